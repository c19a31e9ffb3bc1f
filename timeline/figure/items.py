"""What the chart needs of each event, taken out of the Events frame once."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from timeline.figure.agreement import Days, Pieces, most_agreed
from timeline.reports import parse_span
from timeline.spans import Span
from timeline.words import named_span

OTHERS = "Others"
_EPOCH = date(1970, 1, 1).toordinal()


class Lane(NamedTuple):
    """One way to sort events into lanes.

    To add one, add a row to ``LANES``; the control on the page follows.

    Attributes:
        key: Its name in addresses.
        label: Its name on the screen.
        column: The column of Events that holds its values, one or a tuple.
        missing: What the lane of events without a value is called.
        alone: Whether each lane draws the days of its own outlet, not of all.
    """

    key: str
    label: str
    column: str
    missing: str
    alone: bool = False


LANES = (
    Lane("actor", "By actor", "actors", "No actor named"),
    Lane("outlet", "By outlet", "outlets", "No outlet named", alone=True),
    Lane("platform", "By platform", "platforms", "No platform named"),
    Lane("kind", "By kind", "kind", "Kind unknown"),
)


def lane_named(key: str) -> Lane:
    """The row of ``LANES`` with that key; ValueError lists the keys there are."""
    for lane in LANES:
        if lane.key == key:
            return lane
    known = ", ".join(lane.key for lane in LANES)
    raise ValueError(f"no such lanes: {key!r}; expected one of {known}")


@dataclass(frozen=True, slots=True)
class Item:
    """An event, ready to be placed; days are ordinals, None is an open end.

    Where reports dispute, first, last and span are of all days that any of them names.
    With a voice, it is what that outlet alone tells of the event.

    Attributes:
        dated: Some report of it has a day of its own.
        every: Each of its days is meant, and not one of them.
        readings: Of a dispute the days that each outlet names.
    """

    event: str
    title: str
    number: int
    first: int | None
    last: int | None
    span: Span
    lasting: bool
    hedge: str
    disputed: bool
    rough: bool
    outlets: int
    lanes: tuple[str, ...]
    dated: bool = True
    every: bool = False
    voice: str = ""
    readings: tuple[Pieces, ...] = ()

    @property
    def exact(self) -> bool:
        """One day, agreed on; it may still be hedged."""
        return self.first is not None and self.first == self.last and not self.disputed

    @property
    def apart(self) -> Pieces:
        """The parts that its days are in, where there are several.

        It is of one of them; with `every`, of each.
        """
        pieces = () if self.disputed or self.lasting else _pieces(self.span)
        return pieces if len(pieces) > 1 else ()

    @property
    def agreed(self) -> Days:
        """Of a disputed event the days that most of its readings hold."""
        end = self.last if self.first is None else self.first
        return most_agreed(self.readings) if self.readings else (end, end)


def _pieces(span: Span) -> Pieces:
    return tuple(
        (a.toordinal() if a else None, b.toordinal() if b else None)
        for a, b in span.pieces
    )


def lane_values(events: pd.DataFrame, lane: str) -> list[str]:
    """The lanes there are, those with most events first, then by name.

    Pass *all* events: a lane then keeps its place and colour under every filter.
    """
    row = lane_named(lane)
    counts: dict[str, int] = {}
    for value in events[row.column].tolist():
        for name in _lanes_of(value, row):
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda n: (n == row.missing, -counts[n], n.casefold()))


def read_items(events: pd.DataFrame, lane: str) -> list[Item]:
    """One Item per row, in the order of the frame."""
    row = lane_named(lane)
    rows = events.itertuples(index=False)
    return [
        Item(
            event=str(told.event),
            title=str(told.title),
            number=int(told.number),
            first=first,
            last=last,
            span=_span(told),
            lasting=told.extent == "throughout" and not told.disputed,
            hedge=str(told.hedge),
            disputed=bool(told.disputed),
            rough=bool(told.rough),
            outlets=len(told.outlets),
            lanes=_lanes_of(told.voice or getattr(told, row.column), row),
            dated=told.dated > 0,
            every=bool(told.every),
            voice=str(told.voice),
            readings=_readings(told) if told.disputed else (),
        )
        for told, first, last in zip(rows, *event_days(events), strict=True)
    ]


def _span(told: Any) -> Span:
    if told.disputed:
        return named_span(told.hull, told.hull_precision, rough=told.rough)
    return parse_span(told.edtf, told.precision)


def event_days(
    events: pd.DataFrame,
) -> tuple[list[int | None], list[int | None]]:
    """First and last days as ordinals; the hull's where the reports disagree."""
    disputed = events["disputed"].to_numpy(dtype=bool)
    return (
        _days(events["first"].where(~disputed, events["hull_first"])),
        _days(events["last"].where(~disputed, events["hull_last"])),
    )


def _days(column: "pd.Series[pd.Timestamp]") -> list[int | None]:
    whole = column.to_numpy().astype("datetime64[D]")
    missing = np.isnat(whole)
    numbers = (whole.astype("int64") + _EPOCH).tolist()
    return [
        None if gone else n for n, gone in zip(numbers, missing.tolist(), strict=True)
    ]


def _readings(told: Any) -> tuple[Pieces, ...]:
    return tuple(_pieces(Span.parse(edtf)) for edtf in told.readings)


def _lanes_of(value: object, row: Lane) -> tuple[str, ...]:
    names = value if isinstance(value, (tuple, list)) else (value,)
    known = (name for name in names if isinstance(name, str) and name)
    # A list holds names, as they are written; a single value is one of our own words.
    single = isinstance(value, str)
    found = tuple(dict.fromkeys(n[:1].upper() + n[1:] if single else n for n in known))
    return found or (row.missing,)
