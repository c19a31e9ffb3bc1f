"""Too many events for marks: how many there are in each month, lane by lane."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from math import sqrt
from typing import Any, NamedTuple

import plotly.graph_objects as go

from timeline.figure.items import OTHERS, Item
from timeline.figure.layout import LANE_GAP, lane_style, short, shown_lanes
from timeline.figure.palette import Theme
from timeline.figure.scale import Scale
from timeline.figure.sheet import axis_height, band, figure, heading, note, sheet
from timeline.phrases import day_words, end_words
from timeline.safe import pl
from timeline.spans import Precision

_HEIGHT, _NAME = 64.0, 20.0  # pixels, of a lane and of its name
_NARROWEST = 3.0  # pixels, of a bar


class Unit(NamedTuple):
    """A length of time to count in.

    Attributes:
        name: As in "events per month".
        days: About how long it is; decides which one is fine enough.
        start: The first day of the one that a day lies in.
        words: How that one is called.
    """

    name: str
    days: int
    start: Callable[[date], date]
    words: Callable[[date], str]


def _years(step: int) -> Callable[[date], date]:
    return lambda day: date(max(day.year // step * step, 1), 1, 1)


UNITS = (
    Unit("day", 1, lambda day: day, day_words),
    Unit(
        "month",
        30,
        lambda day: day.replace(day=1),
        lambda day: end_words(day, Precision.MONTH),
    ),
    Unit("year", 365, _years(1), lambda day: str(day.year)),
    Unit("decade", 3652, _years(10), lambda day: f"{day.year // 10 * 10}s"),
    Unit("century", 36524, _years(100), lambda day: f"{day.year // 100 * 100}s"),
)


def unit_for(days: int, width: float) -> Unit:
    """The finest unit whose bars are wide enough to see, from day to century."""
    for unit in UNITS:
        if days / unit.days * _NARROWEST <= width:
            return unit
    return UNITS[-1]


def draw_counts(
    items: Sequence[Item],
    lanes: Sequence[str],
    scale: Scale,
    colours: Theme,
    *,
    narrow: bool,
) -> go.Figure:
    """Bars as high as the square root of the number of events.

    An event counts where it begins, or, with an open start, where it ends. Nothing
    here can be selected.
    """
    stretch = scale.stretches[0]
    unit = unit_for(stretch.last + 1 - stretch.first, scale.right - scale.left)
    counts = _counted(items, shown_lanes(items, lanes), unit, stretch.first)
    most = max(max(of.values(), default=1) for of in counts.values())
    rows: list[_Bar] = []
    shapes, notes = [], []
    for number, (name, of) in enumerate(counts.items()):
        top = number * (_HEIGHT + LANE_GAP)
        colour, _ = lane_style(name, lanes, colours)
        shapes.append(band(top, top + _HEIGHT, colour, colours))
        notes.append(_name(name, of, top, unit, scale, colours, colour))
        for start, count in sorted(of.items()):
            left, right = _span(start, unit, scale)
            tall = (_HEIGHT - _NAME - 4) * sqrt(count / most)
            words = f"<b>{count:,}</b> in {unit.words(start)}<br>{pl(name)}"
            rows.append(_Bar(left, right, top + _HEIGHT, tall, colour, words))
    height = len(counts) * (_HEIGHT + LANE_GAP) - LANE_GAP
    events = len({item.event for item in items})
    said = f"<b>{events:,} events</b>, counted per {unit.name}"
    said += "" if narrow else ": too many to draw one by one; filters bring them out"
    return figure(
        [_bars(rows)],
        {
            **sheet(colours, scale, height, narrow=narrow),
            "shapes": shapes,
            "annotations": [
                heading(scale.left + 5, said, colours.text, axis_height(scale)),
                *notes,
            ],
        },
    )


class _Bar(NamedTuple):
    """How many events there are in one lane and unit; in pixels, from the top."""

    left: float
    right: float
    bottom: float
    height: float
    colour: str
    words: str


def _counted(
    items: Sequence[Item], names: Sequence[str], unit: Unit, earliest: int
) -> dict[str, Counter[date]]:
    """Lane → first day of each unit → its events; those without a day come first."""
    counts = {name: Counter[date]() for name in names}
    for item in items:
        start = unit.start(date.fromordinal(_day_of(item, earliest)))
        for name in dict.fromkeys(n if n in counts else OTHERS for n in item.lanes):
            counts[name][start] += 1
    return counts


def _day_of(item: Item, default: int) -> int:
    if item.first is not None:
        return item.first
    return default if item.last is None else item.last


def _span(start: date, unit: Unit, scale: Scale) -> tuple[float, float]:
    """From its first day to the next one's, less a hair; kept wide enough to see."""
    later = min(start.toordinal() + unit.days + unit.days // 8, date.max.toordinal())
    after = unit.start(date.fromordinal(later))
    stop = after.toordinal() if after > start else start.toordinal() + unit.days
    left = max(scale.at(start.toordinal()), scale.left)
    right = min(scale.at(stop), scale.right)
    return left, max(right - 0.5, left + 2.0)


def _name(
    name: str,
    of: Counter[date],
    top: float,
    unit: Unit,
    scale: Scale,
    colours: Theme,
    colour: str,
) -> dict[str, Any]:
    start, count = max(of.items(), key=lambda pair: pair[1])
    most = f"{sum(of.values()):,}, most in {unit.words(start)}: {count:,}"
    return note(
        scale.left + 5,
        top + 12,
        f"<b>{pl(short(name, scale))}</b>"
        f' <span style="color:{colours.muted}">{most}</span>',
        font={"color": colour, "size": 12.5},
    )


def _bars(rows: Sequence[_Bar]) -> dict[str, Any]:
    return {
        "type": "bar",
        "x": [round((row.left + row.right) / 2, 1) for row in rows],
        "width": [round(row.right - row.left, 1) for row in rows],
        "base": [row.bottom for row in rows],
        "y": [round(-row.height, 1) for row in rows],
        "hovertext": [row.words for row in rows],
        "hoverinfo": "text",
        "customdata": [""] * len(rows),
        "marker": {"color": [row.colour for row in rows], "line": {"width": 0}},
        "unselected": {"marker": {"opacity": 1}},
    }
