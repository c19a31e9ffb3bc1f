"""Expressions that are compiled at their first use are sound, every one."""

import ast
import gc
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import timeline.dates
from timeline.dates.bylines.records import RECORDS
from timeline.dates.bylines.stamps import STAMPS
from timeline.dates.lazy import lazy

for each in pkgutil.walk_packages(timeline.dates.__path__, "timeline.dates."):
    importlib.import_module(each.name)
KIND = type(lazy(""))
# Those in the rows of tables have no name of their own: all that were made are asked.
EXPRESSIONS = {each.pattern: each for each in gc.get_objects() if type(each) is KIND}


@pytest.mark.parametrize("pattern", EXPRESSIONS, ids=lambda pattern: pattern[:60])
def test_every_expression_compiles(pattern: str) -> None:
    assert re.compile(pattern, EXPRESSIONS[pattern].flags)


def test_those_in_the_rows_of_tables_are_among_them() -> None:
    assert {each.pattern for each in RECORDS} <= EXPRESSIONS.keys()
    assert {each.pattern for each, _ in STAMPS} <= EXPRESSIONS.keys()


def test_it_answers_like_the_expression_itself() -> None:
    made, theirs = lazy(r"(?P<year>\d{4})", re.ASCII), re.compile(r"(?P<year>\d{4})")
    for _ in range(2):  # the second time from what was kept
        match, same = made.search("in 1863"), theirs.search("in 1863")
        assert match
        assert same
        assert match["year"] == same["year"]
    assert made.findall("1 2345 6789") == theirs.findall("1 2345 6789")
    assert made.groupindex == theirs.groupindex


def test_a_mistake_is_told_at_the_first_use() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("a")


MODULES = sorted((Path(__file__).parents[2] / "timeline").glob("**/*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_name_of_a_module_is_given_twice(path: Path) -> None:
    """The later one would take the place of the other, and no tool says so."""
    targets = [
        target
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
    ]
    names = [
        each.id
        for target in targets
        for each in ast.walk(target)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    ]
    assert sorted(set(names)) == sorted(names)
