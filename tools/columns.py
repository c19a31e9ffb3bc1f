"""Gives events.csv the columns of the code: ``python -m tools.columns``.

Each row keeps its cells, and has blank ones under new names. A spreadsheet would write
the dates anew as its country does.
"""

import csv
import io
from pathlib import Path

from timeline.columns import REPORT_COLUMNS

FILE = Path(__file__).parent.parent / "events.csv"
NAMES = tuple(column.name for column in REPORT_COLUMNS)


def with_columns(text: str, names: tuple[str, ...]) -> str:
    """The table with just these columns, in this order.

    Raises:
        ValueError: A column that is not among them holds something.
    """
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    lost = {n for row in rows for n, cell in row.items() if cell and n not in names}
    if lost:
        raise ValueError(f"columns with cells that would be lost: {sorted(lost)}")
    out = io.StringIO()
    writer = csv.DictWriter(out, names, "", "ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


if __name__ == "__main__":
    before = FILE.read_text("utf-8")
    FILE.write_text(with_columns(before, NAMES), "utf-8", newline="\n")
