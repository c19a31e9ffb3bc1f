"""The chart in words: for hovering, for the heading and for those who cannot see it."""

from datetime import date

from timeline.figure.items import Item
from timeline.figure.scale import Scale, Stretch


def long_day(ordinal: int) -> str:
    """A day as it is written in prose: ``22 August 2018``."""
    day = date.fromordinal(ordinal)
    return f"{day.day} {day:%B} {day.year}"


def item_days(item: Item) -> str:
    """When it happened, with what is not known: ``some day from … to …``."""
    text = _days(item)
    match item.hedge:
        case "~":
            return f"about {text}"
        case "?":
            return f"{text}, uncertain"
        case "%":
            return f"about {text}, uncertain"
        case _:
            return text


def _days(item: Item) -> str:
    first = None if item.first is None else long_day(item.first)
    last = None if item.last is None else long_day(item.last)
    if item.disputed:
        return f"outlets disagree: {first or 'open'} to {last or 'open'}"
    if first and last:
        if first == last:
            return first
        return f"{'' if item.lasting else 'some day from '}{first} to {last}"
    if first:
        return f"from {first} on" if item.lasting else f"some day from {first} on"
    if last:
        return f"until {last}" if item.lasting else f"some day up to {last}"
    return "always" if item.lasting else "day not known"


def stretch_heading(stretch: Stretch) -> str:
    """What the axis shows there: ``29 Jul – 22 Sep 2018``, ``2012 – Jul 2018``."""
    first, last = date.fromordinal(stretch.first), date.fromordinal(stretch.last)
    if stretch.last - stretch.first > 400:
        whole = (last.month, last.day) == (12, 31)
        return f"{first.year} – {'' if whole else f'{last:%b} '}{last.year}"
    if first == last:
        return f"{first.day} {first:%b} {first.year}"
    start = f"{first.day} {first:%b}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {last.day} {last:%b} {last.year}"


def describe(items: list[Item], scale: Scale) -> str:
    """Two or three sentences that stand for the picture."""
    if not items:
        return "An empty timeline: no events to draw."
    count = f"{len(items)} event{'' if len(items) == 1 else 's'}"
    known = [d for i in items for d in (i.first, i.last) if d is not None]
    text = f"Timeline of {count}"
    if known:
        low, high = long_day(min(known)), long_day(max(known))
        text += f" on {low}" if low == high else f" from {low} to {high}"
    text += "."
    for stretch in scale.stretches:
        if stretch.enlarged:
            inside = sum(
                i.exact and stretch.first <= (i.first or 0) <= stretch.last
                for i in items
            )
            text += f" {stretch_heading(stretch)} is enlarged; {inside} lie there."
    vague = sum(not (i.exact or i.lasting or i.disputed) for i in items)
    parts = (
        ("have no exact day", vague),
        ("last over a time", sum(i.lasting for i in items)),
        ("are dated differently by different outlets", sum(i.disputed for i in items)),
    )
    said = [f"{n} {what}" for what, n in parts if n]
    return f"{text} {', '.join(said)}." if said else text
