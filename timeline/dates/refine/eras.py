"""Numbers that share the century or the era beside them: *the 16th and 17th centuries*.

*From 1700 to 1200 BC* is before Christ at both ends.
"""

import re

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
        out += [*before, each]
    return out


def ancient_years(source: Source, found: list[Found]) -> list[Found]:
    """*A bishop is first mentioned in 381*: such years, in texts that speak of them."""
    if not any(_is_ancient(each.reading) for each in found):
        return found
    out = list(found)
    taken = {n for each in found for n in range(each.start, each.stop)}
    for m in _THREE_FIGURES.finditer(source.folded):
        start, stop = m.span("year")
        if start not in taken:
            out.append(Found(start, stop, "year-of-era", Year(int(m["year"]))))
    return sorted(out, key=lambda each: each.start)


def _is_ancient(reading: Reading) -> bool:
    if isinstance(reading, Vague):
        return reading.value.startswith("BC")
    return isinstance(reading, Year) and reading.year < _MIDDLE_AGES


_MIDDLE_AGES = 1000
_THREE_FIGURES = re.compile(
    r"\b(?:in|by|until|since|from|after|before|between|and)\s(?P<year>[1-9]\d\d)"
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
