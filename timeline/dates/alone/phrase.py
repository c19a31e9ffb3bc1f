"""A phrase that stands alone, what prose finds in it, and an answer for all of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.dates.readings import DayOfMonth, Timed
from timeline.dates.refine.orders import Order
from timeline.dates.steps import Found, Mention, Timex
from timeline.spans import Span


@dataclass(frozen=True, slots=True)
class Phrase:
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

    @property
    def today(self) -> date | None:
        day = self.published
        return day.last if isinstance(day, Span) else day


Answer = Callable[[Phrase], Mention | None]


def whole(phrase: Phrase, span: Span | None, inferred: str, form: str = "") -> Mention:
    """A phrase that is one cell of an archive or a table."""
    text = phrase.text
    timex = Timex(0, len(text), "DATE", str(span or ""))
    basis = "resolved" if span and inferred else "stated"
    rule = f"archive: {form}" if form else "archive"
    return Mention(0, len(text), text, span, rule, inferred, basis, (timex,))


def lacks_its_day(found: Sequence[Found]) -> bool:
    """*14:30*, *the 12th*: a clock without its day, a day without its month."""
    return bool(found) and all(_is_a_part(each) for each in found)


def _is_a_part(found: Found) -> bool:
    reading = found.reading
    if isinstance(reading, DayOfMonth):
        return reading.weekday is None
    return isinstance(reading, Timed) and reading.of is None
