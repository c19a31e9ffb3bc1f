"""The Method page is made from the tables that the code itself goes by."""

from pathlib import Path

from running import ROOT
from streamlit.testing.v1 import AppTest

from tests.report_rows import table
from timeline.columns import BASES, KINDS, REPORT_COLUMNS, STATUSES
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


def test_every_example_of_every_rule_is_listed() -> None:
    assert len(rules_table()) == sum(len(rule.examples) for rule in RULES)


def test_every_column_is_explained() -> None:
    assert columns_table()["Column"].tolist() == [c.name for c in REPORT_COLUMNS]


def test_every_article_is_a_source_once() -> None:
    sources = sources_table(REPORTS)
    assert set(sources["Outlet"]) == set(REPORTS["outlet"])
    assert sources["Reports"].sum() == len(REPORTS)


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    changed = REPORTS.assign(url="javascript:alert(1)")
    assert sources_table(changed)["Address"].isna().all()


def test_every_basis_is_explained() -> None:
    assert set(REPORTS["basis"]) <= set(BASES)


def test_doubts_are_counted_also_where_there_is_one(
    tmp_path: Path, monkeypatch
) -> None:
    """ "1 of 1 events" would be a small doubt about the rest of the page."""
    path = tmp_path / "one.csv"
    path.write_bytes(table({}))
    monkeypatch.setattr("sys.argv", ["app.py", str(path)])
    at = AppTest.from_function(_page, default_timeout=30).run()
    assert at.markdown[3].value.splitlines() == [
        "- 1 of 1 report: no date in the text: it happened by the publication day",
        "- 1 of 1 event: told by one outlet alone",
        "- 0 of 1 event: the outlets do not agree on a day",
    ]
