"""The plan becomes a Plotly figure: three traces, some shapes and texts.

Both axes count pixels, so that the splitting and packing of ``layout`` is what is
seen; plain dicts go in, since building graph objects one by one costs the most time.
"""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from timeline.figure.bars import slices
from timeline.figure.layout import Placed, Plan
from timeline.figure.palette import Theme, fade, mix
from timeline.figure.scale import Scale
from timeline.figure.ticks import ticks
from timeline.figure.words import item_days, stretch_heading
from timeline.safe import pl

FONT = '"Source Sans", "Source Sans Pro", "Source Sans 3", sans-serif'
TINT = 0.07
"""How much of its colour a lane's band takes on."""

_DIMMED = 0.25
_TOP, _BOTTOM = 26, 40


def draw(
    plan: Plan, scale: Scale, colours: Theme, *, narrow: bool, selected: str | None
) -> go.Figure:
    """The figure of a plan; its height is that of the plan and the margins."""
    chosen = any(spot.item.event == selected for spot in plan.placed)
    pick = selected if chosen else None
    return go.Figure(
        data=[
            _bars(plan, scale, colours, pick),
            _targets(plan),
            _marks(plan, colours, pick),
        ],
        layout={
            **base_layout(colours, scale, plan.height, narrow=narrow),
            "shapes": [*_bands(plan, scale, colours), *_borders(plan, scale, colours)],
            "annotations": [
                *_names(plan, scale, colours),
                *_headings(scale, colours),
            ],
        },
    )


def base_layout(
    colours: Theme, scale: Scale, height: float, *, narrow: bool
) -> dict[str, Any]:
    """All that does not depend on the events; nothing is left to a template."""
    found = [tick for stretch in scale.stretches for tick in ticks(stretch)]
    return {
        "height": int(height) + _TOP + _BOTTOM,
        "margin": {"l": 2, "r": 2, "t": _TOP, "b": _BOTTOM, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {
            "family": FONT,
            "size": 11 if narrow else 12,
            "color": colours.text,
        },
        "showlegend": False,
        "barmode": "overlay",
        "dragmode": False,
        "hovermode": "closest",
        "clickmode": "event+select",
        "hoverlabel": {
            "bgcolor": colours.page,
            "bordercolor": colours.line,
            "font": {"family": FONT, "size": 13, "color": colours.text},
            "align": "left",
        },
        "xaxis": {
            "range": [scale.left, scale.right],
            "fixedrange": True,
            "showgrid": True,
            "gridcolor": fade(colours.muted, 0.18),
            "zeroline": False,
            "tickmode": "array",
            "tickvals": [tick.x for tick in found],
            "ticktext": [tick.label for tick in found],
            "tickangle": 0,
            "tickfont": {"color": colours.muted},
        },
        "yaxis": {
            "range": [height, 0],
            "fixedrange": True,
            "visible": False,
        },
    }


def _strength(spot: Placed, selected: str | None) -> float:
    return 1.0 if selected in (None, spot.item.event) else _DIMMED


def _bars(
    plan: Plan, scale: Scale, colours: Theme, selected: str | None
) -> dict[str, Any]:
    rows = [(spot, piece) for spot in plan.placed for piece in slices(spot, scale)]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [round(piece.left, 1) for _, piece in rows],
        "x": [round(piece.right - piece.left, 1) for _, piece in rows],
        "y": [piece.y for _, piece in rows],
        "width": [piece.height for _, piece in rows],
        "hoverinfo": "skip",
        "marker": {
            "color": [
                fade(
                    plan.bands[spot.lane].colour,
                    piece.strength * _strength(spot, selected),
                )
                for spot, piece in rows
            ],
            "line": {"width": 0},
        },
        "unselected": {"marker": {"opacity": 1}},
    }


def _targets(plan: Plan) -> dict[str, Any]:
    """Unseen, over the bars: what hovering and clicking finds."""
    found = [(spot, spot.bar) for spot in plan.placed if spot.bar]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [round(bar.left, 1) for _, bar in found],
        "x": [round(bar.right - bar.left, 1) for _, bar in found],
        "y": [spot.y for spot, _ in found],
        "width": 16,
        "customdata": [spot.item.event for spot, _ in found],
        "hovertext": [hover(spot) for spot, _ in found],
        "hoverinfo": "text",
        "marker": {"color": "rgba(0,0,0,0)", "line": {"width": 0}},
    }


