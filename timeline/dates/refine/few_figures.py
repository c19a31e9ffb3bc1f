"""Years of two or three figures, of the era that a date before them tells.

After *in 341 BC*, *in 321*, *the spring of 320* and *(314-313)* are before Christ; so
is *in 111* after *from 112 to 105 BC*, where no year of our era is told.
A whole date says that it is of our era: *on 13 January 532*.
Two figures are years only in a text that names several eras, *in 97 BC … in 88*, or
that has no year of our times and names one near them: *AD 69 … in March 68*.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from timeline.dates.before_christ import StandIn, stand_in, true_year
from timeline.dates.cues import COUNTED_THINGS
from timeline.dates.forms import DID, either
from timeline.dates.kinds import year_said
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Ancient,
    Day,
    Holiday,
    Month,
    Numbered,
    Reading,
    Year,
)
from timeline.dates.refine.antiquity import DECADE, IN_A_YEAR, THE_YEAR
from timeline.dates.refine.eras import AS_BEFORE, MIDDLE_AGES, year_of
from timeline.dates.refine.surroundings import START, is_free
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, SEASONS
from timeline.spans import Precision

_NEAR = 250  # characters in front of the first era that is named
_SURE = 3  # figures of a year that may stand before the first that has its era
_SAME_STORY = 20  # years that a story may go back without naming their era
_BACKGROUND = 120  # the same, of three figures where no year of our era is near
_HUNDRED = 100
_SEVERAL = 3  # dates with their era, for years of two figures
_AN_AGE = 150  # the same, where several numbers stand as years do
_LIFETIME = 40  # years around the one with its era, where a text names no other
_LEAD = 600  # characters, for a text, or a passage, to be of the year that it names
_OF_OURS = 30  # years from the nearest year of our era, for one to be of it as well
_SMALL = r"[1-9]\d{1,2}"
_NO_NOUN = (
    r"(?:[.,;)](?!\d)|\s(?:and|to|the|when|he|she|it|they|his|her|but|until|a|an|by|as"
    r"|with|after|another|there|during|both|under|at|on|in|from|while|where|who|which"
    r"|though|although|before|since|because|for|against|through)\b|$)"
)
_PARTS_OF_A_YEAR = (
    *SEASONS,
    *MONTHS,
    "end",
    "beginning",
    "start",
    "middle",
    "half",
    "weeks",
    "months",
)
# "the consuls of 216", "the murder of 230"; in three figures: "a siege of 40 days"
_HAPPENED = (
    "consuls?|consulship|elections?|campaigns?|battles?|siege|truce|peace|treaty|war|wars"
    "|defeat|victory|murder|famine|plague|revolt|alliance|census|expedition|invasion"
    "|settlement|law|laws|disaster|earthquake|games|embassy"
)
_YEARS = lazy(
    rf"\b(?:(?:in|by)\s(?:early|late|mid)|in|into|until|since|by|dates?\sfrom|dated\sto|since\sabout|born\sabout)\s(?P<year>{_SMALL})\b"
    rf"|\b(?:between|from)\s(?P<first>{_SMALL})\s(?:and|to|until)"
    rf"\s(?:1\d\d\d|(?P<last>{_SMALL}))\b"
    rf"|(?:\bthe\s)?\b(?P<part>{either(_PARTS_OF_A_YEAR)}|affairs?|events?)\sof\s(?P<whole>{_SMALL})\b(?![,.]\d)"
    rf"(?!\s(?:{either(COUNTED_THINGS)})\b)"
    rf"|\b(?:{_HAPPENED})\sof\s(?P<happened>[1-9]\d\d)\b(?![,.]\d)"
    rf"|\((?:[a-z]{{2,12}}\s)?(?P<from>{_SMALL})(?:\s?-\s?(?P<to>{_SMALL}))?\)"
)
_PLACES = ("year", "first", "last", "whole", "happened", "from", "to")
_CLOSES = lazy(_NO_NOUN)
_DOES = lazy(
    r"\s(?:was|were|had|has|would|is|that|which|who|came|ended|fell|left|did)\b"
)
_DID = lazy(rf"\s{DID}\b")
_WAS = lazy(r"\s(?:was|were|had)\b")  # a truce concluded in 318 was to last
_SOMEBODY = lazy(r"\s[A-Z]")
_BEHIND = lazy(rf",?\s(?P<year>{_SMALL})(?=[\s.,;:)])(?!\sb\.?c\b)")


class _Era(NamedTuple):
    """A year with its era, below zero before Christ, and what was named by then."""

    place: int
    year: int
    first: int  # the earliest year so far
    ours: tuple[int, ...]  # years of our era that the text names as well
    exact: tuple[int, ...]  # of those, what is no century: *made in the 4th century AD*
    old: bool  # it names none of our times
    of_its_lead: bool  # it begins with such a year: AD 79
    moderns: tuple[int, ...]  # where it names years of our times
    standing: int  # how many numbers of few figures stand as years do


def years_of_few_figures(source: Source, found: list[Found]) -> list[Found]:
    """The same, with the years whose era is that of the date before.

    What cannot be of it is no year. The first date with an era may also follow soon.
    """
    eras = _eras(source, found)
    if not eras:
        return found
    dated = [_with_its_year(source, each, eras) for each in found]
    return sorted([*dated, *_years(source, dated, eras)], key=START)


def _eras(source: Source, found: list[Found]) -> list[_Era]:
    years = [(each.start, year) for each in found if (year := _era(each.reading))]
    if all(year > 0 for _, year in years):
        years = sorted([*years, *_written_out(source, found)])
    if not years:
        return []
    firsts = accumulate((year for _, year in years), min)
    ours = tuple(year for _, year in years if year > 0)
    centuries = {e.start for e in found if _is_of_a_century(e.reading)}
    exact = tuple(y for place, y in years if y > 0 and place not in centuries)
    old = not any((year_said(each.reading) or 0) >= MIDDLE_AGES for each in found)
    standing = len({m["year"] for m in IN_A_YEAR.finditer(source.folded)})
    of_its_lead = years[0][0] < _LEAD
    said = ((each.start, year_said(each.reading) or 0) for each in found)
    moderns = tuple(place for place, year in said if year >= MIDDLE_AGES)
    return [
        _Era(place, year, first, ours, exact, old, of_its_lead, moderns, standing)
        for (place, year), first in zip(years, firsts, strict=True)
    ]


def _written_out(source: Source, found: list[Found]) -> list[tuple[int, int]]:
    """*On 13 January 532*: no text but one of that age writes two such days.

    One is enough where it names no year of our times.
    """
    of_ours = any((year_said(each.reading) or 0) >= MIDDLE_AGES for each in found)
    days = [
        (each.start, int(m["year"]))
        for each in found
        if _lacks_its_year(each.reading)
        if (m := _BEHIND.match(source.folded, each.stop))
        if _is_a_date(source, each, comma=m[0].startswith(","))
        if len(m["year"]) == _SURE and _CLOSES.match(source.folded, m.end("year"))
    ]
    for form in (_SEASON_OF, _IN_THE_YEAR):
        days += [(m.start(), int(m["year"])) for m in form.finditer(source.folded)]
    return days if len(days) > of_ours else []


def _is_a_date(source: Source, each: Found, *, comma: bool) -> bool:
    """*13 January 532*, *June 1, 911*, *in June 533*; not *May 250*, *3 May, 120*."""
    if isinstance(each.reading, Day):
        return comma != source.folded[each.start].isdigit()
    if isinstance(each.reading, Holiday):
        return True
    near = max(0, each.start - 12)
    placed = _PLACED.search(source.folded, near, each.start) is not None
    return isinstance(each.reading, Month) and placed and not comma


_PLACED = lazy(r"\b(?:in|of|by|until|since|before|after|late|early)\s$")
# Every text is searched for these: what they begin with is found fast, and only there
# is looked back at what stands in front.
_IN_THE_YEAR = lazy(
    r"in(?:(?<![^\n]in)|(?<=[.;]\sin))\sthe\syear\s(?P<year>[1-9]\d{1,2})(?!\d|[.,]\d)"
)
_OF_A_SEASON = "|".join(rf"(?<=\b{season}\sof)" for season in SEASONS)
_SEASON_OF = lazy(
    rf"of(?=\s[1-9])(?:{_OF_A_SEASON})\s(?P<year>[1-9]\d\d)(?!\d|[.,]\d){_NO_NOUN}"
)


def _years(source: Source, found: list[Found], eras: Sequence[_Era]) -> Iterator[Found]:
    begins = 0 if eras[0].of_its_lead else max(0, eras[0].place - _NEAR)
    for m in DECADE.finditer(source.folded, begins):
        of_era = Ancient if _era_at(m.start(), eras).year < 0 else Year
        if is_free(found, *m.span()):
            decade = of_era(int(m["decade"]), Precision.DECADE)
            yield Found(*m.span(), "year-of-era", decade)
    for m in _YEARS.finditer(source.folded, begins):
        for place in filter(m.group, _PLACES):
            if not _stands_free(source, place, m.end(place)):
                continue
            reading = _of_era(source, m[place], m.start(), eras)
            if reading and is_free(found, *m.span(place)):
                year = Found(*m.span(place), "year-of-era", reading)
                alone = place == "whole" and is_free(found, *m.span())
                yield _with_its_season(year, m) if alone else year


def _with_its_season(year: Found, m: re.Match[str]) -> Found:
    """*the summer of 48*, which no text but one of antiquity could mean."""
    if m["part"] not in SEASONS:
        return year
    number = _number_of(year.reading)
    season = Numbered(Precision.SEASON, SEASONS[m["part"]], number)
    return Found(m.start(), year.stop, "season-year", season) if number else year


def _stands_free(source: Source, place: str, stop: int) -> bool:
    """Whether what follows is no thing that the number would count."""
    if place == "happened":  # but "the battle of 300 Spartans"
        return bool(
            _CLOSES.match(source.folded, stop) or _DOES.match(source.folded, stop)
        )
    return place not in ("year", "last") or _ends(source, stop)


def _ends(source: Source, stop: int) -> bool:
    closes = _CLOSES.match(source.folded, stop) or _WAS.match(source.folded, stop)
    return bool(closes or _SOMEBODY.match(source.text, stop))


def _with_its_year(source: Source, each: Found, eras: Sequence[_Era]) -> Found:
    """*June 307*, *23 June 79*, *the year 215*, after a date with its era."""
    reading = each.reading
    if isinstance(reading, Day | Month) and isinstance(reading.year, Year):
        dated = _dated(
            reading, _of_era(source, str(reading.year.year), each.start, eras)
        )
        return replace(each, reading=dated) if dated else each  # no century was said
    if isinstance(reading, Year) and reading.guessed:  # the late 40s
        year = reading.year % _HUNDRED
        old = _is_near(source, year, each.start, eras)
        of_then = replace(reading, year=year, guessed=False)
        return replace(each, reading=of_then) if old else each
    m = _BEHIND.match(source.folded, each.stop)
    if m is None or not _lacks_its_year(reading):
        return each
    sure = len(m["year"]) == _SURE
    if each.start < eras[0].place and not sure:
        return each
    full = sure and _is_a_date(source, each, comma=m[0].startswith(","))
    kept = full and _DID.match(source.folded, m.end("year"))  # a treaty of August 241
    if not kept and not _ends(source, m.end("year")):
        return each
    dated = _dated(reading, _of_era(source, m["year"], each.start, eras))
    return replace(each, stop=m.end("year"), reading=dated) if dated else each


def _dated(reading: Reading, year: Ancient | Year | None) -> Reading | None:
    if reading == THE_YEAR:
        return year
    number = _number_of(year)
    if isinstance(reading, Day | Month | Holiday) and number:
        return replace(reading, year=number)
    return None


def _number_of(year: Reading | None) -> int | None:
    """The year that it is on our calendar, or one that stands for it before Christ."""
    if isinstance(year, Ancient):
        return stand_in(year.number)
    return year.year if isinstance(year, Year) else None


def _lacks_its_year(reading: Reading) -> bool:
    if isinstance(reading, Day | Month | Holiday):
        return reading.year is None
    return reading == THE_YEAR


def _era_at(place: int, eras: Sequence[_Era]) -> _Era:
    return eras[max(0, bisect_left(eras, place, key=attrgetter("place")) - 1)]


def _is_of_a_century(reading: Reading) -> bool:
    return isinstance(reading, Year) and reading.unit is Precision.CENTURY


def _era(reading: Reading) -> int | None:
    """The year of an old date; below zero before Christ; None for our own times."""
    if isinstance(reading, Ancient):
        return year_of(reading)
    if isinstance(reading, Month) and isinstance(reading.year, StandIn):
        return true_year(reading.year)
    if isinstance(reading, Year) and not reading.guessed and reading.year < MIDDLE_AGES:
        return max(reading.year, 1)
    return None


def _of_era(
    source: Source, figures: str, place: int, eras: Sequence[_Era]
) -> Ancient | Year | None:
    year = int(figures)
    era = _era_at(place, eras)
    few = len(figures) < _SURE and len(eras) < _SEVERAL
    if few and not _is_near(source, year, place, eras):
        return None
    before = era.year < 0 and (year <= -era.year or _is_just_before(year, era))
    if before and not _is_nearer_to_ours(year, era):
        return Ancient(year, inferred=AS_BEFORE)
    return Year(year) if era.ours else None


def _is_near(source: Source, year: int, place: int, eras: Sequence[_Era]) -> bool:
    era = _era_at(place, eras)
    before = bisect_left(era.moderns, place)
    last = era.moderns[before - 1] if before else -1
    beside = era.place < last and place - last < _LEAD
    if beside and not is_another_line(source, last, place):
        return False  # In 1960 new digs began; in the 80s tourism doubled
    ours = era.first > 0  # and of no year BC by now
    alone = ours and (era.old or era.of_its_lead)
    reach = _AN_AGE if era.of_its_lead and era.standing >= _SEVERAL else _LIFETIME
    return alone and any(abs(year - named) <= reach for named in era.ours)


def _is_nearer_to_ours(year: int, era: _Era) -> bool:
    """*AD 69 … the disaster of 390 BC … since 67*."""
    before = abs(year + era.year)
    nearest = min((abs(year - ours) for ours in era.exact), default=before)
    return nearest <= _OF_OURS < before // 2


def _is_just_before(year: int, era: _Era) -> bool:
    """*It lasted from 112 to 105 BC … in 111*: within the years that were named."""
    if era.exact:
        return False
    soon = -era.year < year <= min(-era.first, -era.year + _SAME_STORY)
    background = -era.first < year <= -era.first + _BACKGROUND
    return soon or (background and year >= _HUNDRED)
