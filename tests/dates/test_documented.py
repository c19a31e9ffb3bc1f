"""The policies hold, and the page about dates is the one the rules write."""

from datetime import date

import pytest

from timeline.dates import find_dates
from timeline.dates.document import PAGE, document
from timeline.dates.policies import POLICIES

PUBLISHED = date(2018, 9, 17)
EXAMPLES = [
    pytest.param(sentence, expected, id=sentence)
    for policy in POLICIES
    for sentence, expected in policy.examples
]


@pytest.mark.parametrize(("sentence", "expected"), EXAMPLES)
def test_a_policy_holds_for_its_examples(sentence: str, expected: str) -> None:
    """What the page promises is what the reader does."""
    spans = [m.span for m in find_dates(sentence, PUBLISHED) if m.span]
    assert "; ".join(map(str, spans)) == expected


def test_the_page_is_up_to_date() -> None:
    """`make docs` writes it; a changed rule must not leave it behind."""
    assert PAGE.read_text("utf-8") == document(), "write it anew: `make docs`"
