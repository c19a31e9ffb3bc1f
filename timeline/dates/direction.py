"""Past or future: what the signs, or else the verbs, around a phrase say of it."""

from timeline.dates.clauses import clause_before, first_clause
from timeline.dates.cues import CLAUSE_WORDS, INCIDENTS, ONCE_MADE
from timeline.dates.forms import DID, either
from timeline.dates.kinds import (
    counts_from_a_date_told,
    innermost,
    is_by_tense,
    is_part_of_this,
)
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    Holiday,
    Month,
    Offset,
    Shift,
    Told,
    Weekday,
)
from timeline.dates.sentences import ENDS, FULL_STOP, OPENS
from timeline.dates.signs import told_by_signs
from timeline.dates.signs.clause import Clause, is_until
from timeline.dates.steps import SURELY_COMING, SURELY_PAST, Found, Source
from timeline.dates.tense import OF_EITHER_TENSE, PAST, is_on_an_agenda, tense
from timeline.spans import Precision

_FORTH = 40  # characters behind a date in which its verb stands
_FAR = 110  # the same, where the date opens its sentence and no verb comes before it
_HAPPENED = lazy(
    r"\s(?:was|were)\s(?:(?:the|its|their|a|an)\s)?(?:very\s|so\s|too\s)?"
    r"(?:[a-z]{2,}est|worst|best|wet|dry|cold|hot|warm|quiet|busy|bad|slow|terrible)\b"
)
_IS_WHEN = lazy(r"\s(?:is|are|marks|brings|begins)\b")  # Since May is when they vote
THIS_WEEK = Shift(Precision.WEEK, 0)
"""What *will be this week*, said on a Sunday, is the week to come."""
THE_WEEK = Shift(Precision.WEEK, 0, Anchor.STORY)
"""*For the week it rose*, said on a Monday, is the week that is over."""

THE_NEW_YEAR = Shift(Precision.YEAR, 1, Anchor.STORY)
"""*In the new year they were hungry*, said in March, is this year."""


def direction(source: Source, found: Found) -> int:
    """Above 0 if the clause points ahead, below if back, 0 if it does not tell."""
    reading = found.reading
    feast = isinstance(reading, Offset) and isinstance(reading.of, Holiday)
    tells = feast or is_by_tense(reading) or reading == THIS_WEEK
    tells = tells or (reading == THE_NEW_YEAR and _opens_its_clause(source, found))
    for_it = source.folded.endswith("for ", 0, found.start)  # no week that it began
    tells = tells or (reading == THE_WEEK and for_it)
    tells = tells or counts_from_a_date_told(reading)
    tells = tells or _is_at_an_end(source, found)
    return clause_direction(source, found) if tells else 0


def _opens_its_clause(source: Source, found: Found) -> bool:
    """*In the new year they were hungry*; but *were promised in the new year*."""
    near = max(0, found.start - _FORTH)
    return _OPENS_WITH_IN.search(source.folded, near, found.start) is not None


_OPENS_WITH_IN = lazy(rf"(?:{OPENS}|;\s)in\s$")


def _is_at_an_end(source: Source, found: Found) -> bool:
    """*At year end it had 300 stores*: it opens its sentence, and nobody says so."""
    if not is_part_of_this(found.reading):
        return False
    near = max(0, found.start - _FORTH)
    opens = _AT_ITS_END.search(source.folded, near, found.start)
    return bool(opens and _IT_HAD.match(source.folded, found.stop))


_AT_ITS_END = lazy(rf"{OPENS}(?:at\s|in\s)?$")
_IT_HAD = lazy(r",?\s(?:[a-z]+\s){1,3}?(?:had|was|were|stood|held|owned|employed)\b")


