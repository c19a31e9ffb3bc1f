"""What stands in a line for its words once they are understood: a mark a character.

What is left of a line is looked at then (`beside.py`); patterns may ask for a mark.
"""

DAY_MARK = "\x01"
"""Of a date."""
LABEL_MARK = "\x02"
"""Of a label, an hour, an issue: a sign of a byline."""
WEAK_MARK = "\x03"
"""Of what is passed over beside another sign, and is none by itself."""
