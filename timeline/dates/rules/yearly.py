"""Dates of no year: what is so every year, or in most of them."""

from timeline.dates.lazy import lazy
from timeline.dates.rules.groups import Match


def is_of_most_years(m: Match) -> bool:
    """*The season normally runs from June to November*."""
    before = m.string[max(0, m.start() - 80) : m.start()]
    return bool(_USUALLY.search(before))


_USUALLY = lazy(
    r"\b(?:normally|usually|typically|traditionally)\s(?:runs?|lasts?|goes|extends?|falls?)\s"
    r"(?:from\s|in\s|on\s|until\s)?(?:[a-z]{3,9}\.?\s(?:\d\d?\s)?(?:to|until|through|and|or)\s)?$"
)
