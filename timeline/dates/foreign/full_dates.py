"""A full date in one of many more languages, in a lone cell: *16 марта 2014 г.*.

A day, the name of a month and a year of four figures leave nothing to guess, so that
dateparser may be asked for languages that have no table here.
"""

from datetime import datetime
from functools import cache
from typing import Any

from timeline.dates.foreign.fallback import says_month
from timeline.dates.foreign.folding import fold
from timeline.dates.lazy import lazy
from timeline.dates.steps import Mention, Timex
from timeline.spans import Span

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
    rf"\d{{1,2}}\.?\s(?:de\s)?{_WORD}\s(?:de\s)?[12]\d{{3}}(?:\s[^\W\d_]{{1,6}}\.?)?"
    rf"|[12]\d{{3}}\.?\s{_WORD}\s\d{{1,2}}\.?"
    r"|[12]\d{3}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)


def full_date(phrase: str) -> Mention | None:
    """The day of such a phrase, if the words of one of these languages say it."""
    folded = " ".join(fold(phrase, "").split())
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
    name = _LANGUAGES.get(data.locale.split("-")[0], data.locale)
    span = Span.day(day)
    timex = Timex(0, len(phrase), "DATE", str(span))
    inferred = f"read as {name} by the dateparser library"
    return Mention(
        0, len(phrase), phrase, span, "dateparser", inferred, "resolved", (timex,)
    )


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
