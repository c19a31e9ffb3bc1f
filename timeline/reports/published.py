"""Publication days as spreadsheets rewrite them, or in words: read, and said so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from timeline.dates import resolve_phrase
from timeline.dating import clear_date
from timeline.tables import Problem, Table, shorten

_REWRITTEN = re.compile(r"\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*")
_COLUMN = "published"
_LONGEST = 40  # characters of a day in words


def settle_published(table: Table) -> tuple[Table, list[Problem]]:
    """The table with ``17/05/2023`` as ``2023-05-17``, and a notice that it was so.

    Figures are decided for the whole column, by its dates that can be read in one way
    only; where none tells the order, or two tell different ones, the cells stay as they
    are. So do words that are no day: *last week*.
    """
    place = table.header.index(_COLUMN)
    cells = [cells[place] for _, cells in table.records]
    shown_by = clear_date(cell for cell in cells if _REWRITTEN.fullmatch(cell))
    figures = [shown_by and _day(cell, _day_first(shown_by)) for cell in cells]
    read = _days_in_words(
        cell for cell, day in zip(cells, figures, strict=True) if not day
    )
    words = [read.get(cell, "") for cell in cells]
    notices = [
        *_notices(table, place, figures, f"are written {_order(shown_by)}"),
        *_notices(table, place, words, "are written in words or with an hour"),
    ]
    days = [one or other for one, other in zip(figures, words, strict=True)]
    if not any(days):
        return table, []
    records = [
        (line, [*cells[:place], day, *cells[place + 1 :]] if day else cells)
        for (line, cells), day in zip(table.records, days, strict=True)
    ]
    return replace(table, records=records), notices


_WORDS = re.compile(
    r"(?!.*\d[/.]\d)(?=.*\b(?:1[89]|20)\d\d)(?:.*[^\W\d_]{3}|\s*\d{4}-\d\d-\d\d \d)"
)


def _days_in_words(cells: Iterable[str]) -> dict[str, str]:
    """Cell → its day or month in EDTF; in any language, where only a few need one."""
    asked = [c for c in dict.fromkeys(cells) if len(c) <= _LONGEST and _WORDS.match(c)]
    read = {cell: _in_edtf(cell, "en") for cell in asked[:_MOST]}
    others = [cell for cell, day in read.items() if not day]
    return read | {cell: _in_edtf(cell, "und") for cell in others[:_MOST_ABROAD]}


def _in_edtf(cell: str, language: str) -> str:
    """*12 March 2025*, *2025-03-12 10:30*; nothing for what is left open."""
    mention = resolve_phrase(cell.strip(), None, language)
    if mention is None or mention.span is None or mention.span.hedge:
        return ""
    whole = len(mention.text.strip()) == len(cell.strip())
    if not whole or mention.rule.split(": ")[-1] not in _FULL:
        return ""  # Spring 2025; born 12 March 1990
    if _DOUBT.search(mention.inferred):
        return ""  # Monday 12 March 2025, which was a Wednesday
    edtf = str(mention.span)
    return edtf if _DAY_OR_MONTH.fullmatch(edtf) else ""


_DAY_OR_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])(?:-\d\d)?")
_FULL = ("day-month-year", "month-day-year", "month-year", "iso-date", "clock")
_DOUBT = re.compile(r"the words say|is open")
_MOST = 5_000  # different cells that are read; of more, the file has another fault
_MOST_ABROAD = 100  # different cells; each is tried in all languages


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


def _notices(
    table: Table, place: int, days: Sequence[str], how: str
) -> Iterator[Problem]:
    """One for all days that are read anew, if there are any."""
    first = next((number for number, day in enumerate(days) if day), None)
    if first is None:
        return
    line, cells = table.records[first]
    yield Problem(
        row=line,
        column=_COLUMN,
        value=shorten(cells[place]),
        reason=f"{sum(map(bool, days)):,} of these days {how}; read so",
        advice=f"write this one {days[first]}, and all of them so",
    )


def _order(shown_by: str) -> str:
    first = shown_by and ("day" if _day_first(shown_by) else "month")
    return f"{first} first, as {shown_by} shows"


def _day_first(clear: str) -> bool:
    return int(re.split(r"\D", clear)[0]) > 12
