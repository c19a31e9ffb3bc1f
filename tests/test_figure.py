"""The chart as a whole: what it shows, to whom, and that Plotly takes it."""

import json
import re
from datetime import date
from html import unescape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from tests.figure_events import UNTIL, forty, frame, row
from tests.report_rows import table
from timeline.events import group_by_outlet, group_reports
from timeline.figure import (
    LANES,
    MOST_MARKS,
    NO_ROWS,
    Chart,
    describe_chart,
    lane_values,
    timeline_chart,
)
from timeline.figure.legend import LEGEND
from timeline.figure.palette import theme
from timeline.figure.sheet import UNSET
from timeline.reports import read_reports
from timeline.safe import ISOLATES

SPREAD = frame([row(i, f"{1900 + i % 100}-06-{i % 28 + 1:02}") for i in range(1, 900)])
CASES = {
    "forty": forty(),
    "none": frame([]),
    "one": frame([row(1, "2018-08-22")]),
    "one period": frame([row(1, "2012-01-01", "2017-12-31", extent="throughout")]),
    "one day": frame([row(i, "2018-08-22") for i in range(1, 30)]),
    "one window": frame([row(i, f"2018-08-{i:02}") for i in range(1, 29)]),
    "all of time": frame([row(1, "0001-01-01"), row(2, "9999-12-31")]),
    "no day at all": frame([row(1, None), row(2, None, extent="throughout")]),
    "open ends": frame(
        [row(1, "open", "2018-09-17"), row(2, "2018-04-01", "open"), row(3, None)]
    ),
    "disputed": frame([row(1, "2018-08-21", "2018-08-22", disputed=True)]),
    "hundreds": SPREAD,
    "too many": frame([row(i, "2018-08-22") for i in range(MOST_MARKS + 1)]),
}


def draw(events: pd.DataFrame, lane: str = "actor", **more: Any) -> go.Figure:
    return chart(events, lane, **more).figure


def chart(events: pd.DataFrame, lane: str = "actor", **more: Any) -> Chart:
    return timeline_chart(events, lane=lane, until=UNTIL, **more)


def marks(figure: go.Figure) -> Any:
    return next(t for t in figure.data if t.type == "scatter" and t.text is not None)


