"""A day told in the news minute by minute, in lines that begin with their hours."""

from datetime import date

from timeline.dates import numerals
from timeline.dates.context import Context, DateTold, ToldSoFar
from timeline.dates.forms import DID, either
from timeline.dates.kinds import is_bare, is_time_alone, year_said
from timeline.dates.layout import PARTED, begins_line
from timeline.dates.lazy import lazy
from timeline.dates.readings import Day, Shift, Timed, Weekday
from timeline.dates.steps import Found, Resolved, Source
from timeline.dates.units import ONE_DAY
from timeline.spans import Precision


def day_of_the_timetable(
    source: Source, each: Found, told: ToldSoFar, resolved: Resolved
) -> date | None:
    """*How it unfolded on Thursday*, above *2:02 p.m.: …* and *3:05 p.m.: …*.

    It holds up to the first line that does not begin with its hour, and is a day on
    once these go past midnight.
    """
    span = resolved.span
    if is_an_entry(source, each):
        return span.first if span and told.section else None
    if _is_a_dated_entry(source, each):
        return span.first if span else None
    if span and span.precision is Precision.DAY and _heads_them(source, each):
        return span.first
    if told.section is None:
        return None
    beside_it = "\n" not in source.text[told.stop : each.start]
    return told.section if beside_it or _is_within_an_entry(source, each) else None


def day_written(source: Source, each: Found, told: ToldSoFar) -> DateTold | None:
    """*Tuesday 12 October / 6pm: He said this morning …*: written down on that day."""
    if told.section is None or _begins_its_line(source, each):
        return None
    if not _is_within_an_entry(source, each):
        return None
    return DateTold(Precision.DAY, told.section)


def _is_a_dated_entry(source: Source, each: Found) -> bool:
    """*00:13, 16 July – …*, *Fri 19 Jul 04:09 …* above the next, or one of an order.

    See `newest_first.py` for days that the order of such lines tells.
    """
    if not isinstance(each.reading, Timed) or not _begins_its_line(source, each):
        return False
    if isinstance(each.reading.of, Day):
        hour_first = _ENTRY.match(source.text, each.start)
        ends = PARTED if hour_first else _ENTRY_BELOW
        return bool(ends.match(source.text, each.stop))
    words = source.text[each.start : each.stop]
    return isinstance(each.reading.of, Shift) and bool(_ENTRY.fullmatch(words))


def _begins_its_line(source: Source, each: Found) -> bool:
    return bool(_MARK.fullmatch(source.text, _line(source, each), each.start))


def _is_within_an_entry(source: Source, each: Found) -> bool:
    """In the line that its hour begins, or the one below an hour on its own."""
    line = _line(source, each)
    if _ENTRY.match(source.text, line):
        return True
    return bool(_ALONE.search(source.text, max(0, line - 14), line))


def _heads_them(source: Source, each: Found) -> bool:
    """In a heading, or where its line says what follows: the day could be any other."""
    below = _LISTED_BELOW.match(source.text, each.stop)
    if below is None or is_time_alone(each.reading) or each.lead in _BOUNDS:
        return False
    if _DRAWN_FROM.search(source.folded, _line(source, each), each.start):
        return False
    ends = below.end("line")
    heading = source.text[ends - 1] not in '.!?"”'
    said = heading or _SAYS_SO.search(source.folded, _line(source, each), ends)
    dated = year_said(each.reading) is not None
    return bool(said) or (dated and not _is_within_an_entry(source, each))


def heads_what_is_over(source: Source, each: Found) -> bool:
    """*Day 1: Thursday / 7.50pm: Four men get out …*, told as past: the last one."""
    if not isinstance(each.reading, Weekday) or not _heads_them(source, each):
        return False
    behind = each.stop, each.stop + _ENTRIES
    if _WILL.search(source.folded, *behind):
        return False
    above = _COURSE.search(source.folded, 0, each.start)
    return bool(above or _DID.search(source.folded, *behind))


