"""Dates as machines write them: *20180917T043522Z*, *1537158922*, *2018-260*."""

import re
from datetime import UTC, date, datetime, timedelta

from timeline.dates.archive.figures import day_in_figures
from timeline.dates.archive.steps import Days, Form, Reader, days_of, is_one, plain
from timeline.dates.archive.words import CLOCK
from timeline.spans import Span

_LEVEL = r"\[?(?:info|error|warn|warning|debug|notice|trace|fatal|critical|crit)\]?:?"
_SAID_TO_BE_A_DAY = r"(?:doy|day of (?:the )?year|ordinal(?: date)?)"
_SERIAL = r"(?:ms\s)?excel(?:\s(?:serial|date|day)){0,2}(?:\snumber)?"
_LATEST_YEAR = 2035


def _figures_of_a_day(m: re.Match[str], reader: Reader) -> Days | None:
    """*2018,09,17*; but *1901,02,03* are three years, as in *1963,8,9*."""
    if m["year"][2:] < m["month"] < m["day"]:
        return None
    return day_in_figures(m, reader)


def _ordinal(m: re.Match[str], reader: Reader) -> Days | None:
    """Only where it is said, or a clock follows: *2018-101* may number a case."""
    year, nth = int(m["year"]), int(m["nth"])
    day = date(year, 1, 1) + timedelta(nth - 1)
    if nth == 0 or day.year != year:
        return None
    return days_of(Span.day(day), f"day {nth} of {year}, as in ISO 8601")


def _epoch(m: re.Match[str], reader: Reader) -> Days | None:
    """Thirteen figures by themselves; ten only where they are said to be seconds.

    Ten may be a telephone number, *1212555123*, or an amount, *1000000000*.
    """
    seconds = m["seconds"]
    since = int(seconds) if seconds else int(m["thousandths"]) // 1000
    day = datetime.fromtimestamp(since, UTC).date()
    unit = "seconds" if seconds else "milliseconds"
    why = f"{unit} counted from 1970; the day is that of UTC"
    return days_of(Span.day(day), why) if day.year <= _LATEST_YEAR else None


def _serial(m: re.Match[str], reader: Reader) -> Days | None:
    """As spreadsheets count days; only where the cell says so."""
    day = date(1899, 12, 30) + timedelta(int(m["serial"] or m["behind"]))
    return days_of(Span.day(day), "days counted from 30 December 1899, as in Excel")


def _lasting(m: re.Match[str], reader: Reader) -> Days | None:
    """With a time of day, three days end on the fourth."""
    start = reader(m["of"])
    if start is None or not is_one(start) or start.span.first != start.span.last:
        return None
    length = int(m["count"]) * (7 if m["unit"] == "w" else 1)
    whole = ":" not in m["of"]
    first = start.span.first
    if first is None or length == 0:
        return None
    try:
        last = first + timedelta(length - 1 if whole else length)
    except OverflowError:  # beyond the year 9999
        return None
    unit = "week" if m["unit"] == "w" else "day"
    why = f"a length of {m['count']} {unit}{'s' if int(m['count']) > 1 else ''}"
    return start.then(Span.day(first).through(Span.day(last)), why)


