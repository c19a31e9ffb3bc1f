"""From a rule's pattern to a regular expression, and to the words it can begin with.

A pattern is a row of tokens between blanks, matched against folded text:

====================  ==========================================================
``ago``               that word
``last|past``         one of these words
``{unit}``            a form of the table FORMS, as a group of that name
``{unit:what}``       the same under another name
``of?``  ``{year}?``  the token may be missing
``,?``                a comma may stand here
``+`` before a token  no blank before it
``a_b``               the words *a b*
====================  ==========================================================

Between tokens stands white space or a hyphen. Nothing repeats without a bound, so
matching at one place takes bounded time, and reading a text takes linear time.
"""

import re
from collections.abc import Iterable
from functools import cache

from timeline.dates import vocabulary as words

DIGITS = "0"
"""The opener of every rule that can begin with a digit."""

_GAP = r"(?:\s{1,16}|-)"
_COMMA_GAP = r"(?:\s?,\s{0,16}|\s{1,16}|-)"
_END = r"(?![a-z0-9_À-ɏ])"
_SPECIAL = {
    0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x2007: " ", 0x3000: " ",
    0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x201B: "'", 0x00B4: "'",
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2212: "-",
}  # fmt: skip
_FOLD = (
    {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    | {0xFF10 + n: str(n) for n in range(10)}
    | _SPECIAL
)


def fold(text: str) -> str:
    """Lower case, plain quotes, dashes, blanks and digits; offsets stay true."""
    return text.translate(_FOLD)


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
    rf"(?:{either(words.TENS)})(?:[-\s](?:{either(words.ONES)}))?"
    rf"|{either(words.ONES)}"
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?(?:[-\s](?:and\s)?\d/\d)?"
    rf"|(?:a|{_NUMBER_WORD})\s(?:hundred|thousand|dozen)(?:\sand\s(?:{_NUMBER_WORD}))?"
    rf"|(?:{_NUMBER_WORD})(?:\sand\s(?:a|one)\shalf)?"
    r"|(?:a\s)?half(?:[\s-]an?)?|a\sdozen|dozen|hundred"
)
_VAGUE = either([*words.VAGUE_COUNTS, *words.PAIRS])
_DAY_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_SPELLED_NTH = either(words.ORDINALS)
_CLOCK = (
    r"(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?"
    r"|(?:1[0-2]|0?[1-9])\.[0-5]\d\s?[ap]\.?m\b\.?"
    r"|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|noon|midnight|midday"
)

