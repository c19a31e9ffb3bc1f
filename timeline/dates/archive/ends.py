"""What two dates side by side share: *28 and 29 April 1902*, *1914–18*, *1780s–90s*."""

import re
from collections.abc import Iterator

from timeline.dates.archive.words import MONTH, SEASON
from timeline.dates.lazy import lazy

_YEAR_AT_END = lazy(r"(?<!\d)([12]\d{3})$")
_YEAR_AT_START = lazy(r"^([12]\d{3})(?!\d|s|'s)")
_ANY_YEAR = lazy(r"(?<!\d)\d{4}")
_STEM = lazy(r"(\d{4})(?:\s?(?:\?|\(\?\)))?$")  # 1914, 1914(?)
_SHORT = lazy(r"(\??)'?(\d{1,2})(?!\d)(?=\s?(?:$|\?|\())")  # 18, '18, 18?, ?18
_DECADE = lazy(r"(\d{3}0)'?s$")
_TENS = lazy(r"(\d{3}0)(?:'?s)?$")  # 1780s, and 1780 of 1780–90s
_SHORT_DECADE = lazy(r"'?(\d0)'?s")  # 90s, '90s
_MONTH_YEAR = lazy(rf"({MONTH},?\s\d{{4}})$")
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?(?:-\d{1,2}(?:st|nd|rd|th)?)?"
_MONTH_DAY = lazy(rf"({MONTH})\s{_DAYS}(?:,?\s\d{{4}})?$")
# "29", or "29, 1902" behind "April 28"; no month in between.
_BARE_DAYS = lazy(rf"{_DAYS}(?!\d)(?:(?!{MONTH}).)*?(?:,?\s(\d{{4}}))?$")
_YEARLESS = lazy(
    rf"\b(?:{MONTH}|{SEASON}|[qh][1-4]|quarter|half|w\d\d?|week|early|mid|late|end"
    r"|beginning|christmas|easter)(?![a-z])"
)
_PERHAPS_A_MONTH = lazy(r"(?:\d{1,2}\.?\s)?[^\W\d_]{3,10}\.?")  # in any language
_CENTURY = lazy(r"\s?(?:c|cent|cen|century|centuries)\.?(?:\s(?:ad|ce))?(?:\s?\?)?$")
_NUMBERED = lazy(r"(?:\d{1,2}\s?(?:st|nd|rd|th)|[ivx]{1,6})$")
_ERA = lazy(r"\b(?:ad|ce)\b")
_HIJRA = lazy(r"\bah\b")
_BARE = lazy(r"\d{1,4}")
_MONTH_NUMBER = r"(?:\d{1,2}|[ivx]{1,4})"


def completed(left: str, right: str) -> Iterator[tuple[str, str]]:
    """The two texts with what one leaves to the other, likeliest first."""
    stem, short = _STEM.search(left), _SHORT.match(right)
    if stem and short:
        year = stem[1][: 4 - len(short[2])] + short[2]
        if year > stem[1]:
            yield left, short[1] + year + right[short.end() :]
    if tens := _SHORT_DECADE.match(right):
        before = _TENS.search(left)
        if before and before[1][2:] < tens[1]:
            yield left, f"{before[1][:2]}{tens[1]}s{right[tens.end() :]}"
        if _YEAR_AT_END.search(left) or _DECADE.search(left):
            return
    if short and _DECADE.search(left):  # 1890s–95
        return
    if _CENTURY.search(right) and _NUMBERED.search(left):
        yield f"{left} century", right
        return
    if _HIJRA.search(left + " " + right):  # AH 1245 or 1246
        yield _of_the_hijra(left), _of_the_hijra(right)
        return
    if _ERA.search(left + " " + right):
        yield _in_era(left), _in_era(right)
    yield from _years(left, right)
    yield left, right
    yield from _figures(left, right)
    yield from _days(left, right)


def _of_the_hijra(text: str) -> str:
    return f"ah {text}" if _BARE.fullmatch(text) else text


def _in_era(text: str) -> str:
    return f"ad {text}" if _BARE.fullmatch(text) else text


def _figures(left: str, right: str) -> Iterator[tuple[str, str]]:
    """*14.3. | 16.3.1942*, *12.III. | 15.IV.1890*, *14 | 16/3/1942*."""
    whole = re.search(rf"\d{{1,2}}([./])({_MONTH_NUMBER})\1(\d{{4}})$", right)
    if whole and re.fullmatch(rf"\d{{1,2}}[{whole[1]}]{_MONTH_NUMBER}[.]?", left):
        yield f"{left.rstrip('.')}{whole[1]}{whole[3]}", right
    if whole and re.fullmatch(r"\d{1,2}[.]?", left):
        yield whole[1].join((left.rstrip("."), whole[2], whole[3])), right


def _days(left: str, right: str) -> Iterator[tuple[str, str]]:
    """*28 | 29 April 1902*, *April 28 | 29, 1902*."""
    behind = _MONTH_YEAR.search(right)
    if behind and re.fullmatch(_DAYS, left):
        yield f"{left} {behind[1]}", right
    before = _MONTH_DAY.search(left)
    bare = _BARE_DAYS.match(right)
    if before and bare:
        whole = f"{before[1]} {right}"
        if bare[1]:
            yield f"{left} {bare[1]}", whole
        elif year := _ANY_YEAR.search(left):
            yield left, f"{whole} {year[0]}"


def _years(left: str, right: str) -> Iterator[tuple[str, str]]:
    """*June | July 1920*, *1920 May | June*, *juil. | août 2019*."""
    behind = _YEAR_AT_END.search(right)
    yearless = _YEARLESS.search(left) or _PERHAPS_A_MONTH.fullmatch(left)
    if behind and yearless and not _ANY_YEAR.search(left):
        yield f"{left} {behind[1]}", right
    before = _YEAR_AT_END.search(left) or _YEAR_AT_START.search(left)
    if before and _YEARLESS.search(right) and not _ANY_YEAR.search(right):
        yield left, f"{right} {before[1]}"
