"""The Timeline page, driven without a browser."""

import json
from pathlib import Path

import pytest
from running import ROOT, Run
from streamlit.testing.v1 import AppTest

from tests.report_rows import table as file_of
from timeline.events import group_reports
from timeline.filters import FILTERS
from timeline.reports import read_reports, span_of
from timeline.safe import md
from timeline.ui.passed import DAYS_ADVICE
from timeline.words import span_words

REPORTS, _ = read_reports(ROOT / "events.csv")
EVENTS = group_reports(REPORTS)
GOOD = {"date_phrase": "last month"}
BAD = {"event": "two", "kind": "nonsense", "published": "soon"}


def texts(at: AppTest) -> str:
    return "\n".join(element.value for element in [*at.markdown, *at.subheader])


TITLES = dict(zip(EVENTS["event"], EVENTS["title"], strict=True))


def table(at: AppTest) -> list[str]:
    return list(at.dataframe[0].value["title"])


def test_every_filter_has_a_widget(run: Run) -> None:
    """A row in FILTERS is all that a new filter needs."""
    at = run()
    widgets = [*at.pills, *at.multiselect, *at.text_input, *at.date_input]
    keys = [str(widget.key) for widget in widgets]
    missing = [r.key for r in FILTERS if not any(f"filter_{r.key}" in k for k in keys)]
    assert missing == []


def test_options_carry_their_counts(run: Run) -> None:
    at = run(outlet=["CNET"])
    labels = at.pills(key="filter_actor").options
    assert any(label.startswith("Facebook") and "\\(" in label for label in labels)


def test_the_table_holds_the_events_of_the_chart(run: Run) -> None:
    """What the chart shows can be read without seeing it."""
    at = run()
    assert table(at) == EVENTS["title"].tolist()
    figure = json.loads(at.get("plotly_chart")[0].proto.spec)
    drawn = {e for trace in figure["data"] for e in trace.get("customdata", [])}
    assert drawn >= set(EVENTS["event"])


def test_a_name_may_be_asked_for_in_any_capitals(run: Run) -> None:
    """An address is typed by people."""
    asked, named = run(outlet=["cnet"]), run(outlet=["CNET"])
    assert table(asked) == table(named)
    assert not any("Passed over" in caption.value for caption in asked.caption)


def test_a_window_of_days_says_what_may_lie_outside_of_it(run: Run) -> None:
    """Nobody says that it happened in 2010: only that it may have."""
    captions = [caption.value for caption in run(days=["2010"]).caption]
    assert any("may also lie outside these days" in told for told in captions)
    captions = [caption.value for caption in run(days=["../2018-12"]).caption]
    assert not any("outside these days" in told for told in captions)


def test_a_file_of_bad_rows_is_not_called_empty(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file_of(BAD))
    captions = [caption.value for caption in run(path).caption]
    assert any("No row of this file can be used" in told for told in captions)
    assert not any("holds no reports yet" in told for told in captions)


def test_filters_narrow_chart_and_table(run: Run) -> None:
    at = run(outlet=["CNET"])
    expected = group_reports(REPORTS[REPORTS["outlet"] == "CNET"])
    assert set(table(at)) == set(expected["title"])
    assert at.subheader[0].value.startswith(f"{len(expected)} of {len(EVENTS)} events")


def test_one_click_clears_filters_and_keeps_the_open_event(run: Run) -> None:
    event = EVENTS["event"].iloc[0]
    at = run(outlet=["CNET"], words="bots", event=event, lane="kind")
    at.button(key="clear").click().run()
    assert dict(at.query_params) == {"event": event, "lane": "kind"}
    assert table(at) == EVENTS["title"].tolist()


def test_a_choice_goes_into_the_address(run: Run) -> None:
    at = run()
    at.pills(key="filter_kind").set_value(["removal"]).run()
    assert at.query_params["kind"] == "removal"
    at.text_input(key="filter_words").set_value("Istanbul").run()
    assert at.query_params["words"] == "Istanbul"


def test_days_may_be_given_the_wrong_way_round(run: Run) -> None:
    """From later to earlier is the same window: a slip, not nonsense."""
    at = run(days=["2018-09-30", "2018-08-01"])
    turned = run(days=["2018-08-01", "2018-09-30"])
    assert table(at) == table(turned)
    assert len(table(at)) < len(EVENTS)


