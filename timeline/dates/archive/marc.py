"""The codes of library records: *m19651972*, *q18901900* (MARC 21, field 008, 06–14).

A letter tells what the two dates of four figures are to each other; ``u`` stands for a
figure that is not known, 9999 for an end to come.
"""

import re

from timeline.dates.archive.steps import Days, Form, Reader
from timeline.spans import Span

_DATE = r"(?:[12]\d{3}|[12]\du{2}|[12]\d{2}u)"
_STILL = "9999"


def _coded(m: re.Match[str], reader: Reader) -> Days | None:
    first, second = m["first"], m["second"]
    if m["type"] in _FIRST_COUNTS:
        return _first_of(first, second, m["type"], reader)
    if second == _STILL:
        return reader(f"{first}-")
    one, two = reader(first), reader(second)
    if one is None or two is None:
        return None
    days = one.through(two)
    if days and m["type"] == "q":
        span = days.span
        return days.then(Span(span.first, span.last, span.precision))
    return days


_FIRST_COUNTS = {"t": "of copyright", "p": "of production", "r": "of the original"}


def _first_of(first: str, second: str, kind: str, reader: Reader) -> Days | None:
    of = reader(first)
    return (
        of.then(of.span, f"{second} is the year {_FIRST_COUNTS[kind]}") if of else None
    )


MARC: tuple[Form, ...] = (
    Form(
        "marc-dates",
        rf"(?P<type>[cdikmqprt])(?P<first>{_DATE})(?P<second>{_DATE}|{_STILL})",
        _coded,
        (
            ("m19651972", "1965/1972"),
            ("q18901900", "[1890..1900]"),
            ("c19989999", "1998/.."),
            ("t20142013", "2014"),
        ),
    ),
    Form(
        "marc-date",
        rf"s(?P<of>{_DATE})(?:[#\\^]{{4}})",
        lambda m, reader: reader(m["of"]),
        (("s1965####", "1965"), ("s18uu####", "18XX")),
    ),
    Form(
        "marc-day",
        r"e(?P<of>(?:1[5-9]|20)\d\d[01]\d[0-3]\d)",
        lambda m, reader: reader(m["of"]),
        (("e19650712", "1965-07-12"),),
    ),
)
