"""The year of a sentence of the news: *In 1978 a lead melted by mid-July*.

A month or feast behind a year of long ago is of that year, if nothing parts the two:
*In 1978 he founded the firm, which in July was sold* is this July.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.dates.context import Context, DateTold
from timeline.dates.forms import DID
from timeline.dates.kinds import innermost, is_incomplete, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, Day, Holiday, Month, Offset, Shift
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.story.next_such import last_such, next_such
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
    if month := _month_of_its_story(each, context, published):
        return month
    last = told[0]
    if _is_that_of_its_date(source, each, context, last):
        return last
    if last.unit is Precision.YEAR and last.day.year == published.year + 1:
        fits = _is_left_to_it(each) and _opens_with_next_year(source, context)
        return last if fits and _is_of_its_clause(source, each, context) else None
    if last.day.year >= published.year:
        return None
    if _is_apposed(source, each, context) and last.unit is Precision.DAY:
        return last
    if closed and last.unit is Precision.YEAR and _is_within_it(source, each, context):
        return last
    if last.unit is Precision.YEAR and _is_of_some_of_them(source, each, context):
        return last
    # a year ago, when it snowed on
    when = _WHEN.match(source.folded, context.told.stop)
    least = 1 if when or _opens_with_last_year(source, context) else 2
    if last.unit is not Precision.YEAR or last.day.year > published.year - least:
        return None
    fits = _is_left_to_it(each) and _is_no_other_day(each, last)
    return last if fits and _is_of_its_clause(source, each, context) else None


def _month_of_its_story(
    each: Found, context: Context, published: date
) -> DateTold | None:
    """*accused of killing her in July of 2006. / Last seen on July 28, …*: of 2006.

    A day of some months ago would not be told without its year, were it the last such.
    """
    day = innermost(each.reading)
    if context.ahead >= 0 or not isinstance(day, Day) or day.year is not None:
        return None
    months = (told for told in context.told.dates if told.unit is Precision.MONTH)
    same = next((told for told in months if told.day.month == day.month), None)
    last, coming = last_such(day, published), next_such(day, published)
    if same is None or last is None or coming is None:
        return None
    if published - last < _NOT_LONG_AGO or coming - published < _SOON:
        return None
    return same if same.day.year < last.year else None


_NOT_LONG_AGO, _SOON = timedelta(days=120), timedelta(days=31)
_A_YEAR_AGO = lazy(
    r"\b(?:a\syear\sago|vor\seinem\sjahr|il\sy\sa\sun\san|hace\sun\saño|un\sanno\sfa),\s"
    r"(?:in|on|im|am|en|ad?|le|el|il)\s(?:early\s|late\s)?$"
)


def _is_that_of_its_date(
    source: Source, each: Found, context: Context, last: DateTold
) -> bool:
    """*On 13 December 2022 she wrote that results for the year were poor*: of 2022."""
    inner = innermost(each.reading)
    if not isinstance(inner, Shift) or (inner.anchor, inner.steps) != (Anchor.STORY, 0):
        return False
    if not context.same_sentence or last.unit >= inner.unit:
        return False
    stop = context.told.stop
    fronted = _FRONTED.search(source.folded, max(0, stop - 40), stop)
    of_late = context.published and context.published - last.day < _OF_LATE
    if not fronted and not of_late:
        return False  # the firm, founded on 3 March 2022, said sales for the year
    return not _IS_NOW.search(source.folded, stop, each.start)


_OF_LATE = timedelta(days=10)
_FRONTED = lazy(rf"{OPENS}(?:on|in|by)\s[a-z0-9][^.;!?\n]{{3,24}}$")
_IS_NOW = lazy(r"\b(?:will|is|are|has|have|now|to)\b")


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


_IN_IT = lazy(  # two years ago, in Bristol, on December 7
    r",\s(?:(?:in|at|near|outside)\s(?:the\s)?[a-z'-]+(?:\s[a-z'-]+){0,2},\s)?"
    r"(?:(?:in|on|en|im|am|ad?|à|nel|el|le)\s)(?:(?:the|early|late|mid)[\s-]){0,2}"
)


def _is_of_some_of_them(source: Source, each: Found, context: Context) -> bool:
    """*131 were created in 2014, most of them on 3 and 4 November*: of that year."""
    between = source.folded[context.told.stop : each.start]
    return is_incomplete(each.reading) and bool(_SOME_OF_THEM.fullmatch(between))


_SOME_OF_THEM = lazy(
    r",\s(?:most|many|some|all|half|nearly\sall|almost\sall)(?:\sof\s(?:them|these|those|which))?"
    r"(?:\son\s(?:two|three|a\sfew)\s(?:dates|days),|\s[a-z]+ed)?"
    r"\s(?:(?:on|in|between|around|about|the|early|late)\s)*(?:\d{1,2}\s(?:and|to)\s)?"
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
    begins = begins or _opens_with_next_year(source, context)
    of_its_event = _is_of_its_event(source, stop)
    begins = begins or of_its_event
    behind = when.end() if when else stop
    between = source.text[behind : each.start]
    between = _APPOSED.sub("", between).casefold()
    if of_its_event:
        between = between.replace(" and ", " ")  # the 1988 strike lasted and ended on
    apart = _PARTED.search(between)
    return bool((when or begins) and not apart)


_WHEN = lazy(r",\s(?:when|where)\b")


def _opens_with_last_year(source: Source, context: Context) -> bool:
    stop = context.told.stop
    return bool(_LAST_YEAR.search(source.folded, max(0, stop - 24), stop))


_LAST_YEAR = lazy(
    rf"{OPENS}(?:last\syear|im\svorjahr|l'an\sdernier|el\saño\spasado|l'anno\sscorso)$"
)


def _opens_with_next_year(source: Source, context: Context) -> bool:
    """*Next year's meeting is in June*."""
    stop = context.told.stop
    if _WAS_DONE.match(source.folded, stop, stop + _CLAUSE):
        return False  # next year's budget was agreed in July
    return bool(_NEXT_YEAR.search(source.folded, max(0, stop - 24), stop))


