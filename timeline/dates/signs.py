"""What stands around a date and settles which way it points, whatever the tense.

SIGNS are asked in their order, before the verbs that `direction.py` knows: what is
past for sure first, then what is planned. A sign that does not apply says None.
"""

from collections.abc import Callable
from typing import NamedTuple

from timeline.dates.cues import HELD, INCIDENTS, ONCE_MADE, PAST_VERBS
from timeline.dates.forms import either
from timeline.dates.kinds import innermost
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Holiday, Month, Reading, Weekday
from timeline.dates.vocabulary import MONTHS


class Clause(NamedTuple):
    """A date within its clause; all texts are folded.

    Attributes:
        reading: What it says.
        said: Its words.
        before, after: What stands on either side, up to the ends of the clause.
    """

    reading: Reading
    said: str
    before: str
    after: str

    @property
    def is_weekday(self) -> bool:
        return isinstance(innermost(self.reading), Weekday)


Sign = Callable[[Clause], int | None]
"""+1 ahead, -1 back, 0 whichever such day is nearer, None where it does not tell."""


def of_a_contract(clause: Clause) -> int | None:
    """*the May contract*, *silver for September*: goods to be delivered."""
    if not isinstance(clause.reading, Month):
        return None
    sold = _CONTRACT.match(clause.after) or _GOODS.search(clause.before)
    return 1 if sold else None


_GOODS = lazy(
    r"\b(?:gold|silver|copper|crude|oil|brent|gasoline|gas|wheat|corn|soybeans|sugar"
    r"|coffee|cocoa|cotton|futures)\sfor\s$"
)
_CONTRACT = lazy(r"\s(?:crude\s)?(?:contracts?|futures|delivery)\b")


def is_of_data(clause: Clause) -> int | None:
    """*starts for August*: the nearer one; *ahead of Sunday's game*: to come."""
    if isinstance(clause.reading, Month):
        return 0 if _DATA.search(clause.before) else None
    return 1 if clause.is_weekday and _AHEAD_OF.search(clause.before) else None


_DATA = lazy(
    r"\b(?:starts|sales|orders|permits|claims|payrolls|figures|data|index|surplus|deficit"
    r"|balance|confidence|inflation|output|production)\s(?:report\s)?for\s$"
)
_AHEAD_OF = lazy(r"\bahead\sof\s(?:the\s)?$")


def ends_a_report(clause: Clause) -> int | None:
    """*a loss for the year to 31 January*: the nearer one; what *ended* is over."""
    end = isinstance(clause.reading, Month | Day) and _TO_ITS_END.search(clause.before)
    if not end:
        return None
    over = end["ended"] or (end["over"] and not _FORECAST.search(clause.before))
    return -1 if over else 0


_TO_ITS_END = lazy(
    r"\b(?:(?P<over>in|over|during)\s(?:the\s)?(?:[a-z]+\s)?)?"
    r"(?:year|months|weeks|half|half-year|quarter|period)\s(?:to|(?P<ended>(?:that\s)?ended))"
    r"\s(?:the\send\sof\s)?$"
)


_FORECAST = lazy(
    r"\b(?:will|would|could|(?:is|are)\s(?:likely|due|set)|(?:expect|forecast|predict|plan"
    r"|hope|aim|see)s?|(?:expect|predict|plann|hop)ed)\b"
)


def is_of_a_feast(clause: Clause) -> int | None:
    """*the Valentine's Day shooting*: nobody plans one."""
    feast = isinstance(clause.reading, Holiday) and _INCIDENT_OF.match(clause.after)
    return -1 if feast else None


_INCIDENT_OF = lazy(rf"\s(?:{either([*INCIDENTS, 'shooting', 'fire'])})\b")


def is_of_record(clause: Clause) -> int | None:
    """*paid to shareholders of record as of Nov. 21*."""
    return 0 if _OF_RECORD.search(clause.before) else None


_OF_RECORD = lazy(r"\bof\srecord\s(?:as\sof|on|at|by)\s$")


def was_planned(clause: Clause) -> int | None:
    """*had been due*, *was first set for June*, *set for May, is put off*: nearer."""
    put_off = _PLANNED_FOR.search(clause.before) and _PUT_OFF.match(clause.after)
    if not put_off and not _WAS_PLANNED.search(clause.before):
        return None
    return -1 if clause.is_weekday else 0


_WAS_PLANNED = lazy(
    r"\bhad\s(?:hoped|planned|intended|wanted|expected|meant"
    r"|been\s(?:due|set|expected|scheduled|planned|meant))\b"
    r"|\bwould\s(?:[a-z]+\s)?have\s(?:[a-z]+\s){1,3}(?:on|in|at)\s(?:the\s)?$"
    r"|\b(?:was|were)\s(?:supposed\b|(?:once|originally|initially|first)\s"
    r"(?:due|set|scheduled|planned|expected|meant|slated)\b)"
)


