"""Time stamps of exports, weeks and quarters by number: *2018-09-17T04:35:22Z*."""

import re
from datetime import date, timedelta

from timeline.dates import vocabulary
from timeline.dates.archive.steps import Days, Form, Reader, days_of, is_one
from timeline.dates.archive.words import CLOCK, DAY, MONTH, WEEKDAY, ZONE
from timeline.dates.forms import either
from timeline.dates.units import contradiction, real_day
from timeline.spans import Precision, Span, unit_days


def _one_day(days: Days | None) -> date | None:
    single = days and is_one(days) and days.span.first == days.span.last
    return days.span.first if days and single else None


def _stamp(m: re.Match[str], reader: Reader) -> Days | None:
    """The day that is written; a clock and its zone do not move it."""
    year = m.groupdict().get("year")
    of = reader(f"{m['of']} {year}" if year else m["of"])
    return of if _one_day(of) else None


def _weekday(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    day = _one_day(of)
    named = vocabulary.WEEKDAYS[m["weekday"].rstrip(".")]
    if of is None or day is None:
        return None
    wrong = contradiction(named, day)
    return of.then(of.span, wrong) if wrong else of


def _numbered_week(m: re.Match[str], reader: Reader) -> Days | None:
    year, week = (m["year"], m["week"]) if m["year"] else (m["after"], m["before"])
    try:
        monday = date.fromisocalendar(int(year), int(week), 1)
    except ValueError:
        return None
    if m["day"]:
        return days_of(Span.day(monday + timedelta(int(m["day"]) - 1)))
    return days_of(Span.unit(Precision.WEEK, monday))


def _numbered_weeks(m: re.Match[str], reader: Reader) -> Days | None:
    year = m["year"] or m["after"]
    start, stop = reader(f"{year}-w{m['a']}"), reader(f"{year}-w{m['b']}")
    return start.through(stop) if start and stop and m["a"] != m["b"] else None


_WEEKS = r"(?:w|wks?|cw|kw|weeks?)\.?"


def _week_of_month(m: re.Match[str], reader: Reader) -> Days | None:
    """Counted as prose does."""
    which = _ORDINALS[int(m["number"] or 0)]
    return reader(f"the {which} week of {m['month']}")


_ORDINALS = ("last", "first", "second", "third", "fourth", "fifth")


def _week_by_day(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    day = _one_day(of)
    if of is None or day is None:
        return None
    if m["whole"]:
        days = unit_days(Precision.WEEK, day)
    else:
        days = (day - _SIX, day) if m["ends"] else (day, day + _SIX)
    return of.then(Span(*days, Precision.WEEK, hedge=of.span.hedge))


_SIX = timedelta(days=6)


def _months_to_a_day(m: re.Match[str], reader: Reader) -> Days | None:
    """Only to the end of a month: *the year to 12 June* is so long in no account."""
    of = reader(m["of"])
    last = of.span.last if of and is_one(of) else None
    if of is None or last is None or not (of.span.precision <= Precision.MONTH):
        return None
    if last != unit_days(Precision.MONTH, last)[1]:
        return None
    unit, months = _MONTHS_OF[m["unit"]]
    after = last.year * 12 + last.month - months
    first = real_day(after // 12, after % 12 + 1, 1)
    return of.then(Span(first, last, unit, hedge=of.span.hedge)) if first else None


_MONTHS_OF = {
    "month": (Precision.MONTH, 1),
    "quarter": (Precision.QUARTER, 3),
    "three months": (Precision.QUARTER, 3),
    "half-year": (Precision.HALF, 6),
    "half year": (Precision.HALF, 6),
    "six months": (Precision.HALF, 6),
    "year": (Precision.YEAR, 12),
    "twelve months": (Precision.YEAR, 12),
}
"""The periods that accounts and returns are made up for."""


def _numbered_part(m: re.Match[str], reader: Reader) -> Days | None:
    """*2021 Q2*, *H1/19*; *T1 2018*, of a trimestre, in French, Italian, Spanish."""
    part, months = _PARTS[m["unit"]]
    short = len(m["year"]) == 2
    year, inferred = reader.full_year(m["year"]) if short else (int(m["year"]), "")
    first = real_day(year, months * (int(m["number"]) - 1) + 1, 1)
    if first is None:
        return None
    why = ("a trimestre is a quarter",) if m["unit"] == "t" else ()
    return days_of(Span.unit(part, first), *why, *filter(None, [inferred]))


_PARTS = {
    "q": (Precision.QUARTER, 3),
    "t": (Precision.QUARTER, 3),
    "h": (Precision.HALF, 6),
}


STAMPS: tuple[Form, ...] = (
    Form(
        "time-stamp",
        rf"(?P<of>.+?\d)(?:t|:|[,_]?\s?(?:[_@]\s?|\s(?:(?:at|um|à|a\slas|alle|ore|klo|kl\.|o)\s)?))"
        rf"(?:{CLOCK}|\({CLOCK}\))",
        _stamp,
        (
            ("2018-09-17 04:35:22 UTC", "2018-09-17"),
            ("9/17/2018 4:35 PM", "2018-09-17"),
            ("17/Sep/2018 04:35:22 +0330", "2018-09-17"),
            ("17.9.2018 klo 16.35", "2018-09-17"),
            ("17.09.2018, 16:35 Uhr MESZ", "2018-09-17"),
            ("17 Sep 2018, 0435Z", "2018-09-17"),
            ("Sep 17, 2018 @ 04:35:22.482", "2018-09-17"),
        ),
    ),
    Form(
        "time-stamp-inside",
        rf"(?:{WEEKDAY},?\s)?(?P<of>{MONTH}\s\d{{1,2}}),?\s{CLOCK}\s(?P<year>\d{{4}}){ZONE}",
        _stamp,
        (
            ("Mon Sep 17 04:35:22 +0000 2018", "2018-09-17"),
            ("Sep 17 04:35:22 2018 GMT", "2018-09-17"),
        ),
    ),
    Form(
        "time-stamp-before",
        rf"{CLOCK}\s?(?:,|·|-|on)?\s(?P<of>.*\d){ZONE}",
        _stamp,
        (("4:35 PM · Sep 17, 2018", "2018-09-17"), ("04:35, 7 May 18", "2018-05-07")),
    ),
    Form(
        "weekday-before",
        rf"(?P<weekday>{WEEKDAY}),?\s(?P<of>.*\d.*)",
        _weekday,
        (("Mon 9/17/2018", "2018-09-17"), ("Monday, 2018-09-17", "2018-09-17")),
    ),
    Form(
        "weekday-inside",
        rf"(?P<of>{MONTH}\s{DAY}|{DAY}\s{MONTH})\s?\((?P<weekday>{WEEKDAY}\.?)\),?\s"
        r"(?P<year>\d{4})",
        lambda m, reader: reader(f"{m['weekday']} {m['of']} {m['year']}"),
        (("Sept. 17 (Mon), 2018", "2018-09-17"),),
    ),
    Form(
        "numbered-weeks",
        rf"(?:(?P<year>\d{{4}})[\s,/-]{{0,2}})?{_WEEKS}\s?(?P<a>\d{{1,2}})(?:\s?-\s?|\sto\s)"
        rf"(?:{_WEEKS}\s?)?(?P<b>\d{{1,2}})(?(year)|(?:[/,]\s?|\s(?:of\s)?)(?P<after>\d{{4}}))",
        _numbered_weeks,
        (
            ("weeks 12–13, 2020", "2020-03-16/2020-03-29"),
            ("W12-W13 2020", "2020-03-16/2020-03-29"),
        ),
    ),
    Form(
        "numbered-week",
        r"(?P<year>\d{4})[\s,/-]{0,2}(?:w|wk|cw|kw|week)[\s-]?(?P<week>\d{1,2})"
        r"(?:-(?P<day>[1-7]))?"
        r"|(?:w|wk|cw|kw|week)\s?(?P<before>\d{1,2})(?:[/,-]\s?|\s(?:of\s)?)(?P<after>\d{4})",
        _numbered_week,
        (
            ("2020-W12", "[2020-03-16..2020-03-22]"),
            ("week 12, 2020", "[2020-03-16..2020-03-22]"),
            ("KW 12/2020", "[2020-03-16..2020-03-22]"),
        ),
    ),
    Form(
        "week-of-day",
        r"(?:the\s)?(?:(?P<ends>w/e|(?:week|wk)\sending)|(?P<whole>(?:week|wk)\sof)"
        r"|w/c|w/b|(?:week|wk)\s(?:commencing|beginning|starting|from))\s(?P<of>.+)",
        _week_by_day,
        (
            ("week of 12 March 2018", "[2018-03-12..2018-03-18]"),
            ("w/c 17.09.2018", "[2018-09-17..2018-09-23]"),
            ("week ending 3 June 2018", "[2018-05-28..2018-06-03]"),
        ),
    ),
    Form(
        "months-to-a-day",
        rf"(?:the\s)?(?P<unit>{either(_MONTHS_OF)})\s(?:ended|ending|to)\s(?:on\s)?(?P<of>.+)",
        _months_to_a_day,
        (
            ("Quarter ending 30 June 1843", "[1843-04..1843-06]"),
            ("year ended 31 March 1990", "[1989-04..1990-03]"),
        ),
    ),
    Form(
        "week-of-month",
        rf"(?:the\s)?(?:(?:week|wk)\s(?P<number>[1-5])|last\s(?:week|wk))\s(?:of\s|in\s)?"
        rf"(?P<month>{MONTH}(?:,?\s\d{{4}})?)",
        _week_of_month,
        (
            ("week 3 of August 2018", "[2018-08-15..2018-08-21]"),
            ("last week of August 2018", "[2018-08-25..2018-08-31]"),
        ),
    ),
    Form(
        "year-then-part",
        r"(?P<year>\d{4})[\s,/-]{0,2}(?P<unit>[qht])(?P<number>[1-4])",
        _numbered_part,
        (("2021 Q2", "[2021-04..2021-06]"), ("2019-H1", "[2019-01..2019-06]")),
    ),
    Form(
        "numbered-part",
        r"(?P<unit>[qht])(?P<number>[1-4])[/,-]?\s?'?(?P<year>\d{4}|\d\d)",
        _numbered_part,
        (
            ("Q3/2020", "[2020-07..2020-09]"),
            ("Q1'19", "[2019-01..2019-03]"),
            ("T1 2018", "[2018-01..2018-03]"),
        ),
    ),
    Form(
        "part-by-number",
        r"(?P<number>[1-4])(?P<unit>[qht])[/,-]?\s?'?(?P<year>\d{4}|\d\d)",
        _numbered_part,
        (("3Q19", "[2019-07..2019-09]"),),
    ),
)
