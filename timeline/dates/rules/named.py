"""Days and times that have a name: today and tomorrow, parts of a day, holidays."""

from dataclasses import replace

from timeline.dates.homographs import names, periods
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    TODAY,
    Holiday,
    Nth,
    Offset,
    Overnight,
    Reading,
    Shift,
    Timed,
    Vague,
    Weekend,
)
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.weekdays import named_weekday, weekday_step
from timeline.dates.steps import Rule
from timeline.spans import Precision


def _holiday(m: Match, step: int | None = None) -> Holiday | None:
    """*By New Year*, *Christmas and New Year* are a feast; *the new year* is a year."""
    name = " ".join(m["holiday"].split())
    if name == "new year":
        before = m.string[max(0, m.start() - 24) : m.start()]
        return (
            Holiday(name, groups.year_like(m)) if _AT_THE_FEAST.search(before) else None
        )
    return Holiday(name, groups.year_like(m), step)


_AT_THE_FEAST = lazy(
    r"\bchristmas(?:\sday)?(?:\s(?:and|to|until)\s|-)$"
    r"|\b(?:by|at|before|after|since|until|till|over|around)\s$"
)


def _first_of_the_year(m: Match) -> Holiday | None:
    """*since the first of the year*; but *the quake was the first of the year*."""
    bound = _SINCE.search(m.string, max(0, m.start() - 8), m.start())
    return (
        Holiday("new year's day")
        if bound and _CLOSES.match(m.string, m.end())
        else None
    )


_SINCE = lazy(r"\b(?:since|after|by|until|till|before|around)\s$")
_CLOSES = lazy(r"(?!'|\sto\b)")


def part_of(m: Match, of: Reading) -> Timed:
    return Timed(groups.day_part(m), of)


def _part_of_holiday(m: Match) -> Timed | None:
    holiday = _holiday(m)
    return part_of(m, holiday) if holiday else None


def _holiday_of_year(m: Match) -> Holiday | None:
    """*The 2004 Boxing Day*; but *the 1954 New Year Honours* are of that year."""
    holiday = _holiday(m)
    return replace(holiday, year=groups.year(m)) if holiday else None


def _beside_holiday(m: Match) -> Offset | None:
    holiday = _holiday(m)
    return Offset(Shift(Precision.DAY, groups.side(m)), holiday) if holiday else None


def _weekday_beside_holiday(m: Match) -> Offset | None:
    beside = _beside_holiday(m)
    return replace(beside, weekday=groups.weekday(m)) if beside else None


def _week_of_holiday(m: Match) -> Nth | None:
    holiday = _holiday(m)
    unit = Precision.WEEK if m["what"] == "week" else Weekend()
    return Nth(0, unit, holiday) if holiday else None


def _day_or_these_days(m: Match) -> Shift | Vague | None:
    """*today's vote*; but *today's teenagers*, *today's world* are of these days."""
    named = m.string.endswith(("the ", "'s ", " of "), 0, m.start())
    if named and _OF_A_NAME.match(m.string, m.end()):
        return None  # told them on the Today programme
    if m["day"] == "today" and _OF_THESE_DAYS.match(m.string, m.end()):
        return Vague("PRESENT_REF")
    return groups.relative_day(m)


_OF_A_NAME = lazy(r"\s(?:programme|program|show|newspaper)\b")
_OF_THESE_DAYS = lazy(
    r"'s\s(?:[a-z-]+\s)?(?:world|youth|society|generation|standards|technolog(?:y|ies)"
    r"|economy|climate|culture|environment|age|young|children|kids|teenagers|students"
    r"|women|men|people|families|workers|farmers|readers|voters|consumers|politicians"
    r"|computers|phones|smartphones|cars|planes|apps|devices|machines|prices)\b"
)


def _this_day(m: Match) -> Shift | Vague:
    """*on this day*; but *closed to this day* is until now."""
    to_now = m.string.endswith(" to ", 0, m.start())
    return Vague("PRESENT_REF") if to_now else TODAY


