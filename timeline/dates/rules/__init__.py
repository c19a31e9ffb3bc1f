"""RULES: every way of writing a date that we know, one row each.

To add one, add a row to the file of its kind; its examples are its tests, and
`docs/dates.md` lists it. Of the rules that match at one place the longest match
wins, then the earlier row.
"""

from timeline.dates.rules.counted import COUNTED
from timeline.dates.rules.days import DAYS
from timeline.dates.rules.eras import ERAS
from timeline.dates.rules.figures import FIGURES
from timeline.dates.rules.lengths import LENGTHS
from timeline.dates.rules.months import MONTH_RULES
from timeline.dates.rules.named import NAMED
from timeline.dates.rules.periods import PERIODS
from timeline.dates.rules.relative import RELATIVE
from timeline.dates.rules.repeats import REPEATS
from timeline.dates.rules.seasons import SEASON_RULES
from timeline.dates.rules.stamps import STAMPS
from timeline.dates.rules.stretches import STRETCHES
from timeline.dates.rules.times import TIMES
from timeline.dates.rules.told import TOLD
from timeline.dates.rules.weekdays import WEEKDAY_RULES
from timeline.dates.rules.years import YEARS
from timeline.dates.steps import Found, Rule, Source, Trait

GROUPS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("Dates of the calendar", (*FIGURES, *DAYS, *STAMPS, *MONTH_RULES)),
    ("Quarters, seasons, years, decades", (*PERIODS, *YEARS)),
    ("Years of an era", ERAS),
    ("Days with a name", (*WEEKDAY_RULES, *NAMED)),
    ("Times of day", TIMES),
    ("Last, this and next", (*RELATIVE, *SEASON_RULES)),
    ("Counted from another day", COUNTED),
    ("Told from the date before", TOLD),
    ("Lengths and vague words", (*LENGTHS, *STRETCHES)),
    ("Repetitions", REPEATS),
)
RULES: tuple[Rule, ...] = tuple(rule for _, rules in GROUPS for rule in rules)
_TRAITS = {rule.name: rule.traits for rule in RULES if rule.traits}
_UNLESS = {rule.name: rule.unless for rule in RULES if rule.unless}


def has_trait(each: Found, trait: Trait) -> bool:
    """Whether the rule that read the phrase has the trait, in whatever language."""
    name = each.rule.rpartition(": ")[2]  # "de: numeric-date"
    return trait in _TRAITS.get(name, ())


def is_no_date(source: Source, each: Found) -> bool:
    """Whether the words around show that what the rule read is no date."""
    return any(test(source, each) for test in _UNLESS.get(each.rule, ()))
