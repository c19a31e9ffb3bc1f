"""How far a date that a sentence glances at reaches: to its end, or beyond."""

import re
from datetime import timedelta

from timeline.dates.context import ToldSoFar
from timeline.dates.forms import DID, either
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_incomplete,
    is_time_alone,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    Month,
    Reading,
    Same,
    Shift,
    Told,
    Weekday,
)
from timeline.dates.sentences import ENDS, STOP
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import next_such
from timeline.dates.story.verbs import in_front, is_pluperfect
from timeline.dates.vocabulary import MONTHS
from timeline.spans import Precision


def told_in_its_sentence(
    source: Source, each: Found, told: ToldSoFar, between: str, *, history: bool
) -> tuple[ToldSoFar, bool]:
    """What still holds at a phrase, and whether the last date is of its sentence.

    ``between`` is what stands between that date and the phrase. A glance, and a year
    before Christ, are let go where their sentence or their clause has ended.
    """
    says_year = bool(told.glance and told.glance.says_year)
    goes_on = says_year or _is_told_from_the_glance(source, each, told)
    goes_on = goes_on and _goes_on_from_a_glance(each, between)
    same_sentence = not ENDS.search(between)
    left_open = is_incomplete(each.reading) or _is_of_that_month(each.reading)
    if told.glance and history and _is_behind_a_stop(source, each, told, between):
        told, same_sentence = told._replace(glance=None), False
    of_the_clause = left_open or is_time_alone(each.reading)
    if of_the_clause and told.glance and _is_of_an_aside(source, told, between):
        told, same_sentence = told._replace(glance=None), False
    of_late = left_open and not history and _is_of_late(source, each)
    if same_sentence and (
        of_late or (not history and _goes_on_with_its_verb(source, each, told))
    ):
        told, same_sentence = told._replace(dates=()), False
    if told.glance and history and goes_on_from_its_glance(source, each, told):
        told = told._replace(dates=(told.glance.date,), glance=None)
    if not same_sentence or _begins_a_clause(source, each, told):
        if told.glance and not goes_on:
            told = told._replace(glance=None)
        if told.is_ancient and not (history or _is_next_sentence(between)):
            told = told._replace(is_ancient=False)
    return told, same_sentence


def _is_of_late(source: Source, each: Found) -> bool:
    """*in 2017 and again as recently as January*, *the newest on Aug. 22*: just now."""
    return _OF_LATE.search(*in_front(source, each)) is not None


_OF_LATE = lazy(
    r"\bas\s(?:recently|late)\sas\s$"
    r"|\bthe\s(?:newest|youngest|latest|most\srecent)(?:\s(?:one|ones|of\s(?:them|these)))?"
    r"(?:\s(?:was|were|is|are|being)(?:\s[a-z]+ed|\sfrom)?|\sdat(?:es|ed|ing)\sfrom|\scame|\sfrom)?"
    r"\s(?:(?:on|in|early|late|only)\s)*$"
)


def _is_behind_a_stop(
    source: Source, each: Found, told: ToldSoFar, between: str
) -> bool:
    """*had been a monk until 1165; he negotiated through the autumn*: of the story."""
    if "; " not in between or told.glance is None or not told.dates:
        return False
    if not is_incomplete(each.reading) or is_pluperfect(source, each):
        return False
    if not _UNTIL.search(source.folded, max(0, told.stop - 24), told.stop):
        return False  # it had been built in 1840; in December it burned
    return told.glance.date.day < told.dates[-1].day - _LONG


_UNTIL = lazy(r"\buntil\s[a-z0-9 ]{3,14}$")


