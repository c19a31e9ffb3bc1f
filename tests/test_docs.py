"""What we tell people is true: examples run, names exist, nothing is left unsaid."""

import doctest
import re
from pathlib import Path

import pytest

from timeline.columns import BASES, DERIVED_COLUMNS, KINDS, REPORT_COLUMNS, STATUSES
from timeline.commands import main as commands
from timeline.dates.rules import RULES
from timeline.events import EVENT_COLUMNS
from timeline.export import EXPORTERS
from timeline.figure import LANES
from timeline.figure.legend import LEGEND
from timeline.filters import FILTERS
from timeline.ui import PAGES as SCREENS

ROOT = Path(__file__).parent.parent
PAGES = sorted(p for p in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
READ = {page.relative_to(ROOT).as_posix(): page.read_text("utf-8") for page in PAGES}
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)

# What can be chosen, named or met, and the section whose tables list it.
DOCUMENTED = {
    ("docs/data.md", "## The columns"): [column.name for column in REPORT_COLUMNS],
    ("docs/data.md", "### Kinds"): KINDS,
    ("docs/data.md", "### Statuses"): STATUSES,
    ("docs/data.md", "## What is worked out"): DERIVED_COLUMNS,
    ("docs/data.md", "## Bases"): BASES,
    ("docs/data.md", "## What is worked out of an event"): [
        field.name for field in EVENT_COLUMNS
    ],
    ("docs/dashboard.md", "### Filters"): [row.key for row in FILTERS],
    ("docs/dashboard.md", "### Lanes"): [row.key for row in LANES],
    ("docs/dashboard.md", "## Export"): [row.key for row in EXPORTERS],
    ("docs/dashboard.md", "## Commands"): commands.commands,
    ("docs/dates.md", "## Rules"): [rule.name for rule in RULES],
}
LABELS = {
    "## Timeline": [key.words for key in LEGEND],
    "### Filters": [row.label for row in FILTERS],
    "### Lanes": [row.label for row in LANES],
    "## Export": [row.label for row in EXPORTERS],
}


def listed(page: str, heading: str) -> list[list[str]]:
    """The cells of the tables in a section, row by row."""
    _, found, rest = READ[page].partition(f"\n{heading}\n")
    assert found, f"{page} has no section {heading!r}"
    # Rules stand in subsections by their kind; elsewhere each section is one table.
    end = "^## " if heading == "## Rules" else "^#+ "
    section = re.split(end, rest, maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]


@pytest.mark.parametrize("where", DOCUMENTED, ids=" ".join)
def test_every_name_is_documented_and_no_other(where):
    """A filter, a rule or a column that nobody can look up might as well not exist.

    Looked up in its own table: many a name has a second meaning on the same page.
    """
    told = {name for row in listed(*where) for name in re.findall("`(.+?)`", row[0])}
    assert told == set(DOCUMENTED[where])


@pytest.mark.parametrize("heading", LABELS)
def test_every_label_of_the_dashboard_is_documented(heading):
    """The page about the dashboard speaks of things as the screen does."""
    cells = {cell for row in listed("docs/dashboard.md", heading) for cell in row}
    assert set(LABELS[heading]) - cells == set()


@pytest.mark.parametrize("title", [page.title for page in SCREENS])
def test_every_page_of_the_dashboard_has_its_section(title):
    """A word in passing is no description."""
    told = f"\n## {title}\n" in READ["docs/dashboard.md"]
    assert told, f"docs/dashboard.md has no section “{title}”"


def examples(page: str) -> doctest.DocTest:
    text = READ[page].replace("```", "")  # else the fence would be expected output
    return doctest.DocTestParser().get_doctest(text, {}, page, page, 0)


@pytest.mark.parametrize("page", [p for p, text in READ.items() if ">>> " in text])
def test_examples_print_what_the_page_says(page):
    """The first thing that a newcomer tries has to work."""
    example = examples(page)
    assert example.examples
    assert doctest.DocTestRunner().run(example).failed == 0


def test_readme_has_an_example():
    """So the test above cannot pass on nothing."""
    sources = [example.source for example in examples("README.md").examples]
    assert any("find_dates(" in source for source in sources)


@pytest.mark.parametrize(
    ("page", "target"),
    [
        (page, target)
        for page, text in READ.items()
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", CODE.sub("", text))
        if not re.match(r"[a-z]+:", target)
    ],
)
def test_links_lead_somewhere(page, target):
    """Files move; the pages that point at them have to follow."""
    assert ((ROOT / page).parent / target).exists()


@pytest.mark.parametrize(
    ("page", "path"),
    sorted(
        {
            (page, path)
            for page in ("README.md", "CONTRIBUTING.md", "docs/dashboard.md")
            for path in re.findall(
                r"`([\w./-]+(?:/|\.(?:py|md|csv|toml|txt)))`", READ[page]
            )
            if not path.startswith(".venv")  # it is made, and may lie elsewhere
        }
    ),
)
def test_files_that_are_named_exist(page, path):
    """A recipe that sends people to a file must not send them nowhere."""
    near = ("", "timeline", "timeline/dates", "timeline/dates/rules")
    there = any((ROOT / folder / path).exists() for folder in near)
    assert there, f"{page} names {path}, which does not exist"


def test_every_make_target_is_known():
    """`make help`, CONTRIBUTING and the Makefile agree on what there is."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = set(re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split())
    told = set(
        re.findall(r"`make ([a-z]+)", READ["README.md"] + READ["CONTRIBUTING.md"])
    )
    helped = set(re.findall(r"^\t@echo 'make ([a-z]+)", makefile, re.MULTILINE))
    assert told | {"help"} == helped | {"help"} == phony


def test_adrs_are_a_page_at_most():
    """Decisions get read when they are short."""
    sizes = {page: len(text.split()) for page, text in READ.items() if "/adr/" in page}
    assert sizes
    assert max(sizes.values()) <= 600, sizes


TABLES = {
    init.parent.relative_to(ROOT).as_posix(): rows
    for init in sorted(ROOT.glob("timeline/**/__init__.py"))
    if (rows := re.findall(r"(?m)^`([a-z_]+\.py)`  ", init.read_text("utf-8")))
}


@pytest.mark.parametrize("package", TABLES)
def test_a_package_that_lists_its_files_lists_them_all(package):
    """`timeline/dates` is left to its steps: its table is of packages as well."""
    files = {path.name for path in (ROOT / package).glob("*.py")} - {"__init__.py"}
    listed = TABLES[package]
    assert len(listed) == len(set(listed))
    assert set(listed) <= files
    assert set(listed) == files or package == "timeline/dates"
