"""What EDTF texts mean, what is refused, and what two spans make together."""

from datetime import date, timedelta

import pytest

from timeline.errors import SpanError
from timeline.spans import (
    Extent,
    Hedge,
    Precision,
    Span,
    end_unit,
    roughly_meet,
    unit_days,
)

# fmt: off
VALID = [
    # EDTF → first, last, unit, within or throughout, hedge
    ("2018", "2018-01-01", "2018-12-31", "year", "within", ""),
    ("0001", "0001-01-01", "0001-12-31", "year", "within", ""),
    ("9999", "9999-01-01", "9999-12-31", "year", "within", ""),
    ("2018-08", "2018-08-01", "2018-08-31", "month", "within", ""),
    ("2018-02", "2018-02-01", "2018-02-28", "month", "within", ""),
    ("2020-02", "2020-02-01", "2020-02-29", "month", "within", ""),
    ("1900-02", "1900-02-01", "1900-02-28", "month", "within", ""),
    ("2018-08-22", "2018-08-22", "2018-08-22", "day", "within", ""),
    ("2018-08-22T04:35", "2018-08-22", "2018-08-22", "day", "within", ""),
    ("2018-08-22T04:35:00+03:30", "2018-08-22", "2018-08-22", "day", "within", ""),
    ("2018-08-22T04:35:00Z", "2018-08-22", "2018-08-22", "day", "within", ""),
    ("2018-08-22T23:59:60.5+0330", "2018-08-22", "2018-08-22", "day", "within", ""),
    # seasons by whole months; a winter ends in the year after
    ("2018-21", "2018-03-01", "2018-05-31", "season", "within", ""),
    ("2018-22", "2018-06-01", "2018-08-31", "season", "within", ""),
    ("2018-23", "2018-09-01", "2018-11-30", "season", "within", ""),
    ("2018-24", "2018-12-01", "2019-02-28", "season", "within", ""),
    ("2019-24", "2019-12-01", "2020-02-29", "season", "within", ""),
    ("9999-24", "9999-12-01", "9999-12-31", "season", "within", ""),
    # digits left open; what would pass the edges of the calendar ends there
    ("198X", "1980-01-01", "1989-12-31", "decade", "within", ""),
    ("000X", "0001-01-01", "0009-12-31", "decade", "within", ""),
    ("999X", "9990-01-01", "9999-12-31", "decade", "within", ""),
    ("18XX", "1800-01-01", "1899-12-31", "century", "within", ""),
    ("00XX", "0001-01-01", "0099-12-31", "century", "within", ""),
    ("2018-XX", "2018-01-01", "2018-12-31", "month", "within", ""),
    ("2018-08-XX", "2018-08-01", "2018-08-31", "day", "within", ""),
    ("2018-XX-XX", "2018-01-01", "2018-12-31", "day", "within", ""),
    # hedges
    ("2018?", "2018-01-01", "2018-12-31", "year", "within", "?"),
    ("2018-08~", "2018-08-01", "2018-08-31", "month", "within", "~"),
    ("2018-08-22%", "2018-08-22", "2018-08-22", "day", "within", "%"),
    ("198X~", "1980-01-01", "1989-12-31", "decade", "within", "~"),
    # intervals last throughout
    ("2012/2017", "2012-01-01", "2017-12-31", "year", "throughout", ""),
    ("2018-04/2018-09-17", "2018-04-01", "2018-09-17", "month", "throughout", ""),
    ("2018-09-17/2018-09-30", "2018-09-17", "2018-09-30", "day", "throughout", ""),
    ("2018-04/..", "2018-04-01", None, "month", "throughout", ""),
    ("../2018", None, "2018-12-31", "year", "throughout", ""),
    ("../..", None, None, "century", "throughout", ""),
    ("1830~/1841~", "1830-01-01", "1841-12-31", "year", "throughout", "~"),
    # one end may be surer than the other; the hedge has both doubts
    ("1830~/1841", "1830-01-01", "1841-12-31", "year", "throughout", "~"),
    ("1830/1841?", "1830-01-01", "1841-12-31", "year", "throughout", "?"),
    ("1830?/1841~", "1830-01-01", "1841-12-31", "year", "throughout", "%"),
    ("1830?/..", "1830-01-01", None, "year", "throughout", "?"),
    # days or months that are just a week, quarter or half say that unit
    ("2018-09-10/2018-09-16", "2018-09-10", "2018-09-16", "week", "throughout", ""),
    ("2018-01/2018-03", "2018-01-01", "2018-03-31", "quarter", "throughout", ""),
    ("2018-07/2018-12", "2018-07-01", "2018-12-31", "half", "throughout", ""),
    ("[2018-09-10..2018-09-16]", "2018-09-10", "2018-09-16", "week", "within", ""),
    ("[2018-09-11..2018-09-17]", "2018-09-11", "2018-09-17", "day", "within", ""),
    ("[2018-10..2018-12]", "2018-10-01", "2018-12-31", "quarter", "within", ""),
    ("[2018-01..2018-06]", "2018-01-01", "2018-06-30", "half", "within", ""),
    # sets are some day of theirs
    ("[2018-01..2018-04]", "2018-01-01", "2018-04-30", "month", "within", ""),
    ("[2017-01~..2017-04~]", "2017-01-01", "2017-04-30", "month", "within", "~"),
    ("[..2018-08-20]", None, "2018-08-20", "day", "within", ""),
    ("[2018-05..]", "2018-05-01", None, "month", "within", ""),
    ("[2018-03-04,2018-04-03]", "2018-03-04", "2018-04-03", "day", "within", ""),
    ("[1963,1968..1969]", "1963-01-01", "1969-12-31", "year", "within", ""),
    ("[1960..1963,1968..]", "1960-01-01", None, "year", "within", ""),
]
RESPELLED = [
    # other spellings of the same → ours
    (" 2018 ", "2018"),
    ("2018-08-22T04:35", "2018-08-22"),
    ("2018-09-17/2018-09-17", "2018-09-17"),
    ("2018-22/2018-23", "2018-06/2018-11"),
    ("198X/199X", "1980/1999"),
    ("[1830~..1841]", "[1830~..1841~]"),
    ("[2018]", "2018"),
    ("[2018?, 2019~]", "[2018%..2019%]"),
    ("[1969,1963]", "[1963,1969]"),
    ("[1963,1964,1965]", "[1963..1965]"),
    ("[1960..1965,1963..1970]", "[1960..1970]"),
    ("[2018-08-22..2018-08-22]", "2018-08-22"),
    ("[2018-08-01..2018-08-31]", "2018-08-XX"),
    ("[2018-01..2018-12]", "2018-XX"),
    ("[2018-01-01..2018-12-31]", "2018-XX-XX"),
]
REFUSED = [
    # text, and what the reason must say
    ("", "not an EDTF date"),
    ("soon", "not an EDTF date: 'soon'; expected EDTF such as 2018"),
    ("2018-13", "no such month: '2018-13'; expected 01 to 12, or a season 21 to 24"),
    ("2018-00", "no such month"),
    ("2018-25", "no such month"),
    ("2018-13-01", "no such month: '2018-13-01'"),
    ("2018-02-29", "no such day: '2018-02-29'; expected 01 to 28 in that month"),
    ("2018-02-00", "no such day"),
    ("2018-09-17T99:99", "no such time of day: '2018-09-17T99:99'; expected 00:00"),
    ("2018-09-17T24:10", "no such time of day"),
    ("2018-09-17T10:00+99:00", "no such time of day"),
    # an unknown end is not an open one
    ("2018-04/", "an end that is not known: '2018-04/'; spans have open ends only,"
                 " expected 2018-04/.."),
    ("/2018", "an end that is not known: '/2018'"),
    ("2018-06-31", "no such day"),
    ("2018-8", "not an EDTF date"),
    ("08/22/2018", "not an EDTF date"),
    ("20180822", "not an EDTF date"),
    ("2018-08-22/2018-08-21", "ends before it starts: 2018-08-22 to 2018-08-21"),
    ("[2018..2017]", "ends before it starts: '[2018..2017]'"),
    ("2018/2019/2020", "not an EDTF date"),
    ("2018//2019", "not an EDTF date"),
    ("/", "not an EDTF date"),
    ("..", "not an EDTF date"),
    ("2018-21-01", "not an EDTF date"),
    ("2018-XX-01", "not an EDTF date"),
    ("198X-05", "not an EDTF date"),
    ("1X8X", "not an EDTF date"),
    ("XXXX", "not an EDTF date"),
    ("2018~~", "not an EDTF date"),
    ("?2018", "not an EDTF date"),
    ("[]", "not an EDTF date"),
    ("[..]", "not an EDTF date: '[..]'"),
    ("[2018", "not an EDTF date: '[2018'"),
    ("[2018,]", "not an EDTF date"),
    ("[2018/2019]", "not an EDTF date"),
    ("[2018..2019..2020]", "not an EDTF date"),
    ("{2018,2019}", "not an EDTF date"),
    ("٢٠١٨", "not an EDTF date"),
    ("２０１８", "not an EDTF date"),
    ("-0044-03-15", "outside the years 1 to 9999: '-0044-03-15'"),
    ("0000", "outside the years 1 to 9999"),
    ("Y17000", "outside the years 1 to 9999"),
    ("x" * 10_000, "not an EDTF date: 'xxx"),
    ("2018-09-17T" + "9" * 10_000, "no such time of day: '2018-09-17T9"),
    ("x" * 10_000 + "/", "not an EDTF date: 'xxx"),
]
OVERLAPS = [
    # one, other → the days in both
    ("2018-08", "2018-08-21", "2018-08-21"),
    ("2018-08", "2018-09", None),
    ("2012/2017", "2015/2020", "2015/2017"),
    ("2012/2017", "2015", "2015"),
    ("2018-05/..", "../2018-08", "2018-05/2018-08"),
    ("[2018-05..]", "2018", "[2018-05..2018-12]"),
    ("[..2018-05]", "../..", "[..2018-05]"),
    ("2018-08-20/2018-08-21", "2018-08-21/2018-08-22", "2018-08-21"),
    ("[2018-03-04,2018-04-03]", "2018-04", "2018-04-03"),
    ("[2018-03-04,2018-04-03]", "2018-03-20", None),
    ("[2018-03-04,2018-04-03]", "2018", "[2018-03-04,2018-04-03]"),
    # a sure span inside the other is as sure as before
    ("2018-08~", "2018-08-21", "2018-08-21"),
    ("2018-08~", "2018-08", "2018-08"),
    ("2018%", "[2018-03-04,2018-04-03]", "[2018-03-04,2018-04-03]"),
    ("2012~/2017~", "2014/2015", "2014/2015"),
    ("[2017-01~..2017-04~]", "2017-03-15", "2017-03-15"),
    ("[2017-01~..2017-04~]", "2017-04/2017-04", "2017-04"),
    # but not one that reaches out of it, and doubts of both are joined
    ("[2017-01~..2017-04~]", "2017", "[2017-01~..2017-04~]"),
    ("[2017-01~..2017-04~]", "2017-03/2017-12", "[2017-03~..2017-04~]"),
    ("[2017-01~..2017-04~]", "[2017-04-15..2017-05-15]", "[2017-04-15~..2017-04-30~]"),
    ("[2017-01~..2017-04~]", "[2017-04-30..2017-06-30]", "2017-04-30~"),
    ("[2017-01~..2017-04~]", "[2016-12..2017-02]", "[2017-01~..2017-02~]"),
    ("2018-08-20~/2018-08-25~", "2018-08-23/2018-09-02", "2018-08-23~/2018-08-25~"),
    ("2018-08", "2018-08-21~", "2018-08-21~"),
    ("2018-08?", "2018-08-21~", "2018-08-21%"),
    # each end with its own doubts
    ("2012~/2017", "2010/2016", "2012~/2016"),
    ("2012~/2017", "2010/2018?", "2012~/2017?"),
    ("2012~/..", "../2017", "2012~/2017"),
    ("2012~/2017", "2014/2015", "2014/2015"),
]
NEAR = [
    # accounts of one event that share no day → whether they roughly agree
    ("2009~", "2011/..", True),
    ("2009~", "2011", True),
    ("2009~", "2011-01", True),
    ("2009~", "2011-02", False),  # more than a year lies between
    ("2009~", "2012", False),
    ("2009~", "2007", True),
    ("2009%", "2011", True),
    ("2009?", "2011", False),  # not sure, but not rough either
    ("2009", "2011", False),
    ("2009", "2010", False),
    ("2009~", "2012~", True),  # each comes a year towards the other
    ("2009~", "2013~", False),
    ("2018-08-20~", "2018-08-22", True),
    ("2018-08-20~", "2018-08-23", False),
    ("[2018-09-10~..2018-09-16~]", "2018-09-24", True),  # about that week
    ("[2018-09-10~..2018-09-16~]", "2018-09-25", False),
    # early 2017, then late August: as wide as the unit of their ends
    ("[2017-01~..2017-04~]", "2017-05-02", True),
    ("[2017-01~..2017-04~]", "2017-06", True),
    ("[2017-01~..2017-04~]", "2017-07", False),
    ("[2018-08-21~..2018-08-31~]", "2018-09-02", True),
    ("[2018-08-21~..2018-08-31~]", "2018-09-03", False),
    ("198X~", "1999", True),
    ("18XX~", "1909", True),
    ("18XX~", "1911", False),
    ("2012~/2017~", "2019", True),
    ("2012~/2017", "2010", True),
    ("2012~/2017", "2019", False),  # only its start is rough
    ("1984~/..", "1982", True),
    ("1984~/..", "1981", False),
    ("[1881~,1920~]", "1922", True),
    ("[1881~,1920~]", "1900", False),
    # the edges of the calendar
    ("0002~", "0001", True),
    ("9999~", "9998", True),
    ("9998~", "9999-12-31", True),
]
HULLS = [
    # one, other → the shortest without gaps, in the coarser unit
    ("2018-08", "2018-08-21", "2018-08"),
    ("2018-08-20", "2018-08-22", "[2018-08-20..2018-08-22]"),
    ("2012/2014", "2016/2017", "2012/2017"),
    ("2012/2014", "2016", "[2012..2016]"),
    ("2018", "[..2017-05]", "[..2018]"),
    ("2018-05/..", "[..2018-08]", "../.."),
    ("1830~", "1840?", "[1830%..1840%]"),
    ("2012~/2014", "2016/2017?", "2012~/2017?"),
    ("[1963,1968]", "1965", "[1963..1968]"),
]
UNIONS = [
    # several → some day of any of them, and none between
    (("2018-09-10", "2018-09-17"), "[2018-09-10,2018-09-17]"),
    (("2018-08", "2018-10", "2018-08-21"), "[2018-08,2018-10]"),
    (("2018-08-20", "2018-08-21"), "[2018-08-20..2018-08-21]"),
    (("2012~/2014~", "2016"), "[2012~..2014~,2016~]"),
    (("[..2016]", "2018/.."), "[..2016,2018..]"),
    (("[..2018]", "2018/.."), "None"),
]
UNITS = [
    # unit, a day → first and last of the unit that holds it
    ("day", "2018-09-17", "2018-09-17", "2018-09-17"),
    ("week", "2018-09-17", "2018-09-17", "2018-09-23"),
    ("week", "2018-09-16", "2018-09-10", "2018-09-16"),
    ("week", "2018-12-31", "2018-12-31", "2019-01-06"),
    ("month", "2024-02-10", "2024-02-01", "2024-02-29"),
    ("quarter", "2018-09-17", "2018-07-01", "2018-09-30"),
    ("season", "2018-01-31", "2017-12-01", "2018-02-28"),
    ("season", "2018-12-01", "2018-12-01", "2019-02-28"),
    ("half", "2018-06-30", "2018-01-01", "2018-06-30"),
    ("year", "2018-09-17", "2018-01-01", "2018-12-31"),
    ("decade", "1989-12-31", "1980-01-01", "1989-12-31"),
    ("century", "2000-01-01", "2000-01-01", "2099-12-31"),
    ("week", "0001-01-01", "0001-01-01", "0001-01-07"),
    ("week", "9999-12-31", "9999-12-27", "9999-12-31"),
    ("season", "0001-01-01", "0001-01-01", "0001-02-28"),
    ("season", "9999-12-31", "9999-12-01", "9999-12-31"),
]
END_UNITS = [
    # first and last day, the unit of the words → what both ends can be said in
    ("2017-01-01", "2018-12-31", "century", "year"),
    ("2017-01-01", "2018-11-30", "century", "month"),
    ("2017-01-02", "2018-12-31", "century", "day"),
    ("2017-01-01", None, "century", "year"),
    (None, "2018-12-31", "quarter", "month"),
    ("2017-01-01", "2018-12-31", "week", "day"),
]
CORNERS = {
    # what is easily got wrong, and what holds
    "open at both ends with a gap between":
        lambda: str(Span.parse("[..1998,2000..]")) == "[..1998,2000..]",
    "the winter cut off by year 1 is spelled by its months":
        lambda: str(Span.unit(Precision.SEASON, date.min)) == "[0001-01..0001-02]",
    "a year said in quarters is some part of it":
        lambda: str(Span.parse("2018").at(Precision.QUARTER)) == "2018-XX",
    "a month said in weeks is some part of it":
        lambda: str(Span.parse("2018-08").at(Precision.WEEK)) == "2018-08-XX",
    "a bad set is quoted whole":
        lambda: "'[2018,]'" in refusal("[2018,]"),
}
# fmt: on


