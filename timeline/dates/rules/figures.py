"""Days in figures."""

import re

from timeline.dates.readings import Day, Either, Reading
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait


def _iso(m: Match) -> Day:
    year, month, day = m["iso"][:10].split("-")
    return Day(int(month), int(day), int(year))


def _numeric(m: Match) -> Reading | None:
    """Dots put the day first; slashes leave the order open unless one part is > 12."""
    text = m["numeric"]
    first, second, year = (int(p) for p in re.split(r"[./-]", text))
    if len(text.rpartition("/")[2]) == 2 and "/" in text and first <= 31:
        year += 1900 if year > _LAST_OF_2000S else 2000
    if first > 31:  # 2024/11/05
        return Day(second, year, first)
    if "." in text:
        return Day(second, first, year) if second <= 12 else None
    day_first, month_first = Day(second, first, year), Day(first, second, year)
    if first > 12 or second > 12:
        readable = day_first if second <= 12 else month_first
        return readable if readable.month <= 12 else None
    return day_first if first == second else Either((month_first, day_first))


_LAST_OF_2000S = 68  # of two figures, as POSIX strptime reads them


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
        "{numeric}",
        _numeric,
        (
            ("17.09.2018", "2018-09-17"),
            ("9/17/2018", "2018-09-17"),
            ("2018/9/17", "2018-09-17"),
            ("03/04/2018", "[2018-03-04,2018-04-03]"),
            ("9/17/18", "2018-09-17"),
        ),
        traits=(Trait.IN_FIGURES,),
    ),
    Rule(
        "named-day",
        "9/11",
        lambda _: Day(9, 11, 2001),
        (("9/11", "2001-09-11"),),
    ),
)
