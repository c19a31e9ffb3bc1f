"""Days to pixels: where the axis runs evenly, and where it is enlarged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Days = tuple[int, int]
"""First and last day of a span, both included, as proleptic ordinals."""

DAY_MIN, DAY_MAX = date.min.toordinal(), date.max.toordinal()

GAP = 16.0
"""Pixels between two stretches of the axis; the dotted line stands in its middle."""

INSET = 13.0
"""Pixels kept free inside both ends of a stretch, so that no mark is cut."""


_MOST_STARTS = 200  # of windows that are tried
_SHORTEST = 14  # days; a shorter window counts as that long
_WORTH_IT = 0.25  # the window must be shorter than this share of all days
_ENLARGED = 0.74  # of the width, with one stretch beside it; with two, a bit less


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the axis on which a day is equally wide everywhere.

    Attributes:
        first: Its first day, as a proleptic ordinal.
        last: Its last day, included.
        left: Where it starts, in pixels.
        right: Where it ends, in pixels.
        enlarged: Whether it is the window in which most events lie.
    """

    first: int
    last: int
    left: float
    right: float
    enlarged: bool = False

    def at(self, day: float) -> float:
        """The pixel at which a day begins; half a day on is its noon."""
        share = (day - self.first) / (self.last + 1 - self.first)
        return self.left + INSET + share * (self.right - self.left - 2 * INSET)


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole axis: one stretch, or an enlarged one and what lies beside it."""

    stretches: tuple[Stretch, ...]

    @property
    def left(self) -> float:
        return self.stretches[0].left

    @property
    def right(self) -> float:
        return self.stretches[-1].right

    @property
    def borders(self) -> list[float]:
        """The middles of the gaps between stretches, in pixels."""
        return [s.right + GAP / 2 for s in self.stretches[:-1]]

    def at(self, day: float) -> float:
        """The pixel of a moment, in days; a day lasts from ``day`` to ``day + 1``."""
        for stretch in self.stretches[:-1]:
            if day < stretch.last + 1:
                return stretch.at(day)
        return self.stretches[-1].at(day)

    def end(self, day: int) -> float:
        """The pixel at which a day is over, on the stretch that the day lies on."""
        for stretch in self.stretches[:-1]:
            if day <= stretch.last:
                return stretch.at(day + 1)
        return self.stretches[-1].at(day + 1)

    def clear(self, pixel: float, reach: float) -> float:
        """The nearest place where a mark of that half width crosses no border."""
        pixel = min(max(pixel, self.left + reach), self.right - reach)
        for border in self.borders:
            if abs(pixel - border) < reach:
                return border + reach if pixel >= border else border - reach
        return pixel


def burst(days: Sequence[Days]) -> Days | None:
    """The window, both ends included, that holds many of the spans in a short time.

    It holds six in ten at least. Longer windows must earn their length: what counts
    is the number of spans held, over the fourth root of the length.

    >>> burst([(1, 1), (500, 500), (501, 501), (500, 507)])
    (500, 507)
    """
    by_end = sorted(days, key=lambda span: span[1])
    starts = sorted({first for first, _ in days})
    least = -(-len(days) * 3 // 5)
    best, found = 0.0, None
    for start in starts[:: len(starts) // _MOST_STARTS + 1]:
        held = 0
        for first, last in by_end:
            held += first >= start
            if first >= start and held >= least:
                worth = held / max(last + 1 - start, _SHORTEST) ** 0.25
                if worth > best:
                    best, found = worth, (start, last)
    return found


def make_scale(spans: Sequence[Days], ends: Sequence[int], width: float) -> Scale:
    """The axis for these days: split where most of them crowd into a short time.

    Args:
        spans: The events that can crowd: those whose time is short.
        ends: Every first and last day that is to be on the axis.
        width: What there is to draw on, in pixels.
    """
    if not ends:
        return Scale((Stretch(*_padded(DAY_MIN, DAY_MIN, 1), 0.0, width),))
    low, high = min(ends), max(ends)
    window = burst(spans) if len(spans) >= 4 else None
    if window:
        first, last = _window(*window, low, high)
        if last + 1 - first < _WORTH_IT * (high + 1 - low):
            return _split(low, first, last, high, width)
    pad = 1 if low == high else 0
    return Scale((Stretch(*_padded(low, high, pad), 0.0, width),))


def _window(first: int, last: int, low: int, high: int) -> Days:
    """Some room around the burst; stragglers close to it are taken in."""
    length = last + 1 - first
    first, last = _padded(first, last, max(2, length // 20))
    near = max(10, length // 2)
    if high - last <= near:
        last = max(last, high)
    if first - low <= near:
        first = min(first, low)
    return first, last


def _padded(first: int, last: int, days: int) -> Days:
    return max(first - days, DAY_MIN), min(last + days, DAY_MAX)


def _split(low: int, first: int, last: int, high: int, width: float) -> Scale:
    before, after = low < first, high > last
    sides = before + after
    share = (1 - _ENLARGED) if sides == 1 else (1 - _ENLARGED) * 0.72
    side = (width - GAP * sides) * share
    left = side + GAP if before else 0.0
    right = width - side - GAP if after else width
    stretches = [Stretch(first, last, left, right, enlarged=True)]
    if before:
        stretches.insert(0, Stretch(low, first - 1, 0.0, side))
    if after:
        stretches.append(Stretch(last + 1, high, width - side, width))
    return Scale(tuple(stretches))
