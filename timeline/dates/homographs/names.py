"""Names of people, papers and things: *Sunday Times*, *Easter Island*, *USA Today*."""

import re

from timeline.dates.homographs.surroundings import (
    KNOWN_AFTER,
    NAME_AFTER,
    as_written_before,
    letter,
    named_thing,
    words_before,
)
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source


def newspaper(source: Source, found: Found) -> bool:
    """*the daily Al-Qabas*, *Kuwaiti weekly The Friday*: a paper and its name."""
    name = NAME_AFTER.match(source.text, found.stop) or _ARABIC_NAME.match(
        source.text, found.stop
    )
    known = KNOWN_AFTER.match(source.folded, found.stop)
    titled = letter(source, found).isupper() and _NAME_ENDS.search(
        as_written_before(source, found)
    )
    return bool(titled or (name and not known)) or named_thing(source, found)


_NAME_ENDS = lazy(r"[A-Z][a-z]+\s$")  # The Northport Daily
_ARABIC_NAME = lazy(r"\s(?:[Aa]l|[Ee]l)-[A-Z]")


def no_weekday(source: Source, found: Found) -> bool:
    """*Sun*, *sat*, *wed* alone; *Sunday Times*; *Black Friday*."""
    name = source.folded[found.start : found.stop].rstrip(".")
    paper = _PAPER.match(source.folded, found.stop)
    if paper and letter(source, found).isupper() and _is_a_title(source, paper):
        return True
    if _OF_ANGER.match(source.text, found.start - 1):
        return True
    article = words_before(source, found).endswith(" a ")
    if article and _OF_ITS_KIND.match(source.folded, found.stop):
        return True  # told by a Sunday paper
    if len(name) <= 4:
        named = _A_NAME.search(words_before(source, found))  # around the Sun.
        dotted = source.folded[found.stop - 1] == "." and not named
        placed = dotted or bool(_ON.search(words_before(source, found)))
        placed = placed or _heads_its_line(source, found)
        return not (letter(source, found).isupper() and placed)
    before = words_before(source, found)
    titled = _TITLE.search(as_written_before(source, found)) or (
        _A_NAME.search(before) and NAME_AFTER.match(source.text, found.stop)
    )
    known = KNOWN_AFTER.match(source.folded, found.stop)
    return bool(_ANY_OR_NAMED.search(before) or (titled and not known))


def _heads_its_line(source: Source, found: Found) -> bool:
    """*- Mon: rain* above *- Tue: sun*; but *Sun: Minister quits*, of the papers."""
    if not begins_line(source, found) or not _PARTED.match(source.text, found.stop):
        return False
    near = max(0, found.start - _NEAR_LINES), found.stop + _NEAR_LINES
    return len(set(_DAY_LINES.findall(source.text, *near))) > 1


_NEAR_LINES = 400  # characters
_PARTED = lazy(r"\s?[:/–—-]")
_DAY_LINES = lazy(
    r"(?:^|\n)[-–•*\s]{0,6}(Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)(?:[a-z]*day)?\s?[:/–—-]"
)


def _is_a_title(source: Source, paper: re.Match[str]) -> bool:
    """*the Sunday People*, *Saturday night live*; but *by Tuesday people left*."""
    return source.text[paper.start() + 1].isupper() or paper["show"] is not None


_OF_ITS_KIND = lazy(r"\s(?:paper|newspaper|tabloid|supplement|magazine|roast|school)\b")
_OF_ANGER = lazy(r"[\"“'][A-Z][a-z]+day\sof\s[A-Z][a-z]+[\"”']")
"""*the "Friday of Anger"*: what a day was called, and not when it was."""
_PAPER = lazy(
    r"[\s-](?:times|telegraph|mail|mirror|express|herald|post|world|people|sun|tribune"
    r"|courier|dispatch|record|journal|review|star|news|standard|independent|globe"
    r"|observer|gazette|chronicle|(?P<show>night live|night football)|islands?)\b"
)
_ANY_OR_NAMED = lazy(
    r"\b(?:on\sa|an?\s(?:single|typical|random))\s$"
    # on a Tuesday, a typical Tuesday: any of them
    r"|\b(?:black|bloody|cyber|super|ruby|man)\s$"
)
_ON = lazy(r"\b(?:on|last|next|this|since|until|by|late|early|from|to)\s$|[-/(]$")
_TITLE = lazy(r"\b(?:Mr|Mrs|Ms|Dr|Judge|Captain|Colonel|Sgt)\.?\s(?:[A-Z][a-z]+\s)?$")
_A_NAME = lazy(r"\bthe\s$")


def no_weekend(source: Source, found: Found) -> bool:
    """*shut it over a weekend*: any of them; but *over a weekend of violence*."""
    if title_ends(source, found):
        return True
    over = _OVER_A.search(words_before(source, found))
    return bool(over) and not _OF_SOMETHING.match(source.folded, found.stop)


