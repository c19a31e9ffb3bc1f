"""A dashboard on a free port and a real Chromium, for the journeys in this folder."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browsing import Open, Serve, browser_path, root_arguments, serving, settle
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Page,
    expect,
    sync_playwright,
)

NO_BROWSER = (
    "these tests need a Chromium and found none: run `make test`, which installs one,"
    " or set BROWSER_PATH to one"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Start a dashboard on a file, at most one for each; all end with the session."""
    running: dict[Path | None, str] = {}
    with ExitStack() as stack:

        def start(events: Path | None = None) -> str:
            if events not in running:
                log = tmp_path_factory.mktemp("server") / "log.txt"
                running[events] = stack.enter_context(serving(events, log))
            return running[events]

        yield start


@pytest.fixture(scope="session")
def server(serve: Serve) -> str:
    """The dashboard on the shipped events."""
    return serve(None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        try:
            running = play.chromium.launch(
                executable_path=browser_path(),
                args=root_arguments(),
            )
        except Error as error:
            pytest.fail(f"{NO_BROWSER}\n{error}", pytrace=False)
        yield running
        running.close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> BrowserContext:
    """One for all, so that the chart's script is fetched once."""
    context = browser.new_context(
        locale="en-GB",
        timezone_id="UTC",
        reduced_motion="reduce",
        accept_downloads=True,
    )
    context.set_default_timeout(20_000)
    expect.set_options(timeout=20_000)  # a busy machine is no failure
    return context


@pytest.fixture
def open_page(window: BrowserContext) -> Iterator[Open]:
    """Open an address in a new page; fails on page errors and foreign requests."""
    errors: list[str] = []
    foreign: list[str] = []
    with ExitStack() as stack:

        def open_page(
            url: str, *, width: int = 1280, height: int = 800, dark: bool = False
        ) -> Page:
            page = window.new_page()
            stack.callback(page.close)
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme="dark" if dark else "light")
            page.on("pageerror", lambda error: errors.append(str(error)))
            own = urlsplit(url).netloc

            def watch(address: str) -> None:
                parts = urlsplit(address)
                if parts.scheme in ("http", "https", "ws") and parts.netloc != own:
                    foreign.append(address)

            page.on("request", lambda request: watch(request.url))
            page.goto(url)
            settle(page)
            return page

        yield open_page
    assert errors == [], errors
    assert foreign == [], foreign
