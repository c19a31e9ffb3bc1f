"""Reading a report table: what is taken, what is worked out, what is complained of."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report_rows import GOOD, HEADER, table
from timeline.columns import (
    BASES,
    DERIVED_COLUMNS,
    KINDS,
    REPORT_COLUMNS,
    STATUSES,
    Column,
)
from timeline.errors import ReportsError
from timeline.export import csv_text
from timeline.reports import read_reports, span_of
from timeline.spans import Span
from timeline.tables import Problem, left_out_rows, repeated_rows


def only(reports: pd.DataFrame) -> pd.Series:
    assert len(reports) == 1
    return reports.iloc[0]


def complaints(problems: list[Problem]) -> list[tuple[int, str, bool]]:
    return [(p.row, p.column, p.left_out) for p in problems]


def test_columns_are_those_of_the_file_then_the_derived():
    """Whoever reads the frame finds the same names as whoever reads the file."""
    reports, _ = read_reports(table({}))
    assert tuple(reports.columns) == (
        *(*HEADER, *DERIVED_COLUMNS),
        *("voice", "told_by", "words"),
    )


@pytest.mark.parametrize("rows", [[], [{}]], ids=["no row", "one row"])
def test_types_do_not_depend_on_the_number_of_rows(rows):
    """A file with a header only is a frame like any other."""
    reports, problems = read_reports(table(*rows))
    assert problems == []
    lists = {c.name for c in REPORT_COLUMNS if c.kind == "list"}
    expected = {name: "object" if name in lists else "str" for name in reports}
    expected |= dict.fromkeys(("first", "last"), "datetime64[us]")
    assert dict(reports.dtypes.astype(str)) == {**expected, "told_by": "int64"}


def test_lists_are_tuples_in_order_without_repetition():
    """Blanks around the items and an empty item mean nothing."""
    reports, _ = read_reports(table({"actors": "B ;A;; B"}))
    assert only(reports)["actors"] == ("B", "A")


def test_blank_status_and_language_have_a_meaning():
    """Reported, and English: as documented."""
    row = only(read_reports(table({}))[0])
    assert (row["status"], row["language"]) == ("reported", "en")


def test_words_that_other_readers_take_for_nothing_are_kept():
    """NA is a country code, and null can be a headline."""
    row = only(read_reports(table({"actors": "NA", "headline": "null"}))[0])
    assert (row["actors"], row["headline"]) == (("NA",), "null")


DATED = [
    # date_phrase, when, published → edtf, precision, basis
    ("August 2018", "", "2018-09-17", "2018-08", "month", "stated"),
    ("last month", "", "2018-09-17", "2018-08", "month", "resolved"),
    ("between 2012 and 2017", "", "2018-09-17", "2012/2017", "year", "stated"),
    ("on Sunday", "", "2018-09-16/2018-09-17", "2018-09-16", "day", "resolved"),
    ("last month", "2018-05", "2018-09-17", "2018-05", "month", "edited"),
    ("nobody knows", "2018-05", "2018-09-17", "2018-05", "month", "edited"),
    (
        "",
        "2018-09-10/2018-09-16",
        "2018-09-17",
        "2018-09-10/2018-09-16",
        "week",
        "edited",
    ),
    ("", "", "2018-09-17", "[..2018-09-17]", "day", "published"),
    ("", "", "2018-09-16/2018-09-17", "[..2018-09-17]", "day", "published"),
    ("", "", "2018-09", "[..2018-09]", "month", "published"),
]


@pytest.mark.parametrize(("phrase", "when", "published", *"epb"), DATED)
def test_an_editor_wins_then_the_phrase_then_publication(
    phrase, when, published, e, p, b
):
    """The basis says which of the three it was."""
    source = table({"date_phrase": phrase, "when": when, "published": published})
    reports, problems = read_reports(source)
    row = only(reports)
    assert (row["edtf"], row["precision"], row["basis"]) == (e, p, b)
    assert problems == []
    assert row["rule"]


QUOTES = [
    # date_phrase, quote, published → edtf
    ("on Friday", "the council will vote on Friday", "2021-03-17", "2021-03-19"),
    ("on Friday", "the council voted on Friday", "2021-03-17", "2021-03-12"),
    ("on Friday", "the council will vote", "2021-03-17", "2021-03-12"),  # not in it
    ("in May", "the park will open in May", "2021-08-17", "2022-05"),
    ("March", "closed since March, they say", "2021-05-17", "2021-03"),  # more is said
    ("5 May 2020", "will vote on 5 May 2020", "2021-05-17", "2020-05-05"),  # stated
]


@pytest.mark.parametrize(("phrase", "quote", "published", "edtf"), QUOTES)
def test_the_words_around_a_phrase_tell_which_friday(phrase, quote, published, edtf):
    """A card must not show a day that its own quote denies."""
    source = table({"date_phrase": phrase, "quote": quote, "published": published})
    assert only(read_reports(source)[0])["edtf"] == edtf


ORDERS = [
    # outlet and date_phrase of each report → edtf of the last one, and why
    (
        [("A", "25/12/2017"), ("A", "03/04/2018")],
        "2018-04-03",
        "the day comes first, as in 25/12/2017",
    ),
    (
        [("A", "on 12/25/2017"), ("a", "03/04/2018")],  # another spelling of A
        "2018-03-04",
        "the month comes first, as in 12/25/2017",
    ),
    (
        [("B", "25/12/2017"), ("A", "03/04/2018")],  # another outlet tells nothing
        "[2018-03-04,2018-04-03]",
        "the order of day and month is open",
    ),
    (
        [("A", "25/12/2017"), ("A", "12/25/2017"), ("A", "03/04/2018")],
        "[2018-03-04,2018-04-03]",
        "the order of day and month is open",
    ),
    ([("A", "25/12/2017"), ("A", "last month")], "2018-08", "counted from publication"),
]


@pytest.mark.parametrize(("rows", "edtf", "inferred"), ORDERS)
def test_an_outlet_writes_day_and_month_in_one_order(rows, edtf, inferred):
    """What its clear dates tell holds for the others, and is said with each of them."""
    source = table(
        *(
            {"outlet": outlet, "date_phrase": phrase, "published": "2018-09-17"}
            for outlet, phrase in rows
        )
    )
    reports, _ = read_reports(source)
    *_, last = reports.to_dict("records")
    assert last["edtf"] == edtf
    assert inferred in last["inferred"]


def test_every_basis_is_in_the_table_of_bases_and_no_other():
    """What explains a basis to readers is looked up there."""
    assert {basis for *_, basis in DATED} == set(BASES)


def test_first_and_last_derive_from_edtf_and_open_ends_are_empty():
    """The frame draws what the span says."""
    row = only(read_reports(table({"when": "[..2018-08]"}))[0])
    assert pd.isna(row["first"])
    assert row["last"] == pd.Timestamp("2018-08-31")


@pytest.mark.parametrize("when", ["0001-01-01/0999", "9999", "[2018-03-04,2018-04-03]"])
def test_a_row_gives_its_span_back(when):
    """Years 1 to 9999 and gaps survive the frame."""
    row = only(read_reports(table({"when": when}))[0])
    assert span_of(row) == Span.parse(when)
    assert row["first"].date() == Span.parse(when).first


@pytest.mark.parametrize("phrase", ["in the fullness of time", "31 June 2021"])
def test_a_phrase_that_gives_no_day_leaves_the_report_and_is_listed(phrase):
    """Nothing is lost: the report stays, bounded by its publication."""
    reports, problems = read_reports(table({"date_phrase": phrase}))
    row = only(reports)
    assert (row["edtf"], row["basis"]) == ("[..2021-03-17]", "published")
    assert complaints(problems) == [(2, "date_phrase", False)]
    assert problems[0].value == phrase
    assert "17 March 2021" in row["inferred"]


NO_DATE = """
s.d. | s. d. | o. J. | s.f. | sans date
n.d. | n. d. | N.D. | nd | [n.d.] | (n.d.) | ? | ?? | - | — | n/a | none
undated | Unknown | no date | No date given | date unknown | [date unknown] | not dated
""".replace("\n", "|").split("|")


@pytest.mark.parametrize("phrase", [p.strip() for p in NO_DATE if p.strip()])
def test_a_cell_that_tells_of_no_date_is_as_good_as_blank(phrase):
    """An outlet that prints no day is no slip of the editor, who need invent none."""
    reports, problems = read_reports(table({"date_phrase": phrase}))
    row = only(reports)
    assert problems == []
    assert (row["edtf"], row["basis"]) == ("[..2021-03-17]", "published")
    assert row["date_phrase"] == phrase
    assert row["inferred"] == (
        "the outlet prints no date; it was told by 17 March 2021, so it had happened by"
        " then"
    )


@pytest.mark.parametrize("phrase", ["n.d. 1918", "unknown (before 2016)", "?1918"])
def test_a_doubtful_date_is_still_a_date(phrase):
    """Marks of doubt beside a year do not take the year away."""
    reports, _ = read_reports(table({"date_phrase": phrase}))
    assert not only(reports)["inferred"].startswith("the outlet prints no date")


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("500 BC", "lies outside the years 1 to 9999"),
        ("in the year 99999", "lies outside the years 1 to 9999"),
        ("recently", "names no day on the calendar"),
        ("two weeks later", "counts from another date, which it does not name"),
        ("in the fullness of time", "cannot be read as a date"),
    ],
)
def test_the_reason_says_why_a_phrase_gives_no_day(phrase, reason):
    """What no calendar here can hold is said as such, not as a slip of the pen."""
    reports, problems = read_reports(table({"date_phrase": phrase}))
    assert problems[0].reason.startswith(reason)
    assert only(reports)["inferred"].startswith(f"the phrase {reason}")


FATAL = [
    *(
        (name, "")
        for name, column in zip(HEADER, REPORT_COLUMNS, strict=True)
        if column.must
    ),
    ("actors", " ; "),
    ("kind", "party"),
    ("status", "rumoured"),
    ("when", "soon"),
    ("when", "2018-13"),
    ("when", "-0500"),
    ("when", "99999-01-01"),
    ("published", "17 March"),
    ("published", "01/02/2024"),
    ("published", "today"),
    ("published", "2021-03/.."),
    ("published", "[..2021-03-17]"),
    ("published", "198X"),
    ("published", "2019/2020"),
    ("language", "English, mostly"),
    ("language", "xx"),
    ("summary", "x" * 32_001),
]


@pytest.mark.parametrize(("column", "value"), FATAL, ids=lambda text: text[:20])
def test_a_row_that_cannot_be_used_is_left_out_and_the_others_go_on(column, value):
    """The problem names line, column, what stands there, why, and what would do."""
    reports, problems = read_reports(
        table({"event": "a"}, {column: value}, {"event": "c"})
    )
    assert list(reports["event"]) == ["a", "c"]
    (problem,) = problems
    assert (problem.row, problem.column, problem.left_out) == (3, column, True)
    assert problem.value.rstrip("…") in value
    assert problem.reason
    assert problem.advice


REWRITTEN = [
    # published in each row of a file → what is read; None for a row that is left out
    (["17/05/2023", "03/04/2023"], ["2023-05-17", "2023-04-03"]),
    (["05/17/2023", "03/04/2023"], ["2023-05-17", "2023-03-04"]),
    (["17.5.2023", "2023-04-03"], ["2023-05-17", "2023-04-03"]),
    (["03/04/2023", "05/06/2023"], [None, None]),
    (["17/05/2023", "05/17/2023"], [None, None]),  # either order, or a slip
    (["17/05/2023", "29/02/2023"], ["2023-05-17", None]),  # no such day
    (["17/05/23"], [None]),
]


@pytest.mark.parametrize(("written", "days"), REWRITTEN, ids=str)
def test_days_that_a_spreadsheet_rewrote_are_read_where_one_tells_their_order(
    written, days
):
    """Decided for the column and never for a cell, and never without a word."""
    rows = [{"published": day, "event": f"e{n}"} for n, day in enumerate(written)]
    reports, problems = read_reports(table(*rows))
    assert reports["published"].tolist() == [day for day in days if day]
    assert sum(problem.left_out for problem in problems) == days.count(None)
    notices = [problem for problem in problems if not problem.left_out]
    assert len(notices) == (any(days))
    for notice in notices:
        assert notice.column == "published"
        assert re.search("(day|month) first, as .* shows; read so", notice.reason)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12 March 2025", "2025-03-12"),
        ("March 12, 2025", "2025-03-12"),
        ("12 mars 2025", "2025-03-12"),
        ("2025-03-12 10:30", "2025-03-12"),
        ("March 2025", "2025-03"),
    ],
)
def test_a_publication_day_in_words_is_read_and_said(words, day):
    """A tool that reads dates reads this one as well."""
    reports, (notice,) = read_reports(table({"published": words}))
    assert only(reports)["published"] == day
    assert not notice.left_out
    assert "in words or with an hour; read so" in notice.reason


@pytest.mark.parametrize(
    "words",
    ["Monday 12 March 2025", "Mon 3/4/2024", "Spring 2025", "born 12 March 1990"],
)
def test_a_publication_day_that_words_leave_open_is_not_read(words):
    """Nothing is guessed: a day that its weekday denies, a season, a day of a life."""
    reports, (problem,) = read_reports(table({"published": words}))
    assert len(reports) == 0
    assert problem.left_out


@pytest.mark.parametrize("kind", ["Removal", "REMOVAL"])
def test_a_known_word_may_have_capitals(kind):
    reports, problems = read_reports(table({"kind": kind}))
    assert (only(reports)["kind"], problems) == ("removal", [])


def test_columns_may_be_named_with_blanks():
    """As people write headings: *Date phrase*, *Archive-URL*."""
    lines = table({"date_phrase": "on Monday"}).decode().splitlines()
    head = lines[0].replace("date_phrase", "Date Phrase")
    head = head.replace("archive_url", "archive-url")
    reports, problems = read_reports("\n".join([head, *lines[1:]]).encode())
    assert (only(reports)["date_phrase"], problems) == ("on Monday", [])


@pytest.mark.parametrize("day", ["03/04/2018", "9.8.2018", "last Friday", "198X"])
def test_a_publication_day_written_otherwise_is_told_how_to_write_it(day):
    """Spreadsheets write days their own way, and their owners never heard of EDTF."""
    _, problems = read_reports(table({"published": day}))
    (problem,) = problems
    assert problem.advice.startswith("write year, month and day, as in 2018-09-17")
    assert "EDTF" not in problem.reason + problem.advice
    _, problems = read_reports(table({"when": "03/04/2018"}))
    assert "EDTF" in problems[0].reason + problems[0].advice


SHOWN = [
    ("event", "Dam Fails"),
    ("url", "javascript:alert(1)"),
    ("url", "ftp://example.org/"),
    ("archive_url", "www.example.org"),
    ("accessed", "yesterday"),
    ("accessed", "20210317"),
]


@pytest.mark.parametrize(("column", "value"), SHOWN)
def test_a_cell_that_is_only_shown_is_kept_as_text_and_listed(column, value):
    """What does not decide how a row is read does not cost the row."""
    reports, problems = read_reports(table({column: value}))
    assert only(reports)[column] == value
    assert complaints(problems) == [(2, column, False)]


def test_every_kind_and_status_is_read():
    """The lists that the documentation shows are the lists that are read."""
    rows = [{"event": kind, "kind": kind} for kind in KINDS]
    rows += [
        {"event": "s", "headline": status, "status": status} for status in STATUSES
    ]
    reports, problems = read_reports(table(*rows))
    assert (len(reports), problems) == (len(KINDS) + len(STATUSES), [])


def test_columns_may_stand_in_any_order_and_case():
    """Spreadsheets get rearranged; nothing else depends on the order."""
    turned = tuple(reversed(HEADER))
    plain, _ = read_reports(table({}))
    assert read_reports(table({}, header=turned))[0].equals(plain)
    shouted = table({}).replace(b'"event","title"', b" Event , TITLE", 1)
    assert read_reports(shouted)[0].equals(plain)


def test_columns_that_need_not_be_filled_need_not_be_there():
    """A short table is a table."""
    header = tuple(GOOD)
    assert read_reports(table({}, header=header))[0].equals(read_reports(table({}))[0])


@pytest.mark.parametrize("name", GOOD)
def test_without_a_column_that_must_be_filled_it_is_no_report_table(name):
    """One clear error instead of a problem in each row."""
    header = tuple(column for column in HEADER if column != name)
    with pytest.raises(ReportsError, match=f"no column '{name}'"):
        read_reports(table({}, header=header))


def test_an_unknown_column_is_named_and_not_used():
    """Nothing is lost in silence."""
    reports, problems = read_reports(table({"mood": "grim"}, header=(*HEADER, "mood")))
    assert "mood" not in reports
    assert complaints(problems) == [(1, "mood", False)]


def test_a_column_without_name_matters_only_if_it_holds_something():
    """Spreadsheets add empty columns at the right."""
    header, row = table({}).splitlines()
    empty, full = (b"%b,\n%b,%b\n" % (header, row, last) for last in (b"", b"stray"))
    assert read_reports(empty)[1] == []
    assert complaints(read_reports(full)[1]) == [(2, "", False)]


def test_a_repeated_row_is_one_report_and_said_so():
    """Also where only the blanks differ, or the order of the columns."""
    reports, problems = read_reports(
        table({}, {"event": "b"}, {"title": " A dam  fails"})
    )
    assert len(reports) == 2
    assert complaints(problems) == [(4, "", True)]
    assert "line 2" in problems[0].reason


@pytest.mark.parametrize("count", [0, 1, 20, 21, 22, 500])
def test_many_repeated_rows_are_one_problem_beyond_the_first(count):
    """A file pasted into itself would bury every other problem; no row is lost."""
    reports, problems = read_reports(table(*[{}] * count, {}, {"url": "x"}))
    assert len(reports) == 2
    twice = [problem for problem in problems if problem.left_out]
    assert len(twice) == min(count, 21)
    assert repeated_rows(problems) == count
    if count > 21:
        last = twice[-1]
        assert (last.row, last.rows) == (23, count - 20)
        assert f"from here to line {count + 2}, {count - 20} more rows" in last.reason


@pytest.mark.parametrize(
    ("column", "other"), [("title", "It broke"), ("kind", "legal")]
)
def test_an_event_has_one_title_and_one_kind(column, other):
    """The first is shown, and the other is listed, for both may be a slip."""
    reports, problems = read_reports(table({}, {"outlet": "B", column: other}))
    assert list(reports[column]) == [GOOD[column], other]
    assert complaints(problems) == [(3, column, False)]


def test_ids_follow_the_content_and_not_the_place():
    """So a link to a report outlives sorting, and a changed report has a new id."""
    one, two = {"event": "a"}, {"event": "b"}
    there, _ = read_reports(table(one, two))
    back, _ = read_reports(table(two, one))
    assert list(there["report"]) == list(reversed(back["report"]))
    changed, _ = read_reports(table({**one, "quote": "that day"}))
    assert changed["report"][0] not in set(there["report"])


def test_a_new_column_that_is_blank_changes_no_id(monkeypatch):
    """Else the downloads of two versions would have no report in common."""
    before, _ = read_reports(table({}))
    more = (Column("mood", False, "text", "how it felt"), *REPORT_COLUMNS)
    for module in ("reports", "reports.rows", "reports.deriving"):
        monkeypatch.setattr(f"timeline.{module}.REPORT_COLUMNS", more)
    after, problems = read_reports(table({}))
    assert problems == []
    assert "mood" in after
    assert list(after["report"]) == list(before["report"])


def test_told_by_counts_the_outlets_of_an_event():
    """Two reports of one outlet are one voice."""
    reports, _ = read_reports(
        table({}, {"outlet": "B"}, {"outlet": "B", "headline": "More"}, {"event": "z"})
    )
    assert list(reports["told_by"]) == [2, 2, 2, 1]


def test_an_outlet_in_other_letters_is_the_same_outlet():
    """A slip of spelling is no second voice; said once for each spelling."""
    reports, problems = read_reports(
        table(
            {"outlet": "Al Jazeera"},
            {"outlet": "al jazeera", "quote": "a"},
            {"outlet": "AL JAZEERA", "quote": "b"},
            {"outlet": "al jazeera", "quote": "c"},
            {"outlet": "Al-Jazeera"},  # may be another one
        )
    )
    assert list(reports["voice"]) == [*["Al Jazeera"] * 4, "Al-Jazeera"]
    assert list(reports["outlet"])[1] == "al jazeera"
    assert list(reports["told_by"]) == [2] * 5
    assert complaints(problems) == [(3, "outlet", False), (4, "outlet", False)]
    assert problems[0].reason == (
        "another spelling of 'Al Jazeera' on line 2; counted as one outlet"
    )


def test_what_cannot_be_seen_is_taken_away_and_said():
    """Marks that turn the direction of text can make it say something else."""
    reports, problems = read_reports(table({"title": "A \u202edam\u200b fails"}))
    assert only(reports)["title"] == "A dam fails"
    assert complaints(problems) == [(2, "title", False)]


def test_problems_come_in_the_order_of_the_file():
    """Whoever mends a file goes through it once."""
    _, problems = read_reports(table({"url": "x"}, {"kind": "x"}, {"when": "x"}))
    assert [problem.row for problem in problems] == [2, 3, 4]


# --- laws ----------------------------------------------------------------------------

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
)
TELLING = (
    *("=1+1", "'=1", "''", "@SUM(A1)", "a; b", "\t-1", "'80s", "＝1", "a\r\nb"),
    *("last month", "2018-08", "2018", "[2018,2019]", "2012/2017", "2018-08-01"),
    *("other", "alleged", "https://example.org", "fa"),
)
CELLS = TEXTS | st.sampled_from(TELLING)
ROWS = st.lists(st.dictionaries(st.sampled_from(HEADER), CELLS), max_size=4)


@settings(max_examples=100)
@given(ROWS)
def test_normalising_what_is_normalised_changes_nothing(rows):
    """Byte for byte, whatever the cells hold; and it is the same frame."""
    reports, _ = read_reports(table(*rows))
    text = csv_text(reports)
    again, problems = read_reports(text.encode())
    assert csv_text(again) == text
    assert again.equals(reports)
    assert not any(problem.left_out for problem in problems)


@settings(max_examples=100)
@given(ROWS)
def test_every_row_is_a_report_or_a_problem(rows):
    """Nothing is lost in silence."""
    reports, problems = read_reports(table(*rows))
    told = left_out_rows(problems) + repeated_rows(problems)
    assert len(reports) + told == len(rows)
