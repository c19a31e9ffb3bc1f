"""What lasts until a date, or will not be before it."""

from timeline.dates.cues import HELD
from timeline.dates.forms import DID, WHEN_IT_DID, either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Numbered
from timeline.dates.signs.clause import Clause, is_until
from timeline.dates.vocabulary import MONTHS, WEEKDAYS


def lasts_into(clause: Clause) -> int | None:
    """*put it at a week, with delays lasting into May*: the nearer one."""
    ends = clause.before.endswith(("into ", "until ", "till ", "the "))
    return 0 if ends and _LASTS_INTO.search(clause.before) else None


_LASTS_INTO = lazy(
    r"\b(?:lasting|stretching|dragging\son|running|continuing|extending|going\son)\s"
    r"(?:well\s|far\s|deep\s)?(?:into|until|till)\s(?:the\s)?$"
)


def were_due(clause: Clause) -> int | None:
    """*Applications were due Sept. 30*: the nearer one; *due on Friday* is to come.

    And so *his first deadline was June 30*.
    """
    passed = clause.is_weekday or clause.after.startswith((", and ", ", but "))
    if not passed and _DEADLINE_WAS.search(clause.before):
        return 0
    dated = not clause.is_weekday and _DUE.search(clause.before)
    came = dated and _CAME.match(clause.after)
    were = _WERE_DUE.search(clause.before)
    if were and clause.is_weekday and clause.after.startswith((" has ", " have ")):
        return 1  # a delegation that was due Monday has put off its visit
    return 0 if came or were else None


_DEADLINE_WAS = lazy(r"\bdeadline\s(?:had\sbeen|was)\s(?:on\s)?$")
_DUE = lazy(r"\bdue\s(?:on\s|by\s)?$")
# "paychecks due on Sept. 13 were late"
_CAME = lazy(r"\s(?:was|were|came|went|had|did)\b")
_WERE_DUE = lazy(
    r"\b(?:was|were)\sdue\s(?:back\s|home\s|out\s)?(?:(?:at|in)\s(?:[a-z]+\s){1,3})?(?:on\s|by\s)?$"
)


def lasts_until(clause: Clause) -> int | None:
    """*jailed until March*, *given bail until Friday*; *off its schedule until May*.

    The last one is the nearer such month: it may be over.
    """
    if not is_until(clause.before):
        return None
    if _WILL_UNTIL.search(clause.before):
        return 1  # was to have been switched off, will now run until February
    over = clause.is_weekday and not IS_NOW.search(clause.before)
    if over and _FROM_A_DAY.search(clause.before):
        return None  # shut from Thursday until Saturday
    if clause.after.startswith((" at the earliest", " at least")):
        return 1
    was = _HELD.search(clause.before) or not IS_NOW.search(clause.before)
    if was and _UNTIL_IT_DID.match(clause.after):
        return -1  # grounded until Friday, when the ban was lifted
    at_least = clause.is_weekday and clause.before.endswith("until at least ")
    if at_least or _HELD.search(clause.before) or _IS_UNTIL.search(clause.before):
        return 1
    had = clause.is_weekday and _HAD_UNTIL.search(clause.before)
    if had and not _WHEN_IT_IS.match(clause.after):
        return 0  # they had until Thursday to vote
    dated = isinstance(clause.reading, Day | Month)
    return 0 if dated and _TAKEN_UNTIL.search(clause.before) else None


_WILL_UNTIL = lazy(
    r"\bwill\s(?:now\s|not\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:until|till|through)\s$"
    r"|\b(?:sold\sout|booked\s(?:up|out)|fully\sbooked)\s(?:until|till|through)\s$"
)
_HAD_UNTIL = lazy(
    r"\bhad\s(?:(?:been\s)?(?:given|granted|allowed)\s(?:[a-z]+\s){0,4})?until\s$"
)
_WHEN_IT_IS = lazy(r",\swhen\s[^.;,]*\b(?:is|are|will)\b")
IS_NOW = lazy(r"\b(?:has|have|is|are|will)\b")
_UNTIL_IT_DID = lazy(WHEN_IT_DID)
_FROM_A_DAY = lazy(
    rf"\bfrom\s(?:{either(WEEKDAYS)})\b[^.;,]{{0,20}}\suntil\s(?:the\s)?$"
)
_TAKEN_UNTIL = lazy(
    r"\b(?:(?:(?<!put\s)(?<!called\s)off|out\sof|last\s(?:week|month))\b[^.;]{0,60}|plan|plans|rules?|policy)\suntil\s$"
)
_HELD = lazy(
    rf"\b(?:{either(HELD)})\b[^,]{{0,80}}\s(?:until|till|beyond)\s"
    r"|\bextended\b[^,]{0,40}\sthrough\s|\bwill\s[^.;,]{1,60}\sthrough\s"
    r"|\b(?:given|granted|freed\son|released\son)\s(?:\w+\s)?bail\suntil\s"
    r"|\b(?:is|are)\snot\s[^.;,]{1,80}\suntil\s"
    r"|\b(?:more|another|extra)\s(?:[a-z]+\s|\d+\s)?(?:hours|days|weeks|months|years)\b"
    r"[^.;,]{0,20},?\suntil\s"
)


