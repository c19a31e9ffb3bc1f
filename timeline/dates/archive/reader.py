"""Reads a cell: the forms in their order, then prose, then what is made of several."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from timeline.dates.archive.asides import ASIDES
from timeline.dates.archive.bearing import BEARING
from timeline.dates.archive.bounds import BOUNDS
from timeline.dates.archive.catalogued import CATALOGUED
from timeline.dates.archive.chronicles import CHRONICLES
from timeline.dates.archive.continental import CONTINENTAL
from timeline.dates.archive.far_east import FAR_EAST
from timeline.dates.archive.figure_ranges import FIGURE_RANGES
from timeline.dates.archive.figures import EDTF, FIGURES
from timeline.dates.archive.hedged import HEDGED
from timeline.dates.archive.machines import MACHINES
from timeline.dates.archive.marc import MARC
from timeline.dates.archive.misspelt import MISSPELT
from timeline.dates.archive.names import NAMES, without_names
from timeline.dates.archive.old_style import OLD_STYLE
from timeline.dates.archive.open_ends import OPEN_ENDS
from timeline.dates.archive.outside import is_outside
from timeline.dates.archive.parts import PARTED
from timeline.dates.archive.pasted import PASTED
from timeline.dates.archive.periods import PERIODS
from timeline.dates.archive.reckoned import RECKONED
from timeline.dates.archive.reckoned_months import RECKONED_MONTHS
from timeline.dates.archive.reigns import REIGNS
from timeline.dates.archive.remarks import FOOTNOTES, LABELS, REMARKS
from timeline.dates.archive.several import LISTS, SEVERAL
from timeline.dates.archive.short_years import SHORT_YEARS
from timeline.dates.archive.since import SINCE
from timeline.dates.archive.stamps import STAMPS
from timeline.dates.archive.steps import MOST_CHARACTERS, Days, Form
from timeline.dates.archive.tidy import abbreviated, mended, spaced, tidy, unbracketed
from timeline.dates.archive.unlisted import UNLISTED
from timeline.dates.archive.works import WORKS
from timeline.dates.archive.works_abroad import WORKS_ABROAD
from timeline.dates.archive.written import WRITTEN
from timeline.dates.patterns import fold
from timeline.dates.refine.orders import Order

GROUPS: tuple[tuple[str, tuple[Form, ...]], ...] = (
    ("Years, decades, centuries", PERIODS),
    ("Other calendars", (*RECKONED, *RECKONED_MONTHS, *REIGNS, *FAR_EAST)),
    ("In figures", (*FIGURES, *FIGURE_RANGES)),
    ("As machines write", (*MACHINES, *MARC)),
    ("Years of two figures", SHORT_YEARS),
    ("Months, seasons, feasts", WRITTEN),
    ("Letters, charters, registers", OLD_STYLE),
    ("On the continent", CONTINENTAL),
    ("Time stamps, weeks, quarters", STAMPS),
    ("Chronologies and plans", CHRONICLES),
    ("Pasted from web pages", PASTED),
    ("As cataloguers add", CATALOGUED),
    ("What happened then", (*LABELS, *BEARING, *WORKS, *WORKS_ABROAD)),
    ("Words without a bearing", ASIDES),
    ("One end only", (*OPEN_ENDS, *BOUNDS, *SINCE)),
    ("How sure", HEDGED),
    ("Parts of a period", PARTED),
    ("Several dates", (*LISTS, *SEVERAL)),
    ("Names beside a date", NAMES),
    ("Labels, remarks, footnotes", (*FOOTNOTES, *REMARKS)),
    ("Slips of the keyboard", MISSPELT),
    ("What was done, in words that no list has", UNLISTED),
)
FORMS: tuple[Form, ...] = tuple(form for _, forms in GROUPS for form in forms)
_AFTER_PROSE = (*SEVERAL, *NAMES, *REMARKS, *MISSPELT, *UNLISTED)
_BEFORE_PROSE = tuple(form for form in FORMS if form not in _AFTER_PROSE)
"""Notation is never prose; several dates and other words may be, and prose knows them
better."""

Prose = Callable[[str], Days | None]
"""Reads what is no notation: *12 Dec. 1901*."""


def read_cell(
    text: str, prose: Prose, order: Order | None = None, today: date | None = None
) -> Days | None:
    """The days of one cell; None where it names none between years 1 and 9999.

    >>> days = read_cell("c.1830", lambda text: None)
    >>> str(days.span), days.form
    ('1830~', 'about')

    Args:
        text: The cell, as it was typed.
        prose: See `Prose`.
        order: Of day and month in figures, where other dates tell it.
        today: The day of publication, if there is one: *2016–present* lasts until it.
    """
    cell = spaced(text)
    if len(cell) > MOST_CHARACTERS:
        return None
    reader = _CellReader(prose, order, today)
    days = reader(abbreviated(fold(cell)))
    bare = without_names(cell)
    if days is None and bare != cell:
        days = reader(tidy(bare))
    return days


class _CellReader:
    """One cell with its parts; each part is read once. See `steps.Reader`."""

    def __init__(self, prose: Prose, order: Order | None, today: date | None) -> None:
        self.order = order
        self.today = today
        self._prose = prose
        self._known: dict[str, Days | None] = {}

    def __call__(self, text: str) -> Days | None:
        part = text.strip(" ,;:.")
        if part not in self._known:
            self._known[part] = None  # a part that is read from itself is not read
            self._known[part] = self._read(part)
        return self._known[part]

    def full_year(self, figures: str) -> tuple[int, str]:
        latest = self.today.year if self.today else _LATEST_YEAR
        year = latest - (latest - int(figures)) % 100
        return year, f"the century is not said: the latest such year up to {latest}"

    def _read(self, part: str) -> Days | None:
        if not part or is_outside(part):
            return None
        if part.endswith("]") and (days := self._by_forms(part, FOOTNOTES)):
            return days
        part = mended(part)
        if "[" in part or "]" in part:
            days = self._by_forms(part, (EDTF,)) or self(unbracketed(part))
            return days or self._by_forms(part, CATALOGUED)
        return (
            self._by_forms(part, _BEFORE_PROSE)
            or self._prose(part)
            or self._by_forms(part, _AFTER_PROSE)
        )

    def _by_forms(self, part: str, forms: tuple[Form, ...]) -> Days | None:
        for form in forms:
            found = _compiled(form.pattern).fullmatch(part)
            days = form.read(found, self) if found else None
            if days:
                return days._replace(form=form.name, traits=form.traits)
        return None


_LATEST_YEAR = 2029
"""Spreadsheets read years of two figures as 1930 to 2029."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when a cell first needs it: prose needs none."""
    return re.compile(pattern)
