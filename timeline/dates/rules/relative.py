"""Dates counted from the publication day, or from the date last mentioned."""

import re
from dataclasses import replace

from timeline.dates import vocabulary as words
from timeline.dates.patterns import either
from timeline.dates.readings import (
    Anchor,
    Length,
    Nth,
    Numbered,
    Offset,
    Part,
    Reading,
    Rest,
    Rule,
    Same,
    Shift,
    Vague,
    Year,
)
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.spans import Precision

_STEP = "last|past|previous|prior|this|current|next|coming|upcoming:step"


def _step(m: Match) -> Shift | None:
    unit = groups.unit(m)
    if unit in (Precision.DAY, Precision.SEASON, Precision.HALF):
        return None
    return Shift(unit, groups.step(m["step"]))


def _running_step(m: Match) -> Shift:
    return Shift(groups.unit(m), groups.step(m["step"]), Anchor.RUNNING)


def _definite_step(m: Match) -> Reading | None:
    """*The past month* is a length up to now; *the last quarter* is that quarter."""
    unit, step = groups.unit(m), m["step"]
    if step == "past" or (step in ("next", "coming") and unit > Precision.DAY):
        value = f"P1{words.UNIT_LETTERS[unit]}"
        return Length(value, unit, 1, ahead=step != "past")
    if unit in (Precision.DAY, Precision.SEASON, Precision.HALF):
        return None
    return Shift(unit, groups.step(step))


def _counted(m: Match, sign: int, anchor: Anchor = Anchor.PUBLISHED) -> Reading | None:
    """So many units before or after; a vague count gives the days it can mean."""
    unit = groups.unit(m, "units")
    text = " ".join(m["count"].split())
    if text in words.VAGUE_COUNTS:
        loose = words.VAGUE_COUNTS[text]
        return Shift(unit, sign * 3, anchor, loose) if loose else None
    number = words.count(text)
    if number is None or number > 9999:
        return None
    if number != int(number):
        return _fraction(unit, number * sign, anchor)
    if unit in _IN_YEARS:  # a decade ago is ten years ago, more or less
        years = int(number) * _IN_YEARS[unit]
        return Shift(Precision.YEAR, sign * years, anchor, (years, years))
    loose = (int(number), int(number)) if text in words.PAIRS else None
    follow = unit is Precision.YEAR and number == 1
    return Shift(unit, sign * int(number), anchor, loose, follow)


_IN_YEARS = {Precision.DECADE: 10, Precision.CENTURY: 100}


def _to_the_day(m: Match) -> Reading | None:
    """*Five years ago to the day* is a day, not a year."""
    by = _counted(m, -1)
    return Offset(by, Shift(Precision.DAY, 0)) if isinstance(by, Shift) else by


def _roughly(reading: Reading | None) -> Reading | None:
    if isinstance(reading, Shift) and reading.loose is None:
        return replace(reading, loose=(abs(reading.steps), abs(reading.steps)))
    return reading


def _fraction(unit: Precision, number: float, anchor: Anchor) -> Shift | None:
    """*A year and a half ago* is eighteen months ago."""
    finer = {Precision.YEAR: 12, Precision.DECADE: 10, Precision.CENTURY: 100}
    if unit not in finer:
        return None
    smaller = Precision.MONTH if unit is Precision.YEAR else Precision.YEAR
    return Shift(smaller, round(number * finer[unit]), anchor)


def _rest(m: Match) -> Rest | None:
    unit = groups.unit(m)
    if unit is Precision.DAY:
        return None
    return Rest(m["side"] == "later", Shift(unit, 0))


def _same_period(m: Match) -> Reading:
    year_back = Shift(Precision.YEAR, -1, relative_to_year=True)
    quarter = Same(Precision.QUARTER)
    return Offset(year_back, quarter) if m["what"] == "quarter" else year_back


def _the_unit(m: Match) -> Reading:
    """*the year*; but *the year ended March 31* is a length beside a date."""
    if m["unit"] == "year" and _TO_ITS_END.match(m.string, m.end()):
        return Length("P1Y", Precision.YEAR, 1)
    return Shift(groups.unit(m), 0)


_TO_ITS_END = re.compile(
    rf"\s(?:end(?:ed|ing)|to(?:\sthe\send\sof)?\s(?:{either(words.MONTHS)}))\b"
)


