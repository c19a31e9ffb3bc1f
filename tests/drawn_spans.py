"""Spans for Hypothesis to draw: every kind that there is, edges of the calendar too."""

from datetime import date, timedelta

from hypothesis import strategies as st

from timeline.spans import Extent, Hedge, Precision, Span

DAY = timedelta(days=1)
EDGES = (date.min, date.max, date(1999, 12, 31), date(2000, 2, 29), date(9999, 1, 1))

days = st.one_of(
    st.dates(), st.dates(date(2017, 1, 1), date(2019, 12, 31)), st.sampled_from(EDGES)
)
precisions = st.sampled_from(Precision)
hedges = st.sampled_from(Hedge)
units = st.builds(Span.unit, precisions, days)
hedged_units = st.builds(Span.hedged, units, hedges)


@st.composite
def ranges(draw):
    """From the start of one unit to the end of another, either end open at times."""
    one, two = sorted((draw(units), draw(units)), key=lambda span: span.first)
    first = draw(st.sampled_from((one.first, one.first, None)))
    last = draw(st.sampled_from((two.last, two.last, None)))
    if first and last and last < first:
        first, last = last, first
    both_open = first is None and last is None
    ends = st.tuples(hedges, hedges)
    return Span(
        first,
        last,
        draw(precisions),
        draw(st.sampled_from(Extent)),
        Hedge.NONE
        if both_open
        else draw(hedges),  # EDTF has no place for a hedge there
        ends=None if both_open else draw(st.none() | ends),
    )


@st.composite
def holed(draw):
    """Some day of several ranges: the days between them are ruled out."""
    dates = sorted(draw(st.sets(days, min_size=4, max_size=7)))
    gaps = tuple(
        (start + DAY, stop - DAY)
        for start, stop in zip(dates[::2], dates[1::2], strict=False)
        if (stop - start).days > 1
    )
    first = draw(st.sampled_from((dates[0], dates[0], None)))
    last = draw(st.sampled_from((dates[-1], dates[-1], None)))
    if first is None and last is None:
        first = dates[0]
    return Span(first, last, draw(precisions), hedge=draw(hedges), gaps=gaps)


spans = st.one_of(hedged_units, ranges(), holed())


def held(span):
    """The days of a span as sorted pairs of numbers, open ends past all days."""
    low, high = date.min.toordinal() - 1, date.max.toordinal() + 1
    return [
        (a.toordinal() if a else low, b.toordinal() if b else high)
        for a, b in span.pieces
    ]


def lies_in(inner, outer):
    """Whether each day of the one is a day of the other."""
    return all(
        any(a <= start and stop <= b for a, b in held(outer))
        for start, stop in held(inner)
    )
