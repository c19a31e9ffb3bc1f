"""Morning papers: what they tell is of the day before.

*Er starb gestern.* and, three lines further on, *Am Abend sprach der Papst*: yesterday.
"""

from dataclasses import replace
from itertools import takewhile

from timeline.dates.foreign.grammar import Grammar
from timeline.dates.foreign.tense import way_told
from timeline.dates.kinds import innermost, is_time_alone, unit_of
from timeline.dates.readings import Shift, Timed
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Precision

_YESTERDAY = Shift(Precision.DAY, -1)
_OPENING = 300  # characters within which a paper says that it is one of the morning


def keep_to_yesterday(
    known: Grammar, source: Source, found: list[Found]
) -> list[Found]:
    """A part of a day that is the first one of its paragraph, in a morning paper."""
    if not known.language.parts_keep_the_day or not _is_of_the_morning(found):
        return found
    out = []
    place, begins = 0, False  # begins: no day was told in this paragraph yet
    for each in found:
        begins = begins or "\n" in source.folded[place : each.start]
        place = each.stop
        if begins and _is_part(each) and way_told(known, source, each) <= 0:
            assert isinstance(each.reading, Timed)
            each = replace(each, reading=replace(each.reading, of=_YESTERDAY))
        begins = begins and not _names_its_day(each)
        out.append(each)
    return out


def _names_its_day(each: Found) -> bool:
    reading = each.reading
    return not is_time_alone(reading) and unit_of(innermost(reading)) is Precision.DAY


def _is_of_the_morning(found: list[Found]) -> bool:
    """Whether the first day that it tells is yesterday."""
    opening = takewhile(lambda each: each.start < _OPENING, found)
    days = (innermost(each.reading) for each in opening)
    first = next((day for day in days if unit_of(day) is Precision.DAY), None)
    return first == _YESTERDAY


def _is_part(each: Found) -> bool:
    return is_time_alone(each.reading) and has_trait(each, Trait.OF_A_STORY)
