"""What the signs mean: one row per sign, drawn below the chart, with its words."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from timeline.figure.bars import Slice, body
from timeline.figure.items import Item
from timeline.figure.layout import Bar
from timeline.figure.palette import Theme, mix
from timeline.figure.sheet import note

_LINE = 21.0
_ROOM = {False: 800.0, True: 344.0}  # pixels for a line of signs, by ``narrow``
_LETTER = 5.7  # pixels, of the 12-pixel font
_BETWEEN, _TO_WORDS = 18.0, 6.0


class Sign(NamedTuple):
    """A small picture: slices and marks (middle, radius, whether filled)."""

    width: float
    slices: tuple[Slice, ...] = ()
    marks: tuple[tuple[float, float, bool], ...] = ()


class Key(NamedTuple):
    """One sign of the chart; a new one needs a row in ``LEGEND``.

    Attributes:
        words: What it means, in a few words.
        sign: How it looks.
        shows: Whether an event is drawn with it; without, it is always explained.
    """

    words: str
    sign: Sign
    shows: Callable[[Item], bool] | None = None

    @staticmethod
    def needed(items: Iterable[Item]) -> "list[Key]":
        """The rows of ``LEGEND`` that these events need."""
        known = list(items)
        return [
            key
            for key in LEGEND
            if key.shows is None or any(key.shows(item) for item in known)
        ]


def _within(item: Item) -> bool:
    return not (item.exact or item.lasting or item.disputed)


_LONG, _SHORT = Bar(0, 36, 12, 12), Bar(0, 30)
_END = Slice(0, 3, 0, 13, 1.0)
_AWAY = Bar(0, 33, 0, 27)

LEGEND = (
    Key("on this day", Sign(13, (), ((6.5, 6, True),))),
    Key(
        "day not certain",
        Sign(13, (), ((6.5, 5.5, False),)),
        lambda item: item.hedge in ("?", "%") and item.exact,
    ),
    Key(
        "some day within these",
        Sign(36, tuple(body(_LONG, 0, 12, 0.45)), ((18, 5.5, False),)),
        _within,
    ),
    Key(
        "all of this time",
        Sign(
            30,
            (
                *body(_SHORT, 0, 7, 0.6),
                Slice(0, 3, 0, 13, 1.0),
                Slice(27, 30, 0, 13, 1.0),
            ),
            ((15, 5, True),),
        ),
        lambda item: item.lasting,
    ),
    Key(
        "about then",
        Sign(36, tuple(body(Bar(0, 36, 12, 12), 0, 7, 0.6))),
        lambda item: item.hedge in ("~", "%") and (item.exact or item.lasting),
    ),
    Key(
        "one end not known",
        Sign(33, (*body(_AWAY, 0, 7, 0.6), _END)),
        lambda item: not item.disputed and (item.first is None or item.last is None),
    ),
    Key(
        "outlets name different days",
        Sign(
            34,
            (
                Slice(0, 34, 0, 14, 0.2),
                Slice(0, 12, -3.5, 4, 0.95),
                Slice(20, 34, 3.5, 4, 0.95),
            ),
        ),
        lambda item: item.disputed,
    ),
    Key(
        "more outlets, larger mark",
        Sign(27, (), ((4, 3.5, True), (19.5, 7, True))),
    ),
)


def legend_height(keys: Sequence[Key], *, narrow: bool) -> float:
    """Pixels that the legend takes below the axis."""
    return len(_lines(keys, narrow=narrow)) * _LINE + 6


def legend(
    keys: Sequence[Key], colours: Theme, above: float, *, narrow: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Shapes and texts, ``above`` pixels below the lanes; not clickable."""
    shapes: list[dict[str, Any]] = []
    words: list[dict[str, Any]] = []
    for number, line in enumerate(_lines(keys, narrow=narrow)):
        y = -(above + 6 + (number + 0.5) * _LINE)
        x = 5.0
        for key in line:
            shapes += _picture(key.sign, x, y, colours)
            x += key.sign.width + _TO_WORDS
            words.append(
                note(
                    0,
                    0,
                    key.words,
                    xref="paper",
                    yref="paper",
                    xshift=x,
                    yshift=y,
                    font={"color": colours.muted, "size": 12},
                )
            )
            x = round(x + len(key.words) * _LETTER + _BETWEEN)
    return shapes, words


def _lines(keys: Sequence[Key], *, narrow: bool) -> list[list[Key]]:
    lines: list[list[Key]] = []
    taken = 0.0
    for key in keys:
        width = key.sign.width + _TO_WORDS + len(key.words) * _LETTER
        if not lines or taken + width > _ROOM[narrow]:
            lines.append([])
            taken = 0.0
        lines[-1].append(key)
        taken += width + _BETWEEN
    return lines


def _picture(sign: Sign, x: float, y: float, colours: Theme) -> list[dict[str, Any]]:
    found = []
    for piece in sign.slices:
        colour = mix(colours.muted, colours.page, piece.strength)
        low, high = y - piece.y - piece.height / 2, y - piece.y + piece.height / 2
        found.append(
            _shape("rect", (x + piece.left, x + piece.right), (low, high), colour)
        )
    for middle, radius, filled in sign.marks:
        across = (x + middle - radius, x + middle + radius)
        inside = colours.muted if filled else colours.page
        shape = _shape("circle", across, (y - radius, y + radius), inside)
        found.append({**shape, "line": {"width": 1.8, "color": colours.muted}})
    return found


def _shape(
    kind: str, across: tuple[float, float], up: tuple[float, float], colour: str
) -> dict[str, Any]:
    """In pixels from the lower left corner of the lanes, whatever their size."""
    return {
        "type": kind,
        "xref": "paper",
        "yref": "paper",
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": 0,
        "yanchor": 0,
        "x0": across[0],
        "x1": across[1],
        "y0": up[0],
        "y1": up[1],
        "fillcolor": colour,
        "line": {"width": 0},
    }
