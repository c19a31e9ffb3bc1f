"""How far a passage of the news has come that recounts days of weeks or months ago.

*On Friday, 10 March, he wired. No one came over the weekend. On the Monday a foreman
was told*: once a step from one day to another has shown that days are recounted,
`recounted.py` takes weekdays, numbers and hours as theirs.
"""

from datetime import date, timedelta

from timeline.dates.context import Context, Recounted, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import innermost, is_news, year_said
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Timed, Weekday
from timeline.dates.sentences import begins_sentence, is_quoted
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.verbs import in_front
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision, Span

_A_WEEK = timedelta(days=7)
_A_MONTH = timedelta(days=31)


def with_its_passage(
    source: Source, each: Found, context: Context, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """With the day that a passage has reached, if the phrase is of one."""
    published, span, passage = context.published, resolved.span, told.recounted
    if context.history or published is None or span is None:
        return told
    if resolved.type not in ("DATE", "TIME"):
        return told
    if span.first is None or span.precision is not Precision.DAY:
        to_come = span.first is not None and span.first > published
        if passage is None or to_come or not _leads_away(source, each, passage, span):
            return told
        return told._replace(recounted=passage._replace(over=True))
    if span.first - published > _A_WEEK:
        return told
    if published - span.first <= _A_WEEK:
        return _at_this_week(source, each, told)
    if _is_told_beside(source, each):
        return told
    if passage and span.first > passage.day and clause_direction(source, each) > 0:
        return told  # was put down for Wednesday: it is not there yet
    return told._replace(recounted=_moved(source, each, passage, span.first))


def _at_this_week(source: Source, each: Found, told: ToldSoFar) -> ToldSoFar:
    """It has told of this week, which ends a passage, but not in quotation marks."""
    day, passage = innermost(each.reading), told.recounted
    if isinstance(day, Weekday) and day.weekday not in told.this_week:
        told = told._replace(this_week=told.this_week | {day.weekday})
    if passage is None or passage.over or is_quoted(source, each):
        return told
    if _is_told_beside(source, each):
        return told
    return told._replace(recounted=passage._replace(over=True))


def _leads_away(source: Source, each: Found, passage: Recounted, span: Span) -> bool:
    """*Last week*; *In June …*, behind days of May; not *more than in all of April*."""
    if is_news(each.reading):
        return True
    months = span.precision in (Precision.MONTH, Precision.SEASON, Precision.QUARTER)
    if not months or each.lead in ("until", "by", "before"):
        return False
    far = each.start - passage.stop > PASSAGE
    apart = far or is_another_line(source, passage.stop, each.start)
    return apart or span.first is None or span.first > passage.day


PASSAGE = 600  # characters from one phrase of a passage to the next


def _is_told_beside(source: Source, each: Found) -> bool:
    """*who took office on 7 November*, *until Friday*, *since May 3*: no day of it."""
    lead = source.folded[each.lead_start : each.start] if each.lead else ""
    until = lead.startswith(("until", "till"))  # but all through Monday
    of_a_thing = _OF_A_THING.search(*in_front(source, each))
    return each.lead == "since" or until or of_a_thing is not None


_OF_A_THING = lazy(
    r",\s(?:who|which|whose)\s[^,.;!?\n]*$|\bdate(?:d|\sof)\s$|\bas\srecently\sas\s$"
)


def _moved(
    source: Source, each: Found, passage: Recounted | None, day: date
) -> Recounted:
    """The next day of the passage, or the first one of another."""
    begun = Recounted(day, day, each.stop, _first_step(each))
    if passage is None or passage.over:
        return begun
    on = day - passage.day
    if on > _A_WEEK or on < -ONE_DAY:
        behind = on < timedelta() and not begins_sentence(source, each)
        if behind and passage.steps:
            return passage
        same = timedelta() < on <= _A_MONTH
        return begun._replace(first=passage.first) if same else begun
    steps = passage.steps + _worth(each, on)
    return passage._replace(day=day, stop=each.stop, steps=max(steps, begun.steps))


def _worth(each: Found, on: timedelta) -> int:
    """In steps: none for the same day once more, one for an hour of it."""
    if isinstance(innermost(each.reading), Day):
        return int(bool(on) or is_by_the_hour(each))
    return 1


def _first_step(each: Found) -> int:
    """*On Monday, July 9*, *at 6 am on 3 May*: told as one of its days."""
    day = innermost(each.reading)
    by_weekday = isinstance(day, Day | DayOfMonth) and day.weekday is not None
    no_year = year_said(day) is None  # what is told day by day has none
    return int(no_year and (by_weekday or is_by_the_hour(each)))


def is_by_the_hour(each: Found) -> bool:
    return isinstance(each.reading, Timed) and each.reading.clock[:1].isdigit()
