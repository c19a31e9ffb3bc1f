"""Numbers that are hours, and others: *came back at ten*, *outnumbered by six*."""

from timeline.dates.forms import either
from timeline.dates.homographs.surroundings import (
    DOER,
    goes_on_as_a_clause,
    words_before,
)
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS


def no_hour(source: Source, found: Found) -> bool:
    """*At six an envoy came*, *at about ten, the guns*; but *at six places*.

    Where a clock was told just before, *it was gone by eight* and *he came back at
    ten* as well.
    """
    before = words_before(source, found)
    if is_next_by_the_clock(source.folded, found.start, found.stop):
        return False
    if not _AT_ABOUT.search(before) and not _is_by_the_clock(source, found, before):
        return True
    if source.text[found.start].isupper():  # at Five Mile beach
        return True
    if _NO_HOUR.match(source.text, found.stop):
        return True
    if _BETWEEN.search(before):
        return not _BETWEEN_ENDS.match(source.folded, found.stop)
    told = goes_on_as_a_clause(source, found.stop)
    across = source.folded.startswith(" across ", found.stop)
    return not (told or across or DOER.match(source.text, found.stop))


# not "his daughter at seven", "outnumbered by six", "aimed at two"
_AT_ABOUT = lazy(
    r"(?:^|[.;]\s|\n|,\s|\band\s)(?:at\s(?:about\s|around\s)?"
    r"|(?:at\s)?(?:just|shortly|soon|a\slittle)\s(?:after|before)\s)$"
)
# "at four to one", "at six, Park Lane", "at ten, an orphan", "at ten, twenty and sixty"
_NO_HOUR = lazy(
    r"\s(?:and\s(?:the\ssame|one)|to\sone|or\sat\smost|(?:point|stage|time|end|go|moment|place)\b)\b|,\s(?:[A-Z]|an?\s|[a-z]+\sand\s)"
)


def is_of_a_log(folded: str, start: int, stop: int) -> bool:
    """*At 1318 word came*, a line *1318. Word came*; but *by 1942* is a year."""
    if _heads_an_entry(folded, start, stop):
        return True
    at = _AT_A_LOG.search(folded, max(0, start - 24), start)
    if not at or _MEASURED.match(folded, stop):
        return False
    if _CHANGED.search(folded, max(0, start - 40), start):
        return False
    a_year = "18" <= folded[start : start + 2] <= "20" and not at["at"]
    if a_year:
        return False
    near = max(0, start - _SAME_LOG), stop + _SAME_LOG
    return _EARLY.search(folded, *near) is not None


def _heads_an_entry(folded: str, start: int, stop: int) -> bool:
    """*0750. The lookout telephones*, a line of its own, near others as early."""
    if folded[max(0, start - 1) : start] not in ("", "\n", " ", "\t"):
        return False
    if not _OPENS_ITS_LINE.search(folded, max(0, start - _WIDEST), start):
        return False
    indented = folded[start - 1 : start] == " "
    ends = _RUNS_ON if indented else _ENTRY  # set in columns, where sentences run on
    if not ends.match(folded, stop):
        return False
    above = [
        m["head"] for m in _HEADS.finditer(folded, max(0, start - _ONE_LOG), start)
    ]
    if above and (above[-1] == folded[start:stop] or above[-1][2] > "5"):
        return False  # below a year of a list, or of which the log speaks
    near = max(0, start - _SAME_LOG), stop + _SAME_LOG
    return _EARLY_HEAD.search(folded, *near) is not None


