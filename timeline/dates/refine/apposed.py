"""A date said twice, counted and by name: *nine days later, on 29 May*."""

import re
from dataclasses import replace
from itertools import pairwise

from timeline.dates.readings import Day, Month, Reading, Shift, Year
from timeline.dates.steps import Found, Source
from timeline.spans import Hedge, Precision

_BESIDE = re.compile(r",\s(?:on|in)\s(?:the\s)?")
_NAMES: dict[Precision, type[Reading]] = {
    Precision.DAY: Day,
    Precision.WEEK: Day,
    Precision.MONTH: Month,
    Precision.YEAR: Year,
}
"""What can name the date that so many of these units lead to."""


def name_counted(source: Source, found: list[Found]) -> list[Found]:
    """*A decade earlier, in 2004* is 2004, whatever it was counted from."""
    out = list(found)
    for number, (before, each) in enumerate(pairwise(found), 1):
        if isinstance(each.reading, Shift) and _is_said_before(source, before, each):
            named = _named(before.reading, each.reading.unit)
            if named and _is_counted(source, each):
                out[number] = replace(each, reading=named, hedge=Hedge.NONE)
    for number, (each, after) in enumerate(pairwise(found)):
        counted = each.reading
        beside = _BESIDE.fullmatch(source.folded, each.stop, after.start)
        if (
            not beside
            or not isinstance(counted, Shift)
            or not _is_counted(source, each)
        ):
            continue
        named = _named(after.reading, counted.unit)
        if named:
            out[number] = replace(each, reading=named, hedge=Hedge.NONE)
    return out


def _is_said_before(source: Source, before: Found, each: Found) -> bool:
    """*signed on 30 October 1980, eleven years later,*: the date that it follows."""
    apart = source.folded[before.stop : each.start] == ", "
    return apart and bool(_CLOSED.match(source.folded, each.stop))


_CLOSED = re.compile(r"[,.;:)]|\s?$")


def _named(date: Reading, unit: Precision) -> Reading | None:
    """What the date beside it names, in the unit that is counted in."""
    if unit is Precision.YEAR and isinstance(date, Day | Month):
        return Year(date.year) if isinstance(date.year, int) else None
    return date if isinstance(date, _NAMES.get(unit, ())) else None


def _is_counted(source: Source, each: Found) -> bool:
    return source.folded.endswith(_COUNTED, each.start, each.stop)


_COUNTED = (" later", " earlier", " before", " after", " ago")
