"""Events: what the reports of the same event say together."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

import pandas as pd

from timeline.actors import canonical
from timeline.dating import means_each
from timeline.frames import Holds, typed_frame
from timeline.reports import Reports, parse_span
from timeline.spans import Span, roughly_meet

Events: TypeAlias = pd.DataFrame
"""One row per event, indexed 0..n-1, in order of time; columns: `EVENT_COLUMNS`."""


class Field(NamedTuple):
    """A column of Events."""

    name: str
    holds: Holds
    doc: str


EVENT_COLUMNS: tuple[Field, ...] = (
    Field("event", "text", "the id that its reports share"),
    Field("number", "count", "its place in the order of time, from 1 on"),
    Field("title", "text", "as in its first report"),
    Field("kind", "text", "as in its first report"),
    Field("actors", "list", "canonical names, in order of mention"),
    Field("targets", "list", "canonical names, in order of mention"),
    Field("platforms", "list", "in order of mention"),
    Field("outlets", "list", "in order of mention"),
    Field("voice", "text", "the one whose accounts alone these are; blank: of all"),
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
    Field("hull_precision", "text", "the coarsest unit that any of them speaks in"),
    Field("every", "flag", "whether each of these days is meant, and not one of them"),
    Field("readings", "list", "the days that each outlet names, in EDTF"),
    Field("disputed", "flag", "whether no day is left on which they agree"),
    Field(
        "rough",
        "flag",
        "of those, whether the accounts that are approximate explain it: they miss the"
        " others by no more than *about* lets them",
    ),
)
_HOLDS = {field.name: field.holds for field in EVENT_COLUMNS}


def group_reports(reports: Reports, whole: Events | None = None) -> Events:
    """What the reports of each event say together, in order of time.

    Args:
        reports: In any order; may be some of a file's.
        whole: All events of that file. Each then keeps its number and place, whatever
            is left of its reports; else they are counted here.
    """
    found = [_event(rows) for rows in _groups(reports, "event").values()]
    found.sort(key=_time_order)
    ids = [event["event"] for event in found]
    if whole is not None:
        ids = whole["event"].tolist()
    numbers = {event: number for number, event in enumerate(ids, 1)}
    rows = [{**event, "number": numbers[event["event"]]} for event in found]
    return typed_frame(sorted(rows, key=itemgetter("number")), _HOLDS)


def group_by_outlet(reports: Reports, events: Events) -> Events:
    """What the reports of each outlet by itself say of each event.

    Args:
        reports: As they were grouped.
        events: What `group_reports` made of them.

    Returns:
        A row for each outlet that tells an event, in the order of events. Number and
        outlets are those of the event; days are what this outlet alone names.
    """
    names = ("event", "number", "outlets")
    known = {row[0]: row for row in zip(*(events[n] for n in names), strict=True)}
    rows = [
        {
            **_event(found),
            **dict(zip(names, known[event], strict=True)),
            "voice": voice,
        }
        for (event, voice), found in _groups(reports, "event", "voice").items()
    ]
    return typed_frame(sorted(rows, key=itemgetter("number")), _HOLDS)


_TOLD = (
    *("event", "title", "kind", "actors", "targets", "platforms", "voice"),
    *("edtf", "precision", "basis", "inferred"),
)
"""The columns of Reports that an event is made of."""


def _groups(reports: Reports, *by: str) -> dict[Any, list[dict[str, Any]]]:
    """The rows that share these columns, keyed by one value or a tuple of them."""
    key = itemgetter(*by)
    groups: dict[Any, list[dict[str, Any]]] = {}
    for values in zip(*(reports[name].tolist() for name in _TOLD), strict=True):
        report = dict(zip(_TOLD, values, strict=True))
        groups.setdefault(key(report), []).append(report)
    return groups


def _event(rows: list[dict[str, Any]]) -> dict[str, Any]:
    dated = [row for row in rows if row["basis"] != "published"]
    naming = dated or rows
    spans = [parse_span(row["edtf"], row["precision"]) for row in naming]
    overlap = spans[0].overlap(*spans[1:])
    hull = reduce(Span.hull, spans)
    # An outlet that says the same twice says it once.
    said = dict.fromkeys((row["voice"], row["edtf"]) for row in naming)
    return {
        **{name: rows[0][name] for name in ("event", "title", "kind")},
        "actors": _joined(map(canonical, row["actors"]) for row in rows),
        "targets": _joined(map(canonical, row["targets"]) for row in rows),
        "platforms": _joined(row["platforms"] for row in rows),
        "outlets": _joined((row["voice"],) for row in rows),
        "voice": "",
        "reports": len(rows),
        "dated": len(dated),
        "first": overlap.first if overlap else None,
        "last": overlap.last if overlap else None,
        "extent": str(overlap.extent) if overlap else "",
        "precision": str(overlap.precision) if overlap else "",
        "hedge": str(overlap.hedge) if overlap else "",
        "edtf": str(overlap) if overlap else "",
        "every": overlap is not None
        and all(means_each(row["inferred"]) for row in naming),
        "hull_first": hull.first,
        "hull_last": hull.last,
        "hull": str(hull),
        "hull_precision": str(hull.precision),
        "readings": tuple(edtf for _, edtf in said),
        "disputed": overlap is None,
        "rough": overlap is None and roughly_meet(spans),
    }


def _joined(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))


def _time_order(event: dict[str, Any]) -> tuple[date, date, str, str]:
    """By first day, then last, then title; those of no day at all come last.

    An event without a first day stands where its last day is, one that is disputed
    where the days lie that its reports name.
    """
    names = ("hull_first", "hull_last") if event["disputed"] else ("first", "last")
    first, last = (event[name] for name in names)
    stop = last or date.max
    return first or stop, stop, event["title"].casefold(), event["event"]
