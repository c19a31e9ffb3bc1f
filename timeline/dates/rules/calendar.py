"""Dates that stand on the calendar by themselves, or need only their year."""

import re

from timeline.dates import vocabulary as words
from timeline.dates.readings import Day, Either, Month, Numbered, Reading, Rule, Year
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.spans import Precision


def _day(m: Match) -> Day:
    groups_ = m.groupdict()
    number = words.ordinal(groups_.get("day") or groups_["dayth"])
    said = groups_.get("year")
    year = groups.year_number(said) if said else groups.year_like(m)
    return Day(groups.month(m), number or 0, year, groups.weekday(m))


def _iso(m: Match) -> Day:
    year, month, day = m["iso"][:10].split("-")
    return Day(int(month), int(day), int(year))


def _numeric(m: Match) -> Reading | None:
    """Dots put the day first; slashes leave the order open unless one part is > 12."""
    text = m["numeric"]
    first, second, year = (int(p) for p in re.split(r"[./-]", text))
    if first > 31:  # 2024/11/05
        return Day(second, year, first)
    if "." in text:
        return Day(second, first, year) if second <= 12 else None
    day_first, month_first = Day(second, first, year), Day(first, second, year)
    if first > 12 or second > 12:
        readable = day_first if second <= 12 else month_first
        return readable if readable.month <= 12 else None
    return day_first if first == second else Either((month_first, day_first))


def _month_step(m: Match) -> Month | None:
    """*this April*; but *this April 24* is a day."""
    if re.match(r"\.?\s?\d", m.string[m.end() : m.end() + 3]):
        return None
    return Month(groups.month(m), step=groups.step(m[0].split()[0]))


def _decade(m: Match) -> Year:
    digits = "".join(c for c in m["decade"] if c.isdigit())
    if len(digits) == 4:
        return Year(int(digits), Precision.DECADE)
    return Year(int(digits), Precision.DECADE, guessed=True)


def _quarter(m: Match) -> Numbered | None:
    number = 4 if m["nth"] == "final" else words.ordinal(m["nth"])
    if number is None or number > 4:
        return None
    return Numbered(Precision.QUARTER, number, groups.year_like(m))


def _half(m: Match) -> Numbered | None:
    number = 1 if m["part"] in ("first", "1st") else 2
    return Numbered(Precision.HALF, number, groups.year_like(m))


def _century(m: Match) -> Year | None:
    number = words.ordinal(m["nth"])
    if number is None or not 1 <= number <= 99:
        return None
    return Year((number - 1) * 100, Precision.CENTURY)


