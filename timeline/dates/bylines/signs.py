"""What stands around the date in a line of an article's head, in all languages.

To teach a site's habit, add words to a row: labels in `labels.py`, fields of records in
`records.py`, what is glued together in `stamps.py`, the rest here. All is compared with
folded text, Persian letters as their Arabic twins.
"""

from timeline.dates.bylines.marks import DAY_MARK, LABEL_MARK
from timeline.dates.lazy import lazy

_TWINS = str.maketrans("یکةأإآۀ", "يكهاااه")


def plain(folded: str) -> str:
    """The same text in the letters of the tables; offsets stay true."""
    return folded.translate(_TWINS)


SEPARATORS = lazy(
    f'[|•·/,;:()\\[\\]<>«»"\u2018\u2013\u2014{LABEL_MARK}،؛]'
    "|(?<!\\w)['\u2019]|['\u2019](?!\\w)"
    r"|\s{2,}|-{2,}"
    rf"|(?<![^\s{DAY_MARK}{LABEL_MARK}|])-|-(?=[\s{DAY_MARK}{LABEL_MARK}|]|$)"
)
_SMALL = "of the and de la le du des del della der die und et y e von van al el for"
BARS = lazy(r"[|•·\[\]]|\s{2,}")
"""What sites put between the parts of a line, and prose does not."""
SENTENCES = lazy(rf"[|•·\[\]]|\s{{2,}}|[.;]\s(?={LABEL_MARK})|(?<={DAY_MARK})[.;]\s")
"""The same, and the ends of sentences around a label with its day."""
ITEM = lazy(rf"\s*[•·]\s?{DAY_MARK}")
"""*• 3 May 2017 • The first account is made*, of a chronology."""
DASHES = lazy(r"\s/|/\s|[–—]|\s-\s|-{2}")
"""What also stands between an event and its day."""
BYLINE = lazy(
    r"\W{0,14}(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI)\s+[^\W\d_a-z]"
    r"|\W{0,3}\((?:AFP|AP|DPA|EFE|ANSA|UPI|TASS|PTI|ANI|IRNA|MENA|WAM|SPA|KUNA"
    r"|SANA|APA|RIA|Reuters|Xinhua)\)\s[-–—]\s$"
)
BYLINE_BESIDE = lazy(r"\W{0,3}(?:by|von|par|por|di)\s[^.]{3,60}$")
"""A line of its own, above or below a day."""
ARTICLE = lazy(rf"(?<!\w)(?<!\w\s)(?:on|le|el|il|am|den|vom|del|du|في)(?=\s{DAY_MARK})")
MONTH_AND_PLACE = lazy(rf"{DAY_MARK}+, ")
"""*Mai 2011, Berlin*, on the title of a report."""
DATE_DASH_PLACE = lazy(rf"{DAY_MARK}+ [-–—] [^,\d]{{2,30}}, [^,\d]{{2,30}}$")
RELEASE = lazy(
    r"\b(?:news|press|media)\srelease\b|\bcommuniqué\b|\bimmediate\srelease\b"
)
"""Above *December 3, 2018 – St. John's, Newfoundland*."""
EXPORTED = lazy(rf"^[^{DAY_MARK}]{{1,80}}, \[{DAY_MARK}+\]$")
"""*Name of a channel, [31.03.2019 14:22]*, as messengers export it."""
LABEL = lazy(r"([^\W\d_][\w\s.'/-]{0,40}?)\s?:")
"""The words before a colon; of a day, where they are none of the tables."""
_NEUTRAL = """
    by byline author authors from source reporter editor von autor autorin par auteur
    por di autore من بقلم كتب المصدر نويسنده منبع
    edition section page category tags desk publication paper quelle ressort rubrik
    ausgabe rubrique journal fuente sección fonte sezione rubrica archiv archive
    nd-archiv dateline words photos illustrations graphics text texte fotos doi pmid
    """
