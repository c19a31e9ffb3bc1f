"""The clause that a phrase stands in, in any language, and the cue nearest to it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_BACK = 90  # characters in front of a phrase in which its verb stands


class Cue(NamedTuple):
    """Where a word of the clause tells the direction, and which: +1 ahead, -1 back."""

    place: int
    way: int


def clause_before(
    folded: str, start: int, stops: re.Pattern[str], most: int = _BACK
) -> str:
    """What stands in front of a phrase, behind the last of these stops."""
    back = max(0, start - most)
    while (
        back and back < start and folded[back - 1].isalnum() and folded[back].isalnum()
    ):
        back += 1  # what is left of "expected" there is no past
    text = folded[back:start]
    ends = [m.end() for m in stops.finditer(text)]
    return text[ends[-1] :] if ends else text


def first_clause(text: str, stops: re.Pattern[str]) -> str:
    """What stands behind a phrase, up to the first of these stops."""
    end = stops.search(text)
    return text[: end.start()] if end else text


def nearest_cue(
    coming: Iterable[int], past: Iterable[int], *, last: bool
) -> Cue | None:
    """Of the cues at these places the last one, in front of a phrase; else the first.

    Where both stand at one place, the last is *coming* and the first *past*.
    """
    cues = [Cue(place, 1) for place in coming] + [Cue(place, -1) for place in past]
    if not cues:
        return None
    return max(cues) if last else min(cues)
