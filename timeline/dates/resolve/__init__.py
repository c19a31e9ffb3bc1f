"""Step three: what the words say + publication day → days.

The publication day anchors *last week* and *ago*; the last date told anchors *that day*
and *a week later*. Where neither is known, nothing is invented. What words mean is
settled here; which date anchors them, and when a story has moved on from publication,
in `story/`.
"""

from timeline.dates.resolve import (
    calendar,
    counted,
    days_of_month,
    hours,
    named,
    numbered,
    parts,
)
from timeline.dates.resolve.dispatch import resolve

__all__ = [
    "calendar",
    "counted",
    "days_of_month",
    "hours",
    "named",
    "numbered",
    "parts",
    "resolve",
]
