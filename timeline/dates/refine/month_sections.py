"""Days that head lines by their number, below the name of their month.

*SEPTEMBER / 4th — Classes begin. / 18th — The paper asks*, *November 2023 / Tue 14: …*.
Without a weekday or an ending such numbers may count anything, so that they must be
set off from what they head and several must do so.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.dates.forms import either
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month
from timeline.dates.refine.surroundings import START, is_free
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_LEAST = 3  # such lines, in all of a text
_MARKS = r"[^\S\n]*(?:[#*•–-]+[^\S\n]+)?"
_HEADING = lazy(
    rf"(?:^|(?<=\n)){_MARKS}(?P<all>(?P<month>{either(MONTHS)})\.?(?:,?[^\S\n](?P<year>\d{{4}}))?)"
    r":?[^\S\n]*(?=\n)"
)
_HEAD = lazy(
    rf"\n{_MARKS}(?P<all>(?:(?P<weekday>{either(WEEKDAYS)})\.?,?[^\S\n](?:the\s)?)?"
    r"(?P<day>[12]\d|3[01]|[1-9])(?P<nth>st|nd|rd|th)?)(?P<after>\s?[—–:-]\s|\.\s)"
)


def days_below_their_month(source: Source, found: list[Found]) -> list[Found]:
    """All phrases, with the days that head lines below a line of their month."""
    headings = list(_HEADING.finditer(source.folded))
    if not headings:
        return found
    ends = [m.start() for m in headings[1:]] + [len(source.folded)]
    told: list[Found] = []
    days = 0
    for heading, stop in zip(headings, ends, strict=True):
        heads = _in_order(list(_heads(source, heading, stop)))
        days += len(heads)
        if heads:
            told += [_month(heading), *heads]
    if days < _LEAST:
        return found
    others = [each for each in found if is_free(told, each.start, each.stop)]
    return sorted([*others, *told], key=START)


def days_of_the_month_told(source: Source, found: list[Found]) -> list[Found]:
    """*February 20. … / The 21st. Exports stop. / The 23rd. …*: heads, as the first."""
    heads = [_day_told(m) for m in _THE_NTH.finditer(source.folded)]
    if len(heads) < _LEAST - 1 or not any(_heads_its_line(source, e) for e in found):
        return found
    others = [each for each in found if is_free(heads, each.start, each.stop)]
    return sorted([*others, *heads], key=START)


def _day_told(m: re.Match[str]) -> Found:
    reading = DayOfMonth(int(m["day"]), heads_entry=True)
    return Found(*m.span("all"), "day-of-month", reading)


def _heads_its_line(source: Source, each: Found) -> bool:
    alone = begins_line(source, each) and isinstance(each.reading, Day)
    return alone and source.folded.startswith((". ", ": ", ", "), each.stop)


_THE_NTH = lazy(
    r"(?<=\n)(?P<all>the\s(?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th))(?=[.:]\s)"
)


def _month(heading: re.Match[str]) -> Found:
    reading = Month(MONTHS[heading["month"]], _year(heading))
    return Found(*heading.span("all"), "month", reading)


def _heads(source: Source, heading: re.Match[str], stop: int) -> Iterator[Found]:
    for m in _HEAD.finditer(source.folded, heading.end(), stop):
        weekday = WEEKDAYS.get(m["weekday"]) if m["weekday"] else None
        if m["after"] == ". " and not (m["nth"] or m["weekday"]):
            continue  # an item of a list
        month, day = MONTHS[heading["month"]], int(m["day"])
        reading = Day(month, day, _year(heading), weekday=weekday)
        yield Found(*m.span("all"), "day-below-month", reading)


def _year(heading: re.Match[str]) -> int | None:
    return int(heading["year"]) if heading["year"] else None


def _in_order(heads: Sequence[Found]) -> Sequence[Found]:
    """The heads, if they go on from day to day, or back: nothing else is a month's."""
    days = [each.reading.day for each in heads if isinstance(each.reading, Day)]
    forth = all(one <= two for one, two in pairwise(days))
    back = all(one >= two for one, two in pairwise(days))
    return heads if forth or back else ()
