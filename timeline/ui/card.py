"""The open event: every outlet's account of it, side by side, and how it was dated."""

import streamlit as st

from timeline.events import Events
from timeline.phrases import plural
from timeline.reports import Reports
from timeline.safe import isolate, md
from timeline.ui import address
from timeline.ui.account import Row, account_lines, brief_line, event_lines
from timeline.ui.data import Book

_NARROWEST = 250  # px; an account beside another is never narrower than this
_STORY = 6
"""As many events are offered before one is open."""


def draw_card(book: Book, events: Events) -> None:
    """What an event is and when: the one that is open, or how to open one."""
    with st.container(border=True, key="card"):
        _go_to(events)
        event, accounts = opened(book)
        if event is None:
            _draw_story(events)
            return
        st.subheader(f"{event['number']} · {md(event['title'])}", anchor=False)
        st.markdown("  \n".join(event_lines(event)))
        if len(accounts) == 1:
            st.markdown("\n\n".join(account_lines(accounts[0])))
        else:
            both = "Both" if len(accounts) == 2 else f"All {len(accounts)}"
            st.markdown(f"{both} accounts are below the chart. In short:")
            st.markdown("\n".join(f"- {brief_line(row)}" for row in accounts))


def _draw_story(events: Events) -> None:
    """How to open an event, and the most widely told ones: what it is all about."""
    told = {row["event"]: row for row in widely_told(events)}
    st.markdown(
        "**Choose an event** to see who reported it, in which words, and how it was"
        " dated: click a mark or a row of the table, or find its title above."
    )
    several = any(len(row["outlets"]) > 1 for row in told.values())
    st.session_state["story"] = None
    if told:
        st.radio(
            "Told by most outlets:" if several else "Or begin with one of these:",
            list(told),
            index=None,
            key="story",
            format_func=lambda event: _teaser(told[event]),
            on_change=lambda: address.put(
                address.EVENT, [str(st.session_state["story"])]
            ),
        )


def _teaser(event: Row) -> str:
    outlets = len(event["outlets"])
    told = f" ({plural(outlets, 'outlet')})" if outlets > 1 else ""
    return f"**{event['number']}** · {md(event['title'])}{told}"


def widely_told(events: Events) -> list[Row]:
    """The few events that most outlets tell, the most told first, then by time.

    Where some are told by several outlets, those of a single one are no part of it.
    """
    rows: list[Row] = events.to_dict("records")
    several = [row for row in rows if len(row["outlets"]) > 1]
    by_outlets = sorted(
        several or rows, key=lambda row: (-len(row["outlets"]), row["number"])
    )
    return by_outlets[:_STORY]


def draw_accounts(book: Book, shown: Reports) -> None:
    """Where several outlets tell the open event, each of their accounts in full.

    Args:
        book: The whole file: all accounts are shown, whether filtered or not.
        shown: The reports that pass the filters.
    """
    event, accounts = opened(book)
    if event is None or len(accounts) == 1:
        return
    st.subheader("What each outlet says", anchor=False)
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
    found: list[Row] = book.events[book.events["event"] == event].to_dict("records")
    if not found:
        return None, []
    return found[0], book.reports[book.reports["event"] == event].to_dict("records")


def _go_to(events: Events) -> None:
    """A search box over numbers and titles: the way to an event without a mouse."""
    rows = zip(events["event"], events["number"], events["title"], strict=True)
    titles = {event: f"{number} · {isolate(title)}" for event, number, title in rows}
    event = address.open_event()
    st.session_state["go_to"] = event if event in titles else None
    st.selectbox(
        "Go to an event",
        list(titles),
        index=None,
        key="go_to",
        format_func=lambda key: titles.get(key, ""),
        placeholder="Go to an event …",
        label_visibility="collapsed",
        on_change=lambda: address.put(
            address.EVENT, filter(None, [st.session_state["go_to"]])
        ),
    )
