"""What is told in the present of a weekday: nobody tells so of the last one.

*See you Wednesday*. Of weekdays alone: a month or a day of it would be a whole year
away.
"""

from timeline.dates.forms import DID
from timeline.dates.lazy import lazy
from timeline.dates.signs.clause import Clause


def is_so_by_then(clause: Clause) -> int | None:
    """*The burial, on Tuesday, is for the family*, *we're packed for Friday*."""
    if _IS_FOR_THEM.match(clause.after) and _ASIDE_ON.search(clause.before):
        return 1
    if _FROM_THEN.match(clause.after) and clause.before.endswith("from "):
        return 1
    is_on = _IS_ON.search(clause.before) and not _OF_LATE.search(clause.before)
    if is_on and _AND_NO_MORE.match(clause.after):
        return 1
    if _AT_THE_EARLIEST.match(clause.after) or _NOW_IT_IS.search(clause.before):
        return 1
    if _WHO_SPEAKS.search(clause.before) and not _DID.match(clause.after):
        return 1
    if _DO_NOT_BEFORE.search(clause.before) or _TOMORROW_AND.search(clause.before):
        return 1
    return None


# "The burial, on Tuesday, is for the family only"
_ASIDE_ON = lazy(r"[a-z],\son\s$")
_IS_FOR_THEM = lazy(r",\s(?:is|are)\b")
# "from Thursday I'm on nights"
_FROM_THEN = lazy(
    r"\s(?:i'm|(?:he|she|it|there)(?:'s|\sis)|(?:they|we|you)(?:'re|\sare))\b"
)
# "The first heats are Saturday"; but "the reason is Monday's fall"
_IS_ON = lazy(r"(?<!\bit\s)(?<!\bthis\s)(?<!\btoday\s)(?<!\bthat\s)\b(?:is|are)\s$")
_OF_LATE = lazy(r"\b(?:was|were|had|last|latest|have|most)\b")
_AND_NO_MORE = lazy(r"[.;)]|$|\s(?:in|at)\b")
_AT_THE_EARLIEST = lazy(r"\sat\s(?:the\s)?(?:very\s)?(?:earliest|latest|best)\b")
_NOW_IT_IS = lazy(
    r"\b(?:now\sit(?:'s|\sis)|had\sbetter(?:\s[a-z]+){1,3}|see\syou(?:\s(?:all|there))?"
    r"|(?:'re|'m|\sare|\sam|\sis)\s(?:all\s)?(?:packed|booked|ready|prepared|full"
    r"|doubtful|a\sdoubt|fit|unfit|available|unavailable|suspended|eligible|ineligible)\sfor"
    r"|(?:is|are)\s(?:free|open|closed|shut|out|away|back|drawn\s[^.;,]{1,40}|(?:held|played|staged)(?:\s[^.;,]{1,30})?)(?:\son)?"
    r"|(?:has|have)\s(?:hacked|cut|shortened|trimmed|moved|switched|scrapped|abandoned"
    r"|called\soff))\s(?:on\s)?$"
)
# "The nominee, who speaks Thursday night, said"
_WHO_SPEAKS = lazy(
    r",\s(?:who|which)\s(?:speaks|plays|faces\s(?:[a-z]+\s){1,3}|meets\s(?:[a-z]+\s){1,3}|appears"
    r"|testifies|arrives|leaves|opens|closes|begins|starts|ends|returns|flies|retires)\s(?:on\s)?$"
)
_DID = lazy(rf"\s{DID}\b")
_DO_NOT_BEFORE = lazy(
    r"\b(?:do|does)(?:\snot|n't)\s(?:[a-z'-]+\s){1,8}(?:before|until)\s$"
)
_TOMORROW_AND = lazy(r"\btomorrow,?\s(?:(?!said\b)[a-z]+\s){0,2}and\s[^.;]{0,40}on\s$")
