"""The phrases of French, and what they say in English."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Phrase, Said
from timeline.dates.foreign.tables.common import (
    AFTER_MIDNIGHT,
    AN_AGE,
    FIGURES,
    NIGHT,
    YEAR_ALONE,
    YEAR_IN_FRONT,
    clock,
    day_beside,
    day_of_its_month,
    half,
    hour_of,
    next_of_its_name,
    night_before,
    night_of_numbers,
    night_over_months,
    not_counting,
    of_years,
    part_told,
)
from timeline.dates.readings import Reading, Reckoned, Timed
from timeline.spans import Precision

_OF = r"(?:(?:de la|de l'|du|de|d') ?)?"
_BEFORE_YEAR = (
    r"(?:\b(?:en|de|depuis(?:\sau\smoins)?|dès|vers|avant|après|début|fin|mi|ou|année|années|jusqu'en"
    r"|entre|an|puis|remont\w{1,4}\sà|rapport\sà|courant|environ|comme|exercice|saison|période|d'ici|d'ici\sà|horizon|pour|printemps"
    r"|été|automne|hiver)(?:\s|-)|\battend\w{1,5}\s"
    rf"|[0-9]{{4}}\s(?:et|à|ou|et\sde|et\sen)\s|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_NOT_COUNTING = not_counting(
    "personnes hommes femmes enfants patients patientes participants soldats habitants voix"
    " euros dollars francs grammes kilos kilomètres mètres hectares litres tonnes pages cas"
    " animaux voitures maisons logements emplois salariés entreprises fois jours heures"
    " minutes ans années km m mètre kg places exemplaires spectateurs",
    r"av\.? |avant j\.?-?c|avant notre ère",
)
_ENDS = r"(?= ?(?:[.,;:)!?]|$))"
"""*trois jours après* counts from the text, *trois jours après l'orage* does not."""
_CLOCK_LENGTHS = (
    ("{n} {clockunit}", "{n} {clockunit}"),
    ("{n} heures? et demie?", "{n}.5 hours"),
    ("une? {elapsed}", "{elapsed}"),
)
"""*deux heures plus tard* is counted from a time of day, where one was told."""
_YEARS = (
    ("", ""),
    (" (?:de |de l'année )?{year}", " of {year}"),
    (" de l'(?:an|année) {step}", " of {step} year"),
    (" de (?:cette année(?!-là)|l'année en cours)", " of this year"),
    (" de (?:la même année|cette (?:même )?année(?:-là)?)", " of the same year"),
    (" de l'année (?:suivante|d'après)", " of the following year"),
    (" de l'année précédente", " of the previous year"),
)
_YEAR_APPOSED = r"(?=1[5-9]|20[0-3]){year}"
"""*la seconde année de la guerre, 1915,*: no number counts between commas."""
_BEFORE_MONTH = (
    r"(?:\b(?:en|de|depuis|dès|début|fin|mi|et|ou|à|mois|jusqu'en|jusqu'à|entre|courant"
    r"|avant|après|ce|d'ici|d'ici\sà|pour)(?:\s|-)|\bd'|mois\sd')$"
)
_AT = (
    r"\b(?:à|vers|dès|jusqu'à|avant|après|à\spartir\sde|aux\salentours\sde|il\s(?:est|était))\s$"
    r"|(?:^|[.;!?«\n]\s?)a\s$"
)
"""*A 21 h 15*, too: printers leave the accent off a capital."""
_AT_ABOUT = r"(?:^|[.;!?«\n]\s?)a\s$|\b(?:à|il\s(?:est|était)|vers|dès|aux\salentours\sde|autour\sde|peu\s(?:avant|après))\s$"
"""Those behind which a number of hours is no length: *après trois heures* may be one."""
_AGED = (
    r"\b(?:homme|femme|garçon|fillette|fille|adolescente?|enfant|jeune|étudiante?|retraitée?|conducteur|conductrice"
    r"|automobiliste|octogénaire|suspect|victime|père|mère|fils|âgée?s?|notaire)"
    r"\s(?:\w+\s)?de\s$"
)
"""*un homme de 52 ans*: how old he is."""
_OF_A_TRADE = (
    r"\b(?!longueur|valeur|carrière|première|dernière|croisière|rumeur|chaleur|vigueur)"
    r"\w{3,}(?:eur|euse|ien(?:ne)?|iste|ière)\s(?:\w+\s)?de\s$"
)
"""*un randonneur de 43 ans*, *une musicienne de 52 ans*."""
_NAMED_AND_AGED = rf"{_AGED}|[^\W\d]{{2,}},\s$|[^\W\d]\s\($"
"""*Inès Favre, 29 ans, est sortie*."""
_LASTING = (
    r"\b(?:pendant|durant|en|plus\sde|moins\sde|près\sde|environ|au\sbout\sde|dur(?:e|é|a|era|ait|ent)|délai\sde"
    r"|(?:ces|les)(?:\sdernières)?)\s$"
)
_NOT_LASTING = "(?! (?:de|d'|du|par|en)(?!\\w)| d'|-)"
_ALONE = r"(?:^|[.!]\s{1,3}|\n)$"
_OVER = (
    r"(?=,(?![0-9])|\s?[;:»!?](?![0-9])|[.)](?![0-9])|$| au (?:(?:petit )?matin|soir|crépuscule|lever du jour)(?!\w)| à l'aube"
    r"| (?:à|vers|dès) [0-9]{1,2} ?(?:h|heures)(?!\w)|(?: à| vers) (?:{=hour}) heures(?!\w)"
    r"| (?:et|ou|puis|mais|il|elle|ils|elles|on|se|y|ne|le|la|les|un|une|en|au|aux|dans|à(?! [0-9])|pour"
    r"|vers|avant|après|sous|avec|lors|devant|chez|son|sa|ses|leur|fut|furent|avoir|être|que)(?!\w)| [ls]'| qu')"
)
"""What follows a day of the month; after other numbers comes what they count."""
_THAT_MONTH = "(?:du même mois|de ce mois-là|de ce même mois)"
_NOT_MORE = "(?!(?:er)? (?:{=month}|au|et|à|ou)(?!\\w))(?!er|[.,:]?[0-9]| ?[º°%-])"
"""What must not follow the number that a part of a day is of."""
_OF_BESIDE = r"d'{=beside}(?!\w)"
_NO_DAY = (
    r"\b(?:numéro|sur|dans|avec|contre|par|bus|tram|ligne|tous|maillot|appel\w{1,4}|compos\w{1,4}"
    r"|port\w{1,4}|pri[st]|prend\w{0,3}|jou\w{1,4}|page|article|entre)\sle\s$"
)
_DONE_IN_FRONT = (
    r"(?:\b(?:a|ont|est|sont|fut|furent|s'est)\s(?:[^\W\d]+\s)?\w+(?:é|[iu]|it|is|ert)e?s?"
    r"|\b(?!(?:cela|déjà|là|fait|fut|tout|petit|nuit)\b)\w{3,18}(?:[dlmnprstvyçg]a|it|ut|èrent|irent|urent))"
    r"\s(?:(?!(?:de|du|des|d|à|que|qui)\b)[^\s.,;:!?]{1,20}\s){0,2}"
)
"""*a sombré le lundi*, *lui rendit visite l'après-midi*: once, and no habit."""
_HABIT = r"\b(?:toujours|souvent|parfois|chaque|tou(?:s|tes)\sles|d'habitude|d'ordinaire)\b[^.;!?]{0,36}$"


