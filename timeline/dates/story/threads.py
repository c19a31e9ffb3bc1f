"""The thread of a history: the dates that begin its sentences, one after the other.

*On 1 November they made peace, with elections by the end of March 1999. On 3 December
a premier was named*: in 1998, for the elections were told in passing. So is a bound:
*put it off until 8 October. In late July the army mobilised*.
"""

from datetime import timedelta

from timeline.dates.context import DateTold, Threads, ToldSoFar
from timeline.dates.kinds import innermost, is_incomplete
from timeline.dates.lazy import lazy
from timeline.dates.readings import Same, Shift, Timed
from timeline.dates.sentences import ENDS, begins_sentence
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import is_pluperfect
from timeline.spans import Precision

_SOON = timedelta(days=120)  # after the date that the story hangs on
_LONG = timedelta(days=180)  # after the one told in passing
_FAR = 500  # characters; no sentence is that long


def threaded(
    source: Source, each: Found, before: ToldSoFar, told: ToldSoFar
) -> ToldSoFar:
    """The story has moved to a date: on its thread, or in passing."""
    if before.dates == told.dates:
        return told
    years_later = _is_years_later(source, each)
    if begins_sentence(source, each, most=1 if years_later else 3):
        return told._replace(threads=Threads(told.dates[-1:], each.stop))
    if before.dates and _is_bound(source, each):
        hung = before.threads.dates if before.threads.in_passing else ()
        threads = Threads(before.dates[-1:] + hung, each.stop, in_passing=True)
        return told._replace(threads=threads)
    far = each.start - told.threads.stop > _FAR
    apart = far or ENDS.search(source.folded, told.threads.stop, each.start)
    return told._replace(threads=told.threads._replace(in_passing=not apart))


def _is_bound(source: Source, each: Found) -> bool:
    """*until 8 October*, *elections by the end of May*, *it came out a year later*."""
    by = source.folded.endswith(" by ", 0, each.start)
    return each.lead == "until" or by or _is_years_later(source, each)


def _is_years_later(source: Source, each: Found) -> bool:
    """*his book came out three years later*, *; they were hanged two years later*."""
    inner = innermost(each.reading)
    if not isinstance(inner, Shift) or inner.unit is not Precision.YEAR:
        return False
    aside = _ASIDE.search(source.folded, max(0, each.start - 80), each.start)
    return inner.counted and inner.steps > 0 and aside is not None


_ASIDE = lazy(
    r"\b(?:came\sout|(?:was|were)\spublished|appeared|admitted|recalled|revealed)\s[^.;,]*$"
    r"|(?:;\s(?:he|she|they|it)|,\s(?:who|which))\s[^.;]{0,50}$"
)


def back_on_its_thread(source: Source, each: Found, told: ToldSoFar) -> ToldSoFar:
    """Back where a date follows soon on it, but long after what was told last."""
    if not told.threads.in_passing or not told.dates or not is_incomplete(each.reading):
        return told
    if not begins_sentence(source, each) or is_pluperfect(source, each):
        return told
    for thread in told.threads.dates:
        if _follows(each, thread, told.dates[-1]):
            threads = told.threads._replace(in_passing=False)
            return told._replace(dates=(thread,), threads=threads)
    return told


def _follows(each: Found, thread: DateTold, last: DateTold) -> bool:
    if thread.unit > Precision.YEAR:
        return False  # no April is that of a decade
    wanted = innermost(each.reading)
    soon, after = next_such(wanted, thread.day), next_such(wanted, last.day)
    if last.day <= thread.day or soon is None or after is None:
        return False
    is_soon = soon - thread.day <= _SOON
    if last.unit is Precision.YEAR:  # a year later: no day of it was told
        return is_soon and soon.year < last.day.year
    is_soon = is_soon and soon < last.day
    of_that_month = thread.unit is Precision.MONTH and soon.month == thread.day.month
    return is_soon and (of_that_month or after - last.day > _LONG)


def back_at_its_day(each: Found, told: ToldSoFar) -> ToldSoFar:
    """*On 1 January they came. Off Rhodes in October … That evening*: of the 1st."""
    if not isinstance(each.reading, Timed) or told.glance:
        return told
    inner = each.reading.of  # none: at midnight
    if inner and (not isinstance(inner, Same) or inner.unit is not Precision.DAY):
        return told
    *before, last = told.dates or (None,)
    day = before[-1] if before else None
    if last is None or last.unit is not Precision.MONTH or day is None:
        return told
    if day.unit is not Precision.DAY or abs(last.day - day.day) < _MONTHS_AWAY:
        return told
    return told._replace(dates=tuple(before))


_MONTHS_AWAY = timedelta(days=120)
