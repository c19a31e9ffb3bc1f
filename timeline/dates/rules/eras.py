"""Years and centuries with their era: *AD 79*, *the 5th century BC*.

What lies before the year 1 is found and not drawn: its value is that of TIMEX3,
``BC0330``.
"""

from timeline.dates import numerals
from timeline.dates.readings import Vague, Year
from timeline.dates.rules.groups import Match
from timeline.dates.rules.periods import century
from timeline.dates.steps import Rule

_BEFORE = "bc|bce|b.c.|b.c.e.|b.c|b.c.e"
_AFTER = "ad|ce|a.d.|c.e."


def _year(m: Match) -> Year | None:
    number = int(m["figures"].replace(",", ""))
    return Year(number) if number else None


def _year_before(m: Match) -> Vague:
    number = int(m["figures"].replace(",", ""))
    return Vague(f"BC{number:04d}")


def _century_before(m: Match) -> Vague | None:
    number = numerals.ordinal(m["nth"])
    return Vague(f"BC{number - 1:02d}") if number else None


ERAS: tuple[Rule, ...] = (
    Rule(
        "year-before-christ",
        f"{{figures}} {_BEFORE}",
        _year_before,
        (("330 BC", "BC0330"), ("44 BCE", "BC0044")),
    ),
    Rule(
        "century-before-christ",
        f"the? {{nth}} century|centuries {_BEFORE}",
        _century_before,
        (("the 5th century BC", "BC04"),),
    ),
    Rule("year-of-era", f"{{figures}} {_AFTER}", _year, (("500 AD", "0500"),)),
    Rule("era-year", "ad|a.d. {figures}", _year, (("AD 79", "0079"),)),
    Rule(
        "century-of-era",
        f"the? {{nth}} century {_AFTER}",
        century,
        (("the 2nd century AD", "01XX"),),
    ),
)
