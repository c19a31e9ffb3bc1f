"""Whole texts: where an expression is marked a phrase is found, with its value.

Where exactly a phrase begins and ends is not at stake. A mark that is read otherwise
today is a row of `text_gaps.py`, and fails here once mended; so does a phrase that is
found where no reader would mark one.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.dates.marked_texts import TEXTS, Mark, MarkedText
from tests.dates.text_gaps import EXTRAS, GAPS
from timeline.dates import find_dates
from timeline.dates.steps import Timex


def timexes(text: MarkedText) -> list[Timex]:
    mentions = find_dates(text.text, text.published)
    return [timex for mention in mentions for timex in mention.timexes]


FOUND = {text.title: timexes(text) for text in TEXTS}


def meet(mark: Mark, timex: Timex) -> bool:
    return mark.start < timex.stop and timex.start < mark.stop


def mark_name(text: MarkedText, number: int) -> str:
    mark = text.marks[number]
    return f"{text.title} {number + 1}: {text.text[mark.start : mark.stop]}"


NAMES = {
    mark_name(text, number): (text, mark)
    for text in TEXTS
    for number, mark in enumerate(text.marks)
}
MARKS = [
    pytest.param(
        *text_and_mark,
        id=name,
        marks=[pytest.mark.xfail(reason=GAPS[name], raises=AssertionError)]
        if name in GAPS
        else [],
    )
    for name, text_and_mark in NAMES.items()
]


@pytest.mark.parametrize(("text", "mark"), MARKS)
def test_a_marked_phrase_has_its_value(text: MarkedText, mark: Mark) -> None:
    """As it was marked: the words alone are only half of what a reader is told."""
    values = [each.value for each in FOUND[text.title] if meet(mark, each)]
    assert mark.value in values


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.title)
def test_nothing_else_is_found(text: MarkedText) -> None:
    """A date where no reader sees one would stand on the timeline."""
    extra = [
        text.text[each.start : each.stop]
        for each in FOUND[text.title]
        if not any(meet(mark, each) for mark in text.marks)
    ]
    assert extra == list(EXTRAS.get(text.title, ()))


def test_the_texts_are_marked_as_agreed() -> None:
    """A slip in the mark-up would take its mark, or a whole text, out of the tests."""
    titles = [text.title for text in TEXTS]
    assert sorted(set(titles)) == sorted(titles)
    left = [text.title for text in TEXTS if _MARK_UP.search(text.text)]
    assert left == []


_MARK_UP = re.compile(r"[{}]|^##", re.MULTILINE)


ACCURACY = Path(__file__).parent.parent.parent / "docs" / "accuracy.md"
_TOTALS = re.compile(r"([\d,]+) texts, ([\d,]+) marks")
_ROW = re.compile(r"^\| .*, (\d+) \(`(\w+)`\) \| ([\d,]+) \|", re.MULTILINE)


def test_the_page_on_accuracy_counts_these_texts() -> None:
    """Its scores are of all texts that there are, each row of the file it names."""
    page = ACCURACY.read_text(encoding="utf-8")
    totals = [int(number.replace(",", "")) for number in _TOTALS.findall(page)[0]]
    assert totals == [len(TEXTS), sum(len(text.marks) for text in TEXTS)]
    texts = Counter(text.kind for text in TEXTS)
    marks = Counter(text.kind for text in TEXTS for _ in text.marks)
    rows = {
        kind: (int(number), int(many.replace(",", "")))
        for number, kind, many in _ROW.findall(page)
    }
    assert rows == {kind: (texts[kind], marks[kind]) for kind in texts}


def test_every_gap_is_of_a_text() -> None:
    """A row that fits no mark excuses nothing and hides a slip."""
    assert set(GAPS) - set(NAMES) == set()
    assert set(EXTRAS) - {text.title for text in TEXTS} == set()
