"""Colours and symbols that hold in both themes and for colour-blind readers.

Chosen by search: every pair stays apart (CIE Lab distance of 20 and more) in normal
sight and under simulated protanopia, deuteranopia and tritanopia (Machado 2009), and
each has 4.5:1 and more against page and band. ``tests/test_figure.py`` measures both.
"""

from typing import NamedTuple


class Theme(NamedTuple):
    """All colours of one theme, as ``#rrggbb``."""

    page: str
    text: str
    muted: str
    line: str
    lanes: tuple[str, ...]
    other: str


LIGHT = Theme(
    page="#ffffff",
    text="#262730",
    muted="#5b5e69",
    line="#b9bcc6",
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
    line="#4b505c",
    lanes=(
        "#17f2fe",
        "#bf7a0e",
        "#ae5efa",
        "#13bb81",
        "#e65f58",
        "#b7f272",
        "#e8d109",
    ),
    other="#a3a8b4",
)

SYMBOLS = (
    ("circle", 1.0),
    ("square", 0.92),
    ("diamond", 1.02),
    ("hexagon", 1.04),
    ("pentagon", 1.06),
)
"""Marker symbols, and what makes each look as large as the circle.

Five symbols against seven colours: lanes beyond the seventh repeat a colour, but
not with the same symbol.
"""

OTHER_SYMBOL = ("octagon", 1.0)


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
