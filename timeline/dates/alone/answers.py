"""Who may answer for a phrase that stands alone, in their order."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.alone.cells import as_cell, as_cell_of_news
from timeline.dates.alone.phrase import Answer, Phrase, lacks_its_day, whole
from timeline.dates.alone.to_come import as_length_to_come
from timeline.dates.archive.idle import has_remark, in_news, is_telling, is_turned
from timeline.dates.archive.outside import is_outside
from timeline.dates.archive.yearless import in_words, is_open
from timeline.dates.kinds import counts_from_a_date_told
from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold
from timeline.dates.place import days_of, place_within
from timeline.dates.readings import Day, Either
from timeline.dates.steps import EACH_IS_MEANT, Mention
from timeline.dates.understand import is_english, understand
from timeline.languages import code_of
from timeline.spans import Extent


def _outside(phrase: Phrase) -> Mention | None:
    if not is_outside(phrase.text):
        return None
    return whole(phrase, None, "lies outside the years 1 to 9999")


def _stand_in(phrase: Phrase) -> Mention | None:
    """What a program writes where it has no day."""
    if not _STANDS_IN.fullmatch(fold(phrase.text).strip()):
        return None
    return whole(phrase, None, "stands for no day at all")


_STANDS_IN = lazy(
    r"(?:9999-12-31|(?:31[./]12|12/31)[./]9999|1900-01-00|0?1/0?0/1900)"
    r"(?:[t ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?z?)?"
)


def _number_of_a_paper(phrase: Phrase) -> Mention | None:
    """A DOI (ISO 26324): *10.1093/1987*."""
    if not _DOI.fullmatch(fold(phrase.text).strip()):
        return None
    return whole(phrase, None, "is the number of a paper")


_DOI = lazy(r"(?:doi:?\s?)?10\.(?!(?:19|20)\d\d/)\d{4,9}/\S+")


def _from_elsewhere(phrase: Phrase) -> Mention | None:
    """*two weeks later*, *the following day*: alone, counted from nothing."""
    found = phrase.found
    if len(found) != 1 or not counts_from_a_date_told(found[0].reading):
        return None
    return whole(phrase, None, "counts from another date, which it does not name")


def _perhaps_persian(phrase: Phrase) -> Mention | None:
    """*1396/10/07*, which in Persian it surely is."""
    if not _OF_PERSIA.fullmatch(fold(phrase.text)):
        return None
    if code_of(phrase.language) == "fa":
        return phrase.mention
    return whole(
        phrase, None, "may be a day of the Persian calendar or of the Middle Ages"
    )


_OF_PERSIA = lazy(r"\s*1(?:3[4-9]|40)\d/\d\d?/\d\d?\s*")


def _yearless(phrase: Phrase) -> Mention | None:
    """*20.8.*, which is no time of day."""
    cell, today = fold(phrase.text), phrase.today
    if phrase.published is None or today is None:
        return None
    if is_open(cell, phrase.order, today.year):
        return whole(
            phrase, None, "may be a fraction, a month, or a day in either order"
        )
    words, why = in_words(cell, phrase.order)
    if not words:
        return None
    (mention,) = place_within(*understand(words, "en"), phrase.published)
    inferred = "; ".join(filter(None, (why, mention.inferred)))
    return whole(phrase, mention.span, inferred)


def _without_its_day(phrase: Phrase) -> Mention | None:
    """*il 12*: English prose counts it from publication; elsewhere it is too little."""
    if phrase.published is None or is_english(phrase.language):
        return None
    if not lacks_its_day(phrase.found):
        return None
    return whole(phrase, None, "tells a part of a date, and not which day")


def _news(phrase: Phrase) -> Mention | None:
    """One date of prose with a day of publication, and nothing beside it."""
    known = phrase.published is not None and not in_news(phrase.left)
    return phrase.mention if known else None


def _no_such_day(phrase: Phrase) -> Mention | None:
    """A full date was read, though the calendar has no such day: *31 June 2018*."""
    days = [e.reading for e in phrase.found if isinstance(e.reading, Day | Either)]
    full = any(isinstance(day, Either) or day.year is not None for day in days)
    if phrase.mentions or not full:
        return None
    return whole(phrase, None, "names a day that does not exist")


def _all_of_it(phrase: Phrase) -> Mention | None:
    """One date of prose that no archive would write so: *XVIIIe s.*."""
    return None if phrase.left else phrase.mention


def _each_of_them(phrase: Phrase) -> Mention | None:
    """*3 et 5 juin 2018*: days with no more between them than an *and*.

    In English cells `archive/several.py` reads them, and fills what one leaves out.
    """
    spans = [mention.span for mention in phrase.mentions if mention.span]
    if is_english(phrase.language) or not 2 <= len(spans) == len(phrase.mentions):
        return None
    if any(span.extent is Extent.THROUGHOUT or span.gaps for span in spans):
        return None
    if any(one.first is None or one.last is None for one in spans):
        return None
    if not all(_AND.fullmatch(beside) for beside in _beside(phrase)):
        return None
    if len({span.precision for span in spans}) > 1:
        return None
    return whole(phrase, spans[0].union(*spans[1:]), EACH_IS_MEANT)


def _one_or_the_other(phrase: Phrase) -> Mention | None:
    """*on 12 or 13 March*, as the news has it: one of two dates, and not both."""
    spans = [mention.span for mention in phrase.mentions if mention.span]
    if phrase.published is None or not 1 < len(spans) == len(phrase.mentions):
        return None
    before, *between, behind = _beside(phrase)
    apart = _ON.fullmatch(before) is None or behind.strip(" .")
    if apart or not all(_OR.fullmatch(words) for words in between):
        return None
    if any(span.extent is Extent.THROUGHOUT for span in spans):
        return None
    why = "; ".join(dict.fromkeys(m.inferred for m in phrase.mentions if m.inferred))
    return whole(phrase, spans[0].union(*spans[1:]), why)


_ON = lazy(r"\s*(?:on|in)?\s*", re.IGNORECASE)
_OR = lazy(r"\s+or\s+(?:on\s+|in\s+)?")


def _beside(phrase: Phrase) -> Iterator[str]:
    """What stands before, between and behind the mentions."""
    stop = 0
    for mention in phrase.mentions:
        yield phrase.text[stop : mention.start]
        stop = mention.stop
    yield phrase.text[stop:]


_AND = lazy(
    r"\W*(?:(?:et|und|y|e|ed|و)\W+)?(?:(?:les?|am|den|el|il|los|i|gli)\W+)?|\W+و"
)


def _part_of_news(phrase: Phrase) -> Mention | None:
    """Prose has other words beside its dates: *Tuesday's vote*."""
    mention, left = phrase.mention, phrase.left
    if mention is None or phrase.published is None:
        return None
    if is_telling(left) or has_remark(phrase.text):
        return None
    asked = fold(mention.text).startswith("before")  # prose has heard the *not*
    if not asked and is_turned(phrase.text[: mention.start]):
        return None
    alone = f"read from {mention.text!r} alone"
    inferred = "; ".join(part for part in (mention.inferred, alone) if part)
    return replace(mention, inferred=inferred, basis="resolved")


