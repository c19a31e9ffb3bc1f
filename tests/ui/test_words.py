"""Spans in English: within and throughout are never written alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.spans import Extent, Hedge, Precision, Span
from timeline.ui.account import account_lines
from timeline.ui.words import published_words, short_words, span_words

WORDS = [
    ("2018-09-16", "16 September 2018", "16 Sep 2018"),
    ("2018-08", "some day in August 2018", "Aug 2018, some day"),
    ("2018-08/2018-08", "throughout August 2018", "Aug 2018, throughout"),
    ("2017", "some day in 2017", "2017, some day"),
    ("198X", "some day in the 1980s", "the 1980s, some day"),
    ("2018-22", "some day in summer 2018", "summer 2018, some day"),
    ("2012/2017", "lasting from 2012 to 2017", "2012–2017, throughout"),
    (
        "2018-01-01/2018-09-18",
        "lasting from 1 January to 18 September 2018",
        "1 Jan – 18 Sep 2018, throughout",
    ),
    (
        "[2018-09-01..2018-09-17]",
        "some day from 1 to 17 September 2018",
        "1–17 Sep 2018, some day",
    ),
    (
        "[..2018-09-17]",
        "some day up to 17 September 2018",
        "until 17 Sep 2018, some day",
    ),
    ("2018-04/..", "lasting from April 2018 on", "from Apr 2018, throughout"),
    ("2016~", "some day in 2016, roughly", "2016, some day, roughly"),
    (
        "2012~/2017~",
        "lasting from 2012 to 2017, roughly",
        "2012–2017, throughout, roughly",
    ),
    (
        "2012~/2017?",
        "lasting from about 2012 to perhaps 2017",
        "about 2012–perhaps 2017, throughout",
    ),
    ("2018-01~/2018-12", "throughout 2018, roughly", "2018, throughout, roughly"),
    (
        "[2018-03-04,2018-04-03]",
        "4 March 2018 or 3 April 2018",
        "4 Mar 2018 or 3 Apr 2018",
    ),
    ("../..", "at any time: both ends are open", "any time"),
]


@pytest.mark.parametrize(("edtf", "words", "short"), WORDS)
def test_a_span_in_words(edtf: str, words: str, short: str) -> None:
    assert span_words(Span.parse(edtf)) == words
    assert short_words(Span.parse(edtf)) == short


@given(
    days=st.lists(st.dates(), min_size=2, max_size=2, unique=True).map(sorted),
    precision=st.sampled_from(Precision),
    hedge=st.sampled_from(Hedge),
)
def test_some_day_and_all_the_time_never_read_alike(
    days: list, precision: Precision, hedge: Hedge
) -> None:
    """The one distinction that a timeline of news must not blur."""
    some = Span(*days, precision, Extent.WITHIN, hedge)
    whole = Span(*days, precision, Extent.THROUGHOUT, hedge)
    assert span_words(some) != span_words(whole)
    assert short_words(some) != short_words(whole)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2018-09-17", "17 September 2018"),
        ("2018-09-16/2018-09-17", "16 or 17 September 2018"),
        ("2018-09", "some day in September 2018"),
        ("2018-09-01/2018-09-17", "some day from 1 to 17 September 2018"),
    ],
)
def test_a_publication_day_may_be_a_bound(edtf: str, words: str) -> None:
    assert published_words(edtf) == words


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
