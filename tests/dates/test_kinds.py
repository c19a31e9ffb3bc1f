"""The table of kinds: each kind of reading has its place, and the steps ask it."""

from dataclasses import fields
from typing import get_args

import pytest

from timeline.dates.kinds import KINDS, innermost, is_by_tense, takes_clock
from timeline.dates.readings import (
    Day,
    Holiday,
    Month,
    Nth,
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

MAY, LAST_MONTH = Month(5), Shift(Precision.MONTH, -1)
BY_TENSE = [
    (MAY, True),
    (Part("early", MAY), True),
    (Rest(True, MAY), True),
    (Timed("MO", Part("late", MAY)), True),
    (Timed("10:00"), True),  # an hour of no day
    (Told(MAY), False),  # the following May
    (Part("early", Told(MAY)), False),
    (Rest(True, LAST_MONTH), False),
    (Nth(3, Precision.WEEK, Year(2018)), False),
]
CLOCKED = [
    (Day(5, 3), True),
    (Weekday(1), True),
    (Holiday("easter"), True),
    (Shift(Precision.DAY, -1), True),
    (Same(Precision.DAY), True),
    (Same(Precision.MONTH), False),
    (LAST_MONTH, False),
    (MAY, False),
]


def test_every_kind_of_reading_is_in_the_table():
    """A new reading is placed there before any step meets it."""
    assert set(KINDS) == set(get_args(Reading))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_the_table_says_of_a_kind_is_there(kind):
    """A unit stands in the table or in the reading; what wraps has something in it."""
    names, said = {field.name for field in fields(kind)}, KINDS[kind]
    assert not (said.unit and "unit" in names)
    assert "of" in names or not said.wraps
    assert not said.takes_clock or said.unit is Precision.DAY or "unit" in names


@pytest.mark.parametrize(("reading", "by_tense"), BY_TENSE)
def test_the_tense_is_asked_through_all_layers(reading, by_tense):
    """*The rest of May* hangs on the verb as *May* does."""
    assert is_by_tense(reading) is by_tense


@pytest.mark.parametrize(("reading", "clocked"), CLOCKED)
def test_a_time_of_day_is_of_a_day(reading, clocked):
    """*9 a.m. Tuesday* is one phrase; there is no *9 a.m. May*."""
    assert takes_clock(reading) is clocked


def test_the_innermost_is_what_all_the_rest_is_of():
    """Without anything in it, a time of day is the innermost itself."""
    assert innermost(Part("late", Rest(True, Told(MAY)))) == MAY
    assert innermost(Timed("10:00")) == Timed("10:00")


def test_each_kind_of_reading_is_resolved_somewhere() -> None:
    """Resolvers register as they are imported; none may be left out."""
    import timeline.dates.foreign  # noqa: F401 - has that of other calendars
    from timeline.dates.resolve.dispatch import resolve_reading

    assert set(get_args(Reading)) <= resolve_reading.registry.keys()
