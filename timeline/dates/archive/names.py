"""Names beside a date: *Berlin, by 1930*, *Edo period (1615–1868)*, *…, lot 45*.

A name is taken away only where it looks like one, so that no word which changes the
days is lost with it.
"""

import re

from timeline.dates import vocabulary
from timeline.dates.archive.steps import Days, Form, FormTrait, Reader
from timeline.dates.archive.words import MONTH, words_of
from timeline.dates.archive.works import WORK
from timeline.dates.lazy import lazy

_TIMELY = words_of(
    """
    before after until till by since from to through thru between not no never or and
    prior previous next following present ongoing current currently now today date
    onward onwards on earlier later latest earliest circa about around approximately
    probably possibly perhaps early mid middle late half third quarter century centuries
    decade decades year years month months day days week weeks bc bce ad ce ah hijri
    undated unknown beginning start end during throughout within
    muharram safar ramadan shawwal rajab shaban nisan tishri kislev adar tammuz nivose
    thermidor brumaire germinal prairial vendemiaire heisei reiwa showa shōwa taisho
    taishō farvardin mehr bahman esfand
    """
) | frozenset(
    [*vocabulary.MONTHS, *vocabulary.SEASONS, *vocabulary.WEEKDAYS, *vocabulary.DECADES]
)
_LINKS = words_of(
    """
    of de du des la le les von van der den del della di da the a an at in & and for y
    """
)
_NOUNS = words_of(
    """
    auction collection dynasty era estate exhibition gallery house kingdom london mark
    museum paris period posthumous private reign sale sold style his her their anonymous
    election elections referendum campaign vote primary primaries midterm midterms
    census edition festival war revolution presidential parliamentary general federal
    local regional municipal olympics
    artist author collector dealer estate family heirs owner sitter widow wife husband
    men son daughter nephew niece brother sister grandson granddaughter
    """
)
_OCCASIONS = (
    r"(?:elections?|referendum|campaign|vote|primar(?:y|ies)|midterms?|census|olympics"
    r"|games|world cup|festival|biennale|triennale|exhibition|exposition|expo|salon"
    r"|exh(?:ib)?\.?(?:\s(?!lot|no|cat|room)[a-z]{2,12})?|world's fair"
    r"|prix de rome|armory show|academy|académie|sale"
    r"|auction|war|revolution)"
)
_WORD = lazy(r"[^\s,;:()]+")
_IN_FRONT = lazy(r"(?P<name>[^\d,;:()\[\]]{2,60})[,;:]\s?(?P<rest>.*\d.*)")
_DATED_IN_FRONT = lazy(r"(?P<name>[^\d,;:()\[\]]{2,60})\s\([^()]+\), (?P<rest>.*\d.*)")
_LIVED_BEHIND = lazy(
    r"(?P<rest>.*\d.*\S)[,;]\s(?P<name>[^\d,;:()\[\]]{2,60})\s\(\d{4}\s?[-–]\s?\d{4}\)"
)
_BEHIND = lazy(r"(?P<rest>.*\d.*\S)[,;]\s(?P<name>[^\d,;:()\[\]]{2,60})")
_NUMBERED = lazy(
    r"(?P<rest>.*\d.*?)[,;]?\s\(?(?:stock\s)?(?:lots?|nos?\.|no\b|n°|pp?\.|fols?\."
    r"|pls?\.|figs?\.|cat\.|inv\.)\s?(?:nos?\.\s?)?\d[\w.\s/&-]{0,20}\)?",
    re.IGNORECASE,
)


_HANDED = (
    rf"(?:{WORK}|on (?:loan|deposit|consignment)|by (?:descent|inheritance)"
    r"|(?:his|her) death)"
)
_PARTY = r"(?:to|by|from|through|with|at|in|of|via|for)\s(?P<name>[^\d;()\[\]]{2,60}?)"
_WHEN = (
    r"(?:in|on|by|before|after|about|around|c|ca|circa|until|between|since|not|probably"
    r"|possibly|perhaps)\b"
)
_ANOTHER = r"(?:to|from|through)\s"  # sold by Goupil to Knoedler
# "purchased by the museum, 1935", "until his death in London in 1889"
_PARTY_BEFORE = lazy(
    rf"(?P<front>(?:.{{0,30}}\s)?{_HANDED})\s{_PARTY}(?:,\s|\s(?={_WHEN}|{_ANOTHER}))"
    rf"(?P<rest>(?:{_ANOTHER}.*|[^,;]*)\d.*)",
    re.IGNORECASE,
)
# "sold in 1889 to Durand-Ruel": without such a word, "to" may lead to an era
_PARTY_BEHIND = lazy(
    rf"(?P<front>{_HANDED}\s.*\d.*?),?\s{_PARTY}(?P<rest>)", re.IGNORECASE
)


