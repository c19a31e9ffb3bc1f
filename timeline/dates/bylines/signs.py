"""What stands around the date in a line of an article's head, in all languages.

To teach a site's habit, add words to a row. All is compared with folded text, Persian
letters as their Arabic twins.
"""

from timeline.dates.lazy import lazy

_TWINS = str.maketrans("یکةأإآۀ", "يكهاااه")


def plain(folded: str) -> str:
    """The same text in the letters of the tables; offsets stay true."""
    return folded.translate(_TWINS)


_ON = (
    r"(?:\s?(?:date|time|zeit|am|an|on|at|vom|le|el|il|alle|في|در|تاريخ)(?!\w)){0,2}"
    r"\s{0,3}[:.]?\s{0,3}"
    r"(?:\s?(?:on|at|le|el|il|am)(?!\w))?"
)


def _label(words: str) -> str:
    return rf"(?<!\w)(?<!\w-)(?:{words})(?!\w){_ON}"


_THIS = r"(?:this\s(?:article|story|page|post)\swas\s)?"
PUBLISHED = lazy(
    _label(
        rf"{_THIS}(?:first\s|originally\s)?(?:published|posted|issued|aired"
        r"|broadcast|released|uploaded)(?:\sonline)?|publication(?=\sdate)"
        r"|published_time|article\sdate|date\s(?:published|posted|of\spublication|de\spublication)|pd|sent"
        r"|embargoed\suntil|(?<!approved\s)for\srelease|issue\sof|edition\sof"
        r"|(?:judgm?ent\s)?(?:pronounced|handed\sdown|delivered|decided)"
        r"|veröffentlicht|veröffentlichungsdatum|erscheinungsdatum|erschienen|publiziert|verkündet|ausgabe(?=\svo[mn]\s)"
        r"|publiée?|parue?(?:\sdans\sl'édition\sdu)?|mise?\sen\sligne|édition\sdu|lecture\sdu|rendu\sle"
        r"|(?:compte\srendu|séance)(?:\s\w{1,15}){0,3}?\sdu|sitzung\sv?[oa]m|sesión(?:\s\w{1,15}){0,2}?\sdel"
        r"|publicad[oa]|edición\sde[l]?"
        r"|pubblicat[oa]|edizione\sde[l]?|seduta(?:\sn\.\s?\d{1,4})?\sd(?:i|el)"
        r"|fecha\sde\spublicación|data\sdi\spubblicazione"
        r"|ن\u064f?شر|تاريخ\sالنشر|تاريخ\sالاضافه"
        r"|(?:تاريخ|زمان)\sانتشار|منتشر\sشده"
    )
)
FILED = lazy(
    _label(
        r"filed|created|submitted|dated|(?<!\w\s)date"
        r"|erstellt|datum|(?<!\w\s)stand(?=\s?(?:[:\d\x01]|$)|\svo[mn]\s)"
        r"|créé|fecha|creado|data|تاريخ"
    )
)
"""When it was written or handed in: what is published later tells a better day."""
OTHER = lazy(
    _label(
        r"received|accepted|argued|heard|(?:judgm?ent\s)?reserved|final|effective|expires"
        r"|accessed|captured|approved\sfor\srelease|declassified|decl|printed"
        r"|eingegangen|angenommen|mündliche\sverhandlung\svom|gedruckt"
        r"|reçue?|acceptée?|enregistrée?|imprimée?|recibido|aceptado|impreso"
        r"|ricevuto|accettato|stampato"
    )
)
"""Other days of a document's life."""
UPDATED = lazy(
    _label(
        rf"{_THIS}(?:page\s)?(?:last\s)?(?:updated?|modified|revised|edited|amended)"
        r"|modified_time|modification"
        r"|(?:zuletzt\s)?(?:aktualisiert|geändert|bearbeitet)|letztes\supdate"
        r"|mis\sà\sjour|mise\sà\sjour|modifié|modifiée|actualisé"
        r"|actualizado|actualizada|modificado|última\sactualización"
        r"|aggiornato|aggiornata|modificato|modifica|ultimo\saggiornamento"
        r"|(?:اخر\s)?تحديث|تم\sالتحديث"
        r"|(?:اخرين\s)?(?:به\sروزرساني|بروزرساني|ويرايش|به\sروز\sشده)"
    )
)
_CLOCK = (
    r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:z|[+-]\d{2}:?\d{2})?|\d{1,2}\s?(?=[ap]\.?m))"
    r"(?:\s?[ap]\.?m\.?(?!\w))?"
)
_ZONE = (
    r"(?:gmt|utc|bst|ist|idt|msk|cest|cet|mesz|mez|aest|aedt|[ecmp][sd]?t|hkt|jst|kst"
    r"|sgt|eat|cat|wat|ksa|irst|uk|z|گرينويچ|غرينتش|جرينتش|(?:eastern|central|mountain|pacific)"
    r"\s(?:standard\s|daylight\s)?time)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?"
)
CLOCK = lazy(rf"(?<![\w.,]){_CLOCK}")
CLOCKS = lazy(
    r"(?<![\w:./-])\d{1,2}(?:[:.h]\d{2}(?!\d)\s?(?:[ap]\.?m\.?|uhr)?|\s?[ap]\.?m\.?)"
    r"\s?(?:-|to|bis|until)\s?\d{1,2}(?:[:.h]\d{2}(?![\d:.])|\s?[ap]\.?m)"
)
"""*10:00-18:00*: from then to then, of what has a length."""
_AGO = (
    r"(?:\d{1,4}|an?)\s(?:second|minute|min|hour|day|week|month|year)s?"
    r"(?:\s\d{1,2}\s\w{3,8})?\sago"
)
_WEEKDAYS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    r"|(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)"
    r"|(?:يك|دو|سه|چهار|پنج)?[\s\u200c]?شنبه|جمعه"
)
FURNITURE = lazy(
    rf"(?<![\w.,]){_CLOCK}"
    rf"|(?<!\w)(?:last\s)?(?:updated?|published|posted)?\s?:?\s?{_AGO}(?!\w)"
    rf"|(?<!\w){_ZONE}(?!\w)"
    rf"|(?<!\w)(?:{_WEEKDAYS})(?!\w)\.?"
    r"|\d{1,3}\s?(?:min(?:ute)?s?)(?:\sread)?(?!\w)"
    r"|(?<!\w)by\s?:|^\W{0,14}(?:written\s)?by\s[^\n|]{2,40}?\son(?=\s\x01)"
    r"|(?<=\x01)\sin\s[^\W\d]{3,20}$|\(\d{1,2}\)|#\d{1,6}|(?<!\w)[ap]\.\s?m\."
    r"|برابر\sبا|مصادف\sبا|الموافق|عل[يى](?=\sالساعه)"
    r"|\[volume\]|leave\sa\scomment|(?<!\w)(?:this\sversion,?\s)?v\d{1,2}(?!\w)"
    r"|\d{1,5}\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti|shares?|views?"
    r"|likes|words)(?!\w)"
    r"|(?<!\w)by\s\w{1,20}(?=\W|$)|(?<!\w)(?:source|editor)\s?:\s{0,3}\w{1,20}"
    r"|(?<!\w)[+-]\d{4}(?!\w)"
    r"|(?<!\w)(?:von|par|por|di|text\sby)(?!\w)"
    r"|(?<!\w)(?:uhr|à|at|um|ore|ora|alle|a\slas|hrs?|h|الساعه|ساعت|م|مـ|هـ{1,3})(?!\w)"
    r"|(?<!\w)article:|\bvia\b|\bedition\b"
)
"""What says nothing of a day or its event: the hour, the zone, the length to read."""

