"""Figures for *the year* or *the month* that has only begun are of the one before it.

*Murders fell over the year*, told on 2 January: nobody has counted the new one yet.
"""

from datetime import timedelta

from timeline.dates.clauses import clause_before, first_clause
from timeline.dates.context import Context, DateTold
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Reading, Shift
from timeline.dates.sentences import ENDS
from timeline.dates.steps import Found, Source
from timeline.dates.units import ONE_DAY
from timeline.dates.vocabulary import WEEKDAYS
from timeline.spans import Precision, unit_days

_NO_FIGURES_YET = {
    Precision.MONTH: timedelta(days=9),
    Precision.YEAR: timedelta(days=60),
}
"""Unit → how long after its beginning its own figures are no news."""
_UNITS: dict[Reading, Precision] = {
    Shift(unit, 0, Anchor.STORY): unit for unit in _NO_FIGURES_YET
}


def period_just_over(source: Source, each: Found, context: Context) -> DateTold | None:
    """The month or year before that of publication, where figures for it are told."""
    unit, published = _UNITS.get(each.reading), context.published
    if unit is None or published is None:
        return None
    begun, _ = unit_days(unit, published)
    if published - begun >= _NO_FIGURES_YET[unit] or not _are_figures(source, each):
        return None
    return DateTold(unit, unit_days(unit, begun - ONE_DAY)[0])


def _are_figures(source: Source, each: Found) -> bool:
    before = clause_before(source.folded, each.start, ENDS)
    if not _PLACED.search(before):
        return False
    behind = first_clause(source.folded[each.stop : each.stop + _CLAUSE], ENDS)
    if _SO_FAR.search(before) or _SO_FAR.search(behind):
        return False
    if _OF_A_PLAN.search(before) or _OF_A_MARKET.search(before):
        return False
    fronted = _FRONTED.fullmatch(before) is not None
    return _ROSE.search(behind if fronted else before + behind) is not None


_CLAUSE = 100  # characters behind, in which its verb stands
_PLACED = lazy(r"(?:^|\s)(?:for|over|during)\s$")
_FRONTED = lazy(r"\s?(?:for|over|during)\s")
_SO_FAR = lazy(r"\b(?:has|have|is|are|so\sfar|will)\b")
# "cut its guidance for the year", "were up 6 percent for the year": of this one
_OF_A_PLAN = lazy(
    r"\b(?:forecasts?|guidance|outlook|targets?|estimates?|budgets?|plans?|hopes?|goals?"
    r"|expectations?|projections?)\s(?:for|over|during)\s$"
)
_OF_A_MARKET = lazy(rf"\b(?:up|down|{either(WEEKDAYS)})\b|\b(?:index|shares|stocks?)\b")
_ROSE = lazy(
    r"\b(?:rose|fell|climbed|dropped|jumped|gained|lost|earned|slid|slipped|declined|increased"
    r"|decreased|grew|shrank|doubled|tripled|surged|plunged|narrowed|widened|edged|soared"
    r"|tumbled|total+ed|amounted|came\sto|beat(?:en)?)\b"
)
