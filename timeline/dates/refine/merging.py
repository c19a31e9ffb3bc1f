"""Two phrases that are one: *9 a.m. Tuesday*, *the last week of May*."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.dates.kinds import innermost, is_news
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Day,
    Month,
    Nth,
    Numbered,
    Offset,
    Part,
    Reading,
    Timed,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.refine.compounds import compound_length, compound_shift
from timeline.dates.refine.distances import beside_a_feast, so_long_ago, so_long_from
from timeline.dates.refine.divided import EDGE, ORDINAL, holding, part_of
from timeline.dates.refine.eras import of_that_year
from timeline.dates.refine.one_day import (
    ONE,
    in_its_year,
    on_that_weekday,
    on_the_feast,
    on_weekday,
    part_of_that_day,
    some_day_in,
    timed,
    timed_behind,
)
from timeline.dates.refine.surroundings import place_before, words_before
from timeline.dates.steps import Found, Source

_CLOCK_JOIN = lazy(
    r"\s?[,:]?\s?(?:\(?[a-z]+\stime\)?,?\s)?(?:in\s[a-z]+(?:\s(?!and\b|but\b|or\b)[a-z]+)?\s)?"
    r"(?:(?:on|of|at|from|by)\s)?(?:the\s)?"
    r"(?:(?:night|early hours|morning|afternoon|evening)\sof\s)?"
)
_ABOUT_JOIN = lazy(r"\s(?:at|from|by)\s(?:about|around)\s")
_DASH_JOIN = lazy(r"\s[-–/|]\s")
_OF_JOIN = lazy(r"\s(?:of|in|during)\s(?:the\s)?")
_WEEK_JOIN = lazy(r"\s(?:of|ending|ended|beginning|commencing|starting)\s(?:on\s)?")
_FEAST_JOIN = lazy(r",\s(?:on\s)?(?:the\s)?|\s\(")
_APPOSED = lazy(r",\s(?:a|which was a|it was a)\s(?:[a-z]+\s)?|\s\((?:a\s)?")
_COMMA_JOIN = lazy(r",\s(?:on\s)?")
_AGO_JOIN = lazy(r"\s(?:(?:on|in)\s)?")
_LENGTH_JOIN = lazy(r",?\s(?:and\s)?")
_FROM_JOIN = lazy(r"\sfrom\s")
_ERA_JOIN = lazy(r",?\s(?:(?:of|in)\s)?(?:the\syear\s)?")
_BESIDE_JOIN = lazy(r"\s(?:before|after)\s")


def merge_pairs(source: Source, found: list[Found]) -> list[Found]:
    """*9 a.m. Tuesday*, *Tuesday at 9 a.m.*, *the last week of May* are one phrase."""
    out: list[Found] = []
    for each in found:
        apart = not out or _is_another(source, out[-1], each)
        merged = None if apart else _merged(source.folded, out[-1], each)
        if merged and (len(out) < 2 or merged.start >= out[-2].stop):
            out[-1] = merged
        else:
            out.append(each)
    return out


def _is_another(source: Source, left: Found, right: Found) -> bool:
    """*It was known at 4 p.m. The next day they met*: two phrases.

    So are a day and the first time of its agenda, *09:00 – German Ifo*, a line below,
    and a heading and the sentence that follows it, *12 August / At 12:46 he said*.
    """
    behind = source.text[left.stop : right.start + _OPENER].lstrip()
    if behind.startswith(_OPENERS) and source.folded[left.stop - 1] == ".":
        return True
    alone = begins_line(source, left)
    if alone and _SENTENCE.match(source.text, left.stop, right.start):
        return True
    if alone and _HEADED.match(source.text, left.stop):
        return True  # Friday 16 March 2018: Late in the evening it was suspended
    item = source.folded.startswith("\n", right.start - 1)
    figures = source.folded[right.start : right.stop].isdigit()
    if item and alone and (figures or _is_tabular(source, right)):
        return isinstance(right.reading, Timed)  # Tues. 14th / 0400  Wind SW
    if item and not alone and is_news(left.reading):
        return True  # They want it tonight / 9:14 AM
    if item and not alone and isinstance(right.reading, Day):
        return not source.text.startswith("\n", right.stop)  # 21:00 / 2017-01-16;Wave 2
    return item and bool(_ITEM.match(source.folded, right.stop))


def _is_tabular(source: Source, found: Found) -> bool:
    return _COLUMN.match(source.text, found.stop) is not None


_COLUMN = lazy(r"(?:\t|[^\S\n]{2})\S")
_SENTENCE = lazy(r"\n(?:At|By|On|Until|Before|After|From|Since|About|Around)\s")
_HEADED = lazy(r":\s[A-Z]")
_ITEM = lazy(r"[^\S\n]?(?:[:–—-]\s|-!-|<)")  # 08:12 <ferrous> who pushed it


_OPENER = 5  # characters of the longest
_OPENERS = ("The ", "That ", "Next ", "A ", "An ")


def _merged(folded: str, left: Found, right: Found) -> Found | None:
    reading = _said_together(folded, left, right)
    if reading is None:
        return None
    rule = left.rule if isinstance(reading, Nth | Offset) else right.rule
    start = left.start
    opener = _opener_of(left, reading)
    m = opener.search(words_before(folded, start, 0)) if opener else None
    if m:
        start = place_before(start, m)
    opened = folded.startswith(" (", left.stop)
    stop = right.stop + (opened and folded.startswith(")", right.stop))
    return replace(left, start=start, stop=stop, rule=rule, reading=reading)


def _said_together(folded: str, left: Found, right: Found) -> Reading | None:
    """What the two say as one phrase; None where they are two."""
    if right.start - left.stop > _WIDEST:
        return None
    if folded.count("\n", left.stop, right.start) > 1:  # another paragraph
        return None
    for join, together in _JOINS:
        if join.fullmatch(folded, left.stop, right.start):
            reading = together(folded, left, right)
            if reading is not None:
                return reading
    return None


_WIDEST = 40  # characters between the two


def _opener_of(left: Found, reading: Reading) -> re.Pattern[str] | None:
    """What the merged phrase begins with, in front of the left one."""
    if isinstance(reading, Part):
        return EDGE
    weekday = isinstance(innermost(left.reading), Weekday | Weekend)
    if weekday and isinstance(reading, Month | Year | Numbered):
        return ONE
    ordinal = isinstance(reading, Nth) and isinstance(left.reading, Weekday | Weekend)
    return ORDINAL if ordinal else None


_JOINS: tuple[
    tuple[re.Pattern[str], Callable[[str, Found, Found], Reading | None]], ...
] = (
    (_CLOCK_JOIN, timed),
    (_ABOUT_JOIN, timed),
    (_DASH_JOIN, timed_behind),
    (_OF_JOIN, part_of),
    (_OF_JOIN, some_day_in),
    (_WEEK_JOIN, holding),
    (_AGO_JOIN, so_long_ago),
    (_FROM_JOIN, so_long_from),
    (_BESIDE_JOIN, beside_a_feast),
    (_APPOSED, on_weekday),
    (_COMMA_JOIN, on_that_weekday),
    (_COMMA_JOIN, part_of_that_day),
    (_FEAST_JOIN, on_the_feast),
    (_FEAST_JOIN, in_its_year),
    (_LENGTH_JOIN, compound_length),
    (_LENGTH_JOIN, compound_shift),
    (_ERA_JOIN, of_that_year),
)
"""What stands between two phrases, and what they say then; the first that fits."""
