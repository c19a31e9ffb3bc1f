"""The plan becomes a figure: four traces, and shapes and texts around them.

Few traces and plain dicts: building graph objects is what costs time.
"""

from typing import Any

import plotly.graph_objects as go

from timeline.figure.layout import Plan
from timeline.figure.legend import Key, legend, legend_height
from timeline.figure.palette import Theme
from timeline.figure.scale import Scale
from timeline.figure.sheet import (
    FOOT,
    axis_height,
    band,
    figure,
    heading,
    note,
    sheet,
)
from timeline.figure.traces import bars, ends, marks, targets
from timeline.figure.words import stretch_heading
from timeline.safe import pl


def draw(
    plan: Plan, scale: Scale, colours: Theme, *, narrow: bool, selected: str | None
) -> go.Figure:
    """The figure of a plan; its height is that of plan, axis and legend."""
    chosen = any(spot.item.event == selected for spot in plan.placed)
    pick = selected if chosen else None
    keys = Key.needed([spot.item for spot in plan.placed])
    shapes, words = legend(keys, colours, FOOT, narrow=narrow)
    below = legend_height(keys, narrow=narrow)
    return figure(
        [
            bars(plan, scale, colours, pick),
            targets(plan),
            marks(plan, colours, pick),
            ends(plan, pick),
        ],
        {
            **sheet(colours, scale, plan.height, narrow=narrow, below=below),
            "shapes": [
                *(band(b.top, b.bottom, b.colour, colours) for b in plan.bands),
                *(_border(x, plan.height, colours) for x in scale.borders),
                *shapes,
            ],
            "annotations": [
                *_names(plan, scale, colours),
                *_headings(scale, colours),
                *words,
            ],
        },
    )


def _border(x: float, height: float, colours: Theme) -> dict[str, Any]:
    line = {"width": 1.5, "color": colours.muted, "dash": "dot"}
    ends = {"x0": x, "x1": x, "y0": 0, "y1": height}
    return {"type": "line", "layer": "below", "line": line, **ends}


def _names(plan: Plan, scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    return [
        note(
            scale.left + 5,
            lane.top + 15,
            f"<b>{pl(lane.name)}</b>"
            f' <span style="color:{colours.muted}">{lane.events}</span>',
            font={"color": lane.colour, "size": 12.5},
        )
        for lane in plan.bands
    ]


def _headings(scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    found = []
    for stretch in scale.stretches:
        words = stretch_heading(stretch)
        if stretch.enlarged:
            words = f"<b>{words}</b>, enlarged"
        colour = colours.text if stretch.enlarged else colours.muted
        found.append(heading(stretch.left + 5, words, colour, axis_height(scale)))
    return found
