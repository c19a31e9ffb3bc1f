"""What is planned, was planned, or lasts until a date."""

from timeline.dates.cues import COMING_VERBS, HELD, PAST_VERBS
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Month, Numbered
from timeline.dates.signs.clause import Clause, is_until
from timeline.dates.steps import SURELY_COMING
from timeline.dates.vocabulary import MONTHS, WEEKDAYS


def was_planned(clause: Clause) -> int | None:
    """*had been due on Friday*: back; *was first set for June*: the nearer one.

    What must stay shut, or was moved to a day, has not come yet.
    """
    if is_until(clause.before) and _IS_PUT_OFF.search(clause.before):
        return None  # were to have been held, have been postponed until Friday
    if _BUT_NOW.search(clause.before):
        return None  # had hoped to open in March but now expects to open in November
    if clause.is_weekday and clause.before.endswith("called for "):
        return None  # a strike had been called for Friday
    planned_for = _PLANNED_FOR.search(clause.before)
    put_off = planned_for and _PUT_OFF.match(clause.after)
    if planned_for and not clause.is_weekday and _CALLED_OFF.match(clause.after):
        return 0  # the concert planned for April was called off
    was_to = planned_for and planned_for[0].startswith(("was to", "were to"))
    if was_to and not clause.is_weekday and _WILL_NOW.match(clause.after):
        return 0  # which was to end in May, will be over by July
    if put_off and clause.is_weekday and _TO_A_DAY.match(clause.after):
        return 1  # originally scheduled for Saturday, was moved to Sunday
    if not put_off and not _WAS_PLANNED.search(clause.before):
        return None
    if clause.is_weekday and _STILL.match(clause.after):
        return 1  # had been due to open on Saturday, must stay shut
    a_day_then = not put_off and isinstance(clause.reading, DayOfMonth)
    return -1 if clause.is_weekday or a_day_then else 0


_IS_PUT_OFF = lazy(r"\b(?:has|have)\sbeen\s(?:put\soff|postponed|delayed|deferred)\b")
_BUT_NOW = lazy(
    r"\bbut\s(?:now\s|still\s)?(?:expects?|plans?|hopes?|intends?|aims?|is|are|will)\b"
)
_STILL = lazy(
    r"(?:,\s|;\s(?:[a-z]+\s){0,3})(?:must|will|now|is|are|has|have)\b|\s(?:has|have)\s[a-z]+ed\b"
)
_WAS_PLANNED = lazy(
    r"\bhad\s(?:hoped|planned|intended|wanted|expected|meant"
    r"|been\s(?:due|set|expected|scheduled|planned|meant|called))\b"
    r"|\bwould\s(?:[a-z]+\s)?have\s(?:[a-z]+\s){1,3}(?:on|in|at)\s(?:the\s)?$"
    r"|\b(?:was|were)\s(?:supposed\b|to\shave\s(?:been\b|[a-z]+\s(?:[a-z]+\s){0,6}(?:on|in|by)\s(?:the\s)?$)|(?:once|originally|initially|first)\s"
    r"(?:due|set|scheduled|planned|expected|meant|slated|promised)\b)"
)
_PLANNED_FOR = lazy(
    r"\b(?:(?:planned|scheduled|set|due|slated|intended|forecast|predicted)\s(?:for|on|in)|(?:deadline|date)\sof"
    r"|due\sto\s(?:be\s)?[a-z]+(?:\s(?:on|in))?"
    r"|(?:was|were)\sto\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:by|on|in))\s(?:the\s)?$"
)
_WILL_NOW = lazy(r",\s(?:will|is\snow|has\snow)\b")
_CALLED_OFF = lazy(
    r"\s(?:but\s|and\s)?(?:was|were|had\sbeen)\s"
    r"(?:put\s(?:off|back)|delayed|postponed|cancel+ed|moved|called\soff|pushed\sback"
    r"|scrapped|extended|abandoned|brought\sforward|held\sup)\b"
)
_TO_A_DAY = lazy(
    r",\s[^.;]{0,30}\b(?:moved|postponed|pushed|put\soff|delayed)\s"
    rf"(?:back\s|forward\s)?(?:to|until)\s(?:{either(WEEKDAYS)})\b(?!')"
)
_PUT_OFF = lazy(
    r",\s(?:is|are|was|were|has|have|had|will)\s[^.;]{0,20}"
    r"\b(?:put\soff|delayed|postponed|cancel+ed|moved|called\soff|pushed|scrapped"
    r"|held\sup|fallen)\b"
    r"|\s(?:never|did\snot|was\snot|were\snot)\b"
)


