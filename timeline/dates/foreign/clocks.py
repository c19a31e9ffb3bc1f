"""Times of day, each on the day beside it: *lunes a las 2:14*, *ساعت ۱۹ جمعه*."""

from dataclasses import replace
from itertools import pairwise

from timeline.dates.foreign.scan import Grammar
from timeline.dates.kinds import innermost, takes_clock, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import Reading, Reckoned, Timed
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Precision


def attach_clocks(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*lunes a las 2:14*, *الثالثة فجر الجمعة*: one time, of the day beside it."""
    out: list[Found] = []
    for each in found:
        day = _with_clock(source, out[-1], each) if out else None
        if day:
            out[-1] = day
        else:
            out.append(each)
    return out


def _with_clock(source: Source, one: Found, two: Found) -> Found | None:
    time, day = (one, two) if is_bare_time(one) else (two, one)
    between = _BETWEEN
    if _is_part(two) and _ITS_PART.fullmatch(source.folded, one.stop, two.start):
        (time, day), between = (two, one), _ITS_PART
    if not is_bare_time(time) or not between.fullmatch(
        source.folded, one.stop, two.start
    ):
        return None
    reading = _at(time.reading, day.reading)
    if reading is None:
        return None
    return replace(day, start=one.start, stop=two.stop, reading=reading)


def _at(time: Reading, day: Reading) -> Reading | None:
    """The time on that day; a night from one day to the next stays all of it."""
    if not isinstance(time, Timed):
        return None
    if isinstance(day, Timed):
        if day.of is None or day.clock[0].isdigit() or not time.clock[0].isdigit():
            return None
        if day.until or day.eve:
            return day
        return replace(_of_that_half(time, day.clock), of=day.of)
    is_day = isinstance(day, Reckoned) and day.unit is Precision.DAY
    return replace(time, of=day) if is_day or takes_clock(day) else None


def _of_that_half(time: Timed, part: str) -> Timed:
    """*at half past eight* of an evening is 20:30."""
    if not time.either_half or part not in ("AF", "EV") or time.clock >= "12:00":
        return time
    clock = f"{int(time.clock[:2]) + 12}{time.clock[2:]}"
    return replace(time, clock=clock, either_half=False)


def is_bare_time(each: Found) -> bool:
    """*before five on Monday* is on Monday: the lead is of the hour, not of the day."""
    return isinstance(each.reading, Timed) and each.reading.of is None


def lend_days(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Um 19.30 Uhr trat am Sonntag …*: of the day that is told behind the verb."""
    out = list(found)
    for i, (time, day) in enumerate(pairwise(found)):
        if is_bare_time(time) and _ITS_VERB.fullmatch(
            source.folded, time.stop, day.start
        ):
            reading = _at(time.reading, day.reading)
            out[i] = replace(time, reading=reading) if reading else time
    return out


_ITS_VERB = lazy(r"\s\w{3,16}\s(?:(?:sich|es)\s)?am\s")


def share_days_of_a_diary(
    known: Grammar, source: Source, found: list[Found]
) -> list[Found]:
    """*Dienstag, 7.30 Uhr: …* and *15 Uhr: …*, whatever was told between them."""
    out: list[Found] = []
    day: Reading | None = None
    for each in found:
        time = each.reading
        if isinstance(time, Timed) and heads_a_line(source, each):
            day = time.of or day
            each = replace(each, reading=replace(time, of=day))
        out.append(each)
    return out


def _is_part(each: Found) -> bool:
    """*le 23 au matin*, *giovedì in serata*: of the day in front, if there is one."""
    return has_trait(each, Trait.OF_A_STORY)


_ITS_PART = lazy(
    r"\s(?:(?:en|au|dans|à|le|la|l'|por|al|de|a|in|nel|nella|all'|alla|di)\s?){1,2}"
)


def drop_parts_of_a_bound(
    known: Grammar, source: Source, found: list[Found]
) -> list[Found]:
    """*Bis Freitag soll er kommen. Am Abend …*: of which day, nobody has told."""
    out: list[Found] = []
    bound = False
    for each in found:
        time = each.reading
        if bound and is_bare_time(each) and has_trait(each, Trait.OF_A_STORY):
            continue
        if isinstance(time, Timed) or unit_of(innermost(time)) is Precision.DAY:
            bound = each.lead in _BOUNDS
        out.append(each)
    return out


_BOUNDS = ("until", "since", "before", "after")


def heads_a_line(source: Source, each: Found) -> bool:
    """*5.30 Uhr: der Zug fährt ab*: a diary tells in the present of a day that was."""
    if not isinstance(each.reading, Timed) or not source.folded.startswith(
        ":", each.stop
    ):
        return False
    return bool(_BEGINS.search(source.folded, max(0, each.start - 24), each.start))


_BEGINS = lazy(r"(?:^|[.!?؟\n]\s?)(?:\w+\s){0,2}$")
_BETWEEN = lazy(
    r"[,،]?\s?(?:(?:um|gegen|ab|bis|vor|nach|am|des|kurz|à|vers|peu|avant|après|du|de|d'"
    r"|a|al|del|hacia|hasta|desde|sobre|poco|antes|después|cerca|eso|alle|dalle|delle|verso"
    r"|intorno|attorno|prima|dopo|ore|le|di|في|عند|من|نحو|حوالي|قبل|قبيل|بعيد|يوم"
    r"|در|حدود|حوالی|روز)\s?){0,3}"
)
