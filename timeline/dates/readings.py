"""The types that travel between the steps: read → refine → resolve."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from timeline.spans import Hedge, Precision, Span


class Anchor(Enum):
    """The day that a relative phrase is counted from."""

    PUBLISHED = "publication"
    RUNNING = "the date last mentioned"


# What words say, before we know when they were written. ----------------------------


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, its year perhaps left to the context: *Dec. 13*."""

    month: int
    day: int
    year: "int | Shift | None" = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Either:
    """A numeric date whose order of day and month its figures leave open: *03/04/2018*.

    ``readings`` are month first, then day first; other dates may tell which it is.
    """

    readings: tuple[Day, Day]
    day_first: bool | None = None
    shown_by: str = ""


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: "int | Shift | None" = None
    step: int | None = None  # last -1, this 0, next +1


@dataclass(frozen=True, slots=True)
class Year:
    year: int
    unit: Precision = Precision.YEAR  # a decade or century is named by its first year
    guessed: bool = False  # the century was not said: *the 80s*


@dataclass(frozen=True, slots=True)
class Weekday:
    weekday: int
    step: int | None = None  # before last -2, last -1, this 0, next +1, its week +2
    week: "Shift | None" = None  # *Friday of last week*


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from the anchor: *last month* is -1, *a week later* +1."""

    unit: Precision
    steps: int
    anchor: Anchor = Anchor.PUBLISHED
    loose: tuple[int, int] | None = None  # *a few days ago*: from so many to so many
    relative_to_year: bool = False  # *a year ago* beside quarters: the quarter


@dataclass(frozen=True, slots=True)
class Offset:
    """*fifty years ago this month*: so far from another phrase, in that one's unit."""

    by: Shift
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A quarter, half or season by its number: *the third quarter of last year*."""

    unit: Precision
    number: int
    year: "int | Shift | None" = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Weekend:
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """*the third week of May*, *the last Friday in June*; -1 is the last."""

    number: int
    what: Precision | Weekday | Weekend
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Part:
    """*early 2017*, *the end of May*."""

    part: str
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Rest:
    """*earlier this month*: up to publication; *later this month*: from it on."""

    ahead: bool
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Holiday:
    name: str
    year: "int | Shift | None" = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of day on a day: *10 p.m. Wednesday*, *Friday morning*."""

    clock: str  # as in TIMEX3 after the T: "22:00", "MO"
    of: "Reading | None" = None  # None: the date last mentioned
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; with a direction it reaches from or to the publication day."""

    value: str  # TIMEX3: "P3M"
    unit: Precision | None = None  # None: hours and less
    count: float | None = None
    ahead: bool | None = None  # *the past three months* False, *the next* True


@dataclass(frozen=True, slots=True)
class Repeat:
    value: str  # TIMEX3: "XXXX-WXX-1", "P1D"


@dataclass(frozen=True, slots=True)
class Vague:
    value: str  # PRESENT_REF, PAST_REF, FUTURE_REF


@dataclass(frozen=True, slots=True)
class Same:
    """*that day*, *the same month*, *the quarter*: what the text spoke of last."""

    unit: Precision
    number: int = 0  # *the latest quarter* of a report on quarters


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A day, month, season, year or decade of another calendar: *23 Shahrivar 1397*."""

    calendar: str  # a key of CALENDARS in foreign/calendars.py
    unit: Precision
    year: int | None = None
    month: int | None = None  # of a season, its first
    day: int | None = None
    step: int | None = None  # units from the one of the publication day
    part: str = ""  # early, mid, late, start or end of it
    weekday: int | None = None


Reading = (
    Day | Either | Month | Year | Weekday | Shift | Offset | Numbered | Nth | Part
    | Rest | Weekend | Holiday | Timed | Length | Repeat | Vague | Same | Reckoned
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a date, with the examples that prove it.

    Attributes:
        name: Shown to readers as the reason: ``units-ago``.
        pattern: Words and ``{forms}`` (see `patterns.py`).
        read: The groups of the match → what the words say, or None if it is no date.
        examples: Phrase and EDTF, as published on Monday 17 September 2018. A kind
            that has no days shows its TIMEX3 value instead.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str]], Reading | None]
    examples: tuple[tuple[str, str], ...]


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
    lead: str = ""  # since, until, before, after
    lead_start: int = -1
    joined: bool = False  # this and the next phrase are the two ends of one span
    ahead: int | None = None  # the direction, where it is not for English words to say


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


@dataclass(frozen=True, slots=True)
class Context:
    """What a reading is resolved against; the clock is never read.

    Attributes:
        published: The publication day, None where a text has none.
        published_words: How it is called, where it is one day of several.
        told: The dates mentioned before this phrase, the last of each unit, with it.
        quarter: First day of the quarter that the text spoke of last, if it did.
        whole_year: Since then it spoke of more than a quarter: *the nine months*.
        ahead: +1 if the words around point to the future, -1 to the past, else 0.
        story: Where a history is, in words; ``published`` is then a day of that time.
    """

    published: date | None
    told: tuple[tuple[Precision, date], ...] = ()
    quarter: date | None = None
    whole_year: bool = False
    ahead: int = 0
    story: str = ""
    published_words: str = ""

    def running(self, unit: Precision) -> date | None:
        """The date last mentioned that was said in that unit or a finer one."""
        return next((day for said, day in reversed(self.told) if said <= unit), None)
