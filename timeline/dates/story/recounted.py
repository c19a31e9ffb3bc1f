"""What counts from a day that the news recounts, of weeks or months ago.

*On Friday, 10 March, he wired. No one came over the weekend. On the Monday a foreman
was told*: a weekday, a number or an hour there is of those days, and not of this week.
How far such a passage has come, `recounting.py` keeps in mind.
"""

from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, Recounted, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import counts_from_a_date_told, innermost, is_time_alone
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    DayOfMonth,
    Reading,
    Same,
    Shift,
    Timed,
    Told,
    Weekday,
    Weekend,
)
from timeline.dates.sentences import OPENS, is_quoted
from timeline.dates.steps import Found, Source
from timeline.dates.story.recounting import PASSAGE, is_by_the_hour
from timeline.dates.story.verbs import in_front, is_pluperfect
from timeline.dates.units import ONE_DAY, exact_shift, falls_on
from timeline.spans import Precision

_LAST_WEEK = timedelta(days=10)  # of which a weekday alone may be, no longer ago
_THESE_WEEKS = timedelta(days=28)  # in which a weekday alone is of publication
_SURE = 2  # steps, for a passage to go on in another paragraph
_MOST_BREAKS = 2  # of paragraphs, up to the next phrase of the passage


def at_its_passage(source: Source, each: Found, context: Context) -> Context | None:
    """The context of a phrase within such a passage; None for any other."""
    passage = context.told.recounted
    if passage is None or context.history:
        return None
    weekday = _definite_weekday(each.reading)
    if weekday and _looks_back(source, each, weekday, context.told, passage):
        back = is_pluperfect(source, each)
        return _at(_of_its_days(weekday, passage, back=back), passage, context)
    if passage.over or each.start - passage.stop > PASSAGE:
        return None
    if not weekday and not _is_of_it(source, each, context, passage):
        return None
    if _counts_from_a_day(each.reading):
        return context._replace(told=_told_on(passage.day, context))
    if is_time_alone(each.reading):
        since = _day_told_since(passage, context)
        told = _told_on(since or passage.day, context)
        return context._replace(told=told, hour_of_that_day=True, begins_line=False)
    if weekday:
        return _at(_next_or_eve(passage.day, weekday.weekday), passage, context)
    day = innermost(each.reading)
    if not isinstance(day, Weekday):
        return _at(passage.day, passage, context)
    if passage.steps < _SURE:
        return _at(_on_or_after(passage.day, day), passage, context)
    return _at(_next_or_eve(passage.day, day.weekday), passage, context)


# --- which day of the passage


def _at(day: date, passage: Recounted, context: Context) -> Context:
    """The weekday that falls on this day, said to be counted from the one reached."""
    since = min(day, passage.day)
    told = _told_on(since, context)
    return context._replace(told=told).at(DateTold(Precision.DAY, since), 1)


def _told_on(day: date, context: Context) -> ToldSoFar:
    """As if that day were the one told last, with the hour if it is."""
    told = context.told
    clock = told.clock if told.last_day(Precision.DAY) == day else ""
    return told.with_date(DateTold(Precision.DAY, day), stop=told.stop, clock=clock)


def _day_told_since(passage: Recounted, context: Context) -> date | None:
    """*made between 14 and 19 May. On one day, 16 May, 31 of them from 22:07*."""
    here = _last_told(context.told)
    apart = not context.same_sentence or context.told.stop <= passage.stop
    if here is None or apart or here.unit is not Precision.DAY:
        return None
    return here.day if abs(here.day - passage.day) <= _THESE_WEEKS else None


def _next_or_eve(day: date, weekday: int) -> date:
    """*put down for Wednesday. On Tuesday …*: the day before; else on or after it."""
    if (day.weekday() - weekday) % 7 == 1 and day > date.min:
        return day - ONE_DAY
    return _on_or_after(day, Weekday(weekday))


def _on_or_after(day: date, weekday: Weekday) -> date:
    days = (weekday.weekday - day.weekday()) % 7
    return exact_shift(Precision.DAY, day, days) or day


