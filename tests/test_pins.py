"""What is installed is what was tested: every version is written down."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = [
    line.partition(";")[0].strip()
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.lstrip().startswith("#")
]


def test_every_requirement_is_pinned():
    """A release of somebody else's must not change what we ship overnight."""
    assert PINS
    assert [pin for pin in PINS if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []


def test_requirements_agree_with_the_project():
    """pyproject.toml names what we use; `make pins` writes the rest from it."""
    named = [re.sub(r"\[.*\]", "", one) for one in PROJECT["project"]["dependencies"]]
    assert set(named) <= set(PINS)


def test_tools_are_pinned_too():
    """A new lint rule turns up when we choose, not in the middle of other work."""
    tools = PROJECT["dependency-groups"]["dev"]
    assert [tool for tool in tools if "==" not in tool] == []
