"""What a phrase counts from: publication, or a date that the text told before it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_incomplete,
    is_time_alone,
)
from timeline.dates.layout import begins_line, is_day_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    DayOfMonth,
    Numbered,
    Rest,
    Same,
    Shift,
)
from timeline.dates.resolve import resolve
from timeline.dates.rules import has_trait
from timeline.dates.sentences import begins_sentence
from timeline.dates.steps import Found, Source, Trait
from timeline.dates.story.agendas import at_its_agenda
from timeline.dates.story.asides import is_night_before
from timeline.dates.story.beside_entries import (
    is_told_in_closing,
    is_told_in_opening,
)
from timeline.dates.story.between import year_between
from timeline.dates.story.clocks import (
    goes_on_by_the_hour,
    hours_back_or_ahead,
    is_by_the_hour,
    is_hour_of_that_day,
    is_soon_after,
    looks_back_at_a_clock,
    says_no_half,
)
from timeline.dates.story.day_ranges import at_its_days
from timeline.dates.story.entries import (
    at_an_entry_months_on,
    at_an_entry_to_come,
    at_the_next_entry,
    back_from_its_entry,
)
from timeline.dates.story.events import (
    at_the_day_reported,
    day_of_the_evidence,
    on_the_eve,
)
from timeline.dates.story.fronted_years import year_just_named
from timeline.dates.story.let_go import told_in_its_sentence
from timeline.dates.story.looking_back import where_the_story_is
from timeline.dates.story.of_late import has_ended_of_late
from timeline.dates.story.quarters import year_of_its_end
from timeline.dates.story.quoted import at_the_day_quoted, day_said
from timeline.dates.story.recounted import at_its_passage
from timeline.dates.story.threads import back_at_its_day, back_on_its_thread
from timeline.dates.story.timetables import (
    at_its_next_day,
    at_its_timetable,
    is_an_entry,
)
from timeline.dates.story.weekdays import is_after_the_date_told
from timeline.dates.story.which_way import goes_with, which_way
from timeline.dates.story.would_be import said_to_come
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision

_FAR = 500  # characters; no sentence of the news is that long


class Here(NamedTuple):
    """A phrase, what it can be told from, and what stands in front of it."""

    source: Source
    found: Sequence[Found]
    number: int
    context: Context
    between: str  # it and the last date told
    listed: bool  # with the phrase before it

    @property
    def each(self) -> Found:
        return self.found[self.number]


def context_of(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    heads: frozenset[int],
) -> Context:
    """What the phrase of that number is resolved against."""
    said = _as_said(source, found, number, context, heads)
    here = _seen_from_it(source, found, number, said, heads)
    each, context = here.each, here.context
    if each.start in heads:
        entry = at_the_next_entry(source, each, said.told, context)
        entry = entry or at_an_entry_to_come(source, each, context, found, heads)
        entry = entry or at_an_entry_months_on(each, context, found, heads)
        if entry:
            return entry
    if is_told_in_closing(source, each, context) or is_told_in_opening(each, context):
        return context
    anchored = (anchor(here) for anchor in _ANCHORS)
    return next(filter(None, anchored), None) or where_the_story_is(
        source, each, context
    )


def _seen_from_it(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    heads: frozenset[int],
) -> Here:
    """The context as it is at the place of a phrase, before anything is chosen."""
    each, before = found[number], found[number - 1] if number else None
    told = context.told.back_at_entry() if each.start in heads else context.told
    between = _between(source, told, each)
    listed = bool(before and told.dates and goes_with(source, before, each))
    ahead = which_way(source, found, number, context.published, told, listed=listed)
    if each.start == context.first_head and ahead == 1:
        ahead = 0  # Feb. 26: He returns from abroad, in a chronology of that spring
    told, same_sentence = told_in_its_sentence(
        source, each, told, between, history=context.history
    )
    told = _told_where_it_is(source, each, told, between, context)
    if named := year_just_named(source, found, number):
        told = told._replace(dates=(named,), glance=None)
    is_listed = bool(told.section) and is_an_entry(source, each)
    context = context._replace(
        told=told,
        ahead=ahead,
        same_sentence=same_sentence and each.start > told.stop > 0,
        headed=is_day_line(source, told.stop) or is_listed,
        begins_line=begins_line(source, each),
        hour_of_that_day=is_time_alone(each.reading)
        and (
            is_hour_of_that_day(source, each, told, between)
            or day_of_the_evidence(source, each, told, context.published) is not None
        ),
        hours=hours_back_or_ahead(source, each),
    )
    return Here(source, found, number, context, between, listed)


def _after_the_date_told(here: Here) -> Context | None:
    after = is_after_the_date_told(
        here.source, here.each, here.context, here.between, listed=here.listed
    )
    return here.context.at_the_date_told(1) if after else None


def _behind_its_beginning(here: Here) -> Context | None:
    """*from 3 to the 5th*, *between mid-July and Labor Day*: the end of a range."""
    if not here.number or not here.found[here.number - 1].joined:
        return None
    numbered = isinstance(here.each.reading, DayOfMonth)
    ends = numbered or _ends_a_past_range(here.each, here.context)
    return here.context.at_the_date_told(1) if ends else None


def _between_two(here: Here) -> Context | None:
    year = year_between(here.source, here.found, here.number, here.context)
    return here.context.at(year) if year else None


def _said_to_come(here: Here) -> Context | None:
    to_come = said_to_come(here.source, here.each, here.context)
    return here.context.at(to_come, 1) if to_come else None


def _at_its_end(here: Here) -> Context | None:
    year = year_of_its_end(here.source, here.found, here.number, here.context)
    if year is None:
        return None
    # a fiscal quarter is of the year in which it is told of, so that year is over
    fiscal = isinstance(here.each.reading, Numbered) and here.each.reading.own_year
    return here.context.at(year, 1 if fiscal else 0)


def _ended_of_late(here: Here) -> Context | None:
    ended = has_ended_of_late(here.source, here.each, here.context)
    return here.context if ended else None


_ANCHORS: tuple[Callable[[Here], Context | None], ...] = (
    _at_its_end,
    _ended_of_late,
    lambda here: back_from_its_entry(here.source, here.each, here.context),
    lambda here: at_its_days(here.source, here.each, here.context),
    lambda here: at_its_next_day(here.source, here.each, here.context),
    lambda here: at_its_passage(here.source, here.each, here.context),
    _after_the_date_told,
    _behind_its_beginning,
    _between_two,
    _said_to_come,
)
"""What a phrase may count from instead of the story; the first that fits."""


def _as_said(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    heads: frozenset[int],
) -> Context:
    """Words in quotation marks count from the day on which they were said."""
    if context.published is None:
        return context
    if of_that_day := at_the_day_quoted(source, found[number], context):
        return of_that_day
    other = day_said(source, found, number)
    if other is None:
        return context
    there = context_of(source, found, other, context, heads)
    said = resolve(found[other].reading, there)
    day = said.span.first if said and said.span else None
    if said is None or said.span is None or day is None or day >= context.published:
        return context
    return context._replace(
        published=day,
        here=day,
        written=None,
        said=DateTold(said.span.precision, day),
        history=False,
    )


def _told_where_it_is(
    source: Source, each: Found, told: ToldSoFar, between: str, context: Context
) -> ToldSoFar:
    """What was told, seen from where a phrase stands: on its thread, at its hours."""
    if context.history and _is_as_headed(source, each, told):
        told = told.the_day_before()
    if context.history:
        told = back_on_its_thread(source, each, told)
        told = told if "\n" in between else back_at_its_day(each, told)
    if _is_before_what_was_announced(source, each, told, context):
        told = _without_what_is_to_come(each, told.up_to(context.published))
    if goes_on_by_the_hour(each) and (
        not context.history or is_soon_after(each.reading, told)
    ):
        told = told.at_its_hours()
    if context.history and "\n" in between and is_time_alone(each.reading):
        told = told.at_its_section()
    # tables know what is told as past
    apart = "\n" in between and not each.is_told_as_past
    of_a_story = not context.history and has_trait(each, Trait.OF_A_STORY)
    if of_a_story and apart and not is_by_the_hour(each, told, context.published):
        told = told.without_dates()  # a new paragraph of the news is of its own day
    if not context.history:
        told = _today_behind_a_weekend(source, each, told)
        told = at_its_timetable(source, each, told)
        told = at_its_agenda(source, each, told)
        told = at_the_day_reported(source, each, told, context.published)
        told = on_the_eve(source, each, told, context.published)
    if looks_back_at_a_clock(source, each):
        told = told if says_no_half(each) else told._replace(clock="")
        last = context.history and is_night_before(source, each)
        told = told.the_day_before() if last else told
    return told


def _today_behind_a_weekend(source: Source, each: Found, told: ToldSoFar) -> ToldSoFar:
    """*switched off since the weekend. Earlier in the day*: no day of that weekend."""
    rest = isinstance(each.reading, Rest) and each.reading.of == Same(Precision.DAY)
    weekend = source.folded.endswith("weekend", 0, told.stop)
    return told.without_dates() if rest and weekend else told


def _is_as_headed(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*On 15 July … / 16–18 July / The next day*: the first day that heads it."""
    *_, before, heading = (None, None, *told.trail)
    if innermost(each.reading) != _THE_NEXT_DAY or before is None or heading is None:
        return False
    follows = heading.day - before.day == ONE_DAY
    in_days = before.unit is heading.unit is Precision.DAY
    return (
        follows
        and in_days
        and bool(_UNDER_IT.fullmatch(source.folded, told.stop, each.start))
    )


