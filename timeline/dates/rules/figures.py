"""Days in figures."""

import re
from dataclasses import replace

from timeline.dates.homographs import figures
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Either, Reading
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait
from timeline.dates.units import falls_on, full_year, real_day
from timeline.dates.vocabulary import ROMAN_MONTHS, WEEKDAY_NAMES


def _iso(m: Match) -> Day:
    year, month, day = m["iso"][:10].split("-")
    return Day(int(month), int(day), int(year))


def _numeric(m: Match) -> Reading | None:
    """Dots put the day first; slashes leave the order open unless one part is > 12."""
    if m["weekday"] and ("\n" in m[0] or _ENDS_OR_SAT.fullmatch(m["weekday"])):
        return None
    weekday, text = groups.weekday(m), m["numeric"]
    first, second, year = (int(p) for p in re.split(r"[./-]", text))
    short = bool(_ENDS_SHORT.search(text)) and first <= 31
    if short:
        year = full_year(year)
    if first > 31:  # 2024/11/05
        return Day(second, year, first, weekday)
    day_first = Day(second, first, year, weekday, guessed=short)
    month_first = Day(first, second, year, weekday, guessed=short)
    if "." in text:
        return day_first if second <= 12 else None
    if first > 12 or second > 12:
        readable = day_first if second <= 12 else month_first
        return readable if readable.month <= 12 else None
    if first == second:
        return day_first
    return _told_by_weekday(Either((month_first, day_first)), weekday)


def _roman(m: Match) -> Day:
    """*17.vii.09*, of a notebook."""
    day, month, year = (part.strip() for part in m["romandate"].split("."))
    number = ROMAN_MONTHS.index(month) + 1
    short = len(year) == 2
    of = full_year(int(year)) if short else int(year)
    return Day(number, int(day), of, groups.weekday(m), guessed=short)


_ENDS_SHORT = lazy(r"[/.]\d\d$")
# A full name with a stop ends a sentence: "on Tuesday. 17.09.2018"; others are words.
_ENDS_OR_SAT = lazy(r"[a-z]+day\.|sat|sun|wed|mon")
_WAS = "the one of the two that was a {}"


def _told_by_weekday(either: Either, weekday: int | None) -> Either:
    """*Monday, 05/11/2007*: the order is that in which it was a Monday."""
    days = [
        real_day(day.year, day.month, day.day) if isinstance(day.year, int) else None
        for day in either.readings
    ]
    fits = [day is not None and falls_on(day, weekday) for day in days]
    if weekday is None or sum(fits) != 1:
        return either
    return replace(
        either, day_first=fits[1], shown_by=_WAS.format(WEEKDAY_NAMES[weekday])
    )


FIGURES: tuple[Rule, ...] = (
    Rule(
        "iso-date",
        "{iso}",
        _iso,
        (("2018-08-22", "2018-08-22"), ("2018-09-16T10:00", "2018-09-16")),
        traits=(Trait.IN_FIGURES,),
    ),
    Rule(
        "numeric-date",
        "{weekday}? ,? {numeric}",
        _numeric,
        (
            ("17.09.2018", "2018-09-17"),
            ("9/17/2018", "2018-09-17"),
            ("2018/9/17", "2018-09-17"),
            ("03/04/2018", "[2018-03-04,2018-04-03]"),
            ("9/17/18", "2018-09-17"),
            ("17.09.18", "2018-09-17"),
            ("Monday, 05/11/2007", "2007-11-05"),
        ),
        traits=(Trait.IN_FIGURES,),
        unless=(figures.version,),
    ),
    Rule(
        "roman-month-date",
        "{weekday}? ,? {romandate}",
        _roman,
        (("17.ix.2018", "2018-09-17"), ("Mon 17.ix.18", "2018-09-17")),
        unless=(figures.version,),
    ),
    Rule(
        "named-day",
        "9/11",
        lambda _: Day(9, 11, 2001),
        (("9/11", "2001-09-11"),),
    ),
)
