"""Where a story is: the date before, for what a history or a look back leaves out.

A passage of the news can look back as well: *The law was passed in June 2010 and came
into force in September.*
"""

from datetime import timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.direction import clause_direction
from timeline.dates.homographs.surroundings import in_first_paragraph
from timeline.dates.kinds import (
    innermost,
    is_bare,
    is_incomplete,
    is_left_to_the_text,
    year_said,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Offset,
    Part,
    Reading,
    Reckoned,
    Shift,
    Weekday,
    Year,
)
from timeline.dates.resolve import resolve
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.chronologies import is_of_the_entry
from timeline.dates.story.let_go import SENTENCE_ENDS
from timeline.dates.story.sentences import year_of_the_sentence
from timeline.dates.story.verbs import (
    is_beside,
    is_of_publication,
    is_planned,
    is_pluperfect,
)
from timeline.dates.units import ONE_DAY, real_day, weekday_of
from timeline.spans import Precision, unit_days

_REACH = 80  # characters in which a sentence of the news looks back
_PASSAGE = 400  # the same of a whole passage, where its days lie close together
_IN_ITS_PARAGRAPH = timedelta(days=140)
_SOON_AFTER, _JUST_BEFORE = timedelta(days=62), timedelta(days=31)


def where_the_story_is(source: Source, each: Found, context: Context) -> Context:
    """The context of a phrase: in a history, or a look back, from the date before."""
    reported = None if context.history else _reported(source, each, context)
    reported = reported or _year_that_ended(each, context)
    reported = reported or _month_of_the_passage(source, each, context)
    reported = reported or year_of_the_sentence(source, each, context)
    if reported:
        return context.at(reported)
    day = context.told.entry or _day_of_a_history(source, each, context)
    if day and day.unit is Precision.DAY and is_of_the_entry(each):
        return context.at(day)
    looks_back = context.history or _is_look_back(source, each, context)
    if not looks_back or not _follows_the_story(each.reading):
        return context
    inner = innermost(each.reading)
    dated = is_incomplete(each.reading) or isinstance(inner, Weekday)
    coming = isinstance(inner, Shift) and inner.steps > 0  # in two years' time
    if (dated or coming) and is_of_publication(source, each):
        return context
    back = _looks_back(source, each, inner, context)
    ahead = int(is_planned(source, each)) - int(back)  # planned and past: the nearer
    if isinstance(inner, Weekday):
        return _at_its_week(inner, context, back=back)
    summed_up = _year_of_the_lead(source, each, inner, context)
    return context.at(summed_up) if summed_up else context.at_the_date_told(ahead)


def _year_of_the_lead(
    source: Source, each: Found, inner: Reading, context: Context
) -> DateTold | None:
    """*Begun in January, ended in August 2001. At its height, in June*: of 2001."""
    told = context.told
    trail = [date for date in told.trail if date.unit < Precision.YEAR]
    if not isinstance(inner, Month) or len(trail) < _LEAST_OF_A_LEAD:
        return None
    if told.dates[-1].unit is Precision.YEAR:
        return None
    if each.start > _LEAD or not in_first_paragraph(source, each.start):
        return None
    if not SENTENCE_ENDS.search(source.text, told.stop, each.start):
        return None
    first, last = min(date.day for date in trail), max(date.day for date in trail)
    if last - first > _ONE_YEAR or trail[-1].day.month <= inner.month:
        return None
    then = real_day(last.year, inner.month, 1)
    if then is None or not first <= then <= last:
        return None
    return DateTold(Precision.YEAR, last.replace(month=1, day=1))


_LEAD = 900  # characters
_LEAST_OF_A_LEAD = 2  # dates, for it to sum up what came between them
_ONE_YEAR = timedelta(days=365)


def _looks_back(source: Source, each: Found, inner: Reading, context: Context) -> bool:
    """*who had landed on 3 May*, *since April*: before the date that was told last."""
    since = each.lead == "since"
    if isinstance(inner, DayOfMonth) and _WHEN_THEY_HAD.search(
        source.folded, max(0, each.start - 120), each.start
    ):
        return False  # as soon as they had crossed on the 14th, they marched
    if _is_still_behind(source, each, inner, context):
        return True
    if isinstance(inner, Month) and is_beside(source, each):
        return True
    within = context.history and _goes_on_within_a_glance(context)
    sequel = context.same_sentence and (within or (not context.history and each.had))
    if not since and (sequel or not is_pluperfect(source, each)):
        return False
    if _is_within_the_date_told(inner, context):
        return False
    opens = _OPENS.search(source.folded, max(0, each.start - 40), each.start)
    fronted = since or each.had or opens is not None  # tables know their clause
    return not _is_next_to_the_date_told(inner, context, fronted=fronted)


