"""The types that travel between the steps: read → refine → resolve → place."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from timeline.dates.readings import Reading
from timeline.spans import Hedge, Precision, Span, unit_days


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
    lead: str = ""  # a value of `refine/leads.py`: since, until, before, in …
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


def mention_of(
    source: Source,
    ends: Sequence[tuple[Found, Resolved]],
    start: int,
    span: Span | None,
    said: str,
) -> Mention:
    """One phrase, or the two ends of a range, as found from ``start`` on."""
    (one, _), (two, _) = ends[0], ends[-1]
    return Mention(
        start,
        two.stop,
        source.text[start : two.stop],
        span,
        "range" if len(ends) > 1 else one.rule,
        said,
        "resolved" if said else "stated",
        tuple(_timex_of(each, resolved) for each, resolved in ends),
    )


def _timex_of(each: Found, resolved: Resolved) -> Timex:
    return Timex(each.start, each.stop, resolved.type, resolved.value)


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
        history: The whole text is one.
        clock: The time of day last mentioned, HH:MM, where its day is the last one.
        glance: A date that this sentence mentions, and from which no story goes on.
        glance_says_year: Its words give the year, so the sentence is told from it.
        told_stop: Where the date last mentioned ends in the text.
        entry: The date that heads the entry of a chronology, with its unit.
        begins_line: The phrase begins its line.
        looked_back: Where a passage of news last named a past year, else -1.
    """

    published: date | None
    published_words: str = ""
    told: tuple[tuple[Precision, date], ...] = ()
    quarter: date | None = None
    whole_year: bool = False
    ahead: int = 0
    story: str = ""
    history: bool = False
    clock: str = ""
    glance: tuple[Precision, date] | None = None
    glance_says_year: bool = False
    told_stop: int = 0
    entry: tuple[Precision, date] | None = None
    begins_line: bool = False
    looked_back: int = -1

    def running(self, unit: Precision) -> date | None:
        """The date last mentioned that was said in that unit or a finer one."""
        said = self.running_unit(unit)
        return said[1] if said else None

    def running_unit(self, unit: Precision) -> tuple[Precision, date] | None:
        """The same, with the unit that it was said in."""
        if self.glance and self.glance[0] <= unit:
            return self.glance
        return self.last_told(unit)

    def last_told(self, unit: Precision) -> tuple[Precision, date] | None:
        """Where the story is, with the unit that it was said in."""
        if self.glance and self.glance_says_year and self.glance[0] <= unit:
            return self.glance
        later: list[tuple[Precision, date]] = []
        for told in reversed(self.told):
            if told[0] <= unit:
                return None if self.history and _is_elsewhere(told, later) else told
            later.append(told)
        return None


def _is_elsewhere(
    told: tuple[Precision, date], later: Sequence[tuple[Precision, date]]
) -> bool:
    """*In April 1834 … In 1836 he enlisted*: that April is no longer where we are."""
    spans = [unit_days(unit, day) for unit, day in later]
    return any(not first <= told[1] <= last for first, last in spans)
