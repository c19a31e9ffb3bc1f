"""The day on which an article was written, if that is the day before publication.

*NAIROBI, Aug. 8 — As crews dug today*, in a paper of 9 August: *today* is the eighth.
"""

from collections.abc import Sequence
from datetime import date

from timeline.dates.lazy import lazy
from timeline.dates.readings import Day
from timeline.dates.steps import Found, Source
from timeline.dates.units import ONE_DAY, real_day

_HEAD = 400  # characters in which a dateline stands
_PLACE = lazy(r"(?:^|\n)[A-Z][A-Z .'-]{2,30},(?:\s[A-Z][\w.]{1,15},)?\s$")
_DASH = lazy(r"\s?(?:\([\w ./]{2,20}\)\s?)?(?:—|–|--|_|-\s)")


def day_of_writing(
    source: Source, found: Sequence[Found], published: date | None
) -> date | None:
    """The day of the dateline, if it is the one before; a paper is a day late."""
    if published is None:
        return None
    for each in found:
        if each.start > _HEAD:
            break
        day = each.reading
        if isinstance(day, Day) and day.year is None and _is_dateline(source, each):
            written = real_day(published.year, day.month, day.day)
            return written if written == published - ONE_DAY else None
    return None


def _is_dateline(source: Source, each: Found) -> bool:
    place = _PLACE.search(source.text, max(0, each.start - 50), each.start)
    return bool(place and _DASH.match(source.text, each.stop))
