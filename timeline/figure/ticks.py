"""The marks on the axis: round days, months or years, as many as have room."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from timeline.figure.scale import INSET, Stretch
from timeline.phrases import month_name

_CHARACTER = 6.6  # pixels, of the 12-pixel font
_FINE = 20.0  # pixels between lines without labels


class Tick(NamedTuple):
    x: float
    label: str


_DAYS, _MONTHS = (1, 2, 7, 14), (1, 2, 3, 6)
_YEARS = (1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)


@lru_cache(maxsize=64)
def ticks(stretch: Stretch) -> tuple[Tick, ...]:
    """The finest ticks of a stretch whose labels keep clear of one another."""
    coarsest: list[Tick] = []
    for found in _tries(stretch):
        inside = [t for t in found if _fits(t, stretch)]
        if inside and _apart(inside):
            return tuple(inside)
        coarsest = inside[:1] or coarsest
    return tuple(coarsest)


@lru_cache(maxsize=64)
def fine_ticks(stretch: Stretch) -> tuple[float, ...]:
    """Places for fainter lines without labels: finer steps that meet every label."""
    labelled = {tick.x for tick in ticks(stretch)}
    for found in _tries(stretch):
        places = tuple(tick.x for tick in found)
        roomy = all(b - a >= _FINE for a, b in pairwise(places))
        if roomy and labelled.issubset(places):
            return places
    return ()


def _tries(stretch: Stretch) -> Iterator[list[Tick]]:
    length = stretch.last + 1 - stretch.first
    for step in _DAYS:
        if length / step <= 60:
            yield _day_ticks(stretch, step)
    first, last = date.fromordinal(stretch.first), date.fromordinal(stretch.last)
    for step in _MONTHS:
        if length / step <= 1500:
            yield _month_ticks(stretch, first, last, step)
    for step in _YEARS:
        if length / step <= 40_000:
            years = range(-(-first.year // step) * step, last.year + 1, step)
            yield [
                Tick(stretch.at(date(year, 1, 1).toordinal()), str(year))
                for year in years
                if year and date(year, 1, 1).toordinal() >= stretch.first
            ]


def _day_ticks(stretch: Stretch, step: int) -> list[Tick]:
    day = date.fromordinal(stretch.first)
    if step >= 7 and stretch.first + 6 <= stretch.last:
        day += timedelta(days=(7 - day.weekday()) % 7)
    days = range(day.toordinal(), stretch.last + 1, step)
    return [Tick(stretch.at(d + 0.5), day_month(date.fromordinal(d))) for d in days]


def _month_ticks(stretch: Stretch, first: date, last: date, step: int) -> list[Tick]:
    found: list[Tick] = []
    year = 0
    for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        if index % step:
            continue
        start = date(index // 12, index % 12 + 1, 1)
        if start.toordinal() < stretch.first:
            continue
        named = month_name(start, short=True) + (
            f"<br>{start.year}" if start.year != year else ""
        )
        year = start.year
        found.append(Tick(stretch.at(start.toordinal()), named))
    return found


def day_month(day: date) -> str:
    return f"{day.day} {month_name(day, short=True)}"


def _width(tick: Tick) -> float:
    return max(len(line) for line in tick.label.split("<br>")) * _CHARACTER


def _fits(tick: Tick, stretch: Stretch) -> bool:
    half = _width(tick) / 2
    return stretch.left + half - INSET / 2 <= tick.x <= stretch.right - half + INSET / 2


def _apart(found: list[Tick]) -> bool:
    return all(
        b.x - a.x >= (_width(a) + _width(b)) / 2 + 10 for a, b in pairwise(found)
    )
