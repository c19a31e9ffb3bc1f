"""Quarters, halves and seasons by their number, and the year that is meant."""

from dataclasses import replace
from datetime import date

from timeline.dates.context import Context
from timeline.dates.readings import Numbered, QuarterEnded
from timeline.dates.resolve.anchors import (
    ONWARD_MONTHS,
    from_publication,
    goes_onward,
    unit_on,
    year_meant,
)
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import SURELY_COMING, Resolved
from timeline.dates.units import english, months_into_year, quarter_ended, real_day
from timeline.spans import Precision

# Months after which the next one is meant, where it is ahead, rather than the last.
_FORGOTTEN = {Precision.QUARTER: 3, Precision.HALF: 2, Precision.SEASON: -1}


@resolve_reading.register
def _numbered(reading: Numbered, context: Context) -> Resolved | None:
    year, inferred = _year_of(reading, context)
    if year is None:
        return None
    month = months_into_year(reading.unit, reading.number)
    first = real_day(year + month // 12, month % 12 + 1, 1)
    if first is None:
        return None
    return replace(unit_on(reading.unit, first, inferred), fiscal=reading.own_year)


_MONTHS_EACH = {Precision.QUARTER: 3, Precision.HALF: 6, Precision.SEASON: 3}


def _year_of(reading: Numbered, context: Context) -> tuple[int | None, str]:
    if reading.year is not None:
        return year_meant(reading.year, context)
    here = context.here
    if here is None:
        return None, ""
    if reading.own_year:  # the fourth is told of in the first months of the next year
        return here.year - (reading.number == _LAST and here.month <= _REPORTED_IN), ""
    return _nearest_year(reading, here, context), from_publication(context)


_LAST, _REPORTED_IN = 4, 3


def _nearest_year(reading: Numbered, here: date, context: Context) -> int:
    """The last one that has begun; a season by *last* is over, by *next* not begun."""
    month = here.month - 1
    start = months_into_year(reading.unit, reading.number)
    stop = start + _MONTHS_EACH[reading.unit]
    year = here.year
    in_last_winter = start >= 11 and month < 2  # that of December, in January
    last = year - 1 if start > month else year
    match reading.step:
        case 0:
            just_over = start >= 11 and month == _MARCH and context.ahead <= 0
            return year - (in_last_winter or just_over)
        case -1 | -2:
            over = year - in_last_winter - (stop > month)
            return over + 1 + reading.step
        case 1:
            return last + 1
    over = (year - last) * 12 + month - stop  # months; below 0 while it lasts
    until = (last + 1 - year) * 12 + start - month
    coming = real_day(last + 1, start + 1, 1) or date.max
    return last + _is_next(reading, over, until, coming, context)


_MARCH = 2  # months into the year: *this winter* is not yet that of next December


def _is_next(
    reading: Numbered, over: int, until: int, coming: date, context: Context
) -> bool:
    """Whether the next one is meant, rather than the last that has begun.

    The last one has been over for so many months, and the next is so many ahead.
    """
    if context.story:
        near = until <= ONWARD_MONTHS
        return over >= 0 and goes_onward(context, coming, near=near)
    if context.ahead == SURELY_COMING:
        return over >= 0
    season = reading.unit is Precision.SEASON
    if season and not context.ahead and until <= _NEXT_SEASON and over > until:
        return True  # strategists were calling for it by the summer, told in March
    forgotten = _FORGOTTEN[reading.unit]
    return context.ahead > 0 and over > forgotten


_NEXT_SEASON = 4  # months: no verb tells, and the last one is longer over


@resolve_reading.register
def _quarter_ended(reading: QuarterEnded, context: Context) -> Resolved | None:
    """Of the calendar if it ends about then, else of the firm's own year: no days."""
    day = resolve(reading.on, context)
    if day is None or day.span is None or day.span.last is None:
        return None
    ended = english(day.span.last)
    first = quarter_ended(day.span.last)
    if first is None:
        inferred = f"a quarter of its own, which ended on {ended}"
        return Resolved(None, "DURATION", "P1Q", inferred)
    inferred = f"the quarter of the calendar that ended about {ended}"
    return unit_on(Precision.QUARTER, first, inferred)
