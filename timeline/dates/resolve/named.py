"""Weekdays, weekends, holidays, times of day."""

from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from timeline.dates import vocabulary as words
from timeline.dates.context import Context, ToldSoFar
from timeline.dates.holidays import holiday
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    ClockShift,
    Holiday,
    Overnight,
    Same,
    Shift,
    Timed,
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
from timeline.dates.steps import Resolved
from timeline.dates.units import ONE_DAY, english, shift, timex, weekday_of
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
    day, how = _nearest_weekday(reading, here, context.ahead)
    return unit_on(Precision.DAY, day, f"the {name} {how} {anchor_words(context)}")


def _nearest_weekday(reading: Weekday, here: date, ahead: int) -> tuple[date, str]:
    today = weekday_of(here)
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
            return monday + timedelta(days=reading.weekday), "of the week of"
        case 1:
            return here + timedelta(days=forth or 7), "after"
        case 2:
            return here + timedelta(
                days=forth + 7
            ), "a week after the first on or after"
    if ahead > 0:
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
    step = {
        None: 0 if begun or context.ahead > 0 or context.story else -1,
        -1: 0 if begun and context.here > saturday + ONE_DAY else -1,
        0: 0,
        1: 1 if begun else 0,
    }[reading.step]
    saturday += timedelta(days=7 * step)
    span = Span(saturday, saturday + ONE_DAY, Precision.DAY)
    value = f"{timex(Precision.WEEK, saturday)}-WE"
    return Resolved(span, "DATE", value, from_publication(context))


@resolve_reading.register
def _holiday(reading: Holiday, context: Context) -> Resolved | None:
    rule = words.HOLIDAYS.get(reading.name, reading.name)
    if reading.year is not None:
        year, inferred = year_meant(reading.year, context)
        day = holiday(rule, year) if year else None
        return unit_on(Precision.DAY, day, inferred) if day else None
    here = context.here
    if here is None:
        return None
    near = [holiday(rule, here.year + n) for n in (-1, 0, 1)]
    days = [d for d in near if d and (reading.step in (None, 0) or d != here)]
    ahead = reading.step or context.ahead or _goes_on_to(days, here, context)
    chosen = choose(days, context._replace(ahead=ahead))
    if chosen is None:
        return None
    return unit_on(Precision.DAY, chosen, year_inferred(chosen.year, context))


def _goes_on_to(days: list[date], here: date, context: Context) -> int:
    """*On 17 June 2022 …, and again at Christmas*: a story goes on to the next one."""
    coming = min((day for day in days if day >= here), default=None)
    if not context.story or coming is None:
        return 0
    near = coming - here <= _SOON_ENOUGH
    return int(near and goes_onward(context, coming, near=near))


_SOON_ENOUGH = timedelta(days=240)


@resolve_reading.register
def _timed(reading: Timed, context: Context) -> Resolved | None:
    of = resolve(reading.of, context) if reading.of else _day_of_clock(context)
    if of is None or of.span is None:
        return None
    inferred = of.inferred
    if reading.of is None and _may_go_on(reading, of, context):
        reading, of = _onward(reading, of, context.told)
    span = of.span
    if span is None or span.first is None:
        return None
    if reading.eve and span.first > date.min:
        of = unit_on(Precision.DAY, span.first - ONE_DAY, inferred)
        span = of.span.hull(span) if of.span else span
    if reading.until:  # a night that reaches into the next day
        until = resolve(reading.until, context)
        span = span.hull(until.span) if until and until.span else span
    if reading.zone:
        zone = f"the day in the time zone named, {reading.zone}"
        inferred = f"{inferred}; {zone}" if inferred else zone
    day = of.value + _OPEN_DAY.get(span.precision, "")
    return Resolved(span, "TIME", f"{day}T{reading.clock}", inferred)


@resolve_reading.register
def _overnight(_: Overnight, context: Context) -> Resolved | None:
    """Of the news alone, told as past or to come, and of no day told before it."""
    told, here = context.told.dates[-1:], context.here
    elsewhere = here is None or any(here - each.day > _NEARBY for each in told)
    if context.history or elsewhere or not context.ahead:
        return None
    evening = 0 if context.ahead > 0 else -1
    night = Timed(
        "NI",
        Shift(Precision.DAY, evening),
        until=Shift(Precision.DAY, evening + 1),
    )
    return resolve(night, context)


def _may_go_on(reading: Timed, of: Resolved, context: Context) -> bool:
    """*Polls closed on Wednesday night. By dawn, at 2 a.m. it was over*: if past."""
    if context.history or reading.clock == _MIDNIGHT:
        return True
    day, published = of.span.first if of.span else None, context.published
    if not day or not published or day >= published:
        return False
    small = not reading.either_half and reading.clock < _SMALL_HOURS
    late = small and context.told.clock > _LATE and day + ONE_DAY < published
    return reading.clock == "MO" or late


