"""The labels of a day in the head of an article: what became of it on that day.

To teach a site's habit, add a word to the row of its kind. All is compared with folded
text, Persian letters as their Arabic twins; a day has its mark (see `marks.py`).
"""

from enum import Enum
from re import Pattern

from timeline.dates.bylines.marks import DAY_MARK
from timeline.dates.lazy import lazy


class Label(Enum):
    """What became of an article on a day."""

    PUBLISHED = "it came out"
    UPDATED = "it was changed"
    FILED = "it was written or handed in: what is published later tells a better day"
    HELD = "a sitting, a judgment or a signature, which its paper bears"
    OTHER = "another day of a document's life, or of a copy"


_AT = (
    r"(?:\s?(?:date|time|zeit|am|an|on|at|vom|le|el|il|alle|في|در|ب?تاريخ|يوم)(?!\w)){0,2}"
    r"\s{0,3}[:.]?\s{0,3}"
    r"(?:\s?(?:on|at|le|el|il|am)(?!\w))?"
)
"""What may stand between a label and its day."""
_THIS = (
    r"(?:this\s(?:article|story|page|post|piece|report|video|item|document|entry|thread)"
    r"\s(?:was|has\sbeen)\s)?"
)
_THING = (
    r"(?:(?:web\s?)?page|record|alert|entry|document|file|version|site|content|article"
    r"|story|question|seite|artikel|beitrag|artículo|página|articolo|pagina)\s"
)
_OF_ITS_DAY = rf"(?=\s?\S?{DAY_MARK}|\s?$|\s\w{{5,9}},?\s?(?:{DAY_MARK}|$))"
"""*Puntata del 3 maggio*, *del venerdì 3 maggio*; but not of another thing."""
_FIRST = r"(?:first|originally|initially|publicly|officially|electronically)\s"


def _label(*rows: str) -> Pattern[str]:
    return lazy(rf"(?<!\w)(?<!\w-)(?:{'|'.join(rows)})(?!\w){_AT}")


