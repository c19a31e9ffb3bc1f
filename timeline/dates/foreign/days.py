"""Days that lean on a date beside them: *10–12 September*, *Monday (31/10/2011)*."""

import re
from dataclasses import replace

from timeline.dates.foreign.grammar import Grammar
from timeline.dates.kinds import unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Month,
    Nth,
    Reading,
    Reckoned,
    Weekday,
)
from timeline.dates.refine.surroundings import place_before, words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.dates.vocabulary import WEEKDAYS
from timeline.spans import Precision

_MOST = 4  # days that share one month
_THE = r"(?:de[mnr]\s|le\s|el\s|il\s|l')"
_TO_ITS_NUMBER = lazy(rf",?\s{{1,4}}{_THE}?")
_TO_ITS_DATE = lazy(rf"\s{{0,4}}(?P<bracket>\()|,\s{{1,4}}{_THE}|،\s")


def add_days(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*10–12 September*: the bare number shares the month."""
    out: list[Found] = []
    for each in found:
        days: list[Found] = []
        start, floor = each.start, _floor(out)
        while len(days) < _MOST:
            m = known.days_before.search(words_before(source.folded, start, floor))
            if m and _parts_sentences(m, days):
                break
            reading = _of_same_month(each, int(m["day"])) if m else None
            if m is None or reading is None:
                break
            start, stop = place_before(start, m), place_before(start, m, "join")
            days.insert(0, replace(each, start=start, stop=stop, reading=reading))
        while days and out and days[0].start < out[-1].stop:
            number = out.pop()
            days = [_in_place_of(number, day) for day in days]
        if days and _precedes(_TO_ITS_NUMBER, source, out, days[0]):
            days[0] = _on(out.pop(), days[0])
        out += [*days, each]
    return out


def _parts_sentences(m: re.Match[str], days: list[Found]) -> bool:
    """*on page 8, 9 September*; but *8, 9 and 10 September*, *am 3., 4. Mai*."""
    alone = not days and m.start("join") == m.end("day")
    return alone and m["join"].startswith(",")


def _floor(out: list[Found]) -> int:
    """Where the last phrase ends that is more than the number of a day."""
    numbers = (each for each in reversed(out) if not _is_number(each))
    return next((each.stop for each in numbers), 0)


def _is_number(each: Found) -> bool:
    return isinstance(each.reading, DayOfMonth)


def _in_place_of(number: Found, day: Found) -> Found:
    """*el 3* of *el 3 y el 4 de mayo*, read as a number before; its weekday stays."""
    if number.stop < day.start or day.stop < number.start:
        return day
    assert isinstance(number.reading, DayOfMonth)
    assert isinstance(day.reading, Day | Reckoned)
    reading = replace(day.reading, weekday=number.reading.weekday)
    return replace(day, start=min(number.start, day.start), reading=reading)


def add_weekdays(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Monday (31/10/2011)*, *8. Oktober, einem Montag*: the date tells the day."""
    out: list[Found] = []
    for each in found:
        if out and each.start < out[-1].stop:
            continue  # the weekday that a date has taken
        each = _with_apposed(known, source, each)
        m = _precedes(_TO_ITS_DATE, source, out, each)
        if m:
            each = _on(out.pop(), each)
            if m["bracket"] and source.folded.startswith(")", each.stop):
                each = replace(each, stop=each.stop + 1)
        out.append(each)
    return out


def _with_apposed(known: Grammar, source: Source, each: Found) -> Found:
    day = each.reading
    m = known.apposed.match(source.folded, each.stop)
    if m is None or not isinstance(day, Day | DayOfMonth | Reckoned):
        return each
    if unit_of(day) is not Precision.DAY or day.weekday is not None:
        return each
    number = WEEKDAYS[known.forms["dayname"][m["dayname"]]]
    return replace(each, stop=m.end(), reading=replace(day, weekday=number))


def share_years(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*in November and December 2022*, *on 20 June and 3 July 2022*: of that year."""
    out = list(found)
    joiner = _AND
    for i in reversed(range(len(out) - 1)):
        one, two = out[i : i + 2]
        month, other = _without_step(one.reading), _without_step(two.reading)
        joined = joiner.fullmatch(source.folded, one.stop, two.start)
        joiner = _AND
        year = other.year if other else None
        if not month or not other or month.year or not isinstance(year, int):
            continue
        if joined and type(month) is type(other) and _place(month) < _place(other):
            out[i] = replace(one, reading=replace(month, year=year))
            joiner = _AND_OR_COMMA  # *3 May, 20 June and 3 July 2022*
    return out


def _without_step(reading: Reading) -> Day | Month | Reckoned | None:
    """A day or month, with its year or without; none that is *last* or *next*."""
    if not isinstance(reading, Day | Month | Reckoned) or reading.step is not None:
        return None
    return reading if unit_of(reading) in (Precision.DAY, Precision.MONTH) else None


def _place(reading: Day | Month | Reckoned) -> tuple[int, int]:
    """Where in its year."""
    day = 0 if isinstance(reading, Month) else reading.day or 0
    return reading.month or 0, day


_THE_NEXT = r"\s(?:(?:el|del|le|du|il|am|dem|den|vom)\s|(?:del)?l')?"
_AND = lazy(rf"\s(?:und|et|y|e|ed){_THE_NEXT}|\sو\s?")
_AND_OR_COMMA = lazy(rf"(?:\s(?:und|et|y|e|ed)|,){_THE_NEXT}|\sو\s?")


def _precedes(
    between: re.Pattern[str], source: Source, out: list[Found], date: Found
) -> re.Match[str] | None:
    """Whether the last phrase is a weekday, and that of the date."""
    if not out or not isinstance(out[-1].reading, Weekday):
        return None
    if not isinstance(date.reading, Day | Reckoned) or date.reading.weekday is not None:
        return None
    return between.fullmatch(source.folded, out[-1].stop, date.start)


def _on(weekday: Found, date: Found) -> Found:
    assert isinstance(weekday.reading, Weekday)
    assert isinstance(date.reading, Day | Reckoned)
    reading = replace(date.reading, weekday=weekday.reading.weekday)
    return replace(date, start=weekday.start, reading=reading)


def _of_same_month(each: Found, day: int) -> Day | Reckoned | Nth | None:
    reading = each.reading
    if isinstance(reading, Day) and not has_trait(each, Trait.IN_FIGURES):
        return replace(reading, day=day, weekday=None)
    if isinstance(reading, Reckoned) and reading.day is not None:
        return replace(reading, day=day, weekday=None)
    if isinstance(reading, Nth) and reading.what is Precision.DAY:
        return replace(reading, number=day)  # the 20th and 21st of the same month
    return None
