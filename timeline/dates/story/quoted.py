"""The day on which words in quotation marks were said, which they count from.

*"Today is the last day," he had said at a funeral on Saturday*: that Saturday, and not
the day of the paper. Who speaks on no day of its own speaks on that of publication.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.dates.context import Context, DateTold, Quoted
from timeline.dates.kinds import innermost, is_time_alone, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Month,
    Numbered,
    Reading,
    Same,
    Shift,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.sentences import (
    ENDS,
    FULL_STOP,
    begins_sentence,
    closing_mark,
    is_quoted,
    opening_mark,
)
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.date_told import date_of
from timeline.spans import Precision

_FAR = 700  # characters that a quotation takes, with who said it

_SAID = (
    r"(?:said|told|wrote|written|promised|vowed|pledged|announced|declared|warned|tweeted|added"
    r"|posted|insisted|claimed|asked|replied|answered|assured|explained|boasted|joked|argued|stated"
    r"|radioed|texted|e-?mailed|cabled|wired|addressed|spoke|apologi[sz]ed|issued|hailed|condemned"
    r"|predicted|repeated|recalled|responded|testified|shouted|proclaimed|remarked|complained"
    r"|thundered|quipped|confirmed|acknowledged|conceded|admitted|urged|called|hoped"
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
    if _is_of_a_report(source, found, number):
        return number - 1
    if not _is_of_the_speaker(each.reading):
        return None
    marks = _quotation(source, each)
    if marks is None:
        return None
    for other in _phrases_near(found, number, marks):
        if not _is_as_fine(found[other].reading, each.reading):
            continue
        if _is_of_saying(source, found[other], marks):
            return other
    return None


def _is_of_a_report(source: Source, found: Sequence[Found], number: int) -> bool:
    """*On 5 January 2012 it said that sales in the quarter fell*: as seen that day."""
    each = found[number]
    if each.reading not in _PERIODS or not number:
        return False
    other = found[number - 1]
    if unit_of(innermost(other.reading)) is not Precision.DAY:
        return False
    said = _IT_REPORTED.fullmatch(source.folded, other.stop, each.start)
    return said is not None and begins_sentence(source, other, 1)


_PERIODS: tuple[Reading, ...] = (
    Shift(Precision.MONTH, 0, Anchor.STORY),
    Same(Precision.QUARTER),
    Shift(Precision.YEAR, 0, Anchor.STORY),
)
_IT_REPORTED = lazy(
    r",?\s[^.;:!?\n\"“]{1,80}?\b(?:said|reported|announced|posted|disclosed)\b"
    r"(?:(?!\b(?:will|would|could|may|might|plans?|to)\b)[^.;:!?\n\"“]){0,80}"
)


def day_named(each: Found, said: DateTold, resolved: Resolved) -> Quoted | None:
    """The day that a phrase of such a quotation names, for the hours that follow it."""
    day = date_of(resolved)
    in_days = day is not None and day.unit is Precision.DAY
    return Quoted(day, each.stop, said) if day and in_days else None


def at_the_day_quoted(source: Source, each: Found, context: Context) -> Context | None:
    """*“Last Sunday, at half past eleven, they came,” it wrote*: of that Sunday."""
    quoted = context.quoted
    if quoted is None or not is_time_alone(each.reading):
        return None
    if not _IN_ITS_SENTENCE.fullmatch(source.text, quoted.stop, each.start):
        return None
    told = context.told.with_date(quoted.day, stop=quoted.stop, clock="")
    return context._replace(told=told, said=quoted.said)


_IN_ITS_SENTENCE = lazy(r"[^.;:!?\n\"“”]{0,80}")


def _is_of_the_speaker(reading: Reading) -> bool:
    """*Today*, *last week*, *next spring*, *on Friday*: counted from when it is said.

    A month or day without *last* or *next* goes by the story, who ever speaks.
    """
    inner = innermost(reading)
    if isinstance(inner, Shift):
        return inner.anchor is Anchor.PUBLISHED
    if isinstance(inner, Month | Numbered | Day | DayOfMonth):
        return inner.step is not None
    return isinstance(inner, Weekday | Weekend)


def _quotation(source: Source, each: Found) -> _Quotation | None:
    opens = opening_mark(source, each)
    closes = None if opens is None else closing_mark(source, each, opens)
    if opens is None or closes is None:
        return None
    near = max(0, opens - _FAR)
    stops = [m.end() for m in ENDS.finditer(source.folded, near, opens)]
    ends = closes
    if not _IS_ALL.match(source.text, closes):
        end = ENDS.search(source.folded, closes, closes + _FAR)
        ends = end.start() if end else closes + _FAR
    return _Quotation(stops[-1] if stops else near, opens, closes, ends)


_IS_ALL = lazy(r"(?:(?<=[.!?].)|(?<=[.!?]””))(?:\s+[^a-z\s]|\s*$)")
"""It ends with its stop, so nothing of its sentence is behind."""


def _phrases_near(
    found: Sequence[Found], number: int, marks: _Quotation
) -> Iterator[int]:
    """Those of its sentence behind the quotation, then those in front of it: a few."""
    last = min(number + _MOST, len(found) - 1)
    for other in range(number + 1, last + 1):
        if found[other].stop > marks.ends:
            break
        if found[other].start >= marks.closes:
            yield other
    for other in range(number - 1, max(number - _MOST, 0) - 1, -1):
        if found[other].start < marks.begins - _FAR:
            break
        if found[other].stop <= marks.opens:
            yield other


_MOST = 6  # phrases from it on either side: a text of nothing but dates has more


def _is_of_saying(source: Source, other: Found, marks: _Quotation) -> bool:
    if other.start >= marks.closes:
        behind = _SAID_BEHIND.fullmatch(source.folded, marks.closes, other.start)
        said = _is_said(source, behind)
    elif other.start >= marks.begins:
        said = _is_fronted(source, other, marks.begins, marks.opens)
    else:
        said = _is_of_the_sentence_before(source, other, marks)
    return said and not is_quoted(source, other)


def _is_as_fine(said: Reading, each: Reading) -> bool:
    """Whether a phrase can count from it: *next year* from *in 1983*, *today* not."""
    inner = innermost(said)
    if not isinstance(inner, Weekday | Day | DayOfMonth | Month | Shift | Same | Year):
        return False
    unit = unit_of(inner)
    return unit is not None and unit <= (unit_of(innermost(each)) or Precision.WEEK)


def _is_fronted(source: Source, other: Found, begins: int, ends: int) -> bool:
    """*On Tuesday he said*, *told parliament on Wednesday that*, up to a quotation."""
    if _is_said(source, _SAID_ON.search(source.folded, begins, other.start)):
        return not _SAYS_NOW.search(source.folded, other.stop, ends)
    if _RANG.fullmatch(source.folded, other.stop, ends):
        return True
    semicolon = source.folded.rfind("; ", begins, other.start)
    clause = begins if semicolon < 0 else semicolon + 2
    opens = _OPENS.fullmatch(source.folded, clause, other.start)
    return bool(opens and _HE_SAID.match(source.folded, other.stop, ends))


def _is_of_the_sentence_before(source: Source, other: Found, marks: _Quotation) -> bool:
    """*"…," he said on Monday. "We leave tomorrow."*: he goes on speaking.

    Whoever speaks there is named by a pronoun or as *the company* alone, if at all.
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
    rf"(?:(?!,\s(?:who|which|whose|where)\b|\b(?:who|which|that|because|since)\b|{FULL_STOP})"
    r"[^;!?\n\"“”])"
)
_NOT_OF_SAYING = ("of", "by", "for", "until", "from", "to", "the", "before")
_ON_A_DAY = (
    rf"\b(?P<said>{_SAID})\b(?P<gap>{_CALM}{{0,90}}?)"
    + "".join(rf"(?<!\b{word}\s)" for word in _NOT_OF_SAYING)
    + r"(?:\b(?:on|at|late|early|in)\s)*"
)
_SAID_ON = lazy(rf"{_ON_A_DAY}$")
_ASIDE = r"(?:,\swho\s[^,.;\"“”\n]{1,90},(?=\s))"
_SAID_BEHIND = lazy(rf"(?:{_CALM}|{_ASIDE}){{0,160}}?{_ON_A_DAY}")


