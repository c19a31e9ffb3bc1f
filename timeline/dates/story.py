"""Histories: texts in which each date is told from the one before it.

News counts from its publication day; a history counts from where its story is. The
form of the text tells which it is: full years that lie well before publication, and
hardly a word that is counted from publication.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.readings import (
    Anchor,
    Day,
    Month,
    Numbered,
    Reading,
    Shift,
    Weekday,
    Year,
)
from timeline.dates.steps import Context, Found
from timeline.dates.units import english
from timeline.spans import Precision

_LEAST = 4  # years said, for a text to be a history
_SHARE = 0.75  # of them that lie before the year before publication


def is_history(found: Sequence[Found], published: date | None) -> bool:
    """Whether the text tells of times long past, in order, rather than of news."""
    years = [year for each in found if (year := _year_said(each.reading))]
    if published is None or len(years) < _LEAST:
        return False
    past = sum(year < published.year - 1 for year in years)
    news = sum(_is_news(each.reading) for each in found)
    return past >= _SHARE * len(years) and news <= past / 8


def _year_said(reading: Reading) -> int | None:
    if isinstance(reading, Year):
        return reading.year if reading.unit is Precision.YEAR else None
    if isinstance(reading, Day | Month):
        return reading.year if isinstance(reading.year, int) else None
    return None


def _is_news(reading: Reading) -> bool:
    """*Yesterday*, *last week*, a weekday alone: counted from publication."""
    if isinstance(reading, Weekday):
        return True
    return isinstance(reading, Shift) and reading.anchor is Anchor.PUBLISHED


def where_the_story_is(reading: Reading, context: Context) -> Context:
    """The context of a reading in a history: what it leaves out comes from there."""
    if not _is_incomplete(reading):
        return context
    day = context.running(Precision.YEAR)
    if day is None:
        return context
    told = english(day)
    if context.told[-1][0] is Precision.YEAR:
        told, day = str(day.year), day.replace(month=7, day=2)  # any month is near
    ahead = 1 if isinstance(reading, Weekday) else 0
    return replace(context, published=day, ahead=ahead, story=told)


def _is_incomplete(reading: Reading) -> bool:
    if isinstance(reading, Day | Month | Numbered):
        return reading.year is None and getattr(reading, "step", None) is None
    return isinstance(reading, Weekday) and reading.step is None and not reading.week
