"""Numbers in figures and in words: *2 1/2*, *twenty-one*, *third*, *a few*."""

from timeline.dates.lazy import lazy

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
HOUR_WORDS = tuple(ONES)[:12]
"""From one to twelve, as a clock has them."""
_FIRSTS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9,
}  # fmt: skip
ORDINALS = _FIRSTS | {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "thirty-first": 31,
    "thirty first": 31,
}  # fmt: skip
ORDINALS |= {
    f"twenty{sep}{word}": 20 + value for sep in "- " for word, value in _FIRSTS.items()
}
# How many units a vague count can mean; None: any number, so no days follow from it.
VAGUE_COUNTS = {
    "a few": (2, 6), "few": (2, 6), "several": (3, 9), "some": None, "many": None,
    "a few dozen": (24, 72), "several dozen": (36, 108),
    "a few hundred": (200, 600), "several hundred": (300, 900), "many hundred": None,
    "a few thousand": None, "several thousand": None, "many thousand": None,
}  # fmt: skip
PAIRS = {"a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2}


def ordinal(text: str) -> int | None:
    """``3rd``, ``third``, ``3`` → 3."""
    word = text.strip()
    if word[:1].isdigit():
        return int("".join(c for c in word if c.isdigit()))
    return ORDINALS.get(" ".join(word.split()).replace(" -", "-"))


def count(text: str) -> float | None:
    """``3``, ``2.5``, ``2 1/2``, ``twenty-one``, ``a`` → a number; None if vague."""
    word = " ".join(text.replace("-", " ").split())
    if word[:1].isdigit():
        whole, _, half = word.replace(",", "").partition(" ")
        top, _, bottom = half.removeprefix("and ").partition("/")
        share = int(bottom) if bottom else 0  # in any script, nought as well
        return float(whole) + (int(top) / share if share else 0)
    extra = 0.0
    for tail in (" and a half", " and one half"):
        if word.endswith(tail):
            word, extra = word.removesuffix(tail), 0.5
    if word in PAIRS:
        return PAIRS[word]
    if word in ("a", "an", "one", "another", "the"):
        return 1 + extra
    if word in _FRACTIONS:
        return _FRACTIONS[word]
    return _worded(word) + extra if _worded(word) else None


_FRACTIONS = {
    **dict.fromkeys(("half a", "half an", "a half", "half"), 0.5),
    **dict.fromkeys(("a quarter of an", "quarter of an"), 0.25),
    "three quarters of an": 0.75,
}


def _worded(word: str) -> int:
    total = 0
    for part in word.split():
        if part in ("a", "and"):
            continue
        if part == "dozen":
            total = max(total, 1) * 12
        elif part == "hundred":
            total = max(total, 1) * 100
        elif part == "thousand":
            total = max(total, 1) * 1000
        elif part in ONES or part in TENS:
            total += ONES.get(part, 0) + TENS.get(part, 0)
        else:
            return 0
    return total


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_ORDER = lazy(r"m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})")


def roman(text: str) -> int | None:
    """``mdcccxlviii`` → 1848; printers have ``mdcccc`` too. None if it is none."""
    if not text or not _ROMAN_ORDER.fullmatch(text):
        return None
    values = [_ROMAN[each] for each in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
