"""Prose → mentions, in steps that can each be tested alone.

================  ==================================================================
`read.py`         one: finds phrases, by the rows of `rules/`
`refine/`         two: looks at the words around them; `homographs/` drops some
`resolve/`        three: finds the days of each
`place/`          four: takes them in text order; `story/` says what each counts from
`understand.py`   one and two, in any language: `foreign/` has the others
`alone/`          a phrase that stands alone; `archive/` reads what is no prose
`bylines/`        the publication day, as an article tells it
================  ==================================================================

`steps.py` has the types that travel between the steps, `readings.py` what a phrase can
say (`kinds.py` sorts these), `context.py` what it is resolved against. `direction.py`
tells past from future: by `signs/`, else by the verbs of a clause (`tense.py`,
`clauses.py`). `before_christ.py` counts where no span can go. The words that dates are
made of are in `vocabulary.py` and `numerals.py`, those that tell about a date beside
them in `cues.py`.

>>> from datetime import date
>>> [str(m.span) for m in find_dates("The dam failed on Tuesday.", date(2021, 3, 17))]
['2021-03-16']
"""

from datetime import date

from timeline.dates.alone import resolve_column, resolve_phrase
from timeline.dates.place import MOST_DAYS, place_within
from timeline.dates.steps import Mention
from timeline.dates.understand import understand
from timeline.spans import Span

__all__ = ["MOST_DAYS", "Mention", "find_dates", "resolve_column", "resolve_phrase"]


def find_dates(
    text: str, published: date | Span | None, language: str = "en"
) -> list[Mention]:
    """Find the date expressions in a piece of news prose.

    Args:
        text: Plain prose of any length; offsets in the result count its characters.
        published: The day it came out, or a span that bounds it: then each phrase is
            resolved for every day of the bound, and its span holds for each. None:
            what counts from that day is left out.
        language: BCP 47, of the text; blank or ``und`` lets its words decide.

    Returns:
        Mentions in text order, never overlapping; empty when there are none. An
        expression that names no real day ("31 June") is left out. Lengths,
        repetitions and vague words have no span.

    Raises:
        SpanError: The bound is open, or longer than a year.
    """
    return place_within(*understand(text, language), published)
