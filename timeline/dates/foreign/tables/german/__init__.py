"""German, with the months of Austria."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Language
from timeline.dates.foreign.tables.german.phrases import PHRASES
from timeline.dates.foreign.tables.german.verbs import FRAMES, HAPPENED, PRESENT
from timeline.dates.foreign.tables.german.words import FORMS
from timeline.spans import Hedge

GERMAN = Language(
    code="de",
    forms=FORMS,
    phrases=PHRASES,
    leads={
        r"\bseit(?: (?:mindestens|wenigstens))?(?: (?:dem jahr|dem|der|jahr))?": "since",
        r"\bab(?: (?:dem|der))?": "from",
        r"\bbis(?: (?:mindestens|wenigstens|einschließlich|einschliesslich|mindestens einschließlich))?(?: (?:zum|zur|ins|in|den|ende))?": "until",
        r"\bvor(?: (?:dem|der))?": "before",
        r"\bnach(?: (?:dem|der))?": "after",
        r"\b(?:in|innerhalb)(?: (?:den|der))?": "in",
    },
    denials=r"\b(?:nicht|kaum)",
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
            r"\s?-\s?| bis(?: (?:zum|zur|ins|in))? | auf(?: (?:den|das))? ",
        ),
        ("", r"\s?-\s?|(?<=[0-9]{4})/| bis(?: (?:zum|zur|ins|in))? "),
    ),
    days_joined=r"(?:\s?[-/]\s?| bis(?: zum)? |,? und (?:(?:am|dem|den) )?| auf den |(?<=\.), )",
    shares=(
        r"\b{nth}\.? {share}(?: (?:des|der|vom|im|von|dieses))?(?: (?:monats|jahres))?",
        " (?:im|des|vom|in|der)(?: (?:monat|jahr|monats|jahres))? ",
    ),
    coming=(
        r"\bfür\s*$"
        # right in front of the date they are no participles, and no verbs of another date
        r"|\b(?:steigt|folgt|bleibt|fährt|fliegt|kehrt|zieht|bricht|gibt|geht|steht|zeigt|rollt|lädt|bittet|übernimmt"
        r"|erscheint|feiert|entscheidet|verkündet|eröffnet)\s(?:(?:es|er|sie|sich|erst|dann|wieder)\s){0,2}(?:am|im|ab)\s$"
        r"|\bbleib(?:t|en)\s(?:(?:[^\s.,;:!?]+\s){0,5}(?:am|ab)\s)?$"
        r"|\b(?:könnten?|dürften?|frühestens|spätestens|voraussichtlich|hofft|hoffen|rechnet|rechnen|wird|werden?|würden?|muss|müsse|(?<!en\s)müssen|soll|solle|sollen|will|wolle|wollen|könne|dürfe|möchten?|plant|planen|geplant|erwartet"
        r"|angesetzt|vorgesehen|(?:steh(?:t|en)|stünden?)\s[^.,;:!?]{0,40}bevor|bevor(?=\s?(?:[.,;:!?]|$))|nicht\svor(?=\s(?:(?:dem|ende|anfang|mitte)\s)?$)|beginnt|startet|endet|läuft|findet|entscheidet"
        r"|entscheiden|nächste[nrsm]?|kommende[nrsm]?|wählt|tagt|tritt|eröffnet|öffnet|öffnen|trifft|treffen|kommt|reist|reisen|spricht|empfängt|verhandelt"
        r"|berät|beraten|tagen|starten|beginnen|enden|spielt|spielen|gilt|gelten|schließt)\b"
    ),
    past=(
        r"\b(?:wurden?|war(?:en)?|hatten?|hat|haben|worden|sagten?|teilten?|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?"
        r"|(?:kam|ging|fiel|starb|begann|brach|trat|gab|nahm|stand|schrieb|sprach|schlug|flog|fuhr|verlor|gewann|erschien"
        r"|entstand|erhielt|blieb|fand|traf|rief|hielt|stieg|sank|zog|ließ|lief|lag|saß|floh|warf|trug|wuchs"
        r"|verschwand|stieß|schoss|sprang|musst|konnt|wollt)(?:en?)?"
        r"|(?:be|ver|er|ent|emp|ge|zer|miss|wider|hinter|über|unter)(?:kam|ging|fiel|gann|brach|trat|gab|nahm|sprach|schlug|lor|wann|hielt|blieb"
        r"|fand|rief|stieg|zog|ließ|liess|floh|warf|trug|schwand|schoss|bat|galt|riet|schien|sah|sank|warb|wies|wuchs|zwang|schwieg|lud|saß|litt|lief|schob)(?:en)?"
        r"|(?:ver|be|er|über|ent)?(?:brach|dach|kann|wuss|sand|wand|rann)ten?|schufen?|galten?"
        r"|(?:erklär|kündig|forder|führ|folg|stürz|töte|ende|brann|melde|starte|eröffne|feier|verurteil|stimm|scheiter"
        r"|zerstör|tag|beschlagnahm|lös|siedel|wechsel|kehr|siegt?)ten?)\b"
    ),
    lasted=(
        r"\b(?:dauerten?|währten?|blieb(?:en)?|lebten?|wohnten?|arbeiteten?|regierten?|amtierten?|kämpften?|lief(?:en)?|lag(?:en)?"
        r"|stand(?:en)?|war(?:en)?|herrschten?|suchten?|streikten?|gefeiert wurden?|gearbeitet wurden?)"
        r"(?: (?!(?:dass|und|aber|ob|um)(?!\w))[^\s.;:,!?]{1,24}){0,8}\s?$"
    ),
    frames=FRAMES,
    happened=HAPPENED,
    present=PRESENT,
    parts_keep_the_day=True,
    places=(r"\b(?:straßen?|platz|platzes|brücke|allee|park|schule|stadion) des"),
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