def refusal(text: str) -> str:
    with pytest.raises(SpanError) as caught:
        Span.parse(text)
    return str(caught.value)


@pytest.mark.parametrize(("text", "first", "last", "unit", "extent", "hedge"), VALID)
def test_edtf_is_read_and_written_alike(text, first, last, unit, extent, hedge):
    """Each of these is the one spelling that we write, too."""
    span = Span.parse(text)
    days = (span.first and str(span.first), span.last and str(span.last))
    assert days == (first, last)
    said = (str(span.precision), str(span.extent), str(span.hedge))
    assert said == (unit, extent, hedge)
    assert str(span) == text.split("T")[0]


@pytest.mark.parametrize(("text", "canonical"), RESPELLED)
def test_other_spellings_become_ours(text, canonical):
    """Files that mean the same compare the same."""
    assert str(Span.parse(text)) == canonical
    assert str(Span.parse(canonical)) == canonical


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=lambda t: t[:30] or "blank")
def test_a_refusal_says_what_is_wrong(text, reason):
    """It is shown beside the row; a cell of any size makes a short message."""
    message = refusal(text)
    assert message.startswith(reason)
    assert len(message) < 250


@pytest.mark.parametrize(("one", "other", "expected"), OVERLAPS, ids=str)
def test_the_overlap_is_what_both_allow(one, other, expected):
    """Of two reports of one event, these are the days on which they agree."""
    overlap = Span.parse(one).overlap(Span.parse(other))
    assert (overlap and str(overlap)) == expected


