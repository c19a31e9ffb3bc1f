"""Years of one to three figures, in a text that has no others: *In 66 Judaea rose*.

A text of the Roman emperors writes *54*, *March 68*, *the year 65*, *the 40s*. In any
other text such numbers count things, so several of them must stand where years do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.dates.kinds import innermost, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Day, Month, Reading, Shift, Year
from timeline.dates.refine.surroundings import START, is_free
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_LEAST = 3  # numbers that stand as years do
_MODERN = 1000
_SAME_TIMES = 80  # years around those, for a number that stands less plainly
_SMALL = r"[1-9]\d{1,2}"
_CLOSED = (
    r"(?=[.,;:)](?!\d)|\s(?:and|to|the|when|he|she|it|they|his|her|but|until|a|an|by|as"
    r"|with|after|there)\b)"
)
_OPEN = (
    r"(?=[.,;:)](?!\d)|\s(?:and|to|the|when|he|she|it|they|his|her|but|until|a|an|by|as"
    r"|with|after|there|before|while|where|who|onwards?|at|on|in|under|for|from|through"
    r"|against|without)\b|$)"
)
IN_A_YEAR = lazy(rf"\b(?:in|until|since)\s(?P<year>{_SMALL}){_CLOSED}")
_YEARS = lazy(
    rf"\b(?:in|until|since|during|after|before|of|from)\s(?P<year>{_SMALL}){_CLOSED}"
    rf"|\((?P<first>{_SMALL})\s?-\s?(?P<last>{_SMALL})\)"
)
# "from 535 to 554", "in 533 and 534", "from late 545", "the rest of 539"
_OF_THESE_TIMES = lazy(
    rf"\b(?:from|between|in)\s(?P<first>{_SMALL})\s(?:to|until|and|or)\s(?P<last>{_SMALL}){_OPEN}"
    rf"|\b(?:in|until|since|from|by|before|after|during|about|around)\s"
    rf"(?P<year>(?:(?:early|mid|late)[\s-])?{_SMALL}){_OPEN}"
    rf"|\b(?:rest|end|beginning|start|middle|course|spring|summer|autumn|winter)\sof\s"
    rf"(?P<whole>{_SMALL}){_OPEN}"
)
DECADE = lazy(r"\b(?P<all>the\s(?:(?:early|mid|late)[\s-])?(?P<decade>[1-9]\d0)s)\b")
"""*the early 560s*: of no text but one of old times."""
_BEHIND = lazy(rf",?\s(?P<year>{_SMALL})(?=[\s.,;:)])(?!\s(?:men|people|b\.?c)\b)")
_OF_OLD = lazy(
    r"\b(?:emperors?|romans?|rome|consuls?|consulship|legions?|byzantin\w+|parthians?"
    r"|persians?|sasanians?|caliphs?|franks|goths|vandals|huns|ad|ce|bc)\b"
)


def years_of_antiquity(source: Source, found: list[Found]) -> list[Found]:
    """The same, with the years of few figures that the text has instead of ours."""
    if not _is_of_antiquity(source, found):
        return found
    dated = [_with_its_year(source.folded, each) for each in found]
    plain = list(_standing_as_years(_YEARS, source, dated))
    dated = sorted([*dated, *plain], key=START)
    these = [*_years_said(dated)]
    others = [
        each
        for each in _standing_as_years(_OF_THESE_TIMES, source, dated)
        if these and _is_of_times(each, min(these), max(these))
    ]
    decades = [
        Found(*m.span("all"), "decade", Year(int(m["decade"]), Precision.DECADE))
        for m in DECADE.finditer(source.folded)
        if is_free(dated, *m.span("all"))
    ]
    return sorted([*dated, *others, *decades], key=START)


def _standing_as_years(
    pattern: re.Pattern[str], source: Source, found: Sequence[Found]
) -> Iterator[Found]:
    for m in pattern.finditer(source.folded):
        for place, text in m.groupdict().items():
            if text and is_free(found, *m.span(place)):
                year = Year(int(text[-3:].lstrip("- ")))
                yield Found(*m.span(place), "year-of-era", year)


def _is_of_times(each: Found, first: int, last: int) -> bool:
    assert isinstance(each.reading, Year)
    return first - _SAME_TIMES <= each.reading.year <= last + _SAME_TIMES


def _is_of_antiquity(source: Source, found: Sequence[Found]) -> bool:
    if any(year >= _MODERN for year in _years_said(found)):
        return False
    numbers = {m["year"] for m in IN_A_YEAR.finditer(source.folded)}
    return len(numbers) >= _LEAST and bool(_OF_OLD.search(source.folded))


def _years_said(found: Sequence[Found]) -> Iterator[int]:
    for each in found:
        year = year_said(each.reading)
        if year:
            yield year


def _with_its_year(folded: str, each: Found) -> Found:
    """*March 68*, *9 June 68*, *the year 65*, *the 40s*."""
    reading = each.reading
    if isinstance(reading, Year) and reading.guessed:
        return replace(each, reading=replace(reading, guessed=False))
    guessed = getattr(innermost(reading), "year", None)
    if isinstance(reading, Day | Month) and isinstance(guessed, Year):
        return replace(each, reading=replace(reading, year=guessed.year))
    m = _BEHIND.match(folded, each.stop)
    if m is None:
        return each
    dated = _dated(reading, int(m["year"]))
    return replace(each, stop=m.end("year"), reading=dated) if dated else each


def _dated(reading: Reading, year: int) -> Reading | None:
    if isinstance(reading, Day | Month) and reading.year is None:
        return replace(reading, year=year)
    return Year(year) if reading == THE_YEAR else None


THE_YEAR = Shift(Precision.YEAR, 0, Anchor.STORY)
"""*The year*, before figures that are one: *in the year 65*."""
