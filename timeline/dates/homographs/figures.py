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
    as_written_before,
    goes_on_as_a_clause,
    words_before,
)
from timeline.dates.numerals import TENS
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
    if _TITLE.match(source.text, found.start, found.stop):  # Nineteen Eighty-Four
        return True
    if digits.startswith("tw"):  # two thousand ten, twenty ten
        return not PREPOSITION.search(before)
    if not digits.isdigit() or 1900 <= int(digits) <= 2035:
        return False
    if 1500 <= int(digits) < 1900 and _names_a_year(source, found):
        return False
    return not PREPOSITION.search(before)


def _names_a_year(source: Source, found: Found) -> bool:
    """*1665, 1691 and 1740*, *spent 1860 in Kentucky*, *the 1812 war*."""
    if _YEAR_BEFORE.search(words_before(source, found)):
        return True
    if _END_AFTER.match(source.folded, found.stop):
        return True  # politics 1854-60
    noun = _NOUN_AFTER.match(source.text, found.stop)
    return bool(_A_YEARS.search(words_before(source, found)) and noun)


_TITLE = re.compile(r"[A-Z][a-z]+[\s-][A-Z][a-z]+")
_YEAR_BEFORE = re.compile(
    r"\b(?:1\d|20)\d\d(?:-\d\d)?,\s(?:and\s|or\s)?$|\b(?:spent|entered|opened|ended)\s$"
    r"|\bas\s(?:early|late|recently|soon)\sas\s$"
)
_END_AFTER = re.compile(r"[-/](?:1[5-9]|20)?\d\d(?![\d-])")
_A_YEARS = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her|first|original|new)|'s)\s(?:[a-z]+\s)?$"
)
# One thing, or things that happen: soldiers and houses can be counted in figures.
_NOUN_AFTER = re.compile(
    r"\s(?:[A-Z]?[a-z]{2,}(?<!s)|[A-Z]?[a-z]*ss|[a-z]+(?:census|riots|elections|reforms"
    r"|revolutions|laws|talks|wars|games))\b(?!-)"
)


def counted_era(source: Source, found: Found) -> bool:
    """*some 300 BC nurses*, *300 BC residents*; but *by 500 BC people lived there*."""
    before = words_before(source, found)
    if PREPOSITION.search(before):
        return False
    if _LABELLED.search(before):
        return not goes_on_as_a_clause(source, found.stop)
    return bool(_QUANTITY.match(source.folded, found.stop))


def lower_era(source: Source, found: Found) -> bool:
    """*AD 79*; but *20 ad campaigns*."""
    words = source.text[found.start : found.stop].split()
    return not any(word.isupper() and word[0].isalpha() for word in words)


_SIDED = re.compile(
    r"\b(?:pre|post|mid)-$|\b(?:since|until|from|through|by)\sat\sleast\s$"
)


def short_year(source: Source, found: Found) -> bool:
    """*'94* needs its preposition or article; *the '30-something* crowd."""
    before = words_before(source, found)
    placed = PREPOSITION.search(before) or _THE.search(before)
    return not placed or bool(_WORD_GOES_ON.match(source.folded, found.stop))


def one_second(source: Source, found: Found) -> bool:
    """*one second*, *ranked fifty-second*; but *a thirty-second delay* is a length."""
    words = source.folded[found.start : found.stop]
    if words.split()[-1] == "second":
        return True
    ordinal = words.endswith("-second") and words.removesuffix("-second") in TENS
    return ordinal and not words_before(source, found).endswith((" a ", " each "))


def coded_half(source: Source, found: Found) -> bool:
    """*in H2*, *H1 2018*; but *H2, a part of the town*."""
    year = source.folded[found.stop - 4 : found.stop].isdigit()
    return not year and not _IN_HALF.search(words_before(source, found))


_IN_HALF = re.compile(
    r"\b(?:in|for|during|by|until|early|late|mid|this|last|next)(?:\s|-)$"
)


