"""What cataloguers add: *5743 [1982 or 1983]*, *1697 [i.e. 1967]*, *©2004*."""

import re

from timeline.dates.archive.steps import Days, Form, FormTrait, Reader, plain
from timeline.dates.archive.words import DAY, MONTH
from timeline.dates.archive.written import dual_year

_COPYRIGHT = r"(?:c|cop\.?|copr\.?|copyright|©|\(c\)|p|℗|\(p\))"
_UNDATED = (
    r"(?:n\.?d|s\.?d|s\.?a|undated|not dated|no date|date (?:unknown|not known)"
    r"|(?:(?:date|year) of )?(?:publication|production|distribution|manufacture)"
    r"(?: date)? not (?:identified|known|given))"
)


def _corrected(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, f"corrected from {m['wrong']}") if of else None


def _bracketed(m: re.Match[str], reader: Reader) -> Days | None:
    """*5743 [1982 or 1983]*: what the cataloguer makes of the words before."""
    of = reader(m["of"])
    inferred = f"as the brackets have it, for {m['words'].strip()}"
    return of.then(of.span, inferred) if of else None


def _copyright(m: re.Match[str], reader: Reader) -> Days | None:
    """*c1998*; but a round or an early year is as likely *circa*, which claims less."""
    year = int(m["year"])
    unsure = m["mark"] == "c" and year < 1950 and (year < 1870 or year % 5 == 0)
    of = reader(f"circa {year}" if unsure else m["year"])
    if of is None:
        return None
    if unsure:
        return of.then(of.span, "c without a full stop is taken as circa")
    return of.then(of.span, "a year of copyright") if m["mark"] == "c" else of


def _beside_copyright(m: re.Match[str], reader: Reader) -> Days | None:
    """The year of publication holds; that of copyright only says who owned it."""
    of = reader(m["of"])
    if of is None or FormTrait.COPYRIGHT in of.traits:
        return None
    return of.then(of.span, f"the year of copyright, {m['year']}, is another")


def _minted(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    if of is None:
        return None
    return of.then(of.span, f"{m['mark'].upper()} is the mark of a mint")


CATALOGUED: tuple[Form, ...] = (
    Form(
        "corrected",
        r"(?P<wrong>[^\[(,;]{1,40}?),?\s[\[(]?(?:i\.?\s?e\.?|recte|rectius|sic for"
        r"|sic,|that is|really|actually)[,:]?\s(?P<of>[^\])]+)[\])]?",
        _corrected,
        (("1697 [i.e. 1967]", "1967"), ("1581 (recte 1851)", "1851")),
    ),
    Form(
        "dual-year-in-brackets",
        rf"(?P<of>(?:{DAY}\s)?{MONTH}(?:\s{DAY})?),?\s(?P<year>1[0-7]\d\d)\s?"
        r"[\[(](?P<later>\d{4})[\])]",
        dual_year,
        (("25 Jan 1723 [1724]", "1724-01-25"),),
    ),
    Form(
        "in-brackets",
        r"(?P<words>[^\[\]]{1,40}?)\s\[(?P<of>[^\[\]]+)\]",
        _bracketed,
        (
            ("5743 [1982 or 1983]", "[1982..1983]"),
            ("an VII [1798 or 1799]", "[1798..1799]"),
            ("Shōwa 48 [1973]", "1973"),
        ),
    ),
    Form(
        "not-dated",
        rf"(?:\[?{_UNDATED}\]?\.?[,;:]?\s|unknown(?:[,;:]\s|\s(?=\()))(?:but\s)?"
        r"[\[(]?(?P<of>[^\])]+)[\])]?",
        plain,
        (
            ("undated [1850s]", "185X"),
            ("n.d., c.1790", "1790~"),
            ("[date of publication not identified], ©1983", "1983"),
        ),
    ),
    Form(
        "mint",
        r"(?P<of>1[789]\d\d|20[0-2]\d)-(?P<mark>cc|[dpow]|(?<!0-)s)",
        _minted,
        (("1937-D", "1937"),),
    ),
    Form("parentheses", r"\((?P<of>[^()]+)\)", plain, (("(1850)", "1850"),)),
    Form(
        "copyright",
        rf"(?P<mark>{_COPYRIGHT})\s?(?P<year>\d{{4}})(?<!c\s\d{{4}})(?<!p\s\d{{4}})",
        _copyright,
        (("c1998", "1998"), ("p1983", "1983"), ("©2004", "2004"), ("c1850", "1850~")),
        (FormTrait.COPYRIGHT,),
    ),
    Form(
        "beside-copyright",
        rf"(?P<of>.*\S),?\s\(?{_COPYRIGHT}\s?(?P<year>\d{{4}})\)?",
        _beside_copyright,
        (("1967, c1965", "1967"),),
    ),
    Form(
        "printing",
        r"(?P<of>\d{4})\s(?:printing|reprint|edition|ed\.?|impression)",
        plain,
        (("1988 printing", "1988"),),
        (FormTrait.COPYRIGHT,),
    ),
)
