"""Months and days of the Persian and the Islamic calendar: *30 Mordad 1397*."""

import re
from datetime import date, timedelta

from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.archive.words import words_of
from timeline.dates.forms import either
from timeline.dates.units import ONE_DAY
from timeline.spans import Hedge, Precision, Span

_PERSIAN = (
    "farvardin", "ordibehesht", "khordad", "tir", "mordad amordad", "shahrivar", "mehr",
    "aban", "azar", "dey", "bahman", "esfand",
)  # fmt: skip
_ISLAMIC = (
    "muharram moharram", "safar", "rabi_al-awwal rabi'_al-awwal rabi_i rabi'_i",
    "rabi_al-thani rabi'_al-thani rabi_al-akhir rabi_ii rabi'_ii",
    "jumada_al-ula jumada_al-awwal jumada_i", "jumada_al-akhira jumada_al-thani"
    " jumada_ii", "rajab", "shaban sha'ban", "ramadan ramazan", "shawwal",
    "dhu_al-qadah dhu_al-qa'dah dhu'l-qa'da dhu_l-qa'da dhul_qadah",
    "dhu_al-hijjah dhu_al-hijja dhu'l-hijja dhu_l-hijja dhul_hijjah",
)  # fmt: skip
_MONTHS = {
    name.replace("_", " "): (calendar, number)
    for calendar, months in (("persian", _PERSIAN), ("islamic", _ISLAMIC))
    for number, names in enumerate(months, 1)
    for name in words_of(names)
}
_ISLAMIC_NAMES = either(
    name for name, (kind, _) in _MONTHS.items() if kind == "islamic"
)


def _month(m: re.Match[str], reader: Reader) -> Days | None:
    """The days by the calendar that `foreign/calendars.py` has."""
    from timeline.dates.foreign.calendars import CALENDARS

    calendar, number = CALENDARS[_MONTHS[m["month"]][0]], _MONTHS[m["month"]][1]
    year = int(m["year"])
    first = calendar.first_of(year, number)
    after = calendar.first_of(year + number // 12, number % 12 + 1)
    if first is None or after is None:
        return None
    named = f"{calendar.months[number - 1]} {year} of {calendar.name}"
    hedge = Hedge.NONE if calendar.is_exact(year) else Hedge.APPROXIMATE
    if not m["day"]:
        span = Span(first, after - ONE_DAY, Precision.MONTH, hedge=hedge)
        return days_of(span, named)
    day = first + timedelta(int(m["day"]) - 1)
    span = Span.day(day).hedged(hedge)
    return days_of(span, f"{m['day']} {named}") if first <= day < after else None


def _in_our_year(m: re.Match[str], reader: Reader) -> Days | None:
    """*Ramadan 2018*: its days of that year; now and then there are two of it."""
    from timeline.dates.foreign.calendars import CALENDARS

    calendar, number, year = (
        CALENDARS["islamic"],
        _MONTHS[m["month"]][1],
        int(m["year"]),
    )
    january, december = date(year, 1, 1), date(year, 12, 31)
    near = calendar.near(january)
    spans = []
    for counted in range(near - 2, near + 3):
        first = calendar.first_of(counted, number)
        after = calendar.first_of(counted + number // 12, number % 12 + 1)
        if first and after and first <= december and after > january:
            days = max(first, january), min(after - ONE_DAY, december)
            spans.append(Span(*days, Precision.MONTH, hedge=Hedge.APPROXIMATE))
    why = (
        f"{calendar.months[number - 1]} of {calendar.name}, as far as it lies in {year}"
    )
    return days_of(spans[0].union(*spans[1:]), why) if spans else None


RECKONED_MONTHS: tuple[Form, ...] = (
    Form(
        "month-of-another-calendar",
        rf"(?:(?P<day>\d{{1,2}})\s)?(?P<month>{either(_MONTHS)}),?\s(?P<year>1[0-5]\d\d)"
        r"(?:\s(?:a\.?h\.?|s\.?h\.?|a\.?p\.?|h\.?))?",
        _month,
        (
            ("30 Mordad 1397", "2018-08-21"),
            ("Ramadan 1439 AH", "[2018-05-16..2018-06-14]"),
        ),
    ),
    Form(
        "islamic-month-of-our-year",
        rf"(?P<month>{_ISLAMIC_NAMES}),?\s(?:of\s|in\s)?(?P<year>19\d\d|20[0-6]\d)",
        _in_our_year,
        (("Ramadan 2018", "[2018-05-16~..2018-06-14~]"),),
    ),
)
