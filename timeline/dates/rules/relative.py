"""Dates counted from the publication day, or from the last date told."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.homographs import names, periods, surroundings
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Length,
    Nth,
    Offset,
    Part,
    Reading,
    Rest,
    Same,
    Shift,
    Year,
)
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait
from timeline.spans import Precision

_STEP = "last|past|previous|prior|this|current|next|coming|upcoming:step"


def _step(m: Match) -> Shift | None:
    unit = groups.unit(m)
    if unit in (Precision.DAY, Precision.SEASON, Precision.HALF):
        return None
    return Shift(unit, groups.step(m["step"]))


def _definite_step(m: Match) -> Reading | None:
    """*The past month* is a length up to now; *the last quarter* is that quarter."""
    unit, step = groups.unit(m), m["step"]
    if step == "past" or (step in ("next", "coming") and unit > Precision.DAY):
        value = f"P1{words.UNIT_LETTERS[unit]}"
        return Length(value, unit, 1, ahead=step != "past")
    if unit in (Precision.DAY, Precision.SEASON, Precision.HALF):
        return None
    return Shift(unit, groups.step(step))


def _rest(m: Match) -> Rest | None:
    unit, ahead = groups.unit(m), m["side"] == "later"
    by_the_day = unit is Precision.DAY and m["which"] == "in the"
    if by_the_day or m["which"] in ("that", "the same", "that same"):
        return Rest(ahead, Same(unit))
    if unit is Precision.DAY:
        return None
    anchor = Anchor.STORY if m["which"] == "in the" else Anchor.PUBLISHED
    return Rest(ahead, Shift(unit, 0, anchor))


def _mid_month(m: Match) -> Part | None:
    """*at mid-month*; but *a mid-month review*, *May 2018 (mid-month)*."""
    placed = _AT_IT.search(m.string, max(0, m.start() - 8), m.start())
    if not placed or not _IT_ENDS.match(m.string, m.end()):
        return None
    return Part("mid", Shift(Precision.MONTH, 0, Anchor.STORY))


_IT_ENDS = lazy(
    r"\s?(?:[.,;:!?)]|$)|\s(?:the|an?|and|but|he|she|it|they|to|at|in|with|was|were|had)\b"
)
_AT_IT = lazy(r"\b(?:at|by|in|since|until|till|around|about|from|before|after)\s$")


def _same_period(m: Match) -> Reading:
    year_back = Shift(Precision.YEAR, -1, relative_to_year=True)
    if m["what"] == "period":
        return year_back
    return Offset(year_back, Same(_PERIODS[m["what"]]))


_PERIODS = {
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
}


def _the_unit(m: Match) -> Reading | None:
    """*the year*; but *the year ended March 31*, *the week to Friday* are lengths."""
    if m.string.startswith("-long", m.end()):
        return None  # of the month-long strike, *month-long* is the length
    if _BEFORE_THE_LAST.match(m.string, m.end()):
        return None  # the week before last month's vote
    if m["unit"] == "year" and _TO_ITS_END.match(m.string, m.end()):
        return Length("P1Y", Precision.YEAR, 1)
    if m["unit"] == "week" and _TO_ITS_LAST_DAY.match(m.string, m.end()):
        return Length("P1W", Precision.WEEK, 1)
    return Shift(groups.unit(m), 0, Anchor.STORY)


_BEFORE_THE_LAST = lazy(r"\s(?:before|after)\s(?:last|next)\b")
_TO_ITS_LAST_DAY = lazy(
    rf"\s(?:end(?:ed|ing)|to)\s(?:on\s)?(?:(?:{either(words.WEEKDAYS)})"
    rf"|\d{{1,2}}\s(?:{either(words.MONTHS)})|(?:{either(words.MONTHS)})\.?\s\d)"
)
_TO_ITS_END = lazy(
    rf"\s(?:end(?:ed|ing)|to(?:\sthe\send\sof)?\s(?:\d{{1,2}}\s)?(?:{either(words.MONTHS)}))\b"
)


def _day_of_month(m: Match) -> Nth | None:
    """*the third of the month*; but *the first of the month's reports* counts those."""
    number = numerals.ordinal(m["dayth"])
    if number is None or m.string.startswith("'", m.end()):
        return None
    which = m["which"]
    anchor = _ANCHORS.get(which, Anchor.PUBLISHED)
    step = groups.step(which.split()[-1])
    return Nth(number, Precision.DAY, Shift(Precision.MONTH, step, anchor))


_ANCHORS = {
    "the": Anchor.STORY,
    **dict.fromkeys(("that", "the same", "the following", "the next"), Anchor.TOLD),
}


def _of_the_same_unit(m: Match) -> Shift | None:
    """*this year and next*, *last month or this*: the unit is said once."""
    unit = _A_UNIT_AND.search(m.string, max(0, m.start() - 48), m.start())
    if unit is None or unit["step"] == m["step"]:
        return None
    closed = _CLOSES.match(m.string, m.end())
    return Shift(words.UNITS[unit["unit"]], groups.step(m["step"])) if closed else None