MACHINES: tuple[Form, ...] = (
    Form(
        "stamp-without-marks",
        r"(?:d:)?(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
        r"(?:[t_-]?[0-2]\d[0-5]\d(?:[0-6]\d(?:[.,]\d{1,9})?)?)?"
        r"(?:z|[+-]\d\d(?::?'?\d\d'?)?)?",
        day_in_figures,
        (
            ("20180917T043522Z", "2018-09-17"),
            ("20180917043522", "2018-09-17"),
            ("D:20180917043522+02'00'", "2018-09-17"),
        ),
    ),
    Form(
        "fields-with-one-mark",
        r"(?P<year>(?:19|20)\d\d)(?P<mark>[-_.])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
        r"[-_@][0-2]\d(?P<small>[-_.:h]?)[0-5]\d(?:(?P=small)[0-6]\d(?:[.,]\d{1,9})?)?"
        r"(?:\s?(?:z|utc|gmt))?",
        day_in_figures,
        (("2018-09-17-04-35-22", "2018-09-17"), ("2018_09_17_0435", "2018-09-17")),
    ),
    Form(
        "day-with-underscores",
        r"(?P<year>(?:1[5-9]|20)\d\d)_(?P<month>\d{1,2})(?:_(?P<day>\d{1,2}))?",
        lambda m, reader: reader("-".join(filter(None, m.groups()))),
        (("2018_09_17", "2018-09-17"), ("2018_09", "2018-09")),
    ),
    Form(
        "day-with-colons",
        r"(?P<year>(?:1[89]|20)\d\d)(?P<mark>[:,])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)",
        _figures_of_a_day,
        (("2018:09:17", "2018-09-17"), ("2018,09,17", "2018-09-17")),
    ),
    Form(
        "day-of-the-year",
        rf"(?:(?P<said>{_SAID_TO_BE_A_DAY}):?\s)?(?P<year>19[7-9]\d|20\d\d)-"
        rf"(?P<nth>[0-3]\d\d)(?(said)|(?:\s\(?{_SAID_TO_BE_A_DAY}\)?|[t\s]{CLOCK}))",
        _ordinal,
        (("2018-260T04:35Z", "2018-09-17"), ("DOY 2018-260", "2018-09-17")),
    ),
    Form(
        "day-of-week-without-marks",
        r"(?P<week>\d{4}w\d\d)(?P<day>[1-7])",
        lambda m, reader: reader(f"{m['week']}-{m['day']}"),
        (("2018W381", "2018-09-17"),),
    ),
    Form(
        "seconds-since-1970",
        r"(?:@|(?:ts|timestamp)[=:]\s?|(?:unix|epoch)(?:\stime)?:?\s)(?P<seconds>1\d{9})(?:\.\d{1,9})?|(?:/?date\()?(?P<thousandths>[12]\d{12})"
        r"(?:[+-]\d{4})?(?:\)/?)?",
        _epoch,
        (
            ("epoch 1537158922", "2018-09-17"),
            ("ts=1537158922", "2018-09-17"),
            ("1537158922000", "2018-09-17"),
            ("/Date(1537158922000)/", "2018-09-17"),
        ),
    ),
    Form(
        "serial-day",
        rf"{_SERIAL}:?\s(?P<serial>\d{{5}})|(?P<behind>\d{{5}})\s\(?{_SERIAL}\)?",
        _serial,
        (
            ("Excel date: 43360", "2018-09-17"),
            ("43360 (Excel serial)", "2018-09-17"),
            ("43360 [Excel]", "2018-09-17"),
        ),
    ),
    Form(
        # a bare Date(2018, 8, 17) may count its months from nought
        "call-of-a-program",
        r"(?:datetime\.date(?:time)?|datetime|=date|timestamp)\((?P<year>\d{4}),\s?(?P<month>\d{1,2})"
        r",\s?(?P<day>\d{1,2})(?:,\s?\d{1,6}){0,4}\)",
        day_in_figures,
        (("datetime.date(2018, 9, 17)", "2018-09-17"),),
    ),
    Form(
        "start-and-length",
        r"(?P<of>.*\d.*)/p(?P<count>\d{1,3})(?P<unit>[dw])",
        _lasting,
        (
            ("2018-09-17/P3D", "2018-09-17/2018-09-19"),
            ("2018-09-17T09:00Z/P1D", "2018-09-17/2018-09-18"),
        ),
    ),
    Form(
        "line-of-a-log",
        rf"(?P<of>.*\d:\d\d.*\d)\s{_LEVEL}",
        plain,
        (("2018-09-17 04:35:22,482 INFO", "2018-09-17"),),
    ),
)
