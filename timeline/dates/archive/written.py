"""Months, seasons and feasts as catalogues have them: *1944, Spring*, *12.XII.1901*."""

import re
from datetime import date, timedelta

from timeline.dates import vocabulary
from timeline.dates.archive.steps import Days, Form, Reader, days_of, is_one
from timeline.dates.archive.words import DAY, MONTH, SEASON, unmarked
from timeline.dates.forms import either
from timeline.dates.holidays import holiday
from timeline.dates.units import real_day
from timeline.spans import Hedge, Precision, Span

_OF_YEAR = (
    r"(?:(?:early|mid|late)[\s-])?"
    rf"(?:{MONTH}(?:\s{DAY})?|{DAY}\s{MONTH}|{SEASON}|[qh][1-4])"
)


def _in_prose(m: re.Match[str], reader: Reader) -> Days | None:
    """The same words, in the order of prose and with blanks between."""
    parts = (m.groupdict().get(name) for name in ("day", "month", "year"))
    return reader(" ".join(part for part in parts if part))


def roman_month(m: re.Match[str], reader: Reader) -> Days | None:
    if m["month"] not in vocabulary.ROMAN_MONTHS:
        return None
    number = vocabulary.ROMAN_MONTHS.index(m["month"]) + 1
    day = real_day(int(m["year"]), number, int(m["day"] or 1))
    unit = Precision.DAY if m["day"] else Precision.MONTH
    return days_of(Span.unit(unit, day)) if day else None


def _roman_months(m: re.Match[str], reader: Reader) -> Days | None:
    a, b = (
        reader(f"{m[day] + '.' if m[day] else ''}{m[month]}.{m['year']}")
        for day, month in (("day", "month"), ("last", "later"))
    )
    return a.through(b) if a and b else None


def dual_year(m: re.Match[str], reader: Reader) -> Days | None:
    """*12 Feb. 1702/3*: the year began on 25 March, so as we count it was 1703."""
    year, later = int(m["year"]), m["later"]
    if str(year + 1)[-len(later) :] != later or year >= _OF_JANUARY:
        return None
    of = reader(f"{m['of']} {year + 1}")
    last = of.span.last if of else None
    if of is None or last is None or not is_one(of) or last > date(year + 1, 3, 31):
        return None
    return of.then(of.span, f"the year then began in March; {year + 1} as we count")


_OF_JANUARY = 1752  # the first year that began with it, in Britain


def _winter(m: re.Match[str], reader: Reader) -> Days | None:
    year, later = int(m["year"]), m["later"]
    fits = str(year + 1)[-len(later) :] == later
    return reader(f"winter {year}") if fits else None


def _turn_of_a_century(m: re.Match[str], reader: Reader) -> Days | None:
    """The years around its beginning, as dictionaries of art use the words."""
    begins = (int(m["nth"]) - 1) * 100
    around = Span(date(begins - 5, 1, 1), date(begins + 5, 12, 31), Precision.YEAR)
    why = "the years around its beginning; some mean its end"
    return days_of(around.hedged(Hedge.APPROXIMATE), why)


def _new_year(m: re.Match[str], reader: Reader) -> Days | None:
    """The last weeks of the one and the first of the other."""
    year, later = int(m["year"]), m["later"]
    if str(year + 1)[-len(later) :] != later:
        return None
    days = Span(date(year, 12, 1), date(year + 1, 1, 31), Precision.MONTH)
    return days_of(days.hedged(Hedge.APPROXIMATE))


def _feast(m: re.Match[str], reader: Reader) -> Days | None:
    day = holiday(vocabulary.FEASTS[m["feast"]], int(m["year"]))
    if day is None or not m["eve"]:
        return days_of(Span.day(day)) if day else None
    return days_of(Span.day(day - timedelta(1)))


