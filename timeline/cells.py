"""One cell of a report table → its value, or a complaint that says what would do."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from timeline.columns import Column, Kind
from timeline.dates import MOST_DAYS
from timeline.dates.units import english, real_day
from timeline.errors import SpanError
from timeline.languages import EXPECTED, NO_LANGUAGE, is_language, spelled
from timeline.safe import clean, hides, link, uncell
from timeline.spans import Span

MAX_CHARACTERS = 32_000
"""Of one cell; what is longer is a whole file pasted into it."""
SEPARATOR = "; "

Value = str | tuple[str, ...]

_DAYS = "EDTF such as 2018, 2018-08, 2018-08-22 or 2012/2017"
PUBLISHED = (
    "write year, month and day, as in 2018-09-17; where it is not sure, the first and"
    " last that it can be, as in 2018-09-16/2018-09-17, at most a year apart"
)
_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a cell, what would do, and whether the row can go on."""

    reason: str
    advice: str
    fatal: bool = False


def read_cell(raw: str, column: Column) -> tuple[Value, list[Complaint]]:
    """The value of a cell as it stands in the file, and what to say about it.

    Cells that only are shown (addresses, the day of access) are kept as text when they
    are not what they should be; cells that decide how the row is read are fatal.
    """
    if not raw and not column.must:  # most cells of most files
        return _items(raw) if column.kind == "list" else column.default, []
    raw = uncell(raw.strip(" "))
    text = clean(raw)
    complaints = []
    if hides(raw):
        complaints.append(
            Complaint(
                "holds characters that cannot be seen, or turn the direction of text;"
                " they were taken away",
                "type the cell anew",
            )
        )
    value = _value(text, column)
    if len(write_cell(value)) > MAX_CHARACTERS:
        return value, [
            Complaint(
                f"{len(text):,} characters; at most {MAX_CHARACTERS:,} fit a cell",
                "look for a quotation mark that is never closed",
                fatal=True,
            )
        ]
    if not value and column.must:
        complaints.append(
            Complaint("is blank", f"every report needs it: {column.doc}", fatal=True)
        )
    elif isinstance(value, str) and value:
        found = CHECKS[column.kind](value, column)
        complaints += [found] if found else []
    return value, complaints


def _value(text: str, column: Column) -> Value:
    match column.kind:
        case "list":
            return _items(text)
        case "choice" if text.lower() in column.choices:
            return text.lower()
        case "language":
            return spelled(text) or column.default
        case _:
            return text or column.default


def write_cell(value: Value) -> str:
    """The text of a value; `read_cell` gives the value back."""
    return value if isinstance(value, str) else SEPARATOR.join(value)


def _items(text: str) -> tuple[str, ...]:
    items = (item.strip() for item in text.split(";"))
    return tuple(dict.fromkeys(item for item in items if item))


# --- what each kind of column asks of a text that is not blank --------------------


def _any(text: str, column: Column) -> Complaint | None:
    return None


def _id(text: str, column: Column) -> Complaint | None:
    if _ID.fullmatch(text) and text == text.lower():
        return None
    plain = re.sub(r"[\W_]+", "-", text.lower()).strip("-")
    return Complaint(
        "an id is lower case, with hyphens between the words",
        f"write it {plain!r} in every report of the event",
    )


def _choice(text: str, column: Column) -> Complaint | None:
    if text in column.choices:
        return None
    words = ", ".join(column.choices)
    return Complaint("not a word that is known here", f"one of {words}", fatal=True)


def _edtf(text: str, column: Column) -> Complaint | None:
    try:
        span = Span.parse(text)
    except SpanError as error:
        if column.name == "published":
            return Complaint(_why_no_day(text), PUBLISHED, fatal=True)
        # From the right, for the cell that is quoted may hold a semicolon too.
        reason, _, advice = str(error).rpartition("; ")
        return Complaint(reason or advice, advice if reason else _DAYS, fatal=True)
    if column.name == "published":
        return _bound(span)
    return None


def _why_no_day(text: str) -> str:
    """Why a day in figures was left as it is: its column does not tell the order."""
    figures = _FIGURES.fullmatch(text)
    if figures is None:
        return "not a day that can be read"
    one, other, year = (int(figures[n]) for n in (1, 2, 3))
    both = (real_day(year, other, one), real_day(year, one, other))
    days = list(dict.fromkeys(english(day) for day in both if day))
    if not days:
        return "names a day that does not exist"
    if one == other:
        return f"{days[0]} in either order, which no other day of the column tells"
    if len(days) > 1:
        return f"either {days[0]} or {days[1]}: the column does not tell which"
    return f"{days[0]}, but other days of the column have day and month the other way"


_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def _bound(span: Span) -> Complaint | None:
    """A day to count from needs an earliest and a latest, not too far apart."""
    if span.first and span.last and (span.last - span.first).days < MOST_DAYS:
        return None
    return Complaint(
        "too wide for a publication day",
        PUBLISHED,
        fatal=True,
    )


def _date(text: str, column: Column) -> Complaint | None:
    try:
        if date.fromisoformat(text).isoformat() == text:
            return None
    except ValueError:
        pass
    return Complaint("not an ISO day; shown as it is", "a day such as 2018-09-17")


def _url(text: str, column: Column) -> Complaint | None:
    if link(text):
        return None
    return Complaint(
        "no web address; shown as text, not as a link",
        "an address that begins with https:// or http://",
    )


def _language(text: str, column: Column) -> Complaint | None:
    if is_language(text):
        return None
    return Complaint(NO_LANGUAGE, EXPECTED, fatal=True)


CHECKS: dict[Kind, Callable[[str, Column], Complaint | None]] = {
    "id": _id,
    "text": _any,
    "list": _any,
    "choice": _choice,
    "edtf": _edtf,
    "date": _date,
    "url": _url,
    "language": _language,
}
