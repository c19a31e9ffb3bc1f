"""When a story moves on: what a phrase leaves behind for those that follow."""

from datetime import date

from timeline.dates.context import Context, DateTold, Glance, Threads, ToldSoFar
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_news,
    year_said,
)
from timeline.dates.layout import (
    HEADING,
    begins_line,
    ends_a_heading,
    in_first_paragraph,
    is_another_line,
    is_its_line,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Ancient,
    Day,
    Month,
    Numbered,
    Shift,
    Told,
    Weekday,
    Year,
)
from timeline.dates.sentences import begins_sentence
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.agendas import day_of_the_agenda
from timeline.dates.story.asides import (
    is_aside,
    is_named_beside,
    is_of_a_study,
    is_of_a_thing,
)
from timeline.dates.story.comparing import is_compared
from timeline.dates.story.date_told import date_of, moved_to
from timeline.dates.story.day_ranges import days_of_section
from timeline.dates.story.entries import WEEKS
from timeline.dates.story.glances import is_glanced_at
from timeline.dates.story.kept import KEPT, OPENING
from timeline.dates.story.of_things import is_of_games_to_come
from timeline.dates.story.passages import looked_back
from timeline.dates.story.threads import threaded
from timeline.dates.story.timetables import day_of_the_timetable
from timeline.dates.story.verbs import in_front, is_planned, is_pluperfect
from timeline.spans import Precision, unit_days


def moved_on(
    source: Source,
    each: Found,
    context: Context,
    resolved: Resolved,
    *,
    heads: frozenset[int],
    pending: tuple[Found, Resolved] | None = None,
) -> Context:
    """The context after a phrase: the date just told anchors what follows."""
    headed = _under_its_heading(source, each, context, resolved, pending)
    if headed is not context.told:
        context = context._replace(told=headed)
    told = _turned(source, each, context, resolved, heads=heads, pending=pending)
    for keep in KEPT:
        told = keep(source, each, context, told, resolved)
    return context._replace(told=told)


def _under_its_heading(
    source: Source,
    each: Found,
    context: Context,
    resolved: Resolved,
    pending: tuple[Found, Resolved] | None,
) -> ToldSoFar:
    """What was told, with the days that head what stands here."""
    told = context.told
    if context.history:
        section, agenda = _section(source, each, told, resolved), told.agenda
    else:
        section = day_of_the_timetable(source, each, told, resolved)
        agenda = day_of_the_agenda(source, each, told, resolved)
    back = looked_back(source, each, context, resolved)
    days = days_of_section(source, each, told, resolved, pending)
    if (back, section, agenda, days) == (
        told.looked_back,
        told.section,
        told.agenda,
        told.days,
    ):
        return told  # as it is behind most phrases
    return told._replace(looked_back=back, section=section, agenda=agenda, days=days)


def _turned(
    source: Source,
    each: Found,
    context: Context,
    resolved: Resolved,
    *,
    heads: frozenset[int],
    pending: tuple[Found, Resolved] | None,
) -> ToldSoFar:
    """Where the story is after a phrase, by the first of these that it is."""
    told = context.told
    if each.start in heads and isinstance(each.reading, Weekday | Shift):
        # it is of these days: its *tomorrow* counts from publication
        moved = moved_to(source, each, told, resolved)
        if _is_long_past(resolved, context.published):
            return _entered(moved, resolved)  # _Tuesday._ No trams, of May 1926
        return moved._replace(entry=_day_of_words(each, context.published))
    if each.start in heads:
        return _entered(moved_to(source, each, told, resolved), resolved)
    if context.history and ends_a_heading(source, each):
        start = pending or (each, resolved)
        headed = _under_a_heading(source, told, start)
        return _entered(headed, start[1]) if told.entry else headed
    if context.history and is_aside(source, each, told, resolved):
        return told
    if isinstance(each.reading, Ancient) and resolved.span is None:
        return told.before_christ(each.stop, history=context.history)
    if _is_before_its_entry(told, resolved) and not begins_line(source, each):
        return _glanced(source, each, told, resolved)
    leads = _leads_on(source, each, context, pending)
    if not leads and not _is_further_on(source, each, told, resolved):
        return _glanced(source, each, told, resolved)
    if not context.history:
        return _moved_in_news(source, each, context, resolved)
    if pending and _is_summary(source, pending, resolved, told):
        return moved_to(source, pending[0], told, pending[1])  # it begins there
    return _in_order(source, each, told, moved_to(source, each, told, resolved))


