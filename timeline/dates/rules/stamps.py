"""Days as mail systems, the forces and one state stamp them."""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.homographs import hours
from timeline.dates.readings import Day, Timed
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.times import clock_of
from timeline.dates.steps import Rule
from timeline.dates.units import full_year


def _mailed(m: Match) -> Timed | None:
    """The order of POSIX date: the year stands behind the time and its zone."""
    if m["clock"].count(":") < 2 and not (m["zone"] or m["offset"]):
        return None  # on Monday, May 5, 10:00: 2000 people came
    clock = clock_of(m)
    day = Day(
        groups.month(m),
        numerals.ordinal(m["day"]) or 0,
        groups.year(m),
        groups.weekday(m),
    )
    if clock is None:
        return None
    zone = clock.zone or ("UTC" + m["offset"] if m["offset"] else "")
    return replace(clock, of=day, zone=zone, either_half=False)


def _group(m: Match) -> Timed:
    """Day, hour and minute in one figure, of Greenwich; as in ACP 121."""
    figures = m["dtg"]
    year = int(m["year"])
    year = full_year(year) if len(m["year"]) == 2 else year
    day = Day(groups.month(m), int(figures[:2]), year)
    return Timed(f"{figures[2:4]}:{figures[4:6]}", day, zone="Z")


def _juche(m: Match) -> Day | None:
    """The year in brackets must be the one named: Juche 1 is 1912."""
    year = int(m["bracketed"].strip()[1:-1])
    named = year == _BEFORE_JUCHE + int(m["figures"].replace(",", ""))
    return (
        Day(groups.month(m), numerals.ordinal(m["day"]) or 0, year) if named else None
    )


_BEFORE_JUCHE = 1911


def _of_a_log(m: Match) -> Timed | None:
    """*At 1318 word came*, in a text that writes *at 0755* as well."""
    if not m["hhmm"].isdigit() or not hours.is_of_a_log(m.string, m.start(), m.end()):
        return None
    return Timed(f"{m['hhmm'][:2]}:{m['hhmm'][2:]}")


STAMPS: tuple[Rule, ...] = (
    Rule(
        "clock-of-a-log",
        "{hhmm}",
        _of_a_log,
        (
            (
                "At sea in 1911, 1912 and 1913. On 4 July 1914, at 0755, they opened"
                " fire, and at 1318 the last plane fell",
                "1914-07-04",
            ),
        ),
    ),
    Rule(
        "mail-stamp",
        "{weekday} ,? {month} {day} {stampclock:clock} {zone}? {offset}? {year}",
        _mailed,
        (
            ("Tue Oct 14 09:12:33 EDT 2003", "2003-10-14"),
            ("Wed Aug 27 13:08:45 +0000 2008", "2008-08-27"),
        ),
    ),
    Rule(
        "date-time-group",
        "{dtg} {month} {groupyear:year}",
        _group,
        (("150930Z JAN 21", "2021-01-15"), ("141530Z FEB 2008", "2008-02-14")),
    ),
    Rule(
        "juche-year",
        "{month} {day} ,? juche {figures} +{bracketed}",
        _juche,
        (("January 6, Juche 105 (2016)", "2016-01-06"),),
    ),
)