def _marks(plan: Plan, colours: Theme, selected: str | None) -> dict[str, Any]:
    spots = plan.placed
    bands = [plan.bands[spot.lane] for spot in spots]
    tints = [mix(band.colour, colours.page, TINT) for band in bands]
    filled = [is_filled(spot) for spot in spots]
    picked = [spot.item.event == selected for spot in spots]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [round(spot.x, 2) for spot in spots],
        "y": [spot.y for spot in spots],
        "customdata": [spot.item.event for spot in spots],
        "text": [str(spot.item.number or "") for spot in spots],
        "textposition": "middle center",
        "textfont": {
            "family": FONT,
            "size": [mark_font(spot) for spot in spots],
            "color": [
                fade(colours.page if full else band.colour, _strength(spot, selected))
                for spot, band, full in zip(spots, bands, filled, strict=True)
            ],
        },
        "hovertext": [hover(spot) for spot in spots],
        "hoverinfo": "text",
        "cliponaxis": False,
        "marker": {
            "symbol": [band.symbol for band in bands],
            "size": [
                round(spot.size * band.swell, 1)
                for spot, band in zip(spots, bands, strict=True)
            ],
            "color": [
                band.colour if full else tint
                for band, tint, full in zip(bands, tints, filled, strict=True)
            ],
            "opacity": [_strength(spot, selected) for spot in spots],
            "line": {
                "width": [
                    2.5 if p else (1 if full else 1.8)
                    for p, full in zip(picked, filled, strict=True)
                ],
                "color": [
                    colours.text if p else (tint if full else band.colour)
                    for p, band, tint, full in zip(
                        picked, bands, tints, filled, strict=True
                    )
                ],
            },
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def is_filled(spot: Placed) -> bool:
    """A full mark stands for days that are known, an open one for a doubt."""
    item = spot.item
    return (item.exact and item.hedge not in ("?", "%")) or item.lasting


def mark_font(spot: Placed) -> float:
    """As large as the number fits into its mark."""
    return 9.0 if spot.item.number > 99 else 10.0 if spot.size < 19 else 11.0


def hover(spot: Placed) -> str:
    """Title, days and number of outlets; all of it is in the card and table too."""
    item = spot.item
    outlets = f"{item.outlets} outlet{'' if item.outlets == 1 else 's'}"
    title = item.title if len(item.title) <= 90 else f"{item.title[:89]}…"
    return f"<b>{pl(title)}</b><br>{item_days(item)} · {outlets}"


def _bands(plan: Plan, scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "layer": "below",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": band.top,
            "y1": band.bottom,
            "fillcolor": mix(band.colour, colours.page, TINT),
            "line": {"width": 0},
        }
        for band in plan.bands
    ]


def _borders(plan: Plan, scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    return [
        {
            "type": "line",
            "layer": "below",
            "x0": x,
            "x1": x,
            "y0": 0,
            "y1": plan.height,
            "line": {"width": 1.5, "color": colours.muted, "dash": "dot"},
        }
        for x in scale.borders
    ]


def text(x: float, y: float, words: str, **more: Any) -> dict[str, Any]:
    """An annotation that starts at a place, without arrow or click."""
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


def _names(plan: Plan, scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    return [
        text(
            scale.left + 5,
            band.top + 15,
            f"<b>{pl(band.name)}</b>"
            f' <span style="color:{colours.muted}">{band.events}</span>',
            font={"color": band.colour, "size": 12.5},
        )
        for band in plan.bands
    ]


def _headings(scale: Scale, colours: Theme) -> list[dict[str, Any]]:
    found = []
    for stretch in scale.stretches:
        words = stretch_heading(stretch)
        if stretch.enlarged:
            words = f"<b>{words}</b>, enlarged"
        colour = colours.text if stretch.enlarged else colours.muted
        found.append(
            text(
                stretch.left + 5,
                1,
                words,
                yref="paper",
                yshift=12,
                font={"color": colour},
            )
        )
    return found


def empty(words: Sequence[str], colours: Theme) -> go.Figure:
    """A figure that only says something, kindly."""
    return go.Figure(
        layout={
            "height": 170,
            "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": mix(colours.muted, colours.page, TINT),
            "xaxis": {"visible": False, "fixedrange": True},
            "yaxis": {"visible": False, "fixedrange": True},
            "dragmode": False,
            "annotations": [
                {
                    "text": "<br>".join(words),
                    "xref": "paper",
                    "yref": "paper",
                    "x": 0.5,
                    "y": 0.5,
                    "showarrow": False,
                    "font": {"family": FONT, "size": 14, "color": colours.muted},
                }
            ],
        }
    )
