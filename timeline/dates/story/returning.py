"""Back where a history was, after a date that it told in passing.

*His book appeared three years after. On 6 July they sent an envoy*: in the year of the
story. The verb tells of some such dates (`glances.py`); of the others it tells what
comes next (`ahead.py`), or how far the story would have to step back.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import CLAUSE_STOP
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_incomplete,
    is_time_alone,
    unit_of,
    year_said,
)
from timeline.dates.layout import HEADING, in_first_paragraph
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month, Numbered, Reading
from timeline.dates.resolve.anchors import ONWARD
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.ahead import told_next
from timeline.dates.story.let_go import ends_before, goes_on_from_its_glance
from timeline.dates.story.next_such import next_such
from timeline.dates.story.told_ahead import (
    SOON,
    Place,
    has_just_begun,
    is_foreshadowed,
    is_of_the_lead,
    where_it_is_taken_up,
)
from timeline.dates.story.verbs import is_planned, is_pluperfect
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision

_GAP = timedelta(days=500)  # and how far it is from there to what is told next
_THERE = timedelta(days=1100)  # for what is told next to be of that later time
_STEP = timedelta(days=31)  # a step back that needs no word which says so
_BACK = timedelta(days=600)  # a step back that needs a word which says so
_WINTER = timedelta(days=120)  # for an entry to tell of the next year's beginning
_TODAY = timedelta(days=31)  # what an article opens with, before its story


def back_in_time(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    resolved: Resolved | None,
) -> ToldSoFar | None:
    """The story where it was before it told a date in passing; None where it goes on.

    So it was if the phrase is past what is told next, or before what was told, while
    from an earlier date it comes in between; if the date just told has no day for the
    phrase to be of; and within an entry of a year, if it would be of the next.
    """
    each, told = found[number], context.told
    if told.entry:
        return _within_its_entry(source, each, told, told.entry, resolved)
    if goes_on_from_its_glance(source, each, told):
        return None
    if told.glance and isinstance(innermost(each.reading), Numbered):
        return None  # had opened in January 1921; by the autumn it had many pupils
    here = () if told.glance else told.dates[-1:]
    way = [date_told for date_told in told.trail if date_told not in here]
    if not way or not ends_before(source, told, each, CLAUSE_STOP):
        return None
    if _is_of_no_day(each, resolved) and told.dates[-1:] != told.threads.dates[:1]:
        days = [date_told for date_told in way if date_told.unit is Precision.DAY]
        return told._replace(dates=(days[-1],), glance=None) if days else None
    if isinstance(innermost(each.reading), DayOfMonth):
        return _in_its_month(source, each, told, here, way)
    place = _place(source, found, number, told, resolved)
    if place is None or is_planned(source, each):
        return None
    taken_up = where_it_is_taken_up(place, told, way)
    if taken_up:
        return told._replace(dates=(taken_up,), glance=None)
    if _is_within_the_lead(source, each, told, place):
        first = DateTold(Precision.DAY, min(told.lead_days))
        return told._replace(dates=(first,), glance=None)
    background = has_just_begun(source, found, number)
    jumped = place.after is not None and place.after - way[-1].day > ONWARD
    for earlier in reversed(way):
        if is_foreshadowed(earlier, way, told.dates[-1:]):
            continue
        if background and is_of_the_lead(earlier, place, told):
            continue
        if _is_between(earlier.day, place, context.published, jumped=jumped):
            return told._replace(dates=(earlier,), glance=None)
        place = place._replace(ranged=False)
        if earlier in told.threads.dates[:1] and not place.headed:
            place = place._replace(aside=False)  # there the story began a sentence
    return None


def _is_of_no_day(each: Found, resolved: Resolved | None) -> bool:
    """*built in 1655, was taken on the 22nd … That evening*: of no year's evening."""
    if resolved is None or resolved.span is None:
        return False
    alone = is_time_alone(each.reading)
    of_a_day = alone or unit_of(innermost(each.reading)) is Precision.DAY
    counted = alone or counts_from_a_date_told(each.reading)
    return of_a_day and counted and resolved.span.precision is Precision.YEAR