@pytest.mark.parametrize(("one", "other", "expected"), NEAR, ids=str)
def test_about_reaches_one_unit_further(one, other, expected):
    """What misses by less than the words leave open is no dispute."""
    spans = [Span.parse(one), Span.parse(other)]
    assert spans[0].overlap(spans[1]) is None
    assert roughly_meet(spans) is roughly_meet(reversed(spans)) is expected


def test_two_long_sets_are_compared_in_one_walk():
    """A cell may hold thousands of days; each pair of them tried takes minutes."""
    first = date(1000, 1, 1)
    even, third = (
        Span(
            first,
            first + timedelta(days=18_000),
            Precision.DAY,
            gaps=tuple(
                (first + timedelta(days=n + 1), first + timedelta(days=n + step - 1))
                for n in range(0, 18_000, step)
            ),
        )
        for step in (2, 3)
    )
    both = even.overlap(third)
    assert both is not None
    assert len(both.pieces) == 18_000 // 6 + 1


@pytest.mark.parametrize(("one", "other", "expected"), HULLS, ids=str)
def test_the_hull_is_all_that_either_allows(one, other, expected):
    """A dispute is drawn as wide as this."""
    assert str(Span.parse(one).hull(Span.parse(other))) == expected


@pytest.mark.parametrize(("several", "expected"), UNIONS, ids=str)
def test_the_union_rules_out_what_none_of_them_names(several, expected):
    """One of two days is not one of all that lie between."""
    one, *others = map(Span.parse, several)
    assert str(one.union(*others)) == expected


