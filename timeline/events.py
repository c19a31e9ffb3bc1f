"""Events: what the reports of the same event say together."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from typing import Any, NamedTuple, TypeAlias

import pandas as pd

from timeline.actors import canonical
from timeline.frames import Holds, typed_frame
from timeline.reports import Reports, parse_span
from timeline.spans import Span, roughly_meet

Events: TypeAlias = pd.DataFrame
"""One row per event, indexed 0..n-1, ordered by first day, then title.

Its columns are `EVENT_COLUMNS`. An event without a first day stands where its last
day is.
"""


class Field(NamedTuple):
    """A column of Events."""

    name: str
    holds: Holds
    doc: str


EVENT_COLUMNS: tuple[Field, ...] = (
    Field("event", "text", "the id that its reports share"),
    Field("title", "text", "as in its first report"),
    Field("kind", "text", "as in its first report"),
    Field("actors", "list", "canonical names, in order of mention"),
    Field("targets", "list", "canonical names, in order of mention"),
    Field("platforms", "list", "in order of mention"),
    Field("outlets", "list", "in order of mention"),
    Field("reports", "count", "how many reports"),
    Field("dated", "count", "how many of them have days of their own, not only bounds"),
    Field("first", "day", "first day on which all dated reports agree; NaT is open"),
    Field("last", "day", "last of them; NaT is open, both are NaT where they dispute"),
    Field("extent", "text", "of these days, as in Reports; blank where disputed"),
    Field("precision", "text", "likewise"),
    Field("hedge", "text", "likewise"),
    Field("edtf", "text", "likewise"),
    Field("hull_first", "day", "first of all days that any of them names; NaT is open"),
    Field("hull_last", "day", "last of them; NaT is open"),
    Field("hull", "text", "the same in EDTF"),
    Field("disputed", "flag", "whether no day is left on which they agree"),
    Field(
        "rough",
        "flag",
        "of those, whether the accounts that are approximate explain it: they miss the"
        " others by no more than *about* lets them",
    ),
)
_HOLDS = {field.name: field.holds for field in EVENT_COLUMNS}


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
    found = sorted((_event(rows) for rows in groups.values()), key=_order)
    return typed_frame(found, _HOLDS)


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