_NUMBERED = (
    r"pp?|pg|pages?|col(?:umn)?|vol(?:ume)?|no|nr|nos|number|issue|edition|section|sec|part"
    r"|image|news\s(?:id|code)|release|ref|seiten?|s|jahrgang|jg|ausgabe|nummer|heft|folge|band"
    r"|n°|nº|numéro|année|tome|pág(?:ina)?s?|núm(?:ero)?|año|sección|tomo"
    r"|n|numero|anno|pagin[ae]|pag|fascicolo"
    r"|رقم\sالعدد|العدد|السنه|صفحه|ص|كد\sخبر|شماره|سال"
)
NUMBERED = lazy(
    rf"(?<!\w)(?:{_NUMBERED})(?:\s?[.:]){{0,2}}\s?\[?(?:[a-z]?\d{{1,9}}[a-z]?|[ivxlc]{{1,7}})\]?"
    r"(?:\s?\(\w{1,3}\))?(?:\s(?:of|and|et|und|y|e|و)\s\d{1,3}|\s?-\s?\d{1,4})?(?!\w)"
    r"|(?<!\w)(?:case|docket|document|drucksache|dossier|expediente|(?:unique\s)?id)"
    r"(?:\sno\.?)?\s?:?\s\d[\w:./-]{0,24}|\d{1,2}\.\swahlperiode"
    r"|سال\s\w{2,12}(?=\s)|(?:\s:\s)?(?<!\d)1[6-9]\d\d\s?-\s?(?:1[6-9]|20)\d\d(?!\d)"
    r"|(?<!\w)(?:daily|weekly|monthly|quarterly|monatlich|wöchentlich|mensuel|hebdomadaire"
    r"|trimestriel|mensual|semanal|trimestral|mensile|settimanale|trimestrale)(?!\w)"
)
"""Where in which issue it stands; and the years in which a paper appeared."""