@pytest.mark.parametrize(("unit", "day", "first", "last"), UNITS)
def test_a_unit_holds_its_days(unit, day, first, last):
    """Weeks from Monday, decades from zero, winters from December."""
    found = unit_days(Precision.parse(unit), date.fromisoformat(day))
    assert tuple(map(str, found)) == (first, last)


@pytest.mark.parametrize(("first", "last", "said", "unit"), END_UNITS)
def test_ends_are_said_in_the_coarsest_unit_that_both_fill(first, last, said, unit):
    """But never coarser than the words were."""
    days = (day and date.fromisoformat(day) for day in (first, last))
    assert str(end_unit(*days, Precision.parse(said))) == unit


@pytest.mark.parametrize("corner", CORNERS)
def test_corners_hold(corner):
    """Each of them was wrong once."""
    assert CORNERS[corner]()


def test_the_hint_says_the_unit_that_edtf_cannot():
    """*The week from Tuesday* is written as days, and was a week all the same."""
    span = Span.parse("[2018-09-11..2018-09-17]", Precision.WEEK)
    assert span.precision is Precision.WEEK
    assert str(span) == "[2018-09-11..2018-09-17]"


def test_a_day_is_both_within_and_throughout():
    """So that the two ways to say it are equal."""
    day = date(2018, 9, 17)
    assert Span.day(day).lasting() == Span.day(day)
    assert Span.parse("2018-08").lasting() != Span.parse("2018-08")


