"""The Timeline page: filters, sentence, chart, card, and the same events as a table."""

from functools import partial

import pandas as pd
import streamlit as st

from timeline.events import Events, group_reports
from timeline.export import EXPORTERS, file_name
from timeline.figure import LANES, describe_chart, lane_values, timeline_figure
from timeline.filters import Choices, describe_choices, select_reports
from timeline.reports import Reports
from timeline.safe import md
from timeline.ui import address
from timeline.ui.bar import draw_filters
from timeline.ui.card import draw_card
from timeline.ui.data import Book, load
from timeline.ui.problems import draw_problems
from timeline.ui.table import draw_table

INTRO = "Who said when, and in which words: one mark for each event, dated by its reports."
LEGEND = (
    "A number is an event, larger the more outlets tell it. **Full mark:** that day."
    " **Open mark on a fading bar:** some day of these. **Firm bar:** all of that time."
)


def timeline_page() -> None:
    book = load()
    st.markdown(INTRO)
    choices = draw_filters(book.reports)
    shown = select_reports(book.reports, choices)
    _draw_view(book, shown, group_reports(shown), choices)
    draw_problems(book.problems)


# A fragment: a click on a mark, a lane or a row reruns this and not the filters.
@st.fragment
def _draw_view(book: Book, shown: Reports, events: Events, choices: Choices) -> None:
    st.markdown(f"##### {md(describe_choices(book.reports, choices, len(events)))}")
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        lane = _lane_control()
        _go_to(book, events)
        _downloads(shown, choices)
    chart, card = st.columns([7, 3])
    with chart:
        _draw_chart(book, shown, events, lane)
    with card:
        draw_card(book, shown)
    draw_table(book, events)


def _lane_control() -> str:
    labels = {lane.key: f"By {lane.label.lower()}" for lane in LANES}
    first = next(iter(labels))
    asked = st.query_params.get(address.LANE, first)
    st.session_state["lanes"] = asked if asked in labels else first
    picked = st.segmented_control(
        "Lanes",
        list(labels),
        key="lanes",
        required=True,
        label_visibility="collapsed",
        format_func=labels.__getitem__,
        on_change=lambda: address.put(address.LANE, [st.session_state["lanes"]]),
    )
    return picked or first


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
        width=300,
        on_change=lambda: address.put(
            address.EVENT, filter(None, [st.session_state["go_to"]])
        ),
    )


def _downloads(shown: Reports, choices: Choices) -> None:
    for exporter in EXPORTERS:
        st.download_button(
            f"Download {exporter.label}",
            data=partial(exporter.render, shown, ""),
            file_name=file_name(choices, exporter.suffix),
            mime=exporter.mime,
            key=f"export_{exporter.key}",
            icon=":material/download:",
            on_click="ignore",
        )


def _draw_chart(book: Book, shown: Reports, events: Events, lane: str) -> None:
    figure = timeline_figure(
        events,
        lane=lane,
        until=book.until,
        lanes=lane_values(book.events, lane),
        numbers=book.numbers,
        readings=_readings(shown, events),
        dark=st.context.theme.type == "dark",
        narrow="Mobi" in (st.context.headers.get("User-Agent") or ""),
        selected=address.open_event() or None,
    )
    st.plotly_chart(
        figure,
        key="chart",
        theme=None,
        on_select=_marked,
        selection_mode="points",
        config={"displayModeBar": False, "scrollZoom": False},
        alt=describe_chart(events, until=book.until),
    )
    st.caption(LEGEND)


def _marked() -> None:
    """Open the event of the mark that was clicked; also runs when none is left."""
    points = st.session_state["chart"]["selection"]["points"]
    if points:
        address.put(address.EVENT, [str(points[0]["customdata"])])


def _readings(
    shown: Reports, events: Events
) -> dict[str, list[tuple[pd.Timestamp, pd.Timestamp]]]:
    """The days that each outlet names, of the events on which they disagree."""
    disputed = set(events.loc[events["disputed"], "event"])
    dated = shown[shown["event"].isin(disputed) & (shown["basis"] != "published")]
    found: dict[str, list[tuple[pd.Timestamp, pd.Timestamp]]] = {}
    for event, first, last in dated[["event", "first", "last"]].itertuples(index=False):
        found.setdefault(event, []).append((first, last))
    return found
