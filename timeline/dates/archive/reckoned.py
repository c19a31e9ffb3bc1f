"""Years of the Hijra: *A.H. 1245/A.D. 1829–30*, *1245 AH*.

Such a year begins in one Christian year and ends in the next, and museums give both.
"""

import re

from timeline.dates.archive.steps import Days, Form, Read, Reader, days_of
from timeline.dates.units import ONE_DAY
from timeline.spans import Extent, Hedge, Precision, Span

_LATEST = 1500  # of the Hijra: 2077, and no *2018 AH* of another era
_YEARS = r"(?P<year>\d{1,4})(?:\s?[-/]\s?(?P<more>\d{1,4})(?!\d))?"
_YEARS_IN_FRONT = r"(?P<figures>\d{1,4})(?:\s?[-/]\s?(?P<last>\d{1,4}))?"
_IN_FRONT = r"(?:dated\s)?(?:\d{1,2}\s)?(?:[a-z'-]{2,20}\s){0,3}?"  # 12 Ramadan
_AH = r"(?:a\.?h\.?)"


def _years(m: re.Match[str]) -> tuple[int, int] | None:
    """*1050–60*: the first and the last; None if they are none of the Hijra."""
    first = m["year"] or m["figures"]
    last = m["more"] or m["last"] or first
    full = int(first[: -len(last)] + last) if len(last) < len(first) else int(last)
    return (int(first), full) if int(first) <= full <= _LATEST else None


def _christian(m: re.Match[str], reader: Reader) -> Days | None:
    """What the museum worked out holds, if it can be of that year at all."""
    of, years = reader(m["of"]), _years(m)
    if not years or of is None or of.span.first is None or of.span.last is None:
        return None
    begun = int(_BEGUN + years[0] * _LENGTH)
    if not of.span.first.year - 1 <= begun <= of.span.last.year + 1:
        return None
    why = f"as the Christian years have it, for {years[0]} of the Hijra"
    return of.then(of.span, why)


_BEGUN, _LENGTH = 621.57, 0.97023  # Christian years: when it began, how long one is


def _hijra(m: re.Match[str], reader: Reader) -> Days | None:
    """The days of the years, by the calendar that `foreign/calendars.py` has."""
    from timeline.dates.foreign.calendars import CALENDARS

    calendar, years = CALENDARS["islamic"], _years(m)
    if years is None:
        return None
    first, after = calendar.first_of(years[0], 1), calendar.first_of(years[1] + 1, 1)
    if first is None or after is None:
        return None
    extent = Extent.THROUGHOUT if years[0] < years[1] else Extent.WITHIN
    exact = all(map(calendar.is_exact, years))
    hedge = Hedge.NONE if exact else Hedge.APPROXIMATE
    span = Span(first, after - ONE_DAY, Precision.YEAR, extent, hedge=hedge)
    named = "–".join(map(str, dict.fromkeys(years)))
    return days_of(span, f"{named} of {calendar.name}")


def _beside_christian(calendar: str, more: int) -> Read:
    """*1397 (2018/19)*: the years in brackets tell which calendar the first is of.

    ``more`` is what the Christian year in which it begins has more.
    """

    def read(m: re.Match[str], reader: Reader) -> Days | None:
        of, begun = reader(m["of"]), int(m["year"]) + more
        if of is None or of.span.first is None or of.span.last is None:
            return None
        if not {of.span.first.year, of.span.last.year} <= {begun, begun + 1}:
            return None
        why = f"as the Christian years have it, for {m['year']} of the {calendar}"
        return of.then(of.span, why)

    return read


RECKONED: tuple[Form, ...] = (
    Form(
        "hijra-and-christian",
        rf"{_IN_FRONT}(?:{_AH}\s?{_YEARS}|{_YEARS_IN_FRONT}\s?(?:{_AH}|h\.?))"
        r"(?:\s?[/=;,]\s?|\s-\s|\s?[(\[])(?P<of>[^()\[\]]*\d[^()\[\]]*)[)\]]?",
        _christian,
        (
            ("A.H. 1245/A.D. 1829–30", "1829/1830"),
            ("dated 1310 AH (March 1893)", "1893-03"),
        ),
    ),
    Form(
        "persian-and-christian",
        r"(?P<year>1[1-4]\d\d)(?:\ss\.?h\.?)?"
        r"(?:\s?[/=]\s?|\s?[(\[])(?P<of>\d{4}(?:\s?[-/]\s?\d{1,4})?)[)\]]?",
        _beside_christian("Persian calendar", 621),
        (("1397 (2018/19)", "2018/2019"), ("1357/1978", "1978")),
    ),
    Form(
        "jewish-and-christian",
        r"(?P<year>5[2-9]\d\d)\s?(?:/\s?|=\s?|[(\[])(?P<of>\d{4}(?:\s?[-/]\s?\d{1,4})?)[)\]]?",
        _beside_christian("Jewish calendar", -3761),
        (("5532 (1771/72)", "1771/1772"),),
    ),
    Form(
        "hijra",
        rf"(?:{_AH}\s?{_YEARS}|{_YEARS_IN_FRONT}\s?{_AH})",
        _hijra,
        (
            ("AH 1400", "[1979-11-20..1980-11-08]"),
            ("1400–1402 AH", "1979-11-20/1982-10-17"),
        ),
    ),
)
