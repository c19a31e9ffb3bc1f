"""What filters do: which reports pass a choice, and how many events each option has."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

import pandas as pd

from timeline.actors import canonical
from timeline.reports import Reports, parse_span
from timeline.search import fold
from timeline.spans import Days, Extent, Precision, Span

Items = Callable[[Reports], list[tuple[str, ...]]]
"""What each report has in one respect: its actors, its outlet …"""


def actors(reports: Reports) -> list[tuple[str, ...]]:
    """Canonical names; the frame keeps the printed ones."""
    return [tuple(map(canonical, names)) for names in reports["actors"].tolist()]


def platforms(reports: Reports) -> list[tuple[str, ...]]:
    return list(reports["platforms"].tolist())


def outlets(reports: Reports) -> list[tuple[str, ...]]:
    """As first spelled in the file; the frame keeps the printed name beside it."""
    return [(name,) for name in reports["voice"].tolist()]


def kinds(reports: Reports) -> list[tuple[str, ...]]:
    return [(name,) for name in reports["kind"].tolist()]


def has_any(items: Items, reports: Reports, chosen: Sequence[str]) -> pd.Series:
    """Reports that have one of the chosen items."""
    wanted = frozenset(chosen)
    passed = [not wanted.isdisjoint(names) for names in items(reports)]
    return pd.Series(passed, index=reports.index, dtype="bool")


def count_items(items: Items, reports: Reports) -> dict[str, int]:
    """Item → how many events have it, in the order of the alphabet."""
    pairs = zip(items(reports), reports["event"].tolist(), strict=True)
    found = Counter(
        name for name, _ in {(name, event) for names, event in pairs for name in names}
    )
    return dict(sorted(found.items(), key=lambda item: (item[0].casefold(), item[0])))


def touches(reports: Reports, window: Days) -> pd.Series:
    """Spans with a day in the window; an open end reaches as far as there are days.

    A report that gives no day itself passes where another report of its event does.
    """
    passed = _touches(reports, window)
    silent = reports["basis"] == "published"
    of_a_dated_event = reports["event"].isin(reports.loc[~silent, "event"])
    told = reports["event"].isin(reports.loc[passed & ~silent, "event"])
    return passed.where(~(silent & of_a_dated_event), told)


def _touches(reports: Reports, window: Days) -> pd.Series:
    start, stop = window
    passed = pd.Series(True, index=reports.index, dtype="bool")
    if start:
        passed &= reports["last"].isna() | (reports["last"] >= _stamp(start))
    if stop:
        passed &= reports["first"].isna() | (reports["first"] <= _stamp(stop))
    whole = Span(start, stop, Precision.DAY, Extent.THROUGHOUT)
    gapped = reports[reports["edtf"].str.contains(",", regex=False) & passed]
    for index, *said in gapped[["edtf", "precision"]].itertuples():
        passed[index] = parse_span(*said).overlap(whole) is not None
    return passed


def _stamp(day: date) -> pd.Timestamp:
    return pd.Timestamp(day.isoformat())


def has_words(reports: Reports, words: str) -> pd.Series:
    """Reports in whose texts and lists each of the words occurs, also inside others.

    What stands in quotation marks, *"hundreds of"*, is looked for as it stands.
    """
    wanted = [" ".join((m[1] or m[0]).split()) for m in _WORD.finditer(fold(words))]
    passed = [all(word in row for word in wanted) for row in reports["words"].tolist()]
    return pd.Series(passed, index=reports.index, dtype="bool")


_WORD = re.compile(r'["“”]([^"“”]*[^"“”\s][^"“”]*)["“”]|[^\s"“”]+')


def told_by_at_least(reports: Reports, number: int) -> pd.Series:
    """Reports of events that so many outlets of the whole file tell."""
    return reports["told_by"] >= number


def count_told_by(reports: Reports) -> dict[str, int]:
    """Number of outlets → how many events at least so many tell."""
    told = dict(
        zip(reports["event"].tolist(), reports["told_by"].tolist(), strict=True)
    )
    most = max(told.values(), default=0)
    return {str(n): sum(by >= n for by in told.values()) for n in range(1, most + 1)}
