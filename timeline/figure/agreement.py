"""Where the readings of a disputed event meet, as far as they do."""

from collections.abc import Sequence

Days = tuple[int | None, int | None]
"""First and last day as ordinals, both included; None is an open end."""

Pieces = tuple[Days, ...]
"""The days that one reading leaves possible, in order, with gaps between."""


def most_agreed(readings: Sequence[Pieces]) -> Days:
    """The days that the most readings hold; of equals the shortest, then the first.

    >>> most_agreed([((1, 2),), ((2, 2),), ((2, 2), (9, 9)), ((5, 7),)])
    (2, 2)
    >>> most_agreed([((None, 4),), ((6, 9),)])
    (6, 9)

    Args:
        readings: One at least, each with a piece or more.
    """
    starts = {first for pieces in readings for first, _ in pieces}
    return min((_shared_from(start, readings) for start in starts), key=_order)[1]


def _shared_from(start: int | None, readings: Sequence[Pieces]) -> tuple[int, Days]:
    """How many readings hold that day, and up to which day none of these ends."""
    stops = [
        last
        for pieces in readings
        for first, last in pieces
        if _holds(first, last, start)
    ]
    known = [stop for stop in stops if stop is not None]
    return len(stops), (start, min(known, default=None))


def _holds(first: int | None, last: int | None, day: int | None) -> bool:
    """None for a day is the time before all others."""
    if first is None or day is None:
        return first is None and (day is None or last is None or day <= last)
    return first <= day and (last is None or day <= last)


def _order(found: tuple[int, Days]) -> tuple[int, float, float]:
    count, (first, last) = found
    length = float("inf") if first is None or last is None else float(last - first)
    return -count, length, float("-inf") if first is None else float(first)
