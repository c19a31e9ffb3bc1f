"""What is planned, was planned, or is moved to a date."""

from timeline.dates.cues import PAST_VERBS
from timeline.dates.forms import DID, either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month, Numbered
from timeline.dates.signs.clause import Clause, is_until
from timeline.dates.signs.limits import IS_NOW
from timeline.dates.vocabulary import WEEKDAYS


def was_planned(clause: Clause) -> int | None:
    """*had been due on Friday*, *was first set for June*: the nearer one.

    What must stay shut, or was moved to a day, has not come yet.
    """
    moved = clause.is_weekday and _MOVED_TO.search(clause.before)
    if moved or (is_until(clause.before) and _IS_PUT_OFF.search(clause.before)):
        return None  # were to have been held, have been postponed until Friday
    if clause.is_weekday and _WAS_CALLED_OFF.search(clause.before):
        return None  # which had been planned for Sunday, was cancelled Tuesday
    if _BUT_NOW.search(clause.before):
        return None  # had hoped to open in March but now expects to open in November
    if clause.is_weekday and clause.before.endswith("called for "):
        return None  # a strike had been called for Friday
    if clause.is_weekday and _AND_THEN_DID.search(clause.before):
        return None  # a count that was supposed to take two days broke down on Tuesday
    if clause.is_weekday and _HAS_BEEN_MOVED.match(clause.after):
        return 1  # Friday night's games have been moved to Monday
    planned_for = _PLANNED_FOR.search(clause.before)
    put_off = planned_for and _PUT_OFF.match(clause.after)
    if planned_for and _CALLED_OFF.match(clause.after):
        return 0  # the concert planned for April was called off
    was_to = planned_for and planned_for[0].startswith(("was to", "were to"))
    if was_to and not clause.is_weekday and _WILL_NOW.match(clause.after):
        return 0  # which was to end in May, will be over by July
    if put_off and clause.is_weekday and _TO_A_DAY.match(clause.after):
        return 0  # originally scheduled for Saturday, was moved to Sunday
    if clause.is_weekday and _TO_HAVE.search(clause.before):
        return 0  # was to have been lifted Thursday, will be in force on Saturday
    if not put_off and not _WAS_PLANNED.search(clause.before):
        return None
    still = _STILL.match(clause.after) or _IS_OFF.search(clause.before)
    if clause.is_weekday and still:
        return 1  # had been due to open on Saturday, must stay shut
    if clause.is_weekday and _BUT_IT_DID.match(clause.after):
        return -1  # was supposed to arrive on Thursday but never came
    a_day_then = not put_off and isinstance(clause.reading, DayOfMonth)
    return -1 if a_day_then else 0