_PUBLISHED = _label(
    rf"(?:{_THIS}|{_THING})(?:{_FIRST})?(?:published|posted|issued|aired|broadcast(?:ed)?"
    r"|televised|released|uploaded|streamed|premiered)(?:\s(?:online|live|here))?",
    r"fact[\s-]checked|reply\s#\d{1,6}\son|article\sdate|pd|sent|published_time",
    r"(?:publication|publishing|posting|broadcast|transmission|upload|(?:original\s)?air"
    r"|publish|pub\.?|cover|issue|edition)(?=\s(?:date|day|time))|publication(?=\s?:)",
    r"date\s(?:published|posted|issued|aired|of\s(?:publication|issue|posting|broadcast))",
    r"embargoed\suntil|(?<!approved\s)for\srelease|epub(?:\sahead\sof\sprint)?",
    r"(?:issue|edition|broadcast)\sof",
    # German
    r"veröffentlicht|publiziert|erschienen|gesendet|ausgestrahlt|freigegeben|eingestellt"
    r"|hochgeladen|online\s(?:seit|gestellt)|veröffentlichung(?=\s?:)"
    r"|erst(?:veröffentlichung|ausstrahlung|sendung)"
    r"|(?:veröffentlichungs|erscheinungs|sende|publikations)(?:datum|tag|termin)"
    r"|(?:ausgabe|sendung|beitrag|meldung|mitteilung|pressemitteilung)(?=\svo[mn]\s)",
    # French
    r"(?:publié|paru|diffusé|posté)e?s?|mise?\sen\sligne|dans\sl'édition\sdu"
    r"|paru\sdans\sl'édition\sdu|date\sde\s(?:publication|parution|diffusion)"
    r"|(?:date\sde\s|première\s)?(?:mise\sen\sligne|publication|parution|diffusion)"
    r"(?=\s?:|\sle(?!\w))"
    r"|(?:édition|émission|numéro|communiqué|dépêche)\sdu",
    # Spanish
    r"(?:publicad|difundid|emitid|subid)[oa]|fecha\sde\s(?:publicación|emisión)"
    r"|(?:primera\s)?(?:publicación|emisión)(?=\s?:)",
    rf"(?:edición|emisión|programa|comunicado|boletín)\sdel?{_OF_ITS_DAY}",
    # Italian
    r"(?:pubblicat|diffus|andat)[oa](?:\sin\sonda|\sonline)?|in\sonda"
    r"|data\s(?:di\s)?(?:pubblicazione|messa\sin\sonda)|pubblicazione(?=\s?:)"
    r"|edizione\sdel?",
    rf"(?:puntata|trasmissione|comunicato|notizia)\sdel?{_OF_ITS_DAY}",
    # Arabic and Persian
    r"(?:تم\s)?(?:ال)?نشر(?:ت)?|صدر|تاريخ\s(?:النشر|الاضافه|نشر)|اضيف|بث",
    r"(?:تاريخ|زمان)\s(?:انتشار|درج|نشر)|منتشر\sشده|انتشار(?=\s?:)",
)
_FILED = _label(
    rf"(?:{_THIS}|{_THING})(?:{_FIRST})?(?:filed|created|submitted)"
    r"|(?:filing|submission|creation|date\s(?:created|filed|submitted|written))"
    rf"(?=\s(?:date|day|time)|\s?[:\d]|\s?$|\s?{DAY_MARK})",
    r"(?<![\w.]\s)date",
    r"erstellt|eingereicht|angelegt|datum"
    rf"|(?<!\w\s)stand(?=\s?(?:[:\d{DAY_MARK}]|$)|\svo[mn]\s)",
    r"(?:créé|soumis|rédigé)e?|fecha|(?:cread|enviad|redactad)[oa]",
    r"(?:creat|inviat|scritt)[oa]|data|تاريخ",
)
_HELD = _label(
    r"(?:judgm?ent\s)?(?:pronounced|handed\sdown|delivered|decided)|debated|dated|answered",
    r"ordered\sby\sthe\shouse(?:\sof\s\w{5,8})?\sto\sbe\sprinted|(?<!\w\s)arrêt\sdu",
    r"verkündet|lecture\sdu|rendu\sle|(?:compte\srendu|séance)(?:\s\w{1,15}){0,3}?\sdu",
    r"sitzung\svom|sesión(?:\s\w{1,15}){0,2}?\sdel|beantwortet|répondu",
    r"seduta(?:\sn\.\s?\d{1,4})?\sd(?:i|el)",
)
_OTHER = _label(
    r"(?:event|claim|incident|expir(?:y|ation))(?=\sdate)|date\sof\s(?:birth|death|event)",
    r"(?:account|profile|channel)\screated|(?:reg|registration)\.?(?=\sdate)",
    r"received|accepted|argued|heard|(?:judgm?ent\s)?reserved|final|effective|expires",
    r"accessed|captured|crawled|cached|scraped|fetched|clipped|scanned|digiti[sz]ed"
    r"|(?:last\s)?visited|imported|date\sadded",
    r"recorded|taped|filmed|tabled|adopted|enacted|in\sforce",
    r"approved\sfor\srelease|declassified|decl|printed|period\sof\sreport",
    r"next\s(?:update|issue|edition|release|review)|register\s(?:by|before)",
    r"(?:valid\s|available\s)?(?:until|till)|(?:gültig\s|verfügbar\s|abrufbar\s)?bis"
    r"|(?:disponible\s|valable\s)?jusqu'au|(?:disponible\s|válido\s)?hasta(?:\sel)?"
    r"|(?:disponibile\s|valido\s)?fino\sal?",
    r"eingegangen|angenommen|mündliche\sverhandlung\svom|gedruckt",
    r"aufgezeichnet|abrufdatum|zugriff",
    r"reçue?|acceptée?|enregistrée?|imprimée?|recibido|aceptado|impreso|grabado",
    r"(?:réponse|reply|answer|antwort|respuesta|risposta)\s(?:publiée?|published|posted)",
    r"archivage(?:\s\w{1,8}){0,3}|ricevuto|accettato|stampato|registrato",
)
_UPDATED = _label(
    rf"(?:{_THIS}|{_THING})?(?:last\s)?"
    r"(?:updated?|modified|revised|edited|amended|corrected|reviewed|changed)",
    r"modified_time|modification",
    r"(?:zuletzt\s)?(?:aktualisiert|geändert|bearbeitet|editiert|überarbeitet)"
    r"|letzte[sr]?\s(?:update|änderung|aktualisierung)",
    r"mise?\sà\sjour|(?:modifié|actualisé|corrigé)e?"
    r"|dernière\s(?:modification|mise\sà\sjour)",
    r"(?:actualizad|modificad|editad|corregid)[oa]|última\s(?:actualización|modificación)",
    r"(?:aggiornat|modificat|corrett)[oa]|modifica"
    r"|ultim[oa]\s(?:aggiornamento|modifica)",
    r"(?:اخر\s)?تحديث|تم\sالتحديث|حين(?=\sيوم)|عدل",
    r"(?:اخرين\s)?(?:به[\s\u200c]?روز[\s\u200c]?رساني|بروزرساني|ويرايش|به\sروز\sشده)",
)
LABELS: tuple[tuple[Label, Pattern[str]], ...] = (
    (Label.PUBLISHED, _PUBLISHED),
    (Label.UPDATED, _UPDATED),
    (Label.FILED, _FILED),
    (Label.HELD, _HELD),
    (Label.OTHER, _OTHER),
)


def last_label(words: str) -> Label | None:
    """The label that is nearest to the end; None if there is none.

    Of two that end there, the longer is meant: *embargoed until*, *account created*.

    >>> last_label("submitted 4 may, published online: ").name
    'PUBLISHED'
    """
    ends = {
        label: max((m.end(), -m.start()) for m in found)
        for label, pattern in LABELS
        if (found := list(pattern.finditer(words)))
    }
    return max(ends, key=lambda label: ends[label]) if ends else None


def whole_label(line: str) -> Label | None:
    """The label that is a line of its own, above its day."""
    words = _SIGNED.sub("", line)
    return next((label for label, each in LABELS if each.fullmatch(words)), None)


_SIGNED = lazy(r"\sby\s[\w.@/ -]{1,40}$")
"""*Posted by ann*, above the day."""
