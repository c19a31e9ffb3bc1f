"""The filters: each is a row of FILTERS with what it does and how it reads."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any, Literal, TypeAlias

import pandas as pd

from timeline.actors import canonical
from timeline.phrases import days_words, listed, plural
from timeline.reports import Reports, span_of
from timeline.spans import Extent, Precision, Span

Days = tuple[date | None, date | None]
Choice: TypeAlias = Any
"""``many``: sequence of options; ``days``: `Days`; ``words``: str; ``count``: int."""
Choices: TypeAlias = Mapping[str, Choice]
"""Filter key → choice. A filter that is missing, or whose choice is empty, is off."""
Mask: TypeAlias = pd.Series


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to choose among reports.

    Attributes:
        key: Its name in the address bar.
        label: Its name on the screen.
        widget: What chooses: several options, two days, words, or a number.
        mask: The reports that pass a choice.
        options: What can be chosen, in order; empty for days and words.
        describe: A choice in words that follow "14 of 23 events, ".
        read: The texts of an address → a choice, None where they make none.
    """

    key: str
    label: str
    widget: Literal["many", "days", "words", "count"]
    mask: Callable[[Reports, Choice], Mask]
    options: Callable[[Reports], list[str]]
    describe: Callable[[Choice], str]
    read: Callable[[Sequence[str]], Choice | None]


def select_reports(reports: Reports, choices: Choices) -> Reports:
    """The reports that pass every chosen filter, in the same order and index.

    Within one filter any of the options will do; selecting twice changes nothing.
    """
    return reports[_passing(reports, active(choices))]


def count_options(reports: Reports, choices: Choices) -> dict[str, dict[str, int]]:
    """How many events each option would show under the choices of the others."""
    counts: dict[str, dict[str, int]] = {}
    masks = {key: BY_KEY[key].mask(reports, c) for key, c in active(choices).items()}
    for row in FILTERS:
        options = row.options(reports)
        if options:
            others = [mask for key, mask in masks.items() if key != row.key]
            found = COUNTERS[row.key](reports[_all(reports, others)])
            counts[row.key] = {option: found.get(option, 0) for option in options}
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
        if row.widget == "many":
            options = set(row.options(reports))
            texts = [text for text in dict.fromkeys(texts) if text in options]
        choice = row.read(texts) if texts else None
        if choice is not None:
            choices[row.key] = choice
    return choices


def active(choices: Choices) -> dict[str, Choice]:
    """The choices that narrow anything, in the order of FILTERS."""
    found = {row.key: choices.get(row.key) for row in FILTERS}
    return {key: choice for key, choice in found.items() if _narrows(key, choice)}


def _narrows(key: str, choice: Choice) -> bool:
    match BY_KEY[key].widget:
        case "many":
            return bool(choice)
        case "days":
            return bool(choice) and any(day is not None for day in choice)
        case "words":
            return bool(choice and choice.strip())
        case "count":
            return bool(choice) and int(choice) > 1


def _passing(reports: Reports, choices: Choices) -> Mask:
    masks = [BY_KEY[key].mask(reports, choice) for key, choice in choices.items()]
    return _all(reports, masks)


def _all(reports: Reports, masks: Iterable[Mask]) -> Mask:
    everything = pd.Series(True, index=reports.index, dtype="bool")
    return reduce(lambda one, other: one & other, masks, everything)


def _amount(shown: int, total: int, chosen: bool) -> str:
    if not total:
        return "no events"
    if not chosen and shown == total:
        return "the only event" if total == 1 else f"all {total:,} events"
    return f"{shown or 'none':{',' if shown else ''}} of {plural(total, 'event')}"


# --- what the filters do ----------------------------------------------------------


def _actors(reports: Reports) -> list[tuple[str, ...]]:
    return [tuple(map(canonical, names)) for names in reports["actors"]]


def _platforms(reports: Reports) -> list[tuple[str, ...]]:
    return list(reports["platforms"])


def _outlets(reports: Reports) -> list[tuple[str, ...]]:
    return [(name,) for name in reports["outlet"].tolist()]


def _kinds(reports: Reports) -> list[tuple[str, ...]]:
    return [(name,) for name in reports["kind"].tolist()]


Items = Callable[[Reports], list[tuple[str, ...]]]


def _mask_any(items: Items) -> Callable[[Reports, Choice], Mask]:
    def mask(reports: Reports, choice: Choice) -> Mask:
        chosen = frozenset(choice)
        passed = [not chosen.isdisjoint(names) for names in items(reports)]
        return pd.Series(passed, index=reports.index, dtype="bool")

    return mask


def _options_of(items: Items) -> Callable[[Reports], list[str]]:
    def options(reports: Reports) -> list[str]:
        names = {name for names in items(reports) for name in names}
        return sorted(names, key=lambda name: (name.casefold(), name))

    return options