@pytest.mark.parametrize("event", EVENTS["event"])
def test_every_event_opens_with_every_account(run: Run, event: str) -> None:
    """Outlet, printed words and days of each account, whatever the filters hide."""
    at = run(event=event, words="no such words at all")
    page = texts(at)
    for _, account in REPORTS[REPORTS["event"] == event].iterrows():
        assert f"**{account['outlet']}**" in page
        assert md(account["date_phrase"]) in page
        assert md(span_words(span_of(account))) in page


def test_nothing_found_is_said_and_not_an_error(run: Run) -> None:
    at = run(words="no such words at all")
    assert at.subheader[0].value.startswith("None of")
    assert table(at) == []


PASSED = [
    (
        {"actor": "nobody", "event": "nope", "lane": "x", "days": "y", "least": "-1"},
        "actor “nobody”, days “y”, least “\\-1”, lane “x”, event “nope”" + DAYS_ADVICE,
    ),
    ({"outlet": ["CNET", "<b>x</b>"]}, "outlet “\\<b\\>x\\<\\/b\\>”"),
    ({"days": ["2018-09-01", "soon"]}, f"days “soon”{DAYS_ADVICE}"),
    ({"days": ["09/2018"]}, f"days “09\\/2018”{DAYS_ADVICE}"),
    *(({"days": [t]}, None) for t in ("2018-09", "2018-09-01/..", "../..", "..")),
    ({"words": ["bots", "more"], "least": ["2", "3"]}, "words “more”, least “3”"),
    ({"lane": ["kind", "actor", "who"]}, "lane “kind”, lane “actor”, lane “who”"),
    ({"actor": "a" * 9_000}, f"actor “{'a' * 39}…”"),
    (
        {"actor": [f"n{n}" for n in range(30)]},
        "actor “n0”, actor “n1”, actor “n2”, actor “n3”, actor “n4”, and 25 others",
    ),
    ({"actor": "", "days": ["..", ".."], "least": "1", "lane": "outlet"}, None),
    ({"days": ["..", "20180901"], "words": " bots ", "least": "2"}, None),
    ({"outlet": "CNET", "event": EVENTS["event"].iloc[0]}, None),
    ({"actr": "Twitter"}, "name “actr” (perhaps “actor”)"),
    ({"Outlets": "CNET", "q": ""}, "name “Outlets” (perhaps “outlet”), name “q”"),
    ({"outlet": "CNET", "from": "a letter"}, "name “from”"),
    (
        {"*" * 9_000: "x", "kind": "party"},
        f"name “{md('*' * 39)}…”, kind “party”",
    ),
    (
        {f"n{n}": "x" for n in range(7)},
        "name “n0”, name “n1”, name “n2”, name “n3”, name “n4”, and 2 others",
    ),
    ({"embed": "true", "utm_source": "a letter", "fbclid": "x"}, None),
]


@pytest.mark.parametrize(("asked", "said"), PASSED)
def test_what_an_address_asks_in_vain_is_said(
    run: Run, asked: dict[str, str | list[str]], said: str | None
) -> None:
    """A link with a slip shows more than its sender meant; its reader must know."""
    lines = [c.value for c in run(**asked).caption if "Passed over" in c.value]
    assert lines == ([f"Passed over in the address: {said}"] if said else [])


def told(at: AppTest) -> str:
    """What follows the sentence, as Markdown; the first caption is of a filter."""
    return str(at.caption[1].value)


def test_the_first_screen_says_by_whom_it_is_told_and_of_which_years(run: Run) -> None:
    """Made from the file: another file is about something else."""
    said = told(run())
    assert said.startswith(md("from 2012 to 2018, as "))
    assert said.endswith(md(f" report them · {len(REPORTS)} reports in events.csv"))
    assert all(outlet in said for outlet in set(REPORTS["outlet"]))
    shown = REPORTS[REPORTS["outlet"] == "CNET"]
    few = f"{len(shown)} reports by 1 outlet · events.csv"
    assert told(run(outlet=["CNET"])) == md(few)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "This file holds no reports yet; each row of it will be one."),
        (
            [{"outlet": "A", "when": "2018"}],
            "in 2018, as A reports it · 1 report in events.csv",
        ),
        (
            [{"outlet": f"o{n}", "when": "../2018"} for n in range(12)],
            "in 2018, as 12 outlets report it · 12 reports in events.csv",
        ),
        (
            [{"event": f"e-{n}", "outlet": "*A*", "when": "../.."} for n in range(2)],
            "as *A* reports them · 2 reports in events.csv",
        ),
    ],
)
def test_few_or_many_outlets_are_told_in_words_that_fit(
    run: Run, tmp_path: Path, rows: list[dict[str, str]], said: str
) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file_of(*rows))
    assert told(run(path)) == md(said)


