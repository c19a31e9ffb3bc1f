"""The Persian calendar, the Islamic one of Umm al-Qura, that of the French Republic.

The Persian year follows the equinox (`nowruz.py`). The tables of the Islamic one begin
a little before 1900; outside of them its month is worked out by arithmetic, which may
be a day off, so that span is marked as approximate. Its days before our calendar was
made are those of the Julian one, as histories tell them: Jerusalem fell on 2 October.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from timeline.dates.context import Context
from timeline.dates.nowruz import nowruz
from timeline.dates.readings import Anchor, Reckoned
from timeline.dates.resolve.anchors import anchor_words, choose
from timeline.dates.resolve.dispatch import resolve_reading
from timeline.dates.steps import Resolved
from timeline.dates.units import ONE_DAY, contradiction, real_day
from timeline.spans import Hedge, Precision, Span

_MONTHS = {
    Precision.MONTH: 1, Precision.SEASON: 3, Precision.YEAR: 12,
    Precision.HALF: 6, Precision.DECADE: 120, Precision.CENTURY: 1200,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Calendar:
    """Twelve months a year.

    Attributes:
        name, months: In English.
        first_of: Year and month → its first day; None where that cannot be worked out.
        near: A day → the year of the calendar that it lies in, or one beside it.
        is_exact: Whether a year is known to the day.
    """

    name: str
    months: tuple[str, ...]
    first_of: Callable[[int, int], date | None]
    near: Callable[[date], int]
    is_exact: Callable[[int], bool]


def _persian(year: int, month: int) -> date | None:
    first = nowruz(year)
    days = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return first + timedelta(days) if first else None


@lru_cache(maxsize=4096)
def _islamic(year: int, month: int) -> date | None:
    if _in_tables(year):
        from hijridate import Hijri

        return date(*Hijri(year, month, 1).to_gregorian().datetuple())
    from convertdate import islamic

    if not 1 <= year <= 9600:
        return None
    first = date(*islamic.to_gregorian(year, month, 1))
    return first if first >= _GREGORIAN else _as_told(first)


_GREGORIAN = date(1582, 10, 15)
"""The first day of our calendar; histories tell what was before in the Julian one."""


def _as_told(day: date) -> date:
    """The Julian date of that day; on one that we have not, the next."""
    from convertdate import julian

    year, month, number = julian.from_gregorian(day.year, day.month, day.day)
    return real_day(year, month, number) or date(year, 3, 1)


def _in_tables(year: int) -> bool:
    return 1343 <= year <= 1500  # of Umm al-Qura


_REPUBLIC = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
"""The day of September on which each of its years begins, from 1792 on."""


def _republican(year: int, month: int) -> date | None:
    """Months of thirty days; those that are left over count to the last one."""
    if not 1 <= year <= len(_REPUBLIC):
        return None
    first = date(year + 1791, 9, _REPUBLIC[year - 1])
    return first + timedelta(30 * (month - 1))


_ISLAMIC_MONTHS = (
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula",
    "Jumada al-Akhira", "Rajab", "Shaban", "Ramadan", "Shawwal",
    "Dhu al-Qadah", "Dhu al-Hijjah",
)  # fmt: skip

CALENDARS = {
    "persian": Calendar(
        "the Persian calendar",
        (
            "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
            "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
        ),
        _persian,
        lambda day: day.year - 621,
        lambda _: True,
    ),
    "islamic": Calendar(
        "the Islamic calendar of Umm al-Qura",
        _ISLAMIC_MONTHS,
        _islamic,
        lambda day: (day.year - 622) * 33 // 32 + 1,
        _in_tables,
    ),
    # that of Iran and of old: by the moon that was seen, perhaps a day later
    "lunar": Calendar(
        "the Islamic calendar",
        _ISLAMIC_MONTHS,
        _islamic,
        lambda day: (day.year - 622) * 33 // 32 + 1,
        lambda _: False,
    ),
    "republican": Calendar(
        "the calendar of the French Republic",
        (
            "Vendémiaire", "Brumaire", "Frimaire", "Nivôse", "Pluviôse", "Ventôse",
            "Germinal", "Floréal", "Prairial", "Messidor", "Thermidor", "Fructidor",
        ),
        _republican,
        lambda day: day.year - 1791,
        lambda _: True,
    ),
}  # fmt: skip


@resolve_reading.register
def _reckoned(reading: Reckoned, context: Context) -> Resolved | None:
    calendar = CALENDARS[reading.calendar]
    fixed = _with_year(reading, calendar, context)
    if fixed is None or fixed.year is None:
        return None
    days = _days(fixed, calendar)
    if days is None:
        return None
    span = Span(*days, fixed.unit)
    if fixed.part or not calendar.is_exact(fixed.year):
        span = span.hedged(Hedge.APPROXIMATE)
    inferred = _inferred(reading, fixed, calendar, days[0], context)
    value = days[0].isoformat() if fixed.unit is Precision.DAY else str(span)
    return Resolved(span, "DATE", value, inferred)


def _with_year(
    reading: Reckoned, calendar: Calendar, context: Context
) -> Reckoned | None:
    """The year that the words leave to the context."""
    if reading.year is not None and reading.step is None:
        return reading
    here = _counted_from(reading, context)
    if here is None:
        return None
    if reading.step is not None:
        return _stepped(reading, calendar, here)
    around = calendar.near(here)
    first_days = {
        days[0]: year
        for year in range(around - 2, around + 3)
        if (days := _days(replace(reading, year=year), calendar))
    }
    if reading.unit is not Precision.DAY:  # the present one is past and coming
        begun = [day for day in first_days if day <= here][-1:]
        year = first_days[begun[0]] if begun else 0
        days = _days(replace(reading, year=year), calendar)
        if days and days[0] <= here <= days[1]:
            return replace(reading, year=year)
    chosen = choose(list(first_days), context)
    return replace(reading, year=first_days[chosen]) if chosen else None


def _counted_from(reading: Reckoned, context: Context) -> date | None:
    """Publication, the place of the story, or the date last told."""
    if reading.step is None:
        return context.here
    if reading.anchor is Anchor.STORY:
        return context.here
    told = _date_told(reading, context)
    if told is None:
        return context.published
    return told if told.year <= _LATEST else None


def _date_told(reading: Reckoned, context: Context) -> date | None:
    """What *the following month* is counted from."""
    if reading.anchor is not Anchor.TOLD:
        return None
    in_years = reading.step is not None and reading.month is not None
    unit = Precision.YEAR if in_years else _COUNTED.get(reading.unit, reading.unit)
    told = context.told.last(unit)
    return told.day if told else None


_LATEST = 2075  # each year after another is worked out: a chain of them has its end
_COUNTED = {Precision.DAY: Precision.MONTH}
"""*The 3rd of the same month*: a month is enough to count from.

