"""Clocks and lengths that are none: *3:16* of a chapter, *52 years old*."""

import re

from timeline.dates.cues import PAST_VERBS
from timeline.dates.forms import DID, either
from timeline.dates.homographs.hours import tells_the_time
from timeline.dates.homographs.surroundings import (
    DOER,
    KNOWN_AFTER,
    NAME_AFTER,
    goes_on_as_a_clause,
    words_before,
)
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.numerals import TENS
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import SEASONS


def one_second(source: Source, found: Found) -> bool:
    """*one second*, *ranked fifty-second*; but *a thirty-second delay* is a length."""
    words = source.folded[found.start : found.stop]
    if words.split()[-1] == "second":
        return True
    ordinal = words.endswith("-second") and words.removesuffix("-second") in TENS
    return ordinal and not words_before(source, found).endswith((" a ", " each "))


def after_that_thing(source: Source, found: Found) -> bool:
    """*a day after that report*: after a thing, whose day is not told here."""
    if not source.folded.endswith(" that", found.start, found.stop):
        return False
    thing = re.match(r"\s[a-z]", source.text[found.stop : found.stop + 2])
    if _THEY_DID.match(source.folded, found.stop):
        return False  # two days after that prosecutors declared
    return bool(thing) and not goes_on_as_a_clause(source, found.stop)


THEY_DID = rf"\s[a-z]+[^siu\s]s\s{DID}\b"  # no *crisis*, *loss* or *congress*
_THEY_DID = lazy(THEY_DID)


def bare_clock(source: Source, found: Found) -> bool:
    """*3:16* of a chapter, *2:1* of odds: bare clock figures need a sign of time."""
    text = source.folded[found.start : found.stop]
    if text == "noon" and words_before(source, found).endswith("high "):
        return True
    if _is_named_hour(source, found):
        return True
    if _SAYS_HALF.search(text) or _FULL_CLOCK.match(text):
        return False
    between = _AND_A_CLOCK.match(source.folded, found.stop)
    heads = begins_line(source, found) and _heads_an_entry(source, found)
    return not (heads or between or _AT.search(words_before(source, found)))


def _heads_an_entry(source: Source, found: Found) -> bool:
    """*3:05: A second line fails*; without a colon, if another clock was told."""
    if _SET_OFF.match(source.text, found.stop):
        return True
    goes_on = _GOES_ON_IN_IT.match(source.text, found.stop)
    return bool(goes_on) and tells_the_time(source, found, dotted=False)


_SET_OFF = lazy(r"(?::|\s[-–—])\s")
_GOES_ON_IN_IT = lazy(r"\s(?:[\"“]?[A-Z]|or\sthereabouts)")
_AND_A_CLOCK = lazy(r"\s(?:and|to)\s\d{1,2}:\d\d\s?[ap]\.?m\b")


def _is_named_hour(source: Source, found: Found) -> bool:
    """*the Midnight Rambles*; but *by Midnight Greece must decide*."""
    if begins_line(source, found) and tells_the_time(source, found, dotted=False):
        return False  # Noon Some 200 metres of the ceiling come down
    capital = source.text[found.start].isupper()
    named = capital and NAME_AFTER.match(source.text, found.stop)
    known = named and KNOWN_AFTER.match(source.folded, found.stop)
    return bool(named and not known and not _AT.search(words_before(source, found)))


