"""Numbers of things, rooms, laws, ages; clocks and lengths that are none."""

import re

from timeline.dates.cues import (
    COUNTED_THINGS,
    LABEL_ABBREVIATIONS,
    LABELS,
    LABELS_THAT_ARE,
    NUMBERED_NAMES,
    NUMBERED_THINGS,
)
from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import (
    PREPOSITION,
    goes_on_as_a_clause,
    words_before,
)
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import DAY_PARTS

_QUANTITY = re.compile(rf"(?:\s|-)(?:{either(COUNTED_THINGS)}|kilomet\w+)\b")
_LABELLED = re.compile(
    rf"(?:\b(?:(?:{either(LABEL_ABBREVIATIONS)})\.|{either(LABELS)}"
    rf"|(?:{either(LABELS_THAT_ARE)})\s(?:is|was|of))|[#$£€])\s$"
)
_CODE_AFTER = re.compile(r"-[a-z]\b|\s[A-Z]{1,3}\d")
_THE = re.compile(r"\bthe\s$")
_WORD_GOES_ON = re.compile(r"-[a-z]")


def bare_year(source: Source, found: Found) -> bool:
    """Numbers of things, of rooms, of laws; old or far years need a preposition."""
    before = words_before(source, found)
    if _SIDED.search(before):
        return False
    if _QUANTITY.match(source.folded, found.stop) or _LABELLED.search(before):
        return True
    if _CODE_AFTER.match(source.text, found.stop) or re.search(r"\d\d-$", before):
        return found.start > 4 and not re.search(r"(?:^|\D)\d{4}-$", before)
    digits = source.folded[found.start : found.start + 4]
    if digits.startswith("tw"):  # two thousand ten, twenty ten
        return not PREPOSITION.search(before)
    if not digits.isdigit() or 1900 <= int(digits) <= 2035:
        return False
    return not PREPOSITION.search(before)


_SIDED = re.compile(r"\b(?:pre|post|mid)-$|\b(?:since|until|from)\sat\sleast\s$")


def short_year(source: Source, found: Found) -> bool:
    """*'94* needs its preposition or article; *the '30-something* crowd."""
    before = words_before(source, found)
    placed = PREPOSITION.search(before) or _THE.search(before)
    return not placed or bool(_WORD_GOES_ON.match(source.folded, found.stop))


def one_second(source: Source, found: Found) -> bool:
    return source.folded[found.start : found.stop].split()[-1] == "second"


def bare_clock(source: Source, found: Found) -> bool:
    """*3:16* of a chapter, *2:1* of odds: bare clock figures need a sign of time."""
    text = source.folded[found.start : found.stop]
    if re.search(r"[ap]\.?m|noon|midday|midnight|\s", text) or _FULL_CLOCK.match(text):
        return False
    return not _AT.search(words_before(source, found))


_FULL_CLOCK = re.compile(r"\d\d:\d\d")
_AT = re.compile(r"\b(?:at|by|until|from|before|after|around|about)\s$")
_ENDS = re.compile(r"\s?(?:[.,;:)!?]|$|--)")


def goes_on(source: Source, found: Found) -> bool:
    """*two days after the vote* counts from the vote, not from a date."""
    last = source.folded[found.start : found.stop].split()[-1]
    bound = last in ("before", "after", "prior")
    return bound and not _ENDS.match(source.folded, found.stop)


_AGE = re.compile(r"(?:\s|-)(?:old|olds)\b")
_SPARE_DAY = re.compile(r"\b(?:for|in|within|least|only|just|than|about|after)\s$")


def age(source: Source, found: Found) -> bool:
    """*6-year-old*, *52 years old*; *one day he will*."""
    if _AGE.match(source.folded, found.stop):
        return True
    if source.folded[found.start : found.stop] == "one day":
        return not _SPARE_DAY.search(words_before(source, found))
    return False


def bare_plural(source: Source, found: Found) -> bool:
    """*three-quarters*, *hundreds of years*: a share, and no count."""
    share = source.folded[found.start : found.stop] in ("quarters", "halves", "seasons")
    return (
        share or age(source, found) or bool(_MANY.search(words_before(source, found)))
    )


_MANY = re.compile(r"\b(?:hundreds|thousands|dozens|tens|millions)\sof\s$|-$")


def of_a_life(source: Source, found: Found) -> bool:
    """*in his 30s*, *into the upper 90s*."""
    return bool(_OWNER.search(words_before(source, found)))


_OWNER = re.compile(
    r"\b(?:his|her|their|my|our|your|its)\s(?:(?:early|mid|late)(?:\s|-))?$"
    r"|\b(?:upper|lower|high|low)\s$"
)


def numbered_thing(source: Source, found: Found) -> bool:
    """*the 11th edition*, *the 2nd Rifles*: a day has a preposition before it."""
    before, after = words_before(source, found), found.stop
    if not _DAY_BEFORE.search(before):
        return True
    if _PART_BEFORE.search(before):
        return False
    if goes_on_as_a_clause(source, after):
        return False
    told = _OWNER_AFTER.match(source.text, after) or _DOER_AFTER.match(
        source.text, after
    )
    return not (told and _ON_THE.search(before))


_DAY_BEFORE = re.compile(
    r"\b(?:on|from|until|till|by|since|to|through|between|and|before|after|was|is"
    r"|of)\s$|[-,]\s?$"
)
_PART_BEFORE = re.compile(rf"\b(?:{either(DAY_PARTS)})\s(?:of|on)\s$")
_ON_THE = re.compile(r"\b(?:on|until|since)\s$")
# "On the 10th armour crossed" is told of a day, "on the 10th floor" of a floor.
_DOER_AFTER = re.compile(rf"\s(?!(?:{either(NUMBERED_THINGS)})\b)(?:[a-z]{{3,}}|\d)")
_OWNER_AFTER = re.compile(rf"\s(?!(?:{either(NUMBERED_NAMES)}|Olympi\w+)\b)[A-Z][a-z]")
