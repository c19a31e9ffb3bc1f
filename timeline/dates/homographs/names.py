"""Months, weekdays and seasons that are verbs, people or things."""

import re

from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import (
    PREPOSITION,
    as_written_before,
    goes_on_as_a_clause,
    letter,
    words_before,
)
from timeline.dates.numerals import ONES
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_NAME_AFTER = re.compile(r"\s+(?!I\b)[A-Z][a-z]+")
_KNOWN_AFTER = re.compile(rf"\s+(?:{either([*MONTHS, *WEEKDAYS])})\b")
_TO_MONTH = re.compile(rf"\s?-\s?(?:{either(MONTHS)})\b")
_PAPER = re.compile(
    r"\s(?:times|telegraph|mail|mirror|express|herald|post|world|people|sun|tribune"
    r"|courier|dispatch|record|journal|review|star|news|standard|independent|globe"
    r"|observer|gazette|chronicle|night live|night football)\b"
)
_DOUBTFUL = (
    *("may", "march", "mar", "jan", "feb", "apr", "jun"),
    *("aug", "sep", "sept", "oct", "nov", "dec"),
)
_ANY_OR_NAMED = re.compile(
    r"\bon\sa\s$"  # on a Tuesday: any of them
    r"|\b(?:black|bloody|cyber|super|ruby|man)\s$"
)


def bare_month(source: Source, found: Found) -> bool:
    """*may*, *march* need a capital and a preposition; *April Jones* is a person."""
    name = source.folded[found.start : found.stop].rstrip(".")
    placed = bool(PREPOSITION.search(words_before(source, found)))
    if name in _DOUBTFUL and _is_code(source, found):
        return True
    if name in _DOUBTFUL:
        placed = placed or bool(_TO_MONTH.match(source.folded, found.stop))
        placed = placed or _belongs_to_a_noun(source, found) or _heads(source, found)
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
    named = _NAME_AFTER.match(source.text, after)
    known = _KNOWN_AFTER.match(source.folded, after)
    placed = placed and not _BEFORE_A_NAME.search(words_before(source, found))
    return bool(named and not known and not placed)


_PART_OF = re.compile(r"\b(?:in|until|since|by)\s(?:early|mid|late)(?:\s|-)$")


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
_JOINED_ON = re.compile(r"-[A-Za-z]|\s(?:de|del|la)\s")


def newspaper(source: Source, found: Found) -> bool:
    """*the daily Al-Qabas*, *Kuwaiti weekly The Friday*: a paper and its name."""
    name = _NAME_AFTER.match(source.text, found.stop) or _ARABIC_NAME.match(
        source.text, found.stop
    )
    known = _KNOWN_AFTER.match(source.folded, found.stop)
    titled = letter(source, found).isupper() and _NAME_ENDS.search(
        as_written_before(source, found)
    )
    return bool(titled or (name and not known)) or named_thing(source, found)


_NAME_ENDS = re.compile(r"[A-Z][a-z]+\s$")  # The Northport Daily


_ARABIC_NAME = re.compile(r"\s(?:[Aa]l|[Ee]l)-[A-Z]")


def hyphenated(source: Source, found: Found) -> bool:
    """*by the same quarter-point margin*, *that day-care centre*."""
    return bool(_GOES_ON.match(source.folded, found.stop))


_GOES_ON = re.compile(r"-[a-z]")


def that_may(source: Source, found: Found) -> bool:
    """*winds that may turn*, *said that Mar-a-Lago*: a month has its capital."""
    month = source.text[found.start : found.stop].split()[-1]
    if month == "May" and _WHO.match(source.folded, found.stop):
        return True  # the court heard that May, who joined the bank
    return month.islower() or bool(_JOINED_ON.match(source.text, found.stop))


_OF_A_FAMILY = re.compile(r"\s(?:de|van|von|del|della|da)\s[A-Z]")
_BEFORE_A_NAME = re.compile(
    r"(?<!end\s)(?<!middle\s)(?<!beginning\s)\b(?:of|for|and|or)\s$"
)


_WHO = re.compile(r",?\swho\b")


def _belongs_to_a_noun(source: Source, found: Found) -> bool:
    """*the March accession*; but *the March on Rome*."""
    article = _ARTICLE.search(words_before(source, found))
    return bool(article and _NOUN_AFTER.match(source.text, found.stop))


def _heads(source: Source, found: Found) -> bool:
    """*March: Parliament votes*, at the beginning of a line."""
    begins = source.folded[max(0, found.start - 1) : found.start] in ("", "\n")
    speaker = source.text[found.start : found.stop].isupper()
    return begins and not speaker and bool(_COLON.match(source.folded, found.stop))


