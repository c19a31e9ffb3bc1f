"""Years and centuries with their era: *AD 79*, *the 5th century BC*.

What lies before the year 1 or after 9999 is found and not drawn: its value is that of
TIMEX3, ``BC0330``.
"""

from datetime import MAXYEAR

from timeline.dates import numerals
from timeline.dates.before_christ import stand_in
from timeline.dates.homographs import figures, months
from timeline.dates.lazy import lazy
from timeline.dates.readings import Ancient, Month, Vague, Year
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.years import century
from timeline.dates.steps import Rule
from timeline.spans import Precision

_BEFORE = "bc|bce|b.c.|b.c.e.|b.c|b.c.e"
_AFTER = "ad|ce|a.d.|c.e."


def _year(m: Match) -> Year | Vague | None:
    number = int(m["figures"].replace(",", ""))
    if number > MAXYEAR:
        return Vague(str(number))
    return Year(number) if number else None


def _year_before(m: Match) -> Ancient | None:
    number = int(m["figures"].replace(",", ""))
    return Ancient(number) if number else None


def _month_before(m: Match) -> Month | None:
    """*August 49 BC*; *on August 30 B.C. reported* is of a day, unless others are."""
    number = int(m["figures"].replace(",", ""))
    before, after = (max(0, m.start() - _NEAR), m.start()), (m.end(), m.end() + _NEAR)
    others = any(_ANY_BEFORE.search(m.string, *near) for near in (before, after))
    told = others or number > _MOST_DAYS
    year = stand_in(number) if told else None
    return Month(groups.month(m), year) if year else None


_NEAR, _MOST_DAYS = 2000, 31  # characters; of a month
_ANY_BEFORE = lazy(r"\d\s(?:b\.c|bce?\b)")


def _century_before(m: Match) -> Ancient | None:
    number = numerals.ordinal(m["nth"])
    return Ancient(number, Precision.CENTURY) if number else None


ERAS: tuple[Rule, ...] = (
    Rule(
        "year-before-christ",
        f"{{figures}} {_BEFORE}",
        _year_before,
        (("330 BC", "BC0330"), ("44 BCE", "BC0044")),
        unless=(figures.counted_era,),
    ),
    Rule(
        "month-before-christ",
        f"{{month}} {{figures}} {_BEFORE}",
        _month_before,
        (("August 49 BC", "BC0049-08"),),
        unless=(months.no_month,),
    ),
    Rule(
        "decade-before-christ",
        f"the? {{tensofyears}} {_BEFORE}",
        lambda m: Ancient(int(m["tensofyears"].rstrip("'s")), Precision.DECADE),
        (("the 490s BC", "BC049"), ("the 80s BC", "BC008")),
    ),
    Rule(
        "century-before-christ",
        f"the? {{nth}} century|centuries {_BEFORE}",
        _century_before,
        (("the 5th century BC", "BC04"),),
    ),
    Rule(
        "year-of-era",
        f"{{figures}} {_AFTER}",
        _year,
        (("500 AD", "0500"),),
        unless=(
            figures.lower_era,
            figures.counted_era,
        ),
    ),
    Rule(
        "era-year",
        "ad|a.d. {figures}",
        _year,
        (("AD 79", "0079"),),
        unless=(figures.lower_era,),
    ),
    Rule(
        "century-of-era",
        f"the? {{nth}} century {_AFTER}",
        century,
        (("the 2nd century AD", "01XX"),),
        unless=(figures.lower_era,),
    ),
)
