"""Days that head lines by their number, below the name of their month.

*SEPTEMBER / 4th — Classes begin. / 18th — The paper asks*, *November 2023 / Tue 14: …*.
Without a weekday or an ending such numbers may count anything: then they must stand
right below the month, set off from what they head, and be no list of one, two, three.
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
_RULE = "day-of-month"
_MARKS = r"[^\S\n]*(?:[#*•–-]+[^\S\n]+)?"
_MONTH_LINE = (
    rf"{_MARKS}(?P<all>(?P<month>{either(MONTHS)})\.?(?:,?[^\S\n](?P<year>\d{{4}}))?)"
    r":?[^\S\n]*(?=\n)"
)
_FIRST_LINE = lazy(_MONTH_LINE)
_LEAST_ALONE = 4  # lines with nothing but their month
_HEADING = lazy(rf"\n{_MONTH_LINE}")  # a plain character in front is quick to find
_HEAD = lazy(
    rf"\n{_MARKS}(?P<all>(?:(?P<weekday>{either(WEEKDAYS)})\.?,?[^\S\n](?:the\s)?)?"
    r"(?P<day>[12]\d|3[01]|[1-9])(?P<nth>st|nd|rd|th)?)"
    r"(?:\s?[—–:-]\s(?!\d)|\.\s|(?:\t|[^\S\n]{2,20})(?=[^\s\d])"
    r"|(?P<blank>[^\S\n])(?=[a-z])|[^\S\n]*(?=\n))"
)
_PLAIN = lazy(r"\d{1,2}(?:\s?[—–:-]\s|\t|[^\S\n]{2})")
_PARAGRAPH = lazy(r"\n\s*\n")


def days_below_their_month(source: Source, found: list[Found]) -> list[Found]:
    """All phrases, with the days that head lines below a line of their month."""
    headings = _month_lines(source)
    if not headings:
        return found
    stops = [m.start() for m in headings[1:]] + [len(source.folded)]
    sections = [
        (heading, heads)
        for heading, stop in zip(headings, stops, strict=True)
        if (heads := _in_order(source, list(_heads(source, heading, stop))))
    ]
    if sum(len(heads) for _, heads in sections) < _LEAST:
        return found
    days = [head for _, heads in sections for head in heads]
    others = [each for each in found if is_free(days, each.start, each.stop)]
    months = [_month(heading) for heading, _ in sections]
    months = [each for each in months if is_free(others, each.start, each.stop)]
    return sorted([*others, *days, *months], key=START)


def months_alone(source: Source, found: list[Found]) -> list[Found]:
    """*JANUARY / Prices rise. … / MARCH / The first case*: each heads what is below."""
    months = [_month(heading) for heading in _month_lines(source)]
    if len(months) < _LEAST_ALONE or not _go_on(months):
        return found
    others = [each for each in found if is_free(months, each.start, each.stop)]
    return sorted([*others, *months], key=START)


def _month_lines(source: Source) -> list[re.Match[str]]:
    first = _FIRST_LINE.match(source.folded)
    headings = [first] if first else []
    headings += _HEADING.finditer(source.folded)
    return headings


def _go_on(months: Sequence[Found]) -> bool:
    """Whether one follows the other, once over the turn of a year."""
    numbers = [each.reading.month for each in months if isinstance(each.reading, Month)]
    return sum(one >= two for one, two in pairwise(numbers)) <= 1


def _month(heading: re.Match[str]) -> Found:
    """The heading, where it was read as one phrase with the number below it."""
    reading = Month(MONTHS[heading["month"]], _year(heading))
    return Found(*heading.span("all"), "month", reading)


def _heads(source: Source, heading: re.Match[str], stop: int) -> Iterator[Found]:
    ends = _stop(source, heading, stop)
    numbered = _all_begin(source.folded[heading.end() : ends])
    for m in _HEAD.finditer(source.folded, heading.end(), ends):
        weekday = WEEKDAYS.get(m["weekday"]) if m["weekday"] else None
        plain = _PLAIN.match(source.folded, m.start("all")) is not None
        plain = plain or (numbered and m["blank"] is not None)
        if not (plain or m["nth"] or m["weekday"]):
            continue  # 3. Any other business
        month, day = MONTHS[heading["month"]], int(m["day"])
        reading = Day(month, day, _year(heading), weekday=weekday)
        yield Found(*m.span("all"), _RULE, reading)


def _all_begin(section: str) -> bool:
    """*SEPTEMBER / 4 The manager goes. / 14 Mackie gets the job.*: each line of it."""
    lines = [line for line in section.split("\n") if line.strip()]
    return all(_NUMBERED.match(line) for line in lines)


_NUMBERED = lazy(rf"{_MARKS}(?:[12]\d|3[01]|[1-9])\s[a-z]")


def _stop(source: Source, heading: re.Match[str], stop: int) -> int:
    """Where a paragraph begins that is no head: it is told of something else."""
    for m in _PARAGRAPH.finditer(source.folded, heading.end(), stop):
        if not _HEAD.match(source.folded, m.end() - 1):
            return m.start()
    return stop


def _year(heading: re.Match[str]) -> int | None:
    return int(heading["year"]) if heading["year"] else None


def _in_order(source: Source, heads: Sequence[Found]) -> Sequence[Found]:
    """The heads, if they go on from day to day, or back: nothing else is a month's.

    Numbers alone must go on, and not one by one from the first: *10 – The Shark* is of
    a chart, *1 – The Call*, *2 – The Storm* of a book.
    """
    days = [each.reading.day for each in heads if isinstance(each.reading, Day)]
    plain = any(source.folded[each.start : each.stop].isdigit() for each in heads)
    forth = all(one < two for one, two in pairwise(days))
    back = all(one > two for one, two in pairwise(days))
    numbered = plain and len(days) > 1 and days == list(range(1, len(days) + 1))
    return heads if (forth or (back and not plain)) and not numbered else ()


def days_of_the_month_told(source: Source, found: list[Found]) -> list[Found]:
    """*February 20. … / The 21st. Exports stop. / The 23rd. …*: heads, as the first."""
    heads = [_day_told(m) for m in _THE_NTH.finditer(source.folded)]
    if len(heads) < _LEAST - 1 or not any(_heads_its_line(source, e) for e in found):
        return found
    others = [each for each in found if is_free(heads, each.start, each.stop)]
    return sorted([*others, *heads], key=START)


def _day_told(m: re.Match[str]) -> Found:
    reading = DayOfMonth(int(m["day"]), heads_entry=True)
    return Found(*m.span("all"), _RULE, reading)


def _heads_its_line(source: Source, each: Found) -> bool:
    alone = begins_line(source, each) and isinstance(each.reading, Day)
    return alone and source.folded.startswith((". ", ": ", ", "), each.stop)


_THE_NTH = lazy(r"\n(?P<all>the\s(?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th))(?=[.:]\s)")
