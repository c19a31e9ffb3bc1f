"""What a preposition makes of a span: *since April*, *until May*, *before 1912*."""

from datetime import date

from timeline.dates.units import ONE_DAY
from timeline.spans import Extent, Hedge, Span


def led(
    lead: str, span: Span, told_on: date | None, called: str = "publication"
) -> tuple[Span, str]:
    """The days that the lead makes of those of its phrase, and how to say so.

    ``lead`` is one of those that `refine/leads.py` attaches. What began earlier lasted
    until it was told, on a day that is ``called`` so.
    """
    first, last = span.first, span.last
    match lead:
        case "since" if first:
            return _since(first, span, told_on, called)
        case "until" if last:
            return _made_of(span, None, last, Extent.THROUGHOUT), ""
        case "before" if first and first > date.min:
            return _made_of(span, None, first - ONE_DAY), ""
        case "by" if last:
            return _made_of(span, None, last), ""
        case "from" if first:
            return _made_of(span, first, None), ""
        case "after" if last and last < date.max:
            return _made_of(span, last + ONE_DAY, None), ""
        case "so far" if first and last and told_on and first <= told_on <= last:
            return _made_of(span, first, told_on), f"up to {called}"
        case "throughout":
            return _made_of(span, first, last, Extent.THROUGHOUT), ""
        case "in" | "within" if span.extent is Extent.THROUGHOUT:
            return _made_of(span, first, last), ""
    return span, ""


def _since(
    first: date, span: Span, told_on: date | None, called: str
) -> tuple[Span, str]:
    """Up to the day it is told on; what begins after that has no end yet."""
    if told_on is None or told_on < first:
        return _made_of(span, first, None, Extent.THROUGHOUT), ""
    sure = Hedge.NONE  # however rough the start is
    return (
        Span(
            first,
            told_on,
            span.precision,
            Extent.THROUGHOUT,
            ends=(span.hedges[0], sure),
        ),
        f"lasting until {called}",
    )


def _made_of(
    span: Span, first: date | None, last: date | None, extent: Extent = Extent.WITHIN
) -> Span:
    return Span(first, last, span.precision, extent, span.hedge)
