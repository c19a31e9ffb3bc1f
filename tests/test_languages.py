"""Tags of languages: a cell of a file and an option of a command take the same ones."""

from datetime import date

import click
import pytest

from timeline.cells import read_cell
from timeline.columns import REPORT_COLUMNS
from timeline.commands.options import Language
from timeline.dates import find_dates, resolve_phrase
from timeline.languages import EXPECTED, NO_LANGUAGE

(COLUMN,) = (column for column in REPORT_COLUMNS if column.kind == "language")
TAGS = [
    # as written → as read; None where it is no language
    ("en", "en"),
    ("en-GB", "en-GB"),
    ("en_GB", "en-GB"),
    (" fr_CA ", "fr-CA"),
    ("zh_Hant_TW", "zh-Hant-TW"),
    ("fa-u-ca-persian", "fa-u-ca-persian"),
    ("und", "und"),
    ("tlh", "tlh"),
    ("xx", None),
    ("xx_GB", None),
    ("en-", None),
    ("en--GB", None),
    ("e", None),
    ("e n", None),
    ("german", None),
    ("English, mostly", None),
    ("日本", None),
    ("-", None),
]


@pytest.mark.parametrize(("tag", "read"), TAGS)
def test_a_cell_and_an_option_read_a_tag_alike(tag, read):
    """What is fine in one place and refused in the other makes people doubt both."""
    value, complaints = read_cell(tag, COLUMN)
    if read:
        assert (value, complaints) == (read, [])
        assert Language().convert(tag, None, None) == read
        return
    (complaint,) = complaints
    assert (complaint.reason, complaint.advice) == (NO_LANGUAGE, EXPECTED)
    assert complaint.fatal
    with pytest.raises(click.BadParameter) as refused:
        Language().convert(tag, None, None)
    assert NO_LANGUAGE in refused.value.message
    assert EXPECTED in refused.value.message


def test_a_blank_cell_is_english_and_a_blank_option_open():
    """A file says that blank is en; who blanks the option has taken en away."""
    assert read_cell("", COLUMN) == ("en", [])
    assert Language().convert("", None, None) == "und"


@pytest.mark.parametrize("tag", ["pt-BR", "pt_BR", "PT"])
def test_dates_are_read_whatever_the_spelling_of_the_tag(tag):
    """Here by dateparser: no table of ours has Portuguese."""
    mention = resolve_phrase("5 de março de 2018", date(2018, 9, 17), tag)
    assert mention
    assert str(mention.span) == "2018-03-05"


@pytest.mark.parametrize("tag", ["en-GB", "en_GB", "EN"])
def test_english_is_english_in_every_spelling(tag):
    (mention,) = find_dates("It broke on Tuesday.", date(2021, 3, 17), tag)
    assert str(mention.span) == "2021-03-16"
