"""The floors of the house: who may import whom, and who may not know the time."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# A module imports from lower floors and its own package; neighbours do not know each
# other. A new module gets its line here: that is where its place is decided.
FLOORS = {
    "timeline.errors": 0,
    "timeline.safe": 0,
    "timeline.decoding": 1,
    "timeline.languages": 1,
    "timeline.spans": 1,
    "timeline.actors": 2,
    "timeline.columns": 2,
    "timeline.dates": 2,
    "timeline.tables": 2,
    "timeline": 3,  # the front door: re-exports from the floors below it
    "timeline.cells": 3,
    "timeline.dating": 3,
    "timeline.documents": 3,
    "timeline.frames": 3,
    "timeline.header": 3,
    "timeline.phrases": 3,
    "timeline.search": 3,
    "timeline.reports": 4,
    "timeline.words": 4,
    "timeline.articles": 5,
    "timeline.events": 5,
    "timeline.filters": 5,
    "timeline.export": 6,
    "timeline.figure": 6,
    "timeline.commands": 7,
    "timeline.ui": 7,
    "timeline.__main__": 8,
    "app": 8,
}
# The same within `timeline.dates`: the four steps, what is below and what above them.
FLOORS_OF_DATES = {
    "lazy": -1,  # the cellar: how every floor writes its expressions
    "clauses": 0,
    "cues": 0,
    "glued": 0,
    "nowruz": 0,
    "numerals": 0,
    "policies": 0,
    "readings": 0,
    "vocabulary": 0,
    "forms": 1,
    "holidays": 1,
    "kinds": 1,
    "steps": 1,
    "units": 1,
    "before_christ": 2,
    "clock": 2,
    "layout": 2,
    "patterns": 2,
    "sentences": 2,
    "tense": 2,
    "context": 3,
    "homographs": 3,
    "signs": 3,
    "direction": 4,
    "rules": 4,
    "read": 5,  # step one
    "refine": 6,  # step two
    "resolve": 6,  # step three; what a phrase says is all that it needs
    "story": 7,
    "place": 8,  # step four
    "foreign": 8,
    "understand": 9,
    "archive": 10,
    "bylines": 10,
    "alone": 11,
    "document": 11,
    "": 12,  # the front door
}
# What a module may import beyond the standard library; a package's line holds for all
# of its modules.
GUESTS = {
    "timeline.dates.foreign": {"convertdate", "dateparser", "hijridate"},
    "timeline.frames": {"pandas"},
    "timeline.reports": {"pandas"},
    "timeline.events": {"pandas"},
    "timeline.filters": {"pandas"},
    "timeline.figure": {"numpy", "pandas", "plotly"},
    "timeline.export": {"pandas"},
    "timeline.ui": {"pandas", "plotly", "streamlit"},
    "timeline.commands": {"click"},
    "app": {"streamlit"},
}


def find_modules() -> dict[str, Path]:
    paths = [ROOT / "app.py", *sorted((ROOT / "timeline").rglob("*.py"))]
    named = {".".join(p.relative_to(ROOT).with_suffix("").parts): p for p in paths}
    return {name.removesuffix(".__init__"): path for name, path in named.items()}


MODULES = find_modules()


def house(module: str) -> str:
    """The name a module has on its floor: those of a package live together."""
    return ".".join(module.split(".")[:2])


def room(module: str) -> str:
    """Its name within that house; the front door has none."""
    return ".".join(module.split(".")[2:3])


def is_below(name: str, module: str) -> bool:
    """Whether the floors let the module import that name."""
    if house(name) != house(module):
        return FLOORS.get(house(name), 99) < FLOORS[house(module)]
    if house(module) != "timeline.dates" or room(name) == room(module):
        return True
    return FLOORS_OF_DATES[room(name)] < FLOORS_OF_DATES[room(module)]


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Line and full name of each thing imported, within functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            for alias in node.names:
                whole = f"{start}.{alias.name}"
                yield node.lineno, whole if whole in MODULES else start


def misplaced(module: str, source: str) -> list[str]:
    """Imports that the floors do not allow, each with its line."""
    guests = set().union(
        *(GUESTS[g] for g in GUESTS if f"{module}.".startswith(f"{g}."))
    )
    wrong = []
    for line, name in imports(source):
        first = name.split(".")[0]
        if first == "timeline":
            fine = is_below(name, module)
        else:
            fine = first in sys.stdlib_module_names or first in guests
        if not fine:
            wrong.append(f"{module}:{line}: {name}")
    return wrong


def clocks(source: str) -> list[str]:
    """Calls that read the time of day, each with its line."""
    found = [
        f"{line}: import {name}" for line, name in imports(source) if name == "time"
    ]
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        words = [a.value for a in node.args[:1] if isinstance(a, ast.Constant)]
        makes_moment = called.endswith(("Timestamp", "datetime64", "to_datetime"))
        if called.endswith((".today", ".now", ".utcnow")) or (
            makes_moment and words in (["now"], ["today"])
        ):
            found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


def test_every_module_has_a_floor():
    """A file that nobody placed could import anything; give it a line in FLOORS."""
    assert {house(module) for module in MODULES} == set(FLOORS)
    rooms = {room(module) for module in MODULES if house(module) == "timeline.dates"}
    assert rooms == set(FLOORS_OF_DATES)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_lower_floors(module):
    """The core can then be read, tested and used without the screen above it."""
    assert misplaced(module, MODULES[module].read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("module", MODULES)
def test_nothing_reads_the_clock(module):
    """The same file gives the same timeline on any day, for every reader."""
    assert clocks(MODULES[module].read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("timeline.spans", "import pandas"),
        ("timeline.spans", "from timeline import find_dates"),
        ("timeline.dates.rules", "def f():\n    import dateparser"),
        ("timeline.dates.steps", "from timeline.dates import find_dates"),
        ("timeline.dates.read", "from timeline.dates.refine import refine"),
        ("timeline.dates.refine.leads", "from timeline.dates.resolve import resolve"),
        ("timeline.dates.resolve.named", "from timeline.dates.refine import refine"),
        ("timeline.dates.story", "from timeline.dates import place"),
        ("timeline.reports", "import streamlit as st"),
        ("timeline.events", "from timeline.filters import FILTERS"),
        ("timeline.filters", "from timeline import figure"),
        ("timeline.figure", "from timeline.ui.card import draw_card"),
        ("timeline.export", "from . import spans"),
    ],
)
def test_an_import_from_above_is_seen(module, line):
    """A guard that lets everything pass would look just like a tidy house."""
    assert misplaced(module, line)


@pytest.mark.parametrize(
    "line",
    [
        "date.today()",
        "datetime.datetime.now(tz=UTC)",
        "pd.Timestamp.now()",
        "pd.Timestamp('today')",
        "np.datetime64('now')",
        "from time import time",
    ],
)
def test_a_clock_is_seen(line):
    """As above: the guard itself is tried on what it must catch."""
    assert clocks(line)


@pytest.mark.parametrize("module", ["timeline", "timeline.dates", "timeline.__main__"])
def test_reading_dates_loads_nothing_heavy(module):
    """`python -m timeline dates` starts at once: no pandas, streamlit, dateparser."""
    heavy = {"pandas", "numpy", "plotly", "streamlit", "dateparser"}
    code = f"import sys, {module}; print(*{heavy} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []
