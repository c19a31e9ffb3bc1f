"""What is past for sure: nobody plans an explosion."""

from timeline.dates.cues import INCIDENTS, MODALS, ONCE_MADE, PAST_MODALS
from timeline.dates.forms import DID, either
from timeline.dates.lazy import lazy
from timeline.dates.readings import Holiday
from timeline.dates.signs.clause import Clause
from timeline.dates.steps import SURELY_PAST


def is_called_by_its_day(clause: Clause) -> int | None:
    """*the Valentine's Day shooting*, *the October 7 attack*: nobody plans one."""
    incident = _INCIDENT_OF.match(clause.after)
    if incident is None or _WILL.match(clause.after, incident.end()):
        return None
    if isinstance(clause.reading, Holiday):
        return -1
    return SURELY_PAST if _THE.search(clause.before) else None


_INCIDENT_OF = lazy(rf"\s(?:{either([*INCIDENTS, 'shooting', 'fire'])})\b")
_WILL = lazy(r"\s(?:will|would)\b")  # her October resignation will leave a gap
_THE = lazy(r"\b(?:the|that|its|his|her|their)\s$")


def was_set_on_it(clause: Clause) -> int | None:
    """*The judge set bail Wednesday and scheduled a hearing*: on the last one."""
    return -1 if _AND_SCHEDULED.match(clause.after) else None


_AND_SCHEDULED = lazy(r"\sand\s(?:scheduled|set|ordered)\s(?:an?|the|his|her|bail)\b")


def was_said_in(clause: Clause) -> int | None:
    """*said in January that they would be in the air*, told in December: months ago."""
    said = clause.after.startswith(" that ") and _SAID_IN.search(clause.before)
    return SURELY_PAST if said else None


_SAID_IN = lazy(r"\b(?:said|announced|warned|predicted|told\s[a-z]+)\s(?:back\s)?in\s$")


def was_an_earlier_one(clause: Clause) -> int | None:
    """*A previous attempt on 13 April*: it is over."""
    return -1 if _AN_EARLIER.search(clause.before) else None


_AN_EARLIER = lazy(r"\b(?:previous|earlier|failed)\s[a-z]+\s(?:on|in)\s$")


def is_after_doing(clause: Clause) -> int | None:
    """*will miss the match after tearing a muscle on Saturday*: it is over."""
    return -1 if _AFTER_DOING.search(clause.before) else None


def is_after_what_failed(clause: Clause) -> int | None:
    """*will be kept out on Tuesday after talks over the weekend failed*."""
    after = _AFTER_TALKS.search(clause.before) and _CAME_TO_IT.match(clause.after)
    return -1 if after else None


_AFTER_TALKS = lazy(r"\bafter\s(?:[a-z'-]+\s){1,5}(?:on|over|at|in)\s(?:the\s)?$")
_CAME_TO_IT = lazy(
    r"\s(?:failed|collapsed|stalled|broke\s(?:down|up)|ended|fell\sthrough)\b"
)
_AFTER_DOING = lazy(
    r"\bafter\s(?:tearing|injuring|breaking|falling|suffering|losing|hurting|pulling|straining"
    r"|twisting|crashing|colliding|collapsing|testing)\s(?:[a-z']+\s){0,6}(?:on\s)?$"
)


def came_and_went(clause: Clause) -> int | None:
    """*The deadline of 31 March was missed*, *Monday's deadline passed*: it is over."""
    of_it = _ITS_LIMIT.match(clause.after)
    by_then = of_it or _TIME_LIMIT.search(clause.before)
    over = _CAME_AND_WENT.match(clause.after, of_it.end() if of_it else 0)
    return -1 if by_then and over else None


_LIMITS = r"(?:deadline|ultimatum|target|cut-?off|truce|ceasefire)"
_TIME_LIMIT = lazy(rf"\b{_LIMITS}\sof\s$")
_ITS_LIMIT = lazy(rf"'s\s{_LIMITS}\b")
_CAME_AND_WENT = lazy(
    r"\s(?:came\sand\swent|passed|expired|lapsed|ran\sout|(?:has|had)\s(?:passed|expired)"
    r"|(?:was|were|(?:has|had)\sbeen)\s(?:missed|met|ignored|kept|broken|overrun))\b"
)


def was_told_this(clause: Clause) -> int | None:
    """*he told them this Sunday*, on a Wednesday: the last one."""
    if not clause.said.startswith("this ") or _WILL_BE.match(clause.after):
        return None
    return SURELY_PAST if _TOLD_THEM.search(clause.before) else None


_WILL_BE = lazy(r"\s(?:will|would|might|may|could|should|is|was)\b")


_TOLD_THEM = lazy(r"\b(?:told\s(?:[a-z]+\s){1,3}|(?:said|announced)\s)$")


def is_later_on(clause: Clause) -> int | None:
    """*said they would agree later on Tuesday*, in the news of Wednesday.

    But what *will be* or *is due* is told before it, on Monday.
    """
    later = clause.said.startswith(_LATER) or clause.before.endswith(_LATER)
    return -1 if later and not _TO_COME.search(clause.before) else None


