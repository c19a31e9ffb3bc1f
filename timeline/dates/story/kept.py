"""What a text keeps in mind beside its story: full days, a quarter, an event.

KEPT is a table; each row looks at every phrase, whatever it is to the story.
"""

from datetime import date

from timeline.dates.context import Context, ToldSoFar
from timeline.dates.kinds import innermost, is_long_ago, year_said
from timeline.dates.layout import HEADING, in_first_paragraph
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Offset, QuarterEnded
from timeline.dates.sentences import ENDS
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.events import day_reported
from timeline.dates.story.recounting import with_its_passage
from timeline.dates.units import quarter_ended
from timeline.spans import Precision

OPENING = 2000  # characters; the first paragraph may sum the story up


def _with_full_days(
    source: Source, each: Found, context: Context, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """With the full days that its opening, and there its lead, names."""
    if context.history and each.start >= OPENING:
        return told
    if _is_of_the_first_sentence(source, each) and resolved.span:
        ends = filter(None, (resolved.span.first, resolved.span.last))
        return told._replace(lead_days=(*told.lead_days, *ends))
    of_the_lead = _day_of_the_lead(source, each, resolved) if context.history else None
    if of_the_lead:
        return told._replace(lead_days=(*told.lead_days, of_the_lead))
    full = isinstance(innermost(each.reading), Day) and year_said(each.reading)
    full = full or (isinstance(each.reading, Offset) and is_long_ago(each.reading))
    first = resolved.span.first if resolved.span else None
    if not full or first is None or len(told.opening) >= _MOST_NAMED:
        return told
    told = told._replace(opening=(*told.opening, first))
    if HEADING.search(source.text, 0, each.start):
        return told
    return told._replace(lead_days=(*told.lead_days, first))


def _is_of_the_first_sentence(source: Source, each: Found) -> bool:
    """*The First Balkan War (October 1912 – May 1913)*: its months bound the story."""
    month = isinstance(each.reading, Month) and year_said(each.reading)
    if not month or each.start > _A_SENTENCE:
        return False
    return ENDS.search(source.folded, 0, each.start) is None


def _day_of_the_lead(source: Source, each: Found, resolved: Resolved) -> date | None:
    """*The rebellion of 1685 … destroyed on 6 July*: as good as a full day."""
    day = innermost(each.reading)
    first = resolved.span.first if resolved.span else None
    if not isinstance(day, Day) or day.year is not None or first is None:
        return None
    if not in_first_paragraph(source, each.start):
        return None
    ends = ENDS.search(source.folded)
    years = _YEAR.findall(source.text, 0, ends.start() if ends else _A_SENTENCE)
    return first if set(years) == {str(first.year)} else None


_YEAR = lazy(r"\b(?:1\d|20)\d\d\b")
_A_SENTENCE = 150  # characters
_MOST_NAMED = 8  # full dates of an opening, for the story to come back to


def _with_its_quarter(
    source: Source, each: Found, context: Context, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """With the quarter that a report of business is of."""
    report = told.quarter
    if isinstance(each.reading, QuarterEnded) and resolved.span is None:
        report = report._replace(first=None)  # a year before it is no quarter either
    if resolved.span and resolved.span.precision is Precision.QUARTER:
        report = report._replace(fiscal=resolved.fiscal)
    quarter = _quarter_ended(source, each, resolved)
    if quarter:
        report = report._replace(first=quarter, whole_year=False)
    return told if report is told.quarter else told._replace(quarter=report)


def _with_its_event(
    source: Source, each: Found, context: Context, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """With the day that a report of the news is about."""
    if context.history or not context.published:
        return told
    event = day_reported(source, each, told, resolved, context.published)
    return told if event == told.event else told._replace(event=event)


def _quarter_ended(source: Source, each: Found, resolved: Resolved) -> date | None:
    """*the three months to the end of September*: the report is of that quarter."""
    if not isinstance(innermost(each.reading), Month | Day) or resolved.span is None:
        return None
    if not _THREE_MONTHS_TO.search(source.folded, max(0, each.start - 40), each.start):
        return None
    last = resolved.span.last
    return quarter_ended(last) if last else None


_THREE_MONTHS_TO = lazy(
    r"\b(?:three|3)[\s-]months?\s(?:to|ended|ending|through)\s(?:the\send\sof\s)?$"
)


KEPT = (_with_full_days, _with_its_quarter, _with_its_event, with_its_passage)
