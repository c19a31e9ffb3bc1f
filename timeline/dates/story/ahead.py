"""What a history still has to reach: the next date that names its year.

*His book appeared three years after. On 6 July they sent an envoy … Cavour was back in
January 1860*: the envoy was of 1859, for the book was told in passing. The same way
back, *who had been there in 1854*, where the next date to be told is of 1878.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from timeline.dates.context import DateTold, ToldSoFar
from timeline.dates.direction import STOP
from timeline.dates.kinds import innermost, is_incomplete, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Reading, Year
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.bodies import HEADING
from timeline.dates.story.verbs import is_planned, is_pluperfect
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision

_FAR = 3000  # characters ahead, for a date to be what is told next
_ON = timedelta(days=275)  # how far a story goes on without naming the year
_SOON = timedelta(days=60)  # how soon it does so, where a step back is small
_GAP = timedelta(days=1100)  # and how far it is from there to what is told next
_BACK = timedelta(days=600)  # a step back that needs a word which says so


class _Place(NamedTuple):
    """A phrase where it came to lie, and what may move it."""

    reading: Reading
    first: date
    last: date
    after: date | None  # where the story is; None where it is nowhere yet
    leapt: bool  # to there, by *six years later*
    ranged: bool  # as the end of a range, of which the trail has the start
    bound: date  # the day of what is told next
    aside: bool  # the date told last began no sentence, and no word looks back


_LEAP = lazy(r"\byears\s(?:later|after|afterwards?)$")


def back_in_time(
    source: Source,
    found: Sequence[Found],
    number: int,
    told: ToldSoFar,
    resolved: Resolved | None,
) -> ToldSoFar | None:
    """The story where it was before it told a date in passing; None where it goes on.

    So it was if the phrase is past what is told next, or before what was told, while
    from an earlier date it comes in between.
    """
    each = found[number]
    if told.entry:
        return _within_its_entry(each, told, told.entry, resolved)
    here = () if told.glance else told.dates[-1:]
    way = [date_told for date_told in told.trail if date_told not in here]
    if not way or not STOP.search(source.folded, told.stop, each.start):
        return None
    place = _place(source, found, number, told, resolved)
    if place is None or is_planned(source, each):
        return None
    for earlier in reversed(way):
        if _is_between(earlier, place):
            return told._replace(dates=(earlier,), glance=None)
        place = place._replace(ranged=False)  # the start of a range is the last one
        if earlier in told.threads[:1]:
            place = place._replace(aside=False)  # there the story began a sentence
    return None


def _within_its_entry(
    each: Found, told: ToldSoFar, entry: DateTold, resolved: Resolved | None
) -> ToldSoFar | None:
    """*1988: … from February to September. On 17 April …*: of the year of its entry."""
    first = resolved.span.first if resolved and resolved.span else None
    if entry.unit is not Precision.YEAR or not told.dates or first is None:
        return None
    here = told.dates[-1].day
    if not is_incomplete(each.reading) or first.year != entry.day.year + 1:
        return None
    far = here.year == entry.day.year and first - here > _WINTER
    return told._replace(dates=(entry,), glance=None) if far else None


_WINTER = timedelta(days=120)  # for an entry to tell of the next year's beginning


def _place(
    source: Source,
    found: Sequence[Found],
    number: int,
    told: ToldSoFar,
    resolved: Resolved | None,
) -> _Place | None:
    """None for what has a place of its own."""
    each, span = found[number], resolved.span if resolved else None
    inner = innermost(each.reading)
    if span is None or span.first is None or not _is_left_open(inner, span.first):
        return None
    looks_back = each.lead == "since" or is_pluperfect(source, each)
    aside = told.dates[-1:] != told.threads[:1] and not looks_back
    after = told.dates[-1].day if told.dates else None
    leapt = bool(_LEAP.search(source.folded, max(0, told.stop - 24), told.stop))
    since = None if aside or leapt else after
    return _Place(
        inner,
        span.first,
        span.last or span.first,
        after,
        leapt,
        _ends_a_range(found, number, told),
        _told_next(source, found, number, span.first, since) or date.max,
        aside,
    )


def _ends_a_range(found: Sequence[Found], number: int, told: ToldSoFar) -> bool:
    """*lasted from February to September. On 17 April …*: of that February's year."""
    before = found[max(0, number - 3) : number]
    here = told.dates[-1].day.year if told.dates else None
    return any(
        one.joined and two.stop == told.stop and year_said(two.reading) in (None, here)
        for one, two in pairwise(before)
    )


def _is_left_open(inner: Reading, first: date) -> bool:
    """A date whose year the story tells, and no weekday that it falls on."""
    if isinstance(inner, Day) and inner.weekday is not None:
        return is_incomplete(inner) and not falls_on(first, inner.weekday)
    return is_incomplete(inner)


def _is_between(earlier: DateTold, place: _Place) -> bool:
    """Whether the story goes on better from that date, by way of the phrase."""
    soon = _next_such(place.reading, earlier.day)
    if soon is None or soon > place.bound or soon - earlier.day > _ON:
        return False
    if place.ranged and place.after and soon <= place.after < place.first:
        return True
    if place.first > place.bound:
        return place.bound - soon < _GAP
    return place.aside and _is_step_back(earlier.day, soon, place)


def _is_step_back(earlier: date, soon: date, place: _Place) -> bool:
    """*Acquitted in the autumn of 1778. It took the army from 10 July …*: of 1777.

    Nor does it go on from *; six years later she published it*, where it can do so soon
    from before.
    """
    if place.first < earlier - _BACK:
        return True
    if place.after and place.leapt and place.after > earlier + _BACK:
        return soon - earlier <= _SOON
    if place.after is None or place.last >= place.after:
        return False
    return place.first < earlier or soon - earlier <= _SOON


def _next_such(wanted: Reading, since: date) -> date | None:
    """The next such day or month, on that day or in its month or after it."""
    if not isinstance(wanted, Day | Month):
        return None
    number = wanted.day if isinstance(wanted, Day) else 1
    since = since if isinstance(wanted, Day) else since.replace(day=1)
    years = (since.year, since.year + 1)
    days = (real_day(year, wanted.month, number) for year in years)
    return next((day for day in days if day and day >= since), None)


def _told_next(
    source: Source, found: Sequence[Found], number: int, here: date, since: date | None
) -> date | None:
    """The next date with its year that is no aside; ``here`` is the phrase.

    Behind a heading it may be of another theatre, if it is before ``since``.
    """
    start = found[number].stop
    for each in found[number + 1 :]:
        if each.start - start > _FAR:
            return None
        day = _full(source, each, here)
        if day is None or _is_aside(source, each):
            continue
        elsewhere = since and day < since
        if elsewhere and HEADING.search(source.text, start, each.start):
            return None
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
