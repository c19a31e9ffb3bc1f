"""The commands: ``python -m timeline --help``.

Data goes to standard output, everything else to standard error. The exit code is 0 if
all is fine, 1 if problems were found, 2 if the command was used wrongly.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from timeline.dates import find_dates
from timeline.dates.bylines import find_dateline
from timeline.decoding import decode
from timeline.documents import mention_rows, read_day, read_document
from timeline.errors import SpanError, TextError, TimelineError
from timeline.languages import EXPECTED, NO_LANGUAGE, is_language, spelled
from timeline.spans import Span
from timeline.tables import MAX_BYTES, Problem, left_out_rows, shorten

# pandas is imported by the commands that need it: `dates` starts without it.
if TYPE_CHECKING:
    from timeline.reports import Reports

ROOT = Path(__file__).parents[1]
Command = TypeVar("Command", bound=Callable[..., None])
MAX_TEXT = 20_000_000
"""Bytes of one text, or of one line with ``--jsonl``."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """A sourced timeline of news coverage: who said when, in which words."""


def _file_argument(stdin: bool = True) -> Callable[[Command], Command]:
    kind = click.Path(exists=True, dir_okay=False, allow_dash=stdin)
    return click.argument(
        "events", type=kind, default="events.csv", metavar="[EVENTS.csv]"
    )


@main.command()
@_file_argument(stdin=False)
def serve(events: str) -> None:
    """Open the dashboard on a file of reports (events.csv if none is named)."""
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")]
    try:  # from its folder, where the settings are
        done = subprocess.run(
            [*command, "--", str(Path(events).resolve())], cwd=ROOT, check=False
        )
    except KeyboardInterrupt:  # the usual way to close it
        return
    sys.exit(1 if done.returncode else 0)


@main.command()
@_file_argument()
def check(events: str) -> None:
    """List the problems of a file of reports, one a line.

    - reads standard input. The exit code is 1 if there are any.
    """
    reports, problems = _read(events)
    _write("".join(f"{_problem_line(events, problem)}\n" for problem in problems))
    click.echo(_summary(reports, problems), err=True)
    sys.exit(1 if problems else 0)


@main.command()
@_file_argument()
def normalise(events: str) -> None:
    """Write a file of reports as CSV, with what is worked out from it.

    Its own columns come first, then report, first, last, extent, precision, hedge,
    edtf, basis, rule and inferred. Reading that file again gives the same reports.
    """
    from timeline.export import csv_text

    reports, problems = _read(events)
    _write(csv_text(reports))
    for problem in problems:
        click.echo(_problem_line(events, problem), err=True)
    sys.exit(1 if problems else 0)


class Day(click.ParamType[date | Span]):
    """A publication day, or the first and last that it can be."""

    name = "day"

    def convert(self, value: Any, param: Any, ctx: Any) -> date | Span:
        """Read ``2018-09-17``, or bounds such as ``2018-09-16/2018-09-17``."""
        try:
            return value if isinstance(value, (date, Span)) else read_day(value)
        except SpanError as error:
            self.fail(str(error), param, ctx)


class Language(click.ParamType[str]):
    """A language as BCP 47 has it, or ``und`` where its name is not known."""

    name = "language"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """Read ``fr`` or ``fr-CA``, as a cell of a report table is read."""
        text = spelled(str(value))
        if text and not is_language(text):
            said = f"{shorten(text)!r}: {NO_LANGUAGE}; expected {EXPECTED}"
            self.fail(said, param, ctx)
        return text or "und"


@main.command()
@click.option(
    "--published",
    type=Day(),
    help="Publication day, such as 2018-09-17; else the one the text's header tells.",
)
@click.option(
    "--language",
    type=Language(),
    default="en",
    show_default=True,
    help="Of the text, as BCP 47: en, fr, pt-BR; und goes by the words of the text.",
)
@click.option("--jsonl", is_flag=True, help='Read {"doc", "dct", "text"} lines.')
@click.argument(
    "file", type=click.Path(exists=True, dir_okay=False, allow_dash=True), default="-"
)
def dates(published: date | Span | None, language: str, jsonl: bool, file: str) -> None:
    """Find the date phrases of a text; print one JSON object a line.

    Each has start and stop (characters of the text; stop is also called end), text,
    phrase (all the words that the days are worked out from), edtf, first, last, extent,
    precision, rule and inferred, and type and value as in TIMEX3. With --jsonl each
    line of the input is a document, whose dct is its publication day; its doc comes
    back with each of its phrases.
    """
    _tell_unread(language)
    with click.open_file(file, "rb") as source:
        if jsonl:
            sys.exit(1 if _dates_of_lines(source, published, language) else 0)
        text = _text(file, source.read(MAX_TEXT + 1))
    if not text.strip():
        _tell_empty(published)
        return
    day = published or _dateline(text)
    mentions = find_dates(text, day, language)
    if day is None and not any(mention.span for mention in mentions):
        raise click.UsageError(
            "The text does not tell its publication day; expected --published DAY."
        )
    for mention in mentions:
        _write_lines(mention_rows(mention))
    if not mentions:
        click.echo("no date phrases found", err=True)


def _tell_empty(published: date | Span | None) -> None:
    """A text of nothing holds no dates; without any option it is a slip."""
    said = "the text is empty; name a FILE that holds one, or pipe one in"
    if published is None:
        raise click.UsageError(f"{said}, with --published DAY.")
    click.echo(said, err=True)


def _tell_unread(language: str) -> None:
    """Say if the prose of a language is not read; English needs no look at tables."""
    if language == "en":
        return
    from timeline.dates.foreign import language_of

    known = _read_languages()
    if language_of(language, "") not in known:
        said = f"language {shorten(language)!r}: only dates in figures are read"
        click.echo(f"{said}; running text is read in {', '.join(known)}", err=True)


def _read_languages() -> list[str]:
    """The languages whose running text is read."""
    from timeline.dates.foreign import TABLES

    return sorted({"en", *TABLES})


def _dateline(text: str) -> Span | None:
    """The publication day that the text tells itself, or None."""
    found = find_dateline(text)
    if found is None or found.span is None:
        said = "the text does not tell its publication day: what counts from it is left"
        click.echo(f"{said} out; give it as --published DAY", err=True)
        return None
    words = " ".join(text[found.start : found.stop].split())
    click.echo(f"published {found.span}, {found.sure}: {found.why}: {words}", err=True)
    return found.span


def _dates_of_lines(
    source: IO[bytes], published: date | Span | None, language: str
) -> int:
    """Answer each line; say which are no documents, and return how many."""
    bad = 0
    for number, line in enumerate(_lines(source), start=1):
        if not line.strip():
            continue
        try:
            doc, day, text = read_document(line, published)
        except ValueError as error:
            click.echo(f"line {number}: {error}", err=True)
            bad += 1
            continue
        for mention in find_dates(text, day, language):
            _write_lines({"doc": doc, **row} for row in mention_rows(mention))
        sys.stdout.buffer.flush()  # who feeds us lines waits for each answer
    return bad


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    """Lines of bounded length; a longer one comes in pieces that are no documents."""
    while line := source.readline(MAX_TEXT):
        yield line


def _read(events: str) -> "tuple[Reports, list[Problem]]":
    """The reports and problems of a file, or its one clear error and exit code 1."""
    from timeline.reports import read_reports

    try:
        if events == "-":
            return read_reports(sys.stdin.buffer.read(MAX_BYTES + 1))
        return read_reports(Path(events))
    except TimelineError as error:
        raise click.ClickException(f"{events}: {error}") from None


def _problem_line(events: str, problem: Problem) -> str:
    """``events.csv:12: kind 'strike': why; what would do``."""
    place = f"{events}:{problem.row}" if problem.row else events
    value = repr(problem.value) if problem.value else ""
    what = f"{problem.column} {value}".strip()
    said = "; ".join(part for part in (problem.reason, problem.advice) if part)
    return f"{place}: {what}: {said}" if what else f"{place}: {said}"


def _summary(reports: "Reports", problems: list[Problem]) -> str:
    """``23 reports of 14 events; 2 problems, 1 row left out``, or what would do."""
    from timeline.phrases import plural

    events = plural(reports["event"].nunique(), "event")
    counted = f"{plural(len(reports), 'report')} of {events}"
    if not problems and reports.empty:
        return "no reports yet; add a row for each outlet's account of an event"
    if not problems:
        return f"{counted}; no problems"
    out = plural(left_out_rows(problems), "row")
    return f"{counted}; {plural(len(problems), 'problem')}, {out} left out"


def _text(file: str, data: bytes) -> str:
    if len(data) > MAX_TEXT:
        raise click.ClickException(f"larger than {MAX_TEXT // 1_000_000} MB")
    try:
        text, foreign = decode(data)
    except TextError as error:
        raise click.ClickException(
            f"{file}: {error}; save the article as plain text (.txt, UTF-8)"
        ) from None
    if foreign is not None:
        click.echo("not UTF-8; read as Windows-1252", err=True)
    return text


def _write_lines(rows: Iterator[dict[str, Any]]) -> None:
    _write("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows))


def _write(text: str) -> None:
    """UTF-8 whatever the terminal; half a surrogate pair as JSON spells it."""
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))


if __name__ == "__main__":
    main(prog_name="python -m timeline")
