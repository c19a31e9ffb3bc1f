"""The weekdays beside the day of publication, which weak words do not move.

Whose article is of a Tuesday and says *Monday's vote* means yesterday's, whatever is
still to come of it; who says *Wednesday is the anniversary* means tomorrow, and would
say *last Wednesday* of the other. In our marked texts 36 of 36 such *Monday's* were of
yesterday, and 75 of 77 weekdays that were tomorrow's were of tomorrow. So are those
that somebody is asked to wait or work for, up to two days on.
"""

from datetime import date, timedelta

from timeline.dates.clauses import clause_before, first_clause
from timeline.dates.context import ToldSoFar
from timeline.dates.cues import INCIDENTS, ONCE_MADE
from timeline.dates.direction import CLAUSE_STOP
from timeline.dates.forms import DID, either
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Weekday
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.bounds import is_a_bound
from timeline.dates.tense import PAST, tense
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision


def way_beside_today(
    source: Source, each: Found, told: ToldSoFar, published: date | None, ahead: int
) -> int | None:
    """Which way such a weekday points; None where the words have their say."""
    inner = innermost(each.reading)
    if published is None or not isinstance(inner, Weekday) or inner.step is not None:
        return None
    if ahead not in (-1, 1) or told.recounted or each.lead == "since":
        return None
    on = (inner.weekday - published.weekday()) % 7
    if ahead > 0:
        return -1 if on == _YESTERDAY and _is_over(source, each) else None
    soon = on in _SOON and _is_told_now(told, published, _THESE_DAYS)
    if soon and (is_a_bound(source, each) or _is_awaited(source, each, on)):
        return 1
    now = on == 1 and _is_told_now(told, published, ONE_DAY)
    return 1 if now and _is_yet(source, each) else None


_SOON = (1, 2)  # days on
_THESE_DAYS = timedelta(days=4)
_YESTERDAY = 6  # days on
_NEAR = 24  # characters


def _is_over(source: Source, each: Found) -> bool:
    of_it = source.folded.startswith("'s ", each.stop)
    return _is_spoken_of(source, each) if of_it else _was_done(source, each)


def _is_yet(source: Source, each: Found) -> bool:
    """*Sunday's final is the one they wanted*, *Sunday brings rain*."""
    of_it = source.folded.startswith("'s ", each.stop)
    if not (_IS_YET if of_it else _IS_A_DAY).match(source.folded, each.stop):
        return False
    before = clause_before(source.folded, each.start, CLAUSE_STOP)
    return tense(before, last=True) >= 0


def _was_done(source: Source, each: Found) -> bool:
    """*told ambulances to go elsewhere on Friday*: nothing there is to come."""
    before = clause_before(source.folded, each.start, CLAUSE_STOP, _SENTENCE)
    before = _WHO.sub("", before)
    if PAST.search(before) is None or _TO_COME.search(before):
        return False
    after = source.folded[each.stop : each.stop + _FAR]
    return _TO_COME.search(first_clause(after, CLAUSE_STOP)) is None


_FAR, _SENTENCE = 60, 180  # characters
# "Harwell, who won on Sunday night, meet Crane on Saturday"
_WHO = lazy(r",\s(?:who|which|whose)\b[^,]*(?:,|$)")
_TO_COME = lazy(
    r"\b(?:will|would|shall|is|are|has|have|may|might|must|could|can|should|plans?|expects?|hopes?"
    r"|until|till|through|moved|put|postponed|pushed|due|set|scheduled|planned|next"
    r"|had\sbetter|i'm|[a-z]+'(?:ll|re))\b"
)


def _is_awaited(source: Source, each: Found, on: int) -> bool:
    """*asked to work Sunday*, *braced for a speech Friday*, *it was already Friday*."""
    near = max(0, each.start - _FAR), each.start
    if _AWAITED.search(source.folded, *near):
        return True
    to_do = _TO_DO.search(source.folded, *near) if on == 1 else None
    if to_do is None:
        return False
    done = to_do["what"] and " to be " not in to_do[0] and PAST.search(to_do["what"])
    return not done


