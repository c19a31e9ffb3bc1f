"""The year of a dateline that leaves it out, by the copyright of the article."""

from datetime import date

from timeline.dates.bylines.days import Named
from timeline.dates.lazy import lazy
from timeline.dates.vocabulary import WEEKDAYS
from timeline.spans import Span

_NEWS = 400  # characters behind a dateline in which its weekday is named
# a line of its own, and neither an act of 1976 nor a picture's credit
_COPYRIGHT = lazy(
    r"(?im)^\W{0,3}(?:©|\(c\)|copyright\b)(?!.*\b(?:act|law|photo)\b)"
    r"[^\n\d]{0,60}\b((?:19|20)\d\d)\b(?!\s?[-–,]\s?\d)"
)
_WEEKDAY = lazy(rf"(?i)\b(?:{'|'.join(w for w in WEEKDAYS if w.endswith('day'))})\b")


def with_year(day: Named, text: str) -> Named:
    """*Nov 2 (Reuters) - … © Reuters 2011*, unless the news names another weekday.

    Agencies name the weekday of their news: that of the dateline, or the one before.
    """
    years = {int(m[1]) for m in _COPYRIGHT.finditer(text)}
    if day.span or day.month_and_day is None or len(years) != 1:
        return day
    try:
        that = date(years.pop(), *day.month_and_day)
    except ValueError:  # 29 February of another year
        return day
    named = _WEEKDAY.search(text, day.stop, day.stop + _NEWS)
    if named and (that.weekday() - WEEKDAYS[named[0].lower()]) % 7 > 1:
        return day
    return day._replace(span=Span.day(that))
