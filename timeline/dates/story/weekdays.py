"""Weekdays that come after the date told before them, whatever was published when.

*last week, on Tuesday*, *Tuesday and Friday*; and in the news of weeks later *Saturday
the 8th ended with nothing. On Sunday a raft was seen*.
"""

from datetime import timedelta

from timeline.dates.context import Context
from timeline.dates.direction import clause_direction
from timeline.dates.forms import either
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Reading, Weekday
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.verbs import in_front
from timeline.dates.units import falls_on
from timeline.dates.vocabulary import WEEKDAYS
from timeline.spans import Precision


def is_after_the_date_told(
    source: Source, each: Found, context: Context, between: str, *, listed: bool
) -> bool:
    """Whether a weekday is the first one after that date.

    ``between`` is what stands between the two; ``listed`` joins them: *and*, a comma.
    """
    weekday = _alone(innermost(each.reading))
    if weekday is None or not context.told.dates or context.published is None:
        return False
    unit, day = context.told.dates[-1]
    if _is_the_day_told(source, each, weekday, context):
        return True
    if _is_of_the_next_day(source, each, weekday, context, between):
        return True
    if _is_its_end(source, each, context, between):
        return True
    if _is_of_the_passage(source, each, context, between):
        return True
    if _is_of_last_week(source, context, between):
        return True
    if weekday is not each.reading:
        return False
    if unit is Precision.WEEK:
        return bool(_OF_THAT_WEEK.fullmatch(between))
    if not listed:
        return False
    after = day + timedelta(days=(weekday.weekday - day.weekday()) % 7)
    return (day > context.published) == (after > context.published)


def _is_the_day_told(
    source: Source, each: Found, weekday: Weekday, context: Context
) -> bool:
    """*dead on Sept. 19. It was a Sunday*: of the day that was told, if it was one."""
    unit, day = context.told.dates[-1]
    named = unit is Precision.DAY and falls_on(day, weekday.weekday)
    return named and bool(_WAS_A.search(*in_front(source, each)))


_WAS_A = lazy(r"\b(?:was|is)\s(?:also\s)?an?\s$")


def _alone(reading: Reading) -> Weekday | None:
    """A weekday whose words say no week of its own."""
    if not isinstance(reading, Weekday) or reading.step is not None:
        return None
    return None if reading.week else reading


# "last week, on" Tuesday, "last week, possibly" Tuesday
_OF_THAT_WEEK = lazy(
    r"[,،]\s(?:(?:on|possibly|probably|perhaps|maybe|most|likely|late|early|from|until|by"
    r"|el|le|il|la|am|den|de|du)\s){0,3}|,?\s(?:[—-]\s)?(?:either\s)?on\s"
)


def _is_of_last_week(source: Source, context: Context, between: str) -> bool:
    """*Last week's strike began on Tuesday*, in the news of the next Tuesday."""
    stop = context.told.stop
    if context.history or context.told.dates[-1].unit is not Precision.WEEK:
        return False
    if context.ahead > 0 or _ANOTHER_CLAUSE.search(between):
        return False
    if between.startswith("'s") and not _WAS_HELD.match(between):
        return False  # last week's storm was followed by rain on Monday
    return bool(_LAST_WEEK.search(source.folded, max(0, stop - 24), stop))


_LAST_WEEK = lazy(rf"{OPENS}last\sweek$")
_WAS_HELD = lazy(
    r"'s(?:\s[a-z-]+,?\s(?:from|on)\b|(?:\s[a-z-]+){1,3}?\s(?:began|started|opened|took\splace"
    r"|was\sheld|were\sheld|happened|struck)\b)"
)
_ANOTHER_CLAUSE = lazy(
    r"[.;:!?\n]|\b(?:said|says|told|that|but|would|will|to\sbe|due|plan|plans|and)\b"
)


def _is_of_the_next_day(
    source: Source, each: Found, weekday: Weekday, context: Context, between: str
) -> bool:
    """*On Friday the 28th they burned it. On Saturday …*, told weeks later."""
    unit, day = context.told.dates[-1]
    if context.history or context.ahead > 0 or unit is not Precision.DAY:
        return False
    if context.published is None or not _A_WEEK < context.published - day <= _WEEKS:
        return False
    if not _BY_WEEKDAYS.search(
        source.folded, max(0, context.told.stop - 40), each.start
    ):
        return False
    next_day = (weekday.weekday - day.weekday()) % 7 == 1
    if not next_day or "\n" in between or clause_direction(source, each) >= 0:
        return False
    if not _OPENS.search(source.folded, max(0, each.start - 12), each.start):
        return False
    near = max(0, each.start - 24), each.stop + 12
    return not _SAYS.search(source.folded, *near)


def _is_its_end(source: Source, each: Found, context: Context, between: str) -> bool:
    """*slower from Monday, when works begin, until Friday*: of that week."""
    unit, day = context.told.dates[-1]
    if context.history or unit is not Precision.DAY or context.published is None:
        return False
    if day <= context.published or _ANOTHER_SENTENCE.search(between):
        return False
    stop = context.told.stop
    begins = _FROM_IT.search(source.folded, max(0, stop - 24), stop)
    return bool(begins) and source.folded.endswith(("until ", "till "), 0, each.start)


_ANOTHER_SENTENCE = lazy(r"[.;:!?\n]")
_FROM_IT = lazy(r"\bfrom\s[a-z]+(?:\s[a-z]+)?$")


def _is_of_the_passage(
    source: Source, each: Found, context: Context, between: str
) -> bool:
    """*On 13 September it was told. Next morning … £1bn on the Friday alone*."""
    unit, day = context.told.dates[-1]
    if context.history or unit is not Precision.DAY or "\n" in between:
        return False
    if context.published is None or context.published - day <= _A_WEEK:
        return False
    definite = _ON_THE.search(*in_front(source, each))
    return bool(definite and _NO_NOUN.match(source.folded, each.stop))


_ON_THE = lazy(r"\b(?:on|by|until|since)\sthe\s$")
_NO_NOUN = lazy(r"[.,;:)]|\s(?:alone|and|but|before|after|when|in|at|they|he|she|it)\b")
_A_WEEK, _WEEKS = timedelta(days=7), timedelta(days=60)
_BY_WEEKDAYS = lazy(rf"\b(?:{either(WEEKDAYS)})\b")
_OPENS = lazy(rf"(?:{OPENS}|[,;]\s(?:and|but)\s)(?:(?:on|by)\s(?:the\s)?)?$")
_SAYS = lazy(r"\b(?:said|says|told|announced|reported|warned)\b")
