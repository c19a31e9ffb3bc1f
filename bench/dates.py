"""How fast dates are found, beside dateparser, and on text made to slow us down.

python -m bench.dates [DOCUMENTS.jsonl]

Without a file the text is made from templates. With one, each line is a document:
{"doc": …, "dct": "2018-09-17", "text": …}.
"""

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from dateparser.search import search_dates

from bench.prose import article, articles
from bench.tables import cpu_seconds, median_ms, start_up, table
from tests.dates.corpus_foreign_sentences import LANGUAGES
from tests.dates.corpus_foreign_shapes import SHAPES
from tests.dates.corpus_foreign_strangers import STRANGERS
from timeline.dates import find_dates

Documents = list[tuple[date, str]]

DAY = date(2018, 9, 17)
MEGABYTE = 1_000_000
ABROAD = {
    "ar": "Arabic", "fr": "French", "de": "German", "it": "Italian", "fa": "Persian",
    "es": "Spanish",
}  # fmt: skip
SENTENCES = 10  # of other languages that make a text
PATIENCE = 60  # CPU seconds: what takes longer is not waited for
ADVERSARIES = (
    "1 ", "last ", "(", "2018-", "january ", "and ", "between ", "from 1 to ",
    "Monday, ", "the ", "1", "a", ",", "\n", " ", "-", "1/", "12:00 ", "20 ago ",
    "early ", "the first half of ", "since ", "''80s", "é", "١", "२ ",
    "AD 79 at 200, ", "On 3 May 1863 he fell. On 4 May ",
    "On 7 July it fell. Taken in 1850 again. ", "Taken in 105 BC. In 111 he fell. ",
    "\"We go tomorrow,\" said who who who, ", "until Friday ",
    "the quarter that ended Jan. 31 ", "the 5th century BC, the 4th century ",
    "1256, 1294, ", "On Monday, July 9, it fell. On the Friday it rose. ",
)  # fmt: skip


def main() -> None:
    """Print four tables: speed, other languages, start-up, adversaries."""
    documents = read(Path(sys.argv[1])) if len(sys.argv) > 1 else list(articles(200))
    show_speed(documents)
    show_languages()
    show_start_up()
    show_adversaries()


def read(path: Path) -> Documents:
    """Documents of a JSON lines file."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(date.fromisoformat(line["dct"][:10]), line["text"]) for line in lines]


def show_speed(documents: Documents) -> None:
    """Characters a CPU second, both tools warm, on the same text in the same run."""
    size = sum(len(text) for _, text in documents)
    ours = speed(documents, lambda day, text: find_dates(text, day))
    theirs = speed(documents, search)
    table(
        f"Finding dates: {len(documents)} documents, {size:,} characters",
        ("", "characters a CPU second", "times dateparser"),
        [
            ("`find_dates`", f"{ours:,.0f}", f"{ours / theirs:.1f}"),
            ("`dateparser.search.search_dates`", f"{theirs:,.0f}", "1.0"),
        ],
    )


def speed(documents: Documents, find: Callable[[date, str], object]) -> float:
    """Characters a CPU second; a first reading warms up and does not count.

    Rules are compiled when a text first needs them: half a second, once a process.
    """
    took = 0.0
    for _ in range(2):
        took = cpu_seconds(lambda: [find(day, text) for day, text in documents])
    return sum(len(text) for _, text in documents) / took


def search(day: date, text: str) -> object:
    """Dateparser's own search, told the language and the publication day."""
    base = datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 - it wants a naive one
    return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base})


def show_languages() -> None:
    """Characters a CPU second in each, and what its first texts take beyond that."""
    rows = []
    for code, name in ABROAD.items():
        texts = texts_in(code)
        size = sum(map(len, texts))
        first = cpu_seconds(partial(read_all, texts, code))
        later = median_ms(partial(read_all, texts, code)) / 1000
        rows.append((name, f"{size:,}", f"{size / later:,.0f}", f"{first - later:.2f}"))
    table(
        f"Other languages: sentences of the tests, {SENTENCES} to a text",
        ("", "characters", "characters a CPU second", "warming up, CPU seconds"),
        rows,
    )


def texts_in(code: str) -> list[str]:
    """Sentences of the tests in that language: nearly every one of them has a date."""
    rows = (*LANGUAGES, *STRANGERS, *SHAPES)
    said = [sentence for language, _, sentence, _ in rows if language == code]
    return [
        " ".join(said[start : start + SENTENCES])
        for start in range(0, len(said), SENTENCES)
    ]


def read_all(texts: list[str], code: str) -> None:
    """All the texts, as published on one day."""
    for text in texts:
        find_dates(text, DAY, code)


def show_start_up() -> None:
    """CPU seconds from the command line to the end of an empty input."""
    command = ["-m", "timeline", "dates", "--published", DAY.isoformat(), "-"]
    table(
        "Start-up",
        ("", "CPU seconds"),
        [
            ("`python -m timeline dates`", f"{start_up(command):.2f}"),
            ("`python -c pass`", f"{start_up(['-c', 'pass']):.2f}"),
        ],
    )


def show_adversaries() -> None:
    """Time per character against plain prose, and how it grows with the length."""
    find_dates(article(0), DAY)
    plain = cpu_seconds(lambda: find_dates(article(0, MEGABYTE), DAY))
    rows = [("plain prose", f"{plain:.2f}", "1.0", "")]
    rows.extend((f"`{piece!r}`", *adversary(piece, plain)) for piece in ADVERSARIES)
    table(
        "One megabyte of the same piece over and over",
        ("piece", "CPU seconds", "times plain prose", "four times the text takes"),
        rows,
    )


def adversary(piece: str, plain: float) -> tuple[str, str, str]:
    """Seconds, ratio and growth; of a quarter where the whole is not waited for."""
    small, quarter, whole = (
        (piece * (size // len(piece) + 1))[:size]
        for size in (MEGABYTE // 16, MEGABYTE // 4, MEGABYTE)
    )
    first = cpu_seconds(lambda: find_dates(quarter, DAY))
    if first > PATIENCE / 4:
        growth = first / cpu_seconds(lambda: find_dates(small, DAY))
        return f"> {PATIENCE}", f"> {PATIENCE / plain:.0f}", f"{growth:.1f} times"
    last = cpu_seconds(lambda: find_dates(whole, DAY))
    return f"{last:.2f}", f"{last / plain:.1f}", f"{last / first:.1f} times"


if __name__ == "__main__":
    main()
