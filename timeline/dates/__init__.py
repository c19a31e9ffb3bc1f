"""Prose → mentions, in three steps that can each be tested alone: read, refine, place.

>>> from datetime import date
>>> [str(m.span) for m in find_dates("The dam failed on Tuesday.", date(2021, 3, 17))]
['2021-03-16']
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.archive import is_outside, read_cell
from timeline.dates.place import place
from timeline.dates.read import read
from timeline.dates.readings import Found, Mention, Source, Timex
from timeline.dates.refine import refine
from timeline.dates.units import english
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
        language: BCP 47, of the text; blank or ``und`` lets its words decide.

    Returns:
        Mentions in text order, never overlapping; empty when there are none. An
        expression that names no real day ("31 June") is left out. Lengths,
        repetitions and vague words have no span.

    Raises:
        SpanError: The bound is open, or longer than a year.
    """
    return _placed(*_understood(text, language), published)


def _understood(
    text: str, language: str, *, alone: bool = False
) -> tuple[Source, list[Found]]:
    """What the phrases say; other languages are loaded when a text first is in one."""
    if not _is_english(language):
        from timeline.dates.foreign import understand

        return understand(text, language, alone=alone)
    source, found = read(text)
    return source, refine(source, found, alone=alone)


def _is_english(language: str) -> bool:
    return language.lower().startswith("en")


def _placed(
    source: Source, found: list[Found], published: date | Span | None
) -> list[Mention]:
    if published is None:
        return place(source, found, None)
    days = list(_days_of(published))
    mentions = place(source, found, days[0])
    for day in days[1:]:
        mentions = _covering(mentions, place(source, found, day), published)
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
        if other is None or other == mention:
            out.append(mention)
            continue
        span = mention.span.hull(other.span) if mention.span and other.span else None
        if span and mention.span == other.span:
            span = mention.span
        said = f"the same for every day of publication between {_bound(published)}"
        if mention.span != other.span:
            said = f"covers every day of publication between {_bound(published)}"
        out.append(replace(mention, span=span, inferred=said, basis="resolved"))
    return sorted([*out, *by_place.values()], key=lambda m: m.start)


def _bound(published: date | Span) -> str:
    if isinstance(published, date) or not published.first or not published.last:
        return str(published)
    return f"{english(published.first)} and {english(published.last)}"


def resolve_phrase(
    phrase: str, published: date | Span | None = None, language: str = "en"
) -> Mention | None:
    """Read one date phrase that stands alone, in prose or as archives write it.

    Returns:
        The mention, whose span is None where the words name no days; None where the
        phrase is not understood, or speaks of several dates that are no one span.
    """
    if is_outside(phrase):
        return _whole(phrase, None, "lies outside the years 1 to 9999")
    mention = _alone(phrase, published, language)
    whole = mention is not None and _covers(phrase, mention)
    if whole and published is not None:
        return mention
    span = read_cell(phrase, lambda text: _span_alone(text, published, language))
    if span:
        return _whole(phrase, span, "")
    return mention or _last_resort(phrase, published, language)


def _last_resort(
    phrase: str, published: date | Span | None, language: str
) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if published is None or _is_english(language):
        return None
    from timeline.dates.foreign import fallback_mention

    return fallback_mention(phrase, list(_days_of(published)), language)


def _alone(phrase: str, published: date | Span | None, language: str) -> Mention | None:
    """The one mention of a phrase; None if it has none, or several."""
    mentions = _placed(*_understood(phrase, language, alone=True), published)
    return mentions[0] if len(mentions) == 1 else None


def _span_alone(
    phrase: str, published: date | Span | None, language: str
) -> Span | None:
    mention = _alone(phrase, published, language)
    return mention.span if mention and _covers(phrase, mention) else None


def _covers(phrase: str, mention: Mention) -> bool:
    """Whether what is left of the phrase says nothing more about when."""
    rest = phrase[: mention.start] + " " + phrase[mention.stop :]
    return not set(re.findall(r"\w+|[?\[\]~]", rest.lower())) - _SILENT


_SILENT = frozenset({"on", "in", "at", "of", "the", "from", "during", "by", "over"})


def _whole(phrase: str, span: Span | None, inferred: str) -> Mention:
    """A phrase that is one cell of an archive's table."""
    timex = Timex(0, len(phrase), "DATE", str(span or ""))
    return Mention(
        0, len(phrase), phrase, span, "archive", inferred, "stated", (timex,)
    )
