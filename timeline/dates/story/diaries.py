"""Diaries and logs, which somebody wrote on the days that head them."""

from itertools import islice

from timeline.dates.context import DateTold
from timeline.dates.direction import clause_direction
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Shift, Timed, Weekday
from timeline.dates.steps import Found, Source
from timeline.dates.story.verbs import AROUND, in_front
from timeline.spans import Precision

_OPENING, _OFTEN = 4000, 8  # characters, and how often somebody writes of himself there


def is_of_the_entry(each: Found) -> bool:
    """*School dinners started today*, *a half holiday this afternoon*: in a log."""
    reading = each.reading
    if isinstance(reading, Timed) and reading.of is not None:
        reading = reading.of
    if isinstance(reading, Weekday):
        return reading.step is not None  # nothing is left after Saturday week
    if not isinstance(reading, Shift) or reading.anchor is not Anchor.PUBLISHED:
        return False
    return reading.unit <= Precision.MONTH


def looks_back_in_a_diary(source: Source, each: Found, entry: DateTold | None) -> bool:
    """*21 February / We sat over chess on Friday*: before the day of the entry."""
    if entry is None or entry.unit is not Precision.DAY:
        return False
    around = max(0, each.start - AROUND), each.stop + AROUND
    if _WILL.search(source.folded, *around) or clause_direction(source, each) > 0:
        return False
    if _PLANS.search(*in_front(source, each)):
        return False
    planned = _IS_PLANNED.match(source.folded, each.stop)
    return not planned and is_a_diary(source)


def is_a_diary(source: Source, often: int = _OFTEN) -> bool:
    """Whether somebody writes of himself, time and again."""
    opening = _BY_ONESELF.finditer(source.folded, 0, _OPENING)
    return len(list(islice(opening, often))) == often


_BY_ONESELF = lazy(r"\b(?:i|we|us|our|my|me)\b")
# "We go back on Thursday", "a man, who comes on Friday", "On Saturday we hold a sale"
_PLAN = (
    r"\b(?:i|we|they|he|she|who|it)\s(?:go|leave|start|hold|meet|march|move|open|attack"
    r"|sail|take|return|comes|goes|leaves|starts|opens|returns|arrives)\b"
)
_PLANS = lazy(rf"{_PLAN}[^.;!?\n]*$")
_IS_PLANNED = lazy(rf",?\s{_PLAN}")
_WILL = lazy(r"\b(?:will|shall|is\sto|are\sto|going\sto|until|till)\b")
