"""Every rule proves itself: its examples are its tests."""

from datetime import date

import pytest

from timeline.dates import find_dates
from timeline.dates.homographs import TESTS
from timeline.dates.rules import RULES
from timeline.dates.steps import Rule

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
