"""A day on a line of its own is no part of the hour that begins the line below it."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.lazy import lazy
from timeline.dates.read import shorter
from timeline.dates.readings import Day, Timed
from timeline.dates.steps import Found, Source

_TELLS = lazy(r"\s?(?:--?|[–—:])\s|[^\S\n][A-Z“\"][^\n]{30}")
"""*5 p.m. -- The storm is named*; but *04:35, UK* is of the byline above it."""


def part_lines(source: Source, found: list[Found]) -> list[Found]:
    """*WEDNESDAY, SEPT. 6 / 5 p.m. -- …*: a day that heads entries, and an hour."""
    return [part for each in found for part in _parts(source, each)]


def _parts(source: Source, each: Found) -> Iterator[Found]:
    timed, end = each.reading, source.text.find("\n", each.start, each.stop)
    if end < 0 or not isinstance(timed, Timed) or not isinstance(timed.of, Day):
        yield each
        return
    hour = source.text[end : each.stop].lstrip()
    tells = hour[:1].isdigit() and _TELLS.match(source.text, each.stop)
    if not tells or not timed.clock[:1].isdigit():
        yield each
        return
    day = shorter(source, each)  # read again by a rule of its own
    rule = day.rule if day and day.stop == end else each.rule
    yield replace(each, stop=end, reading=timed.of, rule=rule)
    yield replace(each, start=each.stop - len(hour), reading=replace(timed, of=None))
