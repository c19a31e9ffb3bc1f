"""Quarters that are only counted, behind one that is told: *up from the first*."""

from collections.abc import Iterator

from timeline.dates.kinds import innermost, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.numerals import ORDINALS
from timeline.dates.readings import Numbered
from timeline.dates.refine.surroundings import START, is_free
from timeline.dates.sentences import ENDS
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_REACH = 160  # characters, within the sentence of the quarter that is named
_COUNTED = lazy(
    r"(?:\b(?:in|with|from|than|against)\s|,\s(?:and\s)?)"
    r"(?P<all>the\s(?P<nth>first|second|third|fourth))"
    r"(?!,\sof\b)(?=[.,;:)](?!\d)|[\"”]|\s(?:and|or|but|was|is|will|would|looks?|as|after|when|while)\b)"
)


def add_counted_quarters(source: Source, found: list[Found]) -> list[Found]:
    """All phrases; with *the third* of *grew in the second quarter, in the third*."""
    more: list[Found] = []
    for each in found:
        if unit_of(innermost(each.reading)) is Precision.QUARTER:
            more += _counted(source, each)
    free = [quarter for quarter in more if is_free(found, quarter.start, quarter.stop)]
    return sorted([*found, *{each.start: each for each in free}.values()], key=START)


def _counted(source: Source, named: Found) -> Iterator[Found]:
    reach = min(len(source.folded), named.stop + _REACH)
    ends = ENDS.search(source.folded, named.stop, reach)
    for m in _COUNTED.finditer(
        source.folded, named.stop, ends.end() if ends else reach
    ):
        quarter = Numbered(Precision.QUARTER, ORDINALS[m["nth"]])
        yield Found(*m.span("all"), "quarter", quarter)
