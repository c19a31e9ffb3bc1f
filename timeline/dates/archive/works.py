"""Words on what happened then: *cast 1992*, *1850 (made)*, *©2004*, *[i.e. 1967]*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader, is_one, plain
from timeline.dates.forms import either

_VERBS = (
    "acquired", "active", "announced", "assembled", "b.", "begun", "born", "bought",
    "built", "carved", "cast", "closed", "commissioned", "completed", "composed",
    "conceived", "constructed", "copied", "created", "d.", "dated", "demolished",
    "deposited", "designed", "destroyed", "detected", "died", "disbanded", "discovered",
    "dissolved", "donated", "drawn", "edited", "ended", "engraved", "erected",
    "established", "etched", "excavated", "executed", "exhibited", "filmed", "finished",
    "fl.", "flourished", "formed", "found", "founded", "given", "identified",
    "illustrated", "incorporated", "inscribed", "installed", "issued", "launched",
    "made", "manufactured", "minted", "modeled", "modelled", "observed", "opened",
    "painted", "patented", "performed", "photographed", "posted", "premiered",
    "presented", "printed", "produced", "published", "purchased", "r.", "rebuilt",
    "received", "recorded", "registered", "reigned", "reissued", "released",
    "remodeled", "remodelled", "removed", "repainted", "reported", "reprinted",
    "restored", "revised", "reworked", "seen", "shown", "signed", "sold", "started",
    "stopped", "struck", "suspended", "taken", "taken down", "translated", "updated",
    "woven", "written",
)  # fmt: skip
_NOUNS = (
    "cast", "copy", "date", "design", "edition", "impression", "issue", "negative",
    "print", "printing", "production", "publication", "replica", "reprint", "state",
    "version",
)  # fmt: skip
VERB = (
    r"(?:(?:first|last|then|originally|later|also|again)\s)?"
    rf"(?:{either(_VERBS)})(?:(?:,\s|\s(?:and|or|&)\s|/)(?:{either(_VERBS)}))?"
)
_NOUN = rf"(?:(?:this|the|date of|year of)\s)?(?:{either(_NOUNS)})"
_LATER = rf"(?:(?:{either(_VERBS)})\slater|later\s(?:{either([*_VERBS, *_NOUNS])})|sic)"
_COPYRIGHT = r"(?:c|cop\.?|copr\.?|copyright|©|\(c\)|p|℗|\(p\))"
_OCCASION = (
    r"(?:(?:his|her|their|its|the (?:artist|author|owner|collector|latter)'s)\s)"
    r"(?:\w{1,20}\s)?(?:deaths?|marriage|retirement|arrest|departure|dissolution|birth"
    r"|bankruptcy|emigration|resignation|closure|sale|abdication|return)"
)


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
    if of is None or of.form in ("copyright", "printing"):
        return None
    return of.then(of.span, f"the year of copyright, {m['year']}, is another")


def _corrected(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, f"corrected from {m['wrong']}") if of else None


def _bracketed(m: re.Match[str], reader: Reader) -> Days | None:
    """*5743 [1982 or 1983]*: what the cataloguer makes of the words before."""
    of = reader(m["of"])
    said = f"as the brackets have it, for {m['words'].strip()}"
    return of.then(of.span, said) if of else None


def _begun_and_ended(m: re.Match[str], reader: Reader) -> Days | None:
    start, stop = reader(m["a"]), reader(m["b"])
    if start is None or stop is None or not (is_one(start) and is_one(stop)):
        return None
    return start.then(start.span.through(stop.span), *stop.said)


WORKS: tuple[Form, ...] = (
    Form(
        "begun-and-ended",
        r"(?:begun|started|commenced|conceived|opened|created)\s(?:in\s|on\s)?(?P<a>.+?)"
        r"[,;]?\s(?:and\s)?(?:completed|finished|ended|closed|stopped)\s"
        r"(?:in\s|on\s)?(?P<b>.+)",
        _begun_and_ended,
        (("begun 1505, completed 1508", "1505/1508"),),
    ),
    Form(
        "corrected",
        r"(?P<wrong>[^\[(]{1,40}?),?\s[\[(]?(?:i\.?\s?e\.?|recte|rectius|sic for"
        r"|sic,|that is|really|actually)[,:]?\s(?P<of>[^\])]+)[\])]?",
        _corrected,
        (("1697 [i.e. 1967]", "1967"), ("1581 (recte 1851)", "1851")),
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
        r"(?:n\.?d|s\.?d|s\.?a|undated|not dated|no date|date (?:unknown|not known))\.?"
        r"[,;:]?\s(?:but\s)?[\[(]?(?P<of>[^\])]+)[\])]?",
        plain,
        (("undated [1850s]", "185X"), ("n.d., c.1790", "1790~")),
    ),
    Form("parentheses", r"\((?P<of>[^()]+)\)", plain, (("(1850)", "1850"),)),
    Form(
        "made",
        rf"(?P<of>.*\S)\s\((?:{VERB}|{_LATER})\)",
        plain,
        (("1851 (made)", "1851"), ("circa 1905 (printed later)", "1905~")),
    ),
    Form(
        "made-and-again",
        rf"(?P<of>.*\S)\s\((?P<again>{VERB}\s[^()]+)\)",
        lambda m, reader: reader(f"{m['of']}, {m['again']}"),
        (("designed 1925 (made 1930)", "[1925,1930]"),),
    ),
    Form(
        "copyright",
        rf"(?P<mark>{_COPYRIGHT})\s?(?P<year>\d{{4}})(?<!c\s\d{{4}})(?<!p\s\d{{4}})",
        _copyright,
        (("c1998", "1998"), ("p1983", "1983"), ("©2004", "2004"), ("c1850", "1850~")),
    ),
    Form(
        "beside-copyright",
        rf"(?P<of>.*\S),?\s{_COPYRIGHT}\s?(?P<year>\d{{4}})",
        _beside_copyright,
        (("1967, c1965", "1967"),),
    ),
    Form(
        "printing",
        r"(?P<of>\d{4})\s(?:printing|reprint|edition|ed\.?|impression)",
        plain,
        (("1988 printing", "1988"),),
    ),
    Form(
        "work",
        rf"(?:{VERB}(?:\s(?:in|on|at))?|{_NOUN}(?:\s(?:of|in))?)[:,]?\s(?P<of>.+)",
        plain,
        (
            ("exhibited 1812", "1812"),
            ("signed and dated 1754", "1754"),
            ("patented June 1, 1869", "1869-06-01"),
            ("date: 1850", "1850"),
        ),
    ),
    Form(
        "occasion",
        rf"(?:(?:at|on|upon)\s)?{_OCCASION}(?:,|\s(?:in|on))?\s(?P<of>.+)",
        plain,
        (("at his death in 1889", "1889"), ("her retirement, 1922", "1922")),
    ),
    Form(
        "idle",
        r"(?:in|on|at|of|during|the|in the year|the year|year|dated?|sometime|some time"
        r"|somewhere|academic year|school year|(?:fiscal|financial|tax) year|fy|season"
        r"|by (?:descent|inheritance|exchange|bequest|gift|purchase|marriage),?"
        r"|(?:the\s)?(?:early\s)?(?:morning|afternoon|evening|night|dawn)\s(?:of|on))\s"
        r"(?P<of>.+)",
        plain,
        (("in 1967", "1967"), ("sometime between 1933 and 1938", "1933/1938")),
    ),
    Form(
        "idle-after",
        r"(?P<of>.*\d.*?),?\s\(?(?:season|(?:academic|school|fiscal|financial|tax) year"
        r"|inclusive|incl\.?|exact|exactly|in all|sic)\)?",
        plain,
        (("2018-19 season", "2018/2019"), ("1850–1860 (inclusive)", "1850/1860")),
    ),
)