def _says_more(phrase: Phrase) -> Mention | None:
    if phrase.mention is None:
        return None
    words = " ".join(phrase.left)
    return whole(phrase, None, f"says more than its date: {words!r} is not understood")


def _last_resort(phrase: Phrase) -> Mention | None:
    """What dateparser makes of words that no rule knows, in its many languages."""
    if phrase.mentions or phrase.published is None:
        return None
    from timeline.dates.foreign import fallback_mention

    days = list(days_of(phrase.published))
    return fallback_mention(phrase.text, days, phrase.language)


def _full_date_abroad(phrase: Phrase) -> Mention | None:
    """*16 марта 2014 г.*: whole, in a language that has no table."""
    if is_english(phrase.language):
        return None
    from timeline.dates.foreign.full_dates import full_date

    return full_date(phrase.text, phrase.language)


ANSWERS: tuple[Answer, ...] = (
    _outside,
    _stand_in,
    _number_of_a_paper,
    _from_elsewhere,
    _perhaps_persian,
    _yearless,
    as_cell,
    as_length_to_come,
    _without_its_day,
    _news,
    as_cell_of_news,
    _one_or_the_other,
    _no_such_day,
    _all_of_it,
    _each_of_them,
)
"""The first that knows the phrase answers for it; several dates that are no one span
are known to none."""

RESORTS: tuple[Answer, ...] = (
    _full_date_abroad,
    _part_of_news,
    _says_more,
    _last_resort,
)
"""What may be said of a phrase that nothing knows as a whole."""
