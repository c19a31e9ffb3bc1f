"""Step two: tidy what was read. Each refiner looks at one kind of surroundings."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from timeline.dates import vocabulary as words
from timeline.dates.direction import points_ahead
from timeline.dates.homographs import is_no_date
from timeline.dates.patterns import either
from timeline.dates.readings import (
    Anchor,
    Day,
    Either,
    Found,
    Holiday,
    Length,
    Month,
    Nth,
    Numbered,
    Part,
    Reading,
    Same,
    Shift,
    Source,
    Repeat,
    Timed,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.spans import Hedge, Precision

Refiner = Callable[[Source, list[Found]], list[Found]]
_REACH = 40  # characters before a phrase in which its modifiers stand


def _before(folded: str, start: int, floor: int) -> str:
    return folded[max(floor, start - _REACH) : start]


def _with_floor(found: list[Found]) -> Iterator[tuple[int, Found]]:
    """Each phrase with the end of the one before, which it must not run into."""
    floor = 0
    for each in found:
        yield floor, each
        floor = each.stop


def drop_homographs(source: Source, found: list[Found]) -> list[Found]:
    """"May", "march", "300 people": words and numbers that are no dates here."""
    return [each for each in found if not is_no_date(source, each)]


# --- numbers that belong to a date beside them --------------------------------------

_MORE_DAYS = re.compile(
    r"(?P<join>\s?-\s?|\s(?:to|and|through|or|until)\s|,\s(?:and\s)?)"
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%a-z])(?![.:/,-]\d)"
    r"(?P<year>,?\s(?:1\d|20)\d\d(?!\d))?(?!\s(?:percent|people|million|points|years|per))"
)
_FEWER_DAYS = re.compile(
    r"(?<![\d.,$:/-])(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    r"(?:\s?-\s?|\s(?:to|and|through|or|until)\s|,\s)(?:the\s)?$"
)
_SHORT_END = re.compile(r"[-/](\d\d|\d)(?![\d.,])")


def add_neighbouring_days(source: Source, found: list[Found]) -> list[Found]:
    """*10–12 September*, *April 24 and 25*: the bare number shares the month."""
    out: list[Found] = []
    for floor, each in _with_floor(found):
        if isinstance(each.reading, Day) and each.rule in _DAY_FIRST:
            out += _days_before(source.folded, each, max(floor, _stop(out)))
        out.append(each)
        if isinstance(each.reading, Day) and each.rule == "month-day":
            out += _days_after(source.folded, out)
    return _apart(out)


def _apart(found: list[Found]) -> list[Found]:
    """Without what lies inside a phrase before it: the year of *Aug. 3-9, 2018*."""
    out: list[Found] = []
    for each in found:
        if each.start >= _stop(out):
            out.append(each)
    return out


_DAY_FIRST = ("day-month-year", "day-month", "ordinal-month")


def _stop(found: list[Found]) -> int:
    return found[-1].stop if found else 0


def _days_before(folded: str, each: Found, floor: int) -> list[Found]:
    days: list[Found] = []
    start = each.start
    while len(days) < 4 and (m := _FEWER_DAYS.search(_before(folded, start, floor))):
        start -= len(m.string) - m.start()
        reading = replace(each.reading, day=int(m["day"]), weekday=None)  # type: ignore[type-var]
        days.insert(0, Found(start, start + m.end("day") - m.start(), each.rule, reading))
    return days


def _days_after(folded: str, out: list[Found]) -> list[Found]:
    """Days that follow *Sept. 10*; a year at their end belongs to all of them."""
    each = out[-1]
    days: list[Found] = []
    stop = each.stop
    while len(days) < 4 and (m := _MORE_DAYS.match(folded, stop)):
        if m["join"].startswith(",") and not m["year"] and "and" not in m["join"]:
            ahead = _MORE_DAYS.match(folded, m.end())
            if ahead is None:
                break
        reading = replace(each.reading, day=int(m["day"]), weekday=None)  # type: ignore[type-var]
        days.append(Found(m.start("day"), m.end(), each.rule, reading))
        stop = m.end()
        if m["year"]:
            year = int(m["year"][-4:])
            out[-1] = replace(each, reading=replace(each.reading, year=year))  # type: ignore[type-var]
            return [replace(d, reading=replace(d.reading, year=year)) for d in days]  # type: ignore[type-var]
    return days


def add_short_ends(source: Source, found: list[Found]) -> list[Found]:
    """*1988-89*, *1830–41*: the end takes its century from the start."""
    out: list[Found] = []
    for each, after in zip_longest(found, found[1:]):
        out.append(each)
        year = each.reading
        if not isinstance(year, Year) or year.unit is not Precision.YEAR:
            continue
        m = _SHORT_END.match(source.folded, each.stop)
        if not m or (after and after.start < m.end()):
            continue
        base = 100 if len(m[1]) == 2 else 10
        end = year.year // base * base + int(m[1])
        if end > year.year:
            out.append(Found(m.start(1), m.end(1), each.rule, Year(end)))
    return out


# --- phrases that are one phrase ----------------------------------------------------

_CLOCK_JOIN = re.compile(
    r"\s?,?\s?(?:\(?local time\)?,?\s)?(?:in\s[a-z]+(?:\s[a-z]+)?\s)?"
    r"(?:(?:on|of|at|from|by)\s)?(?:the\s)?"
)
_OF_JOIN = re.compile(r"\s(?:of|in|during)\s(?:the\s)?")
_WEEK_JOIN = re.compile(r"\s(?:of|ending|ended|beginning)\s(?:on\s)?")
_TIMED_KINDS = (Day, Weekday, Shift, Holiday, Same)


def merge_pairs(source: Source, found: list[Found]) -> list[Found]:
    """*9 a.m. Tuesday*, *Tuesday at 9 a.m.*, *the last week of May* are one phrase."""
    out: list[Found] = []
    for each in found:
        merged = _merged(source.folded, out[-1], each) if out else None
        if merged:
            out[-1] = merged
        else:
            out.append(each)
    return out


def _merged(folded: str, left: Found, right: Found) -> Found | None:
    if right.start - left.stop > 40:
        return None
    reading = None
    if _CLOCK_JOIN.fullmatch(folded, left.stop, right.start):
        reading = _timed(left.reading, right.reading)
    if reading is None and _OF_JOIN.fullmatch(folded, left.stop, right.start):
        reading = _part_of(folded, left, right.reading)
    if reading is None and _WEEK_JOIN.fullmatch(folded, left.stop, right.start):
        reading = _holding(left, right.reading)
    if reading is None:
        return None
    rule = left.rule if isinstance(reading, Nth) else right.rule
    start = left.start
    if isinstance(reading, Nth) and isinstance(left.reading, Weekday | Weekend):
        m = _ORDINAL.search(_before(folded, left.start, 0))
        start -= len(m[0]) if m else 0
    return replace(left, start=start, stop=right.stop, rule=rule, reading=reading)


_ORDINAL = re.compile(
    rf"(?:the\s)?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{either(words.ORDINALS)}|last|final)\s$"
)


def _timed(left: Reading, right: Reading) -> Reading | None:
    for clock, day in ((left, right), (right, left)):
        if not isinstance(clock, Timed) or clock.of is not None:
            continue
        if isinstance(day, Timed) and day.of is not None and clock.clock[0].isdigit():
            return replace(clock, of=day.of)
        if isinstance(day, _TIMED_KINDS) and _is_day(day):
            return replace(clock, of=day)
    return None


def _is_day(reading: Reading) -> bool:
    if isinstance(reading, Shift | Same):
        return reading.unit is Precision.DAY
    return True


def _part_of(folded: str, left: Found, whole: Reading) -> Reading | None:
    """*the last week* + *May*; *the first half* + *the 1990s*; *the week* + *10 May*."""
    part = left.reading
    if isinstance(whole, Length | Timed | Weekday | Nth):
        return None
    if isinstance(part, Numbered) and part.year is None and part.step is None:
        if isinstance(whole, Month | Year | Shift | Same):
            return Nth(part.number, part.unit, whole)
    if left.rule == "definite-step" and isinstance(part, Shift):
        if isinstance(whole, Month | Year | Shift | Same | Numbered):
            return Nth(-1, part.unit, whole) if part.steps < 0 else None
    if isinstance(part, Weekend) and isinstance(whole, Day):
        return Nth(0, "weekend", whole)
    if isinstance(part, Weekend | Weekday) and isinstance(whole, Month | Year | Shift):
        return _nth_of(folded, left, whole)
    return None


def _nth_of(folded: str, left: Found, whole: Reading) -> Reading | None:
    """*the first weekend* + *June*, *the last Monday* + *August 1996*."""
    part = left.reading
    what = part.weekday if isinstance(part, Weekday) else "weekend"
    m = _ORDINAL.search(_before(folded, left.start, 0))
    if getattr(part, "step", None) == -1:
        return Nth(-1, what, whole)
    if m is None:
        return None
    last = m["nth"] in ("last", "final")
    number = -1 if last else words.ordinal(m["nth"])
    return Nth(number, what, whole) if number else None


def _holding(left: Found, day: Reading) -> Reading | None:
    """*the week of 10 September* is the week that holds that day."""
    if left.rule == "the-unit" and isinstance(left.reading, Shift):
        if left.reading.unit is Precision.WEEK and isinstance(day, Day | Holiday):
            return Nth(0, Precision.WEEK, day)
    return None


# --- words in front -----------------------------------------------------------------

_NTH = rf"(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|(?:{either(words.ORDINALS)})|last|final)"
_WHAT = rf"(?P<what>day|week|weekend|month|year|decade|half|quarter|third|{either(words.WEEKDAYS)})"
_PREFIX = re.compile(
    r"(?:(?:the\s)?(?P<part>start|beginning|outset|end|close|conclusion|middle)"
    r"\sof\s(?:the\s)?"
    r"|(?:the\s)?(?P<side>early|late|mid|middle)(?:\s(?:in|of|on))?(?:\s|-)(?:the\s)?"
    rf"|(?:the\s)?{_NTH}\s{_WHAT}\s(?:of|in)\s(?:the\s)?)$"
)
_NO_PARTS = (Length, Day, Nth, Timed)


def attach_parts(source: Source, found: list[Found]) -> list[Found]:
    """*early 2017*, *the end of May*, *the third week of June*."""
    return [_with_part(source.folded, floor, each) for floor, each in _with_floor(found)]


def _with_part(folded: str, floor: int, each: Found) -> Found:
    m = _PREFIX.search(_before(folded, each.start, floor))
    if m is None or not hasattr(each.reading, "__slots__"):
        return each
    reading = _prefixed(m, each.reading)
    if reading is None:
        return each
    start = each.start - (len(m.string) - m.start())
    if start and folded[start - 1].isalnum():
        return each
    if m["side"] and folded.startswith("the ", start) and isinstance(each.reading, Month):
        start += 4
    return replace(each, start=start, reading=reading)


def _prefixed(m: re.Match[str], of: Reading) -> Reading | None:
    drawn = isinstance(of, Month | Year | Shift | Numbered | Weekday | Weekend | Same | Day)
    if m["what"]:
        if not isinstance(of, Month | Year | Shift | Numbered | Same):
            return None
        number = -1 if m["nth"] in ("last", "final") else words.ordinal(m["nth"])
        what = words.UNITS.get(m["what"], words.WEEKDAYS.get(m["what"], m["what"]))
        return Nth(number, what, of) if number else None
    if isinstance(of, Shift) and of.unit is Precision.DAY and m["side"]:
        return of
    if not drawn or isinstance(of, Day | Same) or (isinstance(of, Shift) and of.unit is Precision.DAY):
        return None
    if isinstance(of, Weekday):
        return Timed("MO" if m["side"] == "early" else "NI", of) if m["side"] in ("early", "late") else None
    return Part(words.PARTS[m["part"] or m["side"]], of)


_ABOUT = re.compile(
    r"(?P<about>about|around|circa|approximately|roughly|nearly|almost|some|at least"
    r"|no more than|no less than|more than|less than|over|up to|as many as)\s$"
    r"|(?:\bca?\.\s?|~)$"
)
_MAYBE = re.compile(
    r"(?:possibly|probably|perhaps|maybe|apparently)\s(?:(?:[a-z]+\s)?(?:in|on)\s)?$|\?$"
)
_APPROXIMATE = frozenset(
    {"about", "around", "circa", "approximately", "roughly", "nearly", "almost", "some", None}
)
_OLD = re.compile(r"(?:-|\s)(?:old|olds)\b")


def attach_hedges(source: Source, found: list[Found]) -> list[Found]:
    """*circa 1830*, *about two years ago*, *possibly in May*."""
    return [_hedged(source.folded, floor, each) for floor, each in _with_floor(found)]


def _hedged(folded: str, floor: int, each: Found) -> Found:
    before = _before(folded, each.start, floor)
    if m := _ABOUT.search(before):
        start = each.start - (len(before) - m.start())
        if start and folded[start - 1].isalnum():
            return each
        if m["about"] in _APPROXIMATE and not isinstance(each.reading, Vague | Repeat):
            if isinstance(each.reading, Timed):  # the clock is rough, not the day
                return replace(each, start=start)
            return replace(each, start=start, hedge=each.hedge.also(Hedge.APPROXIMATE))
        if m["about"] == "over" and each.rule not in ("length", "length-clock"):
            return each
        return replace(each, start=start) if isinstance(each.reading, Length) else each
    if _MAYBE.search(before):
        return replace(each, hedge=each.hedge.also(Hedge.UNCERTAIN))
    return each


# --- two phrases, one span ----------------------------------------------------------

_RANGE = re.compile(r"\s?-\s?|\s?—\s?|,?\s(?:to|through|until|till|thru)\s(?:the\s)?")
_SLASH = re.compile("/")
_LIST = re.compile(r"\s(?:and|or|to|through|until)\s(?:the\s)?|,\s(?:and\s)?|\s?[-—/]\s?")
_BETWEEN = re.compile(r"between\s(?:the\s)?$")
_FROM = re.compile(r"from\s(?:the\s)?$")
_AND = re.compile(r"\sand\s(?:the\s)?")


def share_years(source: Source, found: list[Found]) -> list[Found]:
    """*between March and September 2018*: the year holds for both."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if not _LIST.fullmatch(source.folded, left.stop, right.start):
            continue
        year = getattr(right.reading, "year", None)
        here = left.reading
        if isinstance(here, Month | Day | Numbered) and here.year is None and year is not None:
            if isinstance(here, Month | Numbered) and here.step is not None:
                continue
            later = isinstance(year, int) and _wraps(here, right.reading)
            out[i] = replace(left, reading=replace(here, year=year - 1 if later else year))
    return out