_PLANNED_FOR = lazy(r"\b(?:planned|scheduled|set|due|slated)\sfor\s$")
_PUT_OFF = lazy(
    r",\s(?:is|are|was|were|has|have|had|will)\s[^.;]{0,20}"
    r"\b(?:put\soff|delayed|postponed|cancel+ed|moved|called\soff|pushed|scrapped)\b"
)


def is_of_a_close(clause: Clause) -> int | None:
    """*is paying half more than the closing price on Friday*."""
    return -1 if _CLOSE.search(clause.before) else None


_CLOSE = lazy(
    r"\b(?:closing\s(?:share\s)?(?:price|level|value|rate)"
    r"|(?:from|at|(?<!to\s)the|its|'s)\sclose)\s(?:on|of)\s$"
)


def lasts_until(clause: Clause) -> int | None:
    """*jailed until March*, *given bail until Friday*; *off its schedule until May*.

    The last one is the nearer such month: it may be over.
    """
    if not is_until(clause.before):
        return None
    at_least = clause.is_weekday and clause.before.endswith("until at least ")
    if at_least or _HELD.search(clause.before):
        return 1
    dated = isinstance(clause.reading, Day | Month)
    return 0 if dated and _TAKEN_UNTIL.search(clause.before) else None


_TAKEN_UNTIL = lazy(r"\b(?:off|out\sof|last\s(?:week|month))\b[^.;]{0,60}\suntil\s$")


_HELD = lazy(
    rf"\b(?:{either(HELD)})\b[^,]{{0,80}}\s(?:until|till|beyond)\s"
    r"|\bextended\b[^,]{0,40}\sthrough\s"
    r"|\b(?:given|granted|freed\son|released\son)\s(?:\w+\s)?bail\suntil\s"
    r"|\b(?:is|are)\snot\s[^.;,]{1,80}\suntil\s"
    r"|\b(?:more|another|extra)\s(?:[a-z]+\s)?(?:days|weeks|months|years)\b"
    r"[^.;,]{0,20}\suntil\s"
)


def is_until(before: str) -> bool:
    """Whether *until*, *through* or *by* stands right in front."""
    return bool(_UNTIL.search(before))


_UNTIL = lazy(
    r"\b(?:until|till|through|by|beyond)\s(?:(?:at\sleast|about|around)\s)?(?:the\s)?$"
)


def is_later_on(clause: Clause) -> int | None:
    """*said they would agree later on Tuesday*, in the news of Wednesday.

    But what *will be* or *is due* is told before it, on Monday.
    """
    later = clause.said.startswith(_LATER) or clause.before.endswith(_LATER)
    return -1 if later and not _TO_COME.search(clause.before) else None


_TO_COME = lazy(r"\b(?:will|(?:is|are)\s(?:due|expected|scheduled|set)\sto)\b")
_LATER = ("later ", "earlier ", "later on ", "earlier on ")


def is_changed_from(clause: Clause) -> int | None:
    """*grew to 19.2% in May from 18.3% in April*: the month before."""
    return -1 if _FROM_A_FIGURE.search(clause.before) else None


_FROM_A_FIGURE = lazy(
    rf"\bin\s(?:{either(MONTHS)})\.?,?\sfrom\s[$£€]?\d[\d.,]*\s?"
    r"(?:%|percent|per\scent|(?:m|b)illion|points?|cents)?\s(?:a\sshare\s)?(?:in\s)?$"
)


def is_by_their_word(clause: Clause) -> int | None:
    """*will be needed, according to a forecast in June*."""
    if "according to " not in clause.before:
        return None
    return -1 if _BY_THEIR_WORD.search(clause.before) else None


_BY_THEIR_WORD = lazy(r"\baccording\sto\s[^,;:]{0,60}$")


def is_of_an_incident(clause: Clause) -> int | None:
    """*will look into an explosion on Sunday*: nobody plans one."""
    words = clause.before.split()
    while words and words[-1] in ("on", "in", "early", "late"):
        words.pop()
    if not words or words[-1] not in _INCIDENTS:
        return None
    for word in reversed(words[-4:-1]):
        if word in _ARTICLES or word.endswith("'s"):
            return -1
        if word in _VERBS_BEFORE:
            return None
    return None


_INCIDENTS = frozenset(INCIDENTS)
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
    r"\b(?:called|rang|reported|began|started|knew|warned|happened|felt|heard|seen|arrived"
    r"|was\s[a-z]+ing|were\s[a-z]+ing)\b[^.;]*\sas\searly\sas\s(?:in\s|on\s)?$"
)


def was_made(clause: Clause) -> int | None:
    """*could go against Monday's ruling*; but *Monday's vote will show it*."""
    made = _MADE.match(clause.after) and not _WILL_SHOW.search(clause.after)
    return -1 if made else None


_MADE = lazy(rf"'s\s(?:[a-z-]+\s)?(?:{either([*INCIDENTS, *ONCE_MADE])})\b")
_WILL_SHOW = lazy(r"\s(?:will|(?:is|are)\s(?:likely|expected|due|forecast))\b")


