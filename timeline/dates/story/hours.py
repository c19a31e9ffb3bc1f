"""Parts of a day and hours without a day of their own, in news and in histories.

*In the morning they crossed* is of the day just told in a history; in news it may be
any morning, unless a verb tells of one.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline.dates.context import Context
from timeline.dates.direction import clause_direction
from timeline.dates.homographs.surroundings import goes_on_as_a_clause, words_before
from timeline.dates.kinds import innermost, is_time_alone, unit_of, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Reading, Timed, Vague
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.dates.story.quoted import day_said
from timeline.spans import Precision


def in_figures(source: Source, found: Sequence[Found]) -> Sequence[Found]:
    """The same phrases; where one says *21:54*, *at 4:46* is in the morning."""
    if not any(_OF_24_HOURS.search(_words(source, each)) for each in found):
        return found
    return [_of_24_hours(source, each) for each in found]


def _of_24_hours(source: Source, each: Found) -> Found:
    reading = each.reading
    if not isinstance(reading, Timed) or not reading.either_half:
        return each
    digits = _DIGITS.search(_words(source, each))
    return (
        replace(each, reading=replace(reading, either_half=False)) if digits else each
    )


def _words(source: Source, each: Found) -> str:
    return source.folded[each.start : each.stop]


_OF_24_HOURS = lazy(r"\b(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d\b")
_DIGITS = lazy(r"\d[:.]\d\d")


def as_told_then(
    source: Source, found: Sequence[Found], closing: int, *, diary: bool = False
) -> list[Found]:
    """The same phrases; *today* in a history means these days, but in a diary its day.

    In words that somebody said on a day that is told, it means that day; in what closes
    a chronology, that of publication.

    *In the afternoon* needs the day that it is of, told not far before, and *at six*
    a time of day.
    """
    out: list[Found] = []
    day_told = hour_told = -_NEAR
    for number, each in enumerate(found):
        if _is_part_of_a_day(each) and each.start - day_told > _NEAR:
            continue
        if _is_an_hour(each) and each.start - hour_told > _NEAR:
            continue
        if isinstance(each.reading, Timed):
            hour_told = each.stop
        if _is_of_a_day(each.reading):
            day_told = each.stop
        today = each.reading == TODAY and not diary and each.start < closing
        today = today and day_said(source, found, number) is None
        out.append(replace(each, reading=Vague("PRESENT_REF")) if today else each)
    return out


_NEAR = 600  # characters from the day of a story to a part of that day


def _is_part_of_a_day(each: Found) -> bool:
    """*at night*, with no day of its own: *on Monday, at night* has one."""
    alone = is_time_alone(each.reading)
    return alone and has_trait(each, Trait.OF_A_STORY)


def _is_an_hour(each: Found) -> bool:
    alone = is_time_alone(each.reading)
    return alone and has_trait(each, Trait.HOUR_OF_A_STORY)


def _is_of_a_day(reading: Reading) -> bool:
    return isinstance(reading, Timed) or unit_of(innermost(reading)) is Precision.DAY


def as_in_news(source: Source, found: Sequence[Found]) -> list[Found]:
    """The same phrases; *in the morning* may be any of them, unless a verb tells.

    In other languages the table has told what is a habit.
    """
    out: list[Found] = []
    for each in found:
        any_day = each.ahead is None and _is_part_of_a_day(each)
        any_day = any_day and _is_of_any_day(source, each)
        past = bool(out) and year_said(out[-1].reading) is not None
        no_hour = _is_an_hour(each) and not _is_told_by_hours(source, each)
        no_hour = no_hour or has_trait(each, Trait.OF_A_HISTORY)
        if no_hour or (any_day and (past or not _is_told(source, each))):
            continue
        out.append(each)
    return out


def _is_of_any_day(source: Source, each: Found) -> bool:
    """*in the morning*; but *by the afternoon* is of the day told."""
    return not _BY_THE_PART.search(words_before(source, each))


_BY_THE_PART = lazy(r"\b(?:by|until|till|before|through|throughout|into)\s$")


def _is_told_by_hours(source: Source, each: Found) -> bool:
    """*Shortly after noon he climbed on a tank. At five they met the press*."""
    near = max(0, each.start - _NEAR_IN_NEWS)
    if _HAD_BY_THEN.match(source.folded, each.stop):
        return False  # at six he had learned to read
    return _CLOCK.search(source.folded, near, each.start) is not None


_NEAR_IN_NEWS = 250  # characters
_HAD_BY_THEN = lazy(r",?\s(?:he|she|they)\shad\b")
_CLOCK = lazy(
    r"\d\s?[ap]\.?m\b|o'clock|\b(?:noon|midday|midnight)\b|\b(?:at|by)\s\d{1,2}[:.][0-5]\d"
)


def _is_told(source: Source, each: Found) -> bool:
    """*They met in the morning*; but *it is cold in the morning*, *he always came*.

    *They spent the night there* is of the night before, in most news.
    """
    habit = _HABIT.search(source.folded, max(0, each.start - 90), each.start)
    ends = goes_on_as_a_clause(source, each.stop)
    return ends and not habit and clause_direction(source, each) != 0


_HABIT = lazy(
    r"\b(?:always|usually|often|every|never|used\sto|taught|when\s(?:he|she|i|they)\swas)\b"
    r"[^.;!?\n]*$|\b(?:spent|passed)\s$"
)


def is_of_some_day(source: Source, each: Found, context: Context) -> bool:
    """*in the morning*, in news whose last day is not that of its publication.

    Of which day it is then, nobody can say; nor in a history that told a decade last.
    """
    if not _is_part_of_a_day(each) or not _is_of_any_day(source, each):
        return False
    if context.history:
        last = context.told.dates[-1:]
        return each.ahead is not None and any(told.unit > _MONTH for told in last)
    told, published = context.told.last_day(Precision.DAY), context.published
    near = _A_DAY if each.ahead is None else _A_WEEK  # there, the day is just before
    return not (told and published and abs(published - told) <= near)


_MONTH = Precision.MONTH
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
