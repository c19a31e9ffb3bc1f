"""Chronologies: texts in entries, each headed by its date.

*January 2013: The repair begins in the spring* tells of the spring of 2013, whenever
the chronology was published.
"""

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice, pairwise

from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.direction import clause_direction
from timeline.dates.kinds import (
    innermost,
    is_bare,
    is_incomplete,
    is_news,
    is_week_of_a_day,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Either,
    Holiday,
    Month,
    Numbered,
    Part,
    Reckoned,
    Shift,
    Timed,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.sentences import is_quoted
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import in_front, is_pluperfect
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision

_LEAST = 3  # heads, for a text to be a chronology; one or two may be a byline
_LEAST_WITHOUT_YEAR = 4  # the same, where the first does not say its year
_LINE_BEGINS = lazy(r"(?:^|\n)[\s*#>•·–—-]{0,6}$")  # "## ", "  - "
_HEAD_ENDS = lazy(r"[^\S\n]{0,2}(?:[:—]|-\s|-\d|\.?\*\*|\n|$)")
_STOP_ENDS = lazy(r"\.\s(?=[A-Z])")  # October 9. The regulator takes over
_YEAR_ENDS = lazy(r"\s[A-Z]")  # 1783 The regiment was landed, 17/02/2017 She stands


def entry_heads(source: Source, found: Sequence[Found]) -> frozenset[int]:
    """Where the dates stand that head an entry; none where the text is prose."""
    heads = _without_links(source, [each for each in found if _is_head(source, each)])
    told = bool(heads) and (_has_year(heads[0]) or _is_of_a_diary(heads[0]))
    least = _LEAST if told else _LEAST_WITHOUT_YEAR
    starts = frozenset(each.start for each in heads)
    # 6 October 2014: … / 7 October 2014: … / Wednesday: …
    below = later_heads(source, found, starts) if len(starts) > 1 else frozenset()
    return starts if len(starts | below) >= least else frozenset()


def later_heads(
    source: Source, found: Sequence[Found], heads: frozenset[int]
) -> frozenset[int]:
    """*6 October: … / Tuesday: … / Yesterday: …*, below entries headed by dates."""
    if not heads:
        return frozenset()
    backwards, first = _run_backwards(found, heads), min(heads)
    return frozenset(
        each.start
        for each in found
        if each.start > first
        and (_counts_from_today(each) or (_is_a_weekday(each) and not backwards))
        and _stands_at_a_head(source, each)
    )


def _is_a_weekday(each: Found) -> bool:
    return isinstance(each.reading, Weekday) and is_bare(each.reading)


def _counts_from_today(each: Found) -> bool:
    """*Yesterday*, *today*, *last Saturday*: counted from publication by its words."""
    reading = each.reading
    if isinstance(reading, Weekday):
        return reading.step is not None
    if not isinstance(reading, Shift) or reading.anchor is not Anchor.PUBLISHED:
        return False
    return reading.unit is Precision.DAY


def _run_backwards(found: Sequence[Found], heads: frozenset[int]) -> bool:
    """*14 September … / 13 September …*: the newest entry first."""
    days = [
        (each.reading.month, each.reading.day)
        for each in found
        if each.start in heads and isinstance(each.reading, Day)
    ]
    return any(
        later < one and one[0] - later[0] <= _TURN_OF_A_YEAR
        for one, later in pairwise(days[:_LEAST])
    )


_TURN_OF_A_YEAR = 6  # months: Dec. 20, then Jan. 24


def at_the_next_entry(
    source: Source, each: Found, told: ToldSoFar, context: Context
) -> Context | None:
    """*Tuesday:*, at the head of an entry: the first since the day told before it.

    Below a date it is the last one, unless it is the very next day and no news.
    *Yesterday:* there is yesterday, whatever was told.
    """
    if _counts_from_today(each):
        return context
    day, published = told.last_day(Precision.DAY), context.published
    if not isinstance(each.reading, Weekday) or day is None or published is None:
        return None
    if _IS_TO_COME.match(source.folded, each.stop):
        return None
    entry = told.entry
    if entry and entry.unit is Precision.DAY and not entry.day <= day <= published:
        day = entry.day  # it emerges that the ship failed a test on 1 September
    if not timedelta() <= published - day <= _WEEKS:
        return None
    on = timedelta(days=(each.reading.weekday - day.weekday()) % 7)
    if day + on > published:
        return None
    if entry:
        day += _weeks_on(day + on, published, on, each.start == context.last_head)
    return context.at(DateTold(Precision.DAY, day), 1)


def at_an_entry_to_come(
    found: Sequence[Found], each: Found, heads: frozenset[int], context: Context
) -> Context | None:
    """*6 September: … / 22 September: the notice may be lifted*, told on the 15th."""
    entry, published = context.told.entry, context.published
    if entry is None or published is None or not is_incomplete(each.reading):
        return None
    coming = next_such(innermost(each.reading), entry.day)
    if coming is None or coming <= published:
        return None
    soon = coming - entry.day <= _AGENDA and coming - published <= _AGENDA
    if not soon or _run_backwards(found, heads):
        return None
    return context.at(entry, 1)


_AGENDA = timedelta(days=120)  # of what is to come, whose years need no words


def _weeks_on(first: date, published: date, on: timedelta, last: bool) -> timedelta:
    """*29 August: … / Friday: …*, told on 16 September: on the 12th, two weeks on."""
    weeks = (published - first) // _WEEK * _WEEK
    fresh = last and published - first - weeks <= _FRESH
    return weeks if fresh or on != ONE_DAY else timedelta()


def back_from_its_entry(
    source: Source, each: Found, context: Context
) -> Context | None:
    """*11 January: A fisherman says he saw flares on Wednesday*: before that day."""
    entry, inner = context.told.entry, innermost(each.reading)
    if not context.history or entry is None or entry.unit is not Precision.DAY:
        return None
    if not isinstance(inner, Weekday) or not is_bare(inner):
        return None
    if context.told.last_day(Precision.DAY) != entry.day:
        return None
    told_now = is_quoted(source, each) or _SAYS.search(*in_front(source, each, _AROUND))
    past = told_now and clause_direction(source, each) < 0
    return context.at(entry, -1) if past or is_pluperfect(source, each) else None


_SAYS = lazy(r"\b(?:says?|tells?|claims?|insists?|recalls?|reports?)\b[^.;\n]*$")
# "Sunday: the country is due to vote"; but "Monday: the talks resume" is told as over
_IS_TO_COME = lazy(
    r"[:\s—-]*+[^.!?\n]*\b(?:will|shall|(?:is|are)\s(?:(?:due|set|expected|scheduled|likely)\s)?to"
    r"|(?:is|are)\s(?:due|expected|planned|scheduled))\b"
)
_WEEK, _FRESH = timedelta(days=7), timedelta(days=2)
_WEEKS = timedelta(days=40)  # of old entries every date is told in full


def _without_links(source: Source, heads: Sequence[Found]) -> Sequence[Found]:
    """Without the dates below the titles of other articles, at the end of a page."""
    places = [m.start() for m in _LINKS.finditer(source.folded)]
    below = [each for each in heads if places and each.start > places[-1]]
    if not below and heads and not source.text[heads[-1].stop :].strip():
        below = [each for each in heads if _is_below_a_title(source, each)]
    if not all(_is_below_a_title(source, each) for each in below):
        return heads  # Read more, between two entries
    return [each for each in heads if each not in below]


_LINKS = lazy(
    r"\n[^\S\n]*(?:more\son\sthis|related(?:\s(?:stories|topics|articles|content|links))?"
    r"|most\s(?:read|viewed|popular|shared)|read\s(?:more|next)|see\salso|top\sstories"
    r"|more\s(?:stories|news|like\sthis)|you\smay\salso\slike|recommended)"
    r"(?:\s[a-z]+)?:?[^\S\n]*\n"
)


def _is_below_a_title(source: Source, head: Found) -> bool:
    near = max(0, head.start - _LONGEST_TITLE)
    title = _TITLE.search(source.text, near, head.start)
    alone = source.text[head.stop : head.stop + 1] in ("", "\n")
    return bool(title) and alone


_LONGEST_TITLE = 120  # characters
_TITLE = lazy(r"(?:^|\n)[^\n]*[^\s.!?:]\n+$")


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
    if len(places) < _LEAST:
        return sys.maxsize
    breaks = [text.count("\n\n", *pair) for pair in pairwise(places)]
    alone = all(text.find("\n\n", at, at + _LONGEST_HEAD) > 0 for at in places)
    if alone and set(breaks) == {2}:  # 2022-04-30 / Last post seen. / This morning …
        return _behind_the_last(text, places[-1])
    odd = sum(number > 1 for number in breaks)  # a head that was not found as one
    if odd > len(breaks) // _HEADS_TO_ONE_ODD:
        return sys.maxsize
    closing = _CLOSING.search(text, places[-1])
    return closing.start() if closing else sys.maxsize


def _behind_the_last(text: str, head: int) -> int:
    """Behind the paragraph below it, unless what follows looks like another head."""
    ends = text.find("\n\n", text.find("\n\n", head) + 2)
    return ends if ends > 0 and _CLOSING.match(text, ends) else sys.maxsize


_HEADS_TO_ONE_ODD = 6


_LONGEST_HEAD = 36  # characters of a date on a line of its own
_CLOSING = lazy(r"\n\n(?![^\n:.!?]{1,40}(?::|\s[–—-])\s)")  # This month: he is charged


def is_told_in_closing(source: Source, each: Found, context: Context) -> bool:
    """*It will shut on 31 October*, *one was seen on Monday*, below all entries."""
    if not context.history or each.start < context.closing:
        return False
    if _goes_on_with_it(context) or is_pluperfect(source, each):
        return False
    if _WOULD.search(*in_front(source, each, _AROUND)):
        return False
    if is_news(each.reading):
        return True
    published = context.published
    if published is None or context.ahead < 0 or not is_incomplete(each.reading):
        return False
    coming = next_such(innermost(each.reading), published)
    return context.ahead > 0 or (coming is not None and coming - published <= _AGENDA)


def is_told_in_opening(each: Found, context: Context, heads: frozenset[int]) -> bool:
    """*Sept 18 (Wire) - It closed on Tuesday after talks failed over the weekend*.

    Above all entries, where nothing but the day of publication has been told.
    """
    if not context.history or not heads or each.start > min(heads):
        return False
    today = context.told.last_day(Precision.DAY) == context.published
    return today and isinstance(each.reading, Weekday | Weekend | Shift)


def _goes_on_with_it(context: Context) -> bool:
    """*On Monday 4 May 1921 the king rode*: of the story still, and no news."""
    day, published = context.told.last_day(Precision.YEAR), context.published
    if day is None or published is None or context.told.stop <= context.closing:
        return False
    return published - day > _WEEKS


_WOULD = lazy(r"\b(?:would|had)\b[^.;\n]*$")


def _is_head(source: Source, each: Found) -> bool:
    if _is_of_a_diary(each):
        return True
    week = is_week_of_a_day(each.reading)
    if not isinstance(each.reading, _HEADS) and not week:
        return False
    numbered = isinstance(each.reading, DayOfMonth)  # Thursday 30th
    if numbered and getattr(each.reading, "weekday", None) is None:
        return False
    if not _begins_its_line(source, each):
        return False
    full = isinstance(each.reading, Day | Either) and _has_year(each)
    dated = full or isinstance(each.reading, Year)
    told = dated and _YEAR_ENDS.match(source.text, each.stop)
    return bool(told) or _head_ends(source, each)


def _begins_its_line(source: Source, each: Found) -> bool:
    near = max(0, each.start - 8)
    return _LINE_BEGINS.search(source.folded, near, each.start) is not None


def _stands_at_a_head(source: Source, each: Found) -> bool:
    return _head_ends(source, each) and _begins_its_line(source, each)


def _head_ends(source: Source, each: Found) -> bool:
    stops = _STOP_ENDS.match(source.text, each.stop)
    return bool(stops or _HEAD_ENDS.match(source.folded, each.stop))


_HEADS = Day | DayOfMonth | Either | Month | Numbered | Part | Year | Reckoned | Holiday


def _is_of_a_diary(each: Found) -> bool:
    return isinstance(each.reading, DayOfMonth) and each.reading.heads_entry


def is_of_the_entry(each: Found) -> bool:
    """*School dinners started today*, *a half holiday this afternoon*: in a log."""
    reading = each.reading
    if isinstance(reading, Timed) and reading.of is not None:
        reading = reading.of
    if isinstance(reading, Weekday):
        return reading.step is not None  # nothing is left after Saturday week
    if not isinstance(reading, Shift) or reading.anchor is not Anchor.PUBLISHED:
        return False
    return reading.unit <= Precision.MONTH


def looks_back_in_a_diary(source: Source, each: Found, entry: DateTold | None) -> bool:
    """*21 February / We sat over chess on Friday*: before the day of the entry."""
    if entry is None or entry.unit is not Precision.DAY:
        return False
    around = max(0, each.start - _AROUND), each.stop + _AROUND
    if _WILL.search(source.folded, *around) or clause_direction(source, each) > 0:
        return False
    if _PLANS.search(*in_front(source, each)):
        return False
    planned = _IS_PLANNED.match(source.folded, each.stop)
    return not planned and is_a_diary(source)


def is_a_diary(source: Source) -> bool:
    """Whether somebody writes of himself, time and again."""
    opening = _BY_ONESELF.finditer(source.folded, 0, _OPENING)
    return len(list(islice(opening, _OFTEN))) == _OFTEN


_AROUND = 120  # characters in which something may be said to come
_OPENING, _OFTEN = 4000, 8  # characters, and how often somebody writes of himself there
_BY_ONESELF = lazy(r"\b(?:i|we|us|our|my|me)\b")
# "We go back on Thursday", "a man, who comes on Friday", "On Saturday we hold a sale"
_PLAN = (
    r"\b(?:i|we|they|he|she|who|it)\s(?:go|leave|start|hold|meet|march|move|open|attack"
    r"|sail|take|return|comes|goes|leaves|starts|opens|returns|arrives)\b"
)
_PLANS = lazy(rf"{_PLAN}[^.;!?\n]*$")
_IS_PLANNED = lazy(rf",?\s{_PLAN}")
_WILL = lazy(r"\b(?:will|shall|is\sto|are\sto|going\sto|until|till)\b")


def _has_year(each: Found) -> bool:
    reading = (
        each.reading.readings[0] if isinstance(each.reading, Either) else each.reading
    )
    return isinstance(getattr(reading, "year", None), int)
