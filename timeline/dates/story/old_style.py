"""The calendar that the weekdays of a text go by."""

from collections.abc import Iterable

from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day
from timeline.dates.steps import Found, Source
from timeline.dates.units import is_told_in_old_style, real_day


def goes_by_old_style(source: Source, found: Iterable[Found]) -> bool:
    """*On Sunday 2 September 1666 … on Monday*: the days of the Julian calendar.

    England counted by it up to 1752, ten and then eleven days behind its neighbours;
    texts keep its days as they are. Which calendar is meant shows only in a full date
    that has its weekday, unless the text says so.
    """
    if _SAID.search(source.folded):
        return True
    days = (innermost(each.reading) for each in found)
    return any(isinstance(day, Day) and _is_in_old_style(day) for day in days)


_SAID = lazy(r"\bin\s(?:the\s)?(?:old\sstyle|julian\scalendar)\b|\(o\.?s\.?\)")


def _is_in_old_style(day: Day) -> bool:
    if not isinstance(day.year, int) or day.weekday is None:
        return False
    named = real_day(day.year, day.month, day.day)
    return named is not None and is_told_in_old_style(named, day.weekday)
