"""The words of German: names, numerals, units, parts of the day."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Words
from timeline.dates.foreign.notation import counted, listed, named
from timeline.dates.foreign.words import MONTHS, WEEKDAYS


def _inflected(stems: str) -> str:
    return " ".join(s + e for s in stems.split() for e in ("e", "en", "er", "es", "em"))


_DAYPARTS = listed(
    {
        "morning": "morgen vormittag früh",
        "midday": "mittag",
        "afternoon": "nachmittag",
        "evening": "abend abends",
        "night": "nacht",
    }
)
_MONTHS = named(
    "januar februar märz april mai juni juli august september oktober november dezember",
    MONTHS,
)
_DECADES = {
    tens + "ziger": str(10 * number)
    for number, tens in enumerate(
        ("zwan", "", "vier", "fünf", "sech", "sieb", "acht", "neun"), 2
    )
    if tens
} | {"dreißiger": "30"}
_DAYS = named(
    "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", WEEKDAYS
)


FORMS: dict[str, Words] = {
    "short": dict.fromkeys(("mrz", "feber"), ""),
    "weekday": {"sonnabend": "saturday"},
    "month": {
        "feber": "february",
        "jänner": "january",
        "jän": "january",
        "hornung": "february",
    },
    "one": listed(
        {
            "week": "woche",
            "month": "monat monats",
            "year": "jahr jahres",
            "quarter": "quartal quartals",
            "decade": "jahrzehnt jahrzehnts",
            "century": "jahrhundert jahrhunderts",
        }
    ),
    "many": listed(
        {
            "days": "tage tagen",
            "weeks": "wochen",
            "months": "monate monaten",
            "years": "jahre jahren",
            "decades": "jahrzehnte jahrzehnten",
        }
    ),
    "share": listed(
        {
            "week": "woche",
            "weekend": "wochenende wochenendes",
            "half": "hälfte",
            "quarter": "viertel",
        }
    ),
    "wholepart": {
        unit + part: f"the {which} of the {english}"
        for unit, english in (("jahres", "year"), ("monats", "month"))
        for part, which in (
            *(("anfang", "beginning"), ("beginn", "beginning")),
            *(("mitte", "middle"), ("ende", "end")),
        )
    }
    | {
        "wochenbeginn": "the beginning of the week",
        "wochenanfang": "the beginning of the week",
        "wochenmitte": "the middle of the week",
    },
    "unit": listed(
        {
            "day": "tages",
            "week": "woche",
            "month": "monats",
            "year": "jahres",
            "quarter": "quartal quartals quartale quartalen",
            "decade": "jahrzehnt jahrzehnts jahrzehnte jahrzehnten",
            "century": "jahrhundert jahrhunderts jahrhunderte jahrhunderten",
        }
    ),
    "n": counted(
        "ein/eine/einem/einer/einen/eines zwei/zweier drei/dreier vier fünf sechs"
        " sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
        " siebzehn achtzehn neunzehn zwanzig"
    )
    | listed(
        {
            "30": "dreißig",
            "40": "vierzig",
            "50": "fünfzig",
            "100": "hundert",
            "a few": "ein_paar einige einigen wenige wenigen",
            "several": "mehrere mehreren",
            "half a": "einem_halben einer_halben",
            "1.5": "anderthalb eineinhalb",
            "2.5": "zweieinhalb",
            "3.5": "dreieinhalb",
        }
    ),
    "nth": counted(
        "erste/ersten/erstes/erster zweite/zweiten/zweites dritte/dritten/drittes"
        " vierte/vierten/viertes"
    )
    | {"letzte": "last", "letzten": "last", "letztes": "last"},
    "step": listed(
        {
            "last": _inflected("letzt vorig vergangen"),
            "this": _inflected("dies laufend aktuell"),
            "next": _inflected("nächst kommend"),
        }
    ),
    "past": listed(
        {
            "past": _inflected("letzt vergangen"),
            "next": _inflected("nächst kommend"),
        }
    ),
    "season": listed(
        {
            "spring": "frühling frühjahr",
            "summer": "sommer sommers",
            "autumn": "herbst herbstes",
            "winter": "winter winters",
        }
    ),
    "partalone": listed(
        {
            "morning": "morgen vormittag morgenstunden",
            "midday": "mittag",
            "afternoon": "nachmittag",
            "evening": "abend abendstunden",
        }
    ),
    "turn": listed(
        {
            "morning": "morgengrauen morgendämmerung tagesanbruch sonnenaufgang herrgottsfrühe frühe",
            "midday": "mittagszeit mittagsstunde mittagsstunden",
            "evening": "abenddämmerung sonnenuntergang",
            "night": "einbruch_der_dunkelheit einbruch_der_nacht anbruch_der_nacht anbruch_der_dunkelheit",
        }
    ),
    "partofday": listed(
        {
            "morning": "vormittags morgens",
            "midday": "mittags",
            "afternoon": "nachmittags",
            "evening": "abends",
            "night": "nachts",
        }
    ),
    "hour": counted(
        "eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    ),
    "minutes": listed(
        {
            "5": "fünf_nach",
            "10": "zehn_nach",
            "15": "viertel_nach",
            "20": "zwanzig_nach",
            "-35": "fünf_vor_halb",
            "-30": "halb kurz_vor_halb kurz_nach_halb",
            "-25": "fünf_nach_halb",
            "-20": "zwanzig_vor",
            "-15": "viertel_vor dreiviertel",
            "-10": "zehn_vor",
            "-5": "fünf_vor",
        }
    ),
    "clockunit": listed(
        {
            "seconds": "sekunde sekunden",
            "minutes": "minute minuten",
            "hours": "stunde stunden",
        },
    ),
    "elapsed": listed(
        {
            "half an hour": "halbe_stunde",
            "1.5 hours": "anderthalb_stunden eineinhalb_stunden",
            "2.5 hours": "zweieinhalb_stunden",
            "15 minutes": "viertelstunde",
            "45 minutes": "dreiviertelstunde",
        }
    ),
    "byday": listed(
        {
            "morning": "morgens früh vormittags am_morgen am_vormittag in_der_früh",
            "afternoon": "mittags nachmittags am_mittag am_nachmittag",
            "evening": "abends am_abend",
            "night": "nachts in_der_nacht",
        }
    ),
    "part": listed(
        {
            "beginning": "anfang beginn",
            "middle": "mitte",
            "end": "ende",
        }
    ),
    "besideday": {
        "gestrigen": "yesterday",
        "heutigen": "today",
        "morgigen": "tomorrow",
    },
    "beside": {"gestern": "yesterday", "heute": "today", "morgen": "tomorrow"},
    "dayof": {f"{day}s": english for day, english in _DAYS.items()},
    "partof": _DAYPARTS
    | listed(
        {
            "morning": "morgenstunden vormittagsstunden",
            "afternoon": "nachmittagsstunden mittagsstunden",
            "evening": "abendstunden",
            "night": "nachtstunden",
        }
    ),
    "beyond": {
        "vorgestern": "the day before yesterday",
        "übermorgen": "the day after tomorrow",
    },
    "daypart": _DAYPARTS,
    "compound": {  # Freitagabend
        day + part: f"{which} {when}"
        for day, which in _DAYS.items()
        for part, when in _DAYPARTS.items()
    },
    "monthweek": {name + "woche": month for name, month in _MONTHS.items()},
    "monthday": {name + "tag": month for name, month in _MONTHS.items()},
    "monthhalf": {name + "hälfte": month for name, month in _MONTHS.items()},
    "monthweekend": {name + "wochenende": month for name, month in _MONTHS.items()},
    "dayword": counted(
        "ersten zweiten dritten vierten fünften sechsten siebten/siebenten achten neunten zehnten elften"
        " zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten"
        " zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten"
        " fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten"
        " neunundzwanzigsten dreißigsten einunddreißigsten"
    ),
    "movable": listed(
        {
            "easter -52": "weiberfastnacht",
            "easter -48": "rosenmontag",
            "easter -47": "faschingsdienstag fastnachtsdienstag veilchendienstag",
            "easter -7": "palmsonntag",
            "easter -1": "karsamstag ostersamstag",
            "easter 39": "himmelfahrtstag vatertag",
            "easter 48": "pfingstsamstag",
            "easter 60": "fronleichnam fronleichnamstag",
            "advent -14": "volkstrauertag",
            "advent -11": "buß-_und_bettag",
            "advent -7": "totensonntag ewigkeitssonntag",
            "advent 0": "ersten_advent 1._advent ersten_adventssonntag",
            "advent 7": "zweiten_advent 2._advent zweiten_adventssonntag",
            "advent 14": "dritten_advent 3._advent dritten_adventssonntag",
            "advent 21": "vierten_advent 4._advent vierten_adventssonntag",
        }
    ),
    "fixedfeast": {
        "tag der deutschen einheit": "10-03",
        "reformationstag": "10-31",
        "nikolaustag": "12-06",
        "mariä himmelfahrt": "08-15",
        "martinstag": "11-11",
        "tag der arbeit": "05-01",
    },
    "decadeword": _DECADES,
    "decadeyears": {
        word + years: tens
        for word, tens in _DECADES.items()
        for years in ("jahre", "jahren")
    },
    "decadewords": {f"{word}n": tens for word, tens in _DECADES.items()},
    "holiday": listed(
        {
            "all saints' day": "allerheiligen allerheiligentag",
            "christmas": "weihnachten ersten_weihnachtstag ersten_weihnachtsfeiertag",
            "epiphany": "dreikönigstag dreikönige",
            "ash wednesday": "aschermittwoch",
            "maundy thursday": "gründonnerstag",
            "ascension day": "christi_himmelfahrt",
            "whit monday": "pfingstmontag",
            "christmas eve": "heiligabend",
            "easter": "ostern ostersonntag",
            "easter monday": "ostermontag",
            "good friday": "karfreitag",
            "pentecost": "pfingsten pfingstsonntag",
            "halloween": "halloween",
            "boxing day": "zweiten_weihnachtstag zweiten_weihnachtsfeiertag",
            "new year's eve": "silvester",
            "new year's day": "neujahr neujahrstag",
        }
    ),
    "now": listed(
        {
            "now": "jetzt derzeit zurzeit",
            "recently": "kürzlich vor_kurzem",
            "the future": "künftig zukünftig in_zukunft",
        }
    ),
}
