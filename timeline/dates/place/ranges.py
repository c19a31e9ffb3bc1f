"""Two phrases that are the ends of one span: *between 2012 and 2017*."""

from dataclasses import replace
from datetime import date

from timeline.dates.holidays import holiday
from timeline.dates.readings import Day, Holiday, Month, Numbered, Reading, Weekday
from timeline.dates.steps import Found, Mention, Resolved, Source, mention_of
from timeline.dates.units import exact_shift, timex
from timeline.spans import Precision, Span


def range_mentions(
    source: Source, left: tuple[Found, Resolved], right: tuple[Found, Resolved]
) -> list[Mention]:
    """Two phrases as one span, throughout; two where the end lies before the start."""
    (one, start), (two, stop) = left, right
    start = _before_its_end(one, start, two, stop)
    if one.hedge and one.lead_start == one.start and stop.span:
        stop = replace(stop, span=stop.span.hedged(one.hedge))  # about 2012 to 2017
    span = start.span.through(stop.span) if start.span and stop.span else None
    if span is None:
        both = start.span and stop.span
        return [
            mention_of(
                source,
                [end],
                end[0].start,
                end[1].span,
                _END_BEFORE_START if both else end[1].inferred,
            )
            for end in (left, right)
        ]
    inferred = "; ".join(dict.fromkeys(s for s in (start.inferred, stop.inferred) if s))
    if _same_year(start.inferred, stop.inferred):
        inferred = start.inferred
    ends = [(one, start), (two, stop)]
    return [mention_of(source, ends, one.lead_start, span, inferred)]


_END_BEFORE_START = "the end lies before the start, so both days are kept"


def _same_year(one: str, two: str) -> bool:
    """Whether both ends say that the same year follows: once will do."""
    follows = " follows from "
    return follows in one and one.partition(follows)[0] == two.partition(follows)[0]


def _before_its_end(
    one: Found, start: Resolved, two: Found, stop: Resolved
) -> Resolved:
    """*from Monday to Thursday* began on the last Monday before that Thursday.

    *From Saturday through Aug. 18* did on the Saturday that it says.
    """
    last = stop.span.last if stop.span else None
    if last is None or start.span is None or start.span.first is None:
        return start
    far = (last - start.span.first).days > _FAR
    dated = isinstance(two.reading, Day) and two.reading.weekday is None
    if isinstance(one.reading, Weekday) and (
        far or (dated and start.span.first <= last)
    ):
        return start  # from Friday to 30 April
    moved = _last_before(one.reading, start.span.first, last)
    if moved is None or moved == start.span.first:
        return start
    precision = start.span.precision
    span, value = Span.unit(precision, moved), timex(precision, moved)
    inferred = "the start is the last such day, month or season before the end"
    return replace(start, span=span, value=value, inferred=inferred)


def _last_before(reading: Reading, first: date, last: date) -> date | None:
    """The last day that a phrase without a year can start on; None if it is told."""
    if getattr(reading, "year", None) is not None:
        return None
    if getattr(reading, "step", None) is not None and first <= last:
        return None
    if isinstance(reading, Holiday):
        days = [holiday(reading.name, last.year - n) for n in (0, 1)]
        return next((day for day in days if day and day <= last), None)
    unit = _REPEATS.get(type(reading))
    if unit is None:
        return None
    around = (exact_shift(unit, first, steps) for steps in (1, 0, -1))
    return next((day for day in around if day and day <= last), None)


_FAR = 14  # days, for the start to be a weekday of another week than the end
_REPEATS = {
    Weekday: Precision.WEEK,
    Day: Precision.YEAR, Month: Precision.YEAR, Numbered: Precision.YEAR,
}  # fmt: skip
