"""Words and numbers that look like dates: told apart by what stands around them."""

import re
from collections.abc import Callable

from timeline.dates.forms import either
from timeline.dates.readings import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_PREPOSITION = re.compile(
    r"\b(?:in|of|since|until|till|by|last|this|next|early|late|mid|from|to|through|and|or"
    r"|between|before|after|during|for|on|around|about|throughout|beginning|end|ended"
    r"|ending|starting|effective|than|past|coming|circa|approximately|roughly|nearly|almost|year)(?:\s|-)(?:the\s)?$"
    r"|\bca?\.\s?$|[-/(]$"
)
_NAME_AFTER = re.compile(r"\s+(?!I\b)[A-Z][a-z]+")
_KNOWN_AFTER = re.compile(rf"\s+(?:{either([*MONTHS, *WEEKDAYS])})\b")
_TO_MONTH = re.compile(rf"\s?-\s?(?:{either(MONTHS)})\b")
_PAPER = re.compile(
    r"\s(?:times|telegraph|mail|mirror|express|herald|post|world|people|sun|tribune"
    r"|independent|globe|observer|gazette|chronicle|night live|night football)\b"
)
_QUANTITY = re.compile(
    r"(?:\s|-)(?:people|men|women|children|workers|employees|jobs|votes|troops|soldiers"
    r"|miles?|kilomet\w+|km|met(?:er|re)s?|feet|foot|yards?|acres?|pounds?|tons?|tonnes?"
    r"|barrels?|shares?|points?|dollars?|euros?|francs?|yen|marks?|rupees?|bucks|copies"
    r"|members|students|homes|houses|hectares|square|cubic|degrees?|calories|rpm|mph"
    r"|cars|units|pages|seats|flights|stores|cases|patients|delegates|villagers|dead"
    r"|inhabitants|litres?|liters?|pence|volts?|watts?|bytes|m\b|g\b|kg|hours?|minutes?|seconds?|days?|weeks?|months|years|percent|per|million|billion"
    r"|additional|more|other|words|people's|households|residents|prisoners|refugees)\b"
)
_LABELLED = re.compile(
    r"(?:\b(?:(?:no|nos|sr|ext|art|sec|vol|pp?)\.|no|nos|number|flight|room|route|highway|page|section|article|chapter|paragraph"
    r"|iso|model|apollo|boeing|airbus|resolution|rule|act|bill|suite|box|code|bus|train"
    r"|version|channel|line|gate|unit|lot|building|peugeot|porsche|chevrolet|windows|office"
    r"|title|form|league|psalm|dial|pin|extension|ext|street|avenue|road|interstate"
    r"|elevation|altitude|level|worth|cost|costs|paid|some|nearly|almost|exactly|over"
    r"|than|least|only|all|type|asteroid|ngc|digits|group|class|serial"
    r"|(?:number|postcode|code|pin|password|score|total)\s(?:is|was|of))|[#$£€])\s$"
)


def _letter(source: Source, found: Found) -> str:
    return source.text[found.start]


def _before(source: Source, found: Found) -> str:
    return source.folded[max(0, found.start - 24) : found.start]