def _season(m: Match, step: int | None) -> Numbered:
    return Numbered(Precision.SEASON, words.SEASONS[m["season"]], step=step)


def _day_of_month(m: Match) -> Nth | None:
    """*the third of the month*; but *the first of the month's reports* counts those."""
    number = words.ordinal(m["dayth"])
    if number is None or m.string.startswith("'", m.end()):
        return None
    which = m["which"].split()[-1]
    told = which in ("that", "same", "following")
    anchor = Anchor.RUNNING if told else Anchor.PUBLISHED
    return Nth(
        number, Precision.DAY, Shift(Precision.MONTH, groups.step(which), anchor)
    )


RELATIVE: tuple[Rule, ...] = (
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
    ),
    Rule(
        "definite-step",
        "the last|past|current|next|coming:step fiscal? {unit}",
        _definite_step,
        (
            ("the past month", "2018-08-17/2018-09-17"),
            ("the current week", "[2018-09-17..2018-09-23]"),
        ),
    ),
    Rule(
        "following-unit",
        "the previous|preceding|prior|following|next:step {unit}",
        _running_step,
        (("the following day", "2018-09-18"), ("the previous month", "2018-08")),
    ),
    Rule(
        "season-step",
        "last|past|this|next|coming:step {season}",
        lambda m: _season(m, groups.step(m["step"])),
        (
            ("last summer", "2018-22"),
            ("last winter", "2017-24"),
            ("this autumn", "2018-23"),
            ("next spring", "2019-21"),
        ),
    ),
    Rule(
        "day-of-month",
        "the {dayth} of the|this|last|next|that|the_same|the_following:which month",
        _day_of_month,
        (
            ("the first of the month", "2018-09-01"),
            ("the 15th of next month", "2018-10-15"),
        ),
    ),
    Rule(
        "bare-season",
        "{season}",
        lambda m: _season(m, None),
        (("spring", "2018-21"),),
    ),
    Rule(
        "season",
        "the {season}",
        lambda m: _season(m, 0),
        (("the summer", "2018-22"),),
    ),
    Rule(
        "units-ago",
        "{count} {units} ago",
        lambda m: _counted(m, -1),
        (
            ("three days ago", "2018-09-14"),
            ("2 weeks ago", "[2018-09-03..2018-09-09]"),
            ("a month ago", "2018-08"),
            ("five years ago", "2013"),
            ("a decade ago", "2008~"),
            ("a few days ago", "[2018-09-11~..2018-09-15~]"),
            ("two and a half years ago", "2016-03"),
            ("a year ago today", "2017-09-17"),
            ("fifty years ago this month", "1968-09"),
            ("two years ago in May", "2016-05"),
        ),
    ),
    Rule(
        "unit-and-a-half-ago",
        "a year|decade|century:unit and a half ago",
        lambda m: _fraction(groups.unit(m), -1.5, Anchor.PUBLISHED),
        (("a year and a half ago", "2017-03"),),
    ),
    Rule(
        "units-ago-to-the-day",
        "{count} {units} ago to_the_day|on_this_day",
        _to_the_day,
        (("five years ago to the day", "2013-09-17"),),
    ),
    Rule(
        "this-day-ago",
        "this day {count} {units} ago",
        _to_the_day,
        (("this day 26 years ago", "1992-09-17"),),
    ),
    Rule(
        "fortnight",
        "a fortnight ago|earlier|later|hence:when",
        lambda m: Shift(
            Precision.WEEK,
            -2 if m["when"] in ("ago", "earlier") else 2,
            Anchor.RUNNING if m["when"] in ("earlier", "later") else Anchor.PUBLISHED,
        ),
        (("a fortnight ago", "[2018-09-03..2018-09-09]"),),
    ),
    Rule(
        "unit-before-last",
        "the week|month|year:unit before last",
        lambda m: Shift(groups.unit(m), -2),
        (("the year before last", "2016"),),
    ),
    Rule(
        "unit-after-next",
        "the week|month|year:unit after next",
        lambda m: Shift(groups.unit(m), 2),
        (("the year after next", "2020"),),
    ),
    Rule(
        "units-or-so-ago",
        "{count} {units} or_so|or_more|or_two:about ago",
        lambda m: _roughly(_counted(m, -1)),
        (("a week or so ago", "[2018-09-10~..2018-09-16~]"),),
    ),
    Rule(
        "units-earlier",
        "{count} {units} earlier|before|before_that|previously|prior",
        lambda m: _counted(m, -1, Anchor.RUNNING),
        (("two days earlier", "2018-09-15"), ("a year earlier", "2017")),
    ),
    Rule(
        "units-later",
        "{count} {units} later|afterward|afterwards|after|after_that",
        lambda m: _counted(m, 1, Anchor.RUNNING),
        (
            ("three days later", "2018-09-20"),
            ("a month later", "2018-10"),
            ("two days after that", "2018-09-19"),
        ),
    ),
    Rule(
        "units-from-now",
        "{count} {units} from_now|hence|ahead",
        lambda m: _counted(m, 1),
        (("two days from now", "2018-09-19"), ("a month hence", "2018-10")),
    ),
    Rule(
        "in-units-time",
        "{count} {units} +'s|'? time",
        lambda m: _counted(m, 1),
        (("two weeks' time", "[2018-10-01..2018-10-07]"),),
    ),
    Rule(
        "year-ago",
        "the? year ago|earlier quarter|period|month|results|level?",
        lambda _: Shift(Precision.YEAR, -1, relative_to_year=True),
        (("the year-ago quarter", "2017"), ("year-earlier", "2017")),
    ),
    Rule(
        "earlier-this-unit",
        "earlier|later:side this|in_the|in_this {unit}",
        _rest,
        (
            ("earlier this month", "[2018-09-01..2018-09-17]"),
            ("later this year", "[2018-09-17..2018-12-31]"),
            ("later in the week", "[2018-09-17..2018-09-23]"),
        ),
    ),
    Rule(
        "year-end",
        "the? year|month|quarter:unit end",
        lambda m: Part("end", Shift(groups.unit(m), 0)),
        (("year-end", "[2018-10~..2018-12~]"),),
    ),
    Rule(
        "years-end",
        "the? year|month|quarter:unit +'s end",
        lambda m: Part("end", Shift(groups.unit(m), 0)),
        (("year's end", "[2018-10~..2018-12~]"),),
    ),
    Rule(
        "year-end-year",
        "the? year end {year}",
        lambda m: Part("end", Year(groups.year(m))),
        (("year-end 1990", "[1990-10~..1990-12~]"),),
    ),
    Rule(
        "midyear",
        "midyear|mid_year",
        lambda _: Part("mid", Shift(Precision.YEAR, 0)),
        (("midyear", "[2018-05~..2018-08~]"),),
    ),
    Rule(
        "same-period",
        "the same|corresponding|comparable|like|equivalent quarter|period:what"
        " last_year|a_year_ago|a_year_earlier|of_last_year|of_the_previous_year",
        _same_period,
        (
            ("the same period last year", "2017"),
            ("the same quarter a year earlier", "[2017-04..2017-06]"),
        ),
    ),
    Rule(
        "long-ago",
        "{plural} ago",
        lambda _: Vague("PAST_REF"),
        (("years ago", "PAST_REF"), ("decades ago", "PAST_REF")),
    ),
    Rule(
        "same-unit",
        "that|the_same|that_same|the_very_same {unit}",
        lambda m: Same(groups.unit(m)),
        (("that year", "2018"), ("the same day", "2018-09-17")),
    ),
    Rule(
        "that-season",
        "that|the_same {season}",
        lambda m: Numbered(
            Precision.SEASON,
            words.SEASONS[m["season"]],
            Shift(Precision.YEAR, 0, Anchor.RUNNING),
        ),
        (("that summer", "2018-22"),),
    ),
    Rule(
        "the-unit",
        "the week|month|year|decade|century:unit",
        _the_unit,
        (("the year", "2018"),),
    ),
    Rule(
        "the-quarter",
        "the quarter",
        lambda _: Same(Precision.QUARTER),
        (("the quarter", "[2018-04..2018-06]"),),
    ),
    Rule(
        "latest-quarter",
        "the latest|most_recent quarter|period",
        lambda _: Same(Precision.QUARTER),
        (("the latest quarter", "[2018-04..2018-06]"),),
    ),
    Rule(
        "unit-before",
        "the day|week|month|year:unit before|earlier|after:side",
        lambda m: Shift(
            groups.unit(m), 1 if m["side"] == "after" else -1, Anchor.RUNNING
        ),
        (("the day before", "2018-09-16"), ("the year before", "2017")),
    ),
)
