"""Colours are measured, not trusted: contrast, and what the colour-blind see."""

from itertools import combinations

import pytest

from tests.figure_events import UNTIL, frame, row
from timeline.figure import timeline_chart
from timeline.figure.palette import DARK, LIGHT, SYMBOLS, Theme, mix
from timeline.figure.sheet import TINT

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

SAME: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
SIGHTS: dict[str, Matrix] = {  # Machado, Oliveira, Fernandes 2009, severity 1
    "normal": SAME,
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ: Matrix = (
    (0.4124, 0.3576, 0.1805),
    (0.2126, 0.7152, 0.0722),
    (0.0193, 0.1192, 0.9505),
)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: str) -> Colour:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    a, b, c = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    return a, b, c


def times(matrix: Matrix, colour: Colour) -> Colour:
    a, b, c = (sum(m * x for m, x in zip(line, colour, strict=True)) for line in matrix)
    return a, b, c


def luminance(colour: str) -> float:
    return times(TO_XYZ, linear(colour))[1]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: Colour) -> Colour:
    x, y, z = times(TO_XYZ, colour)
    a, b, c = (
        max(part, 0.0) ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (x / 0.9505, y, z / 1.089)
    )
    return 116 * b - 16, 500 * (a - b), 200 * (b - c)


def apart(one: str, other: str, sight: Matrix) -> float:
    seen = [
        lab(tuple(min(max(p, 0.0), 1.0) for p in times(sight, linear(c))))  # type: ignore[arg-type]
        for c in (one, other)
    ]
    return float(sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5)


@THEMES
def test_marks_and_names_stand_out_from_page_and_band(theme: Theme) -> None:
    """WCAG asks for 3:1 for signs and 4.5:1 for text; numbers on marks are text."""
    for colour in (*theme.lanes, theme.other):
        assert contrast(colour, theme.page) >= 4.5
        assert contrast(colour, mix(colour, theme.page, TINT)) >= 4.0


@THEMES
def test_numbers_can_be_read_on_marks_that_step_back(theme: Theme) -> None:
    """With one event open, the others are still what a reader goes on to."""
    events = frame(
        [
            row(number, "2018-08-22", last, actors=(f"Actor {number % 9}",))
            for number in range(1, 40)
            for last in (["2018-08-22", "2018-08-29"][number % 2],)
        ]
    )
    drawn = timeline_chart(
        events, lane="actor", until=UNTIL, dark=theme is DARK, selected="event-01"
    )
    marks = next(t for t in drawn.figure.data if t.type == "scatter" and t.text)
    looks = zip(marks.textfont.color, marks.marker.color, strict=True)
    for event, (ink, mark) in zip(marks.customdata, looks, strict=True):
        assert event == "event-01" or contrast(ink, mark) >= 4.5


@THEMES
def test_words_can_be_read(theme: Theme) -> None:
    assert contrast(theme.text, theme.page) >= 7
    assert contrast(theme.muted, theme.page) >= 4.5


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_colours_stay_apart_for_every_eye(theme: Theme, sight: str) -> None:
    for one, other in combinations((*theme.lanes, theme.other), 2):
        assert apart(one, other, SIGHTS[sight]) >= 19, (one, other)


def test_a_repeated_colour_comes_with_another_symbol() -> None:
    looks = {(i % len(LIGHT.lanes), i % len(SYMBOLS)) for i in range(35)}
    assert len(looks) == 35
