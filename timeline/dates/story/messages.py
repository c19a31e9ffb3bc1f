"""Logs of a chat and threads of mail: each message counts from its own day.

*2018-08-14 16:52 <ivan> new ones tomorrow*, *Ivan, [14.08.18 16:52] / new ones
tomorrow*: of 15 August. So are hours between lines with nothing but their day,
*--- Tuesday, 14 August --- / ivan [4:52 PM]*. Nobody but its form says that a text is
one: messages open or close with their stamp, a day and a time.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    Either,
    Holiday,
    Reading,
    Shift,
    Timed,
)
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import first_day_in
from timeline.dates.units import ONE_DAY, falls_on
from timeline.spans import Precision

_LEAST = 3  # messages, for a text to be a chat

# What a line has in front of a stamp, and behind it.
_MARKS = r"[\s\[(<#>*\u200e\u200f-]*"
_NAME = r"(?:[^\n.!?:<>\[\]]|\.(?=\w)){1,50}?"
_OPENS_LINE = lazy(rf"{_MARKS}(?:\d{{1,5}}[,;\t]\s?)?$")
_BEHIND_A_NAME = lazy(rf"{_MARKS}{_NAME}(?:,\s|\s[–—»|·-]\s|\s|\t)[\[(]?$")
_OF_MAIL = lazy(rf"{_MARKS}(?:on|sent:|date:)\s$")
_RULED = lazy(
    r"[\s\[(*_=—–-]*(?:(?:log\sopened|day\schanged(?:\sto)?|session\sstart:?"
    r"|(?:chat|conversation|session)\s(?:started|opened|began)(?:\sat|\son)?:?)\s)?$"
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
    stamps = _stamps(source, found)
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
    if all(_closes_its_line(source, each) for each in stamps):
        return _line_start
    closing = sum(_closes_its_message(source, each) for each in stamps)
    return _paragraph if closing * 2 > len(stamps) else _stop


def _has_a_day(reading: Reading) -> bool:
    """But *Yesterday at 7:41 PM* is so where the chat was saved."""
    of = reading.of if isinstance(reading, Timed) else reading
    return not isinstance(of, Shift)


def _stamps(source: Source, found: Sequence[Found]) -> list[Found]:
    letters = [each for each in found if _heads_a_letter(source, each)]
    if len(letters) >= _LEAST and _has_its_year(letters[0]):
        return letters
    closing = [each for each in found if _closes_its_line(source, each)]
    if closing and len(closing) >= _LEAST + (not _has_its_year(closing[0])):
        return closing
    timed = [each for each in found if _has_hour(each.reading)]
    if len(timed) < _LEAST:
        return []
    stamps = [each for each in timed if _is_stamp(source, each)]
    if len(stamps) >= _LEAST:
        entries = sum(1 for each in found if _is_a_days_entry(source, each))
        return [] if entries * _FEW > len(stamps) else stamps
    hours = sum(1 for each in timed if _is_an_hour_of_it(source, each))
    separators = (each for each in found if _is_separator(source, each))
    return list(separators) if hours >= _LEAST else []


def _is_a_days_entry(source: Source, each: Found) -> bool:
    """*2024-02-29  Images taken*, beside *2024-02-28 04:20  Frozen*: of a timeline."""
    if not isinstance(each.reading, Day | Either):
        return False
    before, after = _line(source, each)
    return bool(_OPENS_LINE.fullmatch(before) and after.strip())


_FEW = 6  # messages to one such line


def _heads_a_letter(source: Source, each: Found) -> bool:
    """*Camp near Falmouth, Va., Dec. 3rd, 1862 / Dear Sister*, *3.1.0 (2018-07-23)*."""
    if not isinstance(each.reading, Day | Holiday) or not _ends_near(source, each):
        return False
    before, after = _line(source, each)
    if not _PLACE.fullmatch(before) or not _HEADING_ENDS.match(after):
        return False
    above = _above(source, each.start - len(before))
    below = source.folded[each.stop + len(after) : each.stop + len(after) + 2]
    return above in ("", "\n\n") and below[:1] == "\n" and below != "\n\n"


_PLACE = lazy(r"(?!(?:day|week)\s)[^\n:;!?]{2,60}(?:,\s|\s[(–—-]\s?)$")
_HEADING_ENDS = lazy(r"\)?[^\S\n]*$")


def _ends_near(source: Source, each: Found) -> bool:
    """Few dates do, and this is quicker than to look at their lines."""
    return source.folded[each.stop : each.stop + 1] in ("", "\n", ")")


def _closes_its_line(source: Source, each: Found) -> bool:
    """*The president signs it two days later (13 March)*, *… ..... 13 March 2012*."""
    if not isinstance(each.reading, Day) or not _ends_near(source, each):
        return False
    before, after = _line(source, each)
    bracketed = before.endswith("(") and after.rstrip() in (")", ").")
    led = before.endswith(("....", ".... ")) and not after.strip()
    return len(before) > _AN_ITEM and (bracketed or led)


_AN_ITEM = 20  # characters, in front of the date that closes it


def _has_its_year(each: Found) -> bool:
    return isinstance(getattr(each.reading, "year", None), int)


def in_its_message(
    chat: Messages, source: Source, each: Found, context: Context
) -> Context:
    """What a phrase of a message counts from: its day, as if published then.

    A line does not go on from the one above it, which somebody else wrote.
    """
    here = bisect_right(chat.starts, each.start) - 1
    day = chat.days[here] if here >= 0 else chat.published
    written = None if here < 0 or day == chat.published else day
    if each.start in chat.stamps:
        day, written = chat.stamps[each.start], None
    told = context.told
    if day != context.published or is_another_line(source, told.stop, each.start):
        told = ToldSoFar((DateTold(Precision.DAY, written),) if written else ())
    return context._replace(
        published=day, here=day, written=written, told=told, quoted=None
    )


def _has_hour(reading: Reading) -> bool:
    return isinstance(reading, Timed) and reading.clock[:1].isdigit()


def _line(source: Source, each: Found) -> tuple[str, str]:
    """What its line has in front of a phrase and behind it, folded, and no further."""
    near, far = max(0, each.start - _LONGEST), each.stop + _LONGEST
    start = source.folded.rfind("\n", near, each.start) + 1 or near
    stop = source.folded.find("\n", each.stop, far)
    stop = far if stop < 0 else stop
    return source.folded[start : each.start], source.folded[each.stop : stop]


def _above(source: Source, line: int) -> str:
    """The two characters in front of a line: an end, or a blank line."""
    return source.folded[max(0, line - 2) : line]


_LONGEST = 120  # characters, of what stands in front of a stamp or behind it


def _is_stamp(source: Source, each: Found) -> bool:
    """*[14.08.18, 16:52] Ivan:*, *Ivan, [14.08.18 16:52]*, mail that somebody wrote."""
    if not isinstance(each.reading, Timed) or not _is_a_whole_day(each.reading.of):
        return False
    before, after = _line(source, each)
    if _OPENS_LINE.fullmatch(before):
        return bool(_BEFORE_A_SENDER.match(after) or _ENDS_LINE.match(after))
    if _OF_MAIL.fullmatch(before):
        return _WROTE.match(after) is not None
    if _RULED.fullmatch(before):
        return _RULE_ENDS.match(after) is not None
    if before.endswith("\t"):
        return after.startswith(("\t", "("))  # a column of its own
    return bool(_BEHIND_A_NAME.fullmatch(before) and _ENDS_LINE.match(after))


def _is_a_whole_day(reading: Reading | None) -> bool:
    """Of the calendar, or counted from the day on which the chat was saved."""
    return isinstance(reading, Day | Either) or _is_near_today(reading)


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
    """*priya.n  [4:52 PM]*, *20:01 <ferrous> …*, *Priya / 9:14 AM*."""
    if not isinstance(each.reading, Timed) or each.reading.of is not None:
        return False
    before, after = _line(source, each)
    if _OPENS_LINE.fullmatch(before):
        above = _above(source, each.start - len(before))
        below_it = _ENDS_LINE.match(after) and above not in ("", "\n\n")
        return bool(below_it or _BEFORE_A_SENDER.match(after))
    return bool(_BEHIND_A_NAME.fullmatch(before) and _ENDS_LINE.match(after))


def _closes_its_message(source: Source, stamp: Found) -> bool:
    """*So it goes out tomorrow / Jun 18, 2018, 10:12 AM*, above a blank line."""
    before, after = _line(source, stamp)
    below = source.folded[stamp.stop + len(after) : stamp.stop + len(after) + 2]
    above = _above(source, stamp.start - len(before))
    alone = not before.strip() and not after.strip()
    return alone and below in ("", "\n", "\n\n") and above not in ("", "\n\n")


def _line_start(source: Source, stamp: Found) -> int:
    return source.folded.rfind("\n", 0, stamp.start) + 1


def _paragraph(source: Source, stamp: Found) -> int:
    return source.folded.rfind("\n\n", 0, stamp.start) + 1


def _stop(source: Source, stamp: Found) -> int:
    return stamp.stop


def _days(stamps: Sequence[Found], published: date | None) -> list[date | None]:
    """The days of stamps; one without its year is the next after the one before it."""
    days: list[date | None] = []
    for each in stamps:
        before = next((day for day in reversed(days) if day), None)
        days.append(_day(each.reading, before, published))
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
        return published + timedelta(days=reading.steps) if published else None
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
    over = published is None or day <= published + ONE_DAY
    return over and (weekday is None or falls_on(day, weekday))


_YEARS_AROUND = range(-6, 2)
