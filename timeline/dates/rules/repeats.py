"""Repetitions: *every Monday*, *twice a year*; found, but not drawn."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import names
from timeline.dates.lazy import lazy
from timeline.dates.readings import Repeat
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.lengths import clock_length, duration, number_said
from timeline.dates.steps import Rule


def _every(m: Match) -> Repeat:
    number = number_said(m)
    unit = groups.unit(m, "units")
    return Repeat(duration(1 if number is None else number, unit))


def _every_nth(m: Match) -> Repeat | None:
    """*every third day*; but *every last day* of it is all of them."""
    number = numerals.ordinal(m["nth"])
    return Repeat(duration(number, groups.unit(m))) if number else None


def _every_clock(m: Match) -> Repeat | None:
    """*every hour*; but *every second summit* is one summit in two."""
    if m[0].endswith(" second") and _ONE_IN_TWO.match(m.string, m.end()):
        return None
    length = clock_length(m).value
    return Repeat(length if m["number"] else length.replace("X", "1"))


def _every_date(m: Match) -> Repeat | None:
    """*every 12 June*; but *every March 15 people die there*."""
    if _PEOPLE.match(m.string, m.end()):
        return None
    number = numerals.ordinal(m["day"]) or 0
    return Repeat(f"XXXX-{groups.month(m):02d}-{number:02d}")


def _every_holiday(m: Match) -> Repeat:
    """*every Christmas* is a day of each year; *every Easter* moves."""
    day = words.HOLIDAYS[" ".join(m["holiday"].split())]
    return Repeat(f"XXXX-{day}" if _FIXED.fullmatch(day) else "P1Y")


_FIXED = lazy(r"\d\d-\d\d")
_ONE_IN_TWO = lazy(
    r"\s(?!(?:of|that|counts?|matters|for|in|on|at|as|and|or|but|to|by|with|from|is|was"
    r"|until|since|he|she|it|they|we|i|you|the|a)\b)[a-z]{3,}"
)
_PEOPLE = lazy(r"\s(?!as\b|is\b|was\b|this\b)[a-z]+s\b|\speople\b|\smen\b")
_ADVERBS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P3M", "annually": "P1Y",
    "yearly": "P1Y", "hourly": "PT1H",
}  # fmt: skip
_OF_WORK = lazy(
    r"\s(?:wages?|pay|rates?|earnings|workers?|employees|fees?|compensation|labou?r)\b"
)


def _adverb(m: Match) -> Repeat | None:
    """*buses will run hourly*; but *an hourly wage* is what an hour is paid with.

    *Paid quarterly*; but *a quarterly report* is one of a quarter.
    """
    paid = m["often"] == "hourly" and _OF_WORK.match(m.string, m.end())
    of_it = m["often"] == "quarterly" and (
        not _ENDS.match(m.string, m.end())
        or _ONES_OWN.search(m.string, max(0, m.start() - 8), m.start())
    )
    return None if paid or of_it else Repeat(_ADVERBS[m["often"]])


_ENDS = lazy(r"\s?(?:[.,;:!?)]|$)|\s(?:by|in|from|since|to|on|at|until|through)\b")
_ONES_OWN = lazy(r"(?:\b(?:the|an?|its|his|her|their)|'s)\s$")  # a magazine


def _every_weekday(m: Match) -> Repeat:
    return Repeat(f"XXXX-WXX-{(groups.weekday(m) or 0) + 1}")


REPEATS: tuple[Rule, ...] = (
    Rule(
        "every",
        "every|each {number}? {units}",
        _every,
        (("every month", "P1M"), ("every two years", "P2Y"), ("each year", "P1Y")),
    ),
    Rule(
        "per-unit",
        "per {unit}",
        lambda m: Repeat(duration(1, groups.unit(m))),
        (("per day", "P1D"), ("per year", "P1Y")),
    ),
    Rule(
        "per-annum",
        "per annum",
        lambda _: Repeat("P1Y"),
        (("per annum", "P1Y"),),
    ),
    Rule(
        "every-other",
        "every other|second {unit}",
        lambda m: Repeat(duration(2, groups.unit(m))),
        (("every other week", "P2W"),),
    ),
    Rule(
        "every-third",
        "every|each {nth} {unit}",
        _every_nth,
        (("every third day", "P3D"),),
    ),
    Rule(
        "every-fortnight",
        "every|each fortnight",
        lambda _: Repeat("P2W"),
        (("every fortnight", "P2W"),),
    ),
    Rule(
        "every-clock",
        "every|each {number}? {clockunits}",
        _every_clock,
        (("every six hours", "PT6H"), ("every hour", "PT1H")),
    ),
    Rule(
        "every-day-of-year",
        "every|each {day} {month}",
        _every_date,
        (("every 12 June", "XXXX-06-12"),),
    ),
    Rule(
        "every-month-day",
        "every|each {month} {day}",
        _every_date,
        (("each November 8", "XXXX-11-08"),),
    ),
    Rule(
        "every-month",
        "every|each {month}",
        lambda m: Repeat(f"XXXX-{groups.month(m):02d}"),
        (("every June", "XXXX-06"),),
    ),
    Rule(
        "every-season",
        "every|each {season}",
        lambda m: Repeat(f"XXXX-{words.SEASON_CODES[words.SEASONS[m['season']]]}"),
        (("every summer", "XXXX-SU"),),
    ),
    Rule(
        "every-holiday",
        "every|each {holiday}",
        _every_holiday,
        (("every Christmas", "XXXX-12-25"), ("every Easter", "P1Y")),
    ),
    Rule(
        "every-part",
        "every|each {daypart}",
        lambda m: Repeat(f"XXXX-XX-XXT{groups.day_part(m)}"),
        (("every night", "XXXX-XX-XXTNI"),),
    ),
    Rule(
        "every-weekend",
        "every|each weekend",
        lambda _: Repeat("XXXX-WXX-WE"),
        (("every weekend", "XXXX-WXX-WE"),),
    ),
    Rule(
        "times-a-unit",
        "once|twice|thrice a|an|per|every|each {unit}",
        lambda m: Repeat(duration(1, groups.unit(m))),
        (("twice a week", "P1W"), ("once a month", "P1M")),
    ),
    Rule(
        "times-adverb",
        "once|twice|thrice daily|nightly|weekly|monthly|annually|yearly:often",
        lambda m: Repeat(_ADVERBS[m["often"]]),
        (("twice daily", "P1D"),),
    ),
    Rule(
        "every-weekday",
        "every|each|any|any_other|any_given {weekday}",
        _every_weekday,
        (("every Monday", "XXXX-WXX-1"),),
    ),
    Rule(
        "every-other-weekday",
        "every other|second {weekday}",  # two trains that meet each other Friday
        _every_weekday,
        (("every other Thursday", "XXXX-WXX-4"),),
    ),
    Rule(
        "weekday-parts",
        "{weekday} mornings|afternoons|evenings|nights:parts",
        lambda m: Repeat(
            f"{_every_weekday(m).value}T{words.DAY_PARTS[m['parts'][:-1]]}"
        ),
        (("Saturday mornings", "XXXX-WXX-6TMO"),),
    ),
    Rule(
        "weekends",
        "weekends",
        lambda _: Repeat("XXXX-WXX-WE"),
        (("weekends", "XXXX-WXX-WE"),),
    ),
    Rule(
        "weekdays",
        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays:days",
        lambda m: Repeat(f"XXXX-WXX-{words.WEEKDAYS[m['days'][:-1]] + 1}"),
        (("Sundays", "XXXX-WXX-7"),),
    ),
    Rule(
        "adverb",
        "daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|annually|yearly|hourly:often",
        _adverb,
        (("monthly", "P1M"), ("daily", "P1D"), ("hourly", "PT1H")),
        unless=(names.newspaper,),
    ),
)
