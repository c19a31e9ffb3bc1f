"""Days of the calendar in words, perhaps without their year."""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.cues import CLAUSE_WORDS
from timeline.dates.forms import either
from timeline.dates.homographs import figures, months
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, DayOfMonth, Repeat
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.yearly import is_of_most_years
from timeline.dates.steps import Rule, Trait
from timeline.dates.vocabulary import MONTHS


def _day(m: Match) -> Day:
    groups_ = m.groupdict()
    number = numerals.ordinal(groups_.get("day") or groups_["dayth"])
    said = groups_.get("year")
    year = groups.year_number(said) if said else groups.year_like(m)
    return Day(groups.month(m), number or 0, year, groups.weekday(m))


def _day_of_its_year(m: Match) -> Day | None:
    """*1901 Dec. 12*; but a year on its own line heads the days below it."""
    return None if "\n" in m[0] else _day(m)


def _at_a_head(m: Match) -> Day | None:
    """*1983, 23 July: they met*; but of *in 1983, 23 July was hot* the two are two."""
    if "\n" in m[0]:
        return None
    return _day(m) if _HEAD_ENDS.match(m.string, m.end()) else None


_HEAD_ENDS = lazy(r"\s?(?:[:.;—–]|-\s|$)")


def _ides(m: Match) -> Day:
    """In the Roman calendar on the 15th of four months, on the 13th of the others."""
    month = groups.month(m)
    year = groups.year(m) if m["year"] else None
    return Day(month, 15 if month in (3, 5, 7, 10) else 13, year)


def _day_or_feast(m: Match) -> Day | Repeat:
    """*25 June is a public holiday*, *every year on 19 May*: of each year."""
    day = _day(m)
    whole = day.year is not None or day.weekday is not None
    if whole or not _is_yearly(m):
        return day
    return Repeat(f"XXXX-{day.month:02d}-{day.day:02d}")


def _is_yearly(m: Match) -> bool:
    if _IS_KEPT.match(m.string, m.end()):
        return True
    before = m.string[max(0, m.start() - 60) : m.start()]
    if _EVERY_YEAR.search(before) or is_of_most_years(m):
        return True
    if _ERA.search(before) and _WAS_KEPT.match(m.string, m.end()):
        return True
    return bool(_MADE.search(before) and _THE_DAY_OF.match(m.string, m.end()))


_EVERY_YEAR = lazy(r"\b(?:(?:every|each)\syear|annually|yearly|once\sa\syear)\son\s$")
_FEAST = r"(?:holiday|feast|festival|birthday)\b"
_IS_KEPT = lazy(
    r"\sis\s(?:\w+\s){0,3}(?:holiday|feast|kept|celebrated|observed|marked|commemorated)\b"
    r"|\s(?:every|each)\syear\b|\sis\s(?:\w+\s)?held\s(?:annually|every\syear|each\syear)\b"
    rf"|\s(?:was|has\sbeen)\skept\s(?:\w+\s){{0,6}}{_FEAST}"
    rf"|\swas\smade\sthe\s(?:\w+\s)?{_FEAST}"
)
_ERA = lazy(
    r"\b(?:from|between)\s\d{4}\s(?:to|and|until)\s\d{4},?\s$|\buntil\s\d{4},?\s$"
)
_WAS_KEPT = lazy(
    r"\swas\s(?:(?:an?|the)\s(?:\w+\s)?(?:holiday|feast|festival)|celebrated|observed)\b"
)
"""*From 1954 to 1990 17 June was a public holiday.*"""
_MADE = lazy(r"\b(?:made|declared|proclaimed|keeps?|kept|observes?d?|celebrates?d?)\s$")
_THE_DAY_OF = lazy(
    rf"\sthe\s(?:\w+\s)?day\sof\b|\sas\s(?:the|an?|its|their)\s(?:\w+\s)?(?:day\b|{_FEAST})"
)
"""*The Bundestag made 17 June the Day of German Unity.*"""


def _day_or_attacks(m: Match) -> Day | Repeat | None:
    """*the Sept. 11 attacks* are those of 2001, whenever they are told of."""
    if "\n" in m[0] and _OF_A_MONTH.match(m.string, m.end()):
        return None  # It was due to end in June / 14 July - The firm folds
    if _OF_THEM.match(m.string, m.end()) and m.string.endswith(
        "in ", max(0, m.start() - 3), m.start()
    ):
        return None  # In July 31 of the miners sued
    day = _day_or_feast(m)
    if isinstance(day, Repeat):
        return day
    if (day.month, day.day) != (9, 11):
        return day
    attacks = _ATTACKS.match(m.string, m.end())
    the = m.string.endswith(_THE, 0, m.start()) and _AFTERMATH.match(m.string, m.end())
    return replace(day, year=2001) if attacks or the else day


