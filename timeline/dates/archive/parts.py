"""Parts of a period: *late 18th century*, *second quarter 17th c.*, *1850s, early*."""

import re

from timeline.dates import numerals
from timeline.dates.archive.steps import Days, Form, Reader, is_one, is_unit
from timeline.dates.resolve.parts import part_days
from timeline.dates.vocabulary import PARTS
from timeline.spans import Hedge, Precision, Span, months, years

_OF = r"(?:\s|-)(?:(?:of|part of|years of)\s)?(?:the\s)?"
_PART = r"(?:very\s)?(?:early|mid|middle|late)"
_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final"
    r"|former|latter|\d{1,2}(?:st|nd|rd|th))"
)
_SHARE = r"(?P<share>half|third|quarter|qtr\.?|decade)"
_LATIN = {"in": "early", "med": "mid", "m": "mid", "ex": "late"}
_CUTS = {
    "half": (0, 50, 100),
    "third": (0, 34, 67, 100),
    "quarter": (0, 25, 50, 75, 100),
}


def _unit_of(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of if of and is_one(of) and is_unit(of.span) else None


def part_of(part: str, span: Span) -> Span | None:
    """A third of it, approximate; see the policy on early, mid and late."""
    if span.first is None or span.last is None:
        return None
    first, last = part_days(part, span.precision, span.first, span.last)
    return Span(first, last, span.precision, hedge=span.hedge.also(Hedge.APPROXIMATE))


def _part(m: re.Match[str], reader: Reader) -> Days | None:
    of = _unit_of(m, reader)
    word = m["part"].removeprefix("very ").rstrip(".")
    return of.then(part_of(_LATIN.get(word) or PARTS[word], of.span)) if of else None


def _two_parts(m: re.Match[str], reader: Reader) -> Days | None:
    """*mid to late 19th century*: some day from the one through the other."""
    of = _unit_of(m, reader)
    if of is None:
        return None
    one, two = part_of(PARTS[m["a"]], of.span), part_of(PARTS[m["b"]], of.span)
    both = one.through(two) if one and two else None
    if both is None:
        return None
    return of.then(Span(both.first, both.last, both.precision, hedge=both.hedge))


def _share(m: re.Match[str], reader: Reader) -> Days | None:
    of = _unit_of(m, reader)
    share = m["share"].replace("qtr", "quarter").rstrip(".")
    if of is None:
        return None
    span, nth = of.span, _number(m["nth"])
    if span.precision is Precision.CENTURY and share == "decade":
        return of.then(_decade_of(nth, span))
    if span.precision is Precision.CENTURY:
        return of.then(_years_of(nth, share, span))
    if span.precision is Precision.YEAR and span.first and share in ("half", "quarter"):
        return of.then(_months_of(nth, share, span))
    return None if m["glue"] else reader(f"the {m['nth']} {share} of the {m['of']}")


def _number(nth: str) -> int:
    """-1 is the last."""
    if nth in ("last", "final"):
        return -1
    return {"former": 1, "latter": 2}.get(nth) or numerals.ordinal(nth) or 0


def _decade_of(nth: int, span: Span) -> Span | None:
    if span.first is None or not (nth == -1 or 1 <= nth <= 10):
        return None
    start = span.first.year // 100 * 100 + (90 if nth == -1 else 10 * (nth - 1))
    return Span(*years(start, 10), Precision.DECADE, hedge=span.hedge)


def _years_of(nth: int, share: str, span: Span) -> Span | None:
    cuts = _CUTS[share]
    nth = len(cuts) - 1 if nth == -1 else nth
    if span.first is None or not 1 <= nth < len(cuts):
        return None
    base = span.first.year // 100 * 100
    days = years(base + cuts[nth - 1], cuts[nth] - cuts[nth - 1])
    return Span(*days, span.precision, hedge=span.hedge)


def _months_of(nth: int, share: str, span: Span) -> Span | None:
    size = 6 if share == "half" else 3
    nth = 12 // size if nth == -1 else nth
    if span.first is None or not 1 <= nth <= 12 // size:
        return None
    unit = Precision.HALF if share == "half" else Precision.QUARTER
    days = months(span.first.year, (nth - 1) * size + 1, size)
    return Span(*days, unit, hedge=span.hedge)


def _turned(m: re.Match[str], reader: Reader) -> Days | None:
    """*19th century, early*: as *early 19th century*."""
    return reader(f"{m['part']} {m['of']}")


PARTED: tuple[Form, ...] = (
    Form(
        "part",
        r"(?:the\s)?(?:very\s)?(?P<part>early|mid|middle|late|beginning|start|end)"
        rf"{_OF}(?P<of>.+)",
        _part,
        (
            ("late 18th century", "[1767~..1799~]"),
            ("mid-15th c.", "[1434~..1466~]"),
            ("early part of the 1860s", "[1860~..1863~]"),
            ("end 1863", "[1863-10~..1863-12~]"),
        ),
    ),
    Form(
        "two-parts",
        r"(?:the\s)?(?P<a>early|mid|middle|late)(?:\s?[-/]\s?|-to-|-\s(?:to|or)\s|\s(?:to|or)\s(?:the\s)?)"
        rf"(?P<b>early|mid|middle|late){_OF}(?P<of>.+)",
        _two_parts,
        (
            ("mid to late 19th century", "[1834~..1899~]"),
            ("early/mid 1930s", "[1930~..1936~]"),
        ),
    ),
    Form(
        "share",
        rf"(?:the\s)?(?P<nth>{_NTH})[\s-]{_SHARE}(?P<glue>\sof)?,?\s(?:the\s)?(?P<of>.+)",
        _share,
        (
            ("first half 19th century", "[1800..1849]"),
            ("second quarter 17th century", "[1625..1649]"),
            ("first third of the 14th century", "[1300..1333]"),
            ("last decade of the 18th c.", "179X"),
            ("2nd half 1921", "[1921-07..1921-12]"),
        ),
    ),
    Form(
        "part-after",
        rf"(?P<of>.*\S)(?:,\s|\s?\()(?P<part>{_PART}|{_NTH}\s{_SHARE})\)?",
        _turned,
        (
            ("19th century, early", "[1800~..1833~]"),
            ("18th century (2nd half)", "[1750..1799]"),
            ("19thC(early)", "[1800~..1833~]"),
        ),
    ),
    Form(
        "part-in-latin",
        r"(?P<of>(?:s|saec|sec)\.?\s[ivx]{1,6})\s(?P<part>in|med|m|ex)\.?",
        _part,
        (("s. XV ex.", "[1467~..1499~]"), ("s. XII med.", "[1134~..1166~]")),
    ),
)
