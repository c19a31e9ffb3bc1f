"""Expressions that are compiled at their first use are sound, every one."""

import importlib
import pkgutil
import re

import pytest

import timeline.dates
from timeline.dates.lazy import lazy

MODULES = [
    importlib.import_module(each.name)
    for each in pkgutil.walk_packages(timeline.dates.__path__, "timeline.dates.")
]
KIND = type(lazy(""))
EXPRESSIONS = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, KIND)
}


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_every_expression_compiles(name: str) -> None:
    expression = EXPRESSIONS[name]
    assert re.compile(expression.pattern, expression.flags)


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
