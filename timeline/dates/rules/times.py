"""Times and parts of a day."""

import re

from timeline.dates import numerals
from timeline.dates.clock import clock_time
from timeline.dates.forms import either
from timeline.dates.homographs import hours, lengths, periods, surroundings
from timeline.dates.lazy import lazy
from timeline.dates.readings import Anchor, ClockShift, Timed
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.lengths import clock_duration
from timeline.dates.steps import Rule, Trait
from timeline.dates.vocabulary import MONTHS


def clock_of(m: Match) -> Timed | None:
    """12-hour clocks to the 24 hours of ISO 8601."""
    text = re.sub(r"(?<=\d)\s(?=\d)", ":", m["clock"].replace(".", ":"))  # 10 45 p.m.
    text = "".join(text.split()).rstrip(":").replace("-m", "m")  # eleven p-m
    text = text.replace("p:m", "pm").replace("a:m", "am")
    zone = _zone(m)
    if text in _NAMED:
        return Timed(_midday(m) if _NAMED[text] == "MI" else _NAMED[text], zone=zone)
    half, digits = text[-2:], text[: -len("am")] if text[-1] == "m" else text
    hour, _, rest = digits.partition(":")
    number = numerals.ONES.get(hour) or int(hour)
    if half in ("am", "pm"):
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half == "pm" else 0)
    minutes = f":{rest}" if rest else ""
    exact = minutes or half in ("am", "pm")
    if not exact:
        return None
    bare = half not in ("am", "pm") and not zone and not digits.startswith("0")
    clock = f"{number:02d}{minutes or ':00'}"
    return Timed(clock, zone=zone, either_half=bare and 1 <= number <= 12)


_NAMED = {"noon": "12:00", "midday": "MI", "mid-day": "MI", "midnight": "24:00"}


def _midday(m: Match) -> str:
    """*At midday* is a part of the day; *from midday*, *12 midday GMT* are its hour."""
    hour = _zone(m) or _TO_THE_HOUR.search(m.string, max(0, m.start() - 12), m.start())
    return "12:00" if hour else "MI"


_TO_THE_HOUR = lazy(r"(?:\b(?:from|to|until|till|and|12)|:)\s$")


def _is_below_zero(m: Match) -> bool:
    """*Minus four at dawn*."""
    return m.string.endswith("minus ", max(0, m.start() - 6), m.start())


_OF_LETTERS = 5  # EASTERN is a name, AEDT is none


def _zone(m: Match) -> str:
    zone = (m.groupdict().get("zone") or "").strip("()").upper()
    if zone == "LOCAL TIME":
        return ""
    return zone.title() if len(zone) > _OF_LETTERS else zone


def _spoken(m: Match, hour: str = "hour") -> Timed | None:
    part = groups.day_part(m) if m.groupdict().get("daypart") else ""
    clock = clock_time(m[hour], part)
    if clock is None:
        return None
    return Timed(clock, either_half=_says_no_half(clock, part), in_words=True)


def _hour_in_figures(m: Match) -> Timed | None:
    told = hours.is_next_by_the_clock(m.string, m.start(), m.end())
    return _spoken(m, "hourfigure") if told else None


def _hour_and_minutes(m: Match) -> Timed | None:
    """*at five-thirty*, *six-fifteen*; but *a five-thirty split*."""
    before = m.string[max(0, m.start() - 12) : m.start()]
    if m.string.startswith("-", m.end()) or not _AT.search(before):
        return None
    minutes = m["minutes"].removeprefix("-").replace(" ", "-")
    part = groups.day_part(m) if m.groupdict().get("daypart") else ""
    clock = clock_time(f"{m['hourword']} {minutes}", part)
    return Timed(clock, either_half=not part, in_words=True) if clock else None


_AT = lazy(
    r"\b(?:at|by|until|till|since|from|before|after|about|around|almost|nearly)\s$"
)
_MINUTES_OF_IT = "-fifteen|-twenty|-thirty|-forty|-forty_five|-fifty"


def _says_no_half(clock: str, part: str) -> bool:
    return not part and "01:00" <= clock < "13:00"