def without_names(text: str) -> str:
    """A cell, in its own case, without names in front, and names or numbers behind."""
    for _ in range(_MOST_NAMES):
        shorter = _without_one(text)
        if shorter == text:
            break
        text = shorter
    return text


_MOST_NAMES = 6


def _without_one(text: str) -> str:
    if re.fullmatch(r"\([^()]+\)|\[[^\[\]]+\]", text):
        return text[1:-1]
    numbered = _NUMBERED.fullmatch(text)
    if numbered:
        return numbered["rest"]
    for pattern in (_IN_FRONT, _DATED_IN_FRONT, _LIVED_BEHIND, _BEHIND):
        found = pattern.fullmatch(text)
        if found and _is_name(found["name"]):
            return found["rest"].strip()
    for pattern in (_PARTY_BEFORE, _PARTY_BEHIND):
        found = pattern.fullmatch(text)
        if found and _is_name(found["name"]):
            return f"{found['front']} {found['rest'] or ''}".strip()
    return text


def _is_name(text: str) -> bool:
    """Words with capitals, and what stands between them; none that speaks of time."""
    words = _WORD.findall(text)
    plain = [word.lower().rstrip(".").removesuffix("'s") for word in words]
    return not _TIMELY & set(plain) - {"and"} and all(
        word[0].isupper() or low in _NOUNS or low in _LINKS
        for word, low in zip(words, plain, strict=True)
    )


def is_untimely(text: str) -> bool:
    """Whether no word speaks of time."""
    words = {word.rstrip(".").removesuffix("'s") for word in _WORD.findall(text)}
    return not _TIMELY & words - {"and", "third"}


def _named(m: re.Match[str], reader: Reader) -> Days | None:
    """A name and its dates: only those in parentheses count."""
    return reader(m["of"]) if is_untimely(m["name"]) else None


def _within(m: re.Match[str], reader: Reader) -> Days | None:
    """*1880s (1885?)*: the dates in parentheses are the closer ones."""
    wide, close = reader(m["wide"]), reader(m["of"])
    if wide is None or close is None or FormTrait.AS_OF in close.traits:
        return None
    inside = wide.span.overlap(close.span)
    same = inside and (inside.first, inside.last) == (close.span.first, close.span.last)
    return close if same else None


def _in_a_period(m: re.Match[str], reader: Reader) -> Days | None:
    """A period with its dates, and the date of the thing, which must lie within."""
    wide, of = reader(m["wide"]), reader(m["of"])
    if wide is None or of is None or FormTrait.NAMED not in wide.traits:
        return None
    inside = of.span.overlap(wide.span)
    within = inside and (inside.first, inside.last) == (of.span.first, of.span.last)
    return of.then(of.span, f"within {wide.span}") if within else None


NAMES: tuple[Form, ...] = (
    Form(
        "within",
        r"(?P<wide>[^()]+?),?\s\((?P<of>[^()]*\d[^()]*)\)",
        _within,
        (("19th century (1850–60)", "1850/1860"),),
    ),
    Form(
        "dated-in-a-period",
        r"(?P<wide>[^()\d]{2,60}\s\([^()]*\d[^()]*\))(?:,\s|;\s|\s)(?P<of>.*\d.*)",
        _in_a_period,
        (("Edo period (1615–1868), dated 1804", "1804"),),
    ),
    Form(
        "named",
        r"(?P<name>[^()\d]{2,60}?(?:\s\d{1,3})?),?\s\((?P<of>[^()]*\d[^()]*)\)",
        _named,
        (
            ("Edo period (1615–1868)", "1615/1868"),
            ("Tenpō 3 (1832)", "1832"),
            ("Sprint 14 (3–14 Sept 2018)", "2018-09-03/2018-09-14"),
        ),
        (FormTrait.NAMED,),
    ),
    Form(
        "named-behind",
        r"(?P<of>[^()]*\d[^()]*?),?\s\((?P<name>[^()\d]{2,60}\s(?:period|era|dynasty|reign))\)",
        _named,
        (("1780 (Edo period)", "1780"),),
    ),
    Form(
        "occasion-after",
        rf"(?P<of>(?:{MONTH}\s?(?:-\s?{MONTH}\s)?)?\d{{4}})\s(?P<name>(?:[a-z.']{{1,20}}\s){{0,4}}{_OCCASIONS})",
        _named,
        (
            ("2016 US presidential election", "2016"),
            ("Feb–Mar 2018 campaign", "2018-02/2018-03"),
        ),
    ),
    Form(
        "occasion-before",
        rf"(?P<name>(?:[a-z.']{{1,20}}\s){{0,4}}{_OCCASIONS}),?"
        r"\s(?:(?:of|in|de)\s)?"
        r"(?P<of>\d{4})",
        _named,
        (("Brexit referendum of 2016", "2016"),),
    ),
)
