"""Quarters, seasons, parts of the day and units: *the first half* of a match."""

import re

from timeline.dates.cues import CLAUSE_WORDS, COUNTED_THINGS, PAST_VERBS
from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import (
    DOER,
    goes_on_as_a_clause,
    has_other_heads,
    heads_a_timetable,
    named_street,
    named_thing,
    words_before,
)
from timeline.dates.layout import PARTED, begins_line
from timeline.dates.lazy import lazy
from timeline.dates.numerals import ONES
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import SEASONS


def hyphenated(source: Source, found: Found) -> bool:
    """*by the same quarter-point margin*, *that day-care centre*."""
    return bool(_GOES_ON.match(source.folded, found.stop))


_GOES_ON = lazy(r"-[a-z]")


def day_of_no_date(source: Source, found: Found) -> bool:
    """*next day delivery*, *from one to the next day*."""
    if words_before(source, found).endswith(" to "):
        return True
    return this_day_and_age(source, found)


def this_day_and_age(source: Source, found: Found) -> bool:
    """*in this day and age*, *this day care centre*."""
    return bool(_OF_NO_DATE.match(source.folded, found.stop))


_OF_NO_DATE = lazy(
    r"-[a-z]|\s(?:and\sage|deliver\w+|air|shipping|service|post|courier|care|cent(?:er|re)"
    r"|release|surgery|trips?)\b"
)


def day_itself(source: Source, found: Found) -> bool:
    """*This day will be remembered*: spoken of, and not when something happens."""
    if words_before(source, found).endswith("on "):
        return False
    return bool(_IS_OR_WILL.match(source.folded, found.stop))


def date_itself(source: Source, found: Found) -> bool:
    """*on that date*, *by the same date*; but *keep this date*, *on this date in*."""
    before = source.folded[max(0, found.start - _CLAUSE) : found.start]
    clause = _CLAUSE_ENDS.split(before)[-1]
    if _EVERY.search(clause) or _DATE_OF.match(source.folded, found.stop):
        return True
    return not _ON_A_DATE.search(clause)


_ON_A_DATE = lazy(r"\b(?:on|from|since|by|before|after|until|till|to)\s$")
_EVERY = lazy(r"\b(?:every|each|always)\b")
_DATE_OF = lazy(r"-|\s(?:of|in|as|each|every)\b")
_IS_OR_WILL = lazy(r",?\s(?:in\sthe|will|is|was|has|had|of|that)\b")


def no_night_before(source: Source, found: Found) -> bool:
    """*an overnight train*, *not solved overnight*, *overnight on 3 May*."""
    before = source.folded[max(0, found.start - _CLAUSE) : found.start]
    clause = _CLAUSE_ENDS.split(before)[-1]
    if _NO_NIGHT.search(clause) or _OF_A_DAY.match(source.folded, found.stop):
        return True
    noun = _NOUN.match(source.folded, found.stop)
    return noun is not None and noun[1] not in _RAIDS


_CLAUSE = 90  # characters in front, in which its verb stands
_CLAUSE_ENDS = lazy(r"[.;:!?\n]\s?")
# What does not happen, what happens all of a sudden, what is done for any night.
_NO_NIGHT = lazy(
    r"\b(?:not|never|no|nobody|cannot|without|almost|nearly|virtually|practically"
    r"|literally|every|usually|often|chang\w*|transform\w*|solv\w*|(?:dis)?appear\w*"
    r"|collaps\w*|bec[oa]me|ma[kd]e|built|creat\w*|happen\w*|gr[eo]w|turn\w*|rich|famous"
    r"|stay\w*|sle(?:ep|pt)|camp\w*|park\w*|soak\w*|chill\w*|lend|borrow)\b|n't\b|-$"
)
_OF_A_DAY = lazy(r"-|\s(?:on|of|from|into|in|last|between|for)\b")
_PLACES = (
    "near", "outside", "around", "across", "along", "inside", "under", "over", "off",
    "through", "throughout", "above", "below", "beyond", "amid", "toward", "towards",
)  # fmt: skip
_NOUN = lazy(rf"\s(?!(?:{either([*CLAUSE_WORDS, *_PLACES])})\b)([a-z]+)")
_RAIDS = (
    "raid", "raids", "attack", "attacks", "strike", "strikes", "airstrike",
    "airstrikes", "shelling", "bombing", "bombings", "bombardment", "clash", "clashes",
    "fighting",
    "fire", "fires", "blaze", "storm", "storms", "rain", "rains", "snow", "snowfall",
    "flooding", "protest", "protests", "talks", "session", "operation", "operations",
    "shooting", "shootings", "explosion", "explosions", "blast", "blasts", "assault",
    "violence", "unrest", "earthquake", "killing", "killed", "wounded",
)  # fmt: skip


