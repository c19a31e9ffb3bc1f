"""Where a story is: the date before, for what a history or a look back leaves out."""

from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.forms import DID
from timeline.dates.kinds import (
    innermost,
    is_bare,
    is_incomplete,
)
from timeline.dates.layout import (
    HEADING,
    in_first_paragraph,
    is_another_line,
    is_its_line,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Numbered,
    Offset,
    Reading,
    Reckoned,
    Shift,
    Weekday,
    Year,
)
from timeline.dates.resolve import resolve
from timeline.dates.resolve.anchors import ONWARD_MONTHS
from timeline.dates.sentences import OPENS, is_quoted
from timeline.dates.steps import Found, Source
from timeline.dates.story.agendas import day_of_the_diary
from timeline.dates.story.diaries import (
    is_a_diary,
    is_of_the_entry,
    looks_back_in_a_diary,
)
from timeline.dates.story.fronted_years import year_of_the_sentence
from timeline.dates.story.let_go import ends_before
from timeline.dates.story.next_such import next_such
from timeline.dates.story.passages import is_look_back, period_reported
from timeline.dates.story.timetables import day_written
from timeline.dates.story.verbs import (
    AT_ITS_WORST,
    in_front,
    is_beside,
    is_of_publication,
    is_planned,
    is_pluperfect,
)
from timeline.dates.units import real_day, weekday_of
from timeline.spans import Precision, unit_days


def where_the_story_is(source: Source, each: Found, context: Context) -> Context:
    """The context of a phrase: in a history, or a look back, from the date before."""
    reported = period_reported(source, each, context)
    reported = reported or year_of_the_sentence(source, each, context)
    if reported:
        return context.at(reported)
    if _had_been_so_since(source, each, context):
        return context.at(context.told.dates[-1], -1)
    if is_of_the_entry(each) and _is_in_its_entry(source, each, context):
        day = context.told.entry or _day_of_a_history(source, each, context)
        if not context.history:
            day = day or day_written(source, each, context.told)
            day = day or day_of_the_diary(source, each, context)
        if day and day.unit is Precision.DAY:
            return context.at(day)
    looks_back = context.history or is_look_back(source, each, context)
    if not looks_back or not _follows_the_story(each.reading):
        return context
    inner = innermost(each.reading)
    if glanced_at := _month_glanced_at(source, each, context):
        return context.at(glanced_at)
    dated = is_incomplete(each.reading) or isinstance(inner, Weekday)
    expected = isinstance(inner, Numbered) and context.ahead > 0
    if expected and not context.history:
        return context  # below those of the first quarter of 1995, and now expects
    coming = isinstance(inner, Shift) and inner.steps > 0  # in two years' time
    if (dated or coming) and is_of_publication(source, each):
        return _as_planned_then(each, context) or context
    # it had set a deadline of October 10
    had = isinstance(inner, Day) and is_pluperfect(source, each)
    if context.ahead >= 0 and not had and (to_come := _as_told_to_come(each, context)):
        return to_come
    back = _looks_back(source, each, inner, context)
    ahead = int(is_planned(source, each)) - int(back)  # planned and past: the nearer
    if not ahead and _is_later_in_its_year(source, each, inner, context):
        ahead = 1
    if isinstance(inner, Weekday):
        back = back or looks_back_in_a_diary(source, each, context.told.entry)
        heads = is_its_line(source, each)
        return _at_its_week(inner, context, back=back, heads=heads)
    summed_up = _year_of_the_lead(source, each, inner, context)
    return context.at(summed_up) if summed_up else context.at_the_date_told(ahead)


def _had_been_so_since(source: Source, each: Found, context: Context) -> bool:
    """*came on 21 June 2016; half had been silent since March*: before that day."""
    told, published = context.told, context.published
    if context.history or published is None or each.lead != "since" or not told.dates:
        return False
    if each.start - told.stop > _NEAR or not is_incomplete(each.reading):
        return False
    unit, day = told.dates[-1]
    long_ago = unit <= Precision.MONTH and day.year < published.year
    return long_ago and is_pluperfect(source, each)


_NEAR = 160  # characters, to the next sentence


def _as_planned_then(each: Found, context: Context) -> Context | None:
    """*11 January 2011: The trial is set for March*, told in November: that March."""
    there, last = _next_after_its_entry(each, context)
    published = context.published
    return there if last and published and last < published else None


