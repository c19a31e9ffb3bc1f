"""How the verbs of Italian tell that a day is still to come."""

# ruff: noqa: E501 - a row of a table stays on one line
_PAST = r"(?:\w{2,20}(?:ò|ì|arono|irono|erono|ettero|ava|avano|eva|evano|iva|ivano)|è|sono|era|erano|ha|hanno|fu|furono|disse|venne|prese|mise|ebbe|fece)"
_NO_VERB = (
    r"(?:alle|dalle|delle|nelle|sulle|alla|dalla|della|nella|sulla|una|due|tre|sette|nove|anche|oltre|mentre|come|che|sempre|ancora|prima|circa|quasi|pure|altre|altra|piena|quando|dopo"
    r"|scorsa|passata|prossima|gente|cinque|sera|notte|mattina|santa|santo|furono|era|erano|sono|hanno|anno|mano|italiano|stessa|mezza|fine|parte|presente|seguente|precedente|forse|dove|invece"
    r"|\w{1,18}(?:arono|irono|erono|ava|avano|eva|evano|iva|ivano|mente|zione|sione|ente|iana|iano))"
)
PRESENT = rf"(?!{_NO_VERB}(?!\w))(?:va|vanno|dà|danno|\w{{2,18}}(?:a|e|ano|ono))"
"""The third person; a noun may look like it, so that its place must tell."""

_APPOINTED = (
    r"(?:part(?:e|ono)|arriv(?:a|ano)|gioc(?:a|ano)|visit(?:a|ano)|vol(?:a|ano)|present(?:a|ano)|inaugur(?:a|ano)|pubblic(?:a|ano)|apr(?:e|ono)|chiud(?:e|ono)|esc(?:e|ono)|vot(?:a|ano)|elegg(?:e|ono)"
    r"|discut(?:e|ono)|esamin(?:a|ano)|incontr(?:a|ano)|ricev(?:e|ono)|sfid(?:a|ano)|ospit(?:a|ano)|decid(?:e|ono)|firm(?:a|ano)|interviene|intervengono|partecip(?:a|ano)|compa(?:re|iono)"
    r"|depon(?:e|gono)|giur(?:a|ano)|festeggi(?:a|ano)|compi(?:e|ono)|ricominci(?:a|ano)|rientr(?:a|ano)|scatt(?:a|ano)|entr(?:a|ano)\sin\svigore|v(?:a|anno)\sin\sscena|inizi(?:a|ano)|parl(?:a|ano)|scioper(?:a|ano))(?!\w)"
)
"""Verbs of what has its day fixed before."""
_OPENS = r"(?:^\s*(?:[«\"]\s?)?(?:(?:ma|poi|inoltre) )?|(?:^|\s)(?:e|ma|mentre) )$"
_NOT_OVER = rf"(?![^.;:!?\n]{{0,60}}\b{_PAST}(?!\w))"

_CEREMONY = (
    r"(?:funeral[ei]|esequie|sciopero|lutto|corteo|vertice|assemblea|finale|semifinale|derby|udienza|sentenza|voto|incontro|riunione|manifestazione"
    r"|presidio|messa|fiaccolata|consiglio|audizione|camera\sardente|autopsia|interrogatorio|veglia|concerto|ballottaggio|conferenza\sstampa|inaugurazione"
    r"|premiazione|processione|cerimonia|commemorazione)(?!\w)"
)