_TO_COME = lazy(r"\b(?:will|(?:is|are)\s(?:due|expected|scheduled|set)\sto)\b")
_LATER = ("later ", "earlier ", "later on ", "earlier on ")


def is_by_their_word(clause: Clause) -> int | None:
    """*will be needed, according to a forecast in June*."""
    return -1 if _BY_THEIR_WORD.search(clause.before) else None


_BY_THEIR_WORD = lazy(r"\baccording\sto\s[^,;:]{0,60}$")


def is_of_an_incident(clause: Clause) -> int | None:
    """*will look into an explosion on Sunday*: nobody plans one."""
    words = clause.before.split()
    while words and words[-1] in ("on", "in", "of", "early", "late"):
        words.pop()
    if not words or words[-1] not in _INCIDENTS:
        return None
    if clause.is_weekday and _IS_DEALT_WITH.search(clause.before):
        return None
    for word in reversed(words[-4:-1]):
        if word in _VERBS_BEFORE:
            return None
        if word in _ARTICLES or word.endswith("'s"):
            return None if _FORMING.search(clause.before) else -1
    return None


# "sentenced for the assault on Friday", "a planned blackout on", "by the fire on"
_IS_DEALT_WITH = lazy(
    r"\b(?:sentenced|charged|tried|court|plead|inquest|hearing|service|vigil|mark|meeting"
    r"|statement|planned|controlled)\b|\b(?:fire|shooting)\s(?:on\s)?$"
)
_FORMING = lazy(
    r"\b(?:become|form|bring|cause|trigger|light|start|begin|expect\w*|forecast\w*|fear\w*|predict\w*)\s"
    r"(?:an?|the|another|more)\s[a-z]+\s(?:on\s)?$"
)


_INCIDENTS = frozenset((*INCIDENTS, "shooting", "fire"))
_ARTICLES = (
    *("the", "a", "an", "his", "her", "its", "their"),
    *("that", "this", "of", "after"),
)
_VERBS_BEFORE = (
    *("will", "would", "to", "can", "could", "may"),
    *("might", "must", "should"),
)


def was_so_early(clause: Clause) -> int | None:
    """*rang the police as early as Sunday*; but *a deal as early as Friday*."""
    early = "as early as " in clause.before
    return -1 if early and _SO_EARLY.search(clause.before) else None


_SO_EARLY = lazy(
    r"\b(?:called|rang|put\sup|told|reported|began|started|knew|warned|happened|felt|heard|seen|arrived"
    r"|declared|was\s[a-z]+ing|were\s[a-z]+ing|(?:gave|had)\s(?:[a-z]+\s)?(?:warnings?|word|notice))\b(?:(?!\b(?:could|may|might|would|will)\b)[^.;])*\sas\searly\sas\s(?:in\s|on\s)?$"
)


def was_done_by_day(clause: Clause) -> int | None:
    """*They had until Sunday night, when markets opened*, *had to go on Tuesday*."""
    until = clause.before.endswith("had until ") and _WHEN_IT_DID.match(clause.after)
    had_to = clause.is_weekday and _HAD_TO.search(clause.before)
    return -1 if until or had_to else None


_WHEN_IT_DID = lazy(rf",\s(?:when|as)\s(?:(?!\b(?:is|are|will)\b)[^.;,])*\b{DID}\b")
_HAD_TO = lazy(r"^(?:(?!\b(?:said|says|that)\b).)*\bhad\sto\s[a-z]+\s(?:on\s)?$")


def was_so_by_then(clause: Clause) -> int | None:
    """*warned that it could turn, and by Sunday night they had ordered people out*."""
    by = clause.before.endswith("by ") or _THOUGH_IN.search(clause.before)
    if by and _HAD_BY_THEN.match(clause.after):
        return -1
    fronted = clause.is_weekday and _FRONTED_BY.search(clause.before)
    return SURELY_PAST if fronted and _WERE_BY_THEN.match(clause.after) else None


_FRONTED_BY = lazy(r"(?:^\W*|[;,]\s(?:and\s|but\s)?)by\s(?:late\s|early\s)?$")
_WERE_BY_THEN = lazy(
    r",?\s(?:(?!(?:will|would|if|after|because|since|once|when|as|that|who|which|where"
    r"|whose|those|people)\b)[a-z0-9'-]+\s){1,6}?"
    r"(?:was|were)\s(?!(?:still\s|now\s|all\s)?(?:to|due|expected|likely|supposed|forecast"
    r"|predicted|projected|set|hoped|scheduled|planned|meant)\b)"
)


_THOUGH_IN = lazy(r"\b(?:though|although|but|and|because|since|while)\s(?:in|on)\s$")


_HAD_BY_THEN = lazy(
    r",?\s(?:(?!will\b|would\b|if\b|after\b|because\b|since\b|once\b|when\b|as\b)[a-z0-9'-]+\s){0,6}had\s(?!to\b)"
)