_THE_NEXT_DAY = Shift(Precision.DAY, 1, Anchor.TOLD)
_UNDER_IT = lazy(
    r"(?:\s?[-–—]\s?[\w ,]{1,24}|,?\s\d{4})?\n+(?:on\s|[^.!?:;,\n]{1,60}\s)?"
)


def _ends_a_past_range(each: Found, context: Context) -> bool:
    """*In 1978 it melted between mid-July and Labor Day*: its end is of 1978 too."""
    told, published = context.told.dates[-1:], context.published
    if context.history or not told or published is None:
        return False
    return is_incomplete(each.reading) and told[0].day.year < published.year - 1


# "will speak on Friday. Earlier in the day he met her", but not "he will meet her"
_IS_TO_COME = lazy(r",?\s[^.;\n]{0,60}\b(?:will|is|are|takes?|meets?)\b")


def _is_before_what_was_announced(
    source: Source, each: Found, told: ToldSoFar, context: Context
) -> bool:
    """*The feast is on 6 May. The night before, two men were arrested*: in April."""
    published = context.published
    if context.history or told.agenda or published is None or not told.dates:
        return False
    inner = innermost(each.reading)
    of = told.last(inner.unit) if isinstance(inner, Shift) else None
    if (of or told.dates[-1]).day <= published:
        return False
    if _AND_DONE.match(source.folded, told.stop, each.start):
        return False  # next week and the week after, and warned of snow the next day
    if isinstance(each.reading, Rest) and not each.reading.ahead:
        return not _IS_TO_COME.match(source.folded, each.stop)
    if isinstance(innermost(each.reading), Same) and begins_sentence(source, each, 0):
        return not _IS_TO_COME.match(source.folded, each.stop)
    if not counts_from_a_date_told(each.reading):
        return False
    return clause_direction(source, each) < 0


def _without_what_is_to_come(each: Found, told: ToldSoFar) -> ToldSoFar:
    """What is over by publication, if a phrase can be counted from any of it."""
    inner = innermost(each.reading)
    counts = isinstance(inner, Shift) and told.last(inner.unit) is None
    return told.without_dates() if counts else told


_AND_DONE = lazy(r"\s(?:and|but)\s(?:$|[a-z]+(?:ed|en|n)\b[^.;!?\n]{0,40}$|the\s$)")


def _between(source: Source, told: ToldSoFar, each: Found) -> str:
    """What stands between the last date told and this phrase; a line end if far."""
    near = each.start - told.stop < _FAR
    return source.folded[told.stop : each.start] if near else "\n"
