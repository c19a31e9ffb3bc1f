"""So far from another phrase: *two weeks from* + *Monday*."""

from dataclasses import replace

from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Day,
    Holiday,
    Length,
    Month,
    Numbered,
    Offset,
    Reading,
    Shift,
    Timed,
    Weekday,
)
from timeline.dates.refine.surroundings import words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Trait
from timeline.spans import Precision

_FOR = lazy(r"\bfor\s$")


def so_long_ago(folded: str, left: Found, right: Found) -> Offset | Timed | None:
    """*ten years ago* + *tomorrow*, + *tonight*, *a decade ago* + *this spring*."""
    by, of = left.reading, right.reading
    if not isinstance(by, Shift) or not has_trait(left, Trait.MEASURING):
        return None
    if by.loose and by.loose[0] != by.loose[1]:
        return None  # a few years ago tomorrow
    by = replace(by, loose=None)  # a decade is about ten years only where it is alone
    if isinstance(of, Timed) and of.of and _is_finer(of.of, by.unit):
        return replace(of, of=Offset(by, of.of))
    return Offset(by, of) if _is_finer(of, by.unit) else None


def so_long_from(folded: str, left: Found, right: Found) -> Offset | None:
    """*two weeks from* + *Monday*; but *closed for two weeks from Monday* lasts."""
    by, of = left.reading, right.reading
    if not isinstance(by, Length) or not has_trait(left, Trait.MEASURING):
        return None
    if not by.unit or not by.count or not _is_finer(of, by.unit):
        return None
    if _FOR.search(words_before(folded, left.start, 0)):
        return None
    return Offset(Shift(by.unit, int(by.count)), of)


def beside_a_feast(folded: str, left: Found, right: Found) -> Offset | None:
    """*two days before Christmas*."""
    by, of = left.reading, right.reading
    if not isinstance(by, Length) or not has_trait(left, Trait.MEASURING):
        return None
    if not by.unit or not by.count or not isinstance(of, Holiday):
        return None
    side = -1 if "before" in folded[left.stop : right.start] else 1
    return Offset(Shift(by.unit, side * int(by.count)), of)


def _is_finer(of: Reading, unit: Precision) -> bool:
    """Whether a phrase names a smaller unit by itself: *a year ago* + *in March*."""
    match of:
        case Shift(anchor=Anchor.PUBLISHED, loose=None):
            return of.unit < unit
        case Weekday(week=None):
            return unit > Precision.DAY
        case Day(year=None) | Month(year=None) | Holiday(year=None):
            return unit >= Precision.YEAR
        case Numbered(unit=Precision.SEASON, year=None):
            return unit >= Precision.YEAR
    return False
