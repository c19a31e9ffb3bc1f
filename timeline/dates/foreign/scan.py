"""Finds the phrases of a language in a text, and reads their English."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from timeline.dates.foreign.beginnings import LONGEST, Beginnings, any_of, shape
from timeline.dates.foreign.folding import plain_letters
from timeline.dates.foreign.grammar import (
    Language,
    Phrase,
    Words,
    bodies,
    regex,
    translated,
)
from timeline.dates.foreign.names import is_name
from timeline.dates.foreign.tables import TABLES
from timeline.dates.foreign.words import forms_of
from timeline.dates.glued import goes_on
from timeline.dates.kinds import innermost, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.read import read
from timeline.dates.readings import (
    Day,
    Length,
    Month,
    Nth,
    Numbered,
    Offset,
    Reading,
    Reckoned,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.dates.refine import refine
from timeline.dates.steps import Found, Source
from timeline.spans import Hedge, Precision

_REACH = 40  # characters in front of a phrase that are looked at
_NEAR = 300  # the same from a part of a day to the day that it is of
# 2018-2018-2018 is a code; fewer figures may be days, and 2017-2018 two years.
# From a pluperfect to its date, within the clause.
_TO_ITS_DATE = r"(?:[^.;:!?\n]|\.(?=[0-9])){0,60}$"
_CHAIN = re.compile(r"\d{3,8}-\d{3,8}-\d{3}")
_CHAINED = re.compile(r"\d{3}-\d{3,8}-$")
_TATWEEL = "\u0640"
_CLITIC = re.compile(rf"(?<!\w)و?[وفبلك]{_TATWEEL}?$")
_GROWN_ON = (("", ""), ("", _TATWEEL), ("و", ""), ("و", _TATWEEL))
"""*بآب*, *بـآب* with the stroke that draws a letter out, *وبآب*."""
_BESIDE_FIGURES = re.compile(r"\d\./|(?<!\w)mi-")  # 3./4. Mai, mi-2018


_T = TypeVar("_T")


class _Way(NamedTuple):
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
    ways: Mapping[str, tuple[_Way, ...]]
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
    done: re.Pattern[str] | None
    had: re.Pattern[str] | None
    lasted: re.Pattern[str] | None
    aside: re.Pattern[str] | None
    relative: re.Pattern[str] | None
    day_behind: re.Pattern[str] | None
    frames: tuple[tuple[re.Pattern[str], re.Pattern[str], int], ...]
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

    def before(self, pattern: str) -> re.Pattern[str]:
        """What stands right in front of a phrase."""
        return lazy(rf"(?:{self.source(pattern)})\s{{0,16}}'?$")  # '89

    def all_before(
        self, meant: Mapping[str, _T]
    ) -> tuple[tuple[re.Pattern[str], _T], ...]:
        return tuple((self.before(text), meaning) for text, meaning in meant.items())

    def way(self, each: Phrase) -> _Way:
        return _Way(
            each,
            lazy(f"{self.source(each.pattern)}(?!\\w)"),
            self.anywhere(each.needs) if each.needs else None,
            self.anywhere(each.follows) if each.follows else None,
            self.anywhere(each.unless) if each.unless else None,
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
        done=to.anywhere(language.done) if language.done else None,
        had=to.anywhere(rf"{language.had}{_TO_ITS_DATE}") if language.had else None,
        lasted=to.anywhere(language.lasted) if language.lasted else None,
        aside=to.anywhere(language.aside) if language.aside else None,
        relative=to.anywhere(language.relative) if language.relative else None,
        day_behind=to.anywhere(language.day_behind) if language.day_behind else None,
        frames=tuple(
            (to.anywhere(front), to.anywhere(behind), way)
            for front, behind, way in language.frames
        ),
        present=to.anywhere(language.present) if language.present else None,
        places=to.before(language.places),
        founders=to.before(language.founders) if language.founders else None,
    )


def _by_beginning(
    language: Language, forms: Mapping[str, Words], to: _Compiler
) -> Mapping[str, tuple[_Way, ...]]:
    """The phrases that can begin so, or with less of it, in order."""
    begun: dict[str, dict[int, _Way]] = {"": {}}
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


def phrases(known: Grammar, source: Source, *, alone: bool) -> Iterator[Found]:
    """What the phrases of the language say, longest first, never overlapping."""
    place = 0
    day_told = -_NEAR
    while hit := known.guard.search(source.folded, place):
        told = hit.start() - day_told < _NEAR
        found = _longest(known, source, hit.start(), alone=alone, told=told)
        if found and (alone or not _is_a_place(known, source, found)):
            yield found
            if unit_of(innermost(found.reading)) is Precision.DAY:
                day_told = found.stop
        place = found.stop if found else hit.start() + 1


def _is_a_place(known: Grammar, source: Source, found: Found) -> bool:
    """*calle 5 de Mayo*; but *fermata due giorni fa* is no stop of that name.

    A name tells no weekday with its day: *the company said on Sunday, 10 Dey*.
    """
    named = innermost(found.reading)
    in_full = isinstance(named, Day | Reckoned) and named.weekday is not None
    if in_full or isinstance(named, Shift | Length):
        return False
    before = _before(source, found.start)
    bare = isinstance(named, Reckoned) and named.year is named.step is None
    if known.founders and bare and known.founders.search(before):
        return True
    return bool(known.places.search(before))


def _before(source: Source, start: int) -> str:
    return source.folded[max(0, start - _REACH) : start]


def _longest(
    known: Grammar, source: Source, start: int, *, alone: bool, told: bool
) -> Found | None:
    folded = source.folded
    if folded[start].isdigit() and _is_glued(folded, start):
        return None
    before = _before(source, start)
    best: Found | None = None
    for way in ways_at(known, folded, start):
        m = way.pattern.match(folded, start)
        if m is None or m.end() <= (best.stop if best else start):
            continue
        if way.phrase.told and not told and not _has_day(known, folded, m.end()):
            continue
        if way.unless and way.unless.search(before):
            continue
        if way.follows and not way.follows.search(before):
            continue
        if way.goes_on and not way.goes_on.match(source.text, m.end()):
            continue
        if alone or _is_in_place(known, way, source, m, before):
            best = _found(known, way.phrase, m) or best
    return best


def _has_day(known: Grammar, folded: str, stop: int) -> bool:
    behind = known.day_behind
    return behind is not None and bool(behind.match(folded, stop))


def ways_at(known: Grammar, folded: str, start: int) -> tuple[_Way, ...]:
    """Those that can begin there."""
    beginning = shape(folded[start : start + LONGEST])
    while beginning not in known.ways:
        beginning = beginning[:-1]
    return known.ways[beginning]


def _is_in_place(
    known: Grammar, way: _Way, source: Source, m: re.Match[str], before: str
) -> bool:
    """Whether the words are a date within prose: with their preposition, no name."""
    if way.needs and not way.needs.search(before):
        return False
    return not (way.phrase.bare and is_name(known.language, source.text, *m.span()))


def _is_glued(folded: str, start: int) -> bool:
    """Digits that go on from a word, an amount, a decimal, a code."""
    if _CHAIN.match(folded, start) or _CHAINED.search(
        folded[max(0, start - 12) : start]
    ):
        return True
    if start == 0 or _BESIDE_FIGURES.fullmatch(folded, max(0, start - 3), start):
        return False
    if _CLITIC.search(folded, max(0, start - 4), start):
        return False
    return goes_on(folded, start)


def _found(known: Grammar, phrase: Phrase, m: re.Match[str]) -> Found | None:
    said = {
        name: translated(name, text, known.forms) if text else ""
        for name, text in m.groupdict().items()
    }
    code = known.language.code
    if callable(phrase.english):
        reading = phrase.english(said)
        if reading is None:
            return None
        rule = phrase.rule or (_OF_A_STORY if phrase.told else _rule_of(reading, code))
        name = f"{code}: {rule}"
        return Found(m.start(), m.end(), name, reading, ahead=0)
    found = english_phrase(" ".join(phrase.english.format_map(said).split()))
    if found is None:
        return None
    return replace(
        found, start=m.start(), stop=m.end(), rule=f"{code}: {found.rule}", ahead=0
    )


def _rule_of(reading: Reading, code: str) -> str:
    if isinstance(reading, Reckoned):
        if reading.calendar == "republican":
            return "republican"
        return "jalali" if reading.calendar == "persian" else "hijri"
    return _NAMES[type(reading)]


_OF_A_STORY = "part-of-a-story"
_NAMES = {
    Year: "decade", Numbered: "half", Weekday: "weekday-of-week", Timed: "time-of-day",
    Day: "day-month", Month: "month-year", Offset: "day-month", Shift: "relative-day",
    Nth: "day-of-that-month",
}  # fmt: skip


@lru_cache(maxsize=4096)
def english_phrase(words: str) -> Found | None:
    """What an English phrase says, if it is one date and nothing else."""
    source, found = read(words)
    alone = refine(source, found, alone=True)
    if len(alone) != 1 or alone[0].lead or isinstance(alone[0].reading, Reckoned):
        return None
    whole = alone[0].start == 0 and alone[0].stop == len(words)
    return alone[0] if whole else None
