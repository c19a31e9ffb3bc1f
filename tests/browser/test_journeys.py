"""What a reader does, done in a real browser on the shipped events."""

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from browsing import Open, Serve, settle
from playwright.sync_api import Locator, Page, expect

from tests.report_rows import table
from timeline.events import group_reports
from timeline.filters import count_options, select_reports
from timeline.reports import read_reports

ROOT = Path(__file__).parents[2]
REPORTS, _ = read_reports(ROOT / "events.csv")
EVENTS = group_reports(REPORTS)
AD_SPEND = "facebook-pages-ad-spend"


def sentence(page: Page) -> Locator:
    return page.get_by_role("heading", level=3).first


def choose(page: Page, filter_label: str, option: str) -> None:
    """Click one option of a filter, and close it again."""
    page.get_by_role("button", name=re.compile(f"^{filter_label}")).click()
    page.get_by_role("button", name=re.compile(rf"^{re.escape(option)} \(")).click()
    expect(sentence(page)).to_contain_text(option)
    page.keyboard.press("Escape")
    settle(page)


PLACE = """number => {
    const texts = [...document.querySelectorAll('.scatterlayer text')];
    const mark = texts.find(text => text.textContent === `${number}`);
    if (!mark) return null;
    mark.scrollIntoView({block: 'center'});
    const box = mark.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}"""


def click_mark(page: Page, number: int) -> None:
    """Click the mark of an event as a mouse does, once the chart stands still."""
    settle(page)
    page.locator(".scatterlayer text").first.wait_for(state="attached")
    place, before = page.evaluate(PLACE, number), None
    while place is None or place != before:
        page.wait_for_timeout(200)
        place, before = page.evaluate(PLACE, number), place
    page.mouse.click(*place)
    expect(page.locator(".st-key-card")).to_contain_text(f"{number} ·")
    expect(page.locator(".st-key-card")).not_to_contain_text("Choose an event")
    settle(page)


def expect_asked(page: Page, choices: dict[str, list[str]]) -> None:
    """The address comes to hold just these choices; it may lag the page a moment."""
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query) == choices)


def shown_events(**choices: object) -> int:
    return int(select_reports(REPORTS, choices)["event"].nunique())


