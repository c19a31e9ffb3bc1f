"""From a rule's pattern to a regular expression, and to the words it can begin with.

A pattern is a row of tokens between blanks, matched against folded text:

====================  ==========================================================
``ago``               that word
``last|past``         one of these words
``{unit}``            a form of `forms.py`, as a group of that name
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
from functools import cache

from timeline.dates.forms import DIGITS, FORMS, either

# White space within a paragraph: blanks, and one line break at most.
_BLANK = r"(?:[^\S\n]{1,16}(?:\n[^\S\n]{0,16})?|\n[^\S\n]{0,16})"
_GAP = rf"(?:{_BLANK}|-)"
_COMMA_GAP = rf"(?:\s?,{_BLANK}?|{_BLANK}|-)"
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
