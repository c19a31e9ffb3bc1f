"""The header of a report table: which columns are there, and which should not be."""

from timeline.columns import DERIVED_COLUMNS, REPORT_COLUMNS
from timeline.errors import ReportsError
from timeline.tables import Problem, Table, shorten


def check_header(table: Table) -> list[Problem]:
    """Columns that are not known or not named; what they hold is not used.

    Raises:
        ReportsError: A column that every report needs is missing.
    """
    known = [column.name for column in REPORT_COLUMNS]
    missing = [c.name for c in REPORT_COLUMNS if c.must and c.name not in table.header]
    if missing:
        listed = ", ".join(repr(name) for name in missing)
        raise ReportsError(
            f"no report table: it has no column {listed}; expected a header such as"
            f" {','.join(known)}"
        )
    strange = [n for n in table.header if n and n not in (*known, *DERIVED_COLUMNS)]
    problems = [
        Problem(
            row=1,
            column=shorten(name),
            reason="no column of a report table; what it holds is not used",
            advice="rename it to the column that is meant, or delete it",
        )
        for name in strange
    ]
    if "" in table.header:
        problems += _check_unnamed(table)
    return problems


def _check_unnamed(table: Table) -> list[Problem]:
    """Spreadsheets add empty columns; only what holds something is worth a word."""
    places = [i for i, name in enumerate(table.header) if not name]
    for line, cells in table.records:
        for place in places:
            if cells[place].strip():
                problem = Problem(
                    row=line,
                    value=shorten(cells[place]),
                    reason=f"column {place + 1} has no name; what it holds is not used",
                    advice="name it in the header",
                )
                return [problem]
    return []
