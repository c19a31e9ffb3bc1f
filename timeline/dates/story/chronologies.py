"""Chronologies: texts in entries, each headed by its date.

*January 2013: The repair begins in the spring* tells of the spring of 2013, whenever
the chronology was published.
"""

import re
from collections.abc import Sequence

from timeline.dates.readings import Day, Month, Year
from timeline.dates.steps import Found, Source

_LEAST = 3  # heads, for a text to be a chronology; one or two may be a byline
_LINE_BEGINS = re.compile(r"(?:^|\n)[\s*#>•·-]{0,6}$")  # "## ", "  - "
_HEAD_ENDS = re.compile(r"[^\S\n]{0,2}(?:[:—]|-\s|-\d|\n|$)")


def entry_heads(source: Source, found: Sequence[Found]) -> frozenset[int]:
    """Where the dates stand that head an entry; none where the text is prose."""
    heads = [each for each in found if _is_head(source.folded, each)]
    if len(heads) < _LEAST or not _has_year(heads[0]):
        return frozenset()
    return frozenset(each.start for each in heads)


def _is_head(folded: str, each: Found) -> bool:
    if not isinstance(each.reading, Day | Month | Year):
        return False
    begins = _LINE_BEGINS.search(folded, max(0, each.start - 8), each.start)
    return bool(begins and _HEAD_ENDS.match(folded, each.stop))


def _has_year(each: Found) -> bool:
    return isinstance(getattr(each.reading, "year", None), int)
