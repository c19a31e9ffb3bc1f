"""The days that the head of an article names, in its language."""

from collections.abc import Iterator
from typing import NamedTuple

from timeline.dates.context import Context
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Either, Month, Reading, Reckoned, Timed, Year
from timeline.dates.resolve import resolve
from timeline.dates.steps import Found, Source
from timeline.dates.understand import is_english, understand
from timeline.dates.units import full_year
from timeline.spans import Precision, Span


class Named(NamedTuple):
    """A day and where it stands; a month or a year, if its ``unit`` says so.

    The span is None where its year is not said, and where the order of its figures is
    ``open``; ``reckoned`` is a day of another calendar.
    """

    start: int
    stop: int
    span: Span | None
    reckoned: bool = False
    open: bool = False
    month_and_day: tuple[int, int] | None = None
    unit: Precision = Precision.DAY


_SHORT = lazy(r"(?<![\w./:-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\w/:-]|\.\d)")
_ON_TWO_LINES = lazy(r"\d{1,2}\s?\n")
_YEAR = lazy(r"\d{4}")
_UNITS = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_EARLIEST = 1600  # a newspaper's year; 1398 in English is one of another calendar


def days_of(text: str, language: str) -> tuple[Source, list[Named]]:
    """The text folded, and its days in order."""
    source, found = understand(text, language, alone=True)
    told = [day for each in found if (day := _told(source, each))]
    short = _short_days(source.folded, day_first=not is_english(language))
    taken = [(each.start, each.stop) for each in told]
    told += [
        day
        for day in short
        if all(day.stop <= start or day.start >= stop for start, stop in taken)
    ]
    return source, sorted(told, key=lambda day: day.start)


def _told(source: Source, each: Found) -> Named | None:
    reading: Reading | None = each.reading
    if source.folded[each.start : each.stop].strip(" .").isdigit() and not isinstance(
        reading, Year
    ):
        return None  # página 5, of the month of a day told before
    if each.joined and not _YEAR.search(source.folded, each.start, each.stop):
        return None  # 10-12 May 2017: the day that is told whole is the other
    start, stop = _in_one_line(source.folded, each)
    if isinstance(reading, Timed):
        if not reading.clock[:1].isdigit():
            return None  # the night of 3 May: a story's
        reading = reading.of
    if isinstance(reading, Either):
        if reading.day_first is None:
            return Named(start, stop, None, open=True)
        reading = reading.readings[reading.day_first]
    if isinstance(reading, Day) and _ends_the_line_above(source.folded, each):
        reading = Month(reading.month, reading.year)
    if isinstance(reading, Day) and reading.year is None:
        return Named(start, stop, None, month_and_day=(reading.month, reading.day))
    if not isinstance(reading, Day | Month | Year | Reckoned):
        return None
    span = _span(reading)
    if span is None:
        return None
    reckoned = isinstance(reading, Reckoned)
    one_day = span.first == span.last
    unit = Precision.DAY if one_day else max(span.precision, Precision.MONTH)
    return Named(start, stop, span, reckoned, unit=unit)


def _ends_the_line_above(folded: str, each: Found) -> bool:
    """*S 14* above *Mai 2011*; but a number alone there is a day of a calendar's."""
    alone = folded[max(0, each.start - 1) : each.start] in ("", "\n")
    return not alone and bool(_ON_TWO_LINES.match(folded, each.start))


def _in_one_line(folded: str, each: Found) -> tuple[int, int]:
    """Where the date stands, without an hour from the line above or below."""
    start = each.start
    lines = []
    for words in folded[each.start : each.stop].split("\n"):
        lines.append((start, start + len(words)))
        start += len(words) + 1
    return max(lines, key=lambda line: line[1] - line[0])


def _span(reading: Reading) -> Span | None:
    said = getattr(reading, "year", None)
    if isinstance(reading, Day | Month) and not isinstance(said, int):
        return None
    resolved = resolve(reading, Context(published=None))
    span = resolved.span if resolved else None
    if span is None or span.first is None or span.precision not in _UNITS:
        return None
    return span if span.first.year >= _EARLIEST else None


def _short_days(folded: str, *, day_first: bool) -> Iterator[Named]:
    """*22.08.18*, *06.18.20*; in English only where the head tells the order."""
    hits = list(_SHORT.finditer(folded))
    orders = {int(m[1]) > 12 for m in hits if (int(m[1]) > 12) != (int(m[3]) > 12)}
    for m in hits:
        first, second = int(m[1]), int(m[3])
        if not day_first and first != second and len(orders) != 1:
            continue
        if not (day_first or True in orders):
            first, second = second, first
        span = _span(Day(second, first, full_year(int(m[4])))) if second <= 12 else None
        if span is not None:
            yield Named(m.start(), m.end(), span)
