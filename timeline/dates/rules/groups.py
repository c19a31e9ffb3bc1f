"""From the groups of a match to values; shared by the rules."""

import re

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Reading, Shift, Year
from timeline.spans import Precision

Match = re.Match[str]


def month(m: Match) -> int:
    return words.MONTHS[m["month"].rstrip(".")]


def weekday(m: Match) -> int | None:
    """The weekday of the match, None where the rule leaves it optional."""
    text = m.groupdict().get("weekday")
    return words.WEEKDAYS[text.rstrip(".")] if text else None


def day_part(m: Match) -> str:
    """*first  light*, *mid-morning* → ``MO``."""
    text = " ".join(m["daypart"].split())
    return words.DAY_PARTS.get(text) or words.DAY_PARTS[text.replace("-", " ")]


def relative_day(m: Match) -> Shift:
    return Shift(Precision.DAY, words.RELATIVE_DAYS[m["day"]])


def unit(m: Match, group: str = "unit") -> Precision:
    text = m[group].rstrip(".")
    return words.UNITS.get(text) or words.PLURALS[text]


def clock_letter(m: Match) -> str:
    """H, M or S."""
    text = m["clockunits"]
    return words.CLOCK_UNITS.get(text) or words.CLOCK_PLURALS[text]


def year(m: Match) -> int:
    return year_number(m["year"])


def year_number(text: str) -> int:
    """``1997``, *nineteen ninety-seven*, *two thousand ten*, *twenty ten* → a year."""
    if text[-1].isdigit():
        return int(text[-4:])
    text = " ".join(text.split())
    for spelled, century in _CENTURIES.items():
        if text.startswith(spelled):
            rest = text.removeprefix(spelled).strip(" -")
            rest = rest.removeprefix("and ").removeprefix("oh").strip(" -")
            return century + int(numerals.count(rest) or 0)
    raise ValueError(f"not a year: {text!r}")


_CENTURIES = {"nineteen": 1900, "two thousand": 2000, "twenty": 2000}


def short_year(m: Match) -> Year:
    """``'97`` → a year whose century is not said."""
    return Year(int(m["shortyear"].removeprefix("'")), guessed=True)


def year_like(m: Match) -> int | Shift | None:
    """A year by its number, by its distance (*last year*), or None if not said."""
    text = m.groupdict().get("yearlike")
    if not text:
        return None
    text = " ".join(text.split()).removeprefix("of ").removeprefix("in ")
    if text[-1].isdigit() or text.startswith(tuple(_CENTURIES)):
        return year_number(text)
    step = {"last": -1, "previous": -1, "this": 0, "next": 1, "following": 1, "new": 1}
    anchor = Anchor.PUBLISHED
    steps = next((n for word, n in step.items() if word in text.split()), 0)
    if {"same", "that", "previous", "following"} & set(text.split()):
        anchor = Anchor.TOLD
    elif text.startswith("the "):  # the year, the next year
        anchor = Anchor.TOLD if steps else Anchor.STORY
    return Shift(Precision.YEAR, steps, anchor)


def step(text: str) -> int:
    """*last* → -1, *this* → 0, *next* → +1."""
    word = text.split()[-1]
    if word in words.LAST_WORDS:
        return -1
    return 1 if word in words.NEXT_WORDS else 0


def side(m: Match) -> int:
    """*before*, *earlier*, *ago* → -1; *after*, *later* → +1."""
    return -1 if m["side"] in _BACKWARDS else 1


_BACKWARDS = ("before", "earlier", "ago")


def before_last(m: Match, reading: Reading | None) -> Reading | None:
    """*the night before last*; but *the night before last Sunday's derby*."""
    return None if _OF_THE_LAST.match(m.string, m.end()) else reading


_OF_THE_LAST = lazy(
    rf"\s(?:{either([*words.WEEKDAYS, *words.MONTHS, *words.SEASONS])}"
    r"|night|week|month|year|christmas|easter|ramadan|thanksgiving)\b"
)
