"""The phrases of Italian, and what they say in English."""

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
    night_of_the_month,
    night_over_months,
    not_counting,
    of_years,
    part_of_today,
    part_told,
    years_ago,
    years_later,
)
from timeline.dates.readings import DayOfMonth, Reading, Timed

_OF = r"(?:(?:dell'|della |del |dello |di ))?"
_BEFORE_YEAR = (
    r"(?:\b(?:nel|del|dal|il|al|fino\sal|entro\sil|verso\sil|prima\sdel|dopo\sil|anno|anni|scolastico|esercizio|periodo|stagione|biennio|triennio"
    r"|tra|fra|circa|inizio|fine|metà|corso)\s|\bnell'"
    rf"|[0-9]{{4}}\s(?:e|ed|o|a)\s|^|[.!?]\s|{YEAR_IN_FRONT})$"
)
_NOT_COUNTING = not_counting(
    "persone uomini donne bambini bambine pazienti partecipanti soldati abitanti voti euro"
    " dollari lire grammi chili chilometri metri ettari litri tonnellate pagine casi animali"
    " auto case alloggi posti dipendenti imprese volte giorni ore minuti anni milioni km m"
    " kg copie spettatori volontari famiglie",
    r"a\. ?c\b|avanti cristo",
)
_YEARS = (
    ("", ""),
    (" (?:del |dell'anno )?{year}", " of {year}"),
    (" (?:dell'anno|dello) {step}(?: anno)?", " of {step} year"),
    (" (?:del|dello) {step} anno", " of {step} year"),
    (" (?:di quest'anno|di questo anno|dell'anno in corso)", " of this year"),
    (" (?:dello stesso anno|di quell'anno)", " of the same year"),
    (" dell'anno (?:dopo|seguente|successivo)", " of the following year"),
    (" dell'anno (?:prima|precedente)", " of the previous year"),
)
_LAST_CENTURY = (" (?:del |dell)?'{yy}", " 19{yy}")
_BEFORE_MONTH = (
    r"(?:\b(?:a|ad|in|di|per|da|dal|nel|del|e|o|tra|fra|fino\sa|entro|inizio|fine|metà|mese\sdi"
    r"|questo|il|lo|al)\s|\b(?:nell'|dell'|d'|all'|dall'|l'))$"
)
_AT = r"(?:\b(?:alle|dalle|delle|ore|(?:verso|per|dopo|entro|tra|fra|e|erano)\sle)\s|\b(?:all|dall|dell|(?:verso|dopo|entro|per)\sl)')$"
_JUST = r"(?:\b(?:poco|minuti)\s(?:prima\sdelle|dopo\sle)|\b(?:in|at)torno\salle|\bverso\sle|\bore)\s$"
"""Those behind which *le cinque* can be an hour only."""
_A_DAY = r"(?:(?: di (?:{=step} )?(?:{=dayname}|{=beside})| d(?:el|ello|ella) (?:{=step} )?(?:{=dayname}(?! {=step}(?!\w))|giorno {=day}|(?:1[º°]|{=day}[º°]?|{=dayword}) {=month})| dell'{=day}[º°]? {=month})(?!\w))"
"""The day that a time in front of it is of."""
_OVER = (
    rf"(?=,(?![0-9])|[;:.)»!](?![0-9])|$|{_A_DAY}"
    r"| (?!è (?:il|lo|la|un|una) )(?:e|ed|da|dal|dalla|o|ma|in|a(?! [0-9])|al(?! [0-9])|alla|alle|all'alba|nel|nella|il|la|lo|ci|vi|mi|i|gli|le(?! [0-9])|un|una|si|per(?! cento)"
    r"|con|mattina|mattino|pomeriggio|sera|quando|fu|furono|è|sono|ha|hanno|era|erano|aveva|avevano|viene|vengono|venne|vennero|sarà|saranno|su|sul|sulla|non|dopo|fino|circa|contro"
    r"|\w{2,15}(?:ò|ì|rono|ero|rà|ranno|ava|eva|iva|avano|evano|ivano))(?!\w)| l')"
)
"""What follows a day of the month or an hour; after other numbers comes what they count."""
_NO_DAY = (
    r"\b(?:con|contro|numero|tram|autobus|linea|canale|su|per|maglia|articolo|pagina|minuto|port\w{1,4}"
    r"|gioc\w{1,5}|chiam\w{1,4})\s(?:il\s|l')$"
)
_NOT_MORE = "(?! (?:{=month}|al|a|o)(?!\\w)| e (?:il |l'|del |la |nella )?(?:[0-9]|{=daypart}))(?![.,:]?[0-9]| ?[º°%-])"
"""What must not follow the number that a part of a day is of."""
_THE = r"(?:(?:il|la|lo|le|i|gli|un|una) |l'|un')"
_EVENT = (
    r"(?:(?:prim|ultim|second|su|lor)[aoi] )?(?:(?:vot|vittori|sconfitt|strag|attentat|incident|mort|nascit|guerr|partit|gar|terremot|scoss|alluvion"
    r"|incendi|arrest|arriv|partenz|inizi|fin|firm|accord|sentenz|croll|tragedi|disastr|fug|marci|referendum|nomin|scompars|naufragi|uscit|entrat"
    r"|ritorn|cadut|fatt|lanci|sbarc|invi|gol|volat|visit|riform|condann|rivolt|congress|intervall|pausa)(?:[aoei]|io)?"
    r"|(?!(?:popola|na|coali|opposi|associa|organizza|reda|dire|amministra|delega|federa|fonda|istitu|commis|forma)(?:zion|sion)[ei]|parlamento|reggimento|questura|procura|prefettura|presidenza)[^\W\d_]{2,18}(?:zion[ei]|sion[ei]|ment[oi]|aggio|tura|enza))(?!\w)"
)
_ONE_THAT_ACTS = (
    r"(?:(?!(?:d[ei]|del|dello|della|dei|degli|delle|a|al|alla|in|nel|nella|da|dal|dalla|con|per|su|sul|sulla)(?!\w)|(?:dell|nell|all|dall|sull)')[^\W\d_]{1,20}'? ?){1,3}?"
    r"(?<=[\s'])(?:si |ne |lo |la |li |le |gli |non |vi |ci ){0,2}(?:è|ha|hanno|sono|fu|furono|era|erano|aveva|avevano|venne|vennero"
    r"|\w{2,18}(?:ò|ì|é|rono|ero|ava|eva|iva|avano|evano|ivano|se|sero|rà|ranno))(?!\w)"
)
_NOT_FROM = (
    r"(?! (?:d[ei]|del|dello|della|dei|degli|delle|che|quell[oae]|quei|quegli|aver|esser|essere)(?!\w)| dell'| quell')"
    f"(?! {_THE}{_EVENT})(?! {_THE}(?!{_ONE_THAT_ACTS}))"
)
"""*due anni dopo la polizia arrestò* is told; *due anni dopo la gara* is of the race."""
_ONE = r"(?!(?:giorni|settimane|mesi|trimestri|anni|decenni|secoli)(?!\w))"
"""*il mese dopo*; but *mesi dopo* is nobody knows when."""
_CLOCK_LENGTHS = (
    ("{n} {clockunit}", "{n} {clockunit}"),
    ("{n} ore e mezz[oa]", "{n}.5 hours"),
    ("un'ora e mezz[oa]", "1.5 hours"),
    ("{elapsed}", "{elapsed}"),
)
"""*due ore dopo* is counted from a time of day, where one was told."""
_NOT_FROM_IT = (
    "(?! (?:d[ei]|del|dello|della|dei|degli|delle|che|il|la|lo|le|i|gli|un|una|aver|esser)(?!\\w)"
    "| dell'| l'| un')"
)
_DONE_IN_FRONT = (
    r"\b(?:(?:fu|furono|è|sono|ha|hanno)\s(?:[^\W\d]+\s)?\w+[ts][oaie]"
    r"|(?!(?:perciò|però|può|ciò|così|lunedì|martedì|mercoledì|giovedì|venerdì)\b)\w{2,18}(?:ò|ì|arono|irono|erono|ettero))"
    r"\s(?:(?!(?:di|del|della|che|e)\b)[^\s.,;:!?]{1,20}\s){0,2}"
)
"""*furono giurati in Duomo il sabato*: once, and no habit."""
_HABIT = r"\b(?:sempre|spesso|ogni|tutt[ie]\s(?:i|le)|di\ssolito|solitamente|abitualmente)\b[^.;!?]{0,36}$"
_AGED = (
    r"\b(?:uomo|donna|ragazz[oaie]|bambin[oaie]|giovan[ei]|anzian[oaie]|figli[oae]?|maggiori|minori|over|student\w+"
    r"|pensionat[oa]|turista|operai[oa]|marito|moglie|et\u00e0|persone|signora|signore"
    r"|(?!(?:con|ri|inter)?(?:qui|vi)sta|lista|pista|provvista)\w{3,}ista|(?:tedesc|frances|ingles|italian|romen|polacc|spagnol|american|austriac|svizzer"
    r"|alban|marocchin|ucrain|russ)[oaei])\s(?:\w+\s)?di\s$"
)
"""*un uomo di 58 anni*: how old he is."""
_NAMED_AND_AGED = rf"{_AGED}|[^\W\d]{{2,}},\s$|[^\W\d]\s\($"
"""*Sergio Orsi, 48 anni, arriva*."""
_ALONE = r"(?:^|[.!]\s{1,3}|\n)(?:ore\s)?$"
_NO_AMOUNT = "(?![.,]?[0-9])(?! (?:euro|lire|dollari|punti|milioni|mila|metri|km|%|per cento|imprese))"


