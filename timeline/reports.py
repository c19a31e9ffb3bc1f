"""Reports: a dataframe with one row for each outlet's account of each event."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd

from timeline.cells import Value, read_cell, write_cell
from timeline.columns import (
    DERIVED_COLUMNS,
    KINDS,
    REPORT_COLUMNS,
    STATUSES,
    Column,
)
from timeline.dating import Dated, date_report
from timeline.frames import Holds, typed_frame
from timeline.header import check_header
from timeline.search import searchable
from timeline.spans import Precision, Span
from timeline.tables import Problem, left_out_rows, read_table, shorten

__all__ = [
    "DERIVED_COLUMNS",
    "KINDS",
    "REPORT_COLUMNS",
    "STATUSES",
    "Column",
    "Problem",
    "Reports",
    "left_out_rows",
    "read_reports",
    "span_of",
]

Reports: TypeAlias = pd.DataFrame
"""One row per report, in the order of the file, indexed 0..n-1.

=================  =====================================================================
columns of         `REPORT_COLUMNS`: ``str``, blank is ``""``; lists are tuples of str
``report``         id made from the content: the same wherever the row stands
``first, last``    first and last possible day, ``datetime64[us]``; NaT is an open end
``extent``         ``within`` or ``throughout``
``precision``      ``day``, ``week`` … ``century``
``hedge``          ``""``, ``?``, ``~`` or ``%``
``edtf``           the truth that first and last derive from
``basis``          ``stated``, ``resolved``, ``edited`` or ``published``
``rule``           the rule that read the phrase
``inferred``       what the words do not say, for readers
``told_by``        how many outlets of the whole file tell this event; not exported
``words``          what people search in, folded; not exported
=================  =====================================================================
"""

Row = dict[str, Value]
MOST_TWICE = 20
"""Repeated rows that are listed one by one."""


def read_reports(source: Path | bytes) -> tuple[Reports, list[Problem]]:
    """Read a report table; rows that cannot be used are among the problems.

    Args:
        source: A CSV file, or its content. Columns may stand in any order; those that
            are derived are worked out anew.

    Returns:
        The reports in the order of the file, each whole row once, and everything that
        needs a person, in the order of the file.

    Raises:
        ReportsError: The file is no report table at all.
    """
    table = read_table(source)
    problems = [*table.problems, *check_header(table)]
    rows: dict[tuple[Value, ...], tuple[int, Row]] = {}
    twice: list[Problem] = []
    for line, cells in table.records:
        row = _read_row(line, dict(zip(table.header, cells, strict=True)), problems)
        if row is None:
            continue
        key = tuple(row.values())
        if key in rows:
            twice.append(_twice(line, rows[key][0]))
        else:
            rows[key] = line, row
    problems += _summed(twice)
    problems += _check_events(list(rows.values()))
    frame = _frame([_derive(line, row, problems) for line, row in rows.values()])
    return frame, sorted(problems, key=lambda problem: problem.row)


def span_of(report: Mapping[str, Any] | pd.Series) -> Span | None:
    """The span of a row of Reports or Events; None where it has no day."""
    edtf = str(report["edtf"])
    return parse_span(edtf, str(report["precision"])) if edtf else None


@lru_cache(maxsize=65_536)
def parse_span(edtf: str, precision: str) -> Span:
    """`Span.parse` with the name of a precision; the same few come again and again."""
    return Span.parse(edtf, Precision.parse(precision))


# --- the rows ----------------------------------------------------------------------


def _read_row(
    line: int, cells: Mapping[str, str], problems: list[Problem]
) -> Row | None:
    """The typed cells, or None where one of them makes the row unusable."""
    if not any(cell.strip() for cell in cells.values()):
        return None
    row: Row = {}
    usable = True
    for column in REPORT_COLUMNS:
        raw = cells.get(column.name, "")
        row[column.name], complaints = read_cell(raw, column)
        for c in complaints:
            value = shorten(raw)
            problems.append(
                Problem(line, column.name, value, c.reason, c.advice, c.fatal)
            )
            usable = usable and not c.fatal
    return row if usable else None


def _twice(line: int, before: int) -> Problem:
    return Problem(
        line,
        "",
        "",
        f"the same in every cell as line {before}; counted once",
        "delete one of the two",
        left_out=True,
    )


def _summed(twice: list[Problem]) -> list[Problem]:
    """The first repeated rows one by one, the others as one problem with their count.

    It stands at the first of these others, and names the last.
    """
    if len(twice) <= MOST_TWICE + 1:
        return twice
    rest = twice[MOST_TWICE:]
    summary = Problem(
        rest[0].row,
        "",
        "",
        f"from here to line {rest[-1].row}, {len(rest):,} more rows are the same in"
        " every cell as rows before them; counted once",
        "take repeated rows out of the file",
        left_out=True,
        rows=len(rest),
    )
    return [*twice[:MOST_TWICE], summary]


def _check_events(rows: list[tuple[int, Row]]) -> list[Problem]:
    """An event has one title and one kind; the first report of it sets them."""
    known: dict[Value, tuple[int, Row]] = {}
    problems = []
    for line, row in rows:
        before, first = known.setdefault(row["event"], (line, row))
        problems += [
            Problem(
                line,
                column,
                shorten(write_cell(row[column])),
                f"another {column} than on line {before} for the same event",
                f"the first is shown; write the same {column} in each report of an"
                " event, or give the row an event of its own",
            )
            for column in ("title", "kind")
            if row[column] != first[column]
        ]
    return problems


# --- what is derived --------------------------------------------------------------


def _derive(line: int, row: Row, problems: list[Problem]) -> dict[str, Any]:
    dated = _date_row(line, row, problems)
    span = dated.span
    return {
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


def report_id(row: Mapping[str, Value]) -> str:
    """Twelve hex digits that change only with the cells that are filled."""
    cells = ((column.name, write_cell(row[column.name])) for column in REPORT_COLUMNS)
    content = "\x1f".join(f"{name}={cell}" for name, cell in cells if cell)
    return sha256(content.encode()).hexdigest()[:12]


def _date_row(line: int, row: Row, problems: list[Problem]) -> Dated:
    dated = date_report(
        *(write_cell(row[n]) for n in ("when", "date_phrase", "published", "language"))
    )
    if dated.complaint:
        problems.append(
            Problem(
                line,
                "date_phrase",
                shorten(write_cell(row["date_phrase"])),
                f"{dated.complaint}; taken as not later than publication",
                "set the days in the column 'when', in EDTF such as 2018-08",
            )
        )
    return dated


# --- the frame --------------------------------------------------------------------


def _frame(rows: list[dict[str, Any]]) -> Reports:
    holds: dict[str, Holds] = {
        **{c.name: "list" if c.kind == "list" else "text" for c in REPORT_COLUMNS},
        **dict.fromkeys(DERIVED_COLUMNS, "text"),
        "first": "day",
        "last": "day",
    }
    frame = typed_frame(rows, holds)
    words = pd.Series([searchable(row) for row in rows], dtype="str")
    return frame.assign(told_by=_told_by(rows), words=words)


def _told_by(rows: list[dict[str, Any]]) -> pd.Series:
    outlets: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        outlets[row["event"]].add(row["outlet"])
    return pd.Series([len(outlets[row["event"]]) for row in rows], dtype="int64")