def test_a_span_without_ends_lasts():
    """*Some day, at any time* says nothing."""
    assert Span(None, None, Precision.DAY).extent is Extent.THROUGHOUT


def test_an_end_before_the_start_is_refused():
    """Never swapped in silence."""
    with pytest.raises(SpanError, match="ends before it starts: 2018-01-02 to"):
        Span(date(2018, 1, 2), date(2018, 1, 1), Precision.DAY)


@pytest.mark.parametrize(
    "gap",
    [
        (date(2018, 1, 1), date(2018, 1, 2)),  # at the start
        (date(2018, 1, 9), date(2018, 1, 10)),  # at the end
        (date(2018, 1, 5), date(2018, 1, 4)),  # turned round
        (date(2019, 1, 1), date(2019, 1, 2)),  # outside
    ],
)
def test_a_gap_lies_inside(gap):
    """Else two spans with the same days would differ."""
    with pytest.raises(SpanError, match="gap"):
        Span(date(2018, 1, 1), date(2018, 1, 10), Precision.DAY, gaps=(gap,))


def test_only_some_day_within_has_gaps():
    """What lasted throughout was not interrupted; EDTF could not say it."""
    gap = (date(2018, 1, 5), date(2018, 1, 6))
    days = (date(2018, 1, 1), date(2018, 1, 10))
    with pytest.raises(SpanError, match="no gap"):
        Span(*days, Precision.DAY, Extent.THROUGHOUT, gaps=(gap,))


