"""Finds the phrases of a language in a text, and reads their English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from timeline.dates.foreign.beginnings import LONGEST, shape
from timeline.dates.foreign.grammar import TATWEEL, Grammar, Way
from timeline.dates.foreign.language import Phrase
from timeline.dates.foreign.names import is_name
from timeline.dates.foreign.notation import translated
from timeline.dates.glued import goes_on
from timeline.dates.kinds import innermost, unit_of
from timeline.dates.read import read
from timeline.dates.readings import (
    NEVER_TOMORROW,
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
from timeline.spans import Precision

_REACH = 40  # characters in front of a phrase that are looked at
_NEAR = 300  # the same from a part of a day to the day that it is of
# 2018-2018-2018 is a code; fewer figures may be days, and 2017-2018 two years.
_CHAIN = re.compile(r"\d{3,8}-\d{3,8}-\d{3}")
_CHAINED = re.compile(r"\d{3}-\d{3,8}-$")
_CLITIC = re.compile(rf"(?<!\w)و?[وفبلك]{TATWEEL}?$")
_BESIDE_FIGURES = re.compile(r"\d\./|(?<!\w)mi-")  # 3./4. Mai, mi-2018


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

    A name tells no weekday with its day: *the company said on Sunday, 10 Dey*; nor one
    in two words: *the bridge روز جمعه*, the day Friday.
    """
    named = innermost(found.reading)
    in_full = isinstance(named, Day | Reckoned) and named.weekday is not None
    in_words = source.folded[found.start : found.stop].split()
    in_full = in_full or (isinstance(named, Weekday) and len(in_words) > 1)
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


def ways_at(known: Grammar, folded: str, start: int) -> tuple[Way, ...]:
    """Those that can begin there."""
    beginning = shape(folded[start : start + LONGEST])
    while beginning not in known.ways:
        beginning = beginning[:-1]
    return known.ways[beginning]


def _is_in_place(
    known: Grammar, way: Way, source: Source, m: re.Match[str], before: str
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
        rule = phrase.rule or (_OF_A_STORY if phrase.told else _rule_of(reading))
        name = f"{code}: {rule}"
        return Found(m.start(), m.end(), name, reading, ahead=0)
    found = english_phrase(" ".join(phrase.english.format_map(said).split()))
    if found is None:
        return None
    return replace(
        found, start=m.start(), stop=m.end(), rule=f"{code}: {found.rule}", ahead=0
    )


def _rule_of(reading: Reading) -> str:
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
    return replace(alone[0], reading=_nearest(alone[0].reading)) if whole else None


def _nearest(reading: Reading) -> Reading:
    """*mardi prochain* may be tomorrow, which *next Tuesday* is not."""
    if isinstance(reading, Timed) and reading.of:
        return replace(reading, of=_nearest(reading.of))
    if isinstance(reading, Weekday) and reading.step == NEVER_TOMORROW:
        return replace(reading, step=1)
    return reading
