"""Dates that a history tells ahead of itself, and does not go on from.

*… on the 22nd; he took his life in September 1912. From 24 February on …*: what comes
just after the day told last is of that day's year. A background likewise goes on within
itself, rather than back at the lead in front of it.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from timeline.dates.context import DateTold, ToldSoFar
from timeline.dates.layout import in_first_paragraph
from timeline.dates.readings import Month, Reading
from timeline.dates.resolve.anchors import ONWARD
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import next_such
from timeline.spans import Precision

SOON = timedelta(days=60)  # how soon a story goes on, where a step back is small


class Place(NamedTuple):
    """A phrase where it came to lie, and what may move it."""

    reading: Reading
    first: date
    last: date
    after: date | None  # where the story is; None where it is nowhere yet
    leapt: bool  # to there, by *six years later* or a year alone
    ranged: bool  # as the end of a range, whose start is the last date on its way
    bound: date  # the day of what is told next
    sure: bool  # the date told last began its sentence, with its year
    aside: bool  # it did not, and no word looks back
    headed: bool  # a heading stands before it


def where_it_is_taken_up(
    place: Place, told: ToldSoFar, way: Sequence[DateTold]
) -> DateTold | None:
    """*… on the 22nd; he took his life in September 1912. From 24 February on …*.

    Such a day just after the last one told, behind a month or year far ahead of both:
    that was told ahead of the story.
    """
    here = told.dates[-1] if told.dates[-1:] != told.threads.dates[:1] else None
    days = [date_told for date_told in way if date_told.unit is Precision.DAY]
    if here is None or here.unit is Precision.DAY or not days or place.sure:
        return None
    left = days[-1]
    soon = next_such(place.reading, left.day)
    if soon is None or here.day - left.day <= _AHEAD:
        return None
    if timedelta() <= place.bound - place.first < SOON:
        return None  # so the date told next has it
    month = isinstance(place.reading, Month)
    if month and here.unit is not Precision.YEAR:
        return None
    just_after = _JUST_AFTER_MONTH if month else _JUST_AFTER
    return left if soon - left.day <= just_after and soon < place.first else None


_AHEAD, _JUST_AFTER, _JUST_AFTER_MONTH = (timedelta(days=n) for n in (60, 15, 31))


def has_just_begun(source: Source, found: Sequence[Found], number: int) -> bool:
    """Whether so few dates stand behind the lead that none but its own came between."""
    before = found[max(0, number - _FEW) : number]
    return any(in_first_paragraph(source, each.start) for each in before)


_FEW = 3


def is_of_the_lead(earlier: DateTold, place: Place, told: ToldSoFar) -> bool:
    """*ended in March 1855. / Background / In August 1851 … From 1 September*: of it.

    A background goes on, where such a day comes soon in it.
    """
    after = place.after
    if after is None or not told.lead_days or after >= min(told.lead_days):
        return False
    soon = timedelta() <= place.first - after <= SOON
    return soon and earlier.day >= min(told.lead_days)


def is_foreshadowed(
    earlier: DateTold, way: Sequence[DateTold], here: tuple[DateTold, ...]
) -> bool:
    """*… on 29 November. The debt was forgiven in 1852. It sat until 8 April 1848*.

    The year was told ahead of the story, which goes on from the day before it.
    """
    if earlier.unit is not Precision.YEAR or not here or here[0].unit > Precision.MONTH:
        return False
    if here[0].day >= earlier.day:
        return False
    days = (d.day for d in way if d.unit <= Precision.MONTH)
    return any(timedelta(0) <= here[0].day - day <= ONWARD for day in days)
