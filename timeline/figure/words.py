"""The chart in words: for hovering, for the heading and for those who cannot see it."""

from datetime import date

from timeline.figure.items import Item
from timeline.figure.scale import Scale, Stretch
from timeline.phrases import day_words, end_words, month_name, plural
from timeline.spans import Precision
from timeline.words import span_words


def item_days(item: Item) -> str:
    """When it happened, in the words of the card: ``some day in August 2018``."""
    days = span_words(item.span, every=item.every)
    if not item.disputed:
        return days
    who = "its accounts" if item.voice else "outlets"
    return f"{who} {'roughly agree' if item.rough else 'name different days'}, {days}"


def stretch_heading(stretch: Stretch) -> str:
    """What the axis shows there: ``29 Jul – 22 Sep 2018``, ``2012 – Jul 2018``."""
    return stretch_headings(stretch)[0]


def stretch_headings(stretch: Stretch) -> tuple[str, ...]:
    """The same in ever fewer letters, for where there is little room."""
    first, last = date.fromordinal(stretch.first), date.fromordinal(stretch.last)
    years = (f"{first.year} – {last.year}", f"{first.year}–{last.year}")
    if first.year == last.year:
        years = (f"{last.year}",) * 2
    if stretch.last - stretch.first > 400:
        whole = (last.month, last.day) == (12, 31)
        unit = Precision.YEAR if whole else Precision.MONTH
        return f"{first.year} – {end_words(last, unit, short=True)}", *years
    if first == last:
        return day_words(first, short=True), *years
    month, start = month_name(first, short=True), str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {month}"
    if first.year != last.year:
        start, month = f"{start} {first.year}", f"{month} {first.year}"
    days = f"{start} – {day_words(last, short=True)}"
    months = end_words(last, Precision.MONTH, short=True)
    if not months.startswith(month):
        months = f"{month} – {months}"
    return days, months, *years


def describe(items: list[Item], scale: Scale) -> str:
    """Two or three sentences that stand for the picture."""
    if not items:
        return "An empty timeline: no events to draw."
    text = f"Timeline of {plural(len(items), 'event')}{_between(items)}."
    for stretch in scale.stretches:
        if stretch.enlarged:
            inside = _agree(
                sum(_lies_in(item, stretch) for item in items), "lies there"
            )
            text += f" {stretch_heading(stretch)} is enlarged; {inside}."
    counts = (
        (
            sum(not (i.exact or i.lasting or i.disputed) for i in items),
            "has no exact day",
        ),
        (sum(i.lasting for i in items), "lasts over a time"),
        (
            sum(i.disputed and not i.rough for i in items),
            "is dated differently by different outlets",
        ),
        (sum(i.rough for i in items), "is dated roughly alike by different outlets"),
    )
    said = [_agree(count, words) for count, words in counts if count]
    return f"{text} {', '.join(said)}." if said else text


_MANY = {"lies": "lie", "has": "have", "lasts": "last", "is": "are"}


def _agree(count: int, words: str) -> str:
    """``1 lies there``, ``3 lie there``: the verb comes first."""
    verb, _, rest = words.partition(" ")
    return f"{count} {verb if count == 1 else _MANY[verb]} {rest}"


def _between(items: list[Item]) -> str:
    """The first and last day that any of them names; one day may be an open end."""
    known = [d for i in items for d in (i.first, i.last) if d is not None]
    if not known:
        return ""
    low, high = date.fromordinal(min(known)), date.fromordinal(max(known))
    if low != high:
        return f" from {day_words(low)} to {day_words(high)}"
    day = day_words(low)
    starts = all(i.first is not None for i in items)
    ends = all(i.last is not None for i in items)
    if starts and ends:
        return f" on {day}"
    return f" from {day} on" if starts else f" up to {day}" if ends else ""


def _lies_in(item: Item, stretch: Stretch) -> bool:
    days = [day for day in (item.first, item.last) if day is not None]
    return bool(days) and all(stretch.first <= day <= stretch.last for day in days)
