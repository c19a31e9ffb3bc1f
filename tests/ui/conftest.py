"""The dashboard without a browser, on a file of one's own or the shipped one."""

import sys
from pathlib import Path

import pytest
from running import ROOT, Run
from streamlit.testing.v1 import AppTest


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the app on a file, at an address given as parameters."""

    def run(events: Path | None = None, **parameters: str | list[str]) -> AppTest:
        monkeypatch.setattr(sys, "argv", ["app.py", *([str(events)] if events else [])])
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for name, value in parameters.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception, at.exception
        return at

    return run
