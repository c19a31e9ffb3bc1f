"""One end of a stretch of time: *before 1850*, *until his death in 1889*, *1960–*."""

import re
from collections.abc import Callable
from datetime import date

from timeline.dates.archive.steps import (
    Days,
    Form,
    Read,
    Reader,
    changed,
    is_one,
    is_open_order,
    perhaps_earlier,
    perhaps_longer,
)
from timeline.dates.units import ONE_DAY
from timeline.spans import Extent, Hedge, Span

_LEAST = (
    r"(?:(?P<least>at least|after|beyond)\s|(?:as early as|as late as|at the latest"
    r"|the)\s)?"
)
_EARLY = r"(?:(?P<early>at least|as early as)\s|the\s)?"
_NOW = r"(?:the\s)?(?:present(?:\sday)?|pres\.?|now|today|date|current(?:ly)?)"
_ON = (
    r"(?:on-?going|present|continuing|continues"
    r"|(?:is\s)?still\s(?:active|running|open|going|ongoing))"
)
_UNKNOWN = r"(?:\?+|9999|unknown|\.{2,3}|…|undated|n\.?d\.?)"
_TO = r"(?:\s?-\s?|\s(?:to|until|till|through|thru)\s)"


def _before(span: Span) -> Span | None:
    edge = span.last if span.gaps else span.first  # 03/04/2018: perhaps the later day
    if edge is None or edge == date.min:
        return None
    return Span(None, edge - ONE_DAY, span.precision, hedge=span.hedge)


def _after(span: Span) -> Span | None:
    edge = span.first if span.gaps else span.last
    if edge is None or edge == date.max:
        return None
    return Span(edge + ONE_DAY, None, span.precision, hedge=span.hedge)


def _not_after(span: Span) -> Span:
    return Span(None, span.last, span.precision, hedge=span.hedge)


def _not_before(span: Span) -> Span:
    return Span(span.first, None, span.precision, hedge=span.hedge)


def _or_beyond(change: Callable[[Span], Span]) -> Read:
    """*1600–1625 or later*: one date or a stretch; *and later* were more of them."""

    def read(m: re.Match[str], reader: Reader) -> Days | None:
        of = reader(m["of"])
        if of is None or of.span.first is None or of.span.last is None:
            return None
        stretch = m["or"] and of.span.extent is Extent.THROUGHOUT
        fits = is_one(of) or is_open_order(of) or stretch
        return of.then(change(of.span)) if fits else None

    return read


def _until(span: Span) -> Span:
    return Span(None, span.last, span.precision, Extent.THROUGHOUT, span.hedge)


def _from(span: Span) -> Span:
    return Span(span.first, None, span.precision, Extent.THROUGHOUT, span.hedge)


def _until_now(m: re.Match[str], reader: Reader) -> Days | None:
    """Up to publication, where that is known; else with an open end."""
    of = reader(m["of"])
    return _lasting(of, reader.today) if of and is_one(of) else None


def _lasting(of: Days, today: date | None) -> Days | None:
    span = of.span
    if today is None or span.first is None or today < span.first:
        return of.then(_from(span))
    lasting = Span(
        span.first,
        today,
        span.precision,
        Extent.THROUGHOUT,
        ends=(span.hedge, Hedge.NONE),
    )
    return of.then(lasting, "lasting until publication")


def _is_end(of: Days) -> bool:
    """One date, or one of two: *until 1937 or 1938* ended in the one or the other."""
    return is_one(of) or is_open_order(of) or of.form == "one-of"


def _since(m: re.Match[str], reader: Reader) -> Days | None:
    """With *since* it goes on; with *from* nobody says so."""
    of = reader(m["of"])
    if of is None or not _is_end(of):
        return None
    if m["least"] or m["early"] or m["from"]:
        of = perhaps_earlier(of)
    return _lasting(of, reader.today) if m["since"] else of.then(_from(of.span))


