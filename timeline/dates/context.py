"""What a phrase is resolved against: the publication day, and what the text told.

Named tuples: each phrase of a text makes some of them anew, and that is quicker than
with dataclasses.
"""

import sys
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple, Self

from timeline.dates.before_christ import is_stand_in
from timeline.dates.units import ONE_DAY, in_words
from timeline.spans import Precision, unit_days


class DateTold(NamedTuple):
    """A date that the text told: the unit that it was said in, and its first day."""

    unit: Precision
    day: date


class Glance(NamedTuple):
    """A date that a sentence mentions, and from which no story goes on."""

    date: DateTold
    says_year: bool  # in its words: then its sentence is told from it
    planned: bool  # then *that day* is it, once it has come


class QuarterTold(NamedTuple):
    """The quarter that a text spoke of last.

    Attributes:
        first: Its first day; None where it spoke of none.
        fiscal: It is of a fiscal year.
        whole_year: Since then it spoke of more than a quarter: *the nine months*.
    """

    first: date | None = None
    fiscal: bool = False
    whole_year: bool = False


class Threads(NamedTuple):
    """Dates on which a history hangs, each the first of its sentence.

    Attributes:
        dates: The last ones, the latest first.
        stop: Where the latest ends.
        in_passing: What was told after them is of the same sentence, or a bound.
    """

    dates: tuple[DateTold, ...] = ()
    stop: int = 0
    in_passing: bool = False


class Recounted(NamedTuple):
    """A passage of the news that tells of days long past, one by one.

    Attributes:
        first: Its first day.
        day: The day that it has reached.
        stop: Where the words of that day end.
        steps: From one such day or hour to another, so far.
        over: The text has gone on to something else.
    """

    first: date
    day: date
    stop: int
    steps: int
    over: bool = False


