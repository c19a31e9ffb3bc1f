"""Where a story is: texts, or passages, in which a date is told from the one before it.

News counts from its publication day; a history counts from where its story is. The
form of the text tells which it is: full years that lie well before publication, and
hardly a word that is counted from publication. A passage of the news can look back as
well: *The law was passed in June 2010 and came into force in September.*
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Nth,
    Numbered,
    Offset,
    Part,
    Reading,
    Rest,
    Same,
    Shift,
    Timed,
    Told,
    Weekday,
    Year,
)
from timeline.dates.steps import Context, Found, Source
from timeline.dates.units import english
from timeline.dates.vocabulary import MONTH_NAMES
from timeline.spans import Precision

_LEAST = 4  # dates that are told from one another, or as years, for a history
_SHARE = 0.75  # of its years that lie before the year before publication
_NEWS = 1 / 7  # of them that may count from publication all the same
_REACH = 80  # characters in which a passage of the news looks back


def is_history(found: Sequence[Found], published: date | None) -> bool:
    """Whether the text tells of times long past, in order, rather than of news."""
    years = [year for each in found if (year := _year_said(each.reading))]
    if published is None or not years:
        return False
    past = sum(year < published.year - 1 for year in years)
    if past < _SHARE * len(years) or not _begins_in_the_past(found, published):
        return False
    told = past + sum(_is_told(each.reading) for each in found)
    news = sum(_is_news(each.reading) for each in found)
    return told >= _LEAST and news <= told * _NEWS


def _begins_in_the_past(found: Sequence[Found], published: date) -> bool:
    """Whether the first date that could lack its year does not."""
    for each in found:
        year = _year_said(each.reading)
        if year:
            return year < published.year - 1
        if _is_incomplete(each.reading):
            return False
    return False


def _year_said(reading: Reading) -> int | None:
    """The year that the words give in figures."""
    reading = _innermost(reading)
    if isinstance(reading, Year):
        return reading.year if reading.unit is Precision.YEAR else None
    year = getattr(reading, "year", None)
    return year if isinstance(year, int) else None


def _innermost(reading: Reading) -> Reading:
    while isinstance(reading, Part | Nth | Timed | Rest | Told) and reading.of:
        reading = reading.of
    return reading


def _is_told(reading: Reading) -> bool:
    """*Two days later*, *that winter*, *the 11th*: counted from a date in the text."""
    if isinstance(reading, Told | DayOfMonth):
        return True
    inner = _innermost(reading)
    running = isinstance(inner, Shift) and inner.anchor is Anchor.RUNNING
    return running or isinstance(inner, Same) or _is_incomplete(inner)


def _is_news(reading: Reading) -> bool:
    """*Yesterday*, *last week*, a weekday alone: counted from publication."""
    if isinstance(reading, Told):
        return False
    reading = _innermost(reading)
    if isinstance(reading, Offset):
        reading = reading.by
    if isinstance(reading, Weekday):
        return True
    return isinstance(reading, Shift) and reading.anchor is Anchor.PUBLISHED


def _is_incomplete(reading: Reading) -> bool:
    """A day, month, season or feast whose year is left to the text."""
    reading = _innermost(reading)
    if not isinstance(reading, Day | DayOfMonth | Month | Numbered | Holiday):
        return False
    return getattr(reading, "year", None) is None and _is_bare(reading)


def _is_bare(reading: Reading) -> bool:
    """Without *last*, *this* or *next*, which count from publication."""
    return getattr(reading, "step", None) is None


def where_the_story_is(each: Found, context: Context, source: Source) -> Context:
    """The context of a phrase: in a history, or a look back, from the date before."""
    looks_back = context.history or _is_look_back(each, context, source)
    if not looks_back or not _follows_the_story(each.reading):
        return context
    ahead = -1 if _is_pluperfect(each, source) else 0
    if isinstance(_innermost(each.reading), Weekday):
        ahead = 1
    return at_the_date_told(context, ahead)


def _follows_the_story(reading: Reading) -> bool:
    inner = _innermost(reading)
    if isinstance(inner, Shift):
        return inner.anchor is not Anchor.PUBLISHED
    return not isinstance(inner, Offset) and _is_bare(inner)


def at_the_date_told(context: Context, ahead: int = 0) -> Context:
    """The same context as if the date last mentioned were the day of publication."""
    told = context.last_told(Precision.YEAR)
    if told is None:
        return context
    unit, day = told
    if unit is Precision.YEAR:  # any month of it is meant
        day = day.replace(month=12, day=31) if ahead > 0 else day
        ahead = ahead or 1
    return replace(context, published=day, ahead=ahead, story=_in_words(unit, day))


def _in_words(unit: Precision, day: date) -> str:
    if unit is Precision.YEAR:
        return str(day.year)
    if unit is Precision.MONTH:
        return f"{MONTH_NAMES[day.month - 1]} {day.year}"
    return english(day)


def _is_look_back(each: Found, context: Context, source: Source) -> bool:
    """Whether a past year was said just before, in the same sentence of the news."""
    start, stop = context.looked_back, each.start
    if start < 0 or stop - start > _REACH or context.ahead > 0:
        return False
    return _is_incomplete(each.reading) and not _APART.search(source.folded[start:stop])


_APART = re.compile(r"[.!?;:]\s|\n|\b(?:said|says)\b")


def looked_back(each: Found, context: Context) -> int:
    """Where the text last named a month or day of a past year; -1 in the news."""
    year = _year_said(each.reading)
    if not year or not context.published or each.lead == "since":
        return -1
    past = year < context.published.year and not isinstance(each.reading, Year)
    return each.stop if past else -1


_HAD = re.compile(r"\bhad\s(?:[a-z]+\s){1,6}(?<!\bby\s)$")


def _is_pluperfect(each: Found, source: Source) -> bool:
    """*who had landed on 3 May*: before where the story is."""
    start = each.lead_start if each.lead else each.start
    before = source.folded[max(0, start - 60) : start]
    if _HAD.search(before):
        return True
    return not _BY.search(before) and bool(_THEN_HAD.match(source.folded, each.stop))


_BY = re.compile(r"\b(?:by|until)\s(?:the\s)?$")
_THEN_HAD = re.compile(r",?\s(?:[a-z-]+\s){1,5}had\s(?!to\b|no\b|an?\b|the\b)[a-z]+")


def moves_the_story(each: Found, source: Source) -> bool:
    """Whether the story goes on from this date, rather than glancing at it."""
    inner = _innermost(each.reading)
    back = isinstance(inner, Shift) and inner.steps < 0
    same = isinstance(each.reading, Told) and not getattr(inner, "step", None)
    ahead = each.lead == "until" and isinstance(each.reading, Told)
    led = ahead or each.lead in ("since", "before")
    return not (back or same or led or _is_pluperfect(each, source))
