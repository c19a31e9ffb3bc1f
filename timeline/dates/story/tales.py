"""Signs that a text tells of times past, each date from the one before it.

OF_A_HISTORY is a table; the first sign that holds is enough.
"""

from collections.abc import Callable, Sequence

from timeline.dates.direction import clause_direction
from timeline.dates.kinds import (
    innermost,
    is_bare,
    is_incomplete,
    is_long_ago,
    is_news,
    unit_of,
    year_said,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
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
)
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.tally import Tally, year_of
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision

_LONG_AGO = 20  # years, for nobody to have the news in mind
_LEAST = 4  # old years, for all of it to be of then
_SPEECH = 1 / 6  # of its dates, for somebody who says something of an anniversary


def opens_years_ago_today(text: Tally) -> bool:
    """*Ten years ago today 50 million people found out*: an essay, if nobody speaks.

    *Three years ago today* too, where the text then says that day in full.
    """
    opening = [each for each in text.found if each.start < _OPENING]
    least = _YEARS_AGO_IN_FULL if _says_its_day(text) else _YEARS_AGO
    if not any(_is_years_ago_today(text.source, each, least) for each in opening):
        return False
    return text.speech <= len(text.found) * _SPEECH and not _tells_of_now(text)


def _tells_of_now(text: Tally) -> bool:
    """*Ten years ago today it flew. It is to fly again in August*: news as well."""
    bare = [each for each in text.found if is_bare(each.reading)]
    to_come = [
        each
        for each in bare
        if clause_direction(text.source, each) > 0
        and _NOW.search(text.source.folded, max(0, each.start - 60), each.stop + 30)
    ]
    return bool(to_come) and len(to_come) >= len(bare) * _NEWS_OF_NOW


_NEWS_OF_NOW = 1 / 4  # of its dates without a year, to come from now on
_NOW = lazy(r"\b(?:is|are|has|have|will|now|goes|votes|meets|we|see)\b")


def _says_its_day(text: Tally) -> bool:
    """Whether the anniversary is told in full: *on Thursday, 21 November 2013*."""
    if text.published is None:
        return False
    days = (innermost(each.reading) for each in text.found)
    full = (day for day in days if isinstance(day, Day) and day.year is not None)
    today = text.published.month, text.published.day
    return any((day.month, day.day) == today for day in full)


def _is_years_ago_today(source: Source, each: Found, least: int) -> bool:
    reading = each.reading.of if isinstance(each.reading, Timed) else each.reading
    if not isinstance(reading, Offset) or not is_long_ago(reading, least):
        return False
    begins = _OPENS.search(source.folded, max(0, each.start - 24), each.start)
    return bool(begins) and reading.of == TODAY


_OPENS = lazy(rf"{OPENS}(?:it\s(?:was|is|will\sbe)\s)?$")
_OPENING = 800  # characters, with the first paragraphs
_YEARS_AGO, _YEARS_AGO_IN_FULL = 5, 2


def is_tale(text: Tally) -> bool:
    """*It began on Sunday, 15 December 2013*, and no word of news comes after."""
    if text.speech > 1:
        return False
    dated = [each for each in text.found if _is_dated(each.reading)]
    day = innermost(dated[0].reading) if len(dated) > 1 else None
    year = year_said(day) if isinstance(day, Day | Holiday | Reckoned) else None
    if day is None or year is None or unit_of(day) is not Precision.DAY:
        return False
    if year >= text.year_of_news - 1:
        return False
    days = [innermost(each.reading) for each in dated]
    # Born on Christmas Day 1950, he died on Monday: no tale
    on_a_feast = isinstance(day, Holiday) and len(text.news) > 1
    goes_by_weekdays = on_a_feast or any(
        _is_a_weekday_of(year, day, each, text.year_of_news) for each in days
    )
    weekdays = all(isinstance(each, Weekday) for each in text.news)
    return not text.news or (goes_by_weekdays and weekdays)


def is_passage(text: Tally) -> bool:
    """*In June 1880 he took command. He had joined in 1861; in May he fell*: of then.

    A few sentences, all of whose years nobody remembers, without a word of today.
    """
    if text.published is None or text.news or text.speech or not text.left:
        return False
    if len(text.years) < _YEARS_OF_A_PASSAGE:
        return False
    if max(text.years) >= text.year_of_news - _A_LIFE:
        return False
    if not any(_is_told_in_full(text.source, each) for each in text.found):
        return False
    folded = text.source.folded
    return bool(_OF_PEOPLE.search(folded)) and not _OF_TODAY.search(folded)


# A ship that sank in 1880 may have been raised in July; who fell in 1861 was not.
_OF_PEOPLE = lazy(
    r"\b(?:he|she|his|they|had|army|armies|regiment|troops|soldiers|king|queen|emperor"
    r"|war|siege)\b"
)
_YEARS_OF_A_PASSAGE = 2
_OF_TODAY = lazy(r"\b(?:is|are|has|have|will|today|now)\b")


def _is_told_in_full(source: Source, each: Found) -> bool:
    """*He came in June 1880*; not *the bridge, built in March 1911, closed in May*."""
    inner = innermost(each.reading)
    if not isinstance(inner, Day | Month) or inner.year is None:
        return False
    near = max(0, each.start - 80)
    return _OF_A_THING.search(source.folded, near, each.start) is None


