"""Kinds of readings: what each leaves to the text, and what it counts from."""

from timeline.dates.readings import (
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Nth,
    Numbered,
    Offset,
    Part,
    Reading,
    Rest,
    Same,
    Shift,
    Timed,
    Told,
    Weekday,
    Year,
)
from timeline.spans import Precision


def year_said(reading: Reading) -> int | None:
    """The year that the words give in figures."""
    reading = innermost(reading)
    if isinstance(reading, Year):
        return reading.year if reading.unit is Precision.YEAR else None
    year = getattr(reading, "year", None)
    return year if isinstance(year, int) else None


def innermost(reading: Reading) -> Reading:
    while isinstance(reading, Part | Nth | Timed | Rest | Told) and reading.of:
        reading = reading.of
    return reading


def is_left_to_the_text(reading: Reading) -> bool:
    """*Two days later*, *that winter*, *the 11th*: counted from a date in the text."""
    if isinstance(reading, Told | DayOfMonth):
        return True
    inner = innermost(reading)
    counted = isinstance(inner, Shift) and inner.anchor is Anchor.TOLD
    return counted or isinstance(inner, Same) or is_incomplete(inner)


def is_of_the_story(reading: Reading) -> bool:
    """*That autumn*, *the end of the year*: in a history, counted from where it is."""
    inner = innermost(reading)
    counted = isinstance(inner, Shift) and inner.anchor is not Anchor.PUBLISHED
    return counted or is_left_to_the_text(reading)


def counts_from_a_date_told(reading: Reading) -> bool:
    """*Two days later*, *the following March*: not to be placed without that date."""
    if isinstance(reading, Told):
        return getattr(reading.of, "step", None) not in (None, 0)
    inner = innermost(reading)
    return isinstance(inner, Shift) and inner.anchor is Anchor.TOLD


def is_news(reading: Reading) -> bool:
    """*Yesterday*, *last week*, a weekday alone: counted from publication."""
    if isinstance(reading, Told):
        return False
    reading = innermost(reading)
    if isinstance(reading, Offset):
        reading = reading.by
    if isinstance(reading, Weekday):
        return True
    return isinstance(reading, Shift) and reading.anchor is Anchor.PUBLISHED


def is_incomplete(reading: Reading) -> bool:
    """A day, month, season or feast whose year is left to the text."""
    reading = innermost(reading)
    if not isinstance(reading, Day | DayOfMonth | Month | Numbered | Holiday):
        return False
    return getattr(reading, "year", None) is None and is_bare(reading)


def is_bare(reading: Reading) -> bool:
    """Without *last*, *this* or *next*, which count from publication."""
    return getattr(reading, "step", None) is None
