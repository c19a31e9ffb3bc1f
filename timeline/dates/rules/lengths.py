"""Lengths of time and vague references: found, but seldom drawn."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import lengths, periods, surroundings
from timeline.dates.lazy import lazy
from timeline.dates.readings import Length, Vague
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait
from timeline.spans import Precision

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


def is_counted(m: Match) -> bool:
    """*nine years later*: a date, and no length."""
    return bool(_COUNTED.match(m.string, m.end()))


_COUNTED = lazy(r"\s(?:later|earlier|after|before|ago)\b")


def number_said(m: Match) -> float | None:
    groups_ = m.groupdict()
    if not {"count", "number"} & groups_.keys():
        return 1
    text = " ".join((groups_.get("count") or groups_.get("number") or "").split())
    return None if not text or text in numerals.VAGUE_COUNTS else numerals.count(text)


def _is_share(m: Match, number: float | None) -> bool:
    """*three-quarters* of the people, *a quarter* of them."""
    return "-" in m[0] or (number in (1, 3) and not m[0].startswith(("the", "past")))


def length(m: Match, ahead: bool | None = None) -> Length | None:
    unit = groups.unit(m, "units")
    number = number_said(m)
    if unit is Precision.QUARTER and _is_share(m, number):
        return None
    if m[0].startswith("many ") and m.string.endswith("as ", 0, m.start()):
        return None  # the third in as many days
    some = m[0].startswith("some ")
    if some and (unit is Precision.QUARTER or not m[0].endswith("s")):
        return None  # disputed in some quarters; some day before he leaves
    if (
        number
        and number > _MOST
        and unit < Precision.YEAR
        and not ("," in m[0] and unit is Precision.DAY)
    ):
        return None  # 1793 quarters; but 1,793 days
    if m.start() and m.string[m.start() - 1] == "-":  # the post-2014 years
        return None
    and_a_half = ("and ", "and a ") if m[0].startswith("a half") else ("and a ",)
    if "half" in m[0] and m.string.endswith(and_a_half, 0, m.start()):
        return None  # by a metre and a half a year
    if number == 1 and (
        _OF_A_KIND.search(m[0]) or m.string.startswith(("-long", "-end"), m.end())
    ):
        return None  # of a month-long loan, *month-long* is the length
    value = duration(number, unit)
    if number and unit <= Precision.YEAR and _IN_FIGURES.search(m[0]):
        value = f"P{number:g}{words.UNIT_LETTERS[unit]}"  # in the unit of the words
    return Length(value, unit, number, ahead)


_IN_FIGURES = lazy(r"\d\.\d|\d[\s-]1/2")
_MOST = 999  # days, weeks or months that anybody counts


# A kind of year or day, and no length: *a calendar year*, *another good day*.
_OF_A_KIND = lazy(
    r"\bcalendar\b|^(?:a|an|another)\s(?:good|bad|long|short|hard|tough|difficult|happy"
    r"|busy|quiet)\b"
)


def clock_length(m: Match) -> Length:
    number, letter = number_said(m), groups.clock_letter(m)
    if number and _DECIMAL.search(m[0]):
        return Length(f"PT{number:g}{letter}")
    return Length(clock_duration(number, letter))


_DECIMAL = lazy(r"\d\.\d")


def _and_a_half(m: Match) -> Length:
    unit = groups.unit(m, "units")
    return Length(duration(_more(m), unit), unit, _more(m))


def _or_two(m: Match) -> Length | None:
    """*A day or two*; but *a day or two-thirds*, and *a day or two later* is a day."""
    if is_counted(m) or m.string.startswith("-", m.end()):
        return None
    return Length(duration(None, groups.unit(m)), groups.unit(m), 1)


def _more(m: Match) -> float:
    return (numerals.count(m["n"]) or 0) + _FRACTIONS[_LAST_WORD.findall(m["more"])[-1]]


_LAST_WORD = lazy(r"[a-z]+$")
_FRACTIONS = {"half": 0.5, "quarter": 0.25}


def _long(word: str) -> Length:
    if word in words.UNITS:
        return Length(duration(1, words.UNITS[word]), words.UNITS[word], 1)
    unit = words.PLURALS[word]
    return Length(duration(None, unit), unit)


def many(m: Match) -> Length:
    unit = groups.unit(m, "plural")
    return Length(duration(None, unit), unit)


def _one_day(m: Match) -> Vague | None:
    """*will one day be*: some day to come; *it lasted one day* is a length."""
    does = _TO_DO_SO.match(m.string, m.end())
    will = does and _WILL_ONE_DAY.search(m.string, max(0, m.start() - 24), m.start())
    return Vague("FUTURE_REF") if will else None


_WILL_ONE_DAY = lazy(r"(?:\b(?:will|would|may|might|could|can)|'ll)\s$")
_TO_DO_SO = lazy(
    r"\s(?!(?:after|before|an?|in|per|last|only|left|off|at|of|for|the|next|this)\b)[a-z]"
)


LENGTHS: tuple[Rule, ...] = (
    Rule(
        "one-day-to-come",
        "one day",
        _one_day,
        (("it could one day fall", "FUTURE_REF"),),
    ),
    Rule(
        "length",
        f"{{count}} {_EVERY_ONE}? {{units}}",
        length,
        (
            ("three years", "P3Y"),
            ("a decade", "P10Y"),
            ("2 1/2 years", "P2.5Y"),
            ("two weeks from Friday", "2018-10-05"),
            ("several months", "PXM"),
        ),
        traits=(Trait.BARE_LENGTH, Trait.MEASURING),
        unless=(lengths.age, lengths.day_of_a_kind),
    ),
    Rule(
        "length-all",
        "all|the_whole day|week|month|year:unit",
        lambda m: Length(duration(1, groups.unit(m)), groups.unit(m), 1),
        (("all day", "P1D"),),
        unless=(surroundings.no_clause,),
    ),
    Rule(
        "length-day-and-night",
        "{count} days and nights",
        lambda m: Length(duration(number_said(m), Precision.DAY), Precision.DAY),
        (("two days and nights", "P2D"),),
    ),
    Rule(
        "length-and-a-half",
        "{n} {units} and_a_half:more",
        _and_a_half,
        (("a year and a half", "P1Y6M"), ("two days and a half", "P2.5D")),
    ),
    Rule(
        "length-or-two",
        "a|another {unit} or_two",
        _or_two,
        (("a day or two", "PXD"), ("another week or two", "PXW")),
        traits=(Trait.BARE_LENGTH,),
    ),
    Rule(
        "length-clock-and-a-half",
        "{n} {clockunits} and_a_half|and_a_quarter:more",
        lambda m: Length(clock_duration(_more(m), groups.clock_letter(m))),
        (("an hour and a half", "PT1H30M"), ("an hour and a quarter", "PT1H15M")),
    ),
    Rule(
        "length-another",
        "another {number} {units}",
        lambda m: None if is_counted(m) else length(m),
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
        "length-long",
        "{units} +-long",
        lambda m: _long(m["units"]),
        (("month-long", "P1M"), ("decades-long", "PXDE")),
    ),
    Rule(
        "length-long-in-one-word",
        "daylong|weeklong|monthlong|yearlong:what",
        lambda m: _long(m["what"].removesuffix("long")),
        (("monthlong", "P1M"), ("weeklong", "P1W")),
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
        many,
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