CALENDAR: tuple[Rule, ...] = (
    Rule(
        "iso-date",
        "{iso}",
        _iso,
        (("2018-08-22", "2018-08-22"), ("2018-09-16T10:00", "2018-09-16")),
    ),
    Rule(
        "numeric-date",
        "{numeric}",
        _numeric,
        (
            ("17.09.2018", "2018-09-17"),
            ("9/17/2018", "2018-09-17"),
            ("2018/9/17", "2018-09-17"),
            ("03/04/2018", "[2018-03-04,2018-04-03]"),
        ),
    ),
    Rule(
        "month-day-year",
        "{weekday}? ,? {month} {day} ,? {year}",
        _day,
        (
            ("Dec. 13, 2017", "2017-12-13"),
            ("Thursday, May 3, 2018", "2018-05-03"),
            ("Feb 29th 2016", "2016-02-29"),
        ),
    ),
    Rule(
        "day-month-year",
        "{weekday}? ,? the? {day} of? {month} ,? {year}",
        _day,
        (
            ("Tuesday 18 September 2018", "2018-09-18"),
            ("the 4th of July 1776", "1776-07-04"),
            ("22-Aug-2018", "2018-08-22"),
        ),
    ),
    Rule(
        "year-month-day",
        "{year} {month} {day}",
        _day,
        (("2018 September 17", "2018-09-17"), ("1901 Dec. 12", "1901-12-12")),
    ),
    Rule(
        "month-day",
        "{weekday}? ,? {month} {day}",
        _day,
        (("Aug. 22", "2018-08-22"), ("Thursday, May 3", "2018-05-03")),
    ),
    Rule(
        "month-day-of-year",
        "{weekday}? ,? {month} {day} {yearstep:yearlike}",
        _day,
        (("May 4 last year", "2017-05-04"),),
    ),
    Rule(
        "day-month-of-year",
        "{weekday}? ,? the? {day} of? {month} {yearstep:yearlike}",
        _day,
        (
            ("4 May last year", "2017-05-04"),
            ("30 September of this year", "2018-09-30"),
        ),
    ),
    Rule(
        "month-ordinal",
        "{weekday}? ,? {month} the? {dayth}",
        _day,
        (("May third", "2018-05-03"), ("September the 3rd", "2018-09-03")),
    ),
    Rule(
        "day-month",
        "{weekday}? ,? the? {day} of? {month}",
        _day,
        (("22 August", "2018-08-22"), ("the 3rd of May", "2018-05-03")),
    ),
    Rule(
        "ordinal-month",
        "{weekday}? ,? the? {dayth} of? {month} ,? {year}?",
        _day,
        (
            ("the twelfth of May", "2018-05-12"),
            ("the first of June 2014", "2014-06-01"),
        ),
    ),
    Rule(
        "named-day",
        "9/11",
        lambda _: Day(9, 11, 2001),
        (("9/11", "2001-09-11"),),
    ),
    Rule(
        "month-year",
        "{month} ,? {ofyear:yearlike}",
        lambda m: Month(groups.month(m), groups.year_like(m)),
        (
            ("August 2018", "2018-08"),
            ("September of 1998", "1998-09"),
            ("April last year", "2017-04"),
        ),
    ),
    Rule(
        "year-month",
        "{year} {month}",
        lambda m: Month(groups.month(m), groups.year(m)),
        (("2018 August", "2018-08"),),
    ),
    Rule(
        "month",
        "{month}",
        lambda m: Month(groups.month(m)),
        (("April", "2018-04"), ("Aug.", "2018-08"), ("October", "2018-10")),
    ),
    Rule(
        "month-step",
        "last|past|this|next|coming {month}",
        _month_step,
        (
            ("last October", "2017-10"),
            ("this April", "2018-04"),
            ("next April", "2019-04"),
        ),
    ),
    Rule(
        "quarter",
        "the? fiscal? {nth} fiscal? quarter {ofyear:yearlike}?",
        _quarter,
        (
            ("the third quarter of 2017", "[2017-07..2017-09]"),
            ("first-quarter", "[2018-01..2018-03]"),
            ("the second quarter of last year", "[2017-04..2017-06]"),
        ),
    ),
    Rule(
        "year-quarter",
        "{yearlike} +'s|' fiscal? {nth} fiscal? quarter",
        _quarter,
        (("this year's second quarter", "[2018-04..2018-06]"),),
    ),
    Rule(
        "year-then-quarter",
        "the? {yearlike} fiscal? {nth} fiscal? quarter",
        _quarter,
        (("1988 fourth quarter", "[1988-10..1988-12]"),),
    ),
    Rule(
        "quarter-code",
        "{quartercode} {year}?",
        lambda m: Numbered(
            Precision.QUARTER,
            int(m["quartercode"].strip("q")),
            groups.year(m) if m["year"] else None,
        ),
        (("Q3 2018", "[2018-07..2018-09]"), ("1Q 2017", "[2017-01..2017-03]")),
    ),
    Rule(
        "half",
        "the? first|second|latter|1st|2nd:part half {ofyear:yearlike}?",
        _half,
        (
            ("the first half of 2018", "[2018-01..2018-06]"),
            ("the second half of last year", "[2017-07..2017-12]"),
        ),
    ),
    Rule(
        "half-code",
        "{halfcode} {year}?",
        lambda m: Numbered(
            Precision.HALF,
            int(m["halfcode"].strip("h")),
            groups.year(m) if m["year"] else None,
        ),
        (("H1 2018", "[2018-01..2018-06]"),),
    ),
    Rule(
        "season-year",
        "the? {season} {ofyear:yearlike}",
        lambda m: Numbered(
            Precision.SEASON, words.SEASONS[m["season"]], groups.year_like(m)
        ),
        (("summer 2018", "2018-22"), ("the spring of last year", "2017-21")),
    ),
    Rule("year", "{year}", lambda m: Year(groups.year(m)), (("2017", "2017"),)),
    Rule(
        "fiscal-year",
        "fiscal|calendar|fy year? {year}",
        lambda m: Year(groups.year(m)),
        (("fiscal 2017", "2017"), ("fiscal year 2019", "2019"), ("FY 2019", "2019")),
    ),
    Rule(
        "fiscal-year-code",
        "fy +{year}",
        lambda m: Year(groups.year(m)),
        (("FY2019", "2019"),),
    ),
    Rule(
        "year-period",
        "the {year} period|quarter|season",
        lambda m: Year(groups.year(m)),
        (("the 1988 period", "1988"),),
    ),
    Rule(
        "year-of",
        "the year {year}",
        lambda m: Year(groups.year(m)),
        (("the year 2000", "2000"),),
    ),
    Rule(
        "year-two-thousand",
        "the year two thousand",
        lambda _: Year(2000),
        (("the year two thousand", "2000"),),
    ),
    Rule(
        "short-year",
        "{shortyear}",
        lambda m: Year(int(m["shortyear"][1:]), guessed=True),
        (("'92", "1992"),),
    ),
    Rule(
        "decade",
        "the? {decade}",
        _decade,
        (("the 80s", "198X"), ("the 1960s", "196X"), ("'70s", "197X")),
    ),
    Rule(
        "decade-word",
        "the? nineteen? {decadeword}",
        lambda m: Year(
            words.DECADES[m["decadeword"]] + (1900 if "nineteen" in m[0] else 0),
            Precision.DECADE,
            guessed="nineteen" not in m[0],
        ),
        (("the seventies", "197X"), ("the nineteen eighties", "198X")),
    ),
    Rule(
        "century",
        "the? {nth} century",
        _century,
        (("the 19th century", "18XX"), ("twentieth-century", "19XX")),
    ),
)
