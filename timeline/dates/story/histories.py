"""Histories: texts in which each date is told from the one before it.

News counts from its publication day; a history counts from where its story is. The
form of the text tells which it is: full years that lie well before publication, and
hardly a word that is counted from publication. `tally.py` counts them, `reports.py` and
`tales.py` have the signs.
"""

from collections.abc import Sequence
from datetime import date

from timeline.dates.context import DateTold
from timeline.dates.kinds import innermost, is_incomplete
from timeline.dates.readings import Day, Month
from timeline.dates.steps import Found, Source
from timeline.dates.story.reports import OF_NEWS
from timeline.dates.story.tales import (
    OF_A_HISTORY,
    is_passage,
    is_tale,
    opens_years_ago_today,
)
from timeline.dates.story.tally import Tally, year_of
from timeline.dates.story.verbs import is_pluperfect
from timeline.spans import Precision


def is_history(source: Source, found: Sequence[Found], published: date | None) -> bool:
    """Whether the text tells of times past, in order, rather than of news."""
    text = Tally(source, found, published)
    if opens_years_ago_today(text):
        return True
    if not text.years:
        return False
    if is_tale(text) or is_passage(text):
        return True
    if any(sign(text) for sign in OF_NEWS):
        return False
    return any(sign(text) for sign in OF_A_HISTORY)


def where_it_begins(
    source: Source, found: Sequence[Found], heads: frozenset[int]
) -> DateTold | None:
    """*In September men were enlisted … on 5 November 1861*: dates before their year.

    In a history the first year that is said; in a chronology that of the day which
    heads its first entry, where the text says that day in full.
    """
    first = next((e for e in found if not heads or e.start in heads), None)
    if first is None or not is_incomplete(first.reading):
        return None
    full = (each for each in found if _is_in_full(each, first, heads))
    dated = next((e for e in full if (year_of(e.reading) or 0) > 0), None)
    year = year_of(dated.reading) if dated else None
    if dated is None or year is None:
        return None
    before = not heads and _is_of_the_year_before(first, dated)
    before = before and not is_pluperfect(source, dated)
    return DateTold(Precision.YEAR, date(max(year - before, 1), 1, 1))


def _is_of_the_year_before(first: Found, dated: Found) -> bool:
    """*In December they met … on 3 May 1862*: the first is told before the other."""
    one, two = innermost(first.reading), innermost(dated.reading)
    if not isinstance(one, Day | Month) or not isinstance(two, Day | Month):
        return False
    return one.month > two.month


def _is_in_full(each: Found, head: Found, heads: frozenset[int]) -> bool:
    day, of_head = innermost(each.reading), innermost(head.reading)
    if not heads or not isinstance(day, Day) or not isinstance(of_head, Day):
        return not heads
    return (day.month, day.day) == (of_head.month, of_head.day)
