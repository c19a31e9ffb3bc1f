"""Day and month in figures, the year left to publication: *20.8.*, *8/20*."""

from timeline.dates.lazy import lazy
from timeline.dates.refine.orders import Order, may_be_a_month_of_a_year
from timeline.dates.units import real_day
from timeline.dates.vocabulary import MONTH_NAMES

_FIGURES = lazy(r"\s*(\d{1,2})(?:\.\s?(\d{1,2})\.|/(\d{1,2}))\s*")
_ALWAYS, _ATTACKS = "24/7", "9/11"
_LEAP_YEAR = 2000


def in_words(cell: str, order: Order | None) -> tuple[str, str]:
    """The day as prose has it, or "", and what tells the order.

    >>> in_words("20.8.", None), in_words("3/4", None)
    (('20 August', ''), ('', ''))
    """
    found = _FIGURES.fullmatch(cell)
    if found is None:
        return "", ""
    one, dotted, two = found.groups()
    if dotted:
        return _day(dotted, one), ""
    if order is None or cell.strip() == _ALWAYS:
        return "", ""
    month_first, day_first = _day(one, two), _day(two, one)
    first = "day" if order.day_first else "month"
    both = month_first and day_first
    why = f"the {first} comes first, as in {order.shown_by}" if both else ""
    return (day_first if order.day_first else month_first), why


def is_open(cell: str, order: Order | None, year: int) -> bool:
    """*3/4*, *12/18* may be fractions or months, unless others tell the order."""
    found = _FIGURES.fullmatch(cell)
    if found is None or found[2] or cell.strip() == _ALWAYS:
        return False
    if order and not order.day_first:
        return False
    one, _, two = found.groups()
    if order is None and cell.strip() != _ATTACKS:  # prose knows their year
        return bool(_day(one, two) or _day(two, one))
    return may_be_a_month_of_a_year(cell, year)


def _day(month: str, day: str) -> str:
    if real_day(_LEAP_YEAR, int(month), int(day)) is None:
        return ""
    return f"{int(day)} {MONTH_NAMES[int(month) - 1]}"
