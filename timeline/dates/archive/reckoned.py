"""Years of the Hijra: *A.H. 1245/A.D. 1829–30*, *1245 AH*.

Such a year begins in one Christian year and ends in the next, and museums give both.
"""

import re

from timeline.dates.archive.steps import Days, Form, Reader, one_unit
from timeline.dates.units import ONE_DAY
from timeline.spans import Hedge, Precision, Span

_YEAR = r"(?P<year>\d{1,4})"
_MORE = r"(?:\s?[-/]\s?\d{1,4}(?!\d))?"
_IN_FRONT = r"(?:dated\s)?(?:\d{1,2}\s)?(?:[a-z'-]{2,20}\s){0,3}?"  # 12 Ramadan
_HIJRA = rf"(?:a\.?h\.?\s?{_YEAR}|(?P<figures>\d{{1,4}}){_MORE}\s?(?:a\.?h\.?|h\.?))"


def _christian(m: re.Match[str], reader: Reader) -> Days | None:
    """What the museum worked out holds, if it can be of that year at all."""
    of = reader(m["of"])
    if of is None or of.span.first is None or of.span.last is None:
        return None
    year = int(m["year"] or m["figures"])
    begun = int(_BEGUN + year * _LENGTH)
    if not of.span.first.year - 1 <= begun <= of.span.last.year + 1:
        return None
    return of.then(of.span, f"as the Christian years have it, for {year} of the Hijra")


_BEGUN, _LENGTH = 621.57, 0.97023  # Christian years: when it began, how long one is


def _hijra(m: re.Match[str], reader: Reader) -> Days | None:
    """The days of the year, by the calendar that `foreign/calendars.py` has."""
    from timeline.dates.foreign.calendars import CALENDARS

    calendar = CALENDARS["islamic"]
    year = int(m["year"] or m["figures"])
    first, after = calendar.first_of(year, 1), calendar.first_of(year + 1, 1)
    if first is None or after is None:
        return None
    hedge = Hedge.NONE if calendar.is_exact(year) else Hedge.APPROXIMATE
    span = Span(first, after - ONE_DAY, Precision.YEAR, hedge=hedge)
    return one_unit(span, f"the year {year} of {calendar.name}")


RECKONED: tuple[Form, ...] = (
    Form(
        "hijra-and-christian",
        rf"{_IN_FRONT}{_HIJRA}{_MORE}(?:\s?[/=;,]\s?|\s-\s|\s?[(\[])"
        r"(?P<of>[^()\[\]]*\d[^()\[\]]*)[)\]]?",
        _christian,
        (
            ("A.H. 1245/A.D. 1829–30", "1829/1830"),
            ("dated 1310 AH (March 1893)", "1893-03"),
        ),
    ),
    Form("hijra", _HIJRA, _hijra, (("AH 1400", "[1979-11-20..1980-11-08]"),)),
)
