"""Where everything goes: lanes, rows without overlaps, bars and marks, in pixels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from timeline.figure.agreement import Days
from timeline.figure.items import LANES, OTHERS, Item
from timeline.figure.palette import OTHER_SYMBOL, SYMBOLS, Symbol, Theme
from timeline.figure.rows import APART, pack
from timeline.figure.scale import Scale

MOST_LANES = 8
ROW_HEIGHT = 24.0
LANE_GAP = 3.0

_LANE_PAD = 3.0
_LETTER = 7.4  # pixels, of the bold 12-pixel font

_HALO = 17.0  # how far "about that day" reaches around its mark
_FADE_AWAY = 0.2  # of the width: how far a day with one open end fades
_SEEN = 8.0  # pixels of the days that are disputed, beside the mark


@dataclass(frozen=True, slots=True)
class Bar:
    """The days of an event, in pixels; the fades are lengths at either end."""

    left: float
    right: float
    fade_left: float = 0.0
    fade_right: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """An event in one of its lanes.

    Attributes:
        item: The event.
        bar: Its days, unless it is one sure day; where it is one of several that lie
            apart, from the first of them to the last.
        x: The middle of its mark.
        y: The middle of its row, counted from the top.
        size: The diameter of its mark.
        lane: Which of the bands it is in.
        others: The middles of its other marks, where it is one of several days.
        parts: Of these days those that are more than one in a row.
        stretched: How much longer than they are the days of a dispute are drawn, so
            that they can be seen beside the mark.
    """

    item: Item
    bar: Bar | None
    x: float
    size: float
    y: float = 0.0
    lane: int = 0
    others: tuple[float, ...] = ()
    parts: tuple[Bar, ...] = ()
    stretched: float = 1.0

    @property
    def covered(self) -> bool:
        """Whether it lasted for so short that the mark hides all of it."""
        length = self.bar.right - self.bar.left if self.bar else 0.0
        return self.item.lasting and length < self.size

    def reach(self, symbol: Symbol) -> tuple[float, float]:
        """What it covers from left to right, drawn with that symbol."""
        half = self.size * symbol.swell * symbol.reach / 2
        left, right = self.x - half, max((self.x, *self.others)) + half
        if self.bar:
            return min(left, self.bar.left), max(right, self.bar.right)
        return left, right


@dataclass(frozen=True, slots=True)
class Band:
    """The strip of one lane; ``top`` and ``bottom`` count down from the top."""

    name: str
    colour: str
    symbol: Symbol
    top: float
    bottom: float
    events: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything placed."""

    bands: tuple[Band, ...]
    placed: tuple[Placed, ...]
    height: float
    row_height: float


def mark_size(item: Item, row_height: float) -> float:
    """Grows with the square root of the number of outlets, as far as rows are high."""
    return _size(item, item.outlets) * row_height / ROW_HEIGHT


def _size(item: Item, outlets: int) -> float:
    size = 10.5 + 5.0 * sqrt(max(outlets, 1)) + 2.5 * (item.number > 99)
    return min(size, ROW_HEIGHT - 2.0)


def place(item: Item, scale: Scale, row_height: float) -> Placed:
    """The event on the axis, before it has a row."""
    size = mark_size(item, row_height)
    if item.disputed:
        return _place_disputed(item, scale, size)
    if item.apart:
        return _place_either(item, scale, size)
    bar = _bar(item, scale)
    if bar and item.lasting:
        middle = (bar.left + bar.right) / 2
    else:
        middle = _mark_at((item.first, item.last), scale, size)
    spot = Placed(item, bar, scale.clear(middle, size / 2 + 1), size)
    if not spot.covered:
        return spot
    # Above and below the smallest mark its ends show: nobody takes it for a day.
    return replace(spot, size=_size(item, 1) * row_height / ROW_HEIGHT)


def _mark_at(days: Days, scale: Scale, size: float) -> float:
    """Where *some day of these* has its mark: in their middle, or at their one end."""
    first, last = days
    left, right = place_days(first, last, scale)
    if first is None and last is not None:
        return right - size / 2
    if last is None and first is not None:
        return left + size / 2
    return (left + right) / 2


def _place_disputed(item: Item, scale: Scale, size: float) -> Placed:
    """The mark where most outlets agree: the middle may be a day that nobody names."""
    left, right = place_days(item.first, item.last, scale)
    x = scale.clear(_mark_at(item.agreed, scale, size), size / 2 + 1)
    stretched = max((size / 2 + _SEEN) / max(x - left, right - x), 1.0)
    bar = Bar(x - (x - left) * stretched, x + (right - x) * stretched)
    return Placed(item, bar, x, size, stretched=stretched)


def _place_either(item: Item, scale: Scale, size: float) -> Placed:
    """A mark on each of its days, as far as they are apart; none is moved for room."""
    places = [
        scale.clear(_mark_at(days, scale, size), size / 2 + 1) for days in item.apart
    ]
    seen = places[:1]
    for x in places[1:]:
        if x - seen[-1] >= size + APART:
            seen.append(x)
    long = [days for days in item.apart if days[0] is None or days[0] != days[1]]
    parts = tuple(_fading(*days, scale) for days in long)
    left = min([places[0], *(part.left for part in parts)])
    right = max([places[-1], *(part.right for part in parts)])
    bar = Bar(left, right)
    return Placed(item, bar, seen[0], size, others=tuple(seen[1:]), parts=parts)


