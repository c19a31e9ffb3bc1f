"""Days and weeks that are told by their number: *Day 1 (18 July). … / Day 2. …*.

Only the first of them need say which it is. Parts that are lists of hours are told in
`timetables.py`.
"""

import re
import sys
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from timeline.dates import numerals
from timeline.dates.context import Context, DateTold
from timeline.dates.forms import either
from timeline.dates.layout import HOUR_LINE
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Weekday
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision, unit_days

_LEAST = 3  # parts, in order from the first
_HEAD = (
    rf"(?P<unit>day|week)\s(?P<number>\d{{1,2}}|{either(numerals.ONES)})"
    r"(?=\s?[.:(–—-]|\s?\n)"
)
_FIRST_LINE = lazy(_HEAD)
_PART = lazy(rf"\n{_HEAD}")  # a plain character in front is quick to find
_HOURS = lazy(rf"\n[^\n]*{HOUR_LINE}")


class Parts(NamedTuple):
    """Where each part begins, the first of them first, and where the last one ends."""

    unit: Precision
    starts: tuple[int, ...]
    stop: int


def numbered_parts(source: Source, found: Sequence[Found]) -> Parts | None:
    """The parts of a text, if it is told in such and the first one names its day."""
    first = _FIRST_LINE.match(source.folded)
    heads = [first] if first else []
    heads += _PART.finditer(source.folded)
    numbers = [_number(m) for m in heads]
    alike = len({m["unit"] for m in heads}) == 1
    if not alike or len(heads) < _LEAST or numbers != list(range(1, len(heads) + 1)):
        return None
    if any(_HOURS.match(source.folded, m.start()) for m in heads):
        return None  # minute by minute
    unit = Precision.DAY if heads[0]["unit"] == "day" else Precision.WEEK
    starts = tuple(m.start("unit") for m in heads)
    parts = Parts(unit, starts, _stop(source.text, starts))
    return parts if any(_says_its_day(source, parts, e) for e in found) else None


def _says_its_day(source: Source, parts: Parts, each: Found) -> bool:
    """*Day 1 (18 July)*; but *Week one: the jury was told that she died on 4 May*."""
    if not parts.starts[0] <= each.start < parts.starts[1]:
        return False
    day = isinstance(each.reading, Day | Weekday)
    return day and bool(_ITS_DAY.fullmatch(source.folded, parts.starts[0], each.start))


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
    number = sum(start <= each.start for start in parts.starts)
    if number == context.part or context.first_part is None:
        return context
    step = ONE_DAY if parts.unit is Precision.DAY else timedelta(days=7)
    first = context.first_part + (number - 1) * step
    told = context.told.in_entry(DateTold(parts.unit, first))
    told = told._replace(clock="", stop=parts.starts[number - 1])
    if parts.unit is Precision.WEEK:
        told = told._replace(days=unit_days(parts.unit, first))
    return context._replace(part=number, told=told)


def with_the_first_part(
    source: Source, parts: Parts, each: Found, context: Context, resolved: Resolved
) -> Context:
    """The same, once the first sentence of the first part has said which it is."""
    if context.first_part or not _says_its_day(source, parts, each):
        return context
    span = resolved.span
    if span is None or span.first is None or span.precision > parts.unit:
        return context
    return context._replace(first_part=unit_days(parts.unit, span.first)[0], part=1)
