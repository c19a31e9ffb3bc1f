"""Stamps of machines, put as people write a day; each character keeps its place.

A site that is copied glues its labels and days together, and a record that a program
writes has its own marks. Both are set apart here, before any day is looked for.
"""

from collections.abc import Callable
from re import Match, Pattern
from typing import NamedTuple

from timeline.dates.bylines.records import CITATIONS, RECORDS, day_cited, field_of
from timeline.dates.lazy import lazy


class Stamped(NamedTuple):
    """A text, and the place in the article of each character and of the end."""

    text: str
    places: list[int]

    def stretch(self, start: int, stop: int) -> tuple[int, int]:
        """Where in the article the words from there to there stand."""
        return self.places[start], self.places[stop - 1] + 1


_YEAR = r"(?:1[34]|19|20)\d\d"
_WORD = r"[^\W\d_]"
_APART = r"(?<![^\s|(])"  # a day that is glued to something is none
_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre"
    " noviembre diciembre ene feb abr may jun jul ago sept? set oct nov dic"
    " فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
)
_MONTH = "|".join(_MONTHS.split())
_GLUED_ON = (
    rf"{_WORD}{{3}}|\d{{1,2}}(?::\d\d|[ ./]{_WORD}{{3}}|[./]\d{{1,2}}[./]\d{{4}})"
)
STAMPS: tuple[tuple[Pattern[str], str], ...] = (
    # Published Dec. 19, 2018Updated Dec. 27, 2018; 17 Mar 202217 Mar 2022
    (
        lazy(
            rf"(?<=[^\W_][ ,/.-]){_YEAR}(?={_GLUED_ON})|(?<=, ){_YEAR}(?={_GLUED_ON})"
        ),
        r"\g<0> | ",
    ),
    # 5:02amThursday 16 May
    (lazy(rf"(?i)(?:\d:\d\d(?:[ap]m)?|\d[ap]m)(?={_WORD}{{3}})"), r"\g<0> | "),
    # Published17 March 2019
    (
        lazy(rf"(?<={_WORD}{{3}})(?=\d{{1,2}} {_WORD}{{3,9}}\.?,? {_YEAR})"),
        " ",
    ),
    # 14:02-12 February 2022
    (lazy(rf"(\d\d:\d\d)-(?=\d{{1,2}} {_WORD}{{3}})"), r"\1 | "),
    # 05/September/2018
    (lazy(rf"{_APART}(\d{{1,2}})/({_WORD}{{3,10}})/(\d{{4}})(?![\w/])"), r"\1 \2 \3"),
    # Septiembre 12, 2018
    (
        lazy(rf"(?i){_APART}({_MONTH})\.? (\d{{1,2}}),? ?(?:de )?(\d{{4}})\b"),
        r"\2 \1 \3",
    ),
    # 2 August ,2019: 08:12
    (lazy(rf"({_WORD}) ,(\d{{4}})\b"), r"\1 \2"),
    # vowels of Arabic, which hide words from the tables
    (lazy("[\u064b-\u0652]"), ""),
    # 11/02/17(Thu)01:47:32
    (
        lazy(
            r"(?i)(?<![\w/])(\d{1,2}/\d{1,2}/\d{2,4})\(((?:mon|tue|wed|thu|fri|sat|sun)\w{0,6})\)"
        ),
        r"\2 \1 ",
    ),
    # Juche105(2016).1.9
    (lazy(r"(?i)juche ?\d{2,3} ?\((\d{4})\)(?=\.\d)"), r"\1"),
    # 2016. 1. 9.; 2016-1-9
    (lazy(r"\b((?:19|20)\d\d)\. (\d{1,2})\. (\d{1,2})\.?(?!\w)"), r"\1.\2.\3"),
    (lazy(r"(?<=\b(?:19|20)\d\d[.-])(\d)(?=[.-]\d{1,2}\b)"), r"0\1"),
    (lazy(r"(?<=\b(?:19|20)\d\d[.-]\d\d[.-])(\d)(?!\w)"), r"0\1"),
)
"""Stamp → how it is written, a habit a row."""


_OPENING = 3  # lines; a citation further on is of what the article refers to


def unstamp(text: str) -> Stamped:
    """The text with its stamps set apart.

    >>> unstamp("Published 3 May 2017Updated 4 May 2017").text
    'Published 3 May 2017 | Updated 4 May 2017'
    """
    stamped = Stamped(text, list(range(len(text) + 1)))
    for pattern in RECORDS:
        stamped = _rewritten(stamped, pattern, field_of)
    for pattern in CITATIONS:
        cited = [m.start() for m in pattern.finditer(stamped.text)]
        if len(cited) == 1 and stamped.text.count("\n", 0, cited[0]) < _OPENING:
            stamped = _rewritten(stamped, pattern, day_cited)
    for pattern, template in STAMPS:
        stamped = _rewritten(stamped, pattern, _writer(template))
    return stamped


_Write = Callable[[Match[str]], list[tuple[str, int]]]


def _writer(template: str) -> _Write:
    return lambda m: [(m.expand(template), m.start())]


def _rewritten(
    stamped: Stamped,
    pattern: Pattern[str],
    write: _Write,
) -> Stamped:
    """The text with what matches written anew, as pieces and where each begins."""
    words: list[str] = []
    places: list[int] = []
    stop = 0
    for m in pattern.finditer(stamped.text):
        words.append(stamped.text[stop : m.start()])
        places += stamped.places[stop : m.start()]
        last = max(m.start(), m.end() - 1)
        for piece, start in write(m):
            words.append(piece)
            places += (stamped.places[min(start + i, last)] for i in range(len(piece)))
        if places and m.end() > m.start():
            places[-1] = stamped.places[last]  # what is shorter still ends there
        stop = m.end()
    if not words:
        return stamped
    words.append(stamped.text[stop:])
    return Stamped("".join(words), places + stamped.places[stop:])
