"""A date said twice, counted and by name: *nine days later, on 29 May*."""

from dataclasses import replace
from itertools import pairwise

from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Offset,
    Reading,
    Shift,
    Told,
    Weekday,
    Year,
)
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.spans import Hedge, Precision

# "a week later, on the 13th", "seven weeks later, at Lomé, on July 7"
_BESIDE = lazy(r",\s(?:at\s[\w'-]+(?:\s[\w'-]+){0,2},\s)?(?:on|in)\s(?:the\s)?")
_NAMES: dict[Precision, tuple[type[Reading], ...]] = {
    Precision.DAY: (Day, DayOfMonth),
    Precision.WEEK: (Day, DayOfMonth),
    Precision.MONTH: (Month,),
    Precision.YEAR: (Year,),
}
"""What can name the date that so many of these units lead to."""


def name_counted(source: Source, found: list[Found]) -> list[Found]:
    """*A decade earlier, in 2004* is 2004, whatever it was counted from."""
    out = list(found)
    for number, (one, two) in enumerate(pairwise(found)):
        if _BESIDE.fullmatch(source.folded, one.stop, two.start):
            out[number] = _as_named(source, one, two.reading)
        elif _is_said_before(source, one, two):
            out[number + 1] = _as_named(source, two, one.reading)
        elif _is_a_feast_on(source, one, two):
            out[number + 1] = replace(two, reading=one.reading)
    return out


def _as_named(source: Source, counted: Found, date: Reading) -> Found:
    to_the_day = isinstance(counted.reading, Offset) and isinstance(date, Day)
    if to_the_day and source.folded.endswith(" to the day", 0, counted.stop):
        return replace(counted, reading=date)
    if not isinstance(counted.reading, Shift) or not _is_counted(source, counted):
        return counted
    weekday = innermost(date)
    if isinstance(weekday, Weekday) and weekday.step is None and not weekday.week:
        days_on = _is_of_days_on(counted.reading)
        return replace(counted, reading=Told(weekday)) if days_on else counted
    named = _named(innermost(date), counted.reading.unit)
    if named is None:
        return counted
    if isinstance(named, Month) and named.year is None and _is_later(counted.reading):
        named = Told(replace(named, step=1))  # eleven months later, on 30 May
    return replace(counted, reading=named, hedge=Hedge.NONE)


def _is_of_days_on(by: Shift) -> bool:
    """*found on the Friday, three days later*: within the week that leads to it."""
    return _is_later(by) and by.unit is Precision.DAY and by.steps < _A_WEEK


_A_WEEK = 7  # days


def _is_later(reading: Shift) -> bool:
    return reading.anchor is Anchor.TOLD and reading.steps > 0


def _is_said_before(source: Source, before: Found, each: Found) -> bool:
    """*signed on 30 October 1980, eleven years later.*: the date that it follows.

    But *born in 1990, two years later, his sister came*: the next clause is told.
    """
    if source.folded[before.stop : each.start] != ", ":
        return False
    if _CLOSED.match(source.folded, each.stop):
        return True
    opens = _OPENS.search(source.folded, max(0, before.start - 12), before.start)
    return bool(opens) and source.folded.startswith(",", each.stop)


_CLOSED = lazy(
    r"[.;:)]|\sto\sthe\sday\b|,\s(?:and|but|when|with|after|before|as|while|where|in|at|of)\b|\s?$"
)
_OPENS = lazy(rf"{OPENS}(?:on|in)\s(?:the\s)?$")


def _is_a_feast_on(source: Source, one: Found, two: Found) -> bool:
    """*by October 1, Independence Day.*: whichever country keeps it."""
    day, feast = one.reading, two.reading
    if not isinstance(day, Day) or not isinstance(feast, Holiday):
        return False
    beside = source.folded[one.stop : two.start] == ", "
    closed = source.folded[two.stop : two.stop + 1] in (".", ",", ";", ")")
    return beside and closed and feast.year is None and feast.step is None


def _named(date: Reading, unit: Precision) -> Reading | None:
    """What the date beside it names, in the unit that is counted in."""
    if unit is Precision.YEAR and isinstance(date, Day | Month):
        return Year(date.year) if isinstance(date.year, int) else None
    if unit is Precision.MONTH and isinstance(date, Day):
        return Month(date.month, date.year)
    return date if isinstance(date, _NAMES.get(unit, ())) else None


def _is_counted(source: Source, each: Found) -> bool:
    return source.folded.endswith(_COUNTED, each.start, each.stop)


_COUNTED = (" later", " earlier", " before", " after", " ago")
