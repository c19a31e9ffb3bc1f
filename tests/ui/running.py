"""What the tests of the pages share."""

from collections.abc import Callable
from pathlib import Path

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
Run = Callable[..., AppTest]
