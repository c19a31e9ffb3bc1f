"""The dates that head the entries of a chronology, a log or a diary.

*January 2013: The repair begins in the spring*. Three of them make a text one.
"""

from collections.abc import Sequence
from itertools import islice, pairwise

from timeline.dates.kinds import is_bare, is_week_of_a_day
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Either,
    Holiday,
    Month,
    Numbered,
    Part,
    Reckoned,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.dates.refine.surroundings import START
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

LEAST = 3  # heads, for a text to be a chronology; one or two may be a byline
_LEAST_WITHOUT_YEAR = 4  # the same, where the first does not say its year
# "## ", "  - ", "Ref. 04. ", "12. "
_LINE_BEGINS = lazy(
    r"(?:^|\n)[\s*#>•·–—-]{0,6}(?:(?:(?:ref|no|item|entry)\.?\s?)?\d{1,3}[.:)]\s{1,4})?$"
)
_HEAD_ENDS = lazy(
    r"[^\S\n]{0,2}(?:[:;|—]|-\s|-\d|\.?\*{1,3}|\n|$)|\t\S|[^\S\n]{2,20}\S"
)
_STOP_ENDS = lazy(r"\.\s(?=[A-Z]|\d{2,3}\s)")  # October 9. The regulator takes over
# 1783 The regiment was landed, 17/02/2017 She stands
_YEAR_ENDS = lazy(r"(?:\s|[^\S\n]{1,20})[A-Z]")


def entry_heads(source: Source, found: Sequence[Found]) -> frozenset[int]:
    """Where the dates stand that head an entry; none where the text is prose."""
    heads = [each for each in found if _is_head(source, each)]
    before_words = [each for each in found if _stands_before_words(source, each)]
    days = [each for each in before_words if isinstance(each.reading, Day)]
    if len(days) >= _LEAST_WITHOUT_YEAR:
        heads = sorted([*heads, *before_words], key=START)
    heads = list(_without_links(source, heads))
    told = bool(heads) and (_has_year(heads[0]) or _names_its_day(heads[0]))
    least = LEAST if told else _LEAST_WITHOUT_YEAR
    starts = frozenset(each.start for each in heads)
    # 6 October 2014: … / 7 October 2014: … / Wednesday: …
    beside = len(starts) > 1 or any(_is_beside_its_entry(source, e) for e in heads)
    below = later_heads(source, found, starts) if beside else frozenset()
    return starts if len(starts | below) >= least else frozenset()


def _is_beside_its_entry(source: Source, head: Found) -> bool:
    """**Monday, 3 May 1926.** *Out from tonight*: a day of publication stands alone."""
    year = _has_year(head) and isinstance(head.reading, Day)
    return year and _EMPHATIC.match(source.text, head.stop) is not None


_EMPHATIC = lazy(r"[.:]?\*{1,3}[^\S\n]+\S")


def later_heads(
    source: Source, found: Sequence[Found], heads: frozenset[int]
) -> frozenset[int]:
    """*6 October: … / Tuesday: … / Yesterday: …*, below entries headed by dates."""
    if not heads:
        return frozenset()
    backwards, first = run_backwards(found, heads), min(heads)
    return frozenset(
        each.start
        for each in found
        if each.start > first
        and (counts_from_today(each) or (_is_a_weekday(each) and not backwards))
        and _stands_at_a_head(source, each)
    )


def _is_a_weekday(each: Found) -> bool:
    return isinstance(each.reading, Weekday) and is_bare(each.reading)


def counts_from_today(each: Found) -> bool:
    """*Yesterday*, *today*, *last Saturday*: counted from publication by its words."""
    reading = each.reading
    if isinstance(reading, Weekday):
        return reading.step is not None
    if not isinstance(reading, Shift) or reading.anchor is not Anchor.PUBLISHED:
        return False
    return reading.unit is Precision.DAY


def run_backwards(found: Sequence[Found], heads: frozenset[int]) -> bool:
    """*14 September … / 13 September …*: the newest entry first."""
    days = (
        (each.reading.month, each.reading.day)
        for each in found
        if each.start in heads and isinstance(each.reading, Day)
    )
    return any(
        later < one and one[0] - later[0] <= _TURN_OF_A_YEAR
        for one, later in pairwise(islice(days, LEAST))
    )


_TURN_OF_A_YEAR = 6  # months: Dec. 20, then Jan. 24


def _is_head(source: Source, each: Found) -> bool:
    if (
        _is_of_a_diary(each)
        or _is_a_stamp(source, each)
        or _opens_an_item(source, each)
    ):
        return True
    week = is_week_of_a_day(each.reading)
    if not isinstance(each.reading, _HEADS) and not week:
        return False
    numbered = isinstance(each.reading, DayOfMonth)  # Thursday 30th
    if numbered and getattr(each.reading, "weekday", None) is None:
        return False
    if not _begins_its_line(source, each):
        return False
    full = isinstance(each.reading, Day | Either | Month | Numbered) and _has_year(each)
    dated = full or isinstance(each.reading, Year)
    told = dated and _YEAR_ENDS.match(source.text, each.stop)
    return bool(told) or _head_ends(source, each)


