"""Some day before or after a date: *before 1850*, *by 1673*, *1870 or later*."""

import re
from collections.abc import Callable
from datetime import date

from timeline.dates.archive.open_ends import from_on, until
from timeline.dates.archive.steps import (
    Days,
    Form,
    Read,
    Reader,
    changed,
    is_one,
    is_open_order,
)
from timeline.dates.units import ONE_DAY
from timeline.spans import Extent, Span


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


def _or_beyond(change: Callable[[Span], Span], more: Callable[[Span], Span]) -> Read:
    """*1600–1625 or later*: one date or a stretch; *and later* were more of them.

    ``more`` makes of a stretch what goes on beyond it.
    """

    def read(m: re.Match[str], reader: Reader) -> Days | None:
        of = reader(m["of"])
        if of is None or of.span.first is None or of.span.last is None:
            return None
        stretch = of.span.extent is Extent.THROUGHOUT
        if stretch and m["and"]:
            return of.then(more(of.span))
        fits = is_one(of) or is_open_order(of) or stretch
        return of.then(change(of.span)) if fits else None

    return read


def _between_bounds(m: re.Match[str], reader: Reader) -> Days | None:
    """*after 1850, before 1860*: some day that both allow."""
    low, high = reader(m["a"]), reader(m["b"])
    if low is None or high is None or low.span.last or high.span.first:
        return None
    return low.then(low.span.overlap(high.span), *high.inferred)


def _bound_within(m: re.Match[str], reader: Reader) -> Days | None:
    """*19th century, before 1870*: the part that the bound leaves."""
    of, bound = reader(m["of"]), reader(m["bound"])
    if of is None or bound is None or not is_one(of) or is_one(bound):
        return None
    part = of.span.overlap(bound.span)
    if part and (part.first, part.last) == (of.span.first, of.span.last):
        return None
    return of.then(part, *bound.inferred)


_NEAR = r"(?:\s(?:shortly|soon|just))?"
_BEFORE = r"(?:before|bef\b\.?|prior to|pre(?:\b-?|(?=\d))|ante|earlier than|<)"
_AFTER = r"(?:after|aft\b\.?|later than|post(?:\b-?|(?=\d))|>)"
_BY = (
    r"(?:not (?:after|later than)|no later than|at (?:the )?latest(?: by)?"
    r"|(?:in|on|at)(?: or |/)before|before or(?: (?:in|on|at))?(?=\s)"
    r"|by(?: at (?:least|the latest))?|(?:up )?to and including|<=|≤|latest(?=\s\d)"
    r"|spätestens|au plus tard(?:\s(?:en|le))?|entro(?:\sil)?|non oltre(?:\sil)?"
    r"|a más tardar(?:\sen)?|al più tardi(?:\snel)?"
    r"|terminus ante quem:?|t\.?\s?a\.?\s?q\b\.?:?)"
)
_NOT_BEFORE = (
    r"(?:not (?:before|earlier than)|no earlier than|at (?:the )?earliest"
    r"|(?:in|on|at)(?: or |/)after|after or(?: (?:in|on|at))?(?=\s)|>=|≥"
    r"|earliest(?=\s\d)"
    r"|frühestens|au plus tôt(?:\s(?:en|le))?|non prima del|no antes de"
    r"|terminus post quem:?|t\.?\s?p\.?\s?q\b\.?:?)"
)


BOUNDS: tuple[Form, ...] = (
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
        "bound-within",
        rf"(?P<of>[^,(]*(?:century|c\.|\d{{3}}0s)),?\s\(?(?P<bound>(?:{_BEFORE}|{_BY}|{_AFTER}"
        rf"|{_NOT_BEFORE})\s?[^()]+)\)?",
        _bound_within,
        (("19th century, before 1870", "[1800..1869]"),),
    ),
    Form(
        "or-earlier",
        rf"(?:by\s(?=.*latest$))?(?P<of>.+?),?\s(?:or{_NEAR}\s(?:earlier|before)|(?P<and>and)\s(?:earlier|before)"
        r"|at (?:the )?(?:very )?latest)",
        _or_beyond(_not_after, until),
        (
            ("1870 or earlier", "[..1870]"),
            ("1702 at the latest", "[..1702]"),
            ("by 1702 at the latest", "[..1702]"),
        ),
    ),
    Form(
        "or-later",
        rf"(?P<of>.+?),?\s(?:or{_NEAR}\s(?:later|after|afterwards)|(?P<and>and)\s(?:later|after)"
        r"|at (?:the )?earliest)",
        _or_beyond(_not_before, from_on),
        (
            ("1870 or later", "[1870..]"),
            ("1600–1625 or later", "[1600..]"),
            ("1798–9 and later", "1798/.."),
        ),
    ),
    Form(
        "not-after",
        rf"{_BY}\s?(?P<of>.+)",
        changed(_not_after),
        (
            ("by 1673", "[..1673]"),
            ("not later than 1624", "[..1624]"),
            ("spätestens 1622", "[..1622]"),
            ("in or before 1910", "[..1910]"),
            ("before or c. 1811", "[..1811~]"),
            ("up to and including 31 May 1910", "[..1910-05-31]"),
        ),
    ),
    Form(
        "not-before",
        rf"{_NOT_BEFORE}\s?(?P<of>.+)",
        changed(_not_before),
        (("not before 1900", "[1900..]"), ("in or after 1928", "[1928..]")),
    ),
    Form(
        "before-the-end",
        rf"{_BEFORE}\s(?P<of>(?:the\s)?end\sof\s.+)",
        changed(_not_after),
        (
            ("before the end of 2016", "[..2016~]"),
            ("before the end of May 2016", "[..2016-05~]"),
        ),
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
)
