"""What a phrase counts from: publication, or a date that the text told before it."""

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_incomplete,
    is_time_alone,
)
from timeline.dates.layout import PARTED, begins_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    ClockShift,
    DayOfMonth,
    Reading,
    Rest,
    Same,
    Shift,
    Timed,
)
from timeline.dates.resolve import resolve
from timeline.dates.resolve.hours import minutes_on
from timeline.dates.rules import has_trait
from timeline.dates.sentences import ENDS, OPENS, begins_sentence
from timeline.dates.steps import Found, Source, Trait
from timeline.dates.story.agendas import at_its_agenda
from timeline.dates.story.asides import is_night_before
from timeline.dates.story.beside_entries import (
    is_told_in_closing,
    is_told_in_opening,
)
from timeline.dates.story.between import year_between
from timeline.dates.story.day_ranges import at_its_days
from timeline.dates.story.entries import (
    at_an_entry_to_come,
    at_the_next_entry,
    back_from_its_entry,
)
from timeline.dates.story.events import (
    at_the_day_reported,
    day_of_the_evidence,
    is_told_from_another,
    is_told_in_full,
    on_the_eve,
)
from timeline.dates.story.fronted_years import year_just_named
from timeline.dates.story.let_go import told_in_its_sentence
from timeline.dates.story.looking_back import where_the_story_is
from timeline.dates.story.quoted import at_the_day_quoted, day_said
from timeline.dates.story.recounted import at_its_passage
from timeline.dates.story.threads import back_at_its_day, back_on_its_thread
from timeline.dates.story.timetables import at_its_timetable, is_an_entry
from timeline.dates.story.verbs import JUST_BEFORE, is_pluperfect
from timeline.dates.story.weekdays import is_after_the_date_told
from timeline.dates.story.which_way import goes_with, which_way
from timeline.dates.story.would_be import said_to_come
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision

_CLAUSE = 60  # characters that the beginning of a clause takes
_FAR = 500  # characters; no sentence of the news is that long


def context_of(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    heads: frozenset[int],
) -> Context:
    """What the phrase of that number is resolved against."""
    context = _as_said(source, found, number, context, heads)
    each, before = found[number], found[number - 1] if number else None
    so_far = context.told
    told = context.told.back_at_entry() if each.start in heads else context.told
    between = _between(source, told, each)
    listed = bool(before and told.dates and goes_with(source, before, each))
    ahead = which_way(source, found, number, context.published, told, listed=listed)
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
        headed=_is_heading(source, told.stop) or is_listed,
        begins_line=begins_line(source, each),
        hour_of_that_day=is_time_alone(each.reading)
        and (
            _is_hour_of_that_day(source, each, told, between)
            or day_of_the_evidence(source, each, told, context.published) is not None
        ),
        hours=_hours_back_or_ahead(source, each),
    )
    if each.start in heads:
        entry = at_the_next_entry(source, each, so_far, context)
        entry = entry or at_an_entry_to_come(found, each, heads, context)
        if entry:
            return entry
    if is_told_in_closing(source, each, context):
        return context
    if is_told_in_opening(each, context):
        return context
    if back := back_from_its_entry(source, each, context):
        return back
    if of_its_days := at_its_days(each, context):
        return of_its_days
    if recounted := at_its_passage(source, each, context):
        return recounted
    if is_after_the_date_told(source, each, context, between, listed=listed):
        return context.at_the_date_told(1)
    if (
        before
        and before.joined
        and (isinstance(each.reading, DayOfMonth) or _ends_a_past_range(each, context))
    ):
        return context.at_the_date_told(1)
    between_two = year_between(source, found, number, context)
    if between_two:
        return context.at(between_two)
    to_come = said_to_come(source, each, context)
    if to_come:
        return context.at(to_come, 1)
    return where_the_story_is(source, each, context)


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
        told = told.up_to(context.published)
    if _goes_on_by_the_hour(each) and (
        not context.history or _is_soon_after(each.reading, told)
    ):
        told = told.at_its_hours()
    if context.history and "\n" in between and is_time_alone(each.reading):
        told = told.at_its_section()
    # tables know what is told as past
    apart = "\n" in between and not each.is_told_as_past
    of_a_story = not context.history and has_trait(each, Trait.OF_A_STORY)
    if of_a_story and apart and not _is_by_the_hour(each, told, context.published):
        told = told.without_dates()  # a new paragraph of the news is of its own day
    if not context.history:
        told = at_its_timetable(source, each, told)
        told = at_its_agenda(source, each, told)
        told = at_the_day_reported(source, each, told, context.published)
        told = on_the_eve(source, each, told, context.published)
    if _looks_back_at_a_clock(source, each):
        told = told if _says_no_half(each) else told._replace(clock="")
        last = context.history and is_night_before(source, each)
        told = told.the_day_before() if last else told
    return told


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


