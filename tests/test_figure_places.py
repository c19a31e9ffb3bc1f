"""Where things go: nothing overlaps, nothing is cut, nothing claims too much."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.figure_events import forty, frame, row
from timeline.figure.bars import firm_ends, slices
from timeline.figure.draw import BOLD, LETTER, SMALLER, headings
from timeline.figure.items import Item, lane_values, read_items
from timeline.figure.layout import Placed, arrange, place
from timeline.figure.legend import LEGEND
from timeline.figure.palette import LIGHT
from timeline.figure.scale import (
    DAY_MAX,
    DAY_MIN,
    INSET,
    Scale,
    Stretch,
    burst,
    make_scale,
)
from timeline.figure.ticks import ticks
from timeline.figure.traces import is_filled
from timeline.figure.words import item_days, stretch_headings
from timeline.spans import Span

DAYS = st.integers(DAY_MIN, DAY_MAX)


def ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def september() -> Scale:
    return make_scale((), (ordinal("2018-09-01"), ordinal("2018-09-30")), 840)


def spot(*days: str | None, **more: object) -> Placed:
    events = frame([row(1, *days, **more)])  # type: ignore[arg-type]
    return place(read_items(events, "kind")[0], september(), 24)


def one_of(edtf: str) -> Placed:
    days = Span.parse(edtf)
    event = row(1, str(days.first), str(days.last)) | {"edtf": edtf}
    return place(read_items(frame([event]), "kind")[0], september(), 24)


@pytest.mark.parametrize("lane", ["actor", "outlet", "platform", "kind"])
@pytest.mark.parametrize("width", [350, 840])
def test_nothing_touches_within_a_row(lane: str, width: float) -> None:
    events = forty()
    items = read_items(events, lane)
    days = [d for i in items for d in (i.first, i.last) if d is not None]
    scale = make_scale([(i.first, i.first) for i in items if i.exact], days, width)
    plan = arrange(items, lane_values(events, lane), scale, LIGHT)
    rows: dict[float, list[tuple[float, float]]] = {}
    for placed in plan.placed:
        symbol = plan.bands[placed.lane].symbol
        rows.setdefault(placed.y, []).append(placed.reach(symbol))
    for reaches in rows.values():
        for (_, right), (left, _) in pairwise(sorted(reaches)):
            assert right < left
    for placed in plan.placed:
        band = plan.bands[placed.lane]
        assert band.top < placed.y - 8
        assert placed.y + 8 < band.bottom


def test_marks_of_one_day_stand_side_by_side_where_the_day_is_wide() -> None:
    items = read_items(
        frame([row(i, "2018-08-22", kind="removal") for i in range(1, 8)]), "kind"
    )
    scale = make_scale((), [ordinal("2018-08-22")], 840)
    plan = arrange(items, ["Removal"], scale, LIGHT)
    assert len({placed.y for placed in plan.placed}) == 1
    left, right = scale.at(ordinal("2018-08-22")), scale.end(ordinal("2018-08-22"))
    assert all(left < placed.x < right for placed in plan.placed)


@given(
    st.lists(DAYS, min_size=1), st.lists(DAYS, min_size=1), st.sampled_from([350, 840])
)
def test_the_axis_runs_forward_and_holds_every_day(
    exact: list[int], others: list[int], width: float
) -> None:
    """Also for the years 1 and 9999, where a padded date would overflow."""
    days = sorted([*exact, *others])
    scale = make_scale([(day, day) for day in exact], days, width)
    places = [scale.at(day + 0.5) for day in days]
    assert places == sorted(places)
    assert scale.left + INSET <= places[0]
    assert places[-1] <= scale.right - INSET
    assert scale.left == 0
    assert scale.right == pytest.approx(width)
    assert all(scale.at(day) < scale.end(day) for day in days)


@given(DAYS, DAYS, st.sampled_from([350, 840]))
def test_labels_of_the_axis_keep_clear_of_each_other(
    a: int, b: int, width: float
) -> None:
    (stretch,) = make_scale((), (a, b), width).stretches
    found = ticks(stretch)
    assert all(y.x - x.x > 14 for x, y in pairwise(found))
    assert found, "an axis without a label says nothing"


@given(DAYS, st.integers(1, 60), DAYS, DAYS)
def test_headings_of_the_axis_keep_clear_of_each_other(
    middle: int, length: int, before: int, after: int
) -> None:
    """On a phone narrower than what is planned, too, where only pixels of text stay.

    Letters are taken for as wide as they are planned; a journey measures them.
    """
    burst_days = [min(middle + i * length // 6, DAY_MAX) for i in range(7)]
    scale = make_scale([(d, d) for d in burst_days], [before, *burst_days, after], 350)
    reaches = []
    for note in headings(scale, LIGHT):
        letter = BOLD if "<b>" in note["text"] else LETTER
        wide = len(re.sub("<.*?>", "", note["text"])) * letter
        left = note["x"] * SMALLER - (wide if note["xanchor"] == "right" else 0)
        reaches.append((left, left + wide))
    assert all(right < left for (_, right), (left, _) in pairwise(reaches))
    assert reaches[-1][1] <= scale.right


SHORTER = [
    # first and last day of a stretch → its headings, ever shorter
    ("1850-03-01", "1990-04-28", "1850 – Apr 1990|1850 – 1990|1850–1990"),
    ("1850-03-01", "1990-12-31", "1850 – 1990|1850 – 1990|1850–1990"),
    ("2018-07-30", "2018-09-19", "30 Jul – 19 Sep 2018|Jul – Sep 2018|2018|2018"),
    ("2018-09-03", "2018-09-19", "3 – 19 Sep 2018|Sep 2018|2018|2018"),
    (
        "2017-12-30",
        "2018-01-09",
        "30 Dec 2017 – 9 Jan 2018|Dec 2017 – Jan 2018|2017 – 2018|2017–2018",
    ),
    ("2018-09-03", "2018-09-03", "3 Sep 2018|2018|2018"),
]


@pytest.mark.parametrize(("first", "last", "said"), SHORTER)
def test_a_heading_with_less_room_says_less_and_nothing_else(
    first: str, last: str, said: str
) -> None:
    stretch = Stretch(ordinal(first), ordinal(last), 0, 100)
    assert "|".join(stretch_headings(stretch)) == said


def test_a_few_stragglers_do_not_stretch_the_burst() -> None:
    days = [(100 + i, 100 + i) for i in range(20)]
    assert burst([(1, 1), *days, (900, 900)]) == (100, 119)


def test_what_comes_long_after_the_burst_has_a_stretch_of_its_own() -> None:
    days = [1000 + i for i in range(20)]
    scale = make_scale([(d, d) for d in days], [1, *days, 9000], 840)
    assert [s.enlarged for s in scale.stretches] == [False, True, False]
    middle = scale.stretches[1]
    assert middle.right - middle.left > 840 * 0.6


def test_no_mark_stands_on_the_border_between_two_scales() -> None:
    days = [1000 + i for i in range(20)]
    scale = make_scale([(d, d) for d in days], [1, *days], 840)
    (border,) = scale.borders
    for pixel in (border - 4, border, border + 4):
        assert abs(scale.clear(pixel, 11) - border) >= 11


def test_some_day_within_fades_at_both_ends() -> None:
    placed = spot("2018-09-03", "2018-09-16")
    assert placed.bar is not None
    assert placed.bar.fade_left == placed.bar.fade_right > 20
    assert firm_ends(placed) == []
    assert not is_filled(placed)


def test_throughout_has_two_firm_ends() -> None:
    placed = spot("2018-09-03", "2018-09-16", extent="throughout")
    assert placed.bar is not None
    assert firm_ends(placed) == [placed.bar.left, placed.bar.right]
    assert len(slices(placed, september(), 24)) == 1


def test_an_open_end_fades_at_the_edge_and_the_other_stays_firm() -> None:
    placed = spot("2018-09-03", "open", extent="throughout")
    assert placed.bar is not None
    assert placed.bar.right == september().right
    assert placed.bar.fade_right > 0
    assert firm_ends(placed) == [placed.bar.left]


def test_some_day_up_to_a_day_stands_at_that_day() -> None:
    """The middle of an endless bar would be a day that nobody named."""
    placed = spot("open", "2018-09-20")
    end = september().end(ordinal("2018-09-20"))
    assert end - placed.size <= placed.x <= end
    assert placed.bar is not None
    assert placed.bar.fade_left > 100


@pytest.mark.parametrize("hedge", ["~", "%"])
def test_about_softens_the_ends(hedge: str) -> None:
    day = spot("2018-09-03", hedge=hedge)
    assert day.bar is not None
    assert day.bar.fade_left > 0
    assert (
        firm_ends(spot("2018-09-03", "2018-09-16", extent="throughout", hedge=hedge))
        == []
    )


@pytest.mark.parametrize(("hedge", "filled"), [("", True), ("~", True), ("?", False)])
def test_a_doubtful_day_is_an_open_mark(hedge: str, filled: bool) -> None:
    assert is_filled(spot("2018-09-03", hedge=hedge)) is filled


def test_each_reading_of_a_disputed_event_is_a_bar_of_its_own() -> None:
    events = forty()
    items = read_items(events, "kind")
    scale = make_scale((), (ordinal("2018-08-01"), ordinal("2018-09-17")), 840)
    for item in (i for i in items if i.disputed):
        placed = place(item, scale, 24)
        _, *readings = slices(placed, scale, 24)
        assert len(readings) == len(item.readings) == 2
        assert len({piece.y for piece in readings}) == len(readings)
        half = placed.size / 2
        assert any(
            abs(end - placed.x) > half for p in readings for end in (p.left, p.right)
        ), "the mark must not hide what is disputed"


MEETING = [
    # days that outlets name → those on which most agree, where the mark stands
    ("2018-09-04 2018-09-04 2018-09-20", "2018-09-04/2018-09-04"),
    ("2018-09-04 2018-09-20 2018-09-20", "2018-09-20/2018-09-20"),
    ("2018-09-04 2018-09-20", "2018-09-04/2018-09-04"),  # of equals the first
    ("[2018-09-02..2018-09-06] 2018-09-20", "2018-09-20/2018-09-20"),  # the shortest
    (
        "[2018-09-09..2018-09-10] [2018-09-09,2018-09-28] 2018-09-10 2018-09-09",
        "2018-09-09/2018-09-09",
    ),
    ("[..2018-09-04] 2018-09-20", "2018-09-20/2018-09-20"),
    (
        "[2018-09-02..2018-09-10] [2018-09-08..2018-09-14] 2018-09-20",
        "2018-09-08/2018-09-10",
    ),
    ("[..2018-09-04] [2018-09-20..]", "../2018-09-04"),
]


@pytest.mark.parametrize(("named", "where"), MEETING)
def test_a_disputed_event_stands_where_most_outlets_agree(
    named: str, where: str
) -> None:
    """Never in the middle of all days named, which may be a day that nobody names."""
    readings, days = tuple(named.split()), where.split("/")
    placed = spot("2018-09-02", "2018-09-28", disputed=True, readings=readings)
    expected = tuple(None if day == ".." else ordinal(day) for day in days)
    assert placed.item.agreed == expected
    first, last = (september().at(d + 0.5) for d in map(ordinal, days[-1:] * 2))
    if days[0] != "..":
        first = september().at(ordinal(days[0]) + 0.5)
    assert first - placed.size / 2 <= placed.x <= last + placed.size / 2


def test_a_dispute_of_some_pixels_is_stretched_away_from_its_mark() -> None:
    """The mark stays on its day, and the other reading can be seen beside it."""
    readings = ("2018-09-04", "2018-09-04", "2018-09-05")
    events = frame(
        [row(1, "2018-09-04", "2018-09-05", disputed=True, readings=readings)]
    )
    scale = make_scale((), (ordinal("1900-01-01"), ordinal("2018-12-31")), 350)
    placed = place(read_items(events, "kind")[0], scale, 24)
    assert placed.x == pytest.approx(scale.at(ordinal("2018-09-04") + 0.5))
    _, *drawn = slices(placed, scale, 24)
    assert all(piece.right - piece.left >= 3 for piece in drawn)
    assert max(piece.right for piece in drawn) > placed.x + placed.size / 2


def test_what_many_outlets_say_alike_does_not_hide_the_one_that_differs() -> None:
    readings = ("2018-09-04",) * 6 + ("2018-09-20",)
    placed = spot("2018-09-04", "2018-09-20", disputed=True, readings=readings)
    _, *drawn = slices(placed, september(), 24)
    assert max(piece.right for piece in drawn) > september().at(ordinal("2018-09-20"))


def test_more_outlets_make_a_larger_mark() -> None:
    sizes = [spot("2018-09-03", outlets=("a",) * n).size for n in (1, 2, 3, 4)]
    assert sizes == sorted(set(sizes))


def test_every_sign_of_the_legend_can_occur() -> None:
    either = one_of("[2018-03-04,2018-04-03]").item
    items = [*read_items(forty(), "kind"), either, replace(either, every=True)]
    for key in LEGEND:
        assert key.shows is None or any(key.shows(item) for item in items), key.words


DAYS_IN_WORDS = [
    (("2018-08-22",), {}, "22 August 2018"),
    (("2018-08-01", "2018-08-31"), {}, "some day in August 2018"),
    (
        ("2012-01-01", "2017-12-31"),
        {"extent": "throughout", "precision": "year"},
        "lasting from 2012 to 2017",
    ),
    (("2018-01-01", "2018-12-31"), {"hedge": "~"}, "some day in 2018, roughly"),
    (
        ("2018-06-01", "2018-08-31"),
        {"precision": "season"},
        "some day in summer 2018",
    ),
    (
        ("1980-01-01", "1989-12-31"),
        {"precision": "decade"},
        "some day in the 1980s",
    ),
    (("open", "2018-09-17"), {}, "some day up to 17 September 2018"),
    (("2018-04-01", "open"), {"extent": "throughout"}, "lasting from 1 April 2018 on"),
    ((None,), {}, "at any time: both ends are open"),
    (("2018-09-10", "2018-09-16"), {}, "some day from 10 to 16 September 2018"),
    (("9999-01-01", "9999-12-31"), {}, "some day in 9999"),
    (
        ("2018-08-21", "2018-08-23"),
        {"disputed": True},
        "outlets name different days, some day from 21 to 23 August 2018",
    ),
    (
        ("2009-01-01", "2011-12-31"),
        {"disputed": True, "rough": True, "precision": "year"},
        "outlets roughly agree, some day from 2009 to 2011",
    ),
]


@pytest.mark.parametrize(("days", "more", "expected"), DAYS_IN_WORDS)
def test_days_in_words(
    days: tuple[str | None, ...], more: dict[str, object], expected: str
) -> None:
    item: Item = spot(*days, **more).item
    assert item_days(item) == expected


def test_one_of_two_days_is_a_mark_on_each_and_no_bar_between() -> None:
    """It can be no day between them: a bar, darkest there, would say the reverse."""
    placed, scale = one_of("[2018-09-04,2018-09-20]"), september()
    days = [scale.at(ordinal(f"2018-09-{day}") + 0.5) for day in ("04", "20")]
    assert [placed.x, *placed.others] == pytest.approx(days)
    assert not is_filled(placed)
    (line,) = slices(placed, scale, 24)
    assert (line.left, line.right) == pytest.approx(days)
    assert line.height < 4


def test_no_mark_is_moved_to_a_day_that_nobody_names() -> None:
    """Where years are a few pixels wide, two days of one year are one mark."""
    days = "[1887-05-12,1887-12-05,2018-09-08]"
    event = row(1, "1887-05-12", "2018-09-08") | {"edtf": days}
    scale = make_scale((), (ordinal("1520-01-01"), ordinal("2018-12-31")), 350)
    placed = place(read_items(frame([event]), "kind")[0], scale, 24)
    places = [scale.at(ordinal(day) + 0.5) for day in ("1887-05-12", "2018-09-08")]
    assert [placed.x, *placed.others] == pytest.approx(places)


def test_a_month_or_a_later_day_is_a_bar_and_a_mark() -> None:
    """In the middle of both, a mark would stand on a day that is ruled out."""
    placed, scale = one_of("[2018-09-02..2018-09-08,2018-09-28]"), september()
    assert [placed.x, *placed.others] == pytest.approx(
        [scale.at(ordinal("2018-09-05") + 0.5), scale.at(ordinal("2018-09-28") + 0.5)]
    )
    line, *body = slices(placed, scale, 24)
    assert line.height < 4
    assert len(body) > 5
    assert all(piece.right <= scale.end(ordinal("2018-09-08")) for piece in body)


@pytest.mark.parametrize("hedge", ["", "~", "?"])
def test_what_lasted_is_not_drawn_as_a_day_where_it_is_short(hedge: str) -> None:
    """Some years among five hundred: their bar is narrower than the mark on it."""
    days = ("1939-01-01", "1945-12-31")
    event = row(1, *days, extent="throughout", precision="year", hedge=hedge)
    scale = make_scale((), (ordinal("1520-01-01"), ordinal("2018-12-31")), 840)
    placed = place(read_items(frame([event]), "kind")[0], scale, 24)
    assert placed.covered
    assert firm_ends(placed) == pytest.approx(
        [scale.at(ordinal(days[0])), scale.end(ordinal(days[1]))]
    )
    assert placed.size < 24 * 0.8, "the ends stand out above and below"
    assert is_filled(placed) is not bool(hedge)


@pytest.mark.parametrize("edtf", ["2018-09", "[2018-09-04..2018-09-05]", "2018-09-04"])
def test_days_without_a_gap_are_one_mark(edtf: str) -> None:
    """Only what cannot be the days between is drawn apart."""
    assert one_of(edtf).others == ()
