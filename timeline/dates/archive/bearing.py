"""What an object bears: *signed and dated 1754*, *London hallmark 1771*, a state."""

import re

from timeline.dates.archive.steps import Days, Form, FormTrait, Reader, plain
from timeline.dates.archive.words import COUNT, MONTH
from timeline.dates.lazy import lazy
from timeline.spans import Extent


def _dated_within(m: re.Match[str], reader: Reader) -> Days | None:
    """*1916–18, dated 1918*: the work took all that time, and bears a day of it."""
    of, dated = reader(m["of"]), reader(m["dated"])
    if of is None or dated is None or FormTrait.NAMED in of.traits:
        return None
    if of.span.extent is not Extent.THROUGHOUT:
        return None
    inside = of.span.overlap(dated.span) == dated.span
    return of.then(of.span, f"it bears the date {dated.span}") if inside else None


def _bears_another(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, f"it bears the date {m['dated']}") if of else None


def _signed_by(m: re.Match[str], reader: Reader) -> Days | None:
    """A name before the year; with a month before it the cell tells more."""
    return None if _A_MONTH.search(m[0]) else reader(m["of"])


_A_MONTH = lazy(rf"\b{MONTH}")


def _framed(m: re.Match[str], reader: Reader) -> Days | None:
    of, other = reader(m["of"]), reader(m["other"])
    if of is None or other is None:
        return None
    return of.then(of.span, f"the {m['what']} is of {other.span}")


_NTH = r"(?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))"
_IV = r"(?:[ivx]{1,4}|\d{1,2})"

BEARING: tuple[Form, ...] = (
    Form(
        "dated-within",
        r"(?P<of>.*\d.*?)[,;]?\s\(?(?:(?:signed|inscribed)\s(?:and|&)\s)?"
        r"(?:dated|inscribed)\s(?P<dated>[^()]+)\)?",
        _dated_within,
        (("1916–18, dated 1918", "1916/1918"),),
    ),
    Form(
        "dated-but",
        r"(?:(?:signed|inscribed)\s(?:and|&)\s)?(?:dated|inscribed)\s(?P<dated>[^,;]*\d[^,;]*),?"
        r"\sbut\s(?P<of>(?:probably|possibly|perhaps|actually|really)\s.+)",
        _bears_another,
        (("dated 1767, but probably ca. 1775", "1775%"),),
    ),
    Form(
        "signed-by",
        r"(?:signed|inscribed|initialled|monogrammed)\s(?:and|&)\sdated\b[^\d;,]{0,40}?"
        r"(?::?\s[^\d;,:/]{2,30}\s?/\s?|[\"'][a-z. ]{1,20}\s)(?P<of>1[3-9]\d\d|20\d\d)"
        r"[\"']?(?:\s?\([^()\d]{2,30}\))?",
        _signed_by,
        (("signed and dated lower right: J. Hale / 1867", "1867"),),
    ),
    Form(
        "hallmarked",
        r"(?!.*\b(?:gold|silver|sterling|copper|lot|no|number)\b)"
        r"(?:hallmark(?:ed|s)?(?:\sfor)?\s[a-z ]{3,20}|(?:[a-z]{3,20}\s)?"
        r"(?:assay|hallmark|marks?|date letter|maker's mark)(?:\sfor)?)"
        r",?\s(?P<of>(?:1[3-9]|20)\d\d.*)",
        plain,
        (("Birmingham assay 1823", "1823"), ("hallmarked London 1771/2", "1771/1772")),
    ),
    Form(
        "hallmark-behind",
        r"(?P<of>.*\d.*?)[,;]?\s\(?(?:hall|date)[\s-]?mark(?:ed|s)?\)?",
        plain,
        (("1752 (hallmark)", "1752"),),
    ),
    Form(
        "as-the-act-directs",
        r"publish(?:ed|'d)\s"
        r"(?:as the act directs|(?:according to|by) act of parliament)"
        r"(?:\sby\s[^\d]{2,40})?,?\s(?P<of>.+)",
        plain,
        (("Publish'd as the Act directs, March 12th 1784", "1784-03-12"),),
    ),
    Form(
        "state",
        rf"(?P<of>.*\d.*?),?\s\(?(?:(?:{_NTH}|only|final|published)\sstate|state\s{_IV})"
        rf"(?:\s?(?:/|of)\s?(?:{_IV}|{COUNT}))?\)?",
        plain,
        (("1645, first state of three", "1645"), ("1892 (state II/IV)", "1892")),
    ),
    Form(
        "framed",
        r"(?P<of>.*\d.*?)[;,]\s(?:the\s)?(?P<what>frame|mount|mounting|setting|stand"
        r"|binding)\s(?P<other>[^;]*\d[^;]*)",
        _framed,
        (("panel c. 1480; frame 19th century", "1480~"),),
    ),
)
