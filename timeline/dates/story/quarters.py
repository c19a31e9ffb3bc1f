"""The year of a quarter that says on which day it ends."""

from collections.abc import Sequence
from datetime import date

from timeline.dates.context import Context, DateTold
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Numbered
from timeline.dates.resolve.dispatch import resolve
from timeline.dates.steps import Found, Source
from timeline.spans import Precision


def year_of_its_end(
    source: Source, found: Sequence[Found], number: int, context: Context
) -> DateTold | None:
    """*the second quarter ended Oct. 31*, told on Oct. 27, 1989: the second of 1988.

    It keeps the number that the firm gives it, in the year of the day that ends it.
    """
    quarter = innermost(found[number].reading)
    end = found[number + 1] if number + 1 < len(found) else None
    if end is None or not isinstance(end.reading, Day):
        return None
    if not isinstance(quarter, Numbered) or quarter.unit is not Precision.QUARTER:
        return None
    ended = _ENDED.fullmatch(source.folded, found[number].stop, end.start)
    if quarter.year is not None or ended is None:
        return None
    of_its_year = context.same_sentence and context.told.dates[-1:]
    if context.history or (of_its_year and of_its_year[0].unit is Precision.YEAR):
        return None  # in 2016 profit rose in the third quarter ended Sept. 30
    if quarter.number == 1 and end.reading.month >= _LATE:
        return None  # the first quarter ended Dec. 30
    way = clause_direction(source, end) if ended["ended"] else 1
    day = resolve(end.reading, context._replace(ahead=way))
    if day is None or day.span is None or day.span.first is None:
        return None
    return DateTold(Precision.YEAR, date(day.span.first.year, 1, 1))


_LATE = 10  # month: then its fiscal year has begun before the calendar's
_ENDED = lazy(r",?\s(?:that\s|which\s)?(?:(?P<ended>ended)|ending)\s(?:on\s)?")