def _goes_on_within_a_glance(context: Context) -> bool:
    """*Arrested in May 2018, he had been freed in June*: told in order."""
    glance = context.told.glance
    return bool(glance and glance.says_year)


def _is_within_the_date_told(inner: Reading, context: Context) -> bool:
    """*In May 1890 the pit flooded; it had been dug on 3 May*: a day of that month."""
    told = context.told.last_of_story(Precision.YEAR)
    if told is None or told.unit is Precision.DAY or not isinstance(inner, Day):
        return False
    first, last = unit_days(*told)
    days = (real_day(day.year, inner.month, inner.day) for day in (first, last))
    return any(day is not None and first <= day <= last for day in days)


def _is_next_to_the_date_told(
    inner: Reading, context: Context, *, fronted: bool
) -> bool:
    """*Two days later … On 15 September the town had been taken*: no year before."""
    told = context.told.last_of_story(Precision.MONTH)
    if told is None or not isinstance(inner, Day):
        return False
    if not fronted and told.unit > Precision.WEEK:
        return False
    years = (told.day.year, told.day.year + 1)
    days = (real_day(year, inner.month, inner.day) for year in years)
    soon = _NEXT if fronted else _SOON
    return any(day and timedelta(0) < day - told.day <= soon for day in days)


_NEXT, _SOON = timedelta(days=31), timedelta(days=50)


def _is_still_behind(
    source: Source, each: Found, inner: Reading, context: Context
) -> bool:
    """*On 1 January … He had been told to turn. A rider met him on the 30th*."""
    told = context.told.last_of_story(Precision.DAY)
    if told is None or not context.history or not isinstance(inner, DayOfMonth):
        return False
    around = told.day.day <= _FIRST_DAYS and inner.day >= _LAST_DAYS
    return around and bool(
        _HAD_JUST.search(source.folded, max(0, each.start - 160), each.start)
    )


_FIRST_DAYS, _LAST_DAYS = 5, 25  # of a month: the 30th may be three days before
_HAD_JUST = lazy(r"\bhad\s[^.;!?\n]*[.;]\s[^.;!?\n]*$")
_WHEN_THEY_HAD = lazy(r"\b(?:after|as\ssoon\sas|once|when)\s[^.;,]*$")
_OPENS = lazy(r"(?:^|[.!?]\s|\n)(?:(?:on|since)\s(?:the\s)?)?$")


def _at_its_week(weekday: Weekday, context: Context, *, back: bool) -> Context:
    """*On Monday, March 9th, … On the Tuesday … since Monday night*."""
    told = context.told.last_of_story(Precision.YEAR)
    if context.told.glance and context.told.is_in_the_week_of_a_glance:
        told = context.told.glance.date  # set for Saturday. On Friday it was known
        back = back or (weekday.weekday - _weekday_of(told, context)) % 7 > _HALF_A_WEEK
    if told is None or told.unit > Precision.WEEK:
        return context  # no weekday follows from a month or a year
    if told.unit is Precision.WEEK:
        return context.at(DateTold(told.unit, unit_days(told.unit, told.day)[0]), 1)
    the_day_before = (_weekday_of(told, context) - weekday.weekday) % 7 == 1
    return context.at(told, -1 if the_day_before or back else 1)


_HALF_A_WEEK = 3


def _weekday_of(told: DateTold, context: Context) -> int:
    return weekday_of(told.day, old_style=context.told.old_style)


def _day_of_a_history(source: Source, each: Found, context: Context) -> DateTold | None:
    """*On 24 September the agency reported: "Dakar was shelled yesterday"*.

    Outside of quotation marks, *yesterday a wreath was laid* is told at publication.
    """
    if not context.history or not _is_quoted(source, each):
        return None
    return context.told.last_of_story(Precision.DAY)


