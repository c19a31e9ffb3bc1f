"""The types that travel between the steps: read → refine → resolve → place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from timeline.dates.readings import Reading
from timeline.spans import Hedge, Span

EACH_IS_MEANT = "several dates in one cell: each of them is meant"
"""What is inferred where a span stands for all of its days: it has no word for it."""

SURELY_COMING = 2
"""*will open in the fourth quarter*: no report of one that has just ended."""
SURELY_PAST = -2
"""*since September*, *The end of March was the worst*: however near the next one is."""


class Trait(Enum):
    """What the steps after reading do with the phrases of some rules alone."""

    DAY_FIRST = "days before it share its month: *10-12 September*"
    DAY_LAST = "days after it share its month: *April 24 and 25*"
    IN_FIGURES = "it is the same in every language: *17.09.2018*"
    DEFINITE = "*the last week*: of a month that follows, or from the last date told"
    COUNTED = "a number of units from a day: *more than two years ago* is approximate"
    MEASURING = "another date may follow, so far from it: *ten years ago* + *today*"
    BARE_LENGTH = "*in two weeks* can be the day that lies so far ahead"
    BARE_PLURAL = "*weeks*: *the last weeks of May* are the end of it"
    OF_A_STORY = "*in the night*: of the day told in a history; of any in the news"
    HOUR_OF_A_STORY = "*at six*: an hour where a history tells the time; else an age"
    OF_A_HISTORY = "*on the tenth*: a day in a history; in the news a hole or a round"
    REPORTED = "*the nine months*: a report compares these, and no quarter"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a date, with the examples that prove it.

    Attributes:
        name: Shown to readers as the reason: ``units-ago``.
        pattern: Words and ``{forms}`` (see `patterns.py`).
        read: The groups of the match → what the words say, or None if it is no date.
        examples: Phrase and EDTF, as published on Monday 17 September 2018. A kind
            that has no days shows its TIMEX3 value instead.
        unless: Tests for what looks alike and is no date (see `homographs/`).
        traits: What sets its phrases apart from others that say the like.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Reading | None]
    examples: tuple[tuple[str, str], ...]
    unless: "tuple[Callable[[Source, Found], bool], ...]" = ()
    traits: tuple[Trait, ...] = ()


class Source(NamedTuple):
    """A text, and the same text folded: lower case, plain quotes, dashes, blanks."""

    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that a rule has read, and what the words around it add."""

    start: int
    stop: int
    rule: str
    reading: Reading
    hedge: Hedge = Hedge.NONE
    lead: str = ""  # a value of `refine/leads.py`: since, until, before, in …
    lead_start: int = -1
    joined: bool = False  # this and the next phrase are the two ends of one span
    ahead: int | None = None  # the direction, where it is not for English words to say
    had: bool = False  # a pluperfect tells of it, in another language than English
    aside: bool = False  # *the ruling, leaked on Saturday, came at nine*, in another

    @property
    def is_told_as_past(self) -> bool:
        return self.ahead is not None and self.ahead < 0


class Timex(NamedTuple):
    """One TIMEX3 mark: modifiers inside, prepositions outside."""

    start: int
    stop: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a reading means once the anchor is known."""

    span: Span | None
    type: str
    value: str
    inferred: str = ""  # one English clause; empty if the words say it all
    fiscal: bool = False  # counted with as if of the calendar, but its days are unknown


@dataclass(frozen=True, slots=True)
class Mention:
    """A date expression found in a text.

    Attributes:
        start, stop: Characters of the text, ``text[start:stop]``.
        text: The words, with the preposition that matters: *since April*.
        span: The days it means; None for lengths, repetitions and vague words.
        rule: Name of the rule that read it.
        inferred: What the words do not say, in one English sentence.
        basis: ``stated`` if the words name the days, ``resolved`` if worked out.
        timexes: The TIMEX3 marks inside, two for a range.
    """

    start: int
    stop: int
    text: str
    span: Span | None
    rule: str
    inferred: str
    basis: str
    timexes: tuple[Timex, ...]

    @property
    def type(self) -> str:
        """DATE, TIME, DURATION or SET (TimeML)."""
        return self.timexes[0].type

    @property
    def value(self) -> str:
        """Value of the first TIMEX3 mark: ``2018-W37``, ``P3Y``, ``PRESENT_REF``."""
        return self.timexes[0].value

    @property
    def is_range(self) -> bool:
        """Whether it has two ends, each with its mark: *from 2012 to 2017*."""
        return len(self.timexes) > 1


def mention_of(
    source: Source,
    ends: Sequence[tuple[Found, Resolved]],
    start: int,
    span: Span | None,
    inferred: str,
) -> Mention:
    """One phrase, or the two ends of a range, as found from ``start`` on."""
    (one, _), (two, _) = ends[0], ends[-1]
    return Mention(
        start,
        two.stop,
        source.text[start : two.stop],
        span,
        "range" if len(ends) > 1 else one.rule,
        inferred,
        "resolved" if inferred else "stated",
        tuple(_timex_of(each, resolved) for each, resolved in ends),
    )


def _timex_of(each: Found, resolved: Resolved) -> Timex:
    return Timex(each.start, each.stop, resolved.type, resolved.value)