def _wraps(left: Reading, right: Reading) -> bool:
    """*November to February 2018* began the year before."""
    month, other = getattr(left, "month", None), getattr(right, "month", None)
    return month is not None and other is not None and month > other


def join_ranges(source: Source, found: list[Found]) -> list[Found]:
    """*between 2012 and 2017*, *from A to B*, *A–B*: two phrases, one span."""
    out = list(found)
    for i, (left, right) in enumerate(pairwise(found)):
        if out[i - 1].joined and i:
            continue
        if not (_can_join(left.reading) and _can_join(right.reading)):
            continue
        before = _before(source.folded, left.start, found[i - 1].stop if i else 0)
        folded = source.folded
        if m := _BETWEEN.search(before):
            joins = _AND.fullmatch(folded, left.stop, right.start)
        elif m := _FROM.search(before):
            joins = _RANGE.fullmatch(folded, left.stop, right.start)
        elif isinstance(left.reading, Year) and folded[left.stop : right.start] == "/":
            joins = _SLASH.match("/")
        elif isinstance(left.reading, Shift):
            joins = None
        else:
            joins = _RANGE.fullmatch(folded, left.stop, right.start)
        if joins:
            start = left.start - (len(before) - m.start()) if m else left.start
            out[i] = replace(left, joined=True, lead_start=start)
    return out


