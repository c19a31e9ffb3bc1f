"""The corpus: sentences, cells and paragraphs of ours, read as a careful reader would.

What is not read right today is listed in `known_gaps.py`, and fails here once mended.
"""

from datetime import date

import pytest

from tests.dates.corpus import NOT_DATES, SENTENCES, TIMEXES
from tests.dates.corpus_archive import ARCHIVE_CELLS
from tests.dates.corpus_catalogues import CATALOGUE_CELLS
from tests.dates.corpus_exports import EXPORT_CELLS
from tests.dates.corpus_newspapers import NEWSPAPER_SENTENCES
from tests.dates.corpus_paragraphs import PARAGRAPHS
from tests.dates.corpus_reference import (
    NOT_DATES_EITHER,
    REFERENCE_SENTENCES,
    REFERENCE_TIMEXES,
)
from tests.dates.corpus_reports import (
    NO_DATES_OF_REPORTS,
    REPORT_SENTENCES,
    REPORT_TIMEXES,
)
from tests.dates.corpus_tables import TABLE_CELLS
from tests.dates.known_gaps import GAPS, PHRASE_GAPS
from timeline.dates import Mention, find_dates, resolve_phrase

ALL_SENTENCES = (
    *SENTENCES,
    *NEWSPAPER_SENTENCES,
    *REFERENCE_SENTENCES,
    *REPORT_SENTENCES,
)
ALL_NOT_DATES = (*NOT_DATES, *NOT_DATES_EITHER, *NO_DATES_OF_REPORTS)
ALL_CELLS = (*ARCHIVE_CELLS, *TABLE_CELLS, *CATALOGUE_CELLS, *EXPORT_CELLS)
SOME_DAY = date(2018, 9, 17)  # sentences without dates are read alike on any day


def places(paragraph: str, phrases: tuple[tuple[str, str], ...]) -> list[range]:
    """Where the phrases stand, each after the one before it."""
    found, stop = [], 0
    for phrase, _ in phrases:
        start = paragraph.index(phrase, stop)
        stop = start + len(phrase)
        found.append(range(start, stop))
    return found


def meets(mention: Mention, place: range) -> bool:
    return mention.start < place.stop and place.start < mention.stop


PHRASES = [
    (day, paragraph, place, edtf)
    for day, paragraph, phrases in PARAGRAPHS
    for (_, edtf), place in zip(phrases, places(paragraph, phrases), strict=True)
]


def rows(table, text, gaps=GAPS):
    """Rows as test cases named by their text; a known gap must fail."""
    return [
        pytest.param(
            *(row if isinstance(row, tuple) else (row,)),
            id=text(row),
            marks=[pytest.mark.xfail(reason=gaps[text(row)], raises=AssertionError)]
            if text(row) in gaps
            else [],
        )
        for row in table
    ]


def phrase_name(row: tuple[str, str, range, str]) -> str:
    return f"{row[0]} {row[1][row[2].start : row[2].stop]}"


def paragraph_name(row: tuple[str, str, tuple[tuple[str, str], ...]]) -> str:
    return f"{row[0]} {row[1][:40]}"


def on_calendar(text: str, day: str) -> list[Mention]:
    return [m for m in find_dates(text, date.fromisoformat(day)) if m.span]


@pytest.mark.parametrize(
    ("day", "sentence", "spans"), rows(ALL_SENTENCES, lambda row: row[1])
)
def test_a_sentence_has_just_these_days(day, sentence, spans):
    """None missed, none made up, in the order of the text."""
    assert tuple(str(m.span) for m in on_calendar(sentence, day)) == spans


@pytest.mark.parametrize("sentence", rows(ALL_NOT_DATES, str))
def test_a_sentence_without_dates_has_none(sentence):
    """Prices, scores, names and *may* are no dates; nor are they lengths."""
    assert [(m.text, m.rule) for m in find_dates(sentence, SOME_DAY)] == []


@pytest.mark.parametrize(
    ("day", "sentence", "phrases"),
    rows((*TIMEXES, *REFERENCE_TIMEXES, *REPORT_TIMEXES), lambda row: row[1]),
)
def test_a_phrase_has_its_kind_and_value(day, sentence, phrases):
    """As TimeML marks them, both ends of a range apart."""
    marks = [
        (sentence[mark.start : mark.stop], mark.type, mark.value)
        for mention in find_dates(sentence, date.fromisoformat(day))
        for mark in mention.timexes
    ]
    assert tuple(marks) == phrases


@pytest.mark.parametrize(
    ("day", "paragraph", "place", "edtf"), rows(PHRASES, phrase_name, PHRASE_GAPS)
)
def test_a_phrase_of_a_paragraph_means_its_days(day, paragraph, place, edtf):
    """Read in its paragraph; where exactly a phrase begins is not at stake."""
    met = [m for m in on_calendar(paragraph, day) if meets(m, place)]
    assert [str(m.span) for m in met] == [edtf]


@pytest.mark.parametrize(
    ("day", "paragraph", "phrases"), rows(PARAGRAPHS, paragraph_name, PHRASE_GAPS)
)
def test_a_paragraph_has_no_more_days(day, paragraph, phrases):
    """What was made up would be drawn like the rest."""
    listed = places(paragraph, phrases)
    extra = [
        m.text
        for m in on_calendar(paragraph, day)
        if not any(meets(m, place) for place in listed)
    ]
    assert extra == []


@pytest.mark.parametrize(("cell", "edtf"), rows(ALL_CELLS, lambda row: row[0]))
def test_a_cell_means_its_days(cell, edtf):
    """Without a day of publication, as in the table of a museum."""
    mention = resolve_phrase(cell)
    assert (str(mention.span) if mention and mention.span else None) == edtf


@pytest.mark.parametrize("day", [None, date(2018, 9, 19)])
@pytest.mark.parametrize("cell", [cell for cell, edtf in ALL_CELLS if edtf])
def test_a_cell_of_unknown_language_means_what_it_does_in_english(cell, day):
    """English is what a cell is in whose words tell no other language."""
    known, unknown = (resolve_phrase(cell, day, language) for language in ("en", "und"))
    if known and known.span:
        assert unknown is not None
        assert str(unknown.span) == str(known.span)


def test_the_corpus_is_as_large_as_we_say():
    """The figures of the page about dates rest on it."""
    assert len(SENTENCES) >= 600
    assert len(NEWSPAPER_SENTENCES) >= 150
    assert len(NOT_DATES) >= 150
    assert len(PARAGRAPHS) >= 20
    assert len(ALL_CELLS) >= 1000


@pytest.mark.parametrize(
    "texts",
    [
        [sentence for _, sentence, _ in ALL_SENTENCES],
        list(ALL_NOT_DATES),
        [sentence for _, sentence, _ in TIMEXES],
        [cell for cell, _ in ALL_CELLS],
    ],
    ids=["SENTENCES", "NOT_DATES", "TIMEXES", "ALL_CELLS"],
)
def test_no_row_is_there_twice(texts):
    """A gap is named by its text."""
    assert sorted(set(texts)) == sorted(texts)


def test_a_gap_is_a_row_of_the_corpus():
    """A row that was reworded or dropped takes its gap along."""
    sentences = {row[1] for row in (*ALL_SENTENCES, *TIMEXES)}
    assert set(GAPS) <= sentences | set(NOT_DATES) | {row[0] for row in ALL_CELLS}
    paragraphs = {*map(paragraph_name, PARAGRAPHS), *map(phrase_name, PHRASES)}
    assert set(PHRASE_GAPS) <= paragraphs