def _count_of(items: Items) -> Callable[[Reports], dict[str, int]]:
    def count(reports: Reports) -> dict[str, int]:
        pairs = zip(items(reports), reports["event"], strict=True)
        return Counter(
            name
            for name, _ in {(name, event) for names, event in pairs for name in names}
        )

    return count


def _mask_days(reports: Reports, choice: Choice) -> Mask:
    """Spans that touch the window; an open end reaches as far as there are days."""
    start, stop = choice
    passed = pd.Series(True, index=reports.index, dtype="bool")
    if start:
        passed &= reports["last"].isna() | (reports["last"] >= pd.Timestamp(start))
    if stop:
        passed &= reports["first"].isna() | (reports["first"] <= pd.Timestamp(stop))
    window = Span(start, stop, Precision.DAY, Extent.THROUGHOUT)
    gapped = reports["edtf"].str.contains(",", regex=False) & passed
    for index in reports.index[gapped]:
        span = span_of(reports.loc[index])
        passed[index] = span is not None and span.overlap(window) is not None
    return passed


_WORDED = (
    *("title", "summary", "attributed_to", "date_phrase", "outlet", "headline"),
    *("author", "quote", "locator"),
)
_WORDED_LISTS = ("actors", "targets", "platforms", "figures")


def _mask_words(reports: Reports, choice: Choice) -> Mask:
    """Reports in which each of the words occurs somewhere, in any column."""
    wanted = fold(choice).split()
    texts = [reports[name].tolist() for name in _WORDED]
    texts += [map("; ".join, reports[name].tolist()) for name in _WORDED_LISTS]
    texts += [map("; ".join, _actors(reports))]
    rows = (fold("\n".join(cells)) for cells in zip(*texts, strict=True))
    passed = [all(word in row for word in wanted) for row in rows]
    return pd.Series(passed, index=reports.index, dtype="bool")


def fold(text: str) -> str:
    """Text for comparing: without case and accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


def _mask_least(reports: Reports, choice: Choice) -> Mask:
    return reports["told_by"] >= int(choice)


def _options_least(reports: Reports) -> list[str]:
    most = int(reports["told_by"].max()) if len(reports) else 0
    return [str(number) for number in range(1, most + 1)]


def _count_least(reports: Reports) -> dict[str, int]:
    told = reports.groupby("event")["told_by"].max()
    most = int(told.max()) if len(told) else 0
    return {str(n): int((told >= n).sum()) for n in range(1, most + 1)}


def _no_options(reports: Reports) -> list[str]:
    return []


# --- how an address is read -------------------------------------------------------


def _read_many(texts: Sequence[str]) -> Choice | None:
    return tuple(texts) or None


def _read_days(texts: Sequence[str]) -> Choice | None:
    """Two days, ``..`` where there is none: ``days=2018-03-01&days=..``."""
    days = tuple(_read_day(text) for text in texts[:2])
    if len(days) != 2 or days == (None, None):
        return None
    start, stop = days
    return (stop, start) if start and stop and stop < start else days


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _read_words(texts: Sequence[str]) -> Choice | None:
    return texts[0].strip()[:200] or None


def _read_count(texts: Sequence[str]) -> Choice | None:
    digits = texts[0]
    known = digits.isascii() and digits.isdigit() and len(digits) < 6
    return int(digits) if known and int(digits) > 1 else None


# --- the table --------------------------------------------------------------------


def _many(
    key: str, label: str, items: Items, describe: Callable[[Choice], str]
) -> Filter:
    mask, options = _mask_any(items), _options_of(items)
    return Filter(key, label, "many", mask, options, describe, _read_many)


FILTERS: tuple[Filter, ...] = (
    _many("actor", "Actor", _actors, lambda names: f"done by {listed(names)}"),
    _many("outlet", "Outlet", _outlets, lambda names: f"reported by {listed(names)}"),
    _many("platform", "Platform", _platforms, lambda names: f"on {listed(names)}"),
    _many("kind", "Kind", _kinds, lambda names: f"of the kind {listed(names)}"),
    Filter("days", "Days", "days", _mask_days, _no_options, days_words, _read_days),
    Filter(
        "words",
        "Words",
        "words",
        _mask_words,
        _no_options,
        lambda words: f"with the words “{' '.join(words.split())}”",
        _read_words,
    ),
    Filter(
        "least",
        "Reported by at least",
        "count",
        _mask_least,
        _options_least,
        lambda number: f"reported by at least {plural(int(number), 'outlet')}",
        _read_count,
    ),
)
BY_KEY = {row.key: row for row in FILTERS}
COUNTERS: dict[str, Callable[[Reports], dict[str, int]]] = {
    "actor": _count_of(_actors),
    "outlet": _count_of(_outlets),
    "platform": _count_of(_platforms),
    "kind": _count_of(_kinds),
    "least": _count_least,
}
