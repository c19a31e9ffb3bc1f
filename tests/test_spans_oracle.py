"""Another reader of EDTF, the package `edtf`, finds the same first and last days."""

import math
import warnings
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drawn_spans import days, units
from timeline.spans import Extent, Precision, Span

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its own, at import
    from edtf import parse_edtf

few = settings(max_examples=60)  # it takes ten milliseconds a date
WORDED = {
    Precision.DAY,
    Precision.MONTH,
    Precision.SEASON,
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
}


def is_shared(span):
    """A unit that EDTF has a word for, read alike by both.

    Its winter is December alone; the first decade begins in year 0.
    """
    winter = span.precision is Precision.SEASON and span.first.month in (12, 1)
    return span.precision in WORDED and not winter and span.first.year >= 100


shared_units = units.filter(is_shared)
marks = st.sampled_from(["", "?", "~", "%"])


@st.composite
def calendar_ranges(draw):
    """Two days, months or years in order, spelled by us as an interval or a set."""
    unit = draw(st.sampled_from((Precision.DAY, Precision.MONTH, Precision.YEAR)))
    one, two = sorted((draw(days), draw(days)))
    first, last = Span.unit(unit, one).first, Span.unit(unit, two).last
    open_end = draw(st.sampled_from(("none", "none", "first", "last")))
    return Span(
        None if open_end == "first" else first,
        None if open_end == "last" else last,
        unit,
        draw(st.sampled_from(Extent)),
    )


def oracle(text):
    """First and last day after `edtf`, None for open ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = parse_edtf(text)
        return tuple(map(as_day, (read.lower_strict(), read.upper_strict())))


def as_day(moment):
    if isinstance(moment, float):
        assert math.isinf(moment)
        return None
    return date(*moment[:3])


@few
@given(shared_units, marks)
def test_units_have_the_same_days(span, mark):
    """Day, month, year, decade, century, and the seasons but winter."""
    if span.precision is Precision.SEASON:
        mark = ""  # it reads no hedged season
    text = f"{span}{mark}"
    assert oracle(text) == (span.first, span.last)
    assert Span.parse(text).pieces == [(span.first, span.last)]


@few
@given(calendar_ranges())
def test_intervals_and_sets_have_the_same_days(span):
    """With open ends, too."""
    assert oracle(str(span)) == (span.first, span.last)


@few
@given(shared_units, shared_units)
def test_intervals_of_mixed_units_have_the_same_days(one, two):
    """From a season to a day; a decade as an end is level 2, and it reads that too."""
    one, two = sorted((one, two), key=lambda span: span.first)
    if one.last < two.last:
        text = f"{one}/{two}"
        span = Span.parse(text)
        assert oracle(text) == (span.first, span.last) == (one.first, two.last)


@few
@given(st.sets(days, min_size=2, max_size=4))
def test_one_of_several_days_has_the_same_ends(several):
    """*[2018-03-04,2018-04-03]*; the days between are ours to rule out."""
    text = f"[{','.join(day.isoformat() for day in sorted(several))}]"
    span = Span.parse(text)
    assert oracle(text) == (span.first, span.last) == (min(several), max(several))
    assert {start for start, _ in span.pieces} <= several
    assert {stop for _, stop in span.pieces} <= several
