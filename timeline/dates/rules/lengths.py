"""Lengths of time and vague references: found, but seldom drawn."""

import re

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.homographs import lengths, periods
from timeline.dates.readings import Length, Vague
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait
from timeline.spans import Precision

_PAST = "past|last|previous|recent|preceding"
_NEXT = "next|coming|following|upcoming"
_EVERY_ONE = (
    "more|additional|full|consecutive|straight|whole|business|working|trading|calendar"
    "|solid|further|single|good|bad|long|short|hard|tough|difficult|happy|busy|quiet"
)


def duration(number: float | None, unit: Precision) -> str:
    """A TIMEX3 duration: 2.5 years → ``P2Y6M``; an unknown number is X."""
    if number is None:
        return f"PX{words.UNIT_LETTERS[unit][:2]}"
    if unit is Precision.DECADE:
        return f"P{_plain(number * 10)}Y"
    if unit is Precision.CENTURY:
        return f"P{_plain(number * 100)}Y"
    if unit in (Precision.SEASON, Precision.HALF):
        return f"P{_plain(number * (3 if unit is Precision.SEASON else 6))}M"
    whole, rest = int(number), number - int(number)
    if rest and unit is Precision.YEAR:
        years = f"{whole}Y" if whole else ""
        return f"P{years}{round(rest * 12)}M"
    return f"P{_plain(number)}{words.UNIT_LETTERS[unit]}"


def clock_duration(number: float | None, letter: str) -> str:
    if number is None:
        return f"PTX{letter}"
    whole, rest = int(number), number - int(number)
    finer = {"H": "M", "M": "S"}.get(letter)
    if not rest or not finer:
        return f"PT{_plain(number)}{letter}"
    return (
        f"PT{whole}{letter}{round(rest * 60)}{finer}"
        if whole
        else f"PT{round(rest * 60)}{finer}"
    )


def _plain(number: float) -> str:
    return f"{number:g}" if number < 1e6 else str(int(number))


def _past_length(m: Match) -> Length | None:
    """*the last six weeks*; but *will last six weeks* says how long."""
    lasts = _LASTS.search(m.string[max(0, m.start() - 8) : m.start()])
    counted = _COUNTED.match(m.string, m.end())  # and the last nine years later
    return None if lasts or counted else _counted_from_now(m, ahead=False)


