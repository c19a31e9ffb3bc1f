"""Signs that a text is a report of the news, whatever years it names.

OF_NEWS is a table; the first sign that holds is enough.
"""

from collections.abc import Callable
from datetime import timedelta

from timeline.dates.forms import DID, either
from timeline.dates.kinds import innermost, year_said
from timeline.dates.layout import is_its_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Day, Month, Weekday, Weekend, Year
from timeline.dates.sentences import ENDS
from timeline.dates.steps import Found
from timeline.dates.story.agendas import heads_its_line
from timeline.dates.story.tally import Tally
from timeline.dates.units import real_day
from timeline.dates.vocabulary import WEEKDAY_NAMES

_LEAST = 4  # dates that are told from one another, or as years, for a history
_SHARE = 0.75  # of its years that lie before the time that news is about
_SHARE_OF_MANY = 0.5  # the same, where they are several: a life told up to today
_SPEECH = 1 / 3  # of its dates, for somebody who says something: more is a report


def _is_of_few_past_years(text: Tally) -> bool:
    """*It was founded in 1998. On Monday it closed*."""
    several = len(set(text.old)) >= _LEAST
    share = _SHARE_OF_MANY if several else _SHARE
    return len(text.old) < share * len(text.years) or text.dates < _LEAST


def _is_told_by_somebody(text: Tally) -> bool:
    """*He said that … she said that …*: a report, even of years ago."""
    return text.speech > text.dates * _SPEECH


def _is_an_anniversary(text: Tally) -> bool:
    """*Today it is 20 years since …*, *This Saturday we walk there*: an anniversary."""
    folded, first = text.source.folded, text.found[0]
    inner = [innermost(each.reading) for each in text.found]
    this = any(isinstance(r, Weekday) and r.step == 0 and not r.week for r in inner)
    this = this and text.dates < _MANY
    begins = folded[: first.start].rstrip()[-1:] in ("", ".")
    since = _ANNIVERSARY.match(folded, first.stop)
    return this or bool(begins and inner[0] == TODAY and since)


_MANY = 20  # dates of a story, for one of this week to be beside the point
_ANNIVERSARY = lazy(
    r"\s(?:it\sis|marks|is\sthe|se\scumplen?|jährt\ssich|ricorr\w{2,4}|si\scompi\w{2,4})\s"
)


def _has_a_dateline(text: Tally) -> bool:
    """*BIRMINGHAM, May 22 — A jury convicted him*, whatever it goes back to."""
    first, published = text.found[0], text.published
    day = first.reading
    if published is None or not isinstance(day, Day) or day.year is not None:
        return False
    if first.start > _DATELINE or not _DASH.match(text.source.text, first.stop):
        return False
    written = real_day(published.year, day.month, day.day)
    return written is not None and timedelta(0) <= published - written <= _FRESH


_DATELINE = 60  # characters
_DASH = lazy(r"\s?(?:\([^)\n]{2,20}\)\s?)?(?:—|–|--|-)\s")


def _is_a_release(text: Tally) -> bool:
    """*Today, the Department designated …*, *An indictment unsealed today charges*."""
    source = text.source
    if _FOR_RELEASE in source.folded[:_DATELINE]:
        return True
    told = (each for each in text.found if not is_its_line(source, each))
    first = next(told, None)
    if first is None or innermost(first.reading) != TODAY or first.start > _LEAD:
        return False
    if _DONE.search(source.folded, 0, first.start):
        return True
    return _DID.match(source.folded, first.stop) is not None


_FOR_RELEASE = "for immediate release"
_LEAD = 300  # characters
_DONE = lazy(
    r"\b(?:unsealed|announced|filed|released|issued|signed|published|designated)\s$"
)
_DID = lazy(
    r",\s(?:(?!\b(?:is|are|has|have|was|were|where|which|who|that)\b)[^.;\n]){3,150}?\s[a-z]{3,}ed\b"
)


def _is_an_announcement(text: Tally) -> bool:
    """*Today we removed 70 accounts*, whatever these did over the years."""
    return any(
        innermost(each.reading) == TODAY
        and each.start < _LEAD
        and _WE_DID.match(text.source.folded, each.stop)
        for each in text.found
    )


_WE_DID = lazy(rf",?\s(?:we|i)\s(?:are\s[a-z]+ing|(?:have\s|also\s)?{DID})\b")


