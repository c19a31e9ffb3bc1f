"""Outlets: names that differ in nothing but the case of their letters are one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.cells import write_cell
from timeline.dating import clear_cells
from timeline.reports.checks import Line
from timeline.tables import Problem, shorten


def first_spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name → how its outlet is spelled where it comes first.

    >>> first_spellings(["Al Jazeera", "CNET", "al jazeera"])
    {'Al Jazeera': 'Al Jazeera', 'CNET': 'CNET', 'al jazeera': 'Al Jazeera'}
    """
    first: dict[str, str] = {}
    return {name: first.setdefault(name.casefold(), name) for name in names}


def clear_phrases(rows: Sequence[Line]) -> dict[str, tuple[str, ...]]:
    """Name of an outlet → phrases of its own that tell how its others are meant.

    Each outlet for itself: 03/04/2018 is one day in London and another in New York.
    """
    spellings = first_spellings(write_cell(row["outlet"]) for _, row in rows)
    phrases: dict[str, list[str]] = defaultdict(list)
    for _, row in rows:
        outlet = spellings[write_cell(row["outlet"])]
        phrases[outlet].append(write_cell(row["date_phrase"]))
    clear = {outlet: clear_cells(told) for outlet, told in phrases.items()}
    return {name: clear[outlet] for name, outlet in spellings.items()}


def check_outlets(rows: Sequence[Line]) -> list[Problem]:
    """Each further spelling of an outlet, once, where it comes first."""
    lines: dict[str, int] = {}
    for line, row in rows:
        lines.setdefault(write_cell(row["outlet"]), line)
    spellings = first_spellings(lines)
    return [
        Problem(
            row=lines[name],
            column="outlet",
            value=shorten(name),
            reason=f"another spelling of {shorten(first)!r} on line {lines[first]};"
            " counted as one outlet",
            advice="write its name the same in every row",
        )
        for name, first in spellings.items()
        if name != first
    ]
