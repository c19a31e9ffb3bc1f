"""Step three: what the words say + publication day → days. All calendar policy is here.

The publication day anchors *last week* and *ago*; the date last mentioned in the text
anchors *that day* and *a week later*. Where neither is known, nothing is invented.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from timeline.dates import vocabulary as words
from timeline.dates.holidays import holiday
from timeline.dates.readings import (
    Anchor,
    Context,
    Day,
    Either,
    Holiday,
    Length,
    Month,
    Nth,
    Numbered,
    Part,
    Reading,
    Repeat,
    Resolved,
    Rest,
    Same,
    Shift,
    Timed,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.units import english, exact_shift, shift, timex, unknown_length
from timeline.spans import Extent, Hedge, Precision, Span, months, unit_days, years

_DAY = timedelta(days=1)


def resolve(reading: Reading, context: Context) -> Resolved | None:
    """Place a reading on the calendar; None if there is no such day, or no anchor."""
    try:
        return _RESOLVERS[type(reading)](reading, context)
    except OverflowError:  # past the years 1 to 9999
        return None


def _on(unit: Precision, first: date, inferred: str = "", kind: str = "DATE") -> Resolved:
    return Resolved(Span.unit(unit, first), kind, timex(unit, first), inferred)


def _from_publication(context: Context) -> str:
    assert context.published
    return f"counted from publication on {english(context.published)}"


def _anchor(
    anchor: Anchor, unit: Precision, context: Context
) -> tuple[date, str] | None:
    """The day to count from, and how to say so."""
    running = context.running(unit) if anchor is Anchor.RUNNING else None
    if running:
        return running, f"counted from {english(running)}, the date last mentioned"
    if context.published is None:
        return None
    return context.published, _from_publication(context)


# --- days of the calendar -----------------------------------------------------------


def _day(reading: Day, context: Context) -> Resolved | None:
    if reading.year is None:
        return _day_of_some_year(reading, context)
    day = _real(reading.year, reading.month, reading.day)
    if day is None:
        return None
    said = ""
    if reading.weekday is not None and day.weekday() != reading.weekday:
        said = (
            f"the words say {words.WEEKDAY_NAMES[reading.weekday]}, but {english(day)}"
            f" was a {words.WEEKDAY_NAMES[day.weekday()]}; the date is kept"
        )
    return _on(Precision.DAY, day, said)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_some_year(reading: Day, context: Context) -> Resolved | None:
    published = context.published
    if published is None:
        return None
    near = (
        _real(published.year + n, reading.month, reading.day) for n in range(-8, 9)
    )
    days = [day for day in near if day]
    if reading.weekday is not None:  # the weekday tells the year: Thursday, May 3
        fitting = [d for d in days if d.weekday() == reading.weekday]
        close = [d for d in fitting if abs((d - published).days) < 550]
        days = close or days
    chosen = _choose(days, published, context.ahead)
    if chosen is None:
        return None
    return _on(Precision.DAY, chosen, _year_inferred(chosen.year, context))


def _year_inferred(year: int, context: Context) -> str:
    assert context.published
    return f"the year {year} follows from publication on {english(context.published)}"


def _choose(days: list[date], published: date, ahead: int) -> date | None:
    """The last candidate or the next one: by the tense, else the nearer."""
    past = max((d for d in days if d <= published), default=None)
    coming = min((d for d in days if d >= published), default=None)
    if past is None or coming is None:
        return past or coming
    nearer = past if published - past <= coming - published else coming
    if not ahead or abs(nearer - published) < _NEAR:
        return nearer
    return coming if ahead > 0 else past


_NEAR = timedelta(days=20)  # within four months the nearer day is meant, whatever the tense


def _either(reading: Either, context: Context) -> Resolved | None:
    days = [_real(r.year or 0, r.month, r.day) for r in reading.readings]
    known = sorted(d for d in days if d)
    if len(known) < 2:
        return _on(Precision.DAY, known[0]) if known else None
    gap = ((known[0] + _DAY, known[1] - _DAY),) if known[1] - known[0] > _DAY else ()
    span = Span(known[0], known[1], Precision.DAY, gaps=gap)
    said = (
        "the order of day and month is open: either"
        f" {english(known[0])} or {english(known[1])}"
    )
    return Resolved(span, "DATE", days[0].isoformat() if days[0] else "", said)


def _month(reading: Month, context: Context) -> Resolved | None:
    if isinstance(reading.year, int):
        first = _real(reading.year, reading.month, 1)
        return _on(Precision.MONTH, first) if first else None
    if isinstance(reading.year, Shift):
        year = resolve(reading.year, context)
        if year is None or year.span is None or year.span.first is None:
            return None
        first = year.span.first.replace(month=reading.month)
        return _on(Precision.MONTH, first, year.inferred)
    published = context.published
    if published is None:
        return None
    first = _some_month(reading, published, context.ahead)
    return (
        _on(Precision.MONTH, first, _year_inferred(first.year, context))
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
    return _real(chosen // 12, chosen % 12 + 1, 1)


_SOON = 1  # a month that near is meant, whatever the tense


def _year(reading: Year, context: Context) -> Resolved | None:
    year, said = reading.year, ""
    if reading.guessed:
        by = context.published.year if context.published else 1999
        year += (by - reading.year) // 100 * 100
        said = f"the century is not said: the latest such {reading.unit} that has begun"
    if year > 9999 or (year < 1 and reading.unit is Precision.YEAR):
        return None
    return _on(reading.unit, date(max(year, 1), 1, 1), said)


# --- weekdays, weekends, holidays ---------------------------------------------------


def _weekday(reading: Weekday, context: Context) -> Resolved | None:
    name = words.WEEKDAY_NAMES[reading.weekday]
    if reading.week:
        week = resolve(reading.week, context)
        if week is None or week.span is None or week.span.first is None:
            return None
        day = week.span.first + timedelta(days=reading.weekday)
        return _on(Precision.DAY, day, week.inferred)
    published = context.published
    if published is None:
        return None
    day, how = _nearest_weekday(reading, published, context.ahead)
    return _on(Precision.DAY, day, f"the {name} {how} on {english(published)}")


def _nearest_weekday(
    reading: Weekday, published: date, ahead: int
) -> tuple[date, str]:
    back = (published.weekday() - reading.weekday) % 7
    forth = (reading.weekday - published.weekday()) % 7
    match reading.step:
        case -1:
            return published - timedelta(days=back or 7), "before publication"
        case 0:
            monday = published - timedelta(days=published.weekday())
            return monday + timedelta(days=reading.weekday), "of the week of publication"
        case 1:
            return published + timedelta(days=forth or 7), "after publication"
    if ahead > 0:
        return published + timedelta(days=forth), "on or after publication"
    return published - timedelta(days=back), "on or before publication"


def _weekend(reading: Weekend, context: Context) -> Resolved | None:
    if context.published is None:
        return None
    saturday = shift(Precision.WEEK, context.published, 0)
    assert saturday
    saturday += timedelta(days=5)
    begun = saturday <= context.published
    step = {None: 0 if begun or context.ahead > 0 else -1, -1: 0 if begun and
            context.published > saturday + _DAY else -1, 0: 0, 1: 1 if begun else 0}[reading.step]
    saturday += timedelta(days=7 * step)
    span = Span(saturday, saturday + _DAY, Precision.DAY)
    value = f"{timex(Precision.WEEK, saturday)}-WE"
    return Resolved(span, "DATE", value, _from_publication(context))


def _holiday(reading: Holiday, context: Context) -> Resolved | None:
    rule = words.HOLIDAYS[reading.name]
    if isinstance(reading.year, int):
        day = holiday(rule, reading.year)
        return _on(Precision.DAY, day) if day else None
    published = context.published
    if published is None:
        return None
    if isinstance(reading.year, Shift):
        day = holiday(rule, published.year + reading.year.steps)
        return _on(Precision.DAY, day, _from_publication(context)) if day else None
    near = [holiday(rule, published.year + n) for n in (-1, 0, 1)]
    days = [d for d in near if d and (reading.step in (None, 0) or d != published)]
    ahead = reading.step or context.ahead
    chosen = _choose(days, published, ahead)
    if chosen is None:
        return None
    return _on(Precision.DAY, chosen, _year_inferred(chosen.year, context))


# --- units counted from an anchor ---------------------------------------------------


def _shift(reading: Shift, context: Context) -> Resolved | None:
    anchor = _anchor(reading.anchor, reading.unit, context)
    if anchor is None:
        return None
    day, said = anchor
    if reading.relative_to_year and context.quarter and not context.whole_year:
        first = shift(Precision.QUARTER, context.quarter, 4 * reading.steps)
        return _on(Precision.QUARTER, first, f"the quarter a year from {timex(Precision.QUARTER, context.quarter)}") if first else None
    if reading.loose:
        return _loose(reading, day, said)
    first = shift(reading.unit, day, reading.steps)
    if first is None:
        return None
    return _on(reading.unit, first, said)


def _loose(reading: Shift, day: date, said: str) -> Resolved | None:
    """*A few days ago*: from so many to so many units away, approximately."""
    assert reading.loose
    near, far = reading.loose
    sign = 1 if reading.steps > 0 else -1
    ends = [shift(reading.unit, day, sign * n) for n in (near, far)]
    known = sorted(d for d in ends if d)
    if len(known) < 2:
        return None
    span = Span(
        known[0],
        unit_days(reading.unit, known[1])[1],
        reading.unit,
        hedge=Hedge.APPROXIMATE,
    )
    if near == far:
        return Resolved(span, "DATE", timex(reading.unit, known[0]), said)
    value = "FUTURE_REF" if sign > 0 else "PAST_REF"
    return Resolved(span, "DATE", value, f"{said}, {near} to {far} {reading.unit}s")


def _numbered(reading: Numbered, context: Context) -> Resolved | None:
    """Quarters, halves and seasons of a year."""
    year, said = _year_of(reading, context)
    if year is None:
        return None
    step = {Precision.QUARTER: 3, Precision.HALF: 6, Precision.SEASON: 3}[reading.unit]
    offset = 2 if reading.unit is Precision.SEASON else 0
    month = (reading.number - 1) * step + offset
    first = _real(year + month // 12, month % 12 + 1, 1)
    return _on(reading.unit, first, said) if first else None


def _year_of(reading: Numbered, context: Context) -> tuple[int | None, str]:
    if isinstance(reading.year, int):
        return reading.year, ""
    if isinstance(reading.year, Shift):
        year = resolve(reading.year, context)
        if year is None or year.span is None or year.span.first is None:
            return None, ""
        return year.span.first.year, year.inferred
    published = context.published
    if published is None:
        return None, ""
    return _nearest_year(reading, published, context.ahead), _from_publication(context)


def _nearest_year(reading: Numbered, published: date, ahead: int) -> int:
    """The last one that has begun; a season by *last* is over, by *next* not begun."""
    months_each = 6 if reading.unit is Precision.HALF else 3
    offset = 2 if reading.unit is Precision.SEASON else 0
    start = (reading.number - 1) * months_each + offset  # months after January
    here = published.month - 1
    if reading.step == 0:
        return published.year - (start >= 11 and here < 2)
    if reading.step == -1:
        over = start + months_each <= here
        return published.year - (0 if over else 1) - (start >= 11 and here < 2)
    next_year = published.year + (0 if start > here else 1)
    last_year = published.year - (0 if start <= here else 1)
    ended = (published.year - last_year) * 12 + here - start - months_each
    coming = ahead > 0 and ended > _FORGOTTEN
    return next_year if reading.step == 1 or coming else last_year


_FORGOTTEN = 3  # months after which a quarter ahead is meant rather than the one that was


def _quarter(context: Context) -> Resolved | None:
    """*The quarter* of a company's report: the one mentioned, else the last that is over."""
    if context.quarter:
        return _on(Precision.QUARTER, context.quarter, "the quarter last mentioned")
    if context.published is None:
        return None
    first = shift(Precision.QUARTER, context.published, -1)
    said = f"the last quarter that was over at publication on {english(context.published)}"
    return _on(Precision.QUARTER, first, said) if first else None


