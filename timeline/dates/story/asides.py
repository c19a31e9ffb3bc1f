"""Asides: dates that what follows does not count from; of the news, its hours.

*On 17 June 1953 they rose. A 2004 study counts 55 dead; by the 18th it was over.*
"""

from timeline.dates.context import ToldSoFar
from timeline.dates.kinds import innermost, unit_of, year_said
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Shift, Timed, Weekday, Year
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.story.verbs import in_front, is_pluperfect
from timeline.spans import Precision


def is_aside(source: Source, each: Found, told: ToldSoFar, resolved: Resolved) -> bool:
    """Words that tell no time of the story, not even in their own sentence."""
    if isinstance(each.reading, Shift) and not each.reading.steps:
        return _holds(resolved, told)  # on the shortest day of the year
    if _is_of_a_memoir(source, each):
        return True
    if isinstance(each.reading, Month) and _CLEAN_UP.search(*in_front(source, each)):
        return True
    if not isinstance(each.reading, Timed):
        return False
    if each.joined and _HOURS_FROM.search(*in_front(source, each)):
        return True
    ends = _HOURS_TO.search(*in_front(source, each))
    if each.reading.of is not None:  # from nine to seven the next morning
        return bool(ends) and isinstance(each.reading.of, Shift)
    return bool(ends) or is_night_before(source, each)


def _is_of_a_memoir(source: Source, each: Found) -> bool:
    """*He retired, he wrote twenty years afterward, with the belief …*."""
    shift = each.reading
    if not isinstance(shift, Shift) or shift.unit < Precision.YEAR:
        return False
    wrote = _WROTE.search(*in_front(source, each))
    return shift.steps >= _LONG_AFTER and bool(wrote)


_LONG_AFTER = 10  # years
_WROTE = lazy(
    r",\s(?:as\s)?(?:[a-z]+\s)?(?:wrote|recalled|remembered|admitted|claimed|said|confessed)\s$"
)
_CLEAN_UP = lazy(r"\b(?:citations?|sources?|references|verification)\b[^\n]{0,20}\($")
"""*This section needs additional citations. (March 2010)*: a note to its editors."""


