"""The verbs of German that tell, by their place and form, past from future.

A date that opens its sentence has the verb behind it, and so the form of that verb is
enough: *am Freitag folgt*, *am Freitag folgte*. Elsewhere such words may be anything.
"""

_OPENS = (
    r"^\W{0,3}(?:(?:und|aber|doch|denn|erst|schon|noch|bereits|nur|auch|genau|gleich)\s){0,2}"
    r"(?:(?:am|im|ab|an|zu|zum|zur|gegen|um|in|seit|bis|nach|vor|von)\s){0,2}(?:(?:der|dem|den)\s)?$"
)
PREFIX = (
    r"(?:be|ver|er|ent|emp|ge|zer|miss|unter|über|wider|hinter|um|durch|voll|wieder)?"
)
STRONG = (
    r"(?:kam|ging|fiel|starb|begann|brach|trat|gab|nahm|stand|schrieb|sprach|schlug|flog|fuhr|lor|gewann"
    r"|schien|hielt|blieb|fand|traf|rief|stieg|sank|zog|lief|ließ|liess|saß|lag|bat|bot|bog|band|barg|schoss|floh"
    r"|floss|fror|galt|glich|griff|half|hing|hob|las|litt|lud|log|mied|maß|pfiff|riet|rieb|riss|ritt|roch|rang|schied"
    r"|schlief|schloss|schmolz|schnitt|schob|schwamm|schwand|schwieg|schwoll|schwor|sah|sang|sprang|stach|stahl|stieß"
    r"|strich|stritt|tat|trank|trieb|trug|darb|gaß|warb|warf|wich|wies|wog|wuchs|wusch|zwang|schrie|war)(?:en)?"
)
_STEM_IN_T = (
    r"[a-zäöüß]*(?:arbei|tre|hal|bie|bit|war|lei|ra|star|strei|rei|gel|antwor|rich|ret|kos|tes|pos|deu|ach|gestal"
    r"|anstal|fürch|schal|spal)ten"
)
"""*sie treten an*: what looks like a past tense, and is none."""
_NO_VERB = (
    r"(?:heute|letzte|zweite|dritte|sechste|bitte|könnte|möchte|müsste|dürfte|hätte|sollte|wollte|mitte|seite)n?"
    r"|unten|hinten|mitten|selten|ersten|nächsten|besten"
)
_NO_PRESENT = (
    r"(?:nicht|erst|jetzt|selbst|fast|vielleicht|mit|seit|dort|samt|weit|statt|oft|meist|damit|somit|zuletzt|sonst"
    r"|längst|zunächst|hat|ist|laut|gut|spät|direkt|exakt|nacht|insgesamt|bekannt|zeit"
    r"|gegen|wegen|neben|zwischen|zusammen|inzwischen|indessen|dagegen|hingegen|oben|außen|innen|haben|sind|waren"
    r"|wurden|eben|hinten|unten|selten|mitten|morgen|[a-zäöü]*(?:einen|allen|vielen|beiden|ihren|unseren|diesen|jenen))"
)
_OF_A_SCENE = (
    r"(?:sag|erklär|erzähl|bericht|schreib|ruf|meld|teil|beton|kritisier|warn|forder|sitz|lieg|wirk|schein|hör|leb"
    r"|wohn|wein|klingel|heiß|nenn|frag|antwort|seh)(?:e?t|e?n)|sieht"
)
"""*Am Freitag sitzt er im Saal*: a reporter tells it in the present, of what was."""
_PARTICIPLE = (
    r"(?!\w*(?:heit|keit|zeit|icht|recht)\s|bedenken\s|gedanken\s)"
    r"\w*(?:ge|be|ver|er|ent|zer)\w{2,}(?:t|en)"
)

_OF_A_NOUN = r"\b(?:de[nmrs]|die|das|eine[nmrs]?)\s(?:erst\s|schon\s)?am\s$"
_ANNOUNCED = (
    r"^\W{0,3}[\w-]+\s(?:[\w-]+\s){0,2}(?:sperrt|verkündet|bestreitet|übergibt|überträgt|sendet|veröffentlicht"
    r"|präsentiert|verabschiedet|streikt|gastiert|debattiert|feiert|tauft|räumt|öffnet|stoppt)\s"
    r"(?!.*\b(?:nach|seit|bei|wegen|über|gegen|für|mit|vom)\s(?:\w+\s){0,3}am\s$)"
)
"""*Die Bahn sperrt die Strecke ab Freitag*: so early, they are no participles."""

FRAMES: tuple[tuple[str, str, int], ...] = (
    (_OF_A_NOUN, r"^\s[a-zäöüß]+ende[nrsm]?\s", 1),  # der am Freitag beginnenden Messe
    (
        _OF_A_NOUN,
        r"^\s(?:ge|ver|be|er|ent|zer|um|ab|auf|an|aus|ein|vor|zu)[a-zäöüß]+[tn]e[nrsm]?\s(?!soll|will|woll|kann|muss|müss|w[ei]rd)",
        -1,
    ),
    (
        _OPENS,
        rf"^,?\s(?:{PREFIX}{STRONG}|(?!(?:{_NO_VERB}|{_STEM_IN_T})\b)[a-zäöüß]{{2,}}ten?)\s",
        -1,
    ),
    (
        _OPENS,
        rf"^\s(?!(?:{_NO_PRESENT}|{_OF_A_SCENE}|{_NO_VERB})\b)[a-zäöüß]{{2,}}(?:t|en)\s",
        1,
    ),
    (_ANNOUNCED, "", 1),
    # hearsay of the past; but "soll am Freitag geöffnet sein" is to come
    (
        r"\b(?:soll|sollen|will|wollen|muss|müssen|dürften?|könnten?)\b",
        rf"\b{_PARTICIPLE}\shaben\b|\b(?:worden|gewesen|\w*(?:ge|ent|um)kommen|\w*(?:gangen|fahren|flohen|storben|gefallen|stürzt|drungen|stiegen|brochen|gereist|laufen|flogen|flüchtet|schwunden))\ssein\b",
        -1,
    ),
)
