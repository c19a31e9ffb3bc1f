"""What stands around a word."""

from itertools import islice

from timeline.dates.cues import PAST_VERBS
from timeline.dates.forms import either
from timeline.dates.layout import HOUR_LINE
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, SEASONS, WEEKDAYS

PREPOSITION = lazy(
    r"\b(?:in|of|since|until|till|by|last|this|next|early|late|mid|from|to|into|through|and|or"
    r"|between|before|after|during|for|on|around|about|throughout|beginning|end|ended"
    r"|ending|starting|effective|than|past|coming|above|below|circa|approximately|roughly|nearly|almost|year"
    r"|(?:early|late|recently|back)\sas)(?:\s|-)(?:the\s)?$"
    r"|\bca?\.\s?$|[-/(]$"
)

DOER = lazy(r"\s[A-Z][a-z]")  # "at 4.30 Mr Hale left"
NAME_AFTER = lazy(r"(?!\s*\n\s*\n)\s+(?!I\b)[A-Z][a-z]+")
KNOWN_AFTER = lazy(rf"\s+(?:{either([*MONTHS, *WEEKDAYS])})\b")


def has_other_heads(source: Source, found: Found) -> bool:
    """Whether other lines near it begin with a date: *May 2007. …*, *31 October: …*."""
    near = max(0, found.start - _NEAR), found.stop + _NEAR
    heads = (m for m in _HEADS.finditer(source.folded, *near))
    return any(not m.start() < found.start < m.end() for m in heads)


_NEAR = 1500  # characters
_HEADS = lazy(
    rf"\n[^\S\n]{{0,6}}(?:[-–•*]\s)?(?:\d\d?\s)?(?:{either([*MONTHS, *SEASONS])})\.?"
    r"(?:\s\d{1,2})?(?:,?\s\d{4})?\s?[.:-]\s"
)


def heads_a_timetable(source: Source, found: Found) -> bool:
    """*Evening: A second gunman dies*, among lines that begin with their hours."""
    if source.text[max(0, found.start - 1) : found.start] not in ("", "\n"):
        return False
    if not _TELLS.match(source.text, found.stop):
        return False
    near = max(0, found.start - _NEAR)
    if not _A_DAY.search(source.folded, near, found.start):
        return False  # of a menu, of a shop
    hours = _HOURS.finditer(source.folded, near, found.stop + _NEAR)
    return len(list(islice(hours, _SEVERAL))) == _SEVERAL


_TELLS = lazy(r"(?:\s?(?::|--?|[–—])\s|\t|[^\S\n]{2,20})[A-Z“\"]")
_HOURS = lazy(rf"{HOUR_LINE}|\n(?:[01]\d|2[0-3])[0-5]\d\s")
_A_DAY = lazy(rf"\b(?:{either([*MONTHS, *WEEKDAYS])})\b")
_SEVERAL = 2  # lines with their hours, for others among them to be of that list


def letter(source: Source, found: Found) -> str:
    return source.text[found.start]


def words_before(source: Source, found: Found) -> str:
    return source.folded[max(0, found.start - 24) : found.start]


def as_written_before(source: Source, found: Found) -> str:
    """The same with their capitals, in its paragraph."""
    before = source.text[max(0, found.start - 24) : found.start]
    return before.rpartition("\n\n")[2]


def goes_on_as_a_clause(source: Source, stop: int) -> bool:
    """Whether the phrase is over there: no noun follows that it could belong to."""
    closed = _CLOSED.match(source.folded, stop)
    return bool(closed or _VERB_AFTER.match(source.folded, stop))


def no_clause(source: Source, found: Found) -> bool:
    """*It rained all day.*; but *all day trips*, *all year round*."""
    return not goes_on_as_a_clause(source, found.stop)


_CLOSED = lazy(
    r"\s?(?:[.,;:!?)]|--|—|-|$)|\s\((?!\w+\)\s\w)"
)  # not the 5th (Service) Battalion
# Words that open a clause or follow a date in it: "on the 10th they crossed".
_VERB_AFTER = lazy(
    r"\s(?:an?|the|he|she|it|they|we|i|his|her|its|their|this|that|those|these|there|when|where"
    r"|while|who|which|and|but|or|to|at|in|on|by|with|for|from|as|after|before|until|under"
    r"|over|against|without|because|though|although|if|so|not|only|some|all|every|each|both|two|three|no|none|nobody|most|many"
    r"|has|have|is|are|will|cost|set|spread|(?!seed|need)[a-z]{3,}ed"
    rf"|{either(PAST_VERBS)})\b"
)


def named_street(source: Source, found: Found) -> bool:
    """*March Road*, *Spring Lane*: with its capital."""
    return _STREET.match(source.text, found.stop) is not None


_STREET = lazy(
    r"\s(?:(?:Street|Road|Avenue|Boulevard|Terrace|Gardens)\b"
    r"|(?:Lane|Drive|Crescent|Square)(?=[.,;:]|$|\s(?:in|on|for|to|and|where|is|was|has)\b))"
)


def named_thing(source: Source, found: Found) -> bool:
    """*Easter Island*, *24 May Street*, *Twentieth Century Fox*, *quarter-final*."""
    if source.text[found.start].isdigit() and _IS_EATEN.match(
        source.folded, found.stop
    ):
        return False  # 19 December Dinner at the Astor, in a chronology
    return bool(_THING.match(source.folded, found.stop))


_IS_EATEN = lazy(r"\sdinner\s(?:at|with|in)\b")
_THING = lazy(
    r"\s(?:islands?|street|road|avenue|lane|square|fox|fund|foods?|mail|telegraph|mirror"
    r"|express|herald|foundation|press|trees?|carols?|dinner|cards?|presents?|gifts?"
    r"|part(?:y|ies)|markets?|lights|pudding|shopping|songs?|sections?|finals?)\b|-(?:final|back|mile|pound|century|long|old)"
)
