"""Exporters: reports as a file for somebody else's program."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from timeline.cells import write_cell
from timeline.columns import DERIVED_COLUMNS, REPORT_COLUMNS
from timeline.filters import BY_KEY, Choice, Choices, active
from timeline.reports import Reports
from timeline.safe import cell, uncell
from timeline.tables import Problem, read_table

MAX_NAME = 120
"""Characters of a file name without its suffix."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that reports can be written in.

    Attributes:
        key: Its name in commands.
        label: Its name on the screen.
        suffix: Of the file, with the dot.
        mime: Its media type.
        render: Reports → the file.
    """

    key: str
    label: str
    suffix: str
    mime: str
    render: Callable[[Reports], bytes]


def csv_text(reports: Reports) -> str:
    """The columns of a report table, then the derived ones; `read_reports` reads it.

    No cell can run as a formula in a spreadsheet, and reading gives back what it was.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [*(column.name for column in REPORT_COLUMNS), *DERIVED_COLUMNS]
    writer.writerow(names)
    columns = (_texts(reports[name]) for name in names)
    writer.writerows(zip(*columns, strict=True))
    return out.getvalue()


def left_out_csv(source: Path | bytes, problems: Sequence[Problem]) -> bytes:
    """The rows that were left out, with their cells as they stand in the file.

    Behind them the line of each, what is wrong with it, and the cells that are too many
    for the header. A row that could not even be cut into cells has line and problem
    alone.
    """
    reasons: dict[int, list[str]] = {}
    for problem in problems:
        if problem.left_out:
            named = f"{problem.column}: {problem.reason}".removeprefix(": ")
            reasons.setdefault(problem.row, []).append(named)
    table = read_table(source)
    rows = dict(table.records) | table.uneven
    width = len(table.header)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*table.header, "line", "problem"])
    for line, why in sorted(reasons.items()):
        cells = [cell(uncell(text)) for text in rows.get(line, [])]
        cells += [""] * (width - len(cells))
        writer.writerow([*cells[:width], line, "; ".join(why), *cells[width:]])
    return out.getvalue().encode("utf-8-sig")


def _texts(column: pd.Series) -> list[str]:
    if column.dtype.kind == "M":
        return ["" if pd.isna(d) else d.date().isoformat() for d in column]
    return [cell(write_cell(value)) for value in column.tolist()]


def _render_csv(reports: Reports) -> bytes:
    """With a byte-order mark, for without it spreadsheets misread the accents."""
    return csv_text(reports).encode("utf-8-sig")


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("csv", "CSV", ".csv", "text/csv", _render_csv),
)


def file_name(choices: Choices, suffix: str) -> str:
    """A name that says which filters applied, in ``a-z 0-9 - _`` only.

    >>> file_name({"outlet": ["Al Jazeera", "CNET"], "least": 2}, ".csv")
    'dateline_outlet-al-jazeera-cnet_least-2.csv'
    """
    parts = [f"{key}-{_slug(key, choice)}" for key, choice in active(choices).items()]
    whole = "_".join(["dateline", *(parts or ["all"])])
    return whole[:MAX_NAME].rstrip("-_") + suffix


def _slug(key: str, choice: Choice) -> str:
    """The choice in plain letters; where its script has none, how many were chosen."""
    match BY_KEY[key].widget:
        case "days":
            return "-to-".join(_day(day) for day in choice)
        case "many":
            names = [slug(name) for name in choice]
            return "-".join(names) if all(names) else f"{len(names)}-chosen"
        case _:
            return slug(str(choice)) or "set"


def _day(day: date | None) -> str:
    return day.isoformat() if day else "open"


def slug(text: str) -> str:
    """Lower-case letters a-z and figures, with hyphens between; perhaps nothing."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
