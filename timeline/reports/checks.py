"""What the rows of a file say of each other: repetitions, and what does not match."""

from collections.abc import Iterable, Sequence

from timeline.cells import Value, write_cell
from timeline.reports.rows import Row
from timeline.tables import Problem, shorten

Line = tuple[int, Row]
"""A row, and the line of the file on which it begins."""

MOST_TWICE = 20
"""Repeated rows that are listed one by one."""


def drop_repeated(rows: Iterable[Line]) -> tuple[list[Line], list[Problem]]:
    """Each row once, where it stands first; the others are problems."""
    first: dict[tuple[Value, ...], Line] = {}
    twice: list[Problem] = []
    for line, row in rows:
        before, _ = first.setdefault(tuple(row.values()), (line, row))
        if before != line:
            twice.append(_twice(line, before))
    return list(first.values()), _summed(twice)


def _twice(line: int, before: int) -> Problem:
    return Problem(
        row=line,
        reason=f"the same in every cell as line {before}; counted once",
        advice="delete one of the two",
        left_out=True,
        repeats=True,
    )


def _summed(twice: list[Problem]) -> list[Problem]:
    """The first repeated rows one by one, the others as one problem with their count.

    It stands at the first of these others, and names the last.
    """
    if len(twice) <= MOST_TWICE + 1:
        return twice
    rest = twice[MOST_TWICE:]
    summary = Problem(
        row=rest[0].row,
        reason=f"from here to line {rest[-1].row}, {len(rest):,} more rows are the same"
        " in every cell as rows before them; counted once",
        advice="take repeated rows out of the file",
        left_out=True,
        rows=len(rest),
        repeats=True,
    )
    return [*twice[:MOST_TWICE], summary]


def check_events(rows: Sequence[Line]) -> list[Problem]:
    """An event has one title and one kind; the first report of it sets them."""
    known: dict[Value, Line] = {}
    problems = []
    for line, row in rows:
        before, first = known.setdefault(row["event"], (line, row))
        problems += [
            Problem(
                row=line,
                column=column,
                value=shorten(write_cell(row[column])),
                reason=f"another {column} than on line {before} for the same event",
                advice=f"the first is shown; write the same {column} in each report of"
                " an event, or give the row an event of its own",
            )
            for column in ("title", "kind")
            if row[column] != first[column]
        ]
    return problems
