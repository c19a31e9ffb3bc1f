"""Which way a phrase points: by a date beside it, by its words, or by where it lies."""

from calendar import FRIDAY, THURSDAY, TUESDAY
from collections.abc import Sequence
from datetime import date, timedelta

from timeline.dates.context import ToldSoFar
from timeline.dates.cues import CLAUSE_WORDS
from timeline.dates.direction import direction, is_told_by_an_agenda
from timeline.dates.forms import either
from timeline.dates.kinds import innermost, is_bare, is_of_a_feast, is_time_alone
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Month, Numbered, Weekday, Weekend
from timeline.dates.steps import SURELY_COMING, Found, Source
from timeline.dates.story.beside_today import way_beside_today
from timeline.dates.story.bounds import is_bound_to_come
from timeline.dates.story.timetables import heads_what_is_over
from timeline.spans import Precision

_CLAUSE = 60  # characters that the beginning of a clause takes


def which_way(
    source: Source,
    found: Sequence[Found],
    number: int,
    published: date | None,
    told: ToldSoFar,
    *,
    listed: bool,
) -> int:
    """Which way it points: as the date it is listed with, else as the words say."""
    each = found[number]
    ahead = _ahead(source, found, number, published, told, listed=listed)
    if ahead == 1 and each.lead == "until" and isinstance(each.reading, Month | Day):
        return SURELY_COMING  # extended until July, told in September
    if ahead == -1 and each.lead == "until" and is_of_a_feast(each.reading):
        return 0  # vowed to fight until Christmas, told in November
    if ahead == 0 and heads_what_is_over(source, each):
        return -1
    if ahead == 0 and _is_of_a_thing(source, each):
        return -1  # victims of the autumn floods
    return ahead


def _is_of_a_thing(source: Source, each: Found) -> bool:
    reading = each.reading
    season = isinstance(reading, Numbered) and reading.unit is Precision.SEASON
    return season and _A_NOUN.match(source.folded, each.stop) is not None


_A_NOUN = lazy(rf"\s(?!(?:{either(CLAUSE_WORDS)})\b)[a-z]{{3,}}\b")


def _ahead(
    source: Source,
    found: Sequence[Found],
    number: int,
    published: date | None,
    told: ToldSoFar,
    *,
    listed: bool,
) -> int:
    each = found[number]
    if listed and published and told.dates[-1].day != published:
        to_come = told.dates[-1].day > published
        parted = to_come and _BUT_THEN.match(source.folded, told.stop)
        if not to_come and _is_a_weekend_ahead(source, each):
            return 1
        if not parted or direction(source, each) >= 0:
            return 1 if to_come else -1
    if listed and published and _is_the_next_day(source, each, published):
        return 1  # Saturday and Sunday, told on that Saturday
    if _is_of_today(each, told, published) or _would_be(source, each, told):
        return 0
    if each.ahead == 0 and isinstance(innermost(each.reading), Weekday):
        return -1  # the tables of other languages know verbs to come, and few of others
    ahead = direction(source, each) if each.ahead is None else each.ahead
    if each.joined and not ahead:  # the verb may follow the end of the range
        return direction(source, found[number + 1])
    if ahead <= 0 and _is_before_the_weekend(source, each, published):
        return 1
    beside = way_beside_today(source, each, told, published, ahead)
    if beside is not None:
        return beside
    if ahead == -1 and is_bound_to_come(source, each, told, published):
        return 1
    told_by_a_table = each.ahead is not None
    if told_by_a_table or ahead not in (0, -1):
        return ahead
    if not _may_be_to_come(each, told, published):
        return ahead
    return 1 if is_told_by_an_agenda(source, each) else ahead


def _is_a_weekend_ahead(source: Source, each: Found) -> bool:
    """*It passed on Monday, and the weekend will be dry*: no longer what is over."""
    if not isinstance(each.reading, Weekend):
        return False
    placed = source.folded.endswith(("at ", "over "), 0, each.start)
    does = _IT_WILL if placed else _WILL_BE
    return does.match(source.folded, each.stop) is not None


_WILL = (
    r"(?:will|should|may|might"
    r"|(?:is|are)\s(?:to|expected|due|likely|forecast|in\sdoubt))"
)
_WILL_BE = lazy(rf"\s{_WILL}\b")
_IT_WILL = lazy(rf"\s(?:(?!and\b|or\b)[a-z]+\s){{0,3}}?{_WILL}\b")