def _same(reading: Same, context: Context) -> Resolved | None:
    if reading.unit is Precision.QUARTER:
        return _quarter(context)
    anchor = _anchor(Anchor.RUNNING, reading.unit, context)
    if anchor is None:
        return None
    day, said = anchor
    return _on(reading.unit, unit_days(reading.unit, day)[0], said)


# --- parts of a date ----------------------------------------------------------------


def _whole(reading: Reading, context: Context) -> tuple[Resolved, Span, date, date] | None:
    of = resolve(reading, context)
    if of is None or of.span is None or of.span.first is None or of.span.last is None:
        return None
    return of, of.span, of.span.first, of.span.last


def _rest(reading: Rest, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None or context.published is None:
        return None
    of, span, first, last = whole
    bounds = (context.published, last) if reading.ahead else (first, context.published)
    return replace(of, span=Span(*bounds, span.precision))


def _part(reading: Part, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None:
        return None
    of, span, first, last = whole
    bounds = part_days(reading.part, span.precision, first, last)
    hedge = span.hedge.also(Hedge.APPROXIMATE)
    return replace(of, span=Span(*bounds, span.precision, span.extent, hedge))


def part_days(
    part: str, unit: Precision, first: date, last: date
) -> tuple[date, date]:
    """Early, mid and late are thirds; the start and end of a year its outer quarters."""
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
            index = first.year * 12 + first.month - 1 + third * size
            return months(index // 12, index % 12 + 1, size)


def _nth(reading: Nth, context: Context) -> Resolved | None:
    whole = _whole(reading.of, context)
    if whole is None:
        return None
    of, span, first, last = whole
    if reading.what == "weekend":
        return _nth_weekend(reading.number, of, first, last)
    if isinstance(reading.what, int) and not isinstance(reading.what, Precision):
        day = _nth_weekday(reading.number, reading.what, first, last)
        return _on(Precision.DAY, day, of.inferred) if day else None
    if not isinstance(reading.what, Precision):
        return None
    if reading.number == 0:
        return _on(reading.what, unit_days(reading.what, first)[0], of.inferred)
    return _nth_unit(reading.number, reading.what, of, span.precision)


def _nth_weekday(number: int, weekday: int, first: date, last: date) -> date | None:
    if number < 0:
        day = last - timedelta((last.weekday() - weekday) % 7)
    else:
        day = first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    return day if first <= day <= last else None


def _nth_weekend(number: int, of: Resolved, first: date, last: date) -> Resolved | None:
    if number == 0:
        saturday: date | None = first - timedelta((first.weekday() - 5) % 7)
    else:
        saturday = _nth_weekday(number, 5, first, last)
    if saturday is None:
        return None
    value = f"{timex(Precision.WEEK, saturday)}-WE"
    span = Span(saturday, saturday + _DAY, Precision.DAY)
    return Resolved(span, "DATE", value, of.inferred)


def _nth_unit(
    number: int, unit: Precision, of: Resolved, whole: Precision
) -> Resolved | None:
    """Weeks of a month are days 1–7, 8–14 …; other units count from its first day."""
    assert of.span and of.span.first and of.span.last
    first, last = of.span.first, of.span.last
    if unit is Precision.WEEK:
        start = last - timedelta(6) if number < 0 else first + timedelta(7 * number - 7)
        stop = min(start + timedelta(6), last)
        if start > last or start < first:
            return None
        return Resolved(
            Span(start, stop, Precision.WEEK), "DATE",
            timex(Precision.WEEK, start), of.inferred,
        )  # fmt: skip
    if unit in (Precision.HALF, Precision.QUARTER) and whole != Precision.YEAR:
        return _fraction(number, unit, of)
    start_of = shift(unit, last if number < 0 else first, 0 if number < 0 else number - 1)
    if start_of is None or not first <= start_of <= last or unit >= whole:
        return None
    return _on(unit, start_of, of.inferred)


def _fraction(number: int, unit: Precision, of: Resolved) -> Resolved | None:
    """*The first half of the 19th century*, *the second half of May*."""
    assert of.span and of.span.first and of.span.last
    first, last = of.span.first, of.span.last
    count = 2 if unit is Precision.HALF else 4
    number = count if number < 0 else number
    if number > count:
        return None
    size = last.toordinal() - first.toordinal() + 1
    span_years = last.year - first.year + 1
    if span_years >= count:
        step = span_years // count
        bounds = years(first.year + (number - 1) * step, step)
    else:
        ends = [first + timedelta(size * n // count) for n in (number - 1, number)]
        bounds = ends[0], ends[1] - _DAY
    return replace(of, span=Span(*bounds, of.span.precision))


def _timed(reading: Timed, context: Context) -> Resolved | None:
    of = resolve(reading.of, context) if reading.of else _day_of_clock(context)
    if of is None or of.span is None:
        return None
    said = of.inferred
    if reading.zone:
        zone = f"the day in the time zone named, {reading.zone}"
        said = f"{said}; {zone}" if said else zone
    clock = reading.clock
    value = f"{of.value}T{clock}" if clock[0].isdigit() else f"{of.value}T{clock}"
    return Resolved(of.span, "TIME", value, said)


def _day_of_clock(context: Context) -> Resolved | None:
    """A time alone is of the day last mentioned, if that is near publication."""
    near, running = context.published, context.running(Precision.DAY)
    if near and running and abs(near - running) > _NEARBY:
        context = replace(context, told=())
    return _same(Same(Precision.DAY), context)


_NEARBY = timedelta(days=7)
# --- not on the calendar ------------------------------------------------------------


def _length(reading: Length, context: Context) -> Resolved | None:
    resolved = Resolved(None, "DURATION", reading.value)
    if reading.ahead is None or not reading.unit or not reading.count:
        return resolved
    if context.published is None:
        return resolved
    steps = reading.count if reading.ahead else -reading.count
    other = exact_shift(reading.unit, context.published, steps)
    if other is None:
        return resolved
    first, last = sorted((context.published, other))
    span = Span(first, last, reading.unit, Extent.THROUGHOUT)
    return replace(resolved, span=span, inferred=_from_publication(context))


_RESOLVERS: dict[type, Callable[[Any, Context], Resolved | None]] = {
    Day: _day,
    Either: _either,
    Month: _month,
    Year: _year,
    Weekday: _weekday,
    Weekend: _weekend,
    Holiday: _holiday,
    Shift: _shift,
    Numbered: _numbered,
    Same: _same,
    Rest: _rest,
    Part: _part,
    Nth: _nth,
    Timed: _timed,
    Length: _length,
    Repeat: lambda reading, _: Resolved(None, "SET", reading.value),
    Vague: lambda reading, _: Resolved(None, "DATE", reading.value),
}
