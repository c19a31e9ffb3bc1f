"""Numbers that share the century or the era beside them: *the 16th and 17th centuries*.

*From 1700 to 1200 BC* is before Christ at both ends.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from timeline.dates.forms import either
from timeline.dates.numerals import ORDINALS, ordinal
from timeline.dates.readings import Reading, Vague, Year
from timeline.dates.refine.surroundings import words_before
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_JOIN = r"(?:\s?-\s?|\s(?:to|and|or|through|until)\s|,\s(?:and\s)?)(?:the\s)?"
_CENTURY_BEFORE = re.compile(
    rf"(?<![\w-])(?P<all>(?:the\s)?(?P<number>\d{{1,2}}(?:st|nd|rd|th)"
    rf"|{either(ORDINALS)}))-?{_JOIN}(?:(?:early|mid|late|middle)[\s-])?$"
)
_YEAR_BEFORE = re.compile(
    rf"(?<![\w.,-])(?P<all>(?P<number>\d{{1,3}},\d{{3}}|\d{{1,4}})){_JOIN}(?:(?:about|c\.)\s)?$"
)
_MOST = 4  # centuries or years that share one era


def add_neighbouring_eras(source: Source, found: list[Found]) -> list[Found]:
    """*the 4th and 3rd centuries BC*, *between 1800 and 800 BCE*: the era is of all."""
    out: list[Found] = []
    for each in found:
        before = _before(source.folded, each)
        while before and out and out[-1].stop > before[0].start:
            out.pop()  # read as a day or a year of our own: the 16th, 1800
        if out and not before:
            each = _of_the_same_era(source.folded, out[-1], each)
        out += [*before, each]
    return out


def _of_the_same_era(folded: str, one: Found, each: Found) -> Found:
    """*settled in the 7th century BC, by the 5th century rich*: before Christ too."""
    era, century = _era(one.reading), each.reading
    if era is None or era > 0 or not isinstance(century, Year):
        return each
    if not folded.endswith(("century", "centuries"), each.start, each.stop):
        return each  # the 2nd century AD
    later = century.unit is Precision.CENTURY and century.year < -era
    if not later or not _SAME_SENTENCE.fullmatch(folded, one.stop, each.start):
        return each
    return replace(each, reading=Vague(f"BC{century.year // 100:02d}"))


_SAME_SENTENCE = re.compile(r"[^.;!?\n]{0,120}")


def ancient_years(source: Source, found: list[Found]) -> list[Found]:
    """*A bishop is first mentioned in 381*: such years, in texts that speak of them.

    Their era is that of the years before: after *341 BC*, *in 321* is before Christ,
    and a year that cannot be so is left out.
    """
    eras = [(each.start, era) for each in found if (era := _era(each.reading))]
    if not eras:
        return found
    starts = [start for start, _ in eras]
    taken = {n for each in found for n in range(each.start, each.stop)}
    out = list(found)
    for m in _THREE_FIGURES.finditer(source.folded):
        before = max(0, bisect_left(starts, m.start()) - 1)
        reading = _of_era(int(m["year"]), eras[before][1])
        if reading and m.start("year") not in taken:
            out.append(Found(*m.span("year"), "year-of-era", reading))
    return sorted(out, key=lambda each: each.start)


def _era(reading: Reading) -> int | None:
    """The year of an old date; below zero before Christ; None for our own times."""
    if isinstance(reading, Vague) and reading.value.startswith("BC"):
        year = int(reading.value[2:])
        return -year if len(reading.value) > len("BC04") else -100 * (year + 1)
    if isinstance(reading, Year) and reading.year < _MIDDLE_AGES:
        return max(reading.year, 1)
    return None


def _of_era(year: int, era: int) -> Reading | None:
    if era > 0:
        return Year(year)
    return Vague(f"BC{year:04d}") if year <= -era else None


_MIDDLE_AGES = 1000
_THREE_FIGURES = re.compile(
    r"\b(?:in|by|until|since|from|after|before|between|and|around|about|circa)\s(?P<year>[1-9]\d\d)"
    r"(?=[.,;)](?!\d)|\s(?:and|to|the|when|he|she|it|they|his|her|but|until|a|an)\b)"
)


def _before(folded: str, each: Found) -> list[Found]:
    pattern = _sharing(each)
    found: list[Found] = []
    start = each.start
    while pattern and len(found) < _MOST:
        m = pattern.search(words_before(folded, start, 0))
        reading = _alike(each, m["number"]) if m else None
        if m is None or reading is None:
            break
        start -= len(m.string) - m.start()
        found.insert(0, Found(start, start + len(m["all"]), each.rule, reading))
    return found


def _sharing(each: Found) -> re.Pattern[str] | None:
    match each.reading:
        case Year(unit=Precision.CENTURY):
            return _CENTURY_BEFORE
        case Vague(value) if value.startswith("BC"):
            return _YEAR_BEFORE if len(value) > len("BC04") else _CENTURY_BEFORE
    return None


def _alike(each: Found, text: str) -> Reading | None:
    """The number as a century or year of the era of its neighbour."""
    if isinstance(each.reading, Year):
        number = ordinal(text)
        return Year((number - 1) * 100, Precision.CENTURY) if number else None
    if len(getattr(each.reading, "value", "")) > len("BC04"):
        return Vague(f"BC{int(text.replace(',', '')):04d}")
    number = ordinal(text)
    return Vague(f"BC{number - 1:02d}") if number else None
