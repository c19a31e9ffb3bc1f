"""What stands around the entries of a chronology: the news above and below them."""

import sys
from datetime import date
from itertools import pairwise

from timeline.dates.context import Context
from timeline.dates.kinds import (
    innermost,
    is_bare,
    is_incomplete,
    is_news,
    is_part_of_this,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Shift, Weekday, Weekend
from timeline.dates.steps import Found, Source
from timeline.dates.story.entries import AGENDA, WEEKS
from timeline.dates.story.heads import LEAST
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import AROUND, in_front, is_pluperfect
from timeline.spans import Precision, unit_days


def entries_of_an_article(
    source: Source, heads: frozenset[int]
) -> tuple[int, int] | None:
    """Where the entries stand in an article of the news that tells more than them.

    *How it came to this:* above lines with dashes, or lines that all have their date,
    and paragraphs without after them.
    """
    if not heads:
        return None
    first, last = min(heads), max(heads)
    behind_prose = first >= _ARTICLE
    dashed = behind_prose and _are_dashed(source, heads)
    if not dashed and not _are_every_line(source.text[first:last], len(heads)):
        return None
    stop = source.text.find("\n", last)
    goes_on = stop > 0 and (dashed or _PROSE.match(source.text, stop))
    return first if behind_prose else 0, stop if goes_on else len(source.text)


_PROSE = lazy(r"\n+[A-Z\"“'‘][^\n]{40}")
"""But *1:45 a.m. / Six boats land*, below an entry, is of its day."""
_ARTICLE = 400  # characters of it, before its first entry
_DASHED = lazy(r"\n[*•·–—-]\s?$")


def _are_dashed(source: Source, heads: frozenset[int]) -> bool:
    return all(_DASHED.search(source.text, max(0, at - 4), at) for at in heads)


def _are_every_line(entries: str, heads: int) -> bool:
    """Whether no line stands between the first head and the last that has none."""
    return sum(1 for line in entries.splitlines() if line.strip(_MARKS)) < heads


_MARKS = " \t#>*•·–—-"


def closing_of(source: Source, heads: frozenset[int]) -> int:
    """Where the paragraphs begin that close a chronology; `sys.maxsize` if none do.

    They stand where another entry would: each entry is a paragraph of its own.
    """
    places, text = sorted(heads), source.text
    if len(places) < LEAST:
        return sys.maxsize
    breaks = [text.count("\n\n", *pair) for pair in pairwise(places)]
    alone = all(text.find("\n\n", at, at + _LONGEST_HEAD) > 0 for at in places)
    if alone and set(breaks) == {2}:  # 2022-04-30 / Last post seen. / This morning …
        return _behind_the_last(text, places[-1])
    odd = sum(number > 1 for number in breaks)  # a head that was not found as one
    if odd > len(breaks) // _HEADS_TO_ONE_ODD:
        return sys.maxsize
    closing = _CLOSING.search(text, places[-1])
    sections = [m.start() for m in _IN_CAPITALS.finditer(text, places[-1])]
    if sections:  # WHAT HAPPENED NEXT, then AND TODAY
        return sections[-1]
    return closing.start() if closing else _below_the_lines(text, places)


def _behind_the_last(text: str, head: int) -> int:
    """Behind the paragraph below it, unless what follows looks like another head."""
    ends = text.find("\n\n", text.find("\n\n", head) + 2)
    return ends if ends > 0 and _CLOSING.match(text, ends) else sys.maxsize


def _below_the_lines(text: str, places: list[int]) -> int:
    """Behind the last of entries that are a line each, if more than a line follows."""
    stop = text.find("\n", places[-1])
    each_a_line = _are_every_line(text[places[0] : places[-1]], len(places))
    goes_on = each_a_line and stop > 0 and _PROSE.match(text, stop)
    return stop if goes_on else sys.maxsize


_HEADS_TO_ONE_ODD = 6


_LONGEST_HEAD = 36  # characters of a date on a line of its own
_IN_CAPITALS = lazy(r"\n(?=[A-Z][A-Z ,'’&?-]{5,60}\n)")
_CLOSING = lazy(r"\n\n(?![^\n:.!?]{1,40}(?::|\s[–—-])\s)")  # This month: he is charged


def is_told_in_closing(source: Source, each: Found, context: Context) -> bool:
    """*It will shut on 31 October*, *one was seen on Monday*, below all entries.

    So is a day without its verb to come, if it is near: *Shareholders vote on 9 June*.
    """
    if not context.history or each.start < context.closing:
        return False
    if _goes_on_with_it(context) or is_pluperfect(source, each):
        return False
    if _WOULD.search(*in_front(source, each, AROUND)):
        return False
    if is_news(each.reading) or is_part_of_this(each.reading):
        return True
    published = context.published
    if published is None or context.ahead < 0 or not is_incomplete(each.reading):
        return False
    return context.ahead > 0 or _comes_soon(each, published)


def _comes_soon(each: Found, published: date | None) -> bool:
    day = innermost(each.reading)
    if published is None or not isinstance(day, Day) or not is_incomplete(each.reading):
        return False
    coming = next_such(day, published)
    return coming is not None and coming - published <= AGENDA


def is_told_in_opening(each: Found, context: Context) -> bool:
    """*Sept 18 (Wire) - It closed on Tuesday after talks failed over the weekend*.

    Above all entries, where nothing but the day of publication has been told; or what
    is to come soon, *the anniversary, to be kept on Saturday, 3 October*.
    """
    if not context.history or each.start >= context.first_head:
        return False
    told, published = context.told.last_day(Precision.YEAR), context.published
    first = not context.told.stop
    if first and context.ahead > 0 and _comes_soon(each, published):
        return True
    bare = isinstance(each.reading, Weekday) and is_bare(each.reading)
    if bare and published and (first or (told and abs(published - told) <= WEEKS)):
        return True
    return told == published and isinstance(each.reading, Weekday | Weekend | Shift)


def _goes_on_with_it(context: Context) -> bool:
    """*On Monday 4 May 1921 the king rode*: of the story still, and no news."""
    told, published = context.told.last(Precision.YEAR), context.published
    if told is None or published is None or context.told.stop <= context.closing:
        return False
    _, last = unit_days(*told)
    return published - last > WEEKS


_WOULD = lazy(r"\b(?:would|had)\b[^.;\n]*$")
