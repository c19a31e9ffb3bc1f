"""Hours in front of a day or a part of it: *at nine tomorrow morning*."""

from dataclasses import replace
from itertools import pairwise

from timeline.dates.clock import EXACT, HOUR, clock_time
from timeline.dates.kinds import counts_from_a_date_told, takes_clock
from timeline.dates.layout import begins_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Day,
    Holiday,
    Offset,
    Reading,
    Shift,
    Timed,
    Weekday,
    Year,
)
from timeline.dates.refine.surroundings import (
    is_free,
    place_before,
    with_floor,
    words_before,
)
from timeline.dates.steps import Found, Source
from timeline.spans import Precision

_AT = r"\b(?:at|by|until|till|since|from|before|after|about|around|to)\s"
_EXACT_BEFORE = lazy(rf"(?:^|\s)(?P<clock>{EXACT})(?:\s(?:in|on))?\s$")
_HOUR_BEFORE = lazy(rf"{_AT}(?P<clock>{HOUR})(?:\s(?:in|on))?\s$")
# "between 3pm and 7 this evening"
_BETWEEN = lazy(
    rf"(?:^|\bbetween\s[a-z0-9.:]{{1,9}})\sand\s(?P<clock>{HOUR})\s(?:(?:in|on)\s)?$"
)
_FOUR_DIGITS = lazy(
    r"\b(?:at|by|until|from)\s(?P<clock>(?:[01]\d|2[0-3])[0-5]\d)"
    r"\s(?:on\s)?(?:the\s)?$"
)
_AT_EXACTLY = lazy(rf"{_AT}(?P<clock>{EXACT})(?:\son)?\s(?:the\s)?$")


def settle_clocks(source: Source, found: list[Found]) -> list[Found]:
    """*By 1100* is a time of day in a text that writes *0530* or *at 1840* for one."""
    early = any(_is_early_year(source.folded, each) for each in found)
    if not early or not _EARLY.search(source.folded):
        return found
    return [_as_clock(source.folded, each) for each in found]


# and no year stands behind "at": "At 1840, the lights went out"
_EARLY = lazy(
    r"\b(?:at|by|until|from)\s0\d[0-5]\d\b"
    r"|(?<!ed\s)(?<!stood\s)(?<!starts\s)(?<!put\s)\bat\s(?:1\d|2[0-3])[0-5]\d"
    r"(?:[,;)]|\.(?!\d))"
)
_AT_ALONE = lazy(rf"{_AT}$")


def _is_early_year(folded: str, each: Found) -> bool:
    year, figures = each.reading, folded[each.start : each.stop].isdigit()
    return isinstance(year, Year) and figures and year.year < 1900


def _as_clock(folded: str, each: Found) -> Found:
    if not _is_early_year(folded, each):
        return each
    digits = folded[each.start : each.stop]
    if not _AT_ALONE.search(words_before(folded, each.start, 0)) or digits[2] > "5":
        return each
    clock = Timed(f"{digits[:2]}:{digits[2:]}")
    return replace(each, reading=clock, rule="clock-of-hours")


def begin_the_day(source: Source, found: list[Found]) -> list[Found]:
    """*Shortly after midnight on Friday* is early on that Friday, not at its end."""
    return [
        replace(each, reading=replace(each.reading, clock="00:00"))
        if isinstance(each.reading, Timed)
        and each.reading.clock == "24:00"
        and _SOON_AFTER.search(words_before(source.folded, each.start, 0))
        else each
        for each in found
    ]


_SOON_AFTER = lazy(
    r"\b(?:shortly|just|soon|right|immediately|little|minutes?|moments)\safter\s$|\bsince\s$"
)


def share_across_zones(source: Source, found: list[Found]) -> list[Found]:
    """*10 p.m. (2000 GMT) on Thursday*: one time, said for two zones, of that day."""
    out = list(found)
    for number, (one, two, day) in enumerate(
        zip(found, found[1:], found[2:], strict=False)
    ):
        if not _is_for_a_zone(source, one, two) or not takes_clock(day.reading):
            continue
        if _ON.fullmatch(source.folded, two.stop, day.start):
            out[number] = _of_day(one, day)
            out[number + 1] = _of_day(two, day)
    return out


def share_over_a_place(source: Source, found: list[Found]) -> list[Found]:
    """*9.55 pm at the mine on Wednesday*: of that day."""
    out = list(found)
    for number, (clock, day) in enumerate(pairwise(found)):
        time = clock.reading
        if not isinstance(time, Timed) or time.of or time.clock.isalpha():
            continue
        if _begins_a_report(source, clock):
            continue
        if isinstance(day.reading, Weekday) and _AT_A_PLACE_ON.fullmatch(
            source.folded, clock.stop, day.start
        ):
            out[number] = _of_day(clock, day)
    return out


def _begins_a_report(source: Source, clock: Found) -> bool:
    """*12.30 At prime minister's questions on Wednesday he said*: of a live report."""
    begins = begins_line(source, clock)
    stamped = not source.folded[clock.start : clock.stop].endswith(
        "m"
    )  # 8pm At the Mill
    return begins and stamped and bool(_SENTENCE.match(source.text, clock.stop))


_SENTENCE = lazy(r"\s[A-Z]")


_AT_A_PLACE_ON = lazy(
    r"\s(?:at|in|near|outside|off)\s(?:(?!(?:and|or|but|after|before|then|who|which|that|when"
    r"|left|leaving|starts?|begins?)\b)[a-z'-]+\s){1,5}on\s"
)


