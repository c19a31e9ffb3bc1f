"""Step one: text → what each phrase says. Finds what it can, tidies nothing."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, islice
from typing import NamedTuple, TypeAlias

from timeline.dates.forms import ANYTHING, either
from timeline.dates.glued import goes_on
from timeline.dates.lazy import lazy
from timeline.dates.patterns import (
    TOKENS,
    beginnings,
    compiled,
    fold,
    shape,
    with_plain_emphasis,
    with_quotation_marks,
)
from timeline.dates.readings import Reading
from timeline.dates.rules import RULES
from timeline.dates.steps import Found, Rule, Source
from timeline.dates.vocabulary import MONTHS

_CHAIN = lazy(r"\d{1,8}-\d")  # 2018-2018-2018: a code goes on and on
# What a number may follow with a dash between: "9-", "1988-", "mid-", "May-".
_AFTER_DASH = lazy(
    r"(?:[^\d-]\d{1,2}|[^\d.]\d{4}|[^\w-]|\b(?:mid|early|late|pre|post|non)"
    rf"|\b(?:{either(MONTHS)}))-$",
    re.ASCII,
)


_Rules: TypeAlias = tuple[Rule, ...]


class _Opening(NamedTuple):
    """The rules that can begin with one word, by the word after it."""

    after: dict[str, _Rules]
    otherwise: _Rules


@cache
def _openings() -> dict[str, list[Rule]]:
    by_word: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in RULES:
        for word in beginnings(rule.pattern):
            by_word[word].append(rule)
    return dict(by_word)


@cache
def _opening(word: str) -> _Opening:
    """Made when a text first has the word: a short text needs few of them."""
    rules = [(rule, beginnings(rule.pattern)[word]) for rule in _openings()[word]]

    def fitting(after: str) -> _Rules:
        return tuple(r for r, known in rules if after in known or ANYTHING in known)

    known = frozenset[str]().union(*(after for _, after in rules))
    return _Opening({after: fitting(after) for after in known}, fitting(ANYTHING))


def read(text: str) -> tuple[Source, list[Found]]:
    """Every phrase that a rule knows, in order, never overlapping; longest first."""
    text = with_plain_emphasis(with_quotation_marks(text))
    source = Source(text, fold(text))
    return source, list(_phrases(source.folded))


def _phrases(folded: str) -> Iterator[Found]:
    pieces = _PIECES.split(folded)
    ends = list(accumulate(map(len, pieces)))
    free = 0
    for number, rules in _openers(pieces[1::2]):
        place = 2 * number + 1  # among the pieces
        start = ends[place - 1]
        if start < free or (number and _stutters(*pieces[place - 2 : place + 1])):
            continue
        if start and _is_glued(folded, start, pieces[place].isdigit()):
            continue
        found = _longest(folded, start, rules)
        if found:
            free = found.stop
            yield found


_PIECES = lazy(f"({TOKENS.pattern})")
"""Splits a text into its tokens and, at even places, what stands between them."""


def _openers(tokens: Sequence[str]) -> Iterator[tuple[int, _Rules]]:
    """The places at which rules can begin, eight of a hundred, with these rules."""
    known = _openings()
    shapes = [token if token.isalpha() else shape(token) for token in tokens]
    for number, word in enumerate(shapes):
        if word not in known:  # nine words of ten
            continue
        after, otherwise = _opening(word)
        following = shapes[number + 1] if number + 1 < len(shapes) else ""
        rules = after.get(following, otherwise)
        if rules:
            yield number, rules


def shorter(source: Source, found: Found) -> Found | None:
    """What stands at the same place within a phrase: *the year* of *the year after*."""
    tokens = islice(TOKENS.finditer(source.folded, found.start, found.stop), 2)
    words = [token[0] for token in tokens]
    if len(words) < 2:
        return None
    rules = next((rules for number, rules in _openers(words) if not number), ())
    return _longest(source.folded, found.start, rules, found.stop)


def _stutters(before: str, between: str, token: str) -> bool:
    """*last last last*: the same word again that near is no new date."""
    near = len(between) < _STUTTER and before == token
    return near and between not in _PAUSES


# behind a heading, "DAY 2 / 2am: …", a sentence; "March 16, 16 days"
_PAUSES = ("\n\n", "\n", ". ", ", ")
_STUTTER = 3  # characters


def _is_glued(folded: str, start: int, digits: bool) -> bool:
    """What goes on from a word, an amount, a decimal, a code; ranges do not."""
    before = folded[start - 1]
    if not digits:  # the tokens are of Latin letters, and words need not be
        return before == "_" or before.isalpha()
    if before in "-/" and _OLD_YEAR.match(folded, start):
        return False  # 112-105 BC, 231/230 BC
    if before == "-":
        return bool(_CHAIN.match(folded, start)) or not _AFTER_DASH.search(
            " " + folded[max(0, start - 11) : start]
        )
    if before == "," and _IN_A_ROW.match(folded, start):
        return False  # 1,22/02/2011 07:41,Incoming
    if before == "/" and _TWO_DAYS.match(folded, start):
        return not _ONE_DAY.search(folded, max(0, start - 4), start)
    if before == "/" and _A_YEAR.match(folded, start):
        return not _YEAR_BEFORE.search(folded, max(0, start - 6), start)
    return goes_on(folded, start)


_IN_A_ROW = lazy(r"\d{1,2}/\d{1,2}/\d{4}\b|\d{4}-\d\d-\d\d\b")
_OLD_YEAR = lazy(r"\d{1,4}\s?b\.?c")
_YEAR_BEFORE = lazy(r"(?:^|[^\w/.-])(?:1\d|20)\d\d/$")  # 2018/2019
_A_YEAR = lazy(r"(?:1\d|20)\d\d(?![\w/]|[.-]\d)")
_ONE_DAY = lazy(r"(?:^|[^\d/.])\d{1,2}/$")  # 9/10 August
_TWO_DAYS = lazy(rf"\d{{1,2}}\s(?:{either(MONTHS)})\b")


def _longest(
    folded: str, start: int, rules: _Rules, before: int = sys.maxsize
) -> Found | None:
    """The longest phrase of these rules there, of those that end ``before`` a place."""
    best: tuple[int, Rule, Reading] | None = None
    for rule in rules:
        match = compiled(rule.pattern).match(folded, start)
        if match and (best is None or match.end() > best[0]) and match.end() < before:
            reading = rule.read(match)
            if reading is not None:
                best = match.end(), rule, reading
    if best is None:
        return None
    return Found(start, best[0], best[1].name, best[2])
