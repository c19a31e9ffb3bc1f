"""Step four: takes the phrases in text order, and makes mentions of them.

==============  ====================================================================
`bounds.py`     for each day that the publication day can be, where it is not one day
`in_order.py`   resolves one phrase after the other, each from what was told before it
`ranges.py`     joins the two ends of *between 2012 and 2017*
`writing.py`    the day an article was written, if it is the one before publication
`lengths.py`    which days *the first three months of 2018* are
`leads.py`      what *since*, *until*, *before* and *after* make of a span
==============  ====================================================================

Which date a phrase counts from is the matter of `story/`.
"""

from timeline.dates.place.bounds import MOST_DAYS, days_of, place_within

__all__ = ["MOST_DAYS", "days_of", "place_within"]
