"""Where an article has summed its story up, and tells it from the beginning.

*… fought in the autumn of 1877. / Background / In June they crossed*: in 1877. And
where its background is told: *a raid on 3 July 1976 … / Background / … in 1972. / The
raid / They left on 27 June*: in 1976.
"""

import re
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import CLAUSE_STOP
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_incomplete,
    is_time_alone,
    unit_of,
)
from timeline.dates.layout import HEADING, in_first_paragraph, is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Month,
    Reading,
    Shift,
    Weekday,
)
from timeline.dates.steps import Found, Source
from timeline.dates.story.let_go import ends_before
from timeline.dates.story.next_such import first_day_in, next_such
from timeline.dates.story.verbs import is_pluperfect
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision, unit_days


def begun_anew(source: Source, each: Found, context: Context) -> Context:
    """The context at a phrase with which a part of an article begins anew.

    In the year of its lead, where nothing but the lead came before; on the day of the
    lead, or in that day's year, where a background of earlier years did.
    """
    told = context.told
    if not context.history or not told.dates:
        return context
    heading = None
    if is_another_line(source, told.stop, each.start):
        heading = HEADING.search(source.text, told.stop, each.start)
        if _follows_the_lead(source, each, told, heading):
            return context._replace(told=told.at_the_year_of_the_lead())
    if heading:
        begins = _where_its_course_begins(source, each, told, heading[0])
        begins = begins or _in_its_only_year(source, each, told, heading[0])
    else:
        begins = _where_its_background_ends(source, each, told)
    begins = begins or _at_a_glance_of_its_year(source, each, told)
    if begins is None:
        return context
    return context._replace(told=told._replace(dates=(begins,), glance=None, clock=""))


def _follows_the_lead(
    source: Source, each: Found, told: ToldSoFar, heading: re.Match[str] | None
) -> bool:
    """Under a heading, or with what had been before: *Russia had begun it in May*."""
    if not in_first_paragraph(source, told.stop):
        return False
    if not is_incomplete(each.reading):
        return False
    return heading is not None or is_pluperfect(source, each)


def _where_its_course_begins(
    source: Source, each: Found, told: ToldSoFar, heading: str
) -> DateTold | None:
    """The day that the lead names, or its year, under a heading after years before.

    The day as well where a time of day begins, and the story tells no day for it.
    """
    if not told.lead_days or _AFTERMATH.search(heading):
        return None
    named, here = min(told.lead_days), told.dates[-1]
    if _is_within_the_lead(source, here.day, named):
        return None
    inner = innermost(each.reading)
    begins = DateTold(Precision.DAY, named)
    if named - here.day <= _BACKGROUND:
        of_no_day = is_time_alone(each.reading) and (
            here.unit > Precision.DAY or _is_by_the_hour(source, named - here.day)
        )
        if of_no_day and named > here.day:
            return begins
        if not _is_left_behind(inner, told):
            return None
    if isinstance(inner, Day | Month) and is_incomplete(each.reading):
        return _of_the_lead(source, each, inner, told)
    if here.unit is Precision.DAY and isinstance(inner, Shift):
        return None  # On 29 June he died. / The retreat / On the following night
    return begins if _is_of_a_day(each) else None


def _is_by_the_hour(source: Source, until: timedelta) -> bool:
    """*began at 6.23 p.m. on 23 February … on 20 February / The roll call / at six*."""
    if not timedelta() < until <= _EVE:
        return False
    return _CLOCK.search(source.folded, 0, _FIRST_SENTENCE) is not None


_EVE = timedelta(days=7)
_FIRST_SENTENCE = 200  # characters
_CLOCK = lazy(r"\bat\s\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\bat\s\d{1,2}[.:]\d\d\b")


