"""How long a reader waits: first chart drawn, filter redrawn, in a real Chromium.

python -m bench.browser
"""

import statistics
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from bench.rows import report_table
from bench.tables import table
from tests.browser.browsing import browser_path, serving, settle

TIMES = 5
MARKS = ".js-plotly-plot .point"  # single events, or counts where they are many
COUNT = f"document.querySelectorAll('{MARKS}').length"
NOTE_CLICKS = "addEventListener('click', () => clicked = performance.now(), true)"


def main() -> None:
    """Print one table: the shipped file, and a thousand made-up events."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        many = Path(folder) / "many.csv"
        many.write_bytes(report_table(events=1_000, reports=2_500))
        browser = playwright.chromium.launch(executable_path=browser_path())
        for name, path in (("`events.csv`", None), ("1,000 events", many)):
            with serving(path, Path(folder) / "log.txt") as url:
                rows.append((name, *measure(browser, url)))
        browser.close()
    table(
        f"In the browser: milliseconds at 1280×800, medians of {TIMES}",
        (
            "",
            "first chart drawn",
            "page's CPU until then",
            "filter → redrawn",
            "cleared → redrawn",
        ),
        rows,
    )


def measure(browser: Browser, url: str) -> tuple[str, ...]:
    """Medians; visits have an empty cache, and the first only warms the server."""
    visit(browser, url)
    visits = [visit(browser, url) for _ in range(TIMES)]
    waits = zip(*visits, strict=True)
    return tuple(f"{statistics.median(wait):,.0f}" for wait in waits)


def visit(browser: Browser, url: str) -> tuple[float, float, float, float]:
    """Open the page, choose a kind, clear it: milliseconds, as in the table."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(NOTE_CLICKS)
    with closing(context):
        page = context.new_page()
        meter = context.new_cdp_session(page)
        meter.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(url)
        drawn = moment(page, f"{COUNT} > 0")
        metrics = meter.send("Performance.getMetrics")["metrics"]
        busy = next(m["value"] for m in metrics if m["name"] == "TaskDuration") * 1000
        settle(page)
        page.locator(".st-key-open_kind button").click()
        filtered = redraw(page, page.locator(".st-key-filter_kind button").first.click)
        page.keyboard.press("Escape")
        cleared = redraw(page, page.locator(".st-key-clear button").click)
    return drawn, busy, filtered, cleared


def redraw(page: Page, act: Callable[[], None]) -> float:
    """Milliseconds from the click to a chart with another number of marks."""
    before = page.evaluate(COUNT)
    act()
    redrawn = moment(page, f"{COUNT} > 0 && {COUNT} != {before}")
    clicked = float(page.evaluate("clicked"))
    settle(page)
    return redrawn - clicked


def moment(page: Page, condition: str) -> float:
    """When the condition first held, in milliseconds of the page's own clock."""
    held = page.wait_for_function(f"({condition}) && performance.now()", timeout=60_000)
    return float(held.json_value())


if __name__ == "__main__":
    main()
