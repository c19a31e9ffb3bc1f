"""What the resolvers share: anchors, candidates and how to say so."""

from datetime import date, timedelta

from timeline.dates.context import Context
from timeline.dates.readings import Anchor, Shift, Year
from timeline.dates.resolve.dispatch import resolve
from timeline.dates.steps import SURELY_PAST, Resolved
from timeline.dates.units import english, in_words, timex
from timeline.spans import Precision, Span

ONWARD_MONTHS = 9
ONWARD = timedelta(days=275)  # how far a story may go on without naming the year
_JUST_BEFORE, _ALL_YEAR = timedelta(days=31), timedelta(days=300)
_NEAR = timedelta(days=20)  # that near it is meant, whatever the tense of a plan


def unit_on(unit: Precision, first: date, inferred: str = "") -> Resolved:
    return Resolved(Span.unit(unit, first), "DATE", timex(unit, first), inferred)


def from_publication(context: Context) -> str:
    return f"counted from {anchor_words(context)}"


def anchor_words(context: Context) -> str:
    """The day that phrases are counted from, and what it is."""
    if context.story:
        return f"{context.story}, where the story is"
    if context.written and context.here == context.written:
        return f"the dateline of {english(context.written)}"
    if context.said:
        return f"{in_words(*context.said)}, when it was said"
    if context.published_words:
        return f"publication on {context.published_words}"
    assert context.here
    return f"publication on {english(context.here)}"


def anchor_of(
    anchor: Anchor, unit: Precision, context: Context
) -> tuple[date, str] | None:
    """The day to count from, and how to say so."""
    told = context.told.last(unit) if anchor is Anchor.TOLD else None
    if told and context.told.told_as_eve:
        return told.day, f"counted from the day before {anchor_words(context)}"
    if told:
        return told.day, f"counted from {in_words(*told)}, the date last mentioned"
    if context.here is None:
        return None
    return context.here, from_publication(context)


def year_meant(year: int | Shift | Year, context: Context) -> tuple[int | None, str]:
    """A year by its figures or its distance, and what was inferred; None if unknown."""
    if isinstance(year, int):
        return year, ""
    resolved = resolve(year, context)
    if resolved is None or resolved.span is None or resolved.span.first is None:
        return None, ""
    return resolved.span.first.year, resolved.inferred


def year_inferred(year: int, context: Context) -> str:
    return f"the year {year} follows from {anchor_words(context)}"


def choose(days: list[date], context: Context) -> date | None:
    """The last candidate or the next one: by the tense, else the nearer.

    A story goes forward: there the next one, unless that is most of a year away.
    """
    here, ahead = context.here, context.ahead
    assert here
    past = max((d for d in days if d <= here), default=None)
    coming = min((d for d in days if d >= here), default=None)
    if past is None or coming is None:
        return past or coming
    if context.story:
        if here - past < _JUST_BEFORE and coming - here > _ALL_YEAR and not ahead:
            return past  # the rising was set for 4 January. On Christmas Day
        near = coming - here <= ONWARD
        if context.same_sentence and not ahead:
            same_year = coming.year == here.year
            told_by_month = same_year and context.here_unit <= Precision.MONTH
            since = here - past + _JUST_BEFORE
            near = near and (told_by_month or coming - here <= since)
        return coming if goes_onward(context, coming, near=near) else past
    nearer = past if here - past <= coming - here else coming
    if not ahead or (ahead != SURELY_PAST and abs(nearer - here) < _NEAR):
        return nearer
    return coming if ahead > 0 else past


def goes_onward(context: Context, coming: date, *, near: bool) -> bool:
    """Whether a story goes on to the next such date: by the tense, else if near.

    What was not yet when the text was published is no part of its story.
    """
    if context.ahead:
        return context.ahead > 0
    if context.published and coming > context.published:
        return False
    here = context.here
    if near or here is None or context.here_unit is not Precision.DAY:
        return near
    # From a day of January on, every month is one of that year.
    return here.month == 1 and coming.year == here.year
