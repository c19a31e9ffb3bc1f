"""The days of an event as slices: fades, firm ends, the days of each reading.

Plotly gives every gradient a trace of its own; slices of rising strength look the
same and are one trace for the whole chart.
"""

from collections.abc import Iterator
from itertools import chain
from math import ceil
from typing import NamedTuple

from timeline.figure.layout import Bar, Placed, place_days
from timeline.figure.scale import Scale

WITHIN, LASTING, HULL, READING = 0.40, 0.62, 0.16, 0.9
"""How strong each kind of slice is drawn."""

_STEP = 1.5  # pixels; finer steps cannot be seen
_MOST_LAYERS = 26
_MOST_READINGS = 5
_NARROWEST = 3.0  # pixels, of the bar of a reading


class Slice(NamedTuple):
    """A piece of bar: pixels from left to right, around ``y``, and how strong.

    It hides what lies under it: strength is the share of the colour in its ground.
    """

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
    if spot.item.apart:
        line = Slice(bar.left, bar.right, spot.y, 2 * thick, WITHIN)
        parts = (body(part, spot.y, 13 * thick, WITHIN) for part in spot.parts)
        return [line, *chain.from_iterable(parts)]
    if spot.item.disputed:
        return list(_disputed(spot, bar, scale, 17 * thick))
    if spot.item.lasting:
        return list(body(bar, spot.y, 8 * thick, LASTING))
    return list(body(bar, spot.y, 13 * thick, WITHIN))


def body(bar: Bar, y: float, height: float, strength: float) -> Iterator[Slice]:
    """A bar that fades as it says: slices on top of each other, ever shorter.

    Side by side they would show seams wherever they miss whole pixels.
    """
    fade = max(bar.fade_left, bar.fade_right)
    layers = max(1, min(ceil(fade / _STEP), _MOST_LAYERS))
    for layer in range(layers):
        share = (layer + 0.5) / layers
        yield Slice(
            bar.left + bar.fade_left * share,
            bar.right - bar.fade_right * share,
            y,
            height,
            strength * (layer + 1) / layers,
        )


def firm_ends(spot: Placed) -> list[float]:
    """Where what lasts surely begins and ends, in pixels.

    Ends that the mark covers stand out above and below it, if it covers both.
    """
    bar = spot.bar
    if bar is None or not spot.item.lasting:
        return []
    if spot.covered:
        return [bar.left, bar.right]
    ends = ((bar.left, bar.fade_left), (bar.right, bar.fade_right))
    hidden = spot.size / 2
    return [x for x, fade in ends if not fade and abs(x - spot.x) > hidden]


def _disputed(spot: Placed, bar: Bar, scale: Scale, height: float) -> Iterator[Slice]:
    """A faint strip over all days named, and on it a thin bar per reading."""
    yield Slice(bar.left, bar.right, spot.y, height, HULL)
    readings = spot.item.readings
    if len(readings) > _MOST_READINGS:  # what many say alike must not hide the others
        readings = tuple(dict.fromkeys(readings))[:_MOST_READINGS]
    pitch = height / max(len(readings), 1)
    for i, pieces in enumerate(readings):
        y = spot.y - height / 2 + (i + 0.5) * pitch
        for days in pieces:
            left, right = _seen(*place_days(*days, scale), spot)
            yield Slice(left, right, y, min(4.0, pitch - 1), READING)


def _seen(left: float, right: float, spot: Placed) -> tuple[float, float]:
    """As far from the mark as the days of its dispute are stretched, and not unseen."""
    left, right = (spot.x + (x - spot.x) * spot.stretched for x in (left, right))
    more = max(_NARROWEST - (right - left), 0.0) / 2
    return left - more, right + more
