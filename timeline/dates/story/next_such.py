"""The next such day, feast, month or season after a date: *On 2 May … in August*."""

from collections.abc import Callable
from datetime import date

from timeline.dates.holidays import holiday
from timeline.dates.readings import Day, Holiday, Month, Numbered, Reading
from timeline.dates.units import real_day
from timeline.spans import Precision


def first_day_in(wanted: Reading, year: int) -> date | None:
    """The first day of *3 May*, *Easter*, *May* in that year; None of all else."""
    if isinstance(wanted, Holiday):
        return holiday(wanted.name, year)
    if not isinstance(wanted, Day | Month):
        return None
    return real_day(year, wanted.month, wanted.day if isinstance(wanted, Day) else 1)


# the month with which it begins, by its number
_BEGINS: dict[Precision, Callable[[int], int]] = {
    Precision.QUARTER: lambda number: 3 * number - 2,
    Precision.SEASON: lambda number: 3 * number,
    Precision.HALF: lambda number: 6 * number - 5,
}


def _first_of(wanted: Numbered, year: int) -> date | None:
    begins = _BEGINS.get(wanted.unit)
    return real_day(year, begins(wanted.number), 1) if begins else None


def next_such(wanted: Reading, since: date) -> date | None:
    """The next such day, feast, month, season or quarter on or after that day."""
    years = (since.year, since.year + 1)
    if isinstance(wanted, Numbered):
        days = [_first_of(wanted, year) for year in years]
    else:
        days = [first_day_in(wanted, year) for year in years]
    return next((day for day in days if day and day >= since), None)
