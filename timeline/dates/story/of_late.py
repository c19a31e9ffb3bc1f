"""What the news tells of a thing of years ago that has ended only now."""

from datetime import timedelta

from timeline.dates.context import Context
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import last_such
from timeline.dates.story.verbs import in_front


def has_ended_of_late(source: Source, each: Found, context: Context) -> bool:
    """*created in March 2016 and deleted on August 21*, told in September 2018.

    A day without its year is of this one where its end is news: weeks ago, not months.
    """
    day, published = each.reading, context.published
    if published is None or not isinstance(day, Day):
        return False
    told = context.told.dates[-1:]
    if day.year is not None or not told or published - told[0].day < _YEARS:
        return False
    ended = _LAST_SEEN if context.history else _ENDED
    if not context.same_sentence or not ended.search(*in_front(source, each)):
        return False
    if not _ACCOUNT.search(*in_front(source, each, _SENTENCE)):
        return False  # the games opened in July 2012 and closed on August 12
    last = last_such(day, published)
    return last is not None and published - last < _OF_LATE


_YEARS, _OF_LATE = timedelta(days=400), timedelta(days=60)
_SENTENCE = 160  # characters in front
_ACCOUNT = lazy(
    r"\b(?:accounts?|pages?|profiles?|posts?|channels?|groups?|tweets?|videos?|users?"
    r"|(?:web)?sites?|domains?|apps?)\b"
)
_SEEN = r"(?:last|most\srecently)\s(?:active|seen|updated|used|posted|edited)"
_LAST_SEEN = lazy(rf"\b{_SEEN}\s(?:on\s)?$")
_ENDED = lazy(
    r"\band\s(?:(?:was|were)\s)?(?:deleted|removed|suspended|disabled|blocked"
    rf"|shut\sdown|taken\s(?:down|offline)|{_SEEN})\s(?:on\s)?$"
)
