"""What in the file needs a person: counted, and never silent."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from timeline.export import left_out_csv
from timeline.phrases import plural
from timeline.tables import Problem, left_out_rows, repeated_rows
from timeline.ui.data import Book

_SHORT, _LONG = 120, 270  # px; all columns are seen at once on a small laptop
_THREE_LINES = 76  # px; so high a row lets its text go on in the next line
_ALIKE = 5
"""So many problems that differ only in their lines are told as one."""
_COLUMNS: dict[str, Any] = {
    "what": st.column_config.TextColumn("What became of it", width=_SHORT),
    "row": st.column_config.NumberColumn("Line", help="1 is the header", width=60),
    "column": st.column_config.TextColumn("Column", width=90),
    "value": st.column_config.TextColumn("What stands there", width=_SHORT),
    "reason": st.column_config.TextColumn("What is wrong with it", width=_LONG),
    "advice": st.column_config.TextColumn("What would do", width=_LONG),
}


def draw_problems(book: Book) -> None:
    """Nothing for a file in order; else how many problems, and each of them.

    Rows that are missing are told without a click: nothing else on the page shows it.
    """
    problems = book.problems
    if not problems:
        return
    lost, again = left_out_rows(problems), repeated_rows(problems)
    if lost:
        st.warning(
            f"**{plural(lost, 'row')} of this file {_are(lost)} left out**, of every"
            " chart, count and list here. Why, and what would do, stands below.",
            icon=":material/warning:",
        )
    if again:
        st.info(
            f"{plural(again, 'row')} of this file {_repeat(again)} and"
            f" {_are(again)} counted once: nothing that they say is missing.",
            icon=":material/content_copy:",
        )
    with st.expander(problem_count(problems), icon=":material/list:"):
        st.dataframe(
            pd.DataFrame(problem_rows(problems)).astype({"row": "Int64"}),
            hide_index=True,
            column_order=list(_COLUMNS),
            column_config=_COLUMNS,
            row_height=_THREE_LINES,
            key="problems",
            alt="Problems found in the file, with their lines and what would do",
        )
        if lost + again:
            st.download_button(
                f"Download {_these(lost, again)}",
                data=partial(left_out_csv, book.path, problems),
                file_name="dateline_left-out.csv",
                mime="text/csv",
                key="export_left_out",
                icon=":material/download:",
                on_click="ignore",
                help="As they stand in the file, each with its line and what is wrong.",
            )


def problem_count(problems: Sequence[Problem]) -> str:
    """``2 problems in this file; 1 row is left out``, or what else became of them."""
    lost, again = left_out_rows(problems), repeated_rows(problems)
    parts = [f"{plural(len(problems), 'problem')} in this file"]
    if lost:
        parts.append(f"{plural(lost, 'row')} {_are(lost)} left out")
    if again:
        parts.append(f"{plural(again, 'row')} {_are(again)} counted once")
    return "; ".join(parts)


def _these(lost: int, again: int) -> str:
    rows = f"the {plural(lost + again, 'row')}"
    return f"{rows} left out or repeated" if again else f"{rows} left out"


def _repeat(number: int) -> str:
    return "repeats another" if number == 1 else "repeat others"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def problem_rows(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """A row for each, those first that cost rows; many that are alike are one.

    What is about the whole file has no line.
    """
    alike: dict[tuple[Any, ...], list[Problem]] = defaultdict(list)
    for problem in problems:
        key = (problem.left_out, problem.column, problem.reason, problem.advice)
        alike[key].append(problem)
    told = [
        problem
        for group in alike.values()
        for problem in ([_summed(group)] if len(group) >= _ALIKE else group)
    ]
    told.sort(key=lambda problem: (not problem.left_out, problem.row))
    return [
        {
            **asdict(problem),
            "what": _what_became(problem),
            "row": problem.row or None,
        }
        for problem in told
    ]


def _what_became(problem: Problem) -> str:
    if problem.repeats:
        return "counted once"
    return "row left out" if problem.left_out else "notice"


def _summed(group: list[Problem]) -> Problem:
    """Problems that differ in line and value alone, at the line of the first."""
    first, last = group[0], group[-1]
    others = f" and {len(group) - 1:,} more" if first.value else ""
    return replace(
        first,
        value=f"{first.value}{others}",
        reason=f"{len(group):,} rows, up to line {last.row}: {first.reason}",
    )