_YEAR = (
    r"(?:(?:1\d|20)\d\d(?![\d%])(?!,\d)(?!\.\d)"
    rf"|nineteen[\s-](?:{either(words.TENS)})(?:[\s-](?:{either(list(words.ONES)[:9])}))?\b)"
)
_YEAR_LIKE = (
    rf"(?:(?:fiscal\s(?:year\s)?|the\syear\s)?{_YEAR}"
    r"|(?:the\s)?(?:last|this|next|same|previous|following)\s(?:fiscal\s)?year\b"
    r"|(?:the|that)\syear\b)"
)
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
        [DIGITS, *(w.replace("-", " ").split()[0] for w in words.ORDINALS)],
    ),
    "nth": (
        rf"\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_SPELLED_NTH}|last|final)\b",
        [DIGITS, "last", "final"]
        + [w.replace("-", " ").split()[0] for w in words.ORDINALS],
    ),
    "year": (_YEAR, [DIGITS, "nineteen"]),
    "n": (
        rf"(?:{_NUMBER}|an?|one|another)\b",
        [
            DIGITS,
            "a",
            "an",
            "another",
            "half",
            "dozen",
            "hundred",
            *words.ONES,
            *words.TENS,
        ],
    ),
    "count": (
        rf"(?:{_VAGUE}|{_NUMBER}|an?|one|another)\b",
        [
            DIGITS,
            "a",
            "an",
            "another",
            "half",
            "dozen",
            "hundred",
            "few",
            "couple",
            "several",
            "some",
            "many",
            *words.ONES,
            *words.TENS,
        ],
    ),
    "number": (
        rf"(?:{_VAGUE}|{_NUMBER})\b",
        [
            DIGITS,
            "a",
            "half",
            "dozen",
            "hundred",
            "few",
            "couple",
            "several",
            "some",
            "many",
            *words.ONES,
            *words.TENS,
        ],
    ),
    "clock": (_CLOCK, [DIGITS, "noon", "midnight", "midday"]),
    "zone": (rf"\(?(?:{either(words.ZONES)})\b\)?", words.ZONES),
    "decade": (r"(?:1\d|20)?\d0'?s\b|'\d0'?s\b", [DIGITS, "'"]),
    "shortyear": (r"'\d\d(?![\d%s])", ["'"]),
    "decadeword": (rf"(?:{either(words.DECADES)})\b", words.DECADES),
    "hour": (
        rf"(?:1[0-2]|[1-9]|{either(list(words.ONES)[:12])})\b",
        [DIGITS, *list(words.ONES)[:12]],
    ),
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
        [DIGITS, "fiscal", "nineteen", "the", "last", "this", "next", "that"],
    ),
    "yearstep": (
        r"(?:of\s)?(?:the\s)?(?:last|this|next|same|previous|following)\syear\b",
        ("of", "the", "last", "this", "next", "same", "previous", "following"),
    ),
    "ofyear": (rf"(?:(?:of|in)\s)?{_YEAR_LIKE}", ()),
    "quartercode": (r"q[1-4]|[1-4]q", ["q1", DIGITS]),
    "halfcode": (r"h[12]|[12]h", ["h1", DIGITS]),
    "holiday": (rf"(?:{either(words.HOLIDAYS)})\b", words.HOLIDAYS),
    "reference": (
        rf"(?:{either(words.REFERENCES)})\b(?!\s(?:\d|{either(words.ONES)}|few|several))",
        words.REFERENCES,
    ),
}

_TOKEN = re.compile(
    r"(?P<glue>\+)?(?:\{(?P<form>\w+)(?::(?P<name>\w+))?\}|(?P<words>[^\s{}?:]+)(?::(?P<label>\w+))?)"
    r"(?P<optional>\?)?"
)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern."""
    return re.compile(regex(pattern))


def regex(pattern: str) -> str:
    """The source of that expression."""
    return _translated(pattern)[0]


def openers(pattern: str) -> frozenset[str]:
    """The first tokens of a text that the pattern can begin with."""
    return _translated(pattern)[1]


@cache
def _translated(pattern: str) -> tuple[str, frozenset[str]]:
    parts: list[str] = []
    first_words: set[str] = set()
    tokens = pattern.split()
    opening = True  # nothing that must be there has come yet
    for before, token, after in zip(
        ["", *tokens[:-1]], tokens, [*tokens[1:], ""], strict=True
    ):
        if token == ",?":
            continue
        found = _TOKEN.fullmatch(token)
        if not found:
            raise ValueError(f"not a pattern token: {token!r} in {pattern!r}")
        body, first = _body(found)
        optional = bool(found["optional"])
        if opening:
            first_words |= first
            opening = optional
            gap = _COMMA_GAP if after == ",?" else _GAP
            parts.append(f"(?:{body}{gap})?" if optional else body)
        else:
            gap = _COMMA_GAP if before == ",?" else _GAP
            gap = "" if found["glue"] else gap
            parts.append(f"(?:{gap}{body})?" if optional else gap + body)
    return "".join(parts) + _END, frozenset(first_words)


def _body(found: re.Match[str]) -> tuple[str, set[str]]:
    if found["form"]:
        regex, first = FORMS[found["form"]]
        return f"(?P<{found['name'] or found['form']}>{regex})", {
            _opener(w) for w in first
        }
    options = [w.replace("_", " ") for w in found["words"].split("|")]
    spelled = either(options).replace(r"\s{1,16}", _GAP)
    label = f"?P<{found['label']}>" if found["label"] else "?:"
    return f"({label}{spelled})", {_opener(w) for w in options}


def _opener(word: str) -> str:
    """The token of a text that a word begins with."""
    if word[0].isdigit():
        return DIGITS
    return re.split(r"[ .'\d-]", word)[0] or word[0]
