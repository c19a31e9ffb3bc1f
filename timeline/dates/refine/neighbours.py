"""Numbers that belong to a date beside them: *10–12 September*, *1988-89*."""

import re
from dataclasses import replace
from itertools import zip_longest

from timeline.dates.cues import NUMBERED_THINGS
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Length,
    Nth,
    Numbered,
    Reading,
    Timed,
    Weekend,
    Year,
)
from timeline.dates.refine.surroundings import place_before, with_floor, words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.dates.vocabulary import MONTHS
from timeline.spans import Precision

_MORE_DAYS = lazy(
    r"(?P<join>\s?[-/]\s?|\s(?:to|and|&|through|or|until)\s|,\s(?:and\s)?)"
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%a-z])(?![.:/,-]\d)"
    r"(?P<year>,?\s(?:1\d|20)\d\d(?!\d))?(?!\s(?:percent|people|million|points|years|per)|\s?[ap]\.?m\b)"
)
_FEWER_DAYS = lazy(
    r"(?<![\d.,$:/-])(?P<all>(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)"
    r"(?:\s?-\s?|/|\s(?:to|and|through|or|until)\s|,\s)(?:the\s)?$"
)
_LABEL = lazy(r"\b(?:day|week|stage|phase|part|step|round|leg|wave|session|module)\s$")
_MOST = 4  # days that share one month
_SHORT_END = lazy(r"[-/](\d\d|\d)(?!\d|[.,]\d)")


def add_neighbouring_days(source: Source, found: list[Found]) -> list[Found]:
    """*10–12 September*, *April 24 and 25*: the bare number shares the month."""
    out: list[Found] = []
    for floor, each in with_floor(found):
        day = each.reading
        if isinstance(day, DayOfMonth):
            out += [each, *_numbers_after(source, each)]
        elif not isinstance(day, Day):
            out.append(each)
        elif has_trait(each, Trait.DAY_FIRST):
            if out:
                out[-1] = _of_that_month(source.folded, out[-1], each, day)
            floor = max(floor, _stop(out))
            out += [*_days_before(source.folded, each, day, floor), each]
        else:
            out += _with_days_after(source.folded, each, day)
    return _apart(out)


def _numbers_after(source: Source, each: Found) -> list[Found]:
    """*the 16th and 17th*: days of the same month; but *the 16th, 2nd Division*."""
    days: list[Found] = []
    stop = each.stop
    while len(days) < _MOST and (m := _NEXT_NUMBER.match(source.folded, stop)):
        if _OF_A_NAME.match(source.text, m.end()):
            break
        day = DayOfMonth(int(m["day"]))
        days.append(Found(m.start("all"), m.end(), each.rule, day))
        stop = m.end()
    return days


_OF_A_NAME = lazy(r"\s[A-Z]")
_COUNTED = either({*NUMBERED_THINGS} - {"and", "or", "of"})
_NEXT_NUMBER = lazy(
    r"(?:\s?-\s?|,?\s(?:and|or|to)\s|,\s)"
    r"(?P<all>(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|(?<=[23])d))\b(?!\s(?:of\s)?"
    rf"(?:(?:{either(MONTHS)})\b|(?:{_COUNTED})s?\b|centuries\b))(?!-)"
)


def _of_that_month(folded: str, one: Found, each: Found, day: Day) -> Found:
    """*the 5th and 7th of May*: both of the same month."""
    listed = _LISTED.fullmatch(folded, one.stop, each.start)
    if not listed or not isinstance(one.reading, DayOfMonth):
        return one
    told = one.reading
    if told.day > day.day:  # Friday 29 to Sunday 1 December
        if day.month == 1 and not isinstance(day.year, int | None):
            return one
        day = _in_the_month_before(day)
    return replace(one, reading=replace(day, day=told.day, weekday=told.weekday))


def _in_the_month_before(day: Day) -> Day:
    if day.month > 1:
        return replace(day, month=day.month - 1)
    year = day.year - 1 if isinstance(day.year, int) else None
    return replace(day, month=12, year=year)


_LISTED = lazy(r"\s?-\s?|\s(?:to|and|through|or|until)\s(?:the\s)?|,\s(?:and\s)?")


def _apart(found: list[Found]) -> list[Found]:
    """Without what lies inside a phrase before it: the year of *Aug. 3-9, 2018*."""
    out: list[Found] = []
    for each in found:
        if each.start >= _stop(out):
            out.append(each)
    return out


def _stop(found: list[Found]) -> int:
    return found[-1].stop if found else 0


