"""Months and years as letters and charters have them: *12 7bre 1743*, *1189 x 1199*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader, days_of, is_one
from timeline.dates.archive.written import roman_month
from timeline.dates.units import real_day
from timeline.spans import Span

_NUMBERED = {"7": "september", "8": "october", "9": "november", "10": "december"}
_OF_CHARTERS = range(900, 1501)  # 300 x 400 and 1080 x 1920 are pixels
_MOST_YEARS = 60
_FIRST_YEAR_OF_OURS = 1752  # before, the months of Quakers were counted from March


def _numbered_month(m: re.Match[str], reader: Reader) -> Days | None:
    """*7bre* is September, the seventh month of the Romans, as ever."""
    month = _NUMBERED["10" if m["number"] == "x" else m["number"]]
    return reader(f"{m['day'] or m['behind'] or ''} {month} {m['year']}")


def _quaker(m: re.Match[str], reader: Reader) -> Days | None:
    """Quakers named months by number, for their names are those of heathen gods."""
    year = int(m["year"])
    number = m["month"] or m["behind"]
    day = real_day(year, int(number), int(m["day"] or m["before"]))
    if day is None or year < _FIRST_YEAR_OF_OURS:
        return None
    return days_of(Span.day(day), f"month {number}, counted from January")


def _between(m: re.Match[str], reader: Reader) -> Days | None:
    """Some day from the one through the other."""
    low, high = reader(m["a"]), reader(m["b"])
    if low is None or high is None or not (is_one(low) and is_one(high)):
        return None
    both = low.through(high)
    first, last = low.span.first, high.span.last
    if both is None or first is None or last is None:
        return None
    if first.year not in _OF_CHARTERS or last.year not in _OF_CHARTERS:
        return None
    if last.year - first.year > _MOST_YEARS:
        return None
    hedge = low.span.hedge.also(high.span.hedge)
    return both.then(Span(first, last, both.span.precision, hedge=hedge))


def _of_julius(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, "in the old style, as it is written") if of else None


_BRE = r"(?P<number>7|8|9|10|x)\s?(?:bre|ber|bris|bra)\.?"
_TH = r"(?:st|nd|rd|th)?"

OLD_STYLE: tuple[Form, ...] = (
    Form(
        "numbered-month",
        rf"(?:(?P<day>\d{{1,2}}){_TH}\s)?{_BRE}(?:\s(?P<behind>\d{{1,2}}){_TH})?,?\s"
        r"(?P<year>\d{4})",
        _numbered_month,
        (("12 7bre 1743", "1743-09-12"), ("Xber 1701", "1701-12")),
    ),
    Form(
        "month-of-quakers",
        rf"(?:(?P<month>\d{{1,2}}){_TH}\smo(?:nth)?\.?,?\s(?P<day>\d{{1,2}}){_TH}"
        rf"|(?P<before>\d{{1,2}}){_TH}\s(?:day\s)?(?:of\s)?(?:the\s)?"
        rf"(?P<behind>\d{{1,2}}){_TH}\s?mo(?:nth)?\.?),?\s(?P<year>\d{{4}})",
        _quaker,
        (("3rd mo. 14, 1768", "1768-03-14"), ("14th of 3rd month 1768", "1768-03-14")),
    ),
    Form(
        "roman-month-first",
        r"(?P<month>[ivx]{1,4})[./-](?P<day>\d{1,2})[./-](?P<year>\d{4})",
        roman_month,
        (("IX-28-1949", "1949-09-28"),),
    ),
    Form(
        "old-style",
        r"(?P<of>.*\d.*?),?\s[(\[]?o\.?\s?s\.?[)\]]?",
        _of_julius,
        (("25 March 1700 (O.S.)", "1700-03-25"),),
    ),
    Form(
        "between-years",
        r"(?P<a>[a-z\d .]{0,16}\d{3,4})\s?[x×]\s?(?P<b>[a-z\d .]{0,16}\d{3,4})",
        _between,
        (("1189 x 1199", "[1189..1199]"), ("[1226 × c.1240]", "[1226~..1240~]")),
    ),
)
