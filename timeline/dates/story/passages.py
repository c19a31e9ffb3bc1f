"""Passages of the news that look back, and periods that a report is about.

*The law was passed in June 2010 and came into force in September*: told from the date
before, as in a history; but only so far, and not up to what holds today.
"""

from datetime import date, timedelta

from timeline.dates.context import YEARS_AGO, Context, DateTold
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import (
    innermost,
    is_incomplete,
    is_left_to_the_text,
    year_said,
)
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    Part,
    Reading,
    Same,
    Shift,
    Timed,
    Year,
)
from timeline.dates.resolve import resolve
from timeline.dates.sentences import ENDS
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.just_over import period_just_over
from timeline.dates.story.next_such import first_day_in
from timeline.dates.units import ONE_DAY, real_day
from timeline.spans import Precision, unit_days

_REACH = 80  # characters in which a sentence of the news looks back
_PASSAGE = 400  # the same of a whole passage, where its days lie close together
_IN_ITS_PARAGRAPH = timedelta(days=140)
_NEXT_WEEKS = timedelta(days=35)  # so soon after a day told, a paragraph goes on
_SOON_AFTER, _JUST_BEFORE = timedelta(days=62), timedelta(days=31)


def period_reported(source: Source, each: Found, context: Context) -> DateTold | None:
    """What *the year*, *the month* is part of, if not of that of publication."""
    if context.history:
        return None
    reported = _of_a_report(source, each, context) or _year_that_ended(each, context)
    reported = reported or period_just_over(source, each, context)
    reported = reported or _month_of_the_passage(source, each, context)
    reported = reported or _decade_of_the_sentence(each, context)
    return reported or _year_named_before(each, context)


def _year_named_before(each: Found, context: Context) -> DateTold | None:
    """*convicted of the attack of 22 July 2011. … At 15:25 on 22 July a van exploded*.

    Where a time of day is told, which no anniversary has, and that day is over; so is
    a day next to one that was named: *left on the night of 31 May, crashed on 1 June*.
    """
    day, published = innermost(each.reading), context.published
    timed = isinstance(each.reading, Timed) and isinstance(day, Day)
    if not timed or not is_incomplete(each.reading) or context.ahead >= 0:
        return None
    if published is None or not isinstance(day, Day) or day.weekday is not None:
        return None
    late = (real_day(published.year - n, day.month, day.day) for n in (0, 1))
    if any(then and abs(then - published) < _OF_LATE for then in late):
        return None
    for named in reversed(context.told.opening):
        then = real_day(named.year, day.month, day.day)
        if then and then < published and abs(then - named) <= _SAME_DAYS:
            return DateTold(Precision.YEAR, date(named.year, 1, 1))
    return None


_OF_LATE, _SAME_DAYS = timedelta(days=21), timedelta(days=3)


def _of_a_report(source: Source, each: Found, context: Context) -> DateTold | None:
    """*December sales rose 2 percent, and 5 percent for the year*: the year that ended.

    The period that a report of the news is about, where *the year* or *the month*
    means that one and not the one of publication, which has just begun.
    """
    unit, published = _UNITS_REPORTED.get(each.reading), context.published
    told = context.told.last_period(unit) if unit else None
    if unit is None or told is None or published is None:
        return None
    since = published - unit_days(unit, told.day)[1]
    over = timedelta(0) < since < _JUST_BEGUN[unit]
    if not over or clause_direction(source, each) > 0:
        return None
    return DateTold(unit, unit_days(unit, told.day)[0])


_UNITS_REPORTED: dict[Reading, Precision] = {
    Shift(unit, 0, Anchor.STORY): unit for unit in (Precision.MONTH, Precision.YEAR)
}
_JUST_BEGUN = {Precision.MONTH: timedelta(days=20), Precision.YEAR: timedelta(days=75)}


def _month_of_the_passage(
    source: Source, each: Found, context: Context
) -> DateTold | None:
    """*on the 19th of March … They left on the last day of the month*: of March."""
    told, published = context.told.dates[-1:], context.published
    if not told or published is None:
        return None
    if innermost(each.reading) != _THE_MONTH:
        return None
    unit, day = told[0]
    if unit > Precision.MONTH or published - day <= _THESE_WEEKS:
        return None
    if is_another_line(source, context.told.stop, each.start):
        return None
    to_come = _would_be_to_come(each.reading, context)
    return told[0] if to_come and clause_direction(source, each) < 0 else None


_THESE_WEEKS = timedelta(days=31)
_THE_MONTH = Shift(Precision.MONTH, 0, Anchor.STORY)


def _decade_of_the_sentence(each: Found, context: Context) -> DateTold | None:
    """*the goal was set on May 25, 1961: there before the end of the decade*."""
    told, published = context.told.dates[-1:], context.published
    if innermost(each.reading) != _THE_DECADE:
        return None
    if not told or published is None or not context.same_sentence:
        return None
    return told[0] if published.year - told[0].day.year >= _DECADE else None


_DECADE = 10  # years
_THE_DECADE = Shift(Precision.DECADE, 0, Anchor.STORY)


def _year_that_ended(each: Found, context: Context) -> DateTold | None:
    """*In force since 1 October, to be met by the end of the year*, told in January."""
    published, told = context.published, context.told.dates[-1:]
    if published is None or each.reading != _END_OF_THE_YEAR:
        return None
    begun = unit_days(Precision.YEAR, published)[0]
    if published - begun >= _JUST_BEGUN[Precision.YEAR]:
        return None
    told_then = context.same_sentence and told and told[0].day.year == begun.year - 1
    was = each.ahead is not None and each.ahead < 0
    if each.ahead is None or (not told_then and not was):
        return None
    return DateTold(Precision.YEAR, begun.replace(year=begun.year - 1))


