"""FORMS: what a pattern's ``{name}`` stands for, and the words it can begin with."""

import re
from collections.abc import Iterable

from timeline.dates import numerals
from timeline.dates import vocabulary as words

DIGITS = "0"
"""The opener of every rule that can begin with a digit."""


def either(options: Iterable[str]) -> str:
    """An alternation, longest first so that no word hides a longer one."""
    ordered = sorted(set(options), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,16}") for word in ordered)


def named(options: Iterable[str]) -> str:
    """Names in full, or abbreviated with or without a full stop."""
    full = [word for word in options if word in _FULL_NAMES]
    short = [word for word in options if word not in full]
    return rf"(?:{either(full)})\b|(?:{either(short)})\b\.?"


_FULL_NAMES = {n.lower() for n in (*words.MONTH_NAMES, *words.WEEKDAY_NAMES)}
_NUMBER_WORD = (
    rf"(?:{either(numerals.TENS)})(?:[-\s](?:{either(numerals.ONES)}))?"
    rf"|{either(numerals.ONES)}"
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?(?:[-\s](?:and\s)?\d/\d)?"
    rf"|(?:a|{_NUMBER_WORD})\s(?:hundred|thousand|dozen)(?:\sand\s(?:{_NUMBER_WORD}))?"
    rf"|(?:{_NUMBER_WORD})(?:\sand\s(?:a|one)\shalf)?"
    r"|(?:a\s)?half(?:[\s-]an?)?|a\sdozen|dozen|hundred"
)
_VAGUE = either([*numerals.VAGUE_COUNTS, *numerals.PAIRS])
_DAY_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_SPELLED_NTH = either(numerals.ORDINALS)
_AM_PM = r"(?:[ap]\.m\b\.?|[ap]m\b)"
_CLOCK = (
    rf"(?:[01]?\d|2[0-4])(?::[0-5]\d){{1,2}}(?:\s?{_AM_PM})?"
    rf"|(?:1[0-2]|0?[1-9])\.[0-5]\d\s?{_AM_PM}"
    rf"|(?:1[0-2]|0?[1-9])\s?{_AM_PM}|noon|midnight|midday"
)
_DIGIT_WORD = either(list(numerals.ONES)[:9])

