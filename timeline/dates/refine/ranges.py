"""Two phrases that are the ends of one span: *between A and B*, *A–B*."""

import re
from dataclasses import replace
from itertools import pairwise

from timeline.dates.cues import EVENTS
from timeline.dates.kinds import is_bare, kind_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
    Day,
    Month,
    Numbered,
    QuarterEnded,
    Reading,
    Same,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.dates.refine.surroundings import place_before, words_before
from timeline.dates.steps import Found, Source
from timeline.dates.units import quarter_ended, real_day
from timeline.spans import Precision

_RANGE = lazy(r"\s?-\s?|\s?—\s?|,?\s(?:to|through|until|till|thru)\s(?:the\s)?")
_LIST = lazy(r"\s(?:and|or|to|through|until)\s(?:the\s)?|,\s(?:and\s)?|\s?[-—/]\s?")
_BETWEEN = lazy(r"between\s(?:the\s)?$")
_FROM = lazy(r"from\s(?:the\s)?$")
_AND = lazy(r"\sand\s(?:the\s)?")


def share_years(source: Source, found: list[Found]) -> list[Found]:
    """*between March and September 2018*: the year holds for both."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if not _LIST.fullmatch(source.folded, left.stop, right.start):
            continue
        apart = source.folded.startswith(", and ", left.stop)
        if apart and isinstance(right.reading, Year):
            continue  # orders come back in July, and 2011 should be a normal year
        year = getattr(right.reading, "year", None)
        here = left.reading
        if (
            isinstance(here, Month | Day | Numbered)
            and here.year is None
            and year is not None
        ):
            if isinstance(here, Month | Numbered) and here.step is not None:
                continue
            later = isinstance(year, int) and _wraps(here, right.reading)
            out[i] = replace(
                left, reading=replace(here, year=year - 1 if later else year)
            )
    return out


def years_of_a_thing(source: Source, found: list[Found]) -> list[Found]:
    """*the February Revolution of 1917*: the year is that of the month as well."""
    out = list(found)
    for i, (each, after) in enumerate(pairwise(found)):
        month, year = each.reading, after.reading
        if not isinstance(month, Month) or not isinstance(year, Year):
            continue
        bare = month.year is None and is_bare(month) and year.unit is Precision.YEAR
        if bare and _is_of(source, each, after):
            out[i] = replace(each, reading=replace(month, year=year.year))
    return out


def _is_of(source: Source, month: Found, year: Found) -> bool:
    """Whether the month names what the year is of; but *in May victims of 1990 met*."""
    thing = _THING_OF.fullmatch(source.text, month.stop, year.start)
    named = _THE.search(source.folded, max(0, month.start - 4), month.start)
    return bool(thing and named and (thing[1][0].isupper() or thing[1] in EVENTS))


_THING_OF = lazy(r"\s(?:[A-Za-z]{3,}\s)?([A-Za-z]{3,})\sof\s(?:the\syear\s)?")
_THE = lazy(r"\bthe\s$")


def quarters_that_ended(source: Source, found: list[Found]) -> list[Found]:
    """*the quarter that ended Sept. 29*, whose day is told as well."""
    out = list(found)
    for i, (each, after) in enumerate(pairwise(found)):
        quarter, day = each.reading, after.reading
        ended = _THAT_ENDED.fullmatch(source.folded, each.stop, after.start)
        if not isinstance(day, Day) or not ended:
            continue
        if quarter == Same(Precision.QUARTER):
            out[i] = replace(each, reading=QuarterEnded(day))
        elif isinstance(quarter, Numbered) and _is_fiscal(quarter, day):
            out[i] = replace(each, reading=replace(quarter, own_year=True))
    return out


def _is_fiscal(quarter: Numbered, end: Day) -> bool:
    """*the second quarter ended Oct. 31*: not that of the calendar."""
    day = real_day(_SOME_YEAR, end.month, end.day)
    if quarter.unit is not Precision.QUARTER or quarter.year is not None or day is None:
        return False
    first = quarter_ended(day)
    return first is None or quarter.number != (first.month + 2) // 3


_SOME_YEAR = 2001


_THAT_ENDED = lazy(r"\s(?:that\s|which\s)?(?:ended|ending|to|through)\s(?:on\s)?")


def _wraps(left: Reading, right: Reading) -> bool:
    """*November to February 2018* began the year before."""
    month, other = getattr(left, "month", None), getattr(right, "month", None)
    return month is not None and other is not None and month > other


def join_ranges(source: Source, found: list[Found]) -> list[Found]:
    """*between 2012 and 2017*, *from A to B*, *A–B*: two phrases, one span."""
    out = list(found)
    for i, (each, right) in enumerate(pairwise(found)):
        if out[i - 1].joined and i:
            continue
        left = _from_now(source, each)
        if not (_can_join(left.reading) and _can_join(right.reading)):
            continue
        before = words_before(source.folded, left.start, found[i - 1].stop if i else 0)
        m = _BETWEEN.search(before) or _FROM.search(before)
        between = source.folded[left.stop : right.start]
        if not m and _is_when_said(between, left.reading, right.reading):
            continue
        if _joins(between, m, left.reading):
            start = place_before(left.start, m) if m else left.start
            out[i] = replace(left, joined=True, lead_start=start)
    return out


def _is_when_said(between: str, left: Reading, right: Reading) -> bool:
    """*brought forward, she said Wednesday, to 2010*: no range from that day."""
    return between == ", to " and isinstance(left, Weekday) and isinstance(right, Year)


def _joins(between: str, opener: re.Match[str] | None, left: Reading) -> bool:
    """*between … and*, *from … to*; *last year to last month* needs its *from*."""
    if opener and opener[0].startswith("between"):
        return bool(_AND.fullmatch(between))
    if opener is None and isinstance(left, Shift):
        return False
    slashed = opener is None and isinstance(left, Year) and between == "/"
    return slashed or bool(_RANGE.fullmatch(between))


def _from_now(source: Source, each: Found) -> Found:
    """*between now and Friday* starts with the day of publication."""
    if source.folded[each.start : each.stop] != "now":
        return each
    return replace(each, reading=TODAY)


def carry_years(source: Source, found: list[Found]) -> list[Found]:
    """*from Dec. 28, 2017, to Jan. 3*: the end comes after the start."""
    out = list(found)
    for i, (left, right) in enumerate(pairwise(found)):
        year = getattr(left.reading, "year", None)
        there = right.reading
        if not left.joined or not isinstance(year, int):
            continue
        if isinstance(there, Month | Day) and there.year is None and is_bare(there):
            later = year + 1 if _wraps(left.reading, there) else year
            out[i + 1] = replace(right, reading=replace(there, year=later))
    return out


def _can_join(reading: Reading) -> bool:
    if isinstance(reading, Timed):
        return reading.of is not None  # a time of a day that is said
    return kind_of(reading).ends_a_range
