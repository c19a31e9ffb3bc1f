"""Colours and symbols that hold in both themes and for colour-blind readers.

Chosen by search: every pair stays apart (a distance of 19 and more in CIE Lab) in
normal sight and under simulated protanopia, deuteranopia and tritanopia (Machado
2009); each has 4.5:1 and more against the page.
``tests/test_figure_palette.py`` measures it.
"""

from typing import NamedTuple


class Theme(NamedTuple):
    """All colours of one theme, as ``#rrggbb``."""

    page: str
    text: str
    muted: str
    lanes: tuple[str, ...]
    other: str


LIGHT = Theme(
    page="#ffffff",
    text="#262730",
    muted="#5b5e69",
    lanes=(
        "#116fea",
        "#9b6808",
        "#bd14a4",
        "#15723f",
        "#730b03",
        "#31009e",
        "#521d53",
    ),
    other="#5f6670",
)

DARK = Theme(
    page="#0e1117",
    text="#fafafa",
    muted="#a3a8b4",
    lanes=(
        "#62e6f5",
        "#c07c14",
        "#ad66f3",
        "#18b880",
        "#e4605a",
        "#bff080",
        "#e7d11f",
    ),
    other="#a3a8b4",
)


class Symbol(NamedTuple):
    """A marker symbol.

    Attributes:
        name: Plotly's.
        swell: What makes it look as large as the circle.
        reach: Its diameter on the screen, over the size that Plotly is given.
    """

    name: str
    swell: float
    reach: float


SYMBOLS = (
    Symbol("circle", 1.0, 1.0),
    Symbol("square", 0.9, 1.0),
    Symbol("diamond", 0.98, 1.3),
    Symbol("hexagon", 1.06, 1.0),
    Symbol("pentagon", 1.12, 1.0),
)
"""Five symbols against seven colours: lanes beyond the seventh repeat a colour, but
not with the same symbol."""

OTHER_SYMBOL = Symbol("octagon", 1.0, 1.0)


def theme(*, dark: bool) -> Theme:
    return DARK if dark else LIGHT


def mix(colour: str, ground: str, share: float) -> str:
    """That share of the colour on the ground, as an opaque ``#rrggbb``."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(c * share + g * (1 - share)):02x}" for c, g in pairs)


def fade(colour: str, alpha: float) -> str:
    red, green, blue = _channels(colour)
    return f"rgba({red},{green},{blue},{alpha:.3f})"


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