def test_an_empty_view_says_what_would_do(run: Run) -> None:
    """ "0 reports by 0 outlets" helps nobody."""
    assert told(run(words="no such words at all")).startswith("Nothing fits")


def test_an_open_event_says_where_its_accounts_are(run: Run) -> None:
    """They stand below a tall chart, out of sight."""
    accounts = REPORTS["event"].value_counts()
    for event, count in accounts.items():
        page = texts(run(event=str(event)))
        how = "Both" if count == 2 else f"All {count}"
        assert (f"{how} accounts are below the chart" in page) is (count > 1)


AGREEMENT = [
    # when two outlets say that it was → card, table
    (
        ("2009~", "2011/.."),
        "the outlets roughly agree: their days do not quite meet, but not all of them"
        " are meant exactly; between them they name some day from 2009 on",
        "from 2009 | roughly agreed",
    ),
    (
        ("2009~", "2014"),
        "the outlets’ days do not meet; between them they name some day from 2009 to"
        " 2014, roughly",
        "2009–2014 | disputed",
    ),
    (
        ("2018-08", "2018-08-21"),
        "21 August 2018; both dated accounts leave room for that day; all that they"
        " name is in August 2018",
        "21 Aug 2018",
    ),
    (
        ("[2017-01~..2017-04~]", "2017-04-20", "2017"),  # early 2017; the 20th is in it
        "20 April 2017; all 3 dated accounts leave room for that day; all that they"
        " name is in 2017",
        "20 Apr 2017",
    ),
    (
        ("[2017-01~..2017-04~]", "[2017-04-15..2017-05-15]"),  # it cuts the other short
        "some day from 15 to 30 April 2017, roughly; both dated accounts leave room for"
        " these days; all that they name is between 1 January and 15 May 2017",
        "15–30 Apr 2017 | some day, roughly",
    ),
    (
        ("2014~/2018-06-12", "2012/2017"),  # they differ at both ends
        "lasting from about 2014 to 2017; both dated accounts cover these days, and"
        " between them they name the time from 2012 to 12 June 2018",
        "about 2014–2017 | throughout",
    ),
    (
        ("2012/2017", "2013/..", "2012/.."),
        "lasting from 2013 to 2017; all 3 dated accounts cover these days, and between"
        " them they name the time from 2012 on",
        "2013–2017 | throughout",
    ),
    (
        ("../2017", "2012/.."),
        "lasting from 2012 to 2017; both dated accounts cover these days, and between"
        " them they name the time before and after them",
        "2012–2017 | throughout",
    ),
    (
        ("2012/2017", "2012~/2017~"),  # not alike sure, but of the same days
        "lasting from 2012 to 2017; on that both dated accounts agree",
        "2012–2017 | throughout",
    ),
    (
        ("2012/2017", "2014"),  # some day of 2014 may be meant: no end of anything
        "some day in 2014; both dated accounts leave room for these days; all that they"
        " name is between 2012 and 2017",
        "2014 | some day",
    ),
]


@pytest.mark.parametrize(("whens", "card", "cell"), AGREEMENT, ids=str)
def test_how_far_outlets_agree_is_told(
    run: Run, tmp_path: Path, whens: tuple[str, ...], card: str, cell: str
) -> None:
    """A near miss of rough dates is no dispute, and no day is made up for it."""
    path = tmp_path / "events.csv"
    path.write_bytes(file_of(*({"when": w, "outlet": f"o{w}"} for w in whens)))
    at = run(path, event="dam-fails")
    assert f"**When:** {card}" in texts(at).replace("\\", "")
    (row,) = at.dataframe[0].value[["when", "how"]].to_numpy().tolist()
    assert " | ".join(filter(None, row)) == cell


