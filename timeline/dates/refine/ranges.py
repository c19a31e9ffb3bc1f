"""Two phrases that are the ends of one span: *between A and B*, *A–B*."""

import re
from dataclasses import replace
from itertools import pairwise

from timeline.dates.readings import (
    Day,
    Found,
    Holiday,
    Month,
    Nth,
    Numbered,
    Part,
    Reading,
    Same,
    Shift,
    Source,
    Timed,
    Vague,
    Weekday,
    Year,
)
from timeline.dates.refine.surroundings import words_before
from timeline.spans import Precision

_RANGE = re.compile(r"\s?-\s?|\s?—\s?|,?\s(?:to|through|until|till|thru)\s(?:the\s)?")
_SLASH = re.compile("/")
_LIST = re.compile(
    r"\s(?:and|or|to|through|until)\s(?:the\s)?|,\s(?:and\s)?|\s?[-—/]\s?"
)
_BETWEEN = re.compile(r"between\s(?:the\s)?$")
_FROM = re.compile(r"from\s(?:the\s)?$")
_AND = re.compile(r"\sand\s(?:the\s)?")


def share_years(source: Source, found: list[Found]) -> list[Found]:
    """*between March and September 2018*: the year holds for both."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if not _LIST.fullmatch(source.folded, left.stop, right.start):
            continue
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
        folded = source.folded
        if m := _BETWEEN.search(before):
            joins = _AND.fullmatch(folded, left.stop, right.start)
        elif m := _FROM.search(before):
            joins = _RANGE.fullmatch(folded, left.stop, right.start)
        elif isinstance(left.reading, Year) and folded[left.stop : right.start] == "/":
            joins = _SLASH.match("/")
        elif isinstance(left.reading, Shift):
            joins = None
        else:
            joins = _RANGE.fullmatch(folded, left.stop, right.start)
        if joins:
            start = left.start - (len(before) - m.start()) if m else left.start
            out[i] = replace(left, joined=True, lead_start=start)
    return out


def _from_now(source: Source, each: Found) -> Found:
    """*between now and Friday* starts with the day of publication."""
    now = source.folded[each.start : each.stop] == "now"
    today = Shift(Precision.DAY, 0)
    return (
        replace(each, reading=today)
        if now and isinstance(each.reading, Vague)
        else each
    )


def carry_years(source: Source, found: list[Found]) -> list[Found]:
    """*from Dec. 28, 2017, to Jan. 3*: the end comes after the start."""
    out = list(found)
    for i, (left, right) in enumerate(pairwise(found)):
        year = getattr(left.reading, "year", None)
        there = right.reading
        bare = isinstance(there, Month | Day) and there.year is None
        if not left.joined or not bare or not isinstance(year, int):
            continue
        later = year + 1 if _wraps(left.reading, there) else year
        out[i + 1] = replace(right, reading=replace(there, year=later))  # type: ignore[arg-type]
    return out


def _can_join(reading: Reading) -> bool:
    if isinstance(reading, Timed):
        return reading.of is not None  # a time of a day that is said
    kinds = (
        Day | Month | Year | Weekday | Numbered | Part | Shift | Holiday | Nth | Same
    )
    return isinstance(reading, kinds)
