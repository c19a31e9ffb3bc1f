"""What a history still has to reach: the next date that names its year.

*On 6 July they sent an envoy … Cavour was back in January 1860*: a bound of that July.
"""

from collections.abc import Sequence
from datetime import date

from timeline.dates.kinds import innermost
from timeline.dates.layout import HEADING, ends_a_heading
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Year
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.verbs import is_planned, is_pluperfect
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision, unit_days

_FAR = 3000  # characters ahead, for a date to be what is told next


def told_next(
    source: Source, found: Sequence[Found], number: int, here: date, since: date | None
) -> date | None:
    """The next date with its year that is no aside, within a few paragraphs.

    Of the phrase with that ``number``, which is about ``here``: a weekday tells its
    year, where one alone there fits it. Behind a heading, what is before ``since``,
    where the story is, is of another theatre: then no date is next.
    """
    start = found[number].stop
    for each in map(found.__getitem__, range(number + 1, len(found))):  # no copy
        if each.start - start > _FAR:
            return None
        day = _full(source, each, here, since)
        if day is None or _is_aside(source, each):
            continue
        elsewhere = since and day < since
        if elsewhere and HEADING.search(source.text, start, each.start):
            return None
        return day
    return None


def _full(source: Source, each: Found, here: date, since: date | None) -> date | None:
    """The day, or the last one of the month or the year, of a date that is told whole.

    A year alone is one where it begins its sentence. A weekday tells the year as well,
    where one year alone around here fits it.
    """
    inner = innermost(each.reading)
    if isinstance(inner, Year):
        if inner.unit is not Precision.YEAR:
            return None
        if ends_a_heading(source, each):  # what stands before it is over by then
            begun = since is not None and since.year >= inner.year
            return None if begun else real_day(inner.year, 1, 31)
        begins = _BEGINS.search(source.folded, max(0, each.start - 12), each.start)
        return real_day(inner.year, 12, 31) if begins else None
    if not isinstance(inner, Day | Month):
        return None
    number = inner.day if isinstance(inner, Day) else 1
    if isinstance(inner.year, int):
        day = real_day(inner.year, inner.month, number)
        if day is None or isinstance(inner, Day):
            return day
        return unit_days(Precision.MONTH, day)[1]
    if not isinstance(inner, Day) or inner.weekday is None or inner.year is not None:
        return None
    days = (real_day(here.year + n, inner.month, number) for n in range(-2, 3))
    fits = [day for day in days if day and falls_on(day, inner.weekday)]
    return fits[0] if len(fits) == 1 else None


_BEGINS = lazy(rf"{OPENS}(?:(?:early\s|late\s)?in\s)?$")


def _is_aside(source: Source, each: Found) -> bool:
    """*since May 1830*, *who had come in May 1830*, *, killed in May 1830*."""
    if each.lead in ("since", "before", "until"):
        return True
    if _BESIDE.search(source.folded, max(0, each.start - 120), each.start):
        return True
    return is_pluperfect(source, each) or is_planned(source, each)


_BESIDE = lazy(
    r"\b(?:born|founded)\s(?:[a-z]+\s){0,3}(?:in|on)\s$"
    r"|,\s[a-z]+\s(?:in|on)\s$|\b(?:who|whose|which|that|where|of)\s(?:[^.;!?\n,]*\s)?$"
)