def _can_join(reading: Reading) -> bool:
    kinds = Day | Month | Year | Weekday | Numbered | Part | Shift | Holiday | Nth | Same
    return isinstance(reading, kinds)


_LEAD = re.compile(
    r"\b(?P<lead>ever since|since|not until|up until|until|till|up to|before|prior to"
    r"|not before|not after|after|through|in|within|over|during|for|throughout)"
    r"\s(?P<the>the\s|about\s|at\sleast\s)?$"
)
_LEADS = {
    "ever since": "since", "since": "since", "until": "until", "up until": "until",
    "till": "until", "up to": "until", "before": "before", "prior to": "before",
    "through": "until", "after": "after", "in": "in", "within": "within",
}  # fmt: skip
_GOES_ON = re.compile(r"'s|-")


def attach_leads(source: Source, found: list[Found]) -> list[Found]:
    """*since April*, *until May*, *before 1912*: the preposition makes the span."""
    out = []
    for floor, each in _with_floor(found):
        before = _before(source.folded, each.start, floor)
        m = _LEAD.search(before)
        lead = _LEADS.get(m["lead"], "") if m else ""
        if m and lead and _lead_fits(source.folded, m, lead, each):
            start = each.start - (len(before) - m.start())
            each = replace(each, lead=lead, lead_start=start)  # noqa: PLW2901
        out.append(each)
    return out


