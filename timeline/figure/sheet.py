"""The sheet of paper: size, axes, fonts. Nothing is left to a template or theme."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from timeline.figure.palette import Theme, fade, mix
from timeline.figure.scale import Scale
from timeline.figure.ticks import fine_ticks, ticks

FONT = '"Source Sans", "Source Sans Pro", "Source Sans 3", sans-serif'
TINT = 0.07
"""How much of its colour a lane's band takes on."""

UNSET = "none"
"""A drag mode that Plotly does not know, so that the template's holds: none at all.

Streamlit takes a plain False for a missing one and sets "pan", which keeps a finger
from scrolling the page and opens the mark that was touched before this one.
"""
_TEMPLATE = {"data": {}, "layout": {"dragmode": False}}

TOP, FOOT = 20, 6
_AXIS, _SECOND_LINE = 26, 14
_CLEAR = "rgba(0,0,0,0)"


def sheet(
    colours: Theme, scale: Scale, height: float, *, narrow: bool
) -> dict[str, Any]:
    """Layout of a chart that high, in pixels.

    Both axes count pixels, y downwards. Nothing zooms or drags, so that a finger
    scrolls the page; the filter on days is what zooms.
    """
    found = [tick for stretch in scale.stretches for tick in ticks(stretch)]
    fine = [round(x, 1) for s in scale.stretches for x in fine_ticks(s)]
    top = TOP + axis_height(scale)
    return {
        "template": _TEMPLATE,
        "height": round(height) + top + FOOT,
        "margin": {"l": 2, "r": 2, "t": top, "b": FOOT, "pad": 0},
        "paper_bgcolor": _CLEAR,
        "plot_bgcolor": _CLEAR,
        "font": {"family": FONT, "size": 12, "color": colours.text},
        "showlegend": False,
        "barmode": "overlay",
        "dragmode": UNSET,
        "hovermode": "closest",
        "clickmode": "event+select",
        "hoverlabel": {
            "bgcolor": colours.page,
            "bordercolor": colours.muted,
            "font": {"family": FONT, "size": 13, "color": colours.text},
            "align": "left",
            "namelength": -1,
        },
        "xaxis": {
            "side": "top",  # a tall chart ends below the first screen
            "range": [scale.left, scale.right],
            "fixedrange": True,
            "showgrid": True,
            "gridcolor": fade(colours.muted, 0.22),
            "zeroline": False,
            "tickmode": "array",
            "tickvals": [round(tick.x, 1) for tick in found],
            "ticktext": [tick.label for tick in found],
            "tickangle": 0,
            "minor": {
                "tickmode": "array",
                "tickvals": fine,
                "showgrid": True,
                "gridcolor": fade(colours.muted, 0.1),
            },
            "tickfont": {"color": colours.muted, "size": 11 if narrow else 12},
        },
        "yaxis": {"range": [height, 0], "fixedrange": True, "visible": False},
    }


def axis_height(scale: Scale) -> int:
    """What the labels of the axis take, in pixels; years stand on a second line."""
    found = [tick for stretch in scale.stretches for tick in ticks(stretch)]
    return _AXIS + _SECOND_LINE * any("<br>" in tick.label for tick in found)


def note(x: float, y: float, words: str, **more: Any) -> dict[str, Any]:
    """Text that starts at a place on the sheet; ``words`` are safe for Plotly."""
    return {
        "x": x,
        "y": y,
        "text": words,
        "showarrow": False,
        "xanchor": "left",
        "yanchor": "middle",
        "align": "left",
        "borderpad": 0,
        **more,
    }


def heading(
    x: float, words: str, colour: str, above: int, side: str = "left"
) -> dict[str, Any]:
    """Text over the axis, which takes so many pixels above the lanes."""
    font = {"color": colour}
    return note(x, 1, words, yref="paper", yshift=above + 10, xanchor=side, font=font)


def band(top: float, bottom: float, colour: str, colours: Theme) -> dict[str, Any]:
    """The strip of a lane, in a breath of its colour."""
    return {
        "type": "rect",
        "layer": "below",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": top,
        "y1": bottom,
        "fillcolor": mix(colour, colours.page, TINT),
        "line": {"width": 0},
    }


def figure(data: Sequence[dict[str, Any]], layout: dict[str, Any]) -> go.Figure:
    """The figure of such data.

    Unchecked, since Plotly's checking takes three times as long as everything else;
    the tests check every kind of figure instead.
    """
    return go.Figure(data=list(data), layout=layout, _validate=False)


def empty(words: str, colours: Theme) -> go.Figure:
    """A figure that only says something, kindly."""
    axis = {"visible": False, "fixedrange": True, "range": [0, 1]}
    said = {"family": FONT, "size": 14, "color": colours.muted}
    layout = {
        "template": _TEMPLATE,
        "height": 170,
        "margin": {"l": 2, "r": 2, "t": 0, "b": 0},
        "paper_bgcolor": _CLEAR,
        "plot_bgcolor": mix(colours.muted, colours.page, TINT),
        "xaxis": axis,
        "yaxis": axis,
        "dragmode": UNSET,
        "annotations": [note(0.5, 0.5, words, xanchor="center", font=said)],
    }
    return figure([], layout)
