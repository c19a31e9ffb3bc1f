"""A text that somebody brings: from which day its dates count, and what they mean."""

import csv
import io
from datetime import date

import pytest

from timeline.articles import (
    date_rows,
    dates_csv,
    meaning,
    read_article,
    read_publication,
    why,
)
from timeline.errors import SpanError
from timeline.safe import uncell

HEADED = "Ferry line to close\n\nTuesday 18 September 2018\n\nIt sailed yesterday."


def test_a_text_counts_from_the_day_that_its_head_tells() -> None:
    article = read_article(HEADED, None, "und")
    assert article.dateline is not None
    assert article.dateline.sure == "stated"
    assert str(article.mentions[-1].span) == "2018-09-17"


def test_a_day_that_is_given_wins_over_the_head() -> None:
    article = read_article(HEADED, date(2021, 3, 17), "und")
    assert article.dateline is None
    assert str(article.mentions[-1].span) == "2021-03-16"


def test_without_a_day_what_counts_from_it_is_left_out() -> None:
    article = read_article("It was shut in May 2017 and sold yesterday.", None, "en")
    assert article.published is None
    assert [each.text for each in article.mentions] == ["May 2017"]
    assert [each.text for each in article.waiting] == ["yesterday"]


@pytest.mark.parametrize(
    ("text", "means", "reason"),
    [
        ("It fell last month.", "some day in August 2018", "Counted from publication"),
        ("It fell in May 2012.", "some day in May 2012", "The words name the days"),
        ("It took three years.", "a length of time", "It says how long, not when"),
        ("They meet every Monday.", "time and again", "It says how often, not when"),
        (
            "They are closed now.",
            "no days of the calendar",
            "Its words are too vague for that",
        ),
        ("It fell in 44 BC.", "a time before the year 1", "No days are counted"),
    ],
)
def test_each_phrase_says_what_it_means_and_why(text, means, reason) -> None:
    [mention] = read_article(text, date(2018, 9, 17), "en").mentions
    assert meaning(mention) == means
    assert why(mention).startswith(reason)


def test_phrases_are_numbered_as_they_stand() -> None:
    rows = date_rows(read_article(HEADED, None, "und"))
    assert [(row["number"], row["words"], row["written"]) for row in rows] == [
        (1, "Tuesday 18 September 2018", "2018-09-18"),
        (2, "yesterday", "2018-09-17"),
    ]


def test_the_download_has_a_row_for_each_mark() -> None:
    """A range has two, as the command writes them; a spreadsheet reads the accents."""
    text = "It ran from April to June 2017, and Zoë left for two years."
    data = dates_csv(read_article(text, date(2018, 9, 17), "en"))
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert data.startswith(b"\xef\xbb\xbf")
    assert [row["value"] for row in rows] == ["2017-04", "2017-06", "P2Y"]
    assert [row["edtf"] for row in rows] == ["2017-04/2017-06", "2017-04/2017-06", ""]
    assert rows[0]["phrase"] == "from April to June 2017"
    assert text[int(rows[1]["start"]) : int(rows[1]["stop"])] == "June 2017"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2018-09-17", "2018-09-17"),
        ("17 September 2018", "2018-09-17"),
        ("Sept 17, 2018", "2018-09-17"),
        ("September 2018", "2018-09"),
        ("2018-09-16/2018-09-17", "2018-09-16/2018-09-17"),
    ],
)
def test_a_publication_day_is_written_as_people_do(words, day) -> None:
    assert str(read_publication(words)) == day


@pytest.mark.parametrize(
    "words", ["tomorrow", "2018-13-45", "9/10/2018", "soon", "2018"]
)
def test_what_is_no_publication_day_is_refused_by_its_words(words) -> None:
    with pytest.raises(SpanError, match=words):
        read_publication(words)


def test_no_cell_of_the_download_runs_as_a_formula() -> None:
    text = "-5 May 2018"
    data = dates_csv(read_article(f"It was {text}.", date(2018, 9, 17), "en"))
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))):
        assert not any(text.startswith(("=", "+", "-", "@")) for text in row)
        assert all(uncell(text) == text for text in row)
