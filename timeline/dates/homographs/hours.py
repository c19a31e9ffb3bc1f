"""Numbers that are hours, and others: *came back at ten*, *outnumbered by six*."""

from timeline.dates.homographs.surroundings import (
    DOER,
    goes_on_as_a_clause,
    words_before,
)
from timeline.dates.lazy import lazy
from timeline.dates.steps import Found, Source


def no_hour(source: Source, found: Found) -> bool:
    """*At six an envoy came*, *at about ten, the guns*; but *at six places*.

    Where a clock was told just before, *it was gone by eight* and *he came back at
    ten* as well.
    """
    before = words_before(source, found)
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
    r"\s(?:and\s(?:the\ssame|one)|to\sone|or\sat\smost)\b|,\s(?:[A-Z]|an?\s|[a-z]+\sand\s)"
)


def _is_by_the_clock(source: Source, found: Found, before: str) -> bool:
    done = _is_when_it_was_done(source, found, before)
    return done and tells_the_time(source, found)


def tells_the_time(source: Source, found: Found, *, dotted: bool = True) -> bool:
    """Whether a time of day was told just before; *at 8.30* is one if ``dotted``."""
    since = max(0, found.start - _SAME_HOURS)
    told = _CLOCK_TOLD.search(source.folded, since, found.start)
    if told or not dotted:
        return told is not None
    return bool(_DOTTED.search(source.folded, since, found.start))


def _is_when_it_was_done(source: Source, found: Found, before: str) -> bool:
    if _DONE_AT.search(before):
        return True
    by = _AND_BY.search(before) and _SOMEBODY.match(source.folded, found.stop)
    return bool(by or _BETWEEN.search(before))


_SAME_HOURS = 500  # characters since a clock, which tells what such numbers are
_DOTTED = lazy(r"\b(?:at|by)\s\d{1,2}\.[0-5]\d")
_CLOCK_TOLD = lazy(
    r"\d\s?[ap]\.?m\b|\b(?:at|by)\s\d{1,2}:[0-5]\d|o'clock|half\spast"
    r"|quarter\s(?:to|past)|minutes\s(?:to|past)\b|\b(?:noon|midday|midnight)\b"
    r"|[a-z0-9]\sin\sthe\s(?:morning|afternoon|evening)"
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
