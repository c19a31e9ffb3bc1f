"""The events of the chart as a table, for sorting, for keyboards and screen readers."""

import pandas as pd
import streamlit as st

from timeline.events import Events
from timeline.reports import parse_span
from timeline.ui import address
from timeline.ui.account import Row, named_event
from timeline.words import short_words

_COLUMNS = {
    "number": st.column_config.NumberColumn("No.", help="In order of time", width=50),
    "title": st.column_config.TextColumn("Event", width=345),
    "when": st.column_config.TextColumn("When", width=180),
    "how": st.column_config.TextColumn("How sure", width=115),
    "actors": st.column_config.ListColumn("Actors", width=160),
    "outlets": st.column_config.ListColumn("Outlets", width=130),
    "kind": st.column_config.TextColumn("Kind", width=90),
}


_HULL = ["hull", "hull_precision"]


def draw_table(events: Events) -> None:
    """A row for each event; choosing one opens it, as a click on its mark does."""
    ids = events["event"].tolist()
    event = address.open_event()
    key = _key(event)

    def picked() -> None:
        cells = st.session_state[key]["selection"]["cells"]
        chosen = [ids[row] for row, _ in cells]
        st.session_state["table_event"] = "".join(chosen)
        address.put(address.EVENT, chosen)

    st.subheader("The same events as a table", anchor=False)
    st.dataframe(
        table_of(events),
        hide_index=True,
        column_config=_COLUMNS,
        key=key,
        on_select=picked,
        selection_mode="single-cell",  # a row is chosen by its small box alone
        selection_default={"selection": {"cells": _first_cell(ids, event)}},
        alt="The events of the chart as a table",
    )


def _first_cell(ids: list[str], event: str) -> list[tuple[int, str]]:
    """The cell that has the focus when the table gets it: that of the open event.

    Without one, a table that gets the focus chooses its first cell by itself, and
    whoever tabs through the page would open an event. From the end of the first row
    the next Tab leaves the table, and nothing has been chosen.
    """
    if event in ids:
        return [(ids.index(event), "title")]
    return [(0, list(_COLUMNS)[-1])] if ids else []


def _key(event: str) -> str:
    """A new table where something else opened the event: an old one answers late.

    It sends the row that it had before, as if the reader had just chosen it. A choice
    in the table itself keeps the table, with its order and place.
    """
    state = st.session_state
    if state.get("table_event", "") != event:
        state["table_event"] = event
        state["table_number"] = state.get("table_number", 0) + 1
    return f"table_{state.get('table_number', 0)}"


def table_of(events: Events) -> pd.DataFrame:
    frame = events[["number", "title", "actors", "outlets", "kind"]].copy()
    told = events[["disputed", "rough", "edtf", "precision", "every", *_HULL]]
    said = [when_words(event) for event in told.to_dict("records")]
    frame["when"] = [days for days, _ in said]
    frame["how"] = [how for _, how in said]
    for name in ("actors", "outlets"):
        frame[name] = frame[name].map(list)
    return frame[list(_COLUMNS)]


def when_words(event: Row) -> tuple[str, str]:
    """An event's days, and how sure they are, each for a cell of the table.

    In a cell of their own the few words that decide are never cut off.
    """
    if event["disputed"]:
        days, _ = short_words(named_event(event))
        return days, "roughly agreed" if event["rough"] else "disputed"
    span = parse_span(event["edtf"], event["precision"])
    return short_words(span, every=event["every"])