UNREAD = [
    # what an outlet prints → what is said of it beside an outlet that has a day
    ("", "**One** gives no day"),
    ("n.d.", "**One** prints “n.d.”, and so no day"),
    ("TBC", "**One** prints “TBC”, which could not be read as a date"),
    (
        "30 Feb. 1820",
        "**One** prints “30 Feb. 1820”, which could not be read as a date",
    ),
]


@pytest.mark.parametrize(("phrase", "said"), UNREAD)
def test_silence_and_words_that_are_not_understood_are_told_apart(
    run: Run, tmp_path: Path, phrase: str, said: str
) -> None:
    """That an outlet gives no day would be our fault put on it."""
    path = tmp_path / "events.csv"
    rows = [{"outlet": "One", "date_phrase": phrase}, {"outlet": "Two", "when": "2020"}]
    path.write_bytes(file_of(*rows))
    page = texts(run(path, event="dam-fails")).replace("\\", "")
    assert f"- {said}\n" in page


def test_an_unknown_event_opens_nothing(run: Run) -> None:
    """The address may come from anywhere."""
    assert "Choose an event" in texts(run(event="<b>nobody</b>"))


def test_problems_are_counted_and_shown(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file_of(GOOD, BAD))
    at = run(path)
    assert "left out" in at.expander[0].label
    problems = at.dataframe[0].value
    assert {"row", "column", "value", "reason", "advice"} <= set(problems.columns)
    assert set(problems["row"]) == {3}


def test_rows_that_are_missing_are_told_without_a_click(
    run: Run, tmp_path: Path
) -> None:
    """A chart of a fourth of a file looks like a chart of the file."""
    path = tmp_path / "events.csv"
    path.write_bytes(file_of(GOOD, BAD))
    (warning,) = run(path).warning
    assert warning.value.startswith("**1 row of this file is left out**")
    path.write_bytes(file_of(GOOD, {"event": "two", "date_phrase": "TBC"}))
    assert not run(path).warning, "a notice costs no row"


def test_an_event_that_a_filter_hides_can_be_closed_where_it_is_open(run: Run) -> None:
    """Its × is in the box above it; and it says why it is in no chart."""
    event = EVENTS["event"].iloc[3]
    at = run(event=event, words="no such words at all")
    assert at.selectbox(key="go_to").value == event
    assert "Outside the filters; × above closes it." in [c.value for c in at.caption]
    at.selectbox(key="go_to").set_value(None).run()
    assert "event" not in at.query_params
    assert "Outside" not in "".join(c.value for c in run(event=event).caption)


def test_a_long_title_is_folded(run: Run, tmp_path: Path) -> None:
    """Eight hundred letters push all that is known of the event off the screen."""
    path = tmp_path / "events.csv"
    title = "Accounts are removed " * 38
    path.write_bytes(file_of({"title": title}))
    at = run(path, event="dam-fails")
    assert at.subheader[1].value.endswith("…")
    assert len(at.subheader[1].value) < 160
    (whole,) = at.expander
    assert whole.label == "The whole title"
    assert whole.markdown[0].value == title.strip()


def test_a_file_in_order_has_no_problems(run: Run) -> None:
    assert [e.label for e in run().expander] == []


def test_a_file_that_changes_is_read_again(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file_of({"title": "A title"}))
    assert table(run(path)) == ["A title"]
    path.write_bytes(file_of({"title": "Other"}))
    assert table(run(path)) == ["Other"]


def test_a_header_alone_is_an_empty_timeline(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(file_of())
    assert table(run(path)) == []


WRONG = {
    "another table": b"a,b\n1,2\n",
    "an archive": b"PK\x03\x04",
    "empty": b"",
    "a folder": None,
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_one_clear_message(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / "wrong.csv"
    content = WRONG[name]
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    at = run(path)
    assert len(at.error) == 1
    said = at.error[0].value.removeprefix("**This file cannot be shown.** ")
    assert said[0].isupper()
    assert "docs/data.md" in said
    assert not at.dataframe


def test_a_missing_file_is_one_clear_message(run: Run, tmp_path: Path) -> None:
    assert len(run(tmp_path / "no <b>such</b> file.csv").error) == 1
