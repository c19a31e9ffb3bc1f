"""The file that the dashboard shows, read once for each of its contents."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import streamlit as st

from timeline.errors import TimelineError
from timeline.events import Events, group_reports
from timeline.phrases import capital
from timeline.reports import Reports, read_reports
from timeline.safe import md
from timeline.spans import Span
from timeline.tables import Problem

_WHAT_WOULD_DO = (
    "The columns are described in docs/data.md; events.csv, which comes with Dateline,"
    " is a file to begin from."
)
SHIPPED = Path(__file__).parents[2] / "events.csv"


@dataclass(frozen=True)
class Book:
    """A file of reports, with what every page needs of it; nobody may change it.

    Attributes:
        path: Where the file is.
        reports: Its good rows.
        problems: What was left out of it, and why.
        events: All events of it, before any filter.
        until: The day up to which open ends are drawn: the last publication day.
    """

    path: Path
    reports: Reports
    problems: Sequence[Problem]
    events: Events
    until: date

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name


def load() -> Book:
    """The file named on the command line, or the shipped one.

    A file that cannot be used at all is one clear message, and the page ends there.
    """
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED
    try:
        return _read(str(path), _stamp(path))
    except TimelineError as error:
        st.error(
            f"**This file cannot be shown.** {md(capital(str(error)))}.\n\n"
            f"{_WHAT_WOULD_DO}",
            icon=":material/error:",
        )
        st.stop()


def _stamp(path: Path) -> tuple[int, int]:
    """Tells one content of a file from the next without reading it."""
    try:
        found = path.stat()
    except OSError:  # the reader says what is wrong with it
        return 0, 0
    return found.st_mtime_ns, found.st_size


# A resource, not data: shared by all visitors, never copied, and never changed.
@st.cache_resource(max_entries=8, show_spinner="Reading the reports …")
def _read(path: str, stamp: tuple[int, int]) -> Book:
    reports, problems = read_reports(Path(path))
    events = group_reports(reports)
    return Book(
        path=Path(path),
        reports=reports,
        problems=problems,
        events=events,
        until=_last_published(reports),
    )


def _last_published(reports: Reports) -> date:
    """The last day on which one of them was published: the clock is never read."""
    spans = [Span.parse(text) for text in reports["published"].unique()]
    days = [day for span in spans for day in (span.first, span.last) if day]
    return max(days, default=date.min)  # no reports, and nothing to draw
