"""Days and times that have a name: weekdays, weekends, holidays, parts of a day."""

import re

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import names, periods
from timeline.dates.readings import (
    Holiday,
    Nth,
    Offset,
    Reading,
    Shift,
    Timed,
    Vague,
    Weekday,
    Weekend,
)
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.spans import Precision


def named_weekday(
    m: Match, step: int | None = None, week: Shift | None = None
) -> Weekday:
    return Weekday(groups.weekday(m) or 0, step, week)


def _holiday(m: Match, step: int | None = None) -> Holiday:
    name = " ".join(m["holiday"].split())
    return Holiday(name, groups.year_like(m), step)


def part_of(m: Match, of: Reading) -> Timed:
    return Timed(words.DAY_PARTS[m["daypart"]], of)


def _relative_day(word: str) -> Shift:
    return Shift(Precision.DAY, words.RELATIVE_DAYS[word])


def _is_last(m: Match) -> bool:
    """Whether no word follows: *Friday last*, but not *Friday last month*."""
    return not re.match(r"\s?[\w-]", m.string[m.end() : m.end() + 2])


def _week_on(m: Match) -> Weekday | None:
    """*a week on Friday*; but *twice a week on Friday* says how often."""
    rate = _A_RATE.search(m.string[max(0, m.start() - 12) : m.start()])
    return None if rate else named_weekday(m, 2)


_A_RATE = re.compile(
    r"\b(?:days?|nights?|hours?|times|once|twice|for|in|after|than)\s$"
)


def _weekdays_ago(m: Match) -> Weekday | None:
    """*two Saturdays ago*: the last but one before the publication day."""
    count, day = numerals.count(m["n"]), words.WEEKDAYS[m["days"].removesuffix("s")]
    if not count or count > 52:
        return None
    return Weekday(day, -int(count))


def _day_or_these_days(m: Match) -> Shift | Vague:
    """*today's vote*; but *today's teenagers*, *today's world* are of these days."""
    if m["day"] == "today" and _OF_THESE_DAYS.match(m.string, m.end()):
        return Vague("PRESENT_REF")
    return _relative_day(m["day"])


_OF_THESE_DAYS = re.compile(
    r"'s\s(?:[a-z-]+\s)?(?:world|youth|society|generation|standards|technolog(?:y|ies)"
    r"|economy|climate|culture|environment|age|young|children|kids|teenagers|students"
    r"|women|men|people|families|workers|farmers|readers|voters|consumers|politicians"
    r"|computers|phones|smartphones|cars|planes|apps|devices|machines|prices)\b"
)


