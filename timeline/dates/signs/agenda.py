"""What a programme, an agenda or a forecast says is to come."""

from timeline.dates.cues import COMING_VERBS, PAST_VERBS
from timeline.dates.forms import DID, either
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Numbered, Weekday, Weekend
from timeline.dates.signs.clause import Clause
from timeline.dates.steps import SURELY_COMING


def is_on_the_agenda(clause: Clause) -> int | None:
    """*The electors vote on Monday.*, *reports on its first quarter on 28 April*.

    But *the Lords vote on Monday was a blow*: a vote may be a thing.
    """
    if not _CLOSES.match(clause.after):
        return None
    signs = _ON_A_WEEKDAY if clause.is_weekday else _ON_A_DATE
    return 1 if any(sign.search(clause.before) for sign in signs) else None


_CLOSES = lazy(
    r"(?:[.;:!?)\"”,]|$)"
    r"|,?\s(?:and|to|over|whether|in|at|after|as|from)\b(?!.*\bwas\b)"
)
_VOTE_ON = lazy(
    r"\b(?!(?:lord|common|bos|congres|pres)s)[a-z]{3,}s\svote\s(?:again\s)?(?:on\s)?$"
)
_REPORTS_ON = lazy(
    r"[a-z],?\sreports\s(?:on\s)?(?:its|their)\s(?:[a-z-]+\s){0,3}"
    r"(?:quarter|half|year|results|figures|earnings)\s(?:on|in)\s$"
)


# "The vote, moved up a week, is on Sunday", "began on Monday and end on Thursday"
_IS_ON = lazy(r"(?:^|[,a-z])\s(?:is|are)\s(?:(?:in|at)\s(?:[a-z]+\s){1,3})?on\s$")
_AND_ENDS = lazy(r"\band\s(?:ends?|closes?|finish|finishes|resumes?)\s(?:on\s)?$")
_ENTERS = lazy(r"\benters?\s(?:its|their)\s[a-z]+\s(?:day|week|month|year)\s(?:on\s)?$")
_MOVES_TO = lazy(r"\b[a-z]+s\smove\sto\s$")
_ON_A_WEEKDAY = (
    _VOTE_ON, _REPORTS_ON, _IS_ON, _AND_ENDS, _ENTERS, _MOVES_TO,
)  # fmt: skip


_ARE_ON = lazy(r"\bare\son\s$|,\sis\son\s$")
_ON_A_DATE = (_REPORTS_ON, _ARE_ON)


def they_will(clause: Clause) -> int | None:
    """*They were here yesterday, and this weekend they will be in Kansas*."""
    begins = _AND_ON.search(clause.before)
    return 1 if begins and _THEY_WILL.match(clause.after) else None


_AND_ON = lazy(r"\b(?:and|but|then)\s(?:on\s|in\s)?$")
_THEY_WILL = lazy(r",?\s(?:he|she|it|they|we|i)\s(?:will|(?:is|are)\sto)\b")


def is_proposed(clause: Clause) -> int | None:
    """*A proposal to block the locks this weekend was defeated*: it was to come."""
    reading = innermost(clause.reading)
    if isinstance(reading, Weekday | Weekend):
        called_for = clause.is_weekday and _CALLED_FOR_A_MARCH.search(clause.before)
        return 1 if called_for or _PLAN_TO.search(clause.before) else None
    dated = isinstance(reading, Day) and clause.before.endswith("on ")
    return 0 if dated and _PLAN_TO.search(clause.before) else None


_PLAN_TO = lazy(
    r"\b(?:proposal|plan|plans|bid|call|calls|threat|offer|decision)\sto\s[a-z]+\s"
    r"(?:(?!(?:who|which|that|why|how|what|until|was|were|had)\b)[a-z'-]+\s){0,8}(?:on\s)?$"
)
_CALLED_FOR_A_MARCH = lazy(
    r"(?<!had\s)(?<!which\s)\bcalled\sfor\s(?:[a-z]+\s){0,3}(?:march(?:es)?|rall(?:y|ies)"
    r"|protests?|demonstrations?|strikes?|sit-ins?|vigils?|walkouts?)\s"
    r"(?:(?:in|at|across|outside)\s(?:[a-z]+\s){1,3})?(?:on|from)\s$"
)


