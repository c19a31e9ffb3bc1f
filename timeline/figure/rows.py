"""As few rows as fit, without one event touching another."""

from collections.abc import Iterable

APART = 3.0
"""Pixels kept free between neighbours in a row."""


def pack(reaches: Iterable[tuple[float, float]], taken: float) -> tuple[list[int], int]:
    """A row for each, so that none touches another; and how many rows there are.

    The first row with room is taken, so they should come from left to right.
    The first row starts at ``taken``, after the name of the lane.
    """
    ends: list[float] = [taken]
    rows: list[int] = []
    for left, right in reaches:
        row = next((i for i, end in enumerate(ends) if end + APART <= left), len(ends))
        ends[row : row + 1] = [right]
        rows.append(row)
    return rows, len(ends)