def dotted_price(source: Source, found: Found) -> bool:
    """*12.50*; but *16.06 GMT*, or *16.06 The jet climbed* at the head of a line.

    A text that writes *4.30 p.m.*, or tells another clock, means a time of day by *at
    8.30 the planes came* as well, where no word near it is of prices.
    """
    if source.text[found.stop - 1].isalpha():
        return False
    begins = begins_line(source, found)
    if source.text.startswith("from 0.", found.start - len("from ")):
        return True  # up from 0.35 in December
    if begins and found.stop - found.start == len("16.06"):
        return not _LINE_GOES_ON.match(source.text, found.stop)
    if begins and source.text.startswith(": ", found.stop):  # 9.25: First call
        return not _has_dotted_clocks(source, found)
    before = words_before(source, found)
    if _BETWEEN.search(before):
        return not tells_the_time(source, found)
    if not _AT.search(before) or _PRICED.search(before):
        return True
    told = (
        goes_on_as_a_clause(source, found.stop)
        or DOER.match(source.text, found.stop)
        or _is_when_somebody_did(source, found, before)
    )
    near = source.folded[max(0, found.start - 80) : found.start].rpartition(". ")[2]
    if _OF_A_PRICE.match(source.folded, found.stop) or _PRICES.search(near):
        return not (told and _has_dotted_clocks(source, found))
    if not told or _A_RATE.match(source.folded, found.stop):
        return True
    timed = tells_the_time(source, found, dotted=False)
    return not (timed or _has_dotted_clocks(source, found))


def _is_when_somebody_did(source: Source, found: Found, before: str) -> bool:
    """*At 8.30 agents fired on them*, in a text that writes its clocks like that."""
    done = _OPENS_AT.search(before) and _A_NOUN_DOES.match(source.folded, found.stop)
    if not done or _PRICES.search(source.folded, found.stop, done.end()):
        return False
    return _has_dotted_clocks(source, found)


_OPENS_AT = lazy(r"(?:^|[.;]\s|\n)(?:at|by|towards)\s(?:about\s)?$")
_A_NOUN_DOES = lazy(rf"(?:\s[a-z'-]+){{1,5}}?\s{DID}\b")
_BETWEEN = lazy(r"\bbetween\s(?:[1-9]|1[0-2]|[a-z]{3,6})\sand\s$")
_PRICES = lazy(
    r"\b(?:shares?|stocks?|prices?|bids?|pound|euro|dollar|yen|oil|index|odds|average"
    r"|petrol|trading|market|sterling|buyers|sellers|traders|currency)\b"
)
_OF_A_PRICE = lazy(
    r"(?:\s(?!to\b)[a-z'-]+){0,5}?(?:\s?[$€£%]|\s(?:per|against|percent|percentage|pounds?"
    r"|dollars?|euros?|yen|francs?|rates?|yields?|index|ratios?|shares?|stocks?|prices?"
    r"|bonds?|times|points?|million|billion|is|are|average|litres?|liters?|gallons?"
    r"|ounces?|barrels?|highest|lowest|biggest|largest|strongest|weakest|best|worst)\b)"
)


def _has_dotted_clocks(source: Source, found: Found) -> bool:
    """Whether *4.30 p.m.* is written near by, or *at 9.19 he left* again and again."""
    near = max(0, found.start - _SAME_PAGE), found.stop + _SAME_PAGE
    if _DOTTED.search(source.folded, *near):
        return True
    if _OF_MONEY.search(source.folded, *near):
        return False
    return sum(1 for _ in _AT_DOTTED.finditer(source.text, *near)) >= _OFTEN


_SAME_PAGE = 2000  # characters on either side
_OFTEN = 3
_OF_MONEY = lazy(
    r"\b(?:shares?|stocks?|prices?|index|dollars?|pounds|euros?|yen|rates?|per\s?cent)\b|[$£€%]"
)
_AT_DOTTED = lazy(
    r"\b[Aa]t\s(?:about\s)?(?:1?\d|2[0-3])\.[0-5]\d(?:[,;]|\.\s|\s(?:the|he|she|it|they)\b)"
)
_PRICED = lazy(
    r"\b(?:traded?|closed|opened|ended|stood|priced|sold|bought|quoted|valued|fell|rose|was"
    r"|were|pound|dollar|euro|yen|oil|gold|index|shares?|low|high|mark|record|turnout"
    r"|unemployment)\s(?:[a-z]+\s)?(?:at|to|from)\s$"
)
_A_RATE = lazy(r"\s(?:against|per|a\s(?:share|barrel|ton)|with|and\sthe)\b")
_DOTTED = lazy(
    r"\d\.[0-5]\d\s?[ap]\.?m\b|\d\.[0-5]\d\s(?:in\sthe\s(?:mor|aft|eve)|at\snight)"
    r"|\bat\s(?:about\s)?\d{1,2}\.[0-5]\d\s(?:in\sthe|that|on\sthe)\s(?:mor|aft|eve|nig)"
)


