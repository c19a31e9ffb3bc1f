"""A phrase as the cell of an archive or a table: its forms, then prose for parts."""

from dataclasses import replace
from datetime import date

from timeline.dates.alone.phrase import Phrase, lacks_its_day, whole
from timeline.dates.archive.idle import unread_words
from timeline.dates.archive.steps import Days
from timeline.dates.place import place_within
from timeline.dates.refine.orders import settle
from timeline.dates.steps import Mention
from timeline.dates.understand import understand
from timeline.languages import code_of
from timeline.spans import Span


def as_cell(phrase: Phrase) -> Mention | None:
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


def _may_count_other_years(phrase: Phrase) -> bool:
    """Arabic and Persian, by their tag or where that is blank by their words."""
    code = code_of(phrase.language)
    if code in ("", "und"):
        from timeline.dates.foreign import language_of

        code = language_of(code, phrase.text)
    return code in ("ar", "fa")


def as_cell_of_news(phrase: Phrase) -> Mention | None:
    """*Tuesday–Friday*: a cell, with parts that count from publication."""
    if phrase.published is None:
        return None
    return _of_cell(phrase, phrase.published)


def _of_cell(phrase: Phrase, published: date | Span | None) -> Mention | None:
    """A cell whose parts are prose of that day; as prose, where that says the same."""
    days = _cell_days(phrase, published)
    if days is None:
        return None
    mention = phrase.mention
    if mention and mention.span == days.span and not phrase.left:
        return _with_its_century(mention, days)
    return whole(phrase, days.span, "; ".join(dict.fromkeys(days.inferred)), days.form)


def _with_its_century(mention: Mention, days: Days) -> Mention:
    """*04.12.05*, *9/17/18*: prose takes it to be ours, and cells say so."""
    century = [why for why in days.inferred if why.startswith("the century")]
    if not century or mention.inferred:
        return mention
    return replace(mention, inferred=century[0], basis="resolved")


def _cell_days(phrase: Phrase, published: date | Span | None) -> Days | None:
    from timeline.dates.archive.reader import read_cell

    def prose(text: str) -> Days | None:
        source, found = understand(text, phrase.language, alone=True)
        if lacks_its_day(found):
            return None
        mentions = place_within(source, settle(found, phrase.order), published)
        if len(mentions) != 1 or mentions[0].span is None:
            return None
        if unread_words(text, mentions[0], phrase.language):
            return None
        inferred = mentions[0].inferred
        return Days(mentions[0].span, (inferred,) if inferred else ())

    return read_cell(phrase.text, prose, phrase.order, phrase.today)
