"""One cell: what it is read as, and what is said of it."""

import pytest

from timeline.cells import read_cell
from timeline.columns import REPORT_COLUMNS

COLUMNS = {column.name: column for column in REPORT_COLUMNS}

SAID = [
    # when → why it is no span, and the start of what would do
    ("soon", "not an EDTF date: 'soon'", "expected EDTF such as"),
    ("2018; 2019", "not an EDTF date: '2018; 2019'", "expected EDTF such as"),
    ("-0500", "outside the years 1 to 9999: '-0500'", "Dateline cannot draw"),
    ("2018/2017", "ends before it starts: 2018-01-01 to", "expected the earlier day"),
    ("[2018..2017]", "ends before it starts: '[2018..2017]'", "EDTF such as"),
]


@pytest.mark.parametrize(("when", "reason", "advice"), SAID)
def test_what_is_wrong_is_kept_apart_from_what_would_do(when, reason, advice):
    """Each has a column of its own on the screen; the cell is quoted whole."""
    _, (complaint,) = read_cell(when, COLUMNS["when"])
    assert complaint.reason.startswith(reason)
    assert complaint.advice.startswith(advice)
    assert complaint.fatal


UNREAD = [
    # published, which its column did not settle → why
    ("15/06/2026", "15 June 2026, but other days of the column have day and month"),
    ("5/6/2026", "either 5 June 2026 or 6 May 2026: the column does not tell which"),
    ("5/5/2026", "5 May 2026 in either order"),
    ("31/02/2019", "names a day that does not exist"),
    ("last week", "not a day that can be read"),
]


@pytest.mark.parametrize(("published", "reason"), UNREAD)
def test_a_day_that_is_left_as_it_is_says_why(published, reason):
    """Both readings are told, and neither is taken in silence."""
    _, (complaint,) = read_cell(published, COLUMNS["published"])
    assert complaint.reason.startswith(reason)
    assert complaint.fatal