def is_named_beside(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*le vote du 20 mai 1980*, *en vilo desde el 17 de diciembre*, told on Monday.

    In the news, where a table of words told the tense; and what had been by then.
    """
    inner = innermost(each.reading)
    if isinstance(each.reading, Weekday) and _SAID_ON.search(*in_front(source, each)):
        day = told.last_day(Precision.DAY)  # sank on Sunday, police said on Monday
        return day is not None and (each.reading.weekday - day.weekday()) % 7 == 1
    if isinstance(each.reading, Day | Weekday) and _is_over_all_that(source, each):
        return True
    if isinstance(each.reading, Weekday) and _ABOUT.search(*in_front(source, each)):
        return True
    first = isinstance(inner, Weekday) and told.last_day(Precision.DAY) is None
    closed = _ENDED.match(source.folded, each.stop)
    if first and closed and _WHICH_DID.search(*in_front(source, each)):
        return True
    if each.ahead is None or unit_of(inner) is not Precision.DAY:
        return False
    if each.had and not is_another_line(source, told.stop, each.start):
        return isinstance(inner, Day | Weekday)
    of_a_noun = _OF_A_NOUN.search(source.folded, max(0, each.start - 8), each.start)
    return isinstance(inner, Day) and (each.lead == "since" or bool(of_a_noun))


def _is_over_all_that(source: Source, each: Found) -> bool:
    """*camped there since Monday*, *as late as Tuesday they denied it*."""
    if source.folded.startswith(", when ", each.stop):
        return False
    late = _AS_LATE_AS.search(source.folded, max(0, each.start - 20), each.start)
    return each.lead == "since" or bool(late)


# "Voting, which began on Sunday, ended at 15:00": today, and not on Sunday
_ENDED = lazy(
    r",\s(?:ended|closed|resumed|stopped"
    r"|(?:was|were)\s(?:called\soff|suspended|halted|adjourned))\b"
)
_WHICH_DID = lazy(r"[a-z],\s(?:which|who)\s(?:[a-z'-]+\s){1,6}$")
_ABOUT = lazy(
    r"\b(?:hear|heard|know|knew|ask(?:ed)?|talk(?:ed)?|worried|think)\sabout\s$"
)
"""*Did you hear about Monday?*"""
_AS_LATE_AS = lazy(r"\bas\s(?:late|recently|lately|early)\sas\s(?:on\s)?$")
_SAID_ON = lazy(
    r"\b(?:officials?|police|spokes(?:man|woman|person)|guard|authorities|ministry|agency|army"
    r"|military|he|she|they|it|government)\s(?:[a-z]+\s)?(?:said|reported|announced)\s(?:on\s)?$"
)
_OF_A_NOUN = lazy(r"\b(?:du|del|vom)\s$|\bdell'$")


def is_night_before(source: Source, each: Found) -> bool:
    """*On 3 May they saw that he had left during the night*: in that to the 3rd."""
    if each.reading != _NIGHT or not is_pluperfect(source, each):
        return False
    return bool(_FOUND_THAT.search(source.folded, max(0, each.start - 100), each.start))


_NIGHT = Timed("NI")
_FOUND_THAT = lazy(r"\b(?:saw|found|learn(?:ed|t)|heard|discovered|woke|told)\b[^.;]*$")


def _holds(resolved: Resolved, told: ToldSoFar) -> bool:
    here, span = told.last_of_story(Precision.MONTH), resolved.span
    if here is None or span is None or not (span.first and span.last):
        return False
    return span.first <= here.day <= span.last


def is_of_a_study(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*According to a study of 2004*, *a 1996 report*, in a story told by days.

    *Sixty years later* may count from it, but no *3 May*.
    """
    if not isinstance(each.reading, Year) or not told.last_of_story(Precision.MONTH):
        return False
    here = told.last_of_story(Precision.MONTH)
    if here and 0 <= each.reading.year - here.day.year <= 2:
        return False
    behind = _STUDY_BEHIND.match(source.folded, each.stop)
    said = source.folded.startswith(" that ", each.stop)
    if said and _ARGUED_IN.search(*in_front(source, each)):
        return True
    return bool(behind or _STUDY_OF.search(*in_front(source, each)))


def is_of_a_thing(source: Source, each: Found) -> bool:
    """*a cruiser of 1897*, *by a secret pact of 1873*: how old it is, and no more.

    *Under Executive Order 14024 of April 15, 2021*, and *Vennik, appointed in July
    2003, told them on 17 January*, too.
    """
    closed = source.folded.startswith(", ", each.stop) and year_said(each.reading)
    ends = isinstance(each.reading, Month) and source.folded[
        each.stop : each.stop + 1
    ] in (".", ",", ";")
    if ends and _BEGUN.search(*in_front(source, each)):
        return True
    if closed and _DONE_TO_IT.search(*in_front(source, each)):
        return True
    if isinstance(each.reading, Day) and each.reading.year is not None:
        return bool(_ORDER_OF.search(*in_front(source, each)))
    if not isinstance(each.reading, Year):
        return False
    return bool(_A_THING_OF.search(*in_front(source, each)))


_A_THING_OF = lazy(
    r"\ban?\s(?:[a-z-]+\s){1,4}of\s$"
    r"|\ban?\s(?:[a-z-]+\s){1,3}(?:built|made|bought|launched|designed|written)\sin\s$"
)
_DONE_TO_IT = lazy(
    r"\w,\s(?:appointed|elected|promoted|named|hired|founded|built|launched|born|signed)\s"
    r"(?:[a-z]+\s){0,3}(?:in|on)\s$"
)
# "On 7 May they published tests, begun in February. A month later": from May
_BEGUN = lazy(r"\w,\s(?:begun|started|opened|launched|introduced)\sin\s$")
_ORDER_OF = lazy(
    r"\b(?:order|law|act|resolution|decree|regulation|directive|decision|proclamation)"
    r"\s(?:\(?[a-z]{2}\)?\s)?(?:no\.?\s)?\d[\d/.-]*\sof\s$"
)
_STUDIES = (
    r"(?:study|studies|report|book|estimate|survey|article|paper|biography|history"
    r"|documentary|film|interview|investigation|inquiry|thesis|essay|memoirs?|edition)"
)
_ARGUED_IN = lazy(
    r"\b(?:argued|maintained|contended|suggested|concluded|estimated)\sin\s$"
)
_STUDY_BEHIND = lazy(rf"\s(?:[a-z]+\s)?{_STUDIES}\b")
_STUDY_OF = lazy(
    rf"\b{_STUDIES}\s(?:of|from|(?:published|written|released|completed)\s(?:in|of))\s$"
)
_HOURS_TO = lazy(
    r"\bfrom\s(?:[^.;\n]|(?<=[ap])\.|(?<=m)\.){3,30}\s(?:to|until|till)\s$"
)
_HOURS_FROM = lazy(
    r"\b(?:curfew|open|shut|closed|ban(?:ned)?|forbidden|daily)\b[^.;\n]{0,30}\sfrom\s$"
)
"""*a curfew from nine in the evening to five in the morning*, *from 9 p.m. …*."""
