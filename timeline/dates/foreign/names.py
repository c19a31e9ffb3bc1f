"""Weekdays and months that are names of people and papers, by their capitals."""

from timeline.dates.foreign.detect import FREQUENT
from timeline.dates.foreign.language import Language
from timeline.dates.lazy import lazy

_REACH = 60  # characters in front of the word that are looked at
_OPENS = r"(?:^|[.!?:;…\n\r(„“”«»\"]|\s[-–—])\s{0,4}"
_OPENED = lazy(rf"{_OPENS}$")
# "Plácido " of "Plácido Domingo", and whether it opens the sentence.
_WORD_BEFORE = lazy(
    rf"(?P<opens>{_OPENS})?\b(?P<word>[^\W\d_][\w'’-]{{0,30}})\s{{1,4}}$"
)
_CAPITAL_AFTER = lazy(r"\s(?:&\s)?[A-ZÀ-Þ][a-zß-ÿ]")
# "Journal du " Dimanche
_CAPITAL_OF = lazy(r"\b[A-ZÀ-Þ][a-zß-ÿ]{1,30}\s(?:d[eu]l?|d[ei]lla|di)\s$")
# "Sonja Maria " Sonntag, at the beginning of a sentence
_ONLY_NAMES = lazy(
    rf"{_OPENS}(?P<first>[A-ZÀ-Þ][\w-]{{1,30}})\s(?:[A-ZÀ-Þ][\w-]{{1,30}}\s){{1,3}}$"
)


def is_name(language: Language, text: str, start: int, stop: int) -> bool:
    """*Plácido Domingo*, *Journal du Dimanche*; *Sonja Sonntag spielt*."""
    before = text[max(0, start - _REACH) : start]
    if start <= _REACH:
        before = f"\n{before}"
    if not language.small:
        return _is_subject(language, before)
    word = text[start:stop]
    if not word[0].isupper() or (len(word) > 1 and word.isupper()):
        return False
    if _OPENED.search(before):
        return False
    m = _WORD_BEFORE.search(before)
    named = m and m["word"][0].isupper() and not _is_frequent(language, m["word"])
    titled = _CAPITAL_OF.search(before)
    return bool(named or titled or _CAPITAL_AFTER.match(text, stop))


def _is_subject(language: Language, before: str) -> bool:
    """Where nouns are written big: names open the sentence, and no verb came yet."""
    m = _ONLY_NAMES.search(before)
    return m is not None and not _is_frequent(language, m["first"])


def _is_frequent(language: Language, word: str) -> bool:
    return word.lower() in FREQUENT[language.code]
