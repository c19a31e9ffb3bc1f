"""Where a phrase begins, what it is joined with, and what is left of a broken range."""

from datetime import date

import pytest

from timeline.dates import find_dates, resolve_phrase

DAY = date(2022, 12, 19)  # a Monday


def spans(text: str) -> list[str]:
    return [str(m.span) for m in find_dates(text, DAY) if m.span]


@pytest.mark.parametrize(
    "text", ["Émarch 3 it was", "in Ōmay 2018x", "file_may_2018", "ÜBERApril", "É2018"]
)
def test_no_phrase_begins_inside_a_word(text):
    """Words may have letters that the rules have not."""
    assert spans(text) == []


def test_a_lead_is_a_word_of_its_own():
    """*up to* in *run-up to* sets no end."""
    assert spans("Sales in the run-up to Christmas were flat.") == ["2022-12-25"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was shut from 5 May 2018 to 31 June 2018.", ["2018-05-05"]),
        ("It was open from 2018 to 2012.", ["2018", "2012"]),
    ],
)
def test_a_range_without_an_end_leaves_its_start(text, expected):
    """What was said of one day holds, though the other does not exist."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will be shut from November to February.", ["2022-11/2023-02"]),
        ("Between April and June it rained.", ["2022-04/2022-06"]),
        ("It will shut from Christmas to Easter.", ["2022-12-25/2023-04-09"]),
        ("He ran from Saturday to Sunday.", ["2022-12-17/2022-12-18"]),
    ],
)
def test_a_start_without_a_year_is_the_last_before_its_end(text, expected):
    """Each end alone would choose the year that is nearest to publication."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began ten years ago last month.", ["2012-11"]),
        ("It began 40 years ago on Friday.", ["1982-12-16"]),
        ("It opens two weeks from Thursday.", ["2023-01-05"]),
        ("It will shut for two weeks from Thursday.", ["2022-12-22"]),
        ("He died on 6 December, a Tuesday.", ["2022-12-06"]),
        ("He died on Tuesday (6 December).", ["2022-12-06"]),
        ("He died in the final weeks of 2021.", ["[2021-10~..2021-12~]"]),
        ("He was seen at 3 a.m. on the night of 6 December.", ["2022-12-06"]),
        ("It is open from 10 a.m. on Thursdays.", []),
        ("It runs from now until Friday.", ["2022-12-19/2022-12-23"]),
        ("It ran from 6pm on Friday until 2am on Sunday.", ["2022-12-16/2022-12-18"]),
    ],
)
def test_phrases_side_by_side_are_one(text, expected):
    """Each alone would be drawn, and be wrong."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It opened at the turn of the century.",
        "Prices rose 3 per cent on the year.",
        "It always happens on a Tuesday.",
        "He misstated the year of the treaty.",
        "The market is held every other Thursday.",
    ],
)
def test_what_names_no_one_day_is_not_drawn(text):
    """A comparison, a turning point, a repetition."""
    assert spans(text) == []


def test_the_half_of_a_business_year_may_have_points_and_a_lead():
    """Only a match is played in halves that are no dates."""
    assert spans("Profit in the first half rose 12 points.") == ["[2022-01..2022-06]"]
    assert spans("He scored twice in the first half.") == []


def test_a_month_before_a_noun_does_not_take_the_verb_of_the_noun() -> None:
    """*April retail sales, due Thursday*: what is due is not April."""
    text = "April retail sales, due Thursday, are expected to rise."
    spans = [str(m.span) for m in find_dates(text, date(2018, 5, 14))]
    assert spans == ["2018-04", "2018-05-17"]


def test_a_history_needs_no_publication_day():
    """And what counts from a date that was left out is left out as well."""
    history = (
        "The siege began on 12 March 1641. On 3 May they asked for terms, but two days "
        "later the relief force came. In June the wells ran dry."
    )
    spans = [str(mention.span) for mention in find_dates(history, None)]
    assert spans == ["1641-03-12", "1641-05-03", "1641-05-05", "1641-06"]
    news = "It began on 12 March 2014. It ended yesterday. Two days later it was over."
    assert [mention.text for mention in find_dates(news, None)] == ["12 March 2014"]


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("by 3 May", "[..2018-05-03]"),
        ("by May", "[..2018-05]"),
        ("by the end of April", "[..2018-04~]"),
        ("until April", "../2018-04"),
        ("no later than 3 May", "[..2018-05-03]"),
        ("by Friday", "[..2018-06-08]"),
        ("by 20 June", "[..2018-06-20]"),
        ("to be closed by May", "2019-05"),  # a verb points ahead
    ],
)
def test_a_bound_in_a_cell_is_of_the_past_unless_its_words_look_ahead(cell, edtf):
    assert str(resolve_phrase(cell, date(2018, 6, 12)).span) == edtf


@pytest.mark.parametrize(
    "phrase", ["two weeks later", "the following day", "the previous March"]
)
def test_a_phrase_alone_that_counts_from_another_date_has_no_days(phrase: str) -> None:
    """Counted from publication, it would be told after the report that tells it."""
    mention = resolve_phrase(phrase, date(2018, 9, 17))
    assert mention is not None
    assert mention.span is None
    assert "does not name" in mention.inferred


def test_an_abbreviation_ends_no_clause() -> None:
    """*payable Dec. 11 to holders of record Nov. 24*: both lie ahead."""
    text = "The dividend is payable Dec. 11 to stock of record Nov. 24."
    spans = [str(m.span) for m in find_dates(text, date(1989, 11, 2))]
    assert spans == ["1989-12-11", "1989-11-24"]


def test_what_stands_by_itself_needs_no_publication_day() -> None:
    """An archivist's text often has none."""
    text = "The siege began on 9 October 1643. The town surrendered last week."
    assert [str(m.span) for m in find_dates(text, None)] == ["1643-10-09"]


def test_a_feast_of_that_year_is_of_the_year_told() -> None:
    """And not of the year of publication."""
    text = "He was born in May 1950. At Christmas that year he fell ill."
    assert [str(m.span) for m in find_dates(text, date(2018, 9, 17))] == [
        "1950-05",
        "1950-12-25",
    ]


def test_what_has_no_day_without_publication_is_left_behind() -> None:
    """*In September* has none, and what follows it is read all the same."""
    text = (
        "The prize was first given in May 2009 and then in June 2010. It will be given "
        "again in September. In March the jury was named."
    )
    assert [m.text for m in find_dates(text, None)] == ["May 2009", "June 2010"]
