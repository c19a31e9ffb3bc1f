"""Small letters, plain digits and one spelling, character for character."""

from functools import cache

from timeline.dates.patterns import fold as fold_english

_DIGITS = {
    zero + n: str(n) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for n in range(10)
}
# Hamza, alif maqsura, ta marbuta and the Persian letters are typed in many ways.
_ARABIC = {
    ord(letter): plain
    for plain, letters in {"ا": "أإآٱ", "ي": "ىی", "ه": "ة", "ك": "ک"}.items()
    for letter in letters
} | dict.fromkeys(range(0x064B, 0x0653), "\u200c")
"""Marks of vowels part no words: *غدٍ الثلاثاء* has a wider gap, and no letter more."""
_PERSIAN = {
    ord(letter): plain
    for plain, letters in {"ی": "يىئ", "ک": "ك", "ه": "ةۀ", "ا": "أإ"}.items()
    for letter in letters
}


@cache
def _table(code: str) -> dict[int, str]:
    letters = {"ar": _ARABIC, "fa": _PERSIAN}.get(code, {})
    return {**_DIGITS, **letters}


def plain_letters(pattern: str, code: str) -> str:
    """A pattern in the letters that folded text has."""
    return pattern.translate(_table(code))


def fold(text: str, code: str) -> str:
    """As English is folded, in any script; offsets stay true.

    >>> fold("AOÛT ٢٠١٨", "ar")
    'août 2018'
    """
    small = text.lower()
    if len(small) != len(text):
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return fold_english(small).translate(_table(code))