def _is_the_next_day(source: Source, each: Found, published: date) -> bool:
    inner = innermost(each.reading)
    if _HAPPENED.search(source.folded, max(0, each.start - _CLAUSE), each.start):
        return False  # were killed on Saturday and Sunday
    if not isinstance(inner, Weekday) or inner.step is not None:
        return False
    return (inner.weekday - published.weekday()) % 7 == 1


def _is_of_today(each: Found, told: ToldSoFar, published: date | None) -> bool:
    """A time of day where no other day was told: no tense can move it."""
    alone = is_time_alone(each.reading)
    return alone and told.last_day(Precision.DAY) in (None, published)


def _is_before_the_weekend(source: Source, each: Found, published: date | None) -> bool:
    """*would not promise it before the weekend*, late in a week: the one to come."""
    if not isinstance(each.reading, Weekend):
        return False
    if _is_for_it(source, each, published):
        return True
    if each.lead not in ("before", "until", "from"):
        return False
    late = published is not None and published.weekday() > TUESDAY
    near = max(0, each.start - _CLAUSE)
    if each.lead == "until" and not _FORECAST.search(source.folded, near, each.start):
        return False
    return late and " had " not in source.folded[near : each.start]


_HAPPENED = lazy(
    r"\b(?:killed|died|hurt|injured|arrested|fell|hit|struck|attacked|exploded|crashed|found)\b[^.;!?\n]*$"
)


def _is_for_it(source: Source, each: Found, published: date | None) -> bool:
    """*flew home this morning for the weekend*, on a Friday; not *came for it*."""
    if published is None or published.weekday() not in (THURSDAY, FRIDAY):
        return False
    near = max(0, each.start - 2 * _CLAUSE), each.start
    if not source.folded.endswith(("for the ", "for "), *near):
        return False
    if source.folded.startswith("'s ", each.stop):
        return False
    return _FOR_IT.search(source.folded, *near) is not None


_FOR_IT = lazy(
    r"\b(?:(?:this\s|tomorrow\s)?(?:morning|afternoon|evening)|today|tonight|to\s[a-z]+|will|is|are"
    r"|plans?|forecast|expected|has|have)\b[^.;!?\n]*\sfor\s(?:the\s)?$"
)
_FORECAST = lazy(r"\b(?:is|are|will|would\snot)\b(?:(?!\b(?:was|were|did)\b)[^.;])*$")


def _may_be_to_come(each: Found, told: ToldSoFar, published: date | None) -> bool:
    """A weekday but yesterday's, and no story of days past that goes on to it."""
    day, inner = told.last_day(Precision.DAY), innermost(each.reading)
    if published is None or not isinstance(inner, Weekday):
        return False
    yesterday = (published.weekday() - inner.weekday) % 7 == 1
    near = day is None or abs(published - day) <= _A_WEEK
    recounts = told.recounted is not None and not told.recounted.over
    return near and not yesterday and not recounts


_A_WEEK = timedelta(days=8)
_BUT_THEN = lazy(r",\s(?:and|but)\s")  # planned for January, and in October moved up


def _would_be(source: Source, each: Found, told: ToldSoFar) -> bool:
    """*At 12:30 they were freed. He said he would kill them at dawn*: of then."""
    if not told.clock or not is_time_alone(each.reading):
        return False
    near = max(0, each.start - 80)
    return bool(_WOULD.search(source.folded, near, each.start))


_WOULD = lazy(r"\b(?:would|(?:was|were)\s(?:to|due|supposed|expected))\b[^.;!?\n]*$")


def goes_with(source: Source, before: Found, each: Found) -> bool:
    """*in January and February*: both of them past, or both to come."""
    one, two = innermost(before.reading), innermost(each.reading)
    again = "again" in source.folded[before.stop : each.start]
    weekend = isinstance(two, Weekend) and is_bare(two)
    alike = type(one) is type(two) or weekend or again
    alike = alike and not before.joined
    return alike and bool(_AND.fullmatch(source.folded, before.stop, each.start))


_AND = lazy(r",?\s(?:and|or)\s(?:again\s)?(?:(?:in|on|at|over)\s)?(?:the\s)?|,\s")