def _republican(said: Said) -> Reading | None:
    """*le 18 brumaire an VIII*, of the calendar of the Republic; *brumaire an 8*."""
    year = int(said["roman"] or said["ordinal"] or 0) or None
    day = int(said["day"]) if said.get("day") else None
    unit = Precision.DAY if day else Precision.MONTH
    return Reckoned("republican", unit, year, int(said["rmonth"]), day)


PHRASES: tuple[Phrase, ...] = (
    *FIGURES,
    Phrase(
        "(?:{=beside},? )?(?:(?:ce )?{weekday}(?: {=daypart})?,? )?{day}(?:er)? {month}(?: {year})?",
        "{weekday} {day} {month} {year}",
    ),
    Phrase("{day}(?:er)? {month} {step}", day_of_its_month),
    Phrase(
        "(?!11-s){day}-{monthname}(?!-)",
        "{day} {monthname}",
        needs=r"\b(?:le|du|au)\s$",
    ),
    *of_years(
        _YEARS[2:],
        ("(?:{weekday},? )?{day}(?:er)? {month}", "{weekday} {day} {month}"),
    ),
    Phrase("nuit du {day}(?:er)? au {until} {month}(?: {year})?", NIGHT),
    Phrase(
        "nuit du {day} {monthname} au {until}(?:er)? {month}(?: {year})?",
        night_over_months,
    ),
    Phrase("nuit du {day}(?:er)? au {until}(?! {=month})", night_of_numbers),
    Phrase("{day}(?:er)? {month} suivant", next_of_its_name),
    Phrase(f"{{day}}(?:er)? {_THAT_MONTH}", "the {day}th of that month"),
    Phrase(
        "{day}(?:er)? du mois (?:suivant|d'après)",
        "the {day}th of the following month",
    ),
    Phrase(
        f"{{day}}(?:er)?{_OVER}",
        "the {day}th",
        needs=r"\b(?:le|jusqu'au|à\spartir\sdu|à\scompter\sdu|dès\sle|avant\sle"
        r"|(?:fixé|reporté|repoussé|avancé)e?s?\sau)\s$",
        unless=_NO_DAY,
    ),
    Phrase(
        f"(?:{{daypart}}|{{turn}})(?= (?:du|de) (?:(?:{{=weekday}} )?{{=day}}(?:er)? {{=month}}|{{=dayname}})(?!\\w)| {_OF_BESIDE})",
        part_told,
        unless=r"\bjusqu'(?:à|au)\s(?:la\s|l')?$",
    ),
    Phrase(
        f"premières heures(?= (?:du|de) (?:(?:{{=weekday}} )?{{=day}}(?:er)? {{=month}}|{{=dayname}})(?!\\w)| {_OF_BESIDE})",
        lambda _: Timed("MO"),
    ),
    Phrase(f"{{daypart}} du {{day}}{_NOT_MORE}", "the {daypart} of the {day}th"),
    Phrase(f"premières heures du {{day}}{_NOT_MORE}", "the morning of the {day}th"),
    Phrase("(?:le jour même|même jour)", "the same day"),
    Phrase("après minuit", lambda _: AFTER_MIDNIGHT, unless=_HABIT),
    Phrase("ce jour-là", "that day"),
    Phrase("cette année-là", "the same year"),
    Phrase("(?:ce|cet|cette) {daypart}-là", "that {daypart}"),
    Phrase("le surlendemain", "2 days later"),
    Phrase("(?:le )?lendemain {daypart}", "the following {daypart}"),
    Phrase("lendemain (?:dans la|en) {daypart}", "the following {daypart}"),
    Phrase("veille au {daypart}", "the previous {daypart}"),
    Phrase("(?:le )?mois (?:de |d')?{month}(?: {year})?", "{month} {year}"),
    Phrase(
        "{day}(?:er)? {rmonth}(?:,? (?:de l')?an (?:{roman}|{ordinal}))?",
        _republican,
    ),
    Phrase("{rmonth} (?:de l')?an (?:{roman}|{ordinal})", _republican),
    Phrase("{month} {year}", "{month} {year}"),
    Phrase(
        "(?:{day}(?:er)? )?{monthname} '?{yy}(?= ?(?:[.,;:)!?»]|$)| (?:et|à|ou|où|il|elle|le|la)(?!\\w))(?![.,][0-9])",
        "{day} {monthname} 19{yy}",
    ),
    Phrase(
        "{monthname}",
        "{monthname}",
        needs=_BEFORE_MONTH,
        unless=r"-d[eu]-$",
        bare=True,
    ),
    Phrase("{monthname}(?= et {=month} {=year})", "{monthname}"),
    Phrase("{monthname} {step}", "{step} {monthname}"),
    *of_years(
        _YEARS[2:],
        ("(?:(?:le )?mois (?:de |d'))?{monthname}", "{monthname}"),
        ("{season}", "{season}"),
        ("{holiday}", "{holiday}"),
    ),
    *of_years(_YEARS, ("{nth}(?:e|er|ème)? trim(?:estre|[.])", "the {nth} quarter")),
    *of_years(
        _YEARS[1:],
        ("{nth}(?:e|er|ème)? (?:semestre|moitié)", "the {nth} half"),
        ("dernier trimestre", "the last quarter"),
    ),
    Phrase("{nth}(?:e|er|ème)? semestre", half),
    Phrase("{tens}", "the {tens}s", follows=r"\bannées\s[0-9]{2,4}\s(?:et|ou|à)\s$"),
    Phrase(f"{{year}}{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR),
    Phrase(
        f"{_YEAR_APPOSED}(?=,(?! (?:[0-9]|rue|avenue|boulevard|chemin|route|place|quai|allée)))",
        "{year}",
        needs=r"[^\W\d_],\s$",
    ),
    Phrase(
        "{year}, (?:le )?(?:{weekday} )?{day}(?:er)? {month}(?! {=year})",
        "{weekday} {day} {month} {year}",
        needs=r"\ben\s$",
    ),
    Phrase(f"(?:année|an) {{year}}{_NOT_COUNTING}", "the year {year}"),
    Phrase(
        "{dayname}(?! gras)",
        "{dayname}",
        unless=r"\b(?:chaque|tous\sles|les|le|avant-dernier)\s$",
        bare=True,
    ),
    Phrase(
        "{dayname} {day}(?! (?:{=month}|et|au|à|-|heures|h)(?!\\w))(?! ?-|h)",
        "{dayname} the {day}th",
        needs=r"\ble\s$",
    ),
    Phrase(f"{{dayname}} {{day}}{_OVER}", "{dayname} the {day}th"),
    Phrase("{dayname} en huit", "{dayname} week"),
    Phrase("{dayname} suivant", "the following {dayname}"),
    Phrase("{dayname} (?:précédent|d'avant)", "the previous {dayname}"),
    Phrase("{dayname} {step}", "{step} {dayname}"),
    Phrase(
        "{dayname}(?=,)",
        "that {dayname}",
        needs=r"(?:{=month}|{=year})\.\sle\s$",
        told=True,
    ),
    Phrase("{dayname} de la semaine {step}", "{dayname} of {step} week"),
    Phrase("(?:ce )?{dayname} {daypart}", "{dayname} {daypart}"),
    Phrase("{beside}", "{beside}"),
    Phrase("{beside},? (?:le |ce )?{=dayname}(?: {=daypart})?", "{beside}"),
    Phrase("{beyond}(?:(?: au)? {=daypart})?", "{beyond}"),
    Phrase("{beside} {daypart}", "{beside} {daypart}"),
    Phrase("{beside} (?:dans la {daypart}|à midi)", "{beside} {daypart}"),
    Phrase(
        "nuit (?:de|du) {weekday} (?:à|au) {dayname}(?: {day} {month}(?: {year})?)?",
        night_before,
    ),
    Phrase("la nuit dernière", "last night"),
    Phrase(
        "(?:début|milieu|fin) (?:de |de la |de l'|d'){daypart}",
        part_told,
        needs=r"\b(?:en|au|à\sla|vers\sla)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{daypart}(?! (?:de|des|du|même|d'avant|suivante?|dernière|prochaine?)(?!\\w)| d')",
        part_told,
        needs=r"\b(?:au|dans\sla|dans\sl'|(?:au\scours|tard)\sdans\sla)\s?$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{daypart}(?=,)",
        part_told,
        needs=r"(?:^|[.;!?]\s|\n)(?:le\s|la\s|l')$",
        unless=_HABIT,
        told=True,
    ),
    Phrase("{daypart}", part_told, needs=r"\btoute\sla\s$", told=True),
    Phrase("même {daypart}", "that {daypart}", needs=r"\b(?:la|le)\s$"),
    Phrase(
        "{daypart} même(?! (?:de|du|des|si)(?!\\w)| d')",
        "that {daypart}",
        needs=r"(?:\b(?:le|la|dès\sle)\s|\bl')$",
        told=True,
    ),
    Phrase(
        "{turn}(?! (?:de|du|des)(?!\\w)| d')",
        part_told,
        needs=r"\b(?:au|en|dès\sle|jusqu'au|à\sla|(?:à|dès|jusqu'à|avant)\sl'|à)\s?$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "(?=aube){turn}(?= (?:à|au|jusqu)\\b)", part_told, needs=r"\bde\sl'$", told=True
    ),
    Phrase(
        "{daypart}(?= et (?:{=dayname}|[^\\W\\d]{2,18}(?:a|it|ut|t|é|èrent|irent|urent)(?!\\w)))",
        part_told,
        needs=rf"{_DONE_IN_FRONT}(?:l'|le\s|la\s)$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{daypart}(?= ?[.;])",
        part_told,
        needs=rf"{_DONE_IN_FRONT}(?:l'|le\s)$",
        unless=_HABIT,
        told=True,
    ),
    Phrase("{dayname}", "that {dayname}", needs=rf"{_DONE_IN_FRONT}le\s$", told=True),
    Phrase(
        "{noon}(?! (?:et|moins)(?!\\w)|-)",
        part_told,
        needs=r"\b(?:à|vers|dès|depuis|jusqu'à|avant|après)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase("(?:ce|cet|cette) {daypart}(?!-là)", "this {daypart}"),
    Phrase("(?:ce|cet|cette) {one}(?:-ci)?", "this {one}"),
    Phrase("(?:ce|cet) {dayname}(?!-là)", "this {dayname}"),
    Phrase("(?:ce|cet) {season}(?!-là)", "this {season}"),
    Phrase("(?:ce|cet) {season}-là", "that {season}"),
    Phrase("ce {dayname}-là", "that {dayname}"),
    Phrase("ce {day}(?:er)? {month}-là", "{day} {month} of the same year"),
    Phrase("{one} {step}", "{step} {one}"),
    Phrase("{step} {one}", "{step} {one}"),
    Phrase("(?:dernières|derniers|récentes) {many}", "recent {many}"),
    Phrase("prochaine?s {many}", "the coming {many}"),
    Phrase("{season} {step}", "{step} {season}"),
    Phrase("{season} (?:suivante?|d'après)", "the following {season}"),
    Phrase("{season} précédente?", "the previous {season}"),
    Phrase("{monthname} suivant", "the following {monthname}"),
    Phrase("{monthname} précédent", "the previous {monthname}"),
    Phrase("week-end {step}", "{step} weekend"),
    Phrase("ce week-end", "this weekend"),
    Phrase("week-end", "weekend", needs=r"\b(?:le|au\scours\sdu)\s$"),
    Phrase(
        "(?:il y a|voici|voilà) (?:(?:(?:un )?peu plus de|plus de|déjà|encore|exactement|tout juste|à peine|seulement) )?{n} {unit}",
        "{n} {unit} ago",
    ),
    Phrase("(?:il y a|voici|voilà) {n} {unit} et demie?", "{n}.5 {unit} ago"),
    Phrase(
        "il y a (?:environ )?une {dozen} (?:de |d')?{unit}",
        "about {dozen} {unit} ago",
    ),
    Phrase(
        "il y a (?:environ|près de|à peu près|presque) {n} {unit}",
        "about {n} {unit} ago",
    ),
    Phrase(
        "dans (?:(?:environ|moins de|un peu plus de) )?{n} {unit}",
        "{n} {unit} from now",
    ),
    Phrase("d'ici (?:à )?{n} {unit}", "{n} {unit} from now"),
    Phrase("depuis (?:(?:plus de|près de) )?{n} {unit}", "the past {n} {unit}"),
    Phrase("(?:cela|ça) fait {n} {unit}(?= qu)", "the past {n} {unit}"),
    Phrase("décennie {tens}", "the {tens}s"),
    Phrase("{n} {past} {unit}", "the {past} {n} {unit}"),
    Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
    Phrase(f"{{n}} {{unit}} (?:plus tard|après{_ENDS})", "{n} {unit} later"),
    Phrase(f"{{dayhours}} heures (?:plus tard|après{_ENDS})", "{dayhours} days later"),
    Phrase("{dayhours} heures (?:plus tôt|auparavant)", "{dayhours} days earlier"),
    *(
        Phrase(f"{length} (?:{after})", f"{english} {side}")
        for length, english in _CLOCK_LENGTHS
        for after, side in (
            (f"plus tard|après{_ENDS}", "later"),
            (f"plus tôt|auparavant|avant{_ENDS}", "earlier"),
        )
    ),
    Phrase("{yy}(?=, (?![0-9]))", "19{yy}", follows=r"(?:^|[.;]\s)en\s$"),
    Phrase(
        f"{{n}} {{unit}} et demie? (?:plus tard|après{_ENDS})", "{n}.5 {unit} later"
    ),
    Phrase("au bout de {n} {unit}(?! (?:de|d')(?!\\w)| d')", "{n} {unit} later"),
    Phrase("dans une {dozen} (?:de |d'){unit}", "about {dozen} {unit} from now"),
    Phrase("une {dozen} (?:de |d'){unit} plus tard", "about {dozen} {unit} later"),
    Phrase("une {dozen} (?:de |d'){unit}(?! de)", "about {dozen} {unit}"),
    Phrase(
        "une demi-heure(?! (?:plus|après|avant))",
        "half an hour",
        needs=rf"{_LASTING}|\baprès\s$",
    ),
    Phrase(
        f"{{n}} {{unit}} (?:plus tôt|auparavant|avant{_ENDS})", "{n} {unit} earlier"
    ),
    Phrase(
        f"(?={AN_AGE} ans[,.)]){{n}} {{unit}}",
        "{n} {unit}",
        unless=rf"{_NAMED_AND_AGED}|{_OF_A_TRADE}",
    ),
    Phrase(
        f"(?={AN_AGE} ans(?![,.)])){{n}} {{unit}}",
        "{n} {unit}",
        unless=rf"{_AGED}|{_OF_A_TRADE}",
    ),
    Phrase(
        f"(?!une journée d'|{AN_AGE} ans(?!\\w)){{n}} {{unit}}",
        "{n} {unit}",
        unless=_AGED,
    ),
    Phrase("{past} {n} {clockunit}", "the {past} {n} {clockunit}"),
    Phrase(
        "{longhours} heures(?! (?:plus|après|avant|auparavant))", "{longhours} hours"
    ),
    Phrase(
        "six premiers mois (?:de l'année )?(?:de )?{year}", "the first half of {year}"
    ),
    Phrase("six premiers mois de l'année(?! [a-z0-9])", "the first half"),
    Phrase("{n} {clockunit}", "{n} {clockunit}", needs=_LASTING),
    Phrase("le lendemain(?! (?:de|du|des)(?!\\w)| d')", "the following day"),
    Phrase("lendemain du {day}(?:er)? {month}(?: {year})?", day_beside(1)),
    Phrase("lendemain de {holiday}(?: {year})?", day_beside(1)),
    Phrase("veille du {day}(?:er)? {month}(?: {year})?", day_beside(-1)),
    Phrase("veille de {holiday}(?: {year})?", day_beside(-1)),
    Phrase("{unit} (?:suivante?|d'après)", "the following {unit}"),
    Phrase("{unit} (?:précédente?|d'avant)", "the previous {unit}"),
    Phrase("la veille(?! (?:de|du|des|que)(?!\\w)| d')", "the day before"),
    Phrase(
        "même mois de l'(?:an dernier|année (?:dernière|précédente))",
        "the same month last year",
    ),
    Phrase("même {unit}", "the same {unit}"),
    Phrase("(?:ce|cet|cette) même {unit}", "the same {unit}"),
    Phrase("(?:chaque|tous les) {dayname}s?", "every {dayname}"),
    Phrase("chaque {unit}", "every {unit}"),
    Phrase("par {unit}", "per {unit}"),
    Phrase("(?:tous|toutes) les {unit}", "every {unit}"),
    Phrase("(?:tous|toutes) les {n} {unit}", "every {n} {unit}"),
    Phrase("toutes les {n} {clockunit}", "every {n} {clockunit}"),
    Phrase(f"{{part}} {_OF}(?:cette|ce) {{one}}", "the {part} of this {one}"),
    Phrase(
        f"{{part}} {_OF}(?:la |le |ce )?même {{one}}",
        "the {part} of the same {one}",
    ),
    Phrase(f"{{part}} {_OF}(?:ce|cette) {{one}}-là", "the {part} of the same {one}"),
    Phrase(
        f"{{part}} {_OF}{{one}}(?! [0-9])",
        "the {part} of the {one}",
    ),
    Phrase(f"{{part}} {_OF}{{one}} {{step}}", "the {part} of {step} {one}"),
    Phrase(f"{{part}} {_OF}{{step}} {{one}}", "the {part} of {step} {one}"),
    Phrase(
        f"{{part}} {_OF}mois (?:de |d'){{month}}(?: {{year}})?",
        "the {part} of {month} {year}",
    ),
    Phrase("{season} (?:de )?{year}", "{season} {year}"),
    Phrase("{season} '?{yy}(?= ?(?:[.,;:)!?»]|$))(?![.,][0-9])", "{season} 19{yy}"),
    Phrase(
        "{season}",
        "{season}",
        needs=r"(?:\b(?:en|au|cet|(?:dès|depuis|pendant|durant|avant|après|tout)\sle|jusqu'au|au\scours\sdu|tout\sau\slong\sdu)\s"
        r"|\b(?:à|dans|dès|depuis|pendant|durant|avant|après|tout|au\scours\sde|tout\sau\slong\sde)\sl')$",
        unless=r"\b(?:a|ont|avait|aurait|avoir|ayant)\s$",
    ),
    Phrase("années {tens}", "the {tens}s"),
    Phrase("années {decadeword}", "the {decadeword}s"),
    Phrase(
        "{decadeword}",
        "the {decadeword}s",
        follows=r"\bannées\s[\w-]{4,17}\s(?:et|ou|à)\s$",
    ),
    Phrase(r"{roman}(?:e|è|ème|ième|er) (?:siècle|s\.)", "{roman}th century"),
    Phrase(r"{ordinal}(?:e|è|ème|ième) (?:siècle|s\.)", "{ordinal}th century"),
    Phrase(
        "{roman}(?:e|è|ème)(?=(?:\\s?-\\s?(?:{=part} )?| (?:et|au|ou)(?: au| du| le)? ){=roman}(?:e|è|ème) (?:siècle|s\\.))",
        "{roman}th century",
    ),
    Phrase("{roman}(?:e|è|ème) siècles", "{roman}th century"),
    Phrase("{holiday}(?: {year})?", "{holiday} {year}"),
    Phrase(
        "{feast}(?: {year})?(?!-)",
        "{feast} {year}",
        needs=r"\b(?:la|le|les\sfeux\sde\sla)\s$|\bl'$",
    ),
    Phrase(
        "dernier jour (?:de |du mois de |d'|du mois d'){month}(?: {year})?",
        "the last day of {month} {year}",
    ),
    Phrase("premier jour de (?:l'an(?:née)? )?{year}", "1 january {year}"),
    Phrase("dernier jour de (?:l'an(?:née)? )?{year}", "the last day of {year}"),
    Phrase("{hh} ?(?:h|heures) ?{mn}", clock, needs=_AT),
    Phrase("{hh}h{mn}", clock, needs=r"\b(?:de|entre|et|puis|depuis)\s$|[(,]\s?$"),
    Phrase(
        "{hh} ?(?:h|heures)(?: ?{mn})?(?=\\)|,)",
        clock,
        needs=r"\b(?:{=dayname}|{=month}|{=beside}|{=daypart})\s\($",
    ),
    Phrase(
        "{hh} ?(?:h|heures?)(?! ?[0-9])(?! (?:de|d'|par)(?!\\w))",
        clock,
        needs=_AT,
    ),
    Phrase(
        f"(?:{{hh}}|{{hour}}) heures?(?: {{minutes}})?{_NOT_LASTING}",
        clock,
        needs=_AT_ABOUT,
    ),
    Phrase(
        "(?:{hh}|{hour}) heures?(?: {minutes})? (?:du |de la |de l'){daypart}",
        clock,
        needs=rf"{_AT}|\b(?:{{=dayname}}|{{=beside}})\s$",
        told=True,
    ),
    Phrase("{twelve} {minutes}", clock, needs=_AT),
    Phrase(
        "{hour}(?= et {=hour} heures (?:du|de la|de l') ?{=daypart})",
        clock,
        needs=r"\bentre\s$",
        told=True,
    ),
    Phrase(
        "{hour} heures (?:du |de la |de l'){daypart}",
        clock,
        needs=r"\bentre\s[a-z-]{3,10}\set\s$",
        told=True,
    ),
    Phrase(
        "{hh}(?= et {=hh} ?(?:h|heures)(?!\\w))",
        clock,
        needs=r"\bentre\s$",
        told=True,
    ),
    Phrase(
        f"{{hh}} ?(?:h|heures){_NOT_LASTING}",
        clock,
        needs=r"\bentre\s[0-9]{1,2}(?:\s?h|\sheures)?\set\s$",
        told=True,
    ),
    Phrase(
        "(?:{hh}|{hour}) (?:h|heures?)(?: {mn}| {minutes})?(?=[.:] )",
        clock,
        needs=_ALONE,
        told=True,
    ),
    Phrase("{hh} ?h(?: ?{mn})? {beside}", hour_of, needs=_AT),
    Phrase("{now}", "{now}"),
    YEAR_ALONE,
)
