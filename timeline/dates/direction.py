"""Past or future: the tense and the cue words around a phrase."""

import re

from timeline.dates.readings import Day, Found, Holiday, Month, Numbered, Source, Weekday
from timeline.dates.readings import Part, Nth, Timed, Weekend

_BACK, _FORTH = 90, 40
_COMING = re.compile(
    r"\b(?:will|shall|would|won't|'ll|to be|due|scheduled|expect\w*|plan(?:s|ned)?|set (?:to|for)"
    r"|until|effective|payable|expires?|upcoming|deadline|intends?|going to|hopes? to"
    r"|slated|proposed|wants? to|is to|are to|agreed to|likely|may|might|could|should|must|can"
    r"|later|ahead of|planning|aims?|ask\w* .* to|tomorrow|next|begins?|starts?|coming|through|by)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|has|have|since|ago|been|last|told|ended|after|[a-z]{2,}ed"
    r"|took|made|began|came|went|fell|rose|met|left|won|lost|held|sent|led|found|became|gave"
    r"|got|saw|says|broke|put|set|hit|cut|shot|died|killed)\b"
)
_DIRECTED = (Day, Month, Weekday, Numbered, Holiday, Weekend)


def direction(source: Source, found: Found) -> int:
    """+1 if the clause points ahead, -1 if back, 0 if it does not tell."""
    reading = found.reading
    while isinstance(reading, Part | Nth | Timed) and reading.of is not None:
        reading = reading.of
    if not isinstance(reading, _DIRECTED):
        return 0
    before = _clause_before(source.folded, found.start)
    after = _clause_after(source.folded, found.stop)
    coming = max((m.end() for m in _COMING.finditer(before)), default=-1)
    past = max((m.end() for m in _PAST.finditer(before)), default=-1)
    if coming > past:
        return 1
    if past > coming:
        return -1
    ahead, back = _COMING.search(after), _PAST.search(after)
    if ahead and (not back or ahead.start() < back.start()):
        return 1
    return -1 if back else 0


_STOP = re.compile(r"[.;!?\n](?=\s|$)")


def _clause_before(folded: str, start: int) -> str:
    text = folded[max(0, start - _BACK) : start]
    stops = [m.end() for m in _STOP.finditer(text)]
    return text[stops[-1] :] if stops else text


def _clause_after(folded: str, stop: int) -> str:
    text = folded[stop : stop + _FORTH]
    end = _STOP.search(text)
    return text[: end.start()] if end else text