_SAYS_HALF = lazy(r"[ap]\.?m|noon|mid-?day|midnight|\s")
_LINE_GOES_ON = lazy(r"[^\S\n]?(?:\n|[:–—-]|[A-Z“\"])")
_FULL_CLOCK = lazy(r"\d\d:\d\d")
_AT = lazy(
    r"\b(?:at|by|until|till|since|from|before|after|around|about|towards|it\swas"
    r"|between(?:\s\d{1,2}:\d\d\sand)?|(?:set|due|fixed|timed|scheduled|planned)\sfor)\s$"
)


def five_to_six(source: Source, found: Found) -> bool:
    """*five to six brigades*: two numbers, unless something tells the time."""
    words = source.folded[found.start : found.stop]
    if not _A_RANGE.match(words):
        return False
    told = _CLOCK_BEFORE.search(words_before(source, found))
    named = source.text[found.stop : found.stop + 2].strip().isupper()
    return not (told and (named or goes_on_as_a_clause(source, found.stop)))


_A_RANGE = lazy(r"(?:five|ten|twenty)\sto\s")
_CLOCK_BEFORE = lazy(
    r"\b(?:at|by|until|till|before|after|since|about|around|nearly|almost|past|was|is"
    r"|it's)\s$"
)


def goes_on(source: Source, found: Found) -> bool:
    """*two days after the vote* counts from the vote, not from a date."""
    last = source.folded[found.start : found.stop].split()[-1]
    if last not in ("before", "after", "prior"):
        return False
    if source.folded.startswith((" last ", " next "), found.stop):
        return True  # the week before last Christmas
    return not (
        _ENDS.match(source.folded, found.stop) or _says_what_came(source, found)
    )


_ENDS = lazy(
    r"\s?(?:[.,;:)!?]|$|--)|\s(?:and|but|had|was|were|could|would|will|can|might|at|in|on|by|with|came|went|fell)\b"
    r"|\sfor\s(?:the\s(?:first|second|third|last)\stime)\b"
    r"|\s(?:turns|turned|proves|proved|is|are|has|have|remains)\b"
    r"|\s(?:twice|half|(?:three|four|five|ten)\stimes)\sas\b|\s(?:another|fewer\sthan|more\sthan)\s\d"
    r"|\s[a-z]{3,}ed\s(?:the|our|their|his|her|its|to|in|on|at|from|into|for|with|by)\b"
    r"|\s(?:beat|took|began|broke|fell|left|met|won|lost|gave|found|fought|laid|seized)\s"
    r"(?:the|an?|his|her|its|their|to|in|on|at|with|off|up)\b"
)


def _says_what_came(source: Source, found: Found) -> bool:
    """*; the day after he sailed.* says what he did; *the day after he sailed, it* not.

    Where a comma follows, the clause may be of that day, and another one tells.
    """
    before = source.folded[max(0, found.start - 6) : found.start]
    if not _OPENS_A_CLAUSE.search(before):
        return False
    clause = _CLAUSE.match(source.folded, found.stop)
    return bool(clause) or _is_all_that_came(source, found)


_OPENS_A_CLAUSE = lazy(r"(?:^|[.;]\s|\n|\band\s)$")
_CLAUSE = lazy(
    r"\s(?:(?:he|she|it|they|we|i|there|an?\s[a-z]+)\b[^,.;:!?\n]{1,200}"
    r"|[^,.;:!?\n]{3,80}\shad\s[^,.;:!?\n]{1,120})(?:[.;:]|,\s(?:he|she|they|it)\ssaid[.;])"
)


def _is_all_that_came(source: Source, found: Found) -> bool:
    """*on the 30th, and the day after the last men embarked.*: one verb, and no more.

    *The day after the battle the town fell* and *the day after the town fell they
    left* have two subjects, *he resigned, and the day after the vote went home* may.
    """
    clause = _ONE_SUBJECT.match(source.folded, found.stop)
    if clause is None or _VERB.search(_PARTICIPLE.sub("", clause["rest"])):
        return False
    and_ = source.folded.endswith("and ", 0, found.start)
    return not (and_ and _THE_THING.match(source.folded, found.stop))