# "has promised free parking every Saturday until", "is on bail until", "if it isn't by"
_IS_UNTIL = lazy(
    r"\b(?:lasts|(?<!to\s)(?<!not\s)last|stays?\s[a-z]+|remains?\s[a-z]+|runs)\s(?:until|till|through)\s$"
    r"|\b(?:has|have)\s(?!(?:been\s)?(?:run|lasted|gone)\b)"
    r"(?:(?!\b(?:where|who|which|that|why|how|was|were|had|for\s[a-z]+ing)\b)[^.;,]){1,80},?"
    r"\s(?:until|till)\s(?:the\s)?$"
    r"|\b(?:is|are)\s(?:on|out|off|away|abroad|overseas|suspended|banned|barred|free|stuck)\b"
    r"[^.;,]{0,50}\s(?:until|till|through)\s(?:the\s)?$"
    r"|\b(?:has|have)\s(?:cancel+ed|suspended|closed|halted|postponed|scrapped)"
    r"(?:\s[^.;,]{1,80})?\sthrough\s$|\bdeclared\s(?:[a-z]+\s){1,4}(?:closed|shut|off)\s(?:through|until)\s$"
    r"|\b(?:has|have)\s(?:hired|booked|rented|leased)\s(?:an?|the)\s[^.;,]{1,60}\sthrough\s$"
    r"|\bif\s(?:it|they|he|she|that|this|there)\s(?:is|are|(?:has|have)\snot|hasn't|haven't|isn't|aren't|does|doesn't|do|don't"
    r"|fails?|cannot|can't|(?:was|were)\sno)\b[^.;,]{0,60}\sby\s(?:the\s)?$"
)


def is_not_before(clause: Clause) -> int | None:
    """*not expected before the autumn*, *promised to come through May*, *by July*.

    *Who promised on 29 May to deliver by August*: the nearer such month.
    """
    over = _OVER_SINCE.match(clause.after)
    limit = None if over else _NOT_BEFORE.search(clause.before)
    if limit is None:
        return None
    if clause.is_weekday and limit[0].startswith(_OF_A_YEAR):
        return None  # knew that he would win when he scored on Thursday
    if limit[0].startswith("next ") and _DID_SO.match(clause.after):
        return None  # the next meeting, on 4 July, broke up in anger
    if limit[0].endswith(" from ") and clause.after.startswith(" for "):
        return None  # put off from July for lack of a quorum
    aside = clause.after.startswith(", ")  # the vote, postponed from May, is held
    if (clause.is_weekday or aside) and _PUT_OFF_FROM.match(limit[0]):
        return 0  # had been put off from Monday evening
    return 0 if _ON_A_DAY.search(limit[0]) else 1


def would_not_before(clause: Clause) -> int | None:
    """*said that repairs would not be finished before July*: the nearer one."""
    limit = _WOULD_NOT_BEFORE.search(clause.before)
    if limit is None:
        return None
    season = isinstance(clause.reading, Numbered)
    season = season or (clause.is_weekday and limit["modal"] == "would")
    return int(season or limit["modal"] in ("will", "can"))