def _is_within_the_lead(
    source: Source, each: Found, told: ToldSoFar, place: Place
) -> bool:
    """*began on 1 February 1864 and ended on 30 October. In May …*: not of 1865."""
    if len(told.lead_days) < _BOTH or not in_first_paragraph(source, each.start):
        return False
    if not _ENDED.search(source.folded, max(0, told.stop - 60), told.stop):
        return False
    first, last = min(told.lead_days), max(told.lead_days)
    soon = _next_such(place.reading, first)
    return place.first > last and soon is not None and soon < last


_ENDED = lazy(
    r"\b(?:ended|ending|ends|concluded|lasted|over|peace\swas\s(?:signed|made))\b"
)
_BOTH = 2  # days, for a lead to tell of a time


def _in_its_month(
    source: Source,
    each: Found,
    told: ToldSoFar,
    here: tuple[DateTold, ...],
    way: Sequence[DateTold],
) -> ToldSoFar | None:
    """*Gas was off until January. On the 15th …*, *that autumn …*: of no such month.

    Nor, under a heading, of a month years later that a sentence ended with.
    """
    lead = _day_of_the_lead(source, each, told)
    if lead:
        return told._replace(dates=(lead,), glance=None)
    months = [date_told for date_told in way if date_told.unit <= Precision.MONTH]
    if not months or not here:
        return None
    bound = _UNTIL.search(source.folded, max(0, told.stop - 32), told.stop)
    past = here[0].unit > Precision.MONTH and here[0].day < months[-1].day
    leapt = here[0].day - months[-1].day > _BACK and here != told.threads.dates[:1]
    if leapt and HEADING.search(source.text, told.stop, each.start):
        return told._replace(dates=(months[-1],), glance=None)
    if not past and not (bound and here[0].unit is Precision.MONTH):
        return None
    return told._replace(dates=(months[-1],), glance=None)


def _day_of_the_lead(source: Source, each: Found, told: ToldSoFar) -> DateTold | None:
    """*fought from 22 to 25 April, for May Day. From the 23rd …*: of those days."""
    inner = innermost(each.reading)
    in_the_lead = in_first_paragraph(source, each.start)
    if not in_the_lead or len(told.lead_days) < _BOTH:
        return None
    if source.text.find("\n", each.stop) < 0:
        return None  # a paragraph that is the whole text leads nothing
    first, last = min(told.lead_days), max(told.lead_days)
    named = isinstance(inner, DayOfMonth) and real_day(
        *first.timetuple()[:2], inner.day
    )
    within = named and first <= named <= last
    elsewhere = told.dates[-1].day > last
    return DateTold(Precision.DAY, first) if within and elsewhere else None


_UNTIL_THEN = lazy(r"\b(?:until|till)\s[^.;,\n]{3,24}$")
# but "waited until December to attack. On the 14th …"
_UNTIL = lazy(
    r"(?<!\bwaited\s)(?<!\bheld\sout\s)(?<!\bfought\son\s)\b(?:until|till)\s(?:the\s(?:end|middle)\sof\s)?[a-z]+(?:\s\d+)?$"
)


def _within_its_entry(
    source: Source,
    each: Found,
    told: ToldSoFar,
    entry: DateTold,
    resolved: Resolved | None,
) -> ToldSoFar | None:
    """*1988: … from February to September. On 17 April …*: of the year of its entry.

    So it is under a heading within the entry, and behind a bound of the next year.
    """
    first = resolved.span.first if resolved and resolved.span else None
    if entry.unit is not Precision.YEAR or not told.dates or first is None:
        return None
    here = told.dates[-1].day
    if not is_incomplete(each.reading) or first.year != entry.day.year + 1:
        return None
    far = here.year == entry.day.year and first - here > _WINTER
    if HEADING.search(source.text, told.stop, each.start):
        return told._replace(dates=(entry,), glance=None)
    until = _UNTIL_THEN.search(source.folded, max(0, told.stop - 40), told.stop)
    bound = here.year == first.year and until is not None
    days = [d.day for d in told.trail if d.unit < Precision.YEAR]
    of_entry = (day for day in days if day.year == entry.day.year)
    since = min(of_entry, default=here)
    soon = _next_such(innermost(each.reading), entry.day)
    behind = soon is not None and soon >= since
    back = behind and (far or bound)
    return told._replace(dates=(entry,), glance=None) if back else None


