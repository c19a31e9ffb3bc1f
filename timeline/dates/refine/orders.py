"""Day and month order, decided per text or column and never per date."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from timeline.dates.lazy import lazy
from timeline.dates.readings import Either
from timeline.dates.steps import Found, Source

_NUMERIC = lazy(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/-])")


class Order(NamedTuple):
    """Which comes first, and the date that shows it."""

    day_first: bool
    shown_by: str


def order_told(folded: Iterable[str]) -> Order | None:
    """What unambiguous dates such as 25/12/2017 tell; None if nothing, or both."""
    told: dict[bool, str] = {}
    for text in folded:
        for found in _NUMERIC.finditer(text):
            first, second = int(found[1]), int(found[3])
            if (first > 12) != (second > 12):
                told.setdefault(first > 12, found[0])
    return Order(*next(iter(told.items()))) if len(told) == 1 else None


def settle(found: list[Found], order: Order | None) -> list[Found]:
    """*03/04/2018* in that order; without one both readings stay."""
    if order is None:
        return found
    return [
        replace(each, reading=replace(each.reading, **order._asdict()))
        if isinstance(each.reading, Either)
        else each
        for each in found
    ]


def settle_orders(source: Source, found: list[Found]) -> list[Found]:
    """Day first where the text's other dates are, and only then."""
    if not any(isinstance(each.reading, Either) for each in found):
        return found
    return settle(found, order_told([source.folded]))