def is_for_an_event(clause: Clause) -> int | None:
    """*took pole for Sunday's grand prix*, *called off Sunday's marathon*."""
    if not clause.is_weekday or not _EVENT_OF_IT.match(clause.after):
        return None
    thanked = _THANKED_FOR.search(clause.before)
    return 1 if _FOR_IT.search(clause.before) and not thanked else None


_EVENT_OF_IT = lazy(
    r"'s\s(?:[a-z]+\s){0,3}(?:elections?|vote|referendum|run-?off|grand\sprix|race|final|semi-final"
    r"|match|game|derby|summit|marathon|parade|concert|ceremony|debate|meeting|talks|hearing)\b"
)
_FOR_IT = lazy(
    r"\b(?:for|called\soff|cancel+ed|postponed|ahead\sof|(?:vow|hop|promis|want)\w*\sto\s[a-z]+)\s$"
)
_THANKED_FOR = lazy(
    r"\b(?:blam|apolog|sorry|responsib|arrest|charg|prais|thank|punish|critici|fin(?:ed|es)\b)[^.;]*$"
)


def is_behind_a_relative(clause: Clause) -> int | None:
    """*a sprinter who refused to leave on Sunday will fly home*: it is over."""
    will = clause.is_weekday and _WILL_BEHIND.match(clause.after)
    return -1 if will and _WHO_DID.search(clause.before) else None


_WILL_BEHIND = lazy(r",?\s(?:will|is\sto|is\sdue\sto)\b")
_WHO_DID = lazy(rf"\b(?:who|which)\s(?:[a-z]{{3,}}ed|{either(PAST_VERBS)})\b[^.;,]*$")


def lasts_into(clause: Clause) -> int | None:
    """*put it at a week, with delays lasting into May*: the nearer one."""
    ends = clause.before.endswith(("into ", "until ", "till ", "the "))
    return 0 if ends and _LASTS_INTO.search(clause.before) else None


_LASTS_INTO = lazy(
    r"\b(?:lasting|stretching|dragging\son|running|continuing|extending|going\son)\s"
    r"(?:well\s|far\s|deep\s)?(?:into|until|till)\s(?:the\s)?$"
)


def were_due(clause: Clause) -> int | None:
    """*Applications were due Sept. 30*: the nearer one; *due on Friday* is to come."""
    if not isinstance(clause.reading, Day):
        return None
    came = _DUE.search(clause.before) and _CAME.match(clause.after)
    return 0 if came or _WERE_DUE.search(clause.before) else None


_DUE = lazy(r"\bdue\s(?:on\s|by\s)?$")
# "paychecks due on Sept. 13 were late"
_CAME = lazy(r"\s(?:was|were|came|went|had|did)\b")
_WERE_DUE = lazy(r"\b(?:was|were)\sdue\s(?:on\s|by\s)?$")


def lasts_until(clause: Clause) -> int | None:
    """*jailed until March*, *given bail until Friday*; *off its schedule until May*.

    The last one is the nearer such month: it may be over.
    """
    if not is_until(clause.before):
        return None
    over = clause.is_weekday and not _NOW.search(clause.before)
    if over and _FROM_A_DAY.search(clause.before):
        return None  # shut from Thursday until Saturday
    if clause.after.startswith((" at the earliest", " at least")):
        return 1
    at_least = clause.is_weekday and clause.before.endswith("until at least ")
    if at_least or _HELD.search(clause.before) or _IS_UNTIL.search(clause.before):
        return 1
    dated = isinstance(clause.reading, Day | Month)
    return 0 if dated and _TAKEN_UNTIL.search(clause.before) else None


