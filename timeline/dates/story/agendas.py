"""Weekdays that head the lines of a week, to come or past: *MONDAY: …*, *TUESDAY: …*.

Such a list goes from one day to the next, so that all of it lies on one side of its
publication; and what it tells by the hour is of the day that heads it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.forms import DID
from timeline.dates.kinds import is_time_alone, is_week_of_a_day
from timeline.dates.layout import (
    HEADING,
    begins_line,
    ends_a_heading,
    is_another_line,
    is_its_line,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Anchor, Day, DayOfMonth, Shift, Weekday
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.diaries import is_a_diary
from timeline.dates.units import ONE_DAY, real_day
from timeline.spans import Precision


def weeks_by_the_day(
    source: Source, found: Sequence[Found], published: date | None
) -> Sequence[Found]:
    """The same phrases; weekdays that head such a list say of which week they are."""
    heads = [each for each in found if heads_its_line(source, each)]
    if published is None or len(heads) < _LEAST:
        return found
    if _is_below_its_days(source, found, heads[0]):
        return found
    dated = _day_of_the_first(heads, published)
    ahead = dated is not None or _is_to_come(source, heads)
    here = dated or _begins(source, heads[0], published)
    days = _days(heads, here, ahead=ahead)
    begun = published - published.weekday() * ONE_DAY
    weeks = {
        # counted: of that week, even where *this week* in a Sunday paper is the next
        start: Shift(
            Precision.WEEK, (day - begun).days // 7, Anchor.PUBLISHED, counted=True
        )
        for start, day in days.items()
    }
    return [
        replace(each, reading=replace(each.reading, week=weeks[each.start]))
        if isinstance(each.reading, Weekday) and each.start in weeks
        else each
        for each in found
    ]


def _is_below_its_days(source: Source, found: Sequence[Found], head: Found) -> bool:
    """*Week of August 20 / Tue: …*, *Week 1 (20-26 August) / Tue: …*: of those days."""
    above = [each for each in found if each.start < head.start][-2:]
    if not above:
        return False
    last, of_days = above[-1], above[0].joined
    if is_week_of_a_day(last.reading) and begins_line(source, last):
        return True
    ends = of_days and isinstance(last.reading, Day | DayOfMonth)
    return ends and ends_a_heading(source, last)


_LEAST = 3  # days, for their lines to be a list


def heads_its_line(source: Source, each: Found) -> bool:
    """*Saturday* alone, *MONDAY: …*, *Saturday and Sunday*, *Friday, 29 April*."""
    if not isinstance(each.reading, Weekday | Day):
        return False
    if isinstance(each.reading, Weekday) and each.reading.step is not None:
        return False
    alone = begins_line(source, each) or _AND.search(
        source.text, max(0, each.start - 24), each.start
    )
    return bool(alone and _HEAD_ENDS.match(source.text, each.stop))


_AND = lazy(r"\n[A-Z][A-Za-z]+\s(?:and|AND|to|-|–)\s$")
_HEAD_ENDS = lazy(r"(?:\s(?:and|AND|to|-|–)\s[A-Z][A-Za-z]+)?(?::\s|\n|$)")


def _day_of_the_first(heads: Sequence[Found], published: date) -> date | None:
    """*FRIDAY, MARCH 11 / … / SATURDAY / …*, told since: its days follow that one.

    Not where the last of them would be after publication, as in one that runs back.
    """
    day = heads[0].reading
    if not isinstance(day, Day) or day.year is not None:
        return None
    years = (published.year, published.year - 1)
    days = (real_day(year, day.month, day.day) for year in years)
    then = next((then for then in days if then and then < published), None)
    if then is None or published - then >= _WEEKS:
        return None
    last = max(_days(heads, then, ahead=True).values(), default=then)
    return then if last <= published else None


_WEEKS = timedelta(days=28)


def _is_to_come(source: Source, heads: Sequence[Found]) -> bool:
    """*The week ahead*, *how it went*; else by the first sentences of its days."""
    over = sum(1 for head in heads if _is_over(source, head))
    if over == len(heads) or _YESTERDAY.search(source.folded, heads[0].start):
        return False
    told = [
        (found.start(), ahead)
        for words, ahead in ((_AHEAD, True), (_BACK, False))
        for found in words.finditer(source.folded, 0, heads[0].start)
    ]
    if told:
        return max(told)[1]
    above = source.folded[: heads[0].start]
    been = _BEEN.search(above) and not _WILL.search(above)
    return not been and over * 2 < len(heads)


def _is_over(source: Source, head: Found) -> bool:
    """Whether the first sentence below a head is past: *Saturday / They dug*."""
    sentence = _FIRST_SENTENCE.match(source.folded, head.stop)
    said = sentence[0] if sentence else ""
    return bool(_DID.search(said)) and not _WILL.search(said)


_YESTERDAY = lazy(r"\nyesterday\s?[:\n]")  # the last of its heads
_FIRST_SENTENCE = lazy(r"[:\s]*[^.!?\n]*")
_AHEAD = lazy(
    r"\b(?:(?:week|days?|month)\s(?:ahead|to\scome)|(?:coming|next)\s(?:[a-z]+\s)?(?:week|days)"
    r"|what\sto\s(?:expect|watch)|here\sis\swhat|calendar|agenda|diary(?!\sof))\b"
)
# "It began with a line in the forecast on Monday"
_BEEN = lazy(rf"\b(?:it|they|he|she|we|i)\s(?:all\s)?(?:{DID}|was|were)\b")
_BACK = lazy(
    r"\bweek\s(?:in\swhich|when|that\swas)\b|\bthis\sis\show\b|"
    r"\b(?:how\s(?:it|they|the\s[a-z]+)\s(?:went|unfolded|happened|came)|what\shappened"
    r"|as\sit\shappened|timeline|chronology|(?:last|past)\sweek|(?:week|month)\s(?:in\sreview|that\swas)"
    r"|(?:weekly|week's|our)\s(?:review|recap|round-?up))\b"
)
_WILL = lazy(r"\b(?:will|due|expected|should|may|(?:is|are)\sto)\b")
_DID = lazy(rf"\b{DID}\b")


def _begins(source: Source, head: Found, published: date) -> date:
    """*Markets this week*, told on its Thursday: from its Monday on."""
    this_week = _THIS_WEEK.search(source.folded, 0, head.start)
    return published - published.weekday() * ONE_DAY if this_week else published


_THIS_WEEK = lazy(r"\bthis\sweek\b")


def _days(heads: Sequence[Found], here: date, *, ahead: bool) -> dict[int, date]:
    """The days of weekdays, each after the one before it."""
    out: dict[int, date] = {}
    for each in heads if ahead else reversed(heads):
        if not isinstance(each.reading, Weekday):
            continue
        off = each.reading.weekday - here.weekday()
        here += (off % 7 if ahead else -(-off % 7)) * ONE_DAY
        out[each.start] = here
    return out


def day_of_the_agenda(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> date | None:
    """The day that heads what a phrase stands in, up to another heading."""
    byline = told.agenda is None and each.start < _BYLINE
    listed = isinstance(each.reading, Weekday) and each.reading.week
    if heads_its_line(source, each) and resolved.span and (listed or not byline):
        return resolved.span.first
    if told.agenda and resolved.span and _is_today(source, each):
        return resolved.span.first
    if told.agenda is None or HEADING.search(source.text, told.stop, each.start):
        return None
    return told.agenda


_BYLINE = 300  # characters, in which a day of its own line is that of publication


def _is_today(source: Source, each: Found) -> bool:
    """*TODAY*, a line of its own, as the last of them."""
    return each.reading == TODAY and is_its_line(source, each)


def day_of_the_diary(source: Source, each: Found, context: Context) -> DateTold | None:
    """*My week / Monday / The boxes came this morning*: written on that Monday."""
    day, published = context.told.agenda, context.published
    if day is None or published is None or day >= published:
        return None
    if _is_today(source, each):
        return None
    return (
        DateTold(Precision.DAY, day) if is_a_diary(source, _OFTEN_IN_A_WEEK) else None
    )


_OFTEN_IN_A_WEEK = 4  # times that somebody writes of himself; its weekdays say the rest


def at_its_agenda(source: Source, each: Found, told: ToldSoFar) -> ToldSoFar:
    """*Friday / The doors open at 8.15*, whatever day was named in between."""
    if told.agenda is None or not is_time_alone(each.reading):
        return told
    if told.last_day(Precision.DAY) == told.agenda:
        return told
    beside = not is_another_line(source, told.stop, each.start)
    if beside and not is_a_diary(source, _OFTEN_IN_A_WEEK):
        return told  # its paragraph has told another day
    day = DateTold(Precision.DAY, told.agenda)
    return told.with_date(day, stop=told.stop, clock="")
