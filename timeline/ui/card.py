"""The open event: every outlet's account of it, side by side, and how it was dated."""

import streamlit as st

from timeline.reports import Reports
from timeline.safe import md
from timeline.ui import address
from timeline.ui.account import Row, account_lines, event_lines
from timeline.ui.data import Book

_NARROWEST = 250  # px; an account beside another is never narrower than this


def draw_card(book: Book, shown: Reports) -> None:
    """The event that the address opens, or what to do to open one.

    Args:
        book: The whole file: all accounts of the event are shown, filtered or not.
        shown: The reports that pass the filters.
    """
    event = address.open_event()
    found = book.events[book.events["event"] == event]
    with st.container(border=True, key="card"):
        if found.empty:
            st.markdown(
                "**Choose an event to see who reported it, and in which words.** Click"
                " a mark in the chart, pick a row of the table, or use “Go to an event”."
            )
            return
        _draw_event(found.to_dict("records")[0], book.numbers[event])
        accounts = book.reports[book.reports["event"] == event]
        passing = set(shown["report"])
        grid = st.grid(min_column_width=_NARROWEST, border=True)
        for account in accounts.to_dict("records"):
            with grid.cell():
                st.markdown("\n\n".join(account_lines(account)))
                if account["report"] not in passing:
                    st.caption("Outside the filters; shown to keep the event whole.")


def _draw_event(event: Row, number: int) -> None:
    heading, close = st.columns([12, 1])
    heading.markdown(f"#### {number} · {md(event['title'])}")
    close.button(
        "Close",
        key="close",
        type="tertiary",
        on_click=address.put,
        args=(address.EVENT, ()),
    )
    st.markdown("  \n".join(event_lines(event)))
