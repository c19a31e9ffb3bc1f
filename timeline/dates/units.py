"""Calendar units by their first day: where they lie, how they shift, their TIMEX3."""

from datetime import MAXYEAR, date, timedelta

from timeline.dates.vocabulary import MONTH_NAMES, SEASON_CODES, WEEKDAY_NAMES
from timeline.spans import Precision, unit_days

ONE_DAY = timedelta(days=1)
_MONTHS = {
    Precision.MONTH: 1,
    Precision.QUARTER: 3,
    Precision.SEASON: 3,
    Precision.HALF: 6,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1200,
}


def real_day(year: int, month: int, day: int) -> date | None:
    """None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(unit: Precision, day: date, steps: int) -> date | None:
    """First day of the unit so many steps from the one that holds ``day``.

    None where that lies outside the years 1 to 9999.
    """
    first = unit_days(unit, day)[0]
    if unit is Precision.DAY or unit is Precision.WEEK:
        days = steps * (7 if unit is Precision.WEEK else 1)
        number = first.toordinal() + days
        return date.fromordinal(number) if 0 < number <= _LAST else None
    index = first.year * 12 + first.month - 1 + steps * _MONTHS[unit]
    if first.year == 1 and unit >= Precision.DECADE:
        index -= 12  # the first decade is one from the missing year 0
    year = index // 12
    if unit >= Precision.DECADE and year == 0:
        return date.min
    return date(year, index % 12 + 1, 1) if 1 <= year <= MAXYEAR else None


_LAST = date.max.toordinal()


def exact_shift(unit: Precision, day: date, steps: float) -> date | None:
    """The very day so many units away; the 31st falls back to a shorter month's end."""
    if unit <= Precision.WEEK:
        number = day.toordinal() + round(steps * (7 if unit is Precision.WEEK else 1))
        return date.fromordinal(number) if 0 < number <= _LAST else None
    index = day.year * 12 + day.month - 1 + round(steps * _MONTHS[unit])
    if not 12 <= index < (MAXYEAR + 1) * 12:
        return None
    first = date(index // 12, index % 12 + 1, 1)
    last = unit_days(Precision.MONTH, first)[1]
    return min(first + timedelta(days=day.day - 1), last) if day.day > 1 else first


def months_into_year(unit: Precision, number: int) -> int:
    """Months from the first of January to such a unit's first day.

    The unit is a quarter, a half or a season; spring, the first, begins after two.
    """
    offset = 2 if unit is Precision.SEASON else 0
    return (number - 1) * _MONTHS[unit] + offset


def quarter_ended(day: date) -> date | None:
    """First day of the calendar quarter that ends within a week of that day, if any.

    Firms whose year has 52 weeks end theirs on a weekday near the end of the month.
    """
    for around in (day - _WEEK, day + _WEEK):
        first, last = unit_days(Precision.QUARTER, around)
        if abs(last - day) <= _WEEK:
            return first
    return None


_WEEK = timedelta(days=7)


def timex(unit: Precision, first: date) -> str:
    """The TIMEX3 value of the unit that begins on that day: ``2018-W37``."""
    year = f"{first.year:04d}"
    match unit:
        case Precision.DAY:
            return first.isoformat()
        case Precision.WEEK:
            iso = first.isocalendar()
            return f"{iso.year:04d}-W{iso.week:02d}"
        case Precision.MONTH:
            return f"{year}-{first.month:02d}"
        case Precision.QUARTER:
            return f"{year}-Q{(first.month + 2) // 3}"
        case Precision.SEASON:
            number, began = _season(first)
            return f"{began:04d}-{SEASON_CODES[number]}"
        case Precision.HALF:
            return f"{year}-H{1 if first.month < 7 else 2}"
        case Precision.YEAR:
            return year
        case Precision.DECADE:
            return year[:3]
        case Precision.CENTURY:
            return year[:2]


def in_words(unit: Precision, first: date) -> str:
    """The unit that begins on that day: ``May 2012``, ``winter 1643``."""
    match unit:
        case Precision.DAY:
            return english(first)
        case Precision.WEEK:
            return f"the week of {english(first)}"
        case Precision.MONTH:
            return f"{MONTH_NAMES[first.month - 1]} {first.year}"
        case Precision.SEASON:
            number, began = _season(first)
            return f"{_SEASON_NAMES[number]} {began or '1 BC'}"
        case Precision.QUARTER:
            return f"quarter {(first.month + 2) // 3} of {first.year}"
        case Precision.HALF:
            return f"half {1 if first.month < 7 else 2} of {first.year}"
        case Precision.YEAR:
            return str(first.year)
        case Precision.DECADE:
            start = first.year // 10 * 10
            return f"the {start}s" if start else "the first nine years"
        case Precision.CENTURY:
            start = first.year // 100 * 100
            return f"the century from {start} on" if start else "the 1st century"


_SEASON_NAMES = {1: "spring", 2: "summer", 3: "autumn", 4: "winter"}


def _season(first: date) -> tuple[int, int]:
    """1 for spring, and the year in which it began, after which a winter is called.

    A day within a season will do, such as that on which the half of a winter begins.

    The calendar has no December for the winter that year 1 begins in: the year before
    that is 0, as ISO 8601 counts.
    """
    return first.month // 3 or 4, first.year - (first.month < 3)


def full_year(figures: int) -> int:
    """Of two figures, as POSIX strptime reads them: 69 to 99 are of the 1900s."""
    return figures + (1900 if figures > _LAST_OF_2000S else 2000)


_LAST_OF_2000S = 68


def english(day: date) -> str:
    """``17 September 2018``."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


_GREGORIAN = date(1582, 10, 15)
_GREGORIAN_IN_ENGLISH = date(1752, 9, 14)


def falls_on(day: date, weekday: int | None) -> bool:
    """Whether it was that weekday, by the calendar in which its time was counted.

    Texts leave the days of old as their time had them: Julian before the papal bull
    *Inter gravissimas* (1582), and in Britain and its colonies up to 1752.
    """
    if day < _GREGORIAN:
        return _julian_weekday(day) == weekday
    return day.weekday() == weekday or is_told_in_old_style(day, weekday)


def is_told_in_old_style(day: date, weekday: int | None) -> bool:
    """*Sunday 2 September 1666*: so it was in London; in Paris it was a Thursday."""
    either = _GREGORIAN <= day < _GREGORIAN_IN_ENGLISH
    return either and _julian_weekday(day) == weekday


def weekday_of(day: date, *, old_style: bool = False) -> int:
    """By the calendar of its time, for a weekday that is told beside it."""
    ends = _GREGORIAN_IN_ENGLISH if old_style else _GREGORIAN
    return _julian_weekday(day) if day < ends else day.weekday()


def _julian_weekday(day: date) -> int:
    """Of the day with that name in the Julian calendar, which had more leap years."""
    year = day.year - (day.month <= 2)
    behind = year // 100 - year // 400 - 2
    return (day.weekday() + behind) % 7


def contradiction(weekday: int | None, day: date) -> str:
    """What to say of a weekday that its date does not have; empty where it fits."""
    if weekday is None or falls_on(day, weekday):
        return ""
    said, real = WEEKDAY_NAMES[weekday], WEEKDAY_NAMES[weekday_of(day)]
    return f"the words say {said}, but {english(day)} was a {real}; the date is kept"