def _is_quoted(source: Source, each: Found) -> bool:
    start = source.text.rfind("\n", 0, each.start) + 1
    said = source.text[start : each.start]
    return said.count('"') % 2 == 1 or said.count("“") > said.count("”")


def _reported(source: Source, each: Found, context: Context) -> DateTold | None:
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
    if context.history or not told or published is None:
        return None
    if innermost(each.reading) != Shift(Precision.MONTH, 0, Anchor.STORY):
        return None
    unit, day = told[0]
    if unit > Precision.MONTH or published - day <= _THESE_WEEKS:
        return None
    if "\n" in source.text[context.told.stop : each.start]:
        return None
    return told[0] if clause_direction(source, each) < 0 else None


_THESE_WEEKS = timedelta(days=31)


def _year_that_ended(each: Found, context: Context) -> DateTold | None:
    """*In force since 1 October, to be met by the end of the year*, told in January."""
    published, told = context.published, context.told.dates[-1:]
    if context.history or published is None or each.reading != _END_OF_THE_YEAR:
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


def _follows_the_story(reading: Reading) -> bool:
    inner = innermost(reading)
    if isinstance(inner, Shift):
        return inner.anchor is not Anchor.PUBLISHED
    if isinstance(inner, Reckoned) and inner.anchor is Anchor.STORY:
        return True
    year = getattr(inner, "year", None)
    if isinstance(year, Shift) and year.anchor is Anchor.PUBLISHED:
        return False  # the first half of this year
    if isinstance(inner, Offset):  # two days before Christmas
        return isinstance(inner.of, Holiday) and is_bare(inner.of)
    return not isinstance(inner, Year) and is_bare(inner)


def _is_look_back(source: Source, each: Found, context: Context) -> bool:
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
        return _is_soon_after(each.reading, context, _IN_ITS_PARAGRAPH)
    if not _would_be_to_come(each.reading, context):
        return False
    return _is_soon_after(each.reading, context, _SOON_AFTER)


def _would_be_to_come(reading: Reading, context: Context) -> bool:
    """Whether publication would have it in the future, of which no verb speaks."""
    resolved = resolve(reading, context)
    first = resolved.span.first if resolved and resolved.span else None
    return bool(first and context.published and first > context.published)


def _is_soon_after(reading: Reading, context: Context, most: timedelta) -> bool:
    """*on 26 February 2017. … On 28 February*: near that day, far from publication."""
    told, wanted = context.told.last_of_story(Precision.SEASON), innermost(reading)
    if not told or not context.published or not isinstance(wanted, Day | Month):
        return False
    number = wanted.day if isinstance(wanted, Day) else 1
    days = [
        day
        for year in (told.day.year, told.day.year + 1, context.published.year)
        if (day := real_day(year, wanted.month, number))
    ]
    begins, ends = told.day, unit_days(*told)[1]
    if told.unit is Precision.MONTH and isinstance(
        wanted, Day
    ):  # the Games of November 1956. On 23 October
        begins -= _JUST_BEFORE
    if told is not context.told.dates[-1]:  # quoted the following year. In February …
        most = min(most, _SOON_AFTER)
    soon = any(begins <= day <= max(ends + ONE_DAY, begins + most) for day in days)
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
_IN_AN_ASIDE = lazy(r",\s(?:which|who|whose)\s[^,.;]*$")
_APART = lazy(r"[.!?;:]\s|\n|\b(?:said|says)\b")


def looked_back(each: Found, context: Context, resolved: Resolved) -> int:
    """Where the text last named a month or day of a past year; -1 in the news."""
    year = year_said(each.reading)
    if resolved.span is None:
        return context.told.looked_back
    if context.published is None or each.lead == "since":
        return -1
    first = resolved.span.first
    if is_left_to_the_text(each.reading) and context.told.looked_back >= 0 and first:
        return each.stop if first.year < context.published.year else -1
    if year is None:
        long_ago = first is not None and first.year < context.published.year - 1
        past = _is_of_a_year_past(each.reading) or (
            long_ago and is_incomplete(each.reading)
        )
        return each.stop if past else -1
    past = year < context.published.year and not isinstance(each.reading, Year)
    return each.stop if past else -1


def _is_of_a_year_past(reading: Reading) -> bool:
    """*in November last year*."""
    year = getattr(innermost(reading), "year", None)
    return isinstance(year, Shift) and year.steps < 0
