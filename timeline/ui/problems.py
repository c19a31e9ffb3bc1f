"""What in the file needs a person: counted, and never silent."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import pandas as pd
import streamlit as st

from timeline.phrases import plural
from timeline.tables import Problem, left_out_rows

_SHORT, _LONG = 120, 270  # px; all columns are seen at once on a small laptop
_THREE_LINES = 76  # px; so high a row lets its text go on in the next line
_COLUMNS: dict[str, Any] = {
    "row": st.column_config.NumberColumn("Line", help="1 is the header", width="small"),
    "column": st.column_config.TextColumn("Column", width="small"),
    "value": st.column_config.TextColumn("What stands there", width=_SHORT),
    "reason": st.column_config.TextColumn("What is wrong with it", width=_LONG),
    "advice": st.column_config.TextColumn("What would do", width=_LONG),
}


def draw_problems(problems: Sequence[Problem]) -> None:
    """Nothing for a file in order; else how many problems, and each of them."""
    if not problems:
        return
    with st.expander(problem_count(problems), icon=":material/warning:"):
        rows = [asdict(problem) for problem in problems]
        st.dataframe(
            pd.DataFrame(rows),
            hide_index=True,
            column_order=list(_COLUMNS),
            column_config=_COLUMNS,
            row_height=_THREE_LINES,
            key="problems",
            alt="Problems found in the file, with their lines and what would do",
        )


def problem_count(problems: Sequence[Problem]) -> str:
    """``2 problems in this file; 1 row is left out``."""
    count, out = len(problems), left_out_rows(problems)
    found = f"{plural(count, 'problem')} in this file"
    if not out:
        return found
    return f"{found}; {plural(out, 'row')} {'is' if out == 1 else 'are'} left out"
