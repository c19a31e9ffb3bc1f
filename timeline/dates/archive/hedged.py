"""How sure a cell is: *c.1830*, *?1705*, *shortly after 1918*, *1850 ± 5*."""

import re
from datetime import MAXYEAR

from timeline.dates.archive.steps import Days, Form, Reader, days_of, hedged
from timeline.dates.archive.words import DAY, MONTH, SEASON
from timeline.spans import Hedge, Precision, Span, years

_PERHAPS = (
    r"(?:possibly|probably|perhaps|maybe|presumably|apparently|(?:most )?likely"
    r"|tb[acd]|to be (?:announced|confirmed|decided|determined)"
    r"|conjecturally|poss\.?|prob\.?)"
)
_ABOUT = (
    r"(?:(?:(?:in|on) or )?(?:about|around|abt|near)\b\.?|circa|cira|cicra|cir\b\.?"
    r"|ca\b\.?|c\.|c\b|ca(?=\d)|c(?=\d{4}(?!,))|approx\b\.?|approximately|roughly|est\b\.?|estimated|eta\b:?|cal\b"
    r"|\((?:approx\.?|est\.?|estimated|circa|ca?\.?|about)\)"
    r"|[~≈])"
)
_ABOUT_AFTER = (
    r"(?:approx\b\.?|approximately|circa|ca?\b\.?|about|est\b\.?|estimated?"
    r"|or so|or thereabouts?)"
)


def _give_or_take(m: re.Match[str], reader: Reader) -> Days | None:
    year, more = int(m["year"]), int(m["more"])
    if not 1 <= year - more <= year + more <= MAXYEAR:
        return None
    days = years(year - more, 2 * more + 1)
    return days_of(Span(*days, Precision.YEAR, hedge=Hedge.APPROXIMATE))


def _about(m: re.Match[str], reader: Reader) -> Days | None:
    """*c. 1902-04*: nobody says *circa* of a month in figures, so these are years."""
    text = m["of"]
    spaced = re.sub(r"(\d{4})-(\d\d)$", r"\1 - \2", text)
    of = reader(spaced) or reader(text)
    return of.then(of.span.hedged(Hedge.APPROXIMATE)) if of else None


def _perhaps_that_part(m: re.Match[str], reader: Reader) -> Days | None:
    """*June (?) 1894*: the year is sure, but a span has one doubt for all of it."""
    of = reader(f"{m['part']} {m['year']}")
    return of.then(of.span.hedged(Hedge.UNCERTAIN)) if of else None


def _near(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(f"{m['side']} {m['of']}")
    return of.then(of.span.hedged(Hedge.APPROXIMATE)) if of else None


HEDGED: tuple[Form, ...] = (
    Form(
        "perhaps",
        r"\?+\s?(?P<of>[^\s?-].*)",
        hedged(Hedge.UNCERTAIN),
        (("?1705", "1705?"), ("?exhibited 1812", "1812?")),
    ),
    Form(
        "perhaps-after",
        r"(?P<of>.*\S)\s?(?:\?{1,3}|\(\?\)"
        rf"|\((?:uncertain|unsure|tentative|probable|possible|unconfirmed|suspected|presumed"
        rf"|assumed|inferred|conjectural|unverified|{_PERHAPS})\)"
        rf"|, (?:uncertain|tentative|{_PERHAPS}))",
        hedged(Hedge.UNCERTAIN),
        (("1780 (?)", "1780?"), ("May 1812?", "1812-05?"), ("1921, probably", "1921?")),
    ),
    Form(
        "perhaps-inside",
        rf"(?P<part>(?:{DAY}\s)?(?:{MONTH}|{SEASON}))\s?(?:\?|\(\?\)),?\s(?P<year>\d{{4}})",
        _perhaps_that_part,
        (("June (?) 1894", "1894-06?"),),
    ),
    Form(
        "maybe",
        rf"{_PERHAPS},?\s(?P<of>.+)",
        hedged(Hedge.UNCERTAIN),
        (("probably 1780", "1780?"), ("possibly from 1780 to 1795", "1780?/1795?")),
    ),
    Form(
        "about",
        rf"{_ABOUT}\s?(?P<of>.+)",
        _about,
        (("c.1830", "1830~"), ("ca 1665", "1665~"), ("in or about 1540", "1540~")),
    ),
    Form(
        "about-after",
        rf"(?P<of>.*[^\s-])(?:-?ish|,?\s(?:{_ABOUT_AFTER}|\({_ABOUT_AFTER}\)))",
        hedged(Hedge.APPROXIMATE),
        (
            ("1850 approx.", "1850~"),
            ("1672 or thereabouts", "1672~"),
            ("2014-ish", "2014~"),
        ),
    ),
    Form(
        "at-least-that-long",
        r"(?P<of>\d{4}(?:\s?[-/]\s?|\sto\s)\d{2,4})(?:,?\sat\sleast|\s\(at\sleast\))",
        hedged(Hedge.APPROXIMATE),
        (("2017-2018 (at least)", "2017~/2018~"),),
    ),
    Form(
        "give-or-take",
        r"(?P<year>\d{3,4})\s?(?:±|\+/-|\+-)\s?(?P<more>\d{1,3})(?:\s(?:years?|yrs?))?",
        _give_or_take,
        (("1420 ± 15", "[1405~..1435~]"),),
    ),
    Form(
        "near",
        r"(?:very\s)?(?:shortly|soon|just|immediately)\s(?P<side>before|after)\s"
        r"(?P<of>.+)",
        _near,
        (("shortly after 1918", "[1919~..]"), ("just before 1700", "[..1699~]")),
    ),
)
