"""The verbs of German that tell, by their place and form, past from future.

A date that opens its sentence has the verb behind it, and so the form of that verb is
enough: *am Freitag folgt*, *am Freitag folgte*. Elsewhere such words may be anything.
"""

# ruff: noqa: E501 - a row of a table stays on one line
_OPENS = (
    r"^\W{0,3}(?:(?:und|aber|doch|denn|erst|schon|noch|bereits|nur|auch|genau|gleich)\s){0,2}"
    r"(?:(?:am|im|ab|an|zu|zum|zur|gegen|um|in|seit|bis|nach|vor|von|zwischen)\s){0,2}(?:(?:der|dem|den)\s)?$"
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

_DAY = "(?:mon|diens|donners|frei|sams|sonn)(?:tag|abend)|mittwoch"
_BETWEEN_DAYS = (
    rf"^\W{{0,3}}(?:zwischen|von|vom)\s(?:(?:{_DAY})\w*\s(?:und|bis)\s(?:zum\s)?)?$"
)
_STILL_ON = rf"^(?:\s(?:und|bis)(?:\szum)?\s(?:{_DAY})\w*)?\s(?:bleib|ruh|fahr|fäll|gil|rechn|tag|gastier|spiel|streik|finde)(?:e?t|en)\s"
"""*Zwischen Freitagabend und Sonntag bleibt der Tunnel zu*: both days are to come."""
_BEFORE_IT = (
    r"^\W{0,3}vor\s(?:de[mrn]\s|seinem\s|ihrem\s)(?:[\w-]+\s)?[\w-]*(?:wahl(?:en)?|abstimmung|spiele?s?|final[es]?|gipfel|treffen|derby"
    r"|match|sitzung|verhandlung|demonstration|kundgebung|streik|rennen|premiere|konzert|parteitag|duell|referendum"
    r"|prozess|konferenz|runde)\s(?:[\w-]+\s){0,2}(?:am|vom)\s$"
)
_STILL_ON_WITH_NOTHING_PAST = rf"^(?:\s(?:in|gegen|um|bei)\s[\w-]+)?\s(?:sind|ist|(?!(?:{_NO_PRESENT})\b)[a-zäöüß]{{2,}}t)\s(?![^.;!?\n]*\b(?:\w*ge\w+t|\w*ge\w+en|worden|ver\w+en)\b)"
"""*Vor dem Spiel am Samstag sind alle fit*; but *ist er zurückgetreten*."""
_TELLS = (
    r"(?:bestätig|bezeichn|lob|zitier|reagier|weis|wirf|verteidig|verurteil|mahn|äußer|kommentier|begrüß|behaupt"
    r"|versicher|fühl|spür|denk|glaub|geh|hält|geb|gib|wiss|weiß|mein|find|komm|führ|notier|verspricht?|droh|überfäll|prall|stirb|verletz|töt|kollidier|stürz|brenn|explodier|kipp|raub|stiehl|zeig|kenn|erkenn|verlier|leg|sieg|gewinn|schieß|schiess|erziel|unterlieg|schläg|steig|sink|fäll|rutsch|bricht?)(?:e?t|en)?"
)
PRESENT = (
    r"^(?!.*\b(?:nach|seit|beim?|wegen|über|gegen|für|mit|vom|zu[mr]|durch)\s(?:[\w-]+\s){0,3}(?:am|vom)\s$)"
    r"(?!.*[,–:„“\"])(?!.*\b(?:ist|sind|bin|sei|seien|habe|hat|haben|wurde|war)\b)\W{0,3}"
    r"(?!(?:[Ww]enn|[Ww]eil|[Dd]ass|[Oo]b|[Dd]a|[Aa]ls|[Nn]achdem|[Oo]bwohl|[Ww]ie|[Nn]ach|[Ll]aut|[Ss]eit|[Ww]egen)\s)"
    rf"(?:[\w-]+\s){{1,5}}?(?!(?:{_NO_PRESENT}|{_OF_A_SCENE}|{_NO_VERB}|{_TELLS}|{PREFIX}{STRONG}|ge[a-z]+|zuerst|mindestens)\b)"
    r"(?:[a-zäöüß]{2,}t\s(?:[\w-]+\s){0,4}?|(?<=[a-z]\s)[a-zäöüß]{3,}(?<!t)en\s(?:sich\s)?)(?:(?:erst|schon|bereits|noch|wieder)\s)?(?:am|ab|bis|von)\s$"
)
"""*Die Ministerin fliegt am Freitag*: a verb of the present in its second place.

Not with what reporters tell in it, *sie sagt am Freitag*.
"""

FRAMES: tuple[tuple[str, str, int], ...] = (
    # *die Niederlage vom Sonntag*; but *vom Sonntag an*, *vom Sonntag bis Montag*
    (
        r"(?<!vor\sder\s)(?<!vor\sdem\s)\b(?!ab\b)[a-zäöüß]{3,}\svom\s$",
        r"^(?!\s(?:an|bis|auf|wird|werden|soll|sollen|findet|beginnt|muss|kann)\b)",
        -1,
    ),
    # *Am Samstag bleibt es glatt*, *die Feier ist am Freitag, 18 Uhr.*
    (r"\bam\s$", r"^\sbleib(?:t|en)\b", 1),
    (
        r"(?<!en\s)\b(?:ist|sind)\sam\s$",
        r"^(?:,?\s(?:um\s)?\d{1,2}(?:[.:]\d\d)?\suhr)?\s?(?:[.,;]|$)",
        1,
    ),
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
    (_BETWEEN_DAYS, _STILL_ON, 1),
    (
        r"\bauf\s(?:(?:den|diesen)\s)?$",
        r"^[^.;!?]{0,40}\b(?:verschoben|vertagt|verlegt|verschieben|vertagen|verlegen|terminiert)\b",
        1,
    ),
    (_BEFORE_IT, _STILL_ON_WITH_NOTHING_PAST, 1),
    (
        "",
        rf"^[^.;:!?]*\b(?:dürften?|könnten?|müssten?|soll|sollen|solle|will|wollen)\s[^.;:!?]*\b{_PARTICIPLE}\shaben\b",
        -1,
    ),
    # hearsay of the past; but "soll am Freitag geöffnet sein" is to come
    (
        r"\b(?:solle?|sollen|wolle|könne|will|wollen|muss|müssen|dürften?|könnten?)\b",
        rf"\b{_PARTICIPLE}\shaben\b|\b(?:worden|gewesen|\w*(?:ge|ent|um)kommen|\w*(?:gangen|fahren|flohen|storben|gefallen|stürzt|drungen|stiegen|brochen|gereist|laufen|flogen|flüchtet|schwunden))\ssein\b",
        -1,
    ),
)

_ARTICLE = (
    r"(?<!,\s)\b(?:der|die|das|dem|den|des|(?:k?ein|sein|ihr|unser|jed|dies|all|beid|viel|einig)(?:e[rnms]?)?|zwei|drei)\s"
    r"(?:(?:erst|bereits|schon|noch|zuletzt|eigentlich)\s)?"
)
_ON = r"(?:im|am|Anfang|Mitte|Ende|anfang|mitte|ende|in\sder\snacht\szum|vom)\s$"
_PLANNED = (
    r"(?:geplant|vorgesehen|angesetzt|anberaumt|erwartet|terminiert|avisiert|vertagt|verschoben|angekündigt|ausgeschrieben"
    r"|gesetzt|fällig|gewünscht|befristet)"
)
_DONE = (
    rf"(?!{_PLANNED})(?:\w*ge\w{{2,}}(?:t|en|an|in)|(?:be|ent|emp|er|ver|zer|miss|über|unter|um|hinter|wider)\w{{2,}}(?:t|en)"
    r"|(?:an|auf|aus|ein|ab|vor|nach|mit|zu|fest)(?:be|er|ver|ent)\w{2,}(?:t|en)|\w{3,}iert)"
)
_SOME_WORDS = r"(?:\s[\w-]+){0,7}?"
HAPPENED: tuple[tuple[str, str], ...] = (
    # *die im Mai gestohlene Figur*
    (_ARTICLE + _ON, rf"^{_SOME_WORDS}\s{_DONE}e[nrms]?\s"),
    # *der im Mai eingereist war*, *dass er im Mai verhaftet wurde*
    (
        _ON,
        rf"^{_SOME_WORDS}\s{_DONE}\s(?:war|waren|wurde|wurden|worden|hatten?|ist|sind|hat|haben)\b",
    ),
    # *Schon im Juli war die Strecke gesperrt*
    (
        r"\b(?:schon|bereits|zuletzt|noch|erstmals)\s(?:erst\s)?" + _ON,
        r"^\s(?!(?:könn|soll|müss|dürf|möch|woll|würd)\w*\b)(?:war|waren|wurden?|hatten?|gab|kam|kamen|fiel|fielen|starb|starben|begann|\w{3,}(?:te|ten))\b",
    ),
    # *wurde im Mai verhaftet*, *hatte im Mai gekündigt*
    (
        r"\b(?:wurden?|hatten?|hat|haben)\s(?:(?!(?:wird|werden|soll|sollen)\b)[\w-]+\s){0,6}"
        + _ON,
        rf"^{_SOME_WORDS}\s{_DONE}(?=$|\s(?:und|worden)\b|,)",
    ),
)
"""But not *die im Mai geplante Reise*."""
