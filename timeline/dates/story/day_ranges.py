"""Days that head a section, *13 to 19 October*: its weekdays are of those days."""

from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.kinds import innermost, is_week_of_a_day
from timeline.dates.layout import HEADING, PARTED, begins_line, ends_a_heading
from timeline.dates.readings import Weekday
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.units import falls_on
from timeline.spans import Precision, unit_days

_A_WEEK = timedelta(days=10)  # at most, for a weekday to be one or two of them


def days_of_section(
    source: Source,
    each: Found,
    told: ToldSoFar,
    resolved: Resolved,
    start: tuple[Found, Resolved] | None,
) -> tuple[date, date] | None:
    """First and last of the days that head what stands behind this phrase."""
    if is_week_of_a_day(each.reading) and begins_line(source, each):
        return _named(resolved, resolved)
    weekday = isinstance(innermost(each.reading), Weekday)
    if ends_a_heading(source, each) and not weekday:
        return _named(start[1], resolved) if start else None
    headed = told.days and HEADING.search(source.text, told.stop, each.start)
    return None if headed or _is_below_its_week(source, each, told) else told.days


def _is_below_its_week(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*Week of 11 January / … / The mayor said on Friday*: a paragraph of its own."""
    if told.days is None or told.days != unit_days(Precision.WEEK, told.days[0]):
        return False
    if begins_line(source, each) and PARTED.match(source.text, each.stop):
        return False  # Wednesday: accounts are suspended
    between = source.text[told.stop : each.start]
    heading = told.dates[-1:] == (DateTold(Precision.WEEK, told.days[0]),)
    return "\n\n" in (between.lstrip("\n") if heading else between)


def _named(start: Resolved, stop: Resolved) -> tuple[date, date] | None:
    if not start.span or not stop.span:
        return None
    first, last = start.span.first, stop.span.last
    if first is None or last is None or not first < last <= first + _A_WEEK:
        return None
    return first, last


def at_its_days(source: Source, each: Found, context: Context) -> Context | None:
    """*13 to 19 October / … on Monday*: that of those days."""
    weekday, days = innermost(each.reading), context.told.days
    if _is_below_its_week(source, each, context.told):
        return None
    if days is None or not isinstance(weekday, Weekday) or weekday.step or weekday.week:
        return None
    within = (days[0] + timedelta(days=n) for n in range((days[1] - days[0]).days + 1))
    fits = [day for day in within if falls_on(day, weekday.weekday)]
    here = context.told.last_day(Precision.DAY) or days[0]
    day = next((day for day in fits if day >= here), fits[0] if fits else None)
    return context.at(DateTold(Precision.DAY, day), 1) if day else None
