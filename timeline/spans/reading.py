"""EDTF text → what it says. Level 1 but for ends not known, and of level 2 the sets."""

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
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?P<clock>T[\d:.Z+-]+)?)?)?"
    r"(?P<hedge>[?~%]?)",
    re.ASCII,
)
_CLOCK = re.compile(  # 60 is a leap second
    r"T(?:[01]\d|2[0-3])(?::[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?)?"
    r"(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?",
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


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


def _refuse(text: str) -> SpanError:
    shown = _shown(text)
    if _FAR_YEAR.match(text.removeprefix("[")):
        return SpanError(
            f"outside the years 1 to 9999: {shown}; Dateline cannot draw that day"
        )
    return SpanError(f"not an EDTF date: {shown}; {_EXPECTED}")


def _parse_point(text: str) -> Said:
    found = _POINT.fullmatch(text)
    if not found or found["year"] == "0000":
        raise _refuse(text)
    if "X" in found["year"] and found["month"]:
        raise _refuse(text)
    if found["clock"] and not _CLOCK.fullmatch(found["clock"]):
        raise SpanError(f"no such time of day: {_shown(text)}; expected 00:00 to 23:59")
    first, last, precision = _point_days(found)
    return Said(first, last, precision, hedge=Hedge(found["hedge"]))


def _point_days(found: re.Match[str]) -> tuple[date, date, Precision]:
    year, month, day = found["year"], found["month"], found["day"]
    whole = int(year.replace("X", "0"))
    if "X" in year:
        precision = Precision.DECADE if year[2] != "X" else Precision.CENTURY
        return *years(whole, 10 if precision is Precision.DECADE else 100), precision
    if month is None:
        return *years(whole, 1), Precision.YEAR
    if month == "XX":
        if day not in (None, "XX"):
            raise _refuse(found[0])
        return *years(whole, 1), Precision.DAY if day else Precision.MONTH
    start = _month_start(found)
    if int(month) in SEASON_MONTHS:
        if day:
            raise _refuse(found[0])
        return *unit_days(Precision.SEASON, start), Precision.SEASON
    first, last = unit_days(Precision.MONTH, start)
    if day is None or day == "XX":
        return first, last, Precision.DAY if day else Precision.MONTH
    if not 1 <= int(day) <= last.day:
        raise SpanError(
            f"no such day: {found[0]!r}; expected 01 to {last.day} in that month"
        )
    exact = start.replace(day=int(day))
    return exact, exact, Precision.DAY


def _month_start(found: re.Match[str]) -> date:
    month = int(found["month"])
    month = SEASON_MONTHS.get(month, month)
    if not 1 <= month <= 12:
        raise SpanError(
            f"no such month: {found[0]!r}; expected 01 to 12, or a season 21 to 24"
        )
    return date(int(found["year"]), month, 1)


def _parse_interval(text: str) -> Said:
    parts = text.split("/")
    if parts == ["..", ".."]:
        return Said(None, None, Precision.CENTURY, Extent.THROUGHOUT)
    ends = [_parse_point(part) for part in parts if part not in ("", "..")]
    if len(parts) != 2 or not ends:
        raise _refuse(text)
    if "" in parts:
        open_end = "/".join(part or ".." for part in parts)
        raise SpanError(
            f"an end that is not known: {text!r}; spans have open ends only,"
            f" expected {open_end}"
        )
    start = ends[0] if parts[0] != ".." else None
    stop = ends[-1] if parts[1] != ".." else None
    said = Said(
        start.first if start else None,
        stop.last if stop else None,
        max(p.precision for p in ends),
        Extent.THROUGHOUT,
        joined_hedge(p.hedge for p in ends),
        ends=(ends[0].hedge, ends[-1].hedge),
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
