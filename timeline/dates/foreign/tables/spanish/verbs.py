"""How the verbs of Spanish tell that a day is still to come."""

# ruff: noqa: E501 - a row of a table stays on one line
_PAST = r"(?:\w{2,20}(?:ó|aron|ieron|aba|aban|ara|aran|iera|ieran|[aeid]ía|[aeid]ían)|fue|fueron|era|eran|ha|han|hubo|hizo|hicieron|dijo|dijeron|tuvo|tuvieron|puso|dio|vio|pudo|vino|había|habían)"
_NO_VERB = (
    r"(?:esta|este|ese|esa|aquella|hasta|para|entre|durante|ante|mediante|donde|desde|cerca|fuera|incluso|siguiente|tarde|mañana|noche|madrugada|toda|cada|otra|una|media|parte"
    r"|gente|era|eran|iba|iban|fue|hace|antes|apenas|santa|delante|previa|nueva|primera|segunda|tercera|última|próxima|sobre|casi|porque|aunque|siempre|nada|buena|gran"
    r"|\w{1,18}(?:aba|aban|[eií]ía|ía|ían|iera|ieran|iese|iesen|uese|mente|ente|ante|dad|ción))"
)
PRESENT = rf"(?!{_NO_VERB}(?!\w))(?:es|son|va|van|da|dan|hay|\w{{2,18}}(?:a|e|an|en))"
"""The third person; a noun may look like it, so that its place must tell."""

_APPOINTED = (
    r"(?:celebr|visit|recib|debat|elig|estren|present|inaugur|public|cierr|abr|sal|lleg|declar|decid|afront|enfrent|viaj|vuel|vuelv|intervien|particip|acud|asist|caduc|regres"
    r"|aprueb|firm|lanz|ofrec|pronunci|cumpl|examin|analiz|estudi|somet|llev|recuper|reaparec|revis|part|jueg|vot|reún|comparec|empiez|comienz|arranc|termin|acab|concluy|finaliz)(?:e|a|en|an)(?!\w)"
)
"""Verbs of what has its day fixed before."""
_OPENS = r"(?:^\s*(?:[«\"]\s?)?(?:(?:pero|además|también|ya) )?|(?:^|\s)(?:y|pero|mientras) )(?:el|este|la)\s$"
_NOT_OVER = rf"(?![^.;:!?\n]{{0,60}}\b{_PAST}(?!\w))"

_CEREMONY = (
    r"(?:huelga|paro|funeral(?:es)?|misa|marcha|manifestación|concentración|final|semifinal|pleno|asamblea|reunión|cumbre|entierro|velatorio"
    r"|concierto|votación|homenaje|desfile|procesión|audiencia|clausura|inauguración|luto)(?!\w)"
)

FRAMES: tuple[tuple[str, str, int], ...] = (
    # *El viernes es feriado*, *El lunes se decide*, and nothing that is over beside it
    (
        _OPENS,
        rf"^\s(?:que viene |próximo )?(?:no )?(?:se |le |les |nos |lo |la )?{PRESENT}(?!\w){_NOT_OVER}",
        1,
    ),
    # *El viernes la ministra viaja*
    (
        _OPENS,
        rf"^\s(?:(?:el|la|los|las) )?[^\W\d_]{{2,20}} (?:[^\W\d_]{{2,20}} )?(?:se )?{_APPOINTED}{_NOT_OVER}",
        1,
    ),
    (r"^(?!.*\b(?:tenían?|estaban?|había[ns]?)\b).*\bpara\s(?:el|este)\s$", "", 1),
    # *El lunes, huelga general*, with no verb at all
    (
        _OPENS,
        rf"^,\s(?:(?:el|la|los|las|un|una|gran|nuev[oa]) )?{_CEREMONY}{_NOT_OVER}",
        1,
    ),
)

SCHEDULED = (
    r"(?<!en\s)(?<!la\s)(?<!una\s)(?<!su\s)(?<!el\s)(?<!un\s)(?<!de\s)(?<!del\s)(?<!al\s)(?<!cada\s)"
    rf"{_APPOINTED}(?=\s(?:el|este|a partir del)\s$)"
)
"""What is told in the present tense right in front of its day is an appointment."""

_NO_NOUN = "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        *(
            "ser",
            "será",
            "serán",
            "sea",
            "sean",
            "sería",
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "del",
            "al",
        ),
        *(
            "su",
            "sus",
            "este",
            "esta",
            "cada",
            "de",
            "otro",
            "ningún",
            "estará",
            "quedará",
            "estar",
        ),
    )
)
_PLANNED = (
    r"(?:previst|programad|fijad|convocad|planead|planificad|aplazad|pospuest|postergad|agendad|esperad|señalad|citad"
    r"|prevenid|propuest|prorrogad|adelantad|trasladad|abiert|cerrad|habilitad)"
)
_DONE = (
    rf"{_NO_NOUN}\b(?!{_PLANNED})(?:\w{{2,20}}(?:ad|id)|muert|depuest|impuest|hech|dich|vist|escrit|rot|resuelt"
    r"|descubiert|pres|devuelt|disuelt|elect)[oa]s?"
)
HAPPENED: tuple[tuple[str, str], ...] = (
    (
        rf"{_DONE}\s(?:ya\s)?(?:en(?:\sel\smes\sde)?|a\s(?:principios|comienzos|mediados|fines|finales)\sde)\s$",
        "",
    ),
    (
        rf"{_DONE}\s(?:ya\s)?(?:el|este|la\snoche\sdel)\s$",
        r"^(?!\s(?:próximo|que\sviene)\b)",
    ),
)
"""*detenido en enero*, *los votos emitidos el sábado*; but not *prevista en julio*."""
