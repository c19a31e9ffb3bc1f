"""Numbers of things, rooms, laws, prices: *300 people*, *the 10th floor*."""

import re
from itertools import islice

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
from timeline.dates.layout import begins_line, ends_a_heading
from timeline.dates.lazy import lazy
from timeline.dates.sentences import begins_sentence
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS


def no_year(source: Source, found: Found) -> bool:
    """Numbers of things, of rooms, of laws; old or far years need a preposition."""
    before = words_before(source, found)
    measured = _MEASURE.match(source.folded, found.stop)
    if (_SIDED.search(before) and not measured) or _heads_a_line(source, found):
        return False
    if _QUANTITY.match(source.folded, found.stop) or _is_labelled(
        source, found, before
    ):
        return True
    if _ADDRESS.match(source.text, found.stop):
        return not _SUPREME.match(source.text, found.stop)
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
    if _AFTER_A_YEAR.search(before) and _IN_A_LIST.match(source.folded, found.stop):
        return False
    return not PREPOSITION.search(before) or _counts_things(source, found)


_AFTER_A_YEAR = lazy(
    r"(?:\b(?:in|of|from|since|and|the|years?|by)\s|-)"
    r"1\d{3}(?:,\s1\d{3}(?:-\d{2,4})?)*,\s$"
)
_IN_A_LIST = lazy(
    r"\s?-\s?\d{2,4}\b|,\s\d{4}\b|,?\s(?:and|or)\s1\d{3}\b(?!\s[a-z]+s\b)"
)
"""*in 1256, 1294 and 1350*, *1256-1270, 1294-1299*; but *1512, 1498 and 1377 votes*."""


def _counts_things(source: Source, found: Found) -> bool:
    """*16 pages and 1194 Instagram accounts*; but *of 1805 and 1809 both are lost*."""
    if not words_before(source, found).endswith((" and ", " or ")):
        return False
    things = _THINGS_AFTER.match(source.text, found.stop)
    return bool(things) and not goes_on_as_a_clause(source, found.stop)


_THINGS_AFTER = lazy(r"\s(?:[A-Z]?[a-z]+\s)?[a-z]{3,}(?<!s)s\b")


def _heads_a_line(source: Source, found: Found) -> bool:
    """*1795* alone on its line, *1783 The regiment was landed*: an entry's head."""
    begins = begins_line(source, found)
    if begins and _AFTER_A_HEAD.match(source.text, found.stop):
        return True
    if begins and _CAPITAL.match(source.text, found.stop):
        near = max(0, found.start - _NEAR), found.stop + _NEAR
        lines = islice(_YEAR_LINES.finditer(source.text, *near), _SEVERAL)
        return len(list(lines)) == _SEVERAL
    return ends_a_heading(source, found)


_CAPITAL = lazy(r"\s[A-Z]")
_YEAR_LINES = lazy(r"(?:^|\n)(?:[-–•*]\s)?(?:1[5-9]|20)\d\d\s[A-Z]")
_NEAR, _SEVERAL = 1500, 3  # characters, and lines that begin with a year
_AFTER_A_HEAD = lazy(
    r"[^\S\n]?(?:\n|$|(?:\t|[^\S\n]{2,20})[A-Z]|[:.—–-]\s|\sand\s\d{4}[^\S\n]*\n|\s(?:The|It|In|On|At|He|She|They|From|After|Both|His|Her"
    r"|Its|Their|A|An|This|During|By|To|Of|With|When|Early|Late)\s)"
)
_MEASURE = lazy(r"\s(?:met(?:re|er)s|km|miles|feet|yards|words|pages|votes)\b")
_QUANTITY = lazy(rf"(?:\s|-)(?!more\sthan\b)(?:{either(COUNTED_THINGS)}|kilomet\w+)\b")
_LABELLED = lazy(
    rf"(?:\b(?:(?:{either(LABEL_ABBREVIATIONS)})\.|{either(LABELS)}"
    rf"|(?:{either(LABELS_THAT_ARE)})\s(?:is|was|of))|[#$£€])\s$"
)
_ADDRESS = lazy(
    r"\s(?:(?:[A-Z][a-z]+\.?\s){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Lane"
    r"|Boulevard|Blvd|Court|Place|Parkway|Highway|Terrace|Crescent)|block\b)"
)
_SUPREME = lazy(r"\s(?:[A-Z][a-z]+\s){1,3}Court\b(?!\s[A-Z])")
_CODE_AFTER = lazy(r"-[a-z]\b|\s[A-Z]{1,3}\d")
_TITLE = lazy(r"[A-Z][a-z]+[\s-][A-Z][a-z]+")
_SIDED = lazy(
    rf"\b(?:middle|end|beginning|start|{either([*SEASONS, *MONTHS])})\sof\s$"
    r"|\b(?:pre|post|mid)-$|\b(?:since|until|from|through|by|(?:back|dates?)\sto)\sat\sleast\s$"
)


