"""The header of a report table: which columns are there, and which should not be."""

import re
from dataclasses import replace
from difflib import get_close_matches

from timeline.columns import DERIVED_COLUMNS, REPORT_COLUMNS
from timeline.errors import ReportsError
from timeline.tables import Problem, Table, shorten

_LONGEST = 40
"""Characters of a name that are compared with ours: a header may hold anything."""


def with_our_names(table: Table) -> Table:
    """The table with ``date phrase`` and ``archive-url`` as our columns are named."""
    known = {column.name for column in REPORT_COLUMNS}
    ours = [re.sub(r"[\s-]+", "_", name) for name in table.header]
    header = (
        meant if meant in known and ours.count(meant) == 1 else name
        for name, meant in zip(table.header, ours, strict=True)
    )
    return replace(table, header=tuple(header))


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
            advice=_advice(name, known),
        )
        for name in strange
    ]
    if "" in table.header:
        problems += _check_unnamed(table)
    return problems


def _advice(name: str, known: list[str]) -> str:
    """Which column may have been meant; of dates there are two."""
    if re.search(r"\b(?:dates?|days?|when)\b", name):
        return (
            "rename it to 'date_phrase' if it holds the words of the article (last"
            " month), to 'when' if it holds an editor's days in EDTF (2018-08), or"
            " delete it"
        )
    near = get_close_matches(name[:_LONGEST], known, n=1, cutoff=0.75)
    meant = f"{near[0]!r}, if that is" if near else "the column that is"
    return f"rename it to {meant} meant, or delete it"


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
