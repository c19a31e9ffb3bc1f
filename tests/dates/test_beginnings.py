"""Which rules are tried at a place: few, but never too few."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.dates import numerals, vocabulary
from timeline.dates.forms import ANYTHING, FORMS
from timeline.dates.patterns import TOKENS, beginnings, compiled, shape
from timeline.dates.rules import RULES
from timeline.dates.vocabulary import SEASONS as SEASON_WORDS
from timeline.dates.vocabulary import UNITS as UNIT_WORDS

SEASONS, UNITS = {*SEASON_WORDS}, {*UNIT_WORDS}


def opening(pattern: str) -> Iterator[str]:
    """The forms with which a rule can begin: the first, and what may be missing."""
    for token in pattern.split():
        yield from re.findall(r"^\{\w+", token)
        if not token.endswith("?"):
            return


OPENING = {f"{form}}}" for rule in RULES for form in opening(rule.pattern)}
# Some may begin with anything, and stand behind other words only.
LISTED = [
    form for form in map("{{{}}}".format, FORMS) if ANYTHING not in beginnings(form)
]
# A form that looks at what stands before it cannot be drawn.
DRAWN = [form for form in LISTED if form != "{dashyear}"]


def begins(form: str, text: str) -> bool:
    """Whether a rule with that form is tried where the folded text stands.

    Of a form that stands behind other words only the first token is asked for. A word
    is put behind, lest any may come after a form that a token alone can be.
    """
    first, second, *_ = map(shape, TOKENS.findall(f"{text} ago"))
    known = beginnings(f"{form} ago").get(first, frozenset())
    return bool(known & {ANYTHING, second} if form in OPENING else known)


TABLES = [
    table
    for module in (vocabulary, numerals)
    for table in vars(module).values()
    if isinstance(table, dict | tuple | frozenset)
]
WORDS = {word for table in TABLES for word in table if isinstance(word, str)}
NUMBERS = ["a", *numerals.ONES, *numerals.TENS]
MORE = [*numerals.ONES, "hundred", "thousand", "dozen", "and a half", "past one"]
SPELLED = sorted(
    {word.lower() for word in WORDS}
    | {sep.join(pair) for sep in " -" for pair in product(NUMBERS, MORE)}
)


def test_every_word_that_a_form_matches_is_among_its_beginnings() -> None:
    """One that is missing hides its dates, and a draw hits on few of hundreds."""
    unseen = {
        form: [
            text
            for text in SPELLED
            if compiled(form).fullmatch(text) and not begins(form, text)
        ]
        for form in LISTED
    }
    assert {form: texts for form, texts in unseen.items() if texts} == {}


@pytest.mark.parametrize("form", DRAWN)
def test_a_form_is_tried_wherever_it_matches(form: str) -> None:
    """Figures, commas and hyphens too, as no table has them."""

    @settings(max_examples=200, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.from_regex(compiled(form), fullmatch=True))
    def tried(text: str) -> None:
        assert begins(form, text)

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
