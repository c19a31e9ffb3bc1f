"""The words in front of a phrase."""

from collections.abc import Iterator

from timeline.dates.steps import Found

_REACH = 40  # characters before a phrase in which its modifiers stand


def words_before(folded: str, start: int, floor: int) -> str:
    return folded[max(floor, start - _REACH) : start]


def with_floor(found: list[Found]) -> Iterator[tuple[int, Found]]:
    """Each phrase with the end of the one before, which it must not run into."""
    floor = 0
    for each in found:
        yield floor, each
        floor = each.stop
