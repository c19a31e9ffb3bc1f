"""Publication days as spreadsheets rewrite them, where the column tells their order."""

import re
from dataclasses import replace
from datetime import date

from timeline.dating import clear_date
from timeline.tables import Problem, Table, shorten

_REWRITTEN = re.compile(r"\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*")
_COLUMN = "published"


def settle_published(table: Table) -> tuple[Table, list[Problem]]:
    """The table with ``17/05/2023`` as ``2023-05-17``, and a notice that it was so.

    Decided for the whole column, by its dates that can be read in one way only; where
    none tells the order, or two tell different ones, the cells stay as they are.
    """
    place = table.header.index(_COLUMN)
    cells = [cells[place] for _, cells in table.records]
    shown_by = clear_date(cell for cell in cells if _REWRITTEN.fullmatch(cell))
    days = [shown_by and _day(cell, _day_first(shown_by)) for cell in cells]
    if not any(days):
        return table, []
    records = [
        (line, [*cells[:place], day, *cells[place + 1 :]] if day else cells)
        for (line, cells), day in zip(table.records, days, strict=True)
    ]
    first = next(i for i, day in enumerate(days) if day)
    line, count = table.records[first][0], sum(map(bool, days))
    notice = _notice(line, cells[first], days[first], count, shown_by)
    return replace(table, records=records), [notice]


def _day(cell: str, day_first: bool) -> str:
    """In ISO; nothing for what is written otherwise, or is no day of the calendar."""
    found = _REWRITTEN.fullmatch(cell)
    if found is None:
        return ""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    day, month = (first, second) if day_first else (second, first)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _notice(line: int, cell: str, day: str, count: int, shown_by: str) -> Problem:
    how = "day" if _day_first(shown_by) else "month"
    return Problem(
        row=line,
        column=_COLUMN,
        value=shorten(cell),
        reason=f"{count:,} of these days are written {how} first, as"
        f" {shown_by} shows; read so",
        advice=f"write this one {day}, and all of them so",
    )


def _day_first(clear: str) -> bool:
    return int(re.split(r"\D", clear)[0]) > 12
