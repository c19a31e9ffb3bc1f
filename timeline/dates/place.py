"""From phrases to mentions: resolves them in text order and joins ranges."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.direction import direction
from timeline.dates.entries import entry_heads
from timeline.dates.holidays import holiday
from timeline.dates.readings import (
    Day,
    Holiday,
    Length,
    Month,
    Numbered,
    Part,
    Reading,
    Same,
    Shift,
    Weekday,
)
from timeline.dates.resolve import resolve
from timeline.dates.steps import Context, Found, Mention, Resolved, Source, Timex
from timeline.dates.story import (
    is_history,
    looked_back,
    moves_the_story,
    where_the_story_is,
)
from timeline.dates.units import exact_shift, timex
from timeline.dates.vocabulary import HOLIDAYS
from timeline.spans import Extent, Hedge, Precision, Span

_DAY = timedelta(days=1)


def place(
    source: Source, found: Sequence[Found], published: date | None, words: str = ""
) -> list[Mention]:
    """Resolve phrases in order; what has no day on the calendar is left out.

    ``words`` say how the publication day is called, where it is only bounded.
    """
    heads = entry_heads(source, found)
    history = is_history(found, published) or bool(heads)
    context = Context(published, published_words=words, history=history)
    mentions: list[Mention] = []
    pending: tuple[Found, Resolved] | None = None
    for each, before, following in _with_neighbours(found):
        ahead = _ahead(source, each)
        if each.joined and not ahead:  # the verb may follow the end of the range
            ahead = _ahead(source, following)
        if before and published and context.told and _goes_with(source, before, each):
            ahead = 1 if context.told[-1][1] > published else -1
        context = replace(context, ahead=ahead)
        here = where_the_story_is(each, context, source)
        resolved = resolve(each.reading, here)
        if resolved is None:
            if pending:  # no such end: the start is a date all the same
                mentions.append(_mention(source, *pending, context))
            pending = None
            continue
        resolved = _hedged(resolved, each.hedge)
        if not history or each.start in heads or moves_the_story(each, source):
            context = _moved_on(context, each, resolved)
        context = replace(context, looked_back=looked_back(each, context))
        if each.joined:
            pending = each, resolved
            continue
        if pending:
            mentions += _range(source, pending, (each, resolved))
            pending = None
        else:
            mentions.append(_mention(source, each, resolved, context))
    return mentions


def _with_neighbours(
    found: Sequence[Found],
) -> Iterator[tuple[Found, Found | None, Found]]:
    """Each phrase with the one before it and the one after it."""
    before: Found | None = None
    for i, each in enumerate(found):
        yield each, before, found[min(i + 1, len(found) - 1)]
        before = each


def _goes_with(source: Source, before: Found, each: Found) -> bool:
    """*in January and February*: both of them past, or both to come."""
    alike = type(before.reading) is type(each.reading) and not before.joined
    return alike and bool(_AND.fullmatch(source.folded, before.stop, each.start))


_AND = re.compile(r",?\s(?:and|or)\s(?:(?:in|on)\s)?(?:the\s)?|,\s")


def _ahead(source: Source, found: Found) -> int:
    return direction(source, found) if found.ahead is None else found.ahead


def _hedged(resolved: Resolved, hedge: Hedge) -> Resolved:
    if not hedge or resolved.span is None:
        return resolved
    return replace(resolved, span=resolved.span.hedged(hedge))


def _moved_on(context: Context, each: Found, resolved: Resolved) -> Context:
    """The date just mentioned anchors what follows; a comparison does not."""
    span = resolved.span
    if isinstance(each.reading, Length) and each.rule in _REPORTED:
        return replace(context, whole_year=True)
    if _compares(each.reading):
        return context
    if span is None or span.first is None or resolved.type not in ("DATE", "TIME"):
        return context
    clock = resolved.value.partition("T")[2] if resolved.type == "TIME" else ""
    others = tuple(each for each in context.told if each[0] is not span.precision)
    told = (*others, (span.precision, span.first))
    context = replace(context, told=told, clock=clock)
    if span.precision is Precision.QUARTER:
        return replace(context, quarter=span.first, whole_year=False)
    return context


def _compares(reading: Reading) -> bool:
    """*a year earlier*, *the same month of 2016*: beside what the text tells of."""
    if isinstance(reading, Shift):
        return reading.relative_to_year
    return isinstance(reading, Same) and reading.year is not None


_REPORTED = ("length-first", "length-the")  # the nine months, the first six months


def _timex(each: Found, resolved: Resolved) -> Timex:
    return Timex(each.start, each.stop, resolved.type, resolved.value)


def _mention(
    source: Source, each: Found, resolved: Resolved, context: Context
) -> Mention:
    span, said = resolved.span, resolved.inferred
    start = each.start
    if each.lead and span:
        if each.lead == "since" and isinstance(each.reading, Part) and span.first:
            span = Span.day(span.first)  # since the start of the year: its first day
        span, more = _led(each.lead, span, context.published)
        said = "; ".join(part for part in (said, more) if part)
        start = each.lead_start
    return Mention(
        start,
        each.stop,
        source.text[start : each.stop],
        span,
        each.rule,
        said,
        "resolved" if said else "stated",
        (_timex(each, resolved),),
    )


def _led(lead: str, span: Span, published: date | None) -> tuple[Span, str]:
    """What since, until, before and after make of a span, and how to say so."""
    unit, hedge = span.precision, span.hedge
    if lead == "since" and span.first:
        if published is None or published < span.first:
            return Span(span.first, None, unit, Extent.THROUGHOUT, hedge), ""
        lasting = Span(span.first, published, unit, Extent.THROUGHOUT, hedge)
        return lasting, "lasting until publication"
    if lead == "until" and span.last:
        return Span(None, span.last, unit, Extent.THROUGHOUT, hedge), ""
    if lead == "before" and span.first and span.first > date.min:
        return Span(None, span.first - _DAY, unit, hedge=hedge), ""
    if lead == "after" and span.last and span.last < date.max:
        return Span(span.last + _DAY, None, unit, hedge=hedge), ""
    if lead in ("in", "within") and span.extent is Extent.THROUGHOUT:
        return Span(span.first, span.last, unit, hedge=hedge), ""
    return span, ""


def _range(
    source: Source, left: tuple[Found, Resolved], right: tuple[Found, Resolved]
) -> list[Mention]:
    """Two phrases as one span, throughout; two where the end lies before the start."""
    (one, start), (two, stop) = left, right
    start = _before_its_end(one, start, stop)
    span = start.span.through(stop.span) if start.span and stop.span else None
    if span is None:
        said = "the end lies before the start, so both days are kept"
        return [
            _mention_of(source, [each], each[1].span, said) for each in (left, right)
        ]
    said = "; ".join(dict.fromkeys(s for s in (start.inferred, stop.inferred) if s))
    return [_mention_of(source, [(one, start), (two, stop)], span, said)]


def _mention_of(
    source: Source, ends: Sequence[tuple[Found, Resolved]], span: Span | None, said: str
) -> Mention:
    (one, _), (two, _) = ends[0], ends[-1]
    joined = len(ends) > 1
    start = one.lead_start if joined else one.start
    return Mention(
        start,
        two.stop,
        source.text[start : two.stop],
        span,
        "range" if joined else one.rule,
        said,
        "resolved" if said else "stated",
        tuple(_timex(each, resolved) for each, resolved in ends),
    )


def _before_its_end(one: Found, start: Resolved, stop: Resolved) -> Resolved:
    """*from Monday to Thursday* began on the last Monday before that Thursday."""
    last = stop.span.last if stop.span else None
    if last is None or start.span is None or start.span.first is None:
        return start
    moved = _last_before(one.reading, start.span.first, last)
    if moved is None or moved == start.span.first:
        return start
    precision = start.span.precision
    span, value = Span.unit(precision, moved), timex(precision, moved)
    said = "the start is the last such day, month or season before the end"
    return replace(start, span=span, value=value, inferred=said)


def _last_before(reading: Reading, first: date, last: date) -> date | None:
    """The last day that a phrase without a year can start on; None if it is told."""
    if getattr(reading, "year", None) is not None:
        return None
    if getattr(reading, "step", None) is not None and first <= last:
        return None
    if isinstance(reading, Holiday):
        days = [holiday(HOLIDAYS[reading.name], last.year - n) for n in (0, 1)]
        return next((day for day in days if day and day <= last), None)
    unit = _REPEATS.get(type(reading))
    if unit is None:
        return None
    around = (exact_shift(unit, first, steps) for steps in (1, 0, -1))
    return next((day for day in around if day and day <= last), None)


_REPEATS = {
    Weekday: Precision.WEEK,
    Day: Precision.YEAR, Month: Precision.YEAR, Numbered: Precision.YEAR,
}  # fmt: skip
