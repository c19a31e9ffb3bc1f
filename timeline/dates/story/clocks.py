"""Times of day: of which day told, and whether they look back from the hour told."""

from datetime import date, timedelta

from timeline.dates.context import ToldSoFar
from timeline.dates.kinds import is_time_alone
from timeline.dates.layout import heads_a_day_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import ClockShift, Reading, Timed
from timeline.dates.resolve.hours import minutes_on
from timeline.dates.sentences import ENDS, OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.events import is_told_from_another, is_told_in_full
from timeline.dates.story.verbs import JUST_BEFORE, is_pluperfect
from timeline.spans import Precision

_CLAUSE = 60  # characters that the beginning of a clause takes


def is_by_the_hour(each: Found, told: ToldSoFar, published: date | None) -> bool:
    """*On the evening of 6 July 1988 … at 10:04. / Twenty past ten*: of then."""
    by_the_hour = is_time_alone(each.reading) and told.clock[:1].isdigit()
    return by_the_hour and told.is_years_ago(published)


def looks_back_at_a_clock(source: Source, each: Found) -> bool:
    """*in the evening they attacked; since dawn the guns had fired*: no next day.

    But *they sailed in the afternoon and had come near by 1 a.m.* goes on.
    """
    if not is_time_alone(each.reading):
        return False
    near = max(0, each.start - 24)
    if each.lead == "before" and JUST_BEFORE.search(source.folded, near, each.start):
        return False
    if each.lead in ("since", "before"):
        return True
    return is_pluperfect(source, each) and not _AND_HAD.search(
        source.folded, max(0, each.start - 80), each.start
    )


_AND_HAD = lazy(r"\band\shad\s[^.;,\n]*\sby\s$")


def says_no_half(each: Found) -> bool:
    return isinstance(each.reading, Timed) and each.reading.either_half


def hours_back_or_ahead(source: Source, each: Found) -> int:
    """*By 4 p.m. … had been fixed for half past seven*, *had been open since nine*."""
    if not says_no_half(each) or not looks_back_at_a_clock(source, each):
        return 0
    fixed = _FIXED_FOR.search(source.folded, max(0, each.start - 24), each.start)
    return 1 if fixed else -1


_FIXED_FOR = lazy(r"\b(?:fixed|set|ordered|planned|due|timed)\sfor\s(?:about\s)?$")


def goes_on_by_the_hour(each: Found) -> bool:
    """*at ten*, *two hours later*; but *by ten they had left* looks back as well."""
    alone = is_time_alone(each.reading)
    return not each.had and (alone or isinstance(each.reading, ClockShift))


def is_soon_after(reading: Reading, told: ToldSoFar) -> bool:
    """*took off at 18:12 for a match on the next day. At 18:24 …*: after that hour."""
    if told.hours_of is None or told.clock or not isinstance(reading, Timed):
        return False
    day, clock = told.hours_of
    here = told.last_day(Precision.DAY)
    far = here is not None and here - day > _ANOTHER_TIME
    on = minutes_on(clock, reading)
    return on is not None and -_JUST_BEFORE <= on <= (_SAME_DAY if far else _SOON)


_SOON, _SAME_DAY, _JUST_BEFORE = 90, 360, 15  # minutes
_ANOTHER_TIME = timedelta(days=7)  # *at ten he advised a vote on 13 December*


def is_hour_of_that_day(
    source: Source, each: Found, told: ToldSoFar, between: str
) -> bool:
    """Whether hours are of a day told long before publication.

    In its clause; in its paragraph, where that day was itself told from another.
    """
    near = max(told.stop, each.start - 2 * _CLAUSE)
    if _IT_WILL.search(source.folded, near, each.start):
        return False  # A vigil for the man killed on 3 March 2009 will be held at 7
    if "\n" not in between and is_told_from_another(source, told):
        return True
    if is_told_in_full(source, each, told):
        return True
    if _OF_ITS_SENTENCE.fullmatch(between):
        return True
    if "\n" not in between and heads_a_day_line(source, told.stop):
        return True  # Friday, March 10: regulators take over before noon
    goes_on = told.stop and not _ANOTHER_CLAUSE.search(between)
    near = max(0, told.stop - _CLAUSE)
    if goes_on and _IT_WAS.search(source.folded, near, told.stop):
        return _IS_NOW.search(between) is None
    return bool(_RIGHT_BEHIND.fullmatch(between) or _NEXT_AT.fullmatch(between))


_ANOTHER_CLAUSE = lazy(rf"{ENDS.pattern}|\b(?:said|says|told)\b")
_OF_ITS_SENTENCE = lazy(
    r"(?!['’])[^.;!?\n]{0,100}(?:,|\b(?:which|that)\s(?:was|had\sbeen))"
    r"\s(?:sent|posted|made|received|timed|recorded|placed|signed|stamped|opened|created)"
    r"\s(?:at|before|after|by)\s(?:about\s|around\s)?"
)
"""*on 14 March 2016 by means of an e-mail, sent at* 08:17."""
_IT_WILL = lazy(r"\b(?:will|shall|(?:is|are)\s(?:due\s)?to)\b[^.;!?\n]*$")
_IS_NOW = lazy(r"\b(?:is|are|now|must|has|have|on\sduty)\b")
_IT_WAS = lazy(
    rf"{OPENS}(?:it\swas\s(?:on\s|not\suntil\s)?|on\s(?=[^.\n]*\d))"
    r"[a-z0-9.,\s]{3,30}$"
)
"""*It was Feb. 5, a Friday, before he faced the press, in Nagoya, at 9 p.m.*, *On
16 March they were called up, in alphabetical order, from noon*."""


# "on 22 July 2011. At" 3.17; "on 9 November 1965, when the lights went out at" 5:27
_NEXT_AT = lazy(
    r"(?:(?!\bsaid\b|\bsays\b)[^.!?\n]){0,60}[.!?]\s(?:then,?\s)?(?:at|by|about|around|from"
    r"|between|(?:just|shortly|soon|a\slittle)\s(?:after|before))\s(?:about\s|around\s)?"
    r"|,?\swhen\s[^.;!?\n]{1,80}\s(?:at|by)\s(?:about\s|around\s)?"
)


# "On 20 February, between" 9 a.m. and noon; "On the 4th the computer failed at" 1:54
_RIGHT_BEHIND = lazy(
    r",?\s(?:(?:at|between|about|around|by|from|shortly|just|soon|before|after|until|in|on|the"
    r"|early|late)\s)*"
    r"|(?:\s(?!and\b|but\b|or\b|which\b|who\b|that\b|said\b)[a-z'-]+){1,8}\s"
)
