"""What a span says → EDTF text."""

from datetime import date

from timeline.spans.reading import SEASON_MONTHS
from timeline.spans.units import Days, Extent, Precision, Said, end_unit, unit_days

_WORDED = frozenset(
    {
        Precision.MONTH,
        Precision.SEASON,
        Precision.YEAR,
        Precision.DECADE,
        Precision.CENTURY,
    }
)


def spell_edtf(said: Said, pieces: list[Days]) -> str:
    """EDTF for a span that lies in these pieces."""
    if said.extent is Extent.THROUGHOUT:
        return _spell_interval(said)
    if said.gaps:
        return f"[{','.join(_spell_piece(piece, said) for piece in pieces)}]"
    spelled = _spell_piece((said.first, said.last), said)
    return f"[{spelled}]" if ".." in spelled else spelled


def _spell_interval(said: Said) -> str:
    """``a/b``, each end in the coarsest unit that it fills and the words allow."""
    start = stop = ".."
    before, after = said.ends or (said.hedge, said.hedge)
    if said.first:
        unit = end_unit(said.first, None, said.precision)
        start = _literal(unit, said.first) + before
    if said.last:
        unit = end_unit(None, said.last, said.precision)
        stop = _literal(unit, said.last) + after
    return f"{start}/{stop}"


def _spell_piece(days: Days, said: Said) -> str:
    """One element of a set: a calendar unit, or ``a..b`` with both ends in one unit."""
    first, last = days
    if first and last:
        worded = _single_unit(first, last, said.precision)
        if worded:
            return worded + said.hedge
    unit = end_unit(first, last, said.precision)
    if first and last and unit_days(unit, first) == (first, last):
        return _literal(unit, first) + said.hedge
    start = _literal(unit, first) + said.hedge if first else ""
    stop = _literal(unit, last) + said.hedge if last else ""
    return f"{start}..{stop}"


def _single_unit(first: date, last: date, said: Precision) -> str | None:
    """The one EDTF word for just these days in that unit, where there is one."""
    if first == last:
        return first.isoformat()
    cut = said is Precision.SEASON and first == date.min  # a winter without December
    if said in _WORDED and not cut and unit_days(said, first) == (first, last):
        return _literal(said, first)
    month, year = (unit_days(u, first) for u in (Precision.MONTH, Precision.YEAR))
    if said <= Precision.WEEK and month == (first, last):
        return f"{_literal(Precision.MONTH, first)}-XX"
    if said <= Precision.WEEK and year == (first, last):
        return f"{_literal(Precision.YEAR, first)}-XX-XX"
    if Precision.MONTH <= said <= Precision.HALF and year == (first, last):
        return f"{_literal(Precision.YEAR, first)}-XX"
    return None


def _literal(unit: Precision, day: date) -> str:
    text = day.isoformat()
    match unit:
        case Precision.MONTH:
            return text[:7]
        case Precision.SEASON:
            code = next(c for c, start in SEASON_MONTHS.items() if start == day.month)
            return f"{text[:4]}-{code}"
        case Precision.YEAR:
            return text[:4]
        case Precision.DECADE:
            return f"{text[:3]}X"
        case Precision.CENTURY:
            return f"{text[:2]}XX"
        case _:
            return text
