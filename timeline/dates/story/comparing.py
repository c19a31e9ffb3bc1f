"""Dates that the news only compares with: no date that follows counts from them."""

from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Month, Shift
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_BACK = 40  # characters in front of a date in which it is compared


def is_compared(source: Source, each: Found) -> bool:
    """*7.7 percent, from 7.9 the month before*, *the highest since August 2008*."""
    if each.reading == _MONTH_BEFORE:
        place = max(0, each.start - _BACK)
        return bool(_COMPARED.search(source.folded, place, each.start))
    if each.lead != "since" or not isinstance(innermost(each.reading), Month):
        return False
    place = max(0, each.lead_start - _BACK)
    return bool(_RANKED.search(source.folded, place, each.lead_start))


_MONTH_BEFORE = Shift(Precision.MONTH, -1, Anchor.TOLD)
_COMPARED = lazy(r"\b(?:from|than|against|to)\s(?:[^.;:!?\n]|\.\d){0,30}$")
_RANKED = lazy(
    r"\b(?:\w{2,}est|most|least|first|only|record|worst|best)\s(?:\w+\s){0,4}$"
)
