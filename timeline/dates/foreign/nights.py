"""Times after midnight: of the day that follows the evening told before them.

*Am Dienstag um 22 Uhr begann es, gegen drei Uhr früh war es vorbei*: on Wednesday.
"""

from dataclasses import replace

from timeline.dates.foreign.clocks import heads_a_line
from timeline.dates.foreign.grammar import Grammar
from timeline.dates.foreign.tables.common import AFTER_MIDNIGHT
from timeline.dates.foreign.tense import is_aside
from timeline.dates.kinds import innermost, is_time_alone, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Anchor, Offset, Same, Shift, Timed
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_REACH = 400  # characters from that evening
_HOURS = {"MO": "05:00", "MI": "12:00", "AF": "14:00", "EV": "18:00", "NI": "21:00"}
_NEXT_DAY = Shift(Precision.DAY, 1, Anchor.TOLD)
_MORNING_AFTER = Timed("MO", _NEXT_DAY)
_MORNING_OF_THE_DAY = Timed("MO", Same(Precision.DAY))
_LATE = "17:00"
_NOON = "12:00"
_EARLY = "06:00"  # what is told after an evening, and stands before it on the clock


def move_past_midnight(
    known: Grammar, source: Source, found: list[Found]
) -> list[Found]:
    """Each such time on its day; *shortly after midnight* needs one told before."""
    out: list[Found] = []
    before: Found | None = None
    late = False  # the night of an evening told, which is over before *the next day*
    told = False  # a day at all, without which an evening has none that follows
    for each in found:
        alone = is_time_alone(each.reading)
        told = told or not alone
        near = before if before and each.start - before.stop <= _REACH else None
        if each.reading == AFTER_MIDNIGHT:
            if near is None or (_hour(near) < _NOON and not _lasts(source, each)):
                continue
            diary = heads_a_line(source, each)
            each = _of_the_diary(each, near) if diary else _on_the_next_day(each, near)
            late = True
        elif near and told and alone and _is_later(near, each, source):
            late = _hour(each) < _EARLY
            each = _on_the_next_day(each, near) if late else each
        elif near and _ends_today(near) and each.reading == _MORNING_AFTER:
            each = replace(each, reading=_MORNING_OF_THE_DAY)
        elif late and each.reading == _NEXT_DAY:
            each, late = replace(each, reading=Same(Precision.DAY)), False
        else:
            late = False
        if isinstance(each.reading, Timed):
            before = each
        elif _tells_a_day(each) and not is_aside(known, source, each):
            before = None  # the evening is over
        out.append(each)
    return out


def _lasts(source: Source, each: Found) -> bool:
    """*It began in the morning and went on until after midnight*."""
    before = source.folded[max(0, each.start - _UNTIL) : each.start]
    return bool(_TO_THE_END.search(before))


_UNTIL = 12  # characters that hold *until* and its article
_TO_THE_END = lazy(r"\b(?:hasta|fino\sa|jusqu'à?|bis)\s?$")


def _ends_today(before: Found) -> bool:
    """*In der Nacht zum Dienstag … am nächsten Morgen*: on Tuesday, the day told."""
    return isinstance(before.reading, Timed) and before.reading.eve


def _tells_a_day(each: Found) -> bool:
    counted = isinstance(each.reading, Same | Shift)
    return not counted and unit_of(innermost(each.reading)) is Precision.DAY


def _is_later(before: Found, each: Found, source: Source) -> bool:
    """After an evening; the small hours, *madrugada*, after an afternoon as well."""
    small = source.folded.endswith("madrugada", each.start, each.stop)
    small = small and "\n" not in source.folded[before.stop : each.start]
    of_today = isinstance(before.reading, Timed) and before.reading.of == TODAY
    return _hour(before) >= (_NOON if small and not of_today else _LATE)


def _on_the_next_day(each: Found, evening: Found) -> Found:
    """The day told is that of the evening; of a night *to Tuesday* it is Tuesday."""
    assert isinstance(each.reading, Timed)
    assert isinstance(evening.reading, Timed)
    of = Same(Precision.DAY) if evening.reading.eve else _NEXT_DAY
    return replace(each, reading=replace(each.reading, of=of))


def _of_the_diary(each: Found, evening: Found) -> Found:
    """The day after that of the entries, whatever was told between them."""
    assert isinstance(each.reading, Timed)
    assert isinstance(evening.reading, Timed)
    if evening.reading.of is None:
        return _on_the_next_day(each, evening)
    of = Offset(Shift(Precision.DAY, 1), evening.reading.of)
    return replace(each, reading=replace(each.reading, of=of))


def _hour(each: Found) -> str:
    clock = each.reading.clock if isinstance(each.reading, Timed) else ""
    return _HOURS.get(clock, clock)