_BUT_IT_DID = lazy(
    r"(?:\s(?!but\b|and\b)[a-z]+){0,4},?\s(?:but|and|instead)\s(?:[a-z]+\s){0,4}"
    rf"(?:{DID}|never)\b"
)
_AND_THEN_DID = lazy(
    r"\b(?:supposed|hoped|planned|intended|meant|expected)\sto\s[^.;]*(?<!have\s)(?<!be\s)"
    rf"(?<!been\s)\b(?:{either(PAST_VERBS)})\s(?:[a-z]+\s)?on\s$"
)
_IS_PUT_OFF = lazy(r"\b(?:has|have)\sbeen\s(?:put\soff|postponed|delayed|deferred)\b")
_WAS_CALLED_OFF = lazy(
    r"\b(?:was|were|(?:has|have)\sbeen)\s(?:cancel+ed|called\soff|averted|postponed|scrapped"
    r"|put\soff|abandoned)\s(?:late\s|early\s|on\s)*$"
)
_BUT_NOW = lazy(
    r"\bbut\s(?:now\s|still\s)?(?:expects?|plans?|hopes?|intends?|aims?|is|are|will)\b"
    r"|\bhad\s(?:hoped|planned|intended|wanted|expected)\b[^.;,]*,\swill\b"
    r"|\bhad\sbeen\s(?:due|set|expected)\b[^.;,]*\band\swill\b"
    r"|\b(?:was|were)\sto\shave\b[^.;]*,\swill\snow\b"
)
_TO_HAVE = lazy(
    r"\b(?:was|were)\sto\shave\b(?:(?!\b(?:was|were|has|had|will|is|are)\b)[^.;,])*$"
)
_STILL = lazy(
    r"(?:,\s|;\s(?:[a-z]+\s){0,3})(?:must|will(?!\sinstead\b)|now(?!\ssays\b)|is|are|has|have)\b|\s(?:has|have)\s[a-z]+ed\b"
)
# "The strike, called off on Monday, had been due to begin on Friday"
_IS_OFF = lazy(
    r"\b(?:called\soff|cancel+ed|suspended|averted|postponed)\s(?:late\s|early\s)?"
    rf"(?:on\s)?(?:{either(WEEKDAYS)}|yesterday|today)\b"
)
_WAS_PLANNED = lazy(
    r"\bhad\s(?:(?:first|earlier|initially|originally|once|long|previously)\s(?!tried\b))?(?:hoped|planned|intended|wanted|expected|meant|(?:threatened|vowed|offered|tried)\sto"
    r"|(?:first\s|originally\s|initially\s)?been\s(?:(?:first|originally|initially)\s)?"
    r"(?:due|set|expected|scheduled|planned|meant|called|promised|(?:ready|free|prepared)\sto))\b"
    r"|\bwould\s(?:[a-z]+\s)?have\s(?:[a-z]+\s){1,3}(?:on|in|at)\s(?:the\s)?$"
    r"|\bwould\s(?:normally|usually|ordinarily|otherwise)\shave\s(?:[a-z]+\s){1,4}by\s$"
    r"|\b(?:was|were)\s(?:supposed\b|to\shave\s(?:been\b|[a-z]+\s(?:[a-z]+\s){0,6}(?:on|in|by)\s(?:the\s)?$)|(?:once|originally|initially|first)\s"
    r"(?:due|set|scheduled|planned|expected|meant|slated|promised)\b)"
)
_PLANNED_FOR = lazy(
    r"\b(?:(?:planned|scheduled|set|fixed|due|slated|intended|forecast|predicted|promised)\s(?:for|on|in)|(?:deadline|date)\sof"
    r"|due\sto\s(?:be\s)?[a-z]+(?:\s(?:on|in))?"
    r"|(?:was|were)\sto\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:by|on|in))\s(?:the\s)?$"
)
_WILL_NOW = lazy(r",\s(?:will|is\snow|has\snow)\b")
_CALLED_OFF = lazy(
    r"\s(?:but\s|and\s)?(?:was|were|had\sbeen)\s"
    r"(?:put\s(?:off|back)|delayed|postponed|cancel+ed|moved|called\soff|pushed\sback"
    r"|scrapped|extended|abandoned|dropped|shelved|axed|brought\sforward|held\sup)\b"
)
_HAS_BEEN_MOVED = lazy(
    r"'s\s(?:[a-z-]+\s){1,4}(?:has|have)\sbeen\s(?:moved|postponed|cancel+ed|called\soff"
    r"|put\s(?:off|back)|rescheduled|brought\sforward)\b"
)
_TO_A_DAY = lazy(
    r",\s[^.;]{0,30}\b(?:moved|postponed|pushed|put\soff|delayed)\s"
    rf"(?:back\s|forward\s)?(?:to|until)\s(?:{either(WEEKDAYS)})\b(?!')"
)
_PUT_OFF = lazy(
    r",\s(?:is|are|was|were|has|have|had|will)\s[^.;]{0,20}"
    r"\b(?:put\s(?:off|back)|delayed|postponed|cancel+ed|moved|called\soff|pushed|scrapped"
    r"|held\sup|fallen|dropped|shelved)\b"
    r"|\s(?:has|have)\sbeen\s(?:put\s(?:off|back)|delayed|postponed|cancel+ed|moved|scrapped)\b"
    r"|\s(?:never|did\snot|was\snot|were\snot)\b"
)