_DOUBTFUL = frozenset(
    [
        "may",
        "march",
        "mar",
        "jan",
        "feb",
        "apr",
        "jun",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)


def _bare_month(source: Source, found: Found) -> bool:
    """*may*, *march* need a capital and a preposition; *April Jones* is a person."""
    name = source.folded[found.start : found.stop].rstrip(".")
    placed = bool(_PREPOSITION.search(_before(source, found)))
    if name in _DOUBTFUL:
        placed = placed or bool(_TO_MONTH.match(source.folded, found.stop))
        return not (_letter(source, found).isupper() and placed)
    after = found.stop
    named = _NAME_AFTER.match(source.text, after)
    known = _KNOWN_AFTER.match(source.folded, after)
    return bool(named and not known and not placed)


_ON = re.compile(r"\b(?:on|last|next|this|since|until|by|late|early|from|to)\s$|[-/(]$")


def _bare_weekday(source: Source, found: Found) -> bool:
    """*Sun*, *sat*, *wed* alone; *Sunday Times*; *Black Friday*."""
    name = source.folded[found.start : found.stop].rstrip(".")
    if len(name) <= 4:
        dotted = source.folded[found.stop - 1] == "."
        placed = dotted or _ON.search(_before(source, found))
        return not (_letter(source, found).isupper() and placed)
    if _letter(source, found).isupper() and _PAPER.match(source.folded, found.stop):
        return True
    return bool(_ANY_OR_NAMED.search(_before(source, found)))


_ANY_OR_NAMED = re.compile(
    r"\bon\sa\s$"  # on a Tuesday: any of them
    r"|\b(?:black|bloody|cyber|super|ruby|man)\s$"
)
_CODE_AFTER = re.compile(r"-[a-z]\b|\s[A-Z]{1,3}\d")


def _bare_year(source: Source, found: Found) -> bool:
    """Numbers of things, of rooms, of laws; old or far years need a preposition."""
    before = _before(source, found)
    if _QUANTITY.match(source.folded, found.stop) or _LABELLED.search(before):
        return True
    if _CODE_AFTER.match(source.text, found.stop) or re.search(r"\d\d-$", before):
        return found.start > 4 and not re.search(r"(?:^|\D)\d{4}-$", before)
    digits = source.folded[found.start : found.start + 4]
    if not digits.isdigit() or 1900 <= int(digits) <= 2035:
        return False
    return not _PREPOSITION.search(before)


def _short_year(source: Source, found: Found) -> bool:
    """*'94* needs its preposition or article; *the '30-something* crowd."""
    before = _before(source, found)
    placed = _PREPOSITION.search(before) or _THE.search(before)
    return not placed or bool(_WORD_GOES_ON.match(source.folded, found.stop))


_THE = re.compile(r"\bthe\s$")
_WORD_GOES_ON = re.compile(r"-[a-z]")


def _bare_season(source: Source, found: Found) -> bool:
    """*the spring* of a watch, *the fall* of a wall."""
    if source.folded.startswith((" of ", " in ", " from "), found.stop):
        return True
    return not re.search(
        r"\b(?:in|during|by|since|until|over|through|for|of|this|before|after)\s$",
        _before(source, found),
    )


def _season_alone(source: Source, found: Found) -> bool:
    """*in spring*, *by summer*; but *spring up*, *a fall*."""
    return not _BESIDE_SEASON.search(_before(source, found))


_BESIDE_SEASON = re.compile(
    r"\b(?:in|by|of|until|since|during|through|early|late|mid)(?:\s|-)$"
)


def _one_second(source: Source, found: Found) -> bool:
    return source.folded[found.start : found.stop].split()[-1] == "second"


def _bare_clock(source: Source, found: Found) -> bool:
    """*3:16* of a chapter, *2:1* of odds: bare clock figures need a sign of time."""
    text = source.folded[found.start : found.stop]
    if re.search(r"[ap]\.?m|noon|midday|midnight|\s", text) or _FULL_CLOCK.match(text):
        return False
    return not _AT.search(_before(source, found))


_FULL_CLOCK = re.compile(r"\d\d:\d\d")
_AT = re.compile(r"\b(?:at|by|until|from|before|after|around|about)\s$")


_SPORT = re.compile(
    r"\b(?:scored?|goals?|strikers?|game|match|team|points|innings|coach|half-time|lead|cup"
    r"|trail\w*|defender|midfielder|penalty|touchdown)\b"
)


def _of_a_game(source: Source, found: Found) -> bool:
    """*the first half* of a match."""
    around = source.folded[max(0, found.start - 60) : found.stop + 60]
    bare = not any(c.isdigit() for c in source.folded[found.start + 3 : found.stop])
    return bare and bool(_SPORT.search(around)) and not _BUSINESS.search(around)


_BUSINESS = re.compile(
    r"\b(?:profits?|sales|earnings|revenues?|turnover|growth|economy|output|exports"
    r"|imports|shares|investors?|inflation|orders)\b"
)


def _named_thing(source: Source, found: Found) -> bool:
    """*Easter Island*, *24 May Street*, *Twentieth Century Fox*, *quarter-final*."""
    return bool(_THING.match(source.folded, found.stop))


_THING = re.compile(
    r"\s(?:islands?|street|road|avenue|lane|square|fox|fund|foods?|mail|telegraph|mirror"
    r"|express|herald|foundation|press)\b|-(?:final|back|mile|pound|century|long|old)"
)


def _of_a_change(source: Source, found: Found) -> bool:
    """*up 3 per cent on the year* compares; *the turn of the century* lies between."""
    before = _before(source, found)
    told_by_a_thing = _OF_A_THING.match(source.folded, found.stop)
    changed = _CHANGED.search(before) or told_by_a_thing
    return bool(changed) or _named_thing(source, found)


_OF_A_THING = re.compile(r"\sof\s(?:the|his|her|its|their|an?)\s[a-z]")
_CHANGED = re.compile(
    r"\bturn\sof\s$|\d(?:\.\d+)?\s?(?:%|pc|per\scent|percent|points?)\son\s$"
)


def _lower_month(source: Source, found: Found) -> bool:
    """*the 1 may be followed by*: the month needs its capital beside a number."""
    words = source.text[found.start : found.stop].split()
    return any(w in ("may", "march", "mar") for w in words) or _named_thing(
        source, found
    )


def _part_night(source: Source, found: Found) -> bool:
    return bool(
        re.match(
            r"\s(?:live|football|fever)\b", source.folded[found.stop : found.stop + 12]
        )
    )


_ENDS = re.compile(r"\s?(?:[.,;:)!?]|$|--)")


def _goes_on(source: Source, found: Found) -> bool:
    """*two days after the vote* counts from the vote, not from a date."""
    last = source.folded[found.start : found.stop].split()[-1]
    bound = last in ("before", "after", "prior")
    return bound and not _ENDS.match(source.folded, found.stop)


_AGE = re.compile(r"(?:\s|-)(?:old|olds)\b")
_SPARE_DAY = re.compile(r"\b(?:for|in|within|least|only|just|than|about|after)\s$")


def _age(source: Source, found: Found) -> bool:
    """*6-year-old*, *52 years old*; *one day he will*."""
    if _AGE.match(source.folded, found.stop):
        return True
    if source.folded[found.start : found.stop] == "one day":
        return not _SPARE_DAY.search(_before(source, found))
    return False


def _bare_plural(source: Source, found: Found) -> bool:
    """*three-quarters*, *hundreds of years*: a share, and no count."""
    share = source.folded[found.start : found.stop] in ("quarters", "halves", "seasons")
    return share or _age(source, found) or bool(_MANY.search(_before(source, found)))


_MANY = re.compile(r"\b(?:hundreds|thousands|dozens|tens|millions)\sof\s$|-$")


def _of_a_life(source: Source, found: Found) -> bool:
    """*in his 30s*."""
    return bool(_OWNER.search(_before(source, found)))


_OWNER = re.compile(
    r"\b(?:his|her|their|my|our|your|its)\s(?:(?:early|mid|late)(?:\s|-))?$"
)
_THE_PAST = re.compile(r"\b(?:in|from|of|into|for|to)\s$")


def _no_reference(source: Source, found: Found) -> bool:
    """*the past two months* is a length; *the past* needs its preposition."""
    text = source.folded[found.start : found.stop]
    if not text.startswith("the "):
        return False
    return not _THE_PAST.search(_before(source, found))


def _title(source: Source, found: Found) -> bool:
    """*This Week* with two capitals is a programme."""
    said = source.text[found.start : found.stop]
    return said.istitle() and " " in said


TESTS: dict[str, Callable[[Source, Found], bool]] = {
    "quarter": _of_a_game,
    "half": _of_a_game,
    "the-quarter": _named_thing,
    "the-unit": _of_a_change,
    "century": _named_thing,
    "holiday": _named_thing,
    "adverb": _named_thing,
    "day-month": _lower_month,
    "month-day": _lower_month,
    "unit-step": _title,
    "month": _bare_month,
    "weekday": _bare_weekday,
    "year": _bare_year,
    "short-year": _short_year,
    "season": _bare_season,
    "bare-season": _season_alone,
    "length-clock": lambda s, f: _one_second(s, f) or _age(s, f),
    "length": _age,
    "length-the": _age,
    "length-bare": _bare_plural,
    "decade": _of_a_life,
    "reference": _no_reference,
    "units-earlier": _goes_on,
    "units-later": _goes_on,
    "unit-before": _goes_on,
    "clock": _bare_clock,
    "weekday-part": _part_night,
}


def is_no_date(source: Source, found: Found) -> bool:
    """True if the words around show that this phrase is no date."""
    test = TESTS.get(found.rule)
    return test is not None and test(source, found)