def _opens_an_item(source: Source, each: Found) -> bool:
    """*• On August 12, it announces …*: of a list, and not of any paragraph.

    So does *• Sidama State, Habeshia, 15 February. …* of a list of incidents.
    """
    if not isinstance(each.reading, Day | Month | Part):
        return False
    near = max(0, each.start - _LONGEST_PLACE)
    if _ITEM_OF_A_PLACE.search(source.text, near, each.start):
        return _PLACE_ENDS.match(source.text, each.stop) is not None
    near = max(0, each.start - 12)
    item = _ITEM_ON.search(source.folded, near, each.start)
    return item is not None and source.folded.startswith((", ", ": "), each.stop)


_LONGEST_PLACE = 70  # characters
_ITEM_OF_A_PLACE = lazy(
    r"(?:^|\n)[^\S\n]{0,4}(?:[*•·–-]|\d{1,3}[.)])\s\*{0,3}"
    r"[A-Z][\w'’.-]*(?:,?\s(?:(?:of|the|and|de|du|al|el)\s)?[A-Z][\w'’.-]*){0,5}(?:,\s|\s\(|\s[–—-]\s)$"
)
_PLACE_ENDS = lazy(r"\)?\*{0,3}(?:[.:;]\s|\s[–—-]\s|\)\s)")
_ITEM_ON = lazy(r"(?:^|\n)[^\S\n]{0,4}[*•·–-]\s(?:on|in)\s$")


def _is_a_stamp(source: Source, each: Found) -> bool:
    """*Mon 14 Oct, 5.15am*, a line of its own."""
    stamp = isinstance(each.reading, Timed) and isinstance(each.reading.of, Day)
    alone = stamp and source.text.startswith("\n", each.stop)
    return alone and _begins_its_line(source, each)


def _stands_before_words(source: Source, each: Found) -> bool:
    """*30 October The adviser opens an inquiry*, with nothing between the two."""
    dated = isinstance(each.reading, Day | Month | Part)
    yearless = dated and not _has_year(each)
    parted = _YEAR_ENDS.match(source.text, each.stop)
    return yearless and bool(parted) and _begins_its_line(source, each)


def _begins_its_line(source: Source, each: Found) -> bool:
    near = max(0, each.start - 20)
    return _LINE_BEGINS.search(source.folded, near, each.start) is not None


def _stands_at_a_head(source: Source, each: Found) -> bool:
    return _head_ends(source, each) and _begins_its_line(source, each)


def _head_ends(source: Source, each: Found) -> bool:
    stops = _STOP_ENDS.match(source.text, each.stop)
    return bool(stops or _HEAD_ENDS.match(source.folded, each.stop))


_HEADS = Day | DayOfMonth | Either | Month | Numbered | Part | Year | Reckoned | Holiday


def _names_its_day(each: Found) -> bool:
    """*Saturday, 10 November*, or a number below its month."""
    weekday = isinstance(each.reading, Day) and each.reading.weekday is not None
    return weekday or _is_of_a_diary(each)


def _is_of_a_diary(each: Found) -> bool:
    return isinstance(each.reading, DayOfMonth) and each.reading.heads_entry


def _has_year(each: Found) -> bool:
    reading = (
        each.reading.readings[0] if isinstance(each.reading, Either) else each.reading
    )
    return isinstance(getattr(reading, "year", None), int)


def _without_links(source: Source, heads: Sequence[Found]) -> Sequence[Found]:
    """Without the dates below the titles of other articles, at the end of a page."""
    places = [m.start() for m in _LINKS.finditer(source.folded)]
    below = [each for each in heads if places and each.start > places[-1]]
    if not below and heads and not source.text[heads[-1].stop :].strip():
        below = [each for each in heads if _is_below_a_title(source, each)]
    if not all(_is_below_a_title(source, each) for each in below):
        return heads  # Read more, between two entries
    return [each for each in heads if each not in below]


_LINKS = lazy(
    r"\n[^\S\n]*(?:more\son\sthis|related(?:\s(?:stories|topics|articles|content|links))?"
    r"|most\s(?:read|viewed|popular|shared)|read\s(?:more|next)|see\salso|top\sstories"
    r"|more\s(?:stories|news|like\sthis)|you\smay\salso\slike|recommended)"
    r"(?:\s[a-z]+)?:?[^\S\n]*\n"
)


def _is_below_a_title(source: Source, head: Found) -> bool:
    near = max(0, head.start - _LONGEST_TITLE)
    title = _TITLE.search(source.text, near, head.start)
    alone = source.text[head.stop : head.stop + 1] in ("", "\n")
    return bool(title) and alone


_LONGEST_TITLE = 120  # characters
_TITLE = lazy(r"(?:^|\n)[^\n]*[^\s.!?:]\n+$")
