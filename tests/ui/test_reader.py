"""The page that reads a text, without a browser."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from timeline.articles import read_article
from timeline.safe import md
from timeline.ui.reader import marked_text, published_line


@pytest.fixture
def at(monkeypatch) -> AppTest:
    monkeypatch.setattr("sys.argv", ["app.py"])
    script = "from timeline.ui.reader import reader_page\nreader_page()"
    return AppTest.from_string(script, default_timeout=30).run()


def read(at: AppTest, text: str) -> AppTest:
    at.text_area[0].input(text)
    return at.button[0].click().run()


def shown(at: AppTest) -> str:
    return "\n".join(each.value for each in at.markdown)


def test_the_example_shows_what_the_page_is_for(at) -> None:
    """A day in its head, phrases that count from it, and what has no days."""
    at.button[1].click().run()
    assert not at.exception
    assert "18 September 2018, as the text says" in shown(at)
    assert ":blue-background[last month]⁷" in shown(at)
    assert ":orange-background[eleven years]⁸" in shown(at)
    rows = at.dataframe[0].value.set_index("words")
    assert rows.loc["last month", "meaning"] == "some day in August 2018"
    assert rows.loc["Friday", "written"] == "2018-09-21"


def test_a_text_without_a_day_says_what_is_missing(at) -> None:
    read(at, "It closed in May 2017 and was sold yesterday.")
    assert "not told" in shown(at)
    assert ":gray-background[yesterday]" in shown(at)
    assert list(at.dataframe[0].value["words"]) == ["May 2017"]
    [warning] = at.warning
    assert warning.value.startswith("1 phrase more")
    at.text_input[0].input("2018-09-17").run()
    assert list(at.dataframe[0].value["written"]) == ["2017-05", "2018-09-16"]


def test_a_day_left_over_from_another_text_is_not_silent(at) -> None:
    at.text_input[0].input("2018-09-17").run()
    read(at, "Bridge closed\n\n17 March 2021\n\nThe bridge was closed on Tuesday.")
    [warning] = at.warning
    assert "17 March 2021" in warning.value
    assert list(at.dataframe[0].value["written"])[-1] == "2018-09-11"
    at.button[1].click().run()
    assert not at.warning
    assert at.text_input[0].value == ""
    assert list(at.dataframe[0].value["written"])[-1] == "2021-03-16"


def test_a_paper_may_be_a_day_later_than_its_head(at) -> None:
    at.text_input[0].input("2021-03-18").run()
    read(at, "Bridge closed\n\n17 March 2021\n\nThe bridge was closed on Tuesday.")
    assert not at.warning


def test_the_example_is_of_its_own_day(at) -> None:
    at.text_input[0].input("2010-01-01").run()
    at.button[1].click().run()
    assert "18 September 2018, as the text says" in shown(at)


def test_a_day_that_is_none_is_told_and_nothing_is_guessed(at) -> None:
    read(at, "It was sold yesterday.")
    at.text_input[0].input("soon *or* later").run()
    assert len(at.dataframe) == 0
    [error] = at.error
    assert error.value.startswith("Not a day")
    assert md("soon *or* later") in error.value


def test_a_text_without_dates_says_so(at) -> None:
    read(at, "Nothing of the kind.")
    assert [each.value for each in at.info] == [
        "No date phrase was found in this text."
    ]
    assert len(at.dataframe) == 0


def test_the_example_never_takes_the_place_of_a_text(at) -> None:
    """A click brings along what was typed just before it."""
    at.text_area[0].set_value("It fell in May 2017.")
    at.button[1].click().run()
    assert at.text_area[0].value == "It fell in May 2017."
    assert list(at.dataframe[0].value["words"]) == ["May 2017"]


def test_a_text_that_is_too_long_says_how_much_is_read(at, monkeypatch) -> None:
    monkeypatch.setattr("timeline.ui.reader.LONGEST", 30)
    read(at, "It opened in May 2017, 100 years after 1917.")
    [warning] = at.warning
    assert warning.value == "The text has 44 characters; the first 30 are read."
    assert list(at.dataframe[0].value["words"]) == ["May 2017"]


def test_a_text_in_another_language_than_chosen_says_so(at) -> None:
    read(at, "Seit dem 3. Mai sind die Konten gesperrt, und das ist gut.")
    at.selectbox[0].select("fr").run()
    assert "French, but the text looks German" in shown(at)


def test_a_text_in_a_language_that_is_not_read_says_so(at) -> None:
    read(at, "Президент заявил во вторник, что счета закрыты в августе 2018 года. " * 3)
    assert "read as English, though hardly any word of it is" in shown(at)


def test_a_head_without_its_year_is_quoted() -> None:
    text = "LONDON, March 21 (Reuters) - The bank shut on Thursday."
    said = published_line(read_article(text, None, "en"))
    assert said.startswith("the text says “March 21”, without a year")


def test_lines_of_other_scripts_are_isolated_one_by_one() -> None:
    """Within a line the pieces stand in the order of its own letters."""
    article = read_article("بدأ في 3 مايو 2018 هنا\nEnd", None, "ar")
    arabic, end = marked_text(article).split("  \n")
    assert arabic[0] == "\u2068"
    assert arabic[-1] == "\u2069"
    assert arabic.count("\u2068") == 1
    assert end == "End"


def test_the_language_can_be_told(at) -> None:
    read(at, "Am 3. Mai 2018 ging die Brücke auf.")
    at.selectbox[0].select("de").run()
    assert list(at.dataframe[0].value["written"]) == ["2018-05-03"]


def test_a_day_that_is_only_likely_is_told_as_such() -> None:
    text = "Bridge shut\n\nLast updated 18 September 2018\n\nIt was shut on Sunday."
    assert "most likely" in published_line(read_article(text, None, "en"))


def test_a_run_of_blanks_takes_no_longer_than_its_length() -> None:
    """Tried at each of its blanks, it would take minutes."""
    article = read_article(f"On 3 May 2018 it{' ' * 200_000}rained.", None, "en")
    assert marked_text(article).endswith(" rained\\.")


def test_lines_stay_lines() -> None:
    article = read_article("One\n  two\n\nthree", None, "en")
    assert marked_text(article) == "One  \ntwo\n\nthree"


@given(st.text(st.sampled_from("ab 1.#*_`[]()<>!|~$:@\\\n\t-5 May2018"), max_size=60))
def test_marks_add_nothing_but_themselves(text: str) -> None:
    """The text stands there as it was: its Markdown escaped, its phrases marked."""
    article = read_article(f"{text} on 3 May 2018", None, "en")
    marked = marked_text(article)
    unmarked = re.sub(r":(?:blue|orange|gray)-background(?<!\\)\[", "", marked)
    unmarked = re.sub(r"(?<!\\)\][⁰¹²³⁴⁵⁶⁷⁸⁹]+", "", unmarked)
    assert "".join(unmarked.split()) == "".join(md(article.text).split())