_YEAR = (
    r"(?:(?:(?:1\d|20)\d\d|21[05]0)(?![\d%])(?!,\d)(?!\.\d)"
    rf"|nineteen[\s-](?:{either(numerals.TENS)})(?:[\s-](?:{_DIGIT_WORD}))?\b"
    rf"|two\sthousand(?:\sand)?\s(?:{_NUMBER_WORD})\b"
    rf"|twenty[\s-](?:(?:ten|{either(list(numerals.ONES)[10:])}|twenty(?:[\s-](?:{_DIGIT_WORD}))?)"
    rf"|oh[\s-](?:{_DIGIT_WORD}))\b)"
)
_YEAR_LIKE = (
    rf"(?:(?:fiscal\s(?:year\s)?|the\syear\s)?{_YEAR}"
    r"|(?:the\s)?(?:last|this|next|same|previous|following)\s(?:fiscal\s)?year\b"
    r"|the\snew\syear\b"
    r"|(?:the|that)\syear\b)"
)
_COUNTED = [DIGITS, "a", "half", "dozen", "hundred", *numerals.ONES, *numerals.TENS]
_ARTICLES = ["an", "another"]
_VAGUELY = ["few", "couple", "several", "some", "many"]
_NTHS = [word.replace("-", " ").split()[0] for word in numerals.ORDINALS]
# name → regex, and a sample of the words that it can begin with
FORMS: dict[str, tuple[str, Iterable[str]]] = {
    "month": (named(words.MONTHS), words.MONTHS),
    "weekday": (named(words.WEEKDAYS), words.WEEKDAYS),
    "unit": (rf"(?:{either(words.UNITS)})\b", words.UNITS),
    "units": (
        rf"(?:{either([*words.UNITS, *words.PLURALS])})\b",
        [*words.UNITS, *words.PLURALS],
    ),
    "plural": (rf"(?:{either(words.PLURALS)})\b", words.PLURALS),
    "clockunits": (
        rf"(?:{either([*words.CLOCK_UNITS, *words.CLOCK_PLURALS])})\b",
        [*words.CLOCK_UNITS, *words.CLOCK_PLURALS],
    ),
    "season": (rf"(?:{either(words.SEASONS)})\b", words.SEASONS),
    "daypart": (rf"(?:{either(words.DAY_PARTS)})\b", words.DAY_PARTS),
    "day": (rf"{_DAY_NUMBER}(?:st|nd|rd|th)?(?![\d%])(?![.,:/]\d)", [DIGITS]),
    "dayth": (
        rf"{_DAY_NUMBER}(?:st|nd|rd|th)\b|(?:{_SPELLED_NTH})\b",
        [DIGITS, *_NTHS],
    ),
    "dth": (rf"{_DAY_NUMBER}(?:st|nd|rd|th)\b", [DIGITS]),
    "nth": (
        rf"\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_SPELLED_NTH}|last|final)\b",
        [DIGITS, "last", "final", *_NTHS],
    ),
    "year": (_YEAR, [DIGITS, "nineteen", "two", "twenty"]),
    "n": (
        rf"(?:{_NUMBER}|an?|one|another)\b",
        [*_COUNTED, *_ARTICLES],
    ),
    "count": (
        rf"(?:{_VAGUE}|{_NUMBER}|an?|one|another)\b",
        [*_COUNTED, *_ARTICLES, *_VAGUELY],
    ),
    "number": (
        rf"(?:{_VAGUE}|{_NUMBER})\b",
        [*_COUNTED, *_VAGUELY],
    ),
    "clock": (_CLOCK, [DIGITS, "noon", "midnight", "midday"]),
    "zone": (
        rf"\((?:{either(words.ZONES)})\)|(?:utc|gmt)\s?[+-]\d{{1,2}}(?::\d\d)?"
        rf"|(?:{either(words.ZONES)})\b(?![+-]\d)",
        words.ZONES,
    ),
    "decade": (r"(?:1\d|20)?\d0'?s\b|'\d0'?s\b", [DIGITS, "'"]),
    "shortyear": (r"'\d\d(?![\d%s])", ["'"]),
    "yy": (r"'?(?:3[2-9]|[4-9]\d)\b(?![%.,:/-]?\d)", [DIGITS, "'"]),
    "twofigures": (r"\s?'?\d\d\b(?![%.,:/]?\d)", [DIGITS]),
    "dashyear": (r"(?<=-)\d\d\b(?!-)", [DIGITS]),
    "decadeword": (rf"(?:{either(words.DECADES)})\b", words.DECADES),
    "hour": (
        rf"(?:(?:[01]?\d|2[0-3])[.:][0-5]\d|1[0-2]|[1-9]|{either(numerals.HOUR_WORDS)})\b",
        [DIGITS, *numerals.HOUR_WORDS],
    ),
    "spokenclock": (
        rf"(?:(?:a\s)?(?:{either(words.SPOKEN_MINUTES)})\s(?:past|to)\s(?:{either(numerals.HOUR_WORDS)}))\b",
        ["a", "half", "quarter", "five", "ten", "twenty"],
    ),
    "dayword": (
        rf"(?:twenty[-\s](?:{_DIGIT_WORD})|thirty[-\s]one|twenty|thirty|{either(numerals.ONES)})\b",
        [*numerals.ONES, "twenty", "thirty"],
    ),
    "figures": (r"\d{1,3},\d{3}|\d{1,4}", [DIGITS]),
    "hhmm": (r"(?:[01]\d|2[0-3])[0-5]\d", [DIGITS]),
    "iso": (
        r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
        r"(?:t\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:z\b|[+-]\d\d:?\d\d)?)?",
        [DIGITS],
    ),
    "numeric": (
        r"(?:\d{1,2}/\d{1,2}/|\d{1,2}\.\d{1,2}\.|\d{1,2}-\d{1,2}-)(?:1\d|20)\d\d"
        r"(?![\d./-]\d)|(?:1\d|20)\d\d/\d{1,2}/\d{1,2}",
        [DIGITS],
    ),
    "yearlike": (
        _YEAR_LIKE,
        [
            DIGITS,
            "fiscal",
            "nineteen",
            "two",
            "twenty",
            "the",
            "last",
            "this",
            "next",
            "that",
        ],
    ),
    "yearstep": (
        r"(?:of\s)?(?:the\s)?(?:last|this|next|that|same|previous|following)\syear\b",
        ("of", "that", "the", "last", "this", "next", "same", "previous", "following"),
    ),
    "ofyear": (rf"(?:(?:of|in)\s)?{_YEAR_LIKE}", ()),
    "quartercode": (r"q[1-4]|[1-4]q", ["q1", DIGITS]),
    "halfcode": (r"h[12]|[12]h", ["h1", DIGITS]),
    "holiday": (rf"(?:{either(words.HOLIDAYS)})\b", words.HOLIDAYS),
    "reference": (
        rf"(?:{either(words.REFERENCES)})\b"
        rf"(?!\s(?:\d{{1,3}}|{either(numerals.ONES)}|(?:a\s)?few|several)"
        rf"\s(?:more\s)?(?:{either([*words.UNITS, *words.PLURALS])})\b)",
        words.REFERENCES,
    ),
}