def _as_told_to_come(each: Found, context: Context) -> Context | None:
    """*December 13: He is remanded until Feb. 8*, told in December: the next year's."""
    entry, published = context.told.entry, context.published
    if entry is None or entry.unit is not Precision.DAY:
        return None
    if not is_incomplete(each.reading) or context.begins_line:
        return None  # the head of the next entry, whatever is to come in it
    there, last = _next_after_its_entry(each, context)
    if last is None or published is None or last <= published:
        return None
    soon = last - entry.day <= _SOON_DUE
    return there if context.ahead > 0 or soon else None


_SOON_DUE = timedelta(days=45)  # *26 October: The budget, due on 31 October, is moved*


def _next_after_its_entry(
    each: Found, context: Context
) -> tuple[Context | None, date | None]:
    """What such a phrase counts from in an entry, and the last day that it is then."""
    entry = context.told.entry
    if entry is None:
        return None, None
    there = context.at(entry, 1)
    planned = resolve(each.reading, there)
    return there, planned.span.last if planned and planned.span else None


def _month_glanced_at(source: Source, each: Found, context: Context) -> DateTold | None:
    """*had been taken on 11 October; and on the 18th they had defended it*: of it."""
    glance = context.told.glance
    if glance is None or not isinstance(innermost(each.reading), DayOfMonth):
        return None
    of_a_day = glance.date.unit is Precision.DAY and context.same_sentence
    return glance.date if of_a_day and is_pluperfect(source, each) else None


def _is_later_in_its_year(
    source: Source, each: Found, inner: Reading, context: Context
) -> bool:
    """*In February 1878 they taxed it; in December they seized it*: however far on."""
    told = context.told.last_of_story(Precision.YEAR)
    if not isinstance(inner, Month | Day) or told is None:
        return False
    if told.unit is not Precision.MONTH:
        return False
    if inner.month <= told.day.month or _HAD_BEHIND.match(source.folded, each.stop):
        return False
    if _OF_WHAT_WAS.search(*in_front(source, each)):
        return False
    if isinstance(inner, Day):
        near = inner.month - told.day.month <= ONWARD_MONTHS
        near = near or _AND_THEN.search(*in_front(source, each)) is not None
        return context.history and near
    if context.same_sentence and _AND_CAME.search(*in_front(source, each)):
        return True
    return bool(_OPENS_A_CLAUSE.search(*in_front(source, each)))


# "He sailed in February and came home in December"
_AND_CAME = lazy(rf"\band\s{DID}\s(?:[a-z]+\s){{0,3}}in\s$")
_OF_WHAT_WAS = lazy(r"\bof\s(?:the\s)?$|,\s(?:[a-z]+ed|wed|born)\son\s$")
"""*the riot of 4 December*, *the king, crowned on 4 December*: before it."""
_AND_THEN = lazy(r"\bthen,?\son\s$")
_HAD_BEHIND = lazy(r"[^.;!?\n]{0,60}\bhad\b")
_OPENS_A_CLAUSE = lazy(r"(?:^|[.;]\s|\n)in\s$")


def _is_in_its_entry(source: Source, each: Found, context: Context) -> bool:
    """*18 March 2014: It is annexed. / Last month ministers met*: below it, of now.

    But *30 June / He says that they met last month*, below a head of its own line.
    """
    inner = innermost(each.reading)
    near = not isinstance(inner, Shift) or inner.unit < Precision.WEEK
    if near or is_a_diary(source):
        return True
    head_ends = context.told.stop + source.text.startswith("\n", context.told.stop)
    return not is_another_line(source, head_ends, each.start)


def _year_of_the_lead(
    source: Source, each: Found, inner: Reading, context: Context
) -> DateTold | None:
    """*Begun in January, ended in August 2001. At its height, in June*: of 2001."""
    told = context.told
    trail = [date for date in told.trail if date.unit < Precision.YEAR]
    if not isinstance(inner, Day | Month) or len(trail) < _LEAST_OF_A_LEAD:
        return None
    if not told.dates or told.dates[-1].unit is Precision.YEAR:
        return None
    near = max(0, each.start - 60)
    if not _AT_ITS_HEIGHT.search(source.folded, near, each.start) and not (
        _ENDED.search(source.folded, max(0, told.stop - 160), told.stop)
    ):
        return None
    if each.start > _LEAD or not in_first_paragraph(source, each.start):
        return None
    if not ends_before(source, told, each):
        return None
    first, last = min(date.day for date in trail), max(date.day for date in trail)
    number = inner.day if isinstance(inner, Day) else 1
    after = (inner.month, number) > (trail[-1].day.month, trail[-1].day.day)
    if last - first > _ONE_YEAR or after:
        return None
    then = real_day(last.year, inner.month, number)
    if then is None or not first <= then <= last:
        return None
    return DateTold(Precision.YEAR, last.replace(month=1, day=1))