WRITTEN: tuple[Form, ...] = (
    Form(
        "season-after",
        rf"(?P<year>\d{{4}}),?[\s-](?P<month>{SEASON}(?:[-/]{SEASON})?)",
        _in_prose,
        (("1944 Spring", "1944-21"),),
    ),
    Form(
        "seasons",
        rf"(?P<season>{SEASON})s\s(?:of|in)\s(?P<a>\d{{4}})(?:\s(?:and|&)\s|,\s)"
        r"(?P<b>\d{4})",
        lambda m, reader: reader(f"{m['season']} {m['a']} and {m['season']} {m['b']}"),
        (("summers of 2012 and 2013", "[2012-22,2013-22]"),),
    ),
    Form(
        "season-comma",
        rf"(?P<month>{SEASON}),\s(?P<year>\d{{4}})",
        _in_prose,
        (("Summer, 1910", "1910-22"),),
    ),
    Form(
        "winter",
        r"winter,?\s(?:of\s)?(?P<year>\d{4})\s?[-/]\s?(?P<later>\d{1,2}|\d{4})",
        _winter,
        (("Winter 1963–64", "1963-24"),),
    ),
    Form(
        "turn-of-a-century",
        r"(?:at the\s|the\s)?turn of the (?:\d{1,2}(?:st|nd|rd|th)?\s?[-/]\s?)?"
        r"(?P<nth>1\d|20|21)(?:st|th)\sc(?:entury)?\.?",
        _turn_of_a_century,
        (("turn of the 20th century", "[1895~..1905~]"),),
    ),
    Form(
        "turn-of-the-year",
        r"(?:at the\s|the\s)?turn of (?:the year,?\s)?(?P<year>\d{4})\s?[-/]\s?"
        r"(?P<later>\d{4}|\d\d)",
        _new_year,
        (("turn of the year 2017/18", "[2017-12~..2018-01~]"),),
    ),
    Form(
        "year-comma",
        rf"(?P<year>\d{{4}})[,:/.-]\s?(?P<month>{MONTH}(?:[\s/.-]?{DAY})?|{DAY}\s{MONTH})",
        lambda m, reader: reader(f"{unmarked(m['month'])} {m['year']}"),
        (("1902, April 28", "1902-04-28"), ("2018/Oct", "2018-10")),
    ),
    Form(
        "month-comma",
        rf"(?:(?P<day>{DAY})[\s/.-]\s?)?(?P<month>{MONTH})[\s,/.-]{{1,2}}(?P<year>\d{{4}})",
        _in_prose,
        (("17/Oct/2018", "2018-10-17"), ("Oct-2018", "2018-10")),
    ),
    Form(
        "month-day-marked",
        rf"(?P<month>{MONTH})[\s/.-]?(?P<day>{DAY})[/.-](?P<year>\d{{4}})",
        _in_prose,
        (("Oct/17/2018", "2018-10-17"), ("Oct.17.2018", "2018-10-17")),
    ),
    Form(
        "month-in-parentheses",
        rf"(?P<year>\d{{4}})\s\((?P<month>{_OF_YEAR}(?:\s?-\s?{_OF_YEAR})?)\)",
        _in_prose,
        (("2019 (May)", "2019-05"), ("2017 (Q2)", "[2017-04..2017-06]")),
    ),
    Form(
        "year-in-parentheses",
        rf"(?P<month>{_OF_YEAR})\s\((?P<year>\d{{4}})\)",
        _in_prose,
        (("May (2019)", "2019-05"),),
    ),
    Form(
        "roman-month",
        r"(?:(?P<day>\d{1,2})[./\s-]\s?)?(?P<month>[ivx]{1,4})[./\s-]\s?(?P<year>\d{4})",
        roman_month,
        (("12.XII.1901", "1901-12-12"), ("XII.1901", "1901-12")),
    ),
    Form(
        "roman-months",
        r"(?:(?P<day>\d{1,2})\.)?(?P<month>[ivx]{1,4})\.?\s?-\s?(?:(?P<last>\d{1,2})\.)?"
        r"(?P<later>[ivx]{1,4})[./]\s?(?P<year>\d{4})",
        _roman_months,
        (("V–VI.1911", "1911-05/1911-06"), ("28.iv–2.v.2001", "2001-04-28/2001-05-02")),
    ),
    Form(
        "dual-year",
        rf"(?P<of>(?:{DAY}\s)?{MONTH}(?:\s{DAY},?)?),?\s"
        r"(?P<year>1[0-7]\d\d)\s?/\s?(?P<later>\d{1,2}|\d{4})",
        dual_year,
        (("12 Feb. 1702/3", "1703-02-12"), ("March 1698/99", "1699-03")),
    ),
    Form(
        "dual-year-hyphen",
        rf"(?P<of>{DAY}\s{MONTH}|{MONTH}\s{DAY}),?\s(?P<year>1[0-7]\d\d)-"
        r"(?P<later>\d{1,2})",
        dual_year,
        (("Mar. 3, 1698-9", "1699-03-03"),),
    ),
    Form(
        "dual-year-before",
        r"(?P<year>1[0-7]\d\d)\s?/\s?(?P<later>\d{1,2}|\d{4}),?\s"
        rf"(?P<of>(?:{DAY}\s)?{MONTH}(?:\s{DAY})?)",
        dual_year,
        (("1648/9 January 30", "1649-01-30"),),
    ),
    Form(
        "feast",
        rf"(?P<eve>eve of\s)?(?P<feast>{either(vocabulary.FEASTS)}),?\s"
        r"(?P<year>\d{4})",
        _feast,
        (("Michaelmas 1607", "1607-09-29"), ("Lady Day, 1731", "1731-03-25")),
    ),
)