def bare_clock(source: Source, found: Found) -> bool:
    """*3:16* of a chapter, *2:1* of odds: bare clock figures need a sign of time."""
    text = source.folded[found.start : found.stop]
    if text == "noon" and words_before(source, found).endswith("high "):
        return True
    if re.search(r"[ap]\.?m|noon|midday|midnight|\s", text) or _FULL_CLOCK.match(text):
        return False
    return not _AT.search(words_before(source, found))


def five_to_six(source: Source, found: Found) -> bool:
    """*five to six brigades*: two numbers, unless something tells the time."""
    words = source.folded[found.start : found.stop]
    if not _A_RANGE.match(words):
        return False
    told = _CLOCK_BEFORE.search(words_before(source, found))
    named = source.text[found.stop : found.stop + 2].strip().isupper()
    return not (told and (named or goes_on_as_a_clause(source, found.stop)))


_A_RANGE = re.compile(r"(?:five|ten|twenty)\sto\s")
_CLOCK_BEFORE = re.compile(
    r"\b(?:at|by|until|till|before|after|since|about|around|nearly|almost|past|was|is"
    r"|it's)\s$"
)


_FULL_CLOCK = re.compile(r"\d\d:\d\d")
_AT = re.compile(r"\b(?:at|by|until|from|before|after|around|about)\s$")
_ENDS = re.compile(r"\s?(?:[.,;:)!?]|$|--)|\s(?:and|but)\b")


def goes_on(source: Source, found: Found) -> bool:
    """*two days after the vote* counts from the vote, not from a date."""
    last = source.folded[found.start : found.stop].split()[-1]
    bound = last in ("before", "after", "prior")
    return bound and not _ENDS.match(source.folded, found.stop)


def before_a_thing(source: Source, found: Found) -> bool:
    """*the night before the launch* counts from the launch."""
    return bool(_A_THING.match(source.text, found.stop))


_A_THING = re.compile(r"\s(?:the|an?|his|her|its|their|our|my|that|this|[A-Z][a-z]+)\b")
_AGE = re.compile(r"(?:\s|-)(?:old|olds)\b")
_SPARE_DAY = re.compile(r"\b(?:for|in|within|least|only|just|than|about|after)\s$")


def age(source: Source, found: Found) -> bool:
    """*6-year-old*, *52 years old*; *one day he will*."""
    if _AGE.match(source.folded, found.stop):
        return True
    if source.folded[found.start : found.stop] == "one day":
        counted = _COUNTED_DAY.match(source.folded, found.stop)
        return not counted and not _SPARE_DAY.search(words_before(source, found))
    if source.folded.endswith("centuries", found.start, found.stop):
        return bool(_SCORED.match(source.text, found.stop))
    return False


_COUNTED_DAY = re.compile(r"\s(?:after|before|later|earlier|ahead|prior)\b")


def bare_plural(source: Source, found: Found) -> bool:
    """*three-quarters*, *hundreds of years*: a share, and no count."""
    share = source.folded[found.start : found.stop] in ("quarters", "halves", "seasons")
    if share or age(source, found) or _is_named(source, found):
        return True
    if _YEAR_AFTER.match(source.folded, found.stop):  # the years 1936 to 1939
        return True
    return bool(_MANY.search(words_before(source, found)))


def capital_length(source: Source, found: Found) -> bool:
    """*the Thirty Years' War*."""
    capital = _CAPITAL.search(source.text, found.start, found.stop)
    return bool(capital) or age(source, found)


_CAPITAL = re.compile(r"[\s-][A-Z]")


def _is_named(source: Source, found: Found) -> bool:
    """*The Best Years of Our Lives*, *centuries from Kallis and McKenzie*."""
    text = source.text
    begins = _SENTENCE_BEGINS.search(text, max(0, found.start - 3), found.start)
    if text[found.start].isupper() and not begins:
        return True
    return source.folded.endswith("centuries", found.start, found.stop) and bool(
        _SCORED.match(source.text, found.stop)
    )