def is_behind_a_relative(clause: Clause) -> int | None:
    """*a sprinter who refused to leave on Sunday will fly home*: it is over."""
    will = _WILL_BEHIND.match(clause.after)
    return -1 if will and _WHO_DID.search(clause.before) else None


def is_in_the_subject(clause: Clause) -> int | None:
    """*delegates gathering on Monday will*, *guns not given up by Monday will*."""
    will = _WILL_BEHIND.match(clause.after)
    return 1 if will and _GATHERING.search(clause.before) else None


_GATHERING = lazy(
    r"\b[a-z]{3,}s\s(?!following\b)[a-z]{3,}ing\s(?:(?:in|at|to|for|from)\s(?:[a-z'-]+\s){1,3})?on\s$"
    r"|\bnot\s(?:[a-z]+\s){1,5}by\s$"
)
_WILL_BEHIND = lazy(r",?\s(?:will|is\sto|is\sdue\sto)\b")
_WHO_DID = lazy(rf"\b(?:who|which)\s(?:[a-z]{{3,}}ed|{either(PAST_VERBS)})\b[^.;,]*$")


def is_set(clause: Clause) -> int | None:
    """*chose Oct. 14*, *gave us until 16 March to report*, *set a vote for May 3*."""
    if isinstance(clause.reading, Day) and _is_chosen(clause):
        return 1
    for_it = clause.is_weekday and clause.after.startswith((" for ", " to "))
    if for_it and _SET_ASIDE.search(clause.before):
        return 1
    gave = clause.is_weekday and _GAVE_ME.search(clause.before)
    if gave and not _THEN_DID.match(clause.after):
        return 1
    given = clause.after.startswith(" to ") and _GIVEN.search(clause.before)
    dated = isinstance(clause.reading, Day | Month) and "gave " not in clause.before
    if given and (clause.is_weekday or dated):
        return 1  # gave both sides until 5 p.m. Tuesday to answer
    if _SET_AS.match(clause.after):
        of_late = _HAS_SET.search(clause.before)
        # named May 14 as the day on which they should return, told in June: the nearer
        told_since = isinstance(clause.reading, Day) or _HAD_RULED.search(clause.before)
        return 1 if of_late or not told_since else 0
    for_a_thing = _FOR_A_THING.match(clause.after) and _SET.search(clause.before)
    if clause.before.endswith(_FOR) and _CALLED.search(clause.before):
        return 0  # called an election for May 25: the nearer such day
    set_for = clause.before.endswith(_FOR) and _SET_FOR.search(clause.before)
    return 1 if for_a_thing or set_for else None


# "has set aside Tuesday for their case"; "they gave me till Monday"
_SET_ASIDE = lazy(r"\b(?:has|have)\sset\saside\s$")
_GAVE_ME = lazy(
    r"(?<!had\s)\bg(?:ave|iven)\s(?:me|us|him|her|them|you)\s(?:un)?till?\s$"
)
_THEN_DID = lazy(r",?\s(?:but|and|then|when)\b")
_GIVEN = lazy(
    r"\b(?:gave|gives|(?<!had\s)(?<!had\sbeen\s)given|giving|have|has)\b[^.;,]{0,50}\suntil\s(?:the\s)?$"
)


def _is_chosen(clause: Clause) -> bool:
    if _CHOSEN.search(clause.before) or _TO_LAST.search(clause.before):
        return True
    return clause.after.startswith(" to ") and is_until(clause.before)