def at_its_next_day(source: Source, each: Found, context: Context) -> Context | None:
    """*TUESDAY, SEPT. 12 / 5:10 a.m. / … / WEDNESDAY / 12:30 a.m.*: the day after.

    Not where that is yet to come, as in lists that tell the newest first.
    """
    day, published = context.told.section, context.published
    if day is None or published is None or not isinstance(each.reading, Weekday):
        return None
    on = (each.reading.weekday - day.weekday()) % 7 * ONE_DAY
    if not is_bare(each.reading) or each.reading.week or on > published - day:
        return None
    heads = begins_line(source, each) and _heads_them(source, each)
    return context.at(DateTold(Precision.DAY, day), 1) if heads else None


_ENTRIES = 500  # characters, of the first entries
_WILL = lazy(r"\b(?:will|due|expected|to\sbe)\b")
_DID = lazy(rf"\b(?:was|were|had|{DID})\b")
_COURSE = lazy(
    r"\b(?:course\sof\s(?:the\s)?events|pieced\stogether|unfolded|as\sit\shappened)\b"
)


def at_its_timetable(source: Source, each: Found, told: ToldSoFar) -> ToldSoFar:
    """As an entry begins: at the hour of the one before, whatever that one named."""
    if told.section is None or not is_an_entry(source, each):
        return told
    if _DAY_AFTER.search(source.folded, told.stop, each.start):
        day = DateTold(Precision.DAY, told.section + ONE_DAY)
        return told.with_date(day, stop=told.stop, clock="")
    clock = told.clock if told.last_day(Precision.DAY) == told.section else ""
    day = DateTold(Precision.DAY, told.section)
    return told.with_date(day, stop=told.stop, clock=clock)


_MORE_THAN_ONE = either(word for word, number in numerals.ONES.items() if number > 1)
_DAY_AFTER = lazy(rf"\nday\s(?:[2-9]|[1-9]\d|{_MORE_THAN_ONE})\b")
"""*DAY 2*, a heading of the entries below it."""


def is_an_entry(source: Source, each: Found) -> bool:
    """Whether a time of day begins a line of such a list."""
    if not is_time_alone(each.reading):
        return False
    return _begins_its_line(source, each)


def _line(source: Source, each: Found) -> int:
    """Where the line of a phrase begins, if it is no longer than lines of a list."""
    near = max(0, each.start - _LONGEST)
    begins = source.text.rfind("\n", near, each.start) + 1
    return begins or near


_BOUNDS = ("until", "by", "before", "since")  # has until July 7 to appeal
_LONGEST = 1500  # characters

_BEGINS = (
    r"(?:[-–•*]\s)?"
    r"(?:(?:(?:Just|Shortly|Soon)\s(?:after|before)|About|Around|At|By)\s)?"
)
_CLOCK = (
    rf"{_BEGINS}"
    r"(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m)?|\d{1,2}\s?[ap]\.?m"
    r"|(?:[01]\d|2[0-3])[0-5]\d(?=\s[A-Z]|\s?[-–—:]\s|\n)"
    r"|(?:Noon|Midday|Midnight|Dawn|Morning|Afternoon|Evening|Night)(?=:\s|\s?[-–—]\s|\n|\s[A-Z]))\b"
)
_MARK = lazy(_BEGINS)
_ENTRY = lazy(_CLOCK)
_ALONE = lazy(rf"\n{_CLOCK}\.?\n+$")
_ENTRY_BELOW = lazy(rf"[^\n]{{0,200}}\n{_CLOCK}")
_LISTED_BELOW = lazy(
    rf"(?P<line>[^\n]{{0,200}})\n+{_CLOCK}(?:[^\n]+|\.?\n+[^\n]+)\n+{_CLOCK}"
)
# "drawn from a log and from interviews with drivers on Thursday"
_DRAWN_FROM = lazy(
    r"\b(?:interviews?|compiled|drawn\sfrom)\b(?:(?!\bevents\b)[^.;\n])*$"
)
_SAYS_SO = lazy(
    r"\b(?:timeline|timetable|chronology|sequence|events\sof|unfold(?:ed|s)|minute\sby\sminute"
    r"|we\s(?:spent|followed|visited|watched)|hour\sby\shour|as\sit\shappened|what\shappened|all\s(?:times|of\sit)|(?:know|known|told|day|story)\sso\sfar)\b"
)
