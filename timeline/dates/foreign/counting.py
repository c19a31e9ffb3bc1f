"""*The following month*, *the same year*: by the calendar of the date last told."""

from dataclasses import replace

from timeline.dates.foreign.scan import Grammar
from timeline.dates.kinds import innermost
from timeline.dates.readings import Anchor, Day, Month, Reckoned, Same, Shift, Year
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_OWN_CALENDAR = {"fa": "persian"}
"""That of a text which has told no date yet."""


def count_as_told(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """Months and years that are counted from a date of another calendar are its own."""
    calendar = _OWN_CALENDAR.get(known.language.code, "")
    out = []
    for each in found:
        told = innermost(each.reading)
        if isinstance(told, Reckoned):
            calendar = told.calendar
        elif isinstance(told, Day | Month | Year):
            calendar = ""
        elif calendar:
            each = _counted(each, calendar)
        out.append(each)
    return out


def _counted(each: Found, calendar: str) -> Found:
    match each.reading:
        case Same(unit=unit, year=None):
            step = 0
        case Shift(unit=unit, steps=step, anchor=Anchor.TOLD):
            pass
        case _:
            return each
    if unit not in (Precision.MONTH, Precision.YEAR):
        return each
    reading = Reckoned(calendar, unit, step=step, anchor=Anchor.TOLD)
    return replace(each, reading=reading)