_PARTICIPLE = lazy(r"^\s[a-z]{2,}ed\b(?=\s(?:in|into|by|on|at|from|to|up)\b)")
_THE_THING = lazy(
    rf"\s(?:the|an?)\s[a-z]+\s(?!was\b|were\b)(?:[a-z]{{2,}}ed|{either(PAST_VERBS)})\b"
)
_VERBS = rf"(?:(?!hundred|need)[a-z]{{2,}}ed|{either(PAST_VERBS)})"
_VERB = lazy(rf"\b(?:{_VERBS}|he|she|it|they|we)\b")
_ONE_SUBJECT = lazy(
    r"\s(?:the|an?|some|most|all)?\s?"
    r"(?:(?!(?:the|an?|his|her|its|their|this|that|he|she|it|they|we|i)\b)[^\W\d_][\w'-]*\s){1,5}?"
    rf"{_VERBS}\b(?P<rest>[^,.;:!?\n]{{0,120}}?)"
    r"(?:[.;:]|,\s(?:and|but|though|while|who|which|where)\s)"
)


def following_a_thing(source: Source, found: Found) -> bool:
    """*the day following Congress declared war*; but *the day following the vote*."""
    closed = _ENDS.match(source.folded, found.stop)
    return not (closed or _SOMEBODY_DID.match(source.text, found.stop))


_SOMEBODY_DID = lazy(
    rf"\s(?:he|she|it|they|we|(?:the\s)?[A-Z][a-z]+)\s(?:[a-z]{{2,}}ed|{either(PAST_VERBS)})\b"
)


def day_of_a_kind(source: Source, found: Found) -> bool:
    """*on 30 October, a day remembered as …*, *declared Friday a day of mourning*."""
    if not source.folded.startswith("a day", found.start):
        return False
    return bool(_KIND_OF_DAY.match(source.folded, found.stop))


_KIND_OF_DAY = lazy(
    r"\s(?:remembered|known)\b"
    r"|\sof\s(?:[a-z]+\s)?(?:mourning|rage|action|prayer|rest|glory|celebration|remembrance)\b"
)


def before_a_thing(source: Source, found: Found) -> bool:
    """*the night before the launch* counts from the launch."""
    if source.folded.endswith(" that", found.start, found.stop):
        return not goes_on_as_a_clause(source, found.stop)
    return bool(_A_THING.match(source.text, found.stop))


_A_THING = lazy(
    r"\s(?:the|an?|his|her|its|their|our|my|that|this|last|(?:next\s)?[A-Z][a-z]+)\b"
)


def bare_clock_length(source: Source, found: Found) -> bool:
    """*within hours*, *minutes before*; but *visiting hours*, *the minutes of it*."""
    before = words_before(source, found)
    if _TRADING.search(before) and source.folded.startswith("hours", found.start):
        return not _OF_WHAT.match(source.folded, found.stop)  # trading after hours
    if _LASTING.search(before):
        return source.folded.startswith(" apart", found.stop)
    return bool(_ITSELF.search(before)) or not _FROM_THEN.match(
        source.folded, found.stop
    )


_LASTING = lazy(
    r"\b(?:matter\sof|within|for|just|only|mere|after|lasted|lasts?|took|takes?|following|despite)\s$"
)
_TRADING = lazy(r"\b(?:trad\w+|market|open|goes\son|shares?|stocks?)\safter\s$")
_OF_WHAT = lazy(r"\s(?:of|in|on|at|with|without)\b")
_ITSELF = lazy(r"\b(?:the|those|these|of|\w+ing|office|rush|peak)\s$")
_FROM_THEN = lazy(r"\s(?:before|after|later|earlier|ago|afterwards)\b")


def speed(source: Source, found: Found) -> bool:
    """*80 kilometres an hour*, *in an hour of need*."""
    if not source.folded.startswith("an hour", found.start):
        return False
    if source.folded.startswith(" of need", found.stop):
        return True
    return bool(_MEASURED.search(words_before(source, found)))