def _dotted(m: Match) -> Timed:
    clock, zone = m["dotclock"].replace(".", ":").zfill(5), _zone(m)
    return Timed(clock, zone=zone, either_half=not zone and _says_no_half(clock, ""))


def _four_digits(m: Match) -> Timed | None:
    """*1442 GMT*; but *1943 (UK)* is a year and a country."""
    zone = (m.groupdict().get("zone") or "").strip("()").upper()
    if zone == "UK" and 18 <= int(m["hhmm"][:2]) <= 20:
        return None
    return Timed(f"{m['hhmm'][:2]}:{m['hhmm'][-2:]}", zone=zone)


_GLUED_ZONES = ("gmt", "utc", "bst", "cet", "cest", "est", "edt")


def _clock_shift(m: Match) -> ClockShift | None:
    """So long after the last time of day told, or before publication."""
    count = numerals.count(m["count"])
    half = m.groupdict().get("half")
    more = (0.25 if "quarter" in half else 0.5) if half else 0
    count = count + more if count else count
    letter = groups.clock_letter(m)
    length = clock_duration(count, letter)
    minutes = groups.side(m) * (count or 0) * {"H": 60, "M": 1, "S": 1 / 60}[letter]
    ago = m["side"] == "ago"
    return ClockShift(minutes, length, Anchor.PUBLISHED if ago else Anchor.TOLD)


def _night(m: Match) -> Timed | None:
    """*before dark on Monday*; but *it went dark on Monday* is of no hour."""
    before = m.string[max(0, m.start() - len("before ")) : m.start()]
    fell = m["daypart"] == "dark" and not _BY_DARK.search(before)
    return None if fell else Timed(groups.day_part(m))


_BY_DARK = lazy(r"\b(?:after|before|until|till|by|since|at)\s$")


def _spoken_clock(m: Match) -> Timed | None:
    """*Half past five*; but *adjourned after 20 minutes to 5 March*."""
    a_day = _BEFORE_A_MONTH.match(m.string, m.end())
    return None if a_day else _spoken(m, "spokenclock")


_BEFORE_A_MONTH = lazy(rf"\s(?:{either(MONTHS)})\b")


