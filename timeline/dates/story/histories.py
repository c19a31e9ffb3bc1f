"""Histories: texts in which each date is told from the one before it.

News counts from its publication day; a history counts from where its story is. The
form of the text tells which it is: full years that lie well before publication, and
hardly a word that is counted from publication.
"""

from collections.abc import Sequence
from datetime import MAXYEAR, date, timedelta

from timeline.dates.before_christ import true_year
from timeline.dates.context import DateTold
from timeline.dates.direction import clause_direction
from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import words_before
from timeline.dates.kinds import (
    innermost,
    is_incomplete,
    is_left_to_the_text,
    is_long_ago,
    is_news,
    unit_of,
    year_said,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
    Ancient,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Offset,
    Reading,
    Reckoned,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.dates.steps import Found, Source
from timeline.dates.units import falls_on, real_day
from timeline.dates.vocabulary import WEEKDAY_NAMES
from timeline.spans import Precision

_LEAST = 4  # dates that are told from one another, or as years, for a history
_SHARE = 0.75  # of its years that lie before the time that news is about
_SHARE_OF_MANY = 0.5  # the same, where they are several: a life told up to today
_MANY = 10  # such years, for an article of reference that begins with the present
_NEWS = 1 / 5  # of its dates that may count from publication all the same
_NEWS_TOLD = 1 / 3  # the same, if nobody says a thing, and weekdays are all it is
_NEWS_IN_AN_ESSAY = 1 / 2  # on a day of long ago: its weekdays are of then
_MORE = 1.5  # times as many dates without a year, in such a story
_NEWS_BESIDE_MANY = 1 / 10
_SPEECH = 1 / 3  # of its dates, for somebody who says something: more is a report
_SPEECH_OF_LATE = 1 / 6  # the same, where the history is of the year before


def is_history(source: Source, found: Sequence[Found], published: date | None) -> bool:
    """Whether the text tells of times past, in order, rather than of news.

    Without a day of publication, all of its years are taken to be past.
    """
    years = [year for each in found if (year := _year_of(each.reading))]
    if _opens_years_ago_today(source, found):
        return True
    if not years:
        return False
    left = sum(is_left_to_the_text(each.reading) for each in found)
    speech = sum(map(source.folded.count, _SAYS)) - source.folded.count(" are said")
    of_late = speech <= (len(years) + left) * _SPEECH_OF_LATE
    year_of_news = published.year if published else MAXYEAR
    news_from = year_of_news - (0 if of_late else 1)
    old = [year for year in years if year < news_from]
    past = len(old)
    dates = past + left
    if speech <= 1 and _is_tale(source, found, year_of_news):
        return True
    share = _SHARE_OF_MANY if len(set(old)) >= _LEAST else _SHARE
    if past < share * len(years) or dates < _LEAST or speech > dates * _SPEECH:
        return False
    if _is_an_anniversary(source, found) or _AP_STYLE.search(source.folded):
        return False
    if _is_of_these_weeks(source, found, published):
        return False
    if published and _is_of_a_month(source, found, published):
        return False
    of_news = [innermost(e.reading) for e in found if _is_news(source, e)]
    news = len(of_news)
    long_ago = year_of_news - _ESSAYS
    told = found
    if published and not speech:
        told = _behind_its_occasion(source, found, published)
    if past == len(years) and news <= dates * _NEWS_IN_AN_ESSAY:
        if _opens_long_ago(found):
            return True
        if left >= news * _MORE and _begins_before(source, told, long_ago):
            return True  # 2 September 1666 … on Monday … at two on Wednesday morning
    all_old = not speech and past >= _LEAST and max(years) < long_ago
    if all_old and left >= news and _begins_before(source, told, long_ago):
        return True  # nobody is quoted, and only its weekdays could be of late
    if past >= _MANY and news <= dates * _NEWS_BESIDE_MANY:
        return True
    named = found if speech else [e for e in found if not is_incomplete(e.reading)]
    by_days = not speech and _go_by_days(of_news, found)
    most = dates * (_NEWS_TOLD if by_days else _NEWS)
    return news <= most and _begins_before(source, named, news_from)


def _behind_its_occasion(
    source: Source, found: Sequence[Found], published: date
) -> Sequence[Found]:
    """*Next week, on 6 December, the bells will ring*: then the essay begins."""
    stop = source.text.find("\n")
    behind = [each for each in found if each.start > stop]
    few = len(found) - len(behind) <= _OCCASION and 0 < stop < _PARAGRAPH
    to_come = clause_direction(source, found[0]) > 0 or _is_next(found[0].reading)
    years = [year for each in behind if (year := _year_of(each.reading))]
    round_one = bool(years) and (published.year - years[0]) % _OF_AN_ANNIVERSARY == 0
    return behind if few and to_come and round_one else found


def _is_next(reading: Reading) -> bool:
    inner = innermost(reading)
    return isinstance(inner, Shift) and inner.steps > 0 and is_news(inner)


_OF_AN_ANNIVERSARY = 25  # years
_OCCASION, _PARAGRAPH = 6, 600  # phrases, characters


def _opens_long_ago(found: Sequence[Found]) -> bool:
    """*Two hundred years ago today the fleet would not sail*: an essay on that day."""
    return any(is_long_ago(innermost(e.reading), _ESSAYS) for e in found[:_FIRST])


def _opens_years_ago_today(source: Source, found: Sequence[Found]) -> bool:
    """*Ten years ago today 50 million people found out*: an essay, if nobody speaks."""
    opening = (each for each in found if each.start < _OPENING)
    today = next((each for each in opening if _is_years_ago_today(source, each)), None)
    speech = sum(map(source.folded.count, _SAYS))
    return today is not None and speech <= len(found) * _SPEECH_OF_LATE


def _is_years_ago_today(source: Source, each: Found) -> bool:
    reading = each.reading
    if not isinstance(reading, Offset) or not is_long_ago(reading, _YEARS_AGO):
        return False
    begins = source.text[max(0, each.start - 1) : each.start] in ("", "\n")
    return begins and reading.of == TODAY


_OPENING = 800  # characters, with the first paragraphs
_YEARS_AGO = 5
_ESSAYS = 20  # years, for nobody to have the news in mind
_FIRST = 4  # phrases, of which one says so
_AP_STYLE = lazy(
    rf"\b(?:said|died|announced|killed)\s(?:{either(map(str.lower, WEEKDAY_NAMES))})\b"
    r"(?!,?\s\d|\s(?:was|is|morning|afternoon|evening|night)\b)"
)
"""*He died Saturday*: the weekday of an agency, in an obituary as well."""


def _is_an_anniversary(source: Source, found: Sequence[Found]) -> bool:
    """*Today it is 20 years since …*, *This Saturday we walk there*: an anniversary."""
    inner = [innermost(each.reading) for each in found]
    this = any(isinstance(r, Weekday) and r.step == 0 and not r.week for r in inner)
    begins = source.folded[: found[0].start].rstrip()[-1:] in ("", ".")
    since = _ANNIVERSARY.match(source.folded, found[0].stop)
    return this or bool(begins and inner[0] == TODAY and since)


_ANNIVERSARY = lazy(
    r"\s(?:it\sis|marks|is\sthe|se\scumplen?|jährt\ssich|ricorr\w{2,4}|si\scompi\w{2,4})\s"
)


def _is_of_these_weeks(
    source: Source, found: Sequence[Found], published: date | None
) -> bool:
    """*The strike began on 22 September … the order of 1997*: days just before today.

    Where a year is said with no day or month, it need not be that of the days. Days
    just after today are news where something *is* or *has been*.
    """
    inner = [innermost(each.reading) for each in found]
    told = any(year_said(r) and not isinstance(r, Year) for r in inner)
    days = [r for r in inner if isinstance(r, Day) and r.year is None]
    if told or published is None or len(days) < _DAYS_OF_NEWS:
        return False
    dated = [real_day(published.year, day.month, day.day) for day in days]
    since = [published - day for day in dated if day]
    if len(since) < len(days) or max(map(abs, since)) >= _WEEKS:
        return False
    fresh = timedelta(0) <= min(since) < _FRESH
    near = min(map(abs, since)) < _NEAR_TODAY
    return fresh or (near and any(verb in source.folded for verb in _PRESENT))


def _is_of_a_month(source: Source, found: Sequence[Found], published: date) -> bool:
    """*fell in October, compared to October 2006*, in 2007: a report of that month."""
    alone: set[int] = set()
    year_before: set[int] = set()
    for each in found:
        month = innermost(each.reading)
        if not isinstance(month, Month):
            continue
        if month.year is None and 0 <= published.month - month.month <= _FRESH_MONTHS:
            alone.add(month.month)
        if month.year == published.year - 1 and _BESIDE.search(
            source.folded, max(0, each.start - 24), each.start
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
_SAYS = (" said", " says")


def _is_tale(source: Source, found: Sequence[Found], year_of_news: int) -> bool:
    """*It began on Sunday, 15 December 2013*, and no word of news comes after."""
    dated = [each for each in found if _is_dated(each.reading)]
    day = innermost(dated[0].reading) if len(dated) > 1 else None
    year = year_said(day) if isinstance(day, Day | Holiday | Reckoned) else None
    if day is None or year is None or unit_of(day) is not Precision.DAY:
        return False
    if year >= year_of_news - 1:
        return False
    news = [innermost(each.reading) for each in found if _is_news(source, each)]
    days = [innermost(each.reading) for each in dated]
    goes_by_weekdays = isinstance(day, Holiday) or any(
        _is_a_weekday_of(year, day, each, year_of_news) for each in days
    )
    return not news or (goes_by_weekdays and all(isinstance(n, Weekday) for n in news))


def _is_a_weekday_of(
    year: int, first: Reading, reading: Reading, year_of_news: int
) -> bool:
    """*Friday the 26th*, *Monday, 5 June*: so it was then, and is not in the news."""
    if not isinstance(reading, Day | DayOfMonth | Reckoned) or reading.weekday is None:
        return False
    if reading is first:
        return True
    if isinstance(reading, Reckoned):
        return reading.year is None
    if isinstance(reading, Day) and reading.year is not None:
        return False
    month = reading.month if isinstance(reading, Day) else getattr(first, "month", None)
    day = real_day(year, month, reading.day) if month else None
    if day is None or not falls_on(day, reading.weekday):
        return False
    today = real_day(year_of_news, day.month, day.day)
    return today is None or not falls_on(today, reading.weekday)


def _is_dated(reading: Reading) -> bool:
    """Whether it is told on a calendar or a clock: no length, no vague word."""
    told = bool(_year_of(reading)) or is_incomplete(reading) or is_news(reading)
    return told or isinstance(reading, Timed)


def _year_of(reading: Reading) -> int | None:
    """The year that the words give in figures; below zero before Christ."""
    if isinstance(reading, Ancient):
        return -reading.number
    year = year_said(reading)
    return true_year(year) if year else None


def _go_by_days(news: Sequence[Reading], found: Sequence[Found]) -> bool:
    """*On June 5 … Tuesday … On June 7*: weekdays among the days of a story."""
    days = sum(isinstance(innermost(each.reading), Day | DayOfMonth) for each in found)
    weekdays = sum(isinstance(r, Weekday) for r in news)
    return weekdays >= len(news) - _OTHERS and days >= len(news)


_OTHERS = 2  # today there is a wall


def _is_news(source: Source, each: Found) -> bool:
    """*Yesterday*, *was shot today*; but *today it is a museum* is of these days."""
    if each.reading == TODAY:
        if each.ahead is not None:
            return each.ahead < 0
        later = words_before(source, each).endswith(("later ", "earlier "))
        return later or clause_direction(source, each) < 0
    return is_news(each.reading) and not _is_of_the_past(source, each)


def _is_of_the_past(source: Source, each: Found) -> bool:
    """*Two hundred years ago the fleet struck*, *the Monday on which he came*."""
    if is_long_ago(innermost(each.reading)):
        return True
    the = words_before(source, each).endswith("the ")
    which = source.folded.startswith((" on which ", " when "), each.stop)
    return the and which and isinstance(each.reading, Weekday)


def _begins_before(source: Source, found: Sequence[Found], year_of_news: int) -> bool:
    """Whether the first date that could lack its year does not."""
    for each in found:
        year = _year_of(each.reading)
        if year:
            return year < year_of_news
        if is_incomplete(each.reading) or _is_news(source, each):
            return False
    return False


def where_it_begins(found: Sequence[Found], heads: frozenset[int]) -> DateTold | None:
    """*In September men were enlisted … on 5 November 1861*: dates before their year.

    In a history the first year that is said; in a chronology that of the day which
    heads its first entry, where the text says that day in full.
    """
    first = next((e for e in found if not heads or e.start in heads), None)
    if first is None or not is_incomplete(first.reading):
        return None
    years = (
        _year_of(each.reading) for each in found if _is_in_full(each, first, heads)
    )
    year = next((year for year in years if year and year > 0), None)
    return DateTold(Precision.YEAR, date(year, 1, 1)) if year else None


def _is_in_full(each: Found, head: Found, heads: frozenset[int]) -> bool:
    day, of_head = innermost(each.reading), innermost(head.reading)
    if not heads or not isinstance(day, Day) or not isinstance(of_head, Day):
        return not heads
    return (day.month, day.day) == (of_head.month, of_head.day)
