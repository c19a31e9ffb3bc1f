r"""The publication day of an article, found in its own header or byline.

>>> found = find_dateline("Storm hits coast\nTuesday 18 September 2018 04:35, UK\nA")
>>> str(found.span), found.sure
('2018-09-18', 'stated')

A line tells it if nothing of a sentence is left of it once the date, hours, labels and
names are taken away (see `signs.py`), and these are no event's (see `others.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.dates.bylines.days import days_of
from timeline.dates.bylines.lines import judge_lines
from timeline.dates.bylines.others import BANNER
from timeline.dates.bylines.ranks import Judged, Rank
from timeline.languages import code_of
from timeline.spans import Span

HEAD, TAIL = 1500, 400
"""Characters at the start and the end of an article where a dateline can stand."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A publication day as the article itself tells it.

    Attributes:
        span: The day; None where the year is not said (*Sept 17 (Reuters) -*).
        sure: ``stated`` by a label, a byline or a line of its own; ``likely`` where
            it can be a little later (*last updated*), or has but names beside it.
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
    code = _language(text, language)
    judged = _of_ends(text, code)
    # A short head can look like another language.
    guessed = code not in (language, "en")
    if not judged and guessed:
        judged = _of_ends(text, "en")
    judged = _without_lists(judged)
    if not judged:
        return None
    best = min(judged, key=lambda each: (each.told.span is None, each.rank))
    best = _unless_later(best, judged)
    told = best.told
    return Dateline(told.span, best.sure, best.why, told.start, told.stop)


def _without_lists(judged: list[Judged]) -> list[Judged]:
    """Several days that stand alone are those of a chronology or a list of events."""
    alone = [each for each in judged if each.form in {"bare", "heading"}]
    named = [each for each in judged if each.form == "names"]
    dropped = {"heading"}
    if len({each.told.span for each in alone}) > 1:
        dropped |= {"bare", "names"}
    if len({each.told.span for each in named}) > 1:
        dropped.add("names")
    return [each for each in judged if each.form not in dropped]


def _unless_later(best: Judged, judged: list[Judged]) -> Judged:
    """An update says no more than the publication whose year or order is not told."""
    first = min(judged, key=lambda each: each.rank)
    if first.rank == best.rank or best.told.span is None or first.told.span:
        return best
    day = best.told.span.first
    same = day and (day.month, day.day) == first.told.month_and_day
    return best if same else first


def _language(text: str, language: str) -> str:
    """Plain English needs no look at the tables of languages."""
    if code_of(language) not in ("", "und"):
        return language
    if len(_PLAIN_ENGLISH.findall(text[:HEAD])) > _FEW:
        return "en"
    from timeline.dates.foreign import language_of

    return language_of(language, text)


_PLAIN_ENGLISH = re.compile(r"\b(?:the|of|and|was|were|has|that)\b")
_FEW = 3  # such words may stand in a quotation


def _of_ends(text: str, language: str) -> list[Judged]:
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
    source, days = days_of(_without_banners(piece), language)
    for each in judge_lines(source.text, source.folded, days):
        told = each.told
        moved = told._replace(start=told.start + offset, stop=told.stop + offset)
        yield each._replace(told=moved)


def _without_banners(piece: str) -> str:
    """What an archive of the web sets above a copy tells days of the copy."""
    return BANNER.sub(lambda m: _NO_BREAK.sub(" ", m[0]), piece)


_NO_BREAK = re.compile(r"[^\n]")
