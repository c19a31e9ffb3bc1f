"""What would make text from strangers come alive is not in the source at all."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = [ROOT / "app.py", *sorted((ROOT / "timeline").rglob("*.py"))]
BANNED_NAMES = {
    "html": "st.html keeps styles and forms",
    "iframe": "a frame shows another site",
    "components": "components run scripts",
    "logo": "a logo is loaded from an address",
    "image": "an image is loaded from an address",
    "exception": "shows a traceback to the reader",
    "table": "st.table reads Markdown in every cell",
    "write": "st.write guesses how to show a thing",
    "write_stream": "st.write guesses how to show a thing",
}


def test_there_are_sources_to_look_at() -> None:
    assert len([path for path in SOURCES if "ui" in path.parts]) > 5


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_source_lets_markup_through(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert list(_findings(tree)) == []


def _findings(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "unsafe_allow_html":
            yield "unsafe_allow_html: text would be read as HTML"
        if isinstance(node, ast.Attribute) and _is_banned(node):
            yield f"st.{node.attr}: {BANNED_NAMES[node.attr]}"
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "streamlit"
        ):
            yield "from streamlit import …: hides what is used; write st.name"
        if isinstance(node, ast.Name) and node.id in ("eval", "exec"):
            yield f"{node.id} runs text"


def _is_banned(node: ast.Attribute) -> bool:
    module = node.value
    return (
        isinstance(module, ast.Name) and module.id == "st" and node.attr in BANNED_NAMES
    )


@pytest.mark.parametrize(
    "source",
    ["st.markdown('x', unsafe_allow_html=True)", "st.html('x')", "eval('1')"],
)
def test_the_look_finds_what_it_looks_for(source: str) -> None:
    assert list(_findings(ast.parse(source)))
