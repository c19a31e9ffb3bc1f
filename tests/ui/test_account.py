"""An account in Markdown."""

import pytest

from timeline.ui.account import account_lines


@pytest.mark.parametrize(
    ("locator", "words"),
    [
        ("2", "paragraph 2"),
        ("1; 2", "paragraphs 1 and 2"),
        ("6; 3; 7", "paragraphs 6, 3 and 7"),
        ("caption", "caption"),
    ],
)
def test_a_place_in_an_article_is_said_in_words(locator: str, words: str) -> None:
    """Bare figures say nothing to a reader."""
    names = "outlet status headline author published summary attributed_to figures"
    row = dict.fromkeys((*names.split(), "date_phrase", "quote", "url"), "")
    row |= {"archive_url": "", "published": "2018-09-17", "edtf": "2018-09-17"}
    row |= {"precision": "day", "basis": "stated", "rule": "", "inferred": ""}
    lines = account_lines({**row, "locator": locator})
    assert f"**In the text:** {words}" in [line.replace("\\", "") for line in lines]
