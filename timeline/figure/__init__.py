"""Events → the timeline, as one Plotly figure. Pure: no page, no clock."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from timeline.figure.counts import draw_counts
from timeline.figure.draw import draw
from timeline.figure.items import (
    LANES,
    Item,
    Lane,
    lane_named,
    lane_values,
    read_items,
)
from timeline.figure.layout import ROW_HEIGHT, arrange
from timeline.figure.legend import legend_html
from timeline.figure.palette import theme
from timeline.figure.scale import Scale, make_scale
from timeline.figure.sheet import empty
from timeline.figure.words import describe

__all__ = [
    "LANES",
    "Chart",
    "Lane",
    "describe_chart",
    "lane_named",
    "lane_values",
    "timeline_chart",
]

NOTHING = "No events to draw.<br>Widen or clear a filter to see some."
NO_ROWS = "No events to draw.<br>The file has no row that can be used."

MOST_MARKS = 2_000
"""Events that are drawn one by one, if they find room; more are counted."""

_ROWS = ((ROW_HEIGHT, 1000.0), (17.0, 1200.0), (11.0, 1500.0))
"""Heights of a row, and the greatest height of a chart with such rows, in pixels."""

_SHORT = 92
"""Days; longer spans have no say in what is enlarged."""

_WIDE, _NARROW = 840.0, 350.0  # pixels; a wider screen only sets things further apart


class Chart(NamedTuple):
    """The timeline, and what its signs mean.

    Attributes:
        figure: To be shown with ``theme=None``.
        legend: The signs that it is drawn with and their words, as HTML; "" if none.
    """

    figure: go.Figure
    legend: str = ""


def timeline_chart(
    events: pd.DataFrame,
    *,
    lane: str,
    until: date,
    lanes: Sequence[str] = (),
    dark: bool = False,
    narrow: bool = False,
    selected: str | None = None,
    nothing: str = NOTHING,
) -> Chart:
    """Draw the events in lanes, with the crowded weeks enlarged.

    Every event has a numbered mark in each of its lanes; ``customdata`` of marks and
    bars is the event's id, as text.

    Args:
        events: The rows of Events to draw, in any order; a row of `group_by_outlet`
            is drawn in the lane of its own outlet.
        lane: The key of a row of ``LANES``.
        until: The day up to which open ends are drawn.
        lanes: ``lane_values`` of *all* events: keeps colours under every filter.
        dark: For a dark page instead of a light one.
        narrow: For a phone.
        selected: The id of the event to set off; the others step back.
        nothing: What is said where there are no events to draw, as HTML.

    Raises:
        ValueError: There are no lanes of that name.
    """
    colours = theme(dark=dark)
    items = read_items(events, lane)
    if not items:
        return Chart(empty(nothing, colours))
    order = lanes or lane_values(events, lane)
    width = _NARROW if narrow else _WIDE
    scale = _scale(items, until, width)
    for row_height, most in _ROWS:
        if len(items) > MOST_MARKS:
            break
        plan = arrange(items, order, scale, colours, row_height)
        if plan.height <= most:
            figure = draw(plan, scale, colours, narrow=narrow, selected=selected)
            return Chart(figure, legend_html(items, colours))
    even = make_scale((), _ends(items, until), width)
    return Chart(draw_counts(items, order, even, colours, narrow=narrow))


def describe_chart(events: pd.DataFrame, *, until: date) -> str:
    """The chart in two or three sentences, for those who do not see it."""
    items = read_items(events, "kind")
    return describe(items, _scale(items, until, _WIDE))


def _scale(items: Sequence[Item], until: date, width: float) -> Scale:
    # That a thing had happened by publication says nothing of when things crowded.
    dated = [i for i in items if i.dated]
    known = [(_or(i.first, i.last), _or(i.last, i.first)) for i in dated]
    short = [(a, b) for a, b in known if a and b and b - a <= _SHORT]
    return make_scale(short, _ends(items, until), width)


def _or(day: int | None, other: int | None) -> int | None:
    return other if day is None else day


def _ends(items: Sequence[Item], until: date) -> list[int]:
    """All days that must be on the axis; ``until`` where an end is open."""
    ends = [d for i in items for d in (i.first, i.last) if d is not None]
    if not ends or any(i.last is None and not i.disputed for i in items):
        ends.append(until.toordinal())
    return ends
