"""Words on what happened then: *cast 1992*, *1850 (made)*, *begun 1505*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader, plain, through_both
from timeline.dates.archive.words import COUNT
from timeline.dates.forms import either

_VERBS = (
    "accessed", "accumulated", "acquired", "acquitted", "active", "adapted",
    "adjourned", "adjourned to", "adjourned until", "adopted", "aired", "amended",
    "announced", "appointed", "approved", "archived", "argued", "arraigned", "arrested",
    "assembled", "attempted", "auctioned", "b.", "banned", "bapt.", "baptised",
    "baptized", "began running", "begun", "bequeathed", "blocked", "born", "bought",
    "bound", "broadcast", "broken up", "brought", "built", "bur.", "buried", "captured",
    "carved", "cast",
    "charged", "christened", "closed", "coll.", "collected", "commenced",
    "commissioned", "compiled", "completed", "composed", "conceived", "confiscated",
    "consigned", "constructed", "converted", "convicted", "copied", "copyrighted",
    "created", "cut", "d.", "dated", "decided", "decommissioned", "deleted", "delisted",
    "delivered", "demolished", "deposited", "designated", "designed", "destroyed",
    "det.", "detected", "died", "disbanded", "disclosed", "discovered", "dismantled",
    "dispatched", "dissolved", "donated", "drawn", "due", "due on", "dug", "edited",
    "effective", "elected", "enacted", "ended", "engraved", "enlarged", "erected",
    "established", "etched", "excavated", "exchanged", "executed", "exh.", "exhib.",
    "em.", "exhibited",
    "expanded", "exported", "exposed", "extended", "fabricated", "felled", "filed",
    "filmed", "finished", "fl.", "flourished", "formed", "found", "founded", "gifted",
    "given", "granted", "heard", "held", "identified", "illustrated", "imported",
    "incorporated", "indicted", "inherited", "inscribed", "installed", "invented",
    "issued", "joined", "keel laid", "laid down", "launched", "lent", "listed",
    "listed on", "loaned", "lodged", "looted", "made", "mailed", "manufactured",
    "married", "minted", "modeled", "modelled", "modified", "nationalized", "observed",
    "opened", "overpainted", "painted", "patented", "performed", "photographed",
    "planted", "pleaded", "posted", "postmarked", "premiered", "presented", "printed",
    "produced", "promised", "pub.", "pubd.", "publ.", "published", "purchased", "r.",
    "ratified", "rebound", "rebuilt", "recast", "redrawn", "rehung", "relaid", "remade",
    "repealed", "reset", "resewn", "restored", "restruck", "restrung", "rewoven",
    "rewritten", "ruled", "sanctioned", "seen", "seized", "sewn", "sentenced", "served",
    "sequestered", "set up", "shown", "shut down", "signed", "sold", "stamped",
    "started", "started running", "stolen", "stopped", "struck", "suspended", "taken",
    "taken down", "thrown", "traded", "transcribed", "transferred", "translated",
    "tried", "unfinished", "updated", "uploaded", "watermarked", "woven", "written",
)  # fmt: skip
# reworked, refabricated, reassembled …; but what is reputed is not sure, and figures
# that were altered *to* others are no dates
_REDONE = (
    r"(?:re-?(?!puted|lated|quired|commended|scued|cruited)[a-z]{2,12}ed"
    r"|altered(?!\sto\b))"
)
_NOUNS = (
    "acquisition", "album", "announcement", "appeal", "attempt", "auction", "baptism",
    "bequest", "building", "burial", "canvas", "cast", "commission", "consignment",
    "copy", "cover", "creation", "date", "deadline", "design", "diary", "disclosure",
    "discovery", "dl", "dob", "donation", "drawing", "ed.", "edition", "edn",
    "engraving", "etching", "excavation", "exchange", "expedition", "felling", "film",
    "gift", "hearing", "impr.", "impression", "indictment", "installation", "inventory",
    "issue", "journal", "launch", "letter", "letters", "lithograph", "loan", "logbook",
    "marriage", "model", "negative", "painting", "panel", "photograph", "plate",
    "postmark", "print", "printing", "production", "publication", "purchase",
    "recording", "removal", "replica", "reprint", "restitution", "ruling", "sale",
    "sentencing", "state", "suspension", "takedown", "text", "transfer", "trial",
    "verdict", "version", "voyage", "watermark", "woodcut",
)  # fmt: skip
_ONE_OF = rf"(?:{_REDONE}|{either(_VERBS)})"
_VERB = (
    r"(?:(?:first|last|then|originally|later|also|again)\s)?"
    rf"{_ONE_OF}(?:(?:,\s|\s(?:and|or|&)\s|/){_ONE_OF})?(?:\s(?:on|in)(?=:))?"
)
_NOUN = (
    r"(?:(?:this|the|date of|year of|first|second|third|fourth|\d{1,2}(?:st|nd|rd|th)"
    rf"|revised|new|original|later)\s)?(?:{either(_NOUNS)})"
)
_ONLINE = (
    r"(?:(?:the\s)?(?:accounts?|pages?|groups?|profiles?|domains?|posts?|assets)\s)?"
)
_FITTINGS = r"(?:frame|mounts?|base|lid|stand|setting|stopper|cover|case)"
WORK = rf"(?:{_REDONE}|{either([*_VERBS, *_NOUNS])})"
_LATER = rf"(?:(?:{WORK}|{_FITTINGS})\slater|later\s(?:{WORK}|{_FITTINGS})|sic)"


def _told_later(m: re.Match[str], reader: Reader) -> Days | None:
    """*2019 (disclosed 2020)*: what counts is when it happened."""
    of, told = reader(m["of"]), reader(m["told"])
    return of.then(of.span, f"{m['how']} {told.span}") if of and told else None


WORKS: tuple[Form, ...] = (
    Form(
        "told-later",
        r"(?P<of>.*\d.*?)[,;]?\s\(?(?P<how>(?:first\s)?(?:disclosed|reported|revealed"
        r"|made public|publicly reported|det\.|determined))\s(?:in\s|on\s)?"
        r"(?P<told>[^()]+)\)?",
        _told_later,
        (("2019 (disclosed 2020)", "2019"), ("2 May 1871, det. 1934", "1871-05-02")),
    ),
    Form(
        "fitted-later",
        rf"(?P<of>.*\d.*?)[,;]?\s\((?P<how>{_FITTINGS}|colophon|title(?:\s|-)page|preface|wrapper)"
        r"(?:\sof|:|,)?\s(?P<told>[^()]*\d[^()]*)\)",
        _told_later,
        (("ca. 1400 (frame 19th century)", "1400~"),),
    ),
    Form(
        "amended-later",
        r"(?P<of>.*\d.*?)[,;]?\s\((?P<how>(?:last\s)?(?:amended|revised|updated|corrected"
        r"|modified))(?:\son|\sin)?:?\s(?P<told>[^()]+)\)",
        _told_later,
        (("25 Jan. 2001 (amended on 3 Sep. 2003)", "2001-01-25"),),
    ),
    Form(
        "suffered",
        r"(?:(?:wrecked|scrapped)\s(?:in\s)?(?P<year>1[5-9]\d\d|20\d\d)"
        r"|(?:detained|jailed|imprisoned|wrecked|scrapped|lost|sunk|blacklisted|registered"
        r"|recorded|raised)\s(?:(?:on|in|at)\s)?(?!from\b)(?P<of>.*[a-z]{3}.*))",
        lambda m, reader: reader(m["of"] or m["year"]),
        (
            ("detained 5 Aug 2020–11 Jan 2021", "2020-08-05/2021-01-11"),
            ("wrecked 1838", "1838"),
        ),
    ),
    Form(
        "patented",
        r"pat(?:'d|\.)?\s(?P<of>.*[a-z]{3}.*)",
        plain,
        (("Pat. Aug. 14, 1877", "1877-08-14"),),
    ),
    Form(
        "begun-and-ended",
        r"(?:begun|started|commenced|conceived|opened|created|launched|founded|established)"
        r"\s(?:in\s|on\s)?(?P<a>.+?)"
        r"[,;]?\s(?:and\s)?(?:completed|finished|ended|closed|stopped|ceased|discontinued"
        r"|last\s(?:post(?:ed)?|tweet(?:ed)?|active|seen|update)):?\s"
        r"(?:in\s|on\s)?(?P<b>.+)",
        through_both,
        (
            ("begun 1505, completed 1508", "1505/1508"),
            ("created 2013-04-02, last post 2018-01-15", "2013-04-02/2018-01-15"),
        ),
    ),
    Form(
        "first-and-last",
        rf"first\s(?P<verb>{_ONE_OF}|noticed|recorded|known):?\s(?:in\s|on\s)?(?P<a>.+?)"
        r"[,;]?\s(?:and\s)?last\s(?P=verb):?\s(?:in\s|on\s)?(?P<b>.+)",
        through_both,
        (("first seen 2016-03; last seen 2018-07", "2016-03/2018-07"),),
    ),
    Form(
        "made",
        rf"(?P<of>.*\S)(?:\s\(|[,;]\s)(?:{_VERB}|{_NOUN}|{_LATER})\)?",
        plain,
        (("1851 (made)", "1851"), ("circa 1905 (printed later)", "1905~")),
    ),
    Form(
        "made-behind",
        rf"(?P<of>[^()]*\d{{4}}[^\s(),;]*)\s(?:{_VERB}|{_NOUN})",
        plain,
        (("Aug. 1, 1863 [postmark]", "1863-08-01"),),
    ),
    Form(
        # of an old date only: *1888 copy* may be a copy of that of 1888
        "of-a-century",
        rf"(?P<of>[^()]*(?:century|\d{{3}}0s))[\s-](?:{either(_NOUNS)})",
        plain,
        (("19th-century copy", "18XX"),),
    ),
    Form(
        "made-and-again",
        rf"(?P<of>.*\S)\s\((?P<again>{_VERB}\s[^()]+)\)",
        lambda m, reader: reader(f"{m['of']}, {m['again']}"),
        (("designed 1925 (made 1930)", "[1925,1930]"),),
    ),
    Form(
        "made-and-printed",
        rf"(?P<of>.*\S)\s\((?P<again>\d{{4}}s?)\s{_NOUN}\)",
        lambda m, reader: reader(f"{m['of']}, {m['again']}"),
        (("1907 (1911 printing)", "[1907,1911]"),),
    ),
    Form(
        "counted-works",
        rf"{COUNT}\s(?:{either(_NOUNS)}|cop(?:y|ies))s?(?:\s(?:of|from|in))?,?\s(?P<of>.+)",
        plain,
        (("3 versions, 1913", "1913"), ("two casts of 1888", "1888")),
    ),
    Form(
        "work",
        rf"(?!edition\sof\s\d*[05]0$)(?:{_ONLINE}{_VERB}(?:\s(?:in|on|at)(?!\sor\s))?"
        rf"|{_NOUN}(?:\s(?:of|in))?)(?:[:,]|\s-)?\s(?P<of>.+)",
        plain,
        (
            ("exhibited 1812", "1812"),
            ("signed and dated 1754", "1754"),
            ("patented June 1, 1869", "1869-06-01"),
            ("date: 1850", "1850"),
            ("Page created - March 14, 2017", "2017-03-14"),
        ),
    ),
)