def _is_labelled(source: Source, found: Found, before: str) -> bool:
    """*flight 1990*, *more than 1990*; but *no later than 1990*, *over 2011-12*.

    And *in office 2005-2021*, where *Office 2010* is a product.
    """
    if _LABELLED.search(before) is None or _EARLIER_THAN.search(before):
        return False
    ranged = _END_AFTER.match(source.folded, found.stop)
    return not (ranged and before.endswith(("over ", "in office ")))


_EARLIER_THAN = lazy(
    r"\b(?:better|worse|higher|lower|stronger|weaker|slower|faster|warmer|earlier|later|further|sooner|back|older|newer|longer)\sthan\s$"
)


def _names_a_year(source: Source, found: Found) -> bool:
    """*1665, 1691 and 1740*, *spent 1860 in Kentucky*, *the 1812 war*."""
    if _YEAR_BEFORE.search(words_before(source, found)):
        return True
    if _END_AFTER.match(source.folded, found.stop):
        return True  # politics 1854-60
    if _LISTED.search(words_before(source, found)):
        return bool(_LIST_GOES_ON.match(source.folded, found.stop))
    noun = _NOUN_AFTER.match(source.text, found.stop)
    return bool(_A_YEARS.search(words_before(source, found)) and noun)


_YEAR_BEFORE = lazy(
    r"\b(?:1\d|20)\d\d(?:-\d\d)?,\s(?:and\s|or\s)?$|\b(?:spent|entered|opened|ended)\s$"
    r"|\bas\s(?:early|late|recently|soon|far\sback)\sas\s$"
)
_LISTED = lazy(r"[a-z.],\s$")  # C. Bidwell, 1884; J. C. Kinsell, 1885
_LIST_GOES_ON = lazy(r"[;.)](?!\d)|,\sand\b|$")
_END_AFTER = lazy(r"[-/](?:1[5-9]|20)?\d\d(?![\d-])")
_A_YEARS = lazy(
    r"(?:\b(?:the|an?|its|their|his|her|first|original|new)|'s)\s(?:[a-z]+\s)?$"
)
# One thing, or things that happen: soldiers and houses can be counted in figures.
_NOUN_AFTER = lazy(
    r"\s(?:[A-Z]?[a-z]{2,}(?<!s)|[A-Z]?[a-z]*ss|[a-z]+(?:census|riots|elections|reforms"
    r"|revolutions|laws|talks|wars|games))\b(?!-)"
)


def counted_era(source: Source, found: Found) -> bool:
    """*some 300 BC nurses*, *300 BC residents*; but *by 500 BC people lived there*."""
    before = words_before(source, found)
    if PREPOSITION.search(before):
        return False
    if _is_labelled(source, found, before):
        return not goes_on_as_a_clause(source, found.stop)
    return bool(_QUANTITY.match(source.folded, found.stop))


def lower_era(source: Source, found: Found) -> bool:
    """*AD 79*; but *20 ad campaigns*."""
    words = source.text[found.start : found.stop].split()
    return not any(word.isupper() and word[0].isalpha() for word in words)


def short_year(source: Source, found: Found) -> bool:
    """*'94* needs its preposition or article; *the '30-something* crowd."""
    before = words_before(source, found)
    placed = PREPOSITION.search(before) or _THE.search(before)
    return not placed or bool(_WORD_GOES_ON.match(source.folded, found.stop))


_THE = lazy(r"\bthe\s$")
_WORD_GOES_ON = lazy(r"-[a-z]")


def coded_half(source: Source, found: Found) -> bool:
    """*in H2*, *H1 2018*; but *H2, a part of the town*."""
    year = source.folded[found.stop - 4 : found.stop].isdigit()
    return not year and not _IN_HALF.search(words_before(source, found))


_IN_HALF = lazy(r"\b(?:in|for|during|by|until|early|late|mid|this|last|next)(?:\s|-)$")


def of_a_life(source: Source, found: Found) -> bool:
    """*in his 30s*, *into the upper 90s*, *in the 40s BC*."""
    if _BC.match(source.folded, found.stop):
        return True  # nor is it one of ours
    whole = source.folded[found.stop - 5 : found.stop - 1].isdigit()  # their 1970s
    return not whole and bool(_OWNER.search(words_before(source, found)))


