"""Logs of a chat and threads of mail: each message counts from its own day.

*2018-08-14 16:52 <ivan> new ones tomorrow*, *Ivan, [14.08.18 16:52] / new ones
tomorrow*: of 15 August. So are hours between lines with nothing but their day,
*--- Tuesday, 14 August --- / ivan [4:52 PM]*. Nobody but its form says that a text is
one: messages open or close with their stamp, a day and a time.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.layout import is_another_line
from timeline.dates.readings import Either, Reading, Shift, Timed
from timeline.dates.steps import Found, Source
from timeline.dates.story.message_stamps import (
    closes_its_line,
    closes_its_message,
    stamps_of,
)
from timeline.dates.story.next_such import first_day_in
from timeline.dates.units import falls_on, shift
from timeline.spans import Precision


class Messages(NamedTuple):
    """The messages of a text.

    Attributes:
        starts: Where each begins, in order.
        days: When each was written; None where the order of its figures is open.
        stamps: Where the phrases stand that say so, and what those count from.
        published: What everything above the first of them counts from.
    """

    starts: tuple[int, ...]
    days: tuple[date | None, ...]
    stamps: Mapping[int, date | None]
    published: date | None


def messages(
    source: Source, found: Sequence[Found], published: date | None
) -> Messages | None:
    """Its messages, if the text is a chat, or a series of letters."""
    stamps = stamps_of(source, found)
    if not stamps:
        return None
    begins = _where_they_begin(source, stamps)
    days = _days(stamps, published)
    starts = (begins(source, each) for each in stamps)
    parts = list(zip(starts, days, strict=True))
    if begins is _line_start:
        parts += [(each.stop, published) for each in stamps]
    parts.sort(key=lambda part: part[0])
    own = {
        each.start: day if _has_a_day(each.reading) else published
        for each, day in zip(stamps, days, strict=True)
    }
    return Messages(
        tuple(start for start, _ in parts),
        tuple(day for _, day in parts),
        own,
        published,
    )


def _where_they_begin(
    source: Source, stamps: Sequence[Found]
) -> Callable[[Source, Found], int]:
    """Behind their stamps, or where their lines or paragraphs do."""
    if all(closes_its_line(source, each) for each in stamps):
        return _line_start
    closing = sum(closes_its_message(source, each) for each in stamps)
    return _paragraph if closing * 2 > len(stamps) else _stop


def _has_a_day(reading: Reading) -> bool:
    """But *Yesterday at 7:41 PM* is so where the chat was saved."""
    of = reading.of if isinstance(reading, Timed) else reading
    return not isinstance(of, Shift)


def in_its_message(
    chat: Messages, source: Source, each: Found, context: Context
) -> Context:
    """What a phrase of a message counts from: its day, as if published then.

    A line does not go on from the one above it, which somebody else wrote.
    """
    here = bisect_right(chat.starts, each.start) - 1
    day = chat.days[here] if here >= 0 else chat.published
    day = chat.stamps.get(each.start, day)
    written = None if day == chat.published else day
    told = context.told
    if day != context.published or is_another_line(source, told.stop, each.start):
        told = ToldSoFar((DateTold(Precision.DAY, written),) if written else ())
    return context._replace(
        published=day, here=day, written=written, told=told, quoted=None
    )


def _line_start(source: Source, stamp: Found) -> int:
    return source.folded.rfind("\n", 0, stamp.start) + 1


def _paragraph(source: Source, stamp: Found) -> int:
    return source.folded.rfind("\n\n", 0, stamp.start) + 1


def _stop(source: Source, stamp: Found) -> int:
    return stamp.stop


def _days(stamps: Sequence[Found], published: date | None) -> list[date | None]:
    """The days of stamps; one without its year is the next after the one before it."""
    days: list[date | None] = []
    before: date | None = None
    for each in stamps:
        day = _day(each.reading, before, published)
        before = day or before
        days.append(day)
    return days


def _day(
    reading: Reading | None, before: date | None, published: date | None
) -> date | None:
    """The day of a stamp; without its year, the nearest to that before, or the last."""
    if isinstance(reading, Timed):
        return _day(reading.of, before, published)
    if isinstance(reading, Either):
        told = reading.day_first
        return None if told is None else _day(reading.readings[told], before, published)
    if isinstance(reading, Shift):
        return shift(Precision.DAY, published, reading.steps) if published else None
    year = getattr(reading, "year", None)
    if reading is None or isinstance(year, int):
        return first_day_in(reading, year) if reading and year else None
    near = before or published
    if near is None:
        return None
    days = (first_day_in(reading, near.year + n) for n in _YEARS_AROUND)
    fits = [day for day in days if day and _may_be(reading, day, published)]
    return min(fits, key=lambda day: abs(day - near), default=None)


def _may_be(reading: Reading, day: date, published: date | None) -> bool:
    """On its weekday, and not to come; a log may be saved in the night after it."""
    weekday = getattr(reading, "weekday", None)
    over = published is None or (day - published).days <= 1
    return over and (weekday is None or falls_on(day, weekday))


_YEARS_AROUND = range(-6, 2)
