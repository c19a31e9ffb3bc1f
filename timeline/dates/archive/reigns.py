"""Years from a beginning: *Taishō 12*, *an VII*, *12 Eliz. I*, *5532 (1771/72)*."""

import re
from datetime import date

from timeline.dates import numerals
from timeline.dates.archive.steps import Days, Form, Reader, days_of
from timeline.dates.archive.words import DAY, MONTH
from timeline.dates.forms import either
from timeline.dates.units import ONE_DAY, english
from timeline.spans import Hedge, Precision, Span, years

_ERAS = {  # the first year of each, and how many it had
    "meiji": (1868, 45),
    "taishō": (1912, 15),
    "shōwa": (1926, 64),
    "heisei": (1989, 31),
    "reiwa": (2019, 30),
}
_PLAIN = {"taisho": "taishō", "taishô": "taishō", "showa": "shōwa", "shôwa": "shōwa"}
_REPUBLIC = range(1, 15)  # an XIV ended with 1805


_KINGS = {  # the first day, as it was written then, and how many years there were
    "hen vii": (date(1485, 8, 22), 24),
    "hen viii": (date(1509, 4, 22), 38),
    "edw vi": (date(1547, 1, 28), 7),
    "eliz": (date(1558, 11, 17), 45),
    "eliz i": (date(1558, 11, 17), 45),
    "jas i": (date(1603, 3, 24), 23),
    "chas i": (date(1625, 3, 27), 24),
    "geo i": (date(1714, 8, 1), 13),
    "geo iii": (date(1760, 10, 25), 60),
    "geo iv": (date(1820, 1, 29), 11),
    "will iv": (date(1830, 6, 26), 7),
    "vict": (date(1837, 6, 20), 64),
}
"""Without George II, who saw two calendars, and Charles II, who counted from the death
of his father."""
_SHORT = {
    "henry": "hen", "edward": "edw", "elizabeth": "eliz", "james": "jas", "jac": "jas",
    "charles": "chas", "car": "chas", "george": "geo", "william": "will", "wm": "will",
}  # fmt: skip


def _era(m: re.Match[str], reader: Reader) -> Days | None:
    name = _PLAIN.get(m["era"], m["era"])
    first, most = _ERAS[name]
    nth = int(m["nth"])
    if not 1 <= nth <= most:
        return None
    span = Span(*years(first + nth - 1, 1), Precision.YEAR)
    return days_of(span, f"year {nth} of {name.capitalize()}")


def _republic(m: re.Match[str], reader: Reader) -> Days | None:
    """Roughly, for its years began at the equinox, on 22, 23 or 24 September."""
    nth = int(m["figures"]) if m["figures"] else numerals.roman(m["roman"]) or 0
    if nth not in _REPUBLIC:
        return None
    days = date(1791 + nth, 9, 22), date(1792 + nth, 9, 21)
    span = Span(*days, Precision.YEAR, hedge=Hedge.APPROXIMATE)
    return days_of(span, f"year {nth} of the French republic, from September")


def _reign(m: re.Match[str], reader: Reader) -> Days | None:
    """The first year begins with the reign, and the next a year later."""
    name = _SHORT.get(m["name"], m["name"])
    nth = int(m["nth"])
    first, most = _KINGS.get(f"{name} {m['of'] or ''}".strip(), (None, 0))
    if first is None or not 1 <= nth <= most:
        return None
    begun = first.replace(year=first.year + nth - 1)
    span = Span(begun, begun.replace(year=begun.year + 1) - ONE_DAY, Precision.YEAR)
    return days_of(span, f"year {nth} of a reign that began on {english(first)}")


def _day_of_reign(m: re.Match[str], reader: Reader) -> Days | None:
    """*12 June 34 Hen. VIII*: the one such day of that year."""
    reign = _reign(m, reader)
    if reign is None or reign.span.first is None:
        return None
    begun = reign.span.first.year
    for year in (begun, begun + 1):
        of = reader(f"{m['day']} {year}")
        if of and of.span.overlap(reign.span) == of.span:
            return of.then(of.span, *reign.inferred)
    return None


def _as_we_count(m: re.Match[str], reader: Reader) -> Days | None:
    """The years beside it hold, if the year of the reign lies in them."""
    reign, of = reader(m["reign"]), reader(m["of"])
    fits = reign and of and of.span.overlap(reign.span)
    return of.then(of.span, *reign.inferred) if reign and of and fits else None


_NAMES = either({*_SHORT, *(name.split()[0] for name in _KINGS)})

REIGNS: tuple[Form, ...] = (
    Form(
        "year-of-an-era",
        rf"(?P<era>{either([*_ERAS, *_PLAIN])})\s(?P<nth>\d{{1,2}})(?:\s?年)?",
        _era,
        (("Taishō 12", "1923"), ("Heisei 1", "1989")),
    ),
    Form(
        "year-of-the-republic",
        # `tidy.spaced` adds the words to the capitals of *an VII*: *an x* is English
        r"(?:l')?an\s(?:(?P<roman>[ivx]{1,4})|(?P<figures>\d{1,2}))"
        r",?\s(?:de la r[ée]publique|républicain)(?:\sfrançaise)?",
        _republic,
        (("an VII", "[1798-09-22~..1799-09-21~]"),),
    ),
    Form(
        "year-of-a-reign",
        rf"(?P<nth>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<name>{_NAMES})\.?(?:\s(?P<of>[ivx]{{1,4}}))?",
        _reign,
        (
            ("12 Eliz. I", "[1569-11-17..1570-11-16]"),
            ("10 Geo. III", "[1769-10-25..1770-10-24]"),
        ),
    ),
    Form(
        "year-of-a-reign-and-of-ours",
        rf"(?P<reign>\d{{1,2}}\s(?:{_NAMES})\.?(?:\s[ivx]{{1,4}})?),?\s\(?(?P<of>\d{{4}}[\d/-]*)\)?",
        _as_we_count,
        (("12 Eliz. I, 1569-70", "1569/1570"),),
    ),
    Form(
        "day-of-a-reign",
        rf"(?P<day>{DAY}\s{MONTH}|{MONTH}\s{DAY}),?\s(?P<nth>\d{{1,2}})\s(?P<name>{_NAMES})"
        r"\.?(?:\s(?P<of>[ivx]{1,4}))?",
        _day_of_reign,
        (("12 June 34 Hen. VIII", "1542-06-12"),),
    ),
)
