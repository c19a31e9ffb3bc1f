"""FORMS: what a pattern's ``{name}`` stands for, and how it can begin.

A beginning is the first word or two, with a nought for every figure: ``a dozen``,
``0:00`` for *9:40*. A word alone can be all of the form; after ``twenty …`` anything
may come. `tests/dates/test_beginnings.py` fails where one is missing.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.cues import PAST_VERBS

ANYTHING = "…"
"""In a beginning: what may stand here is not listed."""


def either(options: Iterable[str]) -> str:
    """An alternation that tries longer words first, so that no word hides one.

    What words begin with is written once, *ma(?:rch|y|)*: an alternative is tried by
    its first letter, and hundreds of verbs have few.
    """
    by_first = groupby(sorted(set(options)), key=lambda word: word[:1])
    return "|".join(_begun(first, list(words)) for first, words in by_first if first)


def _begun(first: str, words: list[str]) -> str:
    letter = r"\s{1,16}" if first == " " else re.escape(first)
    rest = [word[1:] for word in words]
    if len({word[:1] for word in rest}) == 1:
        return letter + either(rest)
    none = "" if rest[0] else "|"  # one of the words ends there
    return f"{letter}(?:{either(rest)}{none})"


DID = rf"(?:{either(PAST_VERBS)}|[a-z]{{3,}}ed)"
"""A verb in the past, or a participle: *fell*, *opened*."""


WHEN_IT_DID = rf",\swhen\s(?:(?!\b(?:is|are|will)\b)[^.;,])*\b{DID}\b"
"""*Until Friday, when the ban was lifted*: it is over."""


def named(options: Iterable[str]) -> str:
    """Names in full, or abbreviated with or without a full stop."""
    full = [word for word in options if word in _FULL_NAMES]
    short = [word for word in options if word not in full]
    dot = r"(?:\.(?=[^\S\n]\d{1,2}\b))?"  # July. 23, 2000
    # October26: such a name ends where its figures begin
    return rf"(?:{either(full)})(?:\b|(?=\d)){dot}|(?:{either(short)})(?:\b|(?=\d))\.?"


_FULL_NAMES = {n.lower() for n in (*words.MONTH_NAMES, *words.WEEKDAY_NAMES)}
_NUMBER_WORD = (
    rf"(?:{either(numerals.TENS)})(?:[-\s](?:{either(numerals.ONES)}))?"
    rf"|{either(numerals.ONES)}"
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?(?:[-\s](?:and\s)?\d/\d)?"
    rf"|(?:a|{_NUMBER_WORD})\s(?:hundred|thousand|dozen)(?:\sand\s(?:{_NUMBER_WORD}))?"
    rf"|(?:{_NUMBER_WORD})(?:\sand\s(?:a|one)\shalf)?"
    r"|(?:a\s)?half(?:[\s-]an?)?|a\sdozen|dozen|hundred"
    r"|(?:(?:a\s)?quarter|three[\s-]quarters)\sof\san"
)
_VAGUE = either([*numerals.VAGUE_COUNTS, *numerals.PAIRS])
_DAY_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_SPELLED_NTH = either(numerals.ORDINALS)
_AM_PM = r"(?:[ap]\.m\b\.?|[ap]-?m\b)"
_CLOCK = (
    rf"(?:[01]?\d|2[0-4])(?::[0-5]\d){{1,2}}(?:\s?{_AM_PM})?"
    rf"|(?:1[0-2]|0?[1-9])[.\s][0-5]\d\s?{_AM_PM}"
    rf"|(?:1[0-2]|0?[1-9])\s?{_AM_PM}|(?:{either(numerals.HOUR_WORDS)})\s{_AM_PM}"
    r"|noon|midnight|mid-?day"
)
_SPOKEN_MINUTES = either(words.SPOKEN_MINUTES)
_SPOKEN_HOUR = rf"(?:{either([*numerals.HOUR_WORDS, *words.NAMED_HOURS])})"
_DIGIT_WORD = either(list(numerals.ONES)[:9])

_YEAR = (
    r"(?:(?:1\d\d\d|2[01]\d\d)(?![\d%]|[,.]\d|-\d\d-\d)"
    rf"|nineteen[\s-](?:{either(numerals.TENS)})(?:[\s-](?:{_DIGIT_WORD}))?\b"
    rf"|two\sthousand(?:\sand)?\s(?:{_NUMBER_WORD})\b"
    rf"|twenty[\s-](?:(?:ten|{either(list(numerals.ONES)[10:])}|twenty(?:[\s-](?:{_DIGIT_WORD}))?)"
    rf"|oh[\s-](?:{_DIGIT_WORD}))\b)"
)
_YEAR_LIKE = (
    rf"(?:(?:fiscal\s(?:year\s)?|the\syear\s)?{_YEAR}"
    r"|(?:the\s)?(?:last|this|next|same|previous|following)\s(?:fiscal\s)?year\b"
    r"|the\snew\syear\b"
    r"|(?:the|that)\syear\b)"
)
_NUMBER_WORDS = [*numerals.ONES, *numerals.TENS]
_ONE_OR_TWO = ("0", "00")  # figures
_COUNTED = [
    *("0", "00", "000", "0000", "a", "half", "dozen", "hundred", *_NUMBER_WORDS),
    *("half a", "half an", "a half", "a hundred", "a thousand", "a dozen"),
    *("a quarter", "quarter of", "three quarters"),
    *(f"{tens} {ones}" for tens in numerals.TENS for ones in numerals.ONES),
    *(
        f"{word} {more}"
        for word in _NUMBER_WORDS
        for more in ("hundred", "thousand", "dozen", "and")
    ),
    *(f"{few},000" for few in ("0", "00", "000")),
    *(
        f"{figures} {more}"  # 2.5, 2 1/2, 2 and 1/2
        for figures in ("0", "00", "000", "0000")
        for more in ("0", "00", "and")
    ),
]
_ARTICLES = ["an", "another"]
_VAGUELY = [*numerals.VAGUE_COUNTS, *numerals.PAIRS]
_SHORT_NTHS = [word for word, day in numerals.ORDINALS.items() if 3 < day <= 10]
_LONG_NTHS = [word for word, day in numerals.ORDINALS.items() if day > 10]
_FIGURE_NTHS = [f"{n}{th}" for n in _ONE_OR_TWO for th in ("st", "nd", "rd", "th", "d")]
_NTHS = [*_FIGURE_NTHS, *numerals.ORDINALS]
_CLOCKS = [
    f"{n}{end}"
    for n in _ONE_OR_TWO
    for end in (":00", "am", "pm", "a.m", "p.m", "a-m", "p-m")
] + [
    f"{hour} {half}" for hour in numerals.HOUR_WORDS for half in ("a", "p", "am", "pm")
]
_YEARS = ["0000", "nineteen …", "two thousand", "twenty …"]
_STEPS = ("last", "this", "next", "same", "previous", "following")
_YEARS_LIKE = [
    *(*_YEARS, "the year", "that year", "the new", "fiscal year"),
    *(f"fiscal {year}" for year in _YEARS),
    *(f"the {step}" for step in _STEPS),
    *(f"{step} {year}" for step in _STEPS for year in ("year", "fiscal")),
]
# name → regex, and all the ways in which it can begin
FORMS: dict[str, tuple[str, Iterable[str]]] = {
    "month": (named(words.MONTHS), words.MONTHS),
    "weekday": (named(words.WEEKDAYS), words.WEEKDAYS),
    "unit": (rf"(?:{either(words.UNITS)})\b", words.UNITS),
    "units": (
        rf"(?:{either([*words.UNITS, *words.PLURALS])})\b",
        [*words.UNITS, *words.PLURALS],
    ),
    "plural": (rf"(?:{either(words.PLURALS)})\b", words.PLURALS),
    "clockunits": (
        rf"(?:{either([*words.CLOCK_UNITS, *words.CLOCK_PLURALS])})\b",
        [*words.CLOCK_UNITS, *words.CLOCK_PLURALS],
    ),
    "season": (rf"(?:{either(words.SEASONS)})\b", words.SEASONS),
    "daypart": (rf"(?:{either(words.DAY_PARTS)})\b", words.DAY_PARTS),
    "day": (
        rf"{_DAY_NUMBER}(?:st|nd|rd|th|d)?(?![\d%])(?![.:/]\d|,\d(?!\d{{3}}\b))",
        [*_ONE_OR_TWO, *_FIGURE_NTHS],
    ),
    "dayth": (
        rf"{_DAY_NUMBER}(?:st|nd|rd|th)\b|2?[23]d\b|(?:{_SPELLED_NTH})\b",
        _NTHS,
    ),
    "dth": (rf"{_DAY_NUMBER}(?:st|nd|rd|th)\b|2?[23]d\b", _FIGURE_NTHS),
    "shortnth": (rf"(?:{either(_SHORT_NTHS)})\b", _SHORT_NTHS),
    "longnth": (rf"(?:{either(_LONG_NTHS)})\b", _LONG_NTHS),
    "nth": (
        rf"\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_SPELLED_NTH}|last|final)\b",
        ["last", "final", *_NTHS],
    ),
    "quarternth": (
        rf"\d(?:st|nd|rd|th)\b|(?:{_SPELLED_NTH}|last|final|opening|closing)\b",
        ["opening", "closing", "last", "final", *_NTHS],
    ),
    "year": (_YEAR, _YEARS),
    "n": (
        rf"(?:{_NUMBER}|an?|one|another)\b",
        [*_COUNTED, *_ARTICLES],
    ),
    "count": (
        rf"(?:{_VAGUE}|{_NUMBER}|an?|one|another)\b",
        [*_COUNTED, *_ARTICLES, *_VAGUELY],
    ),
    "number": (
        rf"(?:{_VAGUE}|{_NUMBER})\b",
        [*_COUNTED, *_VAGUELY],
    ),
    "clock": (_CLOCK, [*_CLOCKS, "noon", "midnight", "midday", "mid day"]),
    "dotclock": (r"(?:[01]?\d|2[0-3])\.[0-5]\d(?!\.?\d)", ["0.00", "00.00"]),
    "zone": (
        rf"\((?:{either(words.ZONES)})\)|(?:utc|gmt)\s?[+-]\d{{1,2}}(?::\d\d)?"
        rf"|(?:{either(words.ZONES)})\b(?![+-]\d)",
        words.ZONES,
    ),
    "decade": (r"(?:1\d|20)?\d0'?s\b|'\d0'?s\b", ["00s", "0000s", "'00"]),
    "tensofyears": (r"\d{1,2}0'?s\b", ["00s", "000s"]),
    "shortyear": (r"'\d\d(?![\d%s])", ["'00"]),
    "yy": (r"'?(?:3[2-9]|[4-9]\d)\b(?![%.,:/-]?\d)(?!\s(?:b\.?c|per))", ["00", "'00"]),
    "twofigures": (r"\s?'?\d\d\b(?![%.,:/]?\d)", ["00", "'00"]),
    "dashyear": (r"(?<=-)\d\d\b(?!-)", ["00"]),
    "decadeword": (rf"(?:{either(words.DECADES)})\b", words.DECADES),
    "hour": (
        rf"(?:(?:[01]?\d|2[0-3])[.:][0-5]\d|1[0-2]|[1-9]|{either(numerals.HOUR_WORDS)})\b",
        [*_ONE_OR_TWO, "0:00", "00:00", *numerals.HOUR_WORDS],
    ),
    "hourword": (rf"(?:{either(numerals.HOUR_WORDS)})\b", numerals.HOUR_WORDS),
    "hourfigure": (
        r"(?:1[0-2]|[1-9])(?![\d:%/]|[.,]\d|(?:st|nd|rd|th)\b)",
        _ONE_OR_TWO,
    ),
    "spokenclock": (
        rf"(?:(?:a\s)?(?:{_SPOKEN_MINUTES})[\s-](?:past|to)\s{_SPOKEN_HOUR}"
        rf"|(?:a\s)?(?:{_SPOKEN_MINUTES})[\s-]past\s(?:1[0-2]|[1-9])(?![\d:.])"
        r"|a\squarter\sto\s(?:1[0-2]|[1-9])(?![\d:.]|\s(?:million|billion|thousand|percent|per)\b)"
        rf"|(?:{_SPOKEN_MINUTES}|{either(numerals.ONES)})\sminutes?"
        rf"\s(?:past|after|to|before)\s{_SPOKEN_HOUR}"
        rf"|[1-5]?\d\sminutes?\s(?:past|to)\s(?:{_SPOKEN_HOUR}|1[0-2]|[1-9])"
        rf"|[1-5]?\d\sminutes?\s(?:after|before)\s(?:{_SPOKEN_HOUR}|1[0-2]|[1-9])"
        r"(?=\s(?:in\sthe|o'clock)\b|[,.;](?!\d)|$))\b",
        [
            *(
                f"{a}{minutes} …"
                for a in ("", "a ")
                for minutes in words.SPOKEN_MINUTES
            ),
            *(
                f"{one} minute{s}"
                for one in (*numerals.ONES, *_ONE_OR_TWO)
                for s in ("", "s")
            ),
        ],
    ),
    "dayword": (
        rf"(?:twenty[-\s](?:{_DIGIT_WORD})|thirty[-\s]one|twenty|thirty|{either(numerals.ONES)})\b",
        [*numerals.ONES, "twenty", "thirty", "twenty …", "thirty one"],
    ),
    "figures": (
        r"\d{1,3},\d{3}|\d{1,4}",
        ["0", "00", "000", "0000", "0,000", "00,000", "000,000"],
    ),
    "hhmm": (r"(?:[01]\d|2[0-3])[.:]?[0-5]\d", ["0000", "00.00", "00:00"]),
    "stampclock": (r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?", ["00:00"]),
    "offset": (r"[+-]\d{4}\b", [ANYTHING]),
    "dtg": (
        r"(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\dz",
        ["000000z"],
    ),
    "groupyear": (
        r"(?:(?:19|20)\d\d|\d\d)(?![\d:]|\.\d|\s(?:knots|kts?|miles|mph|ft|feet)\b)",
        ["00", "0000"],
    ),
    "bracketed": (r"\s?\(\d{4}\)", [ANYTHING]),
    "iso": (
        r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
        r"(?:t\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:z\b|[+-]\d\d:?\d\d)?)?",
        ["0000-00"],
    ),
    "numeric": (
        r"(?:\d{1,2}/\d{1,2}/|\d{1,2}\.\d{1,2}\.|\d{1,2}-\d{1,2}-)(?:1\d|20)\d\d"
        r"(?![\d./-]\d)|(?:1\d|20)\d\d/\d{1,2}/\d{1,2}"
        r"|(?:1\d|20)\d\d\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?!\.?\d)"
        r"|\d{1,2}/\d{1,2}/\d\d(?![\d/%])"
        r"|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d(?![\d%]|\.\d)",
        ["0/0", "0/00", "00/0", "00/00", "0000/0", "0000/00", "0000.00", "00.00"],
    ),
    "romandate": (
        r"(?:0?[1-9]|[12]\d|3[01])\.\s?(?:x[i]{0,2}|ix|iv|v?i{1,3}|v)\.\s?"
        r"(?:(?:1\d|20)\d\d|\d\d)(?![\d%]|[.,]\d)",
        [f"{day}.{month}" for day in _ONE_OR_TWO for month in words.ROMAN_MONTHS],
    ),
    "yearlike": (_YEAR_LIKE, _YEARS_LIKE),
    "yearstep": (
        r"(?:of\s)?(?:the\s)?(?:last|this|next|that|same|previous|following)\syear\b(?!'s)",
        [ANYTHING],
    ),
    "ofyear": (rf"(?:(?:of|in)\s)?{_YEAR_LIKE}", [ANYTHING]),
    "quartercode": (r"q[1-4]|[1-4]q", ["q0", "0q"]),
    "halfcode": (r"h[12]|[12]h", ["h0", "0h"]),
    "holiday": (rf"(?:{either(words.HOLIDAYS)})\b", words.HOLIDAYS),
    "reference": (
        rf"(?:{either(words.REFERENCES)})\b"
        rf"(?!\s(?:\d{{1,3}}|{either(numerals.ONES)}|(?:a\s)?few|several)"
        rf"\s(?:more\s)?(?:{either([*words.UNITS, *words.PLURALS])})\b)",
        words.REFERENCES,
    ),
}
