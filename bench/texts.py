"""How well dates are read: the marked texts of `tests/dates/texts`, scored.

python -m bench.texts

Scores as in TempEval-3 (UzZaman et al., SemEval 2013 task 1): F1 of the expressions
found with their exact words (strict), found at all (relaxed), and found with the right
TIMEX3 value. The rules have been mended on these texts since they were first read, so
the figures show what is left, and not what unseen text would give.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from bench.tables import table
from tests.dates.marked_texts import TEXTS, MarkedText
from timeline.dates import find_dates


class Score(NamedTuple):
    """Counts over some texts: marks, expressions found, and how many agree."""

    marks: int
    found: int
    strict: int
    relaxed: int
    value: int

    def f1(self, agreeing: int) -> str:
        """Of the marks and the expressions found, the share that agree, in percent."""
        return f"{200 * agreeing / (self.marks + self.found):.1f}"


def main() -> None:
    """Print a row for each kind of text, and one for all."""
    kinds = [
        (kind, list(texts)) for kind, texts in groupby(TEXTS, key=lambda t: t.kind)
    ]
    table(
        "Reading dates in whole texts: F1",
        ("texts", "number", "marks", "strict", "relaxed", "value"),
        [row(kind, texts) for kind, texts in [*kinds, ("all", TEXTS)]],
    )


def row(kind: str, texts: Sequence[MarkedText]) -> tuple[object, ...]:
    """One line of the table."""
    total = Score(*map(sum, zip(*map(score, texts), strict=True)))
    agreeing = (total.strict, total.relaxed, total.value)
    return kind, len(texts), total.marks, *map(total.f1, agreeing)


def score(text: MarkedText) -> Score:
    """A mark agrees with the expression of the same words, else with one it meets."""
    mentions = find_dates(text.text, text.published)
    found = [timex for mention in mentions for timex in mention.timexes]
    free = list(found)
    strict = relaxed = value = 0
    for mark in text.marks:
        meeting = [t for t in free if t.start < mark.stop and mark.start < t.stop]
        if not meeting:
            continue
        same = [t for t in meeting if (t.start, t.stop) == (mark.start, mark.stop)]
        chosen = (same or meeting)[0]
        free.remove(chosen)
        relaxed += 1
        strict += bool(same)
        value += chosen.value == mark.value
    return Score(len(text.marks), len(found), strict, relaxed, value)


if __name__ == "__main__":
    main()
