"""Where a story is: the date before, for what a history or a look back leaves out.

A passage of the news can look back as well: *The law was passed in June 2010 and came
into force in September.*
"""

import re

from timeline.dates.context import Context
from timeline.dates.kinds import innermost, is_bare, is_incomplete, is_news, year_said
from timeline.dates.readings import Anchor, Offset, Reading, Shift, Told, Weekday, Year
from timeline.dates.steps import Found, Source

_REACH = 80  # characters in which a passage of the news looks back
_BACK = 60  # characters in front of a phrase in which its verb stands


def where_the_story_is(each: Found, context: Context, source: Source) -> Context:
    """The context of a phrase: in a history, or a look back, from the date before."""
    looks_back = context.history or _is_look_back(each, context, source)
    if not looks_back or not _follows_the_story(each.reading):
        return context
    ahead = -1 if _is_pluperfect(each, source) else 0
    if isinstance(innermost(each.reading), Weekday):
        ahead = 1
    return context.at_the_date_told(ahead)


def _follows_the_story(reading: Reading) -> bool:
    inner = innermost(reading)
    if isinstance(inner, Shift):
        return inner.anchor is not Anchor.PUBLISHED
    return not isinstance(inner, Offset | Year) and is_bare(inner)


def _is_look_back(each: Found, context: Context, source: Source) -> bool:
    """Whether a past year was said just before, in the same sentence of the news."""
    start, stop = context.told.looked_back, each.start
    if start < 0 or stop - start > _REACH or context.ahead > 0:
        return False
    return is_incomplete(each.reading) and not _APART.search(source.folded[start:stop])


_APART = re.compile(r"[.!?;:]\s|\n|\b(?:said|says)\b")


def looked_back(each: Found, context: Context) -> int:
    """Where the text last named a month or day of a past year; -1 in the news."""
    year = year_said(each.reading)
    if not year or not context.published or each.lead == "since":
        return -1
    past = year < context.published.year and not isinstance(each.reading, Year)
    return each.stop if past else -1


# "who had landed on", but not "the money they had by".
_HAD = re.compile(r"\bhad\s(?:[a-z]+\s){1,6}(?<!\bby\s)$")


def _is_pluperfect(each: Found, source: Source) -> bool:
    """*who had landed on 3 May*: before where the story is."""
    before = _before(each, source)
    if _HAD.search(before):
        return True
    return bool(_BEGINS.search(before) and _THEN_HAD.match(source.folded, each.stop))


# "On 3 May the fleet had sailed", but not "On 3 May they had to", "he had a".
_BEGINS = re.compile(r"(?:^|[.!?]\s|\n)(?:in|on|during|early in|late in)\s(?:the\s)?$")
_THEN_HAD = re.compile(r",?\s(?:[a-z-]+\s){1,5}had\s(?!to\b|no\b|an?\b|the\b)[a-z]+")


_TO_BE_DONE = re.compile(
    r"\bto\s(?!(?:the|an?|his|her|their|its)\b)(?:[a-z\"'-]+\s){1,6}(?:by|before)\s$"
)


def _is_planned(each: Found, source: Source) -> bool:
    """*promised to bring it home by Christmas*: what was to come, not what came."""
    start = each.lead_start if each.lead else each.start
    return bool(_TO_BE_DONE.search(source.folded[max(0, start - _BACK) : each.start]))


def is_over(each: Found, source: Source) -> bool:
    """*had lain in dock since April*: that ended in the story, not with publication."""
    before = _before(each, source)
    return bool(_THEN.search(before)) and not _STILL.search(before)


_THEN = re.compile(r"\b(?:had|was|were)\b")
_STILL = re.compile(r"\b(?:has|have|is|are)\b")


def _before(each: Found, source: Source) -> str:
    start = each.lead_start if each.lead else each.start
    return source.folded[max(0, start - _BACK) : start]


def moves_the_story(each: Found, source: Source) -> bool:
    """Whether the story goes on from this date, rather than glancing at it."""
    if each.lead in ("since", "before") or is_news(each.reading):
        return False
    if _is_planned(each, source):
        return False
    if year_said(each.reading):
        return not _is_pluperfect(each, source)
    told = isinstance(each.reading, Told)
    if told and each.lead == "until":
        return False
    inner = innermost(each.reading)
    back = isinstance(inner, Shift) and inner.steps < 0
    step = getattr(inner, "step", None) or 0
    same_or_back = told and step <= 0 and not isinstance(inner, Weekday)
    return not (back or same_or_back or _is_pluperfect(each, source))