_NOW = lazy(r"\b(?:has|have|is|are|will)\b")
_FROM_A_DAY = lazy(
    rf"\bfrom\s(?:{either(WEEKDAYS)})\b[^.;,]{{0,20}}\suntil\s(?:the\s)?$"
)
_TAKEN_UNTIL = lazy(r"\b(?:off|out\sof|last\s(?:week|month))\b[^.;]{0,60}\suntil\s$")
_HELD = lazy(
    rf"\b(?:{either(HELD)})\b[^,]{{0,80}}\s(?:until|till|beyond)\s"
    r"|\bextended\b[^,]{0,40}\sthrough\s"
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
    r"|\b(?:is|are)\s(?:on|out|off|away|suspended|banned|barred|free|stuck)\b"
    r"[^.;,]{0,50}\s(?:until|till|through)\s(?:the\s)?$"
    r"|\b(?:has|have)\s(?:cancel+ed|suspended|closed|halted|postponed|scrapped)"
    r"(?:\s[^.;,]{1,80})?\sthrough\s$|\bdeclared\s(?:[a-z]+\s){1,4}(?:closed|shut|off)\s(?:through|until)\s$"
    r"|\b(?:has|have)\s(?:hired|booked|rented|leased)\s(?:an?|the)\s[^.;,]{1,60}\sthrough\s$"
    r"|\bif\s(?:it|they|he|she|that|this|there)\s(?:is|are|isn't|aren't|does|doesn't|do|don't"
    r"|fails?|cannot|can't|(?:was|were)\sno)\b[^.;,]{0,60}\sby\s(?:the\s)?$"
)


def is_set(clause: Clause) -> int | None:
    """*chose Oct. 14*, *gave us until 16 March to report*, *set a vote for May 3*."""
    if isinstance(clause.reading, Day) and _is_chosen(clause):
        return 1
    given = clause.after.startswith(" to ") and _GIVEN.search(clause.before)
    dated = isinstance(clause.reading, Day | Month) and "gave " not in clause.before
    if given and (clause.is_weekday or dated):
        return 1  # gave both sides until 5 p.m. Tuesday to answer
    if _SET_AS.match(clause.after):
        of_late = _HAS_SET.search(clause.before)
        # named May 14 as the day on which they should return, told in June: the nearer
        return 1 if of_late or not isinstance(clause.reading, Day) else 0
    for_a_thing = _FOR_A_THING.match(clause.after) and _SET.search(clause.before)
    if clause.before.endswith(_FOR) and _CALLED.search(clause.before):
        return 0  # called an election for May 25: the nearer such day
    set_for = clause.before.endswith(_FOR) and _SET_FOR.search(clause.before)
    return 1 if for_a_thing or set_for else None


_GIVEN = lazy(
    r"\b(?:gave|gives|(?<!had\s)(?<!had\sbeen\s)given|giving|have|has)\b[^.;,]{0,50}\suntil\s(?:the\s)?$"
)


def _is_chosen(clause: Clause) -> bool:
    if _CHOSEN.search(clause.before) or _TO_LAST.search(clause.before):
        return True
    return clause.after.startswith(" to ") and is_until(clause.before)


_FOR = ("for ", "for the ")
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
    r"(?<!record\s)(?<!mark\s)(?<!high\s)(?<!low\s)\b(?:set|chose|picked)\s$"
)


def is_of_the_week_ahead(clause: Clause) -> int | None:
    """*RBS reports on Friday.*, *Thursday brings figures*, *drop most of Monday's*.

    Of a weekday alone: a month or a day of it would be a whole year away.
    """
    if not clause.is_weekday:
        return None
    ends = clause.after[:1] in ("", ",")
    if ends and _REPORTS.search(clause.before):
        return 1
    if clause.before.strip() in ("", "on", "but on", "and on") and _BRINGS.match(
        clause.after
    ):
        return 1
    if clause.before.endswith("takes ") and clause.after.startswith(" off"):
        return 1
    if clause.after.startswith("'s ") and _DECIDED_TO.search(clause.before):
        return 1
    if _DECLARED.search(clause.before) and _A_DAY_OF.match(clause.after):
        return 1
    aside = clause.before.count(",") > 1 and not _WAS_THEN.match(clause.after)
    if aside and _BEHIND_AN_ASIDE.search(clause.before):
        return 1
    if _VOTES.search(clause.before) and not _WAS_THEN.match(clause.after):
        return 1
    return 1 if _WEEK_AHEAD.search(clause.before) else None


