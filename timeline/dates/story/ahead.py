"""What a history still has to reach: the next date that names its year.

*His book appeared three years after. On 6 July they sent an envoy … Cavour was back in
January 1860*: the envoy was of 1859, for the book was told in passing. The same way
back, *who had been there in 1854*, where the next date to be told is of 1878.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.dates.context import DateTold, ToldSoFar
from timeline.dates.kinds import innermost, is_incomplete
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Reading, Year
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.verbs import is_planned, is_pluperfect
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision

_FAR = 3000  # characters ahead, for a date to be what is told next
_ON = timedelta(days=275)  # how far a story goes on without naming the year
_GAP = timedelta(days=1100)  # and how far it is from there to what is told next
_BACK = timedelta(days=600)  # a step back that needs a word which says so
_BREAKS = lazy(r"[.!?;][\s\"')]|\n")


def back_in_time(
    source: Source,
    found: Sequence[Found],
    number: int,
    told: ToldSoFar,
    resolved: Resolved | None,
) -> ToldSoFar | None:
    """The story where it was before it told a date in passing; None where it goes on.

    So it was if the phrase is past what is told next, or years before what was told,
    while from an earlier date it comes in between.
    """
    each = found[number]
    first = resolved.span.first if resolved and resolved.span else None
    if first is None or not told.dates or not is_incomplete(each.reading):
        return None
    way = told.trail if told.glance else told.trail[:-1]
    if not way or not _BREAKS.search(source.folded, told.stop, each.start):
        return None
    bound = _told_next(source, found, number, first)
    if bound is None:
        return None
    aside = told.dates[-1:] != told.threads[:1] and not is_pluperfect(source, each)
    for earlier in reversed(way):
        past = first > bound or (aside and first < earlier.day - _BACK)
        if past and _is_between(each.reading, earlier, bound):
            return told._replace(dates=(earlier,), glance=None)
    return None


def _is_between(reading: Reading, earlier: DateTold, bound: date) -> bool:
    """Whether the story can go on from that date by way of the phrase to the bound."""
    soon = _next_such(reading, earlier.day)
    if soon is None or soon > bound:
        return False
    return soon - earlier.day <= _ON and bound - soon < _GAP


def _next_such(reading: Reading, since: date) -> date | None:
    """The next such day or month, on that day or in its month or after it."""
    wanted = innermost(reading)
    if not isinstance(wanted, Day | Month):
        return None
    number = wanted.day if isinstance(wanted, Day) else 1
    since = since if isinstance(wanted, Day) else since.replace(day=1)
    days = (real_day(since.year + n, wanted.month, number) for n in (0, 1))
    return next((day for day in days if day and day >= since), None)


def _told_next(
    source: Source, found: Sequence[Found], number: int, here: date
) -> date | None:
    """The next date with its year that is no aside."""
    start = found[number].stop
    for each in found[number + 1 :]:
        if each.start - start > _FAR:
            return None
        day = _full(source, each, here)
        if day and not _is_aside(source, each):
            return day
    return None


def _full(source: Source, each: Found, here: date) -> date | None:
    """The day, or the last one of the month or the year, of a date that is told whole.

    A weekday tells the year as well, where one year alone around here fits it.
    """
    inner = innermost(each.reading)
    if isinstance(inner, Year):
        begins = _BEGINS.search(source.folded, max(0, each.start - 12), each.start)
        whole = begins and inner.unit is Precision.YEAR
        return real_day(inner.year, 12, 31) if whole else None
    if not isinstance(inner, Day | Month):
        return None
    number = inner.day if isinstance(inner, Day) else _MONTHS_END
    if isinstance(inner.year, int):
        return real_day(inner.year, inner.month, number)
    if not isinstance(inner, Day) or inner.weekday is None or inner.year is not None:
        return None
    days = (real_day(here.year + n, inner.month, number) for n in range(-2, 3))
    fits = [day for day in days if day and falls_on(day, inner.weekday)]
    return fits[0] if len(fits) == 1 else None


_MONTHS_END = 28
_BEGINS = lazy(r"(?:^|[.!?]\s|\n)(?:(?:early\s|late\s)?in\s)?$")


def _is_aside(source: Source, each: Found) -> bool:
    """*since May 1830*, *who had come in May 1830*, *, killed in May 1830*."""
    if each.lead in ("since", "before", "until"):
        return True
    if _BESIDE.search(source.folded, max(0, each.start - 120), each.start):
        return True
    return is_pluperfect(source, each) or is_planned(source, each)


_BESIDE = lazy(
    r",\s[a-z]+\s(?:in|on)\s$|\b(?:who|whose|which|that|where|of)\s(?:[^.;!?\n,]*\s)?$"
)