_LEAD = 900  # characters
_AT_ITS_HEIGHT = lazy(r"\bat\s(?:the|its)\s(?:height|peak|worst)\b[^.;!?\n]*$")
_ENDED = lazy(r"\b(?:ended|ending|concluded|was\sover)\b[^.;!?\n]*$")
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
    if isinstance(inner, Numbered) and _opens_behind(source, each, context):
        return True
    if isinstance(inner, Month | Numbered) and OF_THEN.search(*in_front(source, each)):
        return True
    if isinstance(inner, Month) and is_of_an_event(source, each):
        return True
    if is_of_what_was(source, each, context.told):
        return True
    if isinstance(inner, Month) and (
        is_beside(source, each) or AT_ITS_WORST.search(*in_front(source, each, 40))
    ):
        return True
    if since and _is_known_by_then(source, each, inner, context):
        return False
    within = context.history and _goes_on_within_a_glance(context)
    sequel = context.same_sentence and (within or (not context.history and each.had))
    if not since and (sequel or not is_pluperfect(source, each)):
        return False
    if _is_within_the_date_told(inner, context):
        return False
    opens = _OPENS.search(source.folded, max(0, each.start - 40), each.start)
    fronted = since or each.had or opens is not None  # tables know their clause
    clause = _WHICH_HAD.search(source.folded, max(0, each.start - 80), each.start)
    soon = _NEXT if fronted else _SOON_IN_A_CLAUSE if clause else _SOON
    return not _is_next_to_the_date_told(inner, context, soon, fronted=fronted)


def _is_known_by_then(
    source: Source, each: Found, inner: Reading, context: Context
) -> bool:
    """*On 3 April … / Second invasion / He had known since late May*: the next one."""
    told = context.told.last_of_story(Precision.MONTH)
    if not isinstance(inner, Month) or told is None:
        return False
    if not HEADING.search(source.text, context.told.stop, each.start):
        return False
    first = real_day(told.day.year + (inner.month < told.day.month), inner.month, 1)
    return first is not None and first - told.day <= _SOON_KNOWN


_SOON_KNOWN = timedelta(days=60)
_WHEN_THEY_HAD = lazy(r"\b(?:after|as\ssoon\sas|once|when)\s[^.;,]*$")
_WHICH_HAD = lazy(r"\bwhich\shad\s[^,.;!?\n]*$")
"""*stood there while a conference which had met on 5 November failed*: meanwhile."""
_OPENS = lazy(rf"{OPENS}(?:(?:on|since)\s(?:the\s)?)?$")
OF_THEN = lazy(
    r"\bthan\s(?:(?:those|that|the\sone)\sof|in)\s(?:the\s)?$"
    r"|\bthe\s(?:dead|fallen|losses|events|fighting|defeats?|victor(?:y|ies)|massacres?"
    r"|disasters?)\sof\s(?:the\s)?$"
)
"""*harsher terms than those of the autumn*, *the dead of January*: the last one."""


def is_of_an_event(source: Source, each: Found) -> bool:
    """*demanded that the November constitution be repealed*: the last one."""
    named = _OF_AN_EVENT.match(source.folded, each.stop)
    return bool(named and _THE_ONE_OF.search(*in_front(source, each)))


_THE_ONE_OF = lazy(r"\b(?:that|since|after|under|against|by)\sthe\s$")
_OF_AN_EVENT = lazy(
    r"\s(?:constitution|revolution|uprising|rising|rebellion|coup|putsch|massacre|riots?"
    r"|agreements?|treaty|accords?|plot|crisis|decrees?|laws?|manifesto|bombings?|floods?)\b"
)


