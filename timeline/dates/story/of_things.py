"""Dates of something that a story speaks of, and not of the story: a book, a budget.

Each function is a row of `glances.VETOES`.
"""

from timeline.dates.before_christ import is_stand_in
from timeline.dates.context import ToldSoFar
from timeline.dates.kinds import counts_from_a_date_told, innermost, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Shift, Year
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.looking_back import OF_THEN
from timeline.dates.story.verbs import AT_ITS_WORST, in_front
from timeline.spans import Precision


def is_at_its_worst(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The terror, at its worst in February, took 1,650 lives*: as a whole."""
    return bool(AT_ITS_WORST.search(*in_front(source, each, 40)))


def is_of_our_times(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*a papyrus found in 1856, printed two years later*, in a story before Christ."""
    if not told.dates or not is_stand_in(told.dates[-1].day.year):
        return False
    if isinstance(each.reading, Year):
        return each.reading.year >= _OUR_TIMES and not is_stand_in(each.reading.year)
    of_ours = told.glance is not None and not is_stand_in(told.glance.date.day.year)
    return of_ours and counts_from_a_date_told(each.reading)


_OUR_TIMES = 1000


def is_of_a_part_in_it(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*hated for his part in June 1848*, told of 1871."""
    return bool(_HIS_PART_IN.search(*in_front(source, each)))


_HIS_PART_IN = lazy(r"\b(?:his|her|their|its)\s(?:part|role|share|conduct)\sin\s$")


def is_of_a_book(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*taken from his journal, published in London in 1845*: the story is not there."""
    year = isinstance(each.reading, Year)
    return year and bool(_PUBLISHED_IN.search(*in_front(source, each, 60)))


_PUBLISHED_IN = lazy(
    r",\s(?:first\s)?(?:published|printed|reprinted|reissued|translated|filmed)\s"
    r"(?:[a-z]+\s){0,3}in\s$"
)


def is_compared(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*Nothing so large was seen between Leipzig in 1813 and the autumn of 1914*."""
    here, year = told.last_of_story(Precision.YEAR), year_said(each.reading)
    if here is None or not year or abs(year - here.day.year) <= 1:
        return False
    return bool(_NOTHING_LIKE_IT.search(*in_front(source, each, 160)))


def is_referred_to(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*harsher terms than those of the autumn*: no turn of the story."""
    return bool(OF_THEN.search(*in_front(source, each)))


_NOTHING_LIKE_IT = lazy(
    rf"(?:{OPENS}|;\s)(?:nothing|no\s[a-z]+|never|few|not)\b"
    r"[^.!?;\n]*\b(?:between|since|until|before)\s[^.!?;\n]*$"
)


def is_of_a_budget(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The budget for 1891 was not voted*: money for that year, not a turn to it."""
    year = isinstance(each.reading, Year)
    return year and bool(_BUDGET_FOR.search(*in_front(source, each)))


_BUDGET_FOR = lazy(r"\bbudgets?\s(?:for|of)\s$")


def is_of_games_to_come(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*fought in July 1969 … matches for the 1970 World Cup*: named, and no more."""
    here = told.last_of_story(Precision.YEAR)
    if not isinstance(each.reading, Year) or here is None:
        return False
    if each.reading.year <= here.day.year:
        return False
    if _GAMES_OF.search(*in_front(source, each, 40)):
        return True
    named = _GAMES.match(source.folded, each.stop)
    begins = _BEGINS.search(*in_front(source, each, 40))  # At the 1972 Games he won
    return bool(named and not begins and _THE.search(*in_front(source, each)))


_GAMES_OF = lazy(
    r"\b(?:cup|games|olympics?|championships?|elections?|tournament|finals)\sof\s$"
)
_THE = lazy(r"\bthe\s$")
_BEGINS = lazy(rf"{OPENS}(?:[a-z]+\s){{0,2}}the\s$")
_GAMES = lazy(
    r"\s(?:(?:summer|winter|european|african|asian|world|commonwealth)\s)*"
    r"(?:cup|games|olympics?|championships?|elections?|season|tournament|edition|finals)\b"
)


def is_dated(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*On 3 August he had a message, dated 17 July*: when it was written, no more."""
    if year_said(each.reading) or not told.dates:
        return False
    return bool(_DATED.search(source.folded, max(0, each.start - 24), each.start))


_DATED = lazy(
    r"(?:,|\b(?:letter|order|note|message|telegram|report|decree)s?)"
    r"\s(?:dated|written)\s(?:on\s)?$|\b(?:orders?|letters?|telegrams?|despatch|dispatch"
    r"|decree|instructions|proclamation|note|message|report|edict)\sof\s$"
)


def is_explained(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*when she reached her tenth birthday, that is in December 1552*: told beside."""
    return bool(_THAT_IS.search(*in_front(source, each)))


_THAT_IS = lazy(r",\s(?:that\sis|i\.e\.),?\s(?:in|on|by)\s$")


def is_said_later(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*"It was lost," said the chief the following year*: of the day told before."""
    step = innermost(each.reading)
    if not isinstance(step, Shift) or step.unit is not Precision.YEAR:
        return False
    later = step.anchor is Anchor.TOLD and step.steps > 0
    return later and bool(_SAID.search(*in_front(source, each)))


_SAID = lazy(
    r"[\"”]\s(?:[a-z]+\s){0,3}(?:said|wrote|recalled|remembered|admitted)\s"
    r"(?:[a-z'-]+\s){0,4}$"
)
