"""Dates of many more languages, in a lone cell: *16 марта 2014 г.*, *Eylül 2018*.

The name of a month and a year of four figures leave nothing to guess, so that
dateparser may be asked for languages that have no table here. A name that is one month
in one of them and another in the next, such as *listopad*, is read where the language
is told.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from timeline.dates.foreign.fallback import says_month
from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.words import MONTHS, locale_info
from timeline.dates.lazy import lazy
from timeline.dates.steps import Mention, Timex
from timeline.languages import code_of
from timeline.spans import Precision, Span

_LANGUAGES = {
    "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "el": "Greek",
    "et": "Estonian", "fi": "Finnish", "he": "Hebrew", "hr": "Croatian",
    "hu": "Hungarian", "id": "Indonesian", "ja": "Japanese", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovene", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_WORD = r"[^\W\d_]{3,12}\.?"
_SHAPES = lazy(
    rf"\d{{1,2}}\.?\s(?:de\s)?{_WORD}\s(?:de\s)?[12]\d{{3}}(?:\s[^\W\d_]{{1,12}}\.?)?"
    rf"|[12]\d{{3}}\.?\s{_WORD}\s\d{{1,2}}\.?"
    r"|[12]\d{3}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)


def full_date(phrase: str, language: str = "") -> Mention | None:
    """The days of such a phrase, if the words of one of these languages say them."""
    folded = " ".join(fold(phrase, "").split())
    month = _MONTH_OF_YEAR.fullmatch(folded)
    if month:
        return _month_of_year(phrase, month, code_of(language))
    if not _SHAPES.fullmatch(folded):
        return None
    data = _parser().get_date_data(folded)
    if data.date_obj is None or data.period != "day":
        return None
    day = data.date_obj.date()
    numbers = [int(number) for number in _NUMBERS.findall(folded)]
    if day.year not in numbers or day.day not in numbers:
        return None
    if not says_month(folded, day.month, numbers[1:], data.locale):
        return None
    if _says_two_months(folded) and data.locale != code_of(language):
        return None
    name = _LANGUAGES.get(data.locale.split("-")[0], data.locale)
    span = Span.day(day)
    timex = Timex(0, len(phrase), "DATE", str(span))
    inferred = f"read as {name} by the dateparser library"
    return Mention(
        0, len(phrase), phrase, span, "dateparser", inferred, "resolved", (timex,)
    )


def _month_of_year(phrase: str, m: re.Match[str], code: str) -> Mention | None:
    known = _months().get(m["name"] or m["behind"], {})
    meant = {number: [code] for number, codes in known.items() if code in codes}
    meant = meant or known
    if len(meant) != 1:
        return None
    ((number, codes),) = meant.items()
    span = Span.unit(Precision.MONTH, date(int(m["year"] or m["before"]), number, 1))
    names = " or ".join(_LANGUAGES[code] for code in codes[:_MOST_NAMED])
    timex = Timex(0, len(phrase), "DATE", str(span))
    inferred = f"read as {names} by the names of months of the dateparser library"
    return Mention(
        0, len(phrase), phrase, span, "dateparser", inferred, "resolved", (timex,)
    )


_MOST_NAMED = 3  # languages; *september* is of a dozen
_MONTH_OF_YEAR = lazy(
    r"(?P<name>[^\W\d_]{4,12})\.?,?\s(?:de\s)?(?P<year>1[5-9]\d\d|20\d\d)"
    r"(?:\s?(?:г|р|god|roku|r)\.?)?"
    r"|(?P<before>1[5-9]\d\d|20\d\d)\.?\s(?P<behind>[^\W\d_]{4,12})"
)


def _says_two_months(folded: str) -> bool:
    """*5. listopada 2018*: of November in Polish, of October in Croatian."""
    return any(len(_months().get(word, {})) > 1 for word in _LETTERS.findall(folded))


_LETTERS = lazy(r"[^\W\d_]+")


@cache
def _months() -> Mapping[str, dict[int, list[str]]]:
    """Name → the months that it means, each with the languages that have it so."""
    known: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for code in _LANGUAGES:
        info = locale_info(code)
        for number, english in enumerate(MONTHS, 1):
            for name in {name.lower() for name in info.get(english, ())}:
                known[name].setdefault(number, []).append(code)
    return known


_NUMBERS = lazy(r"\d+")


@cache
def _parser() -> Any:
    """One for all of them; it takes a while to load, once."""
    from dateparser.date import DateDataParser

    settings = {
        "TIMEZONE": "UTC",
        "RETURN_TIME_AS_PERIOD": True,
        "PARSERS": ["absolute-time"],
        "STRICT_PARSING": True,
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - nothing counts from it
    }
    return DateDataParser(languages=list(_LANGUAGES), settings=settings)
