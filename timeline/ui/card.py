"""The open event: every outlet's account of it, side by side, and how it was dated."""

import streamlit as st

from timeline.events import Events
from timeline.reports import Reports
from timeline.safe import md
from timeline.ui import address
from timeline.ui.account import Row, account_lines, brief_line, event_lines
from timeline.ui.data import Book

_NARROWEST = 250  # px; an account beside another is never narrower than this


def draw_card(book: Book, events: Events) -> None:
    """What an event is and when: the one that is open, or how to open one."""
    with st.container(border=True, key="card"):
        _go_to(book, events)
        event, accounts = opened(book)
        if event is None:
            st.markdown(
                "**Choose an event** to see who reported it, in which words, and how"
                " its days were worked out: click a mark in the chart, pick a row of"
                " the table, or look for its title here."
            )
            return
        number = book.numbers[event["event"]]
        st.subheader(f"{number} · {md(event['title'])}", anchor=False)
        st.markdown("\n\n".join(event_lines(event)))
        if len(accounts) == 1:
            st.markdown("\n\n".join(account_lines(accounts[0])))
        else:
            st.markdown("\n".join(f"- {brief_line(row)}" for row in accounts))


def draw_accounts(book: Book, shown: Reports) -> None:
    """Where several outlets tell the open event, each of their accounts in full.

    Args:
        book: The whole file: all accounts are shown, whether filtered or not.
        shown: The reports that pass the filters.
    """
    event, accounts = opened(book)
    if event is None or len(accounts) == 1:
        return
    passing = set(shown["report"])
    columns = len(accounts) if len(accounts) <= 4 else 3
    grid = st.grid(columns, min_column_width=_NARROWEST, border=True, key="accounts")
    for account in accounts:
        with grid.cell():
            st.markdown("\n\n".join(account_lines(account)))
            if account["report"] not in passing:
                st.caption("Outside the filters; shown to keep the event whole.")


def opened(book: Book) -> tuple[Row | None, list[Row]]:
    """The event that the address opens, with all its accounts; none if not there."""
    event = address.open_event()
    if event not in book.numbers:
        return None, []
    row = book.events[book.events["event"] == event].to_dict("records")[0]
    return row, book.reports[book.reports["event"] == event].to_dict("records")


def _go_to(book: Book, events: Events) -> None:
    """A search box over numbers and titles: the way to an event without a mouse."""
    titles = dict(zip(events["event"], events["title"], strict=True))
    event = address.open_event()
    st.session_state["go_to"] = event if event in titles else None
    st.selectbox(
        "Go to an event",
        list(titles),
        index=None,
        key="go_to",
        format_func=lambda key: f"{book.numbers[key]} · {titles.get(key, '')}",
        placeholder="Go to an event …",
        label_visibility="collapsed",
        on_change=lambda: address.put(
            address.EVENT, filter(None, [st.session_state["go_to"]])
        ),
    )