def _is_said(source: Source, m: re.Match[str] | None) -> bool:
    """*said the widow of a miner buried on Friday*: he was buried then, and no more.

    *Said Ahmed on Friday* is his name.
    """
    if m is None:
        return False
    done = _DONE_THEN.search(m["gap"])
    return done is None or source.text[m.start("gap") + done.start()].isupper()


_SAYS_NOW = lazy(r"\b(?:says|say|tells|now)\b")
_DONE_THEN = lazy(
    r"\bahead\sof\s[a-z\s]*$|\b(?!(?:released|issued|published|posted|aired|televised|recorded)\b)"
    r"(?:[a-z]{2,}ed|shot|found|held|made|sent|taken|seen|hit|fell|died|lost|won|born|sunk)\s$"
)
_OPENS = lazy(
    r"\s?(?:(?:in|at|during|speaking|addressing|asked)\s(?:[a-z'-]+\s){1,6}(?=on\s))?(?:(?:on|late|early)\s)*"
)
_RANG = lazy(r"\s[^.;:!?\"“”\n]{1,60}:\s?")  # last Saturday a friend rang: "If …
_HE_SAID = lazy(rf"{_CALM}{{1,120}}?\b{_SAID}\b")
_THE_SAME = lazy(
    rf",?\s(?:(?:he|she|they|it|we|the\s(?:company|firm|group|ministry|agency|network|bank|paper"
    rf"|statement))\s(?:had\s|later\s|also\s)?{_SAID}"
    rf"|{_SAID}\s(?:he|she|they|it))\b"
)
