"""*It was deleted three days later*, where no date was told: later than what?"""

from re import sub

from timeline.dates.context import Context
from timeline.dates.kinds import counts_from_a_date_told, innermost
from timeline.dates.readings import Month, Reading, Shift, Weekday
from timeline.dates.rules.lengths import duration
from timeline.dates.steps import Found, Resolved


def without_its_day(each: Found, resolved: Resolved, context: Context) -> Resolved:
    """The same without days, if they would lie ahead of what is told as past.

    Counted from nothing that the text has told, they would be those after publication.
    """
    told = context.told.dates or context.told.glance or context.history
    if told or context.ahead >= 0 or not counts_from_a_date_told(each.reading):
        return resolved
    first = resolved.span.first if resolved.span else None
    if first is None or context.published is None or first <= context.published:
        return resolved
    value = _value(each.reading, resolved.value)
    type_ = "DURATION" if value.startswith("P") else resolved.type
    return Resolved(None, type_, value, "the text does not say from when")


def _value(reading: Reading, value: str) -> str:
    """As TIMEX3 has it: *three days later* is ``P3D``, *the next May* ``XXXX-05``."""
    inner = innermost(reading)
    if isinstance(inner, Shift) and inner.counted:
        return duration(None if inner.loose else inner.steps, inner.unit)
    if isinstance(inner, Weekday):
        return f"XXXX-WXX-{inner.weekday + 1}"
    kept = -3 if isinstance(inner, Month) else len(value)  # "-05"
    return sub(r"\d", "X", value[:kept]) + value[kept:]
