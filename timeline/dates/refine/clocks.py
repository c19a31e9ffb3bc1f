"""Hours in front of a day or a part of it: *at nine tomorrow morning*."""

import re
from dataclasses import replace

from timeline.dates.clock import EXACT, HOUR, clock_time
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Reading,
    Same,
    Shift,
    Timed,
    Weekday,
)
from timeline.dates.refine.surroundings import with_floor, words_before
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_AT = r"\b(?:at|by|until|till|since|from|before|after|about|around|to)\s"
_EXACT_BEFORE = re.compile(rf"(?:^|\s)(?P<clock>{EXACT})(?:\s(?:in|on))?\s$")
_HOUR_BEFORE = re.compile(rf"{_AT}(?P<clock>{HOUR})(?:\s(?:in|on))?\s$")
_AT_EXACTLY = re.compile(rf"{_AT}(?P<clock>{EXACT})(?:\son)?\s(?:the\s)?$")


def attach_clocks(source: Source, found: list[Found]) -> list[Found]:
    """*half past five this afternoon*, *9.40 on Tuesday*, *nine tomorrow morning*."""
    return [_clocked(source.folded, floor, each) for floor, each in with_floor(found)]


def _clocked(folded: str, floor: int, each: Found) -> Found:
    day = each.reading
    before = words_before(folded, each.start, floor)
    if isinstance(day, Timed) and not day.clock[0].isdigit() and day.of:
        m = _EXACT_BEFORE.search(before) or _HOUR_BEFORE.search(before)
        clock = clock_time(m["clock"], day.clock) if m else None
        timed = replace(day, clock=clock) if clock else None
    elif _is_day(day):
        m = _AT_EXACTLY.search(before)
        clock = clock_time(m["clock"]) if m else None
        timed = Timed(clock, day) if clock else None
    else:
        return each
    if m is None or timed is None:
        return each
    return replace(
        each, start=each.start - len(before) + m.start("clock"), reading=timed
    )


def _is_day(reading: Reading) -> bool:
    if isinstance(reading, Shift | Same):
        return reading.unit is Precision.DAY
    return isinstance(reading, Day | DayOfMonth | Weekday)
