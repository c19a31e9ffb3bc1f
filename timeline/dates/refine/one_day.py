"""Two phrases that tell one day: *9 a.m.* + *Tuesday*, *6 November*, *a Tuesday*."""

from dataclasses import replace

from timeline.dates.clock import clock_time
from timeline.dates.kinds import innermost, takes_clock
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Numbered,
    Reading,
    Repeat,
    Same,
    Shift,
    Timed,
    Told,
    Weekday,
    Year,
)
from timeline.dates.steps import Found
from timeline.dates.vocabulary import DAY_PARTS, HOLIDAYS
from timeline.spans import Precision


def timed(folded: str, left: Found, right: Found) -> Reading | None:
    """*9 a.m.* + *Tuesday*, in either order."""
    one, two = left.reading, right.reading
    exact = isinstance(one, Timed) and one.clock[:1].isdigit()
    of_now = isinstance(innermost(two), Shift)  # but "Kick-off 7.45pm: Tuesday 24 June"
    if exact and of_now and _ITEM.match(folded, left.stop, right.start):
        return None  # 10am: This afternoon's talk is moved
    if _PART_BEFORE.search(folded, max(0, left.start - 20), left.start):
        return None  # on the evening of 10 March, at 6 o'clock
    if _AT.fullmatch(folded, left.stop, right.start) and not _FIGURES.search(
        folded, right.start, right.stop
    ):
        return None  # two days later, at noon: two phrases, the second of that day
    for clock, day in ((one, two), (two, one)):
        if not isinstance(clock, Timed) or clock.of is not None:
            continue
        if isinstance(day, Repeat):
            return day  # 10 a.m. on Thursdays
        if isinstance(day, Timed) and day.of is not None:  # dawn on Sunday morning
            return _in_half(clock, day.clock, day.of)
        if takes_clock(day):
            said = _PART_OF.search(folded, left.stop, right.start)
            part = DAY_PARTS[said["part"]] if said else ""
            return _in_half(clock, part, day)
    return None


def _in_half(clock: Timed, part: str, day: Reading) -> Timed:
    """*half past seven* + *Monday evening* is 19:30, in no other half of that day."""
    open_still = clock.either_half and not part.isalpha()
    at = _in_part(clock.clock, part)
    return replace(clock, clock=at, of=day, either_half=open_still)


def timed_behind(folded: str, left: Found, right: Found) -> Reading | None:
    """*September 18, 2018 - 1:01 p.m.*; but *9 May – 23.11* may be another day."""
    exact = _EXACT.match(folded, right.start, right.stop)
    return timed(folded, left, right) if exact else None


_EXACT = lazy(r"\d{1,2}(?::\d|\s?[ap]\.?m)")
_PARTS = "night|early hours|morning|afternoon|evening"
_PART_OF = lazy(rf"\b(?P<part>{_PARTS})\sof\s")
"""*eleven o'clock on the night of 6 May*."""
_FIGURES = lazy(r"\d")
_AT = lazy(r",\s(?:at|about|around)\s")
_ITEM = lazy(r"\s?:\s")
_PART_BEFORE = lazy(rf"\b(?:{_PARTS})\sof\s(?:the\s)?$")


def _in_part(clock: str, part: str) -> str:
    """*half past seven* + *evening* is 19:30."""
    return clock_time(clock, part) or clock if part.isalpha() else clock


def on_the_feast(folded: str, left: Found, right: Found) -> Day | None:
    """*Palm Sunday, 13 April*: one day, said twice; the figures tell it.

    So is *25 December, Christmas Day*, but not *20 December, Christmas Day and …*.
    """
    one, two = left.reading, right.reading
    if isinstance(one, Holiday) and one.year is None:
        return two if isinstance(two, Day) else None
    if isinstance(two, Holiday) and two.year is None and isinstance(one, Day):
        return one if HOLIDAYS[two.name] == f"{one.month:02}-{one.day:02}" else None
    return None


def in_its_year(folded: str, left: Found, right: Found) -> Day | Timed | None:
    """*31 August (1994)*, *midnight on 31 August (1994)*: the year is added."""
    day, year = innermost(left.reading), right.reading
    if not isinstance(year, Year) or year.unit is not Precision.YEAR:
        return None
    if not isinstance(day, Day) or day.year or not folded.startswith(")", right.stop):
        return None
    dated = replace(day, year=year.year)
    if isinstance(left.reading, Timed):
        return replace(left.reading, of=dated)
    return dated if left.reading == day else None


def on_weekday(
    folded: str, left: Found, right: Found
) -> Day | DayOfMonth | Timed | None:
    """*6 November, a Tuesday*, *Tuesday (6 November)*: one day, said twice."""
    one, two = left.reading, right.reading
    if isinstance(one, Timed) and isinstance(one.of, Day):  # at 05:40 on 6 November
        that = _on_weekday(one.of, two)
        return replace(one, of=that) if that else None
    return _on_weekday(one, two) or _on_weekday(two, one)


def _on_weekday(day: Reading, weekday: Reading) -> Day | DayOfMonth | None:
    if not (isinstance(day, Day | DayOfMonth) and isinstance(weekday, Weekday)):
        return None
    bare = day.weekday is None and weekday.step is None and not weekday.week
    return replace(day, weekday=weekday.weekday) if bare else None


ONE = lazy(r"\bone\s$")


def some_day_in(folded: str, left: Found, right: Found) -> Reading | None:
    """*One Sunday morning in July 1936*: no more is said than the month."""
    day, month = innermost(left.reading), right.reading
    weekday = isinstance(day, Weekday) and day.step is None and not day.week
    within = folded.startswith(" in ", left.stop)
    if (
        not weekday
        or not within
        or not ONE.search(folded, max(0, left.start - 5), left.start)
    ):
        return None
    return month if isinstance(month, Month | Year | Numbered) else None


def on_that_weekday(folded: str, left: Found, right: Found) -> Reading | None:
    """*Saturday, the 5th*, but not *on Friday, the 3rd in a row*."""
    named = isinstance(left.reading, Weekday) and isinstance(right.reading, DayOfMonth)
    counts = folded.startswith((" in a row", " of ", " to "), right.stop)
    return on_weekday(folded, left, right) if named and not counts else None


def part_of_that_day(folded: str, left: Found, right: Found) -> Timed | Day | None:
    """*Tuesday afternoon, May 23*: of one day, said twice."""
    part, day = left.reading, right.reading
    if not isinstance(day, Day):
        return None
    if isinstance(part, Same) and part.unit is Precision.DAY:
        return day  # that very day, 30 June
    definite = folded.startswith("the ", left.start)  # but nine days later, on 29 May
    of_day = isinstance(part, Shift) and _is_told_day(part)
    if definite and (of_day or isinstance(part, Told)):
        return day  # the following Sunday, 30 January 1972
    if not isinstance(part, Timed):
        return None
    if isinstance(part.of, Shift) and _is_told_day(part.of):
        return replace(part, of=day)
    of = part.of
    if not isinstance(of, Weekday) or of.step is not None or of.week:
        return None
    return replace(part, of=replace(day, weekday=of.weekday))


def _is_told_day(shift: Shift) -> bool:
    return shift.unit is Precision.DAY and shift.anchor is Anchor.TOLD
