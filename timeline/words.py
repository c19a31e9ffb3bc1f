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
        short_days(piece, span.precision, span.ends, span.extent)
        for piece in span.pieces
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
    one, two = _end_units(days, span.precision, span.extent)
    if first is None and last is None:
        return "ever"
    if first is None and last is not None:
        return f"{lasting}up to {_end_words(last, two)}"
    if last is None and first is not None:
        return f"{lasting}from {_end_words(first, one)} on"
    assert first is not None
    assert last is not None
    if first == last:
        return day_words(first)
    start, stop = _without_year(first, last, one), _end_words(last, two)
    if span.ends:
        start, stop = _ROUGH[span.ends[0]] + start, _ROUGH[span.ends[1]] + stop
    return f"{lasting}from {start} to {stop}"


def _end_units(
    days: Days, said: Precision, extent: Extent
) -> tuple[Precision, Precision]:
    """What each end is said in: of what lasted, each by itself, as in its EDTF.

    *Since March* began on some day of it, and not on the first.
    """
    first, last = days
    if extent is Extent.WITHIN:
        unit = end_unit(first, last, said)
        return unit, unit
    if said is Precision.SEASON:
        starts = first and unit_days(said, first)[0] == first
        stops = last and unit_days(said, last)[1] == last
        return (
            said if starts else end_unit(first, None, said),
            said if stops else end_unit(None, last, said),
        )
    return end_unit(first, None, said), end_unit(None, last, said)


def short_days(
    days: Days,
    precision: Precision = Precision.DAY,
    ends: tuple[Hedge, Hedge] | None = None,
    extent: Extent = Extent.WITHIN,
) -> str:
    """The days alone, as in `short_words`: ``Aug 2018``, ``from 5 Mar 2018``.

    Args:
        days: First and last, both included; None is an open end.
        precision: The unit that the words spoke in.
        ends: How sure each end is, where they differ.
        extent: Whether they are some day of these, or all of them.
    """
    first, last = days
    unit = _unit_words(days, precision, short=True)
    if unit:
        return unit
    one, two = _end_units(days, precision, extent)
    if first is None or last is None:
        start = f"from {_end_words(first, one, short=True)}" if first else ""
        stop = f"until {_end_words(last, two, short=True)}" if last else ""
        return start or stop or "any time"
    if first == last:
        return day_words(first, short=True)
    start = _without_year(first, last, one, short=True)
    stop = _end_words(last, two, short=True)
    dash = "–" if start.isdigit() and one is two else " – "
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


def _end_words(day: date, unit: Precision, *, short: bool = False) -> str:
    if unit is Precision.SEASON:
        return _season(unit_days(unit, day)[0])
    return end_words(day, unit, short=short)


def _without_year(
    first: date, last: date, said: Precision, *, short: bool = False
) -> str:
    """The first of two ends, without what it shares with the last."""
    if said is Precision.YEAR or first.year != last.year:
        return _end_words(first, said, short=short)
    if said is Precision.MONTH:
        return month_name(first, short=short)
    if said is Precision.SEASON:
        return _season(first).removesuffix(f" {first.year}")
    if first.month != last.month:
        return f"{first.day} {month_name(first, short=short)}"
    return f"{first.day}"