# at its margin, or behind the day of its first line: "20 June     0915 Prisoners"
_LINE = (
    rf"(?:^|\n)[^\S\n]{{0,40}}(?:(?:(?:{either(WEEKDAYS)})|\d{{1,2}}\s(?:{either(MONTHS)})"
    r"(?:\s\d{4})?)[.,:]?[^\S\n]{1,20})?"
)
_OPENS_ITS_LINE, _WIDEST = lazy(rf"{_LINE}$"), 70  # characters
_SAME_LOG = 3000  # characters on either side
_ONE_LOG = 400  # the same, of the entry above
# a line of its own or a sentence; but "0950 Wheat", "1800 Free calls", "0323 BC"
_ENTRY = lazy(r"\s?[.:–—-]?\s*\n|\s?[.:–—-]\s|\s(?!b\.?c)[^\n]+[.!?\"”)](?:\s|$)")
_RUNS_ON = lazy(r"\s?[.:–—-]?\s+[^\n]{12}")
_HEADS = lazy(rf"{_LINE}(?P<head>\d{{4}})\b(?!\sb\.?c)")
_EARLY_HEAD = lazy(rf"{_LINE}0\d[0-5]\d\s?[.:–—-]?\s")
_EARLY = lazy(
    r"\b(?:at|by|until|from|about|before|after)\s0\d[0-5]\d\b"
    r"|(?:^|\n)0\d[0-5]\d\s?[.:–—-]?\s"
)
_AT_A_LOG = lazy(
    r"\b(?:(?P<at>at)|by|until|till|from|between|before|after|since|to|and)\s"
    r"(?:about\s|around\s)?$"
)
_CHANGED = lazy(
    r"\b(?:rose|fell|grew|increased|dropped|climbed|up|down)\s(?:from\s(?:\d+\s(?:to|and)\s)?|to\s)$"
)
_MEASURED = lazy(
    r"\s?(?:[%°]|(?:hours|hrs|met(?:re|er)s|feet|yards|miles|km|tons|men|others|degrees|per)\b"
    r"|[.,]\d)"
)


def is_next_by_the_clock(folded: str, start: int, stop: int) -> bool:
    """*joined at 5*, *since nine*, *between 3 and 4.30*, where a clock was told.

    But not *at 5 miles*, *killed by 5*, *from 5 to 26 October*.
    """
    at = _AT_AN_HOUR.search(folded, max(0, start - 24), start)
    if not at or _COUNTED.search(folded, max(0, start - 60), start):
        return False
    if at[0].startswith("it was") and not _WHEN.match(folded, stop):
        return False  # it was five, a doctor said
    opens = at["opens"] is not None and _GOES_ON.match(folded, stop)
    if not opens and not _HOUR_ENDS.match(folded, stop):
        return False
    to_come = "between" in at[0] or _TO.match(folded, stop)
    if to_come and not _TO_AN_HOUR.match(folded, stop):
        return False
    if to_come and _TO_A_CLOCK.match(folded, stop):
        return True  # between 6 and 8 p.m.
    return _time_is_told(folded, start, dotted=True)


# "at five", "from nine", "by about six", "between 2 and 3 am"
_AT_AN_HOUR = lazy(
    r"(?:(?P<opens>(?:^|[.;]\s|\n)at\s)"
    r"|\bclocks?\s(?:struck|strikes|chimed|tolled)\s"
    r"|(?:^|[a-z,.;:]\s|\n)(?:at|by|since|until|till|before|after|from|between|towards)\s"
    r"|[a-z,.]\s(?:soon|shortly|just)\safter\s"
    r"|\b(?:taken|left|begun|began|ended|arrived|came|heard|seen|met|fell|reached)\saround\s"
    r"|\bbetween\s(?:[a-z]{3,6}|\d{1,2})\sand\s"
    r"|\bit\swas\s(?:(?:past|nearly|almost|just|after|not\syet)\s)?(?!one\b))"
    r"(?:about\s|around\s|almost\s|nearly\s)?$"
)
# "At 5 an unknown column", but not "At 5 miles", "At 5 per cent"
_GOES_ON = lazy(
    r"\s(?![a-z]+s\b|(?:an?\s)?(?:feet|per|share|pound|ton|degree|million|thousand|point|stage|time|end|go|moment)\b)[a-z]"
)
_WHEN = lazy(r"\s(?:when|before|and\sstill)\b|\so'clock")
_COUNTED = lazy(
    r"\b(?:losses|casualties|strength|numbers?|total|outnumbered|increased|reduced"
    r"|raised|rose|fell|beaten|won|lost|multiplied|divided|accompanied|followed|led|manned"
    r"|crewed|killed|shot|hit|sunk|carried|held|guarded|aged?|died|married|put|stood|estimated|valued)\s"
    r"(?:by|at|from|to)\s(?:about\s|around\s)?$|\bdead\sat\s$|\b(?:one|two|three)\sby\s$"
    r"|\b(?:is|are|was|were|stayed|stuck|peaked|stands|remained|unchanged|tickets\sstart"
    r"|birdied|bogeyed|par-[a-z]+|put\sby\s[a-z]+)\sat\s$|\b(?:up|down|under\s[a-z]+)\sfrom\s$"
    r"|\b(?:learn(?:ed|t|s)|acting|career|recital|debut|famous|orphaned|piano|violin)\b"
    r"[^.;]{0,40}\b(?:at|by)\s$"
)
_HOUR_ENDS = lazy(
    r"(?:[,;:)]|\.(?!\d)|$|\n|\s(?:and|but|when|while|as|until|till|to|on|in|that|the|he|she|it"
    r"|they|his|her|their|had|was|were|with|sharp|precisely|nearly\sall|almost\sall)\b)"
)
_TO_A_CLOCK = lazy(
    r"\s(?:and|to|until|till)\s(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|(?:\d{1,2}|[a-z]{3,6})\so'clock\b)"
)
_TO = lazy(r"\s(?:to|until|till)\s(?!the\b|after\b)")
_TO_AN_HOUR = lazy(
    r"\s(?:and|to|until|till)\s(?:1[0-2]|[1-9]|[a-z]{3,6})(?:[.:][0-5]\d)?(?:\s?[ap]\.?m\b|\so'clock\b|\sin\sthe\s|\sthe\snext\b|[.,;]"
    r"|\s(?:the|he|she|it|they)\b)"
)