def _place(
    source: Source,
    found: Sequence[Found],
    number: int,
    told: ToldSoFar,
    resolved: Resolved | None,
) -> Place | None:
    """None for what has a place of its own."""
    each, span = found[number], resolved.span if resolved else None
    inner = innermost(each.reading)
    if span is None or span.first is None or not _is_left_open(inner, span.first):
        return None
    looks_back = each.lead == "since" or is_pluperfect(source, each)
    opens = told.dates[-1:] == told.threads.dates[:1]
    headed = HEADING.search(source.text, told.stop, each.start) is not None
    aside = not opens and (headed or not looks_back)
    after = told.dates[-1].day if told.dates else None
    leapt = _has_leapt(source, told, opens=opens)
    said = _said_its_year(found, number, told)
    since = None if leapt or (aside and not said) else after
    return Place(
        inner,
        span.first,
        span.last or span.first,
        after,
        leapt,
        _ends_a_range(found, number, told),
        told_next(source, found, number, span.first, since) or date.max,
        opens and said,
        aside,
        headed,
    )


def _has_leapt(source: Source, told: ToldSoFar, *, opens: bool) -> bool:
    """*six years later*; or a year alone that ends its sentence."""
    if _LEAP.search(source.folded, max(0, told.stop - 24), told.stop):
        return True
    if opens or not source.folded.startswith(".", told.stop):
        return False
    return bool(_YEAR_ENDS.search(source.folded, max(0, told.stop - 8), told.stop))


_LEAP = lazy(r"\byears\s(?:later|after|afterwards?)$")
_YEAR_ENDS = lazy(r"\bin\s\d{4}$")


def _said_its_year(found: Sequence[Found], number: int, told: ToldSoFar) -> bool:
    before = found[max(0, number - 3) : number]
    last = next((each for each in before if each.stop == told.stop), None)
    return last is not None and year_said(last.reading) is not None


def _ends_a_range(found: Sequence[Found], number: int, told: ToldSoFar) -> bool:
    """*lasted from February to September. On 17 April …*: of that February's year."""
    before = found[max(0, number - 3) : number]
    here = told.dates[-1].day.year if told.dates else None
    return any(
        one.joined and two.stop == told.stop and year_said(two.reading) in (None, here)
        for one, two in pairwise(before)
    )


def _is_left_open(inner: Reading, first: date) -> bool:
    """A date whose year the story tells, and no weekday that it falls on."""
    if isinstance(inner, Day) and inner.weekday is not None:
        return is_incomplete(inner) and not falls_on(first, inner.weekday)
    return is_incomplete(inner)


def _is_between(
    earlier: date, place: Place, published: date | None, *, jumped: bool
) -> bool:
    """Whether the story goes on better from that date, by way of the phrase."""
    soon = _next_such(place.reading, earlier)
    if soon is None or soon > place.bound or soon - earlier > ONWARD:
        return False
    if place.ranged and place.after and soon <= place.after < place.first:
        return True
    if place.first > place.bound:
        return not place.sure and _is_before_the_bound(soon, place)
    today = published is not None and published - earlier < _TODAY
    return place.aside and not today and _is_step(earlier, soon, place, jumped=jumped)


def _is_before_the_bound(soon: date, place: Place) -> bool:
    """Whether the bound is what comes next, and no look back at what led to it."""
    if place.bound - soon >= _GAP:
        return False
    if place.after is None or place.after <= place.bound:
        return place.first - place.bound > SOON
    return place.aside or place.leapt


def _is_step(earlier: date, soon: date, place: Place, *, jumped: bool) -> bool:
    """*Acquitted in the autumn of 1778. It took the army from 10 July …*: of 1777.

    Nor does it go on from *; six years later she published it*, where it can do so soon
    from before.
    """
    after = place.after
    if after and earlier < after and timedelta() <= after - place.last <= _STEP:
        return False  # in early February … on 29 January
    if earlier - place.first > _BACK:
        return True
    if place.after and place.leapt and place.after - earlier > _BACK:
        goes_on = timedelta(0) <= place.bound - place.after < _THERE
        return soon - earlier <= SOON and not goes_on
    if place.after is None or place.last >= place.after:
        return False
    return place.first < earlier or (jumped and soon - earlier <= SOON)


def _next_such(wanted: Reading, since: date) -> date | None:
    """The next such day; of a month, the one that the story is in is next as well."""
    month = isinstance(wanted, Month)
    return next_such(wanted, since.replace(day=1) if month else since)
