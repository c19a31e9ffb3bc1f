"""The phrases of Spanish, and what they say in English."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Phrase
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
    number_of_a_day,
    of_years,
    part_of_today,
    part_told,
    years_ago,
    years_later,
)

_OF = r"(?:(?:de la|del|de) )?"
_BEFORE_YEAR = (
    r"(?:\b(?:en|de|del|(?:remonta\w{0,2}|respecto)\sa|(?:desde|hasta)(?:\s(?:al|por\slo)\smenos)?|hacia|antes\sde|después\sde|principios\sde|año|años|período|periodo|temporada|curso|ejercicio|bienio|trienio"
    r"|entre|durante|para|todo|pleno|allá\spor|torno\sa|largo\sde|finales\sde|mediados\sde|el"
    r"|(?:cerr|termin|acab|empez|comenz|inici|arranc|finaliz)(?:ó|aron|aba|aban|ará|arán|ar)|(?:despid|conclu)(?:ió|yó|ieron|yeron))\s"
    rf"|[0-9]{{4}}\s(?:a|y|o|y\sde|y\sen)\s|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_NOT_COUNTING = not_counting(
    "personas hombres mujeres niños niñas pacientes participantes soldados habitantes votos"
    " euros dólares pesos pesetas gramos kilos kilómetros metros hectáreas litros toneladas"
    " páginas casos animales coches casas viviendas empleos empleados empresas veces días"
    " horas minutos años millones km m kg plazas ejemplares espectadores familias cajas",
    r"a\. ?c\b|antes de cristo",
)
_YEARS = (
    ("", ""),
    (" (?:del? )?(?:año )?{year}", " of {year}"),
    (" (?:del?(?: este)? )?año {step}", " of {step} year"),
    (" del {step} año", " of {step} year"),
    (" del año que viene", " of next year"),
    (" de(?:l presente| este) año", " of this year"),
    (" (?:del mismo|de ese(?: mismo)?|de aquel) año", " of the same year"),
    (" del año siguiente", " of the following year"),
    (" del año anterior", " of the previous year"),
)
_TH = r"(?:\.?[º°]|ero|ro\.?|er|o\.?)?"
"""*1.º de mayo*, *1ro. de mayo*, *1o. de mayo*."""
_THAT_MONTH = "(?:del mismo|de ese(?: mismo)?|de aquel) mes"
_NOT_MORE = r"\b(?:más|menos|cerca|alrededor|unos)\sde\s$"
_BEFORE_MONTH = (
    r"\b(?:en|de|del|desde|hasta|entre|y|o|a|este|durante|para|por|mes\sde)\s$"
)
_AT = r"\b(?:a|de|desde|hasta|hacia|sobre|entre|y|tras|eran|(?:antes|después|pasadas|cerca|eso|alrededor|filo)\sde|pasadas)\s$"
_JUST = r"(?:\b(?:poco|minutos|segundos)\s(?:antes|después)\sde|\ba\seso\sde|\b(?:cerca|alrededor|filo)\sde|\ben\storno\sa|\bpasadas)\s$"
"""Those behind which *las cinco* can be an hour only."""
_OVER = (
    r"(?=,(?![0-9])|[;:.)»!?](?![0-9])|$"
    r"| (?:y|e|o|pero|en|a(?! [0-9])|al(?! [0-9])|la|las|lo|los|le|les|me|nos|el|un|una|se|por(?! ciento)|para|con|sin"
    r"|ante|tras|cuando|como|según|ya|no|fue|fueron|ha|han|había|hubo|será|serán|era|su|sus"
    r"|\w{2,15}(?:ó|aron|ieron|rá|rán|aba|aban|ía|ían))(?!\w))"
)
"""What follows a day of the month or an hour; after other numbers comes what they count."""
_NOT_OVER = "(?! (?:de|al|a|o)(?!\\w)| y (?:el |del |la |en )?(?:[0-9]|{=daypart}))(?![.,:]?[0-9]| ?[º°%-])"
"""What must not follow the number that a part of a day is of."""
_A_DAY = r"(?: de (?:{=beside}|(?:este|ese|aquel) {=dayname})| del (?:(?:{=step}|mismo|mismísimo) )?(?:{=dayname}|día {=day}|(?:1\.?º|{=day}[º°]?)(?: de)? {=month}))(?!\w)"
"""The day that a time in front of it is of."""
_A_PART = "(?:{turn}|{noon}|{daypart})"
_NO_DAY = (
    r"\b(?:con|por|contra|número|canal|dorsal|sobre|entre|en|autobús|línea|llev\w{1,4}|jug\w{1,5}"
    r"|artículo|página|minuto|puesto)\sel\s$"
)
_AGED = (
    r"\b(?:hombre|mujer|joven|niñ[oa]|menor|anciano|anciana|adolescente|varón|chic[oa]|estudiante|vecin[oa]|conductor"
    r"|jubilad[oa]|sospechos[oa]|víctima|padre|madre|hij[oa]|edad)\s(?:\w+\s)?de\s$"
)
"""*un hombre de 58 años*: how old he is."""
_NAMED_AND_AGED = rf"{_AGED}|[^\W\d],\s(?:de\s)?$|[^\W\d]\s\($"
"""*Iker Sarabia, de 33 años, volvió*."""
_CLOCK_LENGTHS = (
    ("{n} {clockunit}", "{n} {clockunit}"),
    ("{n} horas? y media", "{n}.5 hours"),
    ("(?:un )?{elapsed}", "{elapsed}"),
)
"""*dos horas más tarde* is counted from a time of day, where one was told."""
_HABIT = r"\b(?:siempre|suelen?|solía|solían|cada|tod[oa]s\sl[oa]s|habitualmente|generalmente)\b[^.;!?]{0,36}$"
_ALONE = r"(?:^|[.!]\s{1,3}|\n)(?:a\s)?$"
_NO_AMOUNT = "(?![.,]?[0-9])(?! (?:euros|pesos|dólares|puntos|millones|mil|metros|km|%|por ciento))"


PHRASES: tuple[Phrase, ...] = (
    *FIGURES,
    Phrase(
        f"(?:{{=beside}},? )?(?:{{weekday}},? )?{{day}}{_TH}(?: de)? {{month}}(?:(?: del?)? {{year}})?",
        "{weekday} {day} {month} {year}",
    ),
    Phrase(
        "(?:{weekday},? )?{dayword} de {month}(?:(?: del?)? {year})?",
        "{weekday} {dayword} {month} {year}",
    ),
    *of_years(
        _YEARS[2:],
        (
            f"(?:{{weekday}},? )?{{day}}{_TH}(?: de)? {{month}}",
            "{weekday} {day} {month}",
        ),
    ),
    Phrase(f"{{day}}[º°]? {_THAT_MONTH}", "the {day}th of that month"),
    Phrase("{day}[º°]? de este mes", "the {day}th of this month"),
    Phrase("{day}[º°]? del mes {step}", "the {day}th of {step} month"),
    Phrase("{day}[º°]? del {step} mes", "the {day}th of {step} month"),
    Phrase(
        "{day}[º°]? del mes siguiente(?! al?(?!\\w))",
        "the {day}th of the following month",
    ),
    Phrase(f"{{day}} del siguiente{_OVER}", "the {day}th of the following month"),
    Phrase("{day}[º°]? de {month} siguiente", next_of_its_name),
    Phrase(f"{{step}} (?:{{weekday}},? )?{{day}}{_TH} de {{month}}", day_of_its_month),
    Phrase(f"{{day}}{_TH} de {{month}} {{step}}", day_of_its_month),
    Phrase(
        "noche del {day} de {monthname} al {until}[º°]? de {month}(?: del? {year})?",
        night_over_months,
    ),
    Phrase(f"último día {_THAT_MONTH}", "the last day of that month"),
    Phrase("noche del {day} al {until} de {month}(?: del? {year})?", NIGHT),
    Phrase(
        "(?:noche|madrugada) del {day} al {until}(?! de {=month})", night_of_numbers
    ),
    Phrase(
        f"{{day}}{_OVER}",
        "the {day}th",
        needs=r"\b(?:el|a\spartir\sdel|antes\sdel|después\sdel|hasta\sel|desde\sel)\s$",
        unless=_NO_DAY,
    ),
    Phrase(f"día {{day}}{_OVER}", "the {day}th"),
    Phrase(
        f"{{step}} (?:día )?{{day}}{_OVER}",
        number_of_a_day,
        needs=r"\bel\s$",
        rule="day-of-month",
    ),
    Phrase(
        f"{{daypart}} del (?:día )?{{day}}{_NOT_OVER}",
        "the {daypart} of the {day}th",
    ),
    Phrase(
        f"primeras horas del (?:día )?{{day}}{_NOT_OVER}",
        "the morning of the {day}th",
    ),
    Phrase(
        f"(?:{{=step}} )?{{dayname}} (?:siguiente, )?(?:día )?{{day}}{_OVER}",
        "{dayname} the {day}th",
    ),
    Phrase("{dayname} siguiente", "the following {dayname}"),
    Phrase("{dayname} anterior", "the previous {dayname}"),
    Phrase("(?:ese|aquel) (?:mismo )?día", "that day"),
    Phrase("mismo mes del año (?:pasado|anterior)", "the same month last year"),
    Phrase("{daypart} siguiente", "the following {daypart}", needs=r"\bla\s$"),
    Phrase("{daypart} anterior", "the previous {daypart}", needs=r"\bla\s$"),
    Phrase("{season} que viene", "next {season}"),
    Phrase(
        "los {decadeword}",
        "the {decadeword}s",
        needs=r"\b(?:finales|principios|mediados|comienzos|inicios)\sde\s$",
    ),
    Phrase("{month}(?: del?)? {year}", "{month} {year}"),
    Phrase(
        "(?:{day} de )?{monthname} (?:del '?|de '){yy}(?! de )(?!%)(?![.,][0-9])",
        "{day} {monthname} 19{yy}",
    ),
    Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH, bare=True),
    Phrase(
        f"{{dayname}}(?: {{step}}| que viene),? (?:día )?{{day}}{_TH} de {{month}}(?: del? {{year}})?",
        "{dayname} {day} {month} {year}",
    ),
    Phrase("{monthname}(?= y {=month} (?:del? )?{=year})", "{monthname}"),
    Phrase("{step} (?:mes de )?{monthname}", "{step} {monthname}"),
    Phrase("{monthname} {step}", "{step} {monthname}"),
    *of_years(
        _YEARS[2:],
        ("{monthname}", "{monthname}"),
        ("{season}", "{season}"),
        ("{holiday}", "{holiday}"),
    ),
    *of_years(_YEARS, ("{nth}(?:er|[°º.])? trim(?:estre|[.])", "the {nth} quarter")),
    *of_years(
        _YEARS[1:],
        ("{nth}(?:er|[°º.])? (?:semestre|mitad)", "the {nth} half"),
        ("último trimestre", "the last quarter"),
    ),
    Phrase("{nth}(?:er|[°º.])? semestre", half),
    Phrase("{tens}", "the {tens}s", follows=r"\baños\s[0-9]{2,4}\s(?:y|o|a)\s$"),
    Phrase(f"{{year}}{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR, unless=_NOT_MORE),
    Phrase(f"año {{year}}{_NOT_COUNTING}", "the year {year}"),
    Phrase(
        "{dayname}",
        "{dayname}",
        unless=r"\b(?:cada|todos\slos|los|penúltimo|un)\s$",
        bare=True,
    ),
    Phrase("{dayname} {step}", "{step} {dayname}"),
    Phrase("{step} {dayname}", "{step} {dayname}"),
    Phrase(
        "{dayname} (?:día )?{day}(?! (?:{=month}|de|del|y|al|a|horas)(?!\\w))(?! ?-|h)",
        "{dayname} the {day}th",
        needs=r"\bel\s$",
    ),
    Phrase("{dayname} que viene", "next {dayname}"),
    Phrase("{dayname} antepasado", "{dayname} before last"),
    Phrase(
        "{dayname} de la semana {step}",
        "{dayname} of {step} week",
    ),
    Phrase("{dayname} de la {step} semana", "{dayname} of {step} week"),
    Phrase("{dayname} de la semana que viene", "{dayname} of next week"),
    Phrase("{dayname}(?: por| en| a)? la {daypart}", "{dayname} {daypart}"),
    Phrase(
        "{beside}",
        "{beside}",
        unless=r"\b(?:la|una|esta|cada|(?<!partir\s)de|pasado|por\sla)\s$",
    ),
    Phrase(
        "{beside},? (?:el )?{=dayname}",
        "{beside}",
        unless=r"\b(?:la|una|esta|cada|por\sla)\s$",
    ),
    Phrase(
        "(?:noche|madrugada) del? {weekday} al {dayname}(?: {day} de {month}(?: del? {year})?)?",
        night_before,
    ),
    Phrase("hoy en día", "nowadays"),
    Phrase("{beyond}(?: (?:por|en|a) la {=daypart})?", "{beyond}"),
    Phrase("{beside}(?: por| en)? la {daypart}", "{beside} {daypart}"),
    Phrase("{beside} (?:tarde|noche)", "{beside}"),
    Phrase("{daypart} de {beside}", "{beside} {daypart}"),
    Phrase("{daypart} del {dayname}(?! (?:{=day}|al?)(?!\\w))", "{dayname} {daypart}"),
    Phrase("{daypart} del? {step} {dayname}", "{step} {dayname} {daypart}"),
    Phrase("{daypart} del {dayname} {step}", "{step} {dayname} {daypart}"),
    Phrase("esta(?: misma)? {daypart}", "this {daypart}"),
    Phrase("este(?: mismo)? (?:{turn}|{noon})", part_of_today),
    Phrase(
        "misma {daypart}(?! (?:de|del|que)(?!\\w))",
        "that {daypart}",
        needs=r"\bla\s$",
        unless=r"\b(?:de|con)\sla\s$",
        told=True,
    ),
    Phrase(f"{_A_PART}(?={_A_DAY})", part_told, unless=_HABIT),
    Phrase(
        "(?:(?:primeras?|últimas?) horas? de la )?{daypart}(?! (?:de|del|siguiente|anterior|pasada|que|y la)(?!\\w))",
        part_told,
        needs=r"\b(?:(?:por|en|a|entrada|durante|(?<!de\s)toda|(?:largo|final|horas)\sde)\sla|a)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "(?=noche|madrugada){daypart}(?! (?:de|del|que|y)(?!\\w))",
        part_told,
        needs=r"(?:\ben\splena|(?:[,.;:]\s|\b(?:ya|y)\s|(?:ó|aron|ieron|ía|ían|aba|aban)\s)de)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "(?=madrugada){daypart}(?=[.,;](?![0-9])|$)",
        part_told,
        needs=r"\bde\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{turn}(?! de(?!\\w))",
        part_told,
        needs=r"\b(?:a|al|a\sla|desde\sel|hasta\sel|antes\sdel|hacia\sel|durante\sel|pasado\sel)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{noon}(?! de(?!\\w))",
        part_told,
        needs=r"\b(?:a|al|a\sla|del|de\sla|(?:hacia|desde|hasta)(?:\s(?:el|la))?)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "(?:primera hora|{noon}) de {beside}",
        "{beside}",
        needs=r"\b(?:a|al|el|la)\s$",
    ),
    Phrase("{noon}", part_told, needs=r"\bpasado\sel\s$", unless=_HABIT, told=True),
    Phrase(
        "(?:pasada la|pasada|poco después de la|poco después de) medianoche",
        lambda _: AFTER_MIDNIGHT,
        unless=_HABIT,
    ),
    Phrase("{noon} siguiente", "the following day"),
    Phrase("al otro día(?! del?(?!\\w))", "the following day"),
    Phrase("(?:esa|aquella)(?: misma)? {daypart}", "that {daypart}"),
    Phrase("ayer", "yesterday", needs=r"\bde\s$"),
    Phrase("{one} {step}", "{step} {one}"),
    Phrase("{step} {one}(?! santa(?!\\w))", "{step} {one}"),
    Phrase("{one} que viene", "next {one}"),
    Phrase("{one} antepasad[oa]", "2 {one} ago"),
    Phrase(
        "(?:últimos|últimas) {many}(?! del? (?:{=year}|{=month}|{=one}))",
        "recent {many}",
    ),
    Phrase("primer día (?:de|del mes de) {month}(?: del? {year})?", "1 {month} {year}"),
    Phrase(
        "mitad del? {one}(?! (?:{=step}|{=roman}|[0-9]))",
        "the middle of the {one}",
        needs=r"\ba\s$",
    ),
    Phrase("mitad del? {one} {step}", "the middle of {step} {one}", needs=r"\ba\s$"),
    Phrase(
        "mitad del? (?:este |{=step} ){one}",
        "the middle of this {one}",
        needs=r"\ba\s$",
    ),
    Phrase("(?:próximos|próximas) {many}", "the coming {many}"),
    Phrase("{season} {step}", "{step} {season}"),
    Phrase("{season} siguiente", "the following {season}"),
    Phrase("{season} anterior", "the previous {season}"),
    Phrase("{monthname} siguiente", "the following {monthname}"),
    Phrase("{monthname} anterior", "the previous {monthname}"),
    Phrase("{step} {season}", "{step} {season}"),
    Phrase("fin de semana {step}", "{step} weekend"),
    Phrase("{step} fin de semana", "{step} weekend"),
    Phrase("fin de semana", "weekend", needs=r"\b(?:el|del)\s$"),
    Phrase(
        "hace (?:(?:más de|ya|ahora|hoy|exactamente|justamente|apenas|justo|solo|sólo|tan solo|tan sólo) )?{n} {unit}",
        "{n} {unit} ago",
    ),
    Phrase("hace {n} {unit} y medi[oa]", "{n}.5 {unit} ago"),
    Phrase("hace (?:casi )?una {dozen} de {unit}", "about {dozen} {unit} ago"),
    Phrase("hoy hace {n} {unit}", "{n} {unit} ago today"),
    Phrase("hace {unit} y medi[oa]", "1.5 {unit} ago"),
    Phrase("hace poco más de {n} {unit}", "{n} {unit} ago"),
    Phrase(
        "hace (?:unos|unas|casi|cerca de|aproximadamente|alrededor de|cosa de) {n} {unit}",
        "about {n} {unit} ago",
    ),
    Phrase("{n} {unit} atrás", "{n} {unit} ago"),
    Phrase(
        "dentro de (?:(?:(?:poco )?más de|menos de|unos|unas) )?{n} {unit}",
        "{n} {unit} from now",
    ),
    Phrase("desde hace (?:(?:más de|casi) )?{n} {unit}", "the past {n} {unit}"),
    Phrase("{n} {past} {unit}", "the {past} {n} {unit}"),
    Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
    Phrase("{n} {unit} (?:después(?! de)|más tarde)", "{n} {unit} later"),
    Phrase("{n} {unit} antes(?! de)", "{n} {unit} earlier"),
    Phrase("{dayhours} horas (?:después(?! de)|más tarde)", "{dayhours} days later"),
    Phrase("{dayhours} horas antes(?! de)", "{dayhours} days earlier"),
    *(
        Phrase(f"{length} (?:{after})", f"{english} {side}")
        for length, english in _CLOCK_LENGTHS
        for after, side in (
            ("después(?! de)|más tarde", "later"),
            ("antes(?! de)", "earlier"),
        )
    ),
    Phrase("{yy}(?=[,;](?! ?(?:el |del )?[0-9]))", "19{yy}", follows=r"\ben\sel\s$"),
    Phrase("(?:{day} de )?{monthname} de {n} años (?:después|más tarde)", years_later),
    Phrase("(?:{day} de )?{monthname} de hace {n} años", years_ago),
    Phrase("{n} {unit} y medi[oa] (?:después(?! de)|más tarde)", "{n}.5 {unit} later"),
    Phrase("{unit} y medi[oa] (?:después(?! de)|más tarde)", "1.5 {unit} later"),
    Phrase("al cabo de (?:los |las )?{n} {unit}(?! de)", "{n} {unit} later"),
    Phrase(
        "{n} (?=días|semanas|meses){unit}(?! (?:de|del|que|y)(?!\\w))",
        "{n} {unit} later",
        needs=r"\ba\sl[oa]s\s$",
    ),
    Phrase(
        f"(?={AN_AGE} años[,.)]){{n}} {{unit}}", "{n} {unit}", unless=_NAMED_AND_AGED
    ),
    Phrase(
        f"(?!una jornada de )(?!{AN_AGE} años[,.)]){{n}} {{unit}}",
        "{n} {unit}",
        unless=_AGED,
    ),
    Phrase("{n} {clockunit}", "{n} {clockunit}", unless=r"\b(?:las?|y|a)\s$"),
    Phrase("{unit} siguiente(?! (?:de|del|al)(?!\\w))", "the following {unit}"),
    Phrase("{unit} anterior", "the previous {unit}"),
    Phrase("víspera(?! (?:de|del|que)(?!\\w))", "the day before", needs=r"\bla\s$"),
    Phrase("víspera del {day} de {month}(?: del? {year})?", day_beside(-1)),
    Phrase("víspera de reyes", "5 january"),
    Phrase("víspera de {holiday}(?: de {year})?", day_beside(-1)),
    Phrase("día siguiente (?:al|del) {day} de {month}(?: del? {year})?", day_beside(1)),
    Phrase("mism[oa] {unit}", "the same {unit}"),
    Phrase("(?:cada|todos los) {dayname}", "every {dayname}"),
    Phrase("(?:cada|todos los|todas las) {unit}", "every {unit}"),
    Phrase("por {unit}", "per {unit}"),
    Phrase("cada {n} {unit}", "every {n} {unit}"),
    Phrase("cada hora", "every hour"),
    Phrase("cada {n} {clockunit}", "every {n} {clockunit}"),
    Phrase("(?:cada|todos los) {day}(?: de)? {month}", "every {day} {month}"),
    Phrase(f"{{part}} {_OF}(?:este|esta) {{one}}", "the {part} of this {one}"),
    Phrase(
        f"(?!fin de semana){{part}} {_OF}{{one}}(?! (?:siguiente|anterior|[0-9]|{{=roman}}(?!\\w)))",
        "the {part} of the {one}",
    ),
    Phrase(
        "{part} (?:de (?:ese|esa|aquel|aquella) (?:mismo |misma )?|del mismo |de la misma ){one}",
        "the {part} of the same {one}",
    ),
    Phrase(f"{{part}} {_OF}{{one}} {{step}}", "the {part} of {step} {one}"),
    Phrase(f"{{part}} {_OF}{{step}} {{one}}", "the {part} of {step} {one}"),
    Phrase(f"{{part}} {_OF}{{one}} que viene", "the {part} of next {one}"),
    Phrase(
        "{part} del mes de {month}(?: del? {year})?", "the {part} of {month} {year}"
    ),
    Phrase("{season} (?:del? )?{year}", "{season} {year}"),
    Phrase("{season} del '?{yy}(?!%| por )(?![.,][0-9])", "{season} 19{yy}"),
    Phrase("(?:aquel|aquella|ese|esa) {season}", "that {season}"),
    Phrase("(?:aquel|ese) {dayname}", "that {dayname}"),
    Phrase("(?:aquel|ese) {day} de {month}", "{day} {month} of the same year"),
    Phrase("(?:aquel|ese) {monthname}", "that {monthname}"),
    Phrase(
        "{season}",
        "{season}",
        needs=r"\b(?:(?:en|desde|hasta|para|durante)\s(?:el\s|la\s|tod[oa]\s(?:el|la)\s)?|a\slo\slargo\sdel\s)$",
    ),
    Phrase("(?:años|décadas? de(?: los)?)(?: años)? {tens}", "the {tens}s"),
    Phrase("(?:años|décadas? de(?: los)?)(?: años)? {decadeword}", "the {decadeword}s"),
    Phrase(
        "los {decadeword}(?=[,;.:)»](?![0-9])|$| (?:se|no|ya|nadie|cuando|fue|era|había|hubo|\\w{2,15}(?:ó|aron|ieron|aba|aban|ía|ían))(?!\\w))",
        "the {decadeword}s",
        needs=r"\b(?:en|desde|durante)\s$",
    ),
    Phrase(
        "{yy}(?=[,;.](?! ?[0-9])| (?:no|ya|se)(?!\\w))",
        "19{yy}",
        needs=r"\bdesde\sel\s$",
    ),
    Phrase(
        "{decadeword}",
        "the {decadeword}s",
        follows=r"\baños\s\w{5,8}\s(?:y|o|a)\s$",
    ),
    Phrase("siglos? {roman}", "{roman}th century"),
    Phrase(
        "{roman}",
        "{roman}th century",
        follows=r"\bsiglos?\s[xvi]{1,5}\s(?:y|o|al|y\sel|(?:y|y\sa|o|a)\s(?:principios|comienzos|inicios|mediados|finales|fines)\sdel)\s$",
    ),
    Phrase(
        f"{{roman}}{_OVER}",
        "{roman}th century",
        follows=r"\b(?:principios|comienzos|inicios|mediados|finales|fines)\sdel\s$",
    ),
    Phrase("siglo {ordinal}", "{ordinal}th century"),
    Phrase("{holiday}(?: (?:del? )?{year})?", "{holiday} {year}"),
    Phrase(
        "semana santa(?: (?:del? )?{year})?(?! de(?!\\w))",
        "easter week {year}",
        needs=r"\b(?:en|durante|desde|hasta|antes\sde|tras|para|esta|pasada|próxima)\s(?:la\s|esta\s)?$",
    ),
    Phrase(
        "{feast}(?: (?:del? )?{year})?(?! concepción)",
        "{feast} {year}",
        needs=r"\b(?:el|la|del|puente\sde\sla)\s$",
        unless=r"\b(?:iglesia|basílica|parroquia|capilla|calle|colegio|barrio|ermita|plaza)\s(?:de\s)?(?:la\s|el\s|del\s)?$",
    ),
    Phrase(
        "último día (?:de |del mes de ){month}(?: del? {year})?",
        "the last day of {month} {year}",
    ),
    Phrase("primer día (?:de |del |del año ){year}", "1 january {year}"),
    Phrase("último día (?:de |del año ){year}", "the last day of {year}"),
    Phrase(
        f"las? {{hh}}[.:]{{mn}}{_NO_AMOUNT}(?: horas)?(?: (?:de|por) la {{daypart}})?",
        clock,
        needs=_AT,
    ),
    Phrase("las? {hh}(?:[.:h]{mn})? ?{meridian}\\.?", clock, needs=_AT),
    Phrase("las? {hh}h{mn}", clock, needs=_AT),
    Phrase("{hh}[.:]{mn}(?= gmt)", clock, needs=r"\($"),
    Phrase(f"las? {{hh}}[.:]{{mn}} ?h(?:oras|rs?|s)?{_NO_AMOUNT}", clock, needs=_AT),
    Phrase(f"las? (?:{{hh}}|{{hour}})(?: {{minutes}})?(?={_A_DAY})", clock, needs=_AT),
    Phrase(
        "las? {hh} horas(?! de (?!(?:hoy|ayer|mañana|este|la (?:{=daypart}|jornada))(?!\\w)))",
        clock,
        needs=_AT,
    ),
    Phrase(
        "las? (?:{hh}|{hour})(?: {minutes})?(?: en punto)? (?:(?:de|por|en) la|del) {daypart}",
        clock,
        needs=_AT,
    ),
    Phrase("las? {hour} {minutes}", clock, needs=_AT),
    Phrase(
        "las? (?:{hh}|{hour})(?: {minutes})? de {beside}(?! la )",
        hour_of,
        needs=_AT,
    ),
    Phrase(f"las? (?:{{hh}}|{{hour}}){_OVER}", clock, needs=_JUST, told=True),
    Phrase("las? {hour} y pico", clock, needs=_AT),
    Phrase(f"las? {{hour}}{_OVER}", clock, needs=r"\b(?:a|hacia)\s$", told=True),
    Phrase(
        "las? (?:{hh}|{hour})(?![.,:]?[0-9]| ?%)",
        clock,
        needs=r"\b(?:{=dayname}|{=beside}),? a\s$",
    ),
    Phrase(
        f"las? (?:{{hh}}|{{hour}})(?= y las? (?:{{=hh}}|{{=hour}})(?:[.:]{{=mn}})?(?: horas)?{_A_DAY})",
        clock,
        needs=r"\bentre\s$",
    ),
    Phrase(
        f"las {{hh}}{_OVER}",
        clock,
        needs=r"\ba\s$",
        unless=r"\b(?:frente|respecto|gracias|junto|debido|igual)\sa\s$",
        told=True,
    ),
    Phrase("{hh}[.:]{mn}(?: horas|h)?(?=[.:] )", clock, needs=_ALONE, told=True),
    Phrase("{now}", "{now}"),
    Phrase("en el pasado(?= ?[.,;:!?)]|$)", "recently"),
    YEAR_ALONE,
)