_OF_A_MONTH = lazy(rf"\s(?:of\s)?(?:{either(MONTHS)})\b")
_OF_THEM = lazy(r"\s(?:of\s(?:the|them|its|his|her|their)|people|men|women)\b")
_ATTACKS = lazy(r",?\s(?:(?:terror\w*|al\sqaeda)\s)?(?:attack|hijack|commission)")
_THE = ("the ", "these ", "those ", "its ", "their ")
_AFTERMATH = lazy(
    r"\s(?:defendant|suspect|plotter|conspirator|mastermind|victim|famil(?:y|ies)\b)"
)


def _weekday_and_day(m: Match) -> DayOfMonth | None:
    """*Tuesday the 11th*; but *on Saturday the 4th Infantry Division had word*."""
    if _NUMBERED.match(m.string, m.end()):
        return None
    return DayOfMonth(numerals.ordinal(m["dth"]) or 0, groups.weekday(m))


_NUMBERED = lazy(
    r"\s(?:infantry|division|brigade|regiment|battalion|cavalry|corps|army|fleet|circuit"
    r"|armou?red|airborne|marines?|squadron|district|anniversary|minute|round)\b"
)


def _day_unless_of_a_thing(m: Match) -> Day | None:
    """*May third*; but *in August the second battalion crossed*."""
    if " the " not in m[0]:
        return _day(m)
    of_a_thing = m["dayth"][0].isalpha() and _A_THING.match(m.string, m.end())
    in_the_month = m.string.endswith("in ", 0, m.start())  # in July the 10th Battalion
    return None if of_a_thing or in_the_month else _day(m)


_A_THING = lazy(rf"\s(?!(?:{either(CLAUSE_WORDS)})\b)[a-z]+\b")


def _with_short_year(m: Match) -> Day | None:
    """*3 May '97*: the latest such year that has begun."""
    bare = "'" not in m["shortyear"]
    if bare and _COUNTS_THINGS.match(m.string, m.end()):
        return None  # on 18 September 40 were killed
    if _A_MONTH.match(m.string, m.end()):
        return None  # 17 February-27 March
    number = numerals.ordinal(m["day"]) or 0
    return Day(groups.month(m), number, groups.short_year(m), groups.weekday(m))


_A_MONTH = lazy(rf"\s(?:{either(MONTHS)})\b")
_COUNTS_THINGS = lazy(
    r"\s(?:were|are|had|have|of|more|other|others|people|(?!his\b|as\b|is\b|was\b|its\b"
    r"|this\b)[a-z]+s)\b"
)


def _day_in_words(m: Match) -> Day | None:
    """*on March one*, as the wires spelled it; but *in April one of them fell*."""
    before = m.string[max(0, m.start() - 12) : m.start()]
    if not _ON_A_DAY.search(before) or _COUNTS.match(m.string, m.end()):
        return None
    return Day(groups.month(m), int(numerals.count(m["dayword"]) or 0))


_ON_A_DAY = lazy(r"\b(?:on|effective|until|till|since|by|from|before|after|through)\s$")
_COUNTS = lazy(
    r"\s(?:of|more|hundred|thousand|mil\w+|bil\w+|mln|per\w*|pct|out|or|to)\b"
)


