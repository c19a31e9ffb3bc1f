"""News as it comes in, the newest first: *12.20am … 12.02am … 11.38pm*, of two days."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise, takewhile

from timeline.dates.layout import NAME, is_its_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Day, Timed
from timeline.dates.steps import Found, Source
from timeline.dates.story.timetables import is_an_entry

_LEAST = 5  # entries, for their order to tell
_DAYS = 2  # at most, on which they can have been written


def newest_first(
    source: Source, found: Sequence[Found], published: date | None
) -> Sequence[Found]:
    """The same, where the hours that head lines run backwards: each with its day.

    The first is of the day of publication; one that is later on the clock than the one
    above it is of the day before. Up to the first day that is a heading.
    """
    above = takewhile(lambda each: not _is_a_heading(source, each), found)
    heads = [each for each in above if is_an_entry(source, each)]
    if published is None or len(heads) < _LEAST:
        return found
    turns = list(_later_than_above(heads))
    if len(turns) >= _DAYS or any(_is_of_another_list(source, turn) for turn in turns):
        return found
    days = {
        each.start: sum(turn.start <= each.start for turn in turns) for each in heads
    }
    return [
        _on_day(each, days[each.start]) if each.start in days else each
        for each in found
    ]


def _is_a_heading(source: Source, each: Found) -> bool:
    return isinstance(each.reading, Day) and is_its_line(source, each)


def _is_of_another_list(source: Source, turn: Found) -> bool:
    """*3.30pm Shergar / Newbury / 4.50pm Kauto Star*: under a heading of its own."""
    return bool(_HEADED.search(source.text, max(0, turn.start - 80), turn.start))


_HEADED = lazy(rf"\n{NAME}\n+$")


def _later_than_above(heads: Sequence[Found]) -> Iterable[Found]:
    return (two for one, two in pairwise(heads) if _clock(two) > _clock(one))


def _clock(each: Found) -> str:
    return each.reading.clock if isinstance(each.reading, Timed) else ""


def _on_day(each: Found, before: int) -> Found:
    assert isinstance(each.reading, Timed)
    return replace(
        each, reading=replace(each.reading, of=replace(TODAY, steps=-before))
    )
