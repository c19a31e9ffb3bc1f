"""Fields of records that programs write, put as labels: JSON, XML, RIS, BibTeX.

To teach a format, add a row to `RECORDS`; a name of a field, to the row of its kind.
"""

from re import Match, Pattern

from timeline.dates.lazy import lazy

_LABELS = (
    (
        "Published",
        lazy(
            r"(?:date)?(?:published|publish|publication|pub|issued|upload|posted)"
            r"(?:date|time|at|on|online)?|date|da|y1|8"
        ),
    ),
    (
        "Updated",
        lazy(
            r"(?:date)?(?:last)?(?:modified|updated|lastmod|mod|update)(?:date|time|at|on)?"
        ),
    ),
    ("Created", lazy(r"(?:date)?(?:created|creation|submitted)(?:date|time|at|on)?")),
)
_PREFIX = lazy(r".*[:./]|citation_|\W|_")
"""*article:*, *dc.*, *citation_*: whose vocabulary a name is of."""


def _label(name: str) -> str:
    """The label of a field; its day is passed over, where it has none of the kinds.

    >>> _label("article:published_time"), _label("lastBuildDate")
    ('Published', 'Field')
    """
    plain = _PREFIX.sub("", name.lower())
    for label, pattern in _LABELS:
        if pattern.fullmatch(plain):
            return label
    return "Field"


RECORDS: tuple[Pattern[str], ...] = (
    # "datePublished":"2018-09-06T16:55:00-04:00"
    lazy(r'"([\w:@.-]{2,40})"\s?:\s?"([^"\n]{6,60})",?'),
    # <pubDate>Tue, 10 Apr 2018 13:00:00 +0000</pubDate>
    lazy(r"<([\w:.-]{2,40})(?: [^<>\n]{0,80})?>([^<>\n]{6,60})</\1>"),
    # <meta property="article:published_time" content="2018-09-06">
    lazy(
        r"<meta [^<>\n]{0,80}?(?:property|name|itemprop)=[\"']([\w:.-]{2,60})[\"']"
        r" [^<>\n]{0,80}?content=[\"']([^\"'<>\n]{6,60})[\"'][^<>\n]{0,20}>"
    ),
    # date = {2018-09-06},
    lazy(r"(?m)^\s{0,8}([a-z]{2,20})\s{0,12}=\s?[{\"]([^{}\"\n]{4,60})[}\"],?$"),
    # datePublished: 2018-09-06T16:55:00-04:00
    lazy(
        r"(?m)^\s{0,4}([A-Za-z][\w:.-]{2,40})\s?:\s"
        r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.+Z-]{0,24})$"
    ),
    # DA  - 2018/09/06/
    lazy(r"(?m)^([A-Z][A-Z\d])  ?- (?=\S)([^\n]{0,60}?)(?=/?$)"),
    # %8 September 6, 2018
    lazy(r"(?m)^%(\S) (?=\S)([^\n]{0,60})$"),
)
"""A field, with the groups of its name and of its value; a format a row."""

_DAY = r"(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})"
CITATIONS: tuple[Pattern[str], ...] = (
    # The Bay Courier; Port Ann, La. [Port Ann, La.] 15 June 2010: A.1.
    lazy(rf"(?m); [^\n]*\] {_DAY}: (?:[A-Z]{{0,4}}[.-]?\d[\w.-]{{0,8}}|n/a)$"),
    # The Review, vol. 428, no. 9109, 15 Sept. 2018, p. 34
    lazy(rf"\b(?:vol|no)\. \w{{1,8}}, {_DAY}, pp?\. \w"),
)
"""How a library's database cites an article, with the group of its day."""


def day_cited(m: Match[str]) -> list[tuple[str, int]]:
    """The same as a line of its own, with the label of what is published."""
    before, after = m[0][: m.start(1) - m.start()], m[0][m.end(1) - m.start() :]
    return [
        (f"{before}\nPublished: ", m.start()),
        (m[1], m.start(1)),
        (f"\n{after}", m.end(1)),
    ]


def field_of(m: Match[str]) -> list[tuple[str, int]]:
    """A line with a label and the value, and where in the text each begins."""
    return [(f"\n{_label(m[1])}: ", m.start()), (m[2], m.start(2)), ("\n", m.end(2))]