_NOT_YET = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("sarà", "saranno", "resterà", "resteranno", "rimarrà", "rimarranno")
)
_SO_SINCE = (
    rf"(?:{_NOT_YET}\b(?:ferm|chius|bloccat|sospes|assent|detenut|scompars|dispers|ricoverat"
    r"|isolat|occupat)[oaie]"
    rf"|{_NOT_YET}\bin\s(?:sciopero|carcere|cella|coma|crisi|testa|vetta|vigore)"
    r"|\bprim[oaie](?:\s\w+)?|\bche)"
    r"\sda(?:l|lla)?\s$"
)
"""*chiuse dal 9 marzo*, *il primo podio da gennaio*: it has been so since."""
FRAMES: tuple[tuple[str, str, int], ...] = (
    # *Venerdì vota il Senato*, *Domenica si vota*, and nothing that is over beside it
    (
        _OPENS,
        rf"^\s(?:non )?(?:si |ci |gli |lo |la |ne )?{PRESENT}(?!\w){_NOT_OVER}",
        1,
    ),
    # *Venerdì il ministro vola a Berlino*
    (
        _OPENS,
        rf"^\s(?:(?:il|lo|la|i|gli|le) |l')?[^\W\d_]{{2,20}} (?:[^\W\d_]{{2,20}} )?(?:si )?{_APPOINTED}{_NOT_OVER}",
        1,
    ),
    # *La fabbrica, ferma da lunedì*, *la tempesta che da mercoledì investe la costa*
    (_SO_SINCE, "", -1),
    # *Da lunedì riaprono le palestre*; but *da giovedì piove*
    (
        r"^\W*da(?:l|lla)?\s$",
        r"^\s(?:(?:sera|mattina|pomeriggio)\s)?(?:si\s)?(?:ri)?"
        r"(?:apr|chiud|part|torn|scatt|entr|inizi|cominci|cambi|aument|prend|ferm)\w{0,4}(?:ono|ano|a|e)\b",
        1,
    ),
    # *Lunedì sciopero generale*, *martedì i funerali*, with no verb at all
    (
        _OPENS,
        rf"^,?\s(?:(?:il|lo|la|i|gli|le|un|una|nuov[oa]) |l'|un')?{_CEREMONY}{_NOT_OVER}",
        1,
    ),
)

SCHEDULED = (
    r"(?<!la\s)(?<!una\s)(?<!sua\s)(?<!il\s)(?<!un\s)(?<!di\s)(?<!alla\s)(?<!della\s)(?<!nella\s)"
    rf"(?:{_APPOINTED}(?=\s(?:da\s)?$)|slitt(?:a|ano)(?=\sa\s$))"
)
"""What is told in the present tense right in front of its day is an appointment."""

_NO_NOUN = (
    "".join(
        rf"(?<!\b{word}\s)"
        for word in (
            *(
                "sarà",
                "saranno",
                "essere",
                "verrà",
                "verranno",
                "venga",
                "sia",
                "siano",
                "sarebbe",
                "il",
                "lo",
                "la",
            ),
            *(
                "i",
                "gli",
                "le",
                "un",
                "uno",
                "una",
                "del",
                "al",
                "dal",
                "nel",
                "sul",
                "di",
                "ogni",
                "della",
                "alla",
            ),
        )
    )
    + r"(?<!\bl')(?<!\bun')"
)
_PLANNED = (
    r"(?:previst|attes|fissat|programmat|rinviat|slittat|convocat|stimat|annunciat[oaei]\sper|spostat|anticipat"
    r"|posticipat|calendarizzat|prorogat|apert|chius|propost)"
)
_DONE = (
    rf"{_NO_NOUN}\b(?!{_PLANNED})(?:\w{{2,20}}(?:at|ut|it)|(?:e|ri)lett|discuss|pres|mess|fatt|dett|mort|nat|vist|scritt"
    r"|uccis|conclus|decis|scopert|espuls|sospes|accus|scoppiat|avvenut)[oaei]"
)
_BESIDE = r"(?:già|solo|fin|sin|appena)\s"
HAPPENED: tuple[tuple[str, str], ...] = (
    (_SO_SINCE, ""),
    (
        rf"{_DONE}\s(?:{_BESIDE})?(?:da\sun\s\w+\s)?(?:a|ad|in|nel\smese\sdi|da)\s(?:(?:fine|inizio|metà)\s)?$",
        "",
    ),
    (rf"{_DONE}\s(?:{_BESIDE})?(?:il\s|lo\s)?$", r"^(?!\s(?:prossim\w|che\sviene)\b)"),
)
"""*annunciato a febbraio*, *eletti a fine marzo*; but not *previsto a ottobre*."""