class ToldSoFar(NamedTuple):
    """What a text has told before a phrase.

    Attributes:
        dates: The last date of each unit, in the order that they were told in.
        stop: Where the last of them, the glance or the year before Christ ends.
        clock: The time of day told with it, HH:MM, or a part of the day.
        past_midnight: Its day came by such times, one after the other, from the last.
        glance: What the sentence of the phrase glances at.
        entry: The date that heads the entry of a chronology.
        looked_back: Where a passage of news last named a past year, else -1.
        quarter: The one that the text spoke of last.
        in_order: As a history tells: what a later date leaves behind is over.
        opening: Full dates that its opening names; the story may come back to them.
        lead_days: Those of them that it names before its first heading.
        is_ancient: The story is in a century before Christ, where no day is told.
        threads: What the story hangs on (see `story/threads.py`).
        hours_of: The day and time that hours go on from: in the news, where the date
            told last was only named beside it; in a history, where they follow soon.
        trail: The last dates it told or glanced at, in order; it may come back to them.
        section: The day that heads a section or a timetable; its hours are of that day.
        days: First and last of the days that head a section; its weekdays are of them.
        agenda: The day that heads what stands here, in a list of days of the news.
        old_style: Its weekdays are of the Julian calendar, up to 1752.
        event: The day that the lead of a report tells of, and the last hour told of it.
        before_plans: What the news had told before a date to come.
        recounted: The passage of days long past that the news is in, or was in last.
        told_as_eve: Its last day is the eve of publication, which no words of it name.
        this_week: Weekdays, Monday 0, that it has told of the days around publication.
    """

    dates: tuple[DateTold, ...] = ()
    stop: int = 0
    clock: str = ""
    past_midnight: bool = False
    glance: Glance | None = None
    entry: DateTold | None = None
    looked_back: int = -1
    quarter: QuarterTold = QuarterTold()
    in_order: bool = False
    opening: tuple[date, ...] = ()
    lead_days: tuple[date, ...] = ()
    is_ancient: bool = False
    threads: Threads = Threads()
    hours_of: tuple[date, str] | None = None
    trail: tuple[DateTold, ...] = ()
    section: date | None = None
    days: tuple[date, date] | None = None
    agenda: date | None = None
    old_style: bool = False
    event: tuple[date, str] | None = None
    before_plans: tuple[DateTold, ...] = ()
    recounted: Recounted | None = None
    told_as_eve: bool = False
    this_week: frozenset[int] = frozenset()

    def last(self, unit: Precision) -> DateTold | None:
        """The last date told in that unit or a finer one, in a glance as well."""
        if self.glance and self.glance.date.unit <= unit:
            return self.glance.date
        return self.last_of_story(unit)

    def last_of_story(self, unit: Precision) -> DateTold | None:
        """The same, from which a story can go on: no glance but one with its year."""
        glance = self.glance
        if glance and glance.says_year and glance.date.unit <= unit:
            return glance.date
        later: list[DateTold] = []
        for told in reversed(self.dates):
            if told.unit <= unit:
                return None if self.in_order and _is_elsewhere(told, later) else told
            later.append(told)
        return None

    def last_day(self, unit: Precision) -> date | None:
        """The first day of the last date told in that unit or a finer one."""
        told = self.last(unit)
        return told.day if told else None

    def is_years_ago(self, published: date | None) -> bool:
        """Whether the day told last is so long past that no news is told of it."""
        day = self.last_day(Precision.DAY)
        return bool(day and published and published - day > YEARS_AGO)

    def last_period(self, unit: Precision) -> DateTold | None:
        """The last period told, of that unit or a finer one, for a report to be of."""
        periods = (told for told in reversed(self.dates) if told.unit in _PERIODS)
        return next((told for told in periods if told.unit <= unit), None)

    @property
    def quarter_compared(self) -> date | None:
        """First day of the quarter that *a year earlier* compares with."""
        return None if self.quarter.whole_year else self.quarter.first

    def with_date(
        self, told: DateTold, *, stop: int, clock: str, past_midnight: bool = False
    ) -> Self:
        """The story goes on from that date; ``clock`` is blank where it has none."""
        in_news = None if told.unit is Precision.DAY else self.hours_of
        others = tuple(other for other in self.dates if other.unit is not told.unit)
        a_quarter = told.unit is Precision.QUARTER and not self._compares(told.day)
        a_year = told.unit is Precision.YEAR  # sales of 2017, up from a year earlier
        return self._replace(
            dates=(*others, told),
            stop=stop,
            clock=clock,
            past_midnight=past_midnight,
            glance=None,
            is_ancient=False,
            hours_of=self._hours_left(clock) if self.in_order else in_news,
            quarter=self.quarter._replace(
                first=told.day if a_quarter else self.quarter.first,
                whole_year=a_year or (self.quarter.whole_year and not a_quarter),
            ),
        )

    def _hours_left(self, clock: str) -> tuple[date, str] | None:
        """The last hour that a history told, once it tells of a day without hours."""
        if clock:
            return None
        told = self._replace(glance=None).last_of_story(Precision.DAY)
        return (told.day, self.clock) if told and self.clock[:1].isdigit() else None

    def _compares(self, quarter: date) -> bool:
        """*down from $1.3 billion in the fourth quarter of 2010*: a year before it."""
        of_report = self.quarter.first
        if of_report is None or self.in_order:
            return False
        return (quarter.year + 1, quarter.month) == (of_report.year, of_report.month)

    def with_glance(self, glance: Glance, stop: int) -> Self:
        return self._replace(glance=glance, stop=stop)

    def in_entry(self, head: DateTold) -> Self:
        """As an entry of a chronology begins: all it tells counts from its head."""
        return self._replace(entry=head, dates=(head,), hours_of=None)

    def back_at_entry(self) -> Self:
        """As the next entry begins, before its own head is told."""
        if self.entry is None:
            return self
        return self._replace(dates=(self.entry,), glance=None)

    def before_christ(self, stop: int, *, history: bool) -> Self:
        """A history is there now; in the news, its sentence and the next one are."""
        told = self.without_dates() if history else self._replace(glance=None)
        return told._replace(stop=stop, is_ancient=True)

    def the_day_before(self) -> Self:
        *others, last = self.dates or (None,)
        if last is None or last.unit is not Precision.DAY or last.day == date.min:
            return self
        return self._replace(dates=(*others, DateTold(last.unit, last.day - ONE_DAY)))

    def at_its_hours(self) -> Self:
        """As an hour goes on from the day before the date named beside it."""
        if self.hours_of is None:
            return self
        day, clock = self.hours_of
        told = DateTold(Precision.DAY, day)
        return self.with_date(told, stop=self.stop, clock=clock)

    @property
    def is_in_the_week_of_a_glance(self) -> bool:
        """Weekdays go by the day it glances at: a plan, or the only day told."""
        glance = self.glance
        if glance is None or glance.date.unit is not Precision.DAY:
            return False
        return glance.planned or self.last_of_story(Precision.WEEK) is None

    def at_the_year_of_the_lead(self) -> Self:
        """As an article begins its story anew: in the year that its lead names."""
        last = self.dates[-1].day.year
        years = (told.day.year for told in self.dates if last - told.day.year <= 1)
        year = DateTold(Precision.YEAR, date(min(years), 1, 1))
        return self._replace(dates=(year,), glance=None, clock="")

    def at_its_section(self) -> Self:
        """As a time of day begins a paragraph, behind a day named in passing."""
        day = self.last_day(Precision.DAY)
        if self.section is None or self.clock or day == self.section:
            return self
        told = DateTold(Precision.DAY, self.section)
        return self.with_date(told, stop=self.stop, clock="")

    def without_dates(self) -> Self:
        return self._replace(dates=(), glance=None)

    def up_to(self, published: date | None) -> Self:
        """Without what is still to come at publication: as it was before plans."""
        over = [told for told in self.dates if published and told.day <= published]
        units = {told.unit for told in over}
        again = [told for told in self.before_plans if told.unit not in units]
        return self._replace(dates=(*again, *over), glance=None)


