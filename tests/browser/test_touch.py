"""What a finger does on a phone: it scrolls the page, and opens what it touches."""

import re
from collections.abc import Iterator

import pytest
from browsing import settle
from playwright.sync_api import Browser, Page, expect

MARK = """number => {
    const texts = [...document.querySelectorAll('.scatterlayer text')];
    const box = texts.find(t => t.textContent === number).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}"""


AGENT = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile"


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        has_touch=True,
        is_mobile=True,
        user_agent=AGENT,
    )
    page = context.new_page()
    page.goto(server)
    settle(page)
    page.locator(".scatterlayer text").first.wait_for(state="attached")
    page.wait_for_timeout(500)
    yield page
    context.close()


def test_a_finger_on_the_chart_scrolls_the_page(phone: Page) -> None:
    """The chart fills a phone's screen: there is no other place for the finger."""
    fingers = phone.context.new_cdp_session(phone)

    def touch(kind: str, *places: tuple[int, int]) -> None:
        points = [{"x": x, "y": y} for x, y in places]
        fingers.send(
            "Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points}
        )

    touch("Start", (200, 700))
    for y in range(690, 490, -20):
        touch("Move", (200, y))
        phone.wait_for_timeout(16)
    touch("End")
    main = phone.get_by_test_id("stMain")
    phone.wait_for_function(
        "e => e.scrollTop > 100", arg=main.element_handle(), timeout=5_000
    )


def test_a_tap_opens_the_mark_that_it_touches(phone: Page) -> None:
    """And not the one before, which is what Plotly selects while it drags."""
    for number in ("15", "12", "24"):
        phone.touchscreen.tap(*phone.evaluate(MARK, number))
        expect(phone).to_have_url(re.compile("event="))
        expect(phone.locator(".st-key-card")).to_contain_text(f"{number} ·")
        settle(phone)
        phone.wait_for_timeout(300)


def test_a_tap_says_where_the_card_is_and_leads_there(phone: Page) -> None:
    """It opens below a chart that fills the screen: nothing in sight would change."""
    heading = phone.get_by_role("heading", name="15 ·")
    phone.touchscreen.tap(*phone.evaluate(MARK, "15"))
    told = phone.get_by_test_id("stToast")
    expect(told).to_contain_text("Opened below the chart: 15 ·")
    expect(heading).not_to_be_in_viewport()
    told.get_by_role("link").tap()
    expect(heading).to_be_in_viewport()