def _of_its_days(weekday: Weekday, passage: Recounted, *, back: bool) -> date:
    """The first such day of the passage, else the next; with *had* the last before."""
    on = (weekday.weekday - passage.first.weekday()) % 7
    if back:
        before = exact_shift(Precision.DAY, passage.first, on - 7)
        return before or passage.first
    first = exact_shift(Precision.DAY, passage.first, on)
    goes_on = not passage.over and _is_next_day(weekday, passage)
    if first and first <= passage.day and not goes_on:
        return first
    return _next_or_eve(passage.day, weekday.weekday)


def _is_next_day(weekday: Weekday, passage: Recounted) -> bool:
    return (weekday.weekday - passage.day.weekday()) % 7 == 1


# --- whether it is of the passage


def _definite_weekday(reading: Reading) -> Weekday | None:
    """That of *the Monday*, *7.52 am on the Saturday*."""
    of = reading.of if isinstance(reading, Timed) else reading
    weekday = of.of if isinstance(of, Told) else None
    return weekday if isinstance(weekday, Weekday) and weekday.step is None else None


def _looks_back(
    source: Source, each: Found, weekday: Weekday, told: ToldSoFar, passage: Recounted
) -> bool:
    """Whether *the Friday* looks back at days recounted in another paragraph."""
    here = _last_told(told)
    of_a_day = here is not None and here.unit is Precision.DAY
    if here and of_a_day and falls_on(here.day, weekday.weekday):
        return False
    if source.folded.find("that ", each.start, each.stop) >= 0:
        return False
    if of_a_day and not is_another_line(source, told.stop, each.start):
        return passage.over and is_pluperfect(source, each)
    far = each.start - passage.stop > PASSAGE  # looked at no further: that would add up
    return passage.over or far or is_another_line(source, passage.stop, each.start)


def _is_of_it(
    source: Source, each: Found, context: Context, passage: Recounted
) -> bool:
    """Whether a phrase that is no definite weekday is of the passage."""
    told, day = context.told, innermost(each.reading)
    apart = is_another_line(source, passage.stop, each.start)
    if _counts_from_a_day(each.reading):
        return not apart and not _names_a_day(told)
    if isinstance(day, DayOfMonth):
        here = day.step is None and context.ahead <= 0
        return here and not _is_of_another_month(told, passage)
    published = context.published
    if not passage.steps or not published:
        return False
    if published - passage.day <= _THESE_WEEKS and not (
        published - passage.day >= _LAST_WEEK
        and isinstance(day, Weekday)
        and _begins_its_next_days(source, each, day, passage)
        and not is_pluperfect(source, each)
        and not _somebody_speaks(source, each)
    ):
        return False
    if is_time_alone(each.reading):
        return not apart and not _is_of_now(source, each)
    if isinstance(day, Weekend):
        plain = "the weekend" if passage.steps >= _SURE else _OVER_IT
        over = source.folded.endswith(plain, 0, each.stop)
        return over and day.step is None and not apart and context.ahead <= 0
    if not isinstance(day, Weekday) or day.step is not None or day.week:
        return False
    if apart and not _goes_on(source, each, day, passage):
        return False
    return _is_its_weekday(source, each, day, context, passage)


def _is_its_weekday(
    source: Source, each: Found, day: Weekday, context: Context, passage: Recounted
) -> bool:
    """After one step the next day, or one that opens its clause; after two any."""
    next_day = _is_next_day(day, passage)
    sure = passage.steps >= _SURE
    if not (next_day or sure or _begins_its_next_days(source, each, day, passage)):
        return False
    surely = sure and (next_day or passage.steps > _SURE)
    if day.weekday in context.told.this_week and not surely:
        return False
    return _is_told_then(source, each, context, sure=sure or next_day)


_OVER_IT = ("over the weekend", "spent the weekend", "by the weekend")
"""Not *at the weekend*, which is the last one."""


def _begins_its_next_days(
    source: Source, each: Found, weekday: Weekday, passage: Recounted
) -> bool:
    """*On Monday, July 9, it stopped. On Wednesday …*; not *it fell on Wednesday*."""
    if not 0 < (weekday.weekday - passage.day.weekday()) % 7 <= _NEXT_DAYS:
        return False
    return _OPENS.search(*in_front(source, each)) is not None