def _is_by_the_clock(source: Source, found: Found, before: str) -> bool:
    done = _is_when_it_was_done(source, found, before)
    return done and tells_the_time(source, found)


def tells_the_time(source: Source, found: Found, *, dotted: bool = True) -> bool:
    """Whether a time of day was told just before; *at 8.30* is one if ``dotted``."""
    return _time_is_told(source.folded, found.start, dotted=dotted)


def _time_is_told(folded: str, place: int, *, dotted: bool) -> bool:
    since = max(0, place - _SAME_HOURS)
    told = _CLOCK_TOLD.search(folded, since, place)
    if told or not dotted:
        return told is not None
    return bool(_DOTTED.search(folded, since, place))


def _is_when_it_was_done(source: Source, found: Found, before: str) -> bool:
    if _DONE_AT.search(before):
        return True
    by = _AND_BY.search(before) and _SOMEBODY.match(source.folded, found.stop)
    return bool(by or _BETWEEN.search(before))


_SAME_HOURS = 500  # characters since a clock, which tells what such numbers are
_DOTTED = lazy(r"\b(?:at|by)\s(?:about\s|around\s|almost\s|nearly\s)?\d{1,2}\.[0-5]\d")
_CLOCK_TOLD = lazy(
    r"\d\s?[ap]\.?m\b|\b(?:at|by)\s\d{1,2}:[0-5]\d|o'clock|half\spast"
    r"|quarter\s(?:to|past)|minutes\s(?:to|past)\b|\b(?:noon|midday|midnight)\b"
    r"|[a-z0-9]\s(?:in\sthe|that|on\s[a-z]+|[a-z]+day)\s(?:[a-z]+\s)?(?:morning|afternoon|evening)"
)
_DONE_AT = lazy(
    r"\b(?:began|left|came|arrived|returned|opened|halted|stopped|started|landed|sailed"
    r"|resumed|marched|attacked|woke|crossed)\s(?:(?:back|in|out|up|again|there)\s)?"
    r"at\s(?:about\s)?$"
    r"|(?:^|[.;]\s|\n|\b(?:gone|saw)\s)(?:by|about|towards)\s(?:about\s)?$"
    r"|\b(?:firing|fighting|went\son|lasted)\s(?:until|till)\s$"
    r"|\ba\slittle\s(?:before|after)\s$"
)
_AND_BY = lazy(r"(?:,\s|\band\s)by\s$")
_SOMEBODY = lazy(r"\s(?:he|she|it|they|the|all|his|their)\b")
_BETWEEN = lazy(r"(?:^|[.;,]\s|\n|\band\s)between\s(?:[a-z]{3,6}\sand\s)?$")
# "between three and six every column ran", not "between seven and eight regiments"
_BETWEEN_ENDS = lazy(
    r"(?:\sand\s[a-z]{3,6})?(?:[.,;]|\s(?:every|all|the|they|he|she|it|his|her|their|an?)\b)"
)
