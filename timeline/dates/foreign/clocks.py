"""Times of day, each on the day beside it: *lunes a las 2:14*, *ساعت ۱۹ جمعه*."""

from dataclasses import replace
from itertools import pairwise

from timeline.dates.foreign.grammar import Grammar
from timeline.dates.kinds import innermost, is_time_alone, takes_clock, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Reading, Reckoned, Same, Timed
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
    time, day = (one, two) if is_time_alone(one.reading) else (two, one)
    between = _BETWEEN
    if _is_part(two) and _ITS_PART.fullmatch(source.folded, one.stop, two.start):
        (time, day), between = (two, one), _ITS_PART
    if not is_time_alone(time.reading):
        return None
    if not between.fullmatch(source.folded, one.stop, two.start):
        return None
    reading = _at(time.reading, day.reading)
    if reading is None or (reading == day.reading and _parts(source, one, two)):
        return None
    return replace(day, start=one.start, stop=two.stop, reading=reading)


def _parts(source: Source, one: Found, two: Found) -> bool:
    """*In the night to Sunday, at four*: the hour is of its own."""
    return "," in source.folded[one.stop : two.start]


def _at(time: Timed, day: Reading) -> Reading | None:
    """The time on that day; a night from one day to the next stays all of it."""
    if isinstance(day, Timed):
        if day.of is None or day.clock[0].isdigit() or not time.clock[0].isdigit():
            return None
        if day.until or day.eve:
            return day
        return replace(_of_that_half(time, day.clock), of=day.of)
    is_day = isinstance(day, Reckoned) and day.unit is Precision.DAY
    return replace(time, of=day) if is_day or takes_clock(day) else None


def _of_that_half(time: Timed, part: str) -> Timed:
    """*at half past eight* of an evening is 20:30, *at eight* of a night is 20:00."""
    later = part in ("AF", "EV") or (part == "NI" and time.clock >= _DUSK)
    if not time.either_half or not later or time.clock >= "12:00":
        return time
    clock = f"{int(time.clock[:2]) + 12}{time.clock[2:]}"
    return replace(time, clock=clock, either_half=False)


_DUSK = "06:00"  # by a clock of twelve hours


def share_days_of_hours(
    known: Grammar, source: Source, found: list[Found]
) -> list[Found]:
    """*tra le 10.25 e le 14.33 di mercoledì*: the first hour is of that day as well."""
    out = list(found)
    for i, (one, two) in enumerate(pairwise(found)):
        day = two.reading.of if isinstance(two.reading, Timed) else None
        if day is None or not is_time_alone(one.reading):
            continue
        if _TO_THE_HOUR.fullmatch(source.folded, one.stop, two.start):
            out[i] = replace(one, reading=replace(one.reading, of=day))
    return out


_TO_THE_HOUR = lazy(r"\s(?:y|a|hasta|e|alle|fino\salle)\s(?:le\s)?")


def lend_days(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Um 19.30 Uhr trat am Sonntag …*: of the day that its sentence tells behind."""
    out = list(found)
    for i, (time, day) in enumerate(pairwise(found)):
        if is_time_alone(time.reading) and _is_its_day(source, time.stop, day.start):
            reading = _at(time.reading, day.reading)
            out[i] = replace(time, reading=reading) if reading else time
    return out


def _is_its_day(source: Source, start: int, stop: int) -> bool:
    """*Um acht war Schluss: Er ging am Sonntag*; not *nach dem Fest am Sonntag*."""
    if not _TO_ITS_DAY.fullmatch(source.folded, start, stop):
        return False
    return not _OF_ANOTHER.search(source.folded, start, stop)


_TO_ITS_DAY = lazy(r"\s[^.,;:!?\n]{2,60}(?::\s[^.,;:!?\n]{2,80})?\sam\s")
_OF_ANOTHER = lazy(
    r"\b(?:nach|vor|seit|beim?|zu[mr]?|über|wegen|vo[nm]|für|mit|auf|und|bis)\s(?:\w+\s){0,3}am\s"
    r"|\bde[mnr]\sam\s"
    r"|:.*\b(?:teil|sag|erklär|meld|bericht)\w*te"
)


def keep_to_the_day(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Er kam am 9. Mai 2019. Kurz nach acht klopfte er*: then, in the news as well.

    Of a clock that opens the next sentence, with a verb of the past and no day.
    """
    out: list[Found] = []
    told: Found | None = None  # the day, or the clock that last kept to it
    for i, each in enumerate(found):
        behind = found[i + 1] if i + 1 < len(found) else None
        if is_time_alone(each.reading):
            if told is not None and _goes_on(source, told, each, behind):
                reading = replace(each.reading, of=Same(Precision.DAY))
                each = told = replace(each, reading=reading)
        else:
            told = each if _is_told_on(source, each) else None
        out.append(each)
    return out


def _is_told_on(source: Source, each: Found) -> bool:
    """*am 9. Mai 2019*, *Dimanche 9 mai, le pont …*; but no *vom 9. Mai 2019*."""
    on = _ON_IT.search(source.folded, max(0, each.start - 8), each.start)
    return bool(on) and isinstance(innermost(each.reading), Day)


_ON_IT = lazy(r"\bam\s$|(?:^|[.!?]\s|\n)(?:(?:le|il|el)\s|l')?$")


def _goes_on(source: Source, told: Found, each: Found, behind: Found | None) -> bool:
    if not each.is_told_as_past or told.ahead == 1 or told.lead or each.lead:
        return False
    between = source.folded[told.stop : each.start]
    if len(_ENDS.findall(between)) != 1:
        return False
    if told.had:  # from where the story is, a part of the day is of its own day
        return isinstance(each.reading, Timed) and each.reading.clock[0].isdigit()
    if not _OPENS.search(between):
        return False
    if behind is None or unit_of(innermost(behind.reading)) is not Precision.DAY:
        return True
    return bool(_ENDS.search(source.folded, each.stop, behind.start))


_ENDS = lazy(r"[.!?;]\s|\n")
_OPENS = lazy(r"[.!?;]\s(?:[^\W\d_]+['\s]){0,3}$")


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
        if bound and is_time_alone(time) and has_trait(each, Trait.OF_A_STORY):
            continue
        if isinstance(time, Timed) or unit_of(innermost(time)) is Precision.DAY:
            morning = isinstance(time, Timed) and each.lead == "since"
            bound = each.lead in _BOUNDS and not morning
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
    r"[,،]?\s?\(?(?:(?:um|gegen|ab|bis|vor|nach|am|im|bei|des|kurz|à|vers|un|peu|partir|avant|après|du|de|d'"
    r"|a|al|del|hacia|hasta|desde|sobre|poco|antes|después|cerca|eso|alle|dalle|delle|verso"
    r"|intorno|attorno|prima|dopo|ore|le|di|في|عند|من|نحو|حوالي|قبل|قبيل|بعيد|يوم"
    r"|در|حدود|حوالی|روز)\s?){0,3}"
    r"|\s(?:(?:a|al|de|del|las|alrededor|pasadas|en|torno|minutos|segundos|antes|después|partir|filo|cuando|eran|pasaban|día|tras)\s){1,4}"
    r"|\s(?:(?:pochi|minuti|a|alle|dalle|delle|prima|dopo|entro|fino|partire|quando|erano|verso|le|circa|di|del|dello|della|giorno|in|nel)\s|(?:dell|l|all|nell)'){1,4}"
)