def no_season(source: Source, found: Found) -> bool:
    """*the spring* of a watch, *the fall* of a wall; but *the spring of 218 BC*."""
    if _OF_AN_ERA.match(source.folded, found.stop):
        return False
    if _NAMED_FOR_IT.match(source.text, found.stop):
        return True  # the Winter Palace
    if _SEASON_OWNS.match(source.folded, found.start):
        return False  # how badly the summer's slump hit them
    if _SPENT.search(words_before(source, found)):
        return bool(_BREAK.match(source.folded, found.stop))  # the winter in Rome
    if _PLANNED_FOR.search(words_before(source, found)):
        return source.folded.startswith(" of ", found.stop)
    if source.folded.startswith((" of ", " in ", " from "), found.stop):
        through = words_before(source, found).endswith(("through ", "during "))
        return not (through and source.folded.startswith(" from ", found.stop))
    plain = _PLAIN_SEASON.match(source.folded, found.start, found.stop)
    if plain and goes_on_as_a_clause(source, found.stop):
        return False
    return not re.search(
        r"\b(?:in|during|by|since|until|over|through|throughout|into|for|of|this|before"
        r"|after|outlast|as\s(?:early|late|recently)\sas)\s$",
        words_before(source, found),
    )


_OF_AN_ERA = lazy(
    r"\s(?:of|in)\s(?:\d{1,4}\s(?:b\.?c|a\.?d|ce\b)|ad\s\d|\d{3}\b(?![.,]\d)"
    rf"(?!\s(?:{either(COUNTED_THINGS)})\b))"
)
_NAMED_FOR_IT = lazy(r"\s(?:Palace|Olympics|Games|Garden|Gardens|Exchange|Institute)\b")
_BREAK = lazy(
    r"\s(?:of|break|solstice|term|semester|holidays?|vacation|recess|quarters)\b"
)
_SPENT = lazy(r"\b(?:spent|passed|occupied)\s$")
_PLANNED_FOR = lazy(r"\b(?:planned|scheduled|set|due|slated|expected)\s(?:for|in)\s$")
_SEASON_OWNS = lazy(r"the\s(?:winter|summer|autumn)'s\s(?!end\b|day\b|night\b)")
_PLAIN_SEASON = lazy(r"the\s(?:winter|summer|autumn)$")


def capital_season(source: Source, found: Found) -> bool:
    """*heard that Winter joined the firm*: a name."""
    return source.text[found.start : found.stop].split()[-1][0].isupper()


def falls_due(source: Source, found: Found) -> bool:
    """*debentures that fall due*: a verb."""
    falls = source.folded.endswith("fall", found.start, found.stop)
    return falls and source.folded.startswith((" due", " into"), found.stop)


def no_lone_season(source: Source, found: Found) -> bool:
    """*spring up*, *a fall*; but *in spring*, *over winter*, *spring and summer*."""
    if named_street(source, found):
        return True
    heads = begins_line(source, found) and PARTED.match(source.folded, found.stop)
    if heads and has_other_heads(source, found):
        return False  # Spring: the campaign begins
    before = words_before(source, found)
    long = source.folded[found.start : found.stop] in ("winter", "summer")
    return not (_BESIDE_SEASON.search(before) or (long and _OVER.search(before)))


