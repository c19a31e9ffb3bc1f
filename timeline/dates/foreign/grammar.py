"""A language made ready to read: its patterns compiled, its phrases by beginning."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple, TypeVar

from timeline.dates.foreign.beginnings import Beginnings, any_of
from timeline.dates.foreign.folding import plain_letters
from timeline.dates.foreign.language import Language, Phrase, Words
from timeline.dates.foreign.notation import bodies, regex
from timeline.dates.foreign.tables import TABLES
from timeline.dates.foreign.words import forms_of
from timeline.dates.lazy import lazy
from timeline.spans import Hedge

TATWEEL = "\u0640"  # the stroke that draws a letter out
_GROWN_ON = (("", ""), ("", TATWEEL), ("و", ""), ("و", TATWEEL))
"""*بآب*, *بـآب* with the stroke, *وبآب*."""
# From a pluperfect to its date, within the clause.
_A_FEW_WORDS = r"(?:\s+\w+){0,4}\s+"
_TO_ITS_DATE = r"(?:[^.;:!?\n]|\.(?=[0-9])){0,60}$"

_T = TypeVar("_T")


class Way(NamedTuple):
    """A phrase, ready to be tried at a place."""

    phrase: Phrase
    pattern: re.Pattern[str]
    needs: re.Pattern[str] | None
    follows: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    goes_on: re.Pattern[str] | None


class Grammar(NamedTuple):
    """A language, ready to read."""

    language: Language
    forms: dict[str, Words]
    guard: re.Pattern[str]
    ways: Mapping[str, tuple[Way, ...]]
    leads: tuple[tuple[re.Pattern[str], str], ...]
    parts: tuple[tuple[re.Pattern[str], str], ...]
    hedges: tuple[tuple[re.Pattern[str], Hedge], ...]
    ranges: tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]
    days_before: re.Pattern[str]
    apposed: re.Pattern[str]
    shares: re.Pattern[str]
    of: re.Pattern[str]
    ordinal: re.Pattern[str]
    coming: re.Pattern[str]
    past: re.Pattern[str]
    denied: re.Pattern[str] | None
    done: re.Pattern[str] | None
    had: re.Pattern[str] | None
    lasted: re.Pattern[str] | None
    aside: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    day_behind: re.Pattern[str] | None
    frames: tuple[tuple[re.Pattern[str], re.Pattern[str], int], ...]
    happened: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    present: re.Pattern[str] | None
    places: re.Pattern[str]
    founders: re.Pattern[str] | None


class _Compiler(NamedTuple):
    """From a pattern of the language to a regular expression."""

    code: str
    forms: dict[str, str]

    def source(self, pattern: str) -> str:
        return regex(plain_letters(pattern, self.code), self.forms)

    def anywhere(self, pattern: str) -> re.Pattern[str]:
        return lazy(self.source(pattern))

    def maybe(self, pattern: str) -> re.Pattern[str] | None:
        """None where the language says nothing."""
        return self.anywhere(pattern) if pattern else None

    def before(self, pattern: str) -> re.Pattern[str]:
        """What stands right in front of a phrase."""
        return lazy(rf"(?:{self.source(pattern)})\s{{0,16}}'?$")  # '89

    def all_before(
        self, meant: Mapping[str, _T]
    ) -> tuple[tuple[re.Pattern[str], _T], ...]:
        return tuple((self.before(text), meaning) for text, meaning in meant.items())

    def way(self, each: Phrase) -> Way:
        return Way(
            each,
            lazy(f"{self.source(each.pattern)}(?!\\w)"),
            self.maybe(each.needs),
            self.maybe(each.follows),
            self.maybe(each.unless),
            lazy(each.goes_on) if each.goes_on else None,
        )


@cache
def grammar(code: str) -> Grammar:
    """Compiled when a text first is in that language; this imports dateparser."""
    language = TABLES[code]
    forms = forms_of(language)
    to = _Compiler(code, bodies(forms))
    day = r"(?<![\w.,:/$€£-])(?P<day>[12][0-9]|3[01]|0?[1-9])(?:\.|er|º|°)?"
    ranges = (
        (to.before(opener) if opener else None, to.anywhere(joiner))
        for opener, joiner in language.ranges
    )
    ways = _by_beginning(language, forms, to)
    return Grammar(
        language=language,
        forms=forms,
        guard=_guard(language, [begun for begun in ways if ways[begun]]),
        ways=ways,
        leads=to.all_before(language.leads),
        parts=to.all_before(language.parts),
        hedges=to.all_before(language.hedges),
        ranges=tuple(ranges),
        days_before=re.compile(rf"{day}(?P<join>{to.source(language.days_joined)})$"),
        apposed=to.anywhere("[,،]? (?:ein(?:em|en)|une?|uno|يوم|روز) {dayname}(?!\\w)"),
        shares=to.before(language.shares[0]),
        of=to.anywhere(language.shares[1]),
        ordinal=to.before(r"\b{nth}(?:\.|e|er|ème|º|ª|°)?"),
        coming=to.anywhere(language.coming),
        past=to.anywhere(language.past),
        denied=to.maybe(language.denials and rf"{language.denials}{_A_FEW_WORDS}$"),
        done=to.maybe(language.done),
        had=to.maybe(language.had and f"{language.had}{_TO_ITS_DATE}"),
        lasted=to.maybe(language.lasted),
        aside=to.maybe(language.aside),
        relative=to.maybe(language.relative),
        day_behind=to.maybe(language.day_behind),
        frames=tuple(
            (to.anywhere(front), to.anywhere(behind), way)
            for front, behind, way in language.frames
        ),
        happened=tuple(
            (to.anywhere(front), to.anywhere(behind))
            for front, behind in language.happened
        ),
        present=to.maybe(language.present),
        places=to.before(language.places),
        founders=to.before(language.founders) if language.founders else None,
    )


def _by_beginning(
    language: Language, forms: Mapping[str, Words], to: _Compiler
) -> Mapping[str, tuple[Way, ...]]:
    """The phrases that can begin so, or with less of it, in order."""
    begun: dict[str, dict[int, Way]] = {"": {}}
    known = Beginnings(forms)
    for number, each in enumerate(language.phrases):
        way = to.way(each)
        for beginning in known.of(plain_letters(each.pattern, language.code)):
            begun.setdefault(beginning, {})[number] = way
    for longer in sorted(begun, key=len):
        for size in range(len(longer)):
            begun[longer].update(begun.get(longer[:size], {}))
    return {
        beginning: tuple(way for _, way in sorted(ways.items()))
        for beginning, ways in begun.items()
    }


def _guard(language: Language, beginnings: Iterable[str]) -> re.Pattern[str]:
    """Where any of the phrases can begin."""
    edge = r"(?<![\w\u200c])"
    if language.clitics:
        clitics = plain_letters(language.clitics, language.code)
        ways = (rf"\b{also}[{clitics}]{drawn}" for also, drawn in _GROWN_ON)
        edge = "|".join((edge, *(rf"(?<={way})" for way in ways)))
        edge = f"(?:{edge})"
    return re.compile(rf"{edge}(?=\w){any_of(beginnings)}")