_CLAUSE = 60  # characters
_WAS_DONE = lazy(rf"[^.;,]*\b(?:was|were|went|{DID})\b")


_NEXT_YEAR = lazy(rf"{OPENS}(?:(?:in\s)?\d{{4}}|next\syear)$")
_IN_A_YEAR = lazy(
    rf"(?:{OPENS}|[:;]\s|,\s(?:but|and|while)\s)(?:(?:back\s)?in|the\s(?:[a-z]+\s)?(?:flu|epidemic|war|winter|flood|floods|famine"
    r"|crash|games|strike|quake|earthquake|storm|campaign|season)\sof)\s\d{4}$|\bwhere\s(?:[a-z0-9]+\s){1,2}years\sago$"
)


def _is_of_its_event(source: Source, stop: int) -> bool:
    """*The 1988 strike ended in May*; but *the 1988 treaty was broken in May*."""
    the = _THE_YEAR.search(source.folded, max(0, stop - 12), stop)
    return bool(the and _EVENT.match(source.folded, stop))


_THE_YEAR = lazy(rf"{OPENS}the\s\d{{4}}$")
_EVENT = lazy(
    r"\s(?:[a-z-]+\s)?(?:war|strike|(?:earth)?quake|floods?|campaign|storm|hurricane|siege"
    r"|battle|crash|games|elections?|season|epidemic|famine|fire|riots?|uprising|revolt"
    r"|coup|attacks?|bombings?|invasion|expedition|tour|tournament|final)\s"
    r"(?:lasted|began|started|ended|struck|broke\sout|(?:was|were)\s(?:fought|held)|opened"
    r"|closed|raged|killed|destroyed|hit)\b"
)
_APPOSED = lazy(r",\s[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+)*,")
_PARTED = lazy(
    r"[.,;:!?()]|\n|\b(?:and|but|which|who|whose|that|than|compared|as|said|says)\b"
)


def year_just_named(
    source: Source, found: Sequence[Found], number: int
) -> DateTold | None:
    """*neutral since 1801, had cause to fear it. On 2 April of that year*: of 1801.

    A year since when something is so moves no story, but *that year* is it.
    """
    each, before = found[number], found[number - 1] if number else None
    if before is None or getattr(innermost(each.reading), "year", None) != _THAT_YEAR:
        return None
    year = year_said(innermost(before.reading))
    if before.lead != "since" or not year or each.start - before.stop > _NEXT:
        return None
    return DateTold(Precision.YEAR, date(year, 1, 1))


_THAT_YEAR = Shift(Precision.YEAR, 0, Anchor.TOLD)
_NEXT = 160  # characters, to the next sentence
