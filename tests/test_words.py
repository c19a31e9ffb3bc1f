"""Spans in English: within and throughout are never written alike."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_rows import table
from timeline.events import group_reports
from timeline.figure.items import read_items
from timeline.figure.words import item_days
from timeline.reports import read_reports
from timeline.safe import md
from timeline.spans import Extent, Hedge, Precision, Span
from timeline.ui.account import brief_line, date_line, event_lines
from timeline.ui.table import table_of, when_words
from timeline.words import published_words, short_days, short_words, span_words

WORDS = [
    ("2018-09-16", "16 September 2018", "16 Sep 2018"),
    ("2018-08", "some day in August 2018", "Aug 2018 | some day"),
    ("2018-08/2018-08", "throughout August 2018", "Aug 2018 | throughout"),
    ("2017", "some day in 2017", "2017 | some day"),
    ("198X", "some day in the 1980s", "the 1980s | some day"),
    ("2018-22", "some day in summer 2018", "summer 2018 | some day"),
    ("2012/2017", "lasting from 2012 to 2017", "2012–2017 | throughout"),
    (
        "2018-01-01/2018-09-18",
        "lasting from 1 January to 18 September 2018",
        "1 Jan – 18 Sep 2018 | throughout",
    ),
    (
        "[2018-09-01..2018-09-17]",
        "some day from 1 to 17 September 2018",
        "1–17 Sep 2018 | some day",
    ),
    (
        "[..2018-09-17]",
        "some day up to 17 September 2018",
        "until 17 Sep 2018 | some day",
    ),
    ("2018-04/..", "lasting from April 2018 on", "from Apr 2018 | throughout"),
    ("2016~", "some day in 2016, roughly", "2016 | some day, roughly"),
    (
        "2012~/2017~",
        "lasting from 2012 to 2017, roughly",
        "2012–2017 | throughout, roughly",
    ),
    (
        "2012~/2017?",
        "lasting from about 2012 to perhaps 2017",
        "about 2012–perhaps 2017 | throughout",
    ),
    ("2018-01~/2018-12", "throughout 2018, roughly", "2018 | throughout, roughly"),
    (
        "[2018-03-04,2018-04-03]",
        "4 March 2018 or 3 April 2018",
        "4 Mar 2018 or 3 Apr 2018",
    ),
    ("../..", "at any time: both ends are open", "any time"),
]


@pytest.mark.parametrize(("edtf", "words", "short"), WORDS)
def test_a_span_in_words(edtf: str, words: str, short: str) -> None:
    assert span_words(Span.parse(edtf)) == words
    assert " | ".join(filter(None, short_words(Span.parse(edtf)))) == short


@given(
    days=st.lists(st.dates(), min_size=2, max_size=2, unique=True).map(sorted),
    precision=st.sampled_from(Precision),
    hedge=st.sampled_from(Hedge),
)
def test_some_day_and_all_the_time_never_read_alike(
    days: list, precision: Precision, hedge: Hedge
) -> None:
    """The one distinction that a timeline of news must not blur."""
    some = Span(*days, precision, Extent.WITHIN, hedge)
    whole = Span(*days, precision, Extent.THROUGHOUT, hedge)
    assert span_words(some) != span_words(whole)
    assert short_words(some) != short_words(whole)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2018-09-17", "17 September 2018"),
        ("2018-09-16/2018-09-17", "16 or 17 September 2018"),
        ("2018-09", "some day in September 2018"),
        ("2018-09-01/2018-09-17", "some day from 1 to 17 September 2018"),
    ],
)
def test_a_publication_day_may_be_a_bound(edtf: str, words: str) -> None:
    assert published_words(edtf) == words


def test_a_window_is_said_without_an_extent():
    """It holds whatever has a day in it, be that some day or all of the time."""
    assert short_days((date(2018, 3, 1), date(2018, 3, 31))) == "Mar 2018"
    assert short_days((None, date(2018, 3, 31))) == "until 31 Mar 2018"


TOLD = [
    # when in each of an event's reports → the days that are shown of it
    (["2018-22"], "2018-22"),
    (["198X"], "198X"),
    (["2018-08~"], "2018-08~"),
    (["2018-09-01?"], "2018-09-01?"),
    (["2012/2017"], "2012/2017"),
    (["[..2018-08]"], "[..2018-08]"),
    (["2018-08", "2018-09"], "[2018-08..2018-09]"),  # disputed
    (["2009~", "2011"], "[2009..2011]"),  # roughly agreed
]


@pytest.mark.parametrize(("whens", "shown"), TOLD, ids=str)
def test_hover_text_card_and_table_say_the_same(whens: list[str], shown: str) -> None:
    """Other words for the same days make a reader look for a difference."""
    rows = [{"when": when, "outlet": f"O{n}"} for n, when in enumerate(whens)]
    events = group_reports(read_reports(table(*rows))[0])
    (item,), (event,) = read_items(events, "kind"), events.to_dict("records")
    said, (days, how) = span_words(Span.parse(shown)), short_words(Span.parse(shown))
    assert item_days(item).endswith(said)
    assert md(said) in next(event_lines(event, ()))
    cells = table_of(events).iloc[0]
    assert cells["when"] == days
    assert cells["how"] == ({1: how}.get(len(whens)) or cells["how"])
    assert not event["disputed"] or cells["how"] in ("disputed", "roughly agreed")


def test_no_outlet_agrees_with_what_an_editor_set() -> None:
    """The day in its mouth is not its own, and the short lines say whose it is."""
    rows = [
        {"date_phrase": "on 7 March", "outlet": "Reuters"},
        {"date_phrase": "on 8 March", "when": "2021-03-07", "outlet": "The Standard"},
    ]
    reports, _ = read_reports(table(*rows))
    (event,) = group_reports(reports).to_dict("records")
    accounts = reports.to_dict("records")
    when = next(event_lines(event, accounts))
    assert when.endswith("(the day of The Standard was set by an editor)")
    assert brief_line(accounts[1]).endswith("set by an editor")
    assert "editor" not in brief_line(accounts[0])


def test_days_that_are_all_meant_are_told_with_and() -> None:
    """*On 3 and 17 June* is not one of two days, though its span leaves that open."""
    phrase = "in February 2022, on 3 and 17 June"
    reports, _ = read_reports(table({"date_phrase": phrase, "published": "2024-04-02"}))
    events = group_reports(reports)
    (item,), (event,) = read_items(events, "kind"), events.to_dict("records")
    said = "some day in February 2022 and 3 June 2022 and 17 June 2022"
    assert item_days(item) == said
    assert md(said) in next(event_lines(event, ()))
    assert md(said) in date_line(reports.iloc[0])
    assert table_of(events)["when"][0] == "Feb 2022 and 3 Jun 2022 and 17 Jun 2022"


@pytest.mark.parametrize(
    ("hull", "precision", "said"),
    [
        ("[1990-01-01..2011-03-20]", "decade", "1990–2011"),  # the end of a Persian one
        ("[1990-01-01..2011-03-20]", "year", "1 Jan 1990 – 20 Mar 2011"),
        ("[..2011-03-20]", "decade", "until 2011"),
    ],
)
def test_decades_of_two_calendars_are_told_in_years(
    hull: str, precision: str, said: str
) -> None:
    """The day on which a decade of another calendar ends is no news."""
    event = {"disputed": True, "rough": False, "hull": hull}
    assert when_words({**event, "hull_precision": precision}) == (said, "disputed")
