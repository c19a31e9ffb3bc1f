"""Events: what the reports of the same event say together."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from typing import Any, TypeAlias

import pandas as pd

from timeline.actors import canonical
from timeline.reports import Reports, days_column, parse_span
from timeline.spans import Span, roughly_meet

Events: TypeAlias = pd.DataFrame
"""One row per event, indexed 0..n-1, ordered by first day, then title.

An event without a first day stands where its last day is.

======================  ================================================================
``event title kind``    as in its first report
``actors targets``      tuples of canonical names, in order of mention
``platforms outlets``   tuples of names
``reports``             how many reports
``dated``               how many of them have days of their own (not only a bound)
``first last``          days on which all dated reports agree, ``datetime64[us]``;
                        NaT is an open end, both are NaT where they dispute
``extent precision``    of these days, as in Reports; ``""`` where disputed
``hedge edtf``          likewise
``hull_first``          first of all days that any of them names; NaT is open
``hull_last``           last of them
``hull``                the same in EDTF
``disputed``            whether no day is left on which they agree
``rough``               of those, whether the accounts that are approximate explain it:
                        they miss the others by no more than *about* lets them
======================  ================================================================
"""

_LISTS = ("actors", "targets", "platforms", "outlets")


def group_reports(reports: Reports) -> Events:
    """What the reports of each event say together, in order of time."""
    groups: dict[str, list[dict[str, Any]]] = {}
    columns = [
        *("event", "title", "kind", "actors", "targets", "platforms", "outlet"),
        *("edtf", "precision", "basis"),
    ]
    for values in zip(*(reports[name].tolist() for name in columns), strict=True):
        row = dict(zip(columns, values, strict=True))
        groups.setdefault(row["event"], []).append(row)
    return _frame(sorted((_event(rows) for rows in groups.values()), key=_order))


def _event(rows: list[dict[str, Any]]) -> dict[str, Any]:
    dated = [row for row in rows if row["basis"] != "published"]
    spans = [parse_span(row["edtf"], row["precision"]) for row in dated or rows]
    overlap = spans[0].overlap(*spans[1:])
    hull = reduce(Span.hull, spans)
    return {
        **{name: rows[0][name] for name in ("event", "title", "kind")},
        "actors": _joined(map(canonical, row["actors"]) for row in rows),
        "targets": _joined(map(canonical, row["targets"]) for row in rows),
        "platforms": _joined(row["platforms"] for row in rows),
        "outlets": _joined((row["outlet"],) for row in rows),
        "reports": len(rows),
        "dated": len(dated),
        "first": overlap.first if overlap else None,
        "last": overlap.last if overlap else None,
        "extent": str(overlap.extent) if overlap else "",
        "precision": str(overlap.precision) if overlap else "",
        "hedge": str(overlap.hedge) if overlap else "",
        "edtf": str(overlap) if overlap else "",
        "hull_first": hull.first,
        "hull_last": hull.last,
        "hull": str(hull),
        "disputed": overlap is None,
        "rough": overlap is None and roughly_meet(spans),
    }


def _joined(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))


def _order(event: dict[str, Any]) -> tuple[date, str, str]:
    days = (event[name] for name in ("first", "hull_first", "last", "hull_last"))
    day = next((day for day in days if day), date.max)
    return day, event["title"].casefold(), event["event"]


def _frame(rows: list[dict[str, Any]]) -> Events:
    columns: dict[str, pd.Series] = {}
    texts = ("event", "title", "kind", "extent", "precision", "hedge", "edtf", "hull")
    days = ("first", "last", "hull_first", "hull_last")
    for name in (
        *("event", "title", "kind", *_LISTS, "reports", "dated", "first", "last"),
        *("extent", "precision", "hedge", "edtf", *days[2:], "hull", "disputed"),
        "rough",
    ):
        values = [row[name] for row in rows]
        if name in days:
            columns[name] = days_column(values)
        elif name in texts:
            columns[name] = pd.Series(values, dtype="str")
        elif name in _LISTS:
            columns[name] = pd.Series(values, dtype="object")
        else:
            kind = "bool" if name in ("disputed", "rough") else "int64"
            columns[name] = pd.Series(values, dtype=kind)
    return pd.DataFrame(columns)
