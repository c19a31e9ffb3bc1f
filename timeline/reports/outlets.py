"""Outlets: names that differ in nothing but the case of their letters are one."""

from collections.abc import Iterable, Sequence

from timeline.cells import write_cell
from timeline.reports.checks import Line
from timeline.tables import Problem, shorten


def first_spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name → how its outlet is spelled where it comes first.

    >>> first_spellings(["Al Jazeera", "CNET", "al jazeera"])
    {'Al Jazeera': 'Al Jazeera', 'CNET': 'CNET', 'al jazeera': 'Al Jazeera'}
    """
    first: dict[str, str] = {}
    return {name: first.setdefault(name.casefold(), name) for name in names}


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
