"""A row of a report table → its typed cells, and what is wrong with them."""

from collections.abc import Mapping

from timeline.cells import Value, read_cell
from timeline.columns import REPORT_COLUMNS
from timeline.tables import Problem, shorten

Row = dict[str, Value]
"""Name of a column → its value, for all `REPORT_COLUMNS`."""


def read_row(line: int, cells: Mapping[str, str]) -> tuple[Row | None, list[Problem]]:
    """The row; None where a cell makes it unusable, or where all of them are blank."""
    if not any(cell.strip() for cell in cells.values()):
        return None, []
    row: Row = {}
    problems: list[Problem] = []
    for column in REPORT_COLUMNS:
        raw = cells.get(column.name, "")
        row[column.name], complaints = read_cell(raw, column)
        problems += [
            Problem(
                row=line,
                column=column.name,
                value=shorten(raw),
                reason=complaint.reason,
                advice=complaint.advice,
                left_out=complaint.fatal,
            )
            for complaint in complaints
        ]
    usable = not any(problem.left_out for problem in problems)
    return row if usable else None, problems