def _in_its_only_year(
    source: Source, each: Found, told: ToldSoFar, heading: str
) -> DateTold | None:
    """*The year 1757 … died in June 1758. / The ring closes / On 26 July*: of 1757."""
    years = set(_years_of_the_lead(source))
    inner, here = innermost(each.reading), told.dates[-1].day
    if len(years) != 1 or _AFTERMATH.search(heading) or is_pluperfect(source, each):
        return None
    if not isinstance(inner, Day | Month) or not is_incomplete(each.reading):
        return None
    year = years.pop()
    told_then = [date.day for date in told.trail if date.day.year == year]
    then = first_day_in(inner, year)
    ended = _ENDED.search(source.folded, 0, source.folded.find("\n"))
    if here.year == year and then is not None and then < here and ended:
        return DateTold(Precision.YEAR, then.replace(month=1, day=1))
    if abs(here.year - year) != 1 or then is None or not told_then:
        return None
    goes_on = max(told_then) <= then
    return DateTold(Precision.YEAR, then.replace(month=1, day=1)) if goes_on else None


_ENDED = lazy(r"\b(?:lasted|ended|until)\b")
"""*It broke out on 22 January 1863 and lasted until the autumn*: nothing is of 1864."""


def _where_its_background_ends(
    source: Source, each: Found, told: ToldSoFar
) -> DateTold | None:
    """*… in October 1905. / Tuesday evening was mild*, before the day of the lead.

    So is a day or month that comes near that day, and not soon from where it was.
    """
    inner, here = innermost(each.reading), told.dates[-1]
    if not told.lead_days or min(told.lead_days) - here.day <= _BACKGROUND / 2:
        return None
    if is_pluperfect(source, each):
        return None
    if not ends_before(source, told, each, CLAUSE_STOP):
        return None
    named = min(told.lead_days)
    if _is_within_the_lead(source, here.day, named):
        return None
    if isinstance(inner, Weekday) and inner.step is None and here.unit > Precision.DAY:
        days = (date.day for date in told.dates if date.unit is Precision.DAY)
        left = max(days, default=named)  # where it was before that background
        return DateTold(Precision.DAY, left if left > named else named - _DAYS_BEFORE)
    if not isinstance(inner, Day | Month) or not is_incomplete(each.reading):
        return None
    if here.unit > Precision.YEAR:
        return _just_before_the_lead(inner, named)
    season = here.unit is Precision.SEASON  # the winter of 1869-70 … in June
    left = unit_days(*here)[1] if season else here.day
    coming = next_such(inner, left)
    of_a_year = here.unit is Precision.YEAR  # two years later he came. On 23 August
    soon = coming is not None and coming - left < (_A_YEAR if of_a_year else _SOON)
    return None if soon else _of_the_lead(source, each, inner, told)


def _just_before_the_lead(inner: Day | Month, named: date) -> DateTold | None:
    """*Since the 1920s … In April*, before a war of July 1969: no April of 1920."""
    then = first_day_in(inner, named.year)
    if then and then > named:
        then = first_day_in(inner, named.year - 1)
    if then is None or named - then > _BACKGROUND:
        return None
    return DateTold(Precision.YEAR, then.replace(month=1, day=1))


def _at_a_glance_of_its_year(
    source: Source, each: Found, told: ToldSoFar
) -> DateTold | None:
    """*annexed in 1856. Lawrence, who came in the spring of 1857, … On 3 May*: of 1857.

    Where the lead names that year, and not the one in which the background was.
    """
    if told.glance is None or not told.glance.says_year:
        return None
    if is_another_line(source, told.stop, each.start):
        return None
    if not is_incomplete(each.reading) or is_pluperfect(source, each):
        return None
    glance, here = told.glance.date, told.dates[-1]
    years = _years_of_the_lead(source)
    later = here.day.year < glance.day.year
    named = glance.day.year in years and here.day.year not in years
    return glance if later and named else None


def _years_of_the_lead(source: Source) -> list[int]:
    heading = HEADING.search(source.text, 0, _LEAD)
    lead = source.text[: heading.start() if heading else _LEAD]
    return [int(found[0]) for found in _YEAR.finditer(lead)]


