"""What a text has told so far, and so what its next phrase counts from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import direction
from timeline.dates.kinds import year_said
from timeline.dates.readings import Length, Reading, Same, Shift, Timed, Weekday, Year
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story import looked_back, moves_the_story, where_the_story_is
from timeline.spans import Precision

_SENTENCE_ENDS = re.compile(r"[.!?][\s\"')]|\n")
_FAR = 500  # characters; no sentence of the news is that long


def context_of(
    source: Source,
    found: Sequence[Found],
    number: int,
    context: Context,
    heads: frozenset[int],
) -> Context:
    """What the phrase of that number is resolved against."""
    each, before = found[number], found[number - 1] if number else None
    told = context.told.back_at_entry() if each.start in heads else context.told
    between = _between(source, told, each)
    same_sentence = not _SENTENCE_ENDS.search(between)
    of_today = _is_of_today(each, told, context.published)
    ahead = 0 if of_today else _ahead(source, found, number)
    beside = bool(before and told.dates and _goes_with(source, before, each))
    if beside and context.published:
        ahead = 1 if told.dates[-1].day > context.published else -1
    context = replace(
        context,
        told=told if same_sentence else replace(told, glance=None),
        ahead=ahead,
        begins_line=source.folded[max(0, each.start - 1) : each.start] in ("", "\n"),
    )
    near = bool(_OF_THAT_WEEK.fullmatch(between))
    if _is_after_the_date_told(each, context, beside=beside, near=near):
        return context.at_the_date_told(1)
    return where_the_story_is(each, context, source)


def _between(source: Source, told: ToldSoFar, each: Found) -> str:
    """What stands between the last date told and this phrase; a line end if far."""
    near = each.start - told.stop < _FAR
    return source.folded[told.stop : each.start] if near else "\n"


def _is_of_today(each: Found, told: ToldSoFar, published: date | None) -> bool:
    """A time of day where no other day was told: no tense can move it."""
    alone = isinstance(each.reading, Timed) and each.reading.of is None
    return alone and told.last_day(Precision.DAY) in (None, published)


def _ahead(source: Source, found: Sequence[Found], number: int) -> int:
    each = found[number]
    ahead = direction(source, each) if each.ahead is None else each.ahead
    if each.joined and not ahead:  # the verb may follow the end of the range
        return direction(source, found[number + 1])
    return ahead


def _goes_with(source: Source, before: Found, each: Found) -> bool:
    """*in January and February*: both of them past, or both to come."""
    alike = type(before.reading) is type(each.reading) and not before.joined
    return alike and bool(_AND.fullmatch(source.folded, before.stop, each.start))


# "last week, on" Tuesday, "last week, possibly" Tuesday
_OF_THAT_WEEK = re.compile(r",\s(?:[a-z]+\s){0,2}|,?\s(?:[—-]\s)?(?:either\s)?on\s")
_AND = re.compile(r",?\s(?:and|or)\s(?:(?:in|on)\s)?(?:the\s)?|,\s")


def _is_after_the_date_told(
    each: Found, context: Context, *, beside: bool, near: bool
) -> bool:
    """*last week, on Tuesday*, *Tuesday and Friday*: the weekday after that date."""
    if not isinstance(each.reading, Weekday) or each.reading.step is not None:
        return False
    if each.reading.week or not context.told.dates or context.published is None:
        return False
    unit, day = context.told.dates[-1]
    if unit is Precision.WEEK:
        return near
    if not beside:
        return False
    after = day + timedelta(days=(each.reading.weekday - day.weekday()) % 7)
    return (day > context.published) == (after > context.published)


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
    told = replace(context.told, looked_back=looked_back(each, context))
    if each.start in heads:
        told = _entered(_told(each, told, resolved), resolved)
    elif context.history and not _goes_on(source, each, told, pending):
        told = _glanced(each, told, resolved)
    elif context.history and pending and _is_summary(source, pending, resolved):
        told = _told(pending[0], told, pending[1])  # the story begins at its start
    else:
        told = _told(each, told, resolved)
    return replace(context, told=told)


def _goes_on(
    source: Source,
    each: Found,
    told: ToldSoFar,
    pending: tuple[Found, Resolved] | None,
) -> bool:
    """Whether a history goes on from the phrase, or from the range that it ends."""
    if pending and not moves_the_story(pending[0], source):
        return False
    return moves_the_story(each, source) and not _is_far_year(each, told, source)


def _is_far_year(each: Found, so_far: ToldSoFar, source: Source) -> bool:
    """*recalled the revolution of 1911*, *rebuilt in 1995*: named, and passed by."""
    told = so_far.last_of_story(Precision.YEAR)
    if not isinstance(each.reading, Year) or told is None:
        return False
    begins = _BEGINS.search(source.folded, max(0, each.start - 24), each.start)
    return not begins and abs(each.reading.year - told.day.year) > _MOST_SKIPPED


_MOST_SKIPPED = 8  # years that a sentence may skip without saying so at its beginning
_BEGINS = re.compile(r"(?:^|[.!?]\s|\n)(?:[a-z]+\s){0,2}(?:the\s)?$")


def _entered(told: ToldSoFar, resolved: Resolved) -> ToldSoFar:
    """A new entry of a chronology: what it tells counts from its head."""
    head = _date_of(resolved)
    return told.in_entry(head) if head else told


def _date_of(resolved: Resolved) -> DateTold | None:
    span = resolved.span
    return DateTold(span.precision, span.first) if span and span.first else None


def _is_summary(
    source: Source, pending: tuple[Found, Resolved], resolved: Resolved
) -> bool:
    """*lasted from 1756 to 1763*, in the first paragraph: what comes is told anew."""
    start, stop = pending[1].span, resolved.span
    if not start or not stop or not start.first or not stop.last:
        return False
    if pending[0].start >= _OPENING or (stop.last - start.first).days <= _SUMMARY:
        return False
    return "\n" not in source.text[: pending[0].start].strip()


_OPENING = 2000  # characters; the first paragraph may sum the story up
_SUMMARY = 60  # days, for a stretch to be that of the whole story


def _glanced(each: Found, told: ToldSoFar, resolved: Resolved) -> ToldSoFar:
    """A flashback: its own sentence may count from it, the story does not."""
    date_told = _date_of(resolved)
    if date_told is None or each.lead == "since":
        return told
    says_year = bool(year_said(each.reading))
    return told.with_glance(date_told, stop=each.stop, says_year=says_year)


def _told(each: Found, told: ToldSoFar, resolved: Resolved) -> ToldSoFar:
    if isinstance(each.reading, Length) and each.rule in _REPORTED:
        return replace(told, whole_year=True)
    date_told = _date_of(resolved)
    if _compares(each.reading) or date_told is None:
        return told
    if resolved.type not in ("DATE", "TIME"):
        return told
    clock = resolved.value.partition("T")[2] if resolved.type == "TIME" else ""
    if isinstance(each.reading, Timed) and each.reading.of is None:
        return replace(told, clock=clock)
    return told.with_date(date_told, stop=each.stop, clock=clock)


def _compares(reading: Reading) -> bool:
    """*a year earlier*, *the same month of 2016*: beside what the text tells of."""
    if isinstance(reading, Shift):
        return reading.relative_to_year
    return isinstance(reading, Same) and reading.year is not None


_REPORTED = ("length-first", "length-the")  # the nine months, the first six months
