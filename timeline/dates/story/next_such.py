"""The next such day, feast, month or season after a date: *On 2 May … in August*.

And the last such day before one.
"""

from datetime import date

from timeline.dates.holidays import holiday
from timeline.dates.readings import Day, Holiday, Month, Numbered, Reading
from timeline.dates.units import months_into_year, real_day
from timeline.spans import Precision


def first_day_in(wanted: Reading, year: int) -> date | None:
    """The first day of *3 May*, *Easter*, *May* in that year; None of all else."""
    if isinstance(wanted, Holiday):
        return holiday(wanted.name, year)
    if not isinstance(wanted, Day | Month):
        return None
    return real_day(year, wanted.month, wanted.day if isinstance(wanted, Day) else 1)


def _first_of(wanted: Numbered, year: int) -> date | None:
    if wanted.unit not in (Precision.QUARTER, Precision.SEASON, Precision.HALF):
        return None
    month = months_into_year(wanted.unit, wanted.number) + 1
    return real_day(year, month, 1)


def next_such(wanted: Reading, since: date) -> date | None:
    """The next such day, feast, month, season or quarter on or after that day."""
    years = (since.year, since.year + 1)
    if isinstance(wanted, Numbered):
        days = [_first_of(wanted, year) for year in years]
    else:
        days = [first_day_in(wanted, year) for year in years]
    return next((day for day in days if day and day >= since), None)


def last_such(wanted: Reading, until: date) -> date | None:
    """The last such day, feast or month that has begun by that day."""
    days = (first_day_in(wanted, year) for year in (until.year, until.year - 1))
    return next((day for day in days if day and day <= until), None)
