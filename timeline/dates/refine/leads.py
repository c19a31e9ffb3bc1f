"""Prepositions that make the span: *since April*, *in two weeks*."""

import re
from dataclasses import replace

from timeline.dates.cues import NO_SUPERLATIVES
from timeline.dates.direction import clause_direction
from timeline.dates.forms import DID, either
from timeline.dates.lazy import lazy
from timeline.dates.numerals import ORDINALS
from timeline.dates.readings import (
    Anchor,
    Length,
    Numbered,
    Shift,
    Timed,
    Year,
)
from timeline.dates.refine.surroundings import place_before, with_floor, words_before
from timeline.dates.rules import has_trait
from timeline.dates.steps import Found, Source, Trait
from timeline.spans import Hedge, Precision

_LEADS = {
    "ever since": "since", "since": "since", "until": "until", "up until": "until",
    "till": "until", "up to": "until", "before": "before", "prior to": "before",
    "not until": "", "not before": "from", "not after": "by", "no later than": "by",
    "no earlier than": "from", "on or before": "by", "in or before": "by",
    "on or after": "from", "in or after": "from",
    "through": "until", "after": "after", "in": "in", "within": "within",
    "so far": "so far",
}  # fmt: skip
_LEAD = lazy(
    rf"(?<![\w-])(?:at\sleast\s)?(?P<lead>{either(_LEADS)})"
    r"\s(?P<the>the\s|about\s|at\sleast\s)?$"
)
_GOES_ON = lazy(r"'s|-")
_DURING = lazy(r"\b(?:over|in|during|within|for|of|throughout|through)\s$")


def attach_leads(source: Source, found: list[Found]) -> list[Found]:
    """*since April*, *until May*, *before 1912*: the preposition makes the span."""
    out = []
    for floor, each in with_floor(found):
        before = words_before(source.folded, each.start, floor)
        m = _LEAD.search(before)
        lead = _lead_of(m, before) if m else ""
        if lead == "before" and _IS_OUT.match(source.folded, each.stop):
            lead = "by"  # before the year is out
        if m and m["lead"] == "through" and _is_lived_through(before, each):
            lead = "throughout"
        if m and _PARTWAY.search(before):
            lead = ""
        if m and lead and _lead_fits(source.folded, m, lead, each):
            start = place_before(each.start, m)
            each = replace(each, lead=lead, lead_start=start)
            if lead in ("since", "until") and "at least" in m[0]:
                each = replace(each, hedge=each.hedge.also(Hedge.APPROXIMATE))
        out.append(each)
    return out


def _is_lived_through(before: str, each: Found) -> bool:
    """*lived through the 1970s*, *ran through the summer*; *open through it*: until."""
    reading = each.reading
    season = isinstance(reading, Numbered) and reading.unit is Precision.SEASON
    decade = isinstance(reading, Year) and reading.unit >= Precision.DECADE
    return (season or decade) and bool(_LIVED.search(before))


_PARTWAY = lazy(
    r"\b(?:halfway|midway|partway|part\sway|early|late)\sthrough\s(?:the\s)?$"
)
_LIVED = lazy(
    r"\b(?:lived|worked|went\son|lasted|continued|fought|served|ruled|reigned|raged|ran"
    r"|survived|suffered|struggled|stayed|grew|rose|fell)\s(?:[a-z]+\s){0,2}through\s(?:the\s)?$"
)


_IS_OUT = lazy(r"\s(?:(?:is|was)\s(?:out|over)|ends|ended)(?=[.,;:]|$)")


def _lead_of(m: re.Match[str], before: str) -> str:
    """*before Easter*; but *not expected before Easter* is from then on."""
    lead = _LEADS[" ".join(m["lead"].split())]
    said = before[: m.start()]
    denied = lead == "before" and _NOT.search(said) and not _BOUND.search(said)
    return "from" if denied else lead


_BOUND = lazy(
    r"\b(?:if|unless|whoever|(?:those|anyone|anybody)\swho|rul(?:es?|ed|ing)\sout)\s[^.;!?\n]*$"
)
"""*If he does not pay before March*, *has not ruled out a vote before June*."""


_NOT = lazy(
    r"(?:\bnot|\bnever|n't|\bhardly|\bscarcely|\bunlikely|\bnobody)\s(?:[a-z]+\s){0,4}$"
)