def _is_by_the_hour(each: Found, told: ToldSoFar, published: date | None) -> bool:
    """*On the evening of 6 July 1988 … at 10:04. / Twenty past ten*: of then."""
    by_the_hour = is_time_alone(each.reading) and told.clock[:1].isdigit()
    return by_the_hour and told.is_years_ago(published)


def _ends_a_past_range(each: Found, context: Context) -> bool:
    """*In 1978 it melted between mid-July and Labor Day*: its end is of 1978 too."""
    told, published = context.told.dates[-1:], context.published
    if context.history or not told or published is None:
        return False
    return is_incomplete(each.reading) and told[0].day.year < published.year - 1


# "will speak on Friday. Earlier in the day he met her", but not "he will meet her"
_IS_TO_COME = lazy(r",?\s[^.;\n]{0,60}\b(?:will|is|are|takes?|meets?)\b")


def _looks_back_at_a_clock(source: Source, each: Found) -> bool:
    """*in the evening they attacked; since dawn the guns had fired*: no next day.

    But *they sailed in the afternoon and had come near by 1 a.m.* goes on.
    """
    if not is_time_alone(each.reading):
        return False
    near = max(0, each.start - 24)
    if each.lead == "before" and JUST_BEFORE.search(source.folded, near, each.start):
        return False
    if each.lead in ("since", "before"):
        return True
    return is_pluperfect(source, each) and not _AND_HAD.search(
        source.folded, max(0, each.start - 80), each.start
    )


_AND_HAD = lazy(r"\band\shad\s[^.;,\n]*\sby\s$")


def _says_no_half(each: Found) -> bool:
    return isinstance(each.reading, Timed) and each.reading.either_half


def _hours_back_or_ahead(source: Source, each: Found) -> int:
    """*By 4 p.m. … had been fixed for half past seven*, *had been open since nine*."""
    if not _says_no_half(each) or not _looks_back_at_a_clock(source, each):
        return 0
    fixed = _FIXED_FOR.search(source.folded, max(0, each.start - 24), each.start)
    return 1 if fixed else -1


_FIXED_FOR = lazy(r"\b(?:fixed|set|ordered|planned|due|timed)\sfor\s(?:about\s)?$")


def _goes_on_by_the_hour(each: Found) -> bool:
    """*at ten*, *two hours later*; but *by ten they had left* looks back as well."""
    alone = is_time_alone(each.reading)
    return not each.had and (alone or isinstance(each.reading, ClockShift))


def _is_soon_after(reading: Reading, told: ToldSoFar) -> bool:
    """*took off at 18:12 for a match on the next day. At 18:24 …*: after that hour."""
    if told.hours_of is None or told.clock or not isinstance(reading, Timed):
        return False
    day, clock = told.hours_of
    here = told.last_day(Precision.DAY)
    far = here is not None and here - day > _ANOTHER_TIME
    on = minutes_on(clock, reading)
    return on is not None and -_JUST_BEFORE <= on <= (_SAME_DAY if far else _SOON)


_SOON, _SAME_DAY, _JUST_BEFORE = 90, 360, 15  # minutes
_ANOTHER_TIME = timedelta(days=7)  # *at ten he advised a vote on 13 December*


def _is_before_what_was_announced(
    source: Source, each: Found, told: ToldSoFar, context: Context
) -> bool:
    """*The feast is on 6 May. The night before, two men were arrested*: in April."""
    published = context.published
    if context.history or told.agenda or published is None or not told.dates:
        return False
    if told.dates[-1].day <= published:
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


_AND_DONE = lazy(r"\s(?:and|but)\s(?:$|[a-z]+(?:ed|en|n)\b[^.;!?\n]{0,40}$|the\s$)")


def _is_heading(source: Source, stop: int) -> bool:
    """Whether the date that ends there is a line of its own: that of an agenda."""
    alone = bool(stop) and source.folded[stop : stop + 1] == "\n"
    return alone and _is_all_of_its_line(source, stop)


