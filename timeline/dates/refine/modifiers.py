"""Words in front that narrow or hedge: *early 2017*, *circa 1830*."""

import re
from dataclasses import replace

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.kinds import kind_of, takes_clock
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Ancient,
    ClockShift,
    Day,
    Length,
    Month,
    Nth,
    Part,
    Reading,
    Repeat,
    Rest,
    Shift,
    Timed,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.dates.refine.surroundings import place_before, with_floor, words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Hedge, Precision

_NTH = rf"(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|(?:{either(numerals.ORDINALS)})|last|final)"
_FRACTIONS = {"half": Precision.HALF, "quarter": Precision.QUARTER}
_WHAT = (
    r"(?P<what>day|week|weekend|month|year|decade|half|quarter"
    rf"|{either(words.WEEKDAYS)})"
)
_PREFIX = lazy(
    r"\b(?:(?:the\s)?(?P<part>start|beginning|outset|end|close|conclusion|middle)"
    r"\sof\s(?:the\s)?"
    r"|(?:the\s)?(?P<side>early|earlier|late|later|mid|middle)(?:\s(?:in|of|on))?(?:\s|-)(?:the\s)?"
    r"|(?:the\s)?(?P<rest>rest|remainder)\sof\s(?:the\s)?"
    rf"|(?:the\s)?{_NTH}\s{_WHAT}\s(?:of|in)\s(?:the\s)?)$"
)
# How each of them ends: most phrases have none in front, and need no search.
_PREFIX_ENDS = (
    *("of", "the", "in", "on", "-"),
    *("early", "earlier", "late", "later", "mid", "middle"),
)
_DAY_PART = lazy(
    rf"(?<![\w-])(?:the\s)?(?:(?:early|late)\s(?:in\sthe\s)?)?"
    rf"(?P<part>{either(words.DAY_PARTS)})\s(?:of|on)\s$"
)
_ABOUT = lazy(
    r"(?P<about>about|around|circa|approximately|roughly|nearly|almost|barely|some"
    r"|at least"
    r"|no more than|no less than|more than|less than|under|up to|as many as"
    r"|(?:(?<=\bfor\s)|(?<=\bin\s)|(?<=\bafter\s)|(?<=\blasted\s))over|as little as"
    r"|(?:just|a little|slightly|well) (?:over|under)|(?:a )?little more than)\s$"
    r"|(?:\bca?\.\s?|~)$"
)
# How each of them ends, as above: the search is one of the costliest.
_ABOUT_ENDS = (
    *("about", "around", "circa", "approximately", "roughly", "nearly", "almost"),
    *("barely", "some", "least", "than", "under", "to", "as", "over", "c.", "ca.", "~"),
)
_DEICTIC = lazy(r"(?:last|this|next|yesterday|today|tomorrow|tonight)\b")
_APPROXIMATE = (
    *("about", "around", "circa", "approximately", "roughly", "nearly"),
    *("almost", "some", None),
)
_MORE_OR_LESS = ("more than", "less than", "no more than", "no less than")
_A_SHARE = lazy(r"(?:\d|%|\bpercent|\bper\scent|\bpct|\bpoints?|illion)\s$")
_MAYBE = lazy(
    r"(?:possibly|probably|perhaps|maybe|apparently)\s(?:(?:[a-z]+\s)?(?:in|on)\s)?$|\?\Z"
)


def attach_parts(source: Source, found: list[Found]) -> list[Found]:
    """*early 2017*, *the end of May*, *the third week of June*."""
    return [_with_part(source.folded, floor, each) for floor, each in with_floor(found)]


def _with_part(folded: str, floor: int, each: Found) -> Found:
    part_of_day = _with_part_of_day(folded, floor, each)
    if part_of_day:
        return part_of_day
    before = words_before(folded, each.start, floor)
    m = _PREFIX.search(before) if before.rstrip().endswith(_PREFIX_ENDS) else None
    reading = _prefixed(m, each.reading) if m else None
    if m is None or reading is None:
        return each
    start = place_before(each.start, m)
    of_a_month = m["side"] and isinstance(each.reading, Month)
    if of_a_month and folded.startswith("the ", start):
        start += len("the ")
    whole = replace(each, start=start, reading=reading)
    return _with_part_of_day(folded, floor, whole) or whole


