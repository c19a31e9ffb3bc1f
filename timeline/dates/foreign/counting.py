"""*The following month*, *the same year*: by the calendar of the date last told."""

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple, TypeGuard

from timeline.dates.foreign.grammar import Grammar
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


class Counting(NamedTuple):
    """What the dates told so far leave to those that are counted from them.

    Attributes:
        country: The calendar that texts of the language keep; "" for ours.
        calendar: Of the date told last; "" for ours, None where none was told yet.
        ours: The date told last has a month of our calendar.
        gregorian_only: No year of the country's calendar was told.
        year: The one of ours that was told last, if there are no others.
    """

    country: str
    calendar: str | None = None
    ours: bool = False
    gregorian_only: bool = True
    year: int | None = None


def count_as_told(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """Months and years that are counted from a date of another calendar are its own."""
    counting = Counting(_OWN_CALENDAR.get(known.language.code, ""))
    out: list[Found] = []
    for each in found:
        if counting.ours and out and _is_apposed(source, out[-1], each):
            out.append(each)  # *on 3 December, 1 Jumada*: the first of the two counts
            continue
        read = _read_by(counting, each, known.language.code)
        if read is each:
            counting = _having_told(counting, innermost(each.reading))
        out.append(read)
    return out


def _read_by(counting: Counting, each: Found, code: str) -> Found:
    """Itself, where nothing told before says what it is counted by."""
    told = innermost(each.reading)
    if _is_of_another_calendar(told):
        if counting.ours and (of_ours := _of_ours(told)):
            rule, reading = of_ours
            return replace(each, rule=f"{code}: {rule}", reading=reading)
        if counting.year and _is_of_the_year_told(told):
            return replace(each, reading=_in_our_year(told, counting.year))
        return each
    if counting.year and _counts_years(told):
        return each
    return _counted(each, counting)


def _having_told(counting: Counting, told: Reading) -> Counting:
    """What holds behind a date that was read as it stands."""
    if _is_of_another_calendar(told):
        if told.year is None and told.month is None:
            return counting
        counting = counting._replace(calendar=told.calendar, ours=False)
        if told.year is not None and told.calendar == counting.country:
            return counting._replace(gregorian_only=False, year=None)
        return counting
    if isinstance(told, Day | Month | Year | Numbered):
        counting = counting._replace(calendar="", ours=not isinstance(told, Year))
        whole = not isinstance(told, Year) or told.unit is Precision.YEAR
        if counting.gregorian_only and whole and isinstance(told.year, int):
            return counting._replace(year=told.year)
        return counting
    if counting.year and _counts_years(told):
        return counting._replace(year=counting.year + told.steps)
    return counting


def _is_of_another_calendar(told: Reading) -> TypeGuard[Reckoned]:
    """That of the French Republic has dates of its own only, and lends none."""
    return isinstance(told, Reckoned) and told.calendar != "republican"


def _is_apposed(source: Source, one: Found, two: Found) -> bool:
    days = unit_of(one.reading) is unit_of(two.reading) is Precision.DAY
    reckoned = isinstance(two.reading, Reckoned) and two.reading.year is not None
    return (
        days
        and reckoned
        and bool(_APPOSED.fullmatch(source.folded, one.stop, two.start))
    )


_APPOSED = lazy(r"\s?[,،(]\s?(?:الموافق\s|برابر\sبا\s)?")


def _counts_years(told: Reading) -> TypeGuard[Shift]:
    """*Two years later*, of a year that was told by our calendar."""
    if not isinstance(told, Shift) or told.anchor is not Anchor.TOLD:
        return False
    return told.unit is Precision.YEAR


def _is_of_the_year_told(told: Reckoned) -> bool:
    """*Farvardin of the same year*."""
    counted = told.step is not None and told.anchor is Anchor.TOLD
    return counted and told.month is not None and told.calendar == "persian"


def _in_our_year(told: Reckoned, year: int) -> Reckoned:
    """*In March 1892 … in Farvardin of the same year*: the one that began in 1892."""
    lag = _LAG + ((told.month or 1) > _AZAR)
    return replace(
        told, year=year + (told.step or 0) - lag, step=None, anchor=Anchor.PUBLISHED
    )


_LAG = 621  # from the year of ours in which a Persian one begins
_AZAR = 9  # the last month of the Persian year that lies within one of ours


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


def _counted(each: Found, counting: Counting) -> Found:
    """By that of the date told; *the next month* with none, by that of the country."""
    match each.reading:
        case Same(unit=unit, year=None):
            step = 0
        case Shift(unit=unit, steps=step, anchor=Anchor.TOLD):
            pass
        case _:
            return each
    calendar = counting.calendar
    if calendar is None and abs(step) <= 1:
        calendar = counting.country
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
    day = 31  # the number of the day told last
    for each in found:
        reading = innermost(each.reading)
        if _is_ordinal(reading, source, each) and (reading.day or 0) <= day:
            continue
        day = getattr(reading, "day", None) or day
        told = (
            told
            or isinstance(each.reading, Nth)
            or isinstance(reading, Day | Month | Reckoned)
        )
        says = _A_DAY.match(source.folded, each.start, each.stop)
        if told or says or not _is_number(reading):
            out.append(each)
    return out


def _is_ordinal(reading: Reading, source: Source, each: Found) -> TypeGuard[Reckoned]:
    """*The morning of the sixth*; of a lower number it is the sixth of anything."""
    if not isinstance(reading, Reckoned) or reading.anchor is not Anchor.TOLD:
        return False
    bare = reading.day is not None and reading.month is reading.year is None
    return bare and "ماه" not in source.folded[each.start : each.stop]


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


def lend_years(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*پارسال در حمله به بازار، دوم اسد*: the second of Asad of that year."""
    out: list[Found] = []
    for each in found:
        last = innermost(out[-1].reading) if out else None
        if isinstance(last, Reckoned) and last.unit is Precision.YEAR:
            each = _of_that_year(known, source, out[-1], last, each)
        out.append(each)
    return out


def _of_that_year(
    known: Grammar, source: Source, one: Found, year: Reckoned, each: Found
) -> Found:
    day = each.reading
    if not isinstance(day, Reckoned) or day.month is None or day.calendar != "persian":
        return each
    between = source.folded[one.stop : each.start]
    if year.step is None or day.year is not None or day.step is not None:
        return each
    if len(between) > _IN_ITS_CLAUSE or _ENDS.search(between):
        return each
    if year.anchor is not Anchor.PUBLISHED or known.past.search(between):
        return each
    return replace(each, reading=replace(day, step=year.step))


_IN_ITS_CLAUSE = 45  # characters from *last year* to its day
_ENDS = lazy(r"[.!?؟؛;\n]")


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
