"""How the tables of a language are written: lists of words, and patterns.

A pattern is a regular expression over folded text in which a blank is white space of
any kind and ``{form}`` stands for a word of that table, as a group of that name;
``{=form}`` is the same without the group. Nothing may repeat without a bound.
"""

import re
from collections.abc import Iterable, Mapping

from timeline.dates.foreign.language import Words
from timeline.dates.lazy import lazy
from timeline.dates.numerals import roman

# --- lists of words ----------------------------------------------------------------


def counted(words: str, start: int = 1) -> dict[str, str]:
    """Numerals in order: a blank parts numbers, a slash the forms of one number."""
    return {
        form.replace("_", " "): str(number)
        for number, forms in enumerate(words.split(), start)
        for form in forms.split("/")
    }


def listed(words: Mapping[str, str]) -> dict[str, str]:
    """English → words between blanks; turned round, a low line being a blank."""
    return {
        word.replace("_", " "): english
        for english, several in words.items()
        for word in several.split()
    }


def named(words: str, english: Iterable[str]) -> dict[str, str]:
    """Names in the order of the English ones; a slash parts the forms of one."""
    pairs = zip(words.split(), english, strict=True)
    return {w.replace("_", " "): e for each, e in pairs for w in each.split("/")}


# --- from patterns to regular expressions ----------------------------------------

GAP = r"(?:[\s\u200c]{1,16})"
JOINER = r"[\s\u200c]?"
_FIELD = lazy(r"\{(=?)([a-z]+)\}")
LUNAR = r"\s?(?:(?:هجری\s)?قمری|ه[ـ\u200d]?\.?\s?ق|ق)(?!\w|\.?\s?م(?!\w))\.?"
"""What stands behind a year of the Hijra in Persian: *۱۳۲۴ قمری*, *۱۳۲۴ ه‍.ق*."""
NUMBERS = {
    "day": r"(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])",
    "dd": r"(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])",
    "hh": r"(?:2[0-4]|1[0-9]|0?[0-9])(?![0-9])",
    "mn": r"[0-5][0-9](?![0-9])",
    "mm": r"(?:1[0-2]|0?[1-9])(?![0-9])",
    "until": r"(?:[12][0-9]|3[01]|0?[1-9])(?![0-9])",  # the second of two days
    "yy": r"[3-9][0-9](?![0-9])",  # of the last century
    "year": r"(?:1[0-9]|20)[0-9][0-9](?![0-9%])(?![.,][0-9])",
    "tens": r"(?:1[0-9]|20)?[0-9]0(?![0-9])",
    "jyear": r"1[2-4][0-9][0-9](?![0-9%])(?![.,][0-9])"
    rf"(?!(?:\s(?:تا|الی|و)\s[0-9]{{4}})?{LUNAR})",
    "hyear": r"1[2-5][0-9][0-9](?![0-9%])(?![.,][0-9])",
    "hijra": r"1?[0-9]{1,3}(?![0-9%])(?![.,][0-9])",  # since the Hijra, of any age
    # of these a Persian month of the moon says its era: no solar year is meant yet
    "moonyear": r"1(?:[0-2][0-9]{2}|3[0-2][0-9]|330)(?![0-9%])(?![.,][0-9])",
    "hhmm": r"(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])",
    "jshort": r"[3-9][0-9](?![0-9%])(?![.,][0-9])",
    "count": r"[0-9]{1,4}(?![0-9%])(?![.,][0-9])",
    "ordinal": r"[0-9]{1,2}(?![0-9])",
    "ayear": r"14(?:[0-4][0-9]|50)(?![0-9%])(?![.,][0-9])",
    "roman": r"(?:x{0,2}(?:ix|iv|v?i{0,3}))(?<=[xvi])",
}
IN_FULL = {"month": "monthname", "weekday": "dayname"}
ALSO = {"n": "count", "nth": "ordinal"}
"""Tables of words in whose place digits may stand."""


def bodies(forms: Mapping[str, Words]) -> dict[str, str]:
    """Form → the source of its regular expression."""
    out = {name: spelled(words) for name, words in forms.items()}
    for name in out.keys() & IN_FULL.keys():
        # A full stop abbreviates, or ends the sentence.
        out[name] = rf"{out[IN_FULL[name]]}|{out[name]}\.?"
    for name in out.keys() & ALSO.keys():
        out[name] = f"{NUMBERS[ALSO[name]]}|{out[name]}"
    return out | NUMBERS


def regex(pattern: str, forms: Mapping[str, str]) -> str:
    """The source of the regular expression, from those of the forms."""
    out = []
    stop = 0
    for found in _FIELD.finditer(pattern):
        out += [_spaced(pattern[stop : found.start()]), _form(found, forms)]
        stop = found.end()
    return "".join(out) + _spaced(pattern[stop:])


def _form(found: re.Match[str], forms: Mapping[str, str]) -> str:
    body = forms[found[2]]
    return f"(?:{body})" if found[1] else f"(?P<{found[2]}>{body})"


def _spaced(pattern: str) -> str:
    return pattern.replace(" ", GAP).replace("\u200c", JOINER)


def spelled(words: Iterable[str]) -> str:
    """Any of these words, the longest first, and nothing grown onto it."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    escaped = (_flexible(word) for word in ordered)
    return rf"(?:{'|'.join(escaped)})(?!\w)"


def _flexible(word: str) -> str:
    """A blank is white space; a joiner, as Persian has it, may also be missing."""
    parts = re.split(r"([ \u200c])", word)
    gaps = {" ": GAP, "\u200c": JOINER}
    return "".join(gaps.get(part) or re.escape(part) for part in parts)


def translated(name: str, text: str, forms: Mapping[str, Words]) -> str:
    """The English for what one form has matched."""
    if name in ("dd", "mm"):
        return f"{int(text):02d}"
    if name == "roman":
        return str(roman(text) or 0)
    if name in NUMBERS:
        return text
    if name == "nth":
        return _ordinal(text if text.isdigit() else _meant(text, forms[name]))
    words = forms[name]
    return text if text.isdigit() and text not in words else _meant(text, words)


def _ordinal(number: str) -> str:
    """``2`` → ``2nd``; ``last`` as it is."""
    if not number.isdigit():
        return number
    return number + {"1": "st", "2": "nd", "3": "rd"}.get(number, "th")


def _meant(text: str, words: Words) -> str:
    bare = re.sub(r"\s+", " ", text).rstrip(".")
    return words.get(bare) or _loosely(bare, words)


def _loosely(text: str, words: Words) -> str:
    bare = re.sub(r"[\s\u200c]", "", text)
    return next(e for w, e in words.items() if re.sub(r"[\s\u200c]", "", w) == bare)
