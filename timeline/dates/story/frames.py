"""How a text is divided: into entries, numbered parts, what closes and opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day
from timeline.dates.steps import Found, Source
from timeline.dates.story.beside_entries import entries_of_an_article
from timeline.dates.story.bodies import begun_anew
from timeline.dates.story.heads import entry_heads, later_heads
from timeline.dates.story.histories import is_history
from timeline.dates.story.messages import Messages, in_its_message, messages
from timeline.dates.story.next_such import first_day_in
from timeline.dates.story.numbered_parts import Parts, in_its_part, numbered_parts
from timeline.dates.story.this_year import this_year_begins


@dataclass(frozen=True, slots=True)
class Frame:
    """The divisions of a text.

    Attributes:
        history: Whether it is told in order, from its beginning on.
        heads: Where the heads of its entries stand.
        this_year: Where its list of this year's days begins, and the year.
        parts: Its parts that are numbered.
        entries: From where to where news is told in entries, as a history is.
        messages: Its messages, each written on a day of its own.
    """

    history: bool
    heads: frozenset[int]
    this_year: tuple[int, DateTold] | None
    parts: Parts | None
    entries: tuple[int, int] | None
    messages: Messages | None = None

    def at(self, source: Source, each: Found, context: Context) -> Context:
        """What a phrase counts from, as it stands in its division."""
        if self.messages:
            return in_its_message(self.messages, source, each, context)
        if self.entries:
            context = _in_or_out(each, context, self.entries)
        context = begun_anew(source, each, context)
        if self.this_year and each.start == self.this_year[0]:
            told = context.told.in_entry(self.this_year[1])
            context = context._replace(told=told)
        return in_its_part(self.parts, each, context) if self.parts else context


def frame_of(source: Source, found: Sequence[Found], published: date | None) -> Frame:
    """How the text is divided, by its heads and its lines."""
    if chat := messages(source, found, published):
        return Frame(False, frozenset(), None, None, None, chat)
    heads = entry_heads(source, found)
    history = is_history(source, found, published)
    heads |= later_heads(source, found, heads)
    heads -= _dateline(source, found, published)
    this_year = this_year_begins(source, found, heads, published)
    parts = None if history or heads else numbered_parts(source, found)
    listed = None if history else entries_of_an_article(source, heads)
    entries = (parts.starts[0], parts.stop) if parts else listed
    return Frame(history, heads, this_year, parts, entries)


def _dateline(
    source: Source, found: Sequence[Found], published: date | None
) -> frozenset[int]:
    """*Nov 16 (Wire) – Following is a timeline*, on that day: no head of an entry.

    But *16 November 2018: He resigns* is one, of a list that tells the newest first.
    """
    first = found[0] if found else None
    if first is None or published is None or first.start > _FIRST_LINE:
        return frozenset()
    day = first.reading
    if not isinstance(day, Day) or day.year is not None:
        return frozenset()
    today = first_day_in(day, published.year) == published
    follows = _FOLLOWS.match(source.folded, first.stop)
    return frozenset({first.start} if today and follows else ())


_FOLLOWS = lazy(
    r"\s?\([^)\n]{2,30}\)\s?[–—-][^\n]*"
    r"|[\s\S]{0,400}?\b(?:following|here)\s(?:is|are)\b"
    r"|[^\n]{0,120}\b(?:timeline|chronology)\b"
)
_FIRST_LINE = 60  # characters


def _in_or_out(each: Found, context: Context, entries: tuple[int, int]) -> Context:
    """News before and behind its entries, which are told from their heads."""
    history = entries[0] <= each.start < entries[1]
    if history == context.history:
        return context
    return context._replace(history=history, told=ToldSoFar(in_order=history))
