"""Files that are wrong, damaged or meant to harm: one clear error, no traceback."""

import csv
import gzip
import io
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report_rows import HEADER, table
from timeline.errors import ReportsError
from timeline.reports import read_reports
from timeline.tables import MAX_BROKEN, MAX_BYTES, MAX_COLUMNS, MAX_LINES, MAX_ROWS

GOOD = table({})
HEAD = ",".join(HEADER).encode()


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, GOOD)
    return out.getvalue()


XLSX = zipped("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\x90\x02" * 90


REFUSED = {
    "empty": (b"", "empty"),
    "only a mark": ("\ufeff".encode(), "empty"),
    "only blank lines": (b"\n\n , ,\n", "empty"),
    "no header": (b"\n".join(GOOD.splitlines()[1:]), "no column 'event', 'title'"),
    "prose": (b"Dear Sir,\nplease find enclosed", "no column 'event'"),
    "one long word": (b"x" * 1_000_000, "no column"),
    "web page": (b"<!doctype html><html><body>404</body></html>", "no column"),
    "JSON": (b'[{"event": "a"}]', "this is JSON, and no CSV"),
    "JSON object": (b'{\n"a": "b"}', "this is JSON"),
    "semicolons without our columns": (b"a;b;c\n1;2;3\n", "no column 'event'"),
    "zip": (zipped("events.csv"), "compressed, a .zip, to be unpacked first"),
    "spreadsheet": (XLSX, "no text but a spreadsheet, an .xlsx; save it as CSV"),
    "picture": (PNG, "no text but a picture, a .png; save it as CSV"),
    "noise": (bytes(range(1, 32)) * 9 + b"\xe4" * 9, "that nobody can read"),
    "gzip": (gzip.compress(GOOD), "compressed"),
    "gzip bomb": (gzip.compress(b"0" * 30_000_000), "compressed"),
    "PDF": (b"%PDF-1.7 ...", "PDF"),
    "NUL byte": (GOOD.replace(b"dam", b"d\0m", 1), "NUL character on line 2"),
    "NUL bytes": (b"\0" * 1000, "NUL"),
    "UTF-16 without mark": (GOOD.decode().encode("utf-16-le"), "NUL"),
    "half a UTF-16": (GOOD.decode().encode("utf-16")[:-1], "damaged utf-16"),
    "no encoding": (b"\x81\x8d\xff" * 100, "neither UTF-8 nor"),
    "two columns of a name": (HEAD + b",title,Title\n", "named twice: 'title'"),
    "10,000 columns": (b",".join(b"c%d" % n for n in range(10_000)), "10,000 columns"),
    "a million columns": (HEAD + b"," * 1_000_000, "columns"),
    "open quote in header": (b'"' + HEAD + b"\nx\n", "no header"),
    "50 MB cell": (HEAD + b'\n"' + b"x" * 50_000_000 + b'"\n', "larger than 20 MB"),
    "too many rows": (HEAD + b"\n" + b"x\n" * (MAX_ROWS + 1), "more than 200,000 rows"),
    "only line ends": (HEAD + b"\n" * (2 * MAX_LINES + 2), "lines"),
    "only quotes": (HEAD + b"\n" + b'"a"b\n' * 1000, "quotation marks do not match"),
}


@pytest.mark.parametrize(("source", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_report_table_is_one_clear_error(source, words):
    """It says what was found, and soon: nobody waits for a refusal."""
    start = time.process_time()
    with pytest.raises(ReportsError, match=words) as caught:
        read_reports(source)
    assert time.process_time() - start < 5
    assert len(str(caught.value)) < 600
    assert "\n" not in str(caught.value)


READ = {
    "mark": "\ufeff".encode() + GOOD,
    "UTF-16": GOOD.decode().encode("utf-16"),
    "UTF-16, other end first": b"\xfe\xff" + GOOD.decode().encode("utf-16-be"),
    "UTF-32": GOOD.decode().encode("utf-32"),
    "CR LF": GOOD.replace(b"\n", b"\r\n"),
    "CR": GOOD.replace(b"\n", b"\r"),
    "no last line end": GOOD.rstrip(b"\n"),
    "blank lines": b"\n\n" + GOOD + b"\n\n",
    "rows of blanks": GOOD + b"," * (len(HEADER) - 1) + b"\n , ,\n",
}


@pytest.mark.parametrize("source", READ.values(), ids=READ)
def test_other_ways_to_save_the_same_table_read_the_same(source):
    """Which program saved the file makes no difference."""
    reports, problems = read_reports(source)
    assert reports.equals(read_reports(GOOD)[0])
    assert problems == []


@pytest.mark.parametrize(
    ("separator", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
)
@pytest.mark.parametrize(
    "before", ["", "\ufeff", "\n\n", "sep=;\r\n", '\ufeff"sep=|"\n']
)
def test_what_spreadsheets_of_other_countries_save_is_read(separator, name, before):
    """A German Excel has no other CSV; lists keep their semicolons, being quoted."""
    rows = [{"actors": "A; B", "title": 'Of "x", y\tand z|', "event": e} for e in "ab"]
    source = table(*rows)
    read = csv.reader(io.StringIO(source.decode()))
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(read)
    reports, problems = read_reports((before + out.getvalue()).encode())
    assert reports.equals(read_reports(source)[0])
    assert [(p.row, p.left_out) for p in problems] == [(0, False)]
    assert name in problems[0].reason


def test_a_row_too_long_is_told_of_the_separator_of_its_file():
    """Advice about commas would be no help in a file of semicolons."""
    source = HEAD.replace(b",", b";") + b"\n" + b"x;" * len(HEADER) + b"x\n"
    _, problems = read_reports(source)
    assert (
        problems[-1].advice == 'a cell that holds a semicolon is written "like; this"'
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        *((name, "'date_phrase'") for name in ("Date", "dates", "when?", "day")),
        *((name, "'when'") for name in ("Date", "event date", "When?", "Day(s)")),
        ("outlets", "'outlet'"),
        ("date_phrases", "'date_phrase', if that is meant"),
        ("colour", "the column that is meant"),
    ],
)
def test_a_column_of_another_name_is_told_which_may_be_meant(name, meant):
    """Above all of the days, without which an event has no place."""
    _, problems = read_reports(table({}, header=(*HEADER, name)))
    assert meant in problems[0].advice


def test_windows_text_is_read_with_a_notice():
    """The line of the first accent is named, so that somebody can look at it."""
    source = table({"title": "Zürich"}).decode().encode("cp1252")
    reports, problems = read_reports(source)
    assert reports["title"][0] == "Zürich"
    assert [(p.row, p.value, p.left_out) for p in problems] == [(0, "line 2", False)]


BROKEN_ROWS = {
    "short": b"only,three,cells\n",
    "long": b"x," * len(HEADER) + b"x\n",
    "stray quote": b'a,"b"c,d\n',
    "open quote": b'a,b,c,"d\n',
    "cell of 40,000": b'a,"' + b"x" * 40_000 + b'"' + b"," * (len(HEADER) - 2) + b"\n",
}


@pytest.mark.parametrize("broken", BROKEN_ROWS.values(), ids=BROKEN_ROWS)
def test_a_broken_row_costs_one_row(broken):
    """Also an open quotation mark, which would swallow the rest of the file."""
    head, row = GOOD.splitlines(keepends=True)
    source = head + row + broken + row.replace(b"dam-fails", b"z")
    reports, problems = read_reports(source)
    assert list(reports["event"]) == ["dam-fails", "z"]
    assert {(p.row, p.left_out) for p in problems} == {(3, True)}


def test_a_line_break_in_a_cell_keeps_the_line_numbers():
    """A problem is looked for in an editor, which counts lines."""
    source = table({"summary": "one\ntwo\r\nthree"}, {"event": "b", "kind": "x"})
    reports, problems = read_reports(source)
    assert reports["summary"][0] == "one two three"
    assert [p.row for p in problems] == [5]


def test_so_many_broken_rows_are_still_a_table():
    """The bound is for files that are no CSV."""
    source = GOOD + b'"a"b\n' * (MAX_BROKEN - 1) + GOOD.splitlines()[1]
    _, problems = read_reports(source)
    assert len(problems) == MAX_BROKEN  # and the repeated row


def test_as_many_columns_as_allowed_are_read():
    """And each that is not ours is named."""
    more = tuple(f"c{n}" for n in range(MAX_COLUMNS - len(HEADER)))
    reports, problems = read_reports(table({}, header=(*HEADER, *more)))
    assert (len(reports), len(problems)) == (1, len(more))


def test_a_path_that_leads_to_no_file_is_one_clear_error(tmp_path):
    """A folder, nothing, or a name that no file can have."""
    for path in (tmp_path, tmp_path / "none.csv", Path("a\0b"), Path("x" * 5000)):
        with pytest.raises(ReportsError, match="cannot be read"):
            read_reports(path)


def test_a_file_is_read_from_its_path_and_no_further_than_allowed(tmp_path):
    """A file that never ends, or is too large, is not read to its end."""
    path = tmp_path / "events.csv"
    path.write_bytes(GOOD)
    assert read_reports(path)[0].equals(read_reports(GOOD)[0])
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 1000)
    with pytest.raises(ReportsError, match="larger than 20 MB"):
        read_reports(path)


def test_names_in_an_error_are_cut():
    """A message is read by people, and shown on a page."""
    name = b"long " * 20_000
    with pytest.raises(ReportsError) as caught:
        read_reports(HEAD + b"," + name + b"," + name + b"\n")
    assert len(str(caught.value)) < 300


FRAGMENTS = st.lists(
    st.binary(max_size=20)
    | st.sampled_from(
        [HEAD, GOOD, b'"', b",", b"\n", b"\r", b"\0", b"\xff\xfe", b"\xe4"]
    ),
    max_size=8,
).map(b"".join)


@settings(max_examples=300)
@given(st.one_of(st.binary(max_size=200), FRAGMENTS, FRAGMENTS.map(GOOD.__add__)))
def test_any_bytes_are_a_table_or_one_clear_error(source):
    """No input ends in a traceback."""
    try:
        reports, problems = read_reports(source)
    except ReportsError:
        return
    assert reports["report"].is_unique
    assert all(p.reason and p.advice for p in problems)
