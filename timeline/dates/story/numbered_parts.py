"""Days and weeks that are told by their number: *Day 1 (18 July). … / Day 2. …*.

Only the first of them need say which it is. Parts that are lists of hours are told in
`timetables.py`.
"""

import re
import sys
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from timeline.dates import numerals
from timeline.dates.context import Context, DateTold
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision, unit_days

_LEAST = 3  # parts, in order from the first
_PART = lazy(
    rf"(?:^|(?<=\n))(?P<unit>day|week)\s(?P<number>\d{{1,2}}|{either(numerals.ONES)})"
    r"(?=\s?[.:(–—-]|\s?\n)"
)
_HOURS = lazy(r"[^\n]*\n+(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m)")


class Parts(NamedTuple):
    """Where each part begins, the first of them first, and where the last one ends."""

    unit: Precision
    starts: tuple[int, ...]
    stop: int


def numbered_parts(source: Source) -> Parts | None:
    """The parts of a text, if it is told in such."""
    if not _PART.search(source.folded):
        return None
    heads = list(_PART.finditer(source.folded))
    numbers = [_number(m) for m in heads]
    alike = len({m["unit"] for m in heads}) == 1
    if not alike or len(heads) < _LEAST or numbers != list(range(1, len(heads) + 1)):
        return None
    if any(_HOURS.match(source.folded, m.start()) for m in heads):
        return None
    unit = Precision.DAY if heads[0]["unit"] == "day" else Precision.WEEK
    starts = tuple(m.start() for m in heads)
    return Parts(unit, starts, _stop(source.text, starts))


def _number(m: re.Match[str]) -> int:
    return numerals.ONES.get(m["number"]) or int(m["number"])


def _stop(text: str, starts: tuple[int, ...]) -> int:
    """Behind its paragraph, where each of the others is one."""
    if any(text.count("\n\n", *pair) != 1 for pair in pairwise(starts)):
        return sys.maxsize
    stop = text.find("\n\n", starts[-1])
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
    told = context.told.in_entry(DateTold(parts.unit, first))._replace(clock="")
    if parts.unit is Precision.WEEK:
        told = told._replace(days=unit_days(parts.unit, first))
    return context._replace(part=number, told=told)


def with_the_first_part(
    parts: Parts, each: Found, context: Context, resolved: Resolved
) -> Context:
    """The same, once the first part has said which day or week it is."""
    within = parts.starts[0] <= each.start < parts.starts[1]
    day = resolved.span.first if resolved.span else None
    if context.first_part or not within or day is None:
        return context
    if resolved.span is None or resolved.span.precision > parts.unit:
        return context
    return context._replace(first_part=_begins(parts.unit, day), part=1)


def _begins(unit: Precision, day: date) -> date:
    return unit_days(unit, day)[0]
