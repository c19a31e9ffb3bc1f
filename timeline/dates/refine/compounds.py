"""Two units: *14 years and 9 months*, *1 minute 34 seconds*, *an hour and 9 minutes*.

A length is made of two lengths; what is so far off, of a length and how far that is.
"""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.lazy import lazy
from timeline.dates.readings import ClockShift, Length, Shift
from timeline.dates.sentences import OPENS
from timeline.dates.steps import Found
from timeline.spans import Precision

_COUNTED = lazy(r"P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])*)?")
# From long to short, as ISO 8601 has them.
_UNITS = ("Y", "M", "W", "D", "TH", "TM", "TS")


def compound_length(folded: str, left: Found, right: Found) -> Length | None:
    """The two as one length of ISO 8601, *P14Y9M*; the second in a shorter unit."""
    one, two = left.reading, right.reading
    if not isinstance(one, Length) or not isinstance(two, Length):
        return None
    counted = _COUNTED.fullmatch(one.value) and _COUNTED.fullmatch(two.value)
    if not counted or _unit(two.value) <= _unit(one.value):
        return None
    if not (_is_plain(folded, left) and _is_plain(folded, right)):
        return None
    rest = two.value.removeprefix("P")
    if "T" in one.value:
        rest = rest.removeprefix("T")
    value = one.value + rest
    each = _EACH.get((one.unit, two.unit))
    if each and one.count and two.count:
        return replace(
            two, value=value, count=one.count * each + two.count, ahead=one.ahead
        )
    return replace(one, value=value, unit=None, count=None)


def compound_shift(folded: str, left: Found, right: Found) -> ClockShift | Shift | None:
    """*an hour* + *20 minutes later*, *two years* + *three months ago*."""
    one, two = left.reading, right.reading
    if not isinstance(one, Length) or not _is_plain(folded, left):
        return None
    placed = _PLACED.search(folded, max(0, left.start - 24), left.start)
    plain = not folded.startswith(("more ", "at least ", "less "), left.start)
    if not (placed and plain) or folded[left.stop : right.start] != " and ":
        return None  # it lasted two years and three months later it fell
    hours = _HOURS.fullmatch(one.value)
    if isinstance(two, ClockShift) and hours and _MINUTES.fullmatch(two.length):
        sign = -1 if two.minutes < 0 else 1
        length = one.value + two.length.removeprefix("PT")
        minutes = two.minutes + sign * 60 * int(hours["hours"])
        return replace(two, minutes=minutes, length=length)
    each = isinstance(two, Shift) and not two.loose and _EACH.get((one.unit, two.unit))
    if isinstance(two, Shift) and each and one.count and one.count == int(one.count):
        sign = -1 if two.steps < 0 else 1
        return replace(two, steps=two.steps + sign * each * int(one.count))
    return None


# what ends a length there would be told of what follows: "lasted an hour and 20 …"
_PLACED = lazy(
    rf"(?:{OPENS}|[,;:]\s|\b(?:and|but|due|left|died|began|came|arrived|happened|started|ended"
    r"|returned|resigned|moved|opened|closed|fell|landed|followed)\s)$"
)
_HOURS = lazy(r"PT(?P<hours>\d+)H")
_MINUTES = lazy(r"PT\d+M")
_EACH: dict[tuple[Precision | None, Precision | None], int] = {
    (Precision.YEAR, Precision.MONTH): 12, (Precision.WEEK, Precision.DAY): 7,
}  # fmt: skip


def _is_plain(folded: str, each: Found) -> bool:
    """*nine months*; but *five good years and one bad month* are two."""
    number, unit = ["", *folded[each.start : each.stop].replace("-", " ").split()][-2:]
    whole = "/" not in number  # 5 1/2 hours
    return whole and numerals.count(number) is not None and unit.isalpha()


def _unit(value: str) -> int:
    """How short the unit is that a length ends in."""
    of_clock = "T" if "T" in value else ""
    return _UNITS.index(of_clock + value[-1])
