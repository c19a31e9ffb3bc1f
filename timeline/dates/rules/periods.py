"""Quarters, halves, seasons, years, decades and centuries."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import figures, periods, surroundings
from timeline.dates.readings import Numbered, Year
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.spans import Precision


def _decade(m: Match) -> Year:
    digits = "".join(c for c in m["decade"] if c.isdigit())
    if len(digits) == 4:
        of_a_century = digits.endswith("00") and digits < "2000"
        unit = Precision.CENTURY if of_a_century else Precision.DECADE
        return Year(int(digits), unit)
    return Year(int(digits), Precision.DECADE, guessed=True)


def _quarter(m: Match) -> Numbered | None:
    number = 4 if m["nth"] == "final" else numerals.ordinal(m["nth"])
    if number is None or number > 4:
        return None
    return Numbered(Precision.QUARTER, number, groups.year_like(m))


def _quarter_ended(m: Match) -> Numbered | None:
    """*the March quarter* is the one that ends with March."""
    number, rest = divmod(groups.month(m), 3)
    if rest or m["month"] in ("mar", "jun", "sep", "dec"):
        return None
    year = groups.year(m) if m.groupdict().get("year") else groups.year_like(m)
    return Numbered(Precision.QUARTER, number, year)


def _quarter_of_months(m: Match) -> Numbered | None:
    """*the July-September quarter*; other three months are no quarter of ours."""
    first = words.MONTHS[m["first"].rstrip(".")]
    if first % 3 != 1 or groups.month(m) != first + 2:
        return None
    return Numbered(Precision.QUARTER, first // 3 + 1, groups.year_like(m))


def _half(m: Match) -> Numbered | None:
    number = 1 if m["part"] in ("first", "1st") else 2
    return Numbered(Precision.HALF, number, groups.year_like(m))


def _fiscal_year(m: Match) -> Year:
    """*FY19*: nobody counts the fiscal years of another century so."""
    number = int(m["twofigures"][-2:])  # a blank or a line's end may come before
    return Year(number + (2000 if number < 70 else 1900))


def century(m: Match) -> Year | None:
    number = numerals.ordinal(m["nth"])
    if number is None or not 1 <= number <= 99:
        return None
    return Year((number - 1) * 100, Precision.CENTURY)


PERIODS: tuple[Rule, ...] = (
    Rule(
        "quarter",
        "the? fiscal? {nth} fiscal? quarter {ofyear:yearlike}?",
        _quarter,
        (
            ("the third quarter of 2017", "[2017-07..2017-09]"),
            ("first-quarter", "[2018-01..2018-03]"),
            ("the second quarter of last year", "[2017-04..2017-06]"),
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
    Rule(
        "year",
        "{year}",
        lambda m: Year(groups.year(m)),
        (("2017", "2017"),),
        unless=(figures.bare_year,),
    ),
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
        "fiscal-year-short",
        "fy +{twofigures}",
        _fiscal_year,
        (("FY19", "2019"), ("FY '16", "2016")),
    ),
    Rule(
        "year-period",
        "the {year} period|quarter",
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
        "full-year",
        "the? full|whole year {year}",
        lambda m: Year(groups.year(m)),
        (("the full year 2003", "2003"), ("full-year 2018", "2018")),
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
        unless=(figures.short_year,),
    ),
    Rule(
        "decade",
        "the? {decade}",
        _decade,
        (
            ("the 80s", "198X"),
            ("the 1960s", "196X"),
            ("'70s", "197X"),
            ("the 1700s", "17XX"),
            ("the 2000s", "200X"),
        ),
        unless=(
            figures.of_a_life,
            figures.of_a_price_or_make,
        ),
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
        unless=(figures.of_a_life,),
    ),
    Rule(
        "century",
        "the? {nth} century|centuries",
        century,
        (
            ("the 19th century", "18XX"),
            ("twentieth-century", "19XX"),
        ),
        unless=(surroundings.named_thing,),
    ),
)
