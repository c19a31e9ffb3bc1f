"""The card before an event is open: which ones it offers."""

import pytest

from tests.report_rows import table
from timeline.events import group_reports
from timeline.reports import read_reports
from timeline.ui.card import widely_told


def told(*outlets: str) -> list[str]:
    """The events offered, of events with these outlets, one a day from 1 March on."""
    rows = [
        {
            "event": f"e{number}",
            "title": f"Event {number}",
            "outlet": outlet,
            "headline": f"Headline {number}",
            "when": f"2018-03-0{number}",
        }
        for number, names in enumerate(outlets, 1)
        for outlet in names
    ]
    reports, _ = read_reports(table(*rows))
    return [row["event"] for row in widely_told(group_reports(reports))]


@pytest.mark.parametrize(
    ("outlets", "offered"),
    [
        (("AB", "ABC", "AB", "ABCD"), ["e4", "e2", "e1", "e3"]),
        (("AB", "C", "ABC", "D"), ["e3", "e1"]),
        (("A", "B", "A"), ["e1", "e2", "e3"]),
        (("AB", *["ABC"] * 7), ["e2", "e3", "e4", "e5", "e6", "e7"]),
    ],
)
def test_what_most_outlets_tell_comes_first(
    outlets: tuple[str, ...], offered: list[str]
) -> None:
    """The list is headed "Told by most outlets"; ties stand in order of time."""
    assert told(*outlets) == offered
