"""Past or future: by the verbs and cues of the clause that a phrase stands in."""

from dataclasses import replace
from itertools import pairwise

from timeline.dates.clauses import clause_before, first_clause, nearest_cue
from timeline.dates.foreign.clocks import heads_a_line
from timeline.dates.foreign.grammar import Grammar
from timeline.dates.kinds import innermost, is_time_alone, kind_of, unit_of
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
    Anchor,
    Day,
    Month,
    Numbered,
    Overnight,
    Reading,
    Shift,
    Timed,
    Weekday,
    Weekend,
)
from timeline.dates.steps import SURELY_PAST, Found, Source
from timeline.spans import Precision

# Characters behind a phrase: more than in English, since the verb may come at the end.
_FORTH = 60
_BACK = 90  # characters in front of it for a pluperfect
_COMMA = lazy(r"[,،](?=\s)|\s[-–—]\s|\s\(")
_THAT = lazy(r"\s(?:ان|dass|che|que)\s")  # *said on Friday that it will*
STOPS = lazy(r"[.;!?؟؛\n](?=\s|$)")
"""What ends a clause, or a part of it that has a verb of its own."""


def add_directions(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """The cue of the clause that stands nearest; one after the phrase counts too."""
    out = []
    for each in found:
        told = 0
        if kind_of(each.reading).by_tense and not _is_of_the_day_told(source, each):
            before, after = _around(source, each)
            after = _THAT.split(after, maxsplit=1)[0]
            told = (
                _has_happened(known, each, before, after)
                or _framed(known, each, before, after)
                or _direction(known, before, after)
                or _done(known, before)
                or _is_on_the_agenda(known, source, each, before)
            )
        if told:
            reading = _freed(each.reading)
            if reading == _THIS_WEEKEND and _THIS.match(source.folded, each.start):
                reading = Weekend()  # the last or the next; *the current one* is not
            each = replace(each, reading=reading, ahead=told)
        if known.language.verb_last and _is_tomorrow(each):
            each = _of_its_story(known, source, each)
        had, aside = _had_been(known, source, each), is_aside(known, source, each)
        if had and each.ahead != 1 and _is_of_a_month(each):
            each = replace(each, ahead=SURELY_PAST)
        if (had, aside) != (each.had, each.aside):
            each = replace(each, had=had, aside=aside)
        out.append(each)
    for step in (_agreed, _of_today, _turned_back, _gone_by):
        out = step(known, source, out)
    return out


def _is_tomorrow(each: Found) -> bool:
    return _TOMORROW in (each.reading, getattr(each.reading, "of", None))


def _of_its_story(known: Grammar, source: Source, each: Found) -> Found:
    """*سپیده‌دم فردا وارد شهر شدند*: of what is past, *tomorrow* is the day after."""
    after = first_clause(source.folded[each.stop : each.stop + _FORTH], STOPS)
    if _tense(known, after, last=False) >= 0:
        return each
    if isinstance(each.reading, Timed):
        return replace(each, reading=replace(each.reading, of=_DAY_AFTER))
    return replace(each, reading=_DAY_AFTER)


def _freed(reading: Reading) -> Reading:
    """*este viernes* is the last one or the next one, not that of the week."""
    if isinstance(reading, Timed) and reading.of:
        return replace(reading, of=_freed(reading.of))
    if isinstance(reading, Weekday) and reading.step == 0:
        return Weekday(reading.weekday)
    return reading


_THIS_WEEKEND = Weekend(0)
_THIS = lazy(r"(?:ce|diese[sm]?|este|questo)\s")


def _is_of_the_day_told(source: Source, each: Found) -> bool:
    """*am Abend*, *8 Uhr: …*: whatever the verb, it is no other day than that."""
    if not is_time_alone(each.reading):
        return False
    return not each.reading.clock[0].isdigit() or heads_a_line(source, each)


def _agreed(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*on 3 and 4 November*, *Freitag, 22 Uhr, bis Montag*: both past, or to come."""
    out = list(found)
    for i, (one, two) in enumerate(pairwise(found)):
        if one.ahead == 1 and _is_end_of(known, source, one, two):
            out[i + 1] = replace(two, ahead=1)
        if not _are_of_one_month(one.reading, two.reading) or one.joined:
            continue
        if known.days_before.fullmatch(source.folded, one.start, two.start):
            announced = _is_announced(known, source, one)
            told = one.ahead if announced else two.ahead or one.ahead
            out[i : i + 2] = replace(one, ahead=told), replace(two, ahead=told)
    return out


def _is_announced(known: Grammar, source: Source, each: Found) -> bool:
    """*fixées aux 9 et 16 juin*: by the words right in front of the first."""
    before = clause_before(source.folded, each.start, STOPS)
    return any(m.end() >= len(before) - 1 for m in known.coming.finditer(before))


def _is_end_of(known: Grammar, source: Source, one: Found, two: Found) -> bool:
    if not isinstance(innermost(two.reading), Weekday):
        return False
    start = one.stop + source.folded.startswith(",", one.stop)
    joiners = (joiner for _, joiner in known.ranges)
    return any(joiner.fullmatch(source.folded, start, two.start) for joiner in joiners)


def _of_today(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Llegó ayer. Por la tarde se reunirá …*: today, since the day told is over."""
    if known.language.parts_keep_the_day:
        return found
    out = []
    over = False
    for each in found:
        time = each.reading
        if is_time_alone(time):
            if over and way_told(known, source, each) > 0:
                each = replace(each, reading=replace(time, of=TODAY), ahead=1)
        elif unit_of(innermost(time)) is Precision.DAY:
            over = (each.aside and over) or _is_over_for_the_news(each)
        out.append(each)
    return out


def _is_over_for_the_news(each: Found) -> bool:
    """*ayer*, *el lunes* that was; a full date may begin a history."""
    day = innermost(each.reading)
    if isinstance(day, Shift):
        return day.anchor is Anchor.PUBLISHED and day.steps < 0
    return isinstance(day, Weekday) and each.is_told_as_past


def way_told(known: Grammar, source: Source, each: Found) -> int:
    """By the verbs of its clause: +1 to come, -1 past, 0 where they do not tell."""
    return _direction(known, *_around(source, each))


def _around(source: Source, each: Found) -> tuple[str, str]:
    """Its clause, before it and behind."""
    before = clause_before(source.folded, each.start, STOPS)
    after = first_clause(source.folded[each.stop : each.stop + _FORTH], STOPS)
    return before, after


def _turned_back(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*They meet on Friday. A man, seized in the night, …*: before, not on Friday."""
    out = []
    coming = False
    for each in found:
        if is_time_alone(each.reading):
            if coming and _is_part_of_the_past(known, source, each):
                night = each.reading == Timed("NI")
                reading = Overnight() if night else each.reading
                each = replace(each, reading=reading, ahead=-1)
        elif not each.aside and unit_of(innermost(each.reading)) is Precision.DAY:
            day = innermost(each.reading)
            weekday = isinstance(day, Weekday)
            next_one = weekday and (getattr(day, "step", None) or 0) > 0
            coming = next_one or (weekday and each.ahead == 1) or day == _TOMORROW
        out.append(each)
    return out


def _gone_by(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*Nel pomeriggio era già a casa*: told as past, of the day told last."""
    return [
        replace(each, ahead=-1) if _has_gone_by(known, source, each) else each
        for each in found
    ]


def _has_gone_by(known: Grammar, source: Source, each: Found) -> bool:
    if not _is_of_the_day_told(source, each):
        return False
    before, after = _around(source, each)
    told = _framed(known, each, before, after) or _direction(known, before, after)
    return (told or _done(known, before)) < 0


_TOMORROW = Shift(Precision.DAY, 1)
_DAY_AFTER = Shift(Precision.DAY, 1, Anchor.STORY)


def _is_part_of_the_past(known: Grammar, source: Source, each: Found) -> bool:
    if not _is_of_the_day_told(source, each):
        return False
    before, after = _around(source, each)
    if not known.language.parts_keep_the_day or known.language.verb_last:
        return _direction(known, before, after) < 0 or _done(known, before) < 0
    return _tense(known, before, last=True) < 0 or _done(known, before) < 0


def _are_of_one_month(one: Reading, two: Reading) -> bool:
    if not isinstance(one, Day) or not isinstance(two, Day) or one.year or two.year:
        return False
    return one.month == two.month


def _direction(known: Grammar, before: str, after: str) -> int:
    """By the cues within the same commas, in front first; else by those beyond."""
    behind = max((m.end() for m in _COMMA.finditer(before)), default=0)
    comma = _COMMA.search(after)
    own = after[: comma.start()] if comma else after
    if known.language.verb_last and (told := _tense(known, own, last=False)):
        return told
    return (
        _tense(known, before[behind:], last=True)
        or _done_between_commas(known, before, after)
        or (_done(known, before[behind:]) if behind else 0)  # *Senna, killed on Sunday*
        or _tense(known, own, last=False)
        or _tense(known, before, last=True)
        or _tense(known, after, last=False)
    )


def _done_between_commas(known: Grammar, before: str, after: str) -> int:
    """*La ley, aprobada por el Senado en marzo, entrará en vigor*."""
    if known.aside is None or not after.startswith(","):
        return 0
    return -1 if known.aside.search(before) else 0


def _framed(known: Grammar, each: Found, before: str, after: str) -> int:
    """*Am Freitag geht es weiter*, *soll am Freitag gestohlen haben*."""
    own = before[max((m.end() for m in _COMMA.finditer(before)), default=0) :]
    own = own[own.rfind(": ") + 1 :]
    for front, behind, way in known.frames:
        if way > 0 and not isinstance(innermost(each.reading), Weekday | Weekend):
            continue  # a chronicle tells its days in the present, too
        if front.search(own) and behind.search(after):
            return way
    return 0


def _has_happened(known: Grammar, each: Found, before: str, after: str) -> int:
    """*nommée en décembre*, *die im Mai gestohlene Figur*: the last one."""
    happened = any(
        front.search(before) and behind.search(after)
        for front, behind in known.happened
    )
    return SURELY_PAST if happened else 0


def _is_of_a_month(each: Found) -> bool:
    """Of any year, so far as the phrase tells."""
    inner = innermost(each.reading)
    return isinstance(inner, Month | Numbered) and inner.year is None


def _is_on_the_agenda(known: Grammar, source: Source, each: Found, before: str) -> int:
    """*Die Ministerin fliegt am Freitag*: the present, and nothing that was."""
    day = innermost(each.reading)
    if known.present is None or not isinstance(day, Weekday | Weekend):
        return 0
    said = source.text[each.start - len(before) : each.start]
    return int(bool(known.present.search(said)))


def _had_been(known: Grammar, source: Source, each: Found) -> bool:
    """*Su antecesor había dimitido el 29 de enero*: before where the story is."""
    if known.had is None:
        return False
    before = source.folded[max(0, each.start - _BACK) : each.start]
    if known.had.search(before):
        return True
    after = first_clause(source.folded[each.stop : each.stop + _FORTH], STOPS)
    opens = known.language.verb_last or _OPENS.search(before)
    return bool(opens and known.had.search(after))


def is_aside(known: Grammar, source: Source, each: Found) -> bool:
    """*La sentencia, adelantada el sábado, se notificó a las 9.30*."""
    opens = known.aside or known.relative
    if opens is None or unit_of(each.reading) is not Precision.DAY:
        return False
    ends = _TO_THE_COMMA if known.aside else _TO_ITS_COMMA
    if not ends.match(source.folded, each.stop):
        return False
    return bool(opens.search(source.folded[max(0, each.start - _BACK) : each.start]))


def is_over(known: Grammar, source: Source, each: Found, start: int) -> bool:
    """*Vivió allí hasta mayo*, *Hasta mayo vivió allí*; but *prorrogado hasta mayo*."""
    if known.lasted is None or each.ahead == 1:
        return False
    before = clause_before(source.folded, start, STOPS)
    opens = each.is_told_as_past and not before.strip()
    return opens or bool(known.lasted.search(before))


_TO_ITS_COMMA = lazy(r"(?:\s[^\s،,.;:!?()]{1,20}){0,10}[،,]\s")  # with its verb
_TO_THE_COMMA = lazy(r"(?:\s[^\s,.;:!?()]{1,20}){0,5},\s")


# *La víspera había nevado*, *En mayo, el alcalde había salido*
_OPENS = lazy(r"(?:^|[.!?;]\s|\n)(?:[^\W\d_]+['\s]){0,3}$")


def _done(known: Grammar, before: str) -> int:
    """*El estado de alarma, decretado el 14 de marzo*."""
    return -1 if known.done and known.done.search(before) else 0


def _tense(known: Grammar, clause: str, *, last: bool) -> int:
    coming = (m.start() for m in known.coming.finditer(clause))
    past = (m.start() for m in known.past.finditer(clause))
    cue = nearest_cue(coming, past, last=last)
    return cue.way if cue else 0
