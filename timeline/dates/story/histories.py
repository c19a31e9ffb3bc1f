"""Histories: texts in which each date is told from the one before it.

News counts from its publication day; a history counts from where its story is. The
form of the text tells which it is: full years that lie well before publication, and
hardly a word that is counted from publication.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.direction import clause_direction
from timeline.dates.kinds import is_incomplete, is_left_to_the_text, is_news, year_said
from timeline.dates.readings import Ancient, Reading, Shift, Vague
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_LEAST = 4  # dates that are told from one another, or as years, for a history
_SHARE = 0.75  # of its years that lie before the year before publication
_SHARE_OF_MANY = 0.5  # the same, where they are several: a life told up to today
_MANY = 10  # such years, for an article of reference that begins with the present
_NEWS = 1 / 5  # of its dates that may count from publication all the same
_NEWS_BESIDE_MANY = 1 / 10
_TODAY = Shift(Precision.DAY, 0)


def is_history(source: Source, found: Sequence[Found], published: date | None) -> bool:
    """Whether the text tells of times long past, in order, rather than of news."""
    years = [year for each in found if (year := _year_of(each.reading))]
    if published is None or not years:
        return False
    old = [year for year in years if year < published.year - 1]
    past = len(old)
    dates = past + sum(is_left_to_the_text(each.reading) for each in found)
    share = _SHARE_OF_MANY if len(set(old)) >= _LEAST else _SHARE
    if past < share * len(years) or dates < _LEAST:
        return False
    news = sum(_is_news(source, each) for each in found)
    if past >= _MANY and news <= dates * _NEWS_BESIDE_MANY:
        return True
    return news <= dates * _NEWS and _begins_in_the_past(source, found, published)


def _year_of(reading: Reading) -> int | None:
    """The year that the words give in figures; below zero before Christ."""
    if isinstance(reading, Ancient):
        return -reading.number
    return year_said(reading)


def _is_news(source: Source, each: Found) -> bool:
    """*Yesterday*, *was shot today*; but *today it is a museum* is of these days."""
    if each.reading == _TODAY:
        return clause_direction(source, each) < 0
    return is_news(each.reading)


def _begins_in_the_past(
    source: Source, found: Sequence[Found], published: date
) -> bool:
    """Whether the first date that could lack its year does not."""
    for each in found:
        year = _year_of(each.reading)
        if year:
            return year < published.year - 1
        if is_incomplete(each.reading) or _is_news(source, each):
            return False
    return False


def as_told_then(found: Sequence[Found]) -> list[Found]:
    """The same phrases; *today* in a history means these days, and no day."""
    return [
        replace(each, reading=Vague("PRESENT_REF")) if each.reading == _TODAY else each
        for each in found
    ]