_AWAITED = lazy(
    r"\b(?:(?:brac|prepar)(?:ed|ing)\sfor|(?:dread|await)(?:ed|ing))\b[^.;,]*$"
    r"|\bwait(?:ed|ing)\sfor\s(?:an?|the|its|his|her|their)\s(?:[a-z]+\s){0,2}"
    r"(?:votes?|verdict|ruling|speech|decision|report|meeting|results?|election|figures|data"
    r"|hearing|match|game|launch|announcement)\s(?:on\s)?$"
    r"|\b(?:play|meet|vote|race|fly|sit)\sagain\s(?:on\s)?$"
    r"|\b(?:has|have)\s(?:already\s)?(?:cancel+ed|scrapped|postponed|called\soff)\s"
    r"(?:[a-z]+\s){1,3}(?:on\s)?$"
)
_TO_DO = lazy(
    r"\b(?:asked|told|ordered|urged|invited|scheduled|set|due|expected|drawn|picked|chosen|hop(?:e|es|ed)"
    r"|plan(?:s|ned)?|wants?|wanted|have|has|needs?|was|were|is|are|ready|preparing|summoned|supposed|decided|agreed"
    r"|promised|vowed|offered|pledged|agreed\son\s[a-z]+|(?:asked|told|ordered|urged|invited)\s(?:(?:the|his|her|its|their)\s)?[a-z]+)\s"
    r"to\s(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+\s(?P<what>(?:[a-z'-]+\s){0,5})(?:(?:on|from|at)\s)?$"
    r"|\b(?:was|is|were)\salready\s$"
)


def _is_spoken_of(source: Source, each: Found) -> bool:
    """*Monday's figures will need time*, *will still argue about Monday's final*.

    But *Monday's match will be shown*, *he will play in Monday's final* are to come.
    """
    near = max(0, each.start - _NEAR)
    if _FRONTED.search(source.folded, near, each.start):
        return _MADE.match(source.folded, each.stop) is not None
    if _WHEN_IT_WILL.match(source.folded, each.stop):
        return False
    if source.folded.endswith("ahead of ", 0, each.start):
        before = clause_before(source.folded, each.start, CLAUSE_STOP)
        return _TO_COME.search(_QUOTED.sub("", before)) is None
    return _SPOKEN_OF.search(source.folded, near, each.start) is not None


_QUOTED = lazy(r'"[^"]*"|“[^”]*”')
_FRONTED = lazy(rf"(?:{OPENS}|[,:]\s|\bthat\s)(?:the\s)?$")
_MADE = lazy(
    rf"'s\s(?:[a-z-]+\s){{0,3}}(?:{either([*INCIDENTS, *ONCE_MADE])}"
    r"|figures|data|count|results?|deal|communiqu[eé]|budget|numbers|poll|polls|win|draw|loss|raids?)\b"
)
_SPOKEN_OF = lazy(r"\b(?:by|about|over|after|from|against|following)\s(?:the\s)?$")
_WHEN_IT_WILL = lazy(r"[^.;]{0,40},\swhen\s[^.;]*\bwill\b")
# "Sunday's final is the one they wanted"; but "Sunday's vote in the house was close"
_NO_PLAN = rf"(?:[a-z-]+\s){{0,3}}(?:{either([*INCIDENTS, *ONCE_MADE])})\b"
_IS_YET = lazy(
    rf"'s\s(?!(?:[a-z-]+\s){{1,6}}(?:{DID}|has|have|had)\b|{_NO_PLAN})[a-z]"
    rf"|'s\s(?!{_NO_PLAN})(?:[a-z-]+\s){{1,3}}?(?:is|are)\b"
)
_IS_A_DAY = lazy(
    r"\s(?:is|are|marks|brings|begins|sees)\b(?!\s(?:remembered|recalled|when|thought|believed)\b)"
)


def _is_told_now(told: ToldSoFar, published: date, since: timedelta) -> bool:
    """Whether no story of a week ago is being told, but what is so new or to come."""
    day = told.last_day(Precision.DAY)
    return day is None or published - day <= since
