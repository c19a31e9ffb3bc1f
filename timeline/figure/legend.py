"""What the signs mean: one row per sign, shown above the chart, with its words."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from timeline.figure.bars import Slice, body
from timeline.figure.items import Item
from timeline.figure.layout import Bar
from timeline.figure.palette import Theme, mix

_HEIGHT = 18  # pixels of a sign


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


def _within(item: Item) -> bool:
    if item.exact or item.lasting or item.disputed:
        return False
    return not item.apart or any(a is None or a != b for a, b in item.apart)


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
        "one of these days",
        Sign(38, (Slice(6, 32, 0, 2, 0.45),), ((6, 5, False), (32, 5, False))),
        lambda item: bool(item.apart) and not item.every,
    ),
    Key(
        "on each of these days",
        Sign(38, (Slice(6, 32, 0, 2, 0.45),), ((6, 5, True), (32, 5, True))),
        lambda item: bool(item.apart) and item.every,
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
        "one bar for each outlet's days",
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


def legend_html(items: Sequence[Item], colours: Theme) -> str:
    """The signs that these events are drawn with, as a list that wraps as it must.

    All of it is ours: nothing of a file is in it.
    """
    rows = "".join(
        '<span role="listitem" style="display:inline-flex;align-items:center;'
        f'gap:6px;white-space:nowrap">{_picture(key.sign, colours)}{key.words}</span>'
        for key in LEGEND
        if key.shows is None or any(key.shows(item) for item in items)
    )
    return (
        '<div role="list" aria-label="What the signs mean" style="display:flex;'
        "flex-wrap:wrap;gap:0 16px;font-size:12.5px;line-height:20px;"
        f'color:{colours.muted}">{rows}</div>'
    )


def _picture(sign: Sign, colours: Theme) -> str:
    """Boxes in a box: pages that take HTML from others drop drawings from it."""
    middle = _HEIGHT / 2
    boxes = [
        _box(
            (piece.left, middle + piece.y - piece.height / 2),
            (piece.right - piece.left, piece.height),
            f"background:{mix(colours.muted, colours.page, piece.strength)}",
        )
        for piece in sign.slices
    ]
    boxes += [
        _box(
            (x - radius - 1, middle - radius - 1),
            (2 * radius + 2, 2 * radius + 2),
            f"background:{colours.muted if filled else colours.page};border-radius:50%;"
            f"border:2px solid {colours.muted}",
        )
        for x, radius, filled in sign.marks
    ]
    return (
        f'<span aria-hidden="true" style="position:relative;width:{sign.width:g}px;'
        f'height:{_HEIGHT}px">{"".join(boxes)}</span>'
    )


def _box(corner: tuple[float, float], size: tuple[float, float], look: str) -> str:
    (left, top), (width, height) = corner, size
    return (
        f'<span style="position:absolute;left:{left:.1f}px;top:{top:.1f}px;'
        f'width:{width:.1f}px;height:{height:.1f}px;box-sizing:border-box;{look}">'
        "</span>"
    )
