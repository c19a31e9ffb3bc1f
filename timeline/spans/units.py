"""Units of the calendar, hedges and extents: what spans are made of."""

from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import IntEnum, StrEnum
from typing import NamedTuple

from timeline.errors import SpanError

Days = tuple[date | None, date | None]
"""First and last day, both included; None is an open end."""

ONE_DAY = timedelta(days=1)


class Precision(IntEnum):
    """The unit that the words spoke in, finest first."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    SEASON = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9

    def __str__(self) -> str:
        return self.name.lower()

    @classmethod
    def parse(cls, text: str) -> "Precision":
        """Read a name such as ``month``; SpanError lists the names there are."""
        try:
            return cls[text.strip().upper()]
        except KeyError:
            names = ", ".join(map(str, cls))
            raise SpanError(
                f"no precision: {text!r}; expected one of {names}"
            ) from None


class Hedge(StrEnum):
    """How sure the words are, as the EDTF marks."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"

    def also(self, other: "Hedge") -> "Hedge":
        """Both hedges at once: uncertain and approximate make ``%``."""
        if self == other or not other:
            return self
        return Hedge.BOTH if self else other


class Extent(StrEnum):
    """WITHIN: some day of the span, unknown which. THROUGHOUT: all of its days."""

    WITHIN = "within"
    THROUGHOUT = "throughout"


Ends = tuple[Hedge, Hedge]
"""How sure each end is: *from about 2012 to 2017*."""


class Said(NamedTuple):
    """What an EDTF text says: the fields of a Span, which checks them."""

    first: date | None
    last: date | None
    precision: Precision
    extent: Extent = Extent.WITHIN
    hedge: Hedge = Hedge.NONE
    gaps: tuple[tuple[date, date], ...] = ()
    ends: Ends | None = None


def unit_days(precision: Precision, day: date) -> tuple[date, date]:
    """First and last day of the calendar unit that holds ``day``.

    Weeks run Monday to Sunday (ISO 8601), decades 1980 to 1989, centuries 1900 to
    1999 as EDTF has them, seasons by whole months of the northern hemisphere
    (winter from December). What would pass year 9999 ends there.
    """
    year, month = day.year, day.month
    match precision:
        case Precision.DAY:
            return day, day
        case Precision.WEEK:
            offset = day.toordinal() - day.weekday()
            monday = date.fromordinal(max(1, offset))
            return monday, date.fromordinal(min(offset + 6, date.max.toordinal()))
        case Precision.MONTH:
            return months(year, month, 1)
        case Precision.QUARTER:
            return months(year, (month - 1) // 3 * 3 + 1, 3)
        case Precision.HALF:
            return months(year, (month - 1) // 6 * 6 + 1, 6)
        case Precision.SEASON:
            start = month // 3 * 3 or 12
            return months(year - (month < 3), start, 3)
        case Precision.YEAR:
            return years(year, 1)
        case Precision.DECADE:
            return years(year // 10 * 10, 10)
        case Precision.CENTURY:
            return years(year // 100 * 100, 100)


def end_unit(
    first: date | None, last: date | None, said: Precision = Precision.CENTURY
) -> Precision:
    """What both ends can be said in: whole years, whole months, or days.

    Args:
        first: First day; None is an open end.
        last: Last day, included; None likewise.
        said: The unit that the words spoke in; nothing coarser is found.
    """
    for unit in (Precision.YEAR, Precision.MONTH):
        starts = first is None or unit_days(unit, first)[0] == first
        stops = last is None or unit_days(unit, last)[1] == last
        if unit <= said and starts and stops:
            return unit
    return Precision.DAY


def months(year: int, month: int, count: int) -> tuple[date, date]:
    """First and last day of ``count`` months from that one, cut to years 1 to 9999."""
    start = year * 12 + month - 1
    first = date(*_month(start)) if start >= 12 else date.min
    after = start + count
    if after // 12 > MAXYEAR:
        return first, date.max
    return first, date(*_month(after)) - ONE_DAY


def _month(index: int) -> tuple[int, int, int]:
    return index // 12, index % 12 + 1, 1


def years(year: int, count: int) -> tuple[date, date]:
    """First and last day of ``count`` years from that one, cut to years 1 to 9999."""
    last = min(year + count - 1, MAXYEAR)
    return date(max(year, MINYEAR), 1, 1), date(last, 12, 31)
