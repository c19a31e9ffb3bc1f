"""*The 11th*, *Friday the 13th*: a day whose month the text tells, or that is near."""

from calendar import FRIDAY
from datetime import date, timedelta

from timeline.dates import vocabulary as words
from timeline.dates.context import Context, DateTold
from timeline.dates.readings import DayOfMonth
from timeline.dates.resolve.anchors import choose, unit_on
from timeline.dates.resolve.dispatch import resolve_reading
from timeline.dates.steps import Resolved
from timeline.dates.units import contradiction, falls_on, real_day
from timeline.spans import Precision


@resolve_reading.register
def _day_of_month(reading: DayOfMonth, context: Context) -> Resolved | None:
    """*the 11th*: of the month that the text is in, else of the one that is near."""
    months = _months_near(reading, context)
    days = [real_day(*month, reading.day) for month in months]
    known = [day for day in days if day and _is_on_its_side(day, reading, context)]
    if reading.weekday is not None and not reading.heads_entry:
        known = _of_that_weekday(reading, known, context) or known
    elif reading.weekday is not None:
        known = _on_that_weekday(reading, known, context) or known
    if not known:
        return None
    day = known[0] if len(known) == 1 else choose(known, context)
    if day is None:
        return None
    month = f"{words.MONTH_NAMES[day.month - 1]} {day.year}"
    inferred = f"the month is {month}, as the text stands"
    wrong = contradiction(reading.weekday, day)
    return unit_on(Precision.DAY, day, "; ".join(filter(None, (inferred, wrong))))


def _is_on_its_side(day: date, reading: DayOfMonth, context: Context) -> bool:
    """*It will expire on the 30th*: a month away at most, so no nearer day is meant."""
    here = context.here
    if reading.step is not None and here:
        return (day > here) if reading.step > 0 else (day < here)
    if context.story or not context.ahead or here is None:
        return True
    if context.ahead > 0:
        return day >= here
    told = _month_told(context) if context.same_sentence else None
    if told is None or _is_soon_after(told, reading, here):
        return day <= here
    return True  # flew in on the 20th, and opens it on the 26th


def _is_soon_after(told: DateTold, reading: DayOfMonth, here: date) -> bool:
    """*Rejected on Sept. 27; over that weekend …, and on the 30th*: it is over."""
    then = real_day(told.day.year, told.day.month, reading.day)
    last = date.max if told.unit is Precision.MONTH else told.day + _NEXT_DAYS
    return then is not None and told.day <= then <= min(here, last)


_NEXT_DAYS = timedelta(days=10)  # in which a sentence goes on


def _of_that_weekday(
    reading: DayOfMonth, known: list[date], context: Context
) -> list[date]:
    """*Monday the 20th*: where the month told has no such Monday, one that is near."""
    told = _month_told(context)
    near = _months_around(context.here) if context.here else []
    near += _months_around(told.day) if told else []
    others = [day for month in near if (day := real_day(*month, reading.day))]
    months = {(named.year, named.month) for named in context.told.opening}
    opened = [day for month in sorted(months) if (day := real_day(*month, reading.day))]
    idiom = _of_a_year_around(reading, context) if _is_friday_13(reading) else []
    for days in (known, others, opened if context.story else [], idiom):
        fits = [day for day in days if falls_on(day, reading.weekday)]
        if fits:
            return fits
    return []


def _is_friday_13(reading: DayOfMonth) -> bool:
    """It names a day by itself, in whichever month; any other may be a slip."""
    return (reading.day, reading.weekday) == (13, FRIDAY)


def _of_a_year_around(reading: DayOfMonth, context: Context) -> list[date]:
    here = context.here
    if here is None:
        return []
    index = here.year * 12 + here.month - 1
    months = ((n // 12, n % 12 + 1) for n in range(index - 14, index + 15))
    days = [day for month in months if (day := real_day(*month, reading.day))]
    fits = [day for day in days if falls_on(day, reading.weekday)]
    chosen = choose(fits, context)
    return [chosen] if chosen else []


def _on_that_weekday(
    reading: DayOfMonth, known: list[date], context: Context
) -> list[date]:
    """*Saturday 22* heads an entry: of a month near, else of the last that has it."""
    fits = [day for day in known if falls_on(day, reading.weekday)]
    here = context.here
    if fits or here is None:
        return fits
    index = here.year * 12 + here.month - 1
    months = range(index, max(index - 12, 12), -1)
    days = (real_day(n // 12, n % 12 + 1, reading.day) for n in months)
    past = (day for day in days if day and day <= here)
    return [day for day in past if falls_on(day, reading.weekday)][:1]


def _months_near(reading: DayOfMonth, context: Context) -> list[tuple[int, int]]:
    told, here = _month_told(context), context.here
    if reading.step is not None:
        return _months_around(here) if here else []
    if told and context.story and context.ahead < 0 and reading.day - told.day.day > 9:
        return _months_around(told.day)[:1]  # had heard the guns on the 30th
    if told and (context.story or _is_its_month(told, context)):
        unit, day = told
        turned = unit <= Precision.WEEK and day.day >= 25 and reading.day <= 7
        index = day.year * 12 + day.month - 1 + turned
        return [(index // 12, index % 12 + 1)]
    return _months_around(here) if here else []


def _months_around(day: date) -> list[tuple[int, int]]:
    index = day.year * 12 + day.month - 1
    return [(n // 12, n % 12 + 1) for n in (index - 1, index, index + 1)]


def _month_told(context: Context) -> DateTold | None:
    """*On 29 August …; he was honoured the next year. On the 30th*: of August.

    *They were to leave on April 3 and attack on the 4th*: of the glance beside it.
    """
    glance = context.told.glance
    planned = glance.date if glance and glance.planned else None
    if planned and context.same_sentence and planned.unit <= Precision.MONTH:
        return planned
    if glance and glance.date.day == context.here and context.same_sentence:
        return glance.date  # had fallen on 25 July; they had entered it on the 27th
    told = context.told.last_of_story(Precision.MONTH)
    if glance and told and _is_ahead_of(glance.date, told) and context.same_sentence:
        return glance.date  # had asked for terms on 4 July, gave in on the 12th
    dates = context.told.dates
    if told or not context.history or not dates or dates[-1].unit is not Precision.YEAR:
        return told
    before = (each for each in reversed(dates) if each.unit <= Precision.MONTH)
    month = next(before, None)
    return month if month and dates[-1].day.year >= month.day.year else None


def _is_ahead_of(glance: DateTold, told: DateTold) -> bool:
    """What *had been* by then: the story has gone on to it, if it comes soon."""
    on = glance.day - told.day
    return glance.unit <= Precision.MONTH and timedelta(0) < on <= _SAME_MONTH


def _is_its_month(told: DateTold, context: Context) -> bool:
    """Whether a date says which month the news is in: a month, or a day far away.

    So does one to come: *on Friday, June 13. Three more follow on the 17th*.
    """
    here = context.here
    if here is None:
        return True
    if told.day > here and told.unit is Precision.DAY:
        return context.ahead >= 0
    if told.day < here and context.ahead > 0:
        return False
    if told.unit is Precision.MONTH:
        return True
    return abs(here - told.day) > _SAME_MONTH


_SAME_MONTH = timedelta(days=45)
