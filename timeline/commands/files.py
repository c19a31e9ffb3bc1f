"""The commands on a file of reports: open it, check it, write it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from timeline.commands.options import Format
from timeline.commands.output import write
from timeline.errors import TimelineError
from timeline.tables import MAX_BYTES, Problem, left_out_rows, repeated_rows

# pandas is imported by the commands that need it: `dates` starts without it.
if TYPE_CHECKING:
    from timeline.export import Exporter
    from timeline.reports import Reports

ROOT = Path(__file__).parents[2]
WINDOWS = os.name == "nt"
Command = TypeVar("Command", bound=Callable[..., None])


def _file_argument(stdin: bool = True) -> Callable[[Command], Command]:
    kind = click.Path(exists=True, dir_okay=False, allow_dash=stdin)
    return click.argument(
        "events", type=kind, default="events.csv", metavar="[EVENTS.csv]"
    )


@click.command()
@_file_argument(stdin=False)
def serve(events: str) -> None:
    """Open the dashboard on a file of reports (events.csv if none is named).

    It takes the first free port from 8501 and says which; to choose one, set
    STREAMLIT_SERVER_PORT. Ctrl-C stops it, and so does kill.
    """
    _check_port(os.environ.get("STREAMLIT_SERVER_PORT", ""))
    dashboard = ("-m", "streamlit", "run", str(ROOT / "app.py"))
    _become([sys.executable, *dashboard, "--", str(Path(events).resolve())])


def _check_port(port: str) -> None:
    """Streamlit itself ends in a traceback where a number is none of a port."""
    if port.isdecimal() and not 0 < int(port) <= _LAST_PORT:
        raise click.ClickException(
            f"STREAMLIT_SERVER_PORT {port} is no port; expected 1 to {_LAST_PORT}"
        )


_LAST_PORT = 65_535


def _become(command: list[str]) -> None:
    """Run a command in place of this one, from the folder where the settings are.

    One process: whoever stops this one has stopped the server. Windows cannot replace
    a process, so there the command is waited for.
    """
    if not WINDOWS:
        os.chdir(ROOT)
        sys.stdout.flush()
        os.execv(command[0], command)
    try:
        done = subprocess.run(command, cwd=ROOT, check=False)
    except KeyboardInterrupt:  # the usual way to close it
        return
    sys.exit(1 if done.returncode else 0)


@click.command()
@_file_argument()
def check(events: str) -> None:
    """List the problems of a file of reports, one a line.

    - reads standard input. The exit code is 1 if there are any.
    """
    reports, problems = _read(events)
    write("".join(f"{_problem_line(events, problem)}\n" for problem in problems))
    click.echo(_summary(reports, problems), err=True)
    sys.exit(1 if problems else 0)


@click.command()
@_file_argument()
def normalise(events: str) -> None:
    """Write a file of reports as CSV, with what is worked out from it.

    Its own columns come first, then report, first, last, extent, precision, hedge,
    edtf, basis, rule and inferred. Reading that file again gives the same reports.
    """
    from timeline.export import csv_text

    reports, problems = _read(events)
    write(csv_text(reports))
    _end(events, problems)


@click.command()
@_file_argument()
@click.option("--to", type=Format(), required=True, help="What to write it as: csv.")
def export(events: str, to: "Exporter") -> None:
    """Write a file of reports in one of the formats that the dashboard offers.

    It is what "Download" saves where nothing is filtered, on standard output.
    """
    reports, problems = _read(events)
    sys.stdout.buffer.write(to.render(reports))
    _end(events, problems)


def _end(events: str, problems: list[Problem]) -> None:
    """Tell the problems beside the data, and end with the code that says so."""
    for problem in problems:
        click.echo(_problem_line(events, problem), err=True)
    sys.exit(1 if problems else 0)


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
    again = repeated_rows(problems)
    once = f", {plural(again, 'row')} counted once" if again else ""
    return f"{counted}; {plural(len(problems), 'problem')}, {out} left out{once}"