_REPORTS = lazy(
    r"(?:^|,\s|\s(?!(?:in|of|by|the|from|to|and|with|on|as|other|earlier|more)\b"
    r"|news|media|press|police|local|several|many|new)[a-z]+\s)reports\son\s$"
)
_BRINGS = lazy(
    r"\s(?:brings|looks(?!\sto\shave)|belongs|is\s(?:for|quiet|the|an?)|it\sis|there\s(?:is|are)|(?:he|she|it|they|we|i)\s(?:has|have)\san?)\b"
)
# "Fiji votes on Wednesday", but not "the House votes on Tuesday gave him a win"
_VOTES = lazy(
    r"(?:^\s?|[,;:]\s|\band\s)(?:the\s)?[a-z]+\svotes\son\s$|,\svote\son\s$"
    r"|\b(?:house|senate|parliament|council|congress|assembly|union)\svotes\s(?:on\s)?$"
)
_WAS_THEN = lazy(rf"\s(?:{either(PAST_VERBS)}|[a-z]+ed)\b")
# "declared Friday a day of mourning"
_DECLARED = lazy(r"\b(?:declared|proclaimed|decreed)\s$")
_A_DAY_OF = lazy(r"\sa\s(?:[a-z]+\s)?(?:day|holiday)\b")
_DECIDED_TO = lazy(r"\bdecided\sto\s(?:[a-z]+\s){1,4}$")
# "Trading, suspended since Tuesday, restarts on"
_BEHIND_AN_ASIDE = lazy(
    rf",\s(?:[a-z]{{2,}}ed|who|whose|which|{either(PAST_VERBS)}|out|first|due)\b[^,;]{{0,80}},"
    r"\s(?!was\b|has\b|is\b|as\b|says\b|this\b|his\b|its\b|does\b|shows\b)(?:[a-z]{3,}s|report|strike|stop"
    r"|return|vote|meet|play|open|start|begin|leave)\s(?:(?!and\b|said\b|was\b|were\b|had\b|[a-z]+ed\b)[a-z']+\s){0,3}(?:on|at|in)\s$"
)
_WEEK_AHEAD = lazy(
    r"\b(?:"  # said once for all rows: within words there is nothing to try
    r"stands\sfor\s(?:re-?)?election\b[^.;,]{0,60}\s(?:on\s)?$"
    r"|(?:snow|rain|storm|it|fog|wind)\s(?:tapers|eases|clears|moves|arrives|spreads)\s"
    r"[^.;,]{0,40}$|gets\sthe\s(?:worst|best)\sof\sit\s(?:on\s)?$"
    r"|(?:told|warned|urged|asked)\s(?:[a-z]+\s){0,3}not\sto\s(?:[a-z]+\s){1,6}$"
    r"|reports\s(?:its|their)\s(?:own\s)?(?:[a-z-]+\s){0,3}"
    r"(?:results|earnings|figures|numbers|sales|profits?)\s(?:on\s)?$"
    r"|do(?:es)?\snot\s(?:sit|meet|play|vote|open|run|start|begin|resume)\s(?:until|on)\s$"
    r"|expects\s(?:an?|the|its|his|her|no)\s[^.;,]{1,40}\son\s$"
    r"|agreed\s(?:this\s[a-z]+|yesterday|today)\sto\s[^.;]{1,60}$"
    r"|call(?:s|ed)\s(?:an?|another|fresh|new)\s(?:[a-z-]+\s){1,3}for\s$"
    r"|(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|foresees?)"
    r"\s(?:(?!\b(?:had|has|was|were)\b)[^.;]){0,60}\sby\s$"
    r"|(?:has|have)\sforecast\s(?:[a-z-]+\s){1,9}(?:from|for|on|through|until)\s$"
    r"|(?:possibly|perhaps|maybe)\s(?:(?:on|until|to)\s)?$"
    r"|would\snot\sbe\s[a-z]+\s(?:on\s)?$"
    r"|(?:has|have)\s(?:asked|invited|ordered)\s[^.;,]{1,30}\sto\s[a-z]+\s(?:on\s)?$"
    r"|(?:is|are|(?:has|have)\sbeen)\s(?:called|summoned|convened|booked|planned|down"
    r"|listed|laid\son)\sfor\s$"
    r"|with\sthe\s(?:final|finals|semi-finals?|return|second|last)\b[^.;,]{0,20}\son\s$"
    r"|hop(?:e|es|ed)\sto\s[^.;]{1,90}\son\s$"
    r"|(?:is|are)\sback\sin\s(?:the\s)?(?:court|stand|dock|witness\sbox|session)\son\s$"
    r"|there(?:'s|\sis)\san?\s(?:[a-z]+\s)?(?:holiday|meeting|hearing|vote|game|match|debate"
    r"|election|rally|service|concert|march)\son\s$"
    r"|(?:is|are)\s(?:planned|scheduled|expected)\s(?:at|in|for)\s"
    r"(?:(?!\b(?:that|which|who|after)\b)[^.;,]){1,60}$"
    r"|(?:has|have)\s(?:called|summoned|recalled)\s[^.;,]{1,80}\sfor\san?\s(?:[a-z-]+\s)?"
    r"(?:debate|meeting|session|vote|summit|hearing)\s(?:on\s)?$"
    r"|later\s(?:in\sthe|this)\sweek:\s[^.;]{1,60}\son\s$"
    r"|(?:sold|booked)\suntil\s$|(?:is|are)\sat\s$"
    r"|(?:finals|semi-finals|quarter-finals|matches|games|elections|polls)\sare\son\s$"
    r"|(?<!had\s)warn(?:s|ed)\sof\s(?:[a-z]+\s){0,2}(?:rain|snow|storms?|showers|floods?|gales?|winds"
    r"|frost|heat|ice)\s(?:on\s)?$"
    r"|more\s(?:chances?|games?|races?|match(?:es)?|rounds?)"
    r"(?::[^.;]*|(?:\s(?!like\b|than\b)[a-z-]+){0,5})\son\s$"
    r"|(?:funeral|burial|wedding|election|vote|poll|referendum|hearing|trial|verdict"
    r"|sentencing|meeting|summit|game|match|final|launch|deadline|ceremony|debate"
    r"|inauguration|appeal|concert|festival|next\s[a-z]+)\sis\s(?:on\s)?$"
    r"|(?:has|have)\s(?:its|his|her|their|a)\s(?:[a-z]+\s){1,4}(?:date|hearing)\s(?:on\s)?$"
    r")"
)


