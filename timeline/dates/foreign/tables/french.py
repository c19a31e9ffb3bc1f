"""French."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.grammar import Language, Phrase, counted, listed
from timeline.dates.foreign.tables.common import FIGURES, YEAR_IN_FRONT
from timeline.spans import Hedge

_OF = r"(?:(?:de la|de l'|du|de|d') ?)?"
_BEFORE_YEAR = (
    r"(?:\b(?:en|de|depuis|dès|vers|avant|après|début|fin|mi|et|ou|à|année|années|jusqu'en"
    rf"|entre|an|courant|environ|comme|exercice|saison)(?:\s|-)|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_BEFORE_MONTH = (
    r"(?:\b(?:en|de|depuis|dès|début|fin|mi|et|ou|à|mois|jusqu'en|jusqu'à|entre|courant"
    r"|avant|après|ce)(?:\s|-)|\bd'|mois\sd')$"
)

FRENCH = Language(
    code="fr",
    forms={
        "month": {"fevr": "february", "juill": "july"},
        "short": dict.fromkeys(("juill", "jun", "fevr"), ""),
        "unit": listed(
            {
                "day": "journée journées",
                "quarter": "trimestre trimestres",
                "decade": "décennie décennies",
                "century": "siècle siècles",
            }
        ),
        "n": counted(
            "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize"
            " quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
        )
        | listed(
            {
                "30": "trente",
                "40": "quarante",
                "50": "cinquante",
                "60": "soixante",
                "100": "cent",
                "a few": "quelques",
                "several": "plusieurs",
            }
        ),
        "nth": counted(
            "premier/première deuxième/second/seconde troisième quatrième cinquième"
        ),
        "step": listed(
            {
                "last": "dernier dernière passé passée écoulé écoulée",
                "next": "prochain prochaine",
            }
        ),
        "past": listed({"past": "dernières derniers", "next": "prochaines prochains"}),
        "season": {
            "printemps": "spring",
            "été": "summer",
            "automne": "autumn",
            "hiver": "winter",
        },
        "part": listed({"beginning": "début", "middle": "milieu", "end": "fin"}),
        "beside": {"hier": "yesterday", "aujourd'hui": "today", "demain": "tomorrow"},
        "beyond": {
            "avant-hier": "the day before yesterday",
            "après-demain": "the day after tomorrow",
        },
        "daypart": listed(
            {
                "morning": "matin matinée",
                "afternoon": "après-midi midi",
                "evening": "soir soirée",
                "night": "nuit",
            }
        ),
        "decadeword": listed(
            {
                "20": "vingt",
                "30": "trente",
                "40": "quarante",
                "50": "cinquante",
                "60": "soixante",
                "70": "soixante-dix septante",
                "80": "quatre-vingt quatre-vingts",
                "90": "quatre-vingt-dix nonante",
            }
        ),
        "holiday": listed(
            {
                "christmas": "noël",
                "easter": "pâques",
                "easter monday": "lundi_de_pâques",
                "good friday": "vendredi_saint",
                "pentecost": "pentecôte",
                "all saints' day": "toussaint",
                "new year's day": "jour_de_l'an",
            }
        ),
        "now": listed(
            {"now": "maintenant actuellement", "recently": "récemment dernièrement"}
        ),
    },
    phrases=(
        *FIGURES,
        Phrase(
            "(?:{weekday},? )?{day}(?:er)? {month}(?: {year})?",
            "{weekday} {day} {month} {year}",
        ),
        Phrase("(?:le )?mois (?:de |d')?{month}(?: {year})?", "{month} {year}"),
        Phrase("{month} {year}", "{month} {year}"),
        Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH, small=True),
        Phrase("{monthname} {step}", "{step} {monthname}"),
        Phrase("{monthname} de cette année", "{monthname} this year"),
        Phrase(
            "{monthname} de l'an(?:née)? (?:dernière|dernier|passée?)",
            "{monthname} last year",
        ),
        Phrase("{year}", "{year}", needs=_BEFORE_YEAR),
        Phrase("(?:année|an) {year}", "the year {year}"),
        Phrase("{dayname}", "{dayname}", unless=r"\b(?:chaque|tous\sles|les)\s$"),
        Phrase("{dayname} {step}", "{step} {dayname}"),
        Phrase("{dayname} {daypart}", "{dayname} {daypart}"),
        Phrase("{beside}", "{beside}"),
        Phrase("{beyond}", "{beyond}"),
        Phrase("{beside} {daypart}", "{beside} {daypart}"),
        Phrase("{beside} (?:dans la {daypart}|à midi)", "{beside} {daypart}"),
        Phrase("la nuit dernière", "last night"),
        Phrase("(?:ce|cet|cette) {daypart}", "this {daypart}"),
        Phrase("(?:ce|cet|cette) {unit}(?:-ci)?", "this {unit}"),
        Phrase("(?:ce|cet) {dayname}", "{dayname}"),
        Phrase("(?:ce|cet) {season}", "this {season}"),
        Phrase("{unit} {step}", "{step} {unit}"),
        Phrase("{step} {unit}", "{step} {unit}"),
        Phrase("{season} {step}", "{step} {season}"),
        Phrase("week-end {step}", "{step} weekend"),
        Phrase("ce week-end", "this weekend"),
        Phrase("week-end", "weekend", needs=r"\ble\s$"),
        Phrase("(?:il y a|voici|voilà) {n} {unit}", "{n} {unit} ago"),
        Phrase(
            "il y a (?:environ|près de|à peu près|presque) {n} {unit}",
            "about {n} {unit} ago",
        ),
        Phrase("dans {n} {unit}", "{n} {unit} from now"),
        Phrase("d'ici (?:à )?{n} {unit}", "{n} {unit} from now"),
        Phrase("depuis {n} {unit}", "the past {n} {unit}"),
        Phrase("(?:{n} )?{past} {unit}", "the {past} {n} {unit}"),
        Phrase("{n} {unit} (?:plus tard|après)", "{n} {unit} later"),
        Phrase("{n} {unit} (?:plus tôt|auparavant|avant)", "{n} {unit} earlier"),
        Phrase("{n} {unit}", "{n} {unit}"),
        Phrase("le lendemain", "the following day"),
        Phrase("{unit} suivante?", "the following {unit}"),
        Phrase("{unit} précédente?", "the previous {unit}"),
        Phrase("la veille", "the day before"),
        Phrase("même {unit}", "the same {unit}"),
        Phrase("(?:chaque|tous les) {dayname}s?", "every {dayname}"),
        Phrase(
            f"{{part}} {_OF}(?:cette |ce )?{{unit}}(?! [0-9])",
            "the {part} of this {unit}",
        ),
        Phrase(f"{{part}} {_OF}{{unit}} {{step}}", "the {part} of {step} {unit}"),
        Phrase("{season} (?:de )?{year}", "{season} {year}"),
        Phrase(
            "{nth}(?:e|er|ème)? trimestre(?: (?:de )?{year})?",
            "{nth}th quarter of {year}",
        ),
        Phrase(
            "{nth}(?:e|er|ème)? (?:semestre|moitié)(?: (?:de )?{year})?",
            "{nth}th half of {year}",
        ),
        Phrase("années {tens}", "the {tens}s"),
        Phrase("années {decadeword}", "the {decadeword}s"),
        Phrase("{roman}(?:e|è|ème|ième|er) siècle", "{roman}th century"),
        Phrase("{ordinal}(?:e|è|ème|ième) siècle", "{ordinal}th century"),
        Phrase("{holiday}(?: {year})?", "{holiday} {year}"),
        Phrase("{now}", "{now}"),
    ),
    leads={
        r"\b(?:depuis|dès|à partir de|à partir du|à compter du)(?: (?:le|la|les|l'année|l'))?": "since",
        r"\bjusqu'(?:en|à|au|à la|aux)(?: (?:le|la|l'))?": "until",
        r"\bavant(?: (?:le|la|les|l'))?": "before",
        r"\baprès(?: (?:le|la|les|l'))?": "after",
        r"\bdans(?: (?:les|ces))?": "in",
    },
    parts={
        r"\bdébut(?: (?:de l'|de la|du|des|de|d'))?": "early",
        r"\b(?:mi|milieu)(?:-| )?(?: ?(?:de l'|de la|du|des|de|d'))?": "mid",
        r"\bfin(?: (?:de l'|de la|du|des|de|d'))?": "late",
    },
    hedges={
        r"\b(?:vers|environ|autour de|aux alentours de)(?: (?:le|l'an|l'année))?": Hedge.APPROXIMATE,
        r"\b(?:probablement|peut-être|sans doute)(?: (?:en|le|au))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\bentre(?: (?:le|la|l'))?", " et(?: (?:le|la|l'))? "),
        (
            r"\b(?:de|du|depuis|des)(?: (?:le|la|l'))?",
            r"\s?-\s?| (?:à|au|jusqu'à|jusqu'en|jusqu'au) ",
        ),
        ("", r"\s?-\s?| au "),
    ),
    days_joined=r"(?:\s?-\s?| au | et (?:le )?| à )",
    coming=(
        r"\b(?:(?!cam[eé]ra\b|op[eé]ra\b|extra\b|aura\b\s+été\b)\w{2,20}(?:era|ra|ront|rai|rez|rons)"
        r"|devraient|devrait|doit|doivent|va|vont|prévue?s?|attendue?s?|espère|compte|prochaine?s?)\b"
    ),
    past=r"\b(?:a|ont|avait|avaient|était|étaient|est|sont|fut|furent|s'est|été|derni[eè]re?s?|passée?s?)\b",
    dropped=frozenset(
        [
            "lu",
            "ma",
            "me",
            "je",
            "ve",
            "sa",
            "di",
            "mar",
            "mer",
            "jeu",
            "lun",
            "ven",
            "sam",
            "dim",
        ]
    ),
)