_BESIDE_SEASON = lazy(
    r"\b(?:in|by|of|until|before|since|during|through|early|late|mid)(?:\s|-)$"
    rf"|\b(?:{either(SEASONS)})\s(?:and|or|to|through)\s$"
)
_OVER = lazy(r"\b(?:over|throughout)\s$")


def of_a_game(source: Source, found: Found) -> bool:
    """*the first half* of a match."""
    if source.folded.startswith(_OF_A_MATCH, found.stop):
        return True
    if source.folded.endswith("year", found.start, found.stop):
        return False  # in the first half of this year it reached its goal
    around = source.folded[max(0, found.start - 60) : found.stop + 60]
    bare = not any(c.isdigit() for c in source.folded[found.start + 3 : found.stop])
    return bare and bool(_SPORT.search(around)) and not _BUSINESS.search(around)


_OF_A_MATCH = (" of the race", " of the match", " of the game", " of the final")
_SPORT = lazy(
    r"\b(?:scored?|goals?|strikers?|game|match|team|points|innings|coach|half-time|lead|cup"
    r"|trail\w*|opener|quarterback|kickoff|defender|midfielder|penalty|touchdown)\b"
)
_BUSINESS = lazy(
    r"\b(?:profits?|sales|earnings|revenues?|turnover|growth|economy|output|exports"
    r"|imports|shares|investors?|inflation|orders)\b"
)


def of_a_change(source: Source, found: Found) -> bool:
    """*up 3 per cent on the year* compares; *the turn of the century* lies between."""
    before = words_before(source, found)
    if before.endswith("of-") or source.text[_last_word(source, found)].isupper():
        return True  # Player of the Year, Book-of-the-Month
    if _THE_YEAR_WHEN.search(before) and source.folded.startswith(" ", found.stop):
        return True  # in 2009, the year the hospice opened
    short = source.folded.endswith(("week", "month"), found.start, found.stop)
    if short and _BEFORE_A_THING.match(source.folded, found.stop):
        return True  # the week before the election: of no date that is told
    told_by_a_thing = _OF_A_THING.match(source.folded, found.stop)
    changed = (
        _CHANGED.search(before)
        or told_by_a_thing
        or (source.folded.endswith("year", 0, found.stop) and _TITLE_OF.search(before))
    )
    return bool(changed) or named_thing(source, found)


_THE_YEAR_WHEN = lazy(r"\b\d{4},\s$")
_BEFORE_A_THING = lazy(
    r"\s(?:before|after)\s(?:the|an?|his|her|its|their|he|she|it|they)\b"
)
_OF_A_THING = lazy(r"\sof\s(?:the|his|her|its|their|an?)\s[a-z]")
_TITLE_OF = lazy(  # voted player of the year
    r"\b(?:named|voted|crowned|chosen|elected)\s(?:[a-z]+(?:'s)?\s){0,3}"
    r"(?:man|woman|person|player|manager|coach|newspaper|paper|journalist|reporter|writer|book"
    r"|film|album|song|game|match|goal|car|athlete|team|club|rookie|teacher|nurse|word|bird"
    r"|company|hotel|pub|restaurant|chef|student|driver|rider|horse)\sof\s$"
)
_CHANGED = lazy(
    r"\bturn\sof\s$|\d(?:\.\d+)?\s?(?:%|pc|per\scent|percent|points?)\son\s$"
)


def _last_word(source: Source, found: Found) -> int:
    """Where it begins in the text."""
    said = source.folded[found.start : found.stop]
    return found.start + max(said.rfind(" "), said.rfind("\n")) + 1


def best_year(source: Source, found: Found) -> bool:
    """*the hottest year to date*: of all the years so far."""
    return bool(_RANKED.search(words_before(source, found)))


_RANKED = lazy(r"\b(?:[a-z]{2,}est|best|worst)\s$")


def new_year_feast(source: Source, found: Found) -> bool:
    """*the New Year holiday*; but *in the new year* is the next one."""
    return not _INTO.search(words_before(source, found))


_INTO = lazy(r"\b(?:in|into|early|late|start\sto|of|for|until|before|during)\s$")


