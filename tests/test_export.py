"""What leaves Dateline as a file comes back unchanged, and runs nowhere."""

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_rows import HEADER, table
from timeline.columns import DERIVED_COLUMNS
from timeline.export import EXPORTERS, MAX_NAME, csv_text, file_name, left_out_csv
from timeline.reports import read_reports
from timeline.safe import uncell

OPENED = {
    # key → the titles of the reports in a file of that format, as its readers find them
    "csv": lambda data: [
        uncell(row["title"])
        for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    ],
}

HOSTILE = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1", "''quoted''"),
    *('=HYPERLINK("http://evil.example")', "'80s", 'with "quotes", and a comma'),
)


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_the_columns_are_those_of_the_file_then_the_derived():
    """The contract with whoever reads the file."""
    (header,) = rows_of(csv_text(read_reports(table())[0]))
    assert header == [*HEADER, *DERIVED_COLUMNS]


def test_days_are_whole_and_open_ends_blank():
    """Years below 1000 keep their zeros."""
    reports, _ = read_reports(table({"when": "0079-08/.."}))
    header, row = rows_of(csv_text(reports))
    cells = dict(zip(header, row, strict=True))
    assert (cells["first"], cells["last"]) == ("0079-08-01", "")


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.key)
def test_an_exporter_leaves_the_reports_as_they_were(exporter):
    """Frames go in, bytes come out."""
    reports, _ = read_reports(table({}, {"when": "2018"}))
    before = reports.copy(deep=True)
    assert exporter.render(reports)
    assert reports.equals(before)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.key)
def test_every_format_is_opened_and_holds_each_report(exporter):
    """A new exporter needs a row in OPENED, above."""
    assert exporter.key in OPENED, f"no row {exporter.key!r} in OPENED"
    rows = [{"event": f"e{n}", "title": title} for n, title in enumerate(HOSTILE)]
    reports, _ = read_reports(table(*rows, {"title": "Zürich"}))
    found = OPENED[exporter.key](exporter.render(reports))
    assert found == reports["title"].tolist()
    nothing = exporter.render(reports.iloc[:0])
    assert OPENED[exporter.key](nothing) == []


def test_csv_comes_first_with_a_mark_for_spreadsheets():
    """Without it they misread accents."""
    first = EXPORTERS[0]
    assert (first.key, first.suffix, first.mime) == ("csv", ".csv", "text/csv")
    reports, _ = read_reports(table({"title": "Zürich"}))
    data = first.render(reports)
    assert data.decode("utf-8-sig") == csv_text(reports)
    assert data.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_runs_in_a_spreadsheet_and_each_comes_back(text):
    """In a text as in the first item of a list."""
    reports, _ = read_reports(table({"title": text, "actors": f"{text}; B"}))
    data = EXPORTERS[0].render(reports)
    for cell in rows_of(data.decode("utf-8-sig"))[1]:
        assert not re.match(r"[=+\-@\t\r＝＋－＠]", cell)
    again, problems = read_reports(data)
    assert again.equals(reports)
    assert problems == []


NAMES = [
    ({}, "dateline_all.csv"),
    ({"least": 1, "actor": []}, "dateline_all.csv"),
    ({"outlet": ["Al Jazeera", "CNET"]}, "dateline_outlet-al-jazeera-cnet.csv"),
    ({"actor": ["Zoë / Ünal"], "least": 2}, "dateline_actor-zoe-unal_least-2.csv"),
    ({"outlet": ["ایرنا", "CNET"]}, "dateline_outlet-2-chosen.csv"),
    ({"words": "../../etc"}, "dateline_words-etc.csv"),
    ({"words": "ایرنا"}, "dateline_words-set.csv"),
    (
        {"days": (date(2018, 3, 1), None)},
        "dateline_days-2018-03-01-to-open.csv",
    ),
]


@pytest.mark.parametrize(("choices", "name"), NAMES)
def test_the_name_of_a_file_says_which_filters_apply(choices, name):
    """In letters that every system takes."""
    assert file_name(choices, ".csv") == name


@given(
    st.dictionaries(
        st.sampled_from(["actor", "outlet", "platform", "kind"]),
        st.lists(st.text(), max_size=30),
    ),
    st.text(max_size=300),
)
def test_any_choice_makes_a_safe_name(choices, words):
    """No field decides where a file is written."""
    name = file_name({**choices, "words": words}, ".csv")
    assert re.fullmatch(r"dateline_[a-z0-9_-]+\.csv", name)
    assert len(name) <= MAX_NAME + 4


def test_rows_that_were_left_out_are_kept_as_they_stand():
    """Who mends a file wants those rows, and what is wrong with each."""
    broken = b"too,few,cells\n"
    source = table(
        {"event": "good"},
        {"event": "bad", "published": "soon", "kind": "nonsense", "title": "=1+1"},
    )
    _, problems = read_reports(source + broken)
    text = left_out_csv(source + broken, problems).decode("utf-8-sig")
    bad, cut = csv.DictReader(io.StringIO(text))
    assert {
        "event": "bad",
        "published": "soon",
        "title": "'=1+1",
    }.items() <= bad.items()
    assert bad["line"] == "3"
    assert bad["problem"].startswith("kind: not a word")
    assert "; published: not a day" in bad["problem"]
    assert (cut["event"], cut["line"]) == ("too", "4")
    assert cut["problem"] == "3 cells where the header has 22"
