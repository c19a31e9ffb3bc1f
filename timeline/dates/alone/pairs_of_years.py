"""*1905-06* in a column: a month of ISO 8601, or two years, as *1883-84* beside it."""

from collections.abc import Iterable

from timeline.dates.lazy import lazy

_IN_FIGURES = lazy(r"\s*(\d\d)(\d\d)-(\d\d)(-\d\d)?\s*")
_LAST_MONTH = 12


def pair_of_years(cells: Iterable[str]) -> str:
    """The first cell that can only be two years; blank where another shows months.

    Most of such cells are of a year and the next, lest a slip in months be taken so.

    >>> pair_of_years(["1905-06", "1883-84"])
    '1883-84'
    >>> pair_of_years(["1883-84", "1990-05"])
    ''
    >>> pair_of_years(["2001-09", "2001-11", "2001-30"])
    ''
    """
    pair, turns, all_of_them = "", 0, 0
    for cell in cells:
        found = _IN_FIGURES.fullmatch(cell)
        if found is None:
            continue
        year, end = int(found[2]), int(found[3])
        if found[4] or 1 <= end <= min(year, _LAST_MONTH):
            return ""
        turns += end == (year + 1) % 100
        all_of_them += 1
        if not pair and end > max(year, _LAST_MONTH):
            pair = cell.strip()
    return pair if turns * 2 >= all_of_them else ""


def as_pair_of_years(cell: str) -> str:
    """*1905–06*, which no reader takes for a month; other cells as they are."""
    found = _IN_FIGURES.fullmatch(cell)
    if found is None or found[4] or not int(found[2]) < int(found[3]) <= _LAST_MONTH:
        return cell
    return cell.replace("-", "–")
