"""RULES: every way of writing a date that we know, one row each.

To add one, add a row to the file of its kind; its examples are its tests, and
`docs/dates.md` lists it. Of the rules that match at one place the longest match
wins, then the earlier row.
"""

from timeline.dates.readings import Rule
from timeline.dates.rules.calendar import CALENDAR
from timeline.dates.rules.lengths import LENGTHS
from timeline.dates.rules.named import NAMED
from timeline.dates.rules.relative import RELATIVE

RULES: tuple[Rule, ...] = (*CALENDAR, *NAMED, *RELATIVE, *LENGTHS)
