"""Every page of the table is drawn."""

import pytest
from streamlit.testing.v1 import AppTest

from timeline.ui import PAGES


@pytest.mark.parametrize("number", range(len(PAGES)), ids=lambda n: PAGES[n].title)
def test_a_page_is_drawn_under_one_title(number, monkeypatch):
    """What it holds is for a test of its own to say."""
    monkeypatch.setattr("sys.argv", ["app.py"])
    script = f"from timeline.ui import PAGES\nPAGES[{number}].draw()"
    at = AppTest.from_string(script, default_timeout=30).run()
    assert not at.exception, at.exception
    assert len(at.title) == 1


def test_each_page_has_an_address_of_its_own_and_the_first_is_the_front():
    """Two pages at one address, and streamlit draws neither."""
    paths = [page.path for page in PAGES]
    assert paths[0] == ""
    assert len(set(paths)) == len(paths)