_A_UNIT_AND = lazy(
    r"\b(?P<step>this|last|next)\s(?P<unit>week|month|quarter|year)\s(?:and|or|rather\sthan)\s"
    r"(?:(?:about\s|some\s)?[$€£]?\d[\d.,]*%?\s(?:(?:percent|per\scent|million|billion)\s)?)?$"
)
_CLOSES = lazy(
    r"\s?(?:[.,;:!?)\"”]|$)|\s(?:but|as|while|because|he|she|they|said|are|is|was|were|has"
    r"|have|will|in|by|to|from)\b"
)

RELATIVE: tuple[Rule, ...] = (
    Rule(
        "step-of-the-same-unit",
        "last|this|next:step",
        _of_the_same_unit,
        (("this year and next", "2019"), ("this month or next", "2018-10")),
    ),
    Rule(
        "unit-step",
        f"{_STEP} fiscal? {{unit}}",
        _step,
        (
            ("last month", "2018-08"),
            ("last week", "[2018-09-10..2018-09-16]"),
            ("next year", "2019"),
            ("this quarter", "[2018-07..2018-09]"),
            ("last decade", "200X"),
        ),
        unless=(names.title, names.of_a_life),
    ),
    Rule(
        "definite-step",
        "the last|past|current|next|coming:step fiscal? {unit}",
        _definite_step,
        (
            ("the past month", "2018-08-17/2018-09-17"),
            ("the current week", "[2018-09-17..2018-09-23]"),
        ),
        traits=(Trait.DEFINITE,),
    ),
    Rule(
        "day-of-that-month",
        "the {dayth} of"
        " the|this|last|next|the_next|that|the_same|the_following:which month",
        _day_of_month,
        (
            ("the first of the month", "2018-09-01"),
            ("the 15th of next month", "2018-10-15"),
        ),
    ),
    Rule(
        "unit-before-last",
        "the week|month|year:unit before last",
        lambda m: groups.before_last(m, Shift(groups.unit(m), -2)),
        (("the year before last", "2016"),),
    ),
    Rule(
        "unit-after-next",
        "the week|month|year:unit after next",
        lambda m: Shift(groups.unit(m), 2),
        (("the year after next", "2020"),),
    ),
    Rule(
        "earlier-this-unit",
        "earlier|later:side this|in_the|in_this|that|the_same|that_same:which {unit}",
        _rest,
        (
            ("earlier this month", "[2018-09-01..2018-09-17]"),
            ("later this year", "[2018-09-17..2018-12-31]"),
            ("later in the week", "[2018-09-17..2018-09-23]"),
        ),
    ),
    Rule(
        "year-to-date",
        "the? year to date",
        lambda _: Rest(False, Shift(Precision.YEAR, 0, Anchor.STORY)),
        (("year-to-date", "[2018-01-01..2018-09-17]"),),
        unless=(periods.best_year,),
    ),
    Rule(
        "year-end",
        "the? year|month|quarter:unit end",
        lambda m: Part("end", Shift(groups.unit(m), 0, Anchor.STORY)),
        (("year-end", "[2018-10~..2018-12~]"),),
    ),
    Rule(
        "years-end",
        "the? year|month|quarter:unit +'s end",
        lambda m: Part("end", Shift(groups.unit(m), 0, Anchor.STORY)),
        (("year's end", "[2018-10~..2018-12~]"),),
    ),
    Rule(
        "year-end-year",
        "the? year end {year}",
        lambda m: Part("end", Year(groups.year(m))),
        (("year-end 1990", "[1990-10~..1990-12~]"),),
    ),
    Rule(
        "new-year",
        "the new year",
        lambda _: Shift(Precision.YEAR, 1, Anchor.STORY),
        (("in the new year", "2019"),),
        unless=(periods.new_year_feast,),
    ),
    Rule(
        "mid-month",
        "mid_month|midmonth",
        _mid_month,
        (("at mid-month", "[2018-09-11~..2018-09-20~]"),),
    ),
    Rule(
        "midyear",
        "midyear|mid_year",
        lambda _: Part("mid", Shift(Precision.YEAR, 0, Anchor.STORY)),
        (("midyear", "[2018-05~..2018-08~]"),),
    ),
    Rule(
        "same-period",
        "the same|corresponding|comparable|like|equivalent"
        " week|month|quarter|period:what"
        " last_year|a_year_ago|a_year_earlier|of_last_year|of_the_previous_year",
        _same_period,
        (
            ("the same period last year", "2017"),
            ("the same quarter a year earlier", "[2017-04..2017-06]"),
            ("the same month last year", "2017-09"),
        ),
    ),
    Rule(
        "the-unit",
        "the week|month|year|decade|century:unit",
        _the_unit,
        (("the year", "2018"),),
        unless=(periods.of_a_change,),
    ),
    Rule(
        "the-full-year",
        "the? full year",
        lambda _: Shift(Precision.YEAR, 0, Anchor.STORY),
        (("the full year", "2018"), ("full-year", "2018")),
    ),
    Rule(
        "the-quarter",
        "the quarter",
        lambda _: Same(Precision.QUARTER),
        (("the quarter", "[2018-04..2018-06]"),),
        unless=(surroundings.named_thing,),
    ),
    Rule(
        "latest-quarter",
        "the latest|most_recent quarter|period",
        lambda _: Same(Precision.QUARTER, over=True),
        (("the latest quarter", "[2018-04..2018-06]"),),
    ),
)
