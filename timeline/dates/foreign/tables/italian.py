"""Italian."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.grammar import Language, Phrase, counted, listed
from timeline.dates.foreign.tables.common import FIGURES, YEAR_IN_FRONT
from timeline.spans import Hedge

_OF = r"(?:(?:dell'|della |del |dello |di ))?"
_BEFORE_YEAR = (
    r"(?:\b(?:nel|del|dal|il|al|fino\sal|entro\sil|verso\sil|prima\sdel|dopo\sil|anno|anni"
    r"|e|o|tra|fra|circa|inizio|fine|metà|ed)\s|\bnell'"
    rf"|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_BEFORE_MONTH = (
    r"(?:\b(?:a|ad|in|di|da|dal|nel|del|e|o|tra|fra|fino\sa|entro|inizio|fine|metà|mese\sdi"
    r"|questo|il|lo|al)\s|\b(?:nell'|dell'|d'|all'|dall'|l'))$"
)

ITALIAN = Language(
    code="it",
    forms={
        "unit": listed(
            {
                "day": "giornata",
                "quarter": "trimestre trimestri",
                "decade": "decennio decenni",
                "century": "secolo secoli",
            }
        ),
        "n": counted(
            "un/una/uno/un' due tre quattro cinque sei sette otto nove dieci undici dodici"
            " tredici quattordici quindici sedici diciassette diciotto diciannove venti"
        )
        | listed(
            {
                "30": "trenta",
                "40": "quaranta",
                "50": "cinquanta",
                "100": "cento",
                "a few": "pochi poche qualche alcuni alcune",
                "several": "diversi diverse parecchi",
                "half a": "mezzo",
            }
        ),
        "nth": counted(
            "primo/prima secondo/seconda terzo/terza quarto/quarta quinto sesto settimo"
            " ottavo nono decimo"
        ),
        "century": counted(
            "undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo"
            " diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo",
            start=11,
        ),
        "step": listed(
            {
                "last": "scorso scorsa passato passata ultimo ultima",
                "this": "questo questa corrente quest'",
                "next": "prossimo prossima",
            }
        ),
        "past": listed(
            {"past": "ultimi ultime scorsi scorse", "next": "prossimi prossime"}
        ),
        "season": {
            "primavera": "spring",
            "estate": "summer",
            "autunno": "autumn",
            "inverno": "winter",
        },
        "part": listed({"beginning": "inizio inizi", "middle": "metà", "end": "fine"}),
        "beside": {"ieri": "yesterday", "oggi": "today", "domani": "tomorrow"},
        "beyond": listed(
            {
                "the day before yesterday": "altro_ieri l'altro_ieri avantieri",
                "the day after tomorrow": "dopodomani",
                "tonight": "stasera",
                "this morning": "stamattina stamane stamani",
                "last night": "la_scorsa_notte la_notte_scorsa",
            }
        ),
        "daypart": listed(
            {
                "morning": "mattina mattino",
                "afternoon": "pomeriggio",
                "evening": "sera",
                "night": "notte",
            }
        ),
        "decadeword": listed(
            {
                "20": "venti",
                "30": "trenta",
                "40": "quaranta",
                "50": "cinquanta",
                "60": "sessanta",
                "70": "settanta",
                "80": "ottanta",
                "90": "novanta",
            }
        ),
        "holiday": listed(
            {
                "christmas": "natale",
                "easter": "pasqua",
                "easter monday": "pasquetta lunedì_dell'angelo",
                "good friday": "venerdì_santo",
                "new year's day": "capodanno",
            }
        ),
        "now": listed({"now": "adesso attualmente", "recently": "recentemente"}),
    },
    phrases=(
        *FIGURES,
        Phrase(
            "(?:{weekday},? )?{day}[º°]? {month}(?: (?:del )?{year})?",
            "{weekday} {day} {month} {year}",
        ),
        Phrase("primo {month}(?: {year})?", "1 {month} {year}"),
        Phrase("{month}(?: del)? {year}", "{month} {year}"),
        Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH, small=True),
        Phrase("{monthname} {step}", "{step} {monthname}"),
        Phrase("{step} {monthname}", "{step} {monthname}"),
        Phrase("{monthname} di quest'anno", "{monthname} this year"),
        Phrase("{monthname} dell'anno scorso", "{monthname} last year"),
        Phrase("{year}", "{year}", needs=_BEFORE_YEAR),
        Phrase("anno {year}", "the year {year}"),
        Phrase("{dayname}", "{dayname}", unless=r"\b(?:ogni|tutti\si)\s$"),
        Phrase("{dayname} {step}", "{step} {dayname}"),
        Phrase("{step} {dayname}", "{step} {dayname}"),
        Phrase("{dayname} {daypart}", "{dayname} {daypart}"),
        Phrase("{beside}", "{beside}", unless=r"\b(?:altro)\s$"),
        Phrase("{beyond}", "{beyond}"),
        Phrase("{beside} {daypart}", "{beside} {daypart}"),
        Phrase("quest[ao] {daypart}", "this {daypart}"),
        Phrase("quest'anno", "this year"),
        Phrase("{unit} {step}", "{step} {unit}"),
        Phrase("{step} {unit}", "{step} {unit}"),
        Phrase("{season} {step}", "{step} {season}"),
        Phrase("{step} {season}", "{step} {season}"),
        Phrase("(?:fine settimana|weekend) {step}", "{step} weekend"),
        Phrase("{step} (?:fine settimana|weekend)", "{step} weekend"),
        Phrase("(?:fine settimana|weekend)", "weekend", needs=r"\b(?:nel|il)\s$"),
        Phrase("{n} {unit} (?:fa|or sono)", "{n} {unit} ago"),
        Phrase("(?:circa|quasi) {n} {unit} fa", "about {n} {unit} ago"),
        Phrase("un'? ?anno fa", "1 year ago"),
        Phrase("(?:tra|fra) {n} {unit}", "{n} {unit} from now"),
        Phrase("da {n} {unit}", "the past {n} {unit}"),
        Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
        Phrase("{n} {unit} (?:dopo|più tardi)", "{n} {unit} later"),
        Phrase("{n} {unit} prima", "{n} {unit} earlier"),
        Phrase("{n} {unit}", "{n} {unit}"),
        Phrase("{unit} (?:dopo|seguente|successiv[oa])", "the following {unit}"),
        Phrase("{unit} (?:prima|precedente)", "the previous {unit}"),
        Phrase("stess[oa] {unit}", "the same {unit}"),
        Phrase("(?:ogni|tutti i) {dayname}", "every {dayname}"),
        Phrase(f"{{part}} {_OF}{{unit}}(?! [0-9])", "the {part} of this {unit}"),
        Phrase(f"{{part}} {_OF}{{unit}} {{step}}", "the {part} of {step} {unit}"),
        Phrase(f"{{season}} {_OF}{{year}}", "{season} {year}"),
        Phrase("{nth} trimestre(?: (?:del )?{year})?", "{nth}th quarter of {year}"),
        Phrase(
            "{nth} (?:semestre|metà)(?: (?:del )?{year})?", "{nth}th half of {year}"
        ),
        Phrase("anni '?{tens}", "the {tens}s"),
        Phrase("anni '?{decadeword}", "the {decadeword}s"),
        Phrase("{roman}[º°]? secolo", "{roman}th century"),
        Phrase("secolo {roman}", "{roman}th century"),
        Phrase("{century} secolo", "{century}th century"),
        Phrase("{holiday}(?: (?:del )?{year})?", "{holiday} {year}"),
        Phrase("{now}", "{now}"),
    ),
    leads={
        r"\b(?:dal|da|dalla|dallo|dall'|a partire dal|sin dal|fin dal)(?: (?:mese di))?": "since",
        r"\bfino (?:al|alla|a|all'|ad)": "until",
        r"\bprima (?:del|della|di|dell')": "before",
        r"\bdopo(?: (?:il|la|lo|l'))?": "after",
        r"\b(?:negli|nelle|nei)": "in",
    },
    parts={
        r"\b(?:inizio|inizi)(?: (?:del|della|di|degli|dell'))?": "early",
        r"\bmetà(?: (?:del|della|di|degli|dell'))?": "mid",
        r"\bfine(?: (?:del|della|di|degli|dell'))?": "late",
    },
    hedges={
        r"\b(?:circa|verso|intorno)(?: (?:il|al|nel))?": Hedge.APPROXIMATE,
        r"\b(?:probabilmente|forse)(?: (?:nel|il|a))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\b(?:tra|fra)(?: (?:il|la|l'))?", " e(?: (?:il|la|l'))? "),
        (r"\b(?:da|dal|dalla|dall')", r"\s?-\s?| (?:a|al|alla|all'|fino al) "),
        ("", r"\s?-\s?| (?:al|fino al) "),
    ),
    days_joined=r"(?:\s?-\s?| al? | e (?:il )?)",
    coming=(
        r"\b(?:\w{2,20}(?:rà|ranno|remo|rò)|dovrebbe|dovrebbero|deve|devono|previst[oaie]"
        r"|attes[oaie]|programma|punta|intende|prossim[oaie])\b"
    ),
    past=r"\b(?:ha|hanno|è|sono|era|erano|aveva|fu|furono|stat[oaie]|scors[oaie])\b",
    dropped=frozenset(
        ["mar", "mer", "gio", "ven", "sab", "dom", "lun", "m", "g", "s", "h"]
    ),
)
