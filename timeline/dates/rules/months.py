"""Months, with their year or without."""

import re

from timeline.dates import numerals
from timeline.dates.homographs import months
from timeline.dates.readings import Month, Repeat
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.yearly import is_of_most_years
from timeline.dates.steps import Rule
from timeline.dates.vocabulary import MONTH_NAMES, MONTHS


def _month_or_that_of_most_years(m: Match) -> Month | Repeat:
    month = groups.month(m)
    return Repeat(f"XXXX-{month:02d}") if is_of_most_years(m) else Month(month)


def _month_of_year(m: Match) -> Month | None:
    """*too late in the season to march that year*: no month."""
    verb = m[0].startswith("march that") and m.string.endswith("to ", 0, m.start())
    return None if verb else Month(groups.month(m), groups.year_like(m))


def _month_step(m: Match) -> Month | None:
    """*this April*; but *this April 24* is a day."""
    if re.match(r"\.?\s?\d", m.string[m.end() : m.end() + 3]):
        return None
    return Month(groups.month(m), step=groups.step(m[0].split()[0]))


def _months_ago(m: Match) -> Month | None:
    """*two Decembers ago*: the last but one before publication."""
    count, month = numerals.count(m["n"]), MONTHS[m["months"].removesuffix("s")]
    return Month(month, step=-int(count)) if count and count == int(count) else None


MONTH_RULES: tuple[Rule, ...] = (
    Rule(
        "month-short-year",
        "{month} ,? {shortyear}",
        lambda m: Month(groups.month(m), groups.short_year(m)),
        (("May '97", "1997-05"), ("Sept. '16", "2016-09")),
    ),
    Rule(
        "months-ago",
        f"{{n}} {'|'.join(f'{name.lower()}s' for name in MONTH_NAMES)}:months ago",
        _months_ago,
        (("two Decembers ago", "2016-12"), ("three Augusts ago", "2016-08")),
    ),
    Rule(
        "month-of",
        "the month of {month} {year}?",
        lambda m: Month(groups.month(m), groups.year(m) if m["year"] else None),
        (("the month of November", "2018-11"), ("the month of May 2017", "2017-05")),
    ),
    Rule(
        "month-year",
        "{month} ,? {ofyear:yearlike}",
        _month_of_year,
        (
            ("August 2018", "2018-08"),
            ("September of 1998", "1998-09"),
            ("April last year", "2017-04"),
        ),
    ),
    Rule(
        "year-month",
        "{year} {month}",
        lambda m: None if "\n" in m[0] else Month(groups.month(m), groups.year(m)),
        (("2018 August", "2018-08"),),
    ),
    Rule(
        "month",
        "{month}",
        _month_or_that_of_most_years,
        (("April", "2018-04"), ("Aug.", "2018-08"), ("October", "2018-10")),
        unless=(months.no_month,),
    ),
    Rule(
        "month-step",
        "last|past|this|next|coming {month}",
        _month_step,
        (
            ("last October", "2017-10"),
            ("this April", "2018-04"),
            ("next April", "2019-04"),
        ),
        unless=(months.lower_month,),
    ),
)
