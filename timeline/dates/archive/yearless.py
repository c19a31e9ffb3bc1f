"""Day and month in figures, the year left to publication: *20.8.*, *8/20*."""

from timeline.dates.lazy import lazy
from timeline.dates.refine.orders import Order
from timeline.dates.units import real_day
from timeline.dates.vocabulary import MONTH_NAMES

_FIGURES = lazy(r"\s*(\d{1,2})(?:\.\s?(\d{1,2})\.|/(\d{1,2}))\s*")
_ALWAYS, _ATTACKS = "24/7", "9/11"
_LEAP_YEAR = 2000


def in_words(cell: str, order: Order | None) -> dict[str, str]:
    """The days it may be, as prose has them, each with what tells the order.

    >>> in_words("20.8.", None), list(in_words("3/4", None))
    ({'20 August': ''}, ['4 March', '3 April'])
    """
    found = _FIGURES.fullmatch(cell)
    if found is None or cell.strip() == _ALWAYS:
        return {}
    if order is None and cell.strip() == _ATTACKS:  # prose knows their year
        return {}
    one, dotted, two = found.groups()
    if dotted:
        return _day(dotted, one)
    readings = {False: _day(one, two), True: _day(two, one)}
    told = order and readings[order.day_first]
    if order is None or not told or not all(readings.values()):
        return readings[False] | readings[True]
    first = "day" if order.day_first else "month"
    return dict.fromkeys(told, f"the {first} comes first, as in {order.shown_by}")


def _day(month: str, day: str) -> dict[str, str]:
    if real_day(_LEAP_YEAR, int(month), int(day)) is None:
        return {}
    return {f"{int(day)} {MONTH_NAMES[int(month) - 1]}": ""}
