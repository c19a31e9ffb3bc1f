"""Words on what happened then: *cast 1992*, *1850 (made)*, *begun 1505*."""

from timeline.dates.archive.steps import Form, lasting, plain
from timeline.dates.forms import either

_VERBS = (
    "accessed", "acquired", "active", "adopted", "aired", "announced", "appointed",
    "approved", "archived", "arrested", "assembled", "b.", "banned", "begun", "blocked",
    "born", "bought", "broadcast", "built", "captured", "carved", "cast", "closed",
    "collected", "commenced", "commissioned", "completed", "composed", "conceived",
    "constructed", "copied", "copyrighted", "created", "d.", "dated", "deleted",
    "delivered", "demolished", "deposited", "designed", "destroyed", "detected", "died",
    "disbanded", "disclosed", "discovered", "dispatched", "dissolved", "donated",
    "drawn", "dug", "edited", "effective", "elected", "enacted", "ended", "engraved",
    "erected", "established", "etched", "excavated", "executed", "exhibited", "exposed",
    "filed", "filmed", "finished", "fl.", "flourished", "formed", "found", "founded",
    "given", "granted", "held", "identified", "illustrated", "incorporated", "indicted",
    "inscribed", "installed", "invented", "issued", "joined", "launched", "lent",
    "loaned", "made", "mailed", "manufactured", "minted", "modeled", "modelled",
    "modified", "observed", "opened", "painted", "patented", "performed",
    "photographed", "posted", "postmarked", "premiered", "presented", "printed",
    "produced", "published", "purchased", "r.", "ratified", "rebuilt", "received",
    "recorded", "rediscovered", "registered", "reigned", "reissued", "released",
    "remodeled", "remodelled", "removed", "renewed", "repainted", "reported",
    "reprinted", "restored", "retrieved", "revised", "reworked", "seen", "set up",
    "shown", "shut down", "signed", "sold", "stamped", "started", "stopped", "struck",
    "suspended", "taken", "taken down", "transferred", "translated", "updated",
    "uploaded", "woven", "written",
)  # fmt: skip
_NOUNS = (
    "album", "building", "cast", "copy", "date", "design", "dl", "drawing", "ed.",
    "edition", "edn", "engraving", "etching", "film", "impr.", "impression", "issue",
    "lithograph", "model", "negative", "painting", "photograph", "plate", "print",
    "printing", "production", "publication", "recording", "replica", "reprint", "state",
    "text", "version", "woodcut",
)  # fmt: skip
_VERB = (
    r"(?:(?:first|last|then|originally|later|also|again)\s)?"
    rf"(?:{either(_VERBS)})(?:(?:,\s|\s(?:and|or|&)\s|/)(?:{either(_VERBS)}))?"
)
_NOUN = (
    r"(?:(?:this|the|date of|year of|first|second|third|fourth|\d{1,2}(?:st|nd|rd|th)"
    rf"|revised|new|original|later)\s)?(?:{either(_NOUNS)})"
)
_ANY = either([*_VERBS, *_NOUNS])
_LATER = rf"(?:(?:{_ANY})\slater|later\s(?:{_ANY})|sic)"


WORKS: tuple[Form, ...] = (
    Form(
        "begun-and-ended",
        r"(?:begun|started|commenced|conceived|opened|created)\s(?:in\s|on\s)?(?P<a>.+?)"
        r"[,;]?\s(?:and\s)?(?:completed|finished|ended|closed|stopped)\s"
        r"(?:in\s|on\s)?(?P<b>.+)",
        lasting,
        (("begun 1505, completed 1508", "1505/1508"),),
    ),
    Form(
        "made",
        rf"(?P<of>.*\S)(?:\s\(|[,;]\s)(?:{_VERB}|{_NOUN}|{_LATER})\)?",
        plain,
        (("1851 (made)", "1851"), ("circa 1905 (printed later)", "1905~")),
    ),
    Form(
        "made-and-again",
        rf"(?P<of>.*\S)\s\((?P<again>{_VERB}\s[^()]+)\)",
        lambda m, reader: reader(f"{m['of']}, {m['again']}"),
        (("designed 1925 (made 1930)", "[1925,1930]"),),
    ),
    Form(
        "work",
        rf"(?:{_VERB}(?:\s(?:in|on|at))?|{_NOUN}(?:\s(?:of|in))?)[:,]?\s(?P<of>.+)",
        plain,
        (
            ("exhibited 1812", "1812"),
            ("signed and dated 1754", "1754"),
            ("patented June 1, 1869", "1869-06-01"),
            ("date: 1850", "1850"),
        ),
    ),
)
