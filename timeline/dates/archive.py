"""Dates as archives and tables write them: *c.1830–41*, *late 18th c.*, *184-?*.

A cell is one date and nothing else, so it needs no publication day, and words that
would hedge in prose are notation here. `FORMS` are tried in order; a form that holds
another date inside reads that first.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.dates.patterns import fold
from timeline.dates.resolve.parts import part_days
from timeline.dates.vocabulary import PARTS
from timeline.spans import Extent, Hedge, Precision, Span, years

_ONE_DAY = timedelta(days=1)
_ROMAN = {"i": 1, "v": 5, "x": 10}
_MONTHS = "i ii iii iv v vi vii viii ix x xi xii".split()  # noqa: SIM905 as it is said

Prose = Callable[[str], Span | None]
"""Reads what is no notation: *12 Dec. 1901*."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing in a cell; `read` gets the match and the reader for parts."""

    name: str
    pattern: str
    read: Callable[[re.Match[str], Prose], Span | None]


def read_cell(text: str, prose: Prose) -> Span | None:
    """The days of one cell; None where it names none between years 1 and 9999.

    >>> str(read_cell("c.1830–41", lambda text: None))
    '1830~/1841~'
    """
    cell = re.sub(r"[\[\]]", "", fold(text)).strip(" .;,")
    return _read(cell, prose) if len(cell) <= _LONGEST else None


_LONGEST = 80


def _read(cell: str, prose: Prose) -> Span | None:
    if not cell or is_outside(cell):
        return None
    for form in FORMS:
        found = re.fullmatch(form.pattern, cell)
        if found:
            span = form.read(found, lambda part: _read(part.strip(), prose))
            if span is not None:
                return span
    return prose(cell)


def is_outside(text: str) -> bool:
    """Whether the words speak of years before 1 or after 9999: *300 BC*."""
    return bool(_OUTSIDE.search(fold(text)))


_OUTSIDE = re.compile(
    r"\d\s?b\.?\s?c\.?(?:\s?e\.?)?(?![a-z])|\b(?:century|c\.)\sb\.?c"
    r"|\byear\s\d{5,}"
)


# --- what the forms do --------------------------------------------------------------


def _hedged(hedge: Hedge) -> Callable[[re.Match[str], Prose], Span | None]:
    def read(m: re.Match[str], inner: Prose) -> Span | None:
        span = inner(m["of"])
        return span.hedged(hedge) if span else None

    return read


def _plain(m: re.Match[str], inner: Prose) -> Span | None:
    return inner(m["of"])


