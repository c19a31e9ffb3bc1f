"""What all these languages share: dates in figures, the day in front."""

from collections.abc import Iterable, Iterator

from timeline.dates.foreign.grammar import Phrase, Said
from timeline.dates.foreign.words import WEEKDAYS
from timeline.dates.readings import Numbered, Reading, Shift, Timed, Weekday
from timeline.spans import Precision

_ABOUT = (
    r"(?:\b(?:de|plus|que|moins|environ|près|à|rund|etwa|circa|ca\.|um|über|fast|knapp|auf|más"
    r"|unos|casi|cerca|a|por|per|oltre|quasi|più|meno|di|par|numero|número|numéro|nummer|nr\."
    r"|من|نحو|حوالي|قرابة|رقم|حدود|از|شماره|به)\s|[$€£])$"
)
FIGURES: tuple[Phrase, ...] = (
    Phrase("{year}-{mm}-{dd}", "{year}-{mm}-{dd}"),
    Phrase("{dd}[./-]{mm}[./-]{year}", "{dd}.{mm}.{year}"),
    Phrase(r"{dd}\. {mm}\. {year}", "{dd}.{mm}.{year}"),
    Phrase("{year}[./]{mm}[./]{dd}", "{year}/{mm}/{dd}"),
)
YEAR_ALONE = Phrase(
    r"(?=19|20[0-3])(?![0-9]{2}00){year}(?= ?(?:[.,;:)»”!?؟،]|$))",
    "{year}",
    needs=r"[^\W\d_]\s$",
    unless=_ABOUT,
)
"""A year that ends a clause needs no preposition: *die Spiele 2018*, *l'Expo 2015*."""
YEAR_IN_FRONT = r"(?:\b(?:1\d|20)\d\d\s?[-/]\s?|[(\[])"
"""A bare year may follow another, or open a bracket."""


def of_years(
    tails: Iterable[tuple[str, str]], *rows: tuple[str, str]
) -> Iterator[Phrase]:
    """Each row with each way of naming its year: *of 2018*, *of last year*."""
    for pattern, english in rows:
        for tail, year in tails:
            yield Phrase(pattern + tail, english + year)


def half(said: Said) -> Reading | None:
    """*the second half-year*: the last one that has begun, as of quarters."""
    number = {"1st": 1, "2nd": 2}.get(said["nth"])
    return Numbered(Precision.HALF, number) if number else None


def weeks_ago(said: Said) -> Reading | None:
    """*Friday two weeks ago*."""
    if not said["n"].isdigit():
        return None
    week = Shift(Precision.WEEK, -int(said["n"]))
    return Weekday(WEEKDAYS.index(said["dayname"]), week=week)


def night_before(said: Said) -> Reading:
    """*in der Nacht zum Dienstag*: from Monday into Tuesday."""
    return Timed("NI", Weekday(WEEKDAYS.index(said["dayname"])), eve=True)


def not_counting(words: str, before_christ: str) -> str:
    """What must not follow a bare year: nouns that it would count, and eras."""
    nouns = "|".join(words.split())
    return rf"(?!(?:-[0-9]{{1,5}})? (?:{nouns})(?!\w))(?! ?(?:{before_christ}))"