def was_a_success(clause: Clause) -> int | None:
    """*declared Monday's strike a success*, *had been called off on Monday*."""
    told = _A_SUCCESS.match(clause.after) or _HAD_BEEN_LEFT.search(clause.before)
    return -1 if told else None


_A_SUCCESS = lazy(r"\s(?:an?\s)(?:success|failure|flop|triumph|disaster|farce)\b")
_HAD_BEEN_LEFT = lazy(
    r"\bhad\sbeen\s(?:called\soff|lifted|withdrawn|abandoned|cancel+ed|scrapped|suspended)"
    r"\s(?:on\s)?$"
)


def is_heard_about(clause: Clause) -> int | None:
    """*Did you hear about Monday?*, *two who set out on Sunday*."""
    return -1 if _HEARD_ABOUT.search(clause.before) else None


_HEARD_ABOUT = lazy(
    r"\b(?:(?:hear|heard|know|knew|sorry|forget|forgot)\sabout\s|who\sset\sout\s(?:on\s)?)$"
)


def was_put_off(clause: Clause) -> int | None:
    """*The board on Monday night put off its decision*."""
    put_off = _PUT_OFF.match(clause.after)
    return -1 if put_off and not _TO_DO.search(clause.before) else None


_TO_DO = lazy(rf"\b(?:{either([*MODALS, *PAST_MODALS, 'to'])})\b")
_PUT_OFF = lazy(r"\s(?:put\s(?:off|back)|set\s(?:aside|out|up)|let)\b")


def is_remembered(clause: Clause) -> int | None:
    """*Wednesday will be talked about for years*; *its roots go back to the summer*."""
    remembered = _WILL_BE_REMEMBERED.match(clause.after)
    return -1 if remembered or _GOES_BACK_TO.search(clause.before) else None


_WILL_BE_REMEMBERED = lazy(
    r"\swill\s(?:be\stalked\sabout|(?:long|always|forever)\sbe\sremembered"
    r"|be\s(?:long\s)?remembered\sfor\s(?:years|decades|long|ever))\b"
    r"(?![^.;]*\b(?:if|hopes?|hoped)\b)"
)
_GOES_BACK_TO = lazy(
    r"\bdates?\sfrom\s(?:the\s)?$|\b(?:remembers?|recalls?)\san?\s(?:[a-z]+\s){0,2}$|"
    r"\b(?:go|goes|dates?|reach(?:es)?|stretch(?:es)?|traced?)\sback\s"
    r"(?:at\sleast\s|as\sfar\s)?(?:to|as)\s(?:the\s)?$|\bback-?dated\sto\s(?:the\s)?$|\b(?:is|are)\sdated\s$"
    r"|\bfollows\s(?:an?|the|his|her|its|their|last|[a-z-]+'s)\s[^.;,]{1,60}\s(?:in|on)\s$"
)


def was_begun(clause: Clause) -> int | None:
    """*blackouts, begun on Monday, may go on*; *its loss on Monday leaves*."""
    lost = _LEAVES.match(clause.after) and _THE_LOSS_OF_IT.match(clause.before)
    return -1 if lost or _BEGUN.search(clause.before) else None


_BEGUN = lazy(
    r",\s(?:begun|introduced|imposed|launched|taken|given|forbidden|stolen|sold"
    r"|shot|built|bought|struck)\s(?:on\s|in\s)?$"
)
_THE_LOSS_OF_IT = lazy(
    r"\W*(?:the|his|her|its|their)\s(?:loss|fall|capture|death|killing|murder|arrest|defeat"
    r"|collapse|resignation|sinking|crash|failure)\s"
    r"(?:of\s)?(?:[\w'-]+\s){0,4}(?:on|in)\s$"
)
_LEAVES = lazy(
    r"\s(?:leaves|means|brings|puts|makes|raises|ends|gives|takes|adds"
    r"|shows|deprives)\b"
)


def were_let_go(clause: Clause) -> int | None:
    """*let 600 workers go in February*."""
    return -1 if _LET_GO.search(clause.before) else None


_LET_GO = lazy(r"\blet\s(?:[\w'-]+\s){1,6}go\s(?:in|on)\s$")


def was_made(clause: Clause) -> int | None:
    """*could go against Monday's ruling*; but *Monday's vote will show it*."""
    made = _MADE.match(clause.after) and not _WILL_SHOW.search(clause.after)
    return -1 if made else None


_MADE = lazy(
    rf"'s\s(?:[a-z-]+\s){{0,3}}(?:{either(INCIDENTS)})\b"
    rf"|'s\s(?:[a-z-]+\s)?(?:{either(ONCE_MADE)})\b"
    r"|'s\s(?:close|low|high|lows|highs|levels?|closing|finish|settlement)\b"
    r"|'s\s(?:[a-z-]+\s)?(?:vote|election|poll|referendum|ballot)\s(?:leaves|gives|means|hands"
    r"|makes|puts|deprives)\b"
)
_WILL_SHOW = lazy(r"\s(?:will|(?:is|are)\s(?:likely|expected|due|forecast))\b")