def is_for_an_event(clause: Clause) -> int | None:
    """*took pole for Sunday's grand prix*, *called off Sunday's marathon*."""
    if not _EVENT_OF_IT.match(clause.after):
        return None
    boycott = _BOYCOTT.search(clause.before) and not _AND_IT_WAS.search(clause.after)
    return 1 if boycott or _FOR_IT.search(clause.before) else None


_EVENT_OF_IT = lazy(
    r"'s\s(?:[a-z]+\s){0,3}(?:elections?|vote|referendum|run-?off|grand\sprix|race|final|semi-final"
    r"|match|game|derby|summit|marathon|march|rally|parade|concert|ceremony|debate|meeting|talks|hearing"
    r"|announcement|launch|opening|session|conference)"
    r"(?=[.,;]|$|\s(?:in|at|on|against|with|and|by|because|after|due|late)\b)"
)
_FOR_IT = lazy(
    r"\b(?:(?:pole|pole\sposition|ruled\sout|doubtful|fit|squad|line-?up|tickets|favou?rites?)\sfor"
    r"|called\soff|cancel+ed|postponed"
    r"|(?:vow|hop|promis|want)\w*\sto\s[a-z]+"
    r"|\b(?:will|to)\s(?:be\sat|attend|cover|speak\sat|appear\sat|address))\s$"
)


_BOYCOTT = lazy(r"(?<!had\s)\bcalled\sfor\b[^.;]{0,80}\bboycott\sof\s$")
_AND_IT_WAS = lazy(rf"\b{DID}\b")


def is_promised(clause: Clause) -> int | None:
    """*now says Monday*, *told to be back at 9 a.m. Monday*, *set Monday strike*."""
    if _NOW_SAYS.search(clause.before):
        return 1
    return 1 if _CALL.search(clause.before) and _A_STRIKE.match(clause.after) else None


def is_hoped_for(clause: Clause) -> int | None:
    """*Friday, we hope.*; *we have a review on April 11*."""
    alone = not clause.before.strip() or clause.before.endswith(('"', "“"))
    hoped = alone and _WE_HOPE.match(clause.after)
    return 1 if hoped or _WE_HAVE.search(clause.before) else None


_WE_HOPE = lazy(r",\s(?:(?:we|i)\s(?:hope|pray)|hopefully)\b")
_WE_HAVE = lazy(
    r"\b(?:we|they|i)(?:\shave|'ve\sgot|\shave\sgot)\s(?:in\seffect\s)?"
    r"(?:an?|another|one\smore)\s(?:[a-z-]+\s){0,2}(?:review|hearing|meeting|game|match|vote"
    r"|session|date|appointment|race|exam|election|interview)\s(?:[a-z]+\s){0,4}(?:on|in)\s$"
)


def is_forecast(clause: Clause) -> int | None:
    """*a forecast of strong winds on Friday*, *a 70 percent chance of rain Friday*."""
    chance = _CHANCE_OF.search(clause.before) and not _WAS_SO.match(clause.after)
    return 1 if chance else None


_WAS_SO = lazy(rf",?\s(?:(?:and|but)\s(?:[a-z]+\s)?)?{DID}\b")


_CHANCE_OF = lazy(
    r"\b(?:(?:a|the)\sforecast|chances?|risk|threat)\sof\s(?:[a-z-]+\s){0,3}?"
    r"(?:weather|winds?|rain|snow|storms?|thunderstorms|showers|hail|frost|gales|fog|ice)\s(?:(?:over|in|across|for|at)"
    r"\s(?:the\s)?[a-z-]+\s)?(?:on\s|for\s)?$"
)