_WOULD_NOT_BEFORE = lazy(
    r"\b(?P<modal>would|will|could|can)\s?not\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}"
    r"(?:before|until|till)\s(?:the\s)?(?:early\s|late\s)?$"
)
_PUT_OFF_FROM = lazy(r"(?:put\s(?:off|back)|postponed|moved)\s(?:[^.;]*\s)?from\s$")
_DID_SO = lazy(rf",?\s{DID}\b")
_ON_A_DAY = lazy(rf"\son\s(?:\d|(?:{either(MONTHS)})\b)")
_OVER_SINCE = lazy(
    r",?\s(?:and|but|when|then)\s(?!(?:[a-z]+\s)?(?:said|added|warned|told)\b)"
    rf"(?:[a-z]+\s){{0,3}}{DID}\b"
)
_OF_A_YEAR = (
    "would ",
    "leave ",
    "licen",
    "permission ",
    "authority ",
    "right ",
    "mandate ",
)
_NOT_BEFORE = lazy(
    r"\b(?:"  # said once for all rows: within words there is nothing to try
    r"(?:is|are)\snot\s(?:expected|due|likely|planned)\s(?:[a-z]+\s){0,3}(?:before|until)\s"
    r"(?:the\s)?$|(?:promised|agreed|vowed)\sto\s[^.;]{1,60}\s(?:through|from)\s$"
    r"|(?:moved|put\s(?:off|back)|postponed|brought\sforward)\s"
    r"(?:(?:the|its|an?|his|her|their)\s(?:[a-z-]+\s){1,3})?from\s$"
    r"|(?:cannot|do(?:es)?\snot(?!\s(?:usually|normally|often)))\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:before|until)\s(?:the\s)?$"
    r"|(?:is|are|will\sbe)\sto\sbe\s[a-z]+\b[^.;]*,\sand\s(?:an?|the)\s(?:[a-z]+\s){1,3}"
    r"[a-z]+ed\s(?:on|in)\s$"
    r"|(?:until|till|when)\s(?:he|she|it|they|the\s[a-z]+)\s(?:is|are)\s[a-z]+\s(?:on|in)\s$"
    r"|call(?:s|ed|ing)\sfor\s[^.;,]{1,60}\sto\s[a-z]+\s(?:before|by)\s(?:the\s)?$"
    r"|(?:promised|agreed|approved)\s[^.;,]{1,60}\s(?:rise|increase|raise|cut)\sfrom\s$"
    r"|(?:promised|announced|agreed|approved|unveiled)\s(?:[^.;,]{1,60}\s)?(?:ban|tax|levy|ceasefire"
    r"|truce|curfew|holiday|freeze|cuts|closures?|changes|restrictions|limits|rules|quotas?"
    r"|(?:fee|charge|fare|price|tariff|rise|increase)s?)\s(?:of\s[^.;,]{1,24}\s)?"
    r"(?:from|starting)\s(?:the\s)?$"
    r"|tickets?\s(?:[a-z]+\s){0,3}(?:on\ssale|available)\s(?:on\s)?(?:[a-z]+\s){0,3}for\s"
    r"(?:the|an?|its|their|his|her)\s(?:[a-z-]+\s){1,4}(?:in|on)\s(?:the\s)?$"
    r"|(?:may|might)\snot\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:until|till|before)\s(?:the\s)?$"
    r"|next\s(?:meeting|session|sitting|hearing|round|match|game|race|edition|issue)"
    r"(?:\sis)?[,:]?\s(?:on\s)?$"
    r"|(?:once|when|until|as\ssoon\sas)\s[^.;,]{1,30}\s(?:has|have)\s[a-z]+\s[^.;,]{1,30}\son\s$"
    r"|(?:could|may|might)\s(?!to\b)[a-z]+\s[^.;,]{0,60}\bby\s(?:the\s)?$"
    r"|(?:meant|intended|planned|hoped)\sto\s[a-z]+\s(?:until|till)\s$"
    r"|(?:is|are)\s(?:free|able|allowed|entitled)\sto\s[a-z]+\sfrom\s$"
    r"|want(?:s|ed)?\s[^.;,]{1,40}\sby\s(?:the\s)?$"
    r"|would\s[a-z]+\s[^.;]{0,20}\bwhen\s[^.;,]{1,40}\s(?:in|on)\s(?:the\s)?$"
    r"|(?:leave|licen[sc]e|permission|authority|right|mandate)\sto\s[a-z]+\s[^.;,]{0,30}\safter\s$"
    r"|(?:favou?rs?|favou?red|proposes|proposed|called\sfor|calls\sfor|wants?)\s(?:an?\s)?(?:[a-z]+\s)?"
    r"(?:polls?|vote|referendum|elections?|summit|meeting|ballot)\s(?:on|in)\s$"
    r"|(?<!which\s)(?<!who\s)(?:promised|agreed|vowed|requires?|hop(?:e|es|ed))\s"
    r"(?:[a-z']+\s){0,5}to\s(?!(?:the|an?)\b)[^.;,]{1,70}\s(?:by|until)\s(?:the\s)?(?:early\s|late\s)?$"
    r"|(?:told|ordered|asked|urged)\s(?:(?:the|its|his|her|their)\s)?[a-z]+\sto\s(?:(?!\band\b)[^.;,]){1,70}"
    r"\suntil\s(?:the\s)?$"
    r"|(?:(?:asks?|urges?|(?<!had\s)urged|appealed)\s)(?:to\s|for\s)?(?:[a-z]+\s){1,5}to\s"
    r"(?:come|contact|call|report|hand|return|apply|register)\s[^.;,]{0,40}\bby\s$"
    r"|(?:was|were)\s(?:told|ordered|urged|asked|advised)\sto\s"
    r"(?:(?!\b(?:and|had|used)\b)[^.;,]){1,60}\s(?:by|until|through)\s$"
    r"|(?<!had\s)voted\s(?:[\d-]+\s)?to\s[^.;,]{1,60}\sfrom\s$"
    r"|(?:he|she|they)\s(?:was|were)\s(?:retiring|resigning|quitting|stepping\sdown)\s"
    r"(?:in|on|from)\s(?:the\s)?$"
    r"|put\s(?:back|off)\s(?:the|an?|its|his|her|their)\s[^.;,]{1,60}\sfrom\s(?:[a-z]+\sto\s)?$"
    r"|wants?\s(?:it|them|this|that|the\s[a-z]+)\s(?:to\sbe\s)?(?:done|finished|settled|ready|over|out|gone|closed|agreed"
    r"|signed|passed)\sbefore\s(?:the\s)?$"
    r"|(?:would(?:\snot)?|to)\s(?:seek|run\sfor|stand\sfor)\s(?:re-?election|office"
    r"|(?:an?|another)\s(?:[a-z]+\s)?term)\sin\s$"
    r"|(?:has|have)\spromised\s(?!to\b)[^.;,]{1,60}\s(?:before|by)\s(?:the\s)?$"
    r")"
)
