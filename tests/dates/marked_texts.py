"""Whole texts of ours with every date expression marked, as TimeML would have it.

The files in `texts/` hold texts one after the other. A line ``## 2018-09-17 | title``
begins one and gives its publication day; ``{in the text|value}`` marks an expression
with its TIMEX3 value. They were made by language models that had not seen the rules.
"""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

_HEAD = re.compile(r"^## (\d{4}-\d\d-\d\d)\s*\|\s*(.+)\n", re.MULTILINE)
_MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


class Mark(NamedTuple):
    start: int
    stop: int
    value: str


class MarkedText(NamedTuple):
    """A text without its mark-up, and the marks as places in it."""

    kind: str  # the name of its file
    title: str
    published: date
    text: str
    marks: tuple[Mark, ...]


def read_marked(path: Path) -> list[MarkedText]:
    """The texts of one file, in order."""
    _, *parts = _HEAD.split(path.read_text(encoding="utf-8"))
    return [
        MarkedText(
            path.stem, title.strip(), date.fromisoformat(day), *_unmarked(body.strip())
        )
        for day, title, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]


def _unmarked(body: str) -> tuple[str, tuple[Mark, ...]]:
    text, marks, at = "", [], 0
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        marks.append(Mark(len(text), len(text) + len(found[1]), found[2]))
        text += found[1]
        at = found.end()
    return text + body[at:], tuple(marks)


TEXTS = [
    text
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))
    for text in read_marked(path)
]
