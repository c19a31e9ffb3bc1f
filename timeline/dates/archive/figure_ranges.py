"""From one day to another, both in figures: *1/3/18 – 2/14/18*."""

import re
from datetime import date

from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.units import real_day
from timeline.spans import Precision, Span

_FIRST = {True: "day", False: "month"}


def _in_figures(m: re.Match[str], reader: Reader) -> Days | None:
    """The order that one end tells holds for the other; if none does, both readings."""
    stop_year, inferred = _full(m["until"], reader)
    start_year, _ = _full(m["since"], reader) if m["since"] else (stop_year, "")
    readings: dict[bool, Span] = {}
    for day_first in _FIRST:
        start = _day(start_year, m["a"], m["b"], day_first)
        stop = _day(stop_year, m["c"], m["d"], day_first)
        if start and stop and start <= stop:
            span = Span.day(start).through(Span.day(stop))
            readings.update({day_first: span} if span else {})
    because = (inferred,) if inferred else ()
    order = reader.order
    if order and order.day_first in readings:
        why = f"the {_FIRST[order.day_first]} comes first, as in {order.shown_by}"
        return days_of(readings[order.day_first], why, *because)
    if len(readings) == 1:
        ((day_first, span),) = readings.items()
        why = f"the {_FIRST[day_first]} comes first, or there were no such days"
        return days_of(span, why, *because)
    if not readings:
        return None
    either = " or ".join(sorted(map(str, readings.values())))
    why = f"the order of day and month is open: either {either}"
    return days_of(_either(*readings.values()), why, *because)


def _days_of_month(m: re.Match[str], reader: Reader) -> Days | None:
    """Only days come in pairs before their month and year, or after them."""
    year, inferred = _full(m["year"], reader)
    start = real_day(year, int(m["month"]), int(m["a"]))
    stop = real_day(year, int(m["month"]), int(m["b"]))
    if start is None or stop is None or stop <= start:
        return None
    span = Span.day(start).through(Span.day(stop))
    return days_of(span, *filter(None, [inferred]))


def _either(one: Span, two: Span) -> Span | None:
    """Some time within both; of two days, one of these."""
    if one.first == one.last and two.first == two.last:
        return one.union(two)
    ends = [day for span in (one, two) for day in (span.first, span.last) if day]
    return Span(min(ends), max(ends), Precision.DAY)


def _full(figures: str, reader: Reader) -> tuple[int, str]:
    return reader.full_year(figures) if len(figures) == 2 else (int(figures), "")


def _day(year: int, one: str, two: str, day_first: bool) -> date | None:
    day, month = (one, two) if day_first else (two, one)
    return real_day(year, int(month), int(day))


_YEAR = r"\d{4}|\d\d"
_DAYS = r"(?P<a>\d{1,2})\s?-\s?(?P<b>\d{1,2})"

FIGURE_RANGES: tuple[Form, ...] = (
    Form(
        "range-in-figures",
        rf"(?:from\s)?(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})(?:/(?P<since>{_YEAR}))?"
        r"(?:\s?-\s?|\s(?:to|until|till|through|thru)\s)"
        rf"(?P<c>\d{{1,2}})/(?P<d>\d{{1,2}})/(?P<until>{_YEAR})",
        _in_figures,
        (
            ("1/3/18 – 2/14/18", "2018-01-03/2018-02-14"),
            ("20/11/2020 to 5/12/2020", "2020-11-20/2020-12-05"),
            ("1/3–2/14/2018", "2018-01-03/2018-02-14"),
        ),
    ),
    Form(
        "days-before-month",
        rf"{_DAYS}/(?P<month>\d{{1,2}})/(?P<year>{_YEAR})",
        _days_of_month,
        (("12–15/3/1890", "1890-03-12/1890-03-15"),),
    ),
    Form(
        "days-within-month",
        rf"(?P<month>\d{{1,2}})/{_DAYS}/(?P<year>{_YEAR})",
        _days_of_month,
        (("3/12–15/1890", "1890-03-12/1890-03-15"),),
    ),
    Form(
        "days-after-month",
        r"(?P<year>\d{4})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)"
        r"(?P<a>\d{1,2})(?:\s?-\s?|/|\s(?:to|until|through|thru)\s)(?P<b>\d{1,2})",
        _days_of_month,
        (
            ("1890/3/12–15", "1890-03-12/1890-03-15"),
            ("1890-03-12/15", "1890-03-12/1890-03-15"),
            ("1890-03-12 to 15", "1890-03-12/1890-03-15"),
        ),
    ),
)
