"""What the dates of a text count from: by such sums a history is told from the news."""

from collections.abc import Sequence
from datetime import MAXYEAR, date
from functools import cached_property

from timeline.dates.before_christ import true_year
from timeline.dates.direction import clause_direction
from timeline.dates.homographs.surroundings import words_before
from timeline.dates.kinds import (
    innermost,
    is_incomplete,
    is_left_to_the_text,
    is_long_ago,
    is_news,
    year_said,
)
from timeline.dates.layout import is_its_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Ancient, Reading, Weekday
from timeline.dates.steps import Found, Source

_OF_LATE = 1 / 6  # of its dates, for somebody who says something: else it is a report
_SAYS = (" said", " says")


class Tally:
    """The dates of a text, each counted when a sign first asks for it.

    Without a day of publication, all of its years are taken to be past.
    """

    def __init__(
        self, source: Source, found: Sequence[Found], published: date | None
    ) -> None:
        self.source = source
        self.found = found
        self.published = published

    @cached_property
    def years(self) -> list[int]:
        """Those that its words say, in order; below zero before Christ."""
        return [
            year
            for each in self.found
            if (year := year_of(each.reading)) and not _is_compared(self.source, each)
        ]

    @cached_property
    def left(self) -> int:
        """How many dates leave a part of themselves to the text before them."""
        return sum(is_left_to_the_text(each.reading) for each in self.found)

    @cached_property
    def speech(self) -> int:
        """How often somebody says a thing."""
        said = sum(map(self.source.folded.count, _SAYS))
        return said - self.source.folded.count(" are said")

    @property
    def year_of_news(self) -> int:
        return self.published.year if self.published else MAXYEAR

    @cached_property
    def news_from(self) -> int:
        """The first year that news is about: the last one is, where somebody speaks."""
        dates = len(self.years) + self.left
        return self.year_of_news - (self.speech > dates * _OF_LATE)

    @cached_property
    def old(self) -> list[int]:
        """The years that lie before those."""
        return [year for year in self.years if year < self.news_from]

    @property
    def dates(self) -> int:
        """How many can be told in order: old years, and what is left to the text."""
        return len(self.old) + self.left

    @cached_property
    def news(self) -> list[Reading]:
        """What counts from publication."""
        return [innermost(e.reading) for e in self.found if self.is_news(e)]

    def is_news(self, each: Found) -> bool:
        """*Yesterday*, *shot today*; but *today it is a museum* is of these days."""
        if each.reading == TODAY:
            if each.ahead is not None:
                return each.ahead < 0
            later = words_before(self.source, each).endswith(("later ", "earlier "))
            return later or clause_direction(self.source, each) < 0
        if self._heads_a_day(each):
            return False
        return is_news(each.reading) and not _is_of_the_past(self.source, each)

    def _heads_a_day(self, each: Found) -> bool:
        """*Sunday* on a line of its own, as the days of a story are headed."""
        return isinstance(each.reading, Weekday) and is_its_line(self.source, each)

    def begins_before(self, found: Sequence[Found], year: int) -> bool:
        """Whether the first of these dates that could lack its year does not."""
        for each in found:
            said = year_of(each.reading)
            if said:
                return said < year
            if is_incomplete(each.reading) or self.is_news(each):
                return False
        return False


def _is_compared(source: Source, each: Found) -> bool:
    """*up on the same month of 2023*, *mismo mes de 2007*: no year of a story."""
    if source.folded.startswith(_THE_SAME, each.start):
        return True
    return _COMPARED.search(words_before(source, each)) is not None


_THE_SAME = ("the same month", "the same quarter", "the same period", "the same week")
_COMPARED = lazy(
    r"\b(?:same\s(?:month|quarter|period|week|time)\s(?:of|in)|than\s(?:in|for)"
    r"|(?:mismo|stesso)\s(?:mes[ei]?|período|periodo|trimestre)\sdel?"
    r"|même\s(?:mois|période|trimestre)\sd[eu]|(?:gleichen?|selben)\s(?:monat|zeitraum|quartal))\s$"
)


def _is_of_the_past(source: Source, each: Found) -> bool:
    """*Two hundred years ago the fleet struck*, *the Monday on which he came*."""
    if is_long_ago(innermost(each.reading)):
        return True
    the = words_before(source, each).endswith("the ")
    which = source.folded.startswith((" on which ", " when "), each.stop)
    return the and which and isinstance(each.reading, Weekday)


def year_of(reading: Reading) -> int | None:
    """The year that the words give in figures; below zero before Christ."""
    if isinstance(reading, Ancient):
        return -reading.number
    year = year_said(reading)
    return true_year(year) if year else None
