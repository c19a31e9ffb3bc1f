"""The days of an event as slices: fades, firm ends, the days of each reading.

Plotly gives every gradient its own trace; slices of rising strength look the same,
are one trace for the whole chart, and can be clicked.
"""

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from timeline.figure.layout import Bar, Placed
from timeline.figure.scale import Scale

WITHIN, LASTING, CAP, HULL, READING = 0.40, 0.62, 1.0, 0.16, 0.9
"""How strong each kind of slice is drawn."""

_STEP = 3.0  # pixels; finer steps cannot be seen
_CAP_WIDTH = 3.0


class Slice(NamedTuple):
    """A piece of bar: pixels from left to right, around ``y``, and how strong."""

    left: float
    right: float
    y: float
    height: float
    strength: float


def slices(spot: Placed, scale: Scale) -> list[Slice]:
    """What is drawn behind the mark of an event."""
    bar = spot.bar
    if bar is None:
        return []
    if spot.item.disputed:
        return list(_disputed(spot, bar, scale))
    height, strength = (8.0, LASTING) if spot.item.lasting else (13.0, WITHIN)
    found = list(_body(bar, spot.y, height, strength))
    if spot.item.lasting:
        found += _caps(bar, spot.y)
    return found


def _body(bar: Bar, y: float, height: float, strength: float) -> Iterator[Slice]:
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


def _caps(bar: Bar, y: float) -> Iterator[Slice]:
    if not bar.fade_left:
        yield Slice(bar.left, bar.left + _CAP_WIDTH, y, 15.0, CAP)
    if not bar.fade_right:
        yield Slice(bar.right - _CAP_WIDTH, bar.right, y, 15.0, CAP)


def _disputed(spot: Placed, bar: Bar, scale: Scale) -> Iterator[Slice]:
    """A faint strip over all days named, and on it a thin bar per reading."""
    yield Slice(bar.left, bar.right, spot.y, 15.0, HULL)
    readings = spot.item.readings[:4]
    pitch = 15.0 / max(len(readings), 1)
    for i, (first, last) in enumerate(readings):
        left = scale.left if first is None else scale.at(first)
        right = scale.right if last is None else scale.end(last)
        middle = spot.y - 7.5 + (i + 0.5) * pitch
        yield Slice(left, right, middle, min(4.0, pitch - 1), READING)