def is_of_what_was(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*the armistice of 11 November came up for renewal*, told in January: the last."""
    inner, here = innermost(each.reading), told.last_day(Precision.DAY)
    if not isinstance(inner, Day) or inner.year is not None or here is None:
        return False
    if _AGREED_ON.search(*in_front(source, each)) is None:
        return False
    coming = next_such(inner, here)
    return coming is not None and coming - here > _HALF_A_YEAR


_HALF_A_YEAR = timedelta(days=183)
_AGREED_ON = lazy(
    r"\bthe\s(?:[a-z]+\s)?(?:armistice|treaty|truce|ceasefire|agreement|accords?|pact|decree|edict"
    r"|proclamation|declaration|manifesto|coup|revolution|rising|uprising|massacre|battle|defeat"
    r"|raid|attack|mutiny)\sof\s$"
)


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
    inner: Reading, context: Context, soon: timedelta, *, fronted: bool
) -> bool:
    """*Two days later … On 15 September the town had been taken*: no year before."""
    told = context.told.last_of_story(Precision.MONTH)
    if told is None or not isinstance(inner, Day):
        return False
    if not fronted and told.unit > Precision.WEEK:
        return False
    years = (told.day.year, told.day.year + 1)
    days = (real_day(year, inner.month, inner.day) for year in years)
    return any(day and timedelta(0) < day - told.day <= soon for day in days)


_NEXT, _SOON = timedelta(days=31), timedelta(days=17)
_SOON_IN_A_CLAUSE = timedelta(days=50)


def _opens_behind(source: Source, each: Found, context: Context) -> bool:
    """*/ Yi had held his post for a year. He spent the spring there*: before."""
    opens = is_another_line(source, context.told.stop, each.start)
    if not context.history or not opens:
        return False
    return bool(_HAD_FIRST.search(source.folded, max(0, each.start - 160), each.start))


_HAD_FIRST = lazy(r"\n[^.;!?\n]*\bhad\s[^.;!?\n]*[.;]\s[^.;!?\n]*$")


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
_HAD_JUST = lazy(r"\bhad\s(?:(?!\bwhen\b)[^.;!?\n])*[.;]\s[^.;!?\n]*$")


def _at_its_week(
    weekday: Weekday, context: Context, *, back: bool, heads: bool
) -> Context:
    """*On Monday, March 9th, … On the Tuesday … since Monday night*.

    As a heading, behind a month or a year, it is of the first day that the text names.
    """
    told = context.told.last_of_story(Precision.YEAR)
    if heads and context.told.opening and (told is None or told.unit > Precision.WEEK):
        return context.at(DateTold(Precision.DAY, context.told.opening[0]), 1)
    if context.told.glance and context.told.is_in_the_week_of_a_glance:
        told = context.told.glance.date  # set for Saturday. On Friday it was known
        back = back or (weekday.weekday - _weekday_of(told, context)) % 7 > _HALF_A_WEEK
    if context.told.glance and told and told.unit > Precision.WEEK:
        told = context.told.dates[-1] if context.told.dates else None  # behind it
    if context.history and told and told.unit > Precision.WEEK:
        told = _last_day_before(context, told) or context.told.entry or told
    if told is None or told.unit > Precision.WEEK:
        return context  # no weekday follows from a month or a year
    if told.unit is Precision.WEEK:
        return context.at(DateTold(told.unit, unit_days(told.unit, told.day)[0]), 1)
    the_day_before = (_weekday_of(told, context) - weekday.weekday) % 7 == 1
    return context.at(told, -1 if the_day_before or back else 1)


_HALF_A_WEEK = 3


def _last_day_before(context: Context, told: DateTold) -> DateTold | None:
    """*On Sunday the 15th they attacked. A vote was near, in October. On Wednesday*.

    No weekday follows from October, but from the day told shortly before it.
    """
    days = [day for day in context.told.dates if day.unit is Precision.DAY]
    near = days and abs(told.day - days[-1].day) <= _NEAR_A_DAY
    return days[-1] if near else None


_NEAR_A_DAY = timedelta(days=62)


def _weekday_of(told: DateTold, context: Context) -> int:
    return weekday_of(told.day, old_style=context.told.old_style)


def _day_of_a_history(source: Source, each: Found, context: Context) -> DateTold | None:
    """*On 24 September the agency reported: "Dakar was shelled yesterday"*.

    Outside of quotation marks, *yesterday a wreath was laid* is told at publication.
    """
    if not context.history or not is_quoted(source, each):
        return None
    return context.told.last_of_story(Precision.DAY)


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
