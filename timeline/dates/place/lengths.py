"""Lengths with a date beside them that places them: *the first three months of 2018*.

Their TIMEX3 value is the length (``P3M``), as TimeML has it; their days are shown.
"""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from timeline.dates.lazy import lazy
from timeline.dates.steps import Mention, Source
from timeline.dates.units import ONE_DAY, exact_shift
from timeline.spans import Extent, Hedge, Precision, Span


def with_their_days(source: Source, mentions: list[Mention]) -> list[Mention]:
    """Each length that the date behind it places on the calendar, with its days."""
    out = list(mentions)
    for number, (length, beside) in enumerate(pairwise(mentions)):
        if length.type == "DURATION" and length.span is None and beside.span:
            span = _placed(source.folded, length, beside, beside.span)
            out[number] = _shown(length, beside, span) if span else length
    return out


def _shown(length: Mention, beside: Mention, span: Span) -> Mention:
    parts = (f"placed by “{beside.text}”", beside.inferred)
    inferred = ": ".join(part for part in parts if part)
    return replace(length, span=span, inferred=inferred, basis="resolved")


def _placed(folded: str, length: Mention, beside: Mention, of: Span) -> Span | None:
    counted = _COUNTED.fullmatch(length.value)
    if counted is None or of.last is None:
        return None
    unit, count = _UNITS[counted["unit"]], int(counted["count"])
    words, begins = folded[length.start : length.stop], beside.timexes[0].start
    join = folded[length.stop : begins]
    if _OF.fullmatch(join):
        days = _at_its_edge(words, unit, count, of)
    elif _is_up_to(folded, length.start, unit, join):
        days = _up_to(unit, count, of.last)
    else:
        return None
    if days is None:
        return None
    by_months = of.precision >= Precision.MONTH and unit >= Precision.MONTH
    precision = min(unit, of.precision) if by_months else Precision.DAY
    within = _IN.search(folded, max(0, length.start - _LEAD), length.start)
    extent = Extent.WITHIN if within else Extent.THROUGHOUT
    hedge = Hedge.NONE if _AT_ITS_END.match(folded, begins) else of.hedge
    return Span(*days, _BY_MONTHS.get(precision, precision), extent, hedge)


_COUNTED = lazy(r"P(?P<count>\d{1,4})(?P<unit>[DWMQY])")
_UNITS = {
    "D": Precision.DAY,
    "W": Precision.WEEK,
    "M": Precision.MONTH,
    "Q": Precision.QUARTER,
    "Y": Precision.YEAR,
}
_BY_MONTHS = {Precision.QUARTER: Precision.MONTH}
_OF = lazy(r"\s(?:of|in)\s(?:the\s)?")
_LEAD = 12  # characters in which its preposition stands
_IN = lazy(r"\b(?:in|within|during)\s(?:the\s)?$")
_AT_ITS_END = lazy(r"(?:the\s)?end\sof\s")  # up to the end of June: all of it


def _is_up_to(folded: str, start: int, unit: Precision, join: str) -> bool:
    """*the year ended March 31*; not *two weeks to Christmas*, nor a firm's quarter.

    *In the year to March*; but *extended the two weeks to 15 October* has its own end.
    """
    if unit is Precision.QUARTER or not _UP_TO.fullmatch(join):
        return False
    over = _OVER.search(folded, max(0, start - _LEAD), start)
    return " end" in join or (
        over is not None and _THE.match(folded, start) is not None
    )


_UP_TO = lazy(
    r",?\s(?:that\s|which\s)?(?:ended|ending|to|through|until)\s(?:on\s)?(?:the\s)?"
)
_OVER = lazy(r"\b(?:in|for|over|during|of)\s$")
_THE = lazy(r"(?:the|this|that)\s")


def _at_its_edge(
    words: str, unit: Precision, count: int, of: Span
) -> tuple[date, date] | None:
    """*The first three months*, *the last two weeks* of it; None if it has no room."""
    edge = _EDGE.search(words)
    if edge is None or of.first is None or of.last is None:
        return None
    if edge["start"]:
        days = _from(unit, count, of.first)
    else:
        days = _up_to(unit, count, of.last)
    has_room = days and of.first <= days[0] and days[1] <= of.last
    return days if has_room else None


_EDGE = lazy(r"\b(?:(?P<start>first|opening)|last|final|closing)\b")


def _from(unit: Precision, count: int, first: date) -> tuple[date, date] | None:
    after = exact_shift(unit, first, count)
    return (first, after - ONE_DAY) if after else None


def _up_to(unit: Precision, count: int, last: date) -> tuple[date, date] | None:
    begins = None if last == date.max else exact_shift(unit, last + ONE_DAY, -count)
    return (begins, last) if begins else None