def is_set(clause: Clause) -> int | None:
    """*chose Oct. 14*, *gave us until 16 March to report*, *set a vote for May 3*."""
    if isinstance(clause.reading, Day) and _is_chosen(clause):
        return 1
    as_a_date = _SET_AS.match(clause.after)
    for_a_thing = _SET.search(clause.before) and _FOR_A_THING.match(clause.after)
    set_for = _SET_FOR.search(clause.before)
    return 1 if as_a_date or for_a_thing or set_for else None


def _is_chosen(clause: Clause) -> bool:
    if _CHOSEN.search(clause.before) or _TO_LAST.search(clause.before):
        return True
    return clause.after.startswith(" to ") and is_until(clause.before)


_TO_LAST = lazy(r"\bto\s(?!the\b)[a-z]+\s[^.;,]{0,60}\s(?:through|until|till)\s$")
_CHOSEN = lazy(  # a day that is set is to come; a record that is set is not
    r"(?<!record\s)(?<!mark\s)(?<!high\s)(?<!low\s)\b(?:set|chose|picked)\s$"
)
_SET = lazy(r"\b(?:set|fixed|named|chose|picked)\s$")
# "set sentencing for June 16", but not "set the price for June"
_SET_FOR = lazy(
    r"\b(?:set|fixed|scheduled)\s(?:[a-z-]+\s){0,3}(?:hearings?|trial|retrial|sentencing|vote"
    r"|elections?|date|meeting|deadline|summit|talks|session|debate|execution|launch"
    r"|referendum|poll|polls|conference|ballot|verdict|appeal)\sfor\s(?:the\s)?$"
)
_FOR_A_THING = lazy(r"\sfor\s[a-z]")
_SET_AS = lazy(r"\sas\s(?:the|its|a|his|her|their)\s(?:date|day|deadline)\b")


def is_of_the_week_ahead(clause: Clause) -> int | None:
    """*RBS reports on Friday.*, *Thursday brings figures*, *drop most of Monday's*.

    Of a weekday alone: a month or a day of it would be a whole year away.
    """
    if not clause.is_weekday:
        return None
    ends = clause.after[:1] in ("", ",")
    if ends and _REPORTS.search(clause.before):
        return 1
    if clause.before.strip() in ("", "on") and _BRINGS.match(clause.after):
        return 1
    if clause.after.startswith("'s ") and _DECIDED_TO.search(clause.before):
        return 1
    return 1 if _WEEK_AHEAD.search(clause.before) else None


_REPORTS = lazy(
    r"(?:^|,\s|\s(?!(?:in|of|by|the|from|to|and|with|on|as|other|earlier|more)\b"
    r"|news|media|press|police|local|several|many|new)[a-z]+\s)reports\son\s$"
)
_BRINGS = lazy(r"\s(?:brings|is\sfor|there\s(?:is|are))\b")
_DECIDED_TO = lazy(r"\bdecided\sto\s(?:[a-z]+\s){1,4}$")
_WEEK_AHEAD = lazy(
    r"\b(?:told|warned|urged|asked)\s(?:[a-z]+\s){0,3}not\sto\s(?:[a-z]+\s){1,6}$"
    r"|\bcall(?:s|ed)\s(?:an?|another|fresh|new)\s(?:[a-z-]+\s){1,3}for\s$"
    r"|\b(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|foresees?)"
    r"\s(?:(?!\b(?:had|has|was|were)\b)[^.;]){0,60}\sby\s$"
    r"|\b(?:possibly|perhaps|maybe)\s(?:on\s)?$"
    r"|\b(?:funeral|burial|wedding|election|vote|poll|referendum|hearing|trial|verdict"
    r"|sentencing|meeting|summit|game|match|final|launch|deadline|ceremony|debate"
    r"|inauguration|appeal|concert|festival|next\s[a-z]+)\sis\s(?:on\s)?$"
    r"|\b(?:has|have)\s(?:its|his|her|their|a)\s(?:[a-z]+\s){1,4}(?:date|hearing)\s(?:on\s)?$"
)


def is_of_a_thing_on_it(clause: Clause) -> int | None:
    """*The hearing on the 25th was moved*: whichever is nearer, of the two months."""
    if not isinstance(clause.reading, DayOfMonth):
        return None
    return 0 if _A_THING_ON.search(clause.before) else None


_A_THING_ON = lazy(
    r"\b(?:the|an?|his|her|its|their|our)\s"
    rf"(?:(?!(?:{either(PAST_VERBS)})\b|[a-z]+ed\b)[a-z]+\s){{1,2}}on\s(?:the\s)?$"
)


SIGNS: tuple[Sign, ...] = (
    is_of_a_thing_on_it,
    of_a_contract,
    is_of_data,
    ends_a_report,
    is_of_a_feast,
    is_of_record,
    was_planned,
    is_of_a_close,
    lasts_until,
    is_later_on,
    is_changed_from,
    is_by_their_word,
    is_of_an_incident,
    was_so_early,
    was_made,
    is_set,
    is_of_the_week_ahead,
)


def told_by_signs(clause: Clause) -> int | None:
    """What the first sign that applies says; None where none does."""
    for sign in SIGNS:
        way = sign(clause)
        if way is not None:
            return way
    return None
