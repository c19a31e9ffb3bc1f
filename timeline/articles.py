"""A text that somebody brings: its publication day, and every date phrase in it."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.columns import BASES
from timeline.dates import Mention, find_dates, resolve_phrase
from timeline.dates.bylines import Dateline, find_dateline
from timeline.dates.foreign import language_of
from timeline.dates.foreign.detect import is_unlike, other_language
from timeline.dating import means_each
from timeline.documents import mention_rows, read_day
from timeline.errors import SpanError
from timeline.phrases import capital
from timeline.safe import cell
from timeline.spans import Span
from timeline.tables import shorten
from timeline.words import span_words

_ANCIENT = ("a time before the year 1", "No days are counted so far back")
_VAGUE = ("no days of the calendar", "Its words are too vague for that")
_NO_DAYS = {
    "DURATION": ("a length of time", "It says how long, not when"),
    "SET": ("time and again", "It says how often, not when"),
    "DATE": _VAGUE,
    "TIME": _VAGUE,
}
"""Kind of TIMEX3 mark → what it means where it lies on no days, and why."""
_SOME_DAY = date(2001, 1, 1)
"""Read as of any day, a text shows which phrases need one; their days are not used."""
_WIDEST = 31  # days between which a publication day is worth counting from


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its dates.

    Attributes:
        text: As it was brought; the mentions count its characters.
        language: The code of the one that it was read in.
        seems: That of another one that it plainly is in; blank where it is not.
        unlike: It has hardly any words of that language, whichever it is in.
        published: What its dates count from; None where nobody knows.
        dateline: Where the text itself tells that day, unless it was given.
        against: Where its head plainly tells another day than the one that was given.
        mentions: Its date phrases, in order.
        waiting: Phrases that mean nothing until the publication day is known.
    """

    text: str
    language: str
    seems: str
    unlike: bool
    published: date | Span | None
    dateline: Dateline | None
    against: Dateline | None
    mentions: tuple[Mention, ...]
    waiting: tuple[Mention, ...]


def read_article(text: str, published: date | Span | None, language: str) -> Article:
    """The dates of a text; without a day it counts from the one that its head tells.

    Args:
        text: Prose of any length.
        published: The publication day, or a span that bounds it.
        language: BCP 47; ``und`` goes by the words of the text.
    """
    code = language_of(language, text)
    head = find_dateline(text, language)
    dateline = head if published is None else None
    against = head if head and published and _denies(head, published) else None
    day = dateline.span if dateline else published
    mentions = tuple(find_dates(text, day, code))
    return Article(
        text,
        code,
        other_language(text, code) or "",
        is_unlike(text, code),
        day,
        dateline,
        against,
        mentions,
        () if day else _waiting(text, code, mentions),
    )


def _denies(head: Dateline, published: date | Span) -> bool:
    """Whether the day of the head is further off than a paper may be from its text."""
    given = Span.day(published) if isinstance(published, date) else published
    told = head.span
    if head.sure != "stated" or told is None or told.first is None or told.last is None:
        return False
    early = given.last is not None and (told.first - given.last).days > _PAPER
    late = given.first is not None and (given.first - told.last).days > _PAPER
    return early or late


_PAPER = 2  # days


def _waiting(
    text: str, language: str, known: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    places = {place for each in known for place in range(each.start, each.stop)}
    return tuple(
        each
        for each in find_dates(text, _SOME_DAY, language)
        if places.isdisjoint(range(each.start, each.stop))
    )


def read_publication(words: str) -> date | Span:
    """A publication day as people write it: *2018-09-17*, *17 September 2018*.

    Raises:
        SpanError: It is none, or leaves more than a month open.
    """
    try:
        day = read_day(words)
    except SpanError:
        found = resolve_phrase(words)
        if found is None or found.span is None:
            raise
        if len(found.span.pieces) > 1:
            said = f"it may be {span_words(found.span)}"
            days = " or ".join(str(first) for first, _ in found.span.pieces)
            raise SpanError(
                f"not clear: {shorten(words)!r}; {said}: write {days}"
            ) from None
        day = read_day(str(found.span))
    if _days_open(day) >= _WIDEST:
        raise SpanError(
            f"too wide: {shorten(words)!r}; write the day, such as 2018-09-17, or two"
            " that it lies between, such as 2018-09-16/2018-09-17"
        )
    return day


def _days_open(day: date | Span) -> int:
    if isinstance(day, date) or day.first is None or day.last is None:
        return 0
    return (day.last - day.first).days


def date_rows(article: Article) -> list[dict[str, Any]]:
    """What each phrase means and why, for readers."""
    return [
        {
            "number": number,
            "words": " ".join(mention.text.split()),
            "meaning": meaning(mention),
            "why": why(mention),
            "written": str(mention.span) if mention.span else mention.value,
            "rule": mention.rule,
        }
        for number, mention in enumerate(article.mentions, 1)
    ]


def meaning(mention: Mention) -> str:
    """Its days in words, or why it has none."""
    if mention.span is None:
        return _without_days(mention)[0]
    return span_words(mention.span, every=means_each(mention.inferred))


def why(mention: Mention) -> str:
    """One sentence: what was inferred, or that nothing had to be."""
    if mention.span is None and not mention.inferred:
        return _without_days(mention)[1]
    return capital(mention.inferred or BASES[mention.basis])


def _without_days(mention: Mention) -> tuple[str, str]:
    ancient = mention.value.startswith("BC")
    return _ANCIENT if ancient else _NO_DAYS[mention.type]


def dates_csv(article: Article) -> bytes:
    """A row for each TIMEX3 mark: as readers see it, and as ``timeline dates`` does.

    No cell can run as a formula in a spreadsheet.
    """
    rows = [
        {**mark, "number": number, "meaning": meaning(mention), "why": why(mention)}
        for number, mention in enumerate(article.mentions, 1)
        for mark in mention_rows(mention)
    ]
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        texts = {
            name: "" if value is None else str(value) for name, value in row.items()
        }
        writer.writerow({name: cell(value) for name, value in texts.items()})
    return out.getvalue().encode("utf-8-sig")
