"""What holds for every span, whatever was said."""

from contextlib import suppress
from functools import reduce

from hypothesis import example, given
from hypothesis import strategies as st

from tests.drawn_spans import hedges, held, lies_in, precisions, spans
from timeline.errors import SpanError
from timeline.spans import Extent, Hedge, Precision, Span, roughly_meet

POINTS = st.sampled_from(
    [
        *("2018", "2018-08", "2018-08-22", "2018-21", "2018-24", "198X", "18XX"),
        *("2018-XX", "2018-08-XX", "2018-XX-XX", "2018-08-22T10:00:00Z", "..", "0000"),
        *("2018-13", "2018-02-29", "0001", "00XX", "9999-24", "99XX"),
    ]
)
MARKS = st.sampled_from(["", "", "?", "~", "%"])
MARKED = st.builds(str.__add__, POINTS, MARKS)
GLUE = st.sampled_from(["/", "..", ",", ",", "[", "]", " ", "-"])
EDTF_LIKE = st.lists(MARKED | GLUE, max_size=7).map("".join)
SETS = st.lists(
    MARKED | st.builds("{}..{}".format, MARKED, MARKED), min_size=1, max_size=4
).map(lambda parts: f"[{','.join(parts)}]")
INTERVALS = st.builds("{}/{}".format, MARKED, MARKED)
TEXTS = st.text(max_size=30) | EDTF_LIKE | SETS | INTERVALS | MARKED
CLOSE = tuple(  # so alike that they overlap, and differ in how sure they are
    Span.parse(text)
    for text in (
        *("2018-08", "2018-08?", "2018-08~", "2018", "[2018-08-01?..2018-08-20?]"),
        *("[2018-07-15..2018-08-20]", "[2018-08-10..2018-09-05]", "2018-08-20"),
        *("[2018-08-10?..2018-08-20?]", "[2018-08-10~..2018-08-20~]", "2012/2019~"),
    )
)


@given(spans)
def test_edtf_with_its_unit_says_all_of_a_span(span):
    """The CSV keeps both, so nothing is lost between writing and reading."""
    assert Span.parse(str(span), span.precision) == span


@given(spans)
def test_edtf_alone_keeps_all_but_the_unit(span):
    """EDTF has no word for a week; the days, and how sure they are, never change."""
    read = Span.parse(str(span))
    assert read.at(span.precision) == span


@given(spans)
def test_what_was_written_is_written_the_same_again(span):
    """A file that is normalised twice is the same as after once."""
    assert str(Span.parse(str(span), span.precision)) == str(span)


@given(TEXTS)
@example("[2018-09-10..2018-09-16]")
@example("2018-01/2018-03")
@example("[2018-01..2018-06,2018-05..2018-12]")
def test_any_text_is_read_or_refused_with_a_reason(text):
    """No cell of a file may end in a traceback."""
    try:
        span = Span.parse(text)
    except SpanError:
        return
    assert Span.parse(str(span), span.precision) == span


@given(st.text(max_size=12))
def test_any_name_of_a_unit_is_read_or_refused(text):
    """The column *precision* is typed by people."""
    with suppress(SpanError):
        assert Precision.parse(text) in Precision


@given(spans, spans)
def test_overlap_lies_in_both_and_they_in_the_hull(one, other):
    """What the sources agree on, and the most that any of them says."""
    overlap, hull = one.overlap(other), one.hull(other)
    assert lies_in(one, hull)
    assert lies_in(other, hull)
    if overlap:
        assert lies_in(overlap, one)
        assert lies_in(overlap, other)


@given(spans, spans)
def test_no_shared_day_is_left_out_of_the_overlap(one, other):
    """Nor is there a dispute where a day is shared."""
    pairs = [
        (max(a, c), min(b, d))
        for a, b in held(one)
        for c, d in held(other)
        if max(a, c) <= min(b, d)
    ]
    overlap = one.overlap(other)
    assert (overlap is None) == (not pairs)
    if overlap:
        assert all(
            any(a <= start and stop <= b for a, b in held(overlap))
            for start, stop in pairs
        )


@given(spans, spans)
def test_overlap_and_hull_do_not_ask_who_spoke_first(one, other):
    """Reports come in no order."""
    assert one.overlap(other) == other.overlap(one)
    assert one.hull(other) == other.hull(one)


@given(spans)
def test_a_span_agrees_with_itself(span):
    """Two reports that say the same say no more than one."""
    assert span.overlap(span) == span


