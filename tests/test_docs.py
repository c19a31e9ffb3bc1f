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

# What can be chosen, named or met, and the page on which people look it up.
DOCUMENTED = {
    "docs/data.md": {
        "column": [column.name for column in REPORT_COLUMNS],
        "derived column": DERIVED_COLUMNS,
        "column of events": [field.name for field in EVENT_COLUMNS],
        "kind": KINDS,
        "status": STATUSES,
        "basis": BASES,
    },
    "docs/dashboard.md": {
        "filter": [row.key for row in FILTERS],
        "lane": [row.key for row in LANES],
        "exporter": [row.key for row in EXPORTERS],
        "command": commands.commands,
    },
    "docs/dates.md": {"rule": [rule.name for rule in RULES]},
}
NAMES = [
    (page, what, name)
    for page, groups in DOCUMENTED.items()
    for what, names in groups.items()
    for name in names
]


@pytest.mark.parametrize(("page", "what", "name"), NAMES)
def test_every_name_is_documented(page, what, name):
    """A filter, a rule or a column that nobody can look up might as well not exist."""
    assert f"`{name}`" in READ[page], f"{page} does not say what {what} `{name}` is"


@pytest.mark.parametrize(
    "label",
    [row.label for row in (*FILTERS, *LANES, *EXPORTERS)]
    + [key.words for key in LEGEND],
)
def test_every_label_of_the_dashboard_is_documented(label):
    """The page about the dashboard speaks of things as the screen does."""
    told = label in READ["docs/dashboard.md"]
    assert told, f"docs/dashboard.md does not say what “{label}” is"


@pytest.mark.parametrize("title", [page.title for page in SCREENS])
def test_every_page_of_the_dashboard_has_its_section(title):
    """A word in passing is no description."""
    told = f"\n## {title}\n" in READ["docs/dashboard.md"]
    assert told, f"docs/dashboard.md has no section “{title}”"


@pytest.mark.parametrize("page", [p for p, text in READ.items() if ">>> " in text])
def test_examples_print_what_the_page_says(page):
    """The first thing that a newcomer tries has to work."""
    text = READ[page].replace("```", "")  # else the fence would be expected output
    example = doctest.DocTestParser().get_doctest(text, {}, page, page, 0)
    assert example.examples
    assert doctest.DocTestRunner().run(example).failed == 0


def test_readme_has_an_example():
    """So the test above cannot pass on nothing."""
    assert ">>> find_dates" in READ["README.md"] or "find_dates(" in READ["README.md"]


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
