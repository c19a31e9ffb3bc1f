"""Chronologies whose last entries, or all of them, leave out the year: it is their own.

*1974 – First huts are built. / 1999 – The city promises … / 14 January – The mayor …
/ 5 September – A fence*, published on 8 September 2005: those days are of 2005. So are
those of a list of that year alone, whatever other year an entry of it speaks of, and
the first of one that tells the newest first.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise, takewhile

from timeline.dates.context import DateTold
from timeline.dates.kinds import innermost, year_said
from timeline.dates.readings import Day, Month, Shift, Year
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import first_day_in
from timeline.spans import Precision

_LEAST = 2  # days, for their order to tell
_LEAST_ALONE = 4  # the same, where no old year stands above them
_FRESH = timedelta(days=45)  # from the last of them to publication
_A_YEAR = timedelta(days=366)  # the same, where the text says *this year* above them
_THIS_YEAR = Shift(Precision.YEAR, 0)
_A_GENERATION = 25  # years from the last old one to publication


def this_year_begins(
    source: Source,
    found: Sequence[Found],
    heads: frozenset[int],
    published: date | None,
) -> tuple[int, DateTold] | None:
    """With which head it comes to the year of its publication, and that year.

    Not where days stand below other years as well: there each year heads its days.
    """
    entries = [each for each in found if each.start in heads]
    fresh = _A_YEAR if _is_told_of_this_year(found, entries) else _FRESH
    if published is not None and _are_of_the_year(entries, published, fresh):
        return entries[0].start, _year(published)
    days = list(takewhile(_is_without_year, reversed(entries)))[::-1]
    if published is None or not _LEAST <= len(days) < len(entries):
        return None
    *_, before = entries[: -len(days)]
    if not _is_year_with_words(source, before) or _has_days(entries[: -len(days)]):
        return None
    if published.year - (year_said(before.reading) or 0) > _A_GENERATION:
        return None  # 1918: The war ends. / 8 August: a battle
    told = [_in_year(each, published.year) for each in days]
    last = told[-1]
    if last is None or not timedelta() <= published - last <= _FRESH:
        return None
    if any(one is None or two is None or one > two for one, two in pairwise(told)):
        return None
    return days[0].start, _year(published)


def _year(published: date) -> DateTold:
    return DateTold(Precision.YEAR, date(published.year, 1, 1))


def _is_told_of_this_year(found: Sequence[Found], entries: Sequence[Found]) -> bool:
    """*We recorded 31 cuts this year, against 19 in 2017. Selected incidents:*."""
    above = takewhile(lambda each: each is not entries[0], found) if entries else ()
    years = (e for e in above if e.reading == _THIS_YEAR or year_said(e.reading))
    first = next(years, None)  # but *The trial over the 2011 quake opens this year*
    return first is not None and first.reading == _THIS_YEAR


def _are_of_the_year(
    entries: Sequence[Found], published: date, fresh: timedelta
) -> bool:
    """Whether all of them are, in order, up to that long ago; or down from there."""
    told = [
        _in_year(each, published.year) for each in takewhile(_is_without_year, entries)
    ]
    days = [day for day in told if day]
    if len(days) < len(told) or len(days) < _LEAST_ALONE:
        return False
    forth = len(days) == len(entries) and all(one <= two for one, two in pairwise(days))
    back = all(one >= two for one, two in pairwise(days))
    newest = days[-1] if forth else days[0]
    return (forth or back) and timedelta() <= published - newest <= fresh


def _is_without_year(each: Found) -> bool:
    day = innermost(each.reading)  # mid-February
    return isinstance(day, Day | Month) and day.year is None


def _is_year_with_words(source: Source, each: Found) -> bool:
    """But *1999*, a line of its own, heads what is below it."""
    told = innermost(each.reading)  # early 1999
    year = isinstance(told, Year) and told.unit is Precision.YEAR
    return year and source.text[each.stop : each.stop + 1] != "\n"


def _has_days(entries: Sequence[Found]) -> bool:
    return any(map(_is_without_year, entries))


def _in_year(each: Found, year: int) -> date | None:
    return first_day_in(innermost(each.reading), year)
