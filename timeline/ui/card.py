"""The open event: every outlet's account of it, side by side, and how it was dated."""

import streamlit as st

from timeline.events import Events
from timeline.phrases import plural
from timeline.reports import Reports
from timeline.safe import isolate, md
from timeline.tables import shorten
from timeline.ui import address
from timeline.ui.account import Row, account_lines, brief_line, event_lines
from timeline.ui.data import Book

_NARROWEST = 250  # px; an account beside another is never narrower than this
_LONGEST_TITLE = 140  # characters; what is longer pushes everything else away
_ANCHOR = "open-event"
_STORY = 6
"""As many events are offered before one is open."""


def draw_card(book: Book, events: Events) -> None:
    """What an event is and when: the one that is open, or how to open one."""
    with st.container(border=True, key="card"):
        event, accounts = opened(book)
        _go_to(events, event)
        if event is None:
            st.session_state["pointed_to"] = None
            _draw_story(events)
            return
        _draw_title(event, outside=event["event"] not in set(events["event"]))
        st.markdown("  \n".join(event_lines(event, accounts)))
        if len(accounts) == 1:
            st.markdown("\n\n".join(account_lines(accounts[0])))
        else:
            both = "Both" if len(accounts) == 2 else f"All {len(accounts)}"
            st.markdown(f"{both} accounts are below the chart. In short:")
            st.markdown("\n".join(f"- {brief_line(row)}" for row in accounts))


def _draw_title(event: Row, *, outside: bool) -> None:
    if outside:
        st.caption("Outside the filters; × above closes it.")
    title, short = str(event["title"]), shorten(str(event["title"]), _LONGEST_TITLE)
    heading = f"{event['number']} · {md(short)}"
    # A link needs somewhere to lead; on a desk the card is in sight.
    st.subheader(heading, anchor=_ANCHOR if is_phone() else False)
    _point_to(event["event"], heading)
    if short != title:
        with st.expander("The whole title"):
            st.markdown(md(title))


def _point_to(event: str, heading: str) -> None:
    """On a phone, say once where the card of an event is: below a tall chart."""
    told = st.session_state.get("pointed_to")
    st.session_state["pointed_to"] = event
    if is_phone() and event != told:
        st.toast(f"Opened below the chart: [{heading}](#{_ANCHOR})")


def is_phone() -> bool:
    """Whether the browser says so; no page can tell its width."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


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
    title = shorten(str(event["title"]), _LONGEST_TITLE)
    return f"**{event['number']}** · {md(title)}{told}"


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


def _go_to(events: Events, shown: Row | None) -> None:
    """A search box over numbers and titles: the way to an event without a mouse.

    The open event is among them though a filter hides it, for here it is closed.
    """
    names = ("event", "number", "title")
    rows = list(zip(*(events[name] for name in names), strict=True))
    if shown is not None and shown["event"] not in {event for event, *_ in rows}:
        rows.insert(0, tuple(shown[name] for name in names))
    titles = {event: f"{number} · {isolate(title)}" for event, number, title in rows}
    st.session_state["go_to"] = None if shown is None else shown["event"]
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
