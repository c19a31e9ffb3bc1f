"""The words of French: names, numerals, units, parts of the day."""

from timeline.dates.foreign.language import Words
from timeline.dates.foreign.notation import counted, listed

FORMS: dict[str, Words] = {
    "month": {"fevr": "february", "juill": "july"},
    "short": dict.fromkeys(("juill", "jun", "fevr"), ""),
    "one": listed(
        {
            "week": "semaine",
            "month": "mois",
            "year": "an année",
            "quarter": "trimestre",
            "decade": "décennie",
            "century": "siècle",
        }
    ),
    "many": listed(
        {
            "days": "jours",
            "weeks": "semaines",
            "months": "mois",
            "years": "ans années",
            "decades": "décennies",
        }
    ),
    "share": listed(
        {
            "week": "semaine",
            "weekend": "week-end weekend",
            "half": "moitié quinzaine",
            "quarter": "quart",
        }
    ),
    "dozen": listed(
        {
            "10": "dizaine",
            "12": "douzaine",
            "8": "huitaine",
            "15": "quinzaine",
            "20": "vingtaine",
            "30": "trentaine",
            "40": "quarantaine",
            "50": "cinquantaine",
            "100": "centaine",
        }
    ),
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
            "24": "vingt-quatre",
            "48": "quarante-huit",
            "72": "soixante-douze",
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
    )
    | {"dernier": "last", "dernière": "last"},
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
    "dayhours": listed(
        {
            "1": "24 vingt-quatre",
            "2": "48 quarante-huit",
            "3": "72 soixante-douze",
        }
    ),
    "clockunit": listed(
        {
            "seconds": "seconde secondes",
            "minutes": "minute minutes",
            "hours": "heure heures",
        }
    ),
    "longhours": listed(
        {
            "24": "24 vingt-quatre",
            "48": "48 quarante-huit",
            "72": "72 soixante-douze",
            "96": "96",
        }
    ),
    "elapsed": listed(
        {"half an hour": "demi-heure", "a quarter of an hour": "quart_d'heure"}
    ),
    "part": listed({"beginning": "début", "middle": "milieu", "end": "fin"}),
    "beside": {"hier": "yesterday", "aujourd'hui": "today", "demain": "tomorrow"},
    "beyond": {
        "avant-hier": "the day before yesterday",
        "après-demain": "the day after tomorrow",
    },
    "daypart": listed(
        {
            "morning": "matin matinée",
            "midday": "midi",
            "afternoon": "après-midi",
            "evening": "soir soirée",
            "night": "nuit",
        }
    ),
    "turn": listed(
        {
            "morning": "aube aurore petit_matin petit_jour lever_du_jour",
            "midday": "mi-journée",
            "evening": "crépuscule fin_de_journée fin_de_la_journée",
            "night": "tombée_de_la_nuit nuit_tombée tombée_du_jour",
        }
    ),
    "noon": {"midi": "midday", "minuit": "midnight"},
    "hour": counted(
        "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze seize dix-sept dix-huit dix-neuf vingt"
    ),
    "twelve": {"midi": "12"},
    "minutes": {
        "et quart": "15",
        "et demie": "30",
        "et demi": "30",
        "moins le quart": "-15",
        "moins dix": "-10",
        "moins cinq": "-5",
        "moins vingt": "-20",
    },
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
            "halloween": "halloween",
            "all saints' day": "toussaint",
            "new year's day": "jour_de_l'an",
            "new year's eve": "saint-sylvestre",
            "epiphany": "épiphanie",
            "candlemas": "chandeleur",
            "ash wednesday": "mercredi_des_cendres",
            "palm sunday": "dimanche_des_rameaux",
            "maundy thursday": "jeudi_saint",
            "ascension day": "jeudi_de_l'ascension",
            "whit monday": "lundi_de_pentecôte",
        }
    ),
    "rmonth": counted(
        "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal"
        " prairial messidor thermidor fructidor"
    ),
    "feast": listed(
        {
            "14 february": "saint-valentin",
            "24 june": "saint-jean",
            "15 august": "assomption",
            "29 september": "saint-michel",
            "25 november": "sainte-catherine",
            "6 december": "saint-nicolas",
            "1 may": "fête_du_travail",
            "2 november": "jour_des_morts",
        }
    ),
    "now": listed(
        {
            "now": "maintenant actuellement",
            "recently": "récemment dernièrement par_le_passé",
            "the future": "à_l'avenir dans_le_futur",
        }
    ),
}