_FOR = ("for ", "for the ")
# "had ruled that he must go, and set Friday as the deadline": but since then
_HAD_RULED = lazy(r"\bhad\s(?:[a-z]+ly\s)?(?:[a-z]+ed|set|chosen|given|told)\b")
_HAS_SET = lazy(r"\b(?:has|have)\s(?:set|fixed|named|chosen|picked)\s$")
_SET = lazy(r"\b(?:set|fixed|named|chose|picked)\s$")
# "set sentencing for June 16", but not "set the price for June"
_SET_FOR = lazy(
    r"\b(?:set|fixed|scheduled)\s(?:[a-z-]+\s){0,3}(?:hearings?|trial|retrial|sentencing|vote"
    r"|elections?|date|meeting|deadline|summit|talks|session|debate|execution|launch"
    r"|referendum|poll|polls|conference|ballot|verdict|appeal)\sfor\s(?:the\s)?$"
)
_CALLED = lazy(
    r"\bcalled\s(?:an?|the|early|snap|fresh|new)\s(?:[a-z-]+\s){0,2}"
    r"(?:elections?|vote|poll|referendum|ballot)\sfor\s(?:the\s)?$"
)
_FOR_A_THING = lazy(r"\sfor\s[a-z]")
_SET_AS = lazy(r"\sas\s(?:the|its|a|his|her|their)\s(?:date|day|deadline)\b")
_TO_LAST = lazy(r"\bto\s(?!the\b)[a-z]+\s[^.;,]{0,60}\s(?:through|until|till)\s$")
_CHOSEN = lazy(  # a day that is set is to come; a record that is set is not
    r"(?<!record\s)(?<!record\sit\s)(?<!high\sit\s)(?<!low\sit\s)(?<!mark\s)(?<!high\s)(?<!low\s)\b(?:set|chose|picked)\s$"
)


def is_moved_to(clause: Clause) -> int | None:
    """*The race was moved to Monday*, *postponed until Friday*: it is to come.

    *Brought forward to 30 March*: the nearer such day, since it may be over by now.
    """
    moved = _MOVED_TO.search(clause.before)
    if moved is None or _WAS_PLAYED.match(clause.after):
        return None
    if clause.is_weekday:
        return 1
    if isinstance(clause.reading, Month | Numbered):
        over = clause.after.startswith((", was ", ", were "))
        later = _PUT_BACK.search(moved[0]) or IS_NOW.search(clause.before)
        told_since = " from " in moved[0] and not IS_NOW.search(clause.before)
        return None if over else int(bool(later) and not told_since)
    return 0 if isinstance(clause.reading, Day) else None


_WAS_PLAYED = lazy(
    rf",?\s(?:and|but|where|when)\s(?:[\w,]+\s)?(?:{either(PAST_VERBS)}|[a-z]+ed|drew)\b"
)
_PUT_BACK = lazy(r"\b(?:back|off|out|postponed|deferred|adjourned)\b")
_MOVED_TO = lazy(
    r"\b(?:(?:moved|pushed|put)(?:\sback|\sout|\soff)?|postponed|rescheduled|switched"
    r"|shifted|deferred|adjourned|brought\sforward|extended(?:\s(?:it|them|the\s[a-z]+))?|(?:posted|listed|deferred|adjourned)\s(?:it|the\s[a-z]+))"
    r"(?:\s(?:the|its|his|her|their)\s(?:[a-z-]+\s){0,2}[a-z-]+(?=\sfrom\s))?"
    r"(?:\s(?:the|its|his|her|their|an?)\s[a-z-]+(?:\s(?!to\b|for\b)[a-z-]+){0,3})?"
    r"(?:\sby\s(?:[a-z]+|\d+)\s(?:hour|day|week|month|year)s?)?"
    r"(?:\sfrom\s[^.;,]{1,30})?\s(?:to|until|till|for)\s(?:the\s)?$"
    r"|\b(?:moving|pushing|postponing|shifting)\s(?:[a-z-]+\s){1,4}to\s$"
)