def part_night(source: Source, found: Found) -> bool:
    return bool(
        re.match(
            r"\s(?:live|football|fever)\b", source.folded[found.stop : found.stop + 12]
        )
    )


def no_dawn(source: Source, found: Found) -> bool:
    """*the dawn of an age*, *bombed by daylight*; but *at dawn*, *by nightfall*."""
    before = words_before(source, found)
    if _is_falling(source, found, before):
        return False
    if not _PART_ENDS.match(source.folded, found.stop):
        return True
    light = source.folded.startswith("daylight", found.start)
    if source.folded.startswith("mid", found.start) and _DID.search(before):
        return not goes_on_as_a_clause(source, found.stop)  # collapsed mid-morning
    if source.folded.startswith("mid", found.start) and before.endswith(" in "):
        return False
    if before.endswith("between dawn and "):
        return False
    return not _AT_DAWN.search(before) or (light and before.endswith("by "))


_AT_DAWN = lazy(
    r"\b(?:at|by|before|until|till|since|from|after|between)\s(?:(?:about|around)\s)?$|(?:^|[.;,]\s|\n)towards?\s$"
    r"|\b(?:planned|set|scheduled|due|timed|fixed)\sfor\s$"
    r"|\b(?:[a-z]{2,}ed|came|fell|began|went|left|fought)\s(?:[a-z]+\s){0,3}towards?\s$"
)


def _is_falling(source: Source, found: Found, before: str) -> bool:
    """*as dusk fell*, *Dusk ended it*; but *the dawn of an age*."""
    opens = found.start == 0 or before.endswith((". ", "\n", "as ", "when "))
    return opens and _FELL.match(source.folded, found.stop) is not None


_FELL = lazy(
    r"\s(?:fell|was\sfalling|broke|was\sbreaking|came|approached|ended|found|saw|brought)\b"
)
_DID = lazy(r"\b(?:[a-z]{2,}ed|was|were|came|fell|began)\s$")


def no_part(source: Source, found: Found) -> bool:
    """*the evening of 3 May*; but *by the afternoon*, *in the night*."""
    ends = _PART_ENDS.match(source.folded, found.stop)
    before = words_before(source, found)
    night = source.folded.endswith("night", found.start, found.stop)
    into = before.endswith(" into ") and not night  # he walked into the night
    through = into or _WORKED_THROUGH.search(before)
    worked = through and _GOES_ON_SO.match(source.folded, found.stop)
    return not (worked or (ends and _IN_THE_PART.search(before)))


_WORKED_THROUGH = lazy(
    r"\b(?:[a-z]{2,}ed|went\son|fought|sat|met)\s(?:[a-z]+\s){0,3}through(?:out)?\s$"
)
_GOES_ON_SO = lazy(r"[.,;:!?]|$|\s(?:on|in|at|to|by|with|and|but|as|while|until|for)\b")


def no_night(source: Source, found: Found) -> bool:
    """*late-night*, *in the dark*; but *at night*, *after dark*."""
    ends = _PART_ENDS.match(source.folded, found.stop)
    if heads_a_timetable(source, found):
        return False
    before = words_before(source, found)
    night = source.folded.startswith("night", found.start)
    if night and _is_falling(source, found, before):
        return False
    return not (ends and _AT_NIGHT.search(before))


_AT_NIGHT = lazy(r"\b(?:at|towards?|before|until|till|after)\s$")
_IN_THE_PART = lazy(
    r"\b(?:by|from|until|till|through|throughout|in|during|all|towards?|spent|passed"
    r"|(?:course|most|much|some|part|rest)\sof|(?:well|late|long|deep|far)\sinto)\s$"
)
_PART_ENDS = lazy(
    r"(?!\s(?:of|on(?!\s?[.,;])|before|after|saving|robbery|school|shifts?|clubs?|chocolate|horses?"
    r"|matter|side|ages|hours)\b|-|')"
)


def of_a_thing(source: Source, found: Found) -> bool:
    """*heard during the last night of the voyage*: not the one before today."""
    the = words_before(source, found).endswith("the ")
    return the and source.folded.startswith(" of ", found.stop)


