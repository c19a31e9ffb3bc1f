"""*The following month*, *the same year*: by the calendar of the date last told."""

from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from timeline.dates.foreign.scan import Grammar
from timeline.dates.kinds import innermost, kind_of, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Month,
    Nth,
    Numbered,
    Reading,
    Reckoned,
    Same,
    Shift,
    Timed,
    Year,
)
from timeline.dates.steps import Found, Source
from timeline.dates.units import real_day
from timeline.spans import Precision

_OWN_CALENDAR = {"fa": "persian"}
"""That of a text which has told no date yet."""


def count_as_told(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """Months and years that are counted from a date of another calendar are its own."""
    calendar = ""
    own = _OWN_CALENDAR.get(known.language.code, "")
    ours = False  # the date last told is of our calendar
    out = []
    for each in found:
        told = innermost(each.reading)
        if isinstance(told, Reckoned) and told.calendar != "republican":
            ours_too = _of_ours(told) if ours else None
            if ours_too:
                rule, reading = ours_too
                each = replace(
                    each, rule=f"{known.language.code}: {rule}", reading=reading
                )
            elif told.year is not None or told.month is not None:
                calendar = own = told.calendar
                ours = False
        elif isinstance(told, Day | Month | Year):
            calendar = own = ""
            ours = not isinstance(told, Year)
        elif own:
            each = _counted(each, calendar, own)
        out.append(each)
    return out


def _of_ours(told: Reckoned) -> tuple[str, Reading] | None:
    """*The 28th of the same month*, *late in the month* of a July; with its rule."""
    match told:
        case Reckoned(unit=Precision.DAY, day=int(day), month=None, step=int(step)):
            if told.anchor is Anchor.TOLD:
                month = Shift(Precision.MONTH, step, Anchor.TOLD)
                return "day-of-that-month", Nth(day, Precision.DAY, month)
        case Reckoned(unit=Precision.MONTH, month=None, anchor=Anchor.STORY):
            return "the-unit", Shift(Precision.MONTH, 0, Anchor.STORY)
        case Reckoned(unit=Precision.SEASON, month=int(first), year=None, step=None):
            return "bare-season", Numbered(Precision.SEASON, first // 3 + 1)
    return None


def _counted(each: Found, calendar: str, own: str) -> Found:
    """By that of the date told; *the next month* with none, by that of the country."""
    match each.reading:
        case Same(unit=unit, year=None):
            step = 0
        case Shift(unit=unit, steps=step, anchor=Anchor.TOLD):
            pass
        case _:
            return each
    calendar = calendar or (own if abs(step) <= 1 else "")
    if not calendar or unit not in (Precision.MONTH, Precision.YEAR):
        return each
    reading = Reckoned(calendar, unit, step=step, anchor=Anchor.TOLD)
    return replace(each, reading=reading)


def drop_numbers(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*On 3 May he fell. On the 6th*; with no month told, *the 6* are of anything.

    *Monday 18*, *day 6* and *the 6th last* say themselves that they are days.
    """
    out: list[Found] = []
    told = False
    for each in found:
        reading = innermost(each.reading)
        told = told or isinstance(reading, Day | Month | Reckoned)
        says = _A_DAY.match(source.folded, each.start, each.stop)
        if told or says or not _is_number(reading):
            out.append(each)
    return out


_A_DAY = lazy(r"[^\W\d]+\s\d|(?:\w+\s){1,5}día\s\d")


def _is_number(reading: Reading) -> TypeGuard[DayOfMonth]:
    """Without a weekday, *last* or *next*."""
    if not isinstance(reading, DayOfMonth):
        return False
    return reading.weekday is None and reading.step is None


def count_once(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*The 10th and 11th of March of the year after*: of one year, not of two."""
    out = list(found)
    for i, (one, two) in enumerate(pairwise(found), 1):
        near = two.start - one.stop < _AND
        if near and (again := _of_the_same_year(one.reading, two.reading)):
            out[i] = replace(two, reading=again)
    return out


_AND = 10  # characters, which hold *and the*, *to*, a dash


def _of_the_same_year(one: Reading, two: Reading) -> Reading | None:
    match one, two:
        case Reckoned(step=int(step), anchor=Anchor.TOLD), Reckoned(day=day) if step:
            return replace(two, step=0) if two == replace(one, day=day) else None
        case Day(year=Shift() as year), Day(day=day) if year.anchor is Anchor.TOLD:
            of = replace(year, steps=0)
            return replace(two, year=of) if two == replace(one, day=day) else None
    return None


def drop_stars(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*۱۴ اسد*, in a text that tells no month of Afghanistan: Assad, or a lion."""
    months = [each for each in found if _is_afghan(source, each)]
    bare = [each for each in months if _may_be_a_star(source, each)]
    return found if len(bare) < len(months) else [e for e in found if e not in bare]


def _is_afghan(source: Source, each: Found) -> bool:
    words = _AFGHAN.search(source.folded, each.start, each.stop)
    return isinstance(each.reading, Reckoned) and bool(words)


def _may_be_a_star(source: Source, each: Found) -> bool:
    bare = _BARE_AFGHAN.fullmatch(source.folded, each.start, each.stop)
    surely = _SURE.search(source.folded, each.start, each.stop)
    return bool(bare and not surely and not _STEPPED.match(source.folded, each.stop))


_STARS = r"(?:حمل|ثور|جوزای?|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)"
_AFGHAN = lazy(rf"\b{_STARS}\b")
_BARE_AFGHAN = lazy(rf"(?:[0-9]{{1,2}}\s)?{_STARS}(?:\s(?!سال\s)[^0-9]*)?")
_SURE = lazy(r"\b(?:ثور|جوزای?|حوت)\b")  # hardly any other word
_STEPPED = lazy(r"\s(?:گذشته|آینده)\b")


def add_months(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*It began on 20 February; the 21st*: of that month, where no verb looks ahead."""
    day: Day | Reckoned | None = None
    stop = 0
    out = []
    for each in found:
        if day and each.start - stop < _NEAR and (each.ahead or 0) <= 0:
            each = replace(each, reading=_after(day, each.reading))
        told = innermost(each.reading)
        if isinstance(told, Day) or _is_of_the_republic(told):
            day, stop = told, each.stop
        elif kind_of(told).dated and unit_of(told) not in (None, Precision.DAY):
            day = None  # *il mese successivo, il 9*
        out.append(each)
    return out


def _is_of_the_republic(told: Reading) -> TypeGuard[Reckoned]:
    """*Le 18 brumaire … le 19*: its months are no others than those told."""
    if not isinstance(told, Reckoned) or told.calendar != "republican":
        return False
    return told.day is not None


_NEAR = 300  # characters from a day to the number that shares its month


def _after(day: Day | Reckoned, reading: Reading) -> Reading:
    """A number alone that is higher; a lower one may be of the next month."""
    if isinstance(reading, Timed) and reading.of and not reading.until:
        return replace(reading, of=_after(day, reading.of))
    if not _is_number(reading):
        return reading
    if isinstance(day, Reckoned):
        return (
            replace(day, day=reading.day) if reading.day > (day.day or 31) else reading
        )
    later = reading.day > day.day and real_day(_LEAP, day.month, reading.day)
    return Day(day.month, reading.day, day.year) if later else reading


_LEAP = 2000  # a year that has every day
