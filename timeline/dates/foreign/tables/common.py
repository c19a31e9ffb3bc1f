"""What all these languages share: dates in figures, the day in front."""

from timeline.dates.foreign.grammar import Phrase

FIGURES: tuple[Phrase, ...] = (
    Phrase("{year}-{mm}-{dd}", "{year}-{mm}-{dd}"),
    Phrase("{dd}[./-]{mm}[./-]{year}", "{dd}.{mm}.{year}"),
    Phrase("{year}[./]{mm}[./]{dd}", "{year}/{mm}/{dd}"),
)
YEAR_IN_FRONT = r"(?:\b(?:1\d|20)\d\d-|[(\[])"
"""A bare year may follow another, or open a bracket."""
