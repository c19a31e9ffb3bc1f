"""A dashboard on a free port and a real Chromium, for the journeys in this folder."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

ROOT = Path(__file__).parents[2]
NO_BROWSER = (
    "these tests need a Chromium and found none: run `make test`, which installs one,"
    " or set BROWSER_PATH to one"
)

Serve = Callable[[Path | None], str]
Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@contextmanager
def serving(events: Path | None, log: Path) -> Iterator[str]:
    """The address of a dashboard that shows ``events``; none means the shipped file."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "streamlit", "run", "app.py"),
        *("--server.headless=true", f"--server.port={port}"),
        *("--server.address=127.0.0.1", "--server.fileWatcherType=none"),
        *(["--", str(events)] if events else []),
    ]
    url = f"http://127.0.0.1:{port}"
    with (
        log.open("w", encoding="utf-8") as out,
        subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out) as process,
    ):
        try:
            _wait_until_ready(url, process, log)
            yield url
            said = log.read_text(encoding="utf-8")
            assert "Traceback" not in said, said
        finally:
            process.terminate()


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        running = process.poll() is None and time.monotonic() < deadline
        assert running, log.read_text(encoding="utf-8")
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return


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


def browser_path() -> str | None:
    """The browser to use, in this order; None leaves it to playwright's own."""
    return (
        os.environ.get("BROWSER_PATH")
        or shutil.which("chromium")
        or shutil.which("google-chrome")
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    root = getattr(os, "geteuid", lambda: 1)() == 0
    with sync_playwright() as play:
        try:
            running = play.chromium.launch(
                executable_path=browser_path(),
                args=["--no-sandbox"] if root else [],  # Chromium refuses it as root
            )
        except Error as error:
            pytest.fail(f"{NO_BROWSER}\n{error}", pytrace=False)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open an address in a fresh window; fails on page errors and foreign requests."""
    errors: list[str] = []
    foreign: list[str] = []
    with ExitStack() as stack:

        def open_page(
            url: str, *, width: int = 1280, height: int = 800, dark: bool = False
        ) -> Page:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                locale="en-GB",
                timezone_id="UTC",
                reduced_motion="reduce",
                accept_downloads=True,
            )
            stack.callback(context.close)
            context.set_default_timeout(15_000)
            page = context.new_page()
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


def settle(page: Page) -> None:
    """Wait until the script has run and the page shows its outcome."""
    app = page.get_by_test_id("stApp").and_(
        page.locator('[data-test-script-state="notRunning"]')
    )
    expect(app).to_be_attached(timeout=30_000)
    expect(page.get_by_test_id("stMain")).to_be_visible(timeout=30_000)
