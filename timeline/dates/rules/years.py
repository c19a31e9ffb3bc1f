"""Years, decades and centuries."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import figures, surroundings
from timeline.dates.readings import Same, Year
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.dates.units import full_year
from timeline.spans import Precision


def _decade(m: Match) -> Year:
    digits = "".join(c for c in m["decade"] if c.isdigit())
    if len(digits) == 4:
        of_a_century = digits.endswith("00") and digits < "2000"
        unit = Precision.CENTURY if of_a_century else Precision.DECADE
        return Year(int(digits), unit)
    return Year(int(digits), Precision.DECADE, guessed=True)


def _fiscal_year(m: Match) -> Year:
    """*FY19*: nobody counts the fiscal years of another century so."""
    number = int(m["twofigures"][-2:])  # a blank or a line's end may come before
    return Year(full_year(number))


def century(m: Match) -> Year | None:
    number = numerals.ordinal(m["nth"])
    if number is None or not 1 <= number <= 99:
        return None
    return Year((number - 1) * 100, Precision.CENTURY)


YEARS: tuple[Rule, ...] = (
    Rule(
        "year",
        "{year}",
        lambda m: Year(groups.year(m)),
        (("2017", "2017"),),
        unless=(figures.no_year,),
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
        lambda m: Same(Precision.YEAR, groups.year(m)),
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
