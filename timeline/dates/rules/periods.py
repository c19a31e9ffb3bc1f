"""Quarters, halves and seasons."""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import figures, periods
from timeline.dates.readings import Numbered
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.spans import Precision


def _quarter(m: Match) -> Numbered | None:
    number = _EDGES.get(m["nth"]) or numerals.ordinal(m["nth"])
    if number is None or number > 4:
        return None
    year = groups.year_like(m)
    bare = year is None and m["nth"] in ("opening", "closing")  # of a match
    return None if bare else Numbered(Precision.QUARTER, number, year)


_EDGES = {"opening": 1, "closing": 4, "final": 4}


def _quarter_told(m: Match) -> Numbered | None:
    """*the fiscal third quarter*: of a year that need not be the calendar's."""
    quarter = _quarter(m)
    own = quarter is not None and quarter.year is None and "fiscal" in m[0]
    return replace(quarter, own_year=True) if quarter and own else quarter


def _quarter_ended(m: Match) -> Numbered | None:
    """*the March quarter* is the one that ends with March."""
    number, rest = divmod(groups.month(m), 3)
    if rest or m["month"] in ("mar", "jun", "sep", "dec"):
        return None
    year = groups.year(m) if m.groupdict().get("year") else groups.year_like(m)
    return Numbered(Precision.QUARTER, number, year)


def _quarter_of_months(m: Match) -> Numbered | None:
    """*the July-September quarter*, *the January-June period*; others are not ours."""
    first = words.MONTHS[m["first"].rstrip(".")]
    if first % 6 == 1 and groups.month(m) == first + 5:
        return Numbered(Precision.HALF, first // 6 + 1, groups.year_like(m))
    if first % 3 != 1 or groups.month(m) != first + 2:
        return None
    return Numbered(Precision.QUARTER, first // 3 + 1, groups.year_like(m))


def _half(m: Match) -> Numbered | None:
    number = 1 if m["part"] in ("first", "1st") else 2
    return Numbered(Precision.HALF, number, groups.year_like(m))


PERIODS: tuple[Rule, ...] = (
    Rule(
        "quarter",
        "the? fiscal? {quarternth:nth} fiscal? quarter {ofyear:yearlike}?",
        _quarter_told,
        (
            ("the third quarter of 2017", "[2017-07..2017-09]"),
            ("first-quarter", "[2018-01..2018-03]"),
            ("the second quarter of last year", "[2017-04..2017-06]"),
            ("the fiscal third quarter", "2018-Q3"),
        ),
        unless=(periods.of_a_game,),
    ),
    Rule(
        "month-quarter",
        "the? {month} quarter {ofyear:yearlike}?",
        _quarter_ended,
        (
            ("the March quarter", "[2018-01..2018-03]"),
            ("the December quarter of 2017", "[2017-10..2017-12]"),
        ),
    ),
    Rule(
        "month-year-quarter",
        "the? {month} {year} quarter",
        _quarter_ended,
        (("the June 2003 quarter", "[2003-04..2003-06]"),),
    ),
    Rule(
        "months-quarter",
        "the? {month:first} to|through? {month} quarter|period {ofyear:yearlike}?",
        _quarter_of_months,
        (
            ("the July-September quarter", "[2018-07..2018-09]"),
            ("the January to March quarter of 2017", "[2017-01..2017-03]"),
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
        "year-quarter-code",
        "{year} q1|q2|q3|q4:code",
        lambda m: Numbered(Precision.QUARTER, int(m["code"][1]), groups.year(m)),
        (("2007 Q1", "[2007-01..2007-03]"),),
    ),
    Rule(
        "half",
        "the? first|second|latter|1st|2nd:part half {ofyear:yearlike}?",
        _half,
        (
            ("the first half of 2018", "[2018-01..2018-06]"),
            ("the second half of last year", "[2017-07..2017-12]"),
        ),
        unless=(periods.of_a_game,),
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
        unless=(figures.coded_half,),
    ),
    Rule(
        "season-year",
        "the? {season} {ofyear:yearlike}",
        lambda m: Numbered(
            Precision.SEASON, words.SEASONS[m["season"]], groups.year_like(m)
        ),
        (("summer 2018", "2018-22"), ("the spring of last year", "2017-21")),
    ),
    Rule(
        "season-short-year",
        "the? {season} of? {shortyear}",
        lambda m: Numbered(
            Precision.SEASON, words.SEASONS[m["season"]], groups.short_year(m)
        ),
        (("spring '95", "1995-21"), ("the summer of '68", "1968-22")),
    ),
)
