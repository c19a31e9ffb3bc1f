"""Holidays whose day is fixed or can be computed."""

from datetime import date, timedelta

from timeline.dates.nowruz import YEARS_APART, nowruz
from timeline.dates.vocabulary import HOLIDAYS, MONTHS, WEEKDAYS
from timeline.spans import Precision, unit_days


def holiday(named: str, year: int) -> date | None:
    """The day of one of vocabulary.HOLIDAYS in that year, by its name or its rule.

    ``12-25`` · ``november thursday 4`` (-1 is the last; a number behind it is of days
    after that) · ``easter -2`` (days after) · ``nowruz`` · ``advent 7`` (days after
    its first Sunday) · ``05-30 until 1970 may monday -1`` · ``1 of 4 01-20`` (in the
    years that leave 1 when divided by 4: the day of an inauguration).
    """
    if not 1 <= year <= 9999:
        return None
    rule = HOLIDAYS.get(named, named)
    parts = rule.split()
    if "until" in parts:
        until = year <= int(parts[2])
        return holiday(parts[0] if until else " ".join(parts[3:]), year)
    if parts[1:2] == ["of"]:
        falls = year % int(parts[2]) == int(parts[0])
        return holiday(" ".join(parts[3:]), year) if falls else None
    if parts[0][0].isdigit():
        month, day = rule.split("-")
        return date(year, int(month), int(day))
    if parts[0] == "nowruz":  # Nowruz 1397 is of the Persian year
        return nowruz(year if year < _PERSIAN else year - YEARS_APART)
    if parts[0] == "easter":
        return _days_from_easter(year, int(parts[1]))
    if year < _GREGORIAN:  # the weekdays of its months
        return None
    if parts[0] == "advent":
        return advent(year) + timedelta(days=int(parts[1]))
    first, last = unit_days(Precision.MONTH, date(year, MONTHS[parts[0]], 1))
    weekday, number, *after = WEEKDAYS[parts[1]], *map(int, parts[2:])
    if number < 0:
        return last - timedelta((last.weekday() - weekday) % 7)
    weeks_on = 7 * (number - 1) + sum(after)
    return first + timedelta((weekday - first.weekday()) % 7 + weeks_on)


_GREGORIAN = 1583
_PERSIAN = 1500  # no text in English tells of Nowruz before that


def advent(year: int) -> date:
    """The first Sunday of Advent, which lies from 27 November to 3 December."""
    last = date(year, 12, 3)
    return last - timedelta(last.isoweekday() % 7)


def _days_from_easter(year: int, days: int) -> date | None:
    """None across a 29 February that only the Julian calendar had."""
    if year >= _GREGORIAN:
        return easter(year) + timedelta(days=days)
    feast = _julian_easter(year) + timedelta(days=days)
    return None if feast.month < 3 and not year % 100 else feast


def _julian_easter(year: int) -> date:
    """Easter Sunday, as its time called the day, up to the reform of 1582.

    Source: Meeus, Astronomical Algorithms, chapter 8.
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar.

    Source: the anonymous algorithm published in Nature, 20 April 1876.
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leap_centuries = century // 4
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    total = epact + weekday - 7 * late + 114
    return date(year, total // 31, total % 31 + 1)
