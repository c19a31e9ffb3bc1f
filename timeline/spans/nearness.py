"""Spans that share no day, and yet do not contradict each other: *about 2009*, 2011."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from timeline.spans.pieces import common_pieces, joined_pieces
from timeline.spans.span import Span
from timeline.spans.units import (
    ONE_DAY,
    Days,
    Hedge,
    Precision,
    end_unit,
    unit_days,
)

_ROUGH = (Hedge.APPROXIMATE, Hedge.BOTH)


def roughly_meet(spans: Iterable[Span]) -> bool:
    """Whether some day lies in the reach of every span.

    A span that is not approximate reaches no further than its days. One that is
    reaches one unit of its words further on either side, and what adjoins that meets
    it: *about 2009* meets 2011 and not 2012, *about 20 August* the 22nd and not the
    23rd. What is cut finer than its words has the unit in which its ends are written:
    a month for *early 2017*. A decade is the widest.

    The reach is for telling a near miss from a dispute; it is never shown as days.
    """
    return bool(reduce(common_pieces, (_reach(span) for span in spans)))


def _reach(span: Span) -> list[Days]:
    if span.hedge not in _ROUGH:
        return span.pieces
    unit = _unit(span)
    early, late = (hedge in _ROUGH for hedge in span.hedges)
    widened = [
        (_before(unit, a) if early else a, _after(unit, b) if late else b)
        for a, b in span.pieces
    ]
    said = joined_pieces(widened, span.precision, span.extent, span.hedge)
    return Span(*said).pieces


def _unit(span: Span) -> Precision:
    """The unit of the words, or of the ends where these days are no whole unit."""
    first, last = span.first, span.last
    if first and last and unit_days(span.precision, first) == (first, last):
        return min(span.precision, Precision.DECADE)
    return end_unit(first, last, span.precision)


def _before(unit: Precision, first: date | None) -> date | None:
    """The day before the unit before; open where the calendar begins."""
    if first is None or first == date.min:
        return None
    start = unit_days(unit, first - ONE_DAY)[0]
    return None if start == date.min else start - ONE_DAY


def _after(unit: Precision, last: date | None) -> date | None:
    if last is None or last == date.max:
        return None
    stop = unit_days(unit, last + ONE_DAY)[1]
    return None if stop == date.max else stop + ONE_DAY