def _is_long_past(resolved: Resolved, published: date | None) -> bool:
    day = resolved.span.first if resolved.span else None
    return day is not None and published is not None and published - day > WEEKS


def _day_of_words(each: Found, published: date | None) -> DateTold | None:
    """The day that words below *Yesterday* count from: not that one, but today."""
    if published is None or isinstance(each.reading, Weekday):
        return None
    return DateTold(Precision.DAY, published)


def _is_before_its_entry(told: ToldSoFar, resolved: Resolved) -> bool:
    """*January 1998: Talks, begun in the autumn, moved. Two months later*: of March."""
    date_told = date_of(resolved)
    if told.entry is None or date_told is None:
        return False
    _, last = unit_days(*date_told)
    return last < told.entry.day


def _moved_in_news(
    source: Source, each: Found, context: Context, resolved: Resolved
) -> ToldSoFar:
    moved = moved_to(source, each, context.told, resolved)
    if _is_to_come(moved, context):
        moved = moved._replace(before_plans=context.told.up_to(context.published).dates)
    if not is_named_beside(source, each, context.told):
        return moved
    return _beside(moved, context.told, context.published)


def _is_to_come(moved: ToldSoFar, context: Context) -> bool:
    if context.published is None or moved.dates == context.told.dates:
        return False
    return moved.dates[-1].day > context.published