NAMED: tuple[Rule, ...] = (
    Rule(
        "weekday-part",
        "{weekday} {daypart}",
        lambda m: part_of(m, named_weekday(m)),
        (("Friday night", "2018-09-14"), ("Sunday morning", "2018-09-16")),
        unless=(periods.part_night,),
    ),
    Rule(
        "weekday-step-part",
        "last|this|next:step {weekday} {daypart}",
        lambda m: part_of(m, named_weekday(m, weekday_step(m))),
        (("last Friday night", "2018-09-14"),),
    ),
    Rule(
        "relative-day",
        "today|yesterday|tomorrow:day",
        _day_or_these_days,
        (
            ("today", "2018-09-17"),
            ("yesterday", "2018-09-16"),
            ("tomorrow", "2018-09-18"),
        ),
        unless=(names.title_ends,),
    ),
    Rule(
        "relative-day-part",
        "yesterday|tomorrow:day {daypart}",
        lambda m: part_of(m, groups.relative_day(m)),
        (("yesterday afternoon", "2018-09-16"), ("tomorrow night", "2018-09-18")),
    ),
    Rule(
        "part-relative-day",
        "{daypart} yesterday|today|tomorrow:day",
        lambda m: part_of(m, groups.relative_day(m)),
        (("mid-afternoon yesterday", "2018-09-16"),),
    ),
    Rule(
        "day-beyond",
        "the? day before|after:side yesterday|tomorrow:day",
        lambda m: {
            ("before", "yesterday"): Shift(Precision.DAY, -2),
            ("after", "tomorrow"): Shift(Precision.DAY, 2),
        }.get((m["side"], m["day"])),
        (
            ("the day before yesterday", "2018-09-15"),
            ("the day after tomorrow", "2018-09-19"),
        ),
    ),
    Rule(
        "this-day",
        "this day",
        _this_day,
        (("on this day", "2018-09-17"),),
        unless=(periods.this_day_and_age, periods.day_itself),
    ),
    Rule(
        "this-part",
        "this {daypart}",
        lambda m: part_of(m, TODAY),
        (("this morning", "2018-09-17"),),
    ),
    Rule(
        "later-this-part",
        "later|earlier|early|late this {daypart}",
        lambda m: part_of(m, TODAY),
        (("later this afternoon", "2018-09-17"),),
    ),
    Rule(
        "last-night",
        "late|early|earlier|later? last night|evening:daypart",
        lambda m: part_of(m, Shift(Precision.DAY, -1)),
        (("last night", "2018-09-16"), ("late last night", "2018-09-16")),
        unless=(periods.of_a_thing,),
    ),
    Rule(
        "night-before-last",
        "the night before last",
        lambda m: groups.before_last(m, Timed("NI", Shift(Precision.DAY, -2))),
        (("the night before last", "2018-09-15"),),
    ),
    Rule(
        "overnight",
        "overnight",
        lambda _: Overnight(),
        (("two were killed overnight", "[2018-09-16..2018-09-17]"),),
        unless=(periods.no_night_before,),
    ),
    Rule(
        "overnight-weekday",
        "overnight on? {weekday}",
        lambda m: Timed("NI", named_weekday(m)),
        (("overnight Saturday", "2018-09-15"),),
    ),
    Rule(
        "tonight",
        "tonight",
        lambda _: Timed("NI", TODAY),
        (("tonight", "2018-09-17"),),
    ),
    Rule(
        "holiday-week",
        "the? {holiday} holiday? week|weekend:what {ofyear:yearlike}?",
        _week_of_holiday,
        (
            ("Easter week 2018", "[2018-03-26..2018-04-01]"),
            ("Thanksgiving weekend", "[2018-11-24..2018-11-25]"),
        ),
        unless=(names.election_elsewhere,),
    ),
    Rule(
        "holiday",
        "{holiday} ,? {ofyear:yearlike}?",
        _holiday,
        (
            ("Christmas 2017", "2017-12-25"),
            ("Thanksgiving", "2018-11-22"),
            ("Labor Day", "2018-09-03"),
        ),
        unless=(names.lower_holiday, names.election_elsewhere),
    ),
    Rule(
        "first-of-the-year",
        "the first of the year",
        _first_of_the_year,
        (("since the first of the year", "2018-01-01/2018-09-17"),),
    ),
    Rule(
        "day-beside-holiday",
        "the day before|after:side {holiday}",
        _beside_holiday,
        (("the day after Christmas", "2018-12-26"),),
        unless=(names.lower_holiday, names.election_elsewhere),
    ),
    Rule(
        "weekday-beside-holiday",
        "the? {weekday} before|after:side {holiday} ,? {ofyear:yearlike}?",
        _weekday_beside_holiday,
        (
            ("the Friday before Christmas", "2018-12-21"),
            ("the Sunday after Easter 2017", "2017-04-23"),
        ),
        unless=(names.lower_holiday, names.election_elsewhere),
    ),
    Rule(
        "holiday-part",
        "{holiday} {daypart} ,? {ofyear:yearlike}?",
        _part_of_holiday,
        (("Christmas night 2017", "2017-12-25"), ("Christmas morning", "2018-12-25")),
        unless=(names.lower_holiday, names.election_elsewhere),
    ),
    Rule(
        "year-holiday",
        "the? {year} {holiday}",
        _holiday_of_year,
        (("the 2004 Boxing Day", "2004-12-26"),),
        unless=(names.election_elsewhere,),
    ),
    Rule(
        "holiday-step",
        "last|this|next:step {holiday}",
        lambda m: _holiday(m, groups.step(m["step"])),
        (("last Christmas", "2017-12-25"), ("next Easter", "2019-04-21")),
        unless=(names.election_elsewhere,),
    ),
)