def _lead_fits(folded: str, m: re.Match[str], lead: str, each: Found) -> bool:
    """*after Thursday's ruling* is not after Thursday; the day is the ruling's."""
    if isinstance(each.reading, Length):
        return lead in ("in", "within")
    if lead in ("in", "within"):
        return False
    if lead in ("since", "until"):
        return True
    attribute = m["the"] == "the " and folded[each.stop : each.stop + 1].isspace()
    return not attribute and not _GOES_ON.match(folded, each.stop)


def coming_lengths(source: Source, found: list[Found]) -> list[Found]:
    """*in two weeks* after a verb of the future is a day, not a length."""
    out = []
    for each in found:
        length = each.reading
        counted = isinstance(length, Length) and length.unit and length.count
        if not counted or not isinstance(length, Length):
            out.append(each)
        elif each.lead == "in" and each.rule == "length" and points_ahead(source, each):
            shifted = Shift(length.unit or Precision.DAY, int(length.count or 0))
            out.append(replace(each, reading=shifted, lead=""))
        elif each.rule == "definite-step" and length.ahead and _told(source, each):
            told = Shift(length.unit or Precision.DAY, 1, Anchor.RUNNING)
            out.append(replace(each, reading=told))
        else:
            out.append(each)
    return out


def _told(source: Source, each: Found) -> bool:
    """*sold the next year* in a story: the year after; *over the next year*: a length."""
    here = source.folded[each.start : each.stop]
    before = _before(source.folded, each.start, 0)
    return here.startswith("the next") and not _DURING.search(before)


