"""A CSV file that may hold anything → header, records with line numbers, problems.

pandas would guess: it renames a second ``title``, pads short rows, turns ``NA`` into
nothing, opens addresses and unpacks archives. This reader refuses or reports instead.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from timeline.decoding import decode
from timeline.errors import ReportsError, TextError
from timeline.safe import clean

MAX_BYTES = 20_000_000
MAX_COLUMNS = 200
MAX_ROWS = 200_000
MAX_LINES = 1_000_000
MAX_BROKEN = 20
"""Rows with broken quotation marks, after which the file is no CSV."""

SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
"""What stands between cells; spreadsheets of many countries write semicolons."""

_JSON = re.compile(r"\s*[{\[]\s*[\"{\[\]}]")
_SAVE = "save it as CSV, UTF-8, with commas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in a file that needs a person.

    Attributes:
        row: Line of the file on which the row begins; 1 is the header, 0 the file.
        column: Name of the column; empty if it is about the whole row.
        value: What stands there, cut to a readable length.
        reason: What is wrong with it.
        advice: What would do.
        left_out: Whether the row is not among the reports because of it.
        rows: How many rows it speaks of; more than one where many are alike.
        repeats: Whether the row says what another says, so that nothing is missing.
    """

    row: int
    column: str = ""
    value: str = ""
    reason: str
    advice: str
    left_out: bool = False
    rows: int = 1
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The records of a file; each has as many cells as the header.

    Attributes:
        header: The names of the columns, in lower case; unnamed ones are empty.
        records: Line on which the record begins, and its cells, untouched.
        problems: What was wrong with the others.
        uneven: Those of the others that have more or fewer cells than the header.
    """

    header: tuple[str, ...]
    records: list[tuple[int, list[str]]]
    problems: list[Problem]
    uneven: dict[int, list[str]] = field(default_factory=dict)


def left_out_rows(problems: Iterable[Problem]) -> int:
    """How many rows of the file are missing because of these problems.

    Those that only repeat others are not.
    """
    return _counted(problem for problem in problems if not problem.repeats)


def repeated_rows(problems: Iterable[Problem]) -> int:
    """How many of them only repeat others, and are counted once."""
    return _counted(problem for problem in problems if problem.repeats)


def _counted(problems: Iterable[Problem]) -> int:
    rows = {problem.row: problem.rows for problem in problems if problem.left_out}
    return sum(rows.values())


def read_table(source: Path | bytes) -> Table:
    """Read a CSV file as it is, within bounds.

    Raises:
        ReportsError: Not there, too large, not text, or without a usable header.
    """
    text, problems = _decode(source if isinstance(source, bytes) else _load(source))
    if _JSON.match(text):
        raise ReportsError(f"this is JSON, and no CSV; {_SAVE}")
    lines = _lines(text)
    separator = _separator(lines)
    if separator != ",":
        problems.append(_other_separator(separator))
    rows = _rows(lines, separator)
    header = _header(rows)
    records: list[tuple[int, list[str]]] = []
    uneven: dict[int, list[str]] = {}
    for count, (line, cells) in enumerate(rows):
        if count >= MAX_ROWS:
            raise ReportsError(
                f"more than {MAX_ROWS:,} rows; split the file into smaller ones"
            )
        if isinstance(cells, str):
            problems.append(
                Problem(
                    row=line,
                    reason=f"the quotation marks do not match: {cells}",
                    advice="a cell that holds a quotation mark is written"
                    ' "like ""this"""',
                    left_out=True,
                )
            )
        elif len(cells) == len(header):
            records.append((line, cells))
        elif any(cell.strip() for cell in cells):
            problems.append(_wrong_length(line, cells, len(header), separator))
            uneven[line] = cells
    return Table(header, records, problems, uneven)