_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:]\s{1,2}|\n\s?|[\"'\u201c(-]\s?)$")
_SCORED = re.compile(r"\s(?:from|by|off)\s[A-Z]")
_YEAR_AFTER = re.compile(r"\s(?:1[5-9]|20)\d\d\b")


_MANY = re.compile(r"\b(?:hundreds|thousands|dozens|tens|millions)\sof\s$|-$")


def of_a_life(source: Source, found: Found) -> bool:
    """*in his 30s*, *into the upper 90s*."""
    whole = source.folded[found.stop - 5 : found.stop - 1].isdigit()  # their 1970s
    return not whole and bool(_OWNER.search(words_before(source, found)))


_OWNER = re.compile(
    r"\b(?:his|her|their|my|our|your|its)\s(?:(?:early|mid|late)(?:\s|-))?$"
    r"|\b(?:upper|lower|high|low)\s$"
)


def of_a_price_or_make(source: Source, found: Found) -> bool:
    """*priced in the mid 20s*, *Volvo 60s*."""
    if not _TWO_FIGURES.fullmatch(source.folded, found.start, found.stop):
        return False
    reach = source.folded[max(0, found.start - 60) : found.start]
    made = _MAKE.search(as_written_before(source, found))
    return bool(_PRICED.search(reach) or made)


_TWO_FIGURES = re.compile(r"(?:the\s)?\d0'?s")
_PRICED = re.compile(
    r"\b(?:prices?|shares?|stock|worth|valued|dlrs|dollars?|cents|temperatures?|degrees"
    r"|barrel|range|pct|percent)\b[^.;]*\b(?:mid|low|high)(?:\s|-)(?:to\s)?$"
    r"|\b(?:highs?|lows?|temperatures?|mercury)\b[^.;]*\b(?:in|into|to|through)\s(?:the\s)?$"
)
_MAKE = re.compile(r"(?<![.!?] )\b(?!In\b|The\b|And\b|By\b|Since\b)[A-Z][a-z]+\s$")


def numbered_thing(source: Source, found: Found) -> bool:
    """*the 11th edition*, *the 2nd Rifles*: a day has a preposition before it."""
    before, after = words_before(source, found), found.stop
    if not _DAY_BEFORE.search(before) or _NUMBERED.match(source.text, after):
        return True
    if _IT_IS.search(before) and not _CLOSES.match(source.folded, after):
        return True  # it was the 11th cut
    if _PART_BEFORE.search(before):
        return False
    if goes_on_as_a_clause(source, after):
        return False
    told = _OWNER_AFTER.match(source.text, after) or _DOER_AFTER.match(
        source.text, after
    )
    return not (told and _ON_THE.search(before))


# the 19th-largest city, the 5th and 12th Brigades
_NUMBERED = re.compile(
    r"-[a-z]|(?:,\s\d{1,2}(?:st|nd|rd|th)){0,4},?\s(?:and|or)\s\d{1,2}(?:st|nd|rd|th)\s[A-Z]"
)
_IT_IS = re.compile(r"\b(?:was|is)\s$")
_CLOSES = re.compile(r"\s?(?:[.,;:!?)]|--|—|$)|\s(?:of|and|that|when|but)\b")
_DAY_BEFORE = re.compile(
    r"\b(?:on|from|until|till|by|since|to|through|throughout|between|before|after|for|was"
    r"|is|of)\s$"
    r"|\d(?:st|nd|rd|th)?\sand\s$|[-,]\s?$"
)
_PART_BEFORE = re.compile(rf"\b(?:{either(DAY_PARTS)})\s(?:of|on)\s$")
_ON_THE = re.compile(r"\b(?:on|by|until|since)\s$")
# "On the 10th armour crossed" is told of a day, "on the 10th floor" of a floor.
_DOER_AFTER = re.compile(rf"\s(?!(?:{either(NUMBERED_THINGS)})\b)(?:[a-z]{{3,}}|\d)")
_OWNER_AFTER = re.compile(rf"\s(?!(?:{either(NUMBERED_NAMES)}|Olympi\w+)\b)[A-Z][a-z]")