NAMED: tuple[Rule, ...] = (
    Rule(
        "weekday",
        "{weekday}",
        named_weekday,
        (("Sunday", "2018-09-16"), ("Monday", "2018-09-17")),
        unless=(names.bare_weekday,),
    ),
    Rule(
        "weekday-step",
        "last|past|this|next|coming|upcoming:step {weekday}",
        lambda m: named_weekday(m, groups.step(m["step"])),
        (
            ("last Monday", "2018-09-10"),
            ("next Friday", "2018-09-21"),
            ("this Friday", "2018-09-21"),
        ),
    ),
    Rule(
        "weekday-before-last",
        "the? {weekday} before last",
        lambda m: named_weekday(m, -2),
        (("the Friday before last", "2018-09-07"),),
    ),
    Rule(
        "weekday-then-step",
        "{weekday} last|next:step",
        lambda m: named_weekday(m, groups.step(m["step"])) if _is_last(m) else None,
        (("Tuesday last", "2018-09-11"), ("Thursday next", "2018-09-20")),
    ),
    Rule(
        "weekday-after-next",
        "{weekday} week",
        lambda m: None if m.string.startswith("-", m.end()) else named_weekday(m, 2),
        (("Tuesday week", "2018-09-25"),),
    ),
    Rule(
        "week-on-weekday",
        "a week on {weekday}",
        _week_on,
        (("a week on Friday", "2018-09-28"),),
    ),
    Rule(
        "tomorrow-week",
        "today|tomorrow:day week",
        lambda m: Offset(Shift(Precision.WEEK, 1), _relative_day(m["day"])),
        (("tomorrow week", "2018-09-25"),),
    ),
    Rule(
        "this-coming-weekday",
        "this|the coming|past:step {weekday}",
        lambda m: named_weekday(m, groups.step(m["step"])),
        (("this coming Sunday", "2018-09-23"), ("this past Sunday", "2018-09-16")),
    ),
    Rule(
        "weekday-of-week",
        "{weekday} of? last|this|next:step week",
        lambda m: named_weekday(m, week=Shift(Precision.WEEK, groups.step(m["step"]))),
        (("Friday of last week", "2018-09-14"), ("Tuesday next week", "2018-09-25")),
    ),
    Rule(
        "week-weekday",
        "last|this|next:step week +'s {weekday}",
        lambda m: named_weekday(m, week=Shift(Precision.WEEK, groups.step(m["step"]))),
        (("last week's Friday", "2018-09-14"),),
    ),
    Rule(
        "weekday-ago",
        "{n} weeks|week ago on? {weekday}",
        lambda m: named_weekday(
            m, week=Shift(Precision.WEEK, -int(numerals.count(m["n"]) or 1))
        ),
        (("two weeks ago Friday", "2018-09-07"),),
    ),
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
        lambda m: part_of(m, named_weekday(m, groups.step(m["step"]))),
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
        lambda m: part_of(m, _relative_day(m["day"])),
        (("yesterday afternoon", "2018-09-16"), ("tomorrow night", "2018-09-18")),
    ),
    Rule(
        "part-relative-day",
        "{daypart} yesterday|today|tomorrow:day",
        lambda m: part_of(m, _relative_day(m["day"])),
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
        lambda _: Shift(Precision.DAY, 0),
        (("on this day", "2018-09-17"),),
        unless=(periods.day_of_no_date, periods.day_itself),
    ),
    Rule(
        "this-part",
        "this {daypart}",
        lambda m: part_of(m, Shift(Precision.DAY, 0)),
        (("this morning", "2018-09-17"),),
    ),
    Rule(
        "later-this-part",
        "later|earlier|early|late this {daypart}",
        lambda m: part_of(m, Shift(Precision.DAY, 0)),
        (("later this afternoon", "2018-09-17"),),
    ),
    Rule(
        "last-night",
        "late|early|earlier|later? last night|evening:daypart",
        lambda m: part_of(m, Shift(Precision.DAY, -1)),
        (("last night", "2018-09-16"), ("late last night", "2018-09-16")),
    ),
    Rule(
        "night-before-last",
        "the night before last",
        lambda _: Timed("NI", Shift(Precision.DAY, -2)),
        (("the night before last", "2018-09-15"),),
    ),
    Rule(
        "tonight",
        "tonight",
        lambda _: Timed("NI", Shift(Precision.DAY, 0)),
        (("tonight", "2018-09-17"),),
    ),
    Rule(
        "weekend",
        "the? weekend|week_end",
        lambda _: Weekend(),
        (
            ("the weekend", "[2018-09-15..2018-09-16]"),
            ("week-end", "[2018-09-15..2018-09-16]"),
        ),
        unless=(names.title_ends,),
    ),
    Rule(
        "weekend-step",
        "last|past|this|next|coming:step weekend|week_end",
        lambda m: Weekend(groups.step(m["step"])),
        (
            ("last weekend", "[2018-09-15..2018-09-16]"),
            ("this weekend", "[2018-09-22..2018-09-23]"),
            ("next weekend", "[2018-09-22..2018-09-23]"),
        ),
    ),
    Rule(
        "weekdays-ago",
        "{n} mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays:days ago",
        _weekdays_ago,
        (("two Saturdays ago", "2018-09-08"),),
    ),
    Rule(
        "holiday-week",
        "the? {holiday} holiday? week|weekend:what {yearlike}?",
        lambda m: Nth(
            0, Precision.WEEK if m["what"] == "week" else Weekend(), _holiday(m)
        ),
        (
            ("Easter week 2018", "[2018-03-26..2018-04-01]"),
            ("Thanksgiving weekend", "[2018-11-24..2018-11-25]"),
        ),
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
        unless=(names.lower_holiday,),
    ),
    Rule(
        "year-holiday",
        "the? {year} {holiday}",
        lambda m: Holiday(" ".join(m["holiday"].split()), groups.year(m)),
        (("the 2004 Boxing Day", "2004-12-26"),),
    ),
    Rule(
        "holiday-step",
        "last|this|next:step {holiday}",
        lambda m: _holiday(m, groups.step(m["step"])),
        (("last Christmas", "2017-12-25"), ("next Easter", "2019-04-21")),
    ),
)
