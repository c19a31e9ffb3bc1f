"""Days that head the entries of a diary by their number alone: *2nd*, *Saturday 22*.

In any other text such numbers count things, so several lines must begin with them, in
the order of a month.
"""

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import DayOfMonth
from timeline.dates.refine.surroundings import START, is_free
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_LEAST = 3  # such heads, for a text to be a diary
_HEAD = (
    rf"[^\S\n]*(?P<all>(?:(?P<weekday>{either(WEEKDAYS)})\.?,?\s(?:the\s)?)?"
    r"(?P<day>[12]\d|3[01]|[1-9])(?P<nth>st|nd|rd|th)?)(?=[.:,]?\s)"
    rf"(?!\s(?:of\s)?(?:{either(MONTHS)})\b)"
)
_FIRST = lazy(_HEAD)
_OTHERS = lazy(rf"\n{_HEAD}")  # a plain character in front is quick to find
_ENTRY = lazy(r"[.:,]?\s+[A-Z\"'(]")


def diary_days(source: Source, found: list[Found]) -> list[Found]:
    """All phrases, with the days that head entries and name no month."""
    begun = chain([_FIRST.match(source.folded)], _OTHERS.finditer(source.folded))
    written = (_head(source, m) for m in begun if m)
    heads = _in_order([head for head in written if head])
    if len(heads) < _LEAST or not _is_diary(source, heads):
        return found
    others = [each for each in found if is_free(heads, each.start, each.stop)]
    return sorted([*others, *heads], key=START)


def _head(source: Source, m: re.Match[str]) -> Found | None:
    """*2nd Two companies fired*; a number alone begins an item of a list."""
    if not (m["weekday"] or m["nth"]) or not _ENTRY.match(source.text, m.end("all")):
        return None
    weekday = WEEKDAYS.get(m["weekday"]) if m["weekday"] else None
    day = DayOfMonth(int(m["day"]), weekday, heads_entry=True)
    return Found(*m.span("all"), "diary-day", day)


def _in_order(heads: Sequence[Found]) -> Sequence[Found]:
    """The longest run of days, each after the one before or early in the next month."""
    starts = [0]
    starts += [n for n, pair in enumerate(pairwise(heads), 1) if not _follows(*pair)]
    runs = (heads[start:stop] for start, stop in pairwise([*starts, len(heads)]))
    return max(runs, key=len)


def _follows(one: Found, two: Found) -> bool:
    before, day = _told(one).day, _told(two).day
    return before < day or day <= _TURN < before


def _told(head: Found) -> DayOfMonth:
    assert isinstance(head.reading, DayOfMonth)
    return head.reading


def _is_diary(source: Source, heads: Sequence[Found]) -> bool:
    """Weekdays say so, or its title; *1st*, *2nd*, *3rd* alone are places of a race."""
    by_weekday = all(_told(head).weekday is not None for head in heads)
    return by_weekday or bool(_DIARY.search(source.folded, 0, heads[0].start))


_DIARY = lazy(r"\b(?:diary|diaries|journal\sof|logbook)\b")
_TURN = 10
