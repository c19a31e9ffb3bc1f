"""What the journeys share: a running dashboard, and waiting for it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect

ROOT = Path(__file__).parents[2]

Serve = Callable[[Path | None], str]
Open = Callable[..., Page]


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


def browser_path() -> str | None:
    """The browser to use, in this order; None leaves it to playwright's own."""
    return (
        os.environ.get("BROWSER_PATH")
        or shutil.which("chromium")
        or shutil.which("google-chrome")
    )


def root_arguments() -> list[str]:
    """Chromium refuses its sandbox to root."""
    root = getattr(os, "geteuid", lambda: 1)() == 0
    return ["--no-sandbox"] if root else []


def settle(page: Page) -> None:
    """Wait until the script has run and the page shows its outcome."""
    app = page.get_by_test_id("stApp").and_(
        page.locator('[data-test-script-state="notRunning"]')
    )
    expect(app).to_be_attached(timeout=30_000)
    expect(page.get_by_test_id("stMain")).to_be_visible(timeout=30_000)
