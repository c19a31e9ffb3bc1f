"""One date phrase alone, such as a cell of a table: prose, or as archives write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.dates.archive.idle import in_news, is_telling, unread_words
from timeline.dates.archive.outside import is_outside
from timeline.dates.archive.steps import Days
from timeline.dates.archive.yearless import in_words
from timeline.dates.kinds import counts_from_a_date_told
from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold
from timeline.dates.place import days_of, place_within
from timeline.dates.readings import Day, Either
from timeline.dates.refine.orders import Order, order_of_cells, settle
from timeline.dates.steps import Found, Mention, Timex
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

    Returns:
        One answer per cell, as of `resolve_phrase`.
    """
    order = order_of_cells(fold(cell) for cell in cells)
    return [_resolved(cell, published, language, order) for cell in cells]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase, and what prose finds in it.

    Attributes:
        order: Of day and month in figures, where other dates tell it.
        found: What its words say.
        mentions: The days of that; some of `found` may have none.
        left: The words beside the one date of prose, if it is one.
    """

    text: str
    published: date | Span | None
    language: str
    order: Order | None
    found: Sequence[Found]
    mentions: Sequence[Mention]
    left: Sequence[str]

    @property
    def mention(self) -> Mention | None:
        return self.mentions[0] if len(self.mentions) == 1 else None


_Answer = Callable[[_Phrase], Mention | None]


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
) -> _Phrase:
    order = order or order_of_cells(
        [fold(phrase)]
    )  # one end tells the order of the other
    source, found = understand(phrase, language, alone=True)
    mentions = place_within(source, settle(found, order), published)
    left = unread_words(phrase, mentions[0], language) if len(mentions) == 1 else []
    return _Phrase(phrase, published, language, order, found, mentions, left)


def _answered(phrase: _Phrase, answers: Sequence[_Answer]) -> Mention | None:
    return next(filter(None, (answer(phrase) for answer in answers)), None)


def _outside(phrase: _Phrase) -> Mention | None:
    if not is_outside(phrase.text):
        return None
    return _whole(phrase, None, "lies outside the years 1 to 9999")


def _from_elsewhere(phrase: _Phrase) -> Mention | None:
    """*two weeks later*, *the following day*: alone, counted from nothing."""
    found = phrase.found
    if len(found) != 1 or not counts_from_a_date_told(found[0].reading):
        return None
    return _whole(phrase, None, "counts from another date, which it does not name")


def _perhaps_persian(phrase: _Phrase) -> Mention | None:
    """*1396/10/07*: nobody writes the days of the Middle Ages so."""
    if not _OF_PERSIA.fullmatch(fold(phrase.text)):
        return None
    if code_of(phrase.language) == "fa":
        return phrase.mention
    return _whole(phrase, None, "may be a day of the Persian calendar")


_OF_PERSIA = lazy(r"\s*1(?:3[4-9]|40)\d/\d\d?/\d\d?\s*")


def _yearless(phrase: _Phrase) -> Mention | None:
    """*20.8.*, which is no time of day; *3/4* is one of two days."""
    days = in_words(fold(phrase.text), phrase.order)
    if phrase.published is None or not days:
        return None
    mentions = [
        mention
        for words in days
        for mention in place_within(*understand(words, "en"), phrase.published)
    ]
    first, *others = [mention.span for mention in mentions]
    span = first and first.union(*filter(None, others))
    either = " or ".join(days)
    why = f"the order of day and month is open: either {either}" if others else ""
    told = [why, *days.values(), *(mention.inferred for mention in mentions)]
    return _whole(phrase, span, "; ".join(dict.fromkeys(filter(None, told))))


def _news(phrase: _Phrase) -> Mention | None:
    """One date of prose with a day of publication, and nothing beside it."""
    known = phrase.published is not None and not in_news(phrase.left)
    return phrase.mention if known else None


def _cell(phrase: _Phrase) -> Mention | None:
    """What archives and tables mean by it, whenever it was written.

    A notation is one in news, too; but in some languages only their own words tell
    that a year is of another calendar. News without a figure, such as *last month*,
    need not wait for all the forms.
    """
    if phrase.published is not None:
        figures = any(character.isdigit() for character in phrase.text)
        if not figures or _may_count_other_years(phrase):
            return None
    return _of_cell(phrase, None)


def _may_count_other_years(phrase: _Phrase) -> bool:
    """Arabic and Persian, by their tag or where that is blank by their words."""
    code = code_of(phrase.language)
    if code in ("", "und"):
        from timeline.dates.foreign import language_of

        code = language_of(code, phrase.text)
    return code in ("ar", "fa")


def _cell_of_news(phrase: _Phrase) -> Mention | None:
    """*Tuesday–Friday*: a cell, with parts that count from publication."""
    if phrase.published is None:
        return None
    return _of_cell(phrase, phrase.published)


def _of_cell(phrase: _Phrase, published: date | Span | None) -> Mention | None:
    """A cell whose parts are prose of that day; as prose, where that says the same."""
    days = _cell_days(phrase, published)
    if days is None:
        return None
    mention = phrase.mention
    if mention and mention.span == days.span and not phrase.left:
        return mention
    return _whole(phrase, days.span, "; ".join(dict.fromkeys(days.inferred)), days.form)


def _cell_days(phrase: _Phrase, published: date | Span | None) -> Days | None:
    from timeline.dates.archive.reader import read_cell

    def prose(text: str) -> Days | None:
        source, found = understand(text, phrase.language, alone=True)
        mentions = place_within(source, settle(found, phrase.order), published)
        if len(mentions) != 1 or mentions[0].span is None:
            return None
        if unread_words(text, mentions[0], phrase.language):
            return None
        inferred = mentions[0].inferred
        return Days(mentions[0].span, (inferred,) if inferred else ())

    day = phrase.published
    today = day.last if isinstance(day, Span) else day
    return read_cell(phrase.text, prose, phrase.order, today)


def _no_such_day(phrase: _Phrase) -> Mention | None:
    """A full date was read, though the calendar has no such day: *31 June 2018*."""
    days = [e.reading for e in phrase.found if isinstance(e.reading, Day | Either)]
    full = any(isinstance(day, Either) or day.year is not None for day in days)
    if phrase.mentions or not full:
        return None
    return _whole(phrase, None, "names a day that does not exist")


def _all_of_it(phrase: _Phrase) -> Mention | None:
    """One date of prose that no archive would write so: *XVIIIe s.*."""
    return None if phrase.left else phrase.mention


def _part_of_news(phrase: _Phrase) -> Mention | None:
    """Prose has other words beside its dates: *Tuesday's vote*."""
    mention, left = phrase.mention, phrase.left
    if mention is None or phrase.published is None or is_telling(left):
        return None
    alone = f"read from {mention.text!r} alone"
    inferred = "; ".join(part for part in (mention.inferred, alone) if part)
    return replace(mention, inferred=inferred, basis="resolved")


