"""Small report tables for tests: only what a test is about has to be written."""

import csv
import io
from collections.abc import Mapping

from timeline.columns import REPORT_COLUMNS

GOOD: Mapping[str, str] = {
    "event": "dam-fails",
    "title": "A dam fails",
    "kind": "other",
    "actors": "River Board",
    "outlet": "The Valley Post",
    "headline": "Dam fails",
    "published": "2021-03-17",
}
HEADER = tuple(column.name for column in REPORT_COLUMNS)


def table(*rows: Mapping[str, str], header: tuple[str, ...] = HEADER) -> bytes:
    """A CSV file; each row is GOOD with the given cells changed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    for row in rows:
        cells = {**GOOD, **row}
        writer.writerow([cells.get(name, "") for name in header])
    return out.getvalue().encode()
