"""Dates as East Asia and Thailand write them: *平成30年9月18日*, *18 ก.ย. 2561*."""

import re
from datetime import date

from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.forms import either
from timeline.dates.units import real_day
from timeline.spans import Precision, Span

_ERAS = {  # the first and the last day of each
    "明治": (date(1868, 1, 25), date(1912, 7, 30)),
    "大正": (date(1912, 7, 30), date(1926, 12, 25)),
    "昭和": (date(1926, 12, 25), date(1989, 1, 7)),
    "平成": (date(1989, 1, 8), date(2019, 4, 30)),
    "令和": (date(2019, 5, 1), date.max),
}
_FIRST = "元"
_THAI = (
    "มกราคม ม.ค.", "กุมภาพันธ์ ก.พ.", "มีนาคม มี.ค.", "เมษายน เม.ย.", "พฤษภาคม พ.ค.",
    "มิถุนายน มิ.ย.", "กรกฎาคม ก.ค.", "สิงหาคม ส.ค.", "กันยายน ก.ย.", "ตุลาคม ต.ค.",
    "พฤศจิกายน พ.ย.", "ธันวาคม ธ.ค.",
)  # fmt: skip
_THAI_MONTHS = {
    name: number for number, names in enumerate(_THAI, 1) for name in names.split()
}
_BUDDHIST = 543


def _unit(year: int, month: str | None, day: str | None, *why: str) -> Days | None:
    first = real_day(year, int(month or 1), int(day or 1))
    unit = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    return days_of(Span.unit(unit, first), *why) if first else None


def _numbered(m: re.Match[str], reader: Reader) -> Days | None:
    return _unit(int(m["year"]), m["month"], m["day"])


def _of_an_era(m: re.Match[str], reader: Reader) -> Days | None:
    """*令和元年*: the days of that year that lie within the reign."""
    begun, ended = _ERAS[m["era"]]
    nth = 1 if m["nth"] == _FIRST else int(m["nth"])
    if not 1 <= nth <= ended.year - begun.year + 1:
        return None
    why = f"year {nth} of {m['era']}"
    of = _unit(begun.year + nth - 1, m["month"], m["day"], why)
    if of is None:
        return None
    part = of.span.overlap(Span(begun, ended, Precision.DAY))
    return of if part and (not m["day"] or part == of.span) else None


def _thai(m: re.Match[str], reader: Reader) -> Days | None:
    year = int(m["year"])
    month = str(_THAI_MONTHS[m["month"]]) if m["month"] else None
    why = f"{year} of the Buddhist era"
    return _unit(year - _BUDDHIST, month, m["day"], why)


FAR_EAST: tuple[Form, ...] = (
    Form(
        "year-month-day-far-east",
        r"(?P<year>(?:1[5-9]|20)\d\d)\s?[年년](?:\s?(?P<month>\d{1,2})\s?[月월]"
        r"(?:\s?(?P<day>\d{1,2})\s?[日일])?)?",
        _numbered,
        (("2018年9月18日", "2018-09-18"), ("2018년 9월", "2018-09")),
    ),
    Form(
        "era-of-japan",
        rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<nth>\d{{1,2}}|{_FIRST})\s?年"
        r"(?:\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?)?",
        _of_an_era,
        (("平成30年9月18日", "2018-09-18"), ("昭和48年", "1973")),
    ),
    Form(
        # *2561*, which is no year of ours to come
        "year-of-the-buddha",
        rf"(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{either(_THAI_MONTHS)})\s(?:พ\.ศ\.\s?)?"
        r"|พ\.ศ\.\s?)(?P<year>2[45]\d\d)",
        _thai,
        (("18 ก.ย. 2561", "2018-09-18"), ("กันยายน 2561", "2018-09")),
    ),
)
