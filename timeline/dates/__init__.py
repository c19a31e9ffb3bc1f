"""Prose → mentions, in three steps that can each be tested alone: read, refine, place.

>>> from datetime import date
>>> [str(m.span) for m in find_dates("The dam failed on Tuesday.", date(2021, 3, 17))]
['2021-03-16']
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.place import place
from timeline.dates.read import read
from timeline.dates.readings import Mention
from timeline.dates.refine import refine
from timeline.errors import SpanError
from timeline.spans import Span

__all__ = ["Mention", "find_dates", "resolve_phrase"]

MOST_DAYS = 366
"""The longest bound for a publication day that is resolved day by day."""


def find_dates(
    text: str, published: date | Span, language: str = "en"
) -> list[Mention]:
    """Find the date expressions in a piece of news prose.

    Args:
        text: Plain prose of any length; offsets in the result count its characters.
        published: The day it came out, or a span that bounds it: then each phrase is
            resolved for every day of the bound, and its span covers them all.
        language: BCP 47.

    Returns:
        Mentions in text order, never overlapping; empty when there are none. An
        expression that names no real day ("31 June") is left out. Lengths,
        repetitions and vague words have no span.

    Raises:
        SpanError: The bound is open, or longer than a year.
    """
    source, found = read(text)
    tidy = refine(source, found)
    days = list(_days_of(published))
    mentions = place(source, tidy, days[0])
    for day in days[1:]:
        mentions = _covering(mentions, place(source, tidy, day), published)
    return mentions


def _days_of(published: date | Span) -> Iterator[date]:
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


def _covering(
    mentions: list[Mention], others: list[Mention], published: date | Span
) -> list[Mention]:
    """The same phrases, each with a span that covers both readings."""
    by_place = {(m.start, m.stop): m for m in others}
    out = []
    for mention in mentions:
        other = by_place.pop((mention.start, mention.stop), None)
        if other is None or other.span == mention.span:
            out.append(mention)
            continue
        span = mention.span.hull(other.span) if mention.span and other.span else None
        said = f"covers every day of publication between {_bound(published)}"
        out.append(replace(mention, span=span, inferred=said, basis="resolved"))
    return sorted([*out, *by_place.values()], key=lambda m: m.start)


def _bound(published: date | Span) -> str:
    if isinstance(published, date):
        return str(published)
    return f"{published.first} and {published.last}"


def resolve_phrase(
    phrase: str, published: date | Span | None = None, language: str = "en"
) -> Mention | None:
    """Read one date phrase that stands alone.

    Returns:
        The mention, whose span is None where the words name no days; None where the
        phrase is not understood.
    """
    if published is None:
        source, found = read(phrase)
        mentions = place(source, refine(source, found), None)
    else:
        mentions = find_dates(phrase, published, language)
    return mentions[0] if mentions else None