@given(spans)
def test_the_hull_with_itself_only_fills_the_gaps(span):
    """It has none by definition."""
    hull = span.hull(span)
    whole = (span.first, span.last, span.precision, span.hedge)
    assert (hull.first, hull.last, hull.precision, hull.hedge) == whole
    assert hull.gaps == ()


@given(spans, spans, spans)
def test_the_hull_of_three_does_not_ask_for_their_order(one, two, three):
    """Events fold the reports one by one."""
    assert one.hull(two).hull(three) == one.hull(two.hull(three))


@given(st.lists(st.sampled_from(CLOSE) | spans, min_size=1, max_size=4), st.randoms())
def test_the_overlap_of_many_does_not_ask_for_their_order(said, dice):
    """Hedge and unit included; what is drawn must not hang on the rows of a file."""
    turned = dice.sample(said, len(said))
    assert said[0].overlap(*said[1:]) == turned[0].overlap(*turned[1:])


@given(spans, spans, spans)
def test_the_days_of_many_are_those_of_one_after_the_other(one, two, three):
    """Neither does it matter whether two of them were put together before."""
    first = one.overlap(two)
    last = first.overlap(three) if first else None
    together = one.overlap(two, three)
    assert (last and last.pieces) == (together and together.pieces)


@given(spans, hedges)
def test_a_hedge_only_ever_adds_doubt(span, hedge):
    """The days stay; saying it twice changes nothing."""
    hedged = span.hedged(hedge)
    assert hedged.pieces == span.pieces
    assert hedged.hedged(hedge) == hedged
    ends = span.ends or (span.hedge,)
    known = all(end.also(hedge) is end for end in ends)
    assert (hedged == span) == known


@given(spans, precisions)
def test_another_unit_is_the_same_days(span, precision):
    """A hint says how it was told, not when it was."""
    said = span.at(precision)
    assert said.precision is precision
    assert said.at(span.precision) == span


@given(spans, spans)
def test_an_unhedged_span_inside_the_other_makes_the_overlap_sure(one, other):
    """*21 August*, beside *around August*, is not in doubt."""
    overlap = one.overlap(other)
    if overlap is None:
        return
    narrower = [
        span
        for span in (one, other)
        if not span.hedge and overlap.pieces == span.pieces
    ]
    expected = Hedge.NONE if narrower else one.hedge.also(other.hedge)
    assert overlap.hedge is expected


SAID = st.lists(st.sampled_from(CLOSE) | spans, min_size=1, max_size=4)


@given(SAID, st.randoms())
def test_what_agrees_agrees_roughly_and_in_any_order(said, dice):
    """The rough word is for less than the plain one."""
    roughly = roughly_meet(said)
    assert roughly or said[0].overlap(*said[1:]) is None
    assert roughly_meet(dice.sample(said, len(said))) is roughly


@given(SAID)
def test_the_overlap_of_many_is_sure_only_where_the_sure_ones_leave_no_more(said):
    """A rough end that cuts an exact account short is still a rough end."""
    overlap = said[0].overlap(*said[1:])
    if overlap is None:
        return
    sure = [span for span in said if not span.hedge]
    alone = sure[0].overlap(*sure[1:]) if sure else None
    certain = alone is not None and alone.pieces == overlap.pieces
    doubt = reduce(Hedge.also, (span.hedge for span in said))
    assert overlap.hedge is (Hedge.NONE if certain else doubt)


@given(SAID)
def test_exact_accounts_never_agree_roughly(said):
    """They share a day, or they contradict each other; *uncertain* is not *about*."""
    exact = [s for s in said if s.hedge in (Hedge.NONE, Hedge.UNCERTAIN)]
    if exact:
        assert roughly_meet(exact) is (exact[0].overlap(*exact[1:]) is not None)
    if not roughly_meet(exact or said):
        assert not roughly_meet(said)


@given(SAID, st.integers(0, 3))
def test_a_vaguer_account_never_makes_a_dispute(said, which):
    """Saying *about* takes nothing back."""
    vaguer = list(said)
    vaguer[which % len(said)] = said[which % len(said)].hedged(Hedge.APPROXIMATE)
    assert roughly_meet(vaguer) or not roughly_meet(said)


@given(spans, spans)
def test_the_overlap_lasts_only_where_both_last(one, other):
    """*Some day in August* and *all summer*: some day in August."""
    overlap = one.overlap(other)
    if overlap and overlap.first != overlap.last:
        lasting = one.extent is other.extent is Extent.THROUGHOUT
        assert (overlap.extent is Extent.THROUGHOUT) == lasting