def _with_part_of_day(folded: str, floor: int, each: Found) -> Found | None:
    """*the morning of 3 May*, *dawn on Sunday morning*."""
    day = each.reading
    if isinstance(day, Timed) and day.of is not None and day.clock.isalpha():
        day = day.of  # its own part is said once more
    if not takes_clock(day):
        return None
    m = _DAY_PART.search(words_before(folded, each.start, floor))
    if m is None:
        return None
    start = place_before(each.start, m)
    clock = words.DAY_PARTS[" ".join(m["part"].split())]
    return replace(each, start=start, reading=Timed(clock, day))


def _prefixed(m: re.Match[str], of: Reading) -> Reading | None:
    if m["what"]:
        if not kind_of(of).has_parts or isinstance(of, Weekend):
            return None
        number = -1 if m["nth"] in ("last", "final") else numerals.ordinal(m["nth"])
        return Nth(number, _what(m["what"]), of) if number else None
    if m["side"] in ("earlier", "later") and not _is_long(of):
        return of if _LATER_ON_A_DAY.search(m[0]) and isinstance(of, Weekday) else None
    if isinstance(of, Shift) and of.unit is Precision.DAY:
        return of if m["side"] else None  # late yesterday: the day all the same
    if isinstance(of, Weekday | Day):  # late Friday, early on 4 September
        return of if m["side"] in ("early", "late") else None
    if isinstance(of, Timed) and m["side"] in ("early", "late"):
        return None if of.clock[0].isdigit() else of  # late Sunday night, by early dawn
    if isinstance(of, Ancient):  # the late 3rd century BC
        return of
    if not kind_of(of).has_parts:
        return None
    if m["rest"]:
        return Rest(True, of)
    return Part(words.PARTS[m["part"] or m["side"]], of)


_LATER_ON_A_DAY = lazy(r"er\son\s$")


def _is_long(of: Reading) -> bool:
    """*the later 19th century*; but *later today* is no part of the day."""
    return isinstance(of, Year) and of.unit >= Precision.DECADE


def _what(word: str) -> Precision | Weekday | Weekend:
    if word in words.WEEKDAYS:
        return Weekday(words.WEEKDAYS[word])
    return Weekend() if word == "weekend" else (words.UNITS | _FRACTIONS)[word]


def attach_hedges(source: Source, found: list[Found]) -> list[Found]:
    """*circa 1830*, *about two years ago*, *possibly in May*."""
    return [_hedged(source.folded, floor, each) for floor, each in with_floor(found)]


def _hedged(folded: str, floor: int, each: Found) -> Found:
    before = words_before(folded, each.start, floor)
    m = _ABOUT.search(before) if before.rstrip().endswith(_ABOUT_ENDS) else None
    if m and m["about"] == "about" and _DEICTIC.match(folded, each.start):
        return each  # talk about last night is not about that night
    if m and m["about"] in _MORE_OR_LESS and _A_SHARE.search(before[: m.start()]):
        return each  # 25 percent more than a year earlier
    if m:
        start = place_before(each.start, m)
        if start and folded[start - 1].isalnum():
            return each
        if isinstance(each.reading, Ancient):
            return replace(each, start=start)
        bare = isinstance(each.reading, Vague | Repeat | Weekday)
        if m["about"] in _APPROXIMATE and not bare:
            if isinstance(each.reading, Timed):  # the clock is rough, not the day
                return replace(each, start=start)
            return replace(each, start=start, hedge=each.hedge.also(Hedge.APPROXIMATE))
        if has_trait(each, Trait.COUNTED):
            return replace(each, start=start, hedge=each.hedge.also(Hedge.APPROXIMATE))
        lasts = isinstance(each.reading, Length | ClockShift)
        return replace(each, start=start) if lasts else each
    if _MAYBE.search(before):
        return replace(each, hedge=each.hedge.also(Hedge.UNCERTAIN))
    return each
