"""Parts of a date: *early*, *the rest of*, *the third week of*."""

from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.context import Context
from timeline.dates.kinds import is_part_of_this
from timeline.dates.readings import (
    Anchor,
    Nth,
    Part,
    Reading,
    Rest,
    Same,
    Shift,
    Weekday,
    Weekend,
)
from timeline.dates.resolve.anchors import unit_on
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import Resolved
from timeline.dates.units import ONE_DAY, shift, timex
from timeline.spans import Hedge, Precision, Span, months, unit_days, years


def _whole(
    reading: Reading, context: Context
) -> tuple[Resolved, Span, date, date] | None:
    of = resolve(reading, context)
    if of is None or of.span is None or of.span.first is None or of.span.last is None:
        return None
    return of, of.span, of.span.first, of.span.last


@resolve_reading.register
def _rest(reading: Rest, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None or context.here is None:
        return None
    of, span, first, last = whole
    here = context.here
    if isinstance(reading.of, Same):
        here = context.told.last_day(Precision.YEAR) or here
    if not first <= here <= last:
        return of
    bounds = (here, last) if reading.ahead else (first, here)
    return replace(of, span=Span(*bounds, span.precision))


@resolve_reading.register
def _part(reading: Part, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None:
        return None
    of, span, first, last = whole
    bounds = part_days(reading.part, span.precision, first, last)
    if is_part_of_this(reading) and _is_over(bounds[0], context):
        return _part(replace(reading, of=_THE_LAST[span.precision]), context)
    hedge = span.hedge.also(Hedge.APPROXIMATE)
    return replace(of, span=Span(*bounds, span.precision, span.extent, hedge))


_THE_LAST = {unit: Shift(unit, -1, Anchor.STORY) for unit in Precision}


def _is_over(begins: date, context: Context) -> bool:
    """*At year end it had 300 stores*, *was taken in the middle of the month*."""
    here = context.here
    if here is None or context.history or context.story:
        return False
    return context.ahead < 0 and begins > here


def part_days(part: str, unit: Precision, first: date, last: date) -> tuple[date, date]:
    """Early, mid and late are thirds; a year starts and ends with a quarter."""
    if part in ("start", "end") and unit is Precision.YEAR:
        return months(first.year, 1 if part == "start" else 10, 3)
    third = {"early": 0, "start": 0, "mid": 1, "late": 2, "end": 2}[part]
    match unit:
        case Precision.DAY:
            return first, last
        case Precision.WEEK:
            days = ((0, 1), (2, 3), (4, 6))[third]
            return first + timedelta(days[0]), first + timedelta(days[1])
        case Precision.MONTH:
            start = first + timedelta((0, 10, 20)[third])
            return start, (start + timedelta(9) if third < 2 else last)
        case Precision.DECADE | Precision.CENTURY:
            tens = 10 if unit is Precision.CENTURY else 1
            cuts = (0, 4, 7, 10) if tens == 1 else (0, 34, 67, 100)
            base = first.year // (10 * tens) * 10 * tens
            return years(base + cuts[third], cuts[third + 1] - cuts[third])
        case _:
            size = ((last.year - first.year) * 12 + last.month - first.month + 1) // 3
            size = max(size, 1)  # a winter that the calendar cuts off
            index = first.year * 12 + first.month - 1 + third * size
            return months(index // 12, index % 12 + 1, size)


@resolve_reading.register
def _nth(reading: Nth, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None:
        return None
    of, span, first, last = whole
    if isinstance(reading.what, Weekend):
        return _nth_weekend(reading.number, of, first, last)
    if isinstance(reading.what, Weekday):
        day = _nth_weekday(reading.number, reading.what.weekday, first, last)
        return unit_on(Precision.DAY, day, of.inferred) if day else None
    if reading.number == 0:
        return unit_on(reading.what, unit_days(reading.what, first)[0], of.inferred)
    return _nth_unit(reading.number, reading.what, of, span.precision)


def _nth_weekday(number: int, weekday: int, first: date, last: date) -> date | None:
    if number < 0:
        day = last - timedelta((last.weekday() - weekday) % 7)
    else:
        day = first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    return day if first <= day <= last else None


def _nth_weekend(number: int, of: Resolved, first: date, last: date) -> Resolved | None:
    if number == 0:  # the weekend that holds the day, or lies nearest
        to_saturday = (5 - first.weekday()) % 7
        if first.weekday() in (0, 1, 6):
            to_saturday -= 7
        saturday: date | None = first + timedelta(to_saturday)
    else:
        saturday = _nth_weekday(number, 5, first, last)
    if saturday is None:
        return None
    value = f"{timex(Precision.WEEK, saturday)}-WE"
    span = Span(saturday, saturday + ONE_DAY, Precision.DAY)
    return Resolved(span, "DATE", value, of.inferred)


def _nth_unit(
    number: int, unit: Precision, of: Resolved, whole: Precision
) -> Resolved | None:
    """Weeks of a month are days 1–7, 8–14 …; other units count from its first day.

    Those weeks are no weeks of ISO 8601: their TIMEX3 value is the month.
    """
    assert of.span
    assert of.span.first
    assert of.span.last
    first, last = of.span.first, of.span.last
    if unit is Precision.WEEK:
        start = last - timedelta(6) if number < 0 else first + timedelta(7 * number - 7)
        stop = min(start + timedelta(6), last)
        if start > last or start < first:
            return None
        of_month = whole is Precision.MONTH
        value = of.value if of_month else timex(Precision.WEEK, start)
        return Resolved(Span(start, stop, Precision.WEEK), "DATE", value, of.inferred)
    if unit in (Precision.HALF, Precision.QUARTER) and whole != Precision.YEAR:
        return _fraction(number, unit, of)
    steps = number if unit is Precision.SEASON else number - 1  # January is of winter
    start_of = shift(unit, last if number < 0 else first, 0 if number < 0 else steps)
    if start_of is None or not first <= start_of <= last or unit >= whole:
        return None
    return unit_on(unit, start_of, of.inferred)


_SPRING = ((3, 20), (3, 21), (3, 22))  # on which a year of Persia begins


def _fraction(number: int, unit: Precision, of: Resolved) -> Resolved | None:
    """*The first half of the 19th century*, *the second half of May*."""
    assert of.span
    assert of.span.first
    assert of.span.last
    first, last = of.span.first, of.span.last
    count = 2 if unit is Precision.HALF else 4
    number = count if number < 0 else number
    if number > count:
        return None
    size = last.toordinal() - first.toordinal() + 1
    if size < count:
        return None
    span_years = last.year - first.year + 1
    if (first.month, first.day) in _SPRING and span_years > count:  # a decade of Persia
        step = (span_years - 1) // count
        begin = [
            first.replace(year=first.year + n * step) for n in (number - 1, number)
        ]
        bounds = begin[0], begin[1] - ONE_DAY
    elif span_years >= count:
        step = span_years // count
        bounds = years(first.year + (number - 1) * step, step)
    else:
        ends = [first + timedelta(size * n // count) for n in (number - 1, number)]
        bounds = ends[0], ends[1] - ONE_DAY
    return replace(of, span=Span(*bounds, of.span.precision))
