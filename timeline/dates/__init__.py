"""Prose → mentions, in three steps that can each be tested alone: read, refine, place.

>>> from datetime import date
>>> [str(m.span) for m in find_dates("The dam failed on Tuesday.", date(2021, 3, 17))]
['2021-03-16']
"""

import re
from collections.abc import Sequence
from datetime import date

from timeline.dates.archive import is_outside, read_cell
from timeline.dates.bounds import MOST_DAYS, days_of, place_within
from timeline.dates.patterns import fold
from timeline.dates.read import read
from timeline.dates.readings import Found, Mention, Source, Timex
from timeline.dates.refine import refine
from timeline.dates.refine.orders import Order, order_told, settle
from timeline.spans import Span

__all__ = ["MOST_DAYS", "Mention", "find_dates", "resolve_column", "resolve_phrase"]


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
    return place_within(*_understood(text, language), published)


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


def resolve_phrase(
    phrase: str, published: date | Span | None = None, language: str = "en"
) -> Mention | None:
    """Read one date phrase that stands alone, in prose or as archives write it.

    Returns:
        The mention, whose span is None where the words name no days; None where the
        phrase is not understood, or speaks of several dates that are no one span.
    """
    return _resolved(phrase, published, language, None)


def resolve_column(
    cells: Sequence[str], published: date | Span | None = None, language: str = "en"
) -> list[Mention | None]:
    """Read the cells of one column: its clear dates tell the order of day and month.

    >>> column = ["25/12/2017", "03/04/2018"]
    >>> [str(mention.span) for mention in resolve_column(column) if mention]
    ['2017-12-25', '2018-04-03']

    Where no cell tells the order, or two tell different ones, 03/04/2018 stays open.

    Returns:
        One answer per cell, as of `resolve_phrase`.
    """
    order = order_told(fold(cell) for cell in cells)
    return [_resolved(cell, published, language, order) for cell in cells]


def _resolved(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Mention | None:
    if is_outside(phrase):
        return _whole(phrase, None, "lies outside the years 1 to 9999")
    mention = _alone(phrase, published, language, order)
    whole = mention is not None and _covers(phrase, mention)
    if whole and published is not None:
        return mention
    span = read_cell(phrase, lambda text: _span_alone(text, published, language, order))
    if whole and mention and mention.span == span:
        return mention
    if span:
        return _whole(phrase, span, "")
    return mention or _last_resort(phrase, published, language)


def _last_resort(
    phrase: str, published: date | Span | None, language: str
) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if published is None:
        return None
    from timeline.dates.foreign import fallback_mention

    return fallback_mention(phrase, list(days_of(published)), language)


def _alone(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Mention | None:
    """The one mention of a phrase; None if it has none, or several."""
    source, found = _understood(phrase, language, alone=True)
    mentions = place_within(source, settle(found, order), published)
    return mentions[0] if len(mentions) == 1 else None


def _span_alone(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Span | None:
    mention = _alone(phrase, published, language, order)
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
