"""Name a Chromium that starts on this machine, and install one where there is none.

python -m tools.browser

The path is printed on stdout, where it came from on stderr. Having one on the disk is
not enough: Ubuntu's package is a stub, and a download may lack system libraries. So
each candidate is started before it is named.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import BrowserType, Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)
NONE_HERE = (
    "No Chromium starts on this machine, and none could be installed. Install Chromium"
    " or Google Chrome (on Debian: apt-get install chromium), or set BROWSER_PATH to"
    " the one to use. The browser journeys are part of the tests and are not skipped."
)


def main() -> None:
    """Print the path of a Chromium that starts; exit 1 with advice if none does."""
    with sync_playwright() as playwright:
        kind = playwright.chromium
        wanted = os.environ.get("BROWSER_PATH")
        if wanted:
            if not _starts(kind, wanted):
                sys.exit(f"BROWSER_PATH does not start: {wanted!r}; unset or mend it.")
            return _name(wanted, "set by BROWSER_PATH")
        for path in _installed(kind):
            if _starts(kind, path):
                return _name(path, "found on this machine")
        if _download(kind):
            return _name(kind.executable_path, "downloaded by playwright")
        for path in _from_apt():
            if _starts(kind, path):
                return _name(path, "installed by apt-get")
    sys.exit(NONE_HERE)


def _installed(kind: BrowserType) -> Iterator[str]:
    """Browsers on the disk, the system's own first."""
    yield from filter(None, map(shutil.which, NAMES))
    for place in (*PLACES, kind.executable_path):
        if Path(place).is_file():
            yield place


def _starts(kind: BrowserType, path: str) -> bool:
    try:
        kind.launch(executable_path=path).close()
    except Error:
        return False
    return True


def _download(kind: BrowserType) -> bool:
    """Playwright's own build; its system libraries too where they are missing."""
    _say("No Chromium here yet: trying playwright's own download …")
    playwright = [sys.executable, "-m", "playwright"]
    if not _run([*playwright, "install", "chromium"]):
        return False
    if not _starts(kind, kind.executable_path) and _administrator() is not None:
        _run([*playwright, "install-deps", "chromium"])
    return _starts(kind, kind.executable_path)


def _from_apt() -> Iterator[str]:
    """The distribution's Chromium, where we may install it without being asked."""
    prefix = _administrator()
    if prefix is None or not shutil.which("apt-get"):
        return
    _say("That did not work: trying apt-get …")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    _run([*apt, "-q", "update"])  # may fail in part and still have the package
    if _run([*apt, "-q", "install", "-y", "--no-install-recommends", "chromium"]):
        yield from filter(None, map(shutil.which, NAMES))


def _administrator() -> list[str] | None:
    """What to write before a command that needs rights; None if we have none."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return []
    return (
        ["sudo", "-n"]
        if shutil.which("sudo") and _run(["sudo", "-n", "true"])
        else None
    )


def _run(command: list[str]) -> bool:
    """Run it with its output on stderr, for stdout holds the answer."""
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _name(path: str, source: str) -> None:
    _say(f"Browser journeys use {path} ({source}).")
    print(path)


if __name__ == "__main__":
    main()
