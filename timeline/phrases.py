"""Small pieces of English: lists, plurals, and the days between two days."""

from collections.abc import Sequence
from datetime import date

from timeline.spans import Precision, unit_days

MOST_NAMED = 6
"""Longer lists are cut: "A, B, C, D, E or 3 others"."""

# Not strftime: month names must not follow the machine's locale.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def plural(number: int, noun: str) -> str:
    """``1 event``, ``1,204 events``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def listed(names: Sequence[str], last: str = "or") -> str:
    """``A``, ``A or B``, ``A, B or C``; long lists are cut."""
    shown = list(names)
    if len(shown) > MOST_NAMED:
        others = len(shown) - MOST_NAMED + 1
        shown = [*shown[: MOST_NAMED - 1], f"{others} others"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def days_words(days: tuple[date | None, date | None]) -> str:
    """A window of days, both included, in the coarsest units that say just that.

    >>> days_words((date(2018, 3, 1), date(2018, 9, 30)))
    'between March and September 2018'
    >>> days_words((date(2018, 3, 5), None))
    'from 5 March 2018 on'
    """
    first, last = days
    unit = _unit(first, last)
    if first is None or last is None:
        start = f"from {_name(first, unit)} on" if first else ""
        return start or (f"up to {_name(last, unit)}" if last else "")
    if unit_days(unit, first) == (first, last):
        return f"{'on' if unit is Precision.DAY else 'in'} {_name(first, unit)}"
    start, stop = _name(first, unit), _name(last, unit)
    if unit is not Precision.YEAR and first.year == last.year:
        start = start.removesuffix(f" {first.year}")
    return f"between {start} and {stop}"


def _unit(first: date | None, last: date | None) -> Precision:
    """Whole years, whole months, or days."""
    for unit in (Precision.YEAR, Precision.MONTH):
        starts = first is None or unit_days(unit, first)[0] == first
        stops = last is None or unit_days(unit, last)[1] == last
        if starts and stops:
            return unit
    return Precision.DAY


def day_words(day: date) -> str:
    """``17 September 2018``."""
    return _name(day, Precision.DAY)


def _name(day: date, unit: Precision) -> str:
    month = "" if unit is Precision.YEAR else f"{_MONTHS[day.month - 1]} "
    return f"{f'{day.day} ' if unit is Precision.DAY else ''}{month}{day.year}"