def _says_more(phrase: _Phrase) -> Mention | None:
    if phrase.mention is None:
        return None
    words = " ".join(phrase.left)
    return _whole(phrase, None, f"says more than its date: {words!r} is not understood")


def _last_resort(phrase: _Phrase) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if phrase.mentions or phrase.published is None:
        return None
    from timeline.dates.foreign import fallback_mention

    days = list(days_of(phrase.published))
    return fallback_mention(phrase.text, days, phrase.language)


ANSWERS: tuple[_Answer, ...] = (
    _outside,
    _from_elsewhere,
    _perhaps_persian,
    _yearless,
    _cell,
    _news,
    _cell_of_news,
    _no_such_day,
    _all_of_it,
)
"""The first that knows the phrase answers for it; several dates that are no one span
are known to none."""

RESORTS: tuple[_Answer, ...] = (_part_of_news, _says_more, _last_resort)
"""What may be said of a phrase that nothing knows as a whole."""


def _whole(
    phrase: _Phrase, span: Span | None, inferred: str, form: str = ""
) -> Mention:
    """A phrase that is one cell of an archive or a table."""
    text = phrase.text
    timex = Timex(0, len(text), "DATE", str(span or ""))
    basis = "resolved" if span and inferred else "stated"
    rule = f"archive: {form}" if form else "archive"
    return Mention(0, len(text), text, span, rule, inferred, basis, (timex,))