_NEXT_DAYS = 5  # of one that is told with its weekday
_OPENS = lazy(
    rf"(?:{OPENS}|[;:,]\s|\b(?:and|but|then)\s|[-—]\s)"
    r"[\"“]{0,2}(?:(?:early|late|only)\s)?(?:(?:on|by|through|until|from)\s)?(?:about\s|the\s)?$"
)


def _last_told(told: ToldSoFar) -> DateTold | None:
    return told.dates[-1] if told.dates else None


def _counts_from_a_day(reading: Reading) -> bool:
    """*That evening*, *the next day*: of the day told, if one was."""
    day = innermost(reading)
    if isinstance(day, Same):
        return day.unit is Precision.DAY
    days = isinstance(day, Shift) and day.unit is Precision.DAY
    return days and counts_from_a_date_told(reading)


def _names_a_day(told: ToldSoFar) -> bool:
    here = _last_told(told)
    return here is None or told.glance is not None or here.unit is Precision.DAY


def _is_of_another_month(told: ToldSoFar, passage: Recounted) -> bool:
    """*found until the middle of November; dismissed on the 15th*: of that month."""
    here = _last_told(told)
    return bool(here and here.unit is Precision.MONTH and here.day > passage.day)


def _goes_on(source: Source, each: Found, weekday: Weekday, passage: Recounted) -> bool:
    """*/ At 6.47 on Tuesday*, or on the day after the last one, in the next paragraph.

    The longer it has gone on, the more may stand between, up to two breaks.
    """
    placed = source.folded.endswith(" on ", 0, each.start)  # not *defended it Monday*
    placed = placed or _OPENS.search(*in_front(source, each)) is not None
    if not is_by_the_hour(each) and not (placed and _is_next_day(weekday, passage)):
        return False
    between = source.text[passage.stop : each.start].strip()
    breaks = between.count("\n\n") or between.count("\n")
    if breaks > _MOST_BREAKS or passage.steps < _SURE * max(breaks, 1):
        return False
    return not _somebody_speaks(source, each)


def _somebody_speaks(source: Source, each: Found) -> bool:
    """*/ Giving evidence on Tuesday, Mr Frome said*; not *"On Wednesday," he said*."""
    said = _SAID.match(source.folded, each.stop)
    return said is not None and not is_quoted(source, each)


_SAID = lazy(r"[^.!?\n\"”]{0,120}\b(?:said|says|told)\b")


def _is_told_then(source: Source, each: Found, context: Context, *, sure: bool) -> bool:
    """Past, and nobody speaks: *police said on Monday* is of this week.

    Where no verb tells, the days before it must be ``sure``.
    """
    if _is_of_now(source, each):
        return False
    if context.ahead > 0:
        return bool(_PLANNED_THEN.search(*in_front(source, each)))
    way = clause_direction(source, each)
    return way < 0 or (not way and sure)


_PLANNED_THEN = lazy(
    r"\b(?:until|by|for|before|to|through)\s(?:the\s)?$"
    r"|\b(?:was|were)\s(?:told|promised|assured|warned)\b[^.;!?\n]*\bwould\b[^.;!?\n]*$"
    r"|,\swhich\swould\b[^.;!?\n]*$"
)


def _is_of_now(source: Source, each: Found) -> bool:
    """What is said or will be: *said at 5.15*, *is due on Friday*."""
    before, after = in_front(source, each), source.folded[each.stop : each.stop + 60]
    spoken = _SPEAKS.search(*before) or _SAYS.match(after)
    return bool(spoken or _NOW.search(*before))


_SPEAKS = lazy(
    r"\b(?:said|(?<!was\s)(?<!were\s)told\s[^.;]{1,40}|announced|reported|confirmed|heard"
    r"|ruled|said\s[a-z]+)\s(?:on\s|at\s|late\s|early\s)?$"
)
_SAYS = lazy(r",?\s(?:(?:that|he|she|they|it)\s)?(?:said|told|announced|confirmed)\b")
_NOW = lazy(r"\b(?:will|is|are|has|have|still|adjourned)\s(?:[^.;!?\n]|\.(?=\d))*$")
