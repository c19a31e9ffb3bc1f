"""The calendar days that a date phrase means, spelled in EDTF (ISO 8601-2:2019)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import IntEnum, StrEnum

from timeline.errors import SpanError

Days = tuple[date | None, date | None]
"""First and last day, both included; None is an open end."""

_DAY = timedelta(days=1)


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


@dataclass(frozen=True, slots=True)
class Span:
    """The calendar days that a date phrase means, both ends included.

    >>> str(Span.parse("2018-08"))
    '2018-08'
    >>> Span.parse("[2018-09-10..2018-09-16]").precision
    <Precision.WEEK: 2>

    Attributes:
        first: First possible day; None is an open start.
        last: Last possible day; None is an open end.
        precision: The unit that the words spoke in.
        extent: Whether it was some day of these, or all of them. A single day is
            both, and always held as WITHIN; a span with no end at all is THROUGHOUT.
        hedge: How sure the words are.
        gaps: Days between the ends that are ruled out (``03/04`` is one day of
            two), as closed ranges in order; only some day WITHIN can have them.

    Raises:
        SpanError: The last day lies before the first, or a gap is not inside.
    """

    first: date | None
    last: date | None
    precision: Precision
    extent: Extent = Extent.WITHIN
    hedge: Hedge = Hedge.NONE
    gaps: tuple[tuple[date, date], ...] = ()

    def __post_init__(self) -> None:
        first, last = self.first, self.last
        if first and last and last < first:
            raise SpanError(
                f"ends before it starts: {first.isoformat()} to {last.isoformat()};"
                " expected the earlier day first"
            )
        if first is None and last is None:
            object.__setattr__(self, "extent", Extent.THROUGHOUT)
        elif first == last:
            object.__setattr__(self, "extent", Extent.WITHIN)
        if self.gaps:
            self._check_gaps()

    def _check_gaps(self) -> None:
        edge = self.first
        for start, stop in self.gaps:
            inside = (edge is None or edge < start) and start <= stop
            if not inside or self.extent is Extent.THROUGHOUT:
                raise SpanError(
                    f"no gap inside the span: {start.isoformat()} to {stop.isoformat()}"
                )
            edge = stop + _DAY
        if self.last and edge and self.last < edge:
            raise SpanError(f"the last gap reaches the end: {self.last.isoformat()}")

    @classmethod
    def day(cls, day: date) -> "Span":
        return cls(day, day, Precision.DAY)

    @classmethod
    def unit(cls, precision: Precision, day: date) -> "Span":
        """Some day within the calendar unit that holds ``day``."""
        first, last = unit_days(precision, day)
        return cls(first, last, precision)

    @classmethod
    def parse(cls, text: str, precision: Precision | None = None) -> "Span":
        """Read EDTF: level 1 whole, and of level 2 the sets ``[a..b]``, ``[a,b]``.

        EDTF has no word for some units, so their days stand for them: a set from
        Monday to Sunday is a week, of three or six months a quarter or a half.
        Where that is not what was said, ``precision`` says it.

        Args:
            text: ``2018-08``, ``2012/2017``, ``[2018-09-01..2018-09-16]``, ``198X~`` …
            precision: The unit the words spoke in, where the spelling cannot tell.

        Raises:
            SpanError: Quotes the text and says what would do.

        Source: ISO 8601-2:2019, as specified by the Library of Congress.
        """
        text = text.strip()
        if text.startswith("[") and text.endswith("]"):
            span = _parse_set(text)
        elif "/" in text:
            span = _parse_interval(text)
        else:
            span = _parse_point(text)
        return span.at(precision) if precision else span

    def at(self, precision: Precision) -> "Span":
        """The same days, said in another unit."""
        return Span(
            self.first, self.last, precision, self.extent, self.hedge, self.gaps
        )

    def hedged(self, hedge: Hedge) -> "Span":
        """The same days, also hedged so."""
        both = self.hedge.also(hedge)
        return Span(self.first, self.last, self.precision, self.extent, both, self.gaps)

    def lasting(self) -> "Span":
        """All of these days, instead of some day within them."""
        return Span(
            self.first, self.last, self.precision, Extent.THROUGHOUT, self.hedge
        )

    def __str__(self) -> str:
        """EDTF; read back by ``parse``, with the unit as hint where EDTF has none."""
        if self.extent is Extent.THROUGHOUT:
            return _spell_interval(self)
        if self.gaps:
            return f"[{','.join(_spell_piece(p, self) for p in self.pieces)}]"
        spelled = _spell_piece((self.first, self.last), self)
        return f"[{spelled}]" if ".." in spelled else spelled

    @property
    def pieces(self) -> list[Days]:
        """The days without the gaps, as closed ranges in order."""
        edges: list[Days] = []
        start = self.first
        for gap in self.gaps:
            edges.append((start, gap[0] - _DAY))
            start = gap[1] + _DAY
        return [*edges, (start, self.last)]

    def overlap(self, other: "Span") -> "Span | None":
        """The days in both, or None where there are none.

        Said in the finer unit of the two; throughout only if both are. As sure as the
        narrower one, where that is unhedged and lies inside the other; else hedged
        as both are.
        """
        shared = [
            piece
            for mine in self.pieces
            for theirs in other.pieces
            if (piece := _both(mine, theirs))
        ]
        if not shared:
            return None
        lasting = self.extent is other.extent is Extent.THROUGHOUT
        both = _from_pieces(
            shared,
            min(self.precision, other.precision),
            Extent.THROUGHOUT if lasting else Extent.WITHIN,
            self.hedge.also(other.hedge),
        )
        sure = any(not s.hedge and s.pieces == both.pieces for s in (self, other))
        return replace(both, hedge=Hedge.NONE) if sure else both

    def hull(self, other: "Span") -> "Span":
        """The shortest span without gaps that holds both, in their coarser unit."""
        starts = [d for d in (self.first, other.first) if d is not None]
        stops = [d for d in (self.last, other.last) if d is not None]
        lasting = self.extent is other.extent is Extent.THROUGHOUT
        return Span(
            min(starts) if len(starts) == 2 else None,
            max(stops) if len(stops) == 2 else None,
            max(self.precision, other.precision),
            Extent.THROUGHOUT if lasting else Extent.WITHIN,
            self.hedge.also(other.hedge),
        )


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


def months(year: int, month: int, count: int) -> tuple[date, date]:
    """First and last day of ``count`` months from that one, cut to years 1 to 9999."""
    start = year * 12 + month - 1
    first = date(*_month(start)) if start >= 12 else date.min
    after = start + count
    if after // 12 > MAXYEAR:
        return first, date.max
    return first, date(*_month(after)) - _DAY


def _month(index: int) -> tuple[int, int, int]:
    return index // 12, index % 12 + 1, 1


def years(year: int, count: int) -> tuple[date, date]:
    """First and last day of ``count`` years from that one, cut to years 1 to 9999."""
    last = min(year + count - 1, MAXYEAR)
    return date(max(year, MINYEAR), 1, 1), date(last, 12, 31)


# --- reading ---------------------------------------------------------------------

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?P<clock>T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?"
    r"(?P<hedge>[?~%]?)",
    re.ASCII,
)
_FAR_YEAR = re.compile(r"Y-?\d{1,20}|-\d{4}(?:-\d\d){0,2}|0000(?:-\d\d){0,2}", re.ASCII)
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # EDTF code → first month
_EXPECTED = (
    "expected EDTF such as 2018, 2018-08, 2018-08-22, 2012/2017, 2018-04/..,"
    " [2018-09-01..2018-09-16], 198X or 2018~"
)


def _refuse(text: str) -> SpanError:
    shown = text if len(text) <= 60 else f"{text[:59]}…"
    if _FAR_YEAR.match(text.removeprefix("[")):
        return SpanError(
            f"outside the years 1 to 9999: {shown!r}; Dateline cannot draw that day"
        )
    return SpanError(f"not an EDTF date: {shown!r}; {_EXPECTED}")


def _parse_point(text: str) -> Span:
    found = _POINT.fullmatch(text)
    if not found:
        raise _refuse(text)
    year, month, day = found["year"], found["month"], found["day"]
    hedge = Hedge(found["hedge"])
    if "X" in year and month:
        raise _refuse(text)
    try:
        first, last, precision = _point_days(year, month, day)
    except ValueError as error:
        if isinstance(error, SpanError):
            raise
        if year == "0000":
            raise _refuse(text) from None
        raise SpanError(f"no such day: {text!r}; {error}") from None
    return Span(first, last, precision, hedge=hedge)


def _point_days(
    year: str, month: str | None, day: str | None
) -> tuple[date, date, Precision]:
    whole = int(year.replace("X", "0"))
    if "X" in year:
        precision = Precision.DECADE if year[2] != "X" else Precision.CENTURY
        return *years(whole, 10 if precision is Precision.DECADE else 100), precision
    if month is None:
        return *_checked_year(whole), Precision.YEAR
    if month == "XX":
        if day not in (None, "XX"):
            raise _refuse(f"{year}-XX-{day}")
        return *_checked_year(whole), Precision.DAY if day else Precision.MONTH
    start = date(whole, _SEASONS.get(int(month), int(month)), 1)
    if int(month) in _SEASONS:
        if day:
            raise _refuse(f"{year}-{month}-{day}")
        return *unit_days(Precision.SEASON, start), Precision.SEASON
    if day is None:
        return *unit_days(Precision.MONTH, start), Precision.MONTH
    if day == "XX":
        return *unit_days(Precision.MONTH, start), Precision.DAY
    exact = start.replace(day=int(day))
    return exact, exact, Precision.DAY


def _checked_year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _parse_interval(text: str) -> Span:
    parts = text.split("/")
    if len(parts) != 2 or not any(p not in ("", "..") for p in parts):
        if text != "../..":
            raise _refuse(text)
        return Span(None, None, Precision.CENTURY, Extent.THROUGHOUT)
    start, stop = (None if p in ("", "..") else _parse_point(p) for p in parts)
    ends = [p for p in (start, stop) if p]
    span = Span(
        start.first if start else None,
        stop.last if stop else None,
        max(p.precision for p in ends),
        Extent.THROUGHOUT,
        _joined(p.hedge for p in ends),
    )
    return span.at(_named_unit(span))


def _parse_set(text: str) -> Span:
    elements = [_parse_element(part, text) for part in text[1:-1].split(",")]
    pieces = [days for days, _, _ in elements]
    span = _from_pieces(
        pieces,
        max(precision for _, precision, _ in elements),
        Extent.WITHIN,
        _joined(hedge for _, _, hedge in elements),
    )
    return span.at(_named_unit(span)) if not span.gaps else span


def _parse_element(part: str, text: str) -> tuple[Days, Precision, Hedge]:
    part = part.strip()
    if ".." not in part:
        point = _parse_point(part)
        return (point.first, point.last), point.precision, point.hedge
    start, _, stop = part.partition("..")
    if not start and not stop:
        raise _refuse(text)
    ends = [_parse_point(end) for end in (start, stop) if end]
    days = (ends[0].first if start else None, ends[-1].last if stop else None)
    if days[0] and days[1] and days[1] < days[0]:
        raise SpanError(f"ends before it starts: {text!r}")
    hedge = _joined(end.hedge for end in ends)
    return days, max(end.precision for end in ends), hedge


def _joined(hedges: Iterable[Hedge]) -> Hedge:
    both = Hedge.NONE
    for hedge in hedges:
        both = both.also(hedge)
    return both


def _named_unit(span: Span) -> Precision:
    """A week, quarter or half where the days are just that; EDTF has no word for them.

    Days can spell a week; months a quarter or a half.
    """
    coarser = {
        Precision.DAY: (Precision.WEEK,),
        Precision.MONTH: (Precision.QUARTER, Precision.HALF),
    }
    for unit in coarser.get(span.precision, ()):
        if span.first and unit_days(unit, span.first) == (span.first, span.last):
            return unit
    return span.precision


def _from_pieces(
    pieces: list[Days], precision: Precision, extent: Extent, hedge: Hedge
) -> Span:
    """One span of several ranges of days, adjoining and overlapping ones merged."""
    low, high = date.min.toordinal() - 1, date.max.toordinal() + 1
    numbers = sorted(
        (a.toordinal() if a else low, b.toordinal() if b else high) for a, b in pieces
    )
    gaps = []
    reach = numbers[0][1]
    for start, stop in numbers[1:]:
        if start > reach + 1:
            gaps.append((date.fromordinal(reach + 1), date.fromordinal(start - 1)))
        reach = max(reach, stop)
    first = date.fromordinal(numbers[0][0]) if numbers[0][0] > low else None
    last = date.fromordinal(reach) if reach < high else None
    return Span(first, last, precision, extent, hedge, tuple(gaps))


def _both(mine: Days, theirs: Days) -> Days | None:
    starts = [d for d in (mine[0], theirs[0]) if d is not None]
    stops = [d for d in (mine[1], theirs[1]) if d is not None]
    first, last = max(starts, default=None), min(stops, default=None)
    if first and last and last < first:
        return None
    return first, last


# --- spelling --------------------------------------------------------------------

_ENDS = (Precision.YEAR, Precision.MONTH, Precision.DAY)  # what an end can be said in


def _spell_interval(span: Span) -> str:
    """``a/b``, each end in the coarsest unit that it fills and the words allow."""
    start = stop = ".."
    if span.first:
        unit = next(u for u in _ENDS if _fits(u, span.precision, span.first, None))
        start = _literal(unit, span.first) + span.hedge
    if span.last:
        unit = next(u for u in _ENDS if _fits(u, span.precision, None, span.last))
        stop = _literal(unit, span.last) + span.hedge
    return f"{start}/{stop}"


def _spell_piece(days: Days, span: Span) -> str:
    """One element of a set: a calendar unit, or ``a..b`` with both ends in one unit."""
    first, last = days
    if first and last:
        worded = _single_unit(first, last, span.precision)
        if worded:
            return worded + span.hedge
    unit = next(u for u in _ENDS if _fits(u, span.precision, first, last))
    if first and last and unit_days(unit, first) == (first, last):
        return _literal(unit, first) + span.hedge
    start = _literal(unit, first) + span.hedge if first else ""
    stop = _literal(unit, last) + span.hedge if last else ""
    return f"{start}..{stop}"


def _fits(
    unit: Precision, said: Precision, first: date | None, last: date | None
) -> bool:
    return (
        unit <= said
        and (first is None or unit_days(unit, first)[0] == first)
        and (last is None or unit_days(unit, last)[1] == last)
    )


def _single_unit(first: date, last: date, said: Precision) -> str | None:
    """The one EDTF word for just these days in that unit, where there is one."""
    if first == last:
        return first.isoformat()
    if said in _WORDED and unit_days(said, first) == (first, last):
        return _literal(said, first)
    month, year = (unit_days(u, first) for u in (Precision.MONTH, Precision.YEAR))
    if said is Precision.DAY and month == (first, last):
        return f"{_literal(Precision.MONTH, first)}-XX"
    if said is Precision.DAY and year == (first, last):
        return f"{_literal(Precision.YEAR, first)}-XX-XX"
    if said is Precision.MONTH and year == (first, last):
        return f"{_literal(Precision.YEAR, first)}-XX"
    return None


_WORDED = frozenset(
    {
        Precision.MONTH,
        Precision.SEASON,
        Precision.YEAR,
        Precision.DECADE,
        Precision.CENTURY,
    }
)


def _literal(unit: Precision, day: date) -> str:
    text = day.isoformat()
    match unit:
        case Precision.MONTH:
            return text[:7]
        case Precision.SEASON:
            code = next(c for c, start in _SEASONS.items() if start == day.month)
            return f"{text[:4]}-{code}"
        case Precision.YEAR:
            return text[:4]
        case Precision.DECADE:
            return f"{text[:3]}X"
        case Precision.CENTURY:
            return f"{text[:2]}XX"
        case _:
            return text