def clause_direction(source: Source, found: Found) -> int:
    """Which way any phrase points, by its clause: above 0 ahead, below back."""
    before = clause_before(source.folded, found.start, CLAUSE_STOP)
    before = _within_its_quotation(source, found, before)
    if ", " in before:  # is leaving, she says, on Saturday
        before = _ASIDE_IN_FRONT.sub(" ", _SAID_ASIDE.sub(",", before))
    if _BEHIND_IT.search(before):
        before = ""  # The timing is striking: on Wednesday it went dark
    fronted = bool(_OPENS.fullmatch(before))
    after = _clause_after(source.folded, found.stop, _FAR if fronted else _FORTH)
    if ", wh" in after:  # On Tuesday Mr Lentz, who runs the firm, said
        after = _ASIDE.sub(",", after)
    if isinstance(found.reading, Month) and after.startswith("'s "):
        return min(tense(before, last=True), 0)  # could undo December's gains
    said = source.folded[found.start : found.stop]
    is_weekday = isinstance(innermost(found.reading), Weekday)
    told = told_by_signs(Clause(found.reading, said, before, after, is_weekday))
    way = _tense_around(found, before, after) if told is None else told
    if told is None and way == 0 and is_weekday:
        way = _tense_of_the_sentence(source, found)
    if told is None and way < 0 and _is_a_limit(found, before, after):
        return 0
    since = found.lead == "since" and not _IS_WHEN.match(after)
    over = since or (fronted and _HAPPENED.match(after))
    if way == 1 and _is_so_fixed(found, before, after):
        return SURELY_COMING
    return SURELY_PAST if way < 0 and over else way


def _is_so_fixed(found: Found, before: str, after: str) -> bool:
    """*will be signed on 20 August*, *takes effect on 1 January*: however far off."""
    dated = isinstance(found.reading, Month | Day) and not _BEFORE_A_NOUN.match(after)
    return dated and _WILL_BE_ON.search(before) is not None


_BEHIND_IT = lazy(
    r"[a-z\"”)]:\s(?:on\s|in\s|by\s)?$"
    r"|,\s(?:where|when)\s(?:(?:on|in|at|by|just|shortly|before|after|about|around)\s)+$"
    r"|,\swhere\s(?:at|in|during)\s(?:an?|the|his|her|its)\s(?:[a-z]+\s){1,3}(?:on\s)?$"
)
"""A clause of its own begins there."""


_PLAN = (
    r"will|shall|should|would|could|may|might"
    r"|(?:hopes?|plans?|expects?|wants?|intends?|aims?|means?)\sto"
    r"|(?:is|are)\s(?:(?:due|set|expected|likely|planned|scheduled|meant)\s)?to"
    r"|(?:is|are)\s(?:expected|due|planned|scheduled|forecast)"
)
_WILL_BE_ON = lazy(
    rf"(?:\b(?:{_PLAN})|^to)\s"
    r"(?:(?!(?:than|of|after|since|over|about|report|show|cover|look|recall)\b)[\w'-]+\s){0,7}?"
    r"(?:(?:on|in|by|before)\s(?:the\s)?)?$"
    r"|\b(?:starts?|begins?|opens?|ends?|expires?|(?:takes?|take)\splace)\s(?:on|in)\s(?:the\s)?$"
    r"|\b(?:goes|comes|takes)\s(?:into\s)?(?:effect|force)\s(?:on\s|in\s)?$"
    r"|\b(?:has|have)\s(?:set|fixed|chosen|named)\s$"
)


def _is_a_limit(found: Found, before: str, after: str) -> bool:
    """*sent them home until Friday*, *told to be out by June*: perhaps to come."""
    if isinstance(found.reading, Told) or _IT_TOOK.search(before):
        return False
    if isinstance(found.reading, Weekday):
        if after.startswith("'s "):
            return False
        if _TOLD_TO_COME.search(before) and not _AND_THEY_DID.match(after):
            return True
        if not before.endswith(_FROM_OR_UNTIL):
            return False
        return bool(_TO_DO_SO.search(before)) or tense(before, last=True) == 0
    dated = isinstance(innermost(found.reading), Month | Day)
    return dated and bool(_BY_THEN.search(before))


