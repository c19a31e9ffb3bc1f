"""FILTERS become a row of widgets; their choices live in the address."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from timeline.filters import FILTERS, MAX_WORDS, Choices, Filter, count_options
from timeline.reports import Reports
from timeline.safe import ISOLATES, isolate, md
from timeline.ui import address
from timeline.words import short_days

Counts = Mapping[str, int]
Draw = Callable[[Filter, list[str], Counts, Any], None]

MOST_PILLS = 40
"""Beyond, a filter is a list to search in instead of a field of buttons."""
_COUNTED = re.compile(r" \(\d+\)$")


def draw_filters(reports: Reports, choices: Choices) -> None:
    """A widget for each filter.

    Every widget is set from the address in each run: so reload, Back and a copied
    link need no code of their own, and labels may change with the counts.
    """
    counts = count_options(reports, choices)
    for row in FILTERS:
        counted = counts.get(row.key, {})
        WIDGETS[row.widget](row, list(counted), counted, choices.get(row.key))


def _popover(row: Filter, said: str) -> Any:
    """A button that opens a filter, and says what is chosen there."""
    label = f"{row.label}: **{md(said)}**" if said else row.label
    return st.popover(label, key=f"open_{row.key}", type="secondary")


def _shortened(names: Sequence[str]) -> str:
    if not names:
        return ""
    first = isolate(names[0] if len(names[0]) <= 24 else f"{names[0][:23]}…")
    return first if len(names) == 1 else f"{first} +{len(names) - 1}"


def _many(row: Filter, options: list[str], counts: Counts, choice: Any) -> None:
    key = f"filter_{row.key}"
    options = sorted(options, key=lambda name: not counts.get(name))  # empty ones last

    def changed() -> None:
        address.put_choice(row, known(st.session_state[key], options))

    st.session_state[key] = list(choice or ())
    with _popover(row, _shortened(choice or ())):
        if len(options) <= MOST_PILLS:
            st.pills(
                row.label,
                options,
                selection_mode="multi",
                key=key,
                on_change=changed,
                format_func=lambda option: md(_counted(counts, option)),
            )
        else:
            st.multiselect(
                row.label,
                options,
                key=key,
                on_change=changed,
                format_func=partial(_counted, counts),
                placeholder="All",
                select_all=False,
            )


def known(values: Sequence[str], options: Sequence[str]) -> list[str]:
    """The options among the values that a widget sent.

    A quick second click can still send the label of the run before, count included.
    """
    plain = (v if v in options else _COUNTED.sub("", v).strip(ISOLATES) for v in values)
    return [v for v in dict.fromkeys(plain) if v in options]


def _counted(counts: Counts, option: str) -> str:
    return f"{isolate(option)} ({counts.get(option, 0)})"


def _days(row: Filter, options: list[str], counts: Counts, choice: Any) -> None:
    first, last = choice or (None, None)
    keys = (f"filter_{row.key}_from", f"filter_{row.key}_to")

    def changed() -> None:
        start, stop = (st.session_state[key] for key in keys)
        address.put_choice(row, (start, stop) if start or stop else None)

    with _popover(row, short_days(choice) if choice else ""):
        for key, label, value in zip(keys, ("From", "To"), (first, last), strict=True):
            st.session_state[key] = value
            st.date_input(
                label,
                value=None,
                key=key,
                min_value=date.min,
                max_value=date.max,
                format="DD/MM/YYYY",
                on_change=changed,
            )
        st.caption("Shows what may have happened on one of these days.")


def _words(row: Filter, options: list[str], counts: Counts, choice: Any) -> None:
    key = f"filter_{row.key}"
    st.session_state[key] = choice or ""
    st.text_input(
        row.label,
        key=key,
        type="search",
        max_chars=MAX_WORDS,
        placeholder="Words in the reports",
        label_visibility="collapsed",
        width=190,
        on_change=lambda: address.put_choice(row, st.session_state[key].strip()),
    )


def _count(row: Filter, options: list[str], counts: Counts, choice: Any) -> None:
    key = f"filter_{row.key}"

    def changed() -> None:
        picked = st.session_state[key]
        address.put_choice(row, int(picked) if picked else 0)

    st.session_state[key] = str(choice) if choice else None
    with _popover(row, f"{choice} outlets" if choice else ""):
        st.pills(
            row.label,
            options[1:],  # at least one outlet reports every event
            key=key,
            on_change=changed,
            format_func=lambda n: md(f"{n} or more ({counts.get(n, 0)})"),
        )


WIDGETS: dict[str, Draw] = {
    "many": _many,
    "days": _days,
    "words": _words,
    "count": _count,
}