_BC = lazy(r"\sb\.?c\b")


_OWNER = lazy(
    r"\b(?:his|her|their|my|our|your|its)\s(?:(?:early|mid|late)(?:\s|-))?$"
    r"|\b(?:upper|lower|high|low)\s$"
    r"|\b(?:his|her|their)\s(?:(?:early|mid|late)(?:\s|-))?(?:[a-z]+ies|\d0s)\s(?:or|to|and)\s"
    r"(?:(?:early|mid|late)(?:\s|-))?$"
)


def of_a_price_or_make(source: Source, found: Found) -> bool:
    """*priced in the mid 20s*, *Volvo 60s*."""
    if not _TWO_FIGURES.fullmatch(source.folded, found.start, found.stop):
        return False
    reach = source.folded[max(0, found.start - 60) : found.start]
    made = _MAKE.search(as_written_before(source, found))
    return bool(_PRICED.search(reach) or made)


_TWO_FIGURES = lazy(r"(?:the\s)?\d0'?s")
_PRICED = lazy(
    r"\b(?:prices?|shares?|stock|worth|valued|dlrs|dollars?|cents|temperatures?|degrees"
    r"|barrel|range|pct|percent)\b[^.;]*\b(?:mid|low|high)(?:\s|-)(?:to\s)?$"
    r"|\b(?:highs?|lows?|temperatures?|mercury)\b[^.;]*\b(?:in|into|to|through)\s(?:the\s)?$"
)
_MAKE = lazy(r"(?<![.!?] )\b(?!In\b|The\b|And\b|By\b|Since\b)[A-Z][a-z]+\s$")


def numbered_thing(source: Source, found: Found) -> bool:
    """*the 11th edition*, *the 2nd Rifles*: a day has a preposition before it."""
    before, after = words_before(source, found), found.stop
    if begins_sentence(source, found, most=0) and _DAY_GOES_BY.match(
        source.folded, after
    ):
        return False
    if _ALL_THROUGH.search(before):
        return False
    if not _DAY_BEFORE.search(before) or _NUMBERED.match(source.text, after):
        return True
    if _MEN_OF.search(before) or _SOMEBODY_OF.search(as_written_before(source, found)):
        return True
    if _SHORT_NTH.search(source.folded, found.stop - 2, found.stop):
        return not goes_on_as_a_clause(source, after)  # the 3d printer
    if _IT_IS.search(before) and not _CLOSES.match(source.folded, after):
        return True  # it was the 11th cut
    if _PART_BEFORE.search(before):
        return False
    if goes_on_as_a_clause(source, after):
        return False
    doers = (_OWNER_AFTER, _DOER_AFTER, _INITIALS_AFTER)
    told = any(doer.match(source.text, after) for doer in doers)
    return not (told and _ON_THE.search(before))


_THINGS = either({*NUMBERED_THINGS} - {"and", "or", "of"})


def numbered_name(source: Source, found: Found) -> bool:
    """*the Twenty-fourth Foot*: a regiment, a street, a century."""
    named = source.text[found.start : found.stop].split()[-1][0].isupper()
    return named or source.folded.startswith(" centur", found.stop)


def not_beside_a_day(source: Source, found: Found) -> bool:
    """*On the tenth* of a month: a day with its month, or *the 8th*, stands before it.

    And it stands *on* it, or *by* it; else *the fifth* counts holes or innings.
    """
    if not _ON_THE.search(words_before(source, found)):
        return True
    near = max(0, found.start - _A_PASSAGE)
    return _A_DAY.search(source.folded, near, found.start) is None


