"""Spans in plain English: the same words in hover texts, cards and tables."""

from dataclasses import replace
from datetime import date

from timeline.phrases import day_words, end_words, month_name
from timeline.spans import Days, Extent, Hedge, Precision, Span, end_unit, unit_days

_HEDGES = {
    Hedge.NONE: "",
    Hedge.UNCERTAIN: ", uncertain",
    Hedge.APPROXIMATE: ", roughly",
    Hedge.BOTH: ", roughly and uncertain",
}
_ROUGH = {
    Hedge.NONE: "",
    Hedge.UNCERTAIN: "perhaps ",
    Hedge.APPROXIMATE: "about ",
    Hedge.BOTH: "perhaps about ",
}
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def span_words(span: Span, *, every: bool = False) -> str:
    """The days of a span in a phrase that fits after "this means".

    >>> span_words(Span.parse("2018-08"))
    'some day in August 2018'
    >>> span_words(Span.parse("2012/2017"))
    'lasting from 2012 to 2017'
    >>> span_words(Span.parse("[..2018-09-17]"))
    'some day up to 17 September 2018'

    Args:
        span: The days.
        every: Whether each of its parts is meant, and not one of them.
    """
    link = " and " if every else " or "
    if span.first is None and span.last is None:
        return "at any time: both ends are open"
    if all(first and first == last for first, last in span.pieces):
        how, pieces = "", link.join(day_words(d) for d, _ in span.pieces if d)
    else:
        how = "some day " if span.extent is Extent.WITHIN else ""
        pieces = link.join(_days_words(piece, span) for piece in span.pieces)
    return f"{how}{pieces}{_hedge_behind(span)}"


def short_words(span: Span, *, every: bool = False) -> tuple[str, str]:
    """The same for two cells of a table: the days, and how sure they are.

    >>> short_words(Span.parse("2018-08")), short_words(Span.parse("2012/2017"))
    (('Aug 2018', 'some day'), ('2012–2017', 'throughout'))
    """
    if span.first is None and span.last is None:
        return "any time", ""
    days = (" and " if every else " or ").join(
        short_days(piece, span.precision, span.ends) for piece in span.pieces
    )
    single = all(first and first == last for first, last in span.pieces)
    how = "throughout" if span.extent is Extent.THROUGHOUT else "some day"
    return days, f"{'' if single else how}{_hedge_behind(span)}".removeprefix(", ")


def named_span(hull: str, precision: str, *, rough: bool) -> Span:
    """All days that the reports of an event name where they do not agree on one.

    Where they agree roughly, the hedge of these days is that same doubt: said once.
    Of decades the years are told, for those of two calendars begin on other days.
    """
    span = Span.parse(hull)
    if Precision.parse(precision) >= Precision.DECADE:
        span = replace(
            span,
            first=span.first and unit_days(Precision.YEAR, span.first)[0],
            last=span.last and unit_days(Precision.YEAR, span.last)[1],
            precision=Precision.YEAR,
        )
    return replace(span, hedge=Hedge.NONE) if rough else span


def published_words(published: str) -> str:
    """A publication day, or the bounds that an outlet leaves open.

    >>> published_words("2018-09-16/2018-09-17")
    '16 or 17 September 2018'
    """
    span = Span.parse(published)
    if span.first and span.last and (span.last - span.first).days == 1:
        start = _without_year(span.first, span.last, Precision.DAY)
        return f"{start} or {day_words(span.last)}"
    within = Span(span.first, span.last, span.precision)
    return span_words(within)


def _hedge_behind(span: Span) -> str:
    """Nothing where the ends are named one by one, each with its own doubt."""
    apart = span.ends and not _unit_words((span.first, span.last), span.precision)
    return "" if apart else _HEDGES[span.hedge]


def _days_words(days: Days, span: Span) -> str:
    first, last = days
    lasting = "lasting " if span.extent is Extent.THROUGHOUT else ""
    unit = _unit_words(days, span.precision)
    if unit:
        return f"throughout {unit}" if lasting else f"in {unit}"
    said = end_unit(*days, span.precision)
    if first is None and last is None:
        return "ever"
    if first is None and last is not None:
        return f"{lasting}up to {end_words(last, said)}"
    if last is None and first is not None:
        return f"{lasting}from {end_words(first, said)} on"
    assert first is not None
    assert last is not None
    if first == last:
        return day_words(first)
    start, stop = _without_year(first, last, said), end_words(last, said)
    if span.ends:
        start, stop = _ROUGH[span.ends[0]] + start, _ROUGH[span.ends[1]] + stop
    return f"{lasting}from {start} to {stop}"


def short_days(
    days: Days,
    precision: Precision = Precision.DAY,
    ends: tuple[Hedge, Hedge] | None = None,
) -> str:
    """The days alone, as in `short_words`: ``Aug 2018``, ``from 5 Mar 2018``.

    Args:
        days: First and last, both included; None is an open end.
        precision: The unit that the words spoke in.
        ends: How sure each end is, where they differ.
    """
    first, last = days
    unit = _unit_words(days, precision, short=True)
    if unit:
        return unit
    said = end_unit(*days, precision)
    if first is None or last is None:
        start = f"from {end_words(first, said, short=True)}" if first else ""
        stop = f"until {end_words(last, said, short=True)}" if last else ""
        return start or stop or "any time"
    if first == last:
        return day_words(first, short=True)
    start = _without_year(first, last, said, short=True)
    stop = end_words(last, said, short=True)
    dash = "–" if start.isdigit() else " – "
    if ends:
        start, stop = _ROUGH[ends[0]] + start, _ROUGH[ends[1]] + stop
    return f"{start}{dash}{stop}"


def _unit_words(days: Days, said: Precision, *, short: bool = False) -> str:
    """The one calendar unit that these days are, where they are one; else nothing."""
    first, last = days
    if first is None or last is None:
        return ""
    for unit, name in (
        (Precision.MONTH, f"{month_name(first, short=short)} {first.year}"),
        (Precision.SEASON, _season(first)),
        (Precision.YEAR, f"{first.year}"),
        (Precision.DECADE, f"the {first.year}s"),
        (Precision.CENTURY, f"the years {first.year} to {last.year}"),
    ):
        if unit is Precision.SEASON and said is not Precision.SEASON:
            continue
        if unit_days(unit, first) == (first, last):
            return name
    return ""


def _season(first: date) -> str:
    name = _SEASONS.get(first.month, "")
    years = f"{first.year}–{first.year + 1}" if first.month == 12 else f"{first.year}"
    return f"{name} {years}"


def _without_year(
    first: date, last: date, said: Precision, *, short: bool = False
) -> str:
    """The first of two ends, without what it shares with the last."""
    if said is Precision.YEAR or first.year != last.year:
        return end_words(first, said, short=short)
    if said is Precision.MONTH:
        return month_name(first, short=short)
    if first.month != last.month:
        return f"{first.day} {month_name(first, short=short)}"
    return f"{first.day}"
