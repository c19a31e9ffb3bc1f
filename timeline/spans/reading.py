"""EDTF text → what it says. Level 1 whole, and of level 2 the sets."""

import re
from datetime import date

from timeline.errors import SpanError
from timeline.spans.pieces import joined_hedge, joined_pieces
from timeline.spans.units import (
    Days,
    Extent,
    Hedge,
    Precision,
    Said,
    unit_days,
    years,
)

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?P<clock>T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?"
    r"(?P<hedge>[?~%]?)",
    re.ASCII,
)
_FAR_YEAR = re.compile(r"Y-?\d{1,20}|-\d{4}(?:-\d\d){0,2}|0000(?:-\d\d){0,2}", re.ASCII)
SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}  # EDTF code → first month
_EXPECTED = (
    "expected EDTF such as 2018, 2018-08, 2018-08-22, 2012/2017, 2018-04/..,"
    " [2018-09-01..2018-09-16], 198X or 2018~"
)


def read_edtf(text: str) -> Said:
    """Read an EDTF text; SpanError quotes it and says what would do.

    Source: ISO 8601-2:2019, as specified by the Library of Congress.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return _parse_set(text)
    return _parse_interval(text) if "/" in text else _parse_point(text)


def _refuse(text: str) -> SpanError:
    shown = text if len(text) <= 60 else f"{text[:59]}…"
    if _FAR_YEAR.match(text.removeprefix("[")):
        return SpanError(
            f"outside the years 1 to 9999: {shown!r}; Dateline cannot draw that day"
        )
    return SpanError(f"not an EDTF date: {shown!r}; {_EXPECTED}")


def _parse_point(text: str) -> Said:
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
    return Said(first, last, precision, hedge=hedge)


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
    start = date(whole, SEASON_MONTHS.get(int(month), int(month)), 1)
    if int(month) in SEASON_MONTHS:
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


def _parse_interval(text: str) -> Said:
    parts = text.split("/")
    if len(parts) != 2 or not any(p not in ("", "..") for p in parts):
        if text != "../..":
            raise _refuse(text)
        return Said(None, None, Precision.CENTURY, Extent.THROUGHOUT)
    start, stop = (None if p in ("", "..") else _parse_point(p) for p in parts)
    ends = [p for p in (start, stop) if p]
    said = Said(
        start.first if start else None,
        stop.last if stop else None,
        max(p.precision for p in ends),
        Extent.THROUGHOUT,
        joined_hedge(p.hedge for p in ends),
    )
    return said._replace(precision=_named_unit(said))


def _parse_set(text: str) -> Said:
    if not all(text[1:-1].split(",")):
        raise _refuse(text)
    elements = [_parse_element(part, text) for part in text[1:-1].split(",")]
    pieces = [days for days, _, _ in elements]
    said = joined_pieces(
        pieces,
        max(precision for _, precision, _ in elements),
        Extent.WITHIN,
        joined_hedge(hedge for _, _, hedge in elements),
    )
    return said._replace(precision=_named_unit(said)) if not said.gaps else said


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
    hedge = joined_hedge(end.hedge for end in ends)
    return days, max(end.precision for end in ends), hedge


def _named_unit(said: Said) -> Precision:
    """A week, quarter or half where the days are just that; EDTF has no word for them.

    Days can spell a week; months a quarter or a half.
    """
    coarser = {
        Precision.DAY: (Precision.WEEK,),
        Precision.MONTH: (Precision.QUARTER, Precision.HALF),
    }
    for unit in coarser.get(said.precision, ()):
        if said.first and unit_days(unit, said.first) == (said.first, said.last):
            return unit
    return said.precision
