"""Units counted from an anchor: *two weeks ago*, *a year later*, *the quarter*."""

from calendar import MONDAY, SUNDAY
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.direction import THE_NEW_YEAR, THE_WEEK, THIS_WEEK
from timeline.dates.readings import (
    Anchor,
    Holiday,
    Length,
    Offset,
    Same,
    SameDate,
    Shift,
    Told,
    Weekday,
)
from timeline.dates.resolve.anchors import (
    anchor_of,
    anchor_words,
    from_publication,
    unit_on,
)
from timeline.dates.resolve.compared import a_year_from, month_compared
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import Resolved
from timeline.dates.units import exact_shift, shift, timex
from timeline.spans import Extent, Hedge, Precision, Span, unit_days


@resolve_reading.register
def _shift(reading: Shift, context: Context) -> Resolved | None:
    anchor = anchor_of(reading.anchor, reading.unit, context)
    coarser = _coarser_date(reading, context)
    if anchor is None:
        return _from_a_coarser_date(reading, coarser) if coarser else None
    day, inferred = anchor
    quarter = context.told.quarter_compared
    if reading.relative_to_year and quarter:
        then = a_year_from(Precision.QUARTER, quarter, reading.steps)
        return replace(then, fiscal=context.told.quarter.fiscal) if then else None
    month = month_compared(reading, context)
    if month:
        return month
    if coarser:
        return _from_a_coarser_date(reading, coarser)
    if reading.loose:
        return _loose(reading, day, inferred)
    if reading.anchor is Anchor.TOLD:
        on_a_day = context.told.last_day(Precision.DAY) == day
        if reading.counted and reading.unit is Precision.WEEK and on_a_day:
            return _weeks_from_a_day(reading, day, inferred)
    on = _is_week_to_come(reading, context) - _has_just_begun(reading, context)
    on -= _is_week_just_over(reading, context)
    first = shift(reading.unit, day, reading.steps + on)
    if first is None:
        return None
    return unit_on(reading.unit, first, inferred)


def _is_week_to_come(reading: Shift, context: Context) -> bool:
    """*They will decide this week*, in a Sunday paper."""
    sunday = context.published is not None and context.published.weekday() == SUNDAY
    return reading == THIS_WEEK and sunday and context.ahead > 0


def _is_week_just_over(reading: Shift, context: Context) -> bool:
    """*For the week it rose*, in the paper of Monday."""
    monday = context.published is not None and context.published.weekday() == MONDAY
    return reading == THE_WEEK and monday and context.ahead < 0 and not context.story


def _has_just_begun(reading: Shift, context: Context) -> bool:
    """*Half an hour into the new year*, told on 1 January: that year.

    So is what was done in it, told in the first half of a year.
    """
    today = context.published
    if reading != THE_NEW_YEAR or context.story or today is None:
        return False
    return _is_new_year(today) or (context.ahead < 0 and today.month <= _FIRST_HALF)


_FIRST_HALF = 6  # months


def _is_new_year(day: date) -> bool:
    return day.month == 1 and day.day <= _FIRST_DAYS


_FIRST_DAYS = 7


def _coarser_date(reading: Shift, context: Context) -> DateTold | None:
    """The date last told, where it is all there is, or a month of this sentence."""
    if reading.anchor is not Anchor.TOLD or not context.told.dates:
        return None
    last = context.told.dates[-1]
    finer = context.told.last(reading.unit)
    if finer is None:
        return last
    on = reading.counted and reading.steps > 0 and not context.history
    if last.unit is Precision.MONTH and on:
        first, end = unit_days(*last)
        apart = not first <= finer.day <= end and not context.told.glance
        if apart and abs(finer.day - last.day) <= _A_YEAR:
            return last  # Twelve months ago he lost. Four weeks later he won
    of_sentence = context.same_sentence and not context.told.glance
    month = last.unit is Precision.MONTH and reading.unit < Precision.MONTH
    # went bankrupt in 2003, were relegated twelve months later; told in May before
    year = last.unit is Precision.YEAR and last.day.year != finer.day.year
    return last if of_sentence and (month or year) and reading.counted else None


_A_YEAR = timedelta(days=400)  # farther off, the month is beside the point


def _from_a_coarser_date(reading: Shift, told: DateTold) -> Resolved | None:
    """*In May he fled. Two days later* is some day of that month or soon after it."""
    unit = told.unit
    middle = timedelta(days=14 if unit is Precision.MONTH else 0)
    then = exact_shift(reading.unit, told.day + middle, reading.steps)
    if then is None:
        return None
    first = unit_days(unit, then)[0]
    span = Span.unit(unit, first).hedged(Hedge.APPROXIMATE)
    inferred = f"counted from a {unit} that names no {reading.unit}"
    return Resolved(span, "DATE", timex(unit, first), inferred)


def _weeks_from_a_day(reading: Shift, day: date, inferred: str) -> Resolved | None:
    """*A week later*, told from a day: that day of the week, more or less."""
    then = exact_shift(Precision.WEEK, day, reading.steps)
    if then is None:
        return None
    span = Span.unit(Precision.DAY, then).hedged(Hedge.APPROXIMATE)
    return Resolved(span, "DATE", then.isoformat(), inferred)


def _loose(reading: Shift, day: date, inferred: str) -> Resolved | None:
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
        return Resolved(span, "DATE", timex(reading.unit, known[0]), inferred)
    value = "FUTURE_REF" if sign > 0 else "PAST_REF"
    if reading.anchor is Anchor.TOLD:
        value = _coarse_value(span, day)
    return Resolved(span, "DATE", value, f"{inferred}, {near} to {far} {reading.unit}s")


