"""The day that a report of the news is about: its hours are of that day.

*set out for Mars on Wednesday … The rocket rose at 1:58 a.m.*, in Thursday's paper.
"""

from datetime import date, timedelta

from timeline.dates.context import DateTold, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import is_time_alone
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Reading, Timed
from timeline.dates.sentences import OPENS, STOP
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.let_go import ends_before, is_behind_a_relative
from timeline.dates.story.verbs import in_front
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision


def day_reported(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved, published: date
) -> tuple[date, str] | None:
    """The first day of late that the lead tells of, and the last hour told of it.

    Another than that of publication, if it tells of both.
    """
    day = _told_of_late(source, each, resolved, published)
    if told.event is None:
        return (day, "") if day else None
    reported, _ = told.event
    if day and reported == published != day:
        return day, ""
    goes_on = told.clock and told.last_day(Precision.DAY) == reported
    return (reported, told.clock) if goes_on else told.event


def _told_of_late(
    source: Source, each: Found, resolved: Resolved, published: date
) -> date | None:
    """The day of a phrase of the lead; not of what was said then, nor a dateline."""
    span = resolved.span
    if each.start > _LEAD or span is None or span.first is None:
        return None
    if span.precision is not Precision.DAY or is_time_alone(each.reading):
        return None
    if not timedelta(0) <= published - span.first <= _OF_LATE:
        return None
    beside = _DATELINE.match(source.folded, each.stop)
    beside = beside or _OF_A_MARKET.match(source.folded, each.stop)
    said = beside or _SAID.search(*in_front(source, each))
    return None if said else span.first


_LEAD = 400  # characters
_OF_LATE = timedelta(days=3)
_SPOKE = r"\b(?:said|told\s[^.;]{1,40}|announced|reported)\s(?:on\s|late\s|early\s)?"
_SAID = lazy(rf"{_SPOKE}$")
_DATELINE = lazy(r"\)?(?:\s\([^)]+\))?\s?(?:-|–|—|\n)")
_OF_A_MARKET = lazy(
    r"'s\s(?:[a-z-]+\s){0,2}(?:losses|gains?|falls?|rise|close|highs?|lows?|drops?"
    r"|session|trading)\b"
)


def at_the_day_reported(
    source: Source, each: Found, told: ToldSoFar, published: date | None
) -> ToldSoFar:
    """As an hour is told of what the report is about, whoever spoke last, and when.

    In the sentence of the day told last it is of that day, unless a clause about
    somebody, *who turned 28 on Monday*, holds that day.
    """
    if published is None or told.section or told.agenda:
        return told
    then = day_of_the_evidence(source, each, told, published)
    if not (then or (told.event and _is_an_hour(each.reading))):
        return told
    if _is_to_come(source, each):
        return told
    if then:
        return _at(then, told)
    if told.event is None:
        return told
    day, clock = told.event
    here = told.last_day(Precision.DAY)
    ends = ends_before(source, told, each)
    aside = not ends and here and here < day and is_behind_a_relative(source, told)
    if here == day:  # without its hour, if a month was named since
        return told._replace(clock=told.clock or clock)
    if here and not ends and not aside:
        return told
    if here and not aside and _is_told_beside(source, each, told, here, published):
        return told
    if here and here > published and clause_direction(source, each) >= 0:
        return told  # they meet on Saturday. Kick-off: 3 p.m.
    return told.with_date(DateTold(Precision.DAY, day), stop=told.stop, clock=clock)


def _at(day: date, told: ToldSoFar) -> ToldSoFar:
    """On that day, whose hours go on if it is the one told last."""
    clock = told.clock if told.last_day(Precision.DAY) == day else ""
    return told.with_date(DateTold(Precision.DAY, day), stop=told.stop, clock=clock)


def day_of_the_evidence(
    source: Source, each: Found, told: ToldSoFar, published: date | None
) -> date | None:
    """*shot on 22 July 2005 … / The jury heard that at 9.33am he left*: of then.

    An hour is of the first day long past that the article names in full, up to another
    day in that paragraph.
    """
    if published is None or not _is_an_hour(each.reading):
        return None
    then = next((day for day in told.opening if published - day > _LONG_PAST), None)
    if then is None:
        return None
    near = max(0, each.start - _PARAGRAPH)
    start = source.folded.rfind("\n", near, each.start) + 1 or near
    if not _EVIDENCE.match(source.folded, start, each.start):
        return None
    here = told.last_day(Precision.DAY)
    return None if told.stop > start and here != then else then


_LONG_PAST = timedelta(days=60)
_PARAGRAPH = 1500  # characters
_EVIDENCE = lazy(
    r"[^.!?\n]*\b(?:jury|jurors|court|inquests?|inquiry|hearings?|trial|tribunal|prosecut\w+"
    r"|crown|facts)\b[^.!?\n]*\b(?:heard|hears|told|established|gone\sover|shown)\b"
)


def _is_an_hour(reading: Reading) -> bool:
    return is_time_alone(reading) and _clock(reading)[:1].isdigit()


def _clock(reading: Reading) -> str:
    return reading.clock if isinstance(reading, Timed) else ""


def _is_to_come(source: Source, each: Found) -> bool:
    """*will be lifted at 6.30*, *a statement was due at 8*; not *was to begin at 2*."""
    if clause_direction(source, each) <= 0:
        return False
    was = _WAS_TO.search(*in_front(source, each))
    return not was and not _BUT_WAS.match(source.folded, each.stop)


