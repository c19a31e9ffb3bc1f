"""Texts and their date phrases as lines of JSON."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from timeline.dates import MOST_DAYS, Mention
from timeline.errors import SpanError
from timeline.spans import Span
from timeline.tables import shorten


def read_day(text: str) -> date | Span:
    """A publication day; a time of day after it is passed over."""
    how = "write the publication day as in 2018-09-17"
    try:
        span = Span.parse(text)
    except SpanError:
        raise SpanError(f"not a day: {shorten(text)!r}; {how}") from None
    first, last = span.first, span.last
    if first is None or last is None or (last - first).days >= MOST_DAYS:
        raise SpanError(f"too wide: {shorten(text)!r}; {how}")
    return first if first == last else span


def read_document(
    line: bytes, published: date | Span | None
) -> tuple[Any, date | Span, str]:
    """``doc``, publication day and text of a line; ValueError says what it lacks."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError('no JSON; expected {"doc", "dct", "text"}') from None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise ValueError('no "text"; expected {"doc", "dct", "text"}')
    given = found.get("dct")
    if given is None and published is not None:
        return found.get("doc"), published, found["text"]
    if not isinstance(given, str):
        raise ValueError('no "dct"; expected the publication day, or --published')
    return found.get("doc"), read_day(given), found["text"]


def mention_rows(mention: Mention) -> Iterator[dict[str, Any]]:
    """A line for each TIMEX3 mark: "from April to June" is one phrase and two marks."""
    span = mention.span
    days: dict[str, Any] = dict.fromkeys(
        ("edtf", "first", "last", "extent", "precision")
    )
    if span:
        days = {
            "edtf": str(span),
            "first": span.first.isoformat() if span.first else None,
            "last": span.last.isoformat() if span.last else None,
            "extent": str(span.extent),
            "precision": str(span.precision),
        }
    for mark in mention.timexes:
        at = slice(mark.start - mention.start, mark.stop - mention.start)
        yield {
            "start": mark.start,
            "stop": mark.stop,
            "end": mark.stop,
            "text": mention.text[at],
            "phrase": mention.text,
            **days,
            "rule": mention.rule,
            "inferred": mention.inferred,
            "type": mark.type,
            "value": mark.value,
        }
