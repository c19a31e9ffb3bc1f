"""German, with the months of Austria."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.grammar import Language, Phrase, counted, listed, named
from timeline.dates.foreign.tables.common import FIGURES, YEAR_IN_FRONT
from timeline.dates.foreign.words import WEEKDAYS
from timeline.spans import Hedge


def _inflected(stems: str) -> str:
    return " ".join(s + e for s in stems.split() for e in ("e", "en", "er", "es", "em"))


_WHICH = r"(?:(?:im|des|vom|den|der|dem) )?"
_BEFORE_YEAR = (
    r"(?:\b(?:in|im|seit|von|bis|ab|vor|nach|zwischen|und|oder|ende|anfang|mitte|jahr"
    r"|jahre|jahres|jahren|herbst|sommer|winter"
    rf"|frühjahr|frühling|noch|wie)\s|^|[.!?:]\s|{YEAR_IN_FRONT})$"
)
_BEFORE_MONTH = (
    r"\b(?:im|in|seit|von|vom|bis|ab|vor|nach|zwischen|und|oder|ende|anfang|mitte|monat"
    r"|des)\s$"
)

_DAYPARTS = listed(
    {
        "morning": "morgen vormittag früh",
        "afternoon": "nachmittag mittag",
        "evening": "abend",
        "night": "nacht",
    }
)
_DAYS = named(
    "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", WEEKDAYS
)

GERMAN = Language(
    code="de",
    forms={
        "short": dict.fromkeys(("mrz", "feber"), ""),
        "weekday": {"sonnabend": "saturday"},
        "month": {"feber": "february", "jänner": "january", "hornung": "february"},
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
            }
        ),
        "nth": counted(
            "erste/ersten/erstes/erster zweite/zweiten/zweites dritte/dritten/drittes"
            " vierte/vierten/viertes"
        ),
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
        "part": listed(
            {
                "beginning": "anfang beginn",
                "middle": "mitte",
                "end": "ende",
            }
        ),
        "beside": {"gestern": "yesterday", "heute": "today", "morgen": "tomorrow"},
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
        "decadeword": listed(
            {
                "20": "zwanziger",
                "30": "dreißiger",
                "40": "vierziger",
                "50": "fünfziger",
                "60": "sechziger",
                "70": "siebziger",
                "80": "achtziger",
                "90": "neunziger",
            }
        ),
        "holiday": listed(
            {
                "christmas": "weihnachten",
                "christmas eve": "heiligabend",
                "easter": "ostern ostersonntag",
                "easter monday": "ostermontag",
                "good friday": "karfreitag",
                "pentecost": "pfingsten",
                "new year's eve": "silvester",
                "new year's day": "neujahr neujahrstag",
            }
        ),
        "now": listed(
            {"now": "jetzt derzeit zurzeit", "recently": "kürzlich vor_kurzem"}
        ),
    },
    phrases=(
        *FIGURES,
        Phrase(
            r"(?:{weekday},? (?:de[mnr] )?)?{day}\.(?: )?{month},?(?: {year})?",
            "{weekday} {day} {month} {year}",
        ),
        Phrase(
            r"(?:{weekday},? (?:de[mnr] )?)?{day} {month} {year}",
            "{weekday} {day} {month} {year}",
        ),
        Phrase("{month} {year}", "{month} {year}"),
        Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH),
        Phrase("{monthname} (?:dieses|des laufenden) jahres", "{monthname} this year"),
        Phrase(
            "{monthname} (?:letzten|vorigen|vergangenen) jahres",
            "{monthname} last year",
        ),
        Phrase("{monthname} nächsten jahres", "{monthname} next year"),
        Phrase("{year}", "{year}", needs=_BEFORE_YEAR),
        Phrase(
            r"{year}(?! [^\W\d_])",
            "{year}",
            needs=r"\b(?:um|etwa|rund|circa|ca\.|gegen)\s$",
        ),
        Phrase("jahre?s? {year}", "the year {year}"),
        Phrase("{dayname}", "{dayname}", unless=r"\b(?:jeden|schwarze[nr])\s$"),
        Phrase("{compound}", "{compound}"),
        Phrase("{dayname} {daypart}", "{dayname} {daypart}"),
        Phrase(
            "{beside}", "{beside}", unless=r"(?:\b(?:am|guten|jeden|der|den|dem)\s)$"
        ),
        Phrase("{beyond}", "{beyond}"),
        Phrase("(?:vergangene|letzte) nacht", "last night"),
        Phrase("{beside} {daypart}", "{beside} {daypart}"),
        Phrase("heute {daypart}", "this {daypart}"),
        Phrase("{step} {unit}", "{step} {unit}"),
        Phrase("{step} {dayname}", "{step} {dayname}"),
        Phrase("{dayname} (?:der )?{step} woche", "{dayname} of {step} week"),
        Phrase("{step} {monthname}", "{step} {monthname}"),
        Phrase("{step} {season}", "{step} {season}"),
        Phrase("{step} wochenendes?", "{step} weekend"),
        Phrase("wochenendes?", "weekend", needs=r"\b(?:am|übers)\s$"),
        Phrase("heuer", "this year"),
        Phrase("vor {n} {unit}", "{n} {unit} ago"),
        Phrase(
            "vor (?:etwa|rund|ca\\.|circa|ungefähr) {n} {unit}", "about {n} {unit} ago"
        ),
        Phrase("in {n} {unit}", "{n} {unit} from now"),
        Phrase("seit {n} {unit}", "the past {n} {unit}"),
        Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
        Phrase("{n} {unit} (?:später|danach|darauf)", "{n} {unit} later"),
        Phrase("{n} {unit} (?:zuvor|vorher|früher|davor)", "{n} {unit} earlier"),
        Phrase("{n} {unit}", "{n} {unit}"),
        Phrase("(?:folgenden|nächsten) tag", "the following day", needs=r"\bam\s$"),
        Phrase("tag (?:zuvor|davor)", "the day before"),
        Phrase("(?:selben|gleichen) {unit}", "the same {unit}"),
        Phrase("jede[ns] {dayname}", "every {dayname}"),
        Phrase(f"{{part}} {_WHICH}(?:dieses )?{{unit}}", "the {part} of this {unit}"),
        Phrase(f"{{part}} {_WHICH}{{step}} {{unit}}", "the {part} of {step} {unit}"),
        Phrase("{season} {year}", "{season} {year}"),
        Phrase(r"{nth}\.? quartal(?:s)?(?: {year})?", "{nth}th quarter of {year}"),
        Phrase(
            r"{nth}\.? (?:halbjahr(?:e?s)?|jahreshälfte)(?: {year})?",
            "{nth}th half of {year}",
        ),
        Phrase("{tens}er(?:-| )?jahren?", "the {tens}s"),
        Phrase("{decadeword}(?:-| )?jahren?", "the {decadeword}s"),
        Phrase(r"{ordinal}\. jahrhunderts?", "{ordinal}th century"),
        Phrase("{holiday}(?: {year})?", "{holiday} {year}"),
        Phrase("{now}", "{now}"),
    ),
    leads={
        r"\b(?:seit|ab)(?: (?:dem|der|jahr))?": "since",
        r"\bbis(?: (?:zum|zur|ins|in|den|ende))?": "until",
        r"\bvor(?: (?:dem|der))?": "before",
        r"\bnach(?: (?:dem|der))?": "after",
        r"\b(?:in|innerhalb)(?: (?:den|der))?": "in",
    },
    parts={
        r"\b(?:anfang|beginn)(?: (?:des|der))?": "early",
        r"\bmitte(?: (?:des|der))?": "mid",
        r"\bende(?: (?:des|der))?": "late",
        r"\bfrühe[ns]?": "early",
        r"\bspäte[ns]?": "late",
    },
    hedges={
        r"\b(?:etwa|rund|circa|ca\.|ungefähr|um|gegen)(?: (?:das jahr|den))?": Hedge.APPROXIMATE,
        r"\b(?:vermutlich|wahrscheinlich|wohl|vielleicht|möglicherweise)(?: (?:im|am|in))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\bzwischen(?: (?:dem|den|der))?", r" und(?: (?:dem|der))? "),
        (
            r"\b(?:von|vom|ab|seit)(?: (?:dem|der))?",
            r"\s?-\s?| bis(?: (?:zum|zur|ins|in))? ",
        ),
        ("", r"\s?-\s?| bis(?: (?:zum|zur|ins|in))? "),
    ),
    days_joined=r"(?:\s?-\s?| bis(?: zum)? | und )",
    coming=(
        r"\b(?:wird|werden|soll|sollen|will|wollen|möchte|plant|planen|geplant|erwartet"
        r"|angesetzt|vorgesehen|bevor|beginnt|startet|endet|läuft|findet|entscheidet"
        r"|entscheiden|nächste[nrsm]?|kommende[nrsm]?|wählt|tagt|tritt|eröffnet|öffnet|öffnen)\b"
    ),
    past=r"\b(?:wurden?|waren?|hatten?|hat|haben|sind|worden|sagten?|teilten?|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?)\b",
    dropped=frozenset(
        [
            "die",
            "don",
            "mit",
            "son",
            "mon",
            "fre",
            "sam",
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "sa",
            "so",
            "m",
            "j",
            "w",
            "std",
            "min",
        ]
    ),
)
