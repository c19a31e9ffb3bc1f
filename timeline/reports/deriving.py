"""What is worked out from a row: its id, its days, and why these."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from timeline.cells import Value, write_cell
from timeline.columns import REPORT_COLUMNS
from timeline.dating import date_report
from timeline.reports.rows import Row
from timeline.tables import Problem, shorten


def derive(
    line: int, row: Row, clear: tuple[str, ...]
) -> tuple[dict[str, Any], list[Problem]]:
    """The row with its derived columns, and what its phrase leaves to a person.

    Args:
        line: Where the row begins in the file.
        row: Its cells.
        clear: Phrases of its outlet that tell how its others are meant.
    """
    dated = date_report(
        *(write_cell(row[n]) for n in ("when", "date_phrase", "published", "language")),
        clear,
        write_cell(row["quote"]),
    )
    span = dated.span
    whole = {
        **row,
        "report": report_id(row),
        "first": span.first,
        "last": span.last,
        "extent": str(span.extent),
        "precision": str(span.precision),
        "hedge": str(span.hedge),
        "edtf": str(span),
        "basis": dated.basis,
        "rule": dated.rule,
        "inferred": dated.inferred,
    }
    return whole, [_undated(line, row, dated.complaint)] if dated.complaint else []


def report_id(row: Mapping[str, Value]) -> str:
    """Twelve hex digits that change only with the cells that are filled."""
    cells = ((column.name, write_cell(row[column.name])) for column in REPORT_COLUMNS)
    content = "\x1f".join(f"{name}={cell}" for name, cell in cells if cell)
    return sha256(content.encode()).hexdigest()[:12]


def _undated(line: int, row: Row, complaint: str) -> Problem:
    return Problem(
        row=line,
        column="date_phrase",
        value=shorten(write_cell(row["date_phrase"])),
        reason=f"{complaint}; taken as not later than publication",
        advice="set the days in the column 'when', in EDTF such as 2018-08",
    )
