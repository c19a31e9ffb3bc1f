"""Our arithmetic of the Persian year beside the equinoxes of convertdate."""

from datetime import date
from itertools import pairwise

import pytest
from convertdate import persian

from timeline.dates.nowruz import _BREAKS, nowruz

# Years in which the two differ by a day, six of them forenoons that convertdate misses:
# of 20 March 1864, 1876, 1880, 1888, 1892 and 1897. Every year to 2378 was compared.
_OTHERS = (5, 166, 1243, 1255, 1259, 1267, 1271, 1276, 1503, 1602, 2159, 2258, 2291)
_BESIDE_BREAKS = [y + i for y in _BREAKS for i in (-1, 0, 1) if 1 < y + i < 2379]
_SOME = range(3, 2379, 22)


@pytest.mark.parametrize("year", sorted({*_OTHERS, *_BESIDE_BREAKS, *_SOME}))
def test_a_year_begins_with_the_equinox(year: int) -> None:
    """A day beside that of convertdate only in the years that are known for it."""
    ours, theirs = nowruz(year), date(*persian.to_gregorian(year, 1, 1))
    assert ours is not None
    assert abs((ours - theirs).days) == (year in _OTHERS)


def test_the_years_of_the_table_hold_together() -> None:
    """Each has 365 days or 366, and begins between 19 and 22 March."""
    days = [nowruz(year) for year in range(1, _BREAKS[-1])]
    known = [day for day in days if day]
    assert len(known) == len(days)
    lengths = {(b - a).days for a, b in pairwise(known)}
    assert lengths == {365, 366}
    assert {(day.month, day.day) for day in known} <= {(3, d) for d in range(19, 23)}
    assert nowruz(0) is None
    assert nowruz(_BREAKS[-1]) is None
