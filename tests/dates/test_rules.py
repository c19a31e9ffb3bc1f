"""Every rule proves itself: its examples are its tests."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline.dates
from timeline.dates import find_dates
from timeline.dates.patterns import compiled
from timeline.dates.rules import RULES
from timeline.dates.steps import Rule, Trait

PUBLISHED = date(2018, 9, 17)  # the Monday that all examples are written on
EXAMPLES = [
    pytest.param(rule, phrase, expected, id=f"{rule.name}: {phrase}")
    for rule in RULES
    for phrase, expected in rule.examples
]

# "At 1318" is a clock only where another is told, "at six" where a story is; "and
# next" needs its "this year".
TOLD_BEHIND_ANOTHER = {
    rule.name
    for rule in RULES
    if set(rule.traits) & {Trait.HOUR_OF_A_STORY, Trait.OF_A_STORY, Trait.OF_A_HISTORY}
} | {"clock-of-a-log", "step-of-the-same-unit", "that-date", "latter-day"}


@pytest.mark.parametrize(("rule", "phrase", "expected"), EXAMPLES)
def test_an_example_is_read_by_its_rule_and_means_what_it_says(
    rule: Rule, phrase: str, expected: str
) -> None:
    """Docs and tests share the examples, so neither can go stale."""
    mentions = find_dates(f"News of {phrase}.", PUBLISHED)
    if rule.name not in TOLD_BEHIND_ANOTHER:
        assert len(mentions) == 1, mentions
    mention = mentions[-1]
    assert expected == (str(mention.span) if mention.span else mention.value)
    assert mention.rule == rule.name


# A form that looks at what stands before it cannot be drawn.
DRAWN = [rule for rule in RULES if "{dashyear" not in rule.pattern]


@pytest.mark.parametrize("rule", DRAWN, ids=lambda rule: rule.name)
def test_a_rule_reads_whatever_its_pattern_matches(rule: Rule) -> None:
    """Odd blanks and hyphens too: a rule may find no date, but never fails."""

    @settings(max_examples=6, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.from_regex(compiled(rule.pattern), fullmatch=True))
    def read(text: str) -> None:
        match = compiled(rule.pattern).fullmatch(text)
        if match:
            rule.read(match)

    read()


def test_names_are_unique() -> None:
    """A reader is shown the name as the reason."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_every_rule_has_an_example() -> None:
    """A rule without one is documented nowhere and tested nowhere."""
    assert [rule.name for rule in RULES if not rule.examples] == []


def test_every_trait_is_that_of_a_rule() -> None:
    """A step that asks for a trait without rules would never do its work."""
    assert {trait for rule in RULES for trait in rule.traits} == set(Trait)


FOLDER = Path(timeline.dates.__file__).parent
SOURCES = {
    path.relative_to(FOLDER).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.rglob("*.py"))
}
HANDED_ON = {
    # what is made of a phrase keeps the name of its rule, or its form
    "alone/cells.py",
    "steps.py",
    "foreign/scan.py",
    "refine/eras.py",
    "refine/lines.py",
    "refine/merging.py",
    "refine/neighbours.py",
}
LOOKED_UP = {
    "rules/__init__.py",  # the traits and look-alikes of a rule, from its row
}


def test_few_ask_a_phrase_for_its_rule_or_its_form() -> None:
    """One that gets a better name would lose what a step did for the old one.

    A step asks for a trait; a file that needs the name is listed with its reason.
    """
    asking = {
        file for file, tree in SOURCES.items() if any(map(_is_name, _loads(tree)))
    }
    assert asking == HANDED_ON | LOOKED_UP


@pytest.mark.parametrize("file", SOURCES)
def test_no_step_compares_the_name_of_a_rule_or_form(file: str) -> None:
    """Not even where it may be handed on."""
    assert compared_names(SOURCES[file]) == []


def test_a_name_that_is_asked_for_is_seen() -> None:
    """The guards themselves are tried on what they must catch."""
    for source in ("TESTS.get(found.rule)", "name = days.form", "f'{each.rule}'"):
        assert any(map(_is_name, _loads(ast.parse(source)))), source
    assert not any(map(_is_name, _loads(ast.parse("self.rule = rule.name"))))
    assert compared_names(ast.parse("each.rule in NAMES"))
    assert compared_names(ast.parse("days.form != 'range'"))
    assert compared_names(ast.parse("a = left.rule == 'length' and b"))
    assert compared_names(ast.parse("each.rule.endswith('date')"))


def compared_names(tree: ast.AST) -> list[str]:
    """Where the name of a rule or a form is compared, or a part of it."""
    return [ast.unparse(node) for node in ast.walk(tree) if _compares_name(node)]


def _compares_name(node: ast.AST) -> bool:
    compared: list[ast.expr] = []
    if isinstance(node, ast.Compare):
        compared = [node.left, *node.comparators]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        compared = [node.func.value] if node.func.attr.endswith("swith") else []
    return any(map(_is_name, compared))


def _loads(tree: ast.AST) -> Iterator[ast.AST]:
    """What is read of a value, and not written to it."""
    for node in ast.walk(tree):
        if isinstance(getattr(node, "ctx", None), ast.Load):
            yield node


def _is_name(node: ast.AST) -> bool:
    """``found.rule`` of prose, ``days.form`` of a cell."""
    return isinstance(node, ast.Attribute) and node.attr in ("rule", "form")
