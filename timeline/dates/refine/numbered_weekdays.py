"""Weekdays with the number of their day, in the month told: *until Friday 25*."""

import re
from dataclasses import replace

from timeline.dates.forms import either
from timeline.dates.kinds import innermost, is_bare
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month, Weekday
from timeline.dates.refine.surroundings import is_free
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import WEEKDAYS

_WEEKDAY = rf"(?:{either(WEEKDAYS)})\b"
# "on Friday 25.", "Tuesday 15 to Friday 18 August"; but "on Friday 25 people died"
_DAY = r"(?P<day>[12]\d|3[01]|[1-9])"
_DAY_OF_TWO_FIGURES = r"(?P<day>[12]\d|3[01])"  # "Thursday 7" may be an hour
_TO_ANOTHER = (
    rf",?\s{_DAY}(?=\s?-\s?{_WEEKDAY}|\s(?:to|until|and|or|through)\s{_WEEKDAY})"
)
_JOINED = lazy(_TO_ANOTHER)
_ENDS = r"(?=[.;:)](?!\d)|,(?!\s?\d)|\n|$)"
_LAST = lazy(rf"\s{_DAY_OF_TWO_FIGURES}{_ENDS}")
_ON = lazy(r"\b(?:on|from|until|till|by|to)\s$")
_LAST_OF_ANY = lazy(rf"\s{_DAY}{_ENDS}")


def number_weekdays(source: Source, found: list[Found]) -> list[Found]:
    """The same, where a bare weekday takes the number that is behind it.

    It does not in a text that names no month and no such span: *Wednesday 21, Friday
    26* are degrees. One figure is a day behind *on*, where days are told so: *Friday 30
    May … on Monday 2*; it may be an hour, *doors open Saturday 8*.
    """
    days = [innermost(each.reading) for each in found]
    dated = any(isinstance(day, Day | Month) for day in days)
    if not dated and not any(_is_joined(source.folded, each) for each in found):
        return found
    told_so = any(isinstance(day, Day) and day.weekday is not None for day in days)
    last = _LAST_OF_ANY if told_so else _LAST
    return [_with_its_number(source.folded, each, found, last) for each in found]


def _is_joined(folded: str, each: Found) -> bool:
    weekday = isinstance(innermost(each.reading), Weekday)
    return weekday and _JOINED.match(folded, each.stop) is not None


def _with_its_number(
    folded: str, each: Found, found: list[Found], last: re.Pattern[str]
) -> Found:
    weekday = each.reading
    if not isinstance(weekday, Weekday) or not is_bare(weekday):
        return each
    placed = _ON.search(folded, max(0, each.start - 8), each.start)
    ends = last if placed else _LAST
    m = _JOINED.match(folded, each.stop) or ends.match(folded, each.stop)
    if m is None or not is_free(found, *m.span("day")):
        return each
    numbered = DayOfMonth(int(m["day"]), weekday.weekday)
    return replace(each, stop=m.end("day"), reading=numbered)