def _heads_its_line(source: Source, stop: int) -> bool:
    """*Friday, March 10: …*, *March 10 – …*: the date alone, then what it tells."""
    parted = bool(stop) and PARTED.match(source.folded, stop) is not None
    return parted and _is_all_of_its_line(source, stop)


def _is_all_of_its_line(source: Source, stop: int) -> bool:
    line = source.folded[source.folded.rfind("\n", 0, stop) + 1 : stop]
    return len(line) < _LINE and bool(_DAY_LINE.fullmatch(line))


_LINE = 40  # characters; the longest date takes about thirty
_DAY_LINE = lazy(
    r"\W{0,4}[a-z]{3,9},?\s(?:[a-z]{3,9}\.?,?\s)?[\w]{1,4}(?:,?\s[\w]{3,9}\.?)?(?:,?\s\d{4})?"
)


def _between(source: Source, told: ToldSoFar, each: Found) -> str:
    """What stands between the last date told and this phrase; a line end if far."""
    near = each.start - told.stop < _FAR
    return source.folded[told.stop : each.start] if near else "\n"


def _is_hour_of_that_day(
    source: Source, each: Found, told: ToldSoFar, between: str
) -> bool:
    """Whether hours are of a day told long before publication.

    In its clause; in its paragraph, where that day was itself told from another.
    """
    near = max(told.stop, each.start - 2 * _CLAUSE)
    if _IT_WILL.search(source.folded, near, each.start):
        return False  # A vigil for the man killed on 3 March 2009 will be held at 7
    if "\n" not in between and is_told_from_another(source, told):
        return True
    if is_told_in_full(source, each, told):
        return True
    if _OF_ITS_SENTENCE.fullmatch(between):
        return True
    if "\n" not in between and _heads_its_line(source, told.stop):
        return True  # Friday, March 10: regulators take over before noon
    goes_on = told.stop and not _ANOTHER_CLAUSE.search(between)
    near = max(0, told.stop - _CLAUSE)
    if goes_on and _IT_WAS.search(source.folded, near, told.stop):
        return _IS_NOW.search(between) is None
    return bool(_RIGHT_BEHIND.fullmatch(between) or _NEXT_AT.fullmatch(between))


_ANOTHER_CLAUSE = lazy(rf"{ENDS.pattern}|\b(?:said|says|told)\b")
_OF_ITS_SENTENCE = lazy(
    r"(?!['’])[^.;!?\n]{0,100}(?:,|\b(?:which|that)\s(?:was|had\sbeen))"
    r"\s(?:sent|posted|made|received|timed|recorded|placed|signed|stamped|opened|created)"
    r"\s(?:at|before|after|by)\s(?:about\s|around\s)?"
)
"""*on 14 March 2016 by means of an e-mail, sent at* 08:17."""
_IT_WILL = lazy(r"\b(?:will|shall|(?:is|are)\s(?:due\s)?to)\b[^.;!?\n]*$")
_IS_NOW = lazy(r"\b(?:is|are|now|must|has|have|on\sduty)\b")
_IT_WAS = lazy(
    rf"{OPENS}(?:it\swas\s(?:on\s|not\suntil\s)?|on\s(?=[^.\n]*\d))"
    r"[a-z0-9.,\s]{3,30}$"
)
"""*It was Feb. 5, a Friday, before he faced the press, in Nagoya, at 9 p.m.*, *On
16 March they were called up, in alphabetical order, from noon*."""


# "on 22 July 2011. At" 3.17; "on 9 November 1965, when the lights went out at" 5:27
_NEXT_AT = lazy(
    r"(?:(?!\bsaid\b|\bsays\b)[^.!?\n]){0,60}[.!?]\s(?:then,?\s)?(?:at|by|about|around|from"
    r"|between|(?:just|shortly|soon|a\slittle)\s(?:after|before))\s(?:about\s|around\s)?"
    r"|,?\swhen\s[^.;!?\n]{1,80}\s(?:at|by)\s(?:about\s|around\s)?"
)


# "On 20 February, between" 9 a.m. and noon; "On the 4th the computer failed at" 1:54
_RIGHT_BEHIND = lazy(
    r",?\s(?:(?:at|between|about|around|by|from|shortly|just|soon|before|after|until|in|on|the"
    r"|early|late)\s)*"
    r"|(?:\s(?!and\b|but\b|or\b|which\b|who\b|that\b|said\b)[a-z'-]+){1,8}\s"
)
