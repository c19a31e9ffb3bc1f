"""Steps one and two in any language: text → what its phrases say."""

from timeline.dates.read import read
from timeline.dates.refine import refine
from timeline.dates.steps import Found, Source
from timeline.languages import code_of


def understand(
    text: str, language: str, *, alone: bool = False
) -> tuple[Source, list[Found]]:
    """What the phrases say; a text ``alone`` is a date phrase and nothing else.

    Other languages, and what they need, are imported when a text first is in one.
    """
    if not is_english(language):
        from timeline.dates import foreign

        return foreign.understand(text, language, alone=alone)
    source, found = read(text)
    return source, refine(source, found, alone=alone)


def is_english(language: str) -> bool:
    """Whether a BCP 47 tag is English: *en*, *en-GB*; but not *enm*, Middle English."""
    return code_of(language) == "en"