_OVER_A = lazy(r"\b(?:over|in|for)\sa\s(?:single\s)?$")
_OF_SOMETHING = lazy(r",?\s(?:of|when|in\swhich|that|which|marked|marred)\b")


def lower_holiday(source: Source, found: Found) -> bool:
    """*a service of thanksgiving*: a feast is written with a capital."""
    lower = source.text[found.start : found.stop].islower()
    giving = lower and _GIVING.match(source.folded, found.start)
    titled = _PARADE.match(source.text, found.stop)  # Macy's Thanksgiving Day Parade
    the = source.folded.endswith("the ", 0, found.start)
    town = _A_TOWN.match(source.folded, found.start)
    before = words_before(source, found)
    if town and (_NEAR.search(before) or not _AT_THE_FEAST.search(before)):
        return True  # had been at Corpus Christi since August, its refinery there
    signed = the and _AGREEMENT.match(source.folded, found.stop)
    quoted = _QUOTED.match(source.folded, max(0, found.start - 1))
    work = quoted and quoted.end() == found.stop + 1 and _A_WORK.search(before)
    return bool(giving or titled or signed or work) or named_thing(source, found)


_A_TOWN = lazy(r"corpus\schristi\b")
_AT_THE_FEAST = lazy(r"\b(?:on|before|after|until|by|since|of|for|during|was|is)\s$")
_NEAR = lazy(r"\b(?:at|in|near|to|from|left|reached|off)\s$")
# who directed "Groundhog Day"
_A_WORK = lazy(
    r"\b(?:directed|wrote|sang|film|films|movie|song|album|book|novel|play|in|of|starred\sin)"
    r"\s[\"']$"
)
_QUOTED = lazy(r"[\"'][^\"'\n]{1,40}[\"']")
_AGREEMENT = lazy(r"\s(?:agreement|accords?)\b")
_PARADE = lazy(r"\s(?:Parade|Massacre|Truce|Rising|Accords?|Proms?)\b")
_GIVING = lazy(r"thanksgiving|epiphany|independence|memorial|remembrance|labor")


def election_elsewhere(source: Source, found: Found) -> bool:
    """*Election day* of any country: only that of the United States has a rule."""
    polls = _POLLS.search(source.folded, found.start, found.stop)
    if polls is None:
        return False
    if source.text[polls.start()].islower() or source.text[polls.end() - 3].islower():
        return True
    around = max(0, found.start - _NEARBY), found.stop + _NEARBY
    return _OF_THE_STATES.search(source.text, *around) is None


_NEARBY = 800  # characters on either side that may name the country
_POLLS = lazy(r"\b(?:election|inauguration)\sday\b")
_OF_THE_STATES = lazy(
    r"\b(?:U\.S\.|(?:US|USA|United\sStates|America|Americans?|Republicans?|GOP"
    r"|(?<!Liberal\s)(?<!Christian\s)(?<!Social\s)(?<!Free\s)Democrats?|White\sHouse"
    r"|[Mm]idterms?|Electoral\sCollege|Obama|Trump|Biden|Clinton|Bush)\b)"
)


def title_ends(source: Source, found: Found) -> bool:
    """*USA Today*, *the Open Weekend*: a capital that no sentence asks for."""
    ends = letter(source, found).isupper() and _TITLE_BEGINS.search(
        as_written_before(source, found)
    )
    return bool(ends) and not _is_headline(source, found)


_TITLE_BEGINS = lazy(r"\b[A-Z]\w+[^\S\n]\Z")  # on the same line


def _is_headline(source: Source, found: Found) -> bool:
    """*Mayor Charged With Fraud Today*: all long words of its line have capitals."""
    start = source.text.rfind("\n", 0, found.start) + 1
    line = source.text[start : found.start + _HEADLINE].partition("\n")[0]
    words = _LONG_WORDS.findall(line)
    return len(words) >= _SEVERAL and all(word[0].isupper() for word in words)


_HEADLINE = 100  # characters of a line that are looked at
_SEVERAL = 3
_LONG_WORDS = lazy(r"\b[A-Za-z]{4,}")


def of_a_life(source: Source, found: Found) -> bool:
    """*in his last year of high school*: of the years that he had there."""
    last = source.folded.startswith("last", found.start)
    his = last and _HIS.search(source.folded, max(0, found.start - 8), found.start)
    return bool(his) and source.folded.startswith((" of ", " at ", " as "), found.stop)


_HIS = lazy(r"\b(?:his|her|my)\s$")


def title(source: Source, found: Found) -> bool:
    """*This Week* with two capitals is a programme."""
    said = source.text[found.start : found.stop]
    return said.istitle() and " " in said