def words(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("case", CASES)
def test_plotly_accepts_every_figure(case: str, dark: bool, narrow: bool) -> None:
    """Figures are built unchecked, for speed; so they are checked here."""
    figure = draw(CASES[case], dark=dark, narrow=narrow)
    drawn = json.loads(figure.to_json())
    if drawn["layout"]["dragmode"] == UNSET:
        drawn["layout"].pop("dragmode")
    go.Figure(drawn)
    assert type(figure.layout.height) is int, "Streamlit takes 450 for other integers"
    assert 80 < figure.layout.height < 2_000


@pytest.mark.parametrize("lane", LANES, ids=lambda lane: lane.key)
def test_every_event_has_a_mark_in_each_of_its_lanes(lane: Any) -> None:
    """A lane is only worth reading if it is complete."""
    events = forty()
    found = sorted(marks(draw(events, lane.key)).customdata)
    assert all(type(event) is str for event in found)
    expected = sorted(
        event
        for event, values in zip(events["event"], events[lane.column], strict=True)
        for _ in (values if isinstance(values, tuple) and values else [None])
    )
    assert found == expected


def test_what_has_no_exact_day_can_be_clicked_along_its_bar() -> None:
    targets = [t for t in draw(forty()).data if t.type == "bar" and t.customdata]
    assert {f"event-{n:02}" for n in (1, 2, 8, 12, 13, 17, 19)} <= set(
        targets[0].customdata
    )


def test_a_mark_carries_the_number_of_its_event() -> None:
    """Not its place among the events that are drawn: those change with a filter."""
    few = marks(draw(forty().iloc[25:30]))
    for event, text in zip(few.customdata, few.text, strict=True):
        assert event == f"event-{int(text):02}"


def test_a_lane_keeps_its_colour_and_symbol_under_a_filter() -> None:
    events = forty()
    lanes = lane_values(events, "kind")

    def looks(shown: pd.DataFrame) -> set[tuple[str, str]]:
        found = marks(draw(shown, "kind", lanes=lanes)).marker
        return set(zip(found.line.color, found.symbol, strict=True))

    diplomacy = events[events["kind"] == "diplomacy"]
    assert looks(diplomacy) < looks(events)


def test_most_lanes_come_first_and_the_unnamed_last() -> None:
    lanes = lane_values(forty(), "platform")
    assert lanes[-1] == "No platform named"
    assert set(lanes[:-1]) == {"Twitter", "Facebook", "Instagram"}


def test_many_lanes_share_the_last_one() -> None:
    events = frame(
        [row(i, "2018-08-22", actors=(f"Actor {i:02}",)) for i in range(1, 21)]
    )
    figure = draw(events)
    names = [text for text in words(figure) if text.startswith("<b>Actor")]
    assert len(names) == 7
    assert any(text.startswith("<b>Others") for text in words(figure))
    assert len(marks(figure).x) == 20


def test_the_crowded_weeks_say_that_they_are_enlarged() -> None:
    """Two scales in one picture mislead if the picture does not say so."""
    assert any("Sep 2018</b>, enlarged" in text for text in words(draw(forty())))


@pytest.mark.parametrize("case", ["one", "one day", "one window", "all of time"])
def test_one_scale_is_enough_where_nothing_crowds(case: str) -> None:
    assert not any("enlarged" in text for text in words(draw(CASES[case])))


def test_no_events_is_said_kindly() -> None:
    """Of a file that has none, it is no use to clear a filter."""
    assert "clear a filter" in words(draw(frame([])))[0]
    assert "no row that can be used" in words(draw(frame([]), nothing=NO_ROWS))[0]


def test_too_many_events_are_counted_and_it_says_so() -> None:
    events = frame(
        [row(i, f"{2012 + i % 6}-0{i % 9 + 1}-03") for i in range(MOST_MARKS + 1)]
    )
    figure = draw(events, "kind")
    assert "2,001 events</b>, counted per month" in words(figure)[0]
    twice = pd.concat([events, events])  # as each of two outlets tells them
    assert "2,001 events</b>" in words(draw(twice, "kind"))[0]
    counted = [int(text.split("</b>")[0][3:]) for text in figure.data[0].hovertext]
    assert sum(counted) == len(events)
    assert set(figure.data[0].customdata) == {""}


def test_selection_sets_one_off_and_keeps_the_others_in_sight() -> None:
    plain, picked = (
        marks(draw(forty(), selected=event)) for event in (None, "event-25")
    )
    changed = {
        event
        for event, a, b in zip(
            plain.customdata, plain.textfont.color, picked.textfont.color, strict=True
        )
        if a != b
    }
    assert changed == set(plain.customdata) - {"event-25"}
    wide = [size for size in picked.marker.line.width if size > 2]
    assert len(wide) == list(plain.customdata).count("event-25")


def test_a_selection_that_is_not_shown_dims_nothing() -> None:
    """A filter may have taken the open event off the chart."""
    assert draw(forty(), selected="elsewhere").to_json() == draw(forty()).to_json()


def test_text_of_others_stays_text() -> None:
    """Plotly would make links and fetch pictures, and dollars call for LaTeX."""
    evil = '<a href="http://x">$$y$$</a>\n<span style="background:url(z)">'
    events = frame([row(1, "2018-08-22", title=evil, actors=(evil,), kind=evil)])
    for lane in ("actor", "kind"):
        figure = draw(events, lane)
        shown = [*words(figure), *(t for d in figure.data for t in d.hovertext or ())]
        assert any("&lt;a href" in text for text in shown)
        for text in shown:
            assert "<a" not in text
            assert 'url(z)">' not in text.replace("&gt;", "")
            assert "$" not in text


def test_nothing_drags_or_zooms() -> None:
    """A finger on the chart must scroll the page; see also `browser/test_touch.py`."""
    layout = draw(forty(), narrow=True).layout
    assert layout.dragmode == UNSET, "Streamlit turns False into pan"
    assert layout.template.layout.dragmode is False
    assert layout.xaxis.fixedrange
    assert layout.yaxis.fixedrange


def test_the_legend_explains_what_is_drawn_and_no_more() -> None:
    plain = chart(CASES["one window"]).legend
    assert "on this day" in plain
    assert "all of this time" not in plain
    everything = chart(forty()).legend
    for text in ("all of this time", "some day within these", "one end not known"):
        assert text in everything
    assert "one bar for each outlet's days" in everything


@pytest.mark.parametrize("rough", [False, True])
def test_the_legend_explains_thin_bars_without_judging(rough: bool) -> None:
    """They are drawn alike for a dispute and for outlets that roughly agree."""
    about = [row(1, "2009-01-01", "2011-12-31", disputed=True, rough=rough)]
    assert "one bar for each outlet's days" in chart(frame(about)).legend


@pytest.mark.parametrize("case", ["none", "too many"])
def test_what_has_no_signs_has_no_legend(case: str) -> None:
    """An empty sheet, and events that are only counted."""
    assert chart(CASES[case]).legend == ""


@pytest.mark.parametrize("dark", [False, True])
def test_the_legend_has_the_colours_of_the_chart(dark: bool) -> None:
    colours = theme(dark=dark)
    found = chart(forty(), dark=dark).legend
    assert f"color:{colours.muted}" in found
    assert set(re.findall("#[0-9a-f]{6}", found)) >= {colours.muted, colours.page}


def test_a_full_mark_in_a_firm_bar_has_a_sign_of_its_own() -> None:
    """What lasts bears a full mark; alone, that is said of a single day."""
    marks = {key.words: [full for *_, full in key.sign.marks] for key in LEGEND}
    assert marks["on this day"] == marks["all of this time"] == [True]
    assert marks["some day within these"] == marks["day not certain"] == [False]
    assert next(k for k in LEGEND if k.words == "all of this time").sign.slices


def test_what_hovers_fits_a_phone() -> None:
    """Plotly cuts the first letters of a line that is wider than the screen."""
    long = {**row(1, "2018-08-22"), "title": "Accounts & pages " * 9}
    for trace in draw(frame([long]), narrow=True).data:
        for text in trace.hovertext or ():
            lines = [unescape(re.sub("<.*?>", "", t)) for t in text.split("<br>")]
            assert max(map(len, lines)) <= 42
            assert " ".join(lines).startswith("Accounts & pages Accounts & pages")


def test_the_frame_stays_as_it_was() -> None:
    events = forty()
    draw(events, selected="event-03")
    pd.testing.assert_frame_equal(events, forty())


def test_unknown_lanes_are_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'author'; expected one of actor, outlet"):
        draw(forty(), "author")


def test_the_description_tells_what_the_picture_shows() -> None:
    text = describe_chart(forty(), until=UNTIL)
    assert text.startswith("Timeline of 40 events from 1 January 2012 to 17 Sep")
    assert "is enlarged" in text
    assert "2 are dated differently by different outlets" in text
    assert "empty" in describe_chart(frame([]), until=date(2018, 9, 18))


SAID = [
    ([row(1, "2018-08-22")], "Timeline of 1 event on 22 August 2018."),
    (
        [row(1, "2018-08-22"), row(2, "2018-09-01", "2018-09-03")],
        "Timeline of 2 events from 22 August 2018 to 3 September 2018."
        " 1 has no exact day.",
    ),
    (
        [row(1, "open", "2018-09-17")],
        "Timeline of 1 event up to 17 September 2018. 1 has no exact day.",
    ),
    (
        [row(1, "2018-04-01", "open", extent="throughout")],
        "Timeline of 1 event from 1 April 2018 on. 1 lasts over a time.",
    ),
    ([row(1, None)], "Timeline of 1 event. 1 has no exact day."),
]


@pytest.mark.parametrize(("rows", "text"), SAID, ids=[text[12:] for _, text in SAID])
def test_a_few_events_are_described_as_they_are(rows: list[Any], text: str) -> None:
    """An open end is no day, and one event has, where two have."""
    assert describe_chart(frame(rows), until=UNTIL) == text


def test_what_has_no_day_of_its_own_does_not_decide_what_is_enlarged() -> None:
    """That all of it was known by the day of a catalogue crowds no event there."""
    days = [row(i, f"{1700 + 20 * i}-06-01") for i in range(10)]
    bounds = [row(10 + i, "open", "2020-05-04", dated=0) for i in range(20)]
    shown = words(draw(frame([*days, *bounds])))
    assert not any("enlarged" in text for text in shown)


def test_in_the_lane_of_an_outlet_stand_the_days_that_it_names() -> None:
    """Under its name, days of others would be put into its mouth."""
    told = {"Early": "2018-08-03", "کرانه": "2018-08-28", "Silent": ""}
    reports, _ = read_reports(
        table(*({"outlet": name, "when": day} for name, day in told.items()))
    )
    events = group_by_outlet(reports, group_reports(reports))
    figure = draw(events, "outlet", lanes=list(told))
    found = marks(figure)
    assert len(found.x) == 3
    assert [text.split("<br>")[1] for text in found.hovertext] == [
        "Early: 3 August 2018",
        f"{ISOLATES[0]}{ISOLATES[0]}کرانه{ISOLATES[1]}: 28 August 2018{ISOLATES[1]}",
        "Silent: some day up to 17 March 2021",
    ]
    assert found.x[0] < found.x[1] < found.x[2]
