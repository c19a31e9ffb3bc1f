"""A part of another phrase: *the last week* + *May*."""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Ancient,
    Day,
    DayOfMonth,
    Holiday,
    Length,
    Month,
    Nth,
    Numbered,
    Part,
    Reading,
    Same,
    Shift,
    Timed,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.refine.surroundings import words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Precision

ORDINAL = lazy(
    rf"(?:the\s)?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{either(numerals.ORDINALS)}|last|final)\s$"
)
EDGE = lazy(
    r"\b(?:the\s)?(?:(?P<start>first|opening|early|earliest)|last|final|closing|dying)\s(?:few\s)?$"
)


def part_of(folded: str, left: Found, right: Found) -> Reading | None:
    """*the last week* + *May*; *the first half* + *the 1990s*."""
    part, whole = left.reading, right.reading
    if isinstance(whole, Length | Timed | Weekday | Nth):
        return None
    at_its_edge = has_trait(left, Trait.BARE_PLURAL)
    edge = EDGE.search(words_before(folded, left.start, 0)) if at_its_edge else None
    if isinstance(whole, Ancient):  # the second half of the 4th century BC
        if edge:
            return whole  # the first weeks of 322 BC
        is_share = isinstance(part, Numbered) and part.unit is not Precision.SEASON
        return whole if is_share else None
    that = isinstance(whole, Same) and whole.unit >= Precision.MONTH
    has_edges = that or isinstance(whole, Month | Year | Shift | Holiday | Numbered)
    if has_edges and at_its_edge:
        return Part("start" if edge["start"] else "end", whole) if edge else None
    if isinstance(part, Weekend) and isinstance(whole, Day):
        return Nth(0, part, whole)
    if not isinstance(whole, Month | Year | Shift | Same | Numbered):
        return None
    if isinstance(part, Numbered) and part.year is None and part.step is None:
        return Nth(part.number, part.unit, whole)
    if isinstance(part, Shift) and part.steps < 0 and has_trait(left, Trait.DEFINITE):
        return Nth(-1, part.unit, whole)
    if isinstance(part, Weekend | Weekday):
        return _nth_of(folded, left, part, whole)
    return None


def _nth_of(
    folded: str, left: Found, part: Weekend | Weekday, whole: Reading
) -> Reading | None:
    """*the first weekend* + *June*, *the last Monday* + *August 1996*."""
    m = ORDINAL.search(words_before(folded, left.start, 0))
    if part.step == -1:
        return Nth(-1, part, whole)
    if m is None:
        return None
    last = m["nth"] in ("last", "final")
    number = -1 if last else numerals.ordinal(m["nth"])
    return Nth(number, part, whole) if number else None


def holding(folded: str, left: Found, right: Found) -> Reading | None:
    """*the week of 10 September* is the week that holds that day."""
    day = right.reading
    if left.reading != _THE_WEEK:
        return None
    of = folded.startswith(" of ", left.stop)  # not the week ending on the 13th
    whole = isinstance(day, Day | Holiday) or (of and isinstance(day, DayOfMonth))
    return Nth(0, Precision.WEEK, day) if whole else None


_THE_WEEK = Shift(Precision.WEEK, 0, Anchor.STORY)


def weeks_of_days(source: Source, found: list[Found]) -> list[Found]:
    """*Week of 11 January*, *week commencing 11 January*, without an article."""
    return [_as_its_week(source.folded, each) for each in found]


def _as_its_week(folded: str, each: Found) -> Found:
    if not isinstance(each.reading, Day):
        return each
    m = _ITS_WEEK.search(folded, max(0, each.start - 30), each.start)
    if m is None:
        return each
    week = Nth(0, Precision.WEEK, each.reading)
    return replace(each, start=m.start("week"), rule="week-of-day", reading=week)


_ITS_WEEK = lazy(
    r"(?:^|\n[\s*•–-]{0,4}|[.!?]\s)"
    r"(?P<week>week\s(?:of|beginning|commencing|starting)\s(?:on\s)?)$"
)
