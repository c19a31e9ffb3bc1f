r"""The publication day of an article, found in its own header or byline.

>>> found = find_dateline("Storm hits coast\nTuesday 18 September 2018 04:35, UK\nA")
>>> str(found.span), found.sure
('2018-09-18', 'stated')

A line tells it if nothing of a sentence is left of it once the date, hours, labels and
names are taken away (see `beside.py`), and these are no event's (see `others.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern

from timeline.dates.bylines.beside import Beside
from timeline.dates.bylines.copyrights import with_year
from timeline.dates.bylines.days import days_of
from timeline.dates.bylines.languages import language_of_head
from timeline.dates.bylines.lines import judge_lines
from timeline.dates.bylines.others import BANNER, REFERENCES
from timeline.dates.bylines.ranks import Judged, Rank
from timeline.dates.bylines.stamps import unstamp
from timeline.spans import Span

HEAD, TAIL = 1500, 400
"""Characters at the start and the end of an article where a dateline can stand."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A publication day as the article itself tells it.

    Attributes:
        span: The day; None where the year is not said (*Sept 17 (Reuters) -*).
        sure: ``stated`` by a label, a byline or a line of its own; ``likely`` where
            it can be a little later (*last updated*), has but names beside it, or
            stands above an update in a line that is not understood.
        why: The sign that told, in English.
        start, stop: Where the words stand.
    """

    span: Span | None
    sure: str
    why: str
    start: int
    stop: int


def find_dateline(text: str, language: str = "und") -> Dateline | None:
    """The publication day that the head or the foot of an article tells.

    A date in the prose or under a picture is none, however early it stands: then, as
    where there is no date at all, the answer is None.

    Args:
        text: The article.
        language: BCP 47; blank or ``und`` goes by the words of the text.
    """
    code = language_of_head(text[:HEAD], language)
    judged = _of_ends(text, code)
    # A short head can look like another language.
    guessed = code not in (language, "en")
    if guessed and not any(each.rank < Rank.UNREAD for each in judged):
        judged = _of_ends(text, "en")
    best = _best(_without_lists(judged))
    if best is None:
        return None
    told = with_year(best.told, text)
    if told.span == best.told.span:
        return Dateline(told.span, best.sure, best.why, told.start, told.stop)
    why = f"{best.why}; its year is that of the copyright"
    return Dateline(told.span, "likely", why, told.start, told.stop)


def _best(judged: list[Judged]) -> Judged | None:
    read = [each for each in judged if each.rank < Rank.UNREAD]
    if not read:
        return None
    best = _unless_later(min(read, key=_worth), read)
    return best if best.rank is not Rank.UPDATED else _unless_unread(best, judged)


def _worth(each: Judged) -> tuple[bool, Rank, bool]:
    return (each.told.span is None, each.rank, each.beside is Beside.ISSUE)


def _unless_unread(best: Judged, judged: list[Judged]) -> Judged | None:
    """Above an update stands the publication, though its label may not be known.

    Where several days do that are not understood, none of them is told.
    """
    above = [
        each
        for each in judged
        if each.rank is Rank.UNREAD
        and each.told.start < best.told.start
        and not _is_later(each, best)
    ]
    if len({each.told.span for each in above}) > 1:
        return None
    return above[0] if above else best


def _is_later(one: Judged, other: Judged) -> bool:
    first, second = one.told.span, other.told.span
    return bool(
        first and second and first.first and second.first and first.first > second.first
    )


def _without_lists(judged: list[Judged]) -> list[Judged]:
    """Several days that stand alone are those of a chronology or a list of events."""
    alone = [each for each in judged if each.beside in {Beside.ALONE, Beside.HEADING}]
    named = [each for each in judged if each.beside is Beside.NAMES]
    dropped = {Beside.HEADING}
    if len({each.told.span for each in alone}) > 1:
        dropped |= {Beside.ALONE, Beside.NAMES}
    if len({each.told.span for each in named}) > 1:
        dropped.add(Beside.NAMES)
    return [each for each in judged if each.beside not in dropped]


def _unless_later(best: Judged, judged: list[Judged]) -> Judged:
    """An update says no more than the publication whose year or order is not told."""
    first = min(judged, key=lambda each: each.rank)
    if first.rank == best.rank or best.told.span is None or first.told.span:
        return best
    day = best.told.span.first
    same = day and (day.month, day.day) == first.told.month_and_day
    return best if same else first


def _of_ends(text: str, language: str) -> list[Judged]:
    text = _blanked(REFERENCES, text)
    foot = max(HEAD, len(text) - TAIL)
    head = _judged(text[:HEAD], 0, language)
    return [
        *head,
        *(
            each
            for each in _judged(text[foot:], foot, language)
            if each.rank is not Rank.MONTH
        ),
    ]


def _judged(piece: str, offset: int, language: str) -> Iterator[Judged]:
    # What an archive of the web sets above a copy tells days of the copy.
    stamped = unstamp(_blanked(BANNER, piece))
    source, days = days_of(stamped.text, language)
    for each in judge_lines(source.text, source.folded, days):
        start, stop = stamped.stretch(each.told.start, each.told.stop)
        moved = each.told._replace(start=start + offset, stop=stop + offset)
        yield each._replace(told=moved)


def _blanked(pattern: Pattern[str], text: str) -> str:
    """The text with spaces for what matches, so that all else stands where it did."""
    return pattern.sub(lambda m: _NO_BREAK.sub(" ", m[0]), text)


_NO_BREAK = re.compile(r"[^\n]")