_MEASURED = lazy(
    r"\b(?:km|kilomet\w+|miles?|met(?:er|re)s|knots|feet|barrels|litres|[a-z]*sieverts"
    r"|[a-z]*watts|mm)\s$"
)


def age(source: Source, found: Found) -> bool:
    """*6-year-old*, *52 years old*; *one day he will*."""
    if _AGE.match(source.folded, found.stop):
        return True
    if words_before(source, found).endswith(("how ", " age ", " aged ")):
        return True  # how many years it takes; he seemed to age ten years
    hyphened = source.folded[found.start : found.stop] == "one-day"
    if hyphened and _A_GAME.match(source.folded, found.stop):
        return True
    if _A_WAR.match(source.text, found.stop):
        return source.text[found.stop - 1].isalpha() and _is_capital(source, found)
    if source.folded[found.start : found.stop] == "one day":
        counted = _COUNTED_DAY.match(source.folded, found.stop)
        return not counted and not _SPARE_DAY.search(words_before(source, found))
    if source.folded.endswith("centuries", found.start, found.stop):
        return bool(_SCORED.match(source.text, found.stop))
    return False


_AGE = lazy(
    r"(?:\s|-)(?:old|olds)\b|\s(?:his|her|my|your|their)\s(?:junior|senior|elder)\b"
)
# "one-day cricket", and other kinds of it
_A_GAME = lazy(r"\s(?:cricket|internationals?|side|squad|captain|specialist)\b")
_A_WAR = lazy(r"[’']?s?[’']?\s(?:War|Campaign|Battles?|Offensive)\b")


def _is_capital(source: Source, found: Found) -> bool:
    """*the Ten-Day War*, *the 100 Hour War*."""
    words = re.split(r"[\s-]", source.text[found.start : found.stop])
    return words[-1][:1].isupper()


_SPARE_DAY = lazy(
    r"\b(?:for|in|within|least|only|just|than|about|after|lasted|lasts|took|takes|every|but)\s$"
)
_COUNTED_DAY = lazy(r"\s(?:after|before|later|earlier|ahead|prior)\b")
_SCORED = lazy(r"\s(?:from|by|off)\s[A-Z]")


def bare_plural(source: Source, found: Found) -> bool:
    """*three-quarters*, *hundreds of years*: a share, and no count."""
    share = source.folded[found.start : found.stop] in ("quarters", "halves", "seasons")
    if share or age(source, found) or _is_named(source, found):
        return True
    if _YEAR_AFTER.match(source.folded, found.stop):  # the years 1936 to 1939
        return True
    return bool(_MANY.search(words_before(source, found)))


_YEAR_AFTER = lazy(r"\s(?:1[5-9]|20)\d\d\b")
_MANY = lazy(
    r"\b(?:of\sall|other)\s$|\b(?:hundreds|thousands|dozens|tens|millions)\sof\s$|-$|\bas\smany\s$"
    rf"|\b(?:{either(SEASONS)}|warmest|coolest|hottest|coldest|wettest|driest"
    r"|(?:sadd|busi|dark|happi|bloodi|proud|hard|tough|bright|wild|deadli|lean)est)\s$"
)


def capital_length(source: Source, found: Found) -> bool:
    """*the Thirty Years' War*."""
    capital = _CAPITAL.search(source.text, found.start, found.stop)
    return bool(capital) or age(source, found)


_CAPITAL = lazy(r"[\s-][A-Z]")


def _is_named(source: Source, found: Found) -> bool:
    """*The Best Years of Our Lives*, *centuries from Kallis and McKenzie*."""
    text = source.text
    begins = _BEGINS.search(source.folded, max(0, found.start - 9), found.start)
    if text[found.start].isupper() and not begins:
        return True
    return source.folded.endswith("centuries", found.start, found.stop) and bool(
        _SCORED.match(source.text, found.stop)
    )


_BEGINS = lazy(rf"(?:{OPENS}|:)\s?(?:[\"'“(-]\s?)?$|[\"'“(-]\s?$")
