"""The Method page is made from the tables that the code itself goes by."""

from pathlib import Path

from running import ROOT
from streamlit.testing.v1 import AppTest

from tests.report_rows import table
from timeline.columns import BASES, KINDS, STATUSES
from timeline.dates.rules import RULES
from timeline.reports import read_reports
from timeline.ui.method import columns_table, rules_table, sources_table

REPORTS, _ = read_reports(ROOT / "events.csv")


def _page() -> None:
    from timeline.ui.method import method_page

    method_page()


def test_the_page_is_drawn(monkeypatch) -> None:
    monkeypatch.setattr("sys.argv", ["app.py"])
    at = AppTest.from_function(_page, default_timeout=30).run()
    assert not at.exception
    assert [h.value for h in at.title] == ["How to read this timeline"]
    tables = [set(frame.value.columns) for frame in at.dataframe]
    assert {"Column", "What it holds", "Must be filled"} in tables
    shown = {
        str(cell) for frame in at.dataframe for cell in frame.value.to_numpy().flat
    }
    assert shown >= {*KINDS, *STATUSES, *BASES, *(rule.name for rule in RULES)}


def test_the_page_opens_other_files_as_the_manual_does(monkeypatch) -> None:
    """Two ways to do one thing make a reader wonder which is right."""
    monkeypatch.setattr("sys.argv", ["app.py"])
    at = AppTest.from_function(_page, default_timeout=30).run()
    page = "\n".join(text.value for text in at.markdown)
    manual = (ROOT / "docs" / "dashboard.md").read_text(encoding="utf-8")
    assert "`make run EVENTS=other.csv`" in page
    assert "`make run EVENTS=other.csv`" in manual
    assert "`python -m timeline serve other.csv`" in page
    assert "streamlit run" not in page + manual


def test_an_example_of_a_rule_is_listed_with_its_days_in_words() -> None:
    """Everybody reads words; only some read EDTF."""
    rows = rules_table().to_dict("records")
    assert {
        "Rule": "unit-step",
        "Words": "last month",
        "Mean": "some day in August 2018",
        "Written": "2018-08",
    } in rows
    assert {row["Rule"] for row in rows} == {rule.name for rule in RULES}


def test_a_column_is_explained_with_whether_it_must_be_filled() -> None:
    """What makes a file fail is said before anybody makes one."""
    rows = columns_table().set_index("Column")
    assert list(rows.loc["outlet"]) == ["who published it, as it calls itself", "yes"]
    assert list(rows.loc["locator"]) == ["number of the paragraph, or caption", ""]


def test_every_article_is_a_source_once() -> None:
    sources = sources_table(REPORTS)
    assert set(sources["Outlet"]) == set(REPORTS["outlet"])
    assert sources["Reports"].sum() == len(REPORTS)


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    changed = REPORTS.assign(url="javascript:alert(1)")
    assert sources_table(changed)["Address"].isna().all()


def test_doubts_are_counted_also_where_there_is_one(
    tmp_path: Path, monkeypatch
) -> None:
    """ "1 of 1 events" would be a small doubt about the rest of the page."""
    path = tmp_path / "one.csv"
    path.write_bytes(table({}))
    monkeypatch.setattr("sys.argv", ["app.py", str(path)])
    at = AppTest.from_function(_page, default_timeout=30).run()
    doubts = [text.value for text in at.markdown if " of 1 event: " in text.value]
    assert "\n".join(doubts).splitlines() == [
        "- 1 of 1 report: no day is given, or none could be read: it happened by the"
        " publication day",
        "- 1 of 1 event: told by one outlet alone",
        "- 0 of 1 event: the outlets do not agree on a day",
    ]
