"""Publication days that are only bounded: resolved for each day, covering them all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.place.in_order import place
from timeline.dates.steps import Found, Mention, Source
from timeline.dates.units import english
from timeline.errors import SpanError
from timeline.spans import Span

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
    mentions = place(source, found, days[0], words)
    for day in days[1:]:
        mentions = _covering(mentions, place(source, found, day, words))
    return mentions


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


def _covering(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """The same phrases, each with a span that covers both readings.

    Where two dates are a range on some days only (*Christmas to Easter*), the longer
    phrase stands for all of it.
    """
    out: list[Mention] = []
    both = sorted([*mentions, *others], key=lambda m: (m.start, -m.stop))
    for mention in both:
        if out and mention.start < out[-1].stop:
            out[-1] = _both(out[-1], mention)
        else:
            out.append(mention)
    return out


def _both(mention: Mention, other: Mention) -> Mention:
    if other.span == mention.span or other.span is None:
        return mention
    span = mention.span.hull(other.span) if mention.span else other.span
    if span == mention.span:
        return mention
    said = mention.inferred.removesuffix(_COVERED) + _COVERED
    return replace(mention, span=span, inferred=said, basis="resolved")


_COVERED = "; the span covers each of these days"
