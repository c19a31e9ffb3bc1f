"""A file in which every cell attacks its reader: it is shown as text, no more."""

import csv
import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from browsing import Open, Serve, settle
from playwright.sync_api import Page, expect

from timeline.columns import REPORT_COLUMNS
from timeline.safe import clean

HOST = "http://127.0.0.1:9"  # nobody listens; a request to it is the failure
PAYLOADS = (
    "<script>window.__pwned=1</script>",
    "<img src=x onerror=window.__pwned=1>",
    f"<b>bold</b> <a href='{HOST}' target=_top>go</a> <br>",
    f'<span style="position:fixed;background:url({HOST}/s.png)">s</span>',
    "<style>body{display:none}</style><form action=x><iframe src=x></iframe></form>",
    f"![pixel]({HOST}/p.png)",
    f"[link]({HOST}) and <{HOST}> and {HOST}/bare and www.example.org",
    "$$\\frac{1}{2}$$",
    "$x^2$ from $5 million to $7 million",
    ":smile: :material/warning: :streamlit: :red[alert] :orange-badge[alleged]",
    "# heading | table | ~~gone~~ **bold** _it_ `code` [^1]",
    "1. May 1886 strike",
    "<extra>other box</extra> %{x} %{customdata} #000001",
    "AT&amp;T &lt;b&gt; &#36;",
    '=HYPERLINK("http://127.0.0.1:9")',
    "{{7*7}} ${7*7} %s {0} \\",
    "javascript:window.__pwned=1",
    "data:text/html,<script>window.__pwned=1</script>",
    "//127.0.0.1:9/x",
    "http://user@127.0.0.1:9/",
)
GOOD_LINK = "https://example.org/an-article"
FREE = [c.name for c in REPORT_COLUMNS if c.kind in ("text", "list", "url")]
STRICT = [c.name for c in REPORT_COLUMNS if c.name not in FREE]
PLAIN = {"kind": "other", "published": "2018-09-17", "title": "t", "actors": "a"}
PLAIN |= {"outlet": "o", "headline": "h"}


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each payload in every free cell of its own event, and of an account of one event;
    and in each cell that takes only certain words, which makes a problem."""
    path = tmp_path_factory.mktemp("hostile") / "hostile <b>$$x$$.csv"
    rows = []
    for number, payload in enumerate(PAYLOADS):
        attack = {**PLAIN, **dict.fromkeys(FREE, payload), "when": "2018-09-16"}
        rows.append({**attack, "event": f"alone-{number}"})
        rows.append({**attack, "event": "together", "archive_url": GOOD_LINK})
        rows += [
            {**PLAIN, "event": f"strict-{number}", column: payload} for column in STRICT
        ]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [c.name for c in REPORT_COLUMNS])
        writer.writeheader()
        writer.writerows(rows)
    return path


def visible(text: str) -> str:
    """Text without blanks and the word joiners that keep it from coming alive."""
    return re.sub(r"[\s⁠]+", "", text)


def assert_harmless(page: Page) -> None:
    """Nothing ran, and nothing in the page was made by a cell."""
    assert page.evaluate("window.__pwned") is None
    main = page.get_by_test_id("stApp")
    assert main.locator("iframe, form, object, embed, .katex").count() == 0
    assert main.locator("style").count() == 0
    assert main.locator("img:not([src^='/']):not([src*='/media/'])").count() == 0
    own = page.evaluate("location.origin")
    links = main.locator("a[href]").evaluate_all("all => all.map(a => a.href)")
    assert {a for a in links if not a.startswith(own)} <= {GOOD_LINK}
    assert (
        page.locator(".js-plotly-plot a, .js-plotly-plot [style*='url(']").count() == 0
    )
    assert page.evaluate("getComputedStyle(document.body).display") != "none"


def test_every_cell_is_shown_as_text(
    open_page: Open, serve: Serve, hostile: Path
) -> None:
    page = open_page(f"{serve(hostile)}/?event=together")
    accounts = page.locator(".st-key-accounts")
    expect(accounts).to_be_visible()
    shown = visible(accounts.inner_text())
    missing = [p for p in PAYLOADS if shown.count(visible(clean(p))) < 4]
    assert missing == []
    assert accounts.get_by_role("link").count() == len(PAYLOADS)
    assert_harmless(page)


def hover_over_marks(page: Page) -> None:
    """What Plotly shows on hovering is markup to it, unless it was made harmless."""
    places = page.locator(".scatterlayer .point").evaluate_all(
        "all => all.map(p => p.getBoundingClientRect())"
        ".map(r => [r.x + r.width / 2, r.y + r.height / 2])"
    )
    assert places
    shown = 0
    for x, y in places:
        page.mouse.move(x, y)
        page.wait_for_timeout(60)
        shown += page.locator(".hoverlayer text").count()
        assert_harmless(page)
    assert shown >= len(places)


def test_chart_table_and_filters_show_text(
    open_page: Open, serve: Serve, hostile: Path
) -> None:
    """Also what appears on hovering, in open filters, in lists and in problems."""
    url = serve(hostile)
    for words in ("%24", "%3C"):  # few enough for lanes of their own: $ and <
        page = open_page(f"{url}/?lane=actor&event=alone-7&words={words}")
        page.set_viewport_size({"width": 1280, "height": 2000})
        page.locator(".scatterlayer .point").first.wait_for(state="attached")
        settle(page)
        assert_harmless(page)
        hover_over_marks(page)
    for name in ("Actor", "Outlet", "Platform"):
        page.get_by_role("button", name=re.compile(f"^{name}")).click()
        page.wait_for_timeout(200)
        assert_harmless(page)
        page.keyboard.press("Escape")
    page.get_by_role("combobox", name="Go to an event").click()
    page.wait_for_timeout(200)
    assert_harmless(page)
    page.keyboard.press("Escape")
    page.get_by_text(re.compile(r"problems in this file")).click()
    settle(page)
    assert_harmless(page)


def test_addresses_and_the_method_page_show_text(
    open_page: Open, serve: Serve, hostile: Path
) -> None:
    """A link that somebody sends is as foreign as a file."""
    url = serve(hostile)
    words, event, outlet = PAYLOADS[5], PAYLOADS[9], PAYLOADS[3]
    query = urlencode({"words": words, "event": event, "outlet": outlet})
    page = open_page(f"{url}/?{query}")
    expect(page.get_by_role("heading", level=3).first).to_contain_text("![pixel]")
    assert_harmless(page)
    page.get_by_role("link", name="Method").click()
    expect(page.get_by_role("heading", name="The sources")).to_be_visible()
    settle(page)
    assert_harmless(page)
