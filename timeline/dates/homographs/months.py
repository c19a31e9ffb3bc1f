"""Months that are verbs, people or codes: *may*, *April Jones*, *DEC-MCS*."""

from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import (
    KNOWN_AFTER,
    NAME_AFTER,
    PREPOSITION,
    has_other_heads,
    letter,
    named_street,
    named_thing,
    words_before,
)
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.sentences import begins_sentence
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS


def no_month(source: Source, found: Found) -> bool:
    """*April Jones*; *may*, *march* without a capital and a preposition."""
    name = source.folded[found.start : found.stop].rstrip(".")
    placed = bool(PREPOSITION.search(words_before(source, found)))
    soon = _AS_SOON_AS.search(words_before(source, found))
    if soon and (soon["ago"] or _NO_VERB.match(source.folded, found.stop)):
        placed = True  # but as soon as May left the pound fell
    if name in _DOUBTFUL and _is_code(source, found):
        return True
    if _is_somebody(source, found) or _EVENT.match(source.text, found.stop):
        return True
    if named_street(source, found):
        return True
    if name in _DOUBTFUL:
        placed = placed or bool(_TO_MONTH.match(source.folded, found.stop))
        if name in ("may", "march"):  # but Jan and June Smith
            placed = placed or bool(_AND_MONTH.match(source.folded, found.stop))
        placed = placed or _belongs_to_a_noun(source, found) or _heads(source, found)
        placed = placed or _goes_by(source, found)
        placed = placed or bool(_SPENT.search(words_before(source, found)))
        placed = placed or _is_described(source, found)
        if name != "may" and words_before(source, found).endswith(" that "):
            return letter(source, found).islower()  # said that March exports fell
        if name == "march" and _PART_OF.search(words_before(source, found)):
            return False
        return not (letter(source, found).isupper() and placed)
    if not placed and _NAME_BEFORE.search(
        source.text[max(0, found.start - 24) : found.start]
    ):
        return True
    after = found.stop
    if _OF_A_FAMILY.match(source.text, after):  # August de Wit
        return True
    named = NAME_AFTER.match(source.text, after)
    known = KNOWN_AFTER.match(source.folded, after)
    if name in _FIRST_NAMES:
        placed = placed and not _BEFORE_A_NAME.search(words_before(source, found))
    if name in _FIRST_NAMES and _TWO_NAMES.match(source.text, after):
        placed = placed and not _BESIDE_A_NAME.search(words_before(source, found))
    placed = placed or bool(_MONTH_AND.search(words_before(source, found)))
    placed = placed or _heads(source, found)
    return bool(named and not known and not placed)


_AS_SOON_AS = lazy(
    r"\bas\s(?:soon|early|late|(?P<ago>long\sago|far\sback|recently))\sas\s$"
)


def _is_described(source: Source, found: Found) -> bool:
    """*after a bitter March and a damp May*; but *the Weak March On*."""
    near = source.text[max(0, found.start - 24) : found.start]
    closed = _NO_VERB.match(source.folded, found.stop)
    return closed is not None and _DESCRIBED.search(near) is not None


_NO_VERB = lazy(r"[.,;:]|$|\s(?:and|that|which|when|with|in|for)\b")
_DESCRIBED = lazy(
    r"\ban?\s(?:bitter|cold|cool|warm|wet|dry|damp|rainy|hot|mild|freezing|snowy|sunny|strong|weak"
    r"|quiet|busy|slow|poor|bleak|difficult|tough|terrible|disastrous|disappointing|record|good|bad)\s$"
)


def _is_somebody(source: Source, found: Found) -> bool:
    """*the followers of Jan Hus*; but *in Jan Police arrested him*, *Jan Feb March*."""
    after = source.text[found.stop : found.stop + 2]
    named = source.text[found.start : found.stop] == "Jan" and after[:1] == " "
    if not named or KNOWN_AFTER.match(source.folded, found.stop):
        return False
    return after[1:].isupper() and not _IN_A_MONTH.search(words_before(source, found))


_IN_A_MONTH = lazy(r"\b(?:in|during|until|last|this|next|early|late|mid)(?:\s|-)$")


_TO_MONTH = lazy(rf"\s?-\s?(?:{either(MONTHS)})\b")
_MONTH_AND = lazy(
    r"\b(?:february|march|july|september|october|november|december)\sand\s$"
)
"""*In July and August Twitter took it down*; but *Jan and June Smith*."""
_AND_MONTH = lazy(rf"\s(?:and|or|to|through)\s(?:{either(MONTHS)})\b")
_DOUBTFUL = (
    *("may", "march", "mar", "jan", "feb", "apr", "jun"),
    *("aug", "sep", "sept", "oct", "nov", "dec"),
)
_FIRST_NAMES = ("april", "june", "august")
_PART_OF = lazy(r"\b(?:in|until|since|by)\s(?:early|mid|late)(?:\s|-)$")
_OF_A_FAMILY = lazy(r"\s(?:de|van|von|del|della|da)\s[A-Z]")
_BEFORE_A_NAME = lazy(
    r"(?<!end\s)(?<!middle\s)(?<!beginning\s)(?<!much\s)(?<!most\s)(?<!rest\s)(?<!course\s)"
    r"\b(?:of|for|and|or)\s$"
)
_SPENT = lazy(r"\bspent\s(?:all\s|most\sof\s|much\sof\s)?$")
# A heading: "Jellachich and the October Rising", "The July Crisis"
_EVENT = lazy(
    r"\s(?:Rising|Uprising|Rebellion|Revolution|Manifesto|Crisis|Monarchy|Constitution"
    r"|Putsch|Plot|Days|Decrees?|Laws)\b[^\n.!?]{0,20}\n"
)
_TWO_NAMES = lazy(r"\s[A-Z][a-z]+\s[A-Z][a-z]+")
# "four months after June Carter Cash", but "from April British Airways will fly"
_BESIDE_A_NAME = lazy(r"\b(?:after|before|with|to|between)\s$")
# "Mrs April", "actress, Olivia June" and "with Olivia June"
_NAME_BEFORE = lazy(r"\b(?:Mr|Ms|Mrs|Dr)\.?\s$|[a-z,]\s[A-Z][a-z]+\s$")


