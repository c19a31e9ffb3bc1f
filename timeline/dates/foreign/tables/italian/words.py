"""The words of Italian: names, numerals, units, parts of the day."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Words
from timeline.dates.foreign.notation import counted, listed, named
from timeline.dates.foreign.words import WEEKDAYS

_TENS = dict(
    zip(
        [
            "venti",
            "trenta",
            "quaranta",
            "cinquanta",
            "sessanta",
            "settanta",
            "ottanta",
            "novanta",
        ],
        range(20, 100, 10),
        strict=True,
    )
)
_ONES = {
    "uno": 1, "un": 1, "una": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4,
    "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
}  # fmt: skip


def _joined(tens: str, one: str) -> str:
    """*venti*, *uno* → *ventuno*; but *ventidue*."""
    return (tens[:-1] if one[0] in "uo" else tens) + one


FORMS: dict[str, Words] = {
    "weekday": named(
        "lunedi martedi mercoledi giovedi venerdi sabato domenica", WEEKDAYS
    ),
    "one": listed(
        {
            "week": "settimana",
            "month": "mese",
            "year": "anno",
            "quarter": "trimestre",
            "decade": "decennio",
            "century": "secolo",
        }
    ),
    "many": listed(
        {
            "days": "giorni",
            "weeks": "settimane",
            "months": "mesi",
            "years": "anni",
            "decades": "decenni",
        }
    ),
    "share": listed(
        {
            "week": "settimana",
            "weekend": "fine_settimana weekend",
            "half": "metà quindicina",
            "quarter": "quarto",
        }
    ),
    "dozen": listed(
        {
            "10": "decina",
            "12": "dozzina",
            "15": "quindicina",
            "20": "ventina",
            "30": "trentina",
            "40": "quarantina",
            "50": "cinquantina",
            "100": "centinaio",
        }
    ),
    "dayhours": listed({"1": "24 ventiquattro", "2": "48 quarantotto", "3": "72"}),
    "elided": {tens[:-1]: str(number) for tens, number in _TENS.items()}
    | {"cent": "100"},
    "dayword": counted(
        "primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
        " quattordici quindici sedici diciassette diciotto diciannove venti ventuno"
        " ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto"
        " ventinove trenta trentuno"
    ),
    "hundreds": counted("200 300 400 500 600 700 800 900", start=13),
    "cento": counted(
        "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
        start=13,
    ),
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
        " tredici quattordici quindici sedici diciassette diciotto diciannove"
    )
    | {tens: str(number) for tens, number in _TENS.items()}
    | {
        _joined(tens, one): str(number + one_of)
        for tens, number in _TENS.items()
        for one, one_of in _ONES.items()
    }
    | listed(
        {
            "100": "cento",
            "150": "centocinquanta",
            "200": "duecento",
            "300": "trecento",
            "500": "cinquecento",
            "a couple of": "un_paio_di",
            "a few": "pochi poche qualche alcuni alcune",
            "several": "diversi diverse parecchi",
            "half a": "mezzo",
        }
    ),
    "nth": counted(
        "primo/prima secondo/seconda terzo/terza quarto/quarta quinto sesto settimo"
        " ottavo nono decimo"
    )
    | {"ultimo": "last", "ultima": "last"},
    "century": counted(
        "undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo"
        " diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo",
        start=11,
    ),
    "step": listed(
        {
            "last": "scorso scorsa passato passata ultimo ultima",
            "this": "questo questa corrente quest'",
            "next": "prossimo prossima entrante venturo ventura",
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
    "clockunit": listed(
        {"seconds": "secondi", "minutes": "minuto minuti", "hours": "ora ore"}
    ),
    "elapsed": listed(
        {
            "half an hour": "mezz'ora mezzora",
            "a quarter of an hour": "un_quarto_d'ora",
            "1 hour": "un'ora",
        }
    ),
    "part": listed({"beginning": "inizio inizi", "middle": "metà", "end": "fine"}),
    "beside": {"ieri": "yesterday", "oggi": "today", "domani": "tomorrow"},
    "beyond": listed(
        {
            "the day before yesterday": "altro_ieri l'altro_ieri avantieri altroieri l'altroieri ieri_l'altro",
            "the day after tomorrow": "dopodomani",
            "tomorrow morning": "domattina",
            "this evening": "stasera",
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
    "turn": listed(
        {
            "morning": "alba mattinata mattino metà_mattina metà_mattinata prima_mattina prima_mattinata tarda_mattinata tarda_mattina buon_mattino",
            "afternoon": "metà_pomeriggio primo_pomeriggio tardo_pomeriggio pomeriggio",
            "evening": "serata tarda_serata tarda_sera prima_serata tramonto imbrunire",
            "night": "nottata tarda_notte notte_fonda",
        }
    ),
    "noon": {"mezzogiorno": "midday", "mezzanotte": "midnight"},
    "twelve": {"mezzogiorno": "12"},
    "hour": counted(
        "una due tre quattro cinque sei sette otto nove dieci undici dodici"
    ),
    "minutes": listed(
        {
            "30": "e_mezza e_mezzo e_trenta",
            "15": "e_un_quarto e_quindici",
            "45": "e_tre_quarti",
            "5": "e_cinque",
            "10": "e_dieci",
            "20": "e_venti",
            "-15": "meno_un_quarto",
            "-10": "meno_dieci",
            "-5": "meno_cinque",
            "-20": "meno_venti",
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
            "assumption day": "ferragosto",
            "christmas eve": "vigilia_di_natale",
            "new year's eve": "san_silvestro ultimo_dell'anno",
            "epiphany": "epifania befana",
            "shrove tuesday": "martedì_grasso",
            "ash wednesday": "mercoledì_delle_ceneri",
            "palm sunday": "domenica_delle_palme",
            "maundy thursday": "giovedì_santo",
            "pentecost": "pentecoste",
            "halloween": "halloween",
            "corpus christi": "corpus_domini",
            "all saints' day": "ognissanti",
        }
    ),
    "feast": listed(
        {
            "14 february": "festa_di_san_valentino",
            "8 march": "festa_della_donna",
            "19 march": "festa_di_san_giuseppe giorno_di_san_giuseppe fiera_di_san_giuseppe",
            "25 april": "festa_della_liberazione anniversario_della_liberazione",
            "1 may": "festa_dei_lavoratori festa_del_lavoro",
            "2 june": "festa_della_repubblica",
            "24 june": "festa_di_san_giovanni giorno_di_san_giovanni",
            "10 august": "notte_di_san_lorenzo",
            "4 october": "festa_di_san_francesco",
            "2 november": "giorno_dei_morti giorno_dei_defunti",
            "8 december": "immacolata festa_dell'immacolata giorno_dell'immacolata ponte_dell'immacolata",
            "26 december": "giorno_di_santo_stefano",
        }
    ),
    "now": listed(
        {
            "now": "adesso attualmente",
            "recently": "recentemente in_passato",
        }
    ),
}