_BUT_WAS = lazy(r",\s(?:but|and)\s[^.;]{0,40}\b(?:was|were|had|did)\b")
_WAS_TO = lazy(
    r"\b(?:was|were|had)\s"
    r"(?!(?:[a-z]+\s)?(?:due|expected|likely|scheduled|set)\b)[^.;]*$"
)


def _is_told_beside(
    source: Source, each: Found, told: ToldSoFar, here: date, published: date
) -> bool:
    """Whether an hour belongs to the day told last, rather than to the report.

    Where hours of it were told; in its paragraph. What is still to come, or long past,
    has no such hour.
    """
    apart = is_another_line(source, told.stop, each.start)
    assert told.event
    if not apart and is_told_from_another(source, told):
        return True
    if is_told_in_full(source, each, told):
        return True
    by_the_hour = told.clock[:1].isdigit() or (told.clock and not apart)
    if here <= published and by_the_hour and here != published:
        return True
    if here == published:
        return not _is_of_the_day_before(source, each, told)
    later = here > told.event[0] and not _BY.search(
        source.folded, max(0, told.stop - 40), told.stop
    )
    near = here < published and published - here <= _NEARBY
    return near and (later or not apart)


_BY = lazy(r"\b(?:by|since|until)\s(?:late\s|early\s)?\w+$")


def is_told_from_another(source: Source, told: ToldSoFar) -> bool:
    """*The next day he slept until eight. At 3:17 he left*: a story within the news."""
    near = max(0, told.stop - 24)
    return bool(_FROM_ANOTHER.search(source.folded, near, told.stop))


def is_told_in_full(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*On Dec. 27, 2001, her plane had stopped. She called at 1:39 p.m.*: on that day.

    Told with its year at the head of its sentence, in this paragraph, not long before;
    or at the end of one, where the hour opens the next: *what he did on Friday 22 July
    2011. At 3.17 he parked a van*.
    """
    between = source.text[told.stop : each.start]
    if len(between) > _SOON_TOLD or "\n" in between:
        return False
    near = max(0, told.stop - 60), told.stop
    if _THEN_AT.fullmatch(between):
        return bool(_ENDS_WITH_ITS_YEAR.search(source.folded, *near))
    return bool(_WITH_ITS_YEAR.search(source.folded, *near))


_THEN_AT = lazy(rf"{STOP}\s(?:At|By|Around|About|Shortly\s\w+|Just\s\w+)\s(?:about\s)?")
_ENDS_WITH_ITS_YEAR = lazy(r"\b(?:1[89]|20)\d\d$")
_SOON_TOLD = 400  # characters
_WITH_ITS_YEAR = lazy(
    rf"{OPENS}(?:(?:early|late)\s)?(?:(?:on|in|at)\s)?(?:the\s)?"
    r"(?:[a-z]+\sof\s)?(?:[a-z]+day,?\s)?"
    r"(?:[a-z]+\.?\s\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]+\.?)"
    r",?\s(?:1[89]|20)\d\d(?:,\sa\s[a-z]+)?$"
    r"|\b(?:1[89]|20)\d\d\.\sit\swas\san?\s[a-z]+day$"
)
_FROM_ANOTHER = lazy(r"\b(?:next|following|that|same)\s(?:day|morning|evening)$")
_NEARBY = timedelta(days=7)


def _is_of_the_day_before(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*, scientists said Thursday*; an afternoon, told after *early this morning*."""
    near = max(0, told.stop - 60), told.stop
    if _SAID_THEN.search(source.folded, *near):
        return True
    return _clock(each.reading) >= _NOON and bool(_EARLY.search(source.folded, *near))


_NOON = "12:00"
_EARLY = lazy(r"\bearly\s(?:this\smorning|today|(?:on\s)?[a-z]+day(?:\smorning)?)$")
_SAID_THEN = lazy(rf"{_SPOKE}\w+$")


def on_the_eve(
    source: Source, each: Found, told: ToldSoFar, published: date | None
) -> ToldSoFar:
    """*He conceded shortly after 11:30 p.m.*, in the paper of the next morning."""
    late = _is_late(_clock(each.reading))
    last = told.last_day(Precision.DAY)
    if published is None or not late or not is_time_alone(each.reading):
        return told
    if (
        published == date.min
        or (last and last < published)
        or clause_direction(source, each) >= 0
    ):
        return told
    if not _LATE_AT.search(source.folded, max(0, each.start - 24), each.stop):
        return told  # open from nine to midnight, had until midnight
    said = last == published and each.start - told.stop < _NEAR
    if said and not ends_before(source, told, each):
        return told  # on Monday they waited all night
    went_on = _WENT_ON.search(source.folded, max(0, each.start - 24), each.start)
    if last == published and told.clock and went_on:
        return told  # polls closed at 8pm, counting went on until after midnight
    eve = DateTold(Precision.DAY, published - ONE_DAY)
    return told.with_date(eve, stop=told.stop, clock="")._replace(told_as_eve=True)


def _is_late(clock: str) -> bool:
    return clock == "NI" or "21:00" <= clock <= "24:00"


_WENT_ON = lazy(r"\b(?:until|till)\s(?:[a-z]+\s){0,2}$")
_NEAR = 40  # characters
_LATE_AT = lazy(
    r"\b(?:at|after|before|around|about|by|during|through|throughout|past)\s(?:the\s)?"
    r"(?:[\w.:]+(?:\s[ap]\.?m\b\.?)?|o'clock)$"
)
