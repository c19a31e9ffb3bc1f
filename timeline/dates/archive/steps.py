"""The types that travel between the forms of cells."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple, Protocol

from timeline.dates.refine.orders import Order
from timeline.spans import Extent, Hedge, Precision, Span, unit_days


class FormTrait(Enum):
    """What forms that hold another date do with the days of some forms alone."""

    COMPOSED = "of several dates, or other words: *before* in front is of the first"
    ONE_OF = "*1937 or 1938*: what lasted until then ended in the one or the other"
    NAMED = "*Edo period (1615–1868)*: another date beside it may lie within"
    AS_OF = "*as of 31 December 2020*: when it was seen, which makes no date closer"
    COPYRIGHT = "*c1965*, *1988 printing*: beside another it is no year of publication"


class Days(NamedTuple):
    """What a cell, or a part of one, says.

    Attributes:
        span: The days.
        inferred: What the words leave open, each an English clause.
        form: The name of the form that read it; ``prose`` if none did.
        traits: Those of that form; a form asks for these, never for a name.
    """

    span: Span
    inferred: tuple[str, ...] = ()
    form: str = "prose"
    traits: tuple[FormTrait, ...] = ()

    def then(self, span: Span | None, *inferred: str) -> "Days | None":
        """Other days, and what else was inferred; None for none."""
        return Days(span, (*self.inferred, *inferred)) if span else None

    def through(self, stop: "Days") -> "Days | None":
        """All the time from this through that; None where it would end before."""
        new = [inferred for inferred in stop.inferred if inferred not in self.inferred]
        return self.then(self.span.through(stop.span), *new)


class Reader(Protocol):
    """Reads the parts of a cell.

    Attributes:
        order: Of day and month, where other dates told it.
        today: The day of publication, None where a cell has none.
    """

    order: Order | None
    today: date | None

    def __call__(self, text: str) -> Days | None: ...

    def full_year(self, figures: str) -> tuple[int, str]:
        """``18`` → 2018, and what was assumed."""
        ...


Read = Callable[[re.Match[str], Reader], Days | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing in a cell.

    Attributes:
        name: Shown to readers as the reason: ``archive: until``.
        pattern: A regular expression for the whole of a tidy cell (`tidy.py`), which
            is never longer than `MOST_CHARACTERS`.
        read: The match, and the reader for its parts → days, or None if it is none.
        examples: Cell and EDTF, without a day of publication.
        traits: What sets its days apart from those of others.
    """

    name: str
    pattern: str
    read: Read
    examples: tuple[tuple[str, str], ...]
    traits: tuple[FormTrait, ...] = ()


MOST_CHARACTERS = 80
"""The longest cell that is read: a date with all its caution; a story is none."""


# --- what most forms do -------------------------------------------------------------


def plain(m: re.Match[str], reader: Reader) -> Days | None:
    """The words around say nothing about when."""
    return reader(m["of"])


def hedged(hedge: Hedge) -> Read:
    def read(m: re.Match[str], reader: Reader) -> Days | None:
        of = reader(m["of"])
        return of.then(of.span.hedged(hedge)) if of else None

    return read


def changed(change: Callable[[Span], Span | None]) -> Read:
    """What a word makes of one date; of several, or of a stretch, it makes nothing."""

    def read(m: re.Match[str], reader: Reader) -> Days | None:
        of = reader(m["of"])
        one = of and (is_one(of) or is_open_order(of))
        return of.then(change(of.span)) if of and one else None

    return read


def through_both(m: re.Match[str], reader: Reader) -> Days | None:
    """All the time from ``a`` through ``b``: *begun 1505, completed 1508*."""
    start, stop = reader(m["a"]), reader(m["b"])
    if start is None or stop is None or not (is_one(start) and is_one(stop)):
        return None
    return start.through(stop)


def perhaps_earlier(start: Days) -> Days:
    """*at least since 2014*: known from then on, which is not the same as begun."""
    return _roughly(start, "it may have begun earlier")


def perhaps_later(start: Days) -> Days:
    """*from after 1920 until 1937*."""
    return _roughly(start, "it may have begun later")


def perhaps_longer(stop: Days) -> Days:
    """*until at least 1935*."""
    return _roughly(stop, "it may have lasted longer")


def perhaps_shorter(stop: Days) -> Days:
    """*until no later than 1935*."""
    return _roughly(stop, "it may have ended earlier")


def _roughly(days: Days, why: str) -> Days:
    return Days(days.span.hedged(Hedge.APPROXIMATE), (*days.inferred, why))


def is_one(days: Days) -> bool:
    """One date, closed at both ends: no stretch of time, no list."""
    span = days.span
    closed = span.first is not None and span.last is not None
    one = span.extent is Extent.WITHIN and not span.gaps
    return closed and one and FormTrait.COMPOSED not in days.traits


def is_open_order(days: Days) -> bool:
    """*03/04/2018*: one of two days, as the order of day and month is not known."""
    span = days.span
    return (
        bool(span.gaps)
        and FormTrait.COMPOSED not in days.traits
        and span.precision is Precision.DAY
    )


def is_unit(span: Span) -> bool:
    """Just one month, year, decade … and nothing hedged away from it."""
    if span.first is None or span.extent is Extent.THROUGHOUT:
        return False
    return unit_days(span.precision, span.first) == (span.first, span.last)


def days_of(span: Span | None, *inferred: str) -> Days | None:
    """The days of a span, and what was inferred; None for no span."""
    return Days(span, inferred) if span else None
