"""The publication day, found in the article's own header."""

import pytest

from timeline.dates.bylines import find_dateline

TOLD = [
    ("Storm hits coast\nTuesday 18 September 2018 04:35, UK\nA storm", "2018-09-18"),
    ("LONDON, 17 September 2018 (AP) -- Police said", "2018-09-17"),
    ("Published: 3 May 2017\nThe board met.", "2017-05-03"),
    ("PUBLISHED 2018-09-17T10:00:00Z", "2018-09-17"),
    ("First published on Mon 17 Sep 2018 18.30 BST\nThe board", "2018-09-17"),
    ("By Ann Smith\nMay 3, 2017\n\nThe board met.", "2017-05-03"),
    ("The board met.\n\nPosted 4 June 2016", "2016-06-04"),
]
UNTOLD = [
    "The board met on 3 May 2017.",
    "Our picture of April 24, 2018, shows the minister.",
    "No date at all.",
    "",
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_a_header_or_byline_tells_the_day(text: str, day: str) -> None:
    """It is stated, and its words stand where the answer says."""
    found = find_dateline(text)
    assert found is not None
    assert (str(found.span), found.sure) == (day, "stated")
    assert day[:4] in text[found.start : found.stop]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_date_of_the_story_is_no_dateline(text: str) -> None:
    """Nothing is guessed: a date in the prose or under a picture is the story's."""
    assert find_dateline(text) is None


def test_an_update_is_only_likely() -> None:
    """An article can be older than its last update; a label of its own is better."""
    updated = find_dateline("Last updated 18:30 on 4 May 2017\nThe board met.")
    assert updated is not None
    assert (str(updated.span), updated.sure) == ("2017-05-04", "likely")
    both = find_dateline("Last updated 4 May 2017\nPublished 2 May 2017\n")
    assert both is not None
    assert (str(both.span), both.sure) == ("2017-05-02", "stated")


def test_an_agency_dateline_without_its_year_has_no_span() -> None:
    """*Sept 17 (Reuters)* is found, but the year is not invented."""
    found = find_dateline("TEHRAN, Sept 17 (Reuters) - The minister said")
    assert found is not None
    assert found.span is None
    assert found.sure == "stated"