def _days_before(folded: str, each: Found, day: Day, floor: int) -> list[Found]:
    days: list[Found] = []
    start = each.start
    while len(days) < _MOST:
        before = words_before(folded, start, floor)
        m = _FEWER_DAYS.search(before)
        if m is None:
            break
        if day.weekday is not None and _LABEL.search(before, 0, m.start()):
            break  # Day 1 - Monday 20 August
        start = place_before(start, m)
        stop = start + m.end("all") - m.start()
        reading = replace(day, day=int(m["day"]), weekday=None)
        days.insert(0, Found(start, stop, each.rule, reading))
    return days


def _with_days_after(folded: str, each: Found, day: Day) -> list[Found]:
    """*Sept. 10* and the days that follow; a year at their end belongs to all."""
    days = [day]
    places = [(each.start, each.stop)]
    while has_trait(each, Trait.DAY_LAST) and len(days) <= _MOST:
        m = _MORE_DAYS.match(folded, places[-1][1])
        if m is None or _ends_a_list(folded, m):
            break
        if m["join"].startswith(",") and int(m["day"]) <= days[-1].day:
            break  # on Nov. 30, and 11 others joined
        days.append(replace(day, day=int(m["day"]), weekday=None))
        places.append((m.start("day"), m.end()))
        if m["year"]:
            days = [replace(d, year=int(m["year"][-4:])) for d in days]
            break
    return [
        Found(start, stop, each.rule, reading)
        for (start, stop), reading in zip(places, days, strict=True)
    ]


def _ends_a_list(folded: str, m: re.Match[str]) -> bool:
    """*May 3, 12 men*: a comma alone needs another day behind it."""
    listed = not m["join"].startswith(",") or "and" in m["join"] or m["year"]
    return not listed and _MORE_DAYS.match(folded, m.end()) is None


def add_short_ends(source: Source, found: list[Found]) -> list[Found]:
    """*1988-89*, *1830–41*: the end takes its century from the start."""
    out: list[Found] = []
    for each, after in zip_longest(found, found[1:]):
        if each.start < _stop(out):  # a second year that a season or quarter took
            continue
        out.append(each)
        year = each.reading
        if isinstance(year, Numbered):
            out[-1] = _with_both_years(source.folded, each)
            continue
        if not isinstance(year, Year) or year.unit is not Precision.YEAR:
            continue
        m = _SHORT_END.match(source.folded, each.stop)
        if not m or (after and after.start < m.end()):
            continue
        base = 100 if len(m[1]) == 2 else 10
        end = year.year // base * base + int(m[1])
        if end > year.year:
            out.append(Found(m.start(1), m.end(1), each.rule, Year(end)))
    return out


def _with_both_years(folded: str, each: Found) -> Found:
    """*the winter of 1863–64* is one winter, named by the year that it began in."""
    assert isinstance(each.reading, Numbered)
    year, m = each.reading.year, _SECOND_YEAR.match(folded, each.stop)
    if not m or not isinstance(year, int) or (year + 1) % 100 != int(m[1]) % 100:
        return each
    if each.reading.unit is Precision.SEASON:
        return replace(each, stop=m.end())
    length = {Precision.QUARTER: "P1Q", Precision.HALF: "P6M"}[each.reading.unit]
    own = Length(length, each.reading.unit, 1)  # of a year of its own: no days of ours
    return replace(each, stop=m.end(), reading=own)


_SECOND_YEAR = lazy(r"[-/](\d\d(?:\d\d)?)(?!\d)")


def join_nights(source: Source, found: list[Found]) -> list[Found]:
    """*the night of 3–4 May*, *the weekend of 18–19 February*: one phrase."""
    out: list[Found] = []
    for each in found:
        left = out[-1] if out else None
        both = _both_days(source.folded, left, each) if left else None
        if left and both:
            out[-1] = replace(left, stop=each.stop, reading=both)
        else:
            out.append(each)
    return out


_NIGHT_JOIN = lazy(r"\s?[-/—]\s?|\s(?:to|and)\s(?:the\s)?")


def _both_days(folded: str, one: Found, two: Found) -> Reading | None:
    left, right, of = one.reading, two.reading, getattr(one.reading, "of", None)
    if not isinstance(of, Day) or not isinstance(right, Day):
        return None
    if not _NIGHT_JOIN.fullmatch(folded, one.stop, two.start):
        return None
    of = replace(of, year=right.year) if of.year is None else of
    follows = right.day == 1 or right.day == of.day + 1
    match left:
        case Timed(clock="NI") if follows:
            return replace(left, of=of, until=right)
        case Nth(what=Weekend()):
            return replace(left, of=of)
    return None