def _is_for_a_zone(source: Source, one: Found, two: Found) -> bool:
    clocks = all(
        isinstance(e.reading, Timed) and e.reading.of is None for e in (one, two)
    )
    return clocks and source.folded[one.stop : two.start] == " ("


def _of_day(clock: Found, day: Found) -> Found:
    assert isinstance(clock.reading, Timed)
    return replace(clock, reading=replace(clock.reading, of=day.reading))


_ON = lazy(r"\),?\s(?:on\s)?")


def share_days(source: Source, found: list[Found]) -> list[Found]:
    """*from 8 a.m. to 8 p.m. Monday*: of Monday both; *6:24 to 6:35 p.m.* too."""
    out = list(found)
    for i, (each, after) in enumerate(pairwise(found)):
        left, right = each.reading, after.reading
        if not isinstance(left, Timed) or not isinstance(right, Timed):
            continue
        told = right.of is not None and right.clock[0].isdigit()
        told = told and not counts_from_a_date_told(right)  # to 03:00 the next day
        if not _TO.fullmatch(source.folded, each.stop, after.start):
            continue
        if right.clock in ("EV", "NI") and left.either_half and left.clock < "06:00":
            left = _in_that_half(left, replace(right, clock="21:00"))  # until dusk
        both = _AND.fullmatch(source.folded, each.stop, after.start)
        if both or _BARE_HOUR.search(source.folded[each.start : each.stop]):
            left = _in_that_half(left, right)  # open from 7:00 to 10:00 p.m. is none
        of = left.of or (_day_of_the_start(left, right) if told else None)
        out[i] = replace(each, reading=replace(left, of=of))
    return out


def _day_of_the_start(left: Timed, right: Timed) -> Reading | None:
    """*between 9 p.m. and 4 a.m. on New Year's Day*: from its eve."""
    over_midnight = left.clock >= "12:00" > right.clock and not left.either_half
    dated = isinstance(right.of, Day | Holiday)  # a weekday follows its verb
    if not over_midnight or right.either_half or not dated or right.of is None:
        return right.of
    return Offset(Shift(Precision.DAY, -1), right.of)


def _in_that_half(left: Timed, right: Timed) -> Timed:
    """*between 6:24 and 6:35 p.m.*, but *from 11:30 to 12:30 p.m.*."""
    later = f"{int(left.clock[:2]) + 12}{left.clock[2:]}" if left.either_half else ""
    meant = later and not right.either_half and later <= right.clock < "24:00"
    if meant:
        return replace(left, clock=later, either_half=False)
    early = right.clock < "12:00" and not right.either_half and right.clock[0].isdigit()
    small = early and left.either_half and left.clock <= right.clock  # 2:30 and 6:30 am
    return replace(left, either_half=False) if small else left


_AND = lazy(r"\s(?:and|or)\s")
_BARE_HOUR = lazy(r"(?:^|\s)\d{1,2}$")  # from 3 to 7 p.m.
_TO = lazy(r"\s?-\s?|\s(?:to|until|till|and|or)\s")


def hours_behind(source: Source, found: list[Found]) -> list[Found]:
    """*tonight at eight*, *on Monday evening at 7*; but *tonight at eight schools*."""
    return [_with_hour_behind(source.folded, each, found) for each in found]


def _with_hour_behind(folded: str, each: Found, found: list[Found]) -> Found:
    part = each.reading
    if not isinstance(part, Timed) or part.clock not in _PARTS or not part.of:
        return each
    m = _HOUR_BEHIND.match(folded, each.stop)
    clock = clock_time(m["clock"], part.clock) if m else None
    if m is None or clock is None or not is_free(found, *m.span("clock")):
        return each
    if part.clock == "NI" and not "18:00" <= clock < "24:00":
        return each  # tonight at one: of which day, the words leave open
    return replace(each, stop=m.end("clock"), reading=replace(part, clock=clock))


_PARTS = ("MO", "AF", "EV", "NI")
_HOUR_BEHIND = lazy(
    rf",?\sat\s(?:about\s)?(?P<clock>{HOUR})(?=[.,;:)](?!\d)|\s?\n|$"
    r"|\s(?:and(?!\s\d)|but|or|when|in|on(?!\s[A-Z])|for|until|with|as|after|before|while|where|sharp)\b)"
)


def attach_clocks(source: Source, found: list[Found]) -> list[Found]:
    """*half past five this afternoon*, *9.40 on Tuesday*, *nine tomorrow morning*."""
    return [_clocked(source.folded, floor, each) for floor, each in with_floor(found)]


def _clocked(folded: str, floor: int, each: Found) -> Found:
    day = each.reading
    before = words_before(folded, each.start, floor)
    if isinstance(day, Timed) and not day.clock[0].isdigit() and day.of:
        m = (
            _EXACT_BEFORE.search(before)
            or _HOUR_BEFORE.search(before)
            or _BETWEEN.search(before)
        )
        clock = clock_time(m["clock"], day.clock) if m else None
        timed = replace(day, clock=clock) if clock else None
    elif takes_clock(day) and not isinstance(day, Holiday):
        m = _AT_EXACTLY.search(before) or _FOUR_DIGITS.search(before)
        clock = clock_time(m["clock"]) if m else None
        timed = Timed(clock, day) if clock else None
    else:
        return each
    if m is None or timed is None:
        return each
    return replace(each, start=place_before(each.start, m, "clock"), reading=timed)
