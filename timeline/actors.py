"""One name for filtering for each actor; the printed one is kept beside it."""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from timeline.safe import clean

PATH = Path(__file__).with_name("actors.toml")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is printed under several names.

    Attributes:
        name: The canonical name.
        aliases: The other names that are printed.
        note: Why these are the same, for readers.
    """

    name: str
    aliases: tuple[str, ...] = ()
    note: str = ""


@cache
def load_actors(path: Path = PATH) -> tuple[Actor, ...]:
    """The actors of ``actors.toml``, in its order."""
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("actor", [])
    return tuple(
        Actor(row["name"], tuple(row.get("aliases", ())), row.get("note", ""))
        for row in rows
    )


@cache
def _names(path: Path = PATH) -> dict[str, str]:
    names: dict[str, str] = {}
    for actor in load_actors(path):
        for name in (actor.name, *actor.aliases):
            names.setdefault(_fold(name), actor.name)
    return names


@lru_cache(maxsize=65_536)  # a filter asks for every report
def canonical(name: str) -> str:
    """The name to filter by; the given one where no other is known.

    Case, blanks and a leading "the" make no difference.
    """
    return _names().get(_fold(name), name)


def _fold(name: str) -> str:
    return clean(name).casefold().removeprefix("the ")
