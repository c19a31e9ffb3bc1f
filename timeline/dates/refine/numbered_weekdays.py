"""Weekdays with the number of their day, in the month told: *until Friday 25*."""

from dataclasses import replace

from timeline.dates.forms import either
from timeline.dates.kinds import is_bare
from timeline.dates.lazy import lazy
from timeline.dates.readings import DayOfMonth, Weekday
from timeline.dates.refine.surroundings import is_free
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import WEEKDAYS

_WEEKDAY = rf"(?:{either(WEEKDAYS)})\b"
# "on Friday 25.", "Tuesday 15 to Friday 18 August"; but "on Friday 25 people died"
_DAY = r"(?P<day>[12]\d|3[01]|[1-9])"
_JOINED = lazy(
    rf",?\s{_DAY}(?=\s?-\s?{_WEEKDAY}|\s(?:to|until|and|or|through)\s{_WEEKDAY})"
)
_LAST = lazy(rf"\s{_DAY}(?=[.;:)](?!\d)|,(?!\s?\d)|\n|$)")


def number_weekdays(source: Source, found: list[Found]) -> list[Found]:
    """The same, where a bare weekday takes the number that is behind it."""
    return [_with_its_number(source.folded, each, found) for each in found]


def _with_its_number(folded: str, each: Found, found: list[Found]) -> Found:
    weekday = each.reading
    if not isinstance(weekday, Weekday) or not is_bare(weekday):
        return each
    m = _JOINED.match(folded, each.stop) or _LAST.match(folded, each.stop)
    if m is None or not is_free(found, *m.span("day")):
        return each
    numbered = DayOfMonth(int(m["day"]), weekday.weekday)
    return replace(each, stop=m.end("day"), reading=numbered)
