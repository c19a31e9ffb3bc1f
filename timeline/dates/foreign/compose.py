"""What stands around a phrase: early, about, since, between."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from timeline.dates.cues import AT_LEAST
from timeline.dates.foreign.clocks import (
    attach_clocks,
    drop_parts_of_a_bound,
    keep_to_the_day,
    lend_days,
    share_days_of_a_diary,
    share_days_of_hours,
)
from timeline.dates.foreign.counting import (
    add_months,
    count_as_told,
    count_once,
    drop_numbers,
    drop_stars,
    lend_years,
)
from timeline.dates.foreign.days import add_days, add_weekdays, share_years
from timeline.dates.foreign.fractions import add_fractions
from timeline.dates.foreign.grammar import Grammar
from timeline.dates.foreign.lengths import drop_lengths
from timeline.dates.foreign.nights import move_past_midnight
from timeline.dates.foreign.tense import add_directions, is_over
from timeline.dates.foreign.yesterday import keep_to_yesterday
from timeline.dates.kinds import innermost, is_time_alone, kind_of, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
    Day,
    Holiday,
    Length,
    Month,
    Numbered,
    Offset,
    Part,
    Reading,
    Reckoned,
    Same,
    Shift,
    Timed,
    Weekday,
)
from timeline.dates.refine.neighbours import add_short_ends
from timeline.dates.refine.surroundings import place_before, with_floor, words_before
from timeline.dates.steps import Found, Source
from timeline.spans import Hedge, Precision

_T = TypeVar("_T")
Step = Callable[[Grammar, Source, list[Found]], list[Found]]

_WIDEST = 90  # characters between the ends of a range


def compose(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """All steps in order."""
    for step in STEPS:
        found = step(known, source, found)
    return found


def _short_ends(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    return [
        each if each.ahead is not None else replace(each, ahead=0)
        for each in add_short_ends(source, found)
    ]


def _parts(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*early 2017*, *late May*."""
    return _modified(source, found, known.parts, _has_parts, _in_part)