_IT_TOOK = lazy(
    r"\b(?:took|stayed|lasted|remained|went\son|was\snot)\b[^.;,]{0,30}\suntil\s$"
    r"|\b(?:nobody|no\sone|nothing|did\snot|didn't)\s[^.;,]{0,60}\suntil\s$"
)
_FROM_OR_UNTIL = ("until ", "till ", "from ", "for ")
# "to stay at home from", "has called days of mourning from", "sent them home until"
_TO_DO_SO = lazy(
    r"\b(?:(?:has|have)\s|to\s(?!the\b|an?\b)[a-z]+\s|(?:sent|told|advised|ordered|asked|urged"
    r"|granted|allowed|lent|cancel+ed|declared|imposed|excused|hired|booked|called\sfor)\s)[^.;]*$"
)
# "were told to come back Wednesday", "was asked to appear on"
_TOLD_TO_COME = lazy(
    r"(?<!had\sbeen\s)\b(?:told|asked|ordered|advised|urged|invited|summoned)\sto\s"
    r"(?:come|return|appear|report|be|leave|go|meet|vote)\s(?:[a-z]+\s){0,3}?(?:on\s)?$"
)
_AND_THEY_DID = lazy(rf",?\s(?:and|but)\s(?:[a-z]+\s)?{DID}\b")
_BY_THEN = lazy(r"\b(?:by|for|before|until)\s(?:the\s)?$")


def _tense_of_the_sentence(source: Source, found: Found) -> int:
    """*At 6 p.m. on Friday Treasury Secretary Henry M. Paulson told them*: far behind.

    *A Friday report* is of the last one, and so is *Friday* in a cell.
    """
    if len(source.folded) < _A_CELL and _is_all_there_is(source, found):
        return -1
    before = clause_before(source.folded, found.start, CLAUSE_STOP)
    if _AFTER_IT.search(before) or _OF_WHAT_WAS.match(source.folded, found.stop):
        return -1
    behind = source.folded[found.stop : found.stop + _SENTENCE]
    behind = first_clause(behind, CLAUSE_STOP)
    # On Tuesday, three days before the listing, it said
    behind = _OF_OTHERS.sub("", behind, 1)
    told = min(tense(behind, last=False), 0) if _GOES_ON.match(behind) else 0
    return told or -bool(OF_EITHER_TENSE.search(before))


_A_CELL = 60  # characters
# "is back in custody after his escape on Sunday"
_AFTER_IT = lazy(r"\bafter\s(?:(?:an?|the|his|her|its|their)\s)?[a-z]+\s(?:on\s)?$")
_OF_WHAT_WAS = lazy(rf"\s(?:{either([*INCIDENTS, *ONCE_MADE])})\b")
_SENTENCE = 140  # characters
_OF_OTHERS = lazy(r"^,\s[^,;]{1,60},(?=\s)")
_GOES_ON = lazy(r"\s[a-z]")


def _is_all_there_is(source: Source, found: Found) -> bool:
    beside = source.folded[: found.start] + source.folded[found.stop :]
    return beside.strip(" .,;\n") in ("", "on", "in", "early", "late")


def is_told_by_an_agenda(source: Source, found: Found) -> bool:
    """*The leaders arrive on Wednesday and leave Friday*: nothing of it is past."""
    near = max(0, found.start - _SENTENCE)
    before = source.folded[near : found.start]
    ends = [m.end() for m in ENDS.finditer(before)]
    before = before[ends[-1] if ends else 0 :]
    behind = first_clause(source.folded[found.stop : found.stop + _SENTENCE], ENDS)
    return not behind.startswith("'s") and is_on_an_agenda(before, behind)


