"""Every rule proves itself: its examples are its tests."""

import ast
from datetime import date
from pathlib import Path

import pytest

import timeline.dates
from timeline.dates import find_dates
from timeline.dates.homographs import TESTS
from timeline.dates.rules import RULES
from timeline.dates.steps import Rule, Trait

PUBLISHED = date(2018, 9, 17)  # the Monday that all examples are written on
EXAMPLES = [
    pytest.param(rule, phrase, expected, id=f"{rule.name}: {phrase}")
    for rule in RULES
    for phrase, expected in rule.examples
]


@pytest.mark.parametrize(("rule", "phrase", "expected"), EXAMPLES)
def test_an_example_is_read_by_its_rule_and_means_what_it_says(
    rule: Rule, phrase: str, expected: str
) -> None:
    """Docs and tests share the examples, so neither can go stale."""
    mentions = find_dates(f"News of {phrase}.", PUBLISHED)
    assert len(mentions) == 1, mentions
    mention = mentions[0]
    assert expected == (str(mention.span) if mention.span else mention.value)
    assert mention.rule == rule.name


def test_names_are_unique() -> None:
    """A reader is shown the name as the reason."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_homographs_are_told_apart_for_rules_that_exist() -> None:
    """A test under the name of no rule would never be asked."""
    assert set(TESTS) - {rule.name for rule in RULES} == set()


def test_every_rule_has_an_example() -> None:
    """A rule without one is documented nowhere and tested nowhere."""
    assert [rule.name for rule in RULES if not rule.examples] == []


def test_every_trait_is_that_of_a_rule() -> None:
    """A step that asks for a trait without rules would never do its work."""
    assert {trait for rule in RULES for trait in rule.traits} == set(Trait)


@pytest.mark.parametrize(
    "path",
    sorted(Path(timeline.dates.__file__).parent.rglob("*.py")),
    ids=lambda path: path.stem,
)
def test_no_step_asks_for_a_rule_by_its_name(path: Path) -> None:
    """A rule that gets a better name would lose what such a step did for it."""
    assert compared_names(path.read_text(encoding="utf-8")) == []


def test_a_name_that_is_asked_for_is_seen() -> None:
    """The guard itself is tried on what it must catch."""
    assert compared_names("each.rule in NAMES")
    assert compared_names("a = left.rule == 'length' and b")
    assert compared_names("each.rule.endswith('date')")


def compared_names(source: str) -> list[str]:
    """Where the name of a rule is compared, or a part of it."""
    return [
        ast.unparse(node)
        for node in ast.walk(ast.parse(source))
        if _is_name_of_a_rule(node)
    ]


def _is_name_of_a_rule(node: ast.AST) -> bool:
    compared: list[ast.expr] = []
    if isinstance(node, ast.Compare):
        compared = [node.left, *node.comparators]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        compared = [node.func.value] if node.func.attr.endswith("swith") else []
    return any(isinstance(it, ast.Attribute) and it.attr == "rule" for it in compared)