def goes_on_from_its_glance(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*… on 16 April. / Bibikov had come on 26 December. He waited until January*.

    There the story goes on, if such a month comes soon, but not from where it was.
    """
    if not told.glance or not told.dates or not is_incomplete(each.reading):
        return False
    left, here = told.glance.date, told.dates[-1].day
    if left.unit > Precision.MONTH or left.day >= here:
        return False
    inner = innermost(each.reading)
    soon, after = next_such(inner, left.day), next_such(inner, here)
    if soon is None or after is None:
        return False
    if soon - left.day > _SOON or after - here <= _LONG:
        return False
    if is_pluperfect(source, each):
        return False
    return _is_next_sentence(source.folded[told.stop : each.start])


_SOON, _LONG = timedelta(days=100), timedelta(days=180)
_SENTENCE = 2_000  # characters: no sentence is longer, and a text without stops may be


def ends_before(
    source: Source, told: ToldSoFar, each: Found, stops: re.Pattern[str] = ENDS
) -> bool:
    """Whether the sentence of the date told last ends before a phrase."""
    reach = min(each.start, told.stop + _SENTENCE)
    return stops.search(source.folded, told.stop, reach) is not None


def _is_of_that_month(reading: Reading) -> bool:
    """*later that month*, *that year*: of the story's, behind *who had been there*."""
    inner = innermost(reading)
    return isinstance(inner, Same) and inner.unit >= Precision.MONTH


def is_behind_a_relative(source: Source, told: ToldSoFar) -> bool:
    """*Todleben, who had fortified it in 1854, arrived late in September*: not then."""
    if not _CLOSED.match(source.folded, told.stop):
        return False
    if told.dates and told.glance and told.glance.date.day > told.dates[-1].day:
        return False  # a record, which had been made since, came out in May
    before = source.folded[max(0, told.stop - 120) : told.stop]
    return _RELATIVE.search(before) is not None


def _goes_on_with_its_verb(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*The general, who left in March 1990, was arrested on October 16*: this year.

    So is August in *Posts from December 2011 remained visible until August*.
    """
    dated = isinstance(innermost(each.reading), Month | Day)
    if not dated or not is_incomplete(each.reading):
        return False
    if _ITS_VERB.match(source.folded, told.stop):
        return is_behind_a_relative(source, told)
    if not _THEIR_VERB.match(source.folded, told.stop):
        return False
    before = source.folded[max(0, told.stop - 80) : told.stop]
    return _THINGS_OF.search(before) is not None


_ITS_VERB = lazy(r",\s(?:was|were|has|have|is|are|will)\s")


# "Posts from as early as December 2011 remained visible until August"
_THINGS_OF = lazy(
    r"\b[a-z]{3,}s\s(?:dated|(?:dating\s(?:back\s)?)?(?:from|to))\s(?:as\searly\sas\s)?"
    rf"(?:(?:early|mid|late)[\s-])?(?:\d{{1,2}}\s)?(?:\d{{4}}|(?:{either(MONTHS)})\s[\d,\s]{{4,9}})$"
)
_THEIR_VERB = lazy(r"\s(?:was|were|has|have|is|are|had|remain|[a-z]{3,}ed)\s")


def _is_of_an_aside(source: Source, told: ToldSoFar, between: str) -> bool:
    if is_behind_a_relative(source, told) or _is_of_a_paper(source, told, between):
        return True
    return _is_apposed(source, told, between)


def _is_apposed(source: Source, told: ToldSoFar, between: str) -> bool:
    """*Grobba, minister until 1939, reached the city on 11 May*: not of 1939."""
    if not told.glance or not told.glance.says_year:
        return False
    near = max(0, told.stop - 120)
    apposed = _APPOSED.search(source.folded, near, told.stop)
    return apposed is not None and _AND_DID.match(between) is not None


_APPOSED = lazy(
    r"[a-z],\s(?!and\b|but\b|or\b|in\b|on\b|by\b|consuls?\b)(?:(?:an?|the|his|her|its|their|once)\s)?[a-z]+\s"
    r"[^,.;:!?\n]{0,90}\b(?:in|until|since|from|of)\s\d{3,4}$"
)
_AND_DID = lazy(rf",\s{DID}\b")


def _is_of_a_paper(source: Source, told: ToldSoFar, between: str) -> bool:
    """*asked about the alliance of 6 February 1873, and declared war on 5 April*."""
    if not told.glance or not told.glance.says_year or "," not in between:
        return False
    return bool(_PAPER_OF.search(source.folded, max(0, told.stop - 60), told.stop))


_PAPER_OF = lazy(
    r"\b(?:alliance|treaty|pact|agreement|convention|law|act|decree|edict|constitution"
    r"|accord|armistice|truce|charter|concession|contract|loan|protocol|charge|order)s?"
    r"\sof\s[a-z0-9,.\s]{4,24}$"
)
_CLOSED = lazy(r"(?:\s[a-z]+){0,7},\s(?!(?:and|but|or)\b(?!\s(?:he|she|they)\b))")
_RELATIVE = lazy(
    r",\s(?:(?:an?\s(?:[a-z]+\s){1,3})?who|whose|which|where|[a-z]+ed)\s(?:[^,.;:!?\n]|\.\d|,\s\d{4})*$"
)


def _begins_a_clause(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*He had flown in the evening before, and by ten he was there*: on his day."""
    alone = is_time_alone(each.reading)
    if not alone or not told.glance or told.glance.says_year or not told.dates:
        return False
    behind = told.glance.date.day < told.dates[-1].day
    return behind and bool(
        _AND_BY.search(source.folded, max(0, each.start - 24), each.start)
    )


_AND_BY = lazy(r"(?:[,;]\s(?:and|but)|;)\s(?:by|at)\s(?:about\s)?$")


def _is_told_from_the_glance(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*was to be evicted by 15 December. That day*, *Two days earlier*: of that day."""
    if told.glance is None:
        return False
    inner = innermost(each.reading)
    back = isinstance(inner, Shift) and inner.steps < 0 and inner.counted
    day = source.folded.startswith("that day", each.start)
    begins = back or day or _is_that_part(source, each, told)
    same = source.folded.startswith("that same month", each.start)
    if isinstance(inner, Weekday):  # had been set for Saturday, July 16. On Friday …
        return told.is_in_the_week_of_a_glance
    after_that = _AFTER_THAT.search(source.folded, each.start, each.stop)
    then = same or after_that or _is_of_that_year(inner)
    hours = is_time_alone(each.reading) and told.last_of_story(Precision.DAY) is None
    if hours and told.glance.says_year:  # set for 6 a.m. on 16 September. At nine …
        return told.glance.planned
    return bool(then) or (begins and told.glance.planned)


# "Five days after that"
_AFTER_THAT = lazy(r"\s(?:after|before)\sthat$")


def _is_that_part(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*was to be sold on 14 February 1879. That morning*; not *until the next day*."""
    said = bool(told.glance and told.glance.says_year)
    return said and _THAT_PART.match(source.folded, each.start) is not None


_THAT_PART = lazy(r"that\s(?:morning|afternoon|evening|night)\b")


def _is_of_that_year(inner: Reading) -> bool:
    """*listed in 1939 already. In August of that year*."""
    year = getattr(inner, "year", None)
    return isinstance(year, Shift) and year.anchor is Anchor.TOLD and not year.steps


def _goes_on_from_a_glance(each: Found, between: str) -> bool:
    """*had sailed in 1860. Two years later*, *that same year*: from the year named.

    *But it had never been as dry as that summer* is of the story again.
    """
    if not _is_next_sentence(between) or _BUT.search(between):
        return False
    inner = innermost(each.reading)
    if isinstance(inner, Same | Weekday) or isinstance(each.reading, Told):
        return True
    if _is_of_that_year(inner) or is_time_alone(each.reading):
        return True
    if not counts_from_a_date_told(each.reading):
        return False
    back = (getattr(inner, "steps", None) or getattr(inner, "step", None) or 0) < 0
    return not back or bool(_SENTENCE_BEGINS.search(between))


_BUT = lazy(rf"{STOP}\sbut\s")


def _is_next_sentence(between: str) -> bool:
    return "\n" not in between and len(ENDS.findall(between)) == 1


_SENTENCE_BEGINS = lazy(rf"{STOP}\s(?:(?:in|on|by|but|only|some|about)\s)?$")
