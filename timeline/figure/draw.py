"""The plan becomes a figure: four traces, and shapes and texts around them.

Few traces and plain dicts: building graph objects is what costs time.
"""

from typing import Any

import plotly.graph_objects as go

from timeline.figure.layout import Plan
from timeline.figure.palette import Theme
from timeline.figure.scale import GAP, Scale, Stretch
from timeline.figure.sheet import (
    axis_height,
    band,
    figure,
    heading,
    note,
    sheet,
)
from timeline.figure.traces import bars, ends, marks, targets
from timeline.figure.words import stretch_headings
from timeline.safe import pl


def draw(
    plan: Plan, scale: Scale, colours: Theme, *, narrow: bool, selected: str | None
) -> go.Figure:
    """The figure of a plan; its height is that of plan and axis."""
    chosen = any(spot.item.event == selected for spot in plan.placed)
    pick = selected if chosen else None
    return figure(
        [
            bars(plan, scale, colours, pick),
            targets(plan),
            ends(plan, pick),
            marks(plan, colours, pick),
        ],
        {
            **sheet(colours, scale, plan.height, narrow=narrow),
            "shapes": [
                *(band(b.top, b.bottom, b.colour, colours) for b in plan.bands),
                *(_border(x, plan.height, colours) for x in scale.borders),
            ],
            "annotations": [
                *_names(plan, scale, colours),
                *headings(scale, colours),
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


LETTER, BOLD = 5.4, 5.8  # pixels, of the 12-pixel font
SMALLER = 0.9  # the narrowest phones are by so much narrower than what is planned
_INDENT = 5.0


def headings(scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    """What each stretch shows, in as many letters as stand clear of the next."""
    found = []
    for number, stretch in enumerate(scale.stretches):
        width = stretch.right - stretch.left + GAP - 2 * _INDENT
        words = _heading_words(stretch, width * SMALLER)
        colour = colours.text if stretch.enlarged else colours.muted
        ends = number and number == len(scale.stretches) - 1 and not stretch.enlarged
        # Behind the last border there may be less room than the shortest words take:
        # they end with the chart, and reach back over the border.
        x, side = (stretch.right, "right") if ends else (stretch.left + _INDENT, "left")
        found.append(heading(x, words, colour, axis_height(scale), side))
    return found


def _heading_words(stretch: Stretch, room: float) -> str:
    """The longest heading that takes so many pixels, else the shortest there is."""
    forms = list(stretch_headings(stretch))
    marked = [f"<b>{words}</b>" for words in forms] if stretch.enlarged else forms
    if stretch.enlarged:
        forms.insert(0, f"{forms[0]}, enlarged")
        marked.insert(0, f"{marked[0]}, enlarged")
    letter = BOLD if stretch.enlarged else LETTER
    fit = (m for f, m in zip(forms, marked, strict=True) if len(f) * letter <= room)
    return next(fit, marked[-1])