def _before(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    if span is None or span.first is None or span.first == date.min:
        return None
    last = span.first - _ONE_DAY
    return Span(None, last, span.precision, hedge=span.hedge)


def _after(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    if span is None or span.last is None or span.last == date.max:
        return None
    return Span(span.last + _ONE_DAY, None, span.precision, hedge=span.hedge)


def _until(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    return Span(None, span.last, span.precision, hedge=span.hedge) if span else None


def _from(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    return Span(span.first, None, span.precision, hedge=span.hedge) if span else None


def _open(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    if span is None:
        return None
    return Span(span.first, None, span.precision, Extent.THROUGHOUT, span.hedge)


def _range(m: re.Match[str], inner: Prose) -> Span | None:
    """From one to the other; a short end takes its digits from the start."""
    start, end = m["a"].strip(), m["b"].strip()
    if "century" in end and "century" not in start:
        start += " century"
    digits = re.search(r"\d{4}$", start.rstrip(" ?()"))
    if digits and re.fullmatch(r"\d{1,2}\??", end):
        bare = end.rstrip("?")
        end = digits[0][: 4 - len(bare)] + end
    first, last = inner(start), inner(end)
    return first.through(last) if first and last else None


def _one_of(m: re.Match[str], inner: Prose) -> Span | None:
    """*1897 or 1899*: one of two, and nothing between."""
    first, last = inner(m["a"]), inner(m["b"])
    if not first or not last or first.extent is Extent.THROUGHOUT:
        return None
    try:
        return Span.parse(f"[{first},{last}]")
    except ValueError:
        return None


def _listed(m: re.Match[str], inner: Prose) -> Span | None:
    """*1963,8,9*: 1963, 1968 and 1969."""
    base, *ends = re.split(r"[,\s]+", m[0])
    full = [base[: 4 - len(end)] + end for end in ends]
    if base == "0000" or sorted({base, *full}) != [base, *full]:
        return None
    return Span.parse(f"[{','.join([base, *full])}]")


def _years(first: int, unit: Precision) -> Span | None:
    count = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100}[unit]
    if not 0 <= first <= 9999 or (unit is Precision.YEAR and first == 0):
        return None
    return Span(*years(first, count), unit)


def _year(m: re.Match[str], inner: Prose) -> Span | None:
    return _years(int(m["year"]), Precision.YEAR)


def _decade(m: re.Match[str], inner: Prose) -> Span | None:
    """*1840s*, *184-*; hundreds such as *1800s* are centuries."""
    digits = m["year"]
    if len(digits) == 2 or digits.endswith("00"):
        return _years(int(digits[:2]) * 100, Precision.CENTURY)
    return _years(int(digits[:3]) * 10, Precision.DECADE)


def _century(m: re.Match[str], inner: Prose) -> Span | None:
    text = m["nth"]
    number = int(re.sub(r"\D", "", text)) if text[0].isdigit() else _roman(text)
    return _years((number - 1) * 100, Precision.CENTURY) if number else None


def _roman(text: str) -> int:
    values = [_ROMAN[c] for c in text]
    following = [*values[1:], 0]
    pairs = zip(values, following, strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _part(m: re.Match[str], inner: Prose) -> Span | None:
    span = inner(m["of"])
    if span is None or span.first is None or span.last is None:
        return None
    first, last = part_days(PARTS[m["part"]], span.precision, span.first, span.last)
    hedge = span.hedge.also(Hedge.APPROXIMATE)
    return Span(first, last, span.precision, hedge=hedge)


def _roman_month(m: re.Match[str], inner: Prose) -> Span | None:
    month = _MONTHS.index(m["month"]) + 1
    day = f"-{int(m['day']):02d}" if m["day"] else ""
    try:
        return Span.parse(f"{m['year']}-{month:02d}{day}")
    except ValueError:
        return None


def _month(m: re.Match[str], inner: Prose) -> Span | None:
    return Span.parse(m[0]) if 1 <= int(m["month"]) <= 12 else None


_YEAR = r"(?P<year>\d{3,4})"
FORMS: tuple[Form, ...] = (
    Form("perhaps", r"\?\s?(?P<of>.+)", _hedged(Hedge.UNCERTAIN)),
    Form(
        "perhaps-after", r"(?P<of>[^-]+?-?)\s?(?:\?|\(\?\))", _hedged(Hedge.UNCERTAIN)
    ),
    Form(
        "maybe", r"(?:possibly|probably|perhaps)\s(?P<of>.+)", _hedged(Hedge.UNCERTAIN)
    ),
    Form(
        "work",
        r"(?:exhibited|published|printed|signed and dated|dated|made|built|painted"
        r"|issued|written|composed|founded|taken)\s(?:in\s)?(?P<of>.+)",
        _plain,
    ),
    Form("or-earlier", r"(?P<of>.+?)\sor\s(?:earlier|before)", _until),
    Form("or-later", r"(?P<of>.+?)\sor\s(?:later|after)", _from),
    Form("not-after", r"(?:not after|by)\s(?P<of>.+)", _until),
    Form("not-before", r"not before\s(?P<of>.+)", _from),
    Form("before", r"(?:before\s|pre-\s?|ante\s)(?P<of>.+)", _before),
    Form("after", r"(?:after\s|post-\s?|post\s)(?P<of>.+)", _after),
    Form("list", r"\d{4}(?:,\s?\d{1,2})+", _listed),
    Form("month", r"\d{4}-(?P<month>\d\d)", _month),
    Form("hundred-dashed", r"(?P<year>\d\d)--", _decade),
    Form("decade-dashed", r"(?P<year>\d{3})-", _decade),
    Form("open", r"(?P<of>\d{3,4})\s?-", _open),
    Form(
        "range",
        r"(?:from\s)?(?P<a>[^-]+?)(?:\s?-\s?|\s(?:to|until)\s)(?P<b>[^-]+)",
        _range,
    ),
    Form("between", r"between\s(?P<a>[^-]+?)\sand\s(?P<b>[^-]+)", _range),
    Form(
        "about",
        r"(?:c|ca|circa|about|around|approx|approximately)\b\.?\s?(?P<of>.+)",
        _hedged(Hedge.APPROXIMATE),
    ),
    Form(
        "about-after", r"(?P<of>.+?)\s(?:approx|circa)\.?", _hedged(Hedge.APPROXIMATE)
    ),
    Form("one-of", r"(?:either\s)?(?P<a>.+?)\sor\s(?P<b>.+)", _one_of),
    Form(
        "century",
        r"(?:the\s)?(?P<nth>\d{1,2}(?:st|nd|rd|th)|[ivx]+)\s"
        r"(?:c|cent|century)\b\.?(?:\s(?:ad|ce))?",
        _century,
    ),
    Form(
        "part",
        r"(?:the\s)?(?P<part>early|mid|middle|late)(?:\s|-)(?:the\s)?(?P<of>.+)",
        _part,
    ),
    Form("decade", r"(?:the\s)?(?P<year>\d{3}0)'?s", _decade),
    Form("era", r"(?:ad\s|ce\s)?" + _YEAR + r"(?:\sad|\sce)?", _year),
    Form(
        "roman-month",
        r"(?:(?P<day>\d{1,2})\.\s?)?(?P<month>[ivx]+)\.\s?(?P<year>\d{4})",
        lambda m, inner: _roman_month(m, inner) if m["month"] in _MONTHS else None,
    ),
    Form(
        "season-after",
        r"(?P<year>\d{4}),?\s(?P<season>spring|summer|autumn|fall|winter)",
        lambda m, inner: inner(f"{m['season']} {m['year']}"),
    ),
    Form(
        "season-comma",
        r"(?P<season>spring|summer|autumn|fall|winter),\s(?P<year>\d{4})",
        lambda m, inner: inner(f"{m['season']} {m['year']}"),
    ),
)
