"""Numbers that share the century or the era beside them: *the 16th and 17th centuries*.

*From 1700 to 1200 BC* is before Christ at both ends.
"""

import re
from dataclasses import replace

from timeline.dates.before_christ import stand_in
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.numerals import ORDINALS, ordinal
from timeline.dates.readings import Ancient, Day, Month, Numbered, Reading, Year
from timeline.dates.refine.surroundings import place_before, words_before
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_JOIN = (
    r"(?P<join>\s?[-/]\s?|\s(?:to|and|or|through|until)\s|,\s(?:and\s|or\s)?)(?:the\s)?"
)
_CENTURY_BEFORE = lazy(
    rf"(?<![\w-])(?P<all>(?:the\s)?(?P<number>\d{{1,2}}(?:st|nd|rd|th)"
    rf"|{either(ORDINALS)}))-?{_JOIN}(?:(?:early|mid|late|middle)[\s-])?$"
)
_YEAR_BEFORE = lazy(
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
        if before:
            each = _with_its_hundreds(before[-1], each)
        elif out:
            each = _of_the_same_era(source.folded, out[-1], each)
        out += [*before, each]
    return out


def _with_its_hundreds(one: Found, each: Found) -> Found:
    """*343/2 BC*, *480/79 BC*: the year after, by its last figures."""
    first, last = one.reading, each.reading
    if not isinstance(first, Ancient) or not isinstance(last, Ancient):
        return each
    after = first.number - 1
    short = last.number < 100 and str(after).endswith(str(last.number))
    if last.unit is not Precision.YEAR or not short:
        return each
    return replace(each, reading=replace(last, number=after))


def _of_the_same_era(folded: str, one: Found, each: Found) -> Found:
    """*settled in the 7th century BC, by the 5th century rich*: before Christ too."""
    century = each.reading
    if not isinstance(one.reading, Ancient) or not isinstance(century, Year):
        return each
    if not folded.endswith(("century", "centuries"), each.start, each.stop):
        return each  # the 2nd century AD
    later = century.unit is Precision.CENTURY and century.year < -year_of(one.reading)
    if not later or not _STILL_BEFORE.fullmatch(folded, one.stop, each.start):
        return each
    number = century.year // 100 + 1
    return replace(each, reading=Ancient(number, Precision.CENTURY, AS_BEFORE))


AS_BEFORE = "before Christ, as the date before it"


# within the sentence, and no word of a time long after
_STILL_BEFORE = lazy(r"(?:(?!\b(?:again|later|ad|until|till)\b)[^.;!?\n]){0,120}")


def _before(folded: str, each: Found) -> list[Found]:
    pattern = _sharing(each.reading)
    found: list[Found] = []
    start = each.start
    while pattern and len(found) < _MOST:
        m = pattern.search(words_before(folded, start, 0))
        reading = _alike(each.reading, m["number"]) if m else None
        if m is None or reading is None:
            break
        if not found and m["join"].strip() == ",":
            break  # on the 5th, 19th-century paintings: no list
        start = place_before(start, m)
        found.insert(0, Found(start, start + len(m["all"]), each.rule, reading))
    return found


def _sharing(reading: Reading) -> re.Pattern[str] | None:
    match reading:
        case Year(unit=Precision.CENTURY) | Ancient(unit=Precision.CENTURY):
            return _CENTURY_BEFORE
        case Ancient(unit=Precision.YEAR):
            return _YEAR_BEFORE
    return None


def _alike(reading: Reading, text: str) -> Reading | None:
    """The number as a century or year of the era of its neighbour."""
    match reading:
        case Ancient(unit=Precision.YEAR):
            number = int(text.replace(",", ""))
            return Ancient(number) if number else None
        case Ancient(unit=Precision.CENTURY):
            nth = ordinal(text)
            return replace(reading, number=nth) if nth else None
        case _:
            nth = ordinal(text)
            return Year((nth - 1) * 100, Precision.CENTURY) if nth else None


def of_that_year(folded: str, left: Found, right: Found) -> Reading | None:
    """*December, 50 BC*, *the winter of 218 BC*, *9 June AD 68*."""
    part, year = left.reading, right.reading
    if not isinstance(part, Day | Month | Numbered) or part.year is not None:
        return None
    if isinstance(year, Year) and year.guessed:
        return replace(part, year=year)  # March of '62
    if isinstance(year, Year) and year.year < MIDDLE_AGES:
        return replace(part, year=year.year)
    if not isinstance(year, Ancient) or year.unit is not Precision.YEAR:
        return None
    stands_for_it = stand_in(year.number)
    return replace(part, year=stands_for_it) if stands_for_it else None


def year_of(ancient: Ancient) -> int:
    """The first year, below zero."""
    return -ancient.number * (100 if ancient.unit is Precision.CENTURY else 1)


MIDDLE_AGES = 1000
