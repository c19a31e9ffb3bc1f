"""Dates up to which something goes on or is due: *until Tuesday*, *through March 31*.

Whoever names such a bound speaks of what has not come, whatever he did when he named
it. In our marked texts 87 of 95 weekdays that were tomorrow's or the next were to come
there, and 193 of 202 months, days and quarters within half a year.
"""

from datetime import date, timedelta

from timeline.dates.context import ToldSoFar
from timeline.dates.cues import INCIDENTS, ONCE_MADE
from timeline.dates.forms import WHEN_IT_DID, either
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Numbered
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import next_such
from timeline.spans import Precision

_NEAR, _CLAUSE = 24, 80  # characters
_HALF_A_YEAR = timedelta(days=183)
_OF_LATE = timedelta(days=300)


def is_a_bound(source: Source, each: Found) -> bool:
    """*gave them until Tuesday*, *scrapped its flights before Monday*, *booked for*."""
    near = max(0, each.start - _NEAR)
    if _BOUND.search(source.folded, near, each.start) is None:
        return False
    if source.folded.endswith(("for ", "for the "), 0, each.start):
        far = max(0, each.start - _CLAUSE)
        if _BOOKED.search(source.folded, far, each.start) is None:
            return False  # was fined for Friday
    elif _is_over(source, each):
        return False
    before = source.folded.endswith("before ", 0, each.start)
    of_it = source.folded.startswith("'s ", each.stop)
    made = of_it and _MADE.match(source.folded, each.stop)
    return not of_it or (before and not made)


_BOUND = lazy(
    r"\b(?:until|till|through|by|before|for)\s"
    r"(?:(?:about|the|at\sleast|early|late|mid|noon|midnight|\d+(?::\d\d)?\s[ap]\.?m\.?)\s)*$"
)


def is_bound_to_come(
    source: Source, each: Found, told: ToldSoFar, published: date | None
) -> bool:
    """*but only through March 31*, told in November: the next one, not the last."""
    inner = innermost(each.reading)
    if published is None or not isinstance(inner, Month | Day | Numbered):
        return False
    if inner.year is not None or inner.step is not None or not is_a_bound(source, each):
        return False
    coming, day = next_such(inner, published), told.last_day(Precision.YEAR)
    if coming is None or coming - published > _HALF_A_YEAR:
        return False
    if day is not None and published - day > _OF_LATE:
        return False
    # planned for the spring, was put off
    return not _WAS.match(source.folded, each.stop) and not _is_over(source, each)


def _is_over(source: Source, each: Found) -> bool:
    """*It took until Tuesday to open it*: what was done then was not to come."""
    if _WHEN_IT_DID.match(source.folded, each.stop):
        return True
    before = source.folded[max(0, each.start - _CLAUSE) : each.start]
    return _IS_OVER.search(_WHO.sub("", before)) is not None


_BOOKED = lazy(
    r"\b(?:booked|planned|called|set|scheduled|hired|reserved|rented|arranged|slated|fixed|summoned"
    r"|due|ready|prepared|invited|told|ordered|in|schedules?|forecasts?|outlook|available|promised)\b[^.;!?\n]*$"
)
_WHO = lazy(r",\s(?:who|which|that)\b[^,.;!?\n]*(?:,|$)")
_MADE = lazy(rf"'s\s(?:[a-z-]+\s){{0,2}}(?:{either([*INCIDENTS, *ONCE_MADE])})\b")
# "until March, when it went bankrupt", "By Saturday, the river had fallen"
_WHEN_IT_DID = lazy(
    rf"{WHEN_IT_DID}|,?\s(?:(?:the|its|his|her|their|an?)\s)?"
    r"(?!who\b|which\b|that\b|when\b)(?:[a-z'-]+\s){1,3}had\b"
)

_WAS = lazy(r",?\s(?:was|were)\b")
_IS_OVER = lazy(
    r"\b(?:had|took|lasted|stayed|remained|was\snot|were\snot|did\snot|didn't|went\son|burned|raged|fell|waited|kept|nobody|no\sone|hid"
    r"|ran|slept|lived|worked|played|served|drew|rained|snowed"
    r"|(?:was|were)\s(?:in|on|at|an?|the|un[a-z]+)|(?:has|have)\s(?:run|gone|lasted|been))\b[^.;!?\n]*$"
)
