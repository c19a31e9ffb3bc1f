"""One date phrase alone, such as a cell of a table: prose, or as archives write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.alone.answers import ANSWERS, RESORTS
from timeline.dates.alone.pairs_of_years import as_pair_of_years, pair_of_years
from timeline.dates.alone.phrase import Answer, Phrase
from timeline.dates.archive.idle import unread_words
from timeline.dates.patterns import fold
from timeline.dates.place import place_within
from timeline.dates.refine.orders import Order, order_of_cells, order_said, settle
from timeline.dates.steps import Mention
from timeline.dates.understand import understand
from timeline.languages import LANGUAGE_NAMES, code_of
from timeline.spans import Span


def resolve_phrase(
    phrase: str, published: date | Span | None = None, language: str = "en"
) -> Mention | None:
    """Read one date phrase that stands alone, in prose or as archives write it.

    Where ``language`` is blank or ``und`` and the words are too few to tell it, the
    phrase is read in the languages that know all of them, if these agree, and they are
    named.

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
    So it is with *1905-06*, a month but for a *1883-84* in another cell.

    Returns:
        One answer per cell, as of `resolve_phrase`.
    """
    order = order_of_cells(map(fold, cells), _year_of(published))
    pair = pair_of_years(cells)
    return [
        _in_pairs(cell, published, language, order, pair)
        if pair and as_pair_of_years(cell) != cell
        else _resolved(cell, published, language, order)
        for cell in cells
    ]


def _in_pairs(
    cell: str,
    published: date | Span | None,
    language: str,
    order: Order | None,
    pair: str,
) -> Mention | None:
    """*1905-06* as two years, since another cell can only be two."""
    mention = _resolved(as_pair_of_years(cell), published, language, order)
    if mention is None:
        return None
    return replace(
        mention, text=cell, inferred=f"two years, as in {pair}", basis="resolved"
    )


def _resolved(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Mention | None:
    """In its own language; of an unknown one, in any, before a part of it is read."""
    understood = _understood(phrase, published, language, order)
    mention = _answered(understood, ANSWERS)
    if (mention and mention.span) or code_of(language) not in ("", "und"):
        return mention or _answered(understood, RESORTS)
    other = _in_some_language(phrase, published, order)
    return other or mention or _answered(understood, RESORTS)


def _in_some_language(
    phrase: str, published: date | Span | None, order: Order | None
) -> Mention | None:
    """*vers 1890*: words too few to tell a language, but French reads all of them.

    Several languages may, where they give the same days: *agosto 1890*. The tables of
    languages are imported here, for they take a while.
    """
    if len(phrase) > _SHORT or not any(character.isalpha() for character in phrase):
        return None
    from timeline.dates.foreign import TABLES

    read = {
        code: mention
        for code in TABLES
        if (mention := _answered(_understood(phrase, published, code, order), ANSWERS))
        and mention.span
    }
    if len({mention.span for mention in read.values()}) != 1:
        return None
    mention = next(iter(read.values()))
    names = " or ".join(LANGUAGE_NAMES[code] for code in read)
    inferred = "; ".join(filter(None, (mention.inferred, f"read as {names}")))
    return replace(mention, inferred=inferred, basis="resolved")


_SHORT = 60  # characters; longer cells tell their language


def _understood(
    phrase: str, published: date | Span | None, language: str, order: Order | None
) -> Phrase:
    folded = fold(phrase)  # one end tells the order of the other
    own = order_of_cells([folded], _year_of(published))
    order = order_said(folded) or order or own
    source, found = understand(phrase, language, alone=True)
    mentions = place_within(source, settle(found, order), published)
    left = unread_words(phrase, mentions[0], language) if len(mentions) == 1 else []
    return Phrase(phrase, published, language, order, found, mentions, left)


def _year_of(published: date | Span | None) -> int | None:
    day = published.last if isinstance(published, Span) else published
    return day.year if day else None


def _answered(phrase: Phrase, answers: Sequence[Answer]) -> Mention | None:
    return next(filter(None, (answer(phrase) for answer in answers)), None)
