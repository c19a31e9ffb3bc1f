"""What lasts from a date on, or up to one: *2016–present*, *1960–*, *? – 1940*."""

import re
from dataclasses import replace
from datetime import date

from timeline.dates.archive.steps import (
    Days,
    Form,
    Reader,
    changed,
    is_one,
    perhaps_earlier,
    perhaps_later,
    perhaps_longer,
    perhaps_shorter,
)
from timeline.spans import Extent, Hedge, Span

_NOW = r"(?:the\s)?(?:present(?:\sday)?|pres\.?|now|today|date|current(?:ly)?)"
_ON = (
    r"(?:on-?going|present|continuing|continues"
    r"|(?:is\s)?still\s(?:active|running|open|going|ongoing))"
)
_UNKNOWN = r"(?:\?+|9999|unknown|\.{2,3}|…|undated|n\.?d\.?)"
_TO = r"(?:\s?-\s?(?:to\s)?|\s(?:to|until|till|through|thru)\s)"


def until(span: Span) -> Span:
    return Span(None, span.last, span.precision, Extent.THROUGHOUT, span.hedge)


def from_on(span: Span) -> Span:
    return Span(span.first, None, span.precision, Extent.THROUGHOUT, span.hedge)


def _until_now(m: re.Match[str], reader: Reader) -> Days | None:
    """Up to publication, where that is known; else with an open end."""
    of = reader(m["of"])
    return lasting_until_now(of, reader.today) if of and is_one(of) else None


def _still_on(m: re.Match[str], reader: Reader) -> Days | None:
    """From where it began: up to its end, it is told to have gone on since."""
    of = reader(m["of"])
    if of is None or not of.span.first or not of.span.last:
        return None
    if of.span.extent is not Extent.THROUGHOUT:
        return None
    begun = replace(of.span, hedge=(of.span.ends or (of.span.hedge,))[0], ends=None)
    return lasting_until_now(of._replace(span=begun), reader.today)


def lasting_until_now(of: Days, today: date | None) -> Days | None:
    """From a date on, until publication where it had come by then."""
    span = of.span
    if today is None or span.first is None or today < span.first:
        return of.then(from_on(span))
    up_to_now = Span(
        span.first,
        today,
        span.precision,
        Extent.THROUGHOUT,
        ends=(span.hedge, Hedge.NONE),
    )
    return of.then(up_to_now, "lasting until publication")


def _held(m: re.Match[str], reader: Reader) -> Days | None:
    """*by 1846 until 1857*: all that time, and some before it; *after 1846*, less."""
    start, stop = reader(m["a"]), reader(m["b"])
    if start is None or stop is None or not (is_one(start) and is_one(stop)):
        return None
    if m["least"] or m["most"]:
        stop = perhaps_longer(stop) if m["least"] else perhaps_shorter(stop)
    begun = perhaps_later if m.groupdict().get("later") else perhaps_earlier
    return begun(start).through(stop)


_HELD_UNTIL = (
    r"(?:until\s)?(?:(?:(?P<least>at least|after|beyond)"
    r"|(?P<most>no later than|not later than))\s)?(?P<b>.+)"
)
OPEN_ENDS: tuple[Form, ...] = (
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
        "still-on",
        rf"(?P<of>.+?),?\s(?:and\s)?\(?{_ON}\)?",
        _still_on,
        (("2016-2018 (ongoing)", "2016/.."),),
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
        changed(from_on),
        (("1960–", "1960/.."), ("June 2018-", "2018-06/.."), ("1893–?", "1893/..")),
    ),
    Form(
        "onwards",
        r"(?:from\s)?(?P<of>.*\S)\s?(?:\+|ff\.?|,?\s(?:and\s)?onwards?|\son|-on)",
        changed(from_on),
        (("2015 onwards", "2015/.."), ("1890s on", "1890/.."), ("2011+", "2011/..")),
    ),
    Form(
        "open-start",
        rf"(?:-\s?|{_UNKNOWN}{_TO})(?P<of>[1-9]\d{{3}}.*|.*[a-z\s].*)",
        changed(until),
        (("-1999", "../1999"), ("? – 1940", "../1940"), ("unknown–1866", "../1866")),
    ),
    Form(
        "held",
        rf"by\s(?P<a>.+?){_TO}{_HELD_UNTIL}",
        _held,
        (("by 1846 until at least 1857", "1846~/1857~"),),
    ),
    Form(
        "held-from-about",
        r"(?:from\s|sometime\s)?(?:before|(?P<later>after))\s(?P<a>[^-]+?),?"
        rf"\s(?:to|until|till)\s{_HELD_UNTIL}",
        _held,
        (
            ("after 1920, until 1937", "1920~/1937"),
            ("from before 1933 until 1938", "1933~/1938"),
        ),
    ),
)