@pytest.mark.parametrize("unit", Precision)
def test_a_unit_is_read_by_its_name(unit):
    """The column *precision* holds the name."""
    assert Precision.parse(f" {str(unit).upper()} ") is unit


def test_an_unknown_unit_is_told_what_there_is():
    """People type *weekend*."""
    with pytest.raises(SpanError, match=r"no precision: 'weekend'.*day, week, month"):
        Precision.parse("weekend")


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [("", "~", "~"), ("?", "", "?"), ("?", "~", "%"), ("%", "~", "%"), ("~", "~", "~")],
)
def test_hedges_add_up(one, other, both):
    """As the EDTF marks do."""
    assert Hedge(one).also(Hedge(other)) is Hedge(both)


@pytest.mark.parametrize(
    ("start", "stop", "expected"),
    [
        ("2012", "2017", "2012/2017"),
        ("2018-03~", "2018-09-17", "2018-03~/2018-09-17"),
        ("2018-03~", "2018-09?", "2018-03~/2018-09?"),
        ("2018-08", "2018-08", "2018-08/2018-08"),
        ("2017", "2012", "None"),
        ("[..2012]", "2017", "None"),
    ],
)
def test_from_one_through_the_other_is_all_of_it(start, stop, expected):
    """*Between A and B* lasted; turned round, or with an open end, it is no span."""
    assert str(Span.parse(start).through(Span.parse(stop))) == expected