_A_PASSAGE = 400  # characters
_A_DAY = lazy(
    rf"\b(?:\d{{1,2}}\s(?:{either(MONTHS)})|(?:{either(MONTHS)})\.?\s\d{{1,2}}"
    r"|(?:on|by)\sthe\s\d{1,2}(?:st|nd|rd|th))\b"
)
# the 19th-largest city, the 5th and 12th Brigades
_SHORT_NTH = lazy(r"[23]d")
_NUMBERED = lazy(
    rf"(?:,\s\d{{1,2}}(?:st|nd|rd|th)){{0,4}},?\s(?:and|or)\s\d{{1,2}}(?:st|nd|rd|th)"
    rf"\s(?:{_THINGS})s?\b"
    r"|-[a-z]|(?:,\s\d{1,2}(?:st|nd|rd|th)){0,4},?\s(?:and|or)\s\d{1,2}(?:st|nd|rd|th)\s[A-Z]"
    r"|(?:,\s\d{1,2}(?:st|nd|rd|th)){0,4},?\s(?:and|or)\s[A-Z][a-z]+\s(?:Div|Brig|Reg|Batt|Corps)"
)
_DAY_GOES_BY = lazy(
    r"\s(?:passed|dawned|was\s(?:the\s|another|spent|quiet|fine|wet|cold|hot|a\s(?:[a-z]+\s)?day"
    rf"|a\s(?:{either(WEEKDAYS)})))\b"
)
_MEN_OF = lazy(
    r"\b(?:wings?|detachments?|compan(?:y|ies)|squadrons?|battalions?|troops?|men|officers?"
    r"|soldiers|colonel|captain|remnants?|flank|survivors)\sof\s$"
)
# Colonel Ridge of the 5th; but the Affair of the 5th
_SOMEBODY_OF = lazy(
    r"[a-z.,]\s(?!Battle|Action|Affair|Night|Sunday|Combat|Storm)[A-Z][a-z]+\sof\s$"
)
_IT_IS = lazy(r"\b(?:was|is)\s$")
_CLOSES = lazy(r"\s?(?:[.,;:!?)]|--|—|$)|\s(?:of|and|that|when|but)\b")
_ALL_THROUGH = lazy(r"\b(?:all|right)\sthrough\s$")
_DAY_BEFORE = lazy(
    r"\b(?:on|from|until|till|by|since|to|through|throughout|between|before|after|for|was"
    r"|is|of|dated|spent|all)\s(?:about\s|around\s)?$|\($"
    r"|\b(?:died|arrived|ended|left|came|fell|began|started)\s(?:about|around)\s$"
    r"|\bbetween\s\d{1,2}\s[a-z]+\sand\s$"
    r"|\d(?:st|nd|rd|th)?\sand\s$|[-,]\s?$|\buntil\sat\s(?:least|the\slatest)\s$"
)
_PART_BEFORE = lazy(rf"\b(?:{either(DAY_PARTS)})\s(?:of|on)\s$")
_ON_THE = lazy(r"\b(?:on|by|until|since|from)\s$")
# "On the 10th armour crossed" is told of a day, "on the 10th floor" of a floor.
_DOER_AFTER = lazy(rf"\s(?!(?:{either(NUMBERED_THINGS)})\b)(?:[a-z]{{3,}}|\d)")
_INITIALS_AFTER = lazy(r"\s[A-Z]{2,}\s(?:was|were|had|[a-z]{2,}ed)\b")
_OWNER_AFTER = lazy(rf"\s(?!(?:{either(NUMBERED_NAMES)}|Olympi\w+)\b)[A-Z][a-zà-ÿ]")


def version(source: Source, found: Found) -> bool:
    """*29 CFR 1926.10.11*, *ver. 2018.09.17*; but not *on 2014.03.25*."""
    words = source.folded[found.start : found.stop]
    if _SHORT_AND_DOTS.fullmatch(words):
        before = words_before(source, found)
        measured = _A_SIZE.match(source.folded, found.stop)
        return bool(measured or _NUMBERED_PART.search(before) or _TIMED.search(before))
    if not _YEAR_AND_DOTS.fullmatch(words):
        return False
    if _GOES_ON_IN_FIGURES.match(source.folded, found.stop):
        return True
    return not _DATED.search(words_before(source, found))


_SHORT_AND_DOTS = lazy(r"\d\d\.\d\d\.\d\d|\d{1,2}\.[ivx]+\.\d\d(?:\d\d)?")
_A_SIZE = lazy(r"\s?(?:mm|cm|m|kg|g|in|sec|seconds|minutes|hours)\b")
_TIMED = lazy(r"\b(?:won|finished|ran|swam|rowed|clocked|timed|home)\s(?:in|at)\s$")
"""*won in 02.10.45*: a time, and no day."""
_NUMBERED_PART = lazy(
    r"\b(?:version|ver|v|build|release|firmware|sections?|sec|paras?|paragraphs?|clauses?|rules?"
    r"|parts?|articles?|chapters?|no|nos|nr|item|code|lot)\.?\s$"
)
_YEAR_AND_DOTS = lazy(r"\d{4}\.\d\d\.\d\d")
_GOES_ON_IN_FIGURES = lazy(r"-\d|[a-z]")
_DATED = lazy(
    r"(?:^|[\n(\[|:]\s?|\b(?:on|dated|date|since|until|from|by|before|after)\s)$"
)
