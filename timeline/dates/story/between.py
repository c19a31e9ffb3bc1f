"""Days and months that stand between two dates which say their years.

*arrested in August 2006; they pleaded guilty in November and on 26 January 2007 were
sent to prison*: the one November that lies between the two.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.kinds import innermost, is_incomplete, year_said
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month
from timeline.dates.steps import Found, Source
from timeline.dates.story.verbs import is_pluperfect
from timeline.dates.units import real_day
from timeline.spans import Precision


def year_between(
    source: Source, found: Sequence[Found], number: int, context: Context
) -> DateTold | None:
    """The year of such a day or month, if one alone fits; told in order, and over."""
    each = found[number]
    wanted = innermost(each.reading)
    if context.ahead > 0 or not is_incomplete(each.reading):
        return None
    if context.history and is_pluperfect(source, each):
        return None
    if not isinstance(wanted, Day | Month):
        return None
    before = _told_just_before(each, context)
    after = _told_just_after(source, found, number) if before else None
    published = context.published
    if before is None or after is None or published is None or after > published:
        return None
    if not before < after <= before + _LONG:
        return None
    day = wanted.day if isinstance(wanted, Day) else 1
    days = (
        real_day(year, wanted.month, day) for year in range(before.year, after.year + 1)
    )
    known = [then for then in days if then]
    fits = [then for then in known if before < then < after]
    if len(fits) != 1:
        return None
    just_before = any(timedelta() <= before - then <= _JUST_BEFORE for then in known)
    if just_before and is_another_line(source, context.told.stop, each.start):
        return None  # By December she was at sea. / They landed on 2 November
    return DateTold(Precision.YEAR, date(fits[0].year, 1, 1))


_LONG, _JUST_BEFORE = timedelta(days=730), timedelta(days=45)


def _told_just_before(each: Found, context: Context) -> date | None:
    """A date of a past year that the text has just named, as a month or a day."""
    told = context.told
    near = told.looked_back >= 0 and each.start - told.looked_back <= _NEAR
    if not near and not context.history:
        return None
    last = told.last_of_story(Precision.MONTH)
    return last.day if last and told.dates and last == told.dates[-1] else None


def _told_just_after(
    source: Source, found: Sequence[Found], number: int
) -> date | None:
    """The next date that says its year, in the same paragraph."""
    stop = found[number].stop
    for each in map(found.__getitem__, range(number + 1, len(found))):
        if each.start - stop > _NEAR or is_another_line(source, stop, each.start):
            return None
        inner, year = innermost(each.reading), year_said(each.reading)
        if isinstance(inner, Day | Month) and year:
            if not _GOES_ON.search(
                source.folded, max(stop, each.start - 30), each.start
            ):
                return None  # dismissed over a deal struck on 26 January
            day = inner.day if isinstance(inner, Day) else 1
            return None if each.lead else real_day(year, inner.month, day)
    return None


_NEAR = 400  # characters
_GOES_ON = lazy(r"(?:\band\s(?:[a-z]+\s){0,2}|[.;]\s(?:[a-z]+,?\s)?)(?:in|on)\s$")
