"""Weekdays, weekends, holidays."""

from calendar import MONDAY, TUESDAY
from datetime import date, timedelta

from timeline.dates import readings
from timeline.dates import vocabulary as words
from timeline.dates.context import Context
from timeline.dates.holidays import holiday
from timeline.dates.readings import (
    Holiday,
    Weekday,
    Weekend,
)
from timeline.dates.resolve.anchors import (
    anchor_words,
    choose,
    from_publication,
    goes_onward,
    unit_on,
    year_inferred,
    year_meant,
)
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import SURELY_PAST, Resolved
from timeline.dates.units import ONE_DAY, shift, timex, weekday_of
from timeline.spans import Precision, Span

_NEARBY = timedelta(days=7)


@resolve_reading.register
def _weekday(reading: Weekday, context: Context) -> Resolved | None:
    name = words.WEEKDAY_NAMES[reading.weekday]
    if reading.week:
        week = resolve(reading.week, context)
        first = week.span.first if week and week.span else None
        if week is None or first is None:
            return None
        if reading.begins and context.here:
            turned = (context.here.weekday() - reading.begins) % 7  # since it began
            weeks = timedelta(weeks=reading.week.steps)
            first = context.here - timedelta(days=turned) + weeks
        day = first + timedelta(days=(reading.weekday - reading.begins) % 7)
        return unit_on(Precision.DAY, day, week.inferred)
    here = context.here
    if here is None:
        return None
    day, how = _nearest_weekday(reading, here, context)
    return unit_on(Precision.DAY, day, f"the {name} {how} {anchor_words(context)}")


def _nearest_weekday(
    reading: Weekday, here: date, context: Context
) -> tuple[date, str]:
    ahead = context.ahead
    today = weekday_of(here, old_style=context.told.old_style)
    back, forth = (today - reading.weekday) % 7, (reading.weekday - today) % 7
    if reading.step is not None and reading.step < -1:
        weeks = -reading.step - 1
        last = here - timedelta(days=back or 7)
        counted = f"{weeks} weeks" if weeks > 1 else "a week"
        return last - timedelta(weeks=weeks), f"{counted} before the last before"
    match reading.step:
        case -1:
            return here - timedelta(days=back or 7), "before"
        case 0:
            if back <= today and back and ahead > 0:
                return here + timedelta(days=forth), "after"  # he is due this Friday
            monday = here - timedelta(days=today)
            if ahead <= SURELY_PAST and reading.weekday > today:
                return here - timedelta(days=back), "before"  # he told us this Sunday
            return monday + timedelta(days=reading.weekday), "of the week of"
        # tomorrow is nobody's next Friday; but on a Sunday next Monday is
        case readings.NEVER_TOMORROW if forth == 1 and reading.weekday != MONDAY:
            return here + timedelta(days=8), "a week after tomorrow, counted from"
        case 1 | readings.NEVER_TOMORROW:
            return here + timedelta(days=forth or 7), "after"
        case 2:
            return here + timedelta(
                days=forth + 7
            ), "a week after the first on or after"
        case 3:
            return here + timedelta(days=(forth or 7) + 7), "after the first after"
    nearer = not ahead and not context.story and forth < back
    if ahead > 0 or nearer:
        return here + timedelta(days=forth), "on or after"
    return here - timedelta(days=back), "on or before"


@resolve_reading.register
def _weekend(reading: Weekend, context: Context) -> Resolved | None:
    if context.here is None:
        return None
    saturday = shift(Precision.WEEK, context.here, 0)
    assert saturday
    saturday += timedelta(days=5)
    begun = saturday <= context.here
    late = context.here.weekday() > TUESDAY
    step = {
        None: 0 if begun or context.ahead > 0 or context.story else -1,
        -1: 0 if begun and context.here > saturday + ONE_DAY else -1,
        # he arrived this weekend, told on a Monday
        0: 0 if begun or context.ahead >= 0 or late else -1,
        # on a Friday the next one is that of the week to come
        1: 1 if begun or saturday == context.here + ONE_DAY else 0,
    }[reading.step]
    saturday += timedelta(days=7 * step)
    span = Span(saturday, saturday + ONE_DAY, Precision.DAY)
    value = f"{timex(Precision.WEEK, saturday)}-WE"
    return Resolved(span, "DATE", value, from_publication(context))


@resolve_reading.register
def _holiday(reading: Holiday, context: Context) -> Resolved | None:
    if reading.year is not None:
        year, inferred = year_meant(reading.year, context)
        day = holiday(reading.name, year) if year else None
        return unit_on(Precision.DAY, day, inferred) if day else None
    here = context.here
    if here is None:
        return None
    if named := _of_the_opening(reading, context):
        return unit_on(Precision.DAY, named, "the full date that the opening names")
    told = context.told.last_day(Precision.DAY)
    if told and _is_of_the_day_told(reading, told, context):
        inferred = year_inferred(told.year, context)
        return unit_on(Precision.DAY, told, inferred)  # on 14 February 2013 she …
    near = [holiday(reading.name, here.year + n) for n in _YEARS_ABOUT]
    if _falls_in_other_years(reading, here):
        return None
    step = reading.step or 0
    days = [d for d in near if d and (not step or (d - here).days * step > 0)]
    ahead = step or context.ahead or _goes_on_to(days, here, context)
    chosen = choose(days, context._replace(ahead=ahead))
    if chosen is None:
        return None
    return unit_on(Precision.DAY, chosen, year_inferred(chosen.year, context))


def _falls_in_other_years(reading: Holiday, here: date) -> bool:
    """*Election Day*, told in the autumn of an odd year, is one of some state."""
    if reading.name != "election day" or holiday(reading.name, here.year):
        return False
    near = (holiday(reading.name, here.year + n) for n in (-1, 1))
    return any(
        day and abs(day.replace(year=here.year) - here) < _OF_LATE for day in near
    )


def _is_of_the_day_told(reading: Holiday, told: date, context: Context) -> bool:
    """*shot on 14 February 2013. A parcel for Valentine's Day*, told in September.

    Nothing that is to come, and not where this year's feast is near publication.
    """
    here, past = context.here, reading.step is None and context.ahead <= 0
    if here is None or not past or holiday(reading.name, told.year) != told:
        return False
    near = (holiday(reading.name, here.year + n) for n in (-1, 0))
    apart = all(abs(day - here) > _OF_LATE for day in near if day)
    return context.same_sentence or bool(context.story) or apart


_OF_LATE = timedelta(days=60)
_YEARS_ABOUT = range(-4, 5)  # an inauguration comes every fourth


def _of_the_opening(reading: Holiday, context: Context) -> date | None:
    """*It began on 30 March 1282. … On Easter Monday*: of that year, for so it fell."""
    here = context.here
    if not context.story or here is None or reading.step is not None:
        return None
    named = (
        day for day in context.told.opening if holiday(reading.name, day.year) == day
    )
    return next((day for day in named if timedelta(0) <= day - here <= _REACH), None)


_REACH = timedelta(days=1100)  # how far a story is from what its opening names


def _goes_on_to(days: list[date], here: date, context: Context) -> int:
    """*On 17 June 2022 …, and again at Christmas*: a story goes on to the next one."""
    coming = min((day for day in days if day >= here), default=None)
    if not context.story or coming is None:
        return 0
    near = coming - here <= _SOON_ENOUGH
    return int(near and goes_onward(context, coming, near=near))


_SOON_ENOUGH = timedelta(days=270)