def _hedges(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*circa 1830*, *possibly in May*."""
    return _modified(source, found, known.hedges, _names_days, _hedged)


def _modified(
    source: Source,
    found: list[Found],
    rows: Iterable[tuple[re.Pattern[str], _T]],
    fits: Callable[[Found], bool],
    change: Callable[[Found, _T], Found],
) -> list[Found]:
    """Words right in front that say more of a phrase; the first row that fits."""
    out = []
    for floor, each in with_floor(found):
        before = words_before(source.folded, each.start, floor)
        for pattern, meaning in rows:
            m = pattern.search(before)
            if m and fits(each):
                each = replace(change(each, meaning), start=place_before(each.start, m))
                break
        out.append(each)
    return out


def _has_parts(each: Found) -> bool:
    if isinstance(each.reading, Same) or unit_of(each.reading) is Precision.DAY:
        return False
    return kind_of(each.reading).has_parts


def _in_part(each: Found, part: str) -> Found:
    """Thirds of another calendar are not those of ours."""
    if isinstance(each.reading, Reckoned):
        return replace(each, reading=replace(each.reading, part=part))
    return replace(each, reading=Part(part, each.reading))


def _hedged(each: Found, hedge: Hedge) -> Found:
    return replace(each, hedge=each.hedge.also(hedge))


def _ranges(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*between A and B*, *from A to B*: two phrases, one span."""
    out = list(found)
    for i, (left, right) in enumerate(pairwise(found)):
        taken = (i and out[i - 1].joined) or _is_of_a_report(left, right)
        if taken or not (_names_days(left) and _names_days(right)):
            continue
        floor = found[i - 1].stop if i else 0
        before = words_before(source.folded, left.start, floor)
        start = _range_start(known, source, before, left, right)
        if start is not None:
            shared = replace(left, reading=_with_year(left, right))
            out[i] = replace(shared, joined=True, lead_start=start)
            if left.reading == TODAY:  # *da oggi a domenica*
                out[i + 1] = replace(right, ahead=1)
    return out


def _is_of_a_report(left: Found, right: Found) -> bool:
    """*los resultados del segundo trimestre a mediados de julio*: told in July."""
    units = unit_of(innermost(left.reading)), unit_of(innermost(right.reading))
    return units[0] in (Precision.QUARTER, Precision.HALF) and units[0] != units[1]


def _range_start(
    known: Grammar, source: Source, before: str, left: Found, right: Found
) -> int | None:
    """Where the words that open the range begin; None if the two are no range."""
    if right.start - left.stop > _WIDEST:
        return None
    for opener, joiner in known.ranges:
        if not joiner.fullmatch(source.folded, left.stop, right.start):
            continue
        if opener is None:
            return left.start
        m = opener.search(before)
        if m:
            return place_before(left.start, m)
    return None


def _with_year(left: Found, right: Found) -> Reading:
    """*between March and September 2018*: the year holds for both."""
    reading, other = left.reading, right.reading
    if not isinstance(other, Day | Month | Numbered | Reckoned):
        return reading
    if not isinstance(reading, Day | Month | Numbered | Reckoned):
        return reading
    if reading.year is not None or other.year is None or reading.step is not None:
        return reading
    if not isinstance(other.year, int):  # *between March and May of that year*
        if isinstance(reading, Reckoned):
            return reading
        return replace(reading, year=other.year)
    wraps = _month(reading) > _month(other) > 0
    return replace(reading, year=other.year - 1 if wraps else other.year)


def _month(reading: Day | Month | Numbered | Reckoned) -> int:
    return 0 if isinstance(reading, Numbered) else reading.month or 0


def _names_days(each: Found) -> bool:
    return kind_of(each.reading).dated and not isinstance(each.reading, Timed)


def _leads(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*since April*, *until May*, *before 1912*."""
    out: list[Found] = []
    for floor, each in with_floor(found):
        after_range = bool(out) and out[-1].joined
        if not each.joined and not after_range and not _has_clock(each):
            each = _led(known, source, floor, each)
        if each.lead in _SIGNS and _is_counted(source, out, each):
            each = _offset(out.pop(), each)
        out.append(each)
    return out


def _has_clock(each: Found) -> bool:
    """*until nine on Monday*, *until the evening*: the lead is of the time."""
    timed = isinstance(each.reading, Timed) and each.reading.clock[0].isdigit()
    return timed or is_time_alone(each.reading)


_SIGNS = {"before": -1, "after": 1}


def _is_counted(source: Source, out: list[Found], each: Found) -> bool:
    """*three days before Easter*: a length right in front of the lead."""
    length = out[-1].reading if out else None
    if not isinstance(length, Length) or not length.unit or not length.count:
        return False
    if not isinstance(each.reading, Day | Holiday | Weekday | Reckoned):
        return False
    between = source.folded[out[-1].stop : each.lead_start]
    return (
        length.ahead is None
        and float(length.count).is_integer()
        and not between.strip()
    )


def _offset(length: Found, each: Found) -> Found:
    assert isinstance(length.reading, Length)
    assert length.reading.unit
    steps = _SIGNS[each.lead] * int(length.reading.count or 0)
    reading = Offset(Shift(length.reading.unit, steps), each.reading)
    return replace(each, start=length.start, reading=reading, lead="")


def _led(known: Grammar, source: Source, floor: int, each: Found) -> Found:
    before = words_before(source.folded, each.start, floor)
    for pattern, lead in known.leads:
        m = pattern.search(before)
        if lead in _SIGNS and isinstance(each.reading, Timed):
            continue  # *prima dell'alba di domenica*: on Sunday
        if m and (lead == "in") == isinstance(each.reading, Length):
            start = place_before(each.start, m)
            ahead = {"until": 1, "since": -1}.get(lead, each.ahead)
            if lead == "until" and is_over(known, source, each, start):
                ahead = -1
            if isinstance(each.reading, Timed) and each.reading.of is None:
                ahead = each.ahead  # *until the evening* of the day told
            if lead == "as early as" and each.ahead != 1:
                return each
            if lead in ("from", "as early as"):
                lead, ahead = "since", each.ahead if each.ahead == 1 else -1
            if lead == "since" and isinstance(each.reading, Reckoned):
                each = replace(each, reading=_first_day_of(each.reading))
            if lead == "before" and _is_denied(known, before[: m.start()]):
                lead, ahead = "from", each.ahead or 1
            if any(words in m[0] for words in AT_LEAST):
                each = replace(each, hedge=each.hedge.also(Hedge.APPROXIMATE))
            return replace(each, lead=lead, lead_start=start, ahead=ahead)
    return each


def _is_denied(known: Grammar, before: str) -> bool:
    """*No empezarán antes de enero*; but *si no paga antes de enero* is a bound.

    As is *las calles no estaban pavimentadas antes de 1890*: it was so up to then.
    """
    clause = _CLAUSE_ENDS.split(before)[-1]
    if known.denied is None or not known.denied.search(clause):
        return False
    return bool(known.coming.search(clause)) and not _BOUND.search(clause)


_CLAUSE_ENDS = lazy(r"[.;!?\n]")
_BOUND = lazy(
    r"\b(?:si|se|s'ils?|wenn|wer|falls|sofern|chi|quien|qui)\s"
    r"|\b(?:exclu|esclu|descart|ausschlie|ausgeschlossen)\w*\s"
    r"|\b(?:pourquoi pas|por qué no|perché non|nicht (?:nur|alle)|non solo|no todos)\b"
)


def _first_day_of(reading: Reckoned) -> Reading:
    """*since the middle of Tir* begins in that third; of a year, with the whole."""
    whole = replace(reading, part="")
    in_tens = reading.part and reading.unit is Precision.MONTH
    return Part(reading.part, whole) if in_tens else whole


STEPS: tuple[Step, ...] = (
    drop_stars,
    lend_years,
    count_as_told,
    drop_numbers,
    add_days,
    count_once,
    add_weekdays,
    share_years,
    _short_ends,
    add_fractions,
    _parts,
    _hedges,
    attach_clocks,
    share_days_of_hours,
    lend_days,
    share_days_of_a_diary,
    move_past_midnight,
    _ranges,
    add_directions,
    drop_lengths,
    keep_to_yesterday,
    keep_to_the_day,
    add_months,
    _leads,
    drop_parts_of_a_bound,
)