def _noon_of_the_day(said: Said) -> Reading:
    """*la mezzanotte del 12*, of the month told."""
    clock = {"midday": "12:00", "midnight": "24:00"}[said["noon"]]
    return Timed(clock, DayOfMonth(int(said["day"])))


PHRASES: tuple[Phrase, ...] = (
    *FIGURES,
    Phrase(
        "(?:{=beside},? )?(?:{weekday}(?: {=daypart})?,? )?{day}[º°]?(?! set(?!\\w)(?!\\.?\\s(?:del )?[12][0-9]{3})) {month}(?: (?:del )?{year})?",
        "{weekday} {day} {month} {year}",
    ),
    Phrase(
        "(?:{weekday},? )?{dayword} {monthname}(?: (?:del )?{year})?",
        "{weekday} {dayword} {monthname} {year}",
    ),
    Phrase("{step} (?:{weekday},? )?{day}[º°]? {month}", day_of_its_month),
    Phrase("{day}[º°]? {month} {step}", day_of_its_month),
    *of_years(
        (*_YEARS[2:], _LAST_CENTURY),
        ("(?:{weekday},? )?{day}[º°]? {month}", "{weekday} {day} {month}"),
    ),
    Phrase("{day} (?:dello stesso|di quel) mese", "the {day}th of that month"),
    Phrase(
        "{day} del mese (?:dopo|seguente|successivo)",
        "the {day}th of the following month",
    ),
    Phrase("{day}[º°]? {month} (?:seguente|successivo)", next_of_its_name),
    Phrase(
        "notte (?:tra|fra) il {day} {monthname} e il {until}[º°]? {month}(?: (?:del )?{year})?",
        night_over_months,
    ),
    Phrase(f"notte sul {{day}}{_NOT_MORE}", night_of_the_month),
    Phrase(f"giorno {{day}}{_OVER}", "the {day}th", needs=r"\b(?:il|del|al|dal)\s$"),
    Phrase("{day} di questo mese", "the {day}th of this month"),
    Phrase("{day} del mese {step}", "the {day}th of {step} month"),
    Phrase("{day} (?:del|dello) {step} mese", "the {day}th of {step} month"),
    Phrase("{dayname} {day}(?= {=daypart})", "{dayname} the {day}th"),
    Phrase(
        "notte (?:tra|fra) il {day} e (?:il |l'){until} {month}(?: (?:del )?{year})?",
        NIGHT,
    ),
    Phrase("notte (?:tra|fra) ieri e oggi", "last night"),
    Phrase(
        "notte (?:(?:tra|fra) il|dal) {day} (?:e il|e l'|al|all') ?{until}(?! {=month})",
        night_of_numbers,
    ),
    Phrase(
        f"{{day}}{_OVER}",
        "the {day}th",
        needs=r"(?:\b(?:il|fino\sal|a\spartire\sdal|prima\sdel)\s|\bl'|\bfino\sall')$",
        unless=_NO_DAY,
    ),
    Phrase(
        f"(?:{{daypart}}|{{turn}}) (?:del |dell'){{day}}{_NOT_MORE}",
        "the {daypart} {turn} of the {day}th",
    ),
    Phrase(f"giornata (?:del |dell'){{day}}{_NOT_MORE}", "the {day}th"),
    Phrase(f"{{noon}} (?:del |dell'){{day}}{_NOT_MORE}", _noon_of_the_day),
    Phrase(f"prime ore (?:del |dell'){{day}}{_NOT_MORE}", "the morning of the {day}th"),
    Phrase("l'indomani(?! d(?:i|el|ella|ei|elle)(?!\\w)| dell')", "the following day"),
    Phrase("indomani del {day} {month}(?: {year})?", day_beside(1)),
    Phrase("vigilia (?:del |dell'){day} {month}(?: {year})?", day_beside(-1)),
    Phrase("vigilia di {holiday}(?: {year})?", day_beside(-1)),
    Phrase("dopo (?:la )?mezzanotte", lambda _: AFTER_MIDNIGHT, unless=_HABIT),
    Phrase("quel giorno", "that day"),
    Phrase("quell'anno", "the same year"),
    Phrase("quel mese", "the same month"),
    Phrase(
        "(?:quell[ao] stess[ao]|stess[ao]|quell[ao]|quel) (?:{daypart}|(?=mattinata|serata|nottata){turn})",
        "that {daypart} {turn}",
    ),
    Phrase("{daypart} stess[ao]", "that {daypart}"),
    Phrase(
        f"{{daypart}} (?:dopo{_NOT_FROM}|(?:seguente|successiv[ao])(?! (?:a|al|alla|allo|ai|agli|alle)(?!\\w)| all'))",
        "the following {daypart}",
    ),
    Phrase(
        "{daypart} (?:prima|avanti|precedente)(?= ?[,.;:])",
        "the previous {daypart}",
    ),
    Phrase("domenica di pasqua", "easter sunday"),
    Phrase("{month}(?: del)? {year}", "{month} {year}"),
    Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH, bare=True),
    Phrase("{monthname}(?= e {=month} (?:del )?{=year})", "{monthname}"),
    Phrase("{day} {month} di un anno fa", "{day} {month} of last year"),
    Phrase("giorno stesso", "the same day", needs=r"\bil\s$"),
    Phrase(
        "{yy}(?!%|[.,][0-9])",
        "19{yy}",
        follows=r"\b(?:nel|dal|al|il)\s'$",
        goes_on=r"(?! [a-z]{2,12}[ei]\b)",
    ),
    Phrase(
        "{yy}(?!%|[.,][0-9])",
        "19{yy}",
        follows=r"\bdel\s'$",
        goes_on=r"(?! [A-ZÀ]| [a-z]{2,12}[ei]\b)",
    ),
    Phrase(
        "{yy}(?=[.,;:)»](?![0-9])|$| (?:e|ed|o|il|la|lo|i|gli|si)(?!\\w))",
        "19{yy}",
        follows=r"\bnell'$",
    ),
    Phrase("{monthname} {step}", "{step} {monthname}"),
    Phrase("{step} (?:mese di )?{monthname}", "{step} {monthname}"),
    Phrase("mese {step} di {monthname}", "{step} {monthname}"),
    Phrase(
        "{dayname} {step},? {day}[º°]? {month}(?: {year})?",
        "{dayname} {day} {month} {year}",
    ),
    *of_years(
        (*_YEARS[2:], _LAST_CENTURY),
        ("{monthname}", "{monthname}"),
        ("{season}", "{season}"),
        ("{holiday}", "{holiday}"),
    ),
    *of_years(_YEARS, ("{nth}(?:er|[°º.])? trim(?:estre|[.])", "the {nth} quarter")),
    *of_years(
        _YEARS[1:],
        ("{nth}(?:er|[°º.])? (?:semestre|metà)", "the {nth} half"),
        ("ultimo trimestre", "the last quarter"),
    ),
    Phrase("{nth}(?:er|[°º.])? semestre", half),
    Phrase(f"{{year}}{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR),
    Phrase(f"anno {{year}}{_NOT_COUNTING}", "the year {year}"),
    Phrase(
        "{dayname}",
        "{dayname}",
        unless=r"\b(?:ogni|tutti\si|penultim[ao]|il|la)\s$",
        bare=True,
    ),
    Phrase("{dayname} {step}", "{step} {dayname}"),
    Phrase("{step} {dayname}", "{step} {dayname}"),
    Phrase(
        "{dayname} della settimana {step}",
        "{dayname} of {step} week",
    ),
    Phrase("{dayname} della {step} settimana", "{dayname} of {step} week"),
    Phrase(
        "{dayname} {day}(?=[.,;:)]|$| (?:e|ha|è|sarà|a|al|alle|alla|in|con|per|nel)(?!\\w))"
        "(?![.,:][0-9])",
        "{dayname} the {day}th",
    ),
    Phrase(f"{{dayname}} {{day}}{_OVER}", "{dayname} the {day}th"),
    Phrase(
        f"{{dayname}} (?:successiv[oa]|seguente|dopo{_NOT_FROM_IT})",
        "the following {dayname}",
    ),
    Phrase(f"{{dayname}} (?:precedente|prima{_NOT_FROM_IT})", "the previous {dayname}"),
    Phrase("{dayname}", "that {dayname}", needs=rf"{_DONE_IN_FRONT}il\s$", told=True),
    Phrase(
        "domenica",
        "that sunday",
        needs=rf"{_DONE_IN_FRONT}la\s$",
        told=True,
    ),
    Phrase("{dayname} {daypart}", "{dayname} {daypart}", unless=r"\b(?:ogni|il|la)\s$"),
    Phrase("{beside}", "{beside}", unless=r"\b(?:altro)\s$"),
    Phrase("{beside},? {=dayname}", "{beside}"),
    Phrase("{beyond}(?: {=daypart})?", "{beyond}"),
    Phrase("{beside} {daypart}", "{beside} {daypart}"),
    Phrase("quest[ao] {daypart}", "this {daypart}"),
    Phrase("quest[ao] {turn}", part_of_today),
    Phrase(f"(?:{{turn}}|{{noon}}|{{daypart}})(?={_A_DAY})", part_told, unless=_HABIT),
    Phrase("{dayname} {step} {daypart}", "{step} {dayname} {daypart}"),
    Phrase(
        "(?=sera|notte){daypart}(?! (?:d[ei]|del|della)(?!\\w)| (?:tra|fra) (?:il |l'|{=dayname}))",
        part_told,
        needs=r"\b(?:verso|fino\sa|prima\sdi|sul\sfar\sdella|alla\sfine\sdella|tarda)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{turn}(?! (?:d[ei]|del|dell[ao]|stess[ao]|dopo|prima|seguente|successiv[ao]|scors[ao])(?!\\w)| dell'| d')",
        part_told,
        needs=r"(?:\b(?:in|nel|nella|al|a|di|dal|dalla|fino\sal|durante\s(?:il|la)|pien[ao]|(?:\bper|^|[.;,])\stutt[ao]\s(?:il|la)|(?:corso|inizio|fine)\s(?:del|della))\s|\b(?:nell|all|dall|fino\sall)')$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{daypart}(?! (?:d[ei]|del|dell[ao]|stess[ao]|dopo|prima|seguente|successiv[ao]|scors[ao]|tra|fra|e)(?!\\w)| dell'| d')",
        part_told,
        needs=r"(?:\b(?:nella|(?:[.;]\s|,\s)(?:di|la|alla)|in\spiena|(?:corso|fine)\sdella|entro|durante\sla|per\stutta\sla)|(?:^|[.;,]\s)tutta\sla)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "{daypart}(?=,| (?:l'|(?:il|lo|la|i|gli|le|un|una|si|tutti|molti|poi|invece|però|è|sono|ha|hanno|fu|furono|era|erano|\\w{2,15}(?:ò|rono|ettero))(?!\\w)))",
        part_told,
        needs=r"(?:^|[.!?]\s)(?:la|a)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "(?=alba){turn}(?! (?:d[ei]|della?)(?!\\w))",
        part_told,
        needs=r"\bprima\sdell'$",
        unless=rf"{_HABIT}|\bstam(?:ani|ane|attina)\s(?:poco\s)?prima\sdell'$",
        told=True,
    ),
    Phrase(
        "{noon}(?! (?:e|meno|di|del)(?!\\w))",
        part_told,
        needs=r"\b(?:a|alla|verso|da|fino\sa|fino\salla|poco\sdopo|poco\sprima\sdi|dopo|prima\sdi)\s$",
        unless=_HABIT,
        told=True,
    ),
    Phrase(
        "notte (?:tra|fra) {weekday} e {dayname}(?: {day} {month}(?: {year})?)?",
        night_before,
    ),
    Phrase("quest'anno", "this year"),
    Phrase("{one} {step}", "{step} {one}"),
    Phrase("{step} {one}", "{step} {one}"),
    Phrase(
        "(?:ultimi|ultime) {many}(?! (?:di|del|dello|dell') ?(?:{=year}|{=month}|{=one}))",
        "recent {many}",
    ),
    Phrase(
        "primo giorno (?:di|d'|del mese di) ?{month}(?: {year})?", "1 {month} {year}"
    ),
    Phrase("quest'{season}", "this {season}"),
    Phrase("(?:prossimi|prossime) {many}", "the coming {many}"),
    Phrase("{season} {step}", "{step} {season}"),
    Phrase("{season} (?:successiv[ao]|seguente)", "the following {season}"),
    Phrase("{season} precedente", "the previous {season}"),
    Phrase("{monthname} (?:successivo|seguente)", "the following {monthname}"),
    Phrase("{monthname} precedente", "the previous {monthname}"),
    Phrase("{step} {season}", "{step} {season}"),
    Phrase("(?:fine settimana|weekend) {step}", "{step} weekend"),
    Phrase("{step} (?:fine settimana|weekend)", "{step} weekend"),
    Phrase("(?:fine settimana|weekend)", "weekend", needs=r"\b(?:nel|il)\s$"),
    Phrase("{n} {unit} (?:fa|or sono)", "{n} {unit} ago"),
    Phrase("{elided}'anni (?:fa|or sono)", "{elided} years ago"),
    Phrase("{elided}'anni (?:dopo|più tardi)", "{elided} years later"),
    Phrase("da {elided}'anni", "the past {elided} years"),
    Phrase(
        "(?:(?:{day}[º°]?|{dayword}) )?{monthname} di {n} anni (?:dopo|più tardi)",
        years_later,
    ),
    Phrase(
        "(?:(?:{day}[º°]?|{dayword}) )?{monthname} di (?:{n} |{elided}')anni (?:fa|or sono)",
        years_ago,
    ),
    Phrase("{n} {unit} e mezz[oa] dopo", "{n}.5 {unit} later"),
    Phrase(
        "{dayhours} ore (?:dopo(?! (?:il|la|lo|le|i|gli|un|una)(?!\\w)| l')|più tardi)",
        "{dayhours} days later",
    ),
    Phrase(
        "{dayhours} ore prima(?! (?:di|del|dello|della|dei|degli|delle|che)(?!\\w)| dell')",
        "{dayhours} days earlier",
    ),
    *(
        Phrase(f"{length} (?:{after})", f"{english} {side}")
        for length, english in _CLOCK_LENGTHS
        for after, side in (
            (f"più tardi|dopo{_NOT_FROM_IT}", "later"),
            (f"prima{_NOT_FROM_IT}", "earlier"),
        )
    ),
    Phrase("appena {n} {unit} fa", "{n} {unit} ago"),
    Phrase("(?:circa|quasi) {n} {unit} fa", "about {n} {unit} ago"),
    Phrase("un'? ?anno fa", "1 year ago"),
    Phrase("(?:più di|oltre) {n} {unit} (?:fa|or sono)", "{n} {unit} ago"),
    Phrase("{n} {unit} e mezz[oa] fa", "{n}.5 {unit} ago"),
    Phrase("una {dozen} (?:di |d'){unit} fa", "about {dozen} {unit} ago"),
    Phrase("(?:tra|fra) {n} {unit}", "{n} {unit} from now"),
    Phrase("da (?:(?:più di|oltre|quasi|circa) )?{n} {unit}", "the past {n} {unit}"),
    Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
    Phrase(
        f"{{n}} {{unit}} (?:dopo(?! (?:il |la |l')?(?:[0-9]|{{=holiday}}|{{=dayname}})){_NOT_FROM}|più tardi)",
        "{n} {unit} later",
    ),
    Phrase(
        "{n} {unit} prima(?! (?:di|del|dello|della|dei|degli|delle|che)(?!\\w)| dell')",
        "{n} {unit} earlier",
    ),
    Phrase(
        f"(?={AN_AGE} anni[,.)]){{n}} {{unit}}", "{n} {unit}", unless=_NAMED_AND_AGED
    ),
    Phrase(f"(?!{AN_AGE} anni[,.)]){{n}} {{unit}}", "{n} {unit}", unless=_AGED),
    Phrase(
        "{n} {clockunit}", "{n} {clockunit}", unless=r"\b(?:l[ea]|[ad]lle|delle|e)\s$"
    ),
    Phrase(
        f"{_ONE}{{unit}} (?:dopo{_NOT_FROM}|seguente|successiv[oa])",
        "the following {unit}",
    ),
    Phrase(f"{_ONE}{{unit}} (?:prima{_NOT_FROM_IT}|precedente)", "the previous {unit}"),
    Phrase(f"{{season}} dopo{_NOT_FROM_IT}", "the following {season}"),
    Phrase(f"{{season}} prima{_NOT_FROM_IT}", "the previous {season}"),
    Phrase(
        "{one}(?= ?(?:[.,;:)]|$))",
        "this {one}",
        needs=r"\bentro\s(?:(?:il|la)\s|l')$",
    ),
    Phrase("stess[oa] {unit}", "the same {unit}"),
    Phrase("{unit} stess[oa]", "the same {unit}"),
    Phrase("(?:ogni|tutti i) {dayname}", "every {dayname}"),
    Phrase("(?:ogni|tutti i|tutte le|tutti gli) {unit}", "every {unit}"),
    Phrase("ogni {n} {unit}", "every {n} {unit}"),
    Phrase("ogni ora(?! (?:di|che)(?!\\w))", "every hour"),
    Phrase("stesso mese dell'anno (?:scorso|precedente)", "the same month last year"),
    Phrase("ogni {n} {clockunit}", "every {n} {clockunit}"),
    Phrase(
        f"{{part}} {_OF}(?:questo |questa |quest'){{one}}",
        "the {part} of this {one}",
    ),
    Phrase(
        f"{{part}} {_OF}{{one}}(?! (?:[0-9]|{{=roman}}(?!\\w)))",
        "the {part} of the {one}",
    ),
    Phrase(
        "{part} (?:dello stesso |della stessa |di quel |di quella |di quell'){one}",
        "the {part} of the same {one}",
    ),
    Phrase(f"{{part}} {_OF}{{one}} {{step}}", "the {part} of {step} {one}"),
    Phrase(f"{{part}} {_OF}{{step}} {{one}}", "the {part} of {step} {one}"),
    Phrase(
        "{part} del mese (?:di |d'){month}(?: (?:del )?{year})?",
        "the {part} of {month} {year}",
    ),
    Phrase(f"{{season}} {_OF}{{year}}", "{season} {year}"),
    Phrase("(?:quell'|quella ){season}", "that {season}"),
    Phrase("(?:quel|quella) {dayname}", "that {dayname}"),
    Phrase("quel {day} {month}", "{day} {month} of the same year"),
    Phrase("quel {monthname}", "that {monthname}"),
    Phrase(
        "{season}",
        "{season}",
        needs=r"(?:\b(?:in|nella|entro\sla|dalla|(?:durante|tutta|per|questa)\sla)\s|\b(?:nell|dall|(?:entro|durante|tutt[ao]|per)\sl)')$",
    ),
    Phrase("primavera(?= ?(?:[.,;:)]|$))", "spring", needs=r"\ba\s$"),
    Phrase("anni '?{tens}", "the {tens}s"),
    Phrase("anni '?{decadeword}", "the {decadeword}s"),
    Phrase(
        "{decadeword}",
        "the {decadeword}s",
        follows=r"\banni\s\w{5,8}\s(?:e|o|ed)\s$",
    ),
    Phrase(r"{roman}[º°]? (?:secolo|sec\.)", "{roman}th century"),
    Phrase("secolo {roman}", "{roman}th century"),
    Phrase("{century} secolo", "{century}th century"),
    Phrase(
        "{cento}",
        "{cento}th century",
        needs=r"(?:\b(?:nel|del|dal|il|al|tardo|primo|metà|inizio|fine|secondo|pieno)\s|\b(?:nell|dell|dall|all|l)')$",
    ),
    Phrase(
        "{hundreds}(?! [a-z]{2,12}[ei](?!\\w))",
        "{hundreds}th century",
        needs=r"(?:\b(?:nell|dell|dall|all|l)|\b(?:nel|del|dal|il|al)\s)'$",
    ),
    Phrase(
        "{roman}(?=[º°]? (?:e|o|al)(?: il)? {=roman}[º°]? secolo)",
        "{roman}th century",
    ),
    Phrase("{holiday}(?: (?:del )?{year})?", "{holiday} {year}"),
    Phrase(
        "{feast}(?: (?:del )?{year})?(?! concezione)",
        "{feast} {year}",
        unless=r"\b(?:chiesa|basilica|parrocchia|cappella|via|piazza|suore|rione|quartiere)\s(?:della?\s|dell')?$",
    ),
    Phrase(
        "ultimo giorno (?:di |del mese di |d'){month}(?: (?:del )?{year})?",
        "the last day of {month} {year}",
    ),
    Phrase("primo giorno del(?:l'anno)? {year}", "1 january {year}"),
    Phrase("ultimo giorno del(?:l'anno)? {year}", "the last day of {year}"),
    Phrase("stanotte", "overnight"),
    Phrase(
        "settimana(?= ?(?:[.,;:)!?]|$))",
        "this week",
        needs=r"\b(?:arriva|attes[oaie]|previst[oaie]|decide|decideranno|deciderà|entro|già)\s(?:in\s|la\s)$",
    ),
    Phrase(f"{{hh}}[.:]{{mn}}{_NO_AMOUNT}(?: circa)?", clock, needs=_AT),
    Phrase(
        f"(?:{{hh}}|{{hour}})(?: {{minutes}})?(?: (?:circa|in punto))?(?={_A_DAY})",
        clock,
        needs=_AT,
    ),
    Phrase(
        f"(?:{{hh}}|{{hour}})(?: {{minutes}})? (?:di |del |della ){{daypart}}(?={_A_DAY})",
        clock,
        needs=_AT,
    ),
    Phrase(f"{{hh}} e {{mn}}(?={_A_DAY})", clock, needs=_AT),
    Phrase(f"{{hh}} e {{mn}}{_OVER}", clock, needs=_AT, told=True),
    Phrase(f"{{hh}} (?:circa|in punto){_OVER}", clock, needs=_AT, told=True),
    Phrase(f"{{hh}},{{mn}}(?={_A_DAY})", clock, needs=_AT),
    Phrase(
        "{hh}(?= di (?:{=dayname}|{=beside}|{=daypart}|stamattina|stasera|stanotte))",
        clock,
        needs=_AT,
    ),
    Phrase(
        "{hh}(?![.,:]?[0-9])",
        clock,
        follows=r"\bore\s$",
        unless=r"[0-9]\sore\s$",
    ),
    Phrase(
        f"{{hh}}[.:]{{mn}}{_NO_AMOUNT}",
        clock,
        needs=r"(?:,|\(|\blocal[ei],?)\s?(?:erano\s)?le\s$",
        told=True,
    ),
    Phrase(
        "{hh}[.:,]{mn} (?:di |del |della ){daypart}",
        clock,
        needs=_AT,
    ),
    Phrase(
        f"{{hh}},{{mn}}{_NO_AMOUNT}",
        clock,
        needs=r"\b(?:alle|ore|(?:verso|dopo|tra|fra|e)\sle)\s$",
        told=True,
    ),
    Phrase(
        "(?:{hh}|{hour})(?: {minutes})? (?:di |del |della ){daypart}",
        clock,
        needs=_AT,
        told=True,
    ),
    Phrase(
        f"(?:{{hour}}|{{twelve}}) {{minutes}}{_OVER}",
        clock,
        needs=rf"{_AT}|\ba\s$",
        told=True,
    ),
    Phrase(f"(?:{{hh}}|{{hour}}){_OVER}", clock, needs=_JUST, told=True),
    Phrase(
        f"{{hh}}{_OVER}",
        clock,
        needs=r"\b(?:alle|(?:per|entro|dopo)\sle)\s$",
        told=True,
    ),
    Phrase(f"{{hh}}(?= alle {{=hh}}{_OVER})", clock, needs=r"\bdalle\s$", told=True),
    Phrase("(?:{hh}|{hour}) di {beside}", hour_of, needs=_AT),
    Phrase(
        f"{{hh}}(?= e le {{=hh}}(?:[.:]{{=mn}})?{_A_DAY})",
        clock,
        needs=r"\b(?:tra|fra)\sle\s$",
    ),
    Phrase(f"{{hour}}{_OVER}", clock, needs=r"\balle\s$", told=True),
    Phrase(
        f"{{hour}}{_OVER}",
        clock,
        needs=r"\b(?:intorno\sall|verso\sl|poco\sdopo\sl|prima\sdell)'$",
        told=True,
    ),
    Phrase("{hh}[.,:]{mn}(?=[.:] )", clock, needs=_ALONE, told=True),
    Phrase("{now}", "{now}"),
    Phrase("in futuro(?! prossimo)", "the future"),
    YEAR_ALONE,
)
