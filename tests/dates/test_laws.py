"""What holds for every text on every day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.dates.drawn_texts import texts
from tests.drawn_spans import lies_in
from timeline.dates import find_dates, resolve_phrase
from timeline.errors import SpanError
from timeline.spans import Extent, Precision, Span

DAY = timedelta(days=1)
EDGES = (date.min, date.max, date(2020, 2, 29), date(2018, 1, 1), date(2018, 12, 31))
published = st.one_of(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(EDGES), st.dates()
)
TYPES = {"DATE", "TIME", "DURATION", "SET"}


@st.composite
def bounds(draw):
    """A publication day of which only the first and last candidate are known."""
    first = draw(published)
    last = date.fromordinal(
        min(first.toordinal() + draw(st.integers(0, 8)), date.max.toordinal())
    )
    return Span(first, last, Precision.DAY)


@given(texts, published)
@example("on 31 June 2018 and 29 February 1900", date(2018, 9, 17))
@example("9999 years ago, in 10,000 years' time, 999 decades later", date.max)
@example("last century, the 1st century, two weeks ago, in the winter", date.min)
def test_mentions_fit_their_text(text, day):
    """A reader is shown the words; never an error, and never words of another place."""
    mentions = find_dates(text, day)
    for mention in mentions:
        assert 0 <= mention.start < mention.stop <= len(text)
        assert text[mention.start : mention.stop] == mention.text
    for before, after in pairwise(mentions):
        assert before.stop <= after.start


@given(texts, published)
def test_marks_lie_inside_their_mention(text, day):
    """In order, not overlapping, of a kind that TimeML knows, and with a value."""
    for mention in find_dates(text, day):
        assert mention.timexes
        assert mention.start <= mention.timexes[0].start
        assert mention.timexes[-1].stop <= mention.stop
        for mark in mention.timexes:
            assert mark.start < mark.stop
            assert mark.type in TYPES
            assert mark.value
        for before, after in pairwise(mention.timexes):
            assert before.stop <= after.start


@given(texts, published)
def test_every_span_is_read_back(text, day):
    """It is written to a file as EDTF and a unit."""
    for mention in find_dates(text, day):
        if mention.span:
            assert Span.parse(str(mention.span), mention.span.precision) == mention.span


@given(texts, published)
@example("It has been shut since 1943/44.", date(2018, 9, 17))
def test_what_was_inferred_is_said(text, day):
    """Words that name their days need no reason; worked-out days have one."""
    for mention in find_dates(text, day):
        assert mention.rule
        assert mention.basis in ("stated", "resolved")
        assert (mention.basis == "resolved") == bool(mention.inferred)


@given(texts, published)
def test_the_same_text_is_read_the_same(text, day):
    """Nothing is remembered between texts, and no clock is read."""
    assert find_dates(text, day) == find_dates(text, day)


@given(texts, published)
def test_a_bound_of_one_day_is_that_day(text, day):
    """Two ways to say the same."""
    assert find_dates(text, Span.day(day)) == find_dates(text, day)


@given(texts, bounds())
def test_a_bound_covers_what_each_of_its_days_would_say(text, bound):
    """The true day of publication is one of them, so the true span lies inside."""
    covering = find_dates(text, bound)
    for number in range((bound.last - bound.first).days + 1):
        for mention in find_dates(text, bound.first + number * DAY):
            [wide] = [
                m for m in covering if m.start < mention.stop and mention.start < m.stop
            ]
            if mention.span:
                assert wide.span
                assert lies_in(mention.span, wide.span)


@given(texts, bounds())
@example("It was on Monday.", Span.parse("2018-09-16/2018-09-17"))
def test_a_bound_gives_no_day_that_none_of_its_days_would_say(text, bound):
    """*Monday* is the 10th or the 17th then, and no day between."""
    days = [bound.first + n * DAY for n in range((bound.last - bound.first).days + 1)]
    readings = [m for day in days for m in find_dates(text, day) if m.span]
    for wide in find_dates(text, bound):
        spans = [
            m.span for m in readings if m.start < wide.stop and wide.start < m.stop
        ]
        if spans and all(span.extent is Extent.WITHIN for span in spans):
            union = spans[0].union(*spans[1:])
            assert union is None or union.pieces == wide.span.pieces


@given(texts, st.none() | published | bounds())
def test_a_phrase_alone_is_read_or_not(text, day):
    """Cells hold anything; None is an answer, an error is not."""
    mention = resolve_phrase(text, day)
    if mention:
        assert mention.text == text[mention.start : mention.stop]
        if mention.span:
            assert Span.parse(str(mention.span), mention.span.precision) == mention.span


@pytest.mark.parametrize("bound", ["../2018-09-17", "2018-09-17/..", "2016/2018"])
def test_a_bound_that_is_none_is_refused(bound):
    """Every phrase would mean any day."""
    with pytest.raises(SpanError, match="publication day is"):
        find_dates("on Friday", Span.parse(bound))


ONCE_CRASHED = {
    # text: its day of publication
    "Q3 in today": date(2018, 9, 17),
    "next few to H1 in tomorrow": date(4294, 6, 6),
    "June 4 to the spring of last year": date(2018, 9, 17),
    "It will run from Sunday to Thursday.": date.min,
    "0000,5": date(2018, 9, 17),
    "FY\n'16": date(2018, 9, 17),
    "next spring the previous month": date(1, 1, 3),
    "in two\nthousand ten, at eleven\nam": date(2018, 9, 17),
    "in the mid afternoon, by first\nlight": date(2018, 9, 17),
    "the last ៥0 9/૦ months": date(2018, 9, 17),
    "three years 5 1/2 hours": date(2018, 9, 17),
    "the second half of winter 1963 and an hour later": date(2018, 9, 17),
    "this autumn early the following winter": date(9999, 12, 1),
}


@pytest.mark.parametrize(("text", "day"), ONCE_CRASHED.items())
def test_what_crashed_once_answers(text, day):
    """Found by the laws above; kept so that they need not find it again."""
    find_dates(text, day)
    resolve_phrase(text, day)
