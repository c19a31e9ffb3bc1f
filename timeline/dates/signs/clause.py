"""A date within its clause, as the signs look at it."""

from collections.abc import Callable
from typing import NamedTuple

from timeline.dates.lazy import lazy
from timeline.dates.readings import Reading


class Clause(NamedTuple):
    """A date within its clause; all texts are folded.

    Attributes:
        reading: What it says.
        said: Its words.
        before, after: What stands on either side, up to the ends of the clause.
        is_weekday: Whether it is of a weekday, which half of the signs ask.
    """

    reading: Reading
    said: str
    before: str
    after: str
    is_weekday: bool


Sign = Callable[[Clause], int | None]
"""Ahead above 0, back below, 0 whichever such day is nearer; None: it does not tell.

2 and -2 are `SURELY_COMING` and `SURELY_PAST`.
"""


def is_until(before: str) -> bool:
    """Whether *until*, *through* or *by* stands right in front."""
    return before.endswith(_ENDINGS) and bool(_UNTIL.search(before))


_ENDINGS = (
    "until ",
    "till ",
    "through ",
    "by ",
    "beyond ",
    "the ",
    "least ",
    "about ",
    "around ",
)
"""Looked at first: most clauses end otherwise, and nothing is searched in them."""
_UNTIL = lazy(
    r"\b(?:until|till|through|by|beyond)\s(?:(?:at\sleast|about|around)\s)?(?:the\s)?$"
)
