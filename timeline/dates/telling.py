"""What a text has told so far, and so what its next phrase counts from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.dates.direction import direction
from timeline.dates.kinds import counts_from_a_date_told, innermost, year_said
from timeline.dates.readings import Length, Reading, Same, Shift, Timed, Weekday, Year
from timeline.dates.resolve.anchors import at_the_date_told
from timeline.dates.steps import Context, Found, Resolved, Source
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
    if each.start in heads and context.entry:
        context = replace(context, told=(context.entry,), glance=None)
    reach = each.start - context.told_stop
    between = source.folded[context.told_stop : each.start] if reach < _FAR else "\n"
    same_week = bool(_OF_THAT_WEEK.fullmatch(between))
    same_sentence = not _SENTENCE_ENDS.search(between)
    counted = counts_from_a_date_told(each.reading) or isinstance(each.reading, Same)
    goes_on = counted and context.glance_says_year and _is_next_sentence(between)
    ahead = 0 if _is_of_today(each, context) else _ahead(source, found, number)
    beside = bool(before and context.told and _goes_with(source, before, each))
    if beside and context.published:
        ahead = 1 if context.told[-1][1] > context.published else -1
    context = replace(
        context,
        ahead=ahead,
        glance=context.glance if same_sentence or goes_on else None,
        begins_line=source.folded[max(0, each.start - 1) : each.start] in ("", "\n"),
    )
    if _is_after_the_date_told(each, context, beside=beside, near=same_week):
        return at_the_date_told(context, 1)
    return where_the_story_is(each, context, source)


def _is_next_sentence(between: str) -> bool:
    """*had sailed in 1860. Two years later*: from the year just glanced at."""
    return len(_SENTENCE_ENDS.findall(between)) == 1 and "\n" not in between


def _is_of_today(each: Found, context: Context) -> bool:
    """A time of day where no other day was told: no tense can move it."""
    alone = isinstance(each.reading, Timed) and each.reading.of is None
    return alone and context.running(Precision.DAY) in (None, context.published)


def _ahead(source: Source, found: Sequence[Found], number: int) -> int:
    each = found[number]
    ahead = direction(source, each) if each.ahead is None else each.ahead
    if each.joined and not ahead:  # the verb may follow the end of the range
        return direction(source, found[number + 1])
    return ahead


def _goes_with(source: Source, before: Found, each: Found) -> bool:
    """*in January and February*: both of them past, or both to come."""
    one, two = innermost(before.reading), innermost(each.reading)
    alike = type(one) is type(two) and not before.joined
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
    if each.reading.week or not context.told or context.published is None:
        return False
    unit, day = context.told[-1]
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
    context = replace(context, looked_back=looked_back(each, context))
    goes_on = (
        moves_the_story(each, source)
        and not (pending and not moves_the_story(pending[0], source))
        and not _is_far_year(each, context, source)
    )
    if each.start in heads:
        return _entered(_told(each, context, resolved), resolved)
    if context.history and not goes_on:
        return _glanced(each, context, resolved)
    if context.history and pending and _is_summary(source, pending, resolved):
        return _told(pending[0], context, pending[1])  # the story begins at its start
    return _told(each, context, resolved)


def _is_far_year(each: Found, context: Context, source: Source) -> bool:
    """*recalled the revolution of 1911*, *rebuilt in 1995*: named, and passed by."""
    told = context.last_told(Precision.YEAR)
    if not isinstance(each.reading, Year) or told is None:
        return False
    begins = _BEGINS.search(source.folded, max(0, each.start - 24), each.start)
    return not begins and abs(each.reading.year - told[1].year) > _MOST_SKIPPED


_MOST_SKIPPED = 8  # years that a sentence may skip without saying so at its beginning
_BEGINS = re.compile(r"(?:^|[.!?]\s|\n)(?:[a-z]+\s){0,2}(?:the\s)?$")


def _entered(context: Context, resolved: Resolved) -> Context:
    """A new entry of a chronology: what it tells counts from its head."""
    span = resolved.span
    if span is None or span.first is None:
        return context
    head = span.precision, span.first
    return replace(context, entry=head, told=(head,))


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


def _glanced(each: Found, context: Context, resolved: Resolved) -> Context:
    """A flashback: its own sentence may count from it, the story does not."""
    span = resolved.span
    if span is None or span.first is None or each.lead == "since":
        return context
    glance = span.precision, span.first
    return replace(
        context,
        glance=glance,
        glance_says_year=bool(year_said(each.reading)),
        told_stop=each.stop,
    )


def _told(each: Found, context: Context, resolved: Resolved) -> Context:
    span = resolved.span
    if isinstance(each.reading, Length) and each.rule in _REPORTED:
        return replace(context, whole_year=True)
    if _compares(each.reading):
        return context
    if span is None or span.first is None or resolved.type not in ("DATE", "TIME"):
        return context
    clock = resolved.value.partition("T")[2] if resolved.type == "TIME" else ""
    if isinstance(each.reading, Timed) and each.reading.of is None:
        return replace(context, clock=clock)
    others = tuple(told for told in context.told if told[0] is not span.precision)
    context = replace(
        context,
        told=(*others, (span.precision, span.first)),
        told_stop=each.stop,
        glance=None,
        clock=clock,
    )
    if span.precision is Precision.QUARTER:
        return replace(context, quarter=span.first, whole_year=False)
    return context


def _compares(reading: Reading) -> bool:
    """*a year earlier*, *the same month of 2016*: beside what the text tells of."""
    if isinstance(reading, Shift):
        return reading.relative_to_year
    return isinstance(reading, Same) and reading.year is not None


_REPORTED = ("length-first", "length-the")  # the nine months, the first six months
