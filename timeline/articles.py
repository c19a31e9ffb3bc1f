"""A text that somebody brings: its publication day, and every date phrase in it."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.columns import BASES
from timeline.dates import Mention, find_dates
from timeline.dates.bylines import Dateline, find_dateline
from timeline.dating import means_each
from timeline.documents import mention_rows
from timeline.phrases import capital
from timeline.safe import cell
from timeline.spans import Span
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


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its dates.

    Attributes:
        text: As it was brought; the mentions count its characters.
        published: What its dates count from; None where nobody knows.
        dateline: Where the text itself tells that day, unless it was given.
        mentions: Its date phrases, in order.
    """

    text: str
    published: date | Span | None
    dateline: Dateline | None
    mentions: tuple[Mention, ...]


def read_article(text: str, published: date | Span | None, language: str) -> Article:
    """The dates of a text; without a day it counts from the one that its head tells.

    Args:
        text: Prose of any length.
        published: The publication day, or a span that bounds it.
        language: BCP 47; ``und`` goes by the words of the text.
    """
    dateline = find_dateline(text, language) if published is None else None
    day = dateline.span if dateline else published
    return Article(text, day, dateline, tuple(find_dates(text, day, language)))


def date_rows(article: Article) -> list[dict[str, Any]]:
    """What each phrase means and why, for readers."""
    return [
        {
            "number": number,
            "words": " ".join(mention.text.split()),
            "means": meaning(mention),
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
    """A row for each TIMEX3 mark, with the fields that ``timeline dates`` writes.

    No cell can run as a formula in a spreadsheet.
    """
    rows = [row for mention in article.mentions for row in mention_rows(mention)]
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        texts = {
            name: "" if value is None else str(value) for name, value in row.items()
        }
        writer.writerow({name: cell(value) for name, value in texts.items()})
    return out.getvalue().encode("utf-8-sig")
