"""The page that a text is set on: its lines, its headings, its first paragraph."""

from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

NAME = r"[A-Z][^\n.!?:;]{2,50}"
"""The words of a heading that is no date."""
HEADING = lazy(rf"\n[^\S\n]*{NAME}\n")
"""*\\nThe siege\\n*: a heading within a text."""

_HALF = r"[ap]\.?m\.?"
HOUR_LINE = rf"\n+(?:\d{{1,2}}[:.]\d\d(?:\s?{_HALF})?|\d{{1,2}}\s?{_HALF})(?=[\s:–—-])"
"""*\\n5.30pm Pupils go home*: a line that begins with its hour."""

PARTED = lazy(r":\s|\s[-–—]\s")
"""*10 March – two bridges are closed*: what parts a head from what it tells."""


def is_another_line(source: Source, start: int, stop: int) -> bool:
    """Whether a line, and so a paragraph or heading, ends between the two places."""
    return source.text.find("\n", start, stop) >= 0


def begins_line(source: Source, found: Found) -> bool:
    """Whether blanks or the mark of an item are all in front of it: *• March: …*."""
    before = source.text[max(0, found.start - 1) : found.start]
    if before in ("", "\n"):
        return True
    if source.text[max(0, found.start - 2) : found.start].strip()[:1].isalnum():
        return False  # a mark costs more to look for
    return _ITEM.search(source.text, max(0, found.start - 10), found.start) is not None


_ITEM = lazy(r"(?:^|\n)[^\S\n]{0,4}[-–—•*·>#◦▪‣]{0,3}[^\S\n]{0,2}$")


def in_first_paragraph(source: Source, place: int) -> bool:
    """Whether it stands in the first line of a text, which is no longer than a lead."""
    near = min(place, _LONGEST_LEAD)
    return place == near and "\n" not in source.text[:near].strip()


_LONGEST_LEAD = 10_000  # characters


def is_its_line(source: Source, found: Found) -> bool:
    """*April 18* as a heading, with a blank line or a whole sentence before it."""
    before = source.text[max(0, found.start - 2) : found.start]
    apart = before in ("", "\n\n", ".\n", "!\n", "?\n", "”\n")
    return apart and source.text.startswith("\n", found.stop)


def ends_a_heading(source: Source, found: Found) -> bool:
    """*Crimea, 1854* on a line of its own; so do *1756 and 1757*, *1–4 August*."""
    if _heads_a_heading(source, found):
        return True
    after = _HEADING_ENDS.match(source.text, found.stop)
    if after is None:
        return False
    start = source.text.rfind("\n", 0, found.start) + 1
    apart = source.text[max(0, start - 2) : start] in ("", "\n\n")
    line = apart and found.start - start < _HEADING
    if line and _MONTHS_TO.fullmatch(source.folded, start, found.start):
        return isinstance(found.reading, Month)
    if line and _DAYS_TO.fullmatch(source.folded, start, found.start):
        return isinstance(found.reading, Day | DayOfMonth)
    return line and bool(_HEADING_BEGINS.fullmatch(source.text, start, found.start))


def _heads_a_heading(source: Source, found: Found) -> bool:
    """*1808: revolt and reaction*, *1809–1811: the defence of Portugal*."""
    if not _HEADED_BY_IT.match(source.text, found.stop):
        return False
    start = source.text.rfind("\n", max(0, found.start - 8), found.start) + 1
    apart = start > 1 and source.text[start - 2 : start] == "\n\n"
    return apart and bool(_YEARS_TO.fullmatch(source.text, start, found.start))


_HEADED_BY_IT = lazy(r"(?::|\s[–—-])\s[^\n.!?]{2,60}\n")
_YEARS_TO = lazy(r"(?:(?:1\d|20)\d\d\s?[–-]\s?)?")
_MONTHS_TO = lazy(rf"(?:(?:{either(MONTHS)})\s(?:to|and)\s)?")
_DAYS_TO = lazy(
    rf"(?:(?:{either(WEEKDAYS)}),?\s)?(?:\d{{1,2}}(?:\s(?:{either(MONTHS)})\.?)?"
    rf"|(?:{either(MONTHS)})\.?\s\d{{1,2}})\s?(?:[-–—]|to|and)\s?"
)
_HEADING = 60  # characters in front of the year
_HEADING_BEGINS = lazy(
    r"[A-Z][^\n.!?;:]*?(?:,\s|\s\(|\s[–—-]\s)(?:(?:[A-Z][a-z]{2,8}\.?\s)?(?:(?:1\d|20)\d\d|\d{1,3})[–-])?"
    r"|(?:1\d|20)\d\d\sand\s"
    r"|[A-Z][A-Z\s]{3,40}\sOF\s"  # THE CRISIS OF 1999
)
_HEADING_ENDS = lazy(r"(?:[–-]\d{2,4})?(?:\s(?:BCE?|AD|CE))?\)?[^\S\n]?\n")


def is_day_line(source: Source, stop: int) -> bool:
    """Whether the date that ends there is a line of its own: that of an agenda."""
    alone = bool(stop) and source.folded[stop : stop + 1] == "\n"
    return alone and _is_all_of_its_line(source, stop)


def heads_a_day_line(source: Source, stop: int) -> bool:
    """*Friday, March 10: …*, *March 10 – …*: the date alone, then what it tells."""
    parted = bool(stop) and PARTED.match(source.folded, stop) is not None
    return parted and _is_all_of_its_line(source, stop)


def _is_all_of_its_line(source: Source, stop: int) -> bool:
    line = source.folded[source.folded.rfind("\n", 0, stop) + 1 : stop]
    return len(line) < _LINE and bool(_DAY_LINE.fullmatch(line))


_LINE = 40  # characters; the longest date takes about thirty
_DAY_LINE = lazy(
    r"\W{0,4}[a-z]{3,9},?\s(?:[a-z]{3,9}\.?,?\s)?[\w]{1,4}(?:,?\s[\w]{3,9}\.?)?(?:,?\s\d{4})?"
)
