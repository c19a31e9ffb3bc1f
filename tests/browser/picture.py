"""Write docs/timeline.png, the picture of the README.

.venv/bin/python tests/browser/picture.py
"""

import tempfile
from pathlib import Path

from browsing import ROOT, browser_path, root_arguments, serving, settle
from playwright.sync_api import sync_playwright

OUT = ROOT / "docs" / "timeline.png"
EVENT = "platforms-remove-hundreds-of-accounts"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=browser_path(), args=root_arguments()
        )
        with serving(None, Path(folder) / "log.txt") as url:
            page = browser.new_page(
                viewport={"width": 1280, "height": 1090}, reduced_motion="reduce"
            )
            page.goto(f"{url}/?event={EVENT}")
            settle(page)
            page.locator(".scatterlayer text").first.wait_for(state="attached")
            page.wait_for_timeout(1000)  # fonts and fades
            page.screenshot(path=OUT)
        browser.close()


if __name__ == "__main__":
    main()
