"""What the reports of an event say together."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_rows import table
from timeline.events import group_reports
from timeline.reports import read_reports, span_of
from timeline.spans import Span


def group(*rows):
    reports, _ = read_reports(table(*rows))
    return group_reports(reports)


def told(*whens, **more):
    """The event that reports with these dates tell together."""
    events = group(*({"when": when, "outlet": f"O{n}"} for n, when in enumerate(whens)))
    assert len(events) == 1
    return events.iloc[0]


TOGETHER = [
    # when of each report → edtf of the overlap, edtf of the hull, disputed
    (["2018-08"], "2018-08", "2018-08", False),
    (["2018-08", "2018-08-21"], "2018-08-21", "2018-08", False),
    (["2018-08", "2018"], "2018-08", "2018", False),
    (["2012/2017", "2012/2017"], "2012/2017", "2012/2017", False),
    (["2018-08", "2018-09"], "", "[2018-08..2018-09]", True),
    (["2018-08-20", "2018-08-21", "2018-08"], "", "2018-08", True),
    (
        ["[..2018-08-20]", "2018-08"],
        "[2018-08-01..2018-08-20]",
        "[..2018-08-31]",
        False,
    ),
    (["2018-08/..", "2018"], "[2018-08..2018-12]", "[2018..]", False),
    # Two sure ones leave just these days, so a third one's doubt changes nothing.
    (
        ["[2018-08-01..2018-08-20]", "[2018-08-10..2018-08-31]",
         "[2018-08-10?..2018-08-20?]"],
        "[2018-08-10..2018-08-20]", "2018-08", False,
    ),
    (
        ["[2018-08-01..2018-08-20]", "[2018-08-10?..2018-08-20?]",
         "[2018-08-10..2018-08-31]"],
        "[2018-08-10..2018-08-20]", "2018-08", False,
    ),
    (["", "2018-08"], "2018-08", "2018-08", False),
    (["", ""], "[..2021-03-17]", "[..2021-03-17]", False),
]  # fmt: skip


@pytest.mark.parametrize(("whens", "overlap", "hull", "disputed"), TOGETHER, ids=str)
def test_an_event_has_the_days_on_which_its_dated_reports_agree(
    whens, overlap, hull, disputed
):
    """A report without a date of its own narrows nothing, unless no other has one."""
    event = told(*whens)
    assert (event["edtf"], event["disputed"]) == (overlap, disputed)
    found = Span.parse(event["hull"])
    assert (found.first, found.last) == (Span.parse(hull).first, Span.parse(hull).last)
    assert event["dated"] == sum(map(bool, whens))
    assert event["reports"] == len(whens)


def test_where_they_dispute_no_day_is_claimed():
    """The chart draws what each says instead."""
    event = told("2018-08", "2018-09")
    assert pd.isna(event["first"])
    assert pd.isna(event["last"])
    assert (event["extent"], event["precision"], span_of(event)) == ("", "", None)


@pytest.mark.parametrize(
    ("whens", "rough"),
    [
        (["2009~", "2011/.."], True),
        (["2009~", "2010", "2011~"], True),
        (["2009~", "2010", "2012"], False),
        (["2009~", "2014"], False),
        (["2009~", "2009"], False),  # agree as they stand
        (["2018-08", "2018-09"], False),
        (["2009~", "2011", ""], True),
    ],
    ids=str,
)
def test_a_near_miss_of_rough_accounts_is_told_apart(whens, rough):
    """*About 2009* and *since 2011* are no contradiction; no day is made up for it."""
    event = told(*whens)
    assert event["rough"] == rough
    assert event["disputed"] or not rough
    assert (event["edtf"] == "") == event["disputed"]


def test_undated_reports_bound_the_event_by_the_first_publication():
    """It was told by then."""
    events = group(
        {"published": "2021-03-17"}, {"published": "2021-03-12", "outlet": "B"}
    )
    assert events["edtf"][0] == "[..2021-03-12]"


def test_names_are_joined_in_order_of_mention_and_canonical():
    """One actor under two names is one actor, one outlet in two spellings one."""
    events = group(
        {
            "actors": "Mujahedin-e Khalq",
            "targets": "B",
            "platforms": "X; Y",
            "outlet": "One",
        },
        {"actors": "Z; MEK", "targets": "A; B", "platforms": "Y; W"},
        {"actors": "Z", "targets": "A", "platforms": "Y", "outlet": "one"},
    )
    event = events.iloc[0]
    assert event["actors"] == ("MEK", "Z")
    assert event["targets"] == ("B", "A")
    assert event["platforms"] == ("X", "Y", "W")
    assert event["outlets"] == ("One", "The Valley Post")


IN_ORDER = [
    # event, title, when of each of its reports
    ("a-day", "Z", ["2018-03-01"]),  # before the month that begins on it
    ("small", "a", ["2018-03"]),
    ("large", "B", ["2018-03"]),  # whatever the case
    ("goes-on", "A", ["2018-03/.."]),
    ("split", "A", ["2018-05", "2018-04"]),  # where its first reading is
    ("open", "A", ["[..2018-06]"]),  # where it ends
    ("late", "A", ["2020"]),
    ("any", "A", ["../.."]),
]


def test_events_are_numbered_in_order_of_time_then_title():
    """Chart, list and table count alike, for they all take their numbers from here."""
    rows = [
        {"event": event, "title": title, "when": when, "outlet": f"O{n}"}
        for event, title, whens in reversed(IN_ORDER)
        for n, when in enumerate(whens)
    ]
    events = group(*rows)
    assert list(events["event"]) == [event for event, *_ in IN_ORDER]
    assert list(events["number"]) == list(range(1, len(events) + 1))
    assert list(events.index) == list(range(len(events)))


def test_an_event_keeps_its_number_and_place_under_a_filter():
    """What is left of its reports may give it other days."""
    reports, _ = read_reports(
        table(
            {"event": "b", "when": "2018-05"},
            {"event": "a", "when": "2018-08", "outlet": "One"},
            {"event": "a", "when": "2018-01", "outlet": "Two"},
        )
    )
    whole = group_reports(reports)
    some = group_reports(reports[reports["outlet"] != "Two"], whole)
    assert list(zip(some["event"], some["number"], strict=True)) == [("a", 1), ("b", 2)]
    assert list(some.index) == [0, 1]
    none = group_reports(reports[:0], whole)
    assert dict(none.dtypes) == dict(whole.dtypes)


def test_the_first_title_and_kind_are_shown():
    """Where reports differ, as listed among the problems."""
    events = group({"title": "One"}, {"title": "Two", "kind": "legal", "outlet": "B"})
    assert (events["title"][0], events["kind"][0]) == ("One", "other")


def test_no_reports_are_no_events_of_the_same_types():
    """A filter that leaves nothing breaks nothing."""
    none, some = group(), group({})
    assert len(none) == 0
    assert dict(none.dtypes) == dict(some.dtypes)


def test_grouping_leaves_the_reports_as_they_were():
    """Frames go in, new frames come out."""
    reports, _ = read_reports(table({}, {"when": "2018"}))
    before = reports.copy(deep=True)
    group_reports(reports)
    assert reports.equals(before)


WHENS = (
    *("", "2018", "2018-08", "2018-08-21", "2012/2017", "[2018-01,2018-08]"),
    *("2018~", "[..2018-08]", "2018-05/.."),
)


@given(st.lists(st.sampled_from(WHENS), min_size=1, max_size=4))
def test_the_overlap_lies_in_every_dated_report_and_they_in_the_hull(whens):
    """Whatever the reports say."""
    reports, _ = read_reports(
        table(*({"when": when, "outlet": f"O{n}"} for n, when in enumerate(whens)))
    )
    event = group_reports(reports).iloc[0]
    hull, overlap = Span.parse(event["hull"]), span_of(event)
    assert (overlap is None) == event["disputed"]
    for when in filter(None, whens):
        span = Span.parse(when)
        assert hull.overlap(span)
        if overlap:
            shared = span.overlap(overlap)
            assert shared
            assert (shared.first, shared.last) == (overlap.first, overlap.last)
