"""Two phrases that are one: *9 a.m. Tuesday*, *the last week of May*."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.clock import clock_time
from timeline.dates.forms import either
from timeline.dates.kinds import takes_clock
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Length,
    Month,
    Nth,
    Numbered,
    Offset,
    Part,
    Reading,
    Repeat,
    Same,
    Shift,
    Timed,
    Told,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.refine.compounds import compound_length
from timeline.dates.refine.surroundings import words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Precision

_CLOCK_JOIN = re.compile(
    r"\s?[,:]?\s?(?:\(?[a-z]+\stime\)?,?\s)?(?:in\s[a-z]+(?:\s[a-z]+)?\s)?"
    r"(?:(?:on|of|at|from|by)\s)?(?:the\s)?"
    r"(?:(?:night|early hours|morning|afternoon|evening)\sof\s)?"
)
_OF_JOIN = re.compile(r"\s(?:of|in|during)\s(?:the\s)?")
_WEEK_JOIN = re.compile(
    r"\s(?:of|ending|ended|beginning|commencing|starting)\s(?:on\s)?"
)
_ORDINAL = re.compile(
    rf"(?:the\s)?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{either(numerals.ORDINALS)}|last|final)\s$"
)
_FEAST_JOIN = re.compile(r",\s(?:on\s)?(?:the\s)?|\s\(")
_APPOSED = re.compile(r",\s(?:a|which was a|it was a)\s|\s\((?:a\s)?")
_COMMA_JOIN = re.compile(r",\s(?:on\s)?")
_AGO_JOIN = re.compile(r"\s(?:(?:on|in)\s)?")
_LENGTH_JOIN = re.compile(r",?\s(?:and\s)?")
_FROM_JOIN = re.compile(r"\sfrom\s")
_BESIDE_JOIN = re.compile(r"\s(?:before|after)\s")
_FOR = re.compile(r"\bfor\s$")
_EDGE = re.compile(
    r"\b(?:the\s)?(?:(?P<start>first|opening|early|earliest)|last|final|closing|dying)\s(?:few\s)?$"
)


def merge_pairs(source: Source, found: list[Found]) -> list[Found]:
    """*9 a.m. Tuesday*, *Tuesday at 9 a.m.*, *the last week of May* are one phrase."""
    out: list[Found] = []
    for each in found:
        merged = _merged(source.folded, out[-1], each) if out else None
        if merged:
            out[-1] = merged
        else:
            out.append(each)
    return out


def _merged(folded: str, left: Found, right: Found) -> Found | None:
    reading = _said_together(folded, left, right)
    if reading is None:
        return None
    rule = left.rule if isinstance(reading, Nth | Offset) else right.rule
    start = left.start
    opener = _opener_of(left, reading)
    if opener:
        m = opener.search(words_before(folded, left.start, 0))
        start -= len(m[0]) if m else 0
    opened = folded.startswith(" (", left.stop)
    stop = right.stop + (opened and folded.startswith(")", right.stop))
    return replace(left, start=start, stop=stop, rule=rule, reading=reading)


def _said_together(folded: str, left: Found, right: Found) -> Reading | None:
    """What the two say as one phrase; None where they are two."""
    if right.start - left.stop > _WIDEST:
        return None
    if folded.count("\n", left.stop, right.start) > 1:  # another paragraph
        return None
    for join, together in _JOINS:
        if join.fullmatch(folded, left.stop, right.start):
            reading = together(folded, left, right)
            if reading is not None:
                return reading
    return None


_WIDEST = 40  # characters between the two


def _opener_of(left: Found, reading: Reading) -> re.Pattern[str] | None:
    """What the merged phrase begins with, in front of the left one."""
    if isinstance(reading, Part):
        return _EDGE
    ordinal = isinstance(reading, Nth) and isinstance(left.reading, Weekday | Weekend)
    return _ORDINAL if ordinal else None


def _timed(folded: str, left: Found, right: Found) -> Reading | None:
    """*9 a.m.* + *Tuesday*, in either order."""
    one, two = left.reading, right.reading
    for clock, day in ((one, two), (two, one)):
        if not isinstance(clock, Timed) or clock.of is not None:
            continue
        if isinstance(day, Repeat):
            return day  # 10 a.m. on Thursdays
        if isinstance(day, Timed) and day.of is not None:  # dawn on Sunday morning
            return replace(clock, clock=_in_part(clock.clock, day.clock), of=day.of)
        if takes_clock(day):
            return replace(clock, of=day)
    return None


def _in_part(clock: str, part: str) -> str:
    """*half past seven* + *evening* is 19:30."""
    return clock_time(clock, part) or clock if part.isalpha() else clock


def _ago(folded: str, left: Found, right: Found) -> Offset | None:
    """*ten years ago* + *tomorrow*."""
    by, of = left.reading, right.reading
    if not isinstance(by, Shift) or not has_trait(left, Trait.MEASURING) or by.loose:
        return None
    return Offset(by, of) if _is_finer(of, by.unit) else None


def _from(folded: str, left: Found, right: Found) -> Offset | None:
    """*two weeks from* + *Monday*; but *closed for two weeks from Monday* lasts."""
    by, of = left.reading, right.reading
    if not isinstance(by, Length) or not has_trait(left, Trait.MEASURING):
        return None
    if not by.unit or not by.count or not _is_finer(of, by.unit):
        return None
    if _FOR.search(words_before(folded, left.start, 0)):
        return None
    return Offset(Shift(by.unit, int(by.count)), of)


def _beside_a_feast(folded: str, left: Found, right: Found) -> Offset | None:
    """*two days before Christmas*."""
    by, of = left.reading, right.reading
    if not isinstance(by, Length) or not has_trait(left, Trait.MEASURING):
        return None
    if not by.unit or not by.count or not isinstance(of, Holiday):
        return None
    side = -1 if "before" in folded[left.stop : right.start] else 1
    return Offset(Shift(by.unit, side * int(by.count)), of)


def _is_finer(of: Reading, unit: Precision) -> bool:
    """Whether a phrase names a smaller unit by itself: *a year ago* + *in March*."""
    match of:
        case Shift(anchor=Anchor.PUBLISHED, loose=None):
            return of.unit < unit
        case Weekday(week=None):
            return unit > Precision.DAY
        case Day(year=None) | Month(year=None) | Holiday(year=None):
            return unit >= Precision.YEAR
        case Numbered(unit=Precision.SEASON, year=None):
            return unit >= Precision.YEAR
    return False


def _on_the_feast(folded: str, left: Found, right: Found) -> Day | None:
    """*Palm Sunday, 13 April*: one day, said twice; the figures tell it."""
    holiday, day = left.reading, right.reading
    bare = isinstance(holiday, Holiday) and holiday.year is None
    return day if bare and isinstance(day, Day) else None


def _on_weekday(folded: str, left: Found, right: Found) -> Day | DayOfMonth | None:
    """*6 November, a Tuesday*, *Tuesday (6 November)*: one day, said twice."""
    one, two = left.reading, right.reading
    for day, weekday in ((one, two), (two, one)):
        if isinstance(day, Day | DayOfMonth) and isinstance(weekday, Weekday):
            bare = day.weekday is None and weekday.step is None and not weekday.week
            return replace(day, weekday=weekday.weekday) if bare else None
    return None


def _part_of_that_day(folded: str, left: Found, right: Found) -> Timed | Day | None:
    """*Tuesday afternoon, May 23*: of one day, said twice."""
    part, day = left.reading, right.reading
    if not isinstance(day, Day):
        return None
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


def _part_of(folded: str, left: Found, right: Found) -> Reading | None:
    """*the last week* + *May*; *the first half* + *the 1990s*."""
    part, whole = left.reading, right.reading
    if isinstance(whole, Length | Timed | Weekday | Nth):
        return None
    has_edges = isinstance(whole, Month | Year | Shift | Holiday)
    if has_edges and has_trait(left, Trait.BARE_PLURAL):
        edge = _EDGE.search(words_before(folded, left.start, 0))
        return Part("start" if edge["start"] else "end", whole) if edge else None
    if isinstance(part, Weekend) and isinstance(whole, Day):
        return Nth(0, part, whole)
    if not isinstance(whole, Month | Year | Shift | Same | Numbered):
        return None
    if isinstance(part, Numbered) and part.year is None and part.step is None:
        return Nth(part.number, part.unit, whole)
    if isinstance(part, Shift) and part.steps < 0 and has_trait(left, Trait.DEFINITE):
        return Nth(-1, part.unit, whole)
    if isinstance(part, Weekend | Weekday):
        return _nth_of(folded, left, part, whole)
    return None


def _nth_of(
    folded: str, left: Found, part: Weekend | Weekday, whole: Reading
) -> Reading | None:
    """*the first weekend* + *June*, *the last Monday* + *August 1996*."""
    m = _ORDINAL.search(words_before(folded, left.start, 0))
    if part.step == -1:
        return Nth(-1, part, whole)
    if m is None:
        return None
    last = m["nth"] in ("last", "final")
    number = -1 if last else numerals.ordinal(m["nth"])
    return Nth(number, part, whole) if number else None


def _holding(folded: str, left: Found, right: Found) -> Reading | None:
    """*the week of 10 September* is the week that holds that day."""
    day = right.reading
    if left.reading == _THE_WEEK and isinstance(day, Day | Holiday):
        return Nth(0, Precision.WEEK, day)
    return None


_THE_WEEK = Shift(Precision.WEEK, 0, Anchor.STORY)
_JOINS: tuple[
    tuple[re.Pattern[str], Callable[[str, Found, Found], Reading | None]], ...
] = (
    (_CLOCK_JOIN, _timed),
    (_OF_JOIN, _part_of),
    (_WEEK_JOIN, _holding),
    (_AGO_JOIN, _ago),
    (_FROM_JOIN, _from),
    (_BESIDE_JOIN, _beside_a_feast),
    (_APPOSED, _on_weekday),
    (_COMMA_JOIN, _part_of_that_day),
    (_FEAST_JOIN, _on_the_feast),
    (_LENGTH_JOIN, compound_length),
)
"""What stands between two phrases, and what they say then; the first that fits."""
