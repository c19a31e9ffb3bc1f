"""The pages of the dashboard; the only part of Dateline that knows streamlit."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from timeline.ui.address import carry_view
from timeline.ui.explore import timeline_page
from timeline.ui.method import method_page
from timeline.ui.reader import reader_page

__all__ = ["ICON", "PAGES", "PageRow", "carry_view"]

# A picture of our own: the icons that streamlit knows by name come from elsewhere.
ICON = str(Path(__file__).with_name("icon.svg"))


class PageRow(NamedTuple):
    """A page: what draws it, its name in the menu, its address, its icon."""

    draw: Callable[[], None]
    title: str
    path: str
    icon: str


PAGES: tuple[PageRow, ...] = (
    PageRow(timeline_page, "Timeline", "", ":material/view_timeline:"),
    PageRow(reader_page, "Read a text", "text", ":material/ink_highlighter:"),
    PageRow(method_page, "Method", "method", ":material/menu_book:"),
)