def is_told_to_wait(clause: Clause) -> int | None:
    """*They want one now, and I have to tell them August*: it is to come.

    *They told him Memorial Day*: the nearer one, since it may be over.
    """
    told = _TELL_THEM.search(clause.before)
    if told is None or not _NO_MORE.match(clause.after):
        return None
    return 0 if told["once"] else 1


_TELL_THEM = lazy(
    r"\b(?:tell|promise|(?P<once>told|promised|offered))"
    r"\s(?:them|him|her|us|me|you|people|everyone)\s$"
)
_NO_MORE = lazy(r"[.,;:!?\"”]|$")


_NOW_SAYS = lazy(
    r"\bnow\ssays\s(?:it\swill\sbe\s)?$|\b(?:to|and)\sbe\sback\s(?:(?:at|by|on|in)\s)*$"
    r"|\bwill\b[^.;]*,[\"”]{0,2}\s(?:he|she|they|it)\s(?:said|told\s[a-z]+),\s[\"“]{1,2}$"
)
_CALL = lazy(r"\b(?:sets?|plans?|offers?|threatens?|schedules?)\s$")
_A_STRIKE = lazy(
    r"\s(?:strike|walkout|talks|vote|rally|march|protest|hearing|meeting|summit|ballot)\b"
)


def is_of_the_week_ahead(clause: Clause) -> int | None:
    """*RBS reports on Friday.*, *Thursday brings figures*, *drop most of Monday's*.

    Of a weekday alone: a month or a day of it would be a whole year away.
    """
    ends = clause.after[:1] in ("", ",")
    before = clause.before
    closes = clause.after in ("", ".")
    if (ends and _REPORTS.search(before)) or (
        closes and _REPORTS_THEN.fullmatch(before)
    ):
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


_NO_FIRM = (
    r"(?!(?:in|of|by|from|to|and|with|on|as|other|earlier|more)\b"
    r"|news|media|press|police|local|several|many|new|times|post|bbc|cnn|reuters|monde)"
)
_REPORTS = lazy(rf"(?:^|,\s|\s(?!the\b){_NO_FIRM}[a-z]+\s)reports\son\s$")
# "Its larger rival reports Tuesday."
_REPORTS_THEN = lazy(rf"\W*(?:{_NO_FIRM}[\w'&.-]+\s){{1,5}}reports\s")
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
    r"|(?<!was\s)(?<!were\s)(?<!still\s)to\scome\s(?:before|by|on|from|until)\s$"
    r"|(?<!had\s)\bask(?:s|ed|ing)?\s(?:(?!\b(?:who|which|what|why|how)\b)[^.;,]){1,60}\sby\s$"
    r"|call(?:s|ed)\s(?:for\s)?(?:an?|another|fresh|new)\s(?:\d+-[a-z]+\s)?(?:[a-z-]+\s){1,8}for\s$"
    r"|(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|foresees?)"
    r"\s(?:(?!\b(?:had|has|was|were)\b)[^.;]){0,60}\sby\s$"
    r"|(?:has|have)\sforecast\s(?:[a-z-]+\s){1,9}(?:from|for|on|through|until)\s$"
    r"|(?:possibly|perhaps|maybe)\s(?:(?:on|until|to)\s)?$"
    r"|would\snot\s(?:be\s[a-z]+|(?:sit|meet|play|open|run|return|start|resume|vote|travel|attend))\s(?:on\s)?$"
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
    r"|(?:will|to)\sbe\s[^;]{1,90},\sfollowed\s(?:on\s)?$"
    r"|(?<!had\s)promised\s(?:[a-z]+\s){0,2}(?:action|strikes?|march(?:es)?|protests?|rall(?:y|ies))\son\s$"
    r"|later\s(?:in\sthe|this)\sweek:\s[^.;]{1,60}\son\s$"
    r"|(?:sold|booked)\suntil\s$|(?:is|are)\sat\s$"
    r"|(?:finals|semi-finals|quarter-finals|matches|games|elections|polls)\sare\son\s$"
    r"|(?<!had\s)(?<!first\s)warn(?:s|ed)\sof\s(?:[a-z]+\s){0,2}(?:rain|snow|storms?|showers|floods?|gales?|winds"
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