def _onward(reading: Timed, of: Resolved, told: ToldSoFar) -> tuple[Timed, Resolved]:
    """A story goes on: *by nine that night* is 21:00, and *at dawn* is the next day's.

    Of a day whose time was told; what stands earlier on it is not looked back at. The
    night is the one before where it is past midnight.
    """
    since = _HOURS.get(told.clock, told.clock)
    clock = _HOURS.get(reading.clock, reading.clock)
    day = of.span.first if of.span else None
    if day is None or not _A_CLOCK.fullmatch(since) or not _A_CLOCK.fullmatch(clock):
        return reading, of
    past = reading.clock == "NI" and not reading.falls
    if past and since < _THREE and day > date.min:
        return reading, unit_on(Precision.DAY, day - ONE_DAY, of.inferred)
    later = f"{int(clock[:2]) + 12:02d}{clock[2:]}"
    first, last = _HOURS_OF.get(told.clock, ("24:00", ""))
    if reading.either_half and first <= later < last:
        return replace(reading, clock=later), of  # Thursday night, at half past eight
    if reading.either_half and clock < since < later < "24:00":
        return replace(reading, clock=later), of
    morning = "12:00" if told.clock == since else _EARLY
    if since >= _LATE and clock <= morning:
        return reading, unit_on(Precision.DAY, day + ONE_DAY, of.inferred)
    return reading, of


_THREE = "03:00"  # an hour of the night that began the day before
_SMALL_HOURS = "05:00"  # after an evening: what came later in the day may look back
_MIDNIGHT = "00:00"  # after an evening, even in the news, it is of the next day
_HOURS = {"MO": "06:00", "MI": "12:00", "AF": "14:00", "EV": "18:00", "NI": "21:00"}
_HOURS_OF = {
    "AF": ("12:00", "18:00"),
    "EV": ("17:00", "24:00"),
    "NI": ("19:00", "24:00"),
}
_LATE = "18:00"  # a morning that is told after it is of the next day
_EARLY = "07:00"  # the same, after an evening whose hour is not told
_OPEN_DAY = {Precision.MONTH: "-XX", Precision.YEAR: "-XX-XX"}


@resolve_reading.register
def _clock_shift(reading: ClockShift, context: Context) -> Resolved | None:
    """From the last time of day told; where none is known it stays a length."""
    if reading.anchor is Anchor.PUBLISHED:
        return _hours_ago(reading, context)
    day, clock = context.told.last_day(Precision.DAY), context.told.clock
    if day is None or not _A_CLOCK.fullmatch(clock):
        return Resolved(None, "DURATION", reading.length)
    inferred = f"counted from {clock} on {english(day)}, the time last mentioned"
    if not reading.minutes:  # a few hours later: that day, unless it was late
        if clock > _LATE or "X" not in reading.length:
            return Resolved(None, "DURATION", reading.length)
        return unit_on(Precision.DAY, day, inferred)
    hour, minute = clock.split(":")
    whole = int(hour) * 60 + int(minute) + reading.minutes
    days, rest = divmod(round(whole), 24 * 60)
    then = day + timedelta(days=days)
    value = f"{then}T{rest // 60:02d}:{rest % 60:02d}"
    return Resolved(Span.unit(Precision.DAY, then), "TIME", value, inferred)


_A_CLOCK = lazy(r"\d\d:\d\d")
_HALF_A_DAY = 12 * 60


def _hours_ago(reading: ClockShift, context: Context) -> Resolved | None:
    """*Two hours ago* is of the publication day; more may be of the day before."""
    day = context.here
    minutes = abs(reading.minutes)
    if day is None or minutes == 0:
        return Resolved(None, "DURATION", reading.length)
    first = day - timedelta(days=ceil(minutes / 1440)) if minutes > _HALF_A_DAY else day
    last = day - timedelta(days=int(minutes // 1440))
    span = Span(first, last, Precision.DAY)
    return Resolved(span, "TIME", f"{last}TXX:XX", from_publication(context))


def _day_of_clock(context: Context) -> Resolved | None:
    """A time alone is of the last day told, if that is near publication.

    Far off, it is so in the sentence of a day to come: what was long ago is beside
    the point of it, *who took office on 7 November, said at 5.15*.
    """
    if context.told.entry and context.told.last_of_story(Precision.DAY) is None:
        context = context._replace(told=context.told.back_at_entry())
    near, told = context.here, context.told.last_day(Precision.DAY)
    if near and told and not context.history and not context.headed:
        announced = context.same_sentence and told > near
        narrated = bool(context.told.clock) and told < near  # on the evening of 9 May
        far = abs(near - told) > _NEARBY and not (announced or narrated)
        apart = (near - told).days * context.ahead > 0  # it will be, but that was
        if far or apart or context.begins_line:
            context = context._replace(told=context.told.without_dates())
    return resolve(Same(Precision.DAY), context)
