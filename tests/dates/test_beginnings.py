"""Which rules are tried at a place: few, but never too few."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from timeline.dates.forms import ANYTHING
from timeline.dates.patterns import TOKENS, beginnings, compiled, shape
from timeline.dates.rules import RULES
from timeline.dates.steps import Rule
from timeline.dates.vocabulary import SEASONS as SEASON_WORDS
from timeline.dates.vocabulary import UNITS as UNIT_WORDS

SEASONS, UNITS = {*SEASON_WORDS}, {*UNIT_WORDS}


def begins(rule: Rule, text: str) -> bool:
    """Whether the first two tokens of a folded text let that rule be tried."""
    first, *more = map(shape, TOKENS.findall(text))
    known = beginnings(rule.pattern).get(first, frozenset())
    return ANYTHING in known or bool(known & {*more[:1]})


# A form that looks at what stands before it cannot be drawn.
DRAWN = [rule for rule in RULES if "{dashyear" not in rule.pattern]


@pytest.mark.parametrize("rule", DRAWN, ids=lambda rule: rule.name)
def test_a_rule_is_tried_wherever_it_matches(rule: Rule) -> None:
    """A beginning that is missing would hide dates, and no example might show it."""

    @settings(max_examples=12, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.from_regex(compiled(rule.pattern), fullmatch=True))
    def tried(text: str) -> None:
        assume(not text.startswith(("fyn", "fyt")))  # fynineteen ten: nobody's word
        assert begins(rule, text)

    tried()


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("tonight", {"tonight": {ANYTHING}}),
        ("last|next {unit}", {"last": UNITS, "next": UNITS}),
        ("the? past {season}", {"the": {"past"}, "past": SEASONS}),
        ("the_same season", {"the": {"same"}}),
        ("a week on?", {"a": {"week"}}),
        ("noon ,? sharp?", {"noon": {"sharp", ANYTHING}}),
        ("9/11", {"0": {"00"}}),
        ("fy +{year}", {"fy": {"0000", "nineteen", "two", "twenty"}}),
        ("{quartercode}", {"q": {"0"}, "0": {"q"}}),
        ("{shortyear}", {"'": {"00"}}),
        ("year +'s|' end", {"year": {"s", ANYTHING}}),
        ("{season} {ofyear}", {name: {ANYTHING} for name in SEASONS}),
    ],
)
def test_beginnings_are_read_off_the_pattern(pattern, expected) -> None:
    """A word that may be missing opens, and so does the one behind it."""
    assert beginnings(pattern) == expected


@pytest.mark.parametrize(
    ("token", "expected"),
    [("may", "may"), ("7", "0"), ("2018", "0000"), ("'", "'"), ("1" * 99, "00000")],
)
def test_a_shape_has_a_nought_for_every_figure(token: str, expected: str) -> None:
    """Which year it is, or how much longer than any date, opens no other rule."""
    assert shape(token) == expected
