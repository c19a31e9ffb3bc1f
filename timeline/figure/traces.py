"""What can be seen and clicked: bars as slices, targets over them, numbered marks."""

from dataclasses import replace
from textwrap import wrap
from typing import Any

from timeline.figure.bars import firm_ends, slices
from timeline.figure.layout import Placed, Plan
from timeline.figure.palette import Theme, fade, mix
from timeline.figure.scale import Scale
from timeline.figure.sheet import FONT, TINT
from timeline.figure.words import item_days
from timeline.phrases import plural
from timeline.safe import isolate, pl

_DIMMED = 0.35
_LONGEST_TITLE, _LONGEST_LINE = 90, 42  # a hover box must fit a phone
_KEPT = {"marker": {"opacity": 1}}  # a click must not dim before the new chart comes


def strength(spot: Placed, selected: str | None) -> float:
    """Beside a selected event, the others step back."""
    return 1.0 if selected in (None, spot.item.event) else _DIMMED


def bars(
    plan: Plan, scale: Scale, colours: Theme, selected: str | None
) -> dict[str, Any]:
    """The days that events take, as far as they are more than one sure day."""
    grounds = [mix(band.colour, colours.page, TINT) for band in plan.bands]
    rows = [
        (round(piece.left, 1), round(piece.right, 1), piece, spot)
        for spot in plan.placed
        for piece in slices(spot, scale, plan.row_height)
    ]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [left for left, _, _, _ in rows],
        "x": [round(right - left, 1) for left, right, _, _ in rows],
        "y": [round(piece.y, 1) for _, _, piece, _ in rows],
        "width": [round(piece.height, 1) for _, _, piece, _ in rows],
        "hoverinfo": "skip",
        "marker": {
            "color": [
                mix(
                    plan.bands[spot.lane].colour,
                    grounds[spot.lane],
                    piece.strength * strength(spot, selected),
                )
                for _, _, piece, spot in rows
            ],
            "line": {"width": 0},
        },
        "unselected": _KEPT,
    }


def ends(plan: Plan, selected: str | None) -> dict[str, Any]:
    """The firm ends; as symbols they stay slim however wide the chart is drawn."""
    found = [(x, spot) for spot in plan.placed for x in firm_ends(spot)]
    lines = [
        fade(plan.bands[spot.lane].colour, strength(spot, selected))
        for _, spot in found
    ]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [round(x, 1) for x, _ in found],
        "y": [spot.y for _, spot in found],
        "hoverinfo": "skip",
        "marker": {
            "symbol": "line-ns",
            "size": [
                plan.row_height * (0.9 if spot.covered else 0.62) for _, spot in found
            ],
            "line": {"width": 3, "color": lines},
        },
        "unselected": _KEPT,
    }


def targets(plan: Plan) -> dict[str, Any]:
    """Unseen, over the bars: what a pointer finds there."""
    found = [(spot, spot.bar) for spot in plan.placed if spot.bar]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [round(bar.left, 1) for _, bar in found],
        "x": [round(bar.right - bar.left, 1) for _, bar in found],
        "y": [spot.y for spot, _ in found],
        "width": plan.row_height * 0.7,
        "customdata": [spot.item.event for spot, _ in found],
        "hovertext": [hover(spot) for spot, _ in found],
        "hoverinfo": "text",
        "marker": {"color": "rgba(0,0,0,0)", "line": {"width": 0}},
    }


def marks(plan: Plan, colours: Theme, selected: str | None) -> dict[str, Any]:
    """One numbered symbol for each event in each lane, or one on each of its days."""
    spots = [replace(spot, x=x) for spot in plan.placed for x in (spot.x, *spot.others)]
    bands = [plan.bands[spot.lane] for spot in spots]
    tints = [mix(band.colour, colours.page, TINT) for band in bands]
    rows = list(zip(spots, bands, tints, strict=True))
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [round(spot.x, 1) for spot in spots],
        "y": [spot.y for spot in spots],
        "customdata": [spot.item.event for spot in spots],
        "text": [_label(spot) for spot in spots],
        "textposition": "middle center",
        "textfont": {
            "family": FONT,
            "size": [number_size(spot) for spot in spots],
            "color": [
                _ink(spot, band.colour, colours, selected) for spot, band, _ in rows
            ],
        },
        "hovertext": [hover(spot) for spot in spots],
        "hoverinfo": "text",
        "cliponaxis": False,
        "marker": {
            "symbol": [band.symbol.name for band in bands],
            "size": [
                round(
                    spot.size * band.symbol.swell + 3 * (spot.item.event == selected), 1
                )
                for spot, band, _ in rows
            ],
            "color": [
                _fill(spot, band.colour, tint, selected) for spot, band, tint in rows
            ],
            "opacity": 1,
            "line": {
                "width": [_edge_width(spot, selected) for spot in spots],
                "color": [
                    colours.text
                    if spot.item.event == selected
                    else _edge(spot, band.colour, tint, selected)
                    for spot, band, tint in rows
                ],
            },
        },
        "unselected": _KEPT,
    }


def is_filled(spot: Placed) -> bool:
    """A full mark: on just this day or all of this time; an open one: in doubt."""
    item = spot.item
    if item.lasting:
        return not (spot.covered and item.hedge)  # its soft ends cannot be seen
    sure = item.exact or (item.every and all(a == b for a, b in item.apart))
    return sure and item.hedge not in ("?", "%")


def _fill(spot: Placed, colour: str, tint: str, selected: str | None) -> str:
    """Mixed, not transparent: what lies behind a mark must not show through."""
    return mix(colour, tint, strength(spot, selected)) if is_filled(spot) else tint


def _edge(spot: Placed, colour: str, tint: str, selected: str | None) -> str:
    """A full mark keeps a hair of its lane around it; an open one is its edge."""
    return tint if is_filled(spot) else mix(colour, tint, strength(spot, selected))


def _edge_width(spot: Placed, selected: str | None) -> float:
    if spot.item.event == selected:
        return 2.5
    return 1.0 if is_filled(spot) else 1.8


def _ink(spot: Placed, colour: str, colours: Theme, selected: str | None) -> str:
    """The colour of a number; on a mark that steps back it must still be read.

    The next event is found by its number, and no lane's colour stands out of its own
    paler one.
    """
    if selected not in (None, spot.item.event):
        return colours.text
    return colours.page if is_filled(spot) else colour


def number_size(spot: Placed) -> float:
    """As large as the number fits into its mark."""
    if spot.item.number > 99:
        return 9.0
    return 10.0 if spot.size < 19 else 11.0


def hover(spot: Placed) -> str:
    """Title, days and number of outlets; all of it is in the card and table too."""
    item = spot.item
    long = len(item.title) > _LONGEST_TITLE
    title = f"{item.title[: _LONGEST_TITLE - 1]}…" if long else item.title
    said = f"{item_days(item)} · {plural(item.outlets, 'outlet')}"
    if item.voice:
        said = f"{isolate(item.voice)}: {item_days(item)}"
    lines = [f"<b>{pl(line)}</b>" for line in wrap(title, _LONGEST_LINE)]
    return "<br>".join([*lines, *map(pl, wrap(said, _LONGEST_LINE))])


def _label(spot: Placed) -> str:
    """The number, where the mark is large enough for it to be read."""
    digits = str(spot.item.number or "")
    return digits if spot.size >= 6.5 + 3.8 * len(digits) else ""
