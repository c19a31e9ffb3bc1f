"""One function for all readings; each kind registers its own."""

from functools import singledispatch

from timeline.dates.context import Context
from timeline.dates.readings import Reading, Repeat, Vague
from timeline.dates.steps import Resolved


def resolve(reading: Reading, context: Context) -> Resolved | None:
    """Place a reading on the calendar; None if there is no such day, or no anchor."""
    try:
        return resolve_reading(reading, context)
    except OverflowError:  # past the years 1 to 9999
        return None


@singledispatch
def resolve_reading(reading: object, context: Context) -> Resolved | None:
    raise NotImplementedError(type(reading))


@resolve_reading.register
def _(reading: Repeat, context: Context) -> Resolved | None:
    return Resolved(None, "SET", reading.value)


@resolve_reading.register
def _(reading: Vague, context: Context) -> Resolved | None:
    return Resolved(None, "DATE", reading.value)
