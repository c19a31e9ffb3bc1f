"""The days of an event as slices: fades, firm ends, the days of each reading.

Plotly gives every gradient its own trace; slices of rising strength look the same,
are one trace for the whole chart, and can be clicked.
"""

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from timeline.figure.layout import Bar, Placed, place_days
from timeline.figure.scale import Scale

WITHIN, LASTING, CAP, HULL, READING = 0.40, 0.62, 1.0, 0.16, 0.9
"""How strong each kind of slice is drawn."""

_STEP = 3.0  # pixels; finer steps cannot be seen
_CAP_WIDTH = 3.0
_MOST_READINGS = 5


class Slice(NamedTuple):
    """A piece of bar: pixels from left to right, around ``y``, and how strong."""

    left: float
    right: float
    y: float
    height: float
    strength: float


def slices(spot: Placed, scale: Scale, row_height: float) -> list[Slice]:
    """What is drawn behind the mark of an event, as thick as the row allows."""
    thick = row_height / 24
    bar = spot.bar
    if bar is None:
        return []
    if spot.item.disputed:
        return list(_disputed(spot, bar, scale, 17 * thick))
    if not spot.item.lasting:
        return list(body(bar, spot.y, 13 * thick, WITHIN))
    found = list(body(bar, spot.y, 8 * thick, LASTING))
    return [*found, *caps(bar, spot.y, 15 * thick)]


def body(bar: Bar, y: float, height: float, strength: float) -> Iterator[Slice]:
    """A bar that fades as it says."""
    inner = (bar.left + bar.fade_left, bar.right - bar.fade_right)
    yield from _ramp(bar.left, inner[0], y, height, strength)
    if inner[1] - inner[0] > 0.01:
        yield Slice(*inner, y, height, strength)
    yield from reversed(
        [
            Slice(inner[1] + bar.right - s.right, inner[1] + bar.right - s.left, *s[2:])
            for s in _ramp(inner[1], bar.right, y, height, strength)
        ]
    )


def _ramp(
    left: float, right: float, y: float, height: float, strength: float
) -> Iterator[Slice]:
    """From nothing on the left to full strength on the right."""
    steps = min(ceil((right - left) / _STEP), 24)
    for i in range(steps):
        width = (right - left) / steps
        yield Slice(
            left + i * width,
            left + (i + 1) * width,
            y,
            height,
            strength * (i + 0.5) / steps,
        )


def caps(bar: Bar, y: float, height: float) -> Iterator[Slice]:
    """Firm ends, where the bar does not fade."""
    if not bar.fade_left:
        yield Slice(bar.left, bar.left + _CAP_WIDTH, y, height, CAP)
    if not bar.fade_right:
        yield Slice(bar.right - _CAP_WIDTH, bar.right, y, height, CAP)


def _disputed(spot: Placed, bar: Bar, scale: Scale, height: float) -> Iterator[Slice]:
    """A faint strip over all days named, and on it a thin bar per reading."""
    yield Slice(bar.left, bar.right, spot.y, height, HULL)
    readings = spot.item.readings[:_MOST_READINGS]
    pitch = height / max(len(readings), 1)
    # A hull that the mark would hide was widened; its readings widen with it.
    ends = place_days(spot.item.first, spot.item.last, scale)
    stretched = (bar.right - bar.left) / (ends[1] - ends[0])
    for i, (first, last) in enumerate(readings):
        left, right = place_days(first, last, scale)
        middle = spot.y - height / 2 + (i + 0.5) * pitch
        yield Slice(
            bar.left + (left - ends[0]) * stretched,
            bar.left + (right - ends[0]) * stretched,
            middle,
            min(4.0, pitch - 1),
            READING,
        )
