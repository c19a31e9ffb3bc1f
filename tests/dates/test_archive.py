"""What holds for every cell of a catalogue, however it is written."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.dates.corpus_archive import ARCHIVE_CELLS
from tests.dates.drawn_texts import texts
from timeline.dates import resolve_column, resolve_phrase
from timeline.dates.archive import FORMS, read_cell
from timeline.spans import Span

CELLS = [cell for cell, edtf in ARCHIVE_CELLS if edtf]
PIECES = st.sampled_from(
    [
        *("c.", "ca ", "?", "(?)", "-", "–", "/", " or ", "before ", "after ", "late "),
        *("18th", " century", "s", "1830", "41", "9", "0000", "9999", "XX", "--", ", "),
        *("[", "]", " BC", "xii", ".", "i.", "not after ", " to ", "early ", "n.d."),
        *("pre-", "1963,8,9", "winter", " approx", "00", "mid-", "between ", " and "),
    ]
)
cells = st.one_of(
    texts,
    st.lists(PIECES, max_size=8).map("".join),
    st.builds("{}{}{}".format, st.sampled_from(CELLS), PIECES, st.sampled_from(CELLS)),
)


@given(cells)
@example("0000s")
@example("before 0001")
@example("after 9999")
@example("xxxxxxxxxxxxxxxxxx century")
@example("100th century")
@example("0th century")
@example("late 0000s")
@example("i. 0000")
def test_any_cell_is_read_or_not(cell):
    """Whatever a table holds; what is read is written to a file and read back."""
    span = read_cell(cell, lambda text: None)
    if span:
        assert Span.parse(str(span), span.precision) == span


@given(cells)
def test_a_cell_is_one_phrase_or_none(cell):
    """The words that were read are words of the cell."""
    mention = resolve_phrase(cell)
    if mention:
        assert mention.text == cell[mention.start : mention.stop]
        if mention.span:
            assert Span.parse(str(mention.span), mention.span.precision) == mention.span


@given(st.sampled_from(CELLS))
def test_blanks_around_a_cell_say_nothing(cell):
    """Spreadsheets are full of them."""
    bare, padded = resolve_phrase(cell), resolve_phrase(f"  {cell} ")
    assert bare
    assert padded
    assert padded.span == bare.span


@pytest.mark.parametrize("length", [80, 81])
def test_a_cell_longer_than_a_phrase_is_none(length):
    """Eighty characters hold every way of writing one date; a story is none."""
    asked: list[str] = []
    read_cell("x" * length, asked.append)
    assert bool(asked) == (length <= 80)


def test_forms_have_names_of_their_own():
    """A form is looked up by its name when it errs."""
    names = [form.name for form in FORMS]
    assert sorted(set(names)) == sorted(names)


def test_a_column_tells_the_order_of_day_and_month():
    """Its clear dates decide for all of its cells, and each answer says by which."""
    day_first = resolve_column(["25/12/2017", "03/04/2018", "n.d."])
    assert [str(m.span) if m else None for m in day_first] == [
        "2017-12-25",
        "2018-04-03",
        None,
    ]
    assert "as in 25/12/2017" in day_first[1].inferred
    month_first = resolve_column(["12/25/2017", "03/04/2018"])
    assert str(month_first[1].span) == "2018-03-04"


@pytest.mark.parametrize(
    "cells",
    [
        ["03/04/2018"],
        ["25/12/17", "03/04/2018"],
        ["25/12/2017", "12/25/2017", "03/04/2018"],
    ],
)
def test_a_column_that_does_not_tell_keeps_both(cells):
    """Nothing is swapped in silence: two orders in one column are none."""
    assert str(resolve_column(cells)[-1].span) == "[2018-03-04,2018-04-03]"
