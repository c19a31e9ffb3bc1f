"""The language of a document: by its script, and by its most frequent words."""

# ruff: noqa: E501 - a list of words stays on one line

import re

_WORDS = {
    "en": "the and of to in that is was for on with as by at from it has have said were he a",
    "de": "der die das und den dem des ein eine ist nicht mit im von zu sich auf für wurde"
    " am",
    "fr": "le la les des et du en une est que dans qui pour au sur par pas il ont été cette",
    "es": "el la los las del y en que una por con para se es no su al fue como lo",
    "it": "il la di che e un una per del della non sono è con i gli nel alla dei si ha",
}
_VOCABULARY = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_PERSIAN_WORDS = frozenset(
    [
        "است",
        "این",
        "که",
        "در",
        "از",
        "به",
        "با",
        "را",
        "برای",
        "شد",
        "خواهد",
        "بود",
        "آن",
        "های",
        "می",
        "روز",
        "سال",
        "شده",
        "کرد",
        "هم",
    ]
)
_ARABIC_WORDS = frozenset(
    [
        "في",
        "من",
        "على",
        "إلى",
        "أن",
        "التي",
        "الذي",
        "هذا",
        "هذه",
        "عن",
        "مع",
        "بعد",
        "قبل",
        "كان",
        "ما",
        "لا",
        "أو",
        "يوم",
        "عام",
        "وقد",
    ]
)
_WORD = re.compile(r"[^\W\d_]{1,30}")
_ARABIC_LETTER = re.compile(r"[\u0600-\u06ff]")
_PERSIAN_LETTER = re.compile(r"[پچژگیک\u06f0-\u06f9]")
_SEEN = 20_000  # characters that decide
_LEAST = 2  # frequent words that must be seen


def detect_language(text: str) -> str:
    """The language of a text among those we read; ``en`` where it is not sure.

    >>> detect_language("Le barrage a cédé mardi dans la nuit.")
    'fr'
    """
    sample = text[:_SEEN]
    letters = _ARABIC_LETTER.findall(sample)
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(letters) > sum(map(len, words)) / 2:
        return _arabic_or_persian(sample, words)
    counts = {
        code: sum(word in known for word in words)
        for code, known in _VOCABULARY.items()
    }
    best, second = sorted(counts, key=lambda code: -counts[code])[:2]
    if counts[best] < _LEAST or counts[best] == counts[second]:
        return "en"
    return best


def _arabic_or_persian(sample: str, words: list[str]) -> str:
    """Letters that Arabic lacks; Arabic typed on a Persian keyboard has its words."""
    persian = sum(word in _PERSIAN_WORDS for word in words)
    arabic = sum(word in _ARABIC_WORDS for word in words)
    if persian != arabic:
        return "fa" if persian > arabic else "ar"
    return "fa" if _PERSIAN_LETTER.search(sample) else "ar"
