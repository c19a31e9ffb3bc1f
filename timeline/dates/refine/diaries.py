"""Days that head the entries of a diary by their number alone: *2nd*, *Saturday 22*.

In any other text such numbers count things, so several lines must begin with them, in
the order of a month.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.dates.forms import either
from timeline.dates.readings import DayOfMonth
from timeline.dates.refine.surroundings import START
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_LEAST = 3  # such heads, for a text to be a diary
_HEAD = re.compile(
    rf"(?:^|\n)[^\S\n]*(?P<all>(?:(?P<weekday>{either(WEEKDAYS)})\.?,?\s(?:the\s)?)?"
    r"(?P<day>[12]\d|3[01]|[1-9])(?P<nth>st|nd|rd|th)?)(?=[.:,]?\s)"
    rf"(?!\s(?:of\s)?(?:{either(MONTHS)})\b)"
)
_ENTRY = re.compile(r"[.:,]?\s+[A-Z\"'(]")


@dataclass(frozen=True, slots=True)
class _Head:
    start: int
    stop: int
    reading: DayOfMonth


def diary_days(source: Source, found: list[Found]) -> list[Found]:
    """All phrases, with the days that head entries and name no month."""
    written = (_head(source, m) for m in _HEAD.finditer(source.folded))
    heads = _in_order([head for head in written if head])
    if len(heads) < _LEAST or not _is_diary(source, heads):
        return found
    taken = [(head.start, head.stop) for head in heads]
    others = [each for each in found if not _overlaps(each, taken)]
    days = [Found(h.start, h.stop, "diary-day", h.reading) for h in heads]
    return sorted([*others, *days], key=START)


def _head(source: Source, m: re.Match[str]) -> _Head | None:
    """*2nd Two companies fired*; a number alone begins an item of a list."""
    if not (m["weekday"] or m["nth"]) or not _ENTRY.match(source.text, m.end("all")):
        return None
    weekday = WEEKDAYS.get(m["weekday"]) if m["weekday"] else None
    return _Head(*m.span("all"), DayOfMonth(int(m["day"]), weekday, heads_entry=True))


def _in_order(heads: Sequence[_Head]) -> list[_Head]:
    """The longest run of days, each after the one before or early in the next month."""
    longest: list[_Head] = []
    run: list[_Head] = []
    for head in heads:
        before = run[-1].reading.day if run else 0
        follows = before < head.reading.day or head.reading.day <= _TURN < before
        run = [*run, head] if follows else [head]
        longest = max(longest, run, key=len)
    return longest


def _is_diary(source: Source, heads: Sequence[_Head]) -> bool:
    """Weekdays say so, or its title; *1st*, *2nd*, *3rd* alone are places of a race."""
    by_weekday = all(head.reading.weekday is not None for head in heads)
    return by_weekday or bool(_DIARY.search(source.folded))


_DIARY = re.compile(r"\b(?:diary|diaries|journal|logbook)\b")
_TURN = 10


def _overlaps(each: Found, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < each.stop and each.start < stop for start, stop in taken)