_COLON = re.compile(r"\s?(?::|—|-\s)")
_ARTICLE = re.compile(r"\b(?:the|a|its|their|his|her)\s$")
_NOUN_AFTER = re.compile(
    r"\s(?!on\b|of\b|for\b|to\b|in\b|into\b|against\b|through\b|was\b|is\b|by\b|from\b|and\b)[a-z]{3,}"
)
# "Mrs April", "actress, Olivia June" and "with Olivia June"
_NAME_BEFORE = re.compile(r"\b(?:Mr|Ms|Mrs|Dr)\.?\s$|[a-z,]\s[A-Z][a-z]+\s$")
_ON = re.compile(r"\b(?:on|last|next|this|since|until|by|late|early|from|to)\s$|[-/(]$")


def bare_weekday(source: Source, found: Found) -> bool:
    """*Sun*, *sat*, *wed* alone; *Sunday Times*; *Black Friday*."""
    name = source.folded[found.start : found.stop].rstrip(".")
    if len(name) <= 4:
        named = _A_NAME.search(words_before(source, found))  # around the Sun.
        dotted = source.folded[found.stop - 1] == "." and not named
        placed = dotted or _ON.search(words_before(source, found))
        return not (letter(source, found).isupper() and placed)
    if letter(source, found).isupper() and _PAPER.match(source.folded, found.stop):
        return True
    before = words_before(source, found)
    titled = _TITLE.search(as_written_before(source, found)) or (
        _A_NAME.search(before) and _NAME_AFTER.match(source.text, found.stop)
    )
    known = _KNOWN_AFTER.match(source.folded, found.stop)
    return bool(_ANY_OR_NAMED.search(before) or (titled and not known))


_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Judge|Captain|Colonel|Sgt)\.?\s(?:[A-Z][a-z]+\s)?$"
)
_A_NAME = re.compile(r"\bthe\s$")


def bare_season(source: Source, found: Found) -> bool:
    """*the spring* of a watch, *the fall* of a wall."""
    if source.folded.startswith((" of ", " in ", " from "), found.stop):
        return True
    plain = _PLAIN_SEASON.match(source.folded, found.start, found.stop)
    if plain and goes_on_as_a_clause(source, found.stop):
        return False
    return not re.search(
        r"\b(?:in|during|by|since|until|over|through|throughout|into|for|of|this|before"
        r"|after|outlast)\s$",
        words_before(source, found),
    )


_PLAIN_SEASON = re.compile(r"the\s(?:winter|summer|autumn)$")


def capital_season(source: Source, found: Found) -> bool:
    """*heard that Winter joined the firm*: a name."""
    return source.text[found.start : found.stop].split()[-1][0].isupper()


def season_alone(source: Source, found: Found) -> bool:
    """*in spring*, *by summer*; but *spring up*, *a fall*."""
    return not _BESIDE_SEASON.search(words_before(source, found))


_BESIDE_SEASON = re.compile(
    r"\b(?:in|by|of|until|since|during|through|early|late|mid)(?:\s|-)$"
)
_SPORT = re.compile(
    r"\b(?:scored?|goals?|strikers?|game|match|team|points|innings|coach|half-time|lead|cup"
    r"|trail\w*|defender|midfielder|penalty|touchdown)\b"
)


def of_a_game(source: Source, found: Found) -> bool:
    """*the first half* of a match."""
    around = source.folded[max(0, found.start - 60) : found.stop + 60]
    bare = not any(c.isdigit() for c in source.folded[found.start + 3 : found.stop])
    return bare and bool(_SPORT.search(around)) and not _BUSINESS.search(around)


_BUSINESS = re.compile(
    r"\b(?:profits?|sales|earnings|revenues?|turnover|growth|economy|output|exports"
    r"|imports|shares|investors?|inflation|orders)\b"
)


def lower_holiday(source: Source, found: Found) -> bool:
    """*a service of thanksgiving*: a feast is written with a capital."""
    lower = source.text[found.start : found.stop].islower()
    giving = lower and _GIVING.match(source.folded, found.start)
    return bool(giving) or named_thing(source, found)


_GIVING = re.compile(r"thanksgiving|epiphany|independence|memorial|remembrance|labor")


def named_thing(source: Source, found: Found) -> bool:
    """*Easter Island*, *24 May Street*, *Twentieth Century Fox*, *quarter-final*."""
    return bool(_THING.match(source.folded, found.stop))


_THING = re.compile(
    r"\s(?:islands?|street|road|avenue|lane|square|fox|fund|foods?|mail|telegraph|mirror"
    r"|express|herald|foundation|press|trees?|carols?|dinner|cards?|presents?|gifts?"
    r"|part(?:y|ies)|markets?|lights|pudding|shopping|songs?|sections?)\b|-(?:final|back|mile|pound|century|long|old)"
)