SEPARATORS = lazy(
    "[|•·/,;:()\\[\\]<>«»\"\u2018\u2013\u2014\x02،؛]|(?<!\\w)['\u2019]|['\u2019](?!\\w)"
    r"|\s{2,}|-{2,}"
    r"|(?<![^\s\x01\x02|])-|-(?=[\s\x01\x02|]|$)"
)
_SMALL = "of the and de la le du des del della der die und et y e von van al el for"
BARS = lazy(r"[|•·\[\]]|\s{2,}")
"""What sites put between the parts of a line, and prose does not."""
DASHES = lazy(r"\s/|/\s|[–—]|\s-\s|-{2}")
"""What also stands between an event and its day."""
BYLINE = lazy(
    r"\W{0,14}(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI)\s+[^\W\d_a-z]"
    r"|\W{0,3}\([A-Z]{2,12}\)\s[-–—]\s$"
)
ARTICLE = lazy(r"(?<!\w)(?<!\w\s)(?:le|el|il|am|den|vom|del|du|في)(?=\s\x01)")
DATE_AND_PLACE = lazy(r"\x01+, ")
DATE_DASH_PLACE = lazy(r"\x01+ [-–—] [^,\d]{2,30}, [^,\d]{2,30}$")
EXPORTED = lazy(r"^[^\x01]{1,80}, \[\x01+\]$")
"""*Name of a channel, [31.03.2019 14:22]*."""
LABEL = lazy(r"([^\W\d_][\w\s.'/-]{0,40}?)\s?:")
"""The words before a colon; of a day, where they are none of the tables."""
_NEUTRAL = """
    by byline author authors from source reporter editor von autor autorin par auteur
    por di autore من بقلم كتب المصدر نويسنده منبع
    edition section page category topic tags desk publication paper title headline
    series region country language quelle ressort rubrik ausgabe rubrique journal
    fuente sección tema fonte sezione rubrica archiv archive nd-archiv dateline
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

AGENCY_BEFORE = lazy(
    r"\W{0,3}(?!(?:In|On|At|From|By|Since|Until)\b)"
    r"[A-Z][\w.'-]{0,20}(?:[ /,]{1,2}[A-Z][\w.'-]{0,20}){0,5},? (?:le )?"
    r"|\W{0,3}"
)
AGENCY_AFTER = lazy(
    r"[.,]?\s?(?:\([A-Za-z][\w/ .-]{1,30}\)|[A-Z]{2,12}(?=\s[-–—]))"
    r"\s?[.:]?\s?(?:-|–|—|_)"
    r"|[.,]?\s?/[A-Z]\w{1,20}/|\)\s?(?:-|–|—)\s[A-Z]"
)
PLACE_AND_DASH = lazy(r"\s?(?:-{1,2}|–|—)\s[A-Z]")
