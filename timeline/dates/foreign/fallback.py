"""dateparser, for a lone phrase that no rule knows: asked strictly, trusted little."""

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from timeline.dates.foreign.folding import fold
from timeline.dates.foreign.words import MONTHS, locale_info
from timeline.dates.lazy import lazy
from timeline.dates.steps import Mention, Timex
from timeline.languages import code_of
from timeline.spans import Precision, Span

LONGEST = 60
"""dateparser is slow for each character; longer phrases are no phrases."""

_SETTINGS = {
    "TIMEZONE": "UTC",
    "PREFER_DAY_OF_MONTH": "first",
    "PREFER_MONTH_OF_YEAR": "first",
    "RETURN_TIME_AS_PERIOD": True,
    "PARSERS": ["relative-time", "absolute-time"],
}
_UNITS = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
}
_PARTS = {"day": 3, "week": 3, "month": 2, "quarter": 2, "year": 1}
_REFUSED = lazy(
    r"[\s\d.,:/+-]*"  # numbers only: the order of day and month is a guess
    r"|.*(?<!\w)[+-]\d.*"  # -0500 is no year
    r"|.*\d\s*[-–/]\s*\d.*"  # a range or an order
    r"|.*\d\d\d\d\d.*",
    re.DOTALL,
)
_SHORT = 4  # letters: "may" and its like are words first


def read_with_dateparser(phrase: str, published: date, language: str) -> Span | None:
    """The days of a phrase in any of dateparser's languages; None if in any doubt.

    Args:
        phrase: One date phrase alone, at most 60 characters.
        published: What relative words are counted from.
        language: BCP 47; only its first part is looked at.
    """
    folded = " ".join(fold(phrase, "").split())
    if not folded or len(folded) > LONGEST or _REFUSED.fullmatch(folded):
        return None
    if len(re.findall(r"[^\W\d_]", folded)) < _SHORT and not _has_year(folded):
        return None
    return _read(folded, published, code_of(language))


def fallback_mention(phrase: str, days: list[date], language: str) -> Mention | None:
    """The same as a mention, if it holds for the first and the last publication day."""
    spans = {read_with_dateparser(phrase, day, language) for day in (days[0], days[-1])}
    span = spans.pop()
    if spans or span is None:
        return None
    inferred = "read word by word by the dateparser library; no rule of ours knows it"
    timex = Timex(0, len(phrase), "DATE", str(span))
    return Mention(
        0, len(phrase), phrase, span, "dateparser", inferred, "resolved", (timex,)
    )


@lru_cache(maxsize=2048)  # a call costs a millisecond, the same text again as much
def _read(phrase: str, published: date, language: str) -> Span | None:
    parser = _parser(language, published)
    if parser is None:
        return None
    try:
        data = parser.get_date_data(phrase)
    except (ValueError, OverflowError, TypeError, AttributeError, RecursionError):
        return None  # its own mishaps with odd text
    unit = _UNITS.get(data.period)
    if data.date_obj is None or unit is None:
        return None
    day = data.date_obj.date()
    if _is_foreign_to(phrase, day, data, published, language):
        return None
    return Span.unit(unit, day)


def _is_foreign_to(
    phrase: str, day: date, data: Any, published: date, language: str
) -> bool:
    """Whether the answer holds what the phrase did not say, or lacks what it did."""
    numbers = [int(n) for n in re.findall(r"(?<![a-z])\d+", phrase)]
    said = set(data.parts)
    if len(said) < _PARTS[data.period] or "year" not in said:
        return True  # "August", "the 5th": the year would be dateparser's guess
    if not _has_year(phrase):  # "3 days ago", but not "3 days" or "the 80s"
        counts = _distances(day, published, data.period)
        return bool(numbers) and (len(phrase.split()) < 3 or numbers[0] not in counts)
    if set(numbers) - {day.year, day.month, day.day} or day.year not in numbers:
        return True
    if data.period != "year" and not says_month(phrase, day.month, numbers, language):
        return True
    return data.period == "day" and day.day not in numbers


def _distances(day: date, published: date, period: str) -> set[int]:
    """How many units lie between, as the phrase may have counted them."""
    days = abs((day - published).days)
    months = abs((day.year - published.year) * 12 + day.month - published.month)
    match period:
        case "year":
            return {abs(day.year - published.year)}
        case "month":
            return {months}
        case _:
            return {days, days // 7 if days % 7 == 0 else -1}


def says_month(phrase: str, month: int, numbers: list[int], language: str) -> bool:
    """By its name or as one of several numbers; *twelve 2018* is no December."""
    info = locale_info(language)
    regional = info["locale_specific"].values()
    names = {
        name.lower()
        for table in (info, *regional)
        for name in table.get(MONTHS[month - 1], ())
    }
    return month in numbers or any(name in phrase for name in names)


def _has_year(phrase: str) -> bool:
    return bool(re.search(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", phrase))


@lru_cache(maxsize=64)
def _parser(language: str, published: date) -> Any:
    from dateparser.data.languages_info import language_order
    from dateparser.date import DateDataParser

    if language not in language_order:
        return None
    base = datetime(published.year, published.month, published.day, 12, tzinfo=UTC)
    settings = {**_SETTINGS, "RELATIVE_BASE": base.replace(tzinfo=None)}
    return DateDataParser(languages=[language], settings=settings)