NEUTRAL = frozenset(_NEUTRAL.split())
"""Labels of who wrote it and where it stood, which may stand beside its day."""
NEUTRAL_LABEL = lazy(rf"(?<![\w-])(?:{'|'.join(NEUTRAL)})\s?:")
PAPERS = lazy(
    r"(?<!\w)(?:times|post|news|herald|courier|gazette|tribune|journal|guardian|observer"
    r"|telegraph|mail|mirror|independent|chronicle|standard|globe|star|sun|press|daily"
    r"|weekly|review|magazine|newsroom|newswire|agencies|staff|correspondent|edition"
    r"|zeitung|anzeiger|nachrichten|tagblatt|rundschau|redaktion|monde|figaro|rédaction"
    r"|presse|país|mundo|redacción|diario|corriere|repubblica|stampa|redazione"
    r"|reuters|afp|ap|upi|ani|pti|tass|xinhua|dpa|efe|ansa|irna|bbc|cnn|npr|tnn)(?!\w)"
)
_AGENCIES = """
    reuters afp ap upi epa getty ani pti tass xinhua dpa efe ansa irna anadolu
    """
AGENCIES = frozenset(_AGENCIES.split())
"""Behind a name and in front of a day they are the credit of a picture."""
LINKS = frozenset(_SMALL.split())
"""Words that are written small within names."""

_SOME_PLACE = (
    r"(?!(?:In|On|At|From|By|Since|Until)\b"
    r"|(?i:argued|decided|heard|filed|reserved)\b)"  # ARGUED MAY 3, of a judgment
    r"[A-Z][\w.'-]{0,20}(?:[ /,]{1,2}[A-Z][\w.'-]{0,20}){0,5},? "
)
AGENCY_BEFORE = lazy(rf"\W{{0,3}}{_SOME_PLACE}(?:le )?|\W{{0,3}}")
_AN_AGENCY = r"\([A-Za-z][\w/ .-]{1,30}\)"
AGENCY_IN_FRONT = lazy(
    rf"\W{{0,3}}{_SOME_PLACE}\((?P<agency>[A-Za-z]{{2,12}})\)\s?(?:-{{1,2}}|–|—|_)\s"
)
"""*BERLIN (dpa) -*, with the day behind it."""
BEFORE_THE_NEWS = lazy(r"\s?(?:-{1,2}|–|—)\s|\.\s(?=[^\W\d_])")
AGENCY_AFTER = lazy(
    rf"[.,]?\s?(?:{_AN_AGENCY}|[A-Z]{{2,12}}(?=\s[-–—]))"
    r"\s?[.:]?\s?(?:-|–|—|_)"
    r"|[.,]?\s?/[A-Z]\w{1,20}/"
)
_ARABIC = r"[\u0620-\u06ff\u200c]"
_NO_PLACE = "في|من|منذ|قبل|بعد|حتى|در|از|تا|روز|يوم"
AGENCY_ABROAD = lazy(rf"\({_ARABIC}{{2,14}}\)")
"""*(رويترز)*."""
COMMA_ABROAD = lazy(r"[،,]\s?$")
PLACE_ABROAD = lazy(
    rf"\W{{0,3}}(?!(?:{_NO_PLACE})\s){_ARABIC}{{3,14}}(?:\s{_ARABIC}{{3,14}})?"
    rf"(?:\s?[،,]|\s?{AGENCY_ABROAD.pattern})?\s?[-–—]?\s?"
)
"""In front of a day: *القاهرة*, *تهران،*, *القاهرة (رويترز)*."""
DASH_ABROAD = lazy(
    rf"\s?(?:{AGENCY_ABROAD.pattern}\s?[-–—]|[-–—]\s{{1,3}}(?={_ARABIC}))"
)
"""Behind it: *(رويترز) -*, *–*."""
PLACE_AND_DASH = lazy(r"\s?(?:-{1,2}|–|—)\s[A-Z]")
IN_BRACKETS = lazy(r"\)\s?(?:-|–|—)\s[A-Z]")
"""*(Tbilisi, August 29, 2008) – …*: a release, or a look back."""