def may_come(clause: Clause) -> int | None:
    """*"Perhaps in the spring, perhaps in the summer," he said*: no verb, no past."""
    if not _PERHAPS.fullmatch(clause.before):
        return None
    return 1 if _NO_VERB_BEHIND.match(clause.after) else None


_NO_VERB_BEHIND = lazy(r"[,.!?]?[\"”]|,?\s(?:or\s)?(?:perhaps|maybe)\b|[.!?]?\s*$")


_PERHAPS = lazy(
    r"\W*(?:(?:perhaps|maybe)\s(?:in|by)\s(?:the\s)?[a-z]+,?\s(?:or\s)?)*"
    r"(?:perhaps|maybe)\s(?:in|by)\s(?:the\s)?"
)


def comes_in_a_quarter(clause: Clause) -> int | None:
    """*The bridge will open in the fourth quarter*, said in March: no report is due.

    More than ahead, for a quarter that has just ended is what reports speak of.
    """
    if not isinstance(clause.reading, Numbered) or clause.reading.year is not None:
        return None
    told = _COMES_IN.search(clause.before)
    reported = _REPORTED.search(clause.before) or _REPORTED.search(clause.after)
    return SURELY_COMING if told and not reported else None


_COMES_IN = lazy(
    r"\b(?:will\s(?!report|post|show)[a-z]+|(?:is|are)\s(?:not\s)?(?:to|expected|due"
    r"|planned|scheduled|set|slated|likely)"
    r"|(?:plans?|hopes?|aims?|intends?|expects?|wants?)\sto\s(?!report|post|show)[a-z]+)\b"
    r"[^.;]{0,60}\b(?:in|before|by|until|during|from)\s(?:the\s)?$"
)
_REPORTED = lazy(
    r"\b(?:profits?|loss(?:es)?|earn[a-z]*|earnings|reports?|results?|sales|revenues?|growth"
    r"|margins?|charges?|econom[a-z]+|gdp|output|orders|figures|per\scent|percent|dividends?"
    r"|gains?|income|costs?)\b|[$%€£]"
)


