"""Slips of the keyboard beside a year: *Augsut 2018*, *Febuary 3, 1887*, *l885*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader
from timeline.dates.archive.words import words_of

_LONG = words_of("january february august september october november december")
_OTHERS = words_of(
    """
    januar januari februar februari augusti auguste augusta octobre octubre outubro
    oktober oktobar septembre settembre setembro septembar novembre novembro novembar
    decembre dezember dicembre dezembro decembar desember
    """
)
"""Names one slip away: months of other languages, and *Augusta*."""
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_LIKELY_YEARS = range(1400, 2030)
_LETTERS = str.maketrans("lio", "110")


def _slips(word: str) -> set[str]:
    """The long names of months from which one slip leads to that word."""
    return {month for month in _LONG if _is_one_slip(month, word)}


def _is_one_slip(month: str, word: str) -> bool:
    """One letter swapped with the next, wrong, left out, or put in between others."""
    at = next(
        (n for n, (a, b) in enumerate(zip(month, word, strict=False)) if a != b),
        min(len(month), len(word)),
    )
    rest, typed = month[at:], word[at:]
    if len(month) == len(word):
        swapped = rest[1:2] + rest[:1] + rest[2:]
        return swapped == typed or rest[1:] == typed[1:]
    left_out, put_in = rest[1:] == typed, rest == typed[1:]
    return left_out or (put_in and 0 < at < len(month))


def _misspelt(m: re.Match[str], reader: Reader) -> Days | None:
    word = m["word"]
    meant = _slips(word)
    if word in _LONG or word in _OTHERS or len(meant) != 1:
        return None
    month = meant.pop()
    of = reader(f"{m['day'] or m['behind'] or ''} {month} {m['year']}")
    why = f"{word.capitalize()!r} is taken as {month.capitalize()}"
    return of.then(of.span, why) if of else None


def _letters(m: re.Match[str], reader: Reader) -> Days | None:
    """*2li8* is no year of anything that is catalogued."""
    year = m["year"].translate(_LETTERS)
    if int(year) not in _LIKELY_YEARS:
        return None
    of = reader(f"{m['before']}{year}{m['behind']}")
    return of.then(of.span, f"{m['year']!r} is taken as {year}") if of else None


MISSPELT: tuple[Form, ...] = (
    Form(
        "month-misspelt",
        rf"(?:(?P<day>{_ORDINAL})[\s-])?(?P<word>[a-z]{{5,10}})(?:\s(?P<behind>{_ORDINAL}))?"
        r"[\s,-]{1,2}(?P<year>\d{4})",
        _misspelt,
        (("Augsut 2018", "2018-08"), ("Febuary 3, 1887", "1887-02-03")),
    ),
    Form(
        "letters-in-a-year",
        r"(?P<before>(?:.*[\s.,/-])?)(?P<year>(?=[lio]?\d[\dlio]*[lio\d])"
        r"(?=.{0,3}[lio])(?=(?:[lio]*\d){2})[1l2i][\dlio]{3})(?P<behind>(?:[\s,-].*)?)",
        _letters,
        (("l885", "1885"), ("May 20l8", "2018-05")),
    ),
)
