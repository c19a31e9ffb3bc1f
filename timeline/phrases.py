"""Small pieces of English: lists, plurals, and the days between two days."""

from collections.abc import Sequence
from datetime import date

from timeline.dates.vocabulary import MONTH_NAMES
from timeline.safe import isolate
from timeline.spans import Precision, end_unit, unit_days

MOST_NAMED = 6
"""Longer lists are cut: "A, B, C, D, E or 3 others"."""


def plural(number: int, noun: str) -> str:
    """``1 event``, ``1,204 events``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def capital(words: str) -> str:
    """The words with a capital at their beginning, and the rest as it is.

    >>> capital("no CSV of Dateline")
    'No CSV of Dateline'
    """
    return f"{words[:1].upper()}{words[1:]}"


def listed(names: Sequence[str], last: str = "or") -> str:
    """``A``, ``A or B``, ``A, B or C``; long lists are cut, and names isolated."""
    shown = [isolate(name) for name in names]
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
    unit = end_unit(first, last)
    if first is None or last is None:
        start = f"from {end_words(first, unit)} on" if first else ""
        return start or (f"up to {end_words(last, unit)}" if last else "")
    if unit_days(unit, first) == (first, last):
        return f"{'on' if unit is Precision.DAY else 'in'} {end_words(first, unit)}"
    start, stop = end_words(first, unit), end_words(last, unit)
    if unit is not Precision.YEAR and first.year == last.year:
        start = start.removesuffix(f" {first.year}")
    if unit is Precision.DAY and (first.year, first.month) == (last.year, last.month):
        start = f"{first.day}"
    return f"between {start} and {stop}"


def from_to_words(days: tuple[date | None, date | None]) -> str:
    """The ends of a time, each in the coarsest unit that says just that day.

    >>> from_to_words((date(2012, 1, 1), date(2018, 6, 12)))
    'from 2012 to 12 June 2018'
    """
    first, last = days
    start = f"from {end_words(first, end_unit(first, None))}" if first else ""
    if last is None:
        return f"{start} on" if start else ""
    stop = end_words(last, end_unit(None, last))
    return f"{start} to {stop}" if start else f"up to {stop}"


def end_words(day: date, unit: Precision, *, short: bool = False) -> str:
    """``2018``, ``September 2018`` or ``17 September 2018``, by `end_unit`."""
    if unit is Precision.YEAR:
        return f"{day.year}"
    if unit is Precision.MONTH:
        return f"{month_name(day, short=short)} {day.year}"
    return day_words(day, short=short)


def day_words(day: date, *, short: bool = False) -> str:
    """``17 September 2018``; short: ``17 Sep 2018``."""
    return f"{day.day} {month_name(day, short=short)} {day.year}"


def month_name(day: date, *, short: bool = False) -> str:
    """``September``; short: ``Sep``. Not strftime's, which follows the machine."""
    name = MONTH_NAMES[day.month - 1]
    return name[:3] if short else name