def too_late(source: Source, found: Found) -> bool:
    """*It is late in the day to complain*, *late in the day on Monday*: of no day."""
    alone = bool(_ENDS_A_CLAUSE.match(source.folded, found.stop))
    if not source.folded.startswith(
        "day", found.stop - 3
    ):  # then, late in the evening,
        alone = alone or source.folded.startswith(", ", found.stop)
    if source.text[found.start].isupper():  # Late in the day Alexios came
        alone = alone or bool(DOER.match(source.text, found.stop))
    return not alone or bool(_SO_LATE.search(words_before(source, found)))


_ENDS_A_CLAUSE = lazy(
    r"\s?(?:[.;!?)]|$)|,\s(?:and|the|he|she|they)\b|\s(?:the|he|she|they|of\sthe)\b"
)
_SO_LATE = lazy(r"\b(?:too|so|very|rather|bit|little|quite|this|that|is|was|it's)\s$")


def no_bare_part(source: Source, found: Found) -> bool:
    """*morning* alone is any of them; but *by evening the town was theirs*."""
    if heads_a_timetable(source, found):
        return False
    by = _BY.search(words_before(source, found))
    ends = goes_on_as_a_clause(source, found.stop)
    counted = _A_NUMBER.match(source.folded, found.stop)  # by evening nine were lost
    return not by or not (ends or counted)


_BY = lazy(
    r"\b(?:by|before|until|till|towards?|since)\s(?:early\s|late\s)?$"
    r"|\bbetween\s\d[\w.: ]{0,8}\sand\s$"
)


def no_reference(source: Source, found: Found) -> bool:
    """*the past two months* is a length; *the past* needs its preposition."""
    text = source.folded[found.start : found.stop]
    if text == "now":
        return source.folded.startswith((" and then", " and again"), found.stop)
    if text == "current":
        return not _is_of_our_day(source, found)
    if text == "at this time":
        return bool(_WAS.search(source.folded, max(0, found.start - 60), found.start))
    if text in ("recently", "lately", "long ago"):
        return source.folded.startswith(" as ", found.stop)
    if not text.startswith("the ") or text == "the other day":
        return False
    named = source.text[_last_word(source, found)].isupper()
    if named and source.text[found.start] == "t":
        return True  # Fit for the Future
    if _A_NUMBER.match(source.folded, found.stop):
        return True
    before = words_before(source, found)
    placed = _THE_PAST.search(before)
    if placed and placed[0].strip() != "in" and text == "the past":
        return bool(_A_NOUN.match(source.folded, found.stop))  # to the past recession
    return not placed


def _is_of_our_day(source: Source, found: Found) -> bool:
    """*his current wife*, *the current system*; but *the current was strong*."""
    owned = _OWNED.search(words_before(source, found))
    return bool(owned and _THING_OF_NOW.match(source.folded, found.stop))


_OWNED = lazy(r"\b(?:the|its|his|her|their|our|my|your|[a-z]+'s)\s$")
# of water, of electricity, of money, of the news: or what such a current does
_NO_THING_OF_NOW = (
    *("account", "accounts", "affairs", "event", "events", "assets", "liabilities"),
    *("flow", "flows", "run", "runs", "of", "off", "near", "toward", "towards"),
    *("until", "till", "since", "against", "along", "from", "into", "through"),
)
_NO_NOUN_OF_NOW = either([*CLAUSE_WORDS, *PAST_VERBS, *_NO_THING_OF_NOW])
_THING_OF_NOW = lazy(rf"\s(?!(?:{_NO_NOUN_OF_NOW}|[a-z]+(?:ed|ing))\b)[a-z]{{3,}}")
_A_NOUN = lazy(rf"\s(?!(?:{either(CLAUSE_WORDS)})\b)[a-z]+\b")
_THE_PAST = lazy(r"\b(?:in|from|of|into|for|to|about)\s$")
_WAS = lazy(r"\b(?:was|were|had)\b[^.;!?\n]*$")  # was truncated at this time
_A_NUMBER = lazy(rf"\s(?:\d|(?:{either(ONES)}|few|several)\b)")
