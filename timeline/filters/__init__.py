"""The filters: each is a row of FILTERS with what it does and how it reads."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial, reduce
from typing import Any, Literal, TypeAlias

import pandas as pd

from timeline.errors import SpanError
from timeline.filters import masks
from timeline.phrases import days_words, listed, plural
from timeline.reports import Reports
from timeline.safe import clean, isolate
from timeline.spans import Days, Span

Choice: TypeAlias = Any
"""``many``: sequence of options; ``days``: `Days`; ``words``: str; ``count``: int."""
Choices: TypeAlias = Mapping[str, Choice]
"""Filter key → choice. A filter that is missing, or whose choice is empty, is off."""
Widget = Literal["many", "days", "words", "count"]
MAX_WORDS = 200
"""Characters of the words that are searched for."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to choose among reports.

    Attributes:
        key: Its name in the address bar.
        label: Its name on the screen.
        widget: What chooses: several options, two days, words, or a number.
        mask: The reports that pass a choice.
        count: Option → its events, in the order to show; empty for days and words.
        describe: A choice in words that follow "14 of 23 events, ".
    """

    key: str
    label: str
    widget: Widget
    mask: Callable[[Reports, Choice], pd.Series]
    count: Callable[[Reports], dict[str, int]]
    describe: Callable[[Choice], str]

    def options(self, reports: Reports) -> list[str]:
        """What can be chosen, in the order to show."""
        return list(self.count(reports))

    def read(self, texts: Sequence[str]) -> Choice | None:
        """The texts of an address → a choice, None where they make none."""
        choice = READERS[self.widget](texts) if texts else None
        return choice if choice and NARROWS[self.widget](choice) else None


def select_reports(reports: Reports, choices: Choices) -> Reports:
    """The reports that pass every chosen filter, in the same order and index.

    Within one filter any of the options will do; selecting twice changes nothing.
    """
    return reports[_all(reports, _masks(reports, choices).values())]


def count_options(reports: Reports, choices: Choices) -> dict[str, dict[str, int]]:
    """How many events each option would show under the choices of the others."""
    chosen = _masks(reports, choices)
    counts: dict[str, dict[str, int]] = {}
    for row in FILTERS:
        found = everything = row.count(reports)
        others = [mask for key, mask in chosen.items() if key != row.key]
        if everything and others:
            found = row.count(reports[_all(reports, others)])
        if everything:
            counts[row.key] = {option: found.get(option, 0) for option in everything}
    return counts


def describe_choices(reports: Reports, choices: Choices, shown: int) -> str:
    """What is shown, in one English sentence without its full stop.

    Args:
        reports: All of them, before the choice.
        choices: What was chosen.
        shown: How many events that leaves.
    """
    total = reports["event"].nunique()
    parts = [BY_KEY[key].describe(choice) for key, choice in active(choices).items()]
    return ", ".join([_amount(shown, total, bool(parts)), *parts])


def read_choices(
    reports: Reports, parameters: Mapping[str, Sequence[str]]
) -> dict[str, Choice]:
    """The choices of an address; what is unknown or unreadable in it is passed over."""
    choices: dict[str, Choice] = {}
    for row in FILTERS:
        texts = list(parameters.get(row.key, ()))
        if texts and row.widget == "many":
            texts = list(dict.fromkeys(_spelled(texts, row.options(reports))))
        choice = row.read(texts)
        if choice is not None:
            choices[row.key] = choice
    return choices


def _spelled(texts: Iterable[str], options: Iterable[str]) -> Iterator[str]:
    """The options that these texts name, in whatever capitals; others are left out."""
    known = {option.casefold(): option for option in options}
    exact = set(known.values())
    for text in texts:
        named = text if text in exact else known.get(text.casefold())
        if named is not None:
            yield named


def active(choices: Choices) -> dict[str, Choice]:
    """The choices that narrow anything, in the order of FILTERS."""
    given = {row.key: choices.get(row.key) for row in FILTERS}
    return {
        key: choice
        for key, choice in given.items()
        if choice and NARROWS[BY_KEY[key].widget](choice)
    }


def _masks(reports: Reports, choices: Choices) -> dict[str, pd.Series]:
    chosen = active(choices).items()
    return {key: BY_KEY[key].mask(reports, choice) for key, choice in chosen}


def _all(reports: Reports, chosen: Iterable[pd.Series]) -> pd.Series:
    everything = pd.Series(True, index=reports.index, dtype="bool")
    return reduce(lambda one, other: one & other, chosen, everything)


def _amount(shown: int, total: int, chosen: bool) -> str:
    if not total:
        return "No events"
    if not chosen and shown == total:
        return "The only event" if total == 1 else f"All {total:,} events"
    return f"{f'{shown:,}' if shown else 'None'} of {plural(total, 'event')}"


# --- each kind of widget: which choices narrow, and how an address is read -----------


def _read_days(texts: Sequence[str]) -> Days | None:
    """Two days, ``..`` where there is none, or one text in EDTF.

    >>> _read_days(["2018-08"]) == _read_days(["2018-08-01", "2018-08-31"])
    True
    """
    if len(texts) == 1:
        return _read_window(texts[0])
    if len(texts) != 2:
        return None
    start, stop = map(_read_day, texts)
    return (stop, start) if start and stop and stop < start else (start, stop)


def _read_window(text: str) -> Days | None:
    """``2018-08``, ``2018-08-01/2018-08-31``; with two dots the brackets may lack."""
    dots = ".." in text and not text.startswith("[") and "/" not in text
    try:
        span = Span.parse(f"[{text}]" if dots else text)
    except SpanError:
        return None
    return span.first, span.last


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _read_words(texts: Sequence[str]) -> str:
    """Cleaned as the reports are: what nobody sees could turn the sentence around."""
    return clean(texts[0][: 4 * MAX_WORDS], MAX_WORDS)


def _read_count(texts: Sequence[str]) -> int:
    digits = texts[0]
    return (
        int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0
    )


READERS: dict[Widget, Callable[[Sequence[str]], Choice | None]] = {
    "many": tuple,
    "days": _read_days,
    "words": _read_words,
    "count": _read_count,
}
NARROWS: dict[Widget, Callable[[Choice], bool]] = {
    "many": bool,
    "days": any,
    "words": lambda words: bool(words.strip()),
    "count": lambda number: int(number) > 1,  # at least one tells every event
}


# --- the table -----------------------------------------------------------------------


def _many(
    key: str, label: str, items: masks.Items, describe: Callable[[Choice], str]
) -> Filter:
    mask, count = partial(masks.has_any, items), partial(masks.count_items, items)
    return Filter(key, label, "many", mask, count, describe)


def _no_options(reports: Reports) -> dict[str, int]:
    return {}


def _quoted(words: str) -> str:
    found = words.split()
    said = isolate(" ".join(found).replace('"', "'"))
    return f"with the word{'s' if found[1:] else ''} “{said}”"


def _least(number: int) -> str:
    return f"reported by at least {plural(int(number), 'outlet')}"


FILTERS: tuple[Filter, ...] = (
    _many("actor", "Actor", masks.actors, lambda names: f"done by {listed(names)}"),
    _many("outlet", "Outlet", masks.outlets, lambda who: f"reported by {listed(who)}"),
    _many("platform", "Platform", masks.platforms, lambda names: f"on {listed(names)}"),
    _many("kind", "Kind", masks.kinds, lambda names: f"of the kind {listed(names)}"),
    Filter("days", "Days", "days", masks.touches, _no_options, days_words),
    Filter("words", "Words", "words", masks.has_words, _no_options, _quoted),
    Filter(
        "least",
        "Reported by at least",
        "count",
        lambda reports, number: masks.told_by_at_least(reports, int(number)),
        masks.count_told_by,
        _least,
    ),
)
BY_KEY = {row.key: row for row in FILTERS}
