"""What stands around a phrase: the words in front of it, and other phrases."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from timeline.dates.steps import Found

_REACH = 40  # characters before a phrase in which its modifiers stand


def words_before(folded: str, start: int, floor: int) -> str:
    return folded[max(floor, start - _REACH) : start]


def place_before(start: int, m: re.Match[str], group: str | int = 0) -> int:
    """Where in the text a match begins that was found in the words before ``start``."""
    return start - len(m.string) + m.start(group)


def with_floor(found: list[Found]) -> Iterator[tuple[int, Found]]:
    """Each phrase with the end of the one before, which it must not run into."""
    floor = 0
    for each in found:
        yield floor, each
        floor = each.stop


START = attrgetter("start")


def is_free(found: Sequence[Found], start: int, stop: int) -> bool:
    """Whether no phrase holds these characters; ``found`` in the order of the text."""
    number = bisect_left(found, start, key=START)
    before = not number or found[number - 1].stop <= start
    return before and (number == len(found) or found[number].start >= stop)
