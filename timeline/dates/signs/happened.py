"""What has happened by its verb: a day or month just ahead cannot be meant.

*He was arrested on 20 February*, told on the 3rd, is of last year. A plan is told in
the past too (*it was set for 20 February*), so only some verbs say so.
"""

from timeline.dates.cues import NO_PAST, OF_PLANS, ONCE_MADE
from timeline.dates.forms import DID, either
from timeline.dates.lazy import lazy
from timeline.dates.signs.clause import Clause
from timeline.dates.steps import SURELY_PAST


def happened_then(clause: Clause) -> int | None:
    """*It collapsed in July*, *was found in March*; *On 20 February he died*."""
    before = clause.before
    if _A_THING_IN.fullmatch(before) and _FOUND.match(clause.after):
        return SURELY_PAST
    if _OPENS.fullmatch(before):
        return SURELY_PAST if _HAPPENED_BEHIND.match(clause.after) else None
    if not before.endswith(_PLACED) or _IS_TO_HAPPEN.search(before):
        return None
    if _AHEAD_BEHIND.match(clause.after):
        return None  # children born in October will be the first
    over = _HAPPENED.search(before)
    if over:  # the man who was arrested appears in court
        another = _RELATIVE.search(before, 0, over.start()) and _A_VERB.search(over[0])
        return None if another else SURELY_PAST
    to_come = _AHEAD.search(before) or _WILL.match(clause.after)
    done = None if to_come else _DONE.search(before) or _DID.search(before)
    return SURELY_PAST if done else None


# "An inquest in July heard", "The ruling in May said"
_A_THING_IN = lazy(r"[\s\"“]*(?:an?|the|its|his|her|their)\s(?:[a-z-]+\s){1,3}in\s")
_FOUND = lazy(
    r"\s(?:heard|found|ruled|said|showed|revealed|warned|concluded|cleared|convicted|blamed"
    r"|killed|injured|destroyed|left|drew|ended)\s"
)
_AHEAD = lazy(
    r"\b(?:will|would|shall|could|may|might|if|to|wants?|plans?|expects?|hopes?|fears?"
    r"|needs?|see|looming)\b"
)
_AHEAD_BEHIND = lazy(r",?\s(?:will|would|could|can|may|might|shall|take|is|are)\b")
_WILL = lazy(r"[^.;]{0,30}\b(?:will|would)\b")
_RELATIVE = lazy(r"\b(?:who|that|which|where)\s(?:[a-z]+\s){0,2}$")
_A_VERB = lazy(r"\s[a-z]+s\s(?:(?:[a-z]+\s){0,3})(?:in|on)\s")
_NO_RETURN = (
    "died", "born", "collapsed", "crashed", "exploded", "erupted", "sank", "drowned",
    "burned down", "broke out", "fled", "resigned", "perished",
)  # fmt: skip
_DONE_TO = (
    "arrested", "detained", "killed", "murdered", "shot", "stabbed", "robbed",
    "kidnapped", "abducted", "convicted", "wounded", "injured", "found", "seized",
    "destroyed", "damaged", "sacked", "fired", "elected", "appointed", "founded",
    "built", "bought", "sold", "stolen", "discovered", "diagnosed", "rescued",
    "struck", "hit", "expelled", "executed", "buried", "acquitted", "jailed",
)  # fmt: skip
_STRAIGHT_ON = (
    r"(?!(?:to|for|by|until|till|would|will|due|which|who|that|where)\b)[a-z'-]+\s"
)
_PLACED = ("in ", "on ", "at ", "over ", "in the ", "on the ")  # at Easter
_ON = r"(?:in|on|at|over)\s(?:the\s)?$"
# "will be buried on", "when he is sentenced on", "was to have ended on"
_IS_TO_HAPPEN = lazy(
    r"\b(?:be|is|are|being|to|to\shave|would\shave|should\shave|gets?)\s"
    rf"(?:[a-z]+ly\s)?[a-z-]+\s(?:[a-z]+\s)?{_ON}|\bregistered\s{_ON}"
)
_HAPPENED = lazy(
    rf"\b(?:{either(_NO_RETURN)}|(?:was|were)\s(?:[a-z]+ly\s)?(?:{either(_DONE_TO)}))"
    rf"\s(?:{_STRAIGHT_ON}){{0,6}}{_ON}"
)
_DONE = lazy(
    rf"\b(?:{either(ONCE_MADE)})\s(?:(?:was|were)\s)?"
    rf"(?:published|released|issued|given|made)\s{_ON}"
    rf"|\b(?!(?:{either([*OF_PLANS, *NO_PAST])})\b)"
    rf"{DID}\s{_ON}"
)
# "which opened in March": of somebody's doing, and no participle of a plan
_DID = lazy(
    r"\b(?:it|he|she|they|which|who)\s(?:first\s)?(?:opened|closed|launched|left|met|agreed"
    rf"|put|cut|moved)\s(?:{_STRAIGHT_ON}){{0,3}}{_ON}"
)
_OPENS = lazy(r"[\s\"“]*(?:on|in)\s(?:the\s)?")
_HAPPENED_BEHIND = lazy(
    rf",?\s(?:{_STRAIGHT_ON}){{1,4}}?(?:{either(_NO_RETURN)}"
    rf"|(?:was|were)\s(?:[a-z]+ly\s)?(?:{either(_DONE_TO)}))\b"
)
