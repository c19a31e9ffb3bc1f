"""Days, months and years of the calendar; what is left out is worked out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.before_christ import stand_in
from timeline.dates.context import Context
from timeline.dates.readings import Ancient, Day, Either, Month, Year
from timeline.dates.resolve.anchors import (
    ONWARD_MONTHS,
    choose,
    goes_onward,
    unit_on,
    year_inferred,
    year_meant,
)
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import SURELY_PAST, Resolved
from timeline.dates.units import (
    ONE_DAY,
    contradiction,
    english,
    falls_on,
    in_words,
    real_day,
)
from timeline.spans import Precision, Span

_SOON = 1  # a month that near is meant, whatever the tense, but one that is over
_LEANING = 2  # months that the past one may lie further away, and is meant


@resolve_reading.register
def _day(reading: Day, context: Context) -> Resolved | None:
    if reading.year is None:
        return _day_of_some_year(reading, context)
    reading, century = _with_its_century(reading, context)
    assert reading.year is not None
    year, inferred = year_meant(reading.year, context)
    day = real_day(year, reading.month, reading.day) if year else None
    if day is None:
        return None
    return unit_on(Precision.DAY, day, _with_weekday(reading, day, inferred or century))


def _with_its_century(reading: Day, context: Context) -> tuple[Day, str]:
    """*9/17/18*, *3/4/58*: of the hundred years that end soon after publication."""
    if not reading.guessed or not isinstance(reading.year, int):
        return reading, ""
    if context.published is None:
        return reading, f"the century is not said: {reading.year} is assumed"
    latest = min(context.published.year + _YEARS_TO_COME, date.max.year)
    year = latest - (latest - reading.year) % _CENTURY
    inferred = f"the century is not said: the latest such year up to {latest}"
    return replace(reading, year=year), inferred


_YEARS_TO_COME = 10  # that a plan in figures lies ahead


def _with_weekday(reading: Day, day: date, inferred: str) -> str:
    """What was inferred, and whether the weekday contradicts it."""
    return "; ".join(filter(None, (inferred, contradiction(reading.weekday, day))))


_SAME_STORY = timedelta(days=550)  # how far a weekday may move the year it fits
_SEASON = timedelta(days=90)  # the same, against the tense of the verb


def _day_of_some_year(reading: Day, context: Context) -> Resolved | None:
    here = context.here
    if here is None:
        return None
    years = range(here.year - 8, here.year + 9)
    near = (real_day(year, reading.month, reading.day) for year in years)
    step = reading.step or 0
    days = [day for day in near if day and (not step or (day - here).days * step > 0)]
    named = _of_the_opening(days, context)
    if named:
        inferred = "the full date that the opening names"
        return unit_on(Precision.DAY, named, _with_weekday(reading, named, inferred))
    chosen = choose(days, _unless_just_over(days, context))
    fits = [
        day
        for day in days
        if falls_on(day, reading.weekday) and abs(day - here) < _SAME_STORY
    ]
    fits = fits or _of_the_news(reading, context)
    if all(day < here for day in fits):  # no story goes back to what fits by chance
        onward = [day for day in _of_a_year_named(reading, context) if day > here]
        fits = onward or fits or _of_a_year_named(reading, context)
    leaning = [day for day in fits if (day - here).days * context.ahead >= 0]
    soon = [day for day in fits if context.story or abs(day - here) < _SEASON]
    if not soon and not context.story and len(fits) == 1 and fits[0] < here:
        soon = fits  # said in February, Monday, October 6 was last year's
    if not (soon or context.story) and (not fits or context.ahead < 1):
        # of a year told, rather than of the next
        soon = _of_a_year_told(reading, context)
        leaning = [] if soon else leaning
    if meant := leaning or soon:  # the weekday tells the year: Thursday, May 3
        chosen = choose(meant, context)
    if chosen is None:
        return None
    inferred = _with_weekday(reading, chosen, year_inferred(chosen.year, context))
    return unit_on(Precision.DAY, chosen, inferred)


def _unless_just_over(days: Sequence[date], context: Context) -> Context:
    """*his first attempt on 10 February*, told in March: whatever *is to* come of it.

    Who means the day of next year says *next*, or the year: of 140 marked ones that
    were just over, none was to come.
    """
    here = context.here
    if here is None or context.story or context.ahead != 1:
        return context
    over = any(timedelta() < here - day < _JUST_OVER for day in days)
    return context._replace(ahead=0) if over else context


_JUST_OVER, _JUST_OVER_MONTHS = timedelta(days=62), 2


def _of_a_year_named(reading: Day, context: Context) -> list[date]:
    """*Thursday, May 28* under a heading: in the one year named that has such a day."""
    if not context.story or reading.weekday is None:
        return []
    years = {named.year for named in context.told.opening}
    days = (real_day(year, reading.month, reading.day) for year in sorted(years))
    fits = [day for day in days if day and falls_on(day, reading.weekday)]
    return fits if len(fits) == 1 else []


def _of_a_year_told(reading: Day, context: Context) -> list[date]:
    """*In 1978 he led it. They left the camp on Tuesday, 9 May*, in an obituary.

    Else in the one year named anywhere, or the one after, that has such a day.
    """
    if reading.weekday is None:
        return []
    told = {date_told.day.year for date_told in context.told.dates}
    for years in (told, {*context.years, *(year + 1 for year in context.years)}):
        days = (real_day(year, reading.month, reading.day) for year in sorted(years))
        fits = [day for day in days if day and falls_on(day, reading.weekday)]
        if len(fits) == 1:
            return fits
    return []


def _of_the_news(reading: Day, context: Context) -> list[date]:
    """*It opened again in 1982. On Thursday 5 August*: just before this report."""
    published = context.published
    if published is None or not context.story or reading.weekday is None:
        return []
    years = range(published.year - 2, published.year + 1)
    days = filter(None, (real_day(y, reading.month, reading.day) for y in years))
    late = [day for day in days if timedelta(0) <= published - day < _SAME_STORY]
    return [day for day in late if falls_on(day, reading.weekday)]


def _of_the_opening(days: Sequence[date], context: Context) -> date | None:
    """*It lasted from 18 June 2014. … On 18 June*: the day that the opening named."""
    place = context.here
    if not context.story or place is None:
        return None
    named = (day for day in context.told.opening if day in days)
    ahead = (day for day in named if day.year >= place.year)
    exact = any(told.unit <= Precision.MONTH for told in context.told.dates[-1:])
    if exact and any(_NONE <= day - place <= _COMES_SOON for day in days):
        ahead = (day for day in ahead if place - day < _LONG_PAST)
    reach = _NEAR_THE_OPENING if exact else _OPENING_SPANS
    return next((day for day in ahead if day - place <= reach), None)


_NONE, _COMES_SOON, _LONG_PAST = timedelta(), timedelta(days=60), timedelta(days=180)
"""*On 1 December 1203 they came to blows, and on 1 January*: not that of 1203."""
_OPENING_SPANS = timedelta(days=1100)  # how far a story is from what its opening names
_NEAR_THE_OPENING = timedelta(days=400)  # the same, where it has just told a day


@resolve_reading.register
def _either(reading: Either, context: Context) -> Resolved | None:
    if reading.day_first is not None:
        told = resolve(reading.readings[reading.day_first], context)
        first = "day" if reading.day_first else "month"
        why = f"the {first} comes first, as in {reading.shown_by}"
        if told is None:
            return None
        return replace(told, inferred="; ".join(filter(None, (why, told.inferred))))
    both, (century, _) = zip(
        *(_with_its_century(each, context) for each in reading.readings), strict=True
    )
    days = [
        real_day(r.year, r.month, r.day) if isinstance(r.year, int) else None
        for r in both
    ]
    known = sorted(d for d in days if d)
    if len(known) < 2:
        return unit_on(Precision.DAY, known[0]) if known else None
    one, two = known
    gaps = ((one + ONE_DAY, two - ONE_DAY),) if two - one > ONE_DAY else ()
    span = Span(one, two, Precision.DAY, gaps=gaps)
    either = f"either {english(one)} or {english(two)}"
    inferred = f"the order of day and month is open: {either}"
    inferred = "; ".join(filter(None, (inferred, century)))
    return Resolved(span, "DATE", days[0].isoformat() if days[0] else "", inferred)


@resolve_reading.register
def _month(reading: Month, context: Context) -> Resolved | None:
    if reading.year is not None:
        year, inferred = year_meant(reading.year, context)
        first = real_day(year, reading.month, 1) if year else None
        return unit_on(Precision.MONTH, first, inferred) if first else None
    here = context.here
    if here is None:
        return None
    first = _some_month(reading, here, context)
    if first is None:
        return None
    return unit_on(Precision.MONTH, first, year_inferred(first.year, context))


def _some_month(reading: Month, here: date, context: Context) -> date | None:
    """Month without a year; the month that we are in counts for both directions."""
    now = here.year * 12 + here.month - 1
    this_year = here.year * 12 + reading.month - 1
    past = this_year if this_year <= now else this_year - 12
    coming = this_year if this_year >= now else this_year + 12
    if reading.step == 0:
        chosen = this_year + 12 * _is_of_its_winter(reading, here, context)
    elif reading.step is not None and reading.step < 0:
        chosen = past - 12 * (past == now) + 12 * (reading.step + 1)
    elif reading.step is not None:
        chosen = coming + 12 * (coming == now)
    else:
        first = real_day(coming // 12, coming % 12 + 1, 1) or date.max
        is_coming = _is_coming(now - past, coming - now, first, context)
        chosen = coming if is_coming else past
    return real_day(chosen // 12, chosen % 12 + 1, 1)


def _is_of_its_winter(reading: Month, here: date, context: Context) -> bool:
    """*in the winter of 1998 … that February*: of the year that it ends in."""
    seasons = (told.unit is Precision.SEASON for told in context.told.dates[-1:])
    return any(seasons) and here.month == 12 and reading.month < 3


def _is_coming(since: int, until: int, coming: date, context: Context) -> bool:
    """Which is meant: the month so many months since, or the one so many ahead."""
    if context.story:
        return goes_onward(context, coming, near=until <= ONWARD_MONTHS)
    if context.ahead == 1 and 0 < since <= _JUST_OVER_MONTHS:
        return False  # the data due on Wednesday will show that prices in July rose
    if context.ahead and (until > _SOON or context.ahead == SURELY_PAST):
        return context.ahead > 0
    return since > until + _LEANING


@resolve_reading.register
def _year(reading: Year, context: Context) -> Resolved | None:
    year, inferred = reading.year, ""
    if reading.guessed:
        year, inferred = _century_meant(reading, context)
    if year > 9999 or (year < 1 and reading.unit is Precision.YEAR):
        return None
    return unit_on(reading.unit, date(max(year, 1), 1, 1), inferred)


def _century_meant(reading: Year, context: Context) -> tuple[int, str]:
    """*The slump of 1873 … in the eighties*: of its century, where they come soon.

    Of a decade that is not over the news may mean the one before, near a year told; and
    *the 1870s and '80s* are of one century.
    """
    by = context.here.year if context.here else 1999
    year = reading.year + (by - reading.year) // 100 * 100
    told = context.told.last_of_story(Precision.DECADE)
    lasts = year + 10 > by
    listed = told and told.unit is Precision.DECADE and context.same_sentence
    if (
        told
        and reading.unit is Precision.DECADE
        and (context.history or lasts or listed)
    ):
        here = told.day.year // 10 * 10
        since = (reading.year - here) % 100
        since -= 100 if lasts and since >= _CENTURY // 2 else 0
        if since <= _DECADES_ON:
            story = f"the century is that of {in_words(*told)}, told before"
            return here + since, story
    return (
        year,
        f"the century is not said: the latest such {reading.unit} that has begun",
    )


_CENTURY = 100
_DECADES_ON = 20  # years; what lies further on, or back, may be of another century


@resolve_reading.register
def _ancient(reading: Ancient, context: Context) -> Resolved:
    """A year that stands in for it; a decade and a century have fewer figures."""
    number = reading.number
    match reading.unit:
        case Precision.CENTURY:
            value = f"BC{number - 1:02d}"
        case Precision.DECADE:
            value = f"BC{number // 10:03d}"
        case _:
            if year := stand_in(number):
                return unit_on(Precision.YEAR, date(year, 1, 1), reading.inferred)
            value = f"BC{number:04d}"
    return Resolved(None, "DATE", value, reading.inferred)
