"""What an address asks for and does not get: said, so that no view misleads."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from timeline.figure import LANES
from timeline.filters import FILTERS, Choices, Filter
from timeline.phrases import plural
from timeline.safe import md
from timeline.tables import shorten
from timeline.ui import address
from timeline.ui.data import Book

MOST_SAID, LONGEST = 5, 40
"""Values named, and characters of each: an address may hold anything."""

DAYS_ADVICE = (
    ". Days are written as 2018-08, as 2018-08-01/2018-08-31 or, with one end open, as"
    " 2018-08-01/.."
)

_STAMPS = ("utm_", "fbclid", "gclid")
"""How names begin that newsletters and search engines put into every link."""

Asked = Mapping[str, Sequence[str]]


def passed_words(book: Book, choices: Choices, asked: Asked) -> str:
    """One line of Markdown; nothing for an address that is wholly understood.

    Args:
        book: The file, which knows what can be asked for.
        choices: What was understood of the filters.
        asked: The address, name by name.
    """
    said = [_strange_name(name) for name in strange_names(asked)]
    values = list(passed_over(book, choices, asked))
    said += [f"{name} “{md(shorten(text, LONGEST))}”" for name, text in values]
    if len(said) > MOST_SAID:
        said[MOST_SAID:] = [f"and {plural(len(said) - MOST_SAID, 'other')}"]
    advice = DAYS_ADVICE if any(name == "days" for name, _ in values) else ""
    return f"Passed over in the address: {', '.join(said)}{advice}" if said else ""


def strange_names(asked: Asked) -> list[str]:
    """Names that Dateline does not know; streamlit keeps its own to itself."""
    return [
        name
        for name in asked
        if name not in address.NAMES and not name.lower().startswith(_STAMPS)
    ]


def _strange_name(name: str) -> str:
    """``name “actr” (perhaps “actor”)``, where one of ours is close to it."""
    text = shorten(name, LONGEST)
    near = get_close_matches(text.lower(), address.NAMES, n=1)
    perhaps = f" (perhaps “{near[0]}”)" if near else ""
    return f"name “{md(text)}”{perhaps}"


def passed_over(
    book: Book, choices: Choices, asked: Asked
) -> Iterator[tuple[str, str]]:
    """Known names with values that mean nothing here; blank ones ask for nothing."""
    for row in FILTERS:
        texts = [text for text in asked.get(row.key, ()) if text.strip()]
        choice = choices.get(row.key)
        yield from ((row.key, text) for text in _unread(row, texts, choice))
    known = {
        address.LANE: {lane.key for lane in LANES},
        address.EVENT: set(book.events["event"]),
    }
    for name, values in known.items():
        texts = [text for text in asked.get(name, ()) if text.strip()]
        used = texts[-1:] if texts and texts[-1] in values else []
        yield from ((name, text) for text in texts[: len(texts) - len(used)])


def _unread(row: Filter, texts: list[str], choice: Any) -> list[str]:
    if row.widget == "many":
        chosen = {name.casefold() for name in choice or ()}
        return [text for text in dict.fromkeys(texts) if text.casefold() not in chosen]
    if row.widget == "days":
        ends = [text for text in texts if text not in ("..", "../..")]
        if choice and len(texts) == 1:
            return []
        return [t for t in ends if not choice or row.read([t, ".."]) is None]
    understood = choice or texts[:1] == ["1"]  # at least one tells every event
    return texts[1:] if understood else texts
