"""What people search in: the words of a report, made fit for comparing."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from timeline.actors import canonical
from timeline.columns import REPORT_COLUMNS

_TEXTS = tuple(column.name for column in REPORT_COLUMNS if column.kind == "text")
_LISTS = tuple(column.name for column in REPORT_COLUMNS if column.kind == "list")
# A phone writes curly quotation marks and long dashes where others type plain ones.
_PLAIN = str.maketrans("‘’‚‛“”„‟‐‑‒–—−", "''''\"\"\"\"------")


def searchable(report: Mapping[str, Any]) -> str:
    """The texts and lists of a report, folded; actors under their canonical name too.

    Folding is what takes the time in a search, so it is done once, on reading.
    """
    texts = [report[name] for name in _TEXTS]
    lists = ["; ".join(report[name]) for name in _LISTS]
    return fold("\n".join([*texts, *lists, *map(canonical, report["actors"])]))


def fold(text: str) -> str:
    """Text for comparing: no case, no accents, and the marks that keyboards have."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()