def _is_code(source: Source, found: Found) -> bool:
    """*the (OCT)*, *DEC-MCS*, *Jan-Michael*: letters that stand for other words."""
    text, stop = source.text, found.stop
    bracketed = (
        text[max(0, found.start - 1) : stop + 1] == f"({text[found.start : stop]})"
    )
    if text[found.start : stop].isupper() and bracketed:
        return True
    return bool(_JOINED_ON.match(text, stop)) and not _TO_MONTH.match(
        source.folded, stop
    )


# "Jan-Michael", "Mar-a-Lago", "Mar del Plata"
_JOINED_ON = lazy(r"-[A-Za-z]|\s(?:de|del|la)\s")


def that_may(source: Source, found: Found) -> bool:
    """*winds that may turn*, *said that Mar-a-Lago*: a month has its capital."""
    month = source.text[found.start : found.stop].split()[-1]
    if month == "May" and _WHO.match(source.folded, found.stop):
        return True  # the court heard that May, who joined the bank
    return month.islower() or bool(_JOINED_ON.match(source.text, found.stop))


_WHO = lazy(r",?\swho\b")


def _belongs_to_a_noun(source: Source, found: Found) -> bool:
    """*the March accession*; but *the March on Rome*."""
    before = words_before(source, found)
    if _OWNED.search(before):  # the singer's March tour
        return _OWN_THING.match(source.text, found.stop) is not None
    article = _ARTICLE.search(before)
    return bool(article and _NOUN_AFTER.match(source.text, found.stop))


_ARTICLE = lazy(r"\b(?:the|a|its|their|his|her)\s$")
_OWNED = lazy(r"[a-z]'s\s$")
_OWN_THING = lazy(
    r"\s(?:tours?|sales|concerts?|exhibition|figures|results|statement|report|budget|meeting"
    r"|visit|show|deadline|election)\b"
)
_NOUN_AFTER = lazy(
    r"\s(?!on\b|of\b|for\b|to\b|in\b|into\b|against\b|through\b|was\b|is\b|by\b|from\b|and\b)[a-z]{3,}"
)


def _heads(source: Source, found: Found) -> bool:
    """*March: Parliament votes*, *March. The krona falls*, where a line begins."""
    begins = begins_line(source, found)
    speaker = source.text[found.start : found.stop].isupper()
    name_in_full = source.folded[found.start : found.stop] in ("march", "may")
    alone = begins and source.text.startswith("\n", found.stop)
    if alone and not source.text.startswith("\n\n", max(0, found.start - 2)):
        return False  # a cell of a table, and no heading
    parted = _COLON.match(source.folded, found.stop)
    stops = name_in_full and _STOP.match(source.text, found.stop)
    entry = stops and has_other_heads(source, found)
    if speaker:
        return alone or bool(begins and entry)  # MAY. The novelist is fined
    return alone or (begins and bool(parted or entry))


_STOP = lazy(r"\.\s[A-Z]")


def _goes_by(source: Source, found: Found) -> bool:
    """*May began with rain*, at the beginning of a sentence; *March was the driest*."""
    march = source.folded.startswith("march", found.start)
    if march and _WAS_THE_MOST.match(source.folded, found.stop):
        return True
    began = _BEGAN.match(source.folded, found.stop)
    return bool(began and begins_sentence(source, found, most=0))


_BEGAN = lazy(r"\s(?:began\swith|passed|dawned)\b")
_WAS_THE_MOST = lazy(
    r"\s(?:was|is|has\sbeen)\s(?:the\s)?(?:[a-z]+[-\s]){0,2}(?:wet|dri|hot|cold|warm|mild|cool|sunni"
    r"|stormi|snowi|quiet|busi|dead|bloodi|deadli|weak|strong|worst|best)(?:test|ter|est|er)?\b"
)
_COLON = lazy(r"\s?(?::|—|-\s)")


def lower_month(source: Source, found: Found) -> bool:
    """*the 1 may be followed by*: the month needs its capital beside a number."""
    words = source.text[found.start : found.stop].split()
    lower = any(w in ("may", "march", "mar") for w in words)
    capital = source.text[found.stop + 1 : found.stop + 2].isupper()
    return lower or (capital and named_thing(source, found))  # 24 May Street