_END_OF_THE_YEAR = Part("end", Shift(Precision.YEAR, 0, Anchor.STORY))


def is_look_back(source: Source, each: Found, context: Context) -> bool:
    """Whether a past year was said just before, in the same sentence of the news."""
    start, stop = context.told.looked_back, each.start
    far = start < 0 or stop - start > _PASSAGE
    if far or context.ahead > 0 or not is_incomplete(each.reading):
        return False
    between = source.folded[start:stop]
    if each.lead == "since" and _has_gone_on(source, each):
        return False
    aside = _IN_AN_ASIDE.search(source.folded, max(0, start - 80), start)
    if aside and "," in between:
        return False  # Hekla, which erupted last in 1821, began to stir on 20 March
    if stop - start <= _REACH and not _APART.search(between):
        return True
    if _HAS_SINCE.search(between):
        return False  # a law that has never been lifted. Voting in November …
    if "\n" not in between:
        return _is_soon_after(each.reading, context, _reach(context))
    if not _would_be_to_come(each.reading, context):
        return False
    return _is_soon_after(each.reading, context, _SOON_AFTER)


def _reach(context: Context) -> timedelta:
    """Farther where the passage is of years ago: nothing of late is told in it."""
    told, published = context.told.last_of_story(Precision.SEASON), context.published
    long_ago = told and published and published - told.day > YEARS_AGO
    return _IN_ITS_PARAGRAPH if long_ago else _SOON_AFTER


def _would_be_to_come(reading: Reading, context: Context) -> bool:
    """Whether publication would have it in the future, of which no verb speaks."""
    resolved = resolve(reading, context)
    first = resolved.span.first if resolved and resolved.span else None
    return bool(first and context.published and first > context.published)


def _is_soon_after(reading: Reading, context: Context, most: timedelta) -> bool:
    """*on 26 February 2017. … On 28 February*: near that day, far from publication."""
    told, wanted = context.told.last_of_story(Precision.SEASON), innermost(reading)
    if not told or not context.published:
        return False
    days = [
        day
        for year in (told.day.year, told.day.year + 1, context.published.year)
        if (day := first_day_in(wanted, year))
    ]
    begins, ends = told.day, unit_days(*told)[1]
    of_a_month = told.unit is Precision.MONTH
    if of_a_month and isinstance(wanted, Day):
        begins -= _JUST_BEFORE  # the Games of November 1956. On 23 October
    if told is not context.told.dates[-1]:  # quoted the following year. In February …
        most = min(most, _SOON_AFTER)
    # "in the summer of 1971 he shut it; by Christmas …": behind the whole of it
    until = ends + most if context.same_sentence else begins + most
    if context.same_sentence and any(begins <= day <= ends for day in days):
        return True  # The next spring ships looked again, between 2 April and 24 May
    soon = any(begins <= day <= max(ends + ONE_DAY, until) for day in days)
    in_days = any(ends < day <= ends + _NEXT_WEEKS for day in days)
    if told.unit is Precision.DAY and in_days:
        return True  # On 31 January 2002 … On 4 February
    past = [day for day in days if day <= context.published or context.ahead > 0]
    return soon and all(abs(day - context.published) > _SOON_AFTER for day in past)


def _has_gone_on(source: Source, each: Found) -> bool:
    """*have recovered since January*, *Since April it has been run*: up to today."""
    after = _IT_HAS.match(source.folded, each.stop)
    return bool(
        after or _HAVE.search(source.folded, max(0, each.start - 60), each.start)
    )


_HAS_SINCE = lazy(
    r"\b(?:has|have)\s(?:never\s|not\s|since\s|always\s)?(?:been\s)?[a-z]{3,}ed\b[^.]*[.]\s"
)
_HAVE = lazy(r"\b(?:has|have)\s[^.;]*$")
_IT_HAS = lazy(r",?\s(?:[a-z'-]+\s){1,4}(?:has|have)\s")
_IN_AN_ASIDE = lazy(
    r",\s(?:which|who|whose)\s[^,.;]*$"
    r"|,\s(?:[a-z]{3,}ed|built|made|born|won|lost|sunk|laid|shut|put\sup)\s[^,.;]*\d{4}$"
)


_APART = lazy(rf"{ENDS.pattern}|;\s|\b(?:said|says)\b")


def looked_back(
    source: Source, each: Found, context: Context, resolved: Resolved
) -> int:
    """Where the text last named a month or day of a past year; -1 in the news."""
    year = year_said(each.reading)
    if resolved.span is None:
        return context.told.looked_back
    if context.published is None or each.lead == "since":
        return -1
    if _BORN.search(source.folded, max(0, each.start - 24), each.start):
        return -1  # who was born on 1 June 1961. In August they paid her
    first = resolved.span.first
    if is_left_to_the_text(each.reading) and context.told.looked_back >= 0 and first:
        return each.stop if first.year < context.published.year else -1
    if year is None:
        long_ago = first is not None and first.year < context.published.year - 1
        that_year = isinstance(each.reading, Same) and each.reading.unit is _YEAR
        past = _is_of_a_year_past(each.reading) or (
            long_ago and (that_year or is_incomplete(each.reading))
        )
        return each.stop if past else -1
    past = year < context.published.year and not isinstance(each.reading, Year)
    return each.stop if past else -1


_BORN = lazy(r"\bborn\s(?:on|in)\s(?:the\s)?$")
_YEAR = Precision.YEAR


def _is_of_a_year_past(reading: Reading) -> bool:
    """*in November last year*."""
    year = getattr(innermost(reading), "year", None)
    return isinstance(year, Shift) and year.steps < 0