_OF_A_THING = lazy(
    rf"(?:,\s|{OPENS})(?:[a-z]{{3,}}ed|built|made|born|shot|laid|sunk)\s[^,.;]*$"
)


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
    told = bool(year_of(reading)) or is_incomplete(reading) or is_news(reading)
    return told or isinstance(reading, Timed)


def _is_essay(text: Tally) -> bool:
    """Whether all its years are past; its weekdays may be of then."""
    past = len(text.old) == len(text.years)
    return past and len(text.news) <= text.dates * _NEWS_IN_AN_ESSAY


_NEWS_IN_AN_ESSAY = 1 / 2  # of its dates that may count from publication


def _opens_long_ago(text: Tally) -> bool:
    """*Two hundred years ago today the fleet would not sail*: an essay on that day."""
    if not _is_essay(text):
        return False
    opening = (innermost(each.reading) for each in text.found[:_FIRST])
    return any(is_long_ago(reading, _LONG_AGO) for reading in opening)


_FIRST = 4  # phrases, of which one says so


def _is_told_by_weekdays(text: Tally) -> bool:
    """*2 September 1666 … on Monday … at two on Wednesday morning*."""
    return (
        _is_essay(text)
        and text.left >= len(text.news) * _MORE
        and text.begins_before(_behind_its_occasion(text), _of_long_ago(text))
    )


_MORE = 1.5  # times as many dates without a year


def _is_all_old(text: Tally) -> bool:
    """Nobody is quoted, and only its weekdays could be of late."""
    long_ago = _of_long_ago(text)
    if text.speech or len(text.old) < _LEAST or max(text.years) >= long_ago:
        return False
    begins = text.begins_before(_behind_its_occasion(text), long_ago)
    return text.left >= len(text.news) and begins


def _is_of_another_age(text: Tally) -> bool:
    """Years that nobody can remember, and not a word that counts from publication."""
    if text.news or len(text.old) < _LEAST - 1:
        return False
    if text.speech > text.dates * _SPEECH / 2:
        return False
    return max(text.years) < text.year_of_news - _A_LIFE and text.left > _LEAST


_A_LIFE = 80  # years


def _of_long_ago(text: Tally) -> int:
    return text.year_of_news - _LONG_AGO


def _behind_its_occasion(text: Tally) -> Sequence[Found]:
    """*Next week, on 6 December, the bells will ring*: then the essay begins."""
    found, published = text.found, text.published
    if published is None or text.speech:
        return found
    stop = text.source.text.find("\n")
    behind = [each for each in found if each.start > stop]
    few = len(found) - len(behind) <= _OCCASION and 0 < stop < _PARAGRAPH
    to_come = clause_direction(text.source, found[0]) > 0 or _is_next(found[0].reading)
    years = [year for each in behind if (year := year_of(each.reading))]
    round_one = bool(years) and (published.year - years[0]) % _OF_AN_ANNIVERSARY == 0
    return behind if few and to_come and round_one else found


def _is_next(reading: Reading) -> bool:
    return _counts_ahead(innermost(reading))


def _counts_ahead(inner: Reading) -> bool:
    return isinstance(inner, Shift) and inner.steps > 0 and is_news(inner)


_OF_AN_ANNIVERSARY = 25  # years
_OCCASION, _PARAGRAPH = 6, 600  # phrases, characters


def _is_of_many_years(text: Tally) -> bool:
    """An article of reference, even if it begins with the present."""
    many = len(text.old) >= _MANY
    return many and len(text.news) <= text.dates * _NEWS_BESIDE_MANY


_MANY, _NEWS_BESIDE_MANY = 10, 1 / 10


def _is_told_in_order(text: Tally) -> bool:
    """It begins in the past, and little of it counts from publication."""
    days = not text.speech and _goes_by_days(text)
    if len(text.news) > text.dates * (_NEWS_BY_DAYS if days else _NEWS):
        return False
    if text.dates < _FEW and any(_counts_ahead(reading) for reading in text.news):
        return False  # the data will be published next week
    whole = [each for each in text.found if not is_incomplete(each.reading)]
    return text.begins_before(text.found if text.speech else whole, text.news_from)


_FEW = 12  # dates
_NEWS = 1 / 5  # of its dates that may count from publication all the same
_NEWS_BY_DAYS = 1 / 3  # the same, if nobody says a thing, and weekdays are all it is


def _goes_by_days(text: Tally) -> bool:
    """*On June 5 … Tuesday … On June 7*: weekdays among the days of a story."""
    days = sum(
        isinstance(innermost(each.reading), Day | DayOfMonth) for each in text.found
    )
    weekdays = sum(isinstance(r, Weekday) for r in text.news)
    return weekdays >= len(text.news) - _OTHERS and days >= len(text.news)


_OTHERS = 2  # today there is a wall


Sign = Callable[[Tally], bool]
OF_A_HISTORY: tuple[Sign, ...] = (
    _opens_long_ago,
    _is_told_by_weekdays,
    _is_all_old,
    _is_of_another_age,
    _is_of_many_years,
    _is_told_in_order,
)
