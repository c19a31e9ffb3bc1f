"""The events of the chart as a table, for sorting, for keyboards and screen readers."""

import pandas as pd
import streamlit as st

from timeline.events import Events
from timeline.reports import parse_span
from timeline.ui import address
from timeline.words import named_span, short_words

_COLUMNS = {
    "number": st.column_config.NumberColumn("No.", help="In order of time", width=50),
    "title": st.column_config.TextColumn("Event", width=375),
    "when": st.column_config.TextColumn("When", width=235),
    "actors": st.column_config.ListColumn("Actors", width=170),
    "outlets": st.column_config.ListColumn("Outlets", width=150),
    "kind": st.column_config.TextColumn("Kind", width=90),
}


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
        selection_default={
            "selection": {
                "cells": [(ids.index(event), "title")] if event in ids else []
            }
        },
        alt="The events of the chart as a table",
    )


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
    frame["when"] = [
        when_words(disputed=d, rough=r, edtf=e, precision=p, hull=h)
        for d, r, e, p, h in zip(
            *(events[c] for c in ("disputed", "rough", "edtf", "precision", "hull")),
            strict=True,
        )
    ]
    for name in ("actors", "outlets"):
        frame[name] = frame[name].map(list)
    return frame[list(_COLUMNS)]


def when_words(
    *, disputed: bool, rough: bool, edtf: str, precision: str, hull: str
) -> str:
    """An event's days for a cell of the table."""
    if disputed:
        how = "roughly agreed" if rough else "disputed"
        return f"{short_words(named_span(hull, rough=rough))}, {how}"
    return short_words(parse_span(edtf, precision))
