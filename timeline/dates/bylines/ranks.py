"""How sure a line of a head is, by its label or by what stands beside its day."""

from collections.abc import Sequence
from datetime import timedelta
from enum import IntEnum
from typing import NamedTuple

from timeline.dates.bylines.beside import Beside
from timeline.dates.bylines.days import Named
from timeline.dates.bylines.labels import Label
from timeline.spans import Precision


class Rank(IntEnum):
    """From the surest sign of a publication day to the weakest."""

    PUBLISHED = 0
    FILED = 1
    OWN_LINE = 2
    NAMES = 3
    HELD = 4  # a sitting, a judgment, an agency's look back: a byline is better
    UPDATED = 5
    LABELLED_MONTH = 6  # of months and years, only where no day is told
    MONTH = 7
    UNREAD = 8  # a line that is not understood, if it stands above an update


class Judged(NamedTuple):
    """A day that a line tells; the lower the rank, the surer.

    A line of an unknown label, or with an event beside its day, is no dateline at all.
    """

    rank: Rank
    told: Named
    sure: str
    why: str
    beside: Beside


_BY_LABEL: tuple[tuple[Label | None, Rank, str, str], ...] = (
    (Label.PUBLISHED, Rank.PUBLISHED, "stated", "it is labelled as published"),
    (Label.FILED, Rank.FILED, "stated", "it is labelled as filed"),
    (None, Rank.OWN_LINE, "stated", "it is a line of its own"),
    (Label.HELD, Rank.HELD, "stated", "it is labelled as held or decided"),
    (Label.UPDATED, Rank.UPDATED, "likely", "it is labelled as updated"),
)
"""Labels in the order of their worth; a day with any other label is passed over."""


def by_label(
    days: Sequence[Named], labels: Sequence[Label | None], beside: Beside
) -> Judged | None:
    """The day of the best label that a line has."""
    for best, rank, sure, why in _BY_LABEL:
        alike = [day for day, label in zip(days, labels, strict=True) if label is best]
        if not alike:
            continue
        day = _one_day(alike) or _first(alike, rank)
        if day is None:
            return None
        judged = Judged(rank, day, sure, why, Beside.SIGN if best else beside)
        if judged.beside in {Beside.NAMES, Beside.HEADING}:
            judged = Judged(Rank.NAMES, day, "likely", "names stand beside it", beside)
        return judged if day.unit is Precision.DAY else _of_months(judged)
    return None


def unread(judged: Judged) -> Judged:
    """The same, of a line that is not understood."""
    why = "no other day stands beside its update"
    return Judged(Rank.UNREAD, judged.told, "likely", why, Beside.UNREAD)


def _of_months(judged: Judged) -> Judged | None:
    """A month is taken where no day is told; a year only where it is *published*."""
    if judged.rank is Rank.PUBLISHED:
        return judged._replace(rank=Rank.LABELLED_MONTH)
    if judged.told.unit is Precision.YEAR:
        return None
    return judged._replace(rank=Rank.MONTH, sure="likely")


def _first(days: Sequence[Named], rank: Rank) -> Named | None:
    """*Published 1 May; posted online 3 May*: when it first came out."""
    firsts = {day.span.first: day for day in reversed(days) if day.span}
    told = [first for first in firsts if first]
    whole = rank is Rank.PUBLISHED and not any(day.open or day.reckoned for day in days)
    return firsts[min(told)] if whole and told else None


def _one_day(days: Sequence[Named]) -> Named | None:
    """The day, where all are one; the Islamic day can be a day off."""
    plain = [day for day in days if not day.reckoned] or list(days)
    if not plain or any(day.span != plain[0].span for day in plain):
        return None
    if plain[0].open:
        return plain[0]
    first = plain[0].span.first if plain[0].span else None
    for day in days:
        other = day.span.first if day.span else None
        if first is None or other is None or abs(first - other) > timedelta(2):
            return None
    return plain[0]