def test_first_screen_tells_the_story(open_page: Open, server: str) -> None:
    """Chart, sentence, filters and card are there without a click or a scroll."""
    page = open_page(server)
    expect(sentence(page)).to_have_text(f"All {len(EVENTS)} events")
    expect(page.locator(".js-plotly-plot")).to_be_in_viewport()
    expect(page.get_by_text("Choose an event")).to_be_in_viewport()
    signs = page.get_by_role("list", name="What the signs mean")
    expect(signs).to_be_in_viewport()
    expect(signs.get_by_role("listitem").first).to_have_text("on this day")
    for name in ("Actor", "Outlet", "Platform", "Kind", "Days", "Download CSV"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport()


def test_filters_narrow_sentence_and_counts(open_page: Open, server: str) -> None:
    """Within a filter any option will do, across filters all; one click clears."""
    page = open_page(server)
    choose(page, "Outlet", "CNET")
    found = shown_events(outlet=["CNET"])
    expect(sentence(page)).to_have_text(
        f"{found} of {len(EVENTS)} events, reported by CNET"
    )
    choose(page, "Outlet", "IRNA")
    found = shown_events(outlet=["CNET", "IRNA"])
    expect(sentence(page)).to_contain_text(f"{found} of {len(EVENTS)} events")

    actors = count_options(REPORTS, {"outlet": ["CNET", "IRNA"]})["actor"]
    page.get_by_role("button", name=re.compile("^Actor")).click()
    label = f"Twitter ({actors['Twitter']})"
    page.get_by_role("button", name=label, exact=True).click()
    settle(page)
    found = shown_events(outlet=["CNET", "IRNA"], actor=["Twitter"])
    expect(sentence(page)).to_contain_text(f"{found} of {len(EVENTS)} events")
    expect_asked(page, {"outlet": ["CNET", "IRNA"], "actor": ["Twitter"]})

    page.keyboard.press("Escape")
    page.get_by_role("button", name="Clear filters").click()
    expect(sentence(page)).to_have_text(f"All {len(EVENTS)} events")
    settle(page)
    expect_asked(page, {})


def test_quick_clicks_are_all_counted(open_page: Open, server: str) -> None:
    """The labels change with the counts while the reader is still clicking."""
    page = open_page(server)
    page.get_by_role("button", name="Outlet").click()
    for outlet in ("CNET", "IRNA", "Sky News"):
        page.get_by_role("button", name=re.compile(rf"^{outlet} \(")).click()
    expect(sentence(page)).to_contain_text("CNET, IRNA or Sky News")


def test_a_mark_opens_its_sources(open_page: Open, server: str) -> None:
    """From the bar of the ad spend to the phrase, what it means, and the article."""
    page = open_page(server)
    click_mark(page, int(EVENTS.set_index("event")["number"][AD_SPEND]))
    card = page.locator(".st-key-card")
    expect(card).to_contain_text("Pages later removed by Facebook")
    expect(card).to_contain_text("“between 2012 and 2017”")
    expect(card).to_contain_text("lasting from 2012 to 2017")
    expect(card).to_contain_text("The National")
    url = card.get_by_role("link", name="Read at").get_attribute("href")
    assert url is not None
    assert url.startswith("https://www.thenationalnews.com/")
    expect_asked(page, {"event": [AD_SPEND]})


def test_an_event_opens_again_after_it_was_closed(open_page: Open, server: str) -> None:
    """A second click on the same mark is a click, though the chart saw it before."""
    page = open_page(server)
    card = page.locator(".st-key-card")
    click_mark(page, 1)
    card.get_by_role("button", name="Clear value").click()
    expect(card).to_contain_text("Choose an event")
    click_mark(page, 1)


def test_a_copied_address_opens_the_same_view(open_page: Open, server: str) -> None:
    """Reload, Back and a link in a letter: the address is the state."""
    page = open_page(server)
    choose(page, "Outlet", "CNET")
    page.get_by_role("radio", name="By outlet").click()
    page.wait_for_url("**lane=outlet**")
    click_mark(page, 16)
    said, card = sentence(page).inner_text(), page.locator(".st-key-card").inner_text()

    page.reload()
    settle(page)
    expect(sentence(page)).to_have_text(said)
    expect(page.locator(".st-key-card")).to_have_text(card, use_inner_text=True)

    other = open_page(page.url)
    expect(sentence(other)).to_have_text(said)
    expect(other.locator(".st-key-card")).to_have_text(card, use_inner_text=True)
    expect(other.get_by_role("radio", name="By outlet")).to_be_checked()

    page.go_back()
    expect(page.locator(".st-key-card")).to_contain_text("Choose an event")
    page.go_back()
    settle(page)
    page.go_back()
    expect(sentence(page)).to_have_text(f"All {len(EVENTS)} events")


def test_unknown_parameters_are_passed_over(open_page: Open, server: str) -> None:
    page = open_page(
        f"{server}/?actor=Nobody&days=x&days=y&least=-3&lane=z&event=w&q=1"
    )
    expect(sentence(page)).to_have_text(f"All {len(EVENTS)} events")
    expect(page.locator(".st-key-card")).to_contain_text("Choose an event")


def test_the_view_survives_a_look_at_the_method(open_page: Open, server: str) -> None:
    page = open_page(f"{server}/?outlet=CNET&event={AD_SPEND}")
    said = sentence(page).inner_text()
    page.get_by_role("link", name="Method").click()
    expect(page.get_by_role("heading", name="How dates are read")).to_be_visible()
    page.get_by_role("link", name="Timeline").click()
    expect(sentence(page)).to_have_text(said)
    expect(page.locator(".st-key-card")).to_contain_text("between 2012 and 2017")
    expect_asked(page, {"outlet": ["CNET"], "event": [AD_SPEND]})


def test_the_download_is_what_is_shown(open_page: Open, server: str) -> None:
    """The file says its filters in its name and reads back as the same reports."""
    page = open_page(f"{server}/?outlet=CNET")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    assert "cnet" in download.value.suggested_filename
    again, problems = read_reports(Path(download.value.path()))
    assert problems == []
    expected = select_reports(REPORTS, {"outlet": ["CNET"]})
    assert again["report"].tolist() == expected["report"].tolist()


def test_an_event_opens_without_a_mouse(open_page: Open, server: str) -> None:
    """Tab reaches the filters and the search box; arrows and Enter open an event."""
    page = open_page(server)
    reached = ""
    for _ in range(120):  # on a slow machine a late part of the page takes the focus
        page.keyboard.press("Tab")
        reached = page.evaluate(
            "document.activeElement.getAttribute('aria-label') || ''"
        )
        if "Go to an event" in reached:
            break
    assert "Go to an event" in reached
    page.keyboard.type("Istanbul")
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-card")).to_contain_text("13 December 2017")


def test_tabbing_through_the_page_opens_nothing(open_page: Open, server: str) -> None:
    """Who goes by the table has not chosen its first event; arrows choose."""
    page = open_page(server)
    page.locator(".js-plotly-plot").wait_for(state="attached")
    table = page.get_by_test_id("stDataFrame").last
    table.scroll_into_view_if_needed()
    passed = False
    for _ in range(120):
        page.keyboard.press("Tab")
        page.wait_for_timeout(50)
        inside = table.evaluate("e => e.contains(document.activeElement)")
        on_grid = inside and page.evaluate(
            "['TD', 'CANVAS'].includes(document.activeElement.tagName)"
        )
        if passed and not on_grid:
            break
        passed = passed or on_grid
    assert passed
    settle(page)
    page.wait_for_timeout(700)
    expect_asked(page, {})
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".st-key-card")).to_contain_text("2 ·")
    expect(page.locator(".st-key-card")).not_to_contain_text("Choose an event")


