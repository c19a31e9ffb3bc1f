"""Weekdays and weekends."""

import re

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.forms import either
from timeline.dates.homographs import names
from timeline.dates.lazy import lazy
from timeline.dates.readings import NEVER_TOMORROW, Offset, Shift, Weekday, Weekend
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule
from timeline.spans import Precision


def named_weekday(
    m: Match, step: int | None = None, week: Shift | None = None
) -> Weekday:
    return Weekday(groups.weekday(m) or 0, step, week)


def weekday_step(m: Match) -> int:
    """*next Friday* is not tomorrow, unless its date stands beside it."""
    dated = _ITS_DATE.match(m.string, m.end())
    plain = m["step"] != "next" or dated
    return groups.step(m["step"]) if plain else NEVER_TOMORROW


_ITS_DATE = lazy(rf",?\s\(?(?:the\s)?(?:\d|(?:{either(words.MONTHS)})\b)")


def _is_last(m: Match) -> bool:
    """Whether no word follows: *Friday last*, but not *Friday last month*."""
    return not re.match(r"\s?[\w-]", m.string[m.end() : m.end() + 2])


_CLOSES = lazy(r"[,.;:!?)\"”]|\s?$|\s(?:and|but|at|in|for|when|he|she|they|it|the)\b")
"""Behind *the Thursday after next*; *the Friday after next week's vote* is none."""


def _week_on(m: Match) -> Weekday | None:
    """*a week on Friday*; but *twice a week on Friday* says how often."""
    rate = _A_RATE.search(m.string[max(0, m.start() - 12) : m.start()])
    return None if rate else named_weekday(m, 2)


_A_RATE = lazy(r"\b(?:days?|nights?|hours?|times|once|twice|for|in|after|than)\s$")


def _weeks_before_the_last(m: Match) -> Offset | Weekday:
    """*a week ago Sunday*: a week before last Sunday, which is nobody's week ago.

    But *a week ago on Friday* is the Friday of that week.
    """
    weeks = Shift(Precision.WEEK, -int(numerals.count(m["n"]) or 1))
    if _ON.search(m[0]):
        return named_weekday(m, week=weeks)
    return Offset(weeks, named_weekday(m))


_ON = lazy(r"\sago\son\s")


def _week_tomorrow(m: Match) -> Offset | None:
    """*on sale a week tomorrow*; but *three times a week today* is a rate."""
    if _A_RATE.search(m.string[max(0, m.start() - 12) : m.start()]):
        return None
    if _LASTED.search(m.string[max(0, m.start() - 40) : m.start()]):
        return None
    if m.string.startswith(" since", m.end()):
        return None  # it will be a week tomorrow since she was last seen
    if m["day"] == "today" and not _CLOSES.match(m.string, m.end()):
        return None
    return Offset(Shift(Precision.WEEK, 1), groups.relative_day(m))


_LASTED = lazy(r"\b(?:has|have|had|been|lasted|lasts)\b[^.;]*$")


def _weekdays_ago(m: Match) -> Weekday | None:
    """*two Saturdays ago*: the last but one before the publication day."""
    count, day = numerals.count(m["n"]), words.WEEKDAYS[m["days"].removesuffix("s")]
    if not count or count > 52:
        return None
    return Weekday(day, -int(count))


WEEKDAY_RULES: tuple[Rule, ...] = (
    Rule(
        "weekday",
        "{weekday}",
        named_weekday,
        (("Sunday", "2018-09-16"), ("Monday", "2018-09-17")),
        unless=(names.no_weekday,),
    ),
    Rule(
        "weekday-step",
        "last|past|this|next|coming|upcoming:step {weekday}",
        lambda m: named_weekday(m, weekday_step(m)),
        (
            ("last Monday", "2018-09-10"),
            ("next Friday", "2018-09-21"),
            ("this Friday", "2018-09-21"),
        ),
    ),
    Rule(
        "weekday-before-last",
        "the? {weekday} before last",
        lambda m: groups.before_last(m, named_weekday(m, -2)),
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
        "weekday-after-the-next",
        "the? {weekday} after next",
        lambda m: named_weekday(m, 3) if _CLOSES.match(m.string, m.end()) else None,
        (("the Thursday after next", "2018-09-27"),),
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
        lambda m: Offset(Shift(Precision.WEEK, 1), groups.relative_day(m)),
        (("tomorrow week", "2018-09-25"),),
    ),
    Rule(
        "week-tomorrow",
        "a week today|tomorrow:day",
        _week_tomorrow,
        (("a week tomorrow", "2018-09-25"),),
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
        _weeks_before_the_last,
        (("a week ago Sunday", "2018-09-09"), ("two weeks ago Friday", "2018-08-31")),
    ),
    Rule(
        "weekend",
        "the? weekend|week_end",
        lambda _: Weekend(),
        (
            ("the weekend", "[2018-09-15..2018-09-16]"),
            ("week-end", "[2018-09-15..2018-09-16]"),
        ),
        unless=(names.no_weekend,),
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
)
