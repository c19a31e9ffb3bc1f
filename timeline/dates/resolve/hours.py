"""Times of day: of the day last told, and of the half that fits the hour told last."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from timeline.dates.context import Context, ToldSoFar
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    ClockShift,
    Overnight,
    Same,
    Shift,
    Timed,
)
from timeline.dates.resolve.anchors import from_publication, unit_on
from timeline.dates.resolve.dispatch import resolve, resolve_reading
from timeline.dates.steps import Resolved
from timeline.dates.units import ONE_DAY, english
from timeline.spans import Precision, Span

_NEARBY = timedelta(days=7)


@resolve_reading.register
def _timed(reading: Timed, context: Context) -> Resolved | None:
    of = resolve(reading.of, context) if reading.of else _day_of_clock(context)
    if of is None or of.span is None or of.span.first is None:
        return None
    inferred, day = of.inferred, of.span.first
    if reading.of is None and _may_go_on(reading, of, context):
        reading, of = _onward(reading, of, context)
    elif _is_that_night_before(reading, context.told):
        of = _days_on(of, day, -1)
    elif reading.of is None and _is_of_the_day_told(of, context):
        reading = _in_its_half(reading, context)
    span = of.span
    if span is None or span.first is None:
        return None
    if _is_by_day(reading, of, context):
        reading = _in_the_afternoon(reading)
        inferred = "; ".join(filter(None, (inferred, _TAKEN_FOR_IT)))
    if reading.eve and span.first > date.min:
        of = unit_on(Precision.DAY, span.first - ONE_DAY, inferred)
        span = of.span.hull(span) if of.span else span
    if reading.until:  # a night that reaches into the next day
        until = resolve(reading.until, context)
        span = span.hull(until.span) if until and until.span else span
    if reading.zone:
        zone = f"the day in the time zone named, {reading.zone}"
        inferred = f"{inferred}; {zone}" if inferred else zone
    value = of.value + _OPEN_DAY.get(span.precision, "")
    return Resolved(span, "TIME", f"{value}T{reading.clock}", inferred)


def _is_by_day(reading: Timed, of: Resolved, context: Context) -> bool:
    """*The match is on Sunday at 2:30*, in the news: few plans are for the night."""
    by_day = reading.either_half and "01:00" <= reading.clock < "06:00"
    # what broke out or struck may do so at any hour
    dated = reading.of is not None and context.ahead >= 0
    by_day = by_day and (dated or context.ahead > 0)
    goes_on = context.told.clock and _is_of_the_day_told(of, context)
    return by_day and not context.history and not goes_on


def _in_the_afternoon(reading: Timed) -> Timed:
    hour, minutes = reading.clock[:2], reading.clock[2:]
    return replace(reading, clock=f"{int(hour) + 12}{minutes}", either_half=False)


_TAKEN_FOR_IT = "taken to be in the afternoon"


def _is_that_night_before(reading: Timed, told: ToldSoFar) -> bool:
    """*By ten past one it was over. That night …*: it began on the day before."""
    if not isinstance(reading.of, Same) or reading.clock not in ("NI", "EV"):
        return False
    return told.past_midnight and told.clock[:5] < _SMALL_HOURS


def _is_of_the_day_told(of: Resolved, context: Context) -> bool:
    told = context.told.last_day(Precision.DAY)
    return of.span is not None and of.span.first == told


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
    by_the_hour = context.told.clock and not context.hours
    if by_the_hour and context.told.is_years_ago(published):
        return True  # a night years ago, told by its hours as in a history
    night = context.told.clock == "NI"
    before = _DAY if night else _SMALL_HOURS
    small = not reading.either_half and reading.clock < before
    late = small and context.told.clock > _LATE and day + ONE_DAY <= published
    return reading.clock == "MO" or late


def _onward(reading: Timed, of: Resolved, context: Context) -> tuple[Timed, Resolved]:
    """A story goes on: *by nine that night* is 21:00, and *at dawn* is the next day's.

    Of a day whose time was told; what stands earlier on it is not looked back at. The
    night is the one before where it is past midnight.
    """
    told = context.told
    since = _HOURS.get(told.clock, told.clock[:5])
    clock = _HOURS.get(reading.clock, reading.clock[:5])
    day = of.span.first if of.span else None
    first = context.history and not told.clock and reading.either_half
    by_half_days = reading.in_words or not day or day.year < _BY_24_HOURS
    if first and by_half_days and "01:00" <= clock < "05:00":
        # few stories begin their day at two
        why = "; ".join(filter(None, (of.inferred, _TAKEN_FOR_IT)))
        return _in_the_afternoon(reading), replace(of, inferred=why)
    if day is None or not _A_CLOCK.fullmatch(since) or not _A_CLOCK.fullmatch(clock):
        return reading, of
    if reading.either_half and context.hours:
        return _on_that_side(reading, clock, since, context.hours), of
    if reading.either_half:
        days, clock = _nearest(clock, told)
        return replace(reading, clock=clock), _days_on(of, day, days)
    morning = _EARLY if told.clock in _HOURS and told.clock != "NI" else "12:00"
    small = since >= "12:00" and clock < _SMALL_HOURS
    if small or (since >= _LATE and clock <= morning):
        return reading, _days_on(of, day, 1)
    if _is_of_the_night_before(reading, since, clock, told):
        return reading, _days_on(of, day, -1)
    return reading, of


def _on_that_side(reading: Timed, clock: str, since: str, hours: int) -> Timed:
    """The last such hour of the day before the one told, or the first one after."""
    base = _minutes(clock) % _HALF_A_DAY
    here, both = _minutes(since), (base, base + _HALF_A_DAY)
    fits = [then for then in both if (then - here) * hours >= 0]
    if not fits:
        return reading
    return replace(reading, clock=_clock(max(fits) if hours < 0 else min(fits)))


def _is_of_the_night_before(
    reading: Timed, since: str, clock: str, told: ToldSoFar
) -> bool:
    """*By 1 a.m. it was over. That night …*, *shortly before midnight*: the day before.

    An evening or an hour of it only where the story has itself gone past midnight.
    """
    if reading.falls:
        return False
    if reading.clock == "NI":
        return since < (_SMALL_HOURS if told.past_midnight else _THREE)
    return told.past_midnight and since < _SMALL_HOURS and clock >= _LATE


def _days_on(of: Resolved, day: date, days: int) -> Resolved:
    if not days:
        return of
    return unit_on(Precision.DAY, day + timedelta(days=days), of.inferred)


def _in_its_half(reading: Timed, context: Context) -> Timed:
    """*The match was to begin at 2 p.m., and was held up at 4:15*: on that day.

    *On Monday evening at half past seven* too; but not *would open at half past eight*.
    """
    clock = context.told.clock
    of_the_part = clock in _LATER_HALF and context.ahead <= 0 and not context.hours
    if not reading.either_half or not (_A_CLOCK.match(clock) or of_the_part):
        return reading
    base = _minutes(reading.clock) % _HALF_A_DAY
    return replace(reading, clock=_clock(_least((base, base + _HALF_A_DAY), clock)))


def _nearest(clock: str, told: ToldSoFar) -> tuple[int, str]:
    """How many days on, and at which hour, *ten past one* comes next to the one told.

    Going back costs five times as much as going on: after *4 p.m.*, *half past seven*
    is in the evening; after *2 p.m.*, *1.45* is before it.
    """
    base = _minutes(clock) % _HALF_A_DAY
    first = -2 if told.past_midnight else 0
    then = _least((base + n * _HALF_A_DAY for n in range(first, 4)), told.clock)
    return then // _A_DAY, _clock(then % _A_DAY)


def _least(minutes: Iterable[int], told: str) -> int:
    first, last = map(_minutes, _HOURS_OF.get(told, (told, told)))

    def away(then: int) -> float:
        return _BACK * (first - then) if then < first else max(0, then - last)

    return min(minutes, key=away)


def minutes_on(clock: str, reading: Timed) -> int | None:
    """From that hour to the nearest such time of day, below zero where it is before.

    None for a part of a day.
    """
    if not _A_CLOCK.match(reading.clock):
        return None
    turn = _HALF_A_DAY if reading.either_half else _A_DAY
    on = (_minutes(reading.clock) - _minutes(clock)) % turn
    return on if on <= turn / 2 else on - turn


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


_BACK = 5  # times as far as it is on
_BY_24_HOURS = 1910  # since then *4:45* is likelier in the morning
_A_DAY, _HALF_A_DAY = 24 * 60, 12 * 60  # minutes
_THREE = "03:00"  # an hour of the night that began the day before
_SMALL_HOURS = "05:00"  # after an evening: what came later in the day may look back
_MIDNIGHT = "00:00"  # after an evening, even in the news, it is of the next day
_HOURS = {"MO": "06:00", "MI": "12:00", "AF": "14:00", "EV": "18:00", "NI": "21:00"}
_HOURS_OF = {
    "MO": ("06:00", "12:00"),
    "MI": ("12:00", "12:00"),
    "AF": ("12:00", "18:00"),
    "EV": ("17:00", "23:59"),
    "NI": ("19:00", "23:59"),
}
_LATER_HALF = ("AF", "EV", "NI")
_DAY = "10:00"  # after a night
_LATE = "18:00"  # a morning that is told after it is of the next day
_EARLY = "07:00"  # the same, after an evening whose hour is not told
_OPEN_DAY = {
    Precision.WEEK: "-X",
    Precision.MONTH: "-XX",
    Precision.YEAR: "-XX-XX",
}


@resolve_reading.register
def _clock_shift(reading: ClockShift, context: Context) -> Resolved | None:
    """From the last time of day told; where none is known it stays a length."""
    if reading.anchor is Anchor.PUBLISHED:
        return _hours_ago(reading, context)
    day, clock = context.told.last_day(Precision.DAY), context.told.clock
    if day is None or not _A_CLOCK.match(clock):
        return Resolved(None, "DURATION", reading.length)
    inferred = f"counted from {clock} on {english(day)}, the time last mentioned"
    if not reading.minutes:  # a few hours later: that day, unless it was late
        if clock > _LATE or "X" not in reading.length:
            return Resolved(None, "DURATION", reading.length)
        return unit_on(Precision.DAY, day, inferred)
    then, hour = _counted_from(day, clock, reading.minutes)
    value = f"{then}T{hour}"
    return Resolved(Span.unit(Precision.DAY, then), "TIME", value, inferred)


def _counted_from(day: date, clock: str, minutes: float) -> tuple[date, str]:
    """The day and the time so many minutes on; with seconds where either has them."""
    seconds = int(clock[6:] or 0) + round(minutes * 60)
    days, rest = divmod(_minutes(clock) * 60 + seconds, _A_DAY * 60)
    exact = len(clock) > len("00:00") or minutes * 60 % 60
    hour = _clock(rest // 60) + (f":{rest % 60:02d}" if exact else "")
    return day + timedelta(days=days), hour


_A_CLOCK = lazy(r"\d\d:\d\d")


def _hours_ago(reading: ClockShift, context: Context) -> Resolved | None:
    """*Two hours ago* is of the publication day; more may be of the day before."""
    day = context.here
    minutes = abs(reading.minutes)
    if day is None or minutes == 0:
        return Resolved(None, "DURATION", reading.length)
    first = (
        day - timedelta(days=ceil(minutes / _A_DAY)) if minutes > _HALF_A_DAY else day
    )
    last = day - timedelta(days=int(minutes // _A_DAY))
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
        narrated = narrated or context.hour_of_that_day
        far = abs(near - told) > _NEARBY and not (announced or narrated)
        apart = (near - told).days * context.ahead > 0  # it will be, but that was
        apart = apart and not context.hour_of_that_day  # a match that was to start at 3
        years_ago = narrated and context.told.is_years_ago(near)
        of_today = context.begins_line and not years_ago
        if far or apart or of_today:
            context = context._replace(told=context.told.without_dates())
    return resolve(Same(Precision.DAY), context)
