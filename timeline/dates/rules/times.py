"""Times and parts of a day."""

from timeline.dates import numerals
from timeline.dates.readings import Timed
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule


def _clock(m: Match) -> Timed | None:
    """12-hour clocks to the 24 hours of ISO 8601."""
    text = m["clock"].replace(".", ":").rstrip(": ").replace(" ", "")
    text = text.replace("p:m", "pm").replace("a:m", "am")
    named = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
    zone = (m.groupdict().get("zone") or "").strip("()").upper()
    if text in named:
        return Timed(named[text], zone=zone)
    half, digits = text[-2:], text.rstrip("apm")
    hour, _, rest = digits.partition(":")
    number = int(hour)
    if half in ("am", "pm"):
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half == "pm" else 0)
    minutes = f":{rest}" if rest else ""
    exact = minutes or half in ("am", "pm")
    return Timed(f"{number:02d}{minutes or ':00'}", zone=zone) if exact else None


def _hour(m: Match) -> Timed | None:
    text = m["hour"]
    hour = int(text) if text.isdigit() else numerals.ONES.get(text, 0)
    if not 1 <= hour <= 12:
        return None
    part = m.groupdict().get("daypart")
    if part in ("afternoon", "evening") or (part == "night" and hour > 5):
        hour = hour % 12 + 12
    return Timed(f"{hour:02d}:00")


TIMES: tuple[Rule, ...] = (
    Rule(
        "clock",
        "{clock} ,? {zone}?",
        _clock,
        (
            ("10:35 a.m. EDT", "2018-09-17"),
            ("noon", "2018-09-17"),
            ("04:35", "2018-09-17"),
        ),
    ),
    Rule(
        "clock-part",
        "{hour} in_the|at {daypart}",
        _hour,
        (("4 in the morning", "2018-09-17"),),
    ),
    Rule(
        "o-clock",
        "{hour} o'clock in_the? {daypart}?",
        _hour,
        (("seven o'clock", "2018-09-17"), ("ten o'clock in the evening", "2018-09-17")),
    ),
)
