"""The shipped data: what it promises, and the days a careful reader would give it."""

import re
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from timeline.actors import canonical
from timeline.events import group_reports
from timeline.reports import read_reports
from tools.columns import NAMES, with_columns

ROOT = Path(__file__).parent.parent
FILE = ROOT / "events.csv"
GUIDE = (ROOT / "docs" / "data.md").read_text("utf-8")

REPORTS, PROBLEMS = read_reports(FILE)
EVENTS = group_reports(REPORTS).set_index("event")
IDS = [f"{row.event}: {row.outlet}" for row in REPORTS.itertuples()]
ROWS = pytest.mark.parametrize("row", list(REPORTS.itertuples()), ids=IDS)
UNWORDED = REPORTS[(REPORTS["when"] != "") | (REPORTS["date_phrase"] == "")]

# Event, outlet, words, EDTF, first day, last day. One day of them, unless the EDTF has
# a slash: then all of them.
SPANS = [
    *[
        (
            "zarif-tweet-to-dorsey",
            outlet,
            words,
            "2018-09-16",
            "2018-09-16",
            "2018-09-16",
        )
        for outlet, words in (
            ("CNET", "Sunday"),
            ("Al Jazeera", "on Sunday"),
            ("The National", "on Sunday"),
        )
    ],
    *[
        (event, outlet, "on Sunday", "2018-09-16", "2018-09-16", "2018-09-16")
        for event, outlet in (
            ("zarif-follow-up-tweet", "The National"),
            ("ambassador-message-on-fake-accounts", "IRNA"),
            ("al-jazeera-report-on-shutdown", "IRNA"),
        )
    ],
    *[
        (event, outlet, words, "2018-08", "2018-08-01", "2018-08-31")
        for event, outlet, words in (
            ("platforms-remove-hundreds-of-accounts", "CNET", "in August"),
            ("platforms-remove-hundreds-of-accounts", "Al Jazeera", "last month"),
            ("platforms-remove-hundreds-of-accounts", "Sky News", "last month"),
            ("platforms-remove-hundreds-of-accounts", "IRNA", "Last month"),
            ("twitter-suspends-284-accounts", "CNET", "in August"),
            ("fireeye-probe", "The National", "last month"),
        )
    ],
    (
        *("khamenei-media-war-charge", "Al Jazeera", "Earlier this month"),
        *("[2018-09-01..2018-09-17]", "2018-09-01", "2018-09-17"),
    ),
    (
        *("iran-plans-to-block-telegram", "Al Jazeera", "In April"),
        *("2018-04", "2018-04-01", "2018-04-30"),
    ),
    (
        *("us-leaves-nuclear-deal", "The National", "in May"),
        *("2018-05", "2018-05-01", "2018-05-31"),
    ),
    (
        *("zarif-youtube-message", "The National", "Thursday, May 3"),
        *("2018-05-03", "2018-05-03", "2018-05-03"),
    ),
    (
        *("zarif-ap-interview", "The National", "April 24, 2018"),
        *("2018-04-24", "2018-04-24", "2018-04-24"),
    ),
    (
        *("istanbul-oic-summit", "Al Jazeera", "Dec. 13, 2017"),
        *("2017-12-13", "2017-12-13", "2017-12-13"),
    ),
    (
        *("unrest-in-iran", "Sky News", "since the start of the year"),
        *("2018-01-01/2018-09-18", "2018-01-01", "2018-09-18"),
    ),
    (
        *("facebook-pages-ad-spend", "The National", "between 2012 and 2017"),
        *("2012/2017", "2012-01-01", "2017-12-31"),
    ),
    (
        *("bolton-speech-at-mek-meeting", "IRNA", "last year"),
        *("2017", "2017-01-01", "2017-12-31"),
    ),
    (
        *("saudi-interference-in-2016-us-election", "The National", "2016"),
        *("2016", "2016-01-01", "2016-12-31"),
    ),
]

# Days that the five articles do not print; what they print must leave room for them.
KNOWN = {
    "zarif-tweet-to-dorsey": date(2018, 9, 16),
    "platforms-remove-hundreds-of-accounts": date(2018, 8, 21),
    "twitter-suspends-284-accounts": date(2018, 8, 21),
    "iran-plans-to-block-telegram": date(2018, 4, 30),
    "us-leaves-nuclear-deal": date(2018, 5, 8),
    "zarif-youtube-message": date(2018, 5, 3),
    "khamenei-media-war-charge": date(2018, 9, 6),
}

# What each outlet that tells the removals of August gives as their size.
FIGURES = [
    ("twitter-suspends-284-accounts", "CNET", ("284 accounts",)),
    (
        "facebook-removes-254-pages-116-instagram-accounts",
        "The National",
        ("254 pages", "116 Instagram accounts", "more than 1 million followers"),
    ),
    ("facebook-pages-ad-spend", "The National", ("about 12000 USD",)),
    ("iran-plans-to-block-telegram", "Al Jazeera", ("about 40 million users",)),
]


def report(event: str, outlet: str) -> pd.Series:
    found = REPORTS[(REPORTS["event"] == event) & (REPORTS["outlet"] == outlet)]
    assert len(found) == 1, f"{len(found)} reports of {event} by {outlet}"
    return found.iloc[0]


def test_shipped_data_has_no_problem():
    """The first thing a newcomer sees must not be a complaint."""
    assert PROBLEMS == []


def test_there_is_enough_to_look_at():
    """The guide says how many reports and events there are; it has to stay true."""
    assert len(REPORTS) >= 30
    assert len(EVENTS) >= 18
    assert f"{len(REPORTS)} reports of {len(EVENTS)} events" in GUIDE


