"""Dates as archives and tables write them: *c.1830–41*, *late 18th c.*, *17-Sep-18*.

A cell is one date and nothing else, so it needs no publication day, and words that
would hedge in prose are notation here. The forms are tried in order; a form that holds
another date inside reads that first. A file holds one kind of them; to add one, add a
row: its examples are its tests, and `docs/dates.md` lists it.

`reader` puts them together. It is imported when a cell first needs it: prose does not.
"""
