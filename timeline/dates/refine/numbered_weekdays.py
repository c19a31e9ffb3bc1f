"""Weekdays with the number of their day, in the month told: *until Friday 25*."""

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
_A_SPAN = lazy(rf"\b{_WEEKDAY}{_TO_ANOTHER}")
_LAST = lazy(rf"\s{_DAY_OF_TWO_FIGURES}(?=[.;:)](?!\d)|,(?!\s?\d)|\n|$)")


def number_weekdays(source: Source, found: list[Found]) -> list[Found]:
    """The same, where a bare weekday takes the number that is behind it.

    It does not in a text that names no month and no such span: *Wednesday 21, Friday
    26* are degrees.
    """
    dated = any(isinstance(innermost(each.reading), Day | Month) for each in found)
    if not dated and not _A_SPAN.search(source.folded):
        return found
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
