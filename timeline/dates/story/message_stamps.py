"""Which phrases of a text are the stamps of its messages, by the form of their lines.

*[14.08.18, 16:52] Ivan: …*, *Ivan, [14.08.18 16:52] / …*, *On 3 May 2018 at 9:14, Ivan
wrote:*; days alone in their lines, with hours below; places with a day above a letter;
lines that close with their day. See `messages.py` for what counts from them.
"""

from collections.abc import Sequence

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


def stamps_of(source: Source, found: Sequence[Found]) -> list[Found]:
    """The stamps of its messages; none where the text is no chat, and no letters."""
    letters = [each for each in found if _heads_a_letter(source, each)]
    if len(letters) >= _LEAST and _has_its_year(letters[0]):
        return letters
    closing = [each for each in found if closes_its_line(source, each)]
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


_FEW = 6  # messages to one such line, or more: else it is no chat


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


def closes_its_line(source: Source, each: Found) -> bool:
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


def closes_its_message(source: Source, stamp: Found) -> bool:
    """*So it goes out tomorrow / Jun 18, 2018, 10:12 AM*, above a blank line."""
    before, after = _line(source, stamp)
    below = source.folded[stamp.stop + len(after) : stamp.stop + len(after) + 2]
    above = _above(source, stamp.start - len(before))
    alone = not before.strip() and not after.strip()
    return alone and below in ("", "\n", "\n\n") and above not in ("", "\n\n")