def is_set_to(clause: Clause) -> int | None:
    """*a close race, with Sunday set to decide it*: that comes."""
    subject = clause.before.endswith("with ")
    return 1 if subject and _SET_TO.match(clause.after) else None


_SET_TO = lazy(r"\s(?:set|due|expected|likely)\sto\s[a-z]+\b")


def comes_in_a_quarter(clause: Clause) -> int | None:
    """*The bridge will open in the fourth quarter*, said in March: no report is due.

    More than ahead, for a quarter that has just ended is what reports speak of.
    """
    if isinstance(clause.reading, Numbered) and clause.reading.year is not None:
        return None
    if _EXPECTS.search(clause.before):
        return 1  # unless the quarter before it is still to be reported
    told = _COMES_IN.search(clause.before)
    reported = _REPORTED.search(clause.before) or _REPORTED.search(clause.after)
    return SURELY_COMING if told and not reported else None


_EXPECTS = lazy(
    r"\b(?:expects?|forecasts?|projects?|anticipates?|predicts?)\s(?:an?\s|its\s)?"
    r"(?:(?:[a-z]+(?:er|ed|ing|ong|ak)\s)?|(?:[a-z]+\s){1,4}(?:for|in)\s(?:the\s)?)$"
    r"|\b(?:schedules?|forecasts?|plans?|outlook|guidance|targets?)\sfor\s(?:the\s)?$"
)
_COMES_IN = lazy(
    r"\b(?:will\s(?!report|post|show)[a-z]+|(?:is|are)\s(?:not\s)?(?:to|expected|due"
    r"|planned|scheduled|set|slated|likely)"
    r"|(?:plans?|hopes?|aims?|intends?|expects?|wants?)\sto\s(?!report|post|show)[a-z]+"
    r"|expects?\s(?:[a-z]+\s){1,4}to\s(?!report|post|show)[a-z]+"
    r"|not\sbeen\sexpected|sees?\sno)\b"
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


def is_of_a_white_one(clause: Clause) -> int | None:
    """*cut the odds on a white Christmas*: the next one."""
    return 1 if _OF_A_WHITE_ONE.search(clause.before) else None


_OF_A_WHITE_ONE = lazy(
    r"\b(?:odds|chances?|bets?|dream\w*|hop(?:e|es|ed|ing)|forecast\w*|predict\w*|likely"
    r"|possible|expect\w*)\b[^.;]{0,40}\sa\swhite\s$"
)


def is_before_a_vote(clause: Clause) -> int | None:
    """*eager for votes before the election on 21 September*: whichever is nearer."""
    return 0 if _BEFORE_A_VOTE.search(clause.before) else None


_BEFORE_A_VOTE = lazy(
    r"\b(?:before|ahead\sof|for)\s(?:the|an?|next)\s(?:[a-z-]+\s){0,3}(?:elections?|vote|poll"
    r"|referendum|summit|hearing|trial|games|olympics|talks|ballot)\s(?:on|in)\s(?:the\s)?$"
)


def is_of_a_thing_on_it(clause: Clause) -> int | None:
    """*The hearing on the 25th was moved*: whichever is nearer, of the two months."""
    return 0 if _A_THING_ON.search(clause.before) else None


_A_THING_ON = lazy(
    r"(?:^\W*|\b(?:for|of|from|about|after|before)\s)(?:the|an?|his|her|its|their|our)\s"
    rf"(?:(?!(?:{either([*PAST_VERBS, *COMING_VERBS])})\b|[a-z]+ed\b)[a-z]+\s){{1,2}}"
    r"on\s(?:the\s)?$"
)
