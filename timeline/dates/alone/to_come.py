"""Lengths of time that begin with the day of publication: *in the next few days*."""

import re
from dataclasses import replace
from datetime import date
from math import ceil

from timeline.dates.alone.phrase import Phrase, whole
from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold
from timeline.dates.place import days_of, place_within
from timeline.dates.readings import Length
from timeline.dates.steps import Mention
from timeline.dates.understand import is_english, understand
from timeline.spans import Precision, Span

_TO_COME = lazy(r"\W*(?:(?:over|during|in|within|for)\s)?(?:the\s)?(?:next|coming)\s")
_WITHIN = lazy(
    r"\W*(?:within|in\s(?:under|less\sthan|no\smore\sthan))\s"
    r"(?!(?:the\s)?(?:last|past|previous|following|first)\b)"
)
_HOURS = re.compile(r"PT(\d+)H")
_A_DAY = 24  # hours


def as_length_to_come(phrase: Phrase) -> Mention | None:
    """*over the coming weeks*, *within 48 hours*: some day from publication on.

    *A few days* have no end; *the next two weeks* are a span of prose.
    """
    if phrase.published is None or not is_english(phrase.language):
        return None
    if phrase.mention is None or phrase.mention.span:
        return None
    if phrase.text[phrase.mention.stop :].strip(" ."):
        return None  # within a week of the vote
    length = phrase.found[0].reading
    if not isinstance(length, Length) or not _comes(length, fold(phrase.text)):
        return None
    first = min(days_of(phrase.published))
    span = Span(
        first, _last_day(phrase, _in_days(length)), length.unit or Precision.DAY
    )
    return whole(phrase, span, "counted from publication on, as what was to come")


def _comes(length: Length, text: str) -> bool:
    """But *deleted within hours*, *within 30 minutes* tell how fast it was."""
    if _TO_COME.match(text):
        return True
    days = _in_days(length)
    return bool(_WITHIN.match(text) and days.unit and days.count)


def _in_days(length: Length) -> Length:
    """*48 hours* are two days; less than a day is none."""
    clock = _HOURS.fullmatch(length.value)
    if not clock or int(clock[1]) < _A_DAY:
        return length
    days = ceil(int(clock[1]) / _A_DAY)
    return replace(length, unit=Precision.DAY, count=float(days), value=f"P{days}D")


def _last_day(phrase: Phrase, length: Length) -> date | None:
    if not length.count or not length.unit:
        return None
    source, found = understand(phrase.text, phrase.language, alone=True)
    ahead = replace(found[0], reading=replace(length, ahead=True), lead="")
    (mention,) = place_within(source, [ahead], phrase.published)
    return mention.span.last if mention.span else None