def test_five_outlets_each_tell_an_event_once():
    """One account is one row; an outlet that tells it twice says so in the summary."""
    assert set(REPORTS["outlet"]) == {
        *("Al Jazeera", "CNET", "IRNA", "Sky News", "The National")
    }
    assert not REPORTS.duplicated(["event", "outlet"]).any()


@pytest.mark.parametrize(
    ("event", "outlet", "words", "edtf", "first", "last"),
    SPANS,
    ids=[f"{event}: {outlet}" for event, outlet, *_ in SPANS],
)
def test_phrases_mean_the_days_a_careful_reader_would_give(
    event, outlet, words, edtf, first, last
):
    """Read from the printed words and the publication day alone."""
    row = report(event, outlet)
    assert (row["date_phrase"], row["when"]) == (words, "")
    assert row["edtf"] == edtf
    assert (row["first"], row["last"]) == (pd.Timestamp(first), pd.Timestamp(last))
    assert row["extent"] == ("throughout" if "/" in edtf else "within")
    assert row["basis"] in ("stated", "resolved")


def test_every_phrase_that_is_read_is_in_the_table():
    """A row that is added brings the days that its reader expects."""
    read = REPORTS[(REPORTS["date_phrase"] != "") & (REPORTS["when"] == "")]
    assert set(zip(read["event"], read["outlet"], strict=True)) == {
        (event, outlet) for event, outlet, *_ in SPANS
    }


@pytest.mark.parametrize(("event", "day"), KNOWN.items(), ids=KNOWN)
def test_accounts_leave_room_for_the_day_that_is_known(event, day):
    """What other sources establish is the check on how we read these five."""
    row = EVENTS.loc[event]
    assert row["first"] <= pd.Timestamp(day) <= row["last"]


def test_no_event_is_disputed():
    """The five differ in what they say, not in when; a dispute would be our mistake."""
    assert EVENTS.index[EVENTS["disputed"]].tolist() == []


def test_the_file_has_the_columns_in_their_order():
    """A new column is one that people can fill."""
    header = FILE.read_text("utf-8").partition("\n")[0].split(",")
    assert header == list(NAMES), "`python -m tools.columns` writes them"


def test_a_new_column_is_blank_and_a_filled_one_is_not_dropped():
    """Rewriting the file for a new column leaves every other cell as it was."""
    text = FILE.read_text("utf-8")
    assert with_columns(text, NAMES) == text
    added = with_columns(text, (*NAMES, "mood"))
    assert added.splitlines()[1].endswith(",")
    assert with_columns(added, NAMES) == text
    with pytest.raises(ValueError, match="'outlet'"):
        with_columns(text, ("event",))


@ROWS
def test_events_lie_between_2012_and_2018(row):
    """What is older is background, and listed in the guide as left out."""
    assert pd.isna(row.first) or row.first >= pd.Timestamp(2012, 1, 1)
    assert row.last <= pd.Timestamp(2018, 9, 18)


@ROWS
def test_quotes_are_a_dozen_words_that_hold_the_phrase(row):
    """Enough to find the place, too little to be the article."""
    assert len(row.quote.split()) <= 12
    assert row.date_phrase in row.quote
    assert bool(row.date_phrase) == bool(row.quote)


@ROWS
def test_locators_are_paragraphs_or_captions(row):
    """A reader of the article has to find the place by counting."""
    assert re.fullmatch(r"caption|[1-9]\d?(; [1-9]\d?)*", row.locator)


@ROWS
def test_claims_say_whose_they_are(row):
    """What may be disputed is somebody's word, never ours."""
    assert row.status != "alleged" or row.attributed_to


@pytest.mark.parametrize("place", UNWORDED.index, ids=lambda place: IDS[place])
def test_days_without_words_are_explained(place):
    """An editor's day, or none at all, is a decision that readers may question."""
    row = REPORTS.loc[place]
    day = f"`{row['when']}` | " if row["when"] else ""
    assert f"| `{row['event']}` | {row['outlet']} | {day}" in GUIDE
    assert row["basis"] == ("edited" if row["when"] else "published")


def test_an_account_without_a_day_has_a_dated_one_beside_it():
    """Otherwise the event would be drawn on a bound alone."""
    assert EVENTS.index[EVENTS["dated"] == 0].tolist() == []


@pytest.mark.parametrize(("event", "outlet", "figures"), FIGURES)
def test_figures_are_kept_as_given(event, outlet, figures):
    """Numbers are what readers compare first."""
    assert report(event, outlet)["figures"] == figures


def test_spellings_of_the_group_meet_under_one_name():
    """IRNA writes MKO, Sky News MEK, Al Jazeera the name in full."""
    told = REPORTS[REPORTS["event"] == "mek-online-campaign"]["actors"]
    assert {actors[0] for actors in told} == {"MEK", "MKO", "Mujahedin-e Khalq"}
    assert {canonical(actors[0]) for actors in told} == {"MEK"}


def test_addresses_and_days_of_the_articles_agree_within_an_outlet():
    """An article has one headline, one day and one address; unknown ones are blank."""
    article = REPORTS.groupby("outlet")[["headline", "published", "url", "author"]]
    assert article.nunique().to_numpy().tolist() == [[1, 1, 1, 1]] * 5
    nowhere = set(REPORTS.loc[REPORTS["url"] == "", "outlet"])
    assert nowhere == {"Sky News", "IRNA"}


def test_file_is_written_as_documented():
    """So that it opens in a spreadsheet and a change shows as one line."""
    raw = FILE.read_bytes()
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert len(raw.decode().splitlines()) == len(REPORTS) + 1
