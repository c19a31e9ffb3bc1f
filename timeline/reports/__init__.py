"""Reports: a dataframe with one row for each outlet's account of each event."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd

from timeline.cells import write_cell
from timeline.columns import DERIVED_COLUMNS, REPORT_COLUMNS
from timeline.frames import Holds, typed_frame
from timeline.header import check_header, with_our_names
from timeline.reports.checks import check_events, drop_repeated
from timeline.reports.deriving import derive
from timeline.reports.outlets import (
    check_outlets,
    clear_phrases,
    first_spellings,
)
from timeline.reports.published import settle_published
from timeline.reports.rows import read_row
from timeline.search import searchable
from timeline.spans import Precision, Span
from timeline.tables import Problem, read_table

__all__ = ["Reports", "parse_span", "read_reports", "span_of"]

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
``voice``          the outlet as it is first spelled in the file; not exported
``told_by``        how many outlets of the whole file tell this event; not exported
``words``          what people search in, folded; not exported
=================  =====================================================================
"""


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
    table = with_our_names(read_table(source))
    strange = check_header(table)
    table, rewritten = settle_published(table)
    read = [
        (line, *read_row(line, dict(zip(table.header, cells, strict=True))))
        for line, cells in table.records
    ]
    rows, twice = drop_repeated((line, row) for line, row, _ in read if row)
    clear = clear_phrases(rows)
    derived = [
        derive(line, row, clear[write_cell(row["outlet"])]) for line, row in rows
    ]
    problems = [
        *table.problems,
        *strange,
        *rewritten,
        *(problem for *_, found in read for problem in found),
        *twice,
        *check_events(rows),
        *check_outlets(rows),
        *(problem for _, found in derived for problem in found),
    ]
    frame = _frame([row for row, _ in derived])
    return frame, sorted(problems, key=lambda problem: problem.row)


def span_of(report: Mapping[str, Any] | pd.Series) -> Span | None:
    """The span of a row of Reports or Events; None where it has no day."""
    edtf = str(report["edtf"])
    return parse_span(edtf, str(report["precision"])) if edtf else None


@lru_cache(maxsize=65_536)
def parse_span(edtf: str, precision: str) -> Span:
    """`Span.parse` with the name of a precision; the same few come again and again."""
    return Span.parse(edtf, Precision.parse(precision))


def _frame(rows: list[dict[str, Any]]) -> Reports:
    holds: dict[str, Holds] = {
        **{c.name: "list" if c.kind == "list" else "text" for c in REPORT_COLUMNS},
        **dict.fromkeys(DERIVED_COLUMNS, "text"),
        "first": "day",
        "last": "day",
    }
    frame = typed_frame(rows, holds)
    spellings = first_spellings(row["outlet"] for row in rows)
    voices = [spellings[row["outlet"]] for row in rows]
    return frame.assign(
        voice=pd.Series(voices, dtype="str"),
        told_by=_told_by([row["event"] for row in rows], voices),
        words=pd.Series([searchable(row) for row in rows], dtype="str"),
    )


def _told_by(events: Sequence[str], voices: Sequence[str]) -> pd.Series:
    outlets: dict[str, set[str]] = defaultdict(set)
    for event, voice in zip(events, voices, strict=True):
        outlets[event].add(voice)
    return pd.Series([len(outlets[event]) for event in events], dtype="int64")