TIMES: tuple[Rule, ...] = (
    Rule(
        "clock",
        "{clock} ,? {zone}?",
        clock_of,
        (
            ("10:35 a.m. EDT", "2018-09-17"),
            ("noon", "2018-09-17"),
            ("04:35", "2018-09-17"),
        ),
        unless=(lengths.bare_clock,),
    ),
    Rule(
        "clock-with-dot",
        "{dotclock} {zone}?",
        _dotted,
        (("16.06 GMT", "2018-09-17"),),
        unless=(lengths.dotted_price,),
    ),
    Rule(
        "clock-part",
        "{hour} in_the|at {daypart}",
        lambda m: None if _is_below_zero(m) else _spoken(m),
        (("4 in the morning", "2018-09-17"), ("7.20 in the evening", "2018-09-17")),
    ),
    Rule(
        "o-clock",
        "{hour} o'clock",
        _spoken,
        (("seven o'clock", "2018-09-17"),),
    ),
    Rule(
        "o-clock-part",
        "{hour} o'clock in_the|at {daypart}",
        _spoken,
        (("ten o'clock in the evening", "2018-09-17"),),
    ),
    Rule(
        "part-alone",
        "dawn|dusk|daybreak|nightfall|sunrise|sunset|sundown|daylight|first_light"
        "|lunchtime|lunch_time|breakfast_time|teatime|tea_time|suppertime|supper_time"
        "|dinnertime|dinner_time|midmorning|mid_morning|midafternoon|mid_afternoon|midevening"
        "|mid_evening:daypart",
        lambda m: Timed(groups.day_part(m), falls=m["daypart"] == "nightfall"),
        (("at dawn", "2018-09-17"),),
        unless=(periods.no_dawn,),
    ),
    Rule(
        "bare-part",
        "morning|afternoon|evening:daypart",
        lambda m: Timed(groups.day_part(m)),
        (("by evening", "2018-09-17"),),
        unless=(periods.no_bare_part,),
    ),
    Rule(
        "part-of-a-story",
        "night|dark:daypart",
        _night,
        (("before dark", "2018-09-17"),),
        unless=(periods.no_night,),
        traits=(Trait.OF_A_STORY,),
    ),
    Rule(
        "the-part-alone",
        "the early|late? morning|forenoon|afternoon|evening|night:daypart",
        lambda m: Timed(groups.day_part(m)),
        (("by the afternoon", "2018-09-17"),),
        unless=(periods.no_part,),
        traits=(Trait.OF_A_STORY,),
    ),
    Rule(
        "middle-of-the-part",
        "the? middle_of_the morning|afternoon|night:daypart",
        lambda m: Timed(groups.day_part(m)),
        (("On Monday, in the middle of the afternoon, it fell", "2018-09-17"),),
        unless=(periods.too_late,),
        traits=(Trait.OF_A_STORY,),
    ),
    Rule(
        "all-the-part",
        "all|the_whole|the_entire night|morning|afternoon|evening:daypart",
        lambda m: Timed(groups.day_part(m)),
        (("On Monday they waited all night", "2018-09-17"),),
        unless=(surroundings.no_clause,),
        traits=(Trait.OF_A_STORY,),
    ),
    Rule(
        "hour-of-a-story",
        "{hourword}",
        lambda m: _spoken(m, "hourword"),
        (
            (
                "At sea in 1911, 1912 and 1913. At noon on 4 July 1914 he landed,"
                " and at six he left",
                "1914-07-04",
            ),
        ),
        unless=(hours.no_hour,),
        traits=(Trait.HOUR_OF_A_STORY,),
    ),
    Rule(
        "hour-of-a-story-in-figures",
        "{hourfigure}",
        _hour_in_figures,
        (
            (
                "At sea in 1911, 1912 and 1913. On 4 July 1914 they weighed anchor at"
                " 2 p.m., and were joined by the others at 5.",
                "1914-07-04",
            ),
        ),
        traits=(Trait.HOUR_OF_A_STORY,),
    ),
    Rule(
        "clock-later",
        "{count} {clockunits} or_so?"
        " later|earlier|afterward|afterwards|ago|after_that:side",
        _clock_shift,
        (("twelve minutes later", "PT12M"), ("two hours ago", "2018-09-17")),
    ),
    Rule(
        "clock-and-a-half-later",
        "{n:count} {clockunits} and_a_half|and_a_quarter:half"
        " later|earlier|afterwards:side",
        _clock_shift,
        (("an hour and a half later", "PT1H30M"),),
    ),
    Rule(
        "spoken-clock",
        "{spokenclock} o'clock?",
        _spoken_clock,
        (
            ("half past five", "2018-09-17"),
            ("a quarter to three", "2018-09-17"),
            ("half-past six o'clock", "2018-09-17"),
            ("one minute past midnight", "2018-09-17"),
        ),
        unless=(lengths.five_to_six,),
    ),
    Rule(
        "spoken-clock-part",
        "{spokenclock} o'clock? in_the|at {daypart}",
        lambda m: _spoken(m, "spokenclock"),
        (("half past five in the morning", "2018-09-17"),),
        unless=(lengths.five_to_six,),
    ),
    Rule(
        "hour-and-minutes",
        f"{{hourword}} +{_MINUTES_OF_IT}:minutes",
        _hour_and_minutes,
        (("at five-thirty", "2018-09-17"),),
    ),
    Rule(
        "hour-and-minutes-part",
        f"{{hourword}} +{_MINUTES_OF_IT}:minutes in_the|at {{daypart}}",
        _hour_and_minutes,
        (("at five-thirty in the morning", "2018-09-17"),),
    ),
    Rule(
        "clock-of-four",
        "{hhmm} {zone}",
        _four_digits,
        (("0720 UTC", "2018-09-17"), ("1442 GMT", "2018-09-17")),
    ),
    Rule(
        "clock-of-four-glued",
        "{hhmm} +{zone}",
        lambda m: _four_digits(m) if m["zone"] in _GLUED_ZONES else None,
        (("1400BST", "2018-09-17"),),
    ),
    Rule(
        "clock-of-hours",
        "{hhmm} hours|hrs",
        _four_digits,
        (("0430 hours", "2018-09-17"), ("05.49 hours", "2018-09-17")),
    ),
)
