r"""The publication day of an article, found in its own header or byline.

>>> found = find_dateline("Storm hits coast\nTuesday 18 September 2018 04:35, UK\nA")
>>> str(found.span), found.sure
('2018-09-18', 'stated')
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.dates.context import Context
from timeline.dates.read import read
from timeline.dates.readings import Day, Reading, Timed
from timeline.dates.refine import refine
from timeline.dates.resolve import resolve
from timeline.dates.steps import Found, Source
from timeline.spans import Span

HEAD, TAIL = 1500, 400
"""Characters at the start and the end of an article where a dateline can stand."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A publication day as the article itself tells it.

    Attributes:
        span: The day; None where the year is not said (*Sept 17 (Reuters) -*).
        sure: ``stated`` by a label, a byline or a line of its own; ``likely`` where
            it can be a little later (*last updated*).
        why: The sign that told, in English.
        start, stop: Where the words stand.
    """

    span: Span | None
    sure: str
    why: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Sign:
    """One way in which a dateline shows: what stands before it, what after it."""

    why: str
    before: str
    after: str
    sure: str


_ANYTHING = r"[^\n]*"
SIGNS: tuple[Sign, ...] = (
    Sign(
        "it is labelled as published",
        r"(?:^|\n|.*\W)(?:first\s)?"
        r"(?:published|posted|issued|filed|date|publication date)"
        r"\s?:?\s?(?:on\s|at\s)?(?:[^\n]{0,12}\son\s)?",
        _ANYTHING,
        "stated",
    ),
    Sign(
        "it stands in an agency's dateline",
        r"(?:[a-z][a-z .,'-]{1,40},\s|\(?[a-z ]{2,20}\)?\s-+\s)?",
        r",?\s?(?:\([a-z/ .-]{2,30}\)\s?)?(?:-{1,2}|—|_)" + _ANYTHING,
        "stated",
    ),
    Sign(
        "it is a line of its own", r"\W{0,3}(?:by [^\n]{2,60}\s)?", r"\W{0,3}", "stated"
    ),
    Sign(
        "it is labelled as updated",
        r"(?:^|\n|.*\W)(?:last\s)?(?:updated|modified|revised)\s?:?\s?(?:on\s|at\s)?"
        r"(?:[^\n]{0,12}\son\s)?",
        _ANYTHING,
        "likely",
    ),
)


def find_dateline(text: str) -> Dateline | None:
    """The publication day that the head or the foot of an article tells.

    A date in the prose or under a picture is none, however early it stands: then, as
    where there is no date at all, the answer is None.
    """
    foot = max(HEAD, len(text) - TAIL)
    candidates = [*_candidates(text[:HEAD], 0), *_candidates(text[foot:], foot)]
    ranked = sorted(candidates, key=lambda c: (_RANKS.index(c.sure), c.span is None))
    return ranked[0] if ranked else None


_RANKS = ("stated", "likely")


def _candidates(text: str, offset: int) -> Iterator[Dateline]:
    source, found = read(text)
    for each in refine(source, found, alone=True):
        day = _full_day(each.reading)
        if day is None:
            continue
        dateline = _judged(source, each, day)
        if dateline:
            yield replace(dateline, start=each.start + offset, stop=each.stop + offset)


def _full_day(reading: Reading) -> Day | None:
    if isinstance(reading, Timed) and reading.of is not None:
        reading = reading.of
    return reading if isinstance(reading, Day) else None


def _judged(source: Source, each: Found, day: Day) -> Dateline | None:
    line_start = source.folded.rfind("\n", 0, each.start) + 1
    line_stop = source.folded.find("\n", each.stop)
    line_stop = line_stop if line_stop >= 0 else len(source.folded)
    before = source.folded[max(line_start, each.start - 80) : each.start]
    after = source.folded[each.stop : min(line_stop, each.stop + 80)]
    span = _span(day)
    for sign in SIGNS:
        if re.fullmatch(sign.before, before) and re.fullmatch(sign.after, after):
            return Dateline(span, sign.sure, sign.why, 0, 0)
    return None


def _span(day: Day) -> Span | None:
    resolved = resolve(day, Context(published=None))
    return resolved.span if resolved else None