_COUNTED = re.compile(r"\s(?:later|earlier|after|before|ago)\b")
# "the last three months of 2017", "the last years of his reign"
_OF_A_PERIOD = re.compile(
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
    return _length(m, ahead=None if of_a_period else ahead)


_LASTS = re.compile(r"\b(?:to|will|would|could|can|may|might|not)\s$")


def number_said(m: Match) -> float | None:
    groups_ = m.groupdict()
    if not {"count", "number"} & groups_.keys():
        return 1
    text = " ".join((groups_.get("count") or groups_.get("number") or "").split())
    return None if not text or text in numerals.VAGUE_COUNTS else numerals.count(text)


def _is_share(m: Match, number: float | None) -> bool:
    """*three-quarters* of the people, *a quarter* of them."""
    return "-" in m[0] or (number in (1, 3) and not m[0].startswith(("the", "past")))


def _length(m: Match, ahead: bool | None = None) -> Length | None:
    unit = groups.unit(m, "units")
    number = number_said(m)
    if unit is Precision.QUARTER and _is_share(m, number):
        return None
    if unit is Precision.QUARTER and m[0].startswith("some"):
        return None  # disputed in some quarters
    if number and number > _MOST and unit < Precision.YEAR:
        return None  # 1793 quarters
    if m.start() and m.string[m.start() - 1] == "-":  # the post-2014 years
        return None
    if "half" in m[0] and m.string.endswith(("and ", "and a "), 0, m.start()):
        return None  # by a metre and a half a year
    if number == 1 and (
        _OF_A_KIND.search(m[0]) or m.string.startswith("-long", m.end())
    ):
        return None  # of a month-long loan, *month-long* is the length
    return Length(duration(number, unit), unit, number, ahead)


_MOST = 999  # days, weeks or months that anybody counts


# A kind of year or day, and no length: *a calendar year*, *another good day*.
_OF_A_KIND = re.compile(
    r"\bcalendar\b|^(?:a|an|another)\s(?:good|bad|long|short|hard|tough|difficult|happy"
    r"|busy|quiet)\b"
)


def clock_length(m: Match) -> Length:
    return Length(clock_duration(number_said(m), groups.clock_letter(m)))


def _and_a_half(m: Match) -> Length:
    unit = groups.unit(m, "units")
    return Length(duration(_half_more(m), unit), unit, _half_more(m))


def _half_more(m: Match) -> float:
    return (numerals.count(m["n"]) or 0) + 0.5


def _one_clock_unit(m: Match) -> Length | None:
    """*the next hour*; but *at the last minute*, *the last-minute effort*."""
    idiom = "-" in m[0] or m[0].split()[1:] == ["last", "minute"]
    return None if idiom else clock_length(m)


def _long(word: str) -> Length:
    if word in words.UNITS:
        return Length(duration(1, words.UNITS[word]), words.UNITS[word], 1)
    unit = words.PLURALS[word]
    return Length(duration(None, unit), unit)


def _many(m: Match) -> Length:
    unit = groups.unit(m, "plural")
    return Length(duration(None, unit), unit)


LENGTHS: tuple[Rule, ...] = (
    Rule(
        "length",
        f"{{count}} {_EVERY_ONE}? {{units}}",
        _length,
        (
            ("three years", "P3Y"),
            ("a decade", "P10Y"),
            ("2 1/2 years", "P2Y6M"),
            ("two weeks from Friday", "2018-10-05"),
            ("several months", "PXM"),
        ),
        traits=(Trait.BARE_LENGTH, Trait.MEASURING),
        unless=(lengths.age,),
    ),
    Rule(
        "length-and-a-half",
        "{n} {units} and_a_half",
        _and_a_half,
        (("a year and a half", "P1Y6M"), ("two days and a half", "P2.5D")),
    ),
    Rule(
        "length-clock-and-a-half",
        "{n} {clockunits} and_a_half",
        lambda m: Length(clock_duration(_half_more(m), groups.clock_letter(m))),
        (("an hour and a half", "PT1H30M"),),
    ),
    Rule(
        "length-another",
        "another {number} {units}",
        lambda m: None if _COUNTED.match(m.string, m.end()) else _length(m),
        (("another three days", "P3D"),),
    ),
    Rule(
        "length-part-of-century",
        "a? quarter of a century",
        lambda _: Length("P25Y", Precision.YEAR, 25),
        (("a quarter of a century", "P25Y"),),
    ),
    Rule(
        "length-fortnight",
        "a|one|the fortnight",
        lambda _: Length("P2W", Precision.WEEK, 2),
        (("a fortnight", "P2W"),),
        traits=(Trait.BARE_LENGTH,),
    ),
    Rule(
        "length-fortnight-step",
        "the? last|past|next|coming:step fortnight",
        lambda m: Length("P2W", Precision.WEEK, 2, ahead=groups.step(m["step"]) > 0),
        (("the past fortnight", "2018-09-03/2018-09-17"),),
    ),
    Rule(
        "length-clock",
        "{count} more? {clockunits}",
        clock_length,
        (("five hours", "PT5H"), ("5 1/2 hours", "PT5H30M"), ("half an hour", "PT30M")),
        unless=(
            lengths.one_second,
            lengths.age,
            lengths.speed,
        ),
    ),
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
        "length-next",
        f"the? {_NEXT} {{number}} {{units}}",
        _next_length,
        (("the next 14 days", "2018-09-17/2018-10-01"),),
    ),
    Rule(
        "length-either",
        "{number:low} or|to {number} {units}",
        _length,
        (("two or three years", "P3Y"), ("six to nine months", "P9M")),
        unless=(lengths.age,),
    ),
    Rule(
        "length-next-either",
        f"the {_NEXT}|{_PAST} {{number:low}} or|to {{number}} {{units}}",
        _length,
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
        "length-first",
        "the first|latest|final|opening {number} {units}",
        _length,
        (("the first nine months", "P9M"),),
        traits=(Trait.REPORTED,),
        unless=(lengths.age,),
    ),
    Rule(
        "length-the",
        "the {number} {plural:units}",
        _length,
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
        "length-former",
        "past|previous|former|bygone {plural}",
        lambda _: Vague("PAST_REF"),
        (("in previous years", "PAST_REF"), ("in former days", "PAST_REF")),
    ),
    Rule(
        "length-coming",
        "the? coming|next {plural}",
        _many,
        (("the coming months", "PXM"),),
    ),
    Rule(
        "length-long",
        "{units} +-long",
        lambda m: _long(m["units"]),
        (("month-long", "P1M"), ("decades-long", "PXDE")),
    ),
    Rule(
        "length-bare-clock",
        "hours|minutes|seconds:clockunits",
        lambda m: Length(clock_duration(None, groups.clock_letter(m))),
        (("within hours", "PTXH"), ("for hours", "PTXH")),
        unless=(lengths.bare_clock_length,),
    ),
    Rule(
        "length-bare",
        "{plural}",
        _many,
        (("years", "PXY"), ("decades", "PXDE")),
        traits=(Trait.BARE_PLURAL,),
        unless=(lengths.bare_plural,),
    ),
    Rule(
        "reference",
        "{reference}",
        lambda m: Vague(words.REFERENCES[" ".join(m["reference"].split())]),
        (("currently", "PRESENT_REF"), ("recently", "PAST_REF")),
        unless=(periods.no_reference,),
    ),
)
