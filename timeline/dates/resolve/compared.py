"""The month or quarter that a report compares with: *up 4 percent from a year ago*."""

from datetime import date, timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.readings import Shift
from timeline.dates.resolve.anchors import unit_on
from timeline.dates.steps import Resolved
from timeline.dates.units import shift, timex
from timeline.spans import Precision


def month_compared(reading: Shift, context: Context) -> Resolved | None:
    """*August sales rose from a year earlier*: from the August before."""
    told = _last_period(context)
    compares = reading.relative_to_year and not context.history
    if not compares or not told or told.unit is not Precision.MONTH:
        return None
    here = context.here
    if here and abs(here - told.day) > _LATELY:
        return None  # the most since October 1982; a year ago it was fewer
    if here and told.day > here and reading.steps < 0:
        return None  # the verdict is due in June; he fell a year ago
    return a_year_from(Precision.MONTH, told.day, reading.steps)


def _last_period(context: Context) -> DateTold | None:
    """The last date told, but *said on Wednesday* of a report is not what it is of."""
    dates = context.told.dates
    if not dates or context.published is None:
        return dates[-1] if dates else None
    last = dates[-1]
    since = abs(context.published - last.day)
    of_the_report = last.unit is Precision.DAY and since < _THIS_WEEK
    return dates[-2] if of_the_report and len(dates) > 1 else last


_THIS_WEEK = timedelta(days=7)
_LATELY = timedelta(days=400)  # how far the month of a report is from its publication


def a_year_from(unit: Precision, day: date, years: int) -> Resolved | None:
    """The month or quarter that prose compares with: so many years from that one."""
    of_a_year = {Precision.MONTH: 12, Precision.QUARTER: 4}[unit]
    first = shift(unit, day, of_a_year * years)
    inferred = f"the {unit} a year from {timex(unit, day)}"
    return unit_on(unit, first, inferred) if first else None
