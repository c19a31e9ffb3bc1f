"""The year of a sentence of the news: *In 1978 a lead melted by mid-July*.

A month or feast behind a year of long ago is of that year, if nothing parts the two:
*In 1978 he founded the firm, which in July was sold* is this July.
"""

from datetime import date

from timeline.dates.context import Context, DateTold
from timeline.dates.kinds import innermost, is_incomplete
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Holiday, Month, Offset
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.units import falls_on, real_day
from timeline.spans import Precision


def year_of_the_sentence(
    source: Source, each: Found, context: Context
) -> DateTold | None:
    """What a phrase of the news without its year follows from, in its own clause."""
    told, published = context.told.dates[-1:], context.published
    if context.history or published is None or context.ahead > 0:
        return None
    closed = source.folded[each.stop : each.stop + 1] in (",", ".", ";", ")")
    if (
        closed
        and is_incomplete(each.reading)
        and _A_YEAR_AGO.search(source.folded, max(0, each.start - 24), each.start)
    ):
        return DateTold(Precision.YEAR, date(published.year - 1, 1, 1))
    if not told:
        return None
    last = told[0]
    if last.day.year >= published.year:
        return None
    if _is_apposed(source, each, context) and last.unit is Precision.DAY:
        return last
    if closed and last.unit is Precision.YEAR and _is_within_it(source, each, context):
        return last
    # a year ago, when it snowed on
    when = _WHEN.match(source.folded, context.told.stop)
    least = 1 if when or _opens_with_last_year(source, context) else 2
    if last.unit is not Precision.YEAR or last.day.year > published.year - least:
        return None
    fits = _is_left_to_it(each) and _is_no_other_day(each, last)
    return last if fits and _is_of_its_clause(source, each, context) else None


_A_YEAR_AGO = lazy(
    r"\b(?:a\syear\sago|vor\seinem\sjahr|il\sy\sa\sun\san|hace\sun\saño|un\sanno\sfa),\s"
    r"(?:in|on|im|am|en|ad?|le|el|il)\s(?:early\s|late\s)?$"
)


def _is_of_a_feast(each: Found) -> bool:
    inner = innermost(each.reading)
    return isinstance(inner, Offset) and isinstance(inner.of, Holiday)


def _is_apposed(source: Source, each: Found, context: Context) -> bool:
    """*on 21 December 1988, four days before Christmas*: that Christmas."""
    beside = source.folded[context.told.stop : each.start] in (", ", " (")
    return beside and _is_of_a_feast(each)


def _is_left_to_it(each: Found) -> bool:
    return _is_of_a_feast(each) or is_incomplete(each.reading)


def _is_within_it(source: Source, each: Found, context: Context) -> bool:
    """*Two years ago, in October*, *Due anni fa, in ottobre*: of that year.

    But *founded in 2012, in May it closed* is no such aside.
    """
    month = isinstance(innermost(each.reading), Month | Day)
    between = source.folded[context.told.stop : each.start]
    return month and is_incomplete(each.reading) and bool(_IN_IT.fullmatch(between))


_IN_IT = lazy(
    r",\s(?:(?:in|on|en|im|am|ad?|à|nel|el|le)\s)(?:(?:the|early|late|mid)[\s-]){0,2}"
)


def _is_no_other_day(each: Found, year: DateTold) -> bool:
    """*the man whose grandson quit on Friday, 30 August*: no Friday in 1945."""
    day = innermost(each.reading)
    if not isinstance(day, Day) or day.weekday is None:
        return True
    then = real_day(year.day.year, day.month, day.day)
    return then is not None and falls_on(then, day.weekday)


def _is_of_its_clause(source: Source, each: Found, context: Context) -> bool:
    if not context.same_sentence:
        return False
    stop = context.told.stop
    when = _WHEN.match(source.folded, stop)
    fronted = _IN_A_YEAR.search(source.folded, max(0, stop - 40), stop)
    begins = bool(fronted) or _opens_with_last_year(source, context)
    behind = when.end() if when else stop
    between = source.text[behind : each.start]
    apart = _PARTED.search(_APPOSED.sub("", between).casefold())
    return bool((when or begins) and not apart)


_WHEN = lazy(r",\s(?:when|where)\b")


def _opens_with_last_year(source: Source, context: Context) -> bool:
    stop = context.told.stop
    return bool(_LAST_YEAR.search(source.folded, max(0, stop - 24), stop))


_LAST_YEAR = lazy(
    rf"{OPENS}(?:last\syear|im\svorjahr|l'an\sdernier|el\saño\spasado|l'anno\sscorso)$"
)
_IN_A_YEAR = lazy(
    rf"(?:{OPENS}|[:;]\s)(?:(?:back\s)?in|the\s(?:[a-z]+\s)?(?:flu|epidemic|war|winter|flood|floods|famine"
    r"|crash|games|strike|quake|earthquake|storm|campaign|season)\sof)\s\d{4}$|\bwhere\s(?:[a-z0-9]+\s){1,2}years\sago$"
)
_APPOSED = lazy(r",\s[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+)*,")
_PARTED = lazy(
    r"[.,;:!?()]|\n|\b(?:and|but|which|who|whose|that|than|compared|as|said|says)\b"
)
