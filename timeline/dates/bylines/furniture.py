"""What in a line of a head says nothing of its day: hours, zones, issues, pages.

To teach a site's habit, add words to a row. All is compared with folded text, Persian
letters as their Arabic twins.
"""

from timeline.dates.bylines.marks import DAY_MARK, LABEL_MARK
from timeline.dates.lazy import lazy

_CLOCK = (
    r"(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:z|[+-]\d{2}:?\d{2})?|\d{1,2}\s?(?=[ap]\.?m))"
    r"(?:\s?[ap]\.?m\.?(?!\w)|h(?!\w))?"
)
_ZONE = (
    r"(?:gmt|utc|h[an][aecpr]|bst|ist|idt|msk|cest|cet|mesz|mez|aest|aedt|[ecmp][sd]?t|hkt|jst|kst"
    r"|sgt|eat|cat|wat|ksa|irst|uk|z|گرينويچ|غرينتش|جرينتش"
    r"|(?:eastern|central|mountain|pacific)\s(?:standard\s|daylight\s)?time)"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?"
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
WEEKDAY = lazy(rf"(?<!\w)(?:{_WEEKDAYS})(?!\w)")
FURNITURE = lazy(
    rf"(?<![\w.,]){_CLOCK}"
    rf"|(?<!\w)(?:last\s)?(?:updated?|published|posted)?\s?:?\s?{_AGO}(?!\w)"
    rf"|(?<!\w){_ZONE}(?!\w)"
    rf"|(?<!\w)(?:{_WEEKDAYS})(?!\w)\.?"
    r"|\d{1,3}\s?(?:min(?:ute)?s?)(?:\sread)?(?!\w)"
    rf"|(?<!\w)by\s?:|^\W{{0,14}}(?:written\s)?by\s[^\n|]{{2,40}}?\son(?=\s{DAY_MARK})"
    rf"|(?<={LABEL_MARK})\s?(?:in|to|under|for)\s[^\n|{DAY_MARK}]{{1,40}}?\son(?=\s{DAY_MARK})"
    rf"|(?<={DAY_MARK})\sin\s(?:news|sport|politics|business|world|opinion|culture|local|features)$"
    rf"|(?<=[\d{DAY_MARK}]\s)news$"
    r"|\(\d{1,2}\)|(?<!\w)[ap]\.\s?m\."
    rf"|(?<={DAY_MARK})\s(?:to|so|um|pour|para|per)\s[^()\n{DAY_MARK}]{{1,80}}\)|(?<={DAY_MARK})\sissue$"
    rf"|\((?:hace|vor|il\sy\sa|منذ|قبل)\s[^()\n{DAY_MARK}]{{1,20}}\)"
    r"|برابر\sبا|مصادف\sبا|الموافق|عل[يى](?=\s(?:الساعه|\d))"
    r"|\(?(?<!\w)(?:heure|hora|ora)\s(?:locale?|de\s\w{3,12})(?!\w)\)?|ortszeit"
    r"|(?<=\d\s)\(?\w{3,12}\stime\)?|(?<=[ap]m\s)\(?\w{3,12}\stime\)?"
    r"|\(?(?<!\w)(?:بتوقيت|به\sوقت)\s\w{2,12}(?:\sالمكرمه)?\)?|\(مكه\sالمكرمه\)"
    r"|(?<!\w)\d[\d.,]{0,9}\s?[km]?\s(?:views?|plays|points?|aufrufe|vues|visualizaciones"
    r"|reproducciones|visualizzazioni|مشاهده|بازديد)(?!\w)"
    r"|(?<!\w)in\s(?:english|russian|arabic|persian|french|german|spanish|chinese)(?=\s)"
    r"|\[volume\]|leave\sa\scomment|(?<!\w)(?:this\sversion,?\s)?v\d{1,2}(?:\.\d{1,2})?(?!\w)"
    r"|(?<!\w)(?:post(?:ed)?\s?)?by\s[\w/@.-]{1,30}(?=\W|$)|(?<!\w)(?:source|editor)\s?:\s{0,3}\w{1,20}"
    r"|(?<!\w)[+-]\d{4}(?!\w)"
    r"|(?<!\w)(?:von|par|por|di|text\sby)(?!\w)"
    r"|(?<!\w)(?:uhr|à|at|um|ore|ora|alle|a\slas|hrs?|h|الساعه|ساعت|م|مـ|هـ{1,3})(?!\w)"
    r"|(?<!\w)article:|\bvia\b|\bedition\b"
)
"""What says nothing of a day or its event: the hour, the zone, the length to read."""
_ISSUE = (
    r"pp?|pg|pages?|col(?:umn)?|vol(?:ume)?|no|nr|nos|number|issue|edition"
    r"|news\s(?:id|code)|seiten?|jahrgang|jg|ausgabe|nummer|heft"
    r"|n°|nº|numéro|année|tome|pág(?:ina)?s?|núm(?:ero)?|año|tomo"
    r"|n|numero|anno|pagin[ae]|pag|fascicolo"
    r"|رقم\sالعدد|العدد|السنه|صفحه|كد\sخبر|شماره|سال"
)
_NUMBER = (
    r"(?:\s?[.:#]){0,2}\s?[\[#]?(?:[a-z]?\d{1,9}[a-z]?|[ivxlc]{1,7})\]?(?:/\d{2,4})?(?:\s?\(\w{1,3}\))?"
    r"(?:\s(?:of|and|et|und|y|e|و)\s\d{1,3}|\s?-\s?\d{1,4})?(?!\w)"
)
ISSUE = lazy(
    rf"(?<!\w)(?:{_ISSUE}){_NUMBER}|\d{{1,2}}\.\swahlperiode|سال\s\w{{2,12}}(?=\s)"
    r"|(?:\s:\s)?(?<!\d)1[6-9]\d\d\s?-\s?(?:1[6-9]|20)\d\d(?!\d)"
    r"|(?<!\w)(?:daily|weekly|monthly|quarterly|monatlich|wöchentlich|mensuel"
    r"|hebdomadaire|trimestriel|mensual|semanal|trimestral|mensile|settimanale"
    r"|trimestrale)(?!\w)"
)
"""In which issue it stands, how often that appears, and in which years it did."""
PART = lazy(
    rf"(?<!\w)(?:section|sec|part|image|release|ref|folge|band|sección|s|ص){_NUMBER}"
    r"|(?<!\w)(?:case|docket|document|drucksache|dossier|expediente|(?:unique\s)?id)"
    r"(?:\sno\.?)?\s?:?\s\d[\w:./-]{0,24}|#\d{1,6}"
    r"|\d{1,5}(?:,\d{3})?\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti"
    r"|shares?|likes|words|pages?|seiten|páginas|pagine)(?!\w)"
)
"""What is passed over beside another sign of a byline, and is none by itself."""
