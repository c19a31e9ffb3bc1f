"""Dates as archives and tables write them: *c.1830–41*, *late 18th c.*, *17-Sep-18*.

A cell is one date and nothing else, so it needs no publication day, and words that
would hedge in prose are notation here. `FORMS` are tried in order; a form that holds
another date inside reads that first. A file holds one kind of them; to add one, add a
row: its examples are its tests, and `docs/dates.md` lists it.
"""

from timeline.dates.archive.reader import FORMS, GROUPS, is_outside, read_cell
from timeline.dates.archive.steps import Days, Form

__all__ = ["FORMS", "GROUPS", "Days", "Form", "is_outside", "read_cell"]
