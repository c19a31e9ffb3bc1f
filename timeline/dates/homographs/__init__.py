"""Words and numbers that look like dates: told apart by what stands around them.

`months.py`, `periods.py`, `hours.py`, `lengths.py` and `figures.py` look at what a rule
found, `names.py` at people, papers and things, with what `surroundings.py` asks. A
rule names its tests in its row, as ``unless``: *may* is a month unless
`months.no_month` says that it is a verb.
"""
