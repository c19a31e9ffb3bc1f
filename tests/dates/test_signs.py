"""The signs that tell past from future: their words stand wherever they speak."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from tests.dates.corpus import SENTENCES, TIMEXES
from tests.dates.corpus_near_odds import NEAR_ODDS
from tests.dates.corpus_news import NEWS
from tests.dates.corpus_odds import ODDS
from tests.dates.corpus_quoted import QUOTED
from tests.dates.corpus_reports import REPORT_SENTENCES
from tests.dates.corpus_statements import STATEMENTS
from tests.dates.corpus_stories import STORIES
from tests.dates.marked_texts import read_marked
from timeline.dates import direction, find_dates
from timeline.dates.readings import Weekday
from timeline.dates.signs import SIGNS, Row, told_by_signs
from timeline.dates.signs.clause import Clause

TEXTS = Path(__file__).parent / "texts"
TABLES = (
    SENTENCES, TIMEXES, NEWS, REPORT_SENTENCES, STATEMENTS, ODDS, NEAR_ODDS, QUOTED,
    STORIES,
)  # fmt: skip
WORDED = [row for row in SIGNS if row.words]


@cache
def clauses() -> frozenset[Clause]:
    """Every clause of our sentences and of some texts whose signs were asked for."""
    asked: set[Clause] = set()

    def listen(clause: Clause) -> int | None:
        asked.add(clause)
        return told_by_signs(clause)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(direction, "told_by_signs", listen)
        for day, sentence, *_ in chain.from_iterable(TABLES):
            find_dates(sentence, date.fromisoformat(day))
        for name in ("news", "web", "wire"):
            for text in read_marked(TEXTS / f"{name}.txt"):
                find_dates(text.text, text.published)
    return frozenset(asked)


def told(row: Row) -> Iterator[Clause]:
    """The clauses of which a sign says something."""
    for clause in clauses():
        kind = Weekday if clause.is_weekday else type(clause.reading)
        if kind in row.of and row.sign(clause) is not None:
            yield clause


@pytest.mark.parametrize("row", WORDED, ids=lambda row: row.sign.__name__)
def test_a_sign_speaks_only_where_its_words_stand(row: Row) -> None:
    for clause in told(row):
        around = f"{clause.before}\n{clause.after}"  # as the code looks for them
        assert any(word in around for word in row.words.split("|")), clause


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row.sign.__name__)
def test_every_sign_speaks_somewhere(row: Row) -> None:
    assert any(True for _ in told(row))