def is_of_an_age(clause: Clause) -> int | None:
    """*He turns 25 in August*: that comes; *he turned 25 in August* does not."""
    return 1 if _TURNS.search(clause.before) else None


_TURNS = lazy(r"\bturns\s(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\s(?:on|in)\s$")


def is_not_before(clause: Clause) -> int | None:
    """*not expected before the autumn*, *promised to come through May*, *by July*.

    *Who promised on 29 May to deliver by August*: the nearer such month.
    """
    over = _OVER_SINCE.match(clause.after)
    limit = None if over else _NOT_BEFORE.search(clause.before)
    if limit is None:
        return None
    if limit[0].startswith("next ") and _DID_SO.match(clause.after):
        return None  # the next meeting, on 4 July, broke up in anger
    if limit[0].endswith(" from ") and clause.after.startswith(" for "):
        return None  # put off from July for lack of a quorum
    return 0 if _ON_A_DAY.search(limit[0]) else 1


def would_not_before(clause: Clause) -> int | None:
    """*said that repairs would not be finished before July*: the nearer one."""
    limit = None if clause.is_weekday else _WOULD_NOT_BEFORE.search(clause.before)
    return None if limit is None else int(limit["modal"] in ("will", "can"))


_WOULD_NOT_BEFORE = lazy(
    r"\b(?P<modal>would|will|could|can)\s?not\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}"
    r"(?:before|until|till)\s(?:the\s)?(?:early\s|late\s)?$"
)
_DID_SO = lazy(rf",?\s(?:{either(PAST_VERBS)}|[a-z]{{3,}}ed)\b")
_ON_A_DAY = lazy(rf"\son\s(?:\d|(?:{either(MONTHS)})\b)")
_OVER_SINCE = lazy(
    rf",?\s(?:and|but|when|then)\s(?:[a-z]+\s){{0,3}}(?:{either(PAST_VERBS)}|[a-z]{{3,}}ed)\b"
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
    r"|(?:promised|announced|agreed|approved)\s[^.;,]{1,60}\s(?:ban|tax|levy|ceasefire|truce"
    r"|curfew|holiday|freeze)\s(?:from|starting)\s$"
    r"|tickets?\s(?:[a-z]+\s){0,3}(?:on\ssale|available)\s(?:on\s)?(?:[a-z]+\s){0,3}for\s"
    r"(?:the|an?|its|their|his|her)\s(?:[a-z-]+\s){1,4}(?:in|on)\s(?:the\s)?$"
    r"|(?:may|might)\snot\s(?:be\s)?[a-z]+\s(?:[a-z]+\s){0,3}(?:until|till|before)\s(?:the\s)?$"
    r"|next\s(?:meeting|session|sitting|hearing|round|match|game|race|edition|issue)"
    r"(?:\sis)?[,:]?\s(?:on\s)?$"
    r"|(?:once|when|until|as\ssoon\sas)\s[^.;,]{1,30}\s(?:has|have)\s[a-z]+\s[^.;,]{1,30}\son\s$"
    r"|(?:could|may|might)\s(?!to\b)[a-z]+\s[^.;,]{0,60}\bby\s(?:the\s)?$"
    r"|(?:meant|intended|planned|hoped)\sto\s[a-z]+\s(?:until|till)\s$"
    r"|(?:is|are)\s(?:free|able|allowed|entitled)\sto\s[a-z]+\sfrom\s$"
    r"|wants?\s[^.;,]{1,40}\sby\s(?:the\s)?$"
    r"|(?:favou?rs?|favou?red|proposes|proposed|called\sfor|calls\sfor|wants?)\san?\s(?:[a-z]+\s)?"
    r"(?:poll|vote|referendum|election|summit|meeting|ballot)\s(?:on|in)\s$"
    r"|(?<!which\s)(?<!who\s)(?:promised|agreed|vowed|requires?|hop(?:e|es|ed))\s"
    r"(?:[a-z']+\s){0,5}to\s(?!(?:the|an?)\b)[^.;,]{1,70}\s(?:by|until)\s(?:the\s)?(?:early\s|late\s)?$"
    r"|(?:told|ordered|asked|urged)\s(?:(?:the|its|his|her|their)\s)?[a-z]+\sto\s(?:(?!\band\b)[^.;,]){1,70}"
    r"\suntil\s(?:the\s)?$"
    r"|(?:was|were)\s(?:told|ordered|urged|asked|advised)\sto\s"
    r"(?:(?!\b(?:and|had|used)\b)[^.;,]){1,60}\s(?:by|until|through)\s$"
    r"|(?<!had\s)voted\s(?:[\d-]+\s)?to\s[^.;,]{1,60}\sfrom\s$"
    r"|(?:he|she|they)\s(?:was|were)\s(?:retiring|resigning|quitting|stepping\sdown)\s"
    r"(?:in|on|from)\s(?:the\s)?$"
    r"|put\s(?:back|off)\s(?:the|an?|its|his|her|their)\s[^.;,]{1,60}\sfrom\s(?:[a-z]+\sto\s)?$"
    r"|wants?\s(?:it|them|this|that|the\s[a-z]+)\s(?:to\sbe\s)?(?:done|finished|settled|ready|over|out|gone|closed|agreed"
    r"|signed|passed)\sbefore\s(?:the\s)?$"
    r"|(?:has|have)\spromised\s(?!to\b)[^.;,]{1,60}\s(?:before|by)\s(?:the\s)?$"
    r")"
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
    if isinstance(clause.reading, Month):
        over = clause.after.startswith((", was ", ", were "))
        later = _PUT_BACK.search(moved[0]) or _NOW.search(clause.before)
        told_since = " from " in moved[0] and not _NOW.search(clause.before)
        return None if over else int(bool(later) and not told_since)
    return 0 if isinstance(clause.reading, Day) else None


_WAS_PLAYED = lazy(
    rf",?\s(?:and|but|where|when)\s(?:[\w,]+\s)?(?:{either(PAST_VERBS)}|[a-z]+ed|drew)\b"
)
_PUT_BACK = lazy(r"\b(?:back|off|out|postponed|deferred|adjourned)\b")
_MOVED_TO = lazy(
    r"\b(?:(?:moved|pushed|put)(?:\sback|\sout|\soff)?|postponed|rescheduled|switched"
    r"|shifted|deferred|adjourned|brought\sforward|(?:posted|listed|deferred|adjourned)\s(?:it|the\s[a-z]+))"
    r"(?:\s(?:the|its|his|her|their)\s(?:[a-z-]+\s){0,2}[a-z-]+(?=\sfrom\s))?"
    r"(?:\sfrom\s[^.;,]{1,30})?\s(?:to|until|till|for)\s(?:the\s)?$"
)


def is_of_a_white_one(clause: Clause) -> int | None:
    """*cut the odds on a white Christmas*: the next one."""
    return 1 if _OF_A_WHITE_ONE.search(clause.before) else None


_OF_A_WHITE_ONE = lazy(
    r"\b(?:odds|chances?|bets?|dream\w*|hop(?:e|es|ed|ing)|forecast\w*|predict\w*|likely"
    r"|possible|expect\w*)\b[^.;]{0,40}\sa\swhite\s$"
)


def is_before_a_vote(clause: Clause) -> int | None:
    """*eager for votes before the election on 21 September*: whichever is nearer."""
    if not isinstance(clause.reading, Day | Month):
        return None
    return 0 if _BEFORE_A_VOTE.search(clause.before) else None


_BEFORE_A_VOTE = lazy(
    r"\b(?:before|ahead\sof|for)\s(?:the|an?|next)\s(?:[a-z-]+\s){0,3}(?:elections?|vote|poll"
    r"|referendum|summit|hearing|trial|games|olympics|talks|ballot)\s(?:on|in)\s(?:the\s)?$"
)


def is_of_a_thing_on_it(clause: Clause) -> int | None:
    """*The hearing on the 25th was moved*: whichever is nearer, of the two months."""
    if not isinstance(clause.reading, DayOfMonth):
        return None
    return 0 if _A_THING_ON.search(clause.before) else None


_A_THING_ON = lazy(
    r"(?:^\W*|\b(?:for|of|from|about|after|before)\s)(?:the|an?|his|her|its|their|our)\s"
    rf"(?:(?!(?:{either([*PAST_VERBS, *COMING_VERBS])})\b|[a-z]+ed\b)[a-z]+\s){{1,2}}"
    r"on\s(?:the\s)?$"
)
