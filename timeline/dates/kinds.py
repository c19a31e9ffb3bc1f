"""Kinds of readings: what each is to the steps, and what it counts from."""

from typing import NamedTuple, TypeGuard

from timeline.dates.readings import (
    Anchor,
    Ancient,
    ClockShift,
    Day,
    DayOfMonth,
    Either,
    Holiday,
    Length,
    Month,
    Nth,
    Numbered,
    Offset,
    Overnight,
    Part,
    QuarterEnded,
    Reading,
    Reckoned,
    Repeat,
    Rest,
    Same,
    SameDate,
    Shift,
    Timed,
    Told,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.spans import Precision


class Kind(NamedTuple):
    """What the steps may do with a kind of reading, whatever its words say."""

    unit: Precision | None = None  # where it is always this one
    year_may_lack: bool = False  # the text may have to tell its year
    by_tense: bool = False  # the tense may decide which one is meant: *in May*
    ends_a_range: bool = False  # as in *from … to …*
    has_parts: bool = False  # *early*, *the third week of*; a single day has none
    takes_clock: bool = False  # *at 9 a.m.*, where its unit is the day
    wraps: bool = False  # it is a part of the reading in its ``of``, or counts with it
    dated: bool = True  # it can lead to days by itself


_DAY = Precision.DAY
KINDS: dict[type[Reading], Kind] = {
    Day: Kind(
        _DAY, year_may_lack=True, by_tense=True, ends_a_range=True, takes_clock=True
    ),
    DayOfMonth: Kind(
        _DAY, year_may_lack=True, by_tense=True, ends_a_range=True, takes_clock=True
    ),
    Holiday: Kind(
        _DAY, year_may_lack=True, by_tense=True, ends_a_range=True, takes_clock=True
    ),
    Weekday: Kind(_DAY, by_tense=True, ends_a_range=True, takes_clock=True),
    Weekend: Kind(by_tense=True, has_parts=True),
    Month: Kind(
        Precision.MONTH,
        year_may_lack=True,
        by_tense=True,
        ends_a_range=True,
        has_parts=True,
    ),
    Numbered: Kind(
        year_may_lack=True, by_tense=True, ends_a_range=True, has_parts=True
    ),
    Year: Kind(ends_a_range=True, has_parts=True),
    Shift: Kind(ends_a_range=True, has_parts=True, takes_clock=True),
    Same: Kind(ends_a_range=True, has_parts=True, takes_clock=True),
    SameDate: Kind(),
    Told: Kind(ends_a_range=True, has_parts=True, wraps=True),
    Nth: Kind(by_tense=True, ends_a_range=True, wraps=True),
    Part: Kind(by_tense=True, ends_a_range=True, wraps=True),
    Rest: Kind(by_tense=True, wraps=True),
    Timed: Kind(by_tense=True, wraps=True),
    Reckoned: Kind(year_may_lack=True, by_tense=True, has_parts=True),
    Overnight: Kind(_DAY, by_tense=True),
    Either: Kind(_DAY, takes_clock=True),
    Offset: Kind(),
    Ancient: Kind(),
    QuarterEnded: Kind(Precision.QUARTER),
    ClockShift: Kind(),
    Length: Kind(dated=False),
    Repeat: Kind(dated=False),
    Vague: Kind(dated=False),
}
"""Each member of the union `Reading`; a new one is placed here."""


def kind_of(reading: Reading) -> Kind:
    return KINDS[type(reading)]


def unit_of(reading: Reading) -> Precision | None:
    """What it names one of; None where that hangs on what it wraps."""
    said = getattr(reading, "unit", None)
    return said if isinstance(said, Precision) else kind_of(reading).unit


def innermost(reading: Reading) -> Reading:
    """What the reading is a part of, and so on; itself where it is of nothing."""
    while type(reading) in _WRAPPING and (of := getattr(reading, "of", None)):
        reading = of
    return reading


# A set of its own, since each phrase is asked for its innermost many times.
_WRAPPING = frozenset(kind for kind, said in KINDS.items() if said.wraps)


def is_by_tense(reading: Reading) -> bool:
    """*In May*, *the rest of May*; but *the following May* is told by another date."""
    kind = kind_of(reading)
    of = getattr(reading, "of", None) if kind.wraps else None
    return kind.by_tense and (of is None or is_by_tense(of))


def is_time_alone(reading: Reading) -> TypeGuard[Timed]:
    """*at dawn*, *at 9.30*: a time of a day that is told elsewhere."""
    return isinstance(reading, Timed) and reading.of is None


def takes_clock(reading: Reading) -> bool:
    """A day that can have a time in front: *9 a.m. Tuesday*."""
    if isinstance(reading, Nth):
        return reading.what is Precision.DAY or isinstance(reading.what, Weekday)
    if isinstance(reading, Told):
        return isinstance(reading.of, Weekday)
    return kind_of(reading).takes_clock and unit_of(reading) is Precision.DAY


def year_said(reading: Reading) -> int | None:
    """The year that the words give in figures."""
    reading = innermost(reading)
    if isinstance(reading, Year):
        return reading.year if reading.unit is Precision.YEAR else None
    year = getattr(reading, "year", None)
    if isinstance(reading, Reckoned) and year is not None:
        return _christian_year(reading.calendar, year)
    return year if isinstance(year, int) else None


def _christian_year(calendar: str, year: int) -> int:
    """That in which it begins, or one beside it: near enough to tell past from news."""
    since = {"persian": 621, "republican": 1791}.get(calendar)
    return year + since if since else year * 33 // 34 + 622


def is_left_to_the_text(reading: Reading) -> bool:
    """*Two days later*, *that winter*, *the 11th*: counted from a date in the text."""
    if isinstance(reading, Told | DayOfMonth):
        return True
    inner = innermost(reading)
    return _is_told(inner) or isinstance(inner, Same | SameDate) or is_incomplete(inner)


def _is_told(inner: Reading) -> bool:
    """*a week later*, *Aban of the following year*."""
    return isinstance(inner, Shift | Reckoned) and inner.anchor is Anchor.TOLD


def hangs_on_the_text(reading: Reading) -> bool:
    """All but *now*, *every Monday*, *three years*, which mean the same anywhere."""
    if isinstance(reading, Length):
        return reading.ahead is not None
    return kind_of(reading).dated


def is_of_the_story(reading: Reading) -> bool:
    """*That autumn*, *the end of the year*: in a history, counted from where it is."""
    inner = innermost(reading)
    counted = isinstance(inner, Shift) and inner.anchor is not Anchor.PUBLISHED
    return counted or is_left_to_the_text(reading)


def counts_from_a_date_told(reading: Reading) -> bool:
    """*Two days later*, *the following March*: not to be placed without that date."""
    if isinstance(reading, Told):
        return getattr(reading.of, "step", None) not in (None, 0)
    return _is_told(innermost(reading))


def is_news(reading: Reading) -> bool:
    """*Yesterday*, *last week*, *el pasado día 8*, a weekday: from publication."""
    of = reading.of if isinstance(reading, Timed) else reading
    if isinstance(of, Told):  # on the Tuesday, on the Tuesday night
        return False
    reading = innermost(reading)
    if isinstance(reading, Offset):
        reading = reading.by
    if isinstance(reading, Weekday | Overnight):
        return True
    if isinstance(reading, Day | DayOfMonth):
        return reading.step is not None
    return isinstance(reading, Shift) and reading.anchor is Anchor.PUBLISHED


def is_part_of_this(reading: Reading) -> bool:
    """*The end of the month*, *year end*: a part of the one that we are in."""
    of = reading.of if isinstance(reading, Part) else None
    return isinstance(of, Shift) and (of.anchor, of.steps) == (Anchor.STORY, 0)


def is_week_of_a_day(reading: Reading) -> bool:
    """*The week of 11 January*."""
    return isinstance(reading, Nth) and (reading.number, reading.what) == _ITS_WEEK


_ITS_WEEK = (0, Precision.WEEK)


def is_of_a_feast(reading: Reading) -> bool:
    """*Christmas*, *two days before Christmas*."""
    return isinstance(reading, Holiday) or (
        isinstance(reading, Offset) and isinstance(reading.of, Holiday)
    )


_LONG_AGO = 10  # years


def is_long_ago(reading: Reading, years: int = _LONG_AGO) -> bool:
    """*Two hundred years ago*, *fifty years ago today*: no news is told of then."""
    by = reading.by if isinstance(reading, Offset) else reading
    if not isinstance(by, Shift) or by.unit is not Precision.YEAR:
        return False
    return by.anchor is Anchor.PUBLISHED and by.steps <= -years


def is_incomplete(reading: Reading) -> bool:
    """A day, month, season or feast whose year is left to the text."""
    reading = innermost(reading)
    if not kind_of(reading).year_may_lack:
        return False
    return getattr(reading, "year", None) is None and is_bare(reading)


def is_bare(reading: Reading) -> bool:
    """Without *last*, *this* or *next*, which count from publication."""
    return getattr(reading, "step", None) is None
