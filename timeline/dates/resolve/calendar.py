"""Days, months and years of the calendar; what is left out is worked out."""

from datetime import date

from timeline.dates import vocabulary as words
from timeline.dates.readings import Context, Day, Either, Month, Resolved, Shift, Year
from timeline.dates.resolve.anchors import (
    ONE_DAY,
    choose,
    real_day,
    unit_on,
    year_inferred,
)
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.units import english
from timeline.spans import Precision, Span

_SOON = 1  # a month that near is meant, whatever the tense


@resolve_reading.register
def _day(reading: Day, context: Context) -> Resolved | None:
    if reading.year is None:
        return _day_of_some_year(reading, context)
    day = real_day(reading.year, reading.month, reading.day)
    if day is None:
        return None
    said = ""
    if reading.weekday is not None and day.weekday() != reading.weekday:
        said = (
            f"the words say {words.WEEKDAY_NAMES[reading.weekday]}, but {english(day)}"
            f" was a {words.WEEKDAY_NAMES[day.weekday()]}; the date is kept"
        )
    return unit_on(Precision.DAY, day, said)


def _day_of_some_year(reading: Day, context: Context) -> Resolved | None:
    published = context.published
    if published is None:
        return None
    near = (
        real_day(published.year + n, reading.month, reading.day) for n in range(-8, 9)
    )
    days = [day for day in near if day]
    if reading.weekday is not None:  # the weekday tells the year: Thursday, May 3
        fitting = [d for d in days if d.weekday() == reading.weekday]
        close = [d for d in fitting if abs((d - published).days) < 550]
        days = close or days
    chosen = choose(days, published, context.ahead)
    if chosen is None:
        return None
    return unit_on(Precision.DAY, chosen, year_inferred(chosen.year, context))


@resolve_reading.register
def _either(reading: Either, context: Context) -> Resolved | None:
    days = [real_day(r.year or 0, r.month, r.day) for r in reading.readings]
    known = sorted(d for d in days if d)
    if len(known) < 2:
        return unit_on(Precision.DAY, known[0]) if known else None
    gap = (
        ((known[0] + ONE_DAY, known[1] - ONE_DAY),)
        if known[1] - known[0] > ONE_DAY
        else ()
    )
    span = Span(known[0], known[1], Precision.DAY, gaps=gap)
    said = (
        "the order of day and month is open: either"
        f" {english(known[0])} or {english(known[1])}"
    )
    return Resolved(span, "DATE", days[0].isoformat() if days[0] else "", said)


@resolve_reading.register
def _month(reading: Month, context: Context) -> Resolved | None:
    if isinstance(reading.year, int):
        first = real_day(reading.year, reading.month, 1)
        return unit_on(Precision.MONTH, first) if first else None
    if isinstance(reading.year, Shift):
        year = resolve(reading.year, context)
        if year is None or year.span is None or year.span.first is None:
            return None
        first = year.span.first.replace(month=reading.month)
        return unit_on(Precision.MONTH, first, year.inferred)
    published = context.published
    if published is None:
        return None
    first = _some_month(reading, published, context.ahead)
    return (
        unit_on(Precision.MONTH, first, year_inferred(first.year, context))
        if first
        else None
    )


def _some_month(reading: Month, published: date, ahead: int) -> date | None:
    """Month without a year; the month of publication counts for both directions."""
    here = published.year * 12 + published.month - 1
    wanted = [(published.year + n) * 12 + reading.month - 1 for n in (-1, 0, 1)]
    past = max(m for m in wanted if m <= here)
    coming = min(m for m in wanted if m >= here)
    if reading.step is not None:
        chosen = {
            -1: past if past < here else past - 12,
            0: published.year * 12 + reading.month - 1,
            1: coming if coming > here else coming + 12,
        }[reading.step]
    elif ahead and coming - here > _SOON:
        chosen = coming if ahead > 0 else past
    else:
        chosen = past if here - past <= coming - here + 2 else coming
    return real_day(chosen // 12, chosen % 12 + 1, 1)


@resolve_reading.register
def _year(reading: Year, context: Context) -> Resolved | None:
    year, said = reading.year, ""
    if reading.guessed:
        by = context.published.year if context.published else 1999
        year += (by - reading.year) // 100 * 100
        said = f"the century is not said: the latest such {reading.unit} that has begun"
    if year > 9999 or (year < 1 and reading.unit is Precision.YEAR):
        return None
    return unit_on(reading.unit, date(max(year, 1), 1, 1), said)
