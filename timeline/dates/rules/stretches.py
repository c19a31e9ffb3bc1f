"""Lengths that reach up to the publication day, or from it on."""

from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.homographs import lengths
from timeline.dates.lazy import lazy
from timeline.dates.readings import Length, Vague
from timeline.dates.rules.groups import Match
from timeline.dates.rules.lengths import clock_length, is_counted, length, many
from timeline.dates.steps import Rule, Trait

_PAST = "past|last|previous|recent|preceding"
_NEXT = "next|coming|following|upcoming"


def _past_length(m: Match) -> Length | None:
    """*the last six weeks*; but *will last six weeks* says how long."""
    lasts = _LASTS.search(m.string[max(0, m.start() - 8) : m.start()])
    counted = is_counted(m)  # and the last nine years later
    return None if lasts or counted else _counted_from_now(m, ahead=False)


# "the last three months of 2017", "the last years of his reign"
_OF_A_PERIOD = lazy(
    r"\sof\s(?:(?:the|his|her|its|their|last|this|next|that)\s)?(?:1\d|2[01])\d\d\b"
    rf"|\sof\s(?:(?:last|this|next|that)\s)?(?:{either(words.MONTHS)})\b"
    r"|\sof\s(?:the|his|her|its|their|last|this|next|that)\s[a-z]"
)


def _next_length(m: Match) -> Length | None:
    """*the following five days*; but *celebrations following five days* of races."""
    return None if m[0].startswith("following") else _counted_from_now(m, ahead=True)


def _counted_from_now(m: Match, *, ahead: bool) -> Length | None:
    """Up to publication or from it on; but *the last three months of 2017* are its."""
    of_a_period = _OF_A_PERIOD.match(m.string, m.end())
    return length(m, ahead=None if of_a_period else ahead)


_LASTS = lazy(r"\b(?:to|will|would|could|can|may|might|not)\s$")


def _one_clock_unit(m: Match) -> Length | None:
    """*the next hour*; but *at the last minute*, *the last-minute effort*."""
    idiom = "-" in m[0] or m[0].split()[1:] == ["last", "minute"]
    return None if idiom else clock_length(m)


STRETCHES: tuple[Rule, ...] = (
    Rule(
        "length-past",
        f"the? {_PAST} {{number}} {{units}}",
        _past_length,
        (
            ("the past three months", "2018-06-17/2018-09-17"),
            ("the last five years", "2013-09-17/2018-09-17"),
        ),
    ),
    Rule(
        "length-between",
        "the {number} previous|preceding|prior|following|subsequent {plural:units}",
        length,
        (("the two previous quarters", "P2Q"),),
    ),
    Rule(
        "length-next",
        f"the? {_NEXT} {{number}} {{units}}",
        _next_length,
        (("the next 14 days", "2018-09-17/2018-10-01"),),
    ),
    Rule(
        "length-either",
        "{number:low} or|to {number} {units}",
        length,
        (("two or three years", "P3Y"), ("six to nine months", "P9M")),
        unless=(lengths.age,),
    ),
    Rule(
        "length-next-either",
        f"the {_NEXT}|{_PAST} {{number:low}} or|to {{number}} {{units}}",
        length,
        (("the next two or three days", "P3D"),),
    ),
    Rule(
        "length-clock-past",
        "the last|past|next {number} {clockunits}",
        clock_length,
        (("the last 24 hours", "PT24H"),),
    ),
    Rule(
        "length-clock-one",
        "the past|last|next|coming hour|minute:clockunits",
        _one_clock_unit,
        (("the next hour", "PT1H"), ("the past hour", "PT1H")),
    ),
    Rule(
        "length-half-hour",
        "the first|last|final|next half hour",
        lambda _: Length("PT30M"),
        (("the first half hour", "PT30M"),),
    ),
    Rule(
        "length-first",
        "the first|latest|final|opening {number} {units}",
        lambda m: None if m.string.startswith(" ago", m.end()) else length(m),
        (("the first nine months", "P9M"),),
        traits=(Trait.REPORTED,),
        unless=(lengths.age,),
    ),
    Rule(
        "length-the",
        "the {number} {plural:units}",
        length,
        (("the nine months", "P9M"),),
        traits=(Trait.REPORTED,),
        unless=(lengths.capital_length,),
    ),
    Rule(
        "length-recent",
        "the? recent {plural}",
        lambda _: Vague("PAST_REF"),
        (("recent weeks", "PAST_REF"),),
    ),
    Rule(
        "length-recent-two",
        "the? recent {plural} and|or {plural:other}",
        lambda _: Vague("PAST_REF"),
        (("recent weeks and months", "PAST_REF"),),
    ),
    Rule(
        "length-former",
        "past|previous|former|bygone {plural}",
        lambda _: Vague("PAST_REF"),
        (("in previous years", "PAST_REF"), ("in former days", "PAST_REF")),
    ),
    Rule(
        "length-beside",
        "the following|preceding|ensuing|subsequent|intervening {plural}",
        many,
        (("the following days", "PXD"),),
    ),
    Rule(
        "length-ahead",
        "the {plural} ahead|to_come",
        many,
        (("in the weeks ahead", "PXW"),),
    ),
    Rule(
        "length-coming",
        "the? coming|next {plural}",
        many,
        (("the coming months", "PXM"),),
    ),
)
