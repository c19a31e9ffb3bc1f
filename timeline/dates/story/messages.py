"""Logs of a chat: messages, and the days on which somebody wrote each of them.

*2018-08-14 16:52 <ivan> new ones tomorrow*, *Ivan, [14.08.18 16:52] / new ones
tomorrow*: of 15 August. So are hours between lines with nothing but their day,
*--- Tuesday, 14 August --- / ivan [4:52 PM]*.
"""

from collections.abc import Sequence

from timeline.dates.context import Context, ToldSoFar
from timeline.dates.forms import either
from timeline.dates.layout import is_another_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Either, Timed
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.vocabulary import MONTHS, WEEKDAYS

_LEAST = 3  # messages, for a text to be a chat
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?"
_MONTH = rf"(?:{either(MONTHS)})\.?"
_DAY = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d\d[./-]\d\d"
    rf"|\d{{1,2}}\s{_MONTH},?\s\d{{4}}|{_MONTH}\s\d{{1,2}},?\s\d{{4}})"
)
_STAMP = rf"{_DAY},?[t\s]\s?(?:at\s)?{_TIME}"
_SENDER = r"(?:[^\n:<>\[\]]{1,40}:\s|<[^>\n]{1,40}>)"
_STAMPED = lazy(
    # "[14.08.18, 16:52] Ivan: ", "2018-08-14 16:52 <ivan> "
    rf"(?:^|\n)[\[(<]?(?P<first>{_STAMP})[\])>]?\s?(?:[-–—|]\s)?{_SENDER}"
    # "Ivan, [14.08.18 16:52]", "ivan — 14/08/2018 16:52"
    r"|(?:^|\n)[^\n\[\]]{1,40}?(?:,\s|\s|\s[–—-]\s)"
    rf"\[?(?P<last>{_STAMP})\]?[^\S\n]*\n(?=\S)"
)
_RULE = r"[-=—–_*]{2,}"
_SEPARATOR = lazy(
    # "--- Tuesday, 14 August ---", "--- Day changed Tue Aug 14 2018"
    rf"(?:^|\n)[^\S\n]*{_RULE}\s?(?:day\schanged\s(?:to\s)?)?"
    rf"(?P<day>(?:(?:{either(WEEKDAYS)})\.?,?\s)?[\w.,/ -]{{4,24}}?)"
    rf"\s?(?:{_RULE}[^\S\n]*)?(?=\n|$)"
)
_TIMED = lazy(
    rf"\n[^\n\[\]]{{0,40}}\[{_TIME}\](?:[^\S\n]*\n|\s{_SENDER})"
    rf"|\n\[?{_TIME}\]?\s(?:[-–—|]\s)?{_SENDER}"
)


def messages(source: Source, found: Sequence[Found]) -> frozenset[int]:
    """Where the days of its messages stand; none where the text is no chat."""
    if sum(isinstance(each.reading, Timed) for each in found) < _LEAST:
        return frozenset()
    days = {each.start for each in found if _tells_a_day(each)}
    stamped = _STAMPED.finditer(source.folded)
    stamps = {m.start("first" if m["first"] else "last") for m in stamped}
    if len(stamps) >= _LEAST and stamps <= days:
        return frozenset(stamps)
    first = _SEPARATOR.search(source.folded)
    if first is None or sum(1 for _ in _TIMED.finditer(source.folded)) < _LEAST:
        return frozenset()
    lines = {m.start("day") for m in _SEPARATOR.finditer(source.folded)}
    return frozenset(lines & days)


def _tells_a_day(each: Found) -> bool:
    reading = each.reading
    of = reading.of if isinstance(reading, Timed) else reading
    return isinstance(of, Day | Either)


def in_a_message(context: Context, resolved: Resolved) -> Context:
    """What stands below the day of a message counts from it, as if published then.

    From none where the order of its figures is open: *09/05/2023*.
    """
    span = resolved.span
    one = span is not None and span.first == span.last
    day = span.first if span and one else None
    return context._replace(published=day, here=day, written=day, told=ToldSoFar())


def in_its_line(source: Source, each: Found, context: Context) -> Context:
    """A line of a chat does not go on from the one above it, which another wrote."""
    if not is_another_line(source, context.told.stop, each.start):
        return context
    return context._replace(told=ToldSoFar(), quoted=None)
