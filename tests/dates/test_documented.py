"""The policies hold, and the page about dates is the one the rules write."""

from datetime import date

import pytest

from timeline.dates import Mention, find_dates, resolve_column, resolve_phrase
from timeline.dates.archive.policies import ARCHIVE_POLICIES
from timeline.dates.document import PAGE, document
from timeline.dates.foreign import TABLES
from timeline.dates.foreign.policies import GROUPS
from timeline.dates.policies import POLICIES

PUBLISHED = date(2018, 9, 17)
EXAMPLES = [
    pytest.param(sentence, expected, id=sentence)
    for policy in POLICIES
    for sentence, expected in policy.examples
]
EXAMPLES_ABROAD = [
    pytest.param(language, sentence, expected, id=sentence)
    for _, language, policies in GROUPS
    for policy in policies
    for sentence, expected in policy.examples
]

CELLS = [
    pytest.param(cell, day, expected, id=f"{cell}, {day or 'no day'}")
    for policy in ARCHIVE_POLICIES
    for day, examples in ((None, policy.examples), (PUBLISHED, policy.published))
    for cell, expected in examples
]
COLUMNS = [
    pytest.param(above, cell, expected, id=f"{cell} below {' and '.join(above)}")
    for policy in ARCHIVE_POLICIES
    for above, cell, expected in policy.below
]


@pytest.mark.parametrize(("sentence", "expected"), EXAMPLES)
def test_a_policy_holds_for_its_examples(sentence: str, expected: str) -> None:
    """What the page promises is what the reader does."""
    assert days(sentence, "en") == expected


@pytest.mark.parametrize(("language", "sentence", "expected"), EXAMPLES_ABROAD)
def test_a_policy_of_another_language_holds_for_its_examples(
    language: str, sentence: str, expected: str
) -> None:
    """Read in that language, or in the one that the words tell."""
    assert days(sentence, language) == expected


def days(sentence: str, language: str) -> str:
    spans = [m.span for m in find_dates(sentence, PUBLISHED, language) if m.span]
    return "; ".join(map(str, spans))


def test_each_language_says_what_is_peculiar_to_it() -> None:
    """A new one tells its readers what they cannot guess from English."""
    assert {language for _, language, _ in GROUPS} == {"und", *TABLES}


@pytest.mark.parametrize(("cell", "day", "expected"), CELLS)
def test_a_policy_of_cells_holds_for_its_examples(
    cell: str, day: date | None, expected: str | None
) -> None:
    """Those that must stay unread, too: a wrong date is worse than none."""
    assert days_of(resolve_phrase(cell, day)) == expected


@pytest.mark.parametrize(("above", "cell", "expected"), COLUMNS)
def test_a_policy_of_columns_holds_for_its_examples(
    above: tuple[str, ...], cell: str, expected: str | None
) -> None:
    """What the cells above tell is told of the last."""
    *_, mention = resolve_column([*above, cell], PUBLISHED)
    assert days_of(mention) == expected


def days_of(mention: Mention | None) -> str | None:
    """Its days in EDTF; None if nothing was read."""
    return str(mention.span) if mention and mention.span else None


def test_the_page_is_up_to_date() -> None:
    """`make docs` writes it; a changed rule must not leave it behind."""
    assert PAGE.read_text("utf-8") == document(), "write it anew: `make docs`"
