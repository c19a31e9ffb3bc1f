"""The day on which words in quotation marks were said, which they count from.

*"Today is the last day," he had said at a funeral on Saturday*: that Saturday, and not
the day of the paper. Who speaks on no day of its own speaks on that of publication.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.dates.kinds import innermost, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Reading,
    Same,
    Shift,
    Weekday,
    Weekend,
)
from timeline.dates.sentences import ENDS, is_quoted
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_FAR = 700  # characters that a quotation takes, with who said it

_SAID = (
    r"(?:said|told|wrote|written|promised|vowed|pledged|announced|declared|warned|tweeted|added"
    r"|posted|insisted|claimed|asked|replied|answered|assured|explained|boasted|joked|argued|stated"
    r"|predicted|repeated|recalled|responded|testified|shouted|proclaimed|remarked|complained"
    r"|thundered|quipped|confirmed|acknowledged|conceded|admitted|urged|called|says|tells|writes"
    r"|(?:shot|hit|fired|struck)\sback)"
)


class _Quotation(NamedTuple):
    """Where the words between two marks stand, and the sentence that they stand in."""

    begins: int  # of the sentence in which the quotation opens
    opens: int
    closes: int
    ends: int  # of the sentence that says who said it


def day_said(source: Source, found: Sequence[Found], number: int) -> int | None:
    """The number of the phrase that says when such words were said."""
    each = found[number]
    if not _is_of_the_speaker(each.reading) or not is_quoted(source, each):
        return None
    marks = _quotation(source, each)
    if marks is None:
        return None
    for other in _phrases_near(found, number, marks):
        if _is_of_saying(source, found[other], marks):
            return other
    return None


def _is_of_the_speaker(reading: Reading) -> bool:
    """*Today*, *last week*, *on Friday*: counted from when it is said."""
    inner = innermost(reading)
    if isinstance(inner, Shift):
        return inner.anchor is Anchor.PUBLISHED
    return isinstance(inner, Weekday | Weekend)


def _quotation(source: Source, each: Found) -> _Quotation | None:
    near = max(0, each.start - _FAR)
    opens = max(source.text.rfind(mark, near, each.start) for mark in _OPENING)
    closing = _CLOSING.search(source.text, each.stop, each.stop + _FAR)
    if opens < 0 or closing is None:
        return None
    stops = [m.end() for m in ENDS.finditer(source.folded, near, opens)]
    stop = closing.end()
    if not _IS_ALL.match(source.text, closing.start() - 1):
        end = ENDS.search(source.folded, stop)
        stop = end.start() if end else len(source.folded)
    return _Quotation(stops[-1] if stops else near, opens, closing.end(), stop)


_OPENING = ('"', "“", "``", "‘")
_CLOSING = lazy(r"[\"”\n]|''|’(?!\w)")
_IS_ALL = lazy(r"\.(?:[\"”’]|'')\s+[^a-z]|\.(?:[\"”’]|'')$")
"""It ends with its full stop, so nothing of its sentence is behind."""


def _phrases_near(
    found: Sequence[Found], number: int, marks: _Quotation
) -> Iterator[int]:
    """Those of its sentence behind the quotation, then those in front of it."""
    for other in range(number + 1, len(found)):
        if found[other].stop > marks.ends:
            break
        if found[other].start >= marks.closes:
            yield other
    for other in range(number - 1, -1, -1):
        if found[other].start < marks.begins - _FAR:
            break
        if found[other].stop <= marks.opens:
            yield other


def _is_of_saying(source: Source, other: Found, marks: _Quotation) -> bool:
    if not _is_a_day(other.reading) or is_quoted(source, other):
        return False
    if other.start >= marks.closes:
        said = _SAID_BEHIND.fullmatch(source.folded, marks.closes, other.start)
        return said is not None
    if other.start >= marks.begins:
        return _is_fronted(source, other, marks.begins, marks.opens)
    return _is_of_the_sentence_before(source, other, marks)


def _is_a_day(reading: Reading) -> bool:
    inner = innermost(reading)
    if isinstance(inner, Weekday | Day | DayOfMonth):
        return True
    return unit_of(inner) is Precision.DAY and isinstance(inner, Shift | Same)


def _is_fronted(source: Source, other: Found, begins: int, ends: int) -> bool:
    """*On Tuesday he said*, *told parliament on Wednesday that*, up to a quotation."""
    if _SAID_ON.search(source.folded, begins, other.start):
        return True
    opens = _OPENS.fullmatch(source.folded, begins, other.start)
    return bool(opens and _HE_SAID.match(source.folded, other.stop, ends))


def _is_of_the_sentence_before(source: Source, other: Found, marks: _Quotation) -> bool:
    """*"…," he said on Monday. "We leave tomorrow."*: he goes on speaking.

    Whoever speaks there is named anew by a pronoun alone, or not at all.
    """
    if "\n" in source.text[other.stop : marks.opens]:
        return False
    if marks.opens > marks.begins + _NOTHING:
        return False
    if marks.ends > marks.closes and not _THE_SAME.match(source.folded, marks.closes):
        return False
    between = [m.start() for m in ENDS.finditer(source.folded, other.stop, marks.opens)]
    if len(between) != 1:
        return False
    near = max(0, other.start - _FAR)
    stops = [m.end() for m in ENDS.finditer(source.folded, near, other.start)]
    return _is_fronted(source, other, stops[-1] if stops else near, between[0])


_NOTHING = 2  # characters between two sentences
_CALM = (
    r"(?:(?!,\s(?:who|which|whose|where)\b|\b(?:that|because|since)\b)[^.;!?\n\"“”])"
)
# "of a boy killed on Friday said", "said the report of Monday": not when it was said
_OF_SOMETHING_ELSE = (
    *("killed", "shot", "died", "fell", "arrested", "held", "injured"),
    *("of", "by", "for", "until", "from", "to", "the", "before"),
)
_ON_A_DAY = (
    rf"\b{_SAID}\b{_CALM}{{0,90}}?"
    + "".join(rf"(?<!\b{word}\s)" for word in _OF_SOMETHING_ELSE)
    + r"(?:\b(?:on|at|late|early|in)\s)*"
)
_SAID_ON = lazy(rf"{_ON_A_DAY}$")
_SAID_BEHIND = lazy(rf"{_CALM}{{0,160}}?{_ON_A_DAY}")
_OPENS = lazy(r"\s?(?:(?:[a-z'-]+\s){1,6}(?=on\s))?(?:(?:on|late|early)\s)*")
_HE_SAID = lazy(rf"{_CALM}{{1,120}}?\b{_SAID}\b")
_THE_SAME = lazy(
    rf",?\s(?:(?:he|she|they|it|we|the\s[a-z]+)\s(?:had\s|later\s|also\s)?{_SAID}"
    rf"|{_SAID}\s(?:he|she|they|it))\b"
)
