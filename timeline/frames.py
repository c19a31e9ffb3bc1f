"""Rows → a dataframe whose columns have their types, also where there are no rows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

import pandas as pd

Holds = Literal["text", "list", "day", "count", "flag"]
"""What a column holds; a list is a tuple of texts, an open day is NaT."""

_DTYPES: dict[Holds, str] = {
    "text": "str",
    "list": "object",
    "count": "int64",
    "flag": "bool",
}


def typed_frame(
    rows: Sequence[Mapping[str, Any]], columns: Mapping[str, Holds]
) -> pd.DataFrame:
    """A row for each, indexed 0..n-1, with these columns in this order."""
    return pd.DataFrame(
        {
            name: _column([row[name] for row in rows], holds)
            for name, holds in columns.items()
        }
    )


def _column(values: list[Any], holds: Holds) -> pd.Series:
    return _days(values) if holds == "day" else pd.Series(values, dtype=_DTYPES[holds])


def _days(days: list[date | None]) -> pd.Series:
    """``datetime64[us]`` holds all years from 1 to 9999."""
    texts = [None if day is None else day.isoformat() for day in days]
    stamps = pd.to_datetime(pd.Series(texts, dtype="str"), format="%Y-%m-%d")
    return stamps.astype("datetime64[us]")
