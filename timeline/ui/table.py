"""The events of the chart as a table, for sorting, for keyboards and screen readers."""

import pandas as pd
import streamlit as st

from timeline.events import Events
from timeline.reports import parse_span
from timeline.spans import Span
from timeline.ui import address
from timeline.ui.data import Book
from timeline.ui.words import short_words

_COLUMNS = {
    "number": st.column_config.NumberColumn("No.", help="In order of time", width=50),
    "title": st.column_config.TextColumn("Event", width=375),
    "when": st.column_config.TextColumn("When", width=235),
    "actors": st.column_config.ListColumn("Actors", width=170),
    "outlets": st.column_config.ListColumn("Outlets", width=150),
    "kind": st.column_config.TextColumn("Kind", width=90),
}


def draw_table(book: Book, events: Events) -> None:
    """A row for each event; choosing one opens it, as a click on its mark does."""
    ids = events["event"].tolist()
    event = address.open_event()
    st.session_state["table"] = {
        "selection": {"rows": [ids.index(event)] if event in ids else []}
    }

    def picked() -> None:
        rows = st.session_state["table"]["selection"]["rows"]
        address.put(address.EVENT, [ids[row] for row in rows])

    st.dataframe(
        table_of(events, book),
        hide_index=True,
        column_config=_COLUMNS,
        key="table",
        on_select=picked,
        selection_mode="single-row",
        alt="The events of the chart as a table",
    )


def table_of(events: Events, book: Book) -> pd.DataFrame:
    frame = events[["title", "actors", "outlets", "kind"]].copy()
    frame["number"] = [book.numbers[event] for event in events["event"]]
    frame["when"] = [
        when_words(disputed=d, edtf=e, precision=p, hull=h)
        for d, e, p, h in zip(
            *(events[c] for c in ("disputed", "edtf", "precision", "hull")), strict=True
        )
    ]
    for name in ("actors", "outlets"):
        frame[name] = frame[name].map(list)
    return frame[list(_COLUMNS)]


def when_words(*, disputed: bool, edtf: str, precision: str, hull: str) -> str:
    """An event's days for a cell of the table."""
    if disputed:
        return f"{short_words(Span.parse(hull))}, disputed"
    return short_words(parse_span(edtf, precision))
