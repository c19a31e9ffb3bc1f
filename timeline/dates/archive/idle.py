"""Idle words: what may stand beside a date without a bearing on its days.

A cell is read only if all of its words are accounted for: *2016–present* is not 2016.
"""

import re
from collections.abc import Iterable

from timeline.dates.archive.words import words_of
from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold
from timeline.dates.steps import Mention
from timeline.dates.understand import is_english

_IDLE = frozenset({"on", "in", "at", "of", "the", "during", "year", "dated", "date"})
_IDLE_IN_NEWS = frozenset({"from", "over"})
_ABROAD = words_of(
    """
    à a au aux dans de des du en l la le les d il
    am an auf dem den der des die das im in vom zu zum
    al el en las los del
    ai alla dal dalla della nel nella
    فی فى في عام سنة شهر يوم در روز سال ماه به از
    """
)
_BOUND = lazy(r"^(?:after|before|not before|not after|prior to|in or after)\b")
_TELLING = words_of(
    """
    present ongoing continuing onward onwards earlier earliest latest or bc bce
    fortnight
    """
)
"""Words that prose leaves out, and that change the days all the same."""

_TOKEN = lazy(
    r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\w+|[^\w\s.,;:()\"“”'’]"  # the words, the marks
)


def unread_words(phrase: str, mention: Mention, language: str) -> list[str]:
    """What is left of a phrase beside its date, without the idle words."""
    idle = _IDLE if is_english(language) else _IDLE | _ABROAD
    rest = f"{phrase[: mention.start]} {phrase[mention.stop :]}"
    if mention.is_range:  # *after 1942 until 1945* does not begin in 1942
        rest += " ".join(_BOUND.findall(fold(mention.text)))
    return [word for word in _TOKEN.findall(rest) if fold(word) not in idle]


def in_news(words: Iterable[str]) -> list[str]:
    """Those that are not idle in news either, where *from Friday* is that Friday."""
    return [word for word in words if fold(word) not in _IDLE_IN_NEWS]


def has_remark(phrase: str) -> bool:
    """*1200 (refugees)*, *eve: 12 May*: words set apart, to say more of the date."""
    return _SET_APART.search(phrase) is not None


_SET_APART = lazy(r"\d[^()]*\([^()]{2,40}\)\s*\Z|\A\s*[^\W\d][^\d:]{1,30}:\s.*\d")


def is_turned(before: str) -> bool:
    """*hardly before 2026*, *the run-up to May*: the words in front turn its days."""
    return bool(_TURNED.search(fold(before)))


_TURNED = lazy(
    r"\b(?:not|never|hardly|scarcely|unlikely|no\ssooner|nicht|kaum|eve|run-up|turn"
    r"|vigilia|víspera|veille|vorabend)\W+(?:\w+\W+){0,3}$"
)


def is_telling(words: Iterable[str]) -> bool:
    """Whether any of these would change the days, had it been understood.

    News prose has other words beside its dates, *Tuesday's vote*; but figures and
    marks are no such words.
    """
    return any(
        fold(word) in _TELLING or not re.fullmatch(r"[^\W\d_]+(?:[-'’].+)?", word)
        for word in words
    )