def _tense_around(found: Found, before: str, after: str) -> int:
    """What the verbs say, where no sign does."""
    # On 15 March Mr Razak said; by May 12 pumps were dry
    opens = before.strip() in ("in", "on", "by", "through")
    month = isinstance(found.reading, Month | Day) and not opens
    of_a_noun = month and _BEFORE_A_NOUN.match(after)  # in May soldiers fired at them
    if of_a_noun and before.strip() and PAST.match(after, 1):
        of_a_noun = None  # exports in the week to 7 March rose
    if of_a_noun and _OF_A_NOUN.search(before):  # will mark the May 3 attack
        return min(tense(before, last=True), 0)
    if before.endswith("that ") or _is_said_of(before, after):
        before = ""  # said that Monday might be better, said Monday might be
    if of_a_noun:  # April sales, due Thursday: the sales are due, not April
        after = ""
    if _ITS_CLAUSE.search(before) and not _REDUCED.match(after):
        # have until Wednesday, but Monday's talks failed
        there = tense(after, last=False)
        return there or (0 if _IS.search(after) else tense(before, last=True))
    told = tense(before, last=True) or tense(after, last=False)
    return told or int(is_until(before))


def _is_said_of(before: str, after: str) -> bool:
    """*She said Monday might be worse*; but *a deal that she said Monday would be*."""
    return bool(_SOMEBODY_SAID.match(before) and _MAY_BE.match(after))


_ITS_CLAUSE = lazy(
    r"(?:,\s(?:and|but|yet|so|while|as|because|though|although)|;|\b(?:but|while|because|although))"
    r"\s(?:(?:on|in|by)\s)?$"
    r"|\band\s(?:on|by)\s$"
)
_IS = lazy(r"^(?:'s)?(?:\s[a-z-]+){1,4}?\s(?:is|are)\b")
# "Prices will rise, and on Friday reduced fares end"
_REDUCED = lazy(
    r"\s[a-z]+s\s[a-z]+ed\sby\b|\s[a-z]+ed\s(?!(?:to|that|the|an?|his|her|its|their)\b)[a-z]"
)
_SOMEBODY_SAID = lazy(r"\s?(?:(?!which\b|what\b|that\b)[a-z'-]+\s){1,4}sa(?:id|ys)\s$")
_MAY_BE = lazy(r"\s(?:will|would|might|may|could|should)\sbe\b")
_SAID_ASIDE = lazy(r",\s(?:(?:the\s)?[a-z]+)\s(?:said|says|added),")
_ASIDE = lazy(r",\s(?:who|whose|which)\s[^,;]{1,80},")
# "will retire the number of a man, who played until 1998, on Sept. 2"
_ASIDE_IN_FRONT = lazy(rf"{_ASIDE.pattern}\s(?=(?:on|in)\s$)")
_OPENS = lazy(r"[\s\"'“”`-]*(?:(?:on|in|by|at|early|late)\s)?")
_BEFORE_A_NOUN = lazy(rf"\s(?!(?:{either(CLAUSE_WORDS)})\b|[a-z]+ed\b)[a-z]+\b")
_OF_A_NOUN = lazy(r"\b(?:the|its|his|her|their|our|this)\s$")


CLAUSE_STOP = lazy(rf"(?:{FULL_STOP}|[;!?\n])(?:[\"”]{{1,2}}(?=\s|$)|(?=\s|$))")

_SAYS = lazy(r"^,\s(?:\w+\s){0,3}(?:said|says|told\s\w+)\s?,")


def _clause_after(folded: str, stop: int, reach: int) -> str:
    after = first_clause(folded[stop : stop + reach], _QUOTATION)
    return first_clause(_SAYS.sub("", after), CLAUSE_STOP)


def _within_its_quotation(source: Source, found: Found, before: str) -> str:
    """What stands in front within quotation marks: *he had said: "Ask me on Sunday*.

    Not *would "be law by Christmas"*, whose verb stands in front of them.
    """
    opens = _OPENS_QUOTATION.search(before)
    if opens is None:
        return before
    said = before[opens.end() :]
    if source.text[found.start - len(said)].isupper():
        return said
    return before[: opens.end() - 1] + said


_OPENS_QUOTATION = lazy(r"(?:^|\s)[\"“]{1,2}(?=[^\"“”\s]+\s[^\"“”]*$)")
_QUOTATION = lazy(r"[,.!?][\"”]|[,:]\s[\"“]")
"""Where one ends or begins: its verbs are of another clause."""
