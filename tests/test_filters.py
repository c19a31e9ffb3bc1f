"""The filters: what passes, what is counted, and how it reads in English."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_rows import table
from timeline.events import group_reports
from timeline.filters import (
    FILTERS,
    active,
    count_options,
    describe_choices,
    read_choices,
    select_reports,
)
from timeline.reports import read_reports
from timeline.search import fold

REPORTS, PROBLEMS = read_reports(
    table(
        {"event": "a", "actors": "MEK", "outlet": "One", "when": "2018-03"},
        {"event": "a", "actors": "Mujahedin-e Khalq; Bo", "outlet": "Two",
         "when": "2018"},
        {"event": "b", "actors": "Bo", "outlet": "ONE", "platforms": "Twitter; YouTube",
         "kind": "removal", "when": "[2018-03-04,2018-05-04]", "quote": "Über alles"},
        {"event": "c", "actors": "Cy", "outlet": "Two", "platforms": "Twitter",
         "kind": "removal", "when": "2012/2017", "headline": "Adverts run"},
        {"event": "d", "actors": "Cy", "outlet": "Three", "published": "2011-05-01"},
    )
)  # fmt: skip

PASS = [
    # choices → events, number of reports
    ({}, "abcd", 5),
    ({"actor": ["MEK"]}, "a", 2),
    ({"actor": ["MEK", "Cy"]}, "acd", 4),
    ({"actor": ["Mujahedin-e Khalq"]}, "", 0),  # the canonical name is what is chosen
    ({"outlet": ["One"]}, "ab", 2),  # b writes it ONE
    ({"outlet": ["ONE"]}, "", 0),  # its first spelling is what is chosen
    ({"outlet": ["One"], "actor": ["Bo"]}, "b", 1),
    ({"platform": ["YouTube", "Twitter"]}, "bc", 2),
    ({"kind": ["removal"]}, "bc", 2),
    ({"days": (date(2018, 3, 31), date(2018, 4, 1))}, "a", 2),
    ({"days": (date(2018, 3, 4), date(2018, 3, 4))}, "ab", 3),
    ({"days": (date(2018, 3, 5), date(2018, 5, 3))}, "a", 2),  # b is one of two days
    ({"days": (None, date(2012, 1, 1))}, "cd", 2),  # d: some day up to publication
    ({"days": (date(2021, 3, 18), None)}, "", 0),
    ({"days": (None, None)}, "abcd", 5),
    ({"words": "uber"}, "b", 1),
    ({"words": "ADVERT run"}, "c", 1),
    ({"words": "mek bo"}, "a", 1),  # canonical and printed name in one report
    ({"words": "three one"}, "", 0),
    ({"words": "run ADVERT"}, "c", 1),
    ({"words": '"run ADVERT"'}, "", 0),  # as it stands
    ({"words": '"'}, "abcd", 5),
    ({"words": "  "}, "abcd", 5),
    ({"least": 2}, "a", 2),
    ({"least": 2, "outlet": ["One"]}, "a", 1),  # told by two, shown from one
    ({"least": 1}, "abcd", 5),
    ({"least": 9}, "", 0),
    ({"unknown": ["x"]}, "abcd", 5),
]


@pytest.mark.parametrize(("choices", "events", "count"), PASS, ids=str)
def test_a_report_passes_if_any_option_of_every_filter_holds(choices, events, count):
    """Within one filter any, across filters all."""
    shown = select_reports(REPORTS, choices)
    assert "".join(sorted(set(shown["event"]))) == events
    assert len(shown) == count
    assert shown.equals(REPORTS.loc[shown.index])


def test_an_account_without_a_day_is_of_the_days_of_its_event():
    """*Some day up to publication* touches every window; its event has a day."""
    reports, _ = read_reports(
        table(
            {"event": "e", "outlet": "One", "when": "2018-09-16"},
            {"event": "e", "outlet": "Two", "date_phrase": ""},
        )
    )
    then = select_reports(reports, {"days": (date(2013, 5, 1), date(2013, 5, 31))})
    assert then.empty
    day = (date(2018, 9, 16), date(2018, 9, 16))
    assert len(select_reports(reports, {"days": day, "outlet": ["Two"]})) == 1
    told_later = reports.assign(last=reports["last"].where(reports["outlet"] == "One"))
    assert len(select_reports(told_later, {"days": day})) == 2


def test_every_filter_is_in_the_table_of_examples():
    """A new filter needs a row above."""
    assert [problem.column for problem in PROBLEMS] == ["outlet"]  # ONE
    assert {row.key for row in FILTERS} <= {
        key for choices, *_ in PASS for key in choices
    }


DAYS = st.none() | st.dates(date(2011, 1, 1), date(2022, 1, 1))
CHOICES = st.fixed_dictionaries(
    {},
    optional={
        "actor": st.lists(st.sampled_from(["MEK", "Bo", "Cy", "nobody"])),
        "outlet": st.lists(st.sampled_from(["One", "Two", "Three"])),
        "platform": st.lists(st.sampled_from(["Twitter", "YouTube"])),
        "kind": st.lists(st.sampled_from(["removal", "other"])),
        "days": st.tuples(DAYS, DAYS).map(
            lambda d: tuple(sorted(d)) if None not in d else d
        ),
        "words": st.sampled_from(["", "dam", "bo two", "Ü", "(", "\\"]),
        "least": st.integers(0, 4),
    },
)


@given(CHOICES)
def test_selecting_twice_changes_nothing(choices):
    """Also for "at least two outlets", of which only one may be left."""
    once = select_reports(REPORTS, choices)
    assert select_reports(once, choices).equals(once)


@given(CHOICES)
def test_selecting_and_counting_leave_the_reports_as_they_were(choices):
    """Frames go in, new frames come out."""
    before = REPORTS.copy(deep=True)
    select_reports(REPORTS, choices)
    count_options(REPORTS, choices)
    describe_choices(REPORTS, choices, 1)
    assert REPORTS.equals(before)


@given(CHOICES)
def test_counts_agree_with_what_choosing_the_option_shows(choices):
    """The number beside an option is what one click on it alone would give."""
    for key, options in count_options(REPORTS, choices).items():
        for option, count in options.items():
            choice = int(option) if key == "least" else [option]
            shown = select_reports(REPORTS, {**choices, key: choice})
            assert shown["event"].nunique() == count, (key, option)


def test_counts_are_under_the_other_filters():
    """A choice does not hide the other options of its own filter."""
    counts = count_options(REPORTS, {"outlet": ["One"]})
    assert counts["outlet"] == {"One": 2, "Three": 1, "Two": 2}
    assert counts["actor"] == {"Bo": 1, "Cy": 0, "MEK": 1}
    assert counts["least"] == {"1": 2, "2": 1}


def test_options_are_what_the_reports_have():
    """Canonical actors, each once, in the order of the alphabet; days have none."""
    options = {row.key: row.options(REPORTS) for row in FILTERS}
    assert options["actor"] == ["Bo", "Cy", "MEK"]
    assert options["least"] == ["1", "2"]
    assert options["days"] == options["words"] == []
    nothing = REPORTS.iloc[:0]
    assert [row.options(nothing) for row in FILTERS] == [[]] * len(FILTERS)


SENTENCES = [
    ({}, 4, "All 4 events"),
    ({"outlet": ["One"]}, 2, "2 of 4 events, reported by One"),
    (
        {"days": (date(2018, 3, 1), date(2018, 9, 30)), "outlet": ["One", "Two"]},
        2,
        "2 of 4 events, reported by One or Two, between March and September 2018",
    ),
    (
        {"actor": ["Bo", "Cy", "MEK"], "platform": ["Twitter"], "kind": ["removal"]},
        1,
        "1 of 4 events, done by Bo, Cy or MEK, on Twitter, of the kind removal",
    ),
    ({"words": " dam  fails "}, 0, "None of 4 events, with the words “dam fails”"),
    ({"words": "dam"}, 4, "4 of 4 events, with the word “dam”"),
    ({"least": 2}, 1, "1 of 4 events, reported by at least 2 outlets"),
    ({"least": 1, "actor": [], "words": ""}, 4, "All 4 events"),
    (
        {"outlet": list("ABCDEFGH")},
        4,
        "4 of 4 events, reported by A, B, C, D, E or 3 others",
    ),
]


@pytest.mark.parametrize(("choices", "shown", "sentence"), SENTENCES)
def test_a_sentence_says_what_is_shown(choices, shown, sentence):
    """In the order of the filters, whatever the order of the clicks."""
    assert describe_choices(REPORTS, choices, shown) == sentence


def test_the_sentence_knows_one_and_none():
    """Small files are files too."""
    one = REPORTS.iloc[:1]
    assert describe_choices(one, {}, 1) == "The only event"
    assert describe_choices(one, {"least": 2}, 0).startswith("None of 1 event,")
    assert describe_choices(REPORTS.iloc[:0], {}, 0) == "No events"


WINDOWS = [
    ((date(2018, 3, 1), date(2018, 3, 31)), "in March 2018"),
    ((date(2018, 1, 1), date(2018, 12, 31)), "in 2018"),
    ((date(2012, 1, 1), date(2017, 12, 31)), "between 2012 and 2017"),
    ((date(2017, 3, 1), date(2018, 9, 30)), "between March 2017 and September 2018"),
    ((date(2018, 3, 3), date(2018, 3, 3)), "on 3 March 2018"),
    ((date(2018, 3, 3), date(2018, 9, 5)), "between 3 March and 5 September 2018"),
    ((date(2017, 3, 3), date(2018, 9, 5)), "between 3 March 2017 and 5 September 2018"),
    ((date(2018, 3, 1), None), "from March 2018 on"),
    ((date(2018, 1, 1), None), "from 2018 on"),
    ((None, date(2018, 3, 5)), "up to 5 March 2018"),
]


@pytest.mark.parametrize(("window", "words"), WINDOWS, ids=str)
def test_days_are_said_in_the_coarsest_unit_that_says_just_that(window, words):
    """As one would say it aloud."""
    assert describe_choices(REPORTS, {"days": window}, 1) == f"1 of 4 events, {words}"


ADDRESSES = [
    ({}, {}),
    ({"outlet": ["Two", "Two", "Nowhere", "One"]}, {"outlet": ("Two", "One")}),
    ({"outlet": ["Nowhere"]}, {}),
    ({"days": ["2018-03-01", ".."]}, {"days": (date(2018, 3, 1), None)}),
    (
        {"days": ["2018-09-30", "2018-03-01"]},
        {"days": (date(2018, 3, 1), date(2018, 9, 30))},
    ),
    ({"days": ["..", ".."]}, {}),
    ({"days": ["2018-03-01"]}, {"days": (date(2018, 3, 1), date(2018, 3, 1))}),
    *(
        ({"days": [text]}, {"days": (date(2018, 8, 1), date(2018, 8, 31))})
        for text in (
            "2018-08",
            "2018-08-01/2018-08-31",
            "2018-08-01..2018-08-31",
            "[2018-08-01..2018-08-31]",
        )
    ),
    ({"days": ["2018-08/.."]}, {"days": (date(2018, 8, 1), None)}),
    ({"days": ["..2018-08"]}, {"days": (None, date(2018, 8, 31))}),
    ({"days": ["../.."]}, {}),
    ({"days": ["2018-08-32"]}, {}),
    ({"days": ["1/2/2018"]}, {}),
    ({"days": ["2018-08", "2018-09", "2018-10"]}, {}),
    ({"days": ["soon", "2018-02-30"]}, {}),
    ({"words": ["  dam   fails "]}, {"words": "dam fails"}),
    ({"words": [" "]}, {}),
    ({"words": ["x" * 999]}, {"words": "x" * 200}),
    ({"words": ["da\u200bm \u202efails"]}, {"words": "dam fails"}),
    ({"words": ["\u202e\u200b"]}, {}),
    ({"least": ["2"]}, {"least": 2}),
    ({"least": ["1"]}, {}),
    ({"least": ["²"]}, {}),
    ({"least": ["-2"]}, {}),
    ({"least": ["9" * 5000]}, {}),
    ({"page": ["x"]}, {}),
]


@pytest.mark.parametrize(("address", "choices"), ADDRESSES, ids=lambda v: str(v)[:40])
def test_an_address_is_read_and_nonsense_in_it_passed_over(address, choices):
    """Anybody can write an address."""
    assert read_choices(REPORTS, address) == choices


@given(
    st.dictionaries(
        st.sampled_from([row.key for row in FILTERS]), st.lists(st.text(), max_size=3)
    )
)
def test_any_address_gives_choices_that_can_be_used(address):
    """It shows something, and says what."""
    choices = read_choices(REPORTS, address)
    assert active(choices) == choices
    shown = group_reports(select_reports(REPORTS, choices))
    assert describe_choices(REPORTS, choices, len(shown))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Iran’s", "Iran's"),
        ("“fake”", '"fake"'),
        ("2012–2017", "2012-2017"),
        ("É", "e"),
    ],
)
def test_words_are_found_whatever_marks_a_keyboard_has(
    typed: str, printed: str
) -> None:
    assert fold(typed) == fold(printed)