def _load(path: Path) -> bytes:
    """At most one byte more than allowed, whatever the path leads to."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReportsError(
            f"cannot be read: {str(path)!r}; {reason.lower()}; expected a CSV file"
        ) from None


def _decode(data: bytes) -> tuple[str, list[Problem]]:
    if len(data) > MAX_BYTES:
        raise ReportsError(
            f"larger than {MAX_BYTES // 1_000_000} MB; split the file into smaller ones"
        )
    try:
        text, foreign = decode(data)
    except TextError as error:
        raise ReportsError(f"{error}; {_SAVE}") from None
    return text, [] if foreign is None else [_foreign_encoding(data, foreign)]


def _foreign_encoding(data: bytes, offset: int) -> Problem:
    line = data.count(b"\n", 0, offset) + 1
    return Problem(
        row=0,
        value=f"line {line}",
        reason="not UTF-8; read as Windows-1252 (Western European)",
        advice="look at the accents, then save the file as UTF-8",
    )


def _lines(text: str) -> list[str]:
    """The lines with their ends, as `csv` wants them."""
    if text.count("\n") + text.count("\r") > 2 * MAX_LINES:
        raise ReportsError(
            f"more than {MAX_LINES:,} lines; split the file into smaller ones"
        )
    lines = list(io.StringIO(text, newline=""))
    if lines and _HINT.fullmatch(lines[0]):
        lines[0] = "\n"  # the others keep their numbers
    return lines


_HINT = re.compile(r'"?sep=.?"?\s*', re.IGNORECASE)  # to Excel: how cells are parted


def _separator(lines: Iterable[str]) -> str:
    """What separates the cells of the header, the first line that holds anything."""
    blank = "".join((" \r\n", *SEPARATORS))
    header = next((line for line in lines if line.strip(blank)), "")
    return next((mark for mark in SEPARATORS if mark in header), ",")


def _other_separator(separator: str) -> Problem:
    name = SEPARATORS[separator]
    return Problem(
        row=0,
        reason=f"cells are separated by {name}, not commas; read so",
        advice="nothing need be done: what Dateline writes has commas",
    )


def _rows(
    lines: Sequence[str], separator: str
) -> Iterator[tuple[int, list[str] | str]]:
    """Line number and cells of each record, or what is wrong with its quotes.

    A broken record costs its first line: reading goes on with the next one, so that
    one stray quotation mark does not swallow the rest of the file.
    """
    csv.field_size_limit(MAX_BYTES)  # the default ends the whole reading at 131,072
    start = 0
    for _ in range(MAX_BROKEN):
        rest = islice(lines, start, None)
        reader = csv.reader(rest, delimiter=separator, strict=True)
        done = 0
        try:
            for cells in reader:
                yield start + done + 1, cells
                done = reader.line_num
            return
        except csv.Error as error:
            yield start + done + 1, str(error)
            start += done + 1
    raise ReportsError(
        f"no CSV: quotation marks do not match in {MAX_BROKEN} rows; {_SAVE}"
    )


def _header(rows: Iterator[tuple[int, list[str] | str]]) -> tuple[str, ...]:
    """The first line that holds anything."""
    for line, cells in rows:
        if isinstance(cells, str):
            raise ReportsError(f"no header: line {line} is no CSV ({cells}); {_SAVE}")
        if len(cells) > MAX_COLUMNS:
            raise ReportsError(
                f"{len(cells):,} columns; at most {MAX_COLUMNS} can be read"
            )
        if any(cell.strip() for cell in cells):
            return _names(cells)
    raise ReportsError(
        "the file is empty; expected a header with the columns of docs/data.md, and"
        " below it a row per report"
    )


def _names(cells: list[str]) -> tuple[str, ...]:
    names = tuple(clean(cell).lower() for cell in cells)
    twice = sorted({n for n in names if n and names.count(n) > 1})
    if twice:
        listed = ", ".join(repr(shorten(n)) for n in twice[:5])
        raise ReportsError(f"columns named twice: {listed}; keep one of each")
    return names


def _wrong_length(
    line: int, cells: list[str], expected: int, separator: str
) -> Problem:
    one = SEPARATORS[separator].removesuffix("s")
    mark = {"\t": "→"}.get(separator, separator)
    return Problem(
        row=line,
        value=shorten(", ".join(c for c in cells if c.strip())),
        reason=f"{len(cells)} cells where the header has {expected}",
        advice=f'a cell that holds a {one} is written "like{mark} this"',
        left_out=True,
    )


def shorten(text: str, most: int = 80) -> str:
    """A text for a message: one line, cut where it is long."""
    line = clean(text[: most * 4])
    return line if len(line) <= most else f"{line[: most - 1]}…"
