"""Spanish, of Spain and of the Americas."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.grammar import Language, Phrase, counted, listed
from timeline.dates.foreign.tables.common import FIGURES, YEAR_IN_FRONT
from timeline.spans import Hedge

_OF = r"(?:(?:de la|del|de) )?"
_BEFORE_YEAR = (
    r"(?:\b(?:en|de|del|desde|hasta|hacia|antes\sde|después\sde|principios\sde|año|años|y"
    r"|o|entre|a|durante|para|finales\sde|mediados\sde|el)\s"
    rf"|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_NOT_MORE = r"\b(?:más|menos|cerca|alrededor|unos)\sde\s$"
_BEFORE_MONTH = (
    r"\b(?:en|de|del|desde|hasta|entre|y|o|a|este|durante|para|por|mes\sde)\s$"
)

SPANISH = Language(
    code="es",
    forms={
        "month": {},
        "unit": listed(
            {
                "day": "jornada",
                "quarter": "trimestre trimestres",
                "decade": "década décadas",
                "century": "siglo siglos",
            }
        ),
        "n": counted(
            "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece"
            " catorce quince dieciséis diecisiete dieciocho diecinueve veinte"
        )
        | listed(
            {
                "30": "treinta",
                "40": "cuarenta",
                "50": "cincuenta",
                "100": "cien",
                "a few": "unos unas pocos pocas unos_pocos unas_pocas",
                "several": "varios varias algunos algunas",
                "half a": "medio media",
            }
        ),
        "nth": counted(
            "primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta"
        ),
        "step": listed(
            {
                "last": "pasado pasada último última",
                "this": "este esta presente",
                "next": "próximo próxima",
            }
        ),
        "past": listed(
            {
                "past": "últimos últimas pasados pasadas",
                "next": "próximos próximas",
            }
        ),
        "season": {
            "primavera": "spring",
            "verano": "summer",
            "otoño": "autumn",
            "invierno": "winter",
        },
        "part": listed(
            {
                "beginning": "principios comienzos inicios principio",
                "middle": "mediados",
                "end": "finales fines fin final",
            }
        ),
        "beside": {"ayer": "yesterday", "hoy": "today", "mañana": "tomorrow"},
        "beyond": listed(
            {
                "the day before yesterday": "anteayer antier",
                "the day after tomorrow": "pasado_mañana",
                "last night": "anoche",
            }
        ),
        "daypart": listed(
            {
                "morning": "mañana madrugada",
                "afternoon": "tarde mediodía",
                "night": "noche",
            }
        ),
        "decadeword": listed(
            {
                "20": "veinte",
                "30": "treinta",
                "40": "cuarenta",
                "50": "cincuenta",
                "60": "sesenta",
                "70": "setenta",
                "80": "ochenta",
                "90": "noventa",
            }
        ),
        "holiday": listed(
            {
                "christmas": "navidad",
                "christmas eve": "nochebuena",
                "new year's eve": "nochevieja",
                "new year's day": "año_nuevo",
                "good friday": "viernes_santo",
                "easter sunday": "domingo_de_resurrección domingo_de_pascua",
            }
        ),
        "now": listed({"now": "ahora actualmente", "recently": "recientemente"}),
    },
    phrases=(
        *FIGURES,
        Phrase(
            "(?:{weekday},? )?{day}[º°]?(?: de)? {month}(?:(?: del?)? {year})?",
            "{weekday} {day} {month} {year}",
        ),
        Phrase("primero de {month}(?: del? {year})?", "1 {month} {year}"),
        Phrase("{month}(?: del?)? {year}", "{month} {year}"),
        Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH, small=True),
        Phrase("{step} {monthname}", "{step} {monthname}"),
        Phrase("{monthname} {step}", "{step} {monthname}"),
        Phrase("{monthname} de este año", "{monthname} this year"),
        Phrase("{monthname} del año pasado", "{monthname} last year"),
        Phrase("{year}", "{year}", needs=_BEFORE_YEAR, unless=_NOT_MORE),
        Phrase("año {year}", "the year {year}"),
        Phrase("{dayname}", "{dayname}", unless=r"\b(?:cada|todos\slos|los)\s$"),
        Phrase("{dayname} {step}", "{step} {dayname}"),
        Phrase("{step} {dayname}", "{step} {dayname}"),
        Phrase("{dayname} que viene", "next {dayname}"),
        Phrase("{dayname}(?: por| en)? la {daypart}", "{dayname} {daypart}"),
        Phrase(
            "{beside}",
            "{beside}",
            unless=r"\b(?:la|una|esta|cada|de|pasado|por\sla)\s$",
        ),
        Phrase("{beyond}", "{beyond}"),
        Phrase("{beside}(?: por| en)? la {daypart}", "{beside} {daypart}"),
        Phrase("esta {daypart}", "this {daypart}"),
        Phrase("{unit} {step}", "{step} {unit}"),
        Phrase("{step} {unit}", "{step} {unit}"),
        Phrase("{unit} que viene", "next {unit}"),
        Phrase("{season} {step}", "{step} {season}"),
        Phrase("{step} {season}", "{step} {season}"),
        Phrase("fin de semana {step}", "{step} weekend"),
        Phrase("{step} fin de semana", "{step} weekend"),
        Phrase("fin de semana", "weekend", needs=r"\bel\s$"),
        Phrase("hace {n} {unit}", "{n} {unit} ago"),
        Phrase(
            "hace (?:unos|unas|casi|cerca de|aproximadamente) {n} {unit}",
            "about {n} {unit} ago",
        ),
        Phrase("{n} {unit} atrás", "{n} {unit} ago"),
        Phrase("dentro de {n} {unit}", "{n} {unit} from now"),
        Phrase("(?:desde hace|hace ya) {n} {unit}", "the past {n} {unit}"),
        Phrase("{n} {past} {unit}", "the {past} {n} {unit}"),
        Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
        Phrase("{n} {unit} (?:después|más tarde)", "{n} {unit} later"),
        Phrase("{n} {unit} antes", "{n} {unit} earlier"),
        Phrase("{n} {unit}", "{n} {unit}"),
        Phrase("{unit} siguiente", "the following {unit}"),
        Phrase("{unit} anterior", "the previous {unit}"),
        Phrase("víspera", "the day before", needs=r"\bla\s$"),
        Phrase("mism[oa] {unit}", "the same {unit}"),
        Phrase("(?:cada|todos los) {dayname}", "every {dayname}"),
        Phrase(
            f"{{part}} {_OF}(?:este |esta )?{{unit}}(?! [0-9])",
            "the {part} of this {unit}",
        ),
        Phrase(f"{{part}} {_OF}{{unit}} {{step}}", "the {part} of {step} {unit}"),
        Phrase("{season} del? {year}", "{season} {year}"),
        Phrase("{nth} trimestre(?: del? {year})?", "{nth}th quarter of {year}"),
        Phrase("{nth} (?:semestre|mitad)(?: del? {year})?", "{nth}th half of {year}"),
        Phrase("(?:años|década de(?: los)?) {tens}", "the {tens}s"),
        Phrase("(?:años|década de(?: los)?) {decadeword}", "the {decadeword}s"),
        Phrase("siglo {roman}", "{roman}th century"),
        Phrase("siglo {ordinal}", "{ordinal}th century"),
        Phrase("{holiday}(?: (?:de )?{year})?", "{holiday} {year}"),
        Phrase("{now}", "{now}"),
    ),
    leads={
        r"\b(?:desde|a partir de|a partir del)(?: (?:el|la|los|las|el año))?": "since",
        r"\bhasta(?: (?:el|la|los|las|el año))?": "until",
        r"\bantes del?(?: (?:el|la|los|año))?": "before",
        r"\b(?:después|tras)(?: del?)?(?: (?:el|la|los|año))?": "after",
        r"\ben(?: (?:los|las))?": "in",
    },
    parts={
        r"\b(?:principios|comienzos|inicios|principio)(?: (?:de los|de la|del|de))?": "early",
        r"\bmediados(?: (?:de los|de la|del|de))?": "mid",
        r"\b(?:finales|fines|fin|final)(?: (?:de los|de la|del|de))?": "late",
    },
    hedges={
        r"\b(?:hacia|alrededor de|cerca de|aproximadamente en)(?: (?:el|el año))?": Hedge.APPROXIMATE,
        r"\b(?:probablemente|quizás|quizá|tal vez)(?: (?:en|el))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\bentre(?: (?:el|la|los))?", " y(?: (?:el|la|los))? "),
        (
            r"\b(?:de|del|desde)(?: (?:el|la|los))?",
            r"\s?-\s?| (?:a|al|hasta)(?: (?:el|la))? ",
        ),
        ("", r"\s?-\s?| (?:al|hasta el) "),
    ),
    days_joined=r"(?:\s?-\s?| al? | y (?:el )?)",
    coming=(
        r"\b(?:\w{2,20}(?:rá|rán|remos|ré)|va a|van a|debe|deben|debería|deberían"
        r"|previst[oa]s?|prevén?|espera|planea|vence|próxim[oa]s?)\b"
    ),
    past=r"\b(?:fue|fueron|ha|han|había|habían|era|eran|estaba|pasad[oa]s?|\w{2,20}(?:ó|aron|ieron))\b",
    dropped=frozenset(
        [
            "lu",
            "mi",
            "ju",
            "vi",
            "sa",
            "do",
            "ma",
            "mar",
            "lun",
            "jue",
            "vie",
            "dom",
            "sáb",
            "mié",
        ]
    ),
)
