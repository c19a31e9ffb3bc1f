"""Logs of a chat and threads of mail: each message counts from its own day.

*2018-08-14 16:52 <ivan> new ones tomorrow*, *Ivan, [14.08.18 16:52] / new ones
tomorrow*: of 15 August. So are hours between lines with nothing but their day,
*--- Tuesday, 14 August --- / ivan [4:52 PM]*. Nobody but its form says that a text is
one: messages open or close with their stamp, a day and a time.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Day, Either, Reading, Shift, Timed
from timeline.dates.steps import Found, Source
from timeline.dates.units import ONE_DAY, falls_on, real_day
from timeline.spans import Precision

_LEAST = 3  # messages, for a text to be a chat

# What a line has in front of a stamp, and behind it.
_MARKS = r"[\s\[(<#>*\u200e\u200f-]*"
_NAME = r"[^\n.!?:<>\[\]]{1,50}?"
_OPENS_LINE = lazy(rf"{_MARKS}(?:\d{{1,5}}[,;\t]\s?)?$")
_BEHIND_A_NAME = lazy(rf"{_MARKS}{_NAME}(?:,\s|\s[–—»|·-]\s|\s|\t)[\[(]?$")
_OF_MAIL = lazy(rf"{_MARKS}(?:on|sent:|date:)\s$")
_RULED = lazy(
    r"[\s\[(*_=—–-]*(?:(?:log\sopened|day\schanged(?:\sto)?|session\sstart:?)\s)?$"
)
_ENDS_LINE = lazy(r"[\])]?[^\S\n]*$")
_BEFORE_A_SENDER = lazy(
    rf"[\])>]?(?:\s?[-–—|:]\s|\s*)(?:{_NAME}:\s|<[^>\n]{{1,40}}>|\S+\s-\s)"
    r"|[,;\t]\s?\w"
)
_WROTE = lazy(r",\s[^\n]{1,80}\swrote:|[^\S\n]*$")
_RULE_ENDS = lazy(r"[\s\])*_=—–-]*$")


class Messages(NamedTuple):
    """The messages of a text.

    Attributes:
        starts: Where each begins, in order.
        days: When each was written; None where the order of its figures is open.
        stamps: Where the phrases stand that say so.
        published: What the stamps themselves count from.
    """

    starts: tuple[int, ...]
    days: tuple[date | None, ...]
    stamps: frozenset[int]
    published: date | None


def messages(
    source: Source, found: Sequence[Found], published: date | None
) -> Messages | None:
    """Its messages, if the text is a chat."""
    timed = [each for each in found if _has_hour(each.reading)]
    if len(timed) < _LEAST:
        return None
    stamps = [each for each in timed if _is_stamp(source, each)]
    if len(stamps) < _LEAST:
        separators = [each for each in found if _is_separator(source, each)]
        hours = sum(1 for each in timed if _is_an_hour_of_it(source, each))
        stamps = separators if hours >= _LEAST else []
    if not stamps:
        return None
    closing = sum(_closes_its_message(source, each) for each in stamps)
    begins = _paragraph if closing * 2 > len(stamps) else _stop
    parts = [(begins(source, each), _day(each.reading, published)) for each in stamps]
    starts, days = zip(*sorted(parts, key=lambda part: part[0]), strict=True)
    return Messages(starts, days, frozenset(e.start for e in stamps), published)


def in_its_message(
    chat: Messages, source: Source, each: Found, context: Context
) -> Context:
    """What a phrase of a message counts from: its day, as if published then.

    A line does not go on from the one above it, which somebody else wrote.
    """
    here = bisect_right(chat.starts, each.start) - 1
    day = chat.days[here] if here >= 0 else chat.published
    written = None if here < 0 else day
    if each.start in chat.stamps:
        day, written = chat.published, None
    told = context.told
    if day != context.published or is_another_line(source, told.stop, each.start):
        told = ToldSoFar((DateTold(Precision.DAY, day),)) if written else ToldSoFar()
    return context._replace(
        published=day, here=day, written=written, told=told, quoted=None
    )


def _has_hour(reading: Reading) -> bool:
    return isinstance(reading, Timed) and reading.clock[:1].isdigit()


def _line(source: Source, each: Found) -> tuple[str, str]:
    """What its line has in front of a phrase and behind it, folded."""
    start = source.folded.rfind("\n", 0, each.start) + 1
    stop = source.folded.find("\n", each.stop)
    stop = len(source.folded) if stop < 0 else stop
    start = max(start, each.start - _LONGEST)
    return source.folded[start : each.start], source.folded[each.stop : stop]


_LONGEST = 120  # characters, of what stands in front of a stamp


def _is_stamp(source: Source, each: Found) -> bool:
    """*[14.08.18, 16:52] Ivan:*, *Ivan, [14.08.18 16:52]*, *On 3 May 2018, 9:14, he wrote:*."""
    if not isinstance(each.reading, Timed) or not _is_a_whole_day(each.reading.of):
        return False
    before, after = _line(source, each)
    if _OPENS_LINE.fullmatch(before):
        return bool(_BEFORE_A_SENDER.match(after) or _ENDS_LINE.match(after))
    if _OF_MAIL.fullmatch(before):
        return _WROTE.match(after) is not None
    if _RULED.fullmatch(before):
        return _RULE_ENDS.match(after) is not None
    return bool(_BEHIND_A_NAME.fullmatch(before) and _ENDS_LINE.match(after))


def _is_a_whole_day(reading: Reading | None) -> bool:
    """With its year, or counted from the day on which the chat was saved."""
    if isinstance(reading, Day):
        return isinstance(reading.year, int)
    return isinstance(reading, Either) or _is_near_today(reading)


def _is_near_today(reading: Reading | None) -> bool:
    return (
        isinstance(reading, Shift)
        and reading.unit is Precision.DAY
        and reading.anchor is Anchor.PUBLISHED
    )


def _is_separator(source: Source, each: Found) -> bool:
    """*--- Tuesday, 14 August ---*, *Wed, Jan 22*: a line of its own."""
    whole = isinstance(each.reading, Timed) and _is_a_whole_day(each.reading.of)
    day = whole or isinstance(each.reading, Day | Either)
    if not day and not _is_near_today(each.reading):
        return False
    before, after = _line(source, each)
    return bool(_RULED.fullmatch(before) and _RULE_ENDS.match(after))


def _is_an_hour_of_it(source: Source, each: Found) -> bool:
    """*priya.n  [4:52 PM]*, *20:01 <ferrous> …*, *Priya / 9:14 AM*, below such a line."""
    if not isinstance(each.reading, Timed) or each.reading.of is not None:
        return False
    before, after = _line(source, each)
    if _OPENS_LINE.fullmatch(before):
        above = source.folded[: each.start - len(before)][-2:]
        below_it = _ENDS_LINE.match(after) and above not in ("", "\n\n")
        return bool(below_it or _BEFORE_A_SENDER.match(after))
    return bool(_BEHIND_A_NAME.fullmatch(before) and _ENDS_LINE.match(after))


def _closes_its_message(source: Source, stamp: Found) -> bool:
    """*So it goes out tomorrow / Jun 18, 2018, 10:12 AM*, above a blank line."""
    before, after = _line(source, stamp)
    below = source.folded[stamp.stop + len(after) : stamp.stop + len(after) + 2]
    above = source.folded[: stamp.start - len(before)][-2:]
    alone = not before.strip() and not after.strip()
    return alone and below in ("", "\n", "\n\n") and above not in ("", "\n\n")


def _paragraph(source: Source, stamp: Found) -> int:
    return source.folded.rfind("\n\n", 0, stamp.start) + 1


def _stop(source: Source, stamp: Found) -> int:
    return stamp.stop


def _day(reading: Reading | None, published: date | None) -> date | None:
    """The day of a stamp; without its year, the last such day up to publication."""
    if isinstance(reading, Timed):
        return _day(reading.of, published)
    if isinstance(reading, Either):
        told = reading.day_first
        return None if told is None else _day(reading.readings[told], published)
    if isinstance(reading, Shift):
        return published + timedelta(days=reading.steps) if published else None
    if not isinstance(reading, Day):
        return None
    return next(_such_days(reading, published), None)


def _such_days(reading: Day, published: date | None) -> Iterator[date]:
    if isinstance(reading.year, int):
        years = range(reading.year, reading.year + 1)
    elif published is not None:
        years = range(published.year, published.year - _BACK, -1)
    else:
        return
    for year in years:
        day = real_day(year, reading.month, reading.day)
        whole = isinstance(reading.year, int) or (day and day <= _eve(published))
        weekday = reading.weekday
        if day and whole and (weekday is None or falls_on(day, weekday)):
            yield day


def _eve(published: date | None) -> date:
    """A log that is published on its last day has a stamp of the night, too."""
    return published + ONE_DAY if published else date.max


_BACK = 6  # years
