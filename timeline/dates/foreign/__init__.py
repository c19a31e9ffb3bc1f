"""Other languages: their phrases are turned into English ones, and read as those.

So "il y a trois jours" is *3 days ago*, and every policy holds for all languages. A
file in `tables/` holds a language: a row for each way of saying a date. dateparser
gives the names of months, weekdays and units; it, and the calendars, are imported when
a text first is in another language.

What is peculiar to all of them or to one, `policies.py` and that of its package say.
"""

from timeline.dates.foreign import calendars
from timeline.dates.foreign.compose import compose
from timeline.dates.foreign.detect import detect_language
from timeline.dates.foreign.fallback import fallback_mention, read_with_dateparser
from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.grammar import grammar
from timeline.dates.foreign.scan import phrases
from timeline.dates.foreign.tables import TABLES
from timeline.dates.read import read
from timeline.dates.refine import refine
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.languages import code_of

__all__ = [
    "TABLES",
    "calendars",  # imported for the readings that it resolves
    "detect_language",
    "fallback_mention",
    "language_of",
    "read_with_dateparser",
    "understand",
]


def language_of(language: str, text: str) -> str:
    """``fr-CA`` → ``fr``; blank or ``und``: what the text seems to be in."""
    code = code_of(language)
    return detect_language(text) if code in ("", "und") else code


def understand(
    text: str, language: str, *, alone: bool = False
) -> tuple[Source, list[Found]]:
    """What the phrases of a text say; offsets count the characters of the text.

    Args:
        text: Of any length.
        language: BCP 47. Of a language without a table only dates in figures are read.
        alone: The text is a date phrase and nothing else.
    """
    code = language_of(language, text)
    if code not in TABLES:
        source, found = read(text)
        if code != "en":
            found = [each for each in found if has_trait(each, Trait.IN_FIGURES)]
        return source, refine(source, found, alone=alone)
    source = Source(text, fold(text, code))
    known = grammar(code)
    found = list(phrases(known, source, alone=alone))
    return source, compose(known, source, found)
