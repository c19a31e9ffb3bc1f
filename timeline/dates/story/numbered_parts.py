"""Days and weeks that are told by their number: *Day 1 (18 July). … / Day 2. …*.

Only the first of them need say which it is, or a sentence above that says when it all
began. Parts that are lists of hours are told in
`timetables.py`.
"""

import re
import sys
from collections.abc import Sequence
from datetime import timedelta
from itertools import chain, pairwise
from typing import NamedTuple

from timeline.dates import numerals
from timeline.dates.context import Context, DateTold
from timeline.dates.forms import either
from timeline.dates.kinds import innermost
from timeline.dates.layout import HOUR_LINE
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Weekday
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision, unit_days

_LEAST = 3  # parts, in order from the first; some may be left out
_HEAD = (
    rf"(?P<unit>day|week)\s(?P<number>\d{{1,2}}|{either(numerals.ONES)})"
    r"(?=\s?[.:(–—-]|\s?\n)"
)
_FIRST_LINE = lazy(_HEAD)
_PART = lazy(rf"\n{_HEAD}")  # a plain character in front is quick to find
_HOURS = lazy(rf"\n[^\n]*{HOUR_LINE}")


class Parts(NamedTuple):
    """What a text is told in.

    Attributes:
        unit: A day or a week.
        starts: Where each part begins, the first of them first.
        numbers: Of each part, from 1.
        stop: Where the last one ends.
        day_told: Where the phrase stands that says which the first one is.
    """

    unit: Precision
    starts: tuple[int, ...]
    numbers: tuple[int, ...]
    stop: int
    day_told: int


def numbered_parts(source: Source, found: Sequence[Found]) -> Parts | None:
    """The parts of a text, if it is told in such and the first one names its day."""
    first = _FIRST_LINE.match(source.folded)
    heads = [first] if first else []
    heads += _PART.finditer(source.folded)
    numbers = tuple(_number(m) for m in heads)
    alike = len({m["unit"] for m in heads}) == 1
    in_order = numbers[:1] == (1,) and all(one < two for one, two in pairwise(numbers))
    if not alike or len(heads) < _LEAST or not in_order:
        return None
    if any(_HOURS.match(source.folded, m.start()) for m in heads):
        return None  # minute by minute
    starts = tuple(m.start("unit") for m in heads)
    day_told = _day_of_the_first(source, starts, found)
    if day_told is None:
        return None
    unit = Precision.DAY if heads[0]["unit"] == "day" else Precision.WEEK
    return Parts(unit, starts, numbers, _stop(source.text, starts), day_told)


def _day_of_the_first(
    source: Source, starts: Sequence[int], found: Sequence[Found]
) -> int | None:
    """In the first part itself, or else in the sentence above that says it began."""
    own = (each.start for each in found if _says_its_day(source, starts, each))
    begun = (each.start for each in found if _says_it_began(source, starts, each))
    return next(chain(own, begun), None)


def _says_it_began(source: Source, starts: Sequence[int], each: Found) -> bool:
    """*The war began before dawn on Friday, May 8*, above *Day 1. Tanks cross it*."""
    if each.start >= starts[0] or not isinstance(innermost(each.reading), Day):
        return False
    near = max(0, each.start - _SENTENCE)
    return _BEGAN.search(source.folded, near, each.start) is not None


_SENTENCE = 160  # characters
_BEGAN = lazy(
    r"\b(?:began|begun|begins|started|starts|opened|opens|struck|broke\sout|erupted"
    r"|came\sashore|set\soff|set\sout|sailed)\b[^.;!?\n]*$"
)


def _says_its_day(source: Source, starts: Sequence[int], each: Found) -> bool:
    """*Day 1 (18 July)*; but *Week one: the jury was told that she died on 4 May*."""
    if not starts[0] <= each.start < starts[1]:
        return False
    day = isinstance(each.reading, Day | Weekday)
    return day and bool(_ITS_DAY.fullmatch(source.folded, starts[0], each.start))


_ITS_DAY = lazy(
    r"\w+\s\w+[\s.:(–—-]*"
    r"(?:(?!\b(?:that|had|who|which|since|last|first|founded|born|died)\b)[^.!?\n])*"
)


def _number(m: re.Match[str]) -> int:
    return numerals.ONES.get(m["number"]) or int(m["number"])


def _stop(text: str, starts: tuple[int, ...]) -> int:
    """Behind the line or paragraph of the last; `sys.maxsize` where each has more."""
    breaks = {text.count("\n\n", *pair) for pair in pairwise(starts)}
    ends = {0: "\n", 1: "\n\n"}.get(max(breaks))
    stop = text.find(ends, starts[-1]) if ends else -1
    return stop if stop > 0 else sys.maxsize


def in_its_part(parts: Parts, each: Found, context: Context) -> Context:
    """The context at a phrase: as a part begins, counted from the first one."""
    if not parts.starts[0] <= each.start < parts.stop:
        return context
    here = sum(start <= each.start for start in parts.starts) - 1
    number = parts.numbers[here]
    if number == context.part or context.first_part is None:
        return context
    step = ONE_DAY if parts.unit is Precision.DAY else timedelta(days=7)
    first = context.first_part + (number - 1) * step
    told = context.told.in_entry(DateTold(parts.unit, first))
    told = told._replace(clock="", stop=parts.starts[here])
    if parts.unit is Precision.WEEK:
        told = told._replace(days=unit_days(parts.unit, first))
    return context._replace(part=number, told=told)


def with_the_first_part(
    parts: Parts, each: Found, context: Context, resolved: Resolved
) -> Context:
    """The same, once it has been said which day the first part is of."""
    span = resolved.span
    if each.start != parts.day_told or span is None or span.first is None:
        return context
    if span.precision > parts.unit:
        return context
    part = int(each.start >= parts.starts[0])
    return context._replace(first_part=unit_days(parts.unit, span.first)[0], part=part)
