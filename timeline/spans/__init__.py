"""The calendar days that a date phrase means, spelled in EDTF (ISO 8601-2:2019)."""

from timeline.spans.nearness import roughly_meet
from timeline.spans.span import Span
from timeline.spans.units import (
    Days,
    Extent,
    Hedge,
    Precision,
    end_unit,
    months,
    unit_days,
    years,
)

__all__ = [
    "Days",
    "Extent",
    "Hedge",
    "Precision",
    "Span",
    "end_unit",
    "months",
    "roughly_meet",
    "unit_days",
    "years",
]
