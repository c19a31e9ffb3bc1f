"""From a rule's pattern to a regular expression, and to the ways in which it can begin.

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

Few rules can begin with the two words that stand at a place, and only those are tried:
`beginnings` says of each rule which words these are.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from timeline.dates.forms import ANYTHING, FORMS, either
from timeline.dates.lazy import lazy

# White space within a paragraph: blanks, and one line break at most.
_BLANK = r"(?:[^\S\n]{1,16}(?:\n[^\S\n]{0,32})?|\n[^\S\n]{0,32})"
_GAP = rf"(?:{_BLANK}|-)"
_COMMA_GAP = rf"(?:\s?,{_BLANK}?|{_BLANK}|-)"
_RUN_TOGETHER = r"(?<=[a-z.])(?=\d)|(?<=\d)(?=[a-z])"
"""*Oct.26*, *26October*: a month and its figures as hurried typing has them."""
_END = r"(?![a-z0-9_À-ɏ])"
_PLAIN = {
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201b": "'", "\u00b4": "'",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-",
} | {chr(0xFF10 + n): str(n) for n in range(10)}  # fmt: skip
_AS_IT_IS = "surrogatepass"


def fold(text: str) -> str:
    """Lower case, plain quotes, dashes, blanks and digits; offsets stay true."""
    if text.isascii():
        return text.lower()
    # The bytes of A to Z alone have a lower case: that of "İ" would be longer.
    folded = text.encode("utf-8", _AS_IT_IS).lower().decode("utf-8", _AS_IT_IS)
    for odd, plain in _PLAIN.items():
        folded = folded.replace(odd, plain)
    return folded


def with_quotation_marks(text: str) -> str:
    """*““We go,”” he said* for *``We go,'' he said* of wires; offsets stay true."""
    if "``" not in text:
        return text
    return _CLOSING_TYPED.sub("””", text.replace("``", "““"))


def with_plain_emphasis(text: str) -> str:
    """*Tuesday.* of notes that are typed with low lines, as with stars: in place."""
    if "_" not in text:
        return text
    return _EMPHASIS.sub(lambda m: m[0].replace("_", "*"), text)


# In both the marks come first, so that only there is looked around at all.
_EMPHASIS = lazy(r"_(?<!\w_)_{0,2}(?=[^\W_])[^_\n]{1,80}(?<=[^\s_])_{1,3}(?!\w)")
# but not the one of "the winter of ''80s"
_CLOSING_TYPED = lazy(r"''(?<=[\w.,!?\s-]'')(?=[\s.,;:)]|$)")

_TOKEN = lazy(
    r"(?P<glue>\+)?(?:\{(?P<form>\w+)(?::(?P<name>\w+))?\}|(?P<words>[^\s{}?:]+)(?::(?P<label>\w+))?)"
    r"(?P<optional>\?)?"
)


TOKENS = lazy(r"[a-zà-ÿ]+|\d+|'(?=\d\d)")
"""The tokens of a folded text, by which the rules that can begin there are found."""
_MOST_FIGURES = 5  # no rule begins with a longer number


def shape(token: str) -> str:
    """A token as beginnings have it: a nought for every figure, ``00`` for *12*."""
    return "0" * min(len(token), _MOST_FIGURES) if token[0].isdigit() else token


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern."""
    return re.compile("".join(_parts(pattern)) + _END)


def _parts(pattern: str) -> Iterable[str]:
    """A piece of the expression for each token."""
    tokens = pattern.split()
    opening = True  # nothing that must be there has come yet
    last = ""
    for before, token, after in zip(
        ["", *tokens[:-1]], tokens, [*tokens[1:], ""], strict=True
    ):
        if token == _MAYBE_COMMA:
            continue
        found = _parsed(token)
        body = _body(found)
        optional = bool(found["optional"])
        if opening:
            opening = optional
            gap = _COMMA_GAP if after == _MAYBE_COMMA else _GAP
            yield f"(?:{body}{gap})?" if optional else body
        else:
            gap = _COMMA_GAP if before == _MAYBE_COMMA else _GAP
            gap = f"(?:{gap}|{_RUN_TOGETHER})" if _MONTH in (last, token) else gap
            gap = "" if found["glue"] else gap
            yield f"(?:{gap}{body})?" if optional else gap + body
        last = token


_MAYBE_COMMA, _MONTH = ",?", "{month}"


def _parsed(token: str) -> re.Match[str]:
    found = _TOKEN.fullmatch(token)
    if not found:
        raise ValueError(f"not a pattern token: {token!r}; expected one of the table")
    return found


def _body(found: re.Match[str]) -> str:
    if found["form"]:
        return f"(?P<{found['name'] or found['form']}>{FORMS[found['form']][0]})"
    spelled = either(_words(found)).replace(r"\s{1,16}", _GAP)
    label = f"?P<{found['label']}>" if found["label"] else "?:"
    return f"({label}{spelled})"


def _words(found: re.Match[str]) -> list[str]:
    return [word.replace("_", " ") for word in found["words"].split("|")]


@cache
def beginnings(pattern: str) -> Mapping[str, frozenset[str]]:
    """The first tokens of a text that the pattern can begin with, and the next ones.

    All are shapes. Where the next may be any, or none, `ANYTHING` is among them.
    """
    begun: dict[str, frozenset[str]] = {}
    follow = frozenset({ANYTHING})  # the pattern may end here
    for token in reversed(pattern.split()):
        if token == _MAYBE_COMMA:
            continue
        found = _parsed(token)
        here = {
            first: way.after | follow if way.alone else way.after
            for first, way in _ways(found).items()
        }
        if found["optional"]:
            both = here.keys() & begun.keys()
            begun = begun | here | {first: begun[first] | here[first] for first in both}
            follow |= here.keys()
        else:
            begun, follow = here, frozenset(here)
    return begun


class _Way(NamedTuple):
    """What comes after the first word of a form or word; ``alone`` it can be all."""

    after: frozenset[str]
    alone: bool


def _ways(found: re.Match[str]) -> Mapping[str, _Way]:
    return (
        _form_ways(found["form"]) if found["form"] else _by_first_token(_words(found))
    )


@cache
def _form_ways(form: str) -> Mapping[str, _Way]:
    return _by_first_token(FORMS[form][1])


def _by_first_token(spelled: Iterable[str]) -> Mapping[str, _Way]:
    """The ways to begin by their first tokens, all as shapes."""
    after: dict[str, set[str]] = {}
    for beginning in spelled:
        first, *more = map(shape, _BEGINNING.findall(beginning) or [ANYTHING])
        after.setdefault(first, set()).add(more[0] if more else "")
    return {
        first: _Way(frozenset(more - {""}), "" in more) for first, more in after.items()
    }


_BEGINNING = lazy(f"{TOKENS.pattern}|{ANYTHING}")