def _lead_fits(folded: str, m: re.Match[str], lead: str, each: Found) -> bool:
    """*after Thursday's ruling* is not after Thursday; the day is the ruling's."""
    if isinstance(each.reading, Length):
        return lead in ("in", "within")
    if lead == "so far":
        return isinstance(each.reading, Shift) and not each.reading.steps
    if lead in ("in", "within"):
        return False
    if lead in ("before", "after") and isinstance(each.reading, Timed):
        return False  # before dawn on Friday: that day all the same
    if lead in ("since", "until") and m["lead"] != "up to":
        return True
    attribute = m["the"] == "the " and folded[each.stop : each.stop + 1].isspace()
    return not attribute and not _GOES_ON.match(folded, each.stop)


def coming_lengths(source: Source, found: list[Found]) -> list[Found]:
    """*in two weeks* after a verb of the future is a day, not a length."""
    return [_as_a_day(source, each) for each in found]


def _as_a_day(source: Source, each: Found) -> Found:
    length = each.reading
    if "-" in source.folded[each.start : each.stop]:
        return each  # arguments in the three-month trial
    if not isinstance(length, Length) or not length.unit or not length.count:
        return each
    bare = each.lead == "in" and has_trait(each, Trait.BARE_LENGTH)
    if bare and _will_be(source, each):
        coming = Shift(length.unit, int(length.count), Anchor.STORY)
        return replace(each, reading=coming, lead="")
    if (
        length.ahead
        and has_trait(each, Trait.DEFINITE)
        and _is_the_one_after(source, each)
    ):
        return replace(each, reading=Shift(length.unit, 1, Anchor.TOLD))
    return each


def without_verbs(source: Source, found: list[Found]) -> list[Found]:
    """*until April* as a cell: a report's April may be past, as no verb says it is not.

    In a sentence, *by* and *until* without a verb of the past look ahead.
    """
    return [
        replace(each, ahead=_way_of_a_bound(source.folded[: each.start]))
        if each.ahead is None and _NO_VERB.fullmatch(source.folded, 0, each.start)
        else each
        for each in found
    ]


def _way_of_a_bound(lead: str) -> int:
    """*not before Friday*, *until at least Friday*: nobody says so of what is over."""
    return 1 if _BOUND_TO_COME.match(lead) else 0


_BOUND_TO_COME = lazy(r"(?:not before|no earlier than|(?:until|through) at least)\s")


_NO_VERB = lazy(
    r"(?:(?:by|until|till|up to|through|beyond|no later than|not later than|not after"
    r"|not before|no earlier than"
    r"|at least|at the latest|about|around|the|early|late|mid|(?:the )?end of)"
    r"[\s-]?){0,5}"
)


def _will_be(source: Source, each: Found) -> bool:
    """*will open in two weeks*; but *the first in two years*, *can be built in two*."""
    before = words_before(source.folded, each.lead_start, 0)
    if clause_direction(source, each) <= 0 or _TAKES.search(before):
        return False
    if source.folded.startswith("one day", each.start) and _UNDONE.search(before):
        return False  # it will not be built in one day
    unit = getattr(each.reading, "unit", None)
    return not (unit and unit >= Precision.MONTH and _FIRST_IN.search(before))


_UNDONE = lazy(r"\b(?:not|never|all)\b[^.;]*$")
_TAKES = lazy(
    r"\b(?:could|can|cannot|can't|may|might)\s(?:[a-z]+\s){0,16}$"
    r"|\b(?:time|first|only|the\smost|the\sleast|record|level|\w{2,}est|storm|once|twice|times)\s$"
)
# "the first stoppage of its kind in three decades"
_FIRST_IN = lazy(
    rf"\b(?:{either(ORDINALS)}|only|worst|record|(?!(?:{either(NO_SUPERLATIVES)})\b)\w{{3,}}est)\b"
    r"(?:\s(?!will|would|shall|to\b|is\b|are\b|has\b|have\b)[a-z'-]+){1,8}"
    r"(?:(?<!stage)(?<!phase)\sto\s(?:have\s|be\s)?[a-z'-]+(?:\s[a-z'-]+){0,3})?\s$"
)


_AND_DID = lazy(rf"\s(?:he|she|it|they)\s{DID}\b(?!\sto\b)")


def _is_the_one_after(source: Source, each: Found) -> bool:
    """*sold the next year*: the year after; *over the next year*: a length."""
    here = source.folded[each.start : each.stop]
    if not here.startswith("the next"):
        return False
    during = _DURING.search(words_before(source.folded, each.start, 0))
    if during and during[0].strip() == "in":
        did = _AND_DID.match(source.folded, each.stop)  # in the next year he married
        return bool(did) or clause_direction(source, each) < 0  # was founded in …
    return not during
