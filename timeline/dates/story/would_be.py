"""What was still to come at a date told, and is over by publication.

*On 2 May he announced that he would resign in August*: in the August after that May,
and not in the one after the news of November.
"""

from datetime import date, timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.kinds import innermost, is_incomplete
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Weekday
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.let_go import ends_before
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import in_front
from timeline.spans import Precision

_CLAUSE = 160  # characters in front, in which its verb stands
_OF_LATE = timedelta(days=31)  # what was said since then is still to come


def said_to_come(source: Source, each: Found, context: Context) -> DateTold | None:
    """The date told that such a day or month of the news was to come after."""
    told, published = context.told.last(Precision.MONTH), context.published
    if context.history or context.ahead <= 0 or published is None or told is None:
        return None
    if is_another_line(source, context.told.stop, each.start):
        return None
    if isinstance(innermost(each.reading), Weekday):
        return _day_of_the_plan(source, each, told, context)
    if not is_incomplete(each.reading) or published - told.day <= _OF_LATE:
        return None
    clause = in_front(source, each, _CLAUSE)
    apart = ends_before(source, context.told, each)
    fronted = _FRONTED.search(*clause) and _WOULD_BEHIND.match(source.folded, each.stop)
    if not (fronted or _WOULD.search(*clause)) or (apart and _SAID_NOW.search(*clause)):
        return None
    return told if _is_over(each, told.day, published) else None


def _day_of_the_plan(
    source: Source, each: Found, told: DateTold, context: Context
) -> DateTold | None:
    """*On Friday 13 January she sailed. A drill was planned for Saturday*: the 14th.

    So it is with *was told on Thursday that help would come on Friday*, said since.
    """
    weekday, published = innermost(each.reading), context.published
    assert isinstance(weekday, Weekday)
    assert published
    bare = weekday.step is None and weekday.week is None
    if not bare or told.unit is not Precision.DAY or told.day >= published:
        return None
    planned = _WAS_PLANNED.search(*in_front(source, each))
    if not (planned or _is_said_there(source, each, context)):
        return None
    coming = told.day + timedelta(days=(weekday.weekday - told.day.weekday()) % 7 or 7)
    return told if coming < published else None


_WAS_PLANNED = lazy(
    r"\b(?:was|were|had\sbeen)\s(?:planned|set|scheduled|due|booked|fixed)\s(?:for|on)\s$"
)


def _is_said_there(source: Source, each: Found, context: Context) -> bool:
    """Whether its sentence says before the date told that somebody spoke on it."""
    stop = context.told.stop
    since = _SINCE.search(source.folded, max(0, stop - 30), stop)
    if since or ends_before(source, context.told, each):
        return False  # dark since April 28, he said it would open Thursday
    said = _SAID_THAT_IT_WOULD.search(*in_front(source, each, _CLAUSE))
    return bool(said and stop <= said.start(said.lastgroup or 0))


_SINCE = lazy(r"\bsince\s[^.;,]{0,24}$")


_SAID_THAT_IT_WOULD = lazy(
    r"\b(?:gave|given)\b[^.;!?\n]*\b(?P<until>until)\s(?:the\s)?$"
    r"|\b(?:told|said|announced|warned|promised|ordered|asked|informed|assured|agreed|decided|vowed|threatened)"
    r"\b[^.;!?\n]*\b(?P<would>would|could|might|to)\b[^.;!?\n]*$"
)


def _is_over(each: Found, told: date, published: date) -> bool:
    coming = next_such(innermost(each.reading), told)
    return coming is not None and coming <= published


# "She added that it was due to begin on 14 September": whatever was told before
_SAID_NOW = lazy(r"\b(?:said|says|added|told|announced|expects?)\b[^.;!?\n]*$")
# "On 26 November it was named. By Christmas no bank would finance it"
_FRONTED = lazy(rf"{OPENS}(?:by|in|on)\s(?:the\s)?$")
_WOULD_BEHIND = lazy(r",?\s(?:[a-z'-]+\s){1,4}would\b")
_WOULD = lazy(
    r"\b(?:would|(?:was|were|had)\s(?:[a-z]+\s)?to)\b[^.;!?\n]*$|\beffective\s(?:on\s)?$"
)
