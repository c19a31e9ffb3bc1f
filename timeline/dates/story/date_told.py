"""The date that a phrase tells, for those behind it to count from."""

from datetime import date

from timeline.dates.context import DateTold, ToldSoFar
from timeline.dates.kinds import is_time_alone
from timeline.dates.readings import Length, Reading, Same, Shift, Timed
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Resolved, Source, Trait
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision


def moved_to(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """What is told once the story goes on from a phrase, if it names a day."""
    if isinstance(each.reading, Length) and has_trait(each, Trait.REPORTED):
        return told._replace(quarter=told.quarter._replace(whole_year=True))
    date_told = date_of(resolved)
    if _compares(each.reading) or date_told is None:
        return told
    if resolved.type not in ("DATE", "TIME"):
        return told
    clock = resolved.value.partition("T")[2] if resolved.type == "TIME" else ""
    if isinstance(each.reading, Timed) and each.reading.eve and resolved.span:
        last, clock = resolved.span.last or date_told.day, _MIDNIGHT
        date_told = date_told._replace(day=last)  # the night to Tuesday ends on it
    same_day = date_told.day == told.last_day(Precision.DAY)
    if isinstance(each.reading, Same) and same_day and not clock:
        # "At noon … that same day. About three o'clock …": in the afternoon
        clock = told.clock
    if is_time_alone(each.reading) and same_day:
        return told if _is_until_an_hour(source, each) else told._replace(clock=clock)
    day = told.last_day(Precision.DAY)
    if told.in_order and day and _is_its_month(each, resolved, day):
        return told
    next_day = day is not None and date_told.day - day == ONE_DAY
    # "Voting, which began on Sunday, ended at 15:00" went past no midnight
    beside = told.hours_of is not None and told.hours_of[0] == date_told.day
    past_midnight = next_day and is_time_alone(each.reading) and not beside
    past_midnight = past_midnight or (same_day and told.past_midnight)
    return told.with_date(
        date_told, stop=each.stop, clock=clock, past_midnight=past_midnight
    )


def _is_its_month(each: Found, resolved: Resolved, day: date) -> bool:
    """*On the 31st … the worst of that month. On Friday …*: still told by the day."""
    same = isinstance(each.reading, Same) and each.reading.unit is Precision.MONTH
    return same and resolved.value == day.isoformat()[: len("2018-09")]


def _is_until_an_hour(source: Source, each: Found) -> bool:
    """*The other main, not until 11.30*; *until the evening* the story went on."""
    until = source.folded.endswith(("until ", "till "), 0, each.start)
    return until and isinstance(each.reading, Timed) and each.reading.clock[0].isdigit()


_MIDNIGHT = "00:00"


def date_of(resolved: Resolved) -> DateTold | None:
    span = resolved.span
    return DateTold(span.precision, span.first) if span and span.first else None


def _compares(reading: Reading) -> bool:
    """*a year earlier*, *the same month of 2016*: beside what the text tells of."""
    if isinstance(reading, Shift):
        return reading.relative_to_year and reading.steps < 0
    return isinstance(reading, Same) and reading.year is not None
