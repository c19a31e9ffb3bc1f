"""The next unit, whose name stands in front of it alone: *that day and the next*."""

from timeline.dates.homographs.surroundings import goes_on_as_a_clause
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Same, Shift
from timeline.dates.steps import Found, Source

_AND_THE_NEXT = lazy(r"\sand\s(?P<next>the\snext)\b(?!\s(?:two|three|both)\b)")


def add_successors(source: Source, found: list[Found]) -> list[Found]:
    """*That day and the next they fought*; but *that day and the next attack*."""
    out: list[Found] = []
    for each in found:
        out.append(each)
        m = _AND_THE_NEXT.match(source.folded, each.stop)
        if (
            m
            and isinstance(each.reading, Same)
            and goes_on_as_a_clause(source, m.end())
        ):
            after = Shift(each.reading.unit, 1, Anchor.TOLD)
            out.append(Found(*m.span("next"), "following-unit", after))
    return out
