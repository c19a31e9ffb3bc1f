"""The chart in words: for hovering, for the heading and for those who cannot see it."""

from datetime import date

from timeline.figure.items import Item
from timeline.figure.scale import Scale, Stretch

# Not strftime: the names must not follow the machine's locale.
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def short_month(day: date) -> str:
    return MONTHS[day.month - 1][:3]


def long_day(ordinal: int) -> str:
    """A day as it is written in prose: ``22 August 2018``."""
    day = date.fromordinal(ordinal)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


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
    some = "" if item.lasting else "some day "
    if item.disputed:
        return f"outlets name different days, {_period(item.first, item.last)}"
    if item.first is not None and item.first == item.last:
        return long_day(item.first)
    if item.first is None and item.last is None:
        return "all the time" if item.lasting else "day not known"
    return some + _period(item.first, item.last)


def _period(first: int | None, last: int | None) -> str:
    """Whole years and months by their names, other ends by their days."""
    if first is None or last is None:
        start = f"from {long_day(first)} on" if first is not None else ""
        return start or ("up to " + long_day(last) if last is not None else "any time")
    a, b = date.fromordinal(first), date.fromordinal(last)
    after = date.fromordinal(min(last + 1, date.max.toordinal()))
    if a.day == 1 and (after.day == 1 or b == date.max):
        start, stop = _month(a), _month(b)
        if (a.month, b.month) == (1, 12):
            start, stop = str(a.year), str(b.year)
        return f"in {start}" if start == stop else f"from {start} to {stop}"
    return f"from {long_day(first)} to {long_day(last)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def stretch_heading(stretch: Stretch) -> str:
    """What the axis shows there: ``29 Jul – 22 Sep 2018``, ``2012 – Jul 2018``."""
    first, last = date.fromordinal(stretch.first), date.fromordinal(stretch.last)
    if stretch.last - stretch.first > 400:
        whole = (last.month, last.day) == (12, 31)
        return f"{first.year} – {'' if whole else f'{short_month(last)} '}{last.year}"
    if first == last:
        return f"{first.day} {short_month(first)} {first.year}"
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {short_month(first)}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {last.day} {short_month(last)} {last.year}"


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
            inside = sum(_lies_in(item, stretch) for item in items)
            text += f" {stretch_heading(stretch)} is enlarged; {inside} lie there."
    vague = sum(not (i.exact or i.lasting or i.disputed) for i in items)
    parts = (
        ("have no exact day", vague),
        ("last over a time", sum(i.lasting for i in items)),
        ("are dated differently by different outlets", sum(i.disputed for i in items)),
    )
    said = [f"{n} {what}" for what, n in parts if n]
    return f"{text} {', '.join(said)}." if said else text


def _lies_in(item: Item, stretch: Stretch) -> bool:
    days = [day for day in (item.first, item.last) if day is not None]
    return bool(days) and all(stretch.first <= day <= stretch.last for day in days)