def of_a_change(source: Source, found: Found) -> bool:
    """*up 3 per cent on the year* compares; *the turn of the century* lies between."""
    before = words_before(source, found)
    if before.endswith("of-") or source.text[_last_word(source, found)].isupper():
        return True  # Player of the Year, Book-of-the-Month
    told_by_a_thing = _OF_A_THING.match(source.folded, found.stop)
    changed = _CHANGED.search(before) or told_by_a_thing
    return bool(changed) or named_thing(source, found)


def _last_word(source: Source, found: Found) -> int:
    """Where it begins in the text."""
    said = source.folded[found.start : found.stop]
    return found.start + max(said.rfind(" "), said.rfind("\n")) + 1


def new_year(source: Source, found: Found) -> bool:
    """*in the new year* is the next one; *the New Year holiday* is a feast."""
    return not _INTO.search(words_before(source, found))


_INTO = re.compile(r"\b(?:in|into|early|late|start\sto|of|for|until|before|during)\s$")
_OF_A_THING = re.compile(r"\sof\s(?:the|his|her|its|their|an?)\s[a-z]")
_CHANGED = re.compile(
    r"\bturn\sof\s$|\d(?:\.\d+)?\s?(?:%|pc|per\scent|percent|points?)\son\s$"
)


def lower_month(source: Source, found: Found) -> bool:
    """*the 1 may be followed by*: the month needs its capital beside a number."""
    words = source.text[found.start : found.stop].split()
    return any(w in ("may", "march", "mar") for w in words) or named_thing(
        source, found
    )


def part_night(source: Source, found: Found) -> bool:
    return bool(
        re.match(
            r"\s(?:live|football|fever)\b", source.folded[found.stop : found.stop + 12]
        )
    )


def dawn_alone(source: Source, found: Found) -> bool:
    """*at dawn*, *by nightfall*; but *the dawn of an age*."""
    return not _AT_DAWN.search(words_before(source, found))


def part_alone(source: Source, found: Found) -> bool:
    """*by the afternoon*; but *in the morning* is any of them as often."""
    ends = _PART_ENDS.match(source.folded, found.stop)
    return not (ends and _BY_THE_PART.search(words_before(source, found)))


def bare_part(source: Source, found: Found) -> bool:
    """*by evening the town was theirs*; but *morning* alone is any of them."""
    by = _BY.search(words_before(source, found))
    return not by or not goes_on_as_a_clause(source, found.stop)


_BY = re.compile(r"\b(?:by|towards?)\s(?:early\s|late\s)?$")
_AT_DAWN = re.compile(r"\b(?:at|by|before|until|till|since|from|after)\s$")
_BY_THE_PART = re.compile(r"\b(?:by|until|till|through|throughout)\s$")
_PART_ENDS = re.compile(r"(?!\s(?:of|on|before|after)\b|-|')")
_THE_PAST = re.compile(r"\b(?:in|from|of|into|for|to|about)\s$")


def no_reference(source: Source, found: Found) -> bool:
    """*the past two months* is a length; *the past* needs its preposition."""
    text = source.folded[found.start : found.stop]
    if text == "recently":
        return source.folded.startswith(" as ", found.stop)
    if not text.startswith("the ") or text == "the other day":
        return False
    if _A_NUMBER.match(source.folded, found.stop):
        return True
    return not _THE_PAST.search(words_before(source, found))


_A_NUMBER = re.compile(rf"\s(?:\d|(?:{either(ONES)}|few|several)\b)")


def title_ends(source: Source, found: Found) -> bool:
    """*USA Today*, *the Open Weekend*: a capital that no sentence asks for."""
    ends = letter(source, found).isupper() and _TITLE_BEGINS.search(
        as_written_before(source, found)
    )
    return bool(ends) and not _is_headline(source, found)


def _is_headline(source: Source, found: Found) -> bool:
    """*Mayor Charged With Fraud Today*: all long words of its line have capitals."""
    start = source.text.rfind("\n", 0, found.start) + 1
    line = source.text[start : found.start + _HEADLINE].partition("\n")[0]
    words = _LONG_WORDS.findall(line)
    return len(words) >= _SEVERAL and all(word[0].isupper() for word in words)


_HEADLINE = 100  # characters of a line that are looked at
_SEVERAL = 3
_LONG_WORDS = re.compile(r"\b[A-Za-z]{4,}")


_TITLE_BEGINS = re.compile(r"\b[A-Z]\w+\s$")


def title(source: Source, found: Found) -> bool:
    """*This Week* with two capitals is a programme."""
    said = source.text[found.start : found.stop]
    return said.istitle() and " " in said