_SOON, _A_YEAR = (timedelta(days=n) for n in (180, 365))  # from the background itself
_DAYS_BEFORE = timedelta(days=3)  # of the same week, with the day of the lead in it


def _is_within_the_lead(source: Source, here: date, named: date) -> bool:
    """*The wars of 1419 to 1434 ended on 30 May 1434*: what came in 1420 is of them."""
    years = _years_of_the_lead(source)
    return bool(years) and min(years) <= here.year < named.year


_LEAD = 3000  # characters
_YEAR = lazy(r"\b(?:1\d|20)\d\d\b")


def _of_the_lead(
    source: Source, each: Found, inner: Day | Month, told: ToldSoFar
) -> DateTold | None:
    """The year in which such a day or month comes near one that the lead names."""
    if is_pluperfect(source, each):
        return None
    off, then = min(_nearest(inner, day) for day in told.lead_days)
    if off > _NEAR:
        within = _within(inner, told)
        then = within or then
        off = timedelta(0) if within else off
    year = DateTold(Precision.YEAR, then.replace(month=1, day=1))
    return year if off <= _NEAR else None


def _within(inner: Day | Month, told: ToldSoFar) -> date | None:
    """Such a day between the first and the last that the lead names, if it is one."""
    first, last = min(told.lead_days), max(told.lead_days)
    number = inner.day if isinstance(inner, Day) else 1
    years = range(first.year, last.year + 1)
    days = (real_day(year, inner.month, number) for year in years)
    fits = [day for day in days if day and first <= day <= last]
    return fits[0] if len(fits) == 1 else None


def _is_left_behind(inner: Reading, told: ToldSoFar) -> bool:
    """*besieged from 21 October 1097 until 2 June 1098 … On 20 October*, told next.

    From where the story is, it would come months after all that the lead names. So it
    is where the part before looked beyond that, and such a day lies within it.
    """
    last, here = max(told.lead_days), told.dates[-1].day
    if not isinstance(inner, Day | Month) or here <= min(told.lead_days):
        return False
    soon = next_such(inner, here)
    if soon is not None and soon - here < _NEAR:
        return False  # the story goes on from there
    if here >= last:
        return here - last < _LOOK_AHEAD and _within(inner, told) is not None
    off, _ = _nearest(inner, here)
    coming = next_such(inner, here)
    return off > _NEAR and coming is not None and coming - last > _NEAR


_AFTERMATH = lazy(
    r"\b(?:Aftermath|Consequences|Legacy|Memor(?:y|ials?)|Commemoration|Historiography"
    r"|Notes|References|Sources)\b"
)
_LOOK_AHEAD = timedelta(days=800)  # beyond what the lead names
_BACKGROUND = timedelta(days=275)  # before the day of the lead
_NEAR = timedelta(days=60)  # around it
_FAR = timedelta(days=999)


def _nearest(inner: Day | Month, named: date) -> tuple[timedelta, date]:
    """How near such a day, or the first of such a month, comes to it; and when."""
    number = inner.day if isinstance(inner, Day) else 1
    weekday = inner.weekday if isinstance(inner, Day) else None
    years = (named.year + n for n in (-1, 0, 1))
    days = (real_day(year, inner.month, number) for year in years)
    fits = (d for d in days if d and (weekday is None or falls_on(d, weekday)))
    return min(((abs(day - named), day) for day in fits), default=(_FAR, named))


def _is_of_a_day(each: Found) -> bool:
    """*that night*, *at dawn*, *on Sunday*, *the 11th*: they need a day told before."""
    inner = innermost(each.reading)
    if isinstance(inner, Weekday | DayOfMonth):
        return inner.step is None
    if is_time_alone(each.reading):
        return True
    return counts_from_a_date_told(each.reading) and unit_of(inner) is Precision.DAY
