"""What the head of an entry counts from, and what in it looks back before that.

*January 2013: The repair begins in the spring* tells of the spring of 2013, whenever
the chronology was published.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.cues import OF_PLANS
from timeline.dates.direction import clause_direction
from timeline.dates.forms import either
from timeline.dates.kinds import innermost, is_bare, is_incomplete
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Weekday
from timeline.dates.sentences import is_quoted
from timeline.dates.steps import Found, Source
from timeline.dates.story.heads import counts_from_today, run_backwards
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import AROUND, in_front, is_pluperfect
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision


def at_the_next_entry(
    source: Source, each: Found, told: ToldSoFar, context: Context
) -> Context | None:
    """*Tuesday:*, at the head of an entry: the first since the day told before it.

    Below a date it is the last one, unless it is the very next day and no news.
    *Yesterday:* there is yesterday, whatever was told.
    """
    if counts_from_today(each):
        return context
    day, published = told.last_day(Precision.DAY), context.published
    if not isinstance(each.reading, Weekday) or day is None or published is None:
        return None
    if _IS_TO_COME.match(source.folded, each.stop):
        return None
    entry = told.entry
    if entry and entry.unit is Precision.DAY and not entry.day <= day <= published:
        day = entry.day  # it emerges that the ship failed a test on 1 September
    if not timedelta() <= published - day <= WEEKS:
        return None
    on = timedelta(days=(each.reading.weekday - day.weekday()) % 7)
    if on > published - day:
        return None
    if entry:
        day += _weeks_on(day + on, published, on, each.start == context.last_head)
    return context.at(DateTold(Precision.DAY, day), 1)


def at_an_entry_to_come(
    source: Source,
    each: Found,
    context: Context,
    found: Sequence[Found],
    heads: frozenset[int],
) -> Context | None:
    """*6 September: … / 22 September: the notice may be lifted*, told on the 15th."""
    entry, published = context.told.entry, context.published
    if entry is None or published is None or not is_incomplete(each.reading):
        return None
    coming = next_such(innermost(each.reading), entry.day)
    if coming is None or coming <= published:
        return None
    soon = coming - entry.day <= AGENDA and coming - max(entry.day, published) <= AGENDA
    if not soon or run_backwards(found, heads):
        return None
    if clause_direction(source, each) < 0:
        return None  # 22 September: Maria killed 40, a year ago
    return context.at(entry, 1)


def at_an_entry_months_on(
    each: Found, context: Context, found: Sequence[Found], heads: frozenset[int]
) -> Context | None:
    """*March 2009: … / January 2010: … / November: …*: of 2010, ten months on.

    Where the entries that say their years run forwards.
    """
    entry, published, inner = context.told.entry, context.published, each.reading
    if entry is None or published is None or not isinstance(inner, Month | Day):
        return None
    coming = next_such(inner, entry.day)
    if coming is None or not _FAR < coming - entry.day <= published - entry.day:
        return None
    said = [
        (head.reading.year, head.reading.month)
        for head in islice(found, _SOME)
        if head.start in heads
        and isinstance(head.reading, Month | Day)
        and isinstance(head.reading.year, int)
    ]
    forwards = len(said) > 1 and said == sorted(said)
    return context.at(entry, 1) if forwards and is_incomplete(inner) else None


_FAR = timedelta(days=240)  # what is nearer goes on without a look at the others
_SOME = 100  # phrases that tell which way the entries run
AGENDA = timedelta(days=120)  # of what is to come, whose years need no words


def _weeks_on(first: date, published: date, on: timedelta, last: bool) -> timedelta:
    """*29 August: … / Friday: …*, told on 16 September: on the 12th, two weeks on."""
    weeks = (published - first) // _WEEK * _WEEK
    fresh = last and published - first - weeks <= _FRESH
    return weeks if fresh or on != ONE_DAY else timedelta()


def back_from_its_entry(
    source: Source, each: Found, context: Context
) -> Context | None:
    """*11 January: A fisherman says he saw flares on Wednesday*: before that day.

    So are those of *images, taken on Tuesday, of the wreck*.
    """
    entry, inner = context.told.entry, innermost(each.reading)
    if not context.history or entry is None or entry.unit is not Precision.DAY:
        return None
    if not isinstance(inner, Weekday) or not is_bare(inner):
        return None
    if context.told.last_day(Precision.DAY) != entry.day:
        return None
    told_now = is_quoted(source, each) or _SAYS.search(*in_front(source, each, AROUND))
    past = told_now and clause_direction(source, each) < 0
    past = past or _is_done_aside(source, each)
    return context.at(entry, -1) if past or is_pluperfect(source, each) else None


def _is_done_aside(source: Source, each: Found) -> bool:
    done = _DONE_ON.search(*in_front(source, each))
    return done is not None and source.folded.startswith(", ", each.stop)


_DONE_ON = lazy(
    rf",\s(?!(?:{either(OF_PLANS)})\b)(?:[a-z]{{3,}}ed|taken|shot|sent|found|begun|given|hit"
    r"|struck|made|built|stolen|seen|sunk)\s(?:only\s|late\s|early\s)?(?:on\s)?$"
)
_SAYS = lazy(r"\b(?:says?|tells?|claims?|insists?|recalls?|reports?)\b[^.;\n]*$")
# "Sunday: the country is due to vote"; but "Monday: the talks resume" is told as over
_IS_TO_COME = lazy(
    r"[:\s—-]*+[^.!?\n]*\b(?:will|shall|(?:is|are)\s(?:(?:due|set|expected|scheduled|likely)\s)?to"
    r"|(?:is|are)\s(?:due|expected|planned|scheduled))\b"
)
_WEEK, _FRESH = timedelta(days=7), timedelta(days=2)
WEEKS = timedelta(days=40)  # of old entries every date is told in full
