"""Where sentences and quotations begin and end, for all that reads English.

`OPENS` and `STOP` are parts of expressions for folded text, and hold for text as it is
written as well, but for its abbreviations.
"""

from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source

# A full stop, but not that of "Dec. 11", "8 p.m. Friday", "Mr. Hale", "Gen. Grant". The
# stop comes first, so that only there is looked back at all.
FULL_STOP = (
    r"\.(?<!\b[a-z]\.)(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.)"
    r"(?<!\bsept\.)(?<!\b(?:mr|ms|dr|st|mt|co|lt|no|vs|jr|sr)\.)"
    r"(?<!\b(?:mrs|inc|ltd|gen|sen|rep|gov|col|maj|adm|sgt|cpl|rev|hon)\.)"
    r"(?<!\b(?:corp|capt|brig|prof)\.)"
)
STOP = rf"(?:{FULL_STOP}|[!?])[\"'”’)]{{0,2}}"
"""What ends a sentence within a line, with the quotation mark behind it."""
OPENS = rf"(?:^|{STOP}\s|\n)"
"""What stands in front of the first word of a sentence or line."""
ENDS = lazy(rf"{STOP}(?:\s|$)|\n")
"""The end of a sentence, heading or line."""

_BEGINS = lazy(rf"{OPENS}(?P<words>(?:[a-z]+,?\s){{0,3}})$")


def begins_sentence(source: Source, each: Found, most: int = 3) -> bool:
    """*On 3 December*, *By mid-March*, *Early on 5 May*: with so many words before."""
    start = each.lead_start if each.lead else each.start
    begins = _BEGINS.search(source.folded, max(0, start - 40), start)
    return begins is not None and len(begins["words"].split()) <= most


def is_quoted(source: Source, each: Found) -> bool:
    """Whether it stands in quotation marks, within its paragraph."""
    return opening_mark(source, each) is not None


def opening_mark(source: Source, each: Found) -> int | None:
    """Where the mark stands that opens the quotation of a phrase; None if none does."""
    near = max(0, each.start - _LONG_PARAGRAPH)
    start = source.text.rfind("\n", near, each.start) + 1 or near
    said = source.text[start : each.start]
    if said.count('"') % 2 == 1:
        return start + said.rfind('"')
    if said.rfind("“") > said.rfind("”"):
        first = said.rfind("“")
        return start + first - said.endswith("““", 0, first + 1)  # of a pair, the first
    single = _IN_SINGLE_QUOTES.search(said)
    return start + single.start("mark") if single else None


def closing_mark(source: Source, each: Found, opens: int) -> int | None:
    """Where the mark ends that closes it, in the same line and no further than so."""
    closes = _CLOSES[source.text[opens]]
    found = closes.search(source.text, each.stop, each.stop + _LONG_QUOTATION)
    return found.end() if found and found[0] != "\n" else None


_CLOSES = {
    '"': lazy(r"[\"\n]"),
    "“": lazy(r"”{1,2}|\n"),
    "'": lazy(r"(?<=[,.!?])'|\n"),  # no *'* of the workers' hall
    "‘": lazy(r"(?<=[,.!?])’|\n"),
}
_LONG_PARAGRAPH = 2000  # characters; of a longer one, its end
_LONG_QUOTATION = 700  # characters
# The mark comes first, as the full stop does above.
_IN_SINGLE_QUOTES = lazy(r"(?P<mark>['‘])(?<![^\s:(]['‘])(?:[^'’]|['’](?=\w))*$")
