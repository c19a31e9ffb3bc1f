"""One date phrase alone, such as a cell of a table: prose, or as archives write."""

import re
from collections.abc import Sequence
from datetime import date

from timeline.dates.archive import is_outside, read_cell
from timeline.dates.bounds import days_of, place_within
from timeline.dates.patterns import fold
from timeline.dates.readings import Day, Either
from timeline.dates.refine.orders import Order, order_told, settle
from timeline.dates.steps import Mention, Timex
from timeline.dates.understand import understand
from timeline.spans import Span


def resolve_phrase(
    phrase: str, published: date | Span | None = None, language: str = "en"
) -> Mention | None:
    """Read one date phrase that stands alone, in prose or as archives write it.

    Returns:
        The mention, whose span is None where the words name no days, with the reason
        in ``inferred``; None where the phrase is not understood, or speaks of several
        dates that are no one span.
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
    mention = _one_mention(phrase, published, language, order)
    if mention and published is not None and _covers(phrase, mention):
        return mention
    span, inferred = _cell(phrase, published, language, order)
    if mention and mention.span == span and _covers(phrase, mention):
        return mention
    if span:
        return _whole(phrase, span, inferred)
    if mention is None and _names_a_day(phrase, language):
        return _whole(phrase, None, "names a day that does not exist")
    return mention or _last_resort(phrase, published, language)


def _cell(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> tuple[Span | None, str]:
    """What archives mean by it, and what the prose inside it left to be inferred."""
    inferred: list[str] = []

    def prose(text: str) -> Span | None:
        mention = _one_mention(text, published, language, order)
        if mention is None or not _covers(text, mention):
            return None
        inferred.append(mention.inferred)
        return mention.span

    span = read_cell(phrase, prose)
    return span, "; ".join(dict.fromkeys(said for said in inferred if said))


def _last_resort(
    phrase: str, published: date | Span | None, language: str
) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if published is None:
        return None
    from timeline.dates.foreign import fallback_mention

    return fallback_mention(phrase, list(days_of(published)), language)


def _one_mention(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Mention | None:
    """The one mention of a phrase; None if it has none, or several."""
    source, found = understand(phrase, language, alone=True)
    mentions = place_within(source, settle(found, order), published)
    return mentions[0] if len(mentions) == 1 else None


def _names_a_day(phrase: str, language: str) -> bool:
    """Whether a full date was read, though the calendar has no such day."""
    _, found = understand(phrase, language, alone=True)
    days = [each.reading for each in found if isinstance(each.reading, Day | Either)]
    return any(isinstance(day, Either) or day.year is not None for day in days)


def _covers(phrase: str, mention: Mention) -> bool:
    """Whether what is left of the phrase says nothing more about when."""
    rest = phrase[: mention.start] + " " + phrase[mention.stop :]
    return not set(re.findall(r"\w+|[?\[\]~]", rest.lower())) - _SILENT


_SILENT = frozenset({"on", "in", "at", "of", "the", "from", "during", "by", "over"})


def _whole(phrase: str, span: Span | None, inferred: str) -> Mention:
    """A phrase that is one cell of an archive's table."""
    timex = Timex(0, len(phrase), "DATE", str(span or ""))
    basis = "resolved" if span and inferred else "stated"
    return Mention(0, len(phrase), phrase, span, "archive", inferred, basis, (timex,))
