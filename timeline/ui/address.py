"""The address bar is the state: filters, lanes and the open event live there."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import streamlit as st

from timeline.filters import FILTERS, Choice, Filter, read_choices
from timeline.reports import Reports

LANE, EVENT = "lane", "event"
NAMES = (*(row.key for row in FILTERS), LANE, EVENT)
"""What Dateline puts into an address; all else there is passed over, and told."""

WRITERS: Mapping[str, Callable[[Any], list[str]]] = {
    "many": list,
    "days": lambda days: [day.isoformat() if day else ".." for day in days],
    "words": lambda words: [words],
    "count": lambda count: [str(count)],
}
"""Kind of filter → how its choice stands in an address; `Filter.read` undoes it."""


def choices_of(reports: Reports) -> dict[str, Choice]:
    """The filters that the address sets; `passed_words` says what means nothing."""
    return read_choices(reports, parameters())


def parameters() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}


def put_choice(row: Filter, choice: Choice) -> None:
    put(row.key, WRITERS[row.widget](choice) if choice else ())


def put(name: str, values: Iterable[str]) -> None:
    """Set one part of the address.

    In callbacks only: in a run it would undo the reader's Back.
    """
    _go({**parameters(), name: list(values)})


def clear_choices() -> None:
    """Drop every filter, in one step of the history; lanes and open event stay."""
    filters = {row.key for row in FILTERS}
    _go({n: values for n, values in parameters().items() if n not in filters})


def _go(wanted: Mapping[str, list[str]]) -> None:
    filled = {name: values for name, values in wanted.items() if values}
    if filled != parameters():
        st.query_params.from_dict(filled)


def open_event() -> str:
    """The id of the event that the address opens; it may be one that is not there."""
    return st.query_params.get(EVENT, "")


def carry_view(page: str) -> None:
    """Bring filters, lanes and open event along when the reader changes page.

    The menu drops them from the address. An address that has some of its own stays.
    """
    here, state = parameters(), st.session_state
    if state.get("page", page) != page and not any(name in here for name in NAMES):
        _go({**here, **state.get("view", {})})
    state["page"] = page
    state["view"] = {name: st.query_params.get_all(name) for name in NAMES}
