"""More than one date in a cell: from one to the other, one of two, or all of them."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from timeline.dates.archive.ends import completed
from timeline.dates.archive.steps import (
    Days,
    Form,
    FormTrait,
    Read,
    Reader,
    is_one,
    perhaps_earlier,
    perhaps_longer,
    perhaps_shorter,
)
from timeline.dates.archive.words import DAY, MONTH
from timeline.dates.lazy import lazy
from timeline.dates.steps import EACH_IS_MEANT
from timeline.dates.units import ONE_DAY
from timeline.spans import Extent, Span, unit_days

_DASH = lazy(
    r"(?:,?\s(?:to|until|till|through|thru|up to)\s(?:the\s)?|\s?-{1,2}\s?|\s?/\s?"
    r"|\s?\.{2,3}\s?)(?:(?:until\s)?(?:(?P<least>at least|after|beyond)"
    r"|(?P<before>before)|(?P<most>no later than|not later than))\s)?"
)
_OR = lazy(r",?\s(?:and/)?or\s(?:else\s|in\s)?")
_AND = lazy(
    r"(?:\s?[,;]\s?(?:and\s|&\s)?|\s(?:and|&|\+|plus)\s)"
    r"(?:(?:then|again|later|also|in)\s){0,2}"
)
_BETWEEN_AND = lazy(r"\s(?:and|&)\s(?P<least>at least\s)?")
"""Each of these parts a cell in two; the first place at which both are read holds."""


def _splits(
    mark: re.Pattern[str], text: str, reader: Reader
) -> Iterator[tuple[Days, Days]]:
    """What stands before and behind each such mark, where both are read."""
    for found in mark.finditer(text):
        left, right = text[: found.start()], text[found.end() :]
        inside = left.count("(") != left.count(")")  # 1888 (altered to 1889)
        if not left or not right or inside or _is_within_a_date(left, found[0], right):
            continue
        for one, two in completed(left, right):
            start = reader(one)
            stop = reader(two) if start else None
            if start and stop:
                yield start, _BOUNDED[found.lastgroup](stop)


def _is_within_a_date(left: str, mark: str, right: str) -> bool:
    """*Mar. 3, 2017*: the comma before its year."""
    return mark == ", " and bool(_NO_YEAR_YET.search(left) and _YEAR.match(right))


_NO_YEAR_YET = lazy(rf"\b{MONTH}(?:\s{DAY})?$")
_YEAR = lazy(r"\d{4}\b")


def _ended_before(stop: Days) -> Days:
    """*1792 – before 1799*: up to 1798 at the latest."""
    span = stop.span
    if not is_one(stop) or span.first is None or span.first == date.min:
        return stop
    days = unit_days(span.precision, span.first - ONE_DAY)
    return perhaps_shorter(stop._replace(span=Span(*days, span.precision)))


_BOUNDED: dict[str | None, Callable[[Days], Days]] = {
    "least": perhaps_longer,
    "before": _ended_before,
    "most": perhaps_shorter,
    None: lambda stop: stop,
}


def _from_to(mark: re.Pattern[str]) -> Read:
    """From one to the other; what one leaves out is taken from the other."""

    def read(m: re.Match[str], reader: Reader) -> Days | None:
        for start, stop in _splits(mark, m["of"], reader):
            if is_one(start) and is_one(stop):
                days = (perhaps_earlier(start) if m["least"] else start).through(stop)
                if days:
                    return days
        return None

    return read


def _new(one: Days, two: Days) -> list[str]:
    return [inferred for inferred in two.inferred if inferred not in one.inferred]


def _open(span: Span) -> bool:
    """An end that is not known, as in *before 1850*, is no date of a list."""
    return span.extent is Extent.WITHIN and (span.first is None or span.last is None)


def _begins_nowhere(span: Span) -> bool:
    """The last of a list may go on: *designed 1917, made after 1950*."""
    return span.first is None


def _any_of(mark: re.Pattern[str], text: str, reader: Reader) -> Days | None:
    for one, two in _splits(mark, text, reader):
        apart = one.span.overlap(two.span) is None
        if apart and not _open(one.span) and not _begins_nowhere(two.span):
            return one.then(one.span.union(two.span), *_new(one, two))
    return None


def _one_of(m: re.Match[str], reader: Reader) -> Days | None:
    return _any_of(_OR, m["of"], reader)


def _all_of(m: re.Match[str], reader: Reader) -> Days | None:
    """The days of each date; a span has no word for *each*, so the reader is told."""
    both = _any_of(_AND, m["of"], reader)
    if both is None:
        return None
    inferred = [each for each in both.inferred if each != EACH_IS_MEANT]
    return Days(both.span, (*inferred, EACH_IS_MEANT))


def _listed(m: re.Match[str], reader: Reader) -> Days | None:
    """*1963,8,9*: 1963, 1968 and 1969."""
    base, *ends = re.split(r"[,\s]+", m[0])
    full = [base[: 4 - len(end)] + end for end in ends]
    if base == "0000" or sorted({base, *full}) != [base, *full]:
        return None
    return Days(Span.parse(f"[{','.join([base, *full])}]"), (EACH_IS_MEANT,))


def _marked(m: re.Match[str], reader: Reader) -> Days | None:
    """*a) 1968 b) 1970*: marks that count from the first."""
    marks = [found[1] for found in _MARK.finditer(m[0])]
    if len(marks) < 2 or not any(marks == row[: len(marks)] for row in _MARKS):
        return None
    return reader("; ".join(_MARK.sub("|", m[0]).strip("| ").split("|")))


_MARK = lazy(r"(?:^|[,;]?\s)\(?([a-d]|[1-4]|iv|i{1,3})\)\s")
_MARKS = (["a", "b", "c", "d"], ["1", "2", "3", "4"], ["i", "ii", "iii", "iv"])


LISTS: tuple[Form, ...] = (
    Form(
        "marked",
        r"\(?[a1i]\)\s.*\d.*\)\s.*\d.*",
        _marked,
        (("a) 1968 b) 1970", "[1968,1970]"),),
    ),
    Form(
        "list",
        r"[0-9]{4}(?:,\s?[0-9]{1,2})+",
        _listed,
        (("1963,8,9", "[1963,1968..1969]"),),
        (FormTrait.COMPOSED,),
    ),
)
SEVERAL: tuple[Form, ...] = (
    Form(
        "between-slashes",
        r"(?:1[5-9]|20)\d\d(?:\s/\s(?:1[5-9]|20)\d\d){2,}",
        lambda m, reader: reader(m[0].replace(" /", ",")),
        (("2009 / 2011 / 2014", "[2009,2011,2014]"),),
    ),
    Form(
        "one-of",
        r"(?:either\s)?(?P<of>.+\s(?:and/)?or\s.+)",
        _one_of,
        (
            ("1897 or 1899", "[1897,1899]"),
            ("1850, 1852 or 1855", "[1850,1852,1855]"),
            ("17th or 18th century", "[1600..1799]"),
        ),
        (FormTrait.COMPOSED, FormTrait.ONE_OF),
    ),
    Form(
        "range",
        r"(?:(?:from|since|between|btw\.?|betw?\.?)\s)?"
        r"(?P<least>at least\s)?(?P<of>.+)",
        _from_to(_DASH),
        (
            ("16th–17th century", "1500/1699"),
            ("1780s–90s", "1780/1799"),
            ("late 18th–early 19th c.", "1767~/1833~"),
            ("1890s–1900s", "1890/1909"),
            ("1889–at least 1904", "1889/1904~"),
            ("1792–before 1799", "1792/1798~"),
        ),
        (FormTrait.COMPOSED,),
    ),
    Form(
        "between",
        r"(?:between|btw\.?|betw?\.?)\s(?P<least>at least\s)?"
        r"(?P<of>.+\s(?:and|&)\s.+)",
        _from_to(_BETWEEN_AND),
        (
            ("between 1528 & 1530", "1528/1530"),
            ("between 1889 and at least 1904", "1889/1904~"),
        ),
    ),
    Form(
        "several",
        r"(?:both\s)?(?P<of>.+)",
        _all_of,
        (
            ("2014, 2016 and 2018", "[2014,2016,2018]"),
            ("1961, printed 1979", "[1961,1979]"),
            ("Mar. 3, 2017; Aug. 21, 2018", "[2017-03-03,2018-08-21]"),
            ("April 28 and 29, 1902", "[1902-04-28..1902-04-29]"),
            ("1878–81, cast c.1920", "[1878~..1881~,1920~]"),
        ),
        (FormTrait.COMPOSED,),
    ),
)