YEARS_AGO = timedelta(days=900)
"""So long before publication, a passage of the news is told as a history is."""
_PERIODS = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)


def _is_elsewhere(told: DateTold, later: Iterable[DateTold]) -> bool:
    """*In April 1834 … In 1836 he enlisted*: that April is no longer where we are."""
    spans = (unit_days(*date_told) for date_told in later)
    return any(not first <= told.day <= last for first, last in spans)


class Quoted(NamedTuple):
    """A day named in a quotation, where its words end, and when that was said."""

    day: DateTold
    stop: int
    said: DateTold


class Context(NamedTuple):
    """What a reading is resolved against; the clock is never read.

    Attributes:
        published: The publication day, None where a text has none.
        published_words: How it is called, where it is one day of several.
        written: The day before, where a dateline says that it was written then.
        said: When the words of a quotation were said, as the text tells.
        quoted: The last day that such words named.
        here: The day that phrases count from: of publication, or where the story is.
        here_unit: The unit that this day was told in.
        story: Where the story is, in words; blank where they count from publication.
        history: The whole text is one.
        told: What the text told before this phrase.
        ahead: +1 if the words around point to the future, -1 to the past, else 0;
            `SURELY_COMING` where even a quarter that has just ended cannot be meant,
            `SURELY_PAST` where even the month that comes next cannot.
        same_sentence: The last date told stands in the sentence of this phrase.
        begins_line: The phrase begins its line.
        headed: The date last told is a line of its own.
        years: Those that the text says, the earliest first.
        before_christ: The text names a year before Christ (see `before_christ.py`).
        first_head, last_head: Where entries of a chronology begin, else -1.
        part, first_part: The number of the part that it is in, and what day or week
            the first one began on.
        closing: Where paragraphs of today begin below the entries of a chronology.
        hour_of_that_day: An hour stands so near to the date last told, in its clause or
            at the head of the next sentence, that it is of that day, however long ago.
        hours: -1 if a time of day looks back from the one told, +1 if it was planned.
    """

    published: date | None
    published_words: str = ""
    written: date | None = None
    said: DateTold | None = None
    quoted: Quoted | None = None
    here: date | None = None
    here_unit: Precision = Precision.DAY
    story: str = ""
    history: bool = False
    told: ToldSoFar = ToldSoFar()
    ahead: int = 0
    same_sentence: bool = False
    begins_line: bool = False
    headed: bool = False
    years: tuple[int, ...] = ()
    before_christ: bool = False
    first_head: int = -1
    last_head: int = -1
    part: int = 0
    first_part: date | None = None
    closing: int = sys.maxsize
    hour_of_that_day: bool = False
    hours: int = 0

    def at_the_date_told(self, ahead: int = 0) -> Self:
        """The same, where phrases count from the last date told."""
        told = self.told.last_of_story(Precision.YEAR)
        if told is None and not self.told.dates:
            return self
        if self.history and not self.told.stop:  # it has told nothing yet but its year
            ahead = max(ahead, 0)
        return self.at(told or self.told.dates[-1], ahead)

    def at(self, told: DateTold, ahead: int = 0) -> Self:
        """The same, where phrases count from that date."""
        unit, day = told
        if unit is Precision.YEAR:  # any month of it is meant
            day = day.replace(month=12, day=31) if ahead > 0 else day
            ahead = ahead or 1
        story = in_words(unit, day)
        published = None if is_stand_in(day.year) else self.published
        return self._replace(
            published=published, here=day, here_unit=unit, ahead=ahead, story=story
        )