def _until_least(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    if of is None or not _is_end(of):
        return None
    if m["at"] or m["least"]:
        of = perhaps_longer(of)
    return of.then(_until(of.span))


def _held(m: re.Match[str], reader: Reader) -> Days | None:
    """*by 1846 until 1857*: all that time, and some before it."""
    start, stop = reader(m["a"]), reader(m["b"])
    if start is None or stop is None or not (is_one(start) and is_one(stop)):
        return None
    stop = perhaps_longer(stop) if m["least"] else stop
    return perhaps_earlier(start).through(stop)


def _between_bounds(m: re.Match[str], reader: Reader) -> Days | None:
    """*after 1850, before 1860*: some day that both allow."""
    low, high = reader(m["a"]), reader(m["b"])
    if low is None or high is None or low.span.last or high.span.first:
        return None
    return low.then(low.span.overlap(high.span), *high.inferred)


_BEFORE = r"(?:before|bef\b\.?|prior to|pre(?:\b-?|(?=\d))|ante|earlier than|<)"
_AFTER = r"(?:after|aft\b\.?|later than|post(?:\b-?|(?=\d))|>)"
_BY = (
    r"(?:not (?:after|later than)|no later than|at (?:the )?latest(?: by)?"
    r"|(?:in|on|at)(?: or |/)before|before or(?: (?:in|on|at))?(?=\s)"
    r"|by(?: at (?:least|the latest))?|<=|≤"
    r"|terminus ante quem:?|taq:?)"
)
_NOT_BEFORE = (
    r"(?:not (?:before|earlier than)|no earlier than|at (?:the )?earliest"
    r"|(?:in|on|at)(?: or |/)after|after or(?: (?:in|on|at))?(?=\s)|>=|≥"
    r"|terminus post quem:?|tpq:?)"
)
_SINCE = (
    r"(?:(?:active|ongoing|running|open|known|continuing|still)\s)?"
    r"(?:(?P<since>since|ever since)|(?P<from>as early as)|from"
    r"|(?:starting|beginning|commencing)(?:\s(?:in|on|from))?)"
)
_AS_LATE = r"(?:until|till|til|up until|up to|through|thru|to|as late as)"

BOUNDS: tuple[Form, ...] = (
    Form(
        "until-now",
        rf"(?:(?:from|since)\s)?(?P<of>.+?)"
        rf"(?:{_TO}(?:{_NOW}|\(?{_ON}\)?)|,?\s(?:and\s)?\(?{_ON}\)?)",
        _until_now,
        (
            ("2016–present", "2016/.."),
            ("Nov 2019 - ongoing", "2019-11/.."),
            ("from 2009 to the present", "2009/.."),
            ("1994 (ongoing)", "1994/.."),
        ),
    ),
    Form(
        "between-now",
        rf"(?:between|from|since)\s(?P<of>.+?)\sand\s{_NOW}",
        _until_now,
        (("between 2012 and now", "2012/.."),),
    ),
    Form(
        "open-end",
        rf"(?:from\s)?(?P<of>.*[^\s-])(?<!\b\d\d\d)(?:\s?-|{_TO}{_UNKNOWN})",
        changed(_from),
        (("1960–", "1960/.."), ("June 2018-", "2018-06/.."), ("1893–?", "1893/..")),
    ),
    Form(
        "onwards",
        r"(?:from\s)?(?P<of>.*\S)\s?(?:\+|ff\.?|,?\s(?:and\s)?onwards?|\son|-on)",
        changed(_from),
        (("2015 onwards", "2015/.."), ("1890s on", "1890/.."), ("2011+", "2011/..")),
    ),
    Form(
        "open-start",
        rf"(?:-\s?|{_UNKNOWN}{_TO})(?P<of>[1-9]\d{{3}}.*|.*[a-z\s].*)",
        changed(_until),
        (("-1999", "../1999"), ("? – 1940", "../1940"), ("unknown–1866", "../1866")),
    ),
    Form(
        "held",
        rf"by\s(?P<a>.+?){_TO}(?:until\s)?(?:(?P<least>at least|after|beyond)\s)?"
        r"(?P<b>.+)",
        _held,
        (("by 1846 until at least 1857", "1846~/1857~"),),
    ),
    Form(
        "both-bounds",
        rf"(?P<a>(?:{_AFTER}|{_NOT_BEFORE})\s?.+?)(?:,?\s(?:and|but)\s|,?\s?-?\s?)"
        rf"(?P<b>(?:{_BEFORE}|{_BY})\s?.+)",
        _between_bounds,
        (
            ("after 1850 but before 1860", "[1851..1859]"),
            ("not before 1780, not after 1790", "[1780..1790]"),
        ),
    ),
    Form(
        "or-earlier",
        r"(?P<of>.+?),?\s(?:(?P<or>or)\s(?:earlier|before)|and\s(?:earlier|before)"
        r"|at (?:the )?latest)",
        _or_beyond(_not_after),
        (("1870 or earlier", "[..1870]"), ("1702 at the latest", "[..1702]")),
    ),
    Form(
        "or-later",
        r"(?P<of>.+?),?\s(?:(?P<or>or)\s(?:later|after)|and\s(?:later|after)"
        r"|at (?:the )?earliest)",
        _or_beyond(_not_before),
        (("1870 or later", "[1870..]"), ("1600–1625 or later", "[1600..]")),
    ),
    Form(
        "not-after",
        rf"{_BY}\s?(?P<of>.+)",
        changed(_not_after),
        (
            ("by 1673", "[..1673]"),
            ("not later than 1624", "[..1624]"),
            ("in or before 1910", "[..1910]"),
            ("before or c. 1811", "[..1811~]"),
        ),
    ),
    Form(
        "not-before",
        rf"{_NOT_BEFORE}\s?(?P<of>.+)",
        changed(_not_before),
        (("not before 1900", "[1900..]"), ("in or after 1928", "[1928..]")),
    ),
    Form(
        "before",
        rf"{_BEFORE}\s?(?P<of>.+)",
        changed(_before),
        (("before 1912", "[..1911]"), ("pre-1914", "[..1913]"), ("<1850", "[..1849]")),
    ),
    Form(
        "after",
        rf"{_AFTER}\s?(?P<of>.+)",
        changed(_after),
        (("after 3 June 1865", "[1865-06-04..]"), ("post-1945", "[1946..]")),
    ),
    Form(
        "until",
        rf"(?P<at>at least\s)?{_AS_LATE}\s{_LEAST}(?P<of>.+)",
        _until_least,
        (("until his death in 1889", "../1889"), ("until 1937 or 1938", "../1938")),
    ),
    Form(
        "since",
        rf"(?P<least>at least\s)?{_SINCE}\s(?!of\s){_EARLY}(?P<of>.+)",
        _since,
        (
            ("from the 1890s", "1890/.."),
            ("at least since 2014", "2014~/.."),
            ("as early as 2011", "2011~/.."),
        ),
    ),
)