def _bar(item: Item, scale: Scale) -> Bar | None:
    if item.exact and item.first is not None:
        if item.hedge not in ("~", "%"):
            return None
        noon = scale.at(item.first + 0.5)
        return Bar(noon - _HALO, noon + _HALO, _HALO, _HALO)
    if not item.lasting:
        return _fading(item.first, item.last, scale)
    left, right = place_days(item.first, item.last, scale)
    length = right - left
    soft = _softness(item, length)
    return Bar(
        left,
        right,
        min(length * 0.3, 90.0) if item.first is None else soft,
        min(length * 0.3, 90.0) if item.last is None else soft,
    )


def _fading(first: int | None, last: int | None, scale: Scale) -> Bar:
    """Some day of these: fading at both ends, or far away from the one end known."""
    left, right = place_days(first, last, scale)
    away = (scale.right - scale.left) * _FADE_AWAY
    if first is None and last is not None:
        left = max(left, right - away)
        return Bar(left, right, right - left, 0.0)
    if last is None and first is not None:
        right = min(right, left + away)
        return Bar(left, right, 0.0, right - left)
    soft = (right - left) * 0.38
    return Bar(left, right, soft, soft)


def place_days(
    first: int | None, last: int | None, scale: Scale
) -> tuple[float, float]:
    """Where these days begin and end; open ends reach the edge of the chart."""
    return (
        scale.left if first is None else scale.at(first),
        scale.right if last is None else scale.end(last),
    )


def _softness(item: Item, length: float) -> float:
    return min(length / 3, 22.0) if item.hedge in ("~", "%") else 0.0


def arrange(
    items: Sequence[Item],
    lanes: Sequence[str],
    scale: Scale,
    colours: Theme,
    row_height: float = ROW_HEIGHT,
) -> Plan:
    """Bands from top to bottom, and in each the events in as few rows as fit.

    Args:
        items: The events to show.
        lanes: Every lane value in its order, whether shown or not.
        scale: The axis.
        colours: Of the theme.
        row_height: In pixels; marks and bars shrink with it.
    """
    spots = [place(item, scale, row_height) for item in items]
    bands: list[Band] = []
    placed: list[Placed] = []
    top = 0.0
    for name, members in _members(spots, lanes, scale):
        title = f"{short(name, scale)} {len(members)}"
        colour, symbol = lane_style(name, lanes, colours)
        reaches = [spot.reach(symbol) for spot in members]
        rows, count = pack(reaches, scale.left + 8 + len(title) * _LETTER)
        start = top + _LANE_PAD + ROW_HEIGHT / 2
        placed += [
            replace(spot, y=start + row * row_height, lane=len(bands))
            for spot, row in zip(members, rows, strict=True)
        ]
        bottom = top + ROW_HEIGHT + (count - 1) * row_height + 2 * _LANE_PAD
        bands.append(
            Band(short(name, scale), colour, symbol, top, bottom, len(members))
        )
        top = bottom + LANE_GAP
    return Plan(tuple(bands), tuple(placed), max(top - LANE_GAP, 0.0), row_height)


def lane_style(name: str, lanes: Sequence[str], colours: Theme) -> tuple[str, Symbol]:
    """Colour and symbol of a lane: by its place among *all* values."""
    if name not in lanes or any(name == lane.missing for lane in LANES):
        return colours.other, OTHER_SYMBOL
    index = lanes.index(name)
    return colours.lanes[index % len(colours.lanes)], SYMBOLS[index % len(SYMBOLS)]


def shown_lanes(items: Iterable[Item], lanes: Sequence[str]) -> list[str]:
    """The lanes that hold something, at most eight; what is left shares the last."""
    present = {name for item in items for name in item.lanes}
    ordered = [name for name in lanes if name in present]
    ordered += sorted(present.difference(ordered))
    if len(ordered) <= MOST_LANES:
        return ordered
    return [*ordered[: MOST_LANES - 1], OTHERS]


def _members(
    spots: Sequence[Placed], lanes: Sequence[str], scale: Scale
) -> list[tuple[str, list[Placed]]]:
    shown = shown_lanes((spot.item for spot in spots), lanes)
    groups: dict[str, list[Placed]] = {name: [] for name in shown}
    for spot in spots:
        homes = dict.fromkeys(n if n in groups else OTHERS for n in spot.item.lanes)
        for name in homes:
            groups[name].append(spot)
    for name, members in groups.items():
        groups[name] = members = _side_by_side(members, scale)
        members.sort(key=lambda spot: (_start(spot), spot.item.number))
    return list(groups.items())


def short(name: str, scale: Scale) -> str:
    """The name, or as much of it as takes two thirds of the width."""
    room = int((scale.right - scale.left) * 2 / 3 / _LETTER)
    return name if len(name) <= room else f"{name[: room - 1]}…"


def _side_by_side(spots: Sequence[Placed], scale: Scale) -> list[Placed]:
    """Marks of the same day next to each other, where the day is wide enough."""
    by_day: dict[int, list[Placed]] = {}
    for spot in spots:
        if spot.item.first is not None and not spot.bar:
            by_day.setdefault(spot.item.first, []).append(spot)
    moved: dict[str, Placed] = {}
    for day, same in by_day.items():
        pitch = max(spot.size for spot in same) * 1.3 + APART
        room = int((scale.end(day) - scale.at(day)) / pitch)
        across = min(room, len(same))
        if across > 1:
            for i, spot in enumerate(sorted(same, key=lambda s: s.item.number)):
                x = spot.x + (i % across - (across - 1) / 2) * pitch
                moved[spot.item.event] = replace(spot, x=x)
    return [moved.get(spot.item.event, spot) for spot in spots]


def _start(spot: Placed) -> float:
    left = spot.x - spot.size / 2
    return min(left, spot.bar.left) if spot.bar else left
