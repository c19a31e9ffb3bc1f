"""*the second half of May*, *the last Friday of June*: the n-th of what follows."""

from dataclasses import replace

from timeline.dates.foreign.grammar import Grammar
from timeline.dates.foreign.notation import translated
from timeline.dates.kinds import unit_of
from timeline.dates.readings import (
    Month,
    Nth,
    Numbered,
    Reckoned,
    Shift,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.refine.surroundings import place_before, words_before
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_SHARES: dict[str, Precision | Weekend] = {
    "week": Precision.WEEK,
    "weekend": Weekend(),
    "half": Precision.HALF,
    "quarter": Precision.QUARTER,
}


def add_fractions(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """All phrases, those that are a share of the next one joined with it."""
    out: list[Found] = []
    for each in found:
        if isinstance(each.reading, Month | Year | Numbered | Shift | Reckoned):
            each = _of_a_phrase(known, source, out, each)
            each = _of_a_word(known, source, out[-1].stop if out else 0, each)
        out.append(each)
    return out


def _of_a_phrase(
    known: Grammar, source: Source, out: list[Found], whole: Found
) -> Found:
    """*the last Friday* and *of June*: the phrase in front is taken off the list."""
    if not out or not known.of.fullmatch(source.folded, out[-1].stop, whole.start):
        return whole
    number, what = _counted(known, source, out)
    if not number or what is None or not _holds(whole, what):
        return whole
    start = out.pop().start
    if isinstance(what, Weekday) and number > 0:
        start = _ordinal_start(known, source, start)
    return replace(whole, start=start, reading=Nth(number, what, whole.reading))


def _counted(
    known: Grammar, source: Source, out: list[Found]
) -> tuple[int, Precision | Weekday | Weekend | None]:
    """Which one of its kind the last phrase is: *the last week*, *the first Sunday*."""
    share = out[-1]
    match share.reading:
        case Shift(unit=unit, steps=-1) if unit is not Precision.DAY:
            return -1, unit
        case Weekday(step=-1, week=None):
            return -1, Weekday(share.reading.weekday)
        case Weekday(step=None, week=None):
            m = known.ordinal.search(words_before(source.folded, share.start, 0))
            return _number(known, m["nth"]) if m else 0, share.reading
        case Weekend(step=-1):
            return -1, Weekend()
    return 0, None


def _ordinal_start(known: Grammar, source: Source, start: int) -> int:
    m = known.ordinal.search(words_before(source.folded, start, 0))
    return place_before(start, m) if m else start


def _of_a_word(known: Grammar, source: Source, floor: int, whole: Found) -> Found:
    """*half* and *weekend* are no dates by themselves."""
    m = known.shares.search(words_before(source.folded, whole.start, floor))
    if m is None:
        return whole
    what = _SHARES[translated("share", m["share"], known.forms)]
    number = _number(known, m["nth"])
    if not number or not _holds(whole, what):
        return whole
    start = place_before(whole.start, m)
    return replace(whole, start=start, reading=Nth(number, what, whole.reading))


def _number(known: Grammar, text: str) -> int:
    said = translated("nth", text, known.forms)
    return -1 if said == "last" else int(said[:-2])


def _holds(whole: Found, what: Precision | Weekday | Weekend) -> bool:
    """Whether the unit is larger than its share; halves are of anything but a year."""
    unit = unit_of(whole.reading) or Precision.DAY
    if not isinstance(what, Precision):
        return unit > Precision.WEEK
    if what in (Precision.HALF, Precision.QUARTER):
        return unit > Precision.WEEK
    return what < unit
