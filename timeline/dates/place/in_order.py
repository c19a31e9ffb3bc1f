"""Resolves the phrases in text order, joins ranges, and makes mentions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from timeline.dates.before_christ import as_said, tells_of_before_christ
from timeline.dates.context import Context, ToldSoFar
from timeline.dates.cues import AT_LEAST
from timeline.dates.kinds import (
    counts_from_a_date_told,
    hangs_on_the_text,
    is_of_the_story,
    year_said,
)
from timeline.dates.place.leads import led
from timeline.dates.place.lengths import with_their_days
from timeline.dates.place.ranges import range_mentions
from timeline.dates.place.writing import day_of_writing
from timeline.dates.readings import Part, Reading, Told
from timeline.dates.resolve import resolve
from timeline.dates.resolve.untold import without_its_day
from timeline.dates.steps import Found, Mention, Resolved, Source, mention_of
from timeline.dates.story import (
    Frame,
    as_in_news,
    as_told_then,
    back_in_time,
    closing_of,
    context_of,
    day_named,
    frame_of,
    in_figures,
    is_a_diary,
    is_of_some_day,
    is_of_the_entry,
    is_over,
    moved_on,
    newest_first,
    weeks_by_the_day,
    where_it_begins,
    with_the_first_part,
)
from timeline.dates.story.old_style import goes_by_old_style
from timeline.spans import Hedge, Span


def place(
    source: Source, found: Sequence[Found], published: date | None, words: str = ""
) -> list[Mention]:
    """Resolve phrases in order; what has no day on the calendar is left out.

    ``words`` say how the publication day is called, where it is only bounded.
    """
    frame = frame_of(source, found, published)
    found, context = _begun(source, found, frame, published)
    context = context._replace(published_words=words)
    mentions: list[Mention] = []
    pending: _End | None = None
    for number, each in enumerate(found):
        context = frame.at(source, each, context)
        here = (
            context_of(source, found, number, context, frame.heads)
            if hangs_on_the_text(each.reading)
            else context  # a fifth of all phrases, and quicker
        )
        if is_of_some_day(source, each, context):
            continue
        resolved = _resolved(each, here)
        if context.history and (
            told := back_in_time(source, found, number, context, resolved)
        ):
            context = context._replace(told=told)
            here = context_of(source, found, number, context, frame.heads)
            resolved = _resolved(each, here)
        if resolved is None:
            if pending:  # no such end: the start is a date all the same
                mentions += _mentions(source, None, pending, context)
            pending = None
            if published is None:  # nor is there a day for what counts from it
                context = context._replace(told=context.told.without_dates())
            continue
        if frame.parts:
            context = with_the_first_part(frame.parts, each, context, resolved)
        if here.said is None:
            context = moved_on(
                source, each, context, resolved, heads=frame.heads, pending=pending
            )
        else:  # what somebody spoke of on that day moves no story
            context = context._replace(quoted=day_named(each, here.said, resolved))
        if each.joined:
            pending = each, resolved
        else:
            of_then = here if here.said else context
            mentions += _mentions(source, pending, (each, resolved), of_then)
            pending = None
    return with_their_days(source, mentions)


_End: TypeAlias = tuple[Found, Resolved]


def _begun(
    source: Source,
    found: Sequence[Found],
    frame: Frame,
    published: date | None,
) -> tuple[Sequence[Found], Context]:
    """The phrases as that kind of text means them, and what its first counts from."""
    heads, history = frame.heads, frame.history
    found = in_figures(source, found)
    closing = closing_of(source, heads)
    if history:
        diary = bool(heads) and is_a_diary(source)
        found = as_told_then(source, found, closing, diary=diary)
    elif not heads:
        found = as_in_news(source, found)
        if not frame.parts:
            found = weeks_by_the_day(source, found, published)
        found = newest_first(source, found, published)
    history = history or bool(heads)
    begins = where_it_begins(source, found, heads) if history else None
    said = (year_said(each.reading) for each in found)
    written = None if history else day_of_writing(source, found, published)
    context = Context(
        published,
        here=written or published,
        written=written,
        history=history,
        told=ToldSoFar(
            (begins,) if begins else (),
            in_order=history,
            old_style=history and goes_by_old_style(source, found),
        ),
        years=tuple(sorted(set(filter(None, said)))),
        first_head=min(heads, default=-1),
        last_head=max(heads, default=-1),
        closing=closing,
        before_christ=tells_of_before_christ(each.reading for each in found),
    )
    return found, context


def _resolved(each: Found, here: Context) -> Resolved | None:
    resolved = _UNPLACED if _is_ancient(each, here) else resolve(each.reading, here)
    if resolved is None:
        return None
    return _hedged(without_its_day(each, resolved, here), each.hedge)


def _mentions(
    source: Source, start: _End | None, end: _End, context: Context
) -> list[Mention]:
    """Of a phrase, and of the one that it ends a range of."""
    end = end[0], _shown(end[1], context)
    if start is None:
        return [_mention(source, *end, context)]
    ranged = range_mentions(source, (start[0], _shown(start[1], context)), end)
    return [_led_range(source, start[0], mention, context) for mention in ranged]


def _shown(resolved: Resolved, context: Context) -> Resolved:
    """Without days where those that it was counted with are not the true ones."""
    if resolved.fiscal:
        return replace(resolved, span=None, inferred=_FISCAL)
    return as_said(resolved) if context.before_christ else resolved


_FISCAL = "a quarter of a fiscal year, whose months are not told"


def _is_ancient(each: Found, context: Context) -> bool:
    """*That autumn* of a year before Christ is on no calendar of ours."""
    if not context.told.is_ancient:
        return False
    if context.history:
        return is_of_the_story(each.reading)
    return isinstance(each.reading, Told) or counts_from_a_date_told(each.reading)


_UNPLACED = Resolved(None, "DATE", "XXXX", "counted from a year before the year 1")


def _hedged(resolved: Resolved, hedge: Hedge) -> Resolved:
    if not hedge or resolved.span is None:
        return resolved
    return replace(resolved, span=resolved.span.hedged(hedge))


def _mention(
    source: Source, each: Found, resolved: Resolved, context: Context
) -> Mention:
    span, inferred = resolved.span, resolved.inferred
    start = each.start
    if each.lead and span:
        if each.lead == "since" and _is_part(each.reading, "start") and span.first:
            span = Span.day(span.first)  # since the start of the year: its first day
        span, inferred = _led(source, each, span, inferred, context)
        start = each.lead_start
    return mention_of(source, [(each, resolved)], start, span, inferred)


def _is_part(reading: Reading, part: str) -> bool:
    return isinstance(reading, Part) and reading.part == part


def _led(
    source: Source, each: Found, span: Span, inferred: str, context: Context
) -> tuple[Span, str]:
    """The days that its preposition makes, and what was inferred by then."""
    over = context.history and is_over(source, each)
    entry = context.told.entry if is_of_the_entry(each) else None
    told_on = entry.day if entry else context.published  # since yesterday, in a log
    called = "publication"
    if entry or context.written:
        called = "the day of its entry" if entry else "the day it was written"
    lead_word = each.lead
    if each.lead == "before" and _is_part(each.reading, "end") and span.last:
        lead_word, span = "by", Span.day(span.last)  # its last day is before its end
    span, more = led(lead_word, span, None if over else told_on, called)
    lead = source.folded[each.lead_start : each.start]
    at_least = any(words in lead for words in AT_LEAST)
    longer = _LONGER.get(each.lead, "") if at_least else ""
    return span, "; ".join(part for part in (inferred, longer, more) if part)


_LONGER = {"since": "it may have begun earlier", "until": "it may have lasted longer"}


def _led_range(
    source: Source, one: Found, mention: Mention, context: Context
) -> Mention:
    """*until 1943/44*: the preposition goes for both years."""
    if not one.lead or not mention.is_range or mention.span is None:
        return mention
    span, inferred = _led(source, one, mention.span, mention.inferred, context)
    basis = "resolved" if inferred else "stated"
    return replace(mention, span=span, inferred=inferred, basis=basis)
