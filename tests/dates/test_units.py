"""What units are called, where the calendar begins too."""

from datetime import date

import pytest

from timeline.dates.units import in_words, timex
from timeline.spans import Precision

# fmt: off
NAMED = [
    # unit, its first day → value of TimeML, words
    (Precision.WEEK, date(2018, 9, 10), "2018-W37", "the week of 10 September 2018"),
    (Precision.QUARTER, date(2018, 7, 1), "2018-Q3", "quarter 3 of 2018"),
    (Precision.SEASON, date(1643, 12, 1), "1643-WI", "winter 1643"),
    (Precision.SEASON, date(1644, 3, 1), "1644-SP", "spring 1644"),
    (Precision.DECADE, date(1980, 1, 1), "198", "the 1980s"),
    (Precision.CENTURY, date(1900, 1, 1), "19", "the century from 1900 on"),
    # cut where the calendar begins: there is no December for that winter
    (Precision.SEASON, date.min, "0000-WI", "winter 1 BC"),
    (Precision.DECADE, date.min, "000", "the first nine years"),
    (Precision.CENTURY, date.min, "00", "the 1st century"),
]
# fmt: on


@pytest.mark.parametrize(("unit", "first", "value", "words"), NAMED)
def test_a_unit_has_its_value_and_its_words(unit, first, value, words):
    """Both are told by its first day alone."""
    assert (timex(unit, first), in_words(unit, first)) == (value, words)