DAYS: tuple[Rule, ...] = (
    Rule(
        "month-day-year",
        "{weekday}? ,? {month} {day} ,? {year}",
        _day,
        (
            ("Dec. 13, 2017", "2017-12-13"),
            ("Thursday, May 3, 2018", "2018-05-03"),
            ("Feb 29th 2016", "2016-02-29"),
        ),
    ),
    Rule(
        "day-month-year",
        "{weekday}? ,? the? {day} of? {month} ,? {year}",
        _day,
        (
            ("Tuesday 18 September 2018", "2018-09-18"),
            ("the 4th of July 1776", "1776-07-04"),
            ("22-Aug-2018", "2018-08-22"),
        ),
        traits=(Trait.DAY_FIRST,),
    ),
    Rule(
        "year-month-day",
        "{year} {month} {day}",
        _day_of_its_year,
        (("2018 September 17", "2018-09-17"), ("1901 Dec. 12", "1901-12-12")),
    ),
    Rule(
        "year-head-day",
        "{year} ,? {day} {month}",
        _at_a_head,
        (("1983, 23 July", "1983-07-23"),),
    ),
    Rule(
        "month-day",
        "{weekday}? ,? {month} {day}",
        _day_or_attacks,
        (("Aug. 22", "2018-08-22"), ("Thursday, May 3", "2018-05-03")),
        traits=(Trait.DAY_LAST,),
        unless=(months.lower_month,),
    ),
    Rule(
        "month-day-of-year",
        "{weekday}? ,? {month} {day} ,? {yearstep:yearlike}",
        _day,
        (("May 4 last year", "2017-05-04"), ("Feb. 15, last year", "2017-02-15")),
    ),
    Rule(
        "day-month-of-year",
        "{weekday}? ,? the? {day} of? {month} {yearstep:yearlike}",
        _day,
        (
            ("4 May last year", "2017-05-04"),
            ("30 September of this year", "2018-09-30"),
        ),
        traits=(Trait.DAY_FIRST,),
    ),
    Rule(
        "month-ordinal",
        "{weekday}? ,? {month} the? {dayth}",
        _day_unless_of_a_thing,
        (("May third", "2018-05-03"), ("September the 3rd", "2018-09-03")),
    ),
    Rule(
        "month-number-word",
        "{month} {dayword}",
        _day_in_words,
        (("on March one", "2019-03-01"), ("effective April twelve", "2019-04-12")),
    ),
    Rule(
        "day-month",
        "{weekday}? ,? the? {day} of? {month}",
        _day_or_feast,
        (("22 August", "2018-08-22"), ("the 3rd of May", "2018-05-03")),
        traits=(Trait.DAY_FIRST,),
        unless=(months.lower_month,),
    ),
    Rule(
        "ordinal-month",
        "{weekday}? ,? the? {dayth} of {month} ,? {year}?",
        _day,
        (
            ("the twelfth of May", "2018-05-12"),
            ("the first of June 2014", "2014-06-01"),
        ),
        traits=(Trait.DAY_FIRST,),
    ),
    Rule(
        "day-month-short-year",
        "{weekday}? ,? the? {day} of? {month} ,? {shortyear}",
        _with_short_year,
        (("3 May '97", "1997-05-03"),),
    ),
    Rule(
        "day-month-two-figures",
        "{weekday}? ,? {day} {month} {yy:shortyear}",
        _with_short_year,
        (("3 May 97", "1997-05-03"),),
    ),
    Rule(
        "day-month-dash-year",
        "{day} {month} {dashyear:shortyear}",
        _with_short_year,
        (("3-May-17", "2017-05-03"),),
    ),
    Rule(
        "month-day-short-year",
        "{weekday}? ,? {month} {day} ,? {shortyear}",
        _with_short_year,
        (("May 3, '97", "1997-05-03"),),
    ),
    Rule(
        "ides",
        "the? ides of {month} {year}?",
        _ides,
        (
            ("on the Ides of March 2017", "2017-03-15"),
            ("the Ides of June 2017", "2017-06-13"),
        ),
    ),
    Rule(
        "day-of-month",
        "the {dth}",
        lambda m: DayOfMonth(numerals.ordinal(m["dth"]) or 0),
        (("the 11th", "2018-09-11"),),
        unless=(figures.numbered_thing,),
    ),
    Rule(
        "day-of-month-in-words",
        "the {longnth}",
        lambda m: DayOfMonth(numerals.ordinal(m["longnth"]) or 0),
        (("on the twenty-fourth", "2018-09-24"),),
        unless=(figures.numbered_thing, figures.numbered_name),
    ),
    Rule(
        "day-of-month-in-a-word",
        "the {shortnth}",
        lambda m: DayOfMonth(numerals.ordinal(m["shortnth"]) or 0),
        (
            (
                "At sea in 1911, 1912 and 1913. On 4 July 1914 they weighed anchor, and"
                " on the tenth they came to land.",
                "1914-07-10",
            ),
        ),
        traits=(Trait.OF_A_HISTORY,),
        unless=(
            figures.numbered_thing,
            figures.numbered_name,
            figures.not_beside_a_day,
        ),
    ),
    Rule(
        "weekday-day",
        "{weekday} the {dth}",
        _weekday_and_day,
        (("Tuesday the 11th", "2018-09-11"),),
    ),
    Rule(
        "weekday-comma-day",
        "{weekday} ,? {dth}",
        lambda m: DayOfMonth(numerals.ordinal(m["dth"]) or 0, groups.weekday(m)),
        (("Friday, 31st", "2018-08-31"), ("Friday 14th", "2018-09-14")),
    ),
)
