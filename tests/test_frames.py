"""Rows become columns of the right types, whatever the rows hold."""

from datetime import date

import pandas as pd
import pytest

from timeline.frames import typed_frame

HOLDS = {"t": "text", "l": "list", "d": "day", "c": "count", "f": "flag"}
ROWS = [
    {"t": "", "l": (), "d": None, "c": 0, "f": False},
    {"t": "NA", "l": ("a", "b"), "d": date(1, 1, 1), "c": 2, "f": True},
    {"t": "x", "l": ("a",), "d": date(9999, 12, 31), "c": 1, "f": False},
]


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_frame_has_its_types_however_few_its_rows(count):
    """Pandas would guess: no rows are objects, and days all unknown are floats."""
    frame = typed_frame(ROWS[:count], HOLDS)
    found = {name: str(dtype) for name, dtype in frame.dtypes.items()}
    assert found == {
        "t": "str",
        "l": "object",
        "d": "datetime64[us]",
        "c": "int64",
        "f": "bool",
    }


def test_every_value_comes_back():
    """The first and last day of the calendar too; a day not known is NaT."""
    frame = typed_frame(ROWS, HOLDS)
    assert frame[["t", "l", "c", "f"]].to_dict("records") == [
        {name: row[name] for name in "tlcf"} for row in ROWS
    ]
    assert pd.isna(frame["d"][0])
    assert [day.date() for day in frame["d"][1:]] == [row["d"] for row in ROWS[1:]]
