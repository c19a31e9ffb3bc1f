"""Step one: text → what each phrase says. Finds what it can, tidies nothing."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline.dates.forms import DIGITS, either
from timeline.dates.patterns import compiled, fold, openers, regex
from timeline.dates.readings import Reading
from timeline.dates.rules import RULES
from timeline.dates.steps import Found, Rule, Source
from timeline.dates.vocabulary import MONTHS

_TOKENS = re.compile(r"[a-zà-ÿ]+|\d+|'(?=\d\d)")
_GLUED = re.compile(r".?[\w$£€¥#@&%+/.:]|[0-9],|[a-z]-", re.DOTALL)
_CHAIN = re.compile(r"\d{1,8}-\d")  # 2018-2018-2018: a code goes on and on
# What a number may follow with a dash between: "9-", "1988-", "mid-", "May-".
_AFTER_DASH = re.compile(
    r"(?:[^\d-]\d{1,2}|[^\d.]\d{4}|[^\w-]|\b(?:mid|early|late|pre|post|non)"
    rf"|\b(?:{either(MONTHS)}))-$",
    re.ASCII,
)


class _Opening(NamedTuple):
    """The rules that can begin with one word, and one test for all of them."""

    guard: re.Pattern[str]
    rules: tuple[tuple[Rule, re.Pattern[str]], ...]


@cache
def _rules_by_opener() -> dict[str, list[Rule]]:
    by_word: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in RULES:
        for word in openers(rule.pattern):
            by_word[word].append(rule)
    return dict(by_word)


@cache
def _opening(word: str) -> _Opening:
    """Compiled when a text first has the word: a short text needs few of them."""
    rules = _rules_by_opener()[word]
    spelled = (re.sub(r"\(\?P<\w+>", "(?:", regex(rule.pattern)) for rule in rules)
    guard = re.compile("|".join(f"(?:{each})" for each in spelled))
    return _Opening(guard, tuple((rule, compiled(rule.pattern)) for rule in rules))


def read(text: str) -> tuple[Source, list[Found]]:
    """Every phrase that a rule knows, in order, never overlapping; longest first."""
    source = Source(text, fold(text))
    return source, list(_phrases(source.folded))


def _phrases(folded: str) -> Iterator[Found]:
    known = _rules_by_opener()
    free = 0
    last, last_stop = "", 0
    for token in _TOKENS.finditer(folded):
        start, stop = token.span()
        word = token[0]
        stutters = word == last and start - last_stop < _STUTTER
        last, last_stop = word, stop
        if start < free or stutters:
            continue
        digits = word[0].isdigit()
        opener = DIGITS if digits else word
        if opener not in known:
            continue
        opening = _opening(opener)
        if start and _is_glued(folded, start, digits):
            continue
        if not opening.guard.match(folded, start):
            continue
        found = _longest(folded, start, opening)
        if found:
            free = found.stop
            yield found


_STUTTER = 3  # characters: the same word again that near is no new date


def _is_glued(folded: str, start: int, digits: bool) -> bool:
    """What goes on from a word, an amount, a decimal, a code; ranges do not."""
    before = folded[start - 1]
    if not digits:  # the tokens are of Latin letters, and words need not be
        return before == "_" or before.isalpha()
    if before == "-":
        return bool(_CHAIN.match(folded, start)) or not _AFTER_DASH.search(
            " " + folded[max(0, start - 11) : start]
        )
    if before == "/" and _TWO_DAYS.match(folded, start):
        return not _ONE_DAY.search(folded, max(0, start - 4), start)
    return bool(_GLUED.fullmatch(folded, max(0, start - 2), start))


_ONE_DAY = re.compile(r"(?:^|[^\d/.])\d{1,2}/$")  # 9/10 August
_TWO_DAYS = re.compile(rf"\d{{1,2}}\s(?:{either(MONTHS)})\b")


def _longest(folded: str, start: int, opening: _Opening) -> Found | None:
    best: tuple[int, Rule, Reading] | None = None
    for rule, pattern in opening.rules:
        match = pattern.match(folded, start)
        if match and (best is None or match.end() > best[0]):
            reading = rule.read(match)
            if reading is not None:
                best = match.end(), rule, reading
    if best is None:
        return None
    return Found(start, best[0], best[1].name, best[2])
