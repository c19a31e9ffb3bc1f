"""Past or future: by the verbs and cues of the clause that a phrase stands in."""

import re
from dataclasses import replace

from timeline.dates.foreign.scan import Grammar
from timeline.dates.kinds import kind_of
from timeline.dates.readings import Weekday
from timeline.dates.steps import Found, Source

_BACK, _FORTH = 90, 60  # characters in front of a phrase and behind it
_COMMA = re.compile(r"[,،](?=\s)|\s[-–—]\s|\s\(")
_STOP = re.compile(r"[.;!?؟؛\n](?=\s|$)")


def add_directions(known: Grammar, source: Source, found: list[Found]) -> list[Found]:
    """The cue of the clause that stands nearest; one after the phrase counts too."""
    out = []
    for each in found:
        told = 0
        if kind_of(each.reading).by_tense:
            told = _told(
                known,
                _clause_before(source.folded, each.start),
                _clause_after(source.folded, each.stop),
            )
        if told and isinstance(each.reading, Weekday) and each.reading.step == 0:
            # *este viernes* is the last one or the next one, not that of the week
            each = replace(each, reading=Weekday(each.reading.weekday))
        out.append(replace(each, ahead=told or each.ahead))
    return out


def _told(known: Grammar, before: str, after: str) -> int:
    """By the cues within the same commas, in front first; else by those beyond."""
    behind = max((m.end() for m in _COMMA.finditer(before)), default=0)
    comma = _COMMA.search(after)
    return (
        _tense(known, before[behind:], last=True)
        or _tense(known, after[: comma.start()] if comma else after, last=False)
        or _tense(known, before, last=True)
        or _tense(known, after, last=False)
    )


def _tense(known: Grammar, clause: str, *, last: bool) -> int:
    cues = [(m.start(), 1) for m in known.coming.finditer(clause)]
    cues += [(m.start(), -1) for m in known.past.finditer(clause)]
    if not cues:
        return 0
    return max(cues)[1] if last else min(cues)[1]


def _clause_before(folded: str, start: int) -> str:
    text = folded[max(0, start - _BACK) : start]
    return text[max((m.end() for m in _STOP.finditer(text)), default=0) :]


def _clause_after(folded: str, stop: int) -> str:
    text = folded[stop : stop + _FORTH]
    end = _STOP.search(text)
    return text[: end.start()] if end else text
