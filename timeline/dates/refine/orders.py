"""Day and month order, decided per text or column and never per date."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from timeline.dates.lazy import lazy
from timeline.dates.readings import Either
from timeline.dates.steps import Found, Source

_NUMERIC = lazy(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=/)\d\d)(?![\d/-])")
_IN_CELLS = lazy(
    r"(?<![\d/.:-])(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|(?<=[/-])\d\d)(?![\d/.-])"
)
_YEARLESS = lazy(r"\A\s*(?!24/7\b)(0?\d|[12]\d|3[01])(/)(0?\d|[12]\d|3[01])()\s*\Z")
_MONTH_AND_YEAR = lazy(r"\s*(?:0?[1-9]|1[0-2])/(1[3-9]|[2-9]\d)\s*")
ORDER_SAID = (
    r"(?:u\.?s\.?a?\.?|american|u\.?k\.?|british|european|dd?/mm?(?:/yy(?:yy)?)?"
    r"|mm?/dd?(?:/yy(?:yy)?)?)(?:\s(?:style|format|order|date))?"
)
_SAID = lazy(rf"\d\s?\(({ORDER_SAID})\)\s*\Z")
_LAST_DAY = 31


class Order(NamedTuple):
    """Which comes first, and the date that shows it."""

    day_first: bool
    shown_by: str


_SAYING = {
    "us": Order(False, "the US"),
    "american": Order(False, "the US"),
    "m": Order(False, "mm/dd"),
    "uk": Order(True, "the UK"),
    "british": Order(True, "the UK"),
    "european": Order(True, "Europe"),
    "d": Order(True, "dd/mm"),
}


def order_told(folded: Iterable[str]) -> Order | None:
    """What unambiguous dates such as 25/12/2017 tell; None if nothing, or both."""
    return _told_by(_NUMERIC, folded)


def order_of_cells(folded: Iterable[str], year: int | None = None) -> Order | None:
    """The same of the cells of a column, which may be shorter: 25/12/17, 25/12.

    Args:
        folded: The cells.
        year: Of publication: *12/18* may be December 2018 unless it came before.
    """
    cells = list(folded)
    days = [cell for cell in cells if not may_be_a_month_of_a_year(cell, year)]
    return _told_by(_IN_CELLS, cells) or _told_by(_YEARLESS, days)


def may_be_a_month_of_a_year(cell: str, latest: int | None) -> bool:
    """*12/18*, up to that year."""
    found = _MONTH_AND_YEAR.fullmatch(cell)
    return found is not None and (latest is None or int(found[1]) <= latest % 100)


def order_said(folded: str) -> Order | None:
    """What stands behind a date: *3/4/2018 (US)*.

    >>> order_said("3/4/2018 (us)")
    Order(day_first=False, shown_by='the US')
    """
    found = _SAID.search(folded)
    if found is None:
        return None
    said = found[1].replace(".", "")
    return next(
        (order for word, order in _SAYING.items() if said.startswith(word)), None
    )


def _told_by(numeric: re.Pattern[str], folded: Iterable[str]) -> Order | None:
    told: dict[bool, str] = {}
    for text in folded:
        for found in numeric.finditer(text):
            first, second = int(found[1]), int(found[3])
            if (first > 12) != (second > 12) and not _may_begin_with_its_year(found):
                told.setdefault(first > 12, found[0])
    return Order(*next(iter(told.items()))) if len(told) == 1 else None


def _may_begin_with_its_year(date: re.Match[str]) -> bool:
    """*25-12-17*: with hyphens, as ISO has them, perhaps 17 December 2025."""
    if len(date[4]) != 2 or date[2] != "-" or int(date[3]) > 12:
        return False
    return 1 <= int(date[4]) <= _LAST_DAY


def settle(found: list[Found], order: Order | None) -> list[Found]:
    """*03/04/2018* in that order; without one both readings stay."""
    if order is None:
        return found
    return [
        replace(each, reading=replace(each.reading, **order._asdict()))
        if isinstance(each.reading, Either) and each.reading.day_first is None
        else each
        for each in found
    ]


def settle_orders(source: Source, found: list[Found]) -> list[Found]:
    """Day first where the text's other dates are, and only then."""
    if not any(isinstance(each.reading, Either) for each in found):
        return found
    order = order_told([source.folded]) or _of_its_zone(source.folded)
    return settle(found, order)


def _of_its_zone(folded: str) -> Order | None:
    """*11/08/2016 5:02 AM ET*: the zones of the US, where the month is first."""
    zoned = _IN_A_US_ZONE.search(folded)
    return Order(False, zoned[0]) if zoned else None


_IN_A_US_ZONE = lazy(
    r"(?<![\d/])\d{1,2}/\d{1,2}/\d{4},?\s\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\.?"
    r"\s[ecmp][sd]?t\b"
)
