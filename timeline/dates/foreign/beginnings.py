"""How the phrases of a language begin, so that only those are tried at a place.

A beginning is at most `LONGEST` characters, where a nought stands for any figure and a
blank for white space. What a pattern looks ahead or back for is passed over: there may
be too many beginnings, never too few.
"""

import re
from collections.abc import Iterable, Mapping

from timeline.dates.foreign.language import Words
from timeline.dates.foreign.notation import ALSO, IN_FULL, NUMBERS

LONGEST = 4
Ways = frozenset[str]
_OPEN = "\0"  # ends a beginning behind which anything may follow
_NOTHING: Ways = frozenset({""})
_ANYTHING: Ways = frozenset({_OPEN})
_GAPS = {" ": frozenset({" ", f"  {_OPEN}"}), "\u200c": frozenset({"", " "})}
_GAP = re.compile(r"([ \u200c])")
_TOKEN = re.compile(
    r"\{=?(?P<form>[a-z]+)\}|\[(?P<chars>(?:\\.|[^\]\\])+)\]|(?P<close>\))"
    r"|(?P<around>\(\?<?[=!])|(?P<open>\((?:\?:|\?P<\w+>)?)|(?P<otherwise>\|)"
    r"|(?P<edge>\\b|[$^])|(?P<any>\\[a-zA-Z]|\.)|\\?(?P<word>(?:\w(?![?*+{]))+|.)",
    re.DOTALL,
)
_TIMES = re.compile(r"(?P<perhaps>\?|\*|\{0,\d+\})|[+]|\{\d+(?:,\d*)?\}")
_FIGURES = re.compile(r"[0-9]-[0-9]")
_WIDE = re.compile(r"\^|\\[a-zA-Z]|.-.")
_BLANKS = [*filter(str.isspace, map(chr, range(0x3001))), "\u200c"]
_SHAPES = str.maketrans(dict.fromkeys("123456789", "0") | dict.fromkeys(_BLANKS, " "))
_CLASSES = {"0": "[0-9]", " ": r"[\s\u200c]"}


def shape(text: str) -> str:
    """The characters as beginnings have them."""
    return text.translate(_SHAPES)


def any_of(beginnings: Iterable[str]) -> str:
    """A regular expression for a text that begins so, letter by letter."""
    rests: dict[str, set[str]] = {}
    for beginning in beginnings:
        rests.setdefault(beginning[:1], set()).add(beginning[1:])
    if "" in rests:
        return ""
    ways = (
        _CLASSES.get(first, re.escape(first)) + any_of(rest)
        for first, rest in rests.items()
    )
    return f"(?:{'|'.join(ways)})"


class Beginnings:
    """Of the patterns of a language with these tables of words."""

    def __init__(self, forms: Mapping[str, Words]) -> None:
        self._forms = forms
        self._known: dict[str, Ways] = {}

    def of(self, pattern: str) -> Iterable[str]:
        """Of all that the pattern matches, the first characters."""
        ways, _ = self._alternatives(pattern, 0)
        return (way.removesuffix(_OPEN) for way in ways if way)

    def _alternatives(self, pattern: str, place: int) -> tuple[Ways, int]:
        """Those from a place to the bracket that closes them, and where that ends."""
        done, here = frozenset[str](), _NOTHING
        while m := _TOKEN.match(pattern, place):
            place = m.end()
            if m["close"]:
                break
            if m["otherwise"]:
                done, here = done | here, _NOTHING
                continue
            if m["open"] or m["around"]:
                inside, place = self._alternatives(pattern, place)
                piece = inside if m["open"] else _NOTHING
            else:
                piece = self._piece(m)
            if times := _TIMES.match(pattern, place):
                place = times.end()
                piece = _repeated(piece, times)
            here = _then(here, piece)
        return done | here, place

    def _piece(self, m: re.Match[str]) -> Ways:
        if m["form"]:
            return self._form(m["form"])
        if m["chars"]:
            return _one_of(m["chars"])
        if m["edge"]:
            return _NOTHING
        return _ANYTHING if m["any"] else _spelled(m["word"])

    def _form(self, name: str) -> Ways:
        if name not in self._known:
            self._known[name] = self._in_table(name)
        return self._known[name]

    def _in_table(self, name: str) -> Ways:
        if name in NUMBERS:
            return self._alternatives(NUMBERS[name], 0)[0]
        ways = frozenset[str]().union(*map(_spelled, self._forms[name]))
        if name in ALSO:
            ways |= self._form(ALSO[name])
        if name in IN_FULL:
            ways = _then(ways, _NOTHING | {"."}) | self._form(IN_FULL[name])
        return ways


def _then(ways: Ways, more: Ways) -> Ways:
    """Each of the ways, and how it goes on."""
    if ways == _NOTHING:
        return more
    full = {way for way in ways if len(way) >= LONGEST or way.endswith(_OPEN)}
    longer = ((way + each)[:LONGEST] for way in ways - full for each in more)
    return frozenset(full.union(longer)) if full != ways else ways


def _repeated(piece: Ways, times: re.Match[str]) -> Ways:
    """Once if it must, then again or anything else."""
    if times[0] != "?":
        piece = _then(piece, _ANYTHING)
    return piece | _NOTHING if times["perhaps"] else piece


def _spelled(word: str) -> Ways:
    """A blank may be several, a joiner may be missing."""
    ways = _NOTHING
    for part in _GAP.split(word):
        ways = _then(ways, _GAPS.get(part) or frozenset({shape(part)[:LONGEST]}))
    return ways


def _one_of(chars: str) -> Ways:
    """A class of characters; of many, anything."""
    few = _FIGURES.sub("0", chars)
    return _ANYTHING if _WIDE.search(few) else frozenset(shape(few.replace("\\", "")))