_DURING = re.compile(r"\b(?:over|in|during|within|for|of|throughout|through)\s$")

def settle_orders(source: Source, found: list[Found]) -> list[Found]:
    """*03/04/2018* is day first where the other dates of the text are, and only then."""
    orders = {
        "day" if int(m[1]) > 12 else "month"
        for each in found
        if each.rule == "numeric-date"
        and (m := _SLASHED.fullmatch(source.folded, each.start, each.stop))
        and max(int(m[1]), int(m[2])) > 12
    }
    if len(orders) != 1:
        return found
    index = 1 if orders == {"day"} else 0
    return [
        replace(each, reading=each.reading.readings[index])
        if isinstance(each.reading, Either)
        else each
        for each in found
    ]


_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{4}")

REFINERS: tuple[Refiner, ...] = (
    drop_homographs,  # before anything is built on a wrong reading
    settle_orders,
    add_neighbouring_days,
    add_short_ends,
    merge_pairs,
    attach_parts,
    attach_hedges,  # outside of parts: "about early 2017"
    share_years,
    join_ranges,
    attach_leads,  # outermost: "since about early 2017"
    coming_lengths,
)


def refine(source: Source, found: Iterable[Found]) -> list[Found]:
    """All refiners in order."""
    tidy = list(found)
    for refiner in REFINERS:
        tidy = refiner(source, tidy)
    return tidy
