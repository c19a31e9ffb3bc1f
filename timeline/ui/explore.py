"""The Timeline page: filters, sentence, chart, card, and the same events as a table."""

from functools import partial

import pandas as pd
import streamlit as st

from timeline.events import Events, group_by_outlet, group_reports
from timeline.export import EXPORTERS, file_name
from timeline.figure import (
    LANES,
    NO_ROWS,
    NOTHING,
    describe_chart,
    lane_named,
    lane_values,
    timeline_chart,
)
from timeline.filters import Choices, describe_choices, select_reports
from timeline.phrases import MOST_NAMED, listed, plural
from timeline.reports import Reports
from timeline.safe import isolate, md
from timeline.tables import left_out_rows
from timeline.ui import address
from timeline.ui.address import choices_of
from timeline.ui.bar import draw_filters
from timeline.ui.card import draw_accounts, draw_card, is_phone
from timeline.ui.data import Book, load
from timeline.ui.passed import passed_words
from timeline.ui.problems import draw_problems
from timeline.ui.table import draw_table

TITLE = "Who reported what, on which day, and in which words"


def timeline_page() -> None:
    book = load()
    st.title(TITLE, anchor=False)
    choices = choices_of(book.reports)
    shown = select_reports(book.reports, choices)
    with st.container(horizontal=True, gap="xsmall", key="filters"):
        draw_filters(book.reports, choices)
        _downloads(book, shown, choices)
    events = group_reports(shown, book.events)
    _sentence(book, shown, events, choices)
    draw_problems(book)
    _draw_view(book, shown, events, choices)


# A fragment: a click on a mark, a lane or a row reruns this and not the filters.
@st.fragment
def _draw_view(book: Book, shown: Reports, events: Events, choices: Choices) -> None:
    passed = passed_words(book, choices, address.parameters())
    if passed:
        st.caption(passed)
    chart, card = st.columns([7, 3])
    with chart:
        _draw_chart(book, shown, events)
    with card:
        draw_card(book, events)
    draw_accounts(book, shown)
    draw_table(events)


def _sentence(book: Book, shown: Reports, events: Events, choices: Choices) -> None:
    """What is shown, and one click that shows everything again."""
    sentence = describe_choices(book.reports, choices, len(events))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.subheader(md(sentence), anchor=False, width="content")
        told = told_words(book, shown, events) + outside_words(events, choices)
        st.caption(md(told), width="content")
        if choices:
            st.button(
                "Clear filters",
                key="clear",
                type="tertiary",
                icon=":material/close:",
                on_click=address.clear_choices,
            )


def told_words(book: Book, shown: Reports, events: Events) -> str:
    """What follows the sentence: of everything, the years and by whom it is told."""
    if book.reports.empty and left_out_rows(book.problems):
        return "No row of this file can be used: the list of problems says why."
    if shown.empty and book.reports.empty:
        return "This file holds no reports yet; each row of it will be one."
    if shown.empty:
        return "Nothing fits all of this at once: take a filter away, or widen one."
    reports = plural(len(shown), "report")
    if len(shown) < len(book.reports):
        who = plural(shown["voice"].nunique(), "outlet")
        return f"{reports} by {who} · {isolate(book.name)}"
    told = f"{_years(events)}as {_told_by(shown)}"
    return f"{told} · {reports} in {isolate(book.name)}"


def outside_words(events: Events, choices: Choices) -> str:
    """That a window of days lets pass what may have been on other days as well."""
    start, stop = choices.get("days") or (None, None)
    first, last = events["hull_first"], events["hull_last"]
    outside = pd.Series(False, index=events.index)
    if start:
        outside |= first.isna() | (first < pd.Timestamp(start.isoformat()))
    if stop:
        outside |= last.isna() | (last > pd.Timestamp(stop.isoformat()))
    count = int(outside.sum())
    if not count:
        return ""
    which = "it" if len(events) == 1 else f"{count:,} of them"
    return f" · {which} may also lie outside these days"


def _told_by(shown: Reports) -> str:
    """Outlets by name, those with most reports first; many are counted."""
    names = shown["voice"].value_counts().index.tolist()
    who = plural(len(names), "outlet")
    if len(names) <= MOST_NAMED:
        who = listed(names, "and")
    events = "it" if shown["event"].nunique() == 1 else "them"
    return f"{who} {'report' if len(names) > 1 else 'reports'} {events}"


def _years(events: Events) -> str:
    """``from 2012 to 2018, ``; nothing where no event has a day that is known."""
    names = ("first", "last", "hull_first", "hull_last")
    days = pd.concat([events[name] for name in names]).dropna()
    if days.empty:
        return ""
    start, stop = days.min().year, days.max().year
    return f"in {start}, " if start == stop else f"from {start} to {stop}, "


def _lane_control() -> str:
    labels = {lane.key: lane.label for lane in LANES}
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


def _downloads(book: Book, shown: Reports, choices: Choices) -> None:
    out = left_out_rows(book.problems)
    holds = f"The {plural(len(shown), 'report')} shown here, with their days."
    if out:
        holds += f" The {plural(out, 'row')} that could not be used: below, in the list"
        holds += " of problems."
    for exporter in EXPORTERS:
        st.download_button(
            f"Download {exporter.label}",
            data=partial(exporter.render, shown),
            file_name=file_name(choices, exporter.suffix),
            mime=exporter.mime,
            key=f"export_{exporter.key}",
            icon=":material/download:",
            on_click="ignore",
            help=holds,
        )


def _draw_chart(book: Book, shown: Reports, events: Events) -> None:
    """Lanes and signs side by side, where there is room, and the chart below."""
    above = st.container(horizontal=True, vertical_alignment="center", gap="small")
    with above:
        lane = _lane_control()
    alone = lane_named(lane).alone
    chart = timeline_chart(
        group_by_outlet(shown, events) if alone else events,
        lane=lane,
        until=book.until,
        lanes=lane_values(book.events, lane),
        dark=st.context.theme.type == "dark",
        narrow=_is_narrow(len(events)),
        selected=address.open_event() or None,
        nothing=NO_ROWS if book.events.empty else NOTHING,
    )
    if chart.legend:
        above.html(chart.legend)
    st.plotly_chart(
        chart.figure,
        key="chart",
        theme=None,
        on_select=_marked,
        selection_mode="points",
        config={
            "displayModeBar": False,
            "scrollZoom": False,
            "doubleClickDelay": 0,  # a tap is a touch and a click, and not a double one
        },
        alt=describe_chart(events, until=book.until),
    )


FEW = 60
"""Up to as many events, a chart planned for a phone is not too tall for a desk."""


def _is_narrow(events: int) -> bool:
    """Whether to plan the chart for a phone.

    What is planned narrow has no collisions at any width, only more rows; so many
    events get it only where the browser says it is a phone.
    """
    return events <= FEW or is_phone()


def _marked() -> None:
    """Open the event of the mark that was clicked; also runs when none is left."""
    points = st.session_state["chart"]["selection"]["points"]
    event = points[0].get("customdata") if points else None
    if event:  # the bars of a chart that counts are of no single one
        address.put(address.EVENT, [str(event)])
