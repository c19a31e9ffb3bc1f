"""Forty made-up events as group_reports gives them: most in late summer 2018."""

from datetime import date
from typing import Any

import pandas as pd

from timeline.spans import Extent, Hedge, Precision, Span

ACTORS = (
    "Twitter",
    "Facebook",
    "Iranian foreign ministry",
    "FireEye",
    "Google",
    "United States",
)
OUTLETS = ("The Courier", "Northern Post", "Harbour News", "Evening Sky", "Agency")
PLATFORMS = ("Twitter", "Facebook", "Instagram", "")
READINGS = (
    ("2018-08-21", "2018-08-23"),
    ("[2018-08-14..2018-08-16]", "[2018-08-25..2018-08-28]"),
)
KINDS = ("removal", "statement", "investigation", "diplomacy")


def row(
    number: int,
    first: str | None,
    last: str | None = None,
    *,
    extent: str = "within",
    precision: str = "day",
    hedge: str = "",
    disputed: bool = False,
    rough: bool = False,
    **more: Any,
) -> dict[str, Any]:
    """One event; without ``last`` it is one day, "open" leaves an end open."""
    start = pd.NaT if first in (None, "open") else pd.Timestamp(first)
    end = start if last is None else pd.NaT if last == "open" else pd.Timestamp(last)
    ends = [None if pd.isna(day) else day.date() for day in (start, end)]
    span = Span(*ends, Precision.parse(precision), Extent(extent), Hedge(hedge))
    count = 1 + (number * 7) % 5 if number % 3 else 1
    return {
        "event": f"event-{number:02}",
        "number": number,
        "title": f"Platform {number} removes accounts that posed as readers",
        "kind": KINDS[number % len(KINDS)],
        "actors": (ACTORS[number * number % len(ACTORS)],)
        + ((ACTORS[(number + 1) % len(ACTORS)],) if number % 9 == 0 else ()),
        "targets": (),
        "platforms": tuple(p for p in (PLATFORMS[number % 4],) if p),
        "outlets": OUTLETS[:count],
        "voice": "",
        "reports": count,
        "dated": count,
        "first": pd.NaT if disputed else start,
        "last": pd.NaT if disputed else end,
        "extent": extent,
        "precision": precision,
        "hedge": hedge,
        "edtf": "" if disputed else str(span),
        "hull_first": start,
        "hull_last": end,
        "hull": str(span),
        "hull_precision": precision,
        "readings": (),
        "every": False,
        "disputed": disputed,
        "rough": rough,
        **more,
    }


def frame(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """An Events frame of such rows, typed as group_reports types them."""
    columns = row(1, "2018-01-01").keys()
    events = pd.DataFrame(rows, columns=list(columns))
    for name in ("first", "last", "hull_first", "hull_last"):
        events[name] = events[name].astype("datetime64[us]")
    events["disputed"] = events["disputed"].astype(bool)
    events["rough"] = events["rough"].astype(bool)
    return events


def forty() -> pd.DataFrame:
    rows = [
        row(1, "2012-01-01", "2017-12-31", extent="throughout"),
        row(2, "2012-01-01", "2017-12-31"),
        row(3, "2013-07-14"),
        row(4, "2015-01-01", "2015-12-31", hedge="~"),
        row(5, "2016-02-09"),
        row(6, "2016-11-08", hedge="?"),
        row(7, "2017-12-13"),
        row(8, "2018-04-01", "open", extent="throughout"),
        row(9, "2018-04-24"),
        row(10, "2018-05-03"),
        row(11, "2018-05-08"),
        row(12, "2018-01-01", "2018-09-17", extent="throughout", hedge="~"),
        row(13, "2018-08-01", "2018-08-31"),
        row(14, "2018-08-01", "2018-08-31"),
        row(15, "2018-08-20", "2018-08-26"),
        row(16, "2018-08-21", "2018-08-23", disputed=True, readings=READINGS[0]),
        row(17, "2018-08-14", "2018-08-28", disputed=True, readings=READINGS[1]),
        row(18, "open", "2018-09-17"),
        row(19, "2018-09-01", "2018-09-16", extent="throughout"),
        row(20, "2018-08-22", hedge="~"),
    ]
    days = (3, 9, 16, 21, 21, 21, 22, 22, 22, 22, 23, 28, 31)
    rows += [row(21 + i, f"2018-08-{day:02}") for i, day in enumerate(days)]
    september = (4, 7, 10, 14, 16, 16, 17)
    rows += [row(34 + i, f"2018-09-{day:02}") for i, day in enumerate(september)]
    return frame(rows)


UNTIL = date(2018, 9, 18)