def _is_of_a_week(text: Tally) -> bool:
    """*Saturday / The hottest since 1976. / Sunday / …*: days of now, in lines."""
    heads = [
        each.start
        for each in text.found
        if isinstance(each.reading, Weekday) and heads_its_line(text.source, each)
    ]
    if len(heads) < _DAYS_OF_A_WEEK:
        return False
    years = (each.start for each in text.found if year_said(each.reading))
    return heads[0] < next(years, 0)


_DAYS_OF_A_WEEK = 3


def _is_of_an_agency(text: Tally) -> bool:
    """*He died Saturday*: the weekday of an agency, in an obituary as well."""
    return _AGENCY.search(text.source.folded) is not None


_AGENCY = lazy(
    rf"\b(?:said|died|announced|killed)\s(?:{either(map(str.lower, WEEKDAY_NAMES))})\b"
    r"(?!,?\s\d|\s(?:was|is|morning|afternoon|evening|night)\b)"
)


def _is_of_these_weeks(text: Tally) -> bool:
    """*The strike began on 22 September … the order of 1997*: days just before today.

    Where a year is said with no day or month, it need not be that of the days. Days
    just after today are news where something *is* or *has been*.
    """
    inner = [innermost(each.reading) for each in text.found]
    told = any(year_said(r) and not isinstance(r, Year) for r in inner)
    days = [r for r in inner if isinstance(r, Day) and r.year is None]
    if told or text.published is None or len(days) < _DAYS_OF_NEWS:
        return False
    dated = [real_day(text.published.year, day.month, day.day) for day in days]
    since = [text.published - day for day in dated if day]
    if len(since) < len(days) or max(map(abs, since)) >= _WEEKS:
        return False
    fresh = timedelta(0) <= min(since) < _FRESH
    near = min(map(abs, since)) < _NEAR_TODAY
    return fresh or (near and any(verb in text.source.folded for verb in _PRESENT))


def _is_of_a_month(text: Tally) -> bool:
    """*fell in October, compared to October 2006*, in 2007: a report of that month."""
    published = text.published
    if published is None:
        return False
    alone: set[int] = set()
    year_before: set[int] = set()
    for each in text.found:
        month = innermost(each.reading)
        if not isinstance(month, Month):
            continue
        if month.year is None and 0 <= published.month - month.month <= _FRESH_MONTHS:
            alone.add(month.month)
        if month.year == published.year - 1 and _BESIDE.search(
            text.source.folded, max(0, each.start - 24), each.start
        ):
            year_before.add(month.month)
    return bool(alone & year_before)


_BESIDE = lazy(
    r"\b(?:compared\s(?:to|with)|below|above|than\sin|from|over|against|versus)\s(?:the\s)?$"
)
_FRESH_MONTHS = 3
_DAYS_OF_NEWS = 2
_PRESENT = (" is ", " are ", " has ", " have ", " will ")
_FRESH, _NEAR_TODAY, _WEEKS = (timedelta(days=n) for n in (10, 15, 45))


def _is_an_item(text: Tally) -> bool:
    """*The clock, installed in 1863, fell silent at the weekend*: a few sentences."""
    source = text.source
    if len(source.folded) > _ITEM or "\n\n" in source.folded:
        return False
    end = ENDS.search(source.folded, len(source.folded) - len(source.folded.lstrip()))
    lead = end.start() if end else len(source.folded)
    in_lead = (each for each in text.found if each.start < lead)
    if any(_is_fresh(text, each) for each in in_lead):
        return True
    return _HAS_BEEN.search(source.folded, 0, lead) is not None


def _is_fresh(text: Tally, each: Found) -> bool:
    inner = innermost(each.reading)
    return isinstance(inner, Weekend) or (text.is_news(each) and inner != TODAY)


_ITEM = 900  # characters
_HAS_BEEN = lazy(r"\b(?:(?:has|have)\s(?:finally\s|now\s|just\s)?been|will)\s[a-z]+")


Sign = Callable[[Tally], bool]
OF_NEWS: tuple[Sign, ...] = (
    _is_of_few_past_years,
    _is_told_by_somebody,
    _is_an_anniversary,
    _has_a_dateline,
    _is_a_release,
    _is_an_announcement,
    _is_of_a_week,
    _is_of_an_agency,
    _is_of_these_weeks,
    _is_of_a_month,
    _is_an_item,
)
