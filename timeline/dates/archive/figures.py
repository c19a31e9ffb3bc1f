"""Days and months in figures: *10/2018*, *20180917*, *1943-00-00*, and EDTF itself."""

import re
from datetime import date

from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.units import real_day
from timeline.errors import SpanError
from timeline.spans import Precision, Span

_NONE = r"(?:00|xx|\?\?|--|__)"


def _edtf(m: re.Match[str], reader: Reader) -> Days | None:
    text = m[0].upper().replace("{", "[").replace("}", "]")
    open_ended = re.sub(r"^/", "../", re.sub(r"/$", "/..", text))
    inferred = () if open_ended == text else ("an end that is not known is left open",)
    try:
        return Days(Span.parse(open_ended), inferred)
    except SpanError:
        return None


def _edtf_of_2012(m: re.Match[str], reader: Reader) -> Days | None:
    """*1950/open*, *2004-06-uu*: as the draft of EDTF had it, before ISO 8601-2."""
    now = m[0].replace("open", "..").replace("unknown", "").replace("-uu", "")
    return reader(now.replace("u", "x"))


def day_in_figures(m: re.Match[str], reader: Reader) -> Days | None:
    """A year, a month and a day; None if there is no such day."""
    day = real_day(int(m["year"]), int(m["month"]), int(m["day"]))
    return days_of(Span.day(day)) if day else None


def real_month(year: str, month: str) -> Days | None:
    first = real_day(int(year), int(month), 1)
    return days_of(Span.unit(Precision.MONTH, first)) if first else None


def _iso_month(m: re.Match[str], reader: Reader) -> Days | None:
    month = _month(m, reader)
    if month is None or m["month"] <= m["year"][2:]:
        return month
    years = f"{m['year']}–{m['month']}"
    return month.then(month.span, f"a month, as in ISO 8601; years would be {years}")


def _year_of_a_program(m: re.Match[str], reader: Reader) -> Days | None:
    """*2018.0*: what many programs make of a column of years with blanks in it."""
    first = date(int(m["year"]), 1, 1)
    return days_of(Span.unit(Precision.YEAR, first), "a year, written with a decimal")


def _month(m: re.Match[str], reader: Reader) -> Days | None:
    return real_month(m["year"], m["month"])


def _month_or_years(m: re.Match[str], reader: Reader) -> Days | None:
    """*2018/3* is a month; *2011/12* and *1828-9* are years, and left to ranges."""
    short = m["month"]
    if not short:
        return real_month(m["year"], m["dotted"])
    years_too = int(short) > int(m["year"][-len(short) :]) and short[0] != "0"
    return None if years_too else real_month(m["year"], short)


def _never_filled(m: re.Match[str], reader: Reader) -> Days | None:
    if m["month"]:
        return _month(m, reader)
    first = real_day(int(m["year"]), 1, 1)
    return days_of(Span.unit(Precision.YEAR, first)) if first else None


EDTF = Form(
    "edtf",
    r"(?!\d{4}(?:-\d\d)?$)[\dxt?~%./\[\]{},:z+][\dxt?~%./\[\]{},:z+-]{3,}",
    _edtf,
    (
        ("2018-09-03/2018-09-10", "2018-09-03/2018-09-10"),
        ("2018/2019", "2018/2019"),
        ("1984~/..", "1984~/.."),
        ("1984/", "1984/.."),
    ),
)
FIGURES: tuple[Form, ...] = (
    Form(
        "month-in-figures",
        r"(?P<year>\d{4})-(?P<month>\d\d)",
        _iso_month,
        (("1901-12", "1901-12"), ("2018-09", "2018-09")),
    ),
    Form(
        "year-and-month",
        r"(?P<year>\d{4})(?:[/-](?P<month>0?[1-9]|1[0-2])|\.(?P<dotted>\d\d))",
        _month_or_years,
        (("2018/03", "2018-03"), ("2018.09", "2018-09"), ("2018-3", "2018-03")),
    ),
    Form(
        "year-with-a-decimal",
        r"(?P<year>1[5-9]\d\d|20\d\d)\.0",
        _year_of_a_program,
        (("2018.0", "2018"),),
    ),
    Form(
        "month-and-year",
        r"(?P<month>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<year>[1-9]\d{3})",
        _month,
        (("10/2018", "2018-10"), ("04.2016", "2016-04")),
    ),
    Form(
        "year-month-day",
        r"(?P<year>[1-9]\d{3})(?P<mark>[-./])\s?(?P<month>\d{1,2})(?P=mark)\s?(?P<day>\d{1,2})\.?",
        day_in_figures,
        (("2018-9-7", "2018-09-07"), ("2018.09.17", "2018-09-17")),
    ),
    Form(
        "day-with-blanks",
        r"(?P<one>\d{1,2})\s(?P<two>\d{1,2})\s(?P<year>[1-9]\d{3})",
        lambda m, reader: reader("/".join(m.group("one", "two", "year"))),
        (("19 05 2014", "2014-05-19"), ("04 05 2014", "[2014-04-05,2014-05-04]")),
    ),
    Form(
        "day-without-marks",
        r"(?P<year>1[5-9]\d\d|20\d\d)(?P<month>\d\d)(?P<day>\d\d)",
        day_in_figures,
        (("20180917", "2018-09-17"),),
    ),
    Form(
        "month-without-marks",
        r"(?P<year>(?:1[5-9]|20)(?:1[3-9]|[2-9]\d))(?P<month>0[1-9]|1[0-2])",
        _month,
        (("201910", "2019-10"),),
    ),
    Form(
        "never-filled",
        rf"(?P<year>[1-9]\d{{3}})(?P<mark>[-/.])(?:{_NONE}|(?P<month>\d\d))(?P=mark){_NONE}",
        _never_filled,
        (("1943-00-00", "1943"), ("2018-09-??", "2018-09")),
    ),
    Form(
        "never-filled-before",
        rf"{_NONE}[/.-](?:{_NONE}|(?P<month>\d\d))[/.-](?P<year>[1-9]\d{{3}})",
        _never_filled,
        (("00/00/1943", "1943"), ("xx.09.2018", "2018-09")),
    ),
    EDTF,
    Form(
        "edtf-of-2012",
        r"\d[\du]{3}(?:-(?:\d\d|uu)){0,2}(?:/(?:open|unknown|\d[\du]{3}(?:-(?:\d\d|uu)){0,2}))?"
        r"(?<!\d{4})(?<!-\d\d)|unknown/\d{4}(?:-\d\d){0,2}",
        _edtf_of_2012,
        (
            ("1950/open", "1950/.."),
            ("2004-06-uu", "2004-06"),
            ("unknown/1950", "../1950"),
        ),
    ),
)
