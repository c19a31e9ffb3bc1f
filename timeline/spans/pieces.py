"""Ranges of days put together, and what two of them share."""

from collections.abc import Iterable
from datetime import date

from timeline.spans.units import Days, Extent, Hedge, Precision, Said


def joined_hedge(hedges: Iterable[Hedge]) -> Hedge:
    both = Hedge.NONE
    for hedge in hedges:
        both = both.also(hedge)
    return both


def joined_pieces(
    pieces: list[Days], precision: Precision, extent: Extent, hedge: Hedge
) -> Said:
    """One said of several ranges of days, adjoining and overlapping ones merged."""
    low, high = date.min.toordinal() - 1, date.max.toordinal() + 1
    numbers = sorted(
        (a.toordinal() if a else low, b.toordinal() if b else high) for a, b in pieces
    )
    gaps = []
    reach = numbers[0][1]
    for start, stop in numbers[1:]:
        if start > reach + 1:
            gaps.append((date.fromordinal(reach + 1), date.fromordinal(start - 1)))
        reach = max(reach, stop)
    first = date.fromordinal(numbers[0][0]) if numbers[0][0] > low else None
    last = date.fromordinal(reach) if reach < high else None
    return Said(first, last, precision, extent, hedge, tuple(gaps))


def common_pieces(mine: list[Days], theirs: list[Days]) -> list[Days]:
    """The days in both, again in order; each piece is looked at once."""
    shared = []
    i = j = 0
    while i < len(mine) and j < len(theirs):
        both = _common_days(mine[i], theirs[j])
        if both:
            shared.append(both)
        if (mine[i][1] or date.max) <= (theirs[j][1] or date.max):
            i += 1
        else:
            j += 1
    return shared


def _common_days(mine: Days, theirs: Days) -> Days | None:
    starts = [d for d in (mine[0], theirs[0]) if d is not None]
    stops = [d for d in (mine[1], theirs[1]) if d is not None]
    first, last = max(starts, default=None), min(stops, default=None)
    if first and last and last < first:
        return None
    return first, last
