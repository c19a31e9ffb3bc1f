"""One date phrase alone, such as a cell of a table: prose, or as archives write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.archive.idle import in_news, is_telling, unread_words
from timeline.dates.archive.outside import is_outside
from timeline.dates.archive.steps import Days
from timeline.dates.kinds import counts_from_a_date_told
from timeline.dates.patterns import fold
from timeline.dates.place import days_of, place_within
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
    if _counts_from_elsewhere(phrase, language):
        return _whole(phrase, None, "counts from a date that the phrase does not name")
    order = order or order_told([fold(phrase)])  # one end tells the order of the other
    mentions = _mentions(phrase, published, language, order)
    mention = mentions[0] if len(mentions) == 1 else None
    left = unread_words(phrase, mention, language) if mention else []
    if mention and published is not None and not in_news(left):
        return mention
    days = _cell(phrase, published, language, order)
    if days is None:
        return _unread(phrase, published, language, mentions)
    if mention and mention.span == days.span and not left:
        return mention
    return _whole(phrase, days.span, "; ".join(dict.fromkeys(days.said)), days.form)


def _cell(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Days | None:
    """What archives and tables mean by it."""
    from timeline.dates.archive.reader import read_cell

    def prose(text: str) -> Days | None:
        mentions = _mentions(text, published, language, order)
        if len(mentions) != 1 or mentions[0].span is None:
            return None
        if unread_words(text, mentions[0], language):
            return None
        said = mentions[0].inferred
        return Days(mentions[0].span, (said,) if said else ())

    today = published.last if isinstance(published, Span) else published
    return read_cell(phrase, prose, order, today)


def _unread(
    phrase: str,
    published: date | Span | None,
    language: str,
    mentions: Sequence[Mention],
) -> Mention | None:
    """What prose makes of a part of it, where the rest is idle; else why it is not."""
    if len(mentions) > 1:
        return None
    if not mentions and _names_a_day(phrase, language):
        return _whole(phrase, None, "names a day that does not exist")
    if not mentions:
        return _last_resort(phrase, published, language)
    mention = mentions[0]
    left = unread_words(phrase, mention, language)
    if not left:
        return mention
    if published is not None and not is_telling(left):
        alone = f"read from {mention.text!r} alone"
        said = "; ".join(part for part in (mention.inferred, alone) if part)
        return replace(mention, inferred=said, basis="resolved")
    words = " ".join(left)
    return _whole(phrase, None, f"says more than its date: {words!r} is not understood")


def _last_resort(
    phrase: str, published: date | Span | None, language: str
) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if published is None:
        return None
    from timeline.dates.foreign import fallback_mention

    return fallback_mention(phrase, list(days_of(published)), language)


def _mentions(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> list[Mention]:
    """What prose finds in it: one date, if it is a phrase and nothing else."""
    source, found = understand(phrase, language, alone=True)
    return place_within(source, settle(found, order), published)


def _counts_from_elsewhere(phrase: str, language: str) -> bool:
    """*two weeks later*, *the following day*: alone, counted from nothing."""
    _, found = understand(phrase, language, alone=True)
    return len(found) == 1 and counts_from_a_date_told(found[0].reading)


def _names_a_day(phrase: str, language: str) -> bool:
    """Whether a full date was read, though the calendar has no such day."""
    _, found = understand(phrase, language, alone=True)
    days = [each.reading for each in found if isinstance(each.reading, Day | Either)]
    return any(isinstance(day, Either) or day.year is not None for day in days)


def _whole(phrase: str, span: Span | None, inferred: str, form: str = "") -> Mention:
    """A phrase that is one cell of an archive or a table."""
    timex = Timex(0, len(phrase), "DATE", str(span or ""))
    basis = "resolved" if span and inferred else "stated"
    rule = f"archive: {form}" if form else "archive"
    return Mention(0, len(phrase), phrase, span, rule, inferred, basis, (timex,))