def _coarse_value(span: Span, counted_from: date) -> str:
    """The month or year that holds all of it; else the year that it is counted in."""
    assert span.first
    assert span.last
    one, two = (timex(Precision.MONTH, day) for day in (span.first, span.last))
    return one if one == two else timex(Precision.YEAR, counted_from)


@resolve_reading.register
def _offset(reading: Offset, context: Context) -> Resolved | None:
    if reading.by.steps > 0 and not isinstance(
        reading.of, Holiday
    ):  # two weeks from Monday: from the next one
        context = context._replace(ahead=1)
    elif context.here and isinstance(reading.of, Weekday) and not reading.of.week:
        # a year ago Tuesday: of the nearer one
        to_come = (reading.of.weekday - context.here.weekday()) % 7
        context = context._replace(ahead=1 if to_come <= _HALF_A_WEEK else -1)
    of = resolve(reading.of, context)
    if of is None or of.span is None or of.span.first is None:
        return None
    if reading.weekday is not None:
        away = (reading.weekday - of.span.first.weekday()) * reading.by.steps % 7 or 7
        beside = of.span.first + timedelta(days=away * reading.by.steps)
        return unit_on(Precision.DAY, beside, of.inferred)
    unit = of.span.precision
    day = exact_shift(reading.by.unit, of.span.first, reading.by.steps)
    if day is None:
        return None
    count, side = abs(reading.by.steps), "earlier" if reading.by.steps < 0 else "later"
    far = f"{count} {reading.by.unit}{'s' if count > 1 else ''} {side}"
    inferred = f"{of.inferred}, and {far}" if of.inferred else far
    return unit_on(unit, unit_days(unit, day)[0], inferred)


_HALF_A_WEEK = 3  # days


@resolve_reading.register
def _from_date_told(reading: Told, context: Context) -> Resolved | None:
    step = getattr(reading.of, "step", None)
    forward = isinstance(reading.of, Weekday) and step is None  # on the Tuesday
    there = context.at_the_date_told(1 if forward else step or 0)
    if forward and there is context and not context.ahead:
        there = context._replace(ahead=-1)  # at 10 a.m. that Sunday: it is over
    resolved = resolve(reading.of, there)
    if forward and _is_not_over(resolved, context):
        return resolve(reading.of, context.at_the_date_told(-1))
    return resolved


def _is_not_over(resolved: Resolved | None, context: Context) -> bool:
    """*It was due on Monday, but failed that Thursday*, told on Tuesday: before it."""
    span, published = resolved.span if resolved else None, context.published
    if span is None or span.first is None or published is None or context.history:
        return False
    told = context.told.dates[-1:]
    begun = bool(told) and told[0].day <= published
    return begun and context.ahead <= 0 and span.first > published


@resolve_reading.register
def _same(reading: Same, context: Context) -> Resolved | None:
    if reading.year is not None:
        return _same_of_year(reading, context)
    if reading.unit is Precision.QUARTER:
        return _quarter(reading, context)
    told = context.told
    if context.history and told.dates and told.last(reading.unit) is None:
        return _from_a_coarser_date(Shift(reading.unit, 0), told.dates[-1])
    anchor = anchor_of(Anchor.TOLD, reading.unit, context)
    if anchor is None:
        return None
    day, inferred = anchor
    return unit_on(reading.unit, unit_days(reading.unit, day)[0], inferred)


@resolve_reading.register
def _same_date(_: SameDate, context: Context) -> Resolved | None:
    if not context.told.dates:
        return None
    unit, day = context.told.dates[-1]
    return unit_on(unit, unit_days(unit, day)[0], "the date last mentioned")


def _same_of_year(reading: Same, context: Context) -> Resolved | None:
    """*the same quarter of 2016*: a comparison, so in quarters if the text is."""
    assert reading.year is not None
    unit = reading.unit
    if unit is Precision.YEAR and context.told.quarter_compared:
        unit = Precision.QUARTER
    if unit is Precision.YEAR:
        return unit_on(unit, date(reading.year, 1, 1))
    base = _same(Same(unit), context)
    if base is None or base.span is None or base.span.first is None:
        return None
    middle = base.span.first + timedelta(days=3 if unit is Precision.WEEK else 0)
    moved = exact_shift(Precision.YEAR, middle, reading.year - middle.year)
    return unit_on(unit, unit_days(unit, moved)[0], base.inferred) if moved else None


def _quarter(reading: Same, context: Context) -> Resolved | None:
    """*The quarter* of a report: the one mentioned, else the last that is over."""
    told = context.told.quarter.first
    goes_on = told and context.here and _last_day(told) > context.here
    if told and not (reading.over and goes_on):
        quarter = unit_on(Precision.QUARTER, told, "the quarter last mentioned")
        return replace(quarter, fiscal=context.told.quarter.fiscal)
    if context.here is None or context.history:  # the quarter of a town, there
        return None
    first = shift(Precision.QUARTER, context.here, -1)
    inferred = f"the last quarter that was over at {anchor_words(context)}"
    return unit_on(Precision.QUARTER, first, inferred) if first else None


def _last_day(quarter: date) -> date:
    return unit_days(Precision.QUARTER, quarter)[1]


@resolve_reading.register
def _length(reading: Length, context: Context) -> Resolved | None:
    resolved = Resolved(None, "DURATION", reading.value)
    if reading.ahead is None or not reading.unit or not reading.count:
        return resolved
    if context.here is None:
        return resolved
    steps = reading.count if reading.ahead else -reading.count
    other = exact_shift(reading.unit, context.here, steps)
    if other is None:
        return resolved
    first, last = sorted((context.here, other))
    span = Span(first, last, reading.unit, Extent.THROUGHOUT)
    return replace(resolved, span=span, inferred=from_publication(context))
