"""The next such day, feast or month after a date: *On 2 May … in August*."""

from datetime import date

from timeline.dates.holidays import holiday
from timeline.dates.readings import Day, Holiday, Month, Reading
from timeline.dates.units import real_day


def first_day_in(wanted: Reading, year: int) -> date | None:
    """The first day of *3 May*, *Easter*, *May* in that year; None of all else."""
    if isinstance(wanted, Holiday):
        return holiday(wanted.name, year)
    if not isinstance(wanted, Day | Month):
        return None
    return real_day(year, wanted.month, wanted.day if isinstance(wanted, Day) else 1)


def next_such(wanted: Reading, since: date) -> date | None:
    """The next such day, feast or month on or after that day."""
    days = (first_day_in(wanted, since.year + n) for n in (0, 1))
    return next((day for day in days if day and day >= since), None)
