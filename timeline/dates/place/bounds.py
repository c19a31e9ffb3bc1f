"""Publication days that are only bounded: a phrase means any of what each day gives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import reduce

from timeline.dates.place.in_order import place
from timeline.dates.steps import Found, Mention, Source
from timeline.dates.units import english
from timeline.errors import SpanError
from timeline.spans import Extent, Span

MOST_DAYS = 366
"""The longest bound for a publication day that is resolved day by day."""


def place_within(
    source: Source, found: list[Found], published: date | Span | None
) -> list[Mention]:
    """Mentions whose spans hold for every day that the publication day can be."""
    if published is None or isinstance(published, date):
        return place(source, found, published)
    days = list(days_of(published))
    words = _bound_words(days)
    readings: list[list[Mention]] = []
    for day in days:
        readings = _gathered(readings, place(source, found, day, words))
    return [_any_of(mentions) for mentions in readings]


def days_of(published: date | Span) -> Iterator[date]:
    """Each day that the publication day can be; SpanError if it is open or too wide."""
    if isinstance(published, date):
        yield published
        return
    if published.first is None or published.last is None:
        raise SpanError(f"publication day is open: '{published}'; expected both ends")
    count = (published.last - published.first).days + 1
    if count > MOST_DAYS:
        raise SpanError(
            f"publication day is too vague: '{published}'; expected a year at most"
        )
    for n in range(count):
        yield published.first + timedelta(days=n)


def _bound_words(days: list[date]) -> str:
    """``16 or 17 September 2018``; longer bounds by their ends."""
    first, last = days[0], days[-1]
    if len(days) == 1:
        return english(first)
    if len(days) == 2 and first.month == last.month:
        return f"{first.day} or {english(last)}"
    return f"some day from {english(first)} to {english(last)}"


def _gathered(
    readings: list[list[Mention]], mentions: list[Mention]
) -> list[list[Mention]]:
    """The different readings of each phrase, with those of one more day.

    Where two dates are a range on some days only (*Christmas to Easter*), the longer
    phrase stands for all of it.
    """
    out: list[list[Mention]] = []
    groups = [*readings, *([mention] for mention in mentions)]
    for group in sorted(groups, key=lambda group: (group[0].start, -group[0].stop)):
        if out and group[0].start < out[-1][0].stop:
            known = {mention.span for mention in out[-1]}
            out[-1] += [mention for mention in group if mention.span not in known]
        else:
            out.append(list(group))
    return out


def _any_of(readings: list[Mention]) -> Mention:
    """The phrase, with a span that holds for each of its readings."""
    mention = readings[0]
    spans = [each.span for each in readings if each.span]
    span = _span_of_any(spans) if spans else None
    if span == mention.span:
        return mention
    inferred = "; ".join(part for part in (mention.inferred, _any_words(span)) if part)
    return replace(mention, span=span, inferred=inferred, basis="resolved")


def _span_of_any(spans: list[Span]) -> Span:
    """One of several days has none between; what lasted may have lasted over these."""
    if all(span.extent is Extent.WITHIN for span in spans):
        union = spans[0].union(*spans[1:])
        if union:
            return union
    return reduce(Span.hull, spans)


def _any_words(span: Span | None) -> str:
    if span is None or not span.gaps:
        return "the span covers each of these days"
    days = [first for first, last in span.pieces if first and first == last]
    if len(days) == len(span.pieces) == 2:
        return f"either {english(days[0])} or {english(days[1])}"
    return "some day of these, and none between"
