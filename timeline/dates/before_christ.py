"""Years before Christ, told in years of a far future where the calendar still goes on.

No span holds the year 49 BC, but *that winter*, *in March of the next year* and *two
days later* count there as anywhere. So 49 BC is worked with as the year 8951, and what
comes of it is said in TIMEX3, BC0049-03, with no days.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from timeline.dates.kinds import innermost
from timeline.dates.readings import Ancient, Reading
from timeline.dates.steps import Resolved
from timeline.spans import Span

_TURN = 9000  # stands for the year 1; the year 1 BC is the one before
_OLDEST = 4000


class StandIn(int):
    """The year of a far future that stands for one before Christ."""


def stand_in(year: int) -> StandIn | None:
    """50 → 8950; None for years too old for any date to be told in them."""
    return StandIn(_TURN - year) if year <= _OLDEST else None


def tells_of_before_christ(readings: Iterable[Reading]) -> bool:
    """Whether a text names such a year; else its year 6000 is the year 6000."""
    inner = map(innermost, readings)
    return any(
        isinstance(each, Ancient) or isinstance(getattr(each, "year", None), StandIn)
        for each in inner
    )


def is_stand_in(year: int) -> bool:
    return year >= _TURN - _OLDEST


def true_year(year: int) -> int:
    """Below zero before Christ: 8950 → -50, 9000 → 1; other years as they are."""
    if not is_stand_in(year):
        return year
    return year - _TURN + (year >= _TURN)


def as_said(resolved: Resolved) -> Resolved:
    """The same without days, and its value in years before Christ."""
    span = resolved.span
    figures = len(resolved.value) - len(resolved.value.lstrip("0123456789"))
    days = _ends(span, whole=figures < 4) if span else ()  # 40s BC: 49 to 40
    day = next(filter(None, days), None)
    if day is None or not is_stand_in(day.year):
        return resolved
    year = true_year(day.year)
    era = "BC" if year < 0 and figures else ""  # a length has no year
    said = f"{abs(year):04d}"[:figures]  # 3 figures of a decade, 2 of a century
    value = f"{era}{said}{resolved.value[figures:]}"
    told = any(character.isdigit() for character in resolved.inferred)  # 8951
    inferred = _COUNTED if told else resolved.inferred
    return replace(resolved, span=None, value=value, inferred=inferred)


def _ends(span: Span, *, whole: bool) -> tuple[date | None, ...]:
    return (span.last, span.first) if whole else (span.first, span.last)


_COUNTED = "counted from a year before the year 1"