def test_nothing_is_wider_than_a_phone(open_page: Open, server: str) -> None:
    page = open_page(f"{server}/?event={AD_SPEND}", width=390, height=844, dark=True)
    expect(page.locator(".js-plotly-plot")).to_be_in_viewport()
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") == 0


HEADINGS = """() => {
    const notes = [...document.querySelectorAll('.js-plotly-plot .annotation text')];
    const found = notes.map(text => {
        const box = text.getBoundingClientRect();
        return {top: box.top, left: box.left, right: box.right};
    });
    const top = Math.min(...found.map(note => note.top));
    return found.filter(note => note.top === top).sort((a, b) => a.left - b.left);
}"""


def test_headings_of_the_axis_stand_apart_on_the_narrowest_phone(
    open_page: Open, serve: Serve, tmp_path: Path
) -> None:
    """Days before and after the crowded weeks leave the headings least room."""
    days = ("1850-03-01", *(f"2018-08-{day}" for day in range(20, 29)), "2020-12-01")
    rows = ({"event": day, "title": f"On {day}", "when": day} for day in days)
    (tmp_path / "apart.csv").write_bytes(table(*rows))
    page = open_page(serve(tmp_path / "apart.csv"), width=320, height=800)
    page.locator(".annotation").first.wait_for(state="attached")
    page.wait_for_timeout(500)  # until it stands still
    found = page.evaluate(HEADINGS)
    assert len(found) == 3, found
    for one, other in pairwise(found):
        assert one["right"] < other["left"], found
    chart = page.locator(".js-plotly-plot").bounding_box()
    assert chart is not None
    assert found[-1]["right"] <= chart["x"] + chart["width"]


def test_rows_of_the_table_open_events(open_page: Open, server: str) -> None:
    """A click anywhere in a row, then arrows: the same card as a mark opens."""
    page = open_page(server)
    card = page.locator(".st-key-card")
    grid = page.get_by_role("figure").or_(page.get_by_test_id("stDataFrame")).last
    grid.scroll_into_view_if_needed()
    for row, across in ((1, 200), (3, 500), (2, 20)):  # title, days, number
        settle(page)
        page.wait_for_timeout(300)
        box = grid.bounding_box()
        assert box is not None
        page.mouse.click(box["x"] + across, box["y"] + 35 * row + 17)
        expect(card).to_contain_text(f"{row} ·")
        expect(card).not_to_contain_text("Choose an event")
    for key, number in (("ArrowDown", 3), ("ArrowDown", 4), ("ArrowUp", 3)):
        settle(page)
        page.keyboard.press(key)
        expect(card).to_contain_text(f"{number} ·")
    page.keyboard.press("Escape")
    expect(card).to_contain_text("Choose an event")


def test_a_pasted_text_is_read_and_kept(open_page: Open, server: str) -> None:
    """A reader looks up the method, and the text that was typed is still there."""
    page = open_page(f"{server}/text")
    box = page.get_by_label("Text", exact=True)
    box.fill("The dam failed on Tuesday & <b>last month</b>.")
    page.get_by_role("textbox", name="Published on").fill("2021-03-17")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Read it").click()
    marked = page.locator(".st-key-marked")
    expect(marked).to_have_text("The dam failed on Tuesday¹ & <b>last month²</b>.")
    page.get_by_role("link", name="Method").click()
    expect(page.get_by_role("heading", name="How dates are read")).to_be_visible()
    page.get_by_role("link", name="Read a text").click()
    expect(marked).to_contain_text("last month²")
    expect(box).to_have_value("The dam failed on Tuesday & <b>last month</b>.")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these dates").click()
    saved = Path(download.value.path()).read_text(encoding="utf-8-sig")
    assert "2021-03-16" in saved
