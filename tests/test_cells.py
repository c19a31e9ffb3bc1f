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
