"""Years of two figures, as spreadsheets show them: *17-Sep-18*, *1/31/19*, *Jan-19*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.archive.words import DAY, MONTH, WEEKDAY, unmarked
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.units import english, real_day
from timeline.dates.vocabulary import MONTHS
from timeline.spans import Span

# '10/4/2018 is a text of a spreadsheet, and 10 is no year there
_APOSTROPHE = lazy(r"(?<![\d'-])\s?'(\d\d)(?![\d's]|[/.-]\d{1,2}[/.-]\d)")


def _in_figures(m: re.Match[str], reader: Reader) -> Days | None:
    """Month first or day first, whichever days there are; dots put the day first.

    Hyphens are also those of ISO, with the year in front.
    """
    one, two = int(m["one"]), int(m["two"])
    year, inferred = reader.full_year(m["year"])
    readings = {True: real_day(year, two, one), False: real_day(year, one, two)}
    if m["mark"] == ".":
        readings[False] = None
    days = sorted({day for day in readings.values() if day})
    if m["mark"] == "-":
        iso = real_day(reader.full_year(m["one"])[0], two, int(m["year"]))
        days = sorted({*days, iso} if iso else days)
    if len(days) < 2:
        return days_of(Span.day(days[0]), inferred) if days else None
    told, order = None, reader.order
    if order and (told := readings[order.day_first]):
        first = "day" if order.day_first else "month"
        return Days(
            Span.day(told),
            (f"the {first} comes first, as in {order.shown_by}", inferred),
        )
    either = " or ".join(map(english, days))
    why = f"the order of day and month is open: either {either}"
    spans = [Span.day(day) for day in days]
    return days_of(spans[0].union(*spans[1:]), why, inferred)


def _beside_its_weekday(m: re.Match[str], reader: Reader) -> Days | None:
    """The weekday tells the order of day and month, once the century is assumed."""
    year, inferred = reader.full_year(m["year"])
    of = reader(f"{m['weekday']} {m['of']}{year}")
    return of.then(of.span, inferred) if of else None


def _in_words(m: re.Match[str], reader: Reader) -> Days | None:
    """*17-Sep-18*, *Jan-19*; but *Aug. 21-23* are three days of an untold year."""
    days = _DAYS_TO.search(m[0])
    if days and int(days[1]) < int(days[2]) <= _LONGEST_MONTH:
        return None
    return _with_full_year(unmarked(m["of"]), m, reader)


def _in_one_word(m: re.Match[str], reader: Reader) -> Days | None:
    return _with_full_year(f"{m['day']} {m['month']}", m, reader)


def _of_a_roman_month(m: re.Match[str], reader: Reader) -> Days | None:
    year, inferred = reader.full_year(m["year"])
    of = reader(f"{m['of']}{year}")
    return of.then(of.span, inferred) if of else None


def _with_full_year(said: str, m: re.Match[str], reader: Reader) -> Days | None:
    year, inferred = reader.full_year(m["year"])
    of = reader(f"{said} {year}")
    return of.then(of.span, inferred) if of else None


def _fiscal(m: re.Match[str], reader: Reader) -> Days | None:
    """Nobody counts the fiscal years of another century so, nor those long past."""
    of = reader(f"fy {_fiscal_year(m['year'])}")
    return of.then(of.span, "the century is not said: ours is meant") if of else None


def _fiscal_year(figures: str) -> str:
    short = len(figures) == 2
    return f"{'20' if figures < _EARLIEST else '19'}{figures}" if short else figures


_EARLIEST = "70"


def _fiscal_quarter(m: re.Match[str], reader: Reader) -> Days | None:
    year = _fiscal_year(m["year"] or m["after"])
    of = reader(f"q{m['quarter'] or m['before']} {year}")
    why = "a fiscal year is taken as the year it names"
    return of.then(of.span, why) if of else None


def _apostrophes(m: re.Match[str], reader: Reader) -> Days | None:
    inferred: list[str] = []

    def full(short: re.Match[str]) -> str:
        year, why = reader.full_year(short[1])
        inferred.append(why)
        return f" {year}"

    of = reader(_APOSTROPHE.sub(full, m[0]))
    return of.then(of.span, *dict.fromkeys(inferred)) if of else None


_DAYS_TO, _LONGEST_MONTH = lazy(r"[a-z.]\s(\d{1,2})\s?-\s?(\d\d)$"), 31
_SHORT_MONTH = either(name for name in MONTHS if len(name) == 3)

SHORT_YEARS: tuple[Form, ...] = (
    Form(
        "short-year-in-figures",
        r"(?P<one>\d{1,2})(?P<mark>[/.-])\s?(?P<two>\d{1,2})(?P=mark)\s?(?P<year>\d\d)",
        _in_figures,
        (
            ("1/31/19", "2019-01-31"),
            ("31.1.19", "2019-01-31"),
            ("03/04/18", "[2018-03-04,2018-04-03]"),
        ),
    ),
    Form(
        "short-year-beside-its-weekday",
        rf"(?P<weekday>{WEEKDAY})\.?,?\s(?P<of>\d{{1,2}}(?P<mark>[/.-])\d{{1,2}}(?P=mark))(?P<year>\d\d)",
        _beside_its_weekday,
        (("Tues. 6/8/46", "1946-08-06"),),
    ),
    Form(
        "short-year-of-day",
        rf"(?P<of>{DAY}[\s/.-]?{MONTH}|{MONTH}[\s/.-]?{DAY})[\s,/.-]{{1,2}}'?(?P<year>\d\d)",
        _in_words,
        (
            ("17-Sep-18", "2018-09-17"),
            ("3 Feb. 95", "1995-02-03"),
            ("17/Sep/18", "2018-09-17"),
        ),
    ),
    Form(
        "short-year-of-roman-month",
        r"(?P<of>\d{1,2}(?P<mark>[./-])\s?[ivx]{1,4}(?P=mark))\s?(?P<year>\d\d)",
        _of_a_roman_month,
        (("6.v.77", "1977-05-06"),),
    ),
    Form(
        "short-year-of-one-word",
        rf"(?P<day>{DAY})(?P<month>{_SHORT_MONTH})(?P<year>\d\d)",
        _in_one_word,
        (("17SEP18", "2018-09-17"),),
    ),
    Form(
        "short-year-of-month",
        rf"(?P<of>{MONTH})[-/](?P<year>\d\d)",
        _in_words,
        (("Jan-19", "2019-01"),),
    ),
    Form(
        "short-fiscal-year",
        r"fy\s?'?(?P<year>\d\d)",
        _fiscal,
        (("FY19", "2019"),),
    ),
    Form(
        "calendar-year",
        r"cy\s?'?(?P<year>\d\d|(?:19|20)\d\d)",
        lambda m, reader: reader(_fiscal_year(m["year"])),
        (("CY2019", "2019"), ("CY19", "2019")),
    ),
    Form(
        "fiscal-quarter",
        r"fy\s?'?(?P<year>(?:\d\d)?\d\d)[\s,/-]{0,2}q(?P<quarter>[1-4])"
        r"|q(?P<before>[1-4])[\s,/-]{0,2}fy\s?'?(?P<after>(?:\d\d)?\d\d)",
        _fiscal_quarter,
        (
            ("FY18 Q3", "[2018-07..2018-09]"),
            ("Q1 FY2019", "[2019-01..2019-03]"),
        ),
    ),
    Form(
        "short-year",
        r"(?=.{0,80}?(?<![\d'-])\s?'\d\d(?![\d's])).+",
        _apostrophes,
        (("Sep '18", "2018-09"), ("'92", "1992"), ("late '15", "[2015-09~..2015-12~]")),
    ),
)
