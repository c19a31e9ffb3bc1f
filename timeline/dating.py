"""When a report says that it happened: an editor's days, its phrase, or its bound."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.dates import Mention, find_dates, resolve_column, resolve_phrase
from timeline.dates.alone.pairs_of_years import pair_of_years
from timeline.dates.patterns import fold
from timeline.dates.refine.orders import order_of_cells
from timeline.dates.steps import EACH_IS_MEANT
from timeline.dates.units import english
from timeline.spans import Extent, Span


class Dated(NamedTuple):
    """The days of a report, and why these.

    Attributes:
        span: The days.
        basis: ``stated``, ``resolved``, ``edited`` or ``published``.
        rule: What read the phrase.
        inferred: What the words do not say, for readers.
        complaint: Why the phrase gave no days, where it should have.
    """

    span: Span
    basis: str
    rule: str
    inferred: str
    complaint: str = ""


def clear_date(phrases: Iterable[str]) -> str:
    """A date among these that tells the order of day and month; blank if none does.

    >>> clear_date(["03/04/2018", "on 25/12/2017"])
    '25/12/2017'
    >>> clear_date(["12/25/2017", "25/12/2017"])
    ''
    """
    order = order_of_cells(fold(phrase) for phrase in phrases)
    return order.shown_by if order else ""


def clear_cells(phrases: Sequence[str]) -> tuple[str, ...]:
    """Those that tell how others are meant: a `clear_date`, two years as *1883-84*."""
    return tuple(filter(None, (clear_date(phrases), pair_of_years(phrases))))


@lru_cache(maxsize=16_384)  # the same few phrases come again and again
def date_report(
    when: str,
    phrase: str,
    published: str,
    language: str,
    clear: tuple[str, ...] = (),
    quote: str = "",
) -> Dated:
    """An editor's ``when`` wins, then the phrase, then *not later than publication*.

    Args:
        when: EDTF, or blank.
        phrase: The printed words, or blank.
        published: EDTF, closed at both ends.
        language: BCP 47.
        clear: Phrases beside it that tell how such figures are meant; `clear_cells`.
        quote: The words around the phrase, whose tense tells which Friday it was.
    """
    if when:
        return Dated(Span.parse(when), "edited", "when", "set by an editor")
    if not phrase:
        return _undated(published, "no date phrase")
    if says_no_date(phrase):
        return _undated(published, "the outlet prints no date")
    day = Span.parse(published)
    if clear:
        *_, mention = resolve_column([*clear, phrase], day, language)
    else:
        mention = resolve_phrase(phrase, day, language)
    if mention is None or mention.span is None:
        why = _no_days(mention)
        return _undated(published, f"the phrase {why}")._replace(complaint=why)
    alone = Dated(mention.span, mention.basis, mention.rule, mention.inferred)
    return _as_quoted(alone, phrase, quote, day, language)


def _as_quoted(
    alone: Dated, phrase: str, quote: str, day: Span, language: str
) -> Dated:
    """*on Friday* as its quote has it: *the council will vote on Friday*."""
    start = quote.find(phrase)
    if alone.basis != "resolved" or start < 0 or len(quote) == len(phrase):
        return alone
    stop = start + len(phrase)
    found = [
        (each.span, each.inferred)
        for each in find_dates(quote, day, language)
        if start <= each.start and each.stop <= stop and each.rule == alone.rule
    ]
    if len(found) != 1 or found[0][0] in (None, alone.span):
        return alone
    span, inferred = found[0]
    if span is None or _kind(span) != _kind(alone.span):
        return alone  # the quote says "since March", the phrase "March"
    told = f"{inferred}, as the words around it tell"
    return alone._replace(span=span, inferred=told)


def _kind(span: Span) -> tuple[object, ...]:
    return span.extent, span.precision, span.hedge, span.first is None


def says_no_date(phrase: str) -> bool:
    """Whether a cell tells that there is nothing to read, instead of being blank.

    >>> says_no_date("n.d."), says_no_date("[date unknown]"), says_no_date("n.d. 1918")
    (True, True, False)
    """
    return bool(_NO_DATE.fullmatch(fold(phrase)))


def means_each(inferred: str) -> bool:
    """Whether a phrase lists days that are all meant: *on 3 and 17 June*.

    A span leaves open which of its days it was; only what was inferred tells this.
    """
    return EACH_IS_MEANT in inferred


_NO_DATE = re.compile(
    r"[\[(]?\s*(?:[?\-\u2014]+|n\.?\s?d\.?|n/a|none|no (?:date|day)(?: given)?"
    r"|(?:date )?(?:unknown|unspecified|not (?:known|given|stated|printed))"
    r"|unknown date|undated|not dated|sans date|senza data|sin fecha|s\.\s?[df]\."
    r"|ohne (?:jahr|datum)|undatiert|o\.\s?[jd]\.)\s*[\])]?"
)


def _no_days(mention: Mention | None) -> str:
    """What is the matter with a phrase, in words that follow "the phrase"."""
    if mention is None:
        return "cannot be read as a date"
    return mention.inferred or "names no day on the calendar"


def _undated(published: str, why: str) -> Dated:
    """Some day up to the publication day: it was told, so it had happened."""
    span = Span.parse(published)
    bound = replace(span, first=None, extent=Extent.WITHIN, gaps=())
    day = f"by {english(span.last)}" if span.last else "in the article"
    inferred = f"{why}; it was told {day}, so it had happened by then"
    return Dated(bound, "published", "published", inferred)
