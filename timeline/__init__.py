"""Dateline: a sourced timeline of news coverage. These names are light to import."""

from timeline.dates import Mention, find_dates, resolve_phrase
from timeline.errors import TimelineError
from timeline.spans import Extent, Hedge, Precision, Span

__all__ = [
    "Extent",
    "Hedge",
    "Mention",
    "Precision",
    "Span",
    "TimelineError",
    "find_dates",
    "resolve_phrase",
]
