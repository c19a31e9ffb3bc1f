"""What looks counted from a day and is how long something took: *after 24 years*."""

from timeline.dates.foreign.grammar import Grammar
from timeline.dates.foreign.tense import STOPS, way_told
from timeline.dates.kinds import innermost
from timeline.dates.readings import Anchor, Shift, Weekday
from timeline.dates.steps import Found, Source
from timeline.spans import Precision


def drop_lengths(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """*انهار أمس حكمه بعد 24 عاما*: after it had lasted so long, not so long from then.

    Behind a day near publication, in its sentence, and with no verb of the future.
    """
    out: list[Found] = []
    for each in found:
        last = out[-1] if out else None
        if _is_from_now(known, source, each):
            continue
        if last and _is_long(each) and _is_of_the_news(last):
            apart = STOPS.search(source.folded, last.stop, each.start)
            if not apart and way_told(known, source, each) <= 0:
                continue
        out.append(each)
    return out


def _is_from_now(known: Grammar, source: Source, each: Found) -> bool:
    """*جنگ شش سال دیگر ادامه یافت* went on for six more years."""
    shift = each.reading
    if not isinstance(shift, Shift) or shift.anchor is not Anchor.PUBLISHED:
        return False
    ahead = shift.steps > 0 and shift.unit >= Precision.WEEK
    return ahead and known.language.verb_last and way_told(known, source, each) < 0


def _is_long(each: Found) -> bool:
    shift = each.reading
    if not isinstance(shift, Shift) or shift.anchor is not Anchor.TOLD:
        return False
    return shift.counted and shift.steps > 0 and shift.unit >= Precision.MONTH


def _is_of_the_news(each: Found) -> bool:
    day = innermost(each.reading)
    if isinstance(day, Shift):
        return day.anchor is Anchor.PUBLISHED and day.unit is Precision.DAY
    return isinstance(day, Weekday)