*Mehr of the same year* counts in years.
"""


def _stepped(reading: Reckoned, calendar: Calendar, day: date) -> Reckoned | None:
    """*last month*, *this year*: so many units from the one of that day."""
    here = _month_of(day, calendar)
    if here is None or reading.step is None:
        return None
    if reading.month and reading.unit is not Precision.YEAR:  # Bahman last year
        return replace(reading, year=here // 12 + reading.step, step=None)
    size = _MONTHS.get(reading.unit, 1)
    start = here // size * size + reading.step * size
    return replace(reading, year=start // 12, month=start % 12 + 1, step=None)


def _month_of(day: date, calendar: Calendar) -> int | None:
    """Months since the calendar began, the one that holds the day."""
    around = calendar.near(day) * 12
    for index in range(around + 24, around - 26, -1):
        first, after = _first(index, calendar), _first(index + 1, calendar)
        if first and after and first <= day < after:
            return index
    return None


def _first(index: int, calendar: Calendar) -> date | None:
    return calendar.first_of(index // 12, index % 12 + 1)


def _days(reading: Reckoned, calendar: Calendar) -> tuple[date, date] | None:
    assert reading.year is not None
    start = reading.year * 12 + (reading.month or 1) - 1
    size = _MONTHS.get(reading.unit, 1)
    first, after = _first(start, calendar), _first(start + size, calendar)
    if first is None or after is None:
        return None
    if reading.part:
        return _part_of(reading, start, calendar)
    if reading.day is None:
        return first, after - ONE_DAY
    day = first + timedelta(reading.day - 1)
    return (day, day) if day < after else None


def _part_of(
    reading: Reckoned, start: int, calendar: Calendar
) -> tuple[date, date] | None:
    """A third: ten days of a month, four months of a year, three or four years."""
    third = {"early": 0, "start": 0, "mid": 1, "late": 2, "end": 2}[reading.part]
    if reading.unit is Precision.MONTH:
        first, after = _first(start, calendar), _first(start + 1, calendar)
        if first is None or after is None:
            return None
        stop = after if third == 2 else first + timedelta(10 * third + 10)
        return first + timedelta(10 * third), stop - ONE_DAY
    size = _MONTHS[reading.unit]
    cuts = (0, 48, 84, 120) if size == 120 else (0, size // 3, size * 2 // 3, size)
    first = _first(start + cuts[third], calendar)
    after = _first(start + cuts[third + 1], calendar)
    return (first, after - ONE_DAY) if first and after else None


def _inferred(
    reading: Reckoned, fixed: Reckoned, calendar: Calendar, day: date, context: Context
) -> str:
    month = calendar.months[(fixed.month or 1) - 1]
    named = {
        Precision.DAY: f"{fixed.day} {month} {fixed.year}",
        Precision.MONTH: f"{month} {fixed.year}",
        Precision.SEASON: f"the three months from {month} {fixed.year}",
        Precision.HALF: f"the six months from {month} {fixed.year}",
        Precision.DECADE: f"the {fixed.year}s",
    }.get(fixed.unit, f"the year {fixed.year}")
    inferred = f"{named} of {calendar.name}"
    if reading != fixed:
        told = reading.step is not None and _date_told(reading, context)
        words = "the date last mentioned" if told else anchor_words(context)
        inferred += f", which follows from {words}"
    return "; ".join(filter(None, (inferred, contradiction(reading.weekday, day))))