def _section(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> date | None:
    """*April 18*, *Saturday* on a line of its own; up to the next heading."""
    a_day = isinstance(each.reading, Day | Weekday) and is_its_line(source, each)
    if resolved.span and a_day:
        return resolved.span.first
    headed = told.section and HEADING.search(source.text, told.stop, each.start)
    return None if headed else told.section


def _under_a_heading(
    source: Source, told: ToldSoFar, start: tuple[Found, Resolved]
) -> ToldSoFar:
    """*Crimea, 1854–55*, *1756 and 1757*: it begins anew in the first of them."""
    of_its_line = not is_another_line(source, told.stop, start[0].start)
    if of_its_line and told.dates and isinstance(start[0].reading, Year | Ancient):
        return told._replace(threads=_hung_on(told))
    moved = _in_order(
        source, start[0], told, moved_to(source, start[0], told, start[1])
    )
    return moved._replace(threads=_hung_on(moved))


def _hung_on(told: ToldSoFar) -> Threads:
    """On the date told last, as if it began a sentence."""
    return told.threads._replace(dates=told.dates[-1:], in_passing=False)


def _leads_on(
    source: Source,
    each: Found,
    context: Context,
    pending: tuple[Found, Resolved] | None,
) -> bool:
    """Whether the dates that follow may count from this one."""
    if context.history:
        both = (pending[0], each) if pending else (each,)  # a range, told by its ends
        return not any(is_glanced_at(source, end, context.told) for end in both)
    beside = isinstance(each.reading, Ancient)  # the news glances at those
    aside = each.aside and context.told.last_day(Precision.DAY) is not None
    aside = aside or _is_behind(source, each, context.told)
    aside = aside or (bool(context.told.dates) and is_of_a_thing(source, each))
    aside = aside or _is_recalled(source, each, context)
    compared = is_compared(source, each) and not _WHEN.match(source.folded, each.stop)
    return not (beside or aside or compared or _is_eve(each))


_WHEN = lazy(r",\s(?:when|where)\b")
"""*The worst flood was that of 1973, when the river rose on April 28*."""


def _is_recalled(source: Source, each: Found, context: Context) -> bool:
    """*a survivor told me last month*, of a night years ago: it goes on from there."""
    if not is_news(each.reading) or not context.told.is_years_ago(context.published):
        return False
    return bool(_RECALLED.search(*in_front(source, each)))


_RECALLED = lazy(r"\b(?:told\s(?:the\s)?[a-z]+|recalled|remembered|said)\s$")


def _is_behind(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*who had been pushed back two days earlier*, *21 had died since Sunday*."""
    day, inner = told.last_day(Precision.DAY), innermost(each.reading)
    if isinstance(inner, Weekday) and _WHICH_HAD.search(
        source.folded, max(0, each.start - 100), each.start
    ):
        return True  # rates, which had touched 280% last Thursday
    near = max(0, each.start - 24)
    if told.dates and _AS_LATE_AS.search(source.folded, near, each.start):
        return True  # at the call of a group formed as recently as 28 April
    if day is None or is_another_line(source, told.stop, each.start):
        return False
    if isinstance(inner, Shift) and inner.steps < 0 and inner.counted:
        return inner.anchor is Anchor.TOLD and is_pluperfect(source, each)
    return each.lead == "since" and isinstance(each.reading, Weekday)


_AS_LATE_AS = lazy(r"\bas\s(?:recently|late|far\sback|long\sago)\sas\s(?:the\s)?$")
_WHICH_HAD = lazy(r",\s(?:which|who|whose)\s(?:[a-z'-]+\s)?had\s(?:[^,.;]|\.\d)*$")


def _is_eve(each: Found) -> bool:
    """*La víspera había nevado. Por la tarde …*: of the day that had that eve."""
    return each.had and counts_from_a_date_told(each.reading)


def _is_further_on(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> bool:
    """*taken in February … that April the next one fell*: the story is in April now."""
    part = each.reading.of if isinstance(each.reading, Told) else None
    place = told.last_of_story(Precision.YEAR)
    first = resolved.span.first if resolved.span else None
    if not isinstance(part, Month | Numbered) or part.step or each.lead:
        return False
    if isinstance(part, Numbered) and part.number == _WINTER:
        return False
    later = first is not None and place is not None and first > place.day
    return later and not is_pluperfect(source, each)


_WINTER = 4  # that of a year begins with its December, or was told of before


def _entered(told: ToldSoFar, resolved: Resolved) -> ToldSoFar:
    """A new entry of a chronology: what it tells counts from its head."""
    head = date_of(resolved)
    return told.in_entry(head) if head else told


def _is_summary(
    source: Source,
    pending: tuple[Found, Resolved],
    resolved: Resolved,
    told: ToldSoFar,
) -> bool:
    """*lasted from 1756 to 1763*, in the first paragraph: what comes is told anew.

    Not where it goes by months: *On 17 September … from October to the next March*.
    """
    start, stop = pending[1].span, resolved.span
    if not start or not stop or not start.first or not stop.last:
        return False
    goes_on = any(date.day < start.first for date in told.dates)
    if goes_on and stop.precision <= Precision.MONTH:
        return False
    if pending[0].start >= OPENING or (stop.last - start.first).days <= _SUMMARY:
        return False
    return in_first_paragraph(source, pending[0].start)


_SUMMARY = 60  # days, for a stretch to be that of the whole story


def _glanced(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> ToldSoFar:
    """A flashback: its own sentence may count from it, the story does not."""
    date_told = date_of(resolved)
    since = each.lead == "since" and not source.folded.startswith(", when ", each.stop)
    if date_told is None or since or each.aside:
        return told
    still = told.glance is not None and told.glance.says_year
    inner = innermost(each.reading)
    said = isinstance(inner, Ancient | Year) or bool(year_said(inner))
    beside = (
        _BORN.search(*in_front(source, each)) is not None
        or is_of_a_study(source, each, told)
        or is_of_a_thing(source, each)
        or is_of_games_to_come(source, each, told)
    )
    says_year = (still or said) and not beside
    glance = Glance(date_told, says_year, is_planned(source, each))
    if said and begins_sentence(source, each):
        told = _with_trail(told, date_told)
    return told.with_glance(glance, each.stop)


_BORN = lazy(r"\bborn\s(?:(?:in|on|at|about|around|near)\s(?:[a-z]+\s)?){0,3}$")


def _in_order(
    source: Source, each: Found, told: ToldSoFar, moved: ToldSoFar
) -> ToldSoFar:
    """A history that has moved: its thread, and the dates on its way."""
    if moved.dates != told.dates:
        moved = _with_trail(moved, moved.dates[-1])
    return threaded(source, each, told, moved)


def _with_trail(told: ToldSoFar, date_told: DateTold) -> ToldSoFar:
    return told._replace(trail=(*told.trail[1 - _TRAIL :], date_told))


_TRAIL = 5  # dates of a story that it may come back to


def _beside(moved: ToldSoFar, told: ToldSoFar, published: date | None) -> ToldSoFar:
    """*Monday's vote, the first since that of 20 May 1980. At ten …*: on Monday."""
    day = told.last_day(Precision.DAY) or published
    last = (day, told.clock) if day else None
    return moved._replace(hours_of=told.hours_of or last)
