"""French."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Language
from timeline.dates.foreign.tables.french.phrases import PHRASES
from timeline.dates.foreign.tables.french.verbs import (
    CONDITIONAL,
    FRAMES,
    HAPPENED,
    NOUNS,
    PRESENT,
    SIMPLE_PAST,
)
from timeline.dates.foreign.tables.french.words import FORMS
from timeline.spans import Hedge

FRENCH = Language(
    code="fr",
    forms=FORMS,
    phrases=PHRASES,
    leads={
        r"\bdepuis(?: au moins)?(?: (?:le|la|les|l'année|l'))?": "since",
        r"\b(?:à partir|à compter) (?:de|du)(?: (?:le|la|les|l'année|l'))?": "from",
        r"\bdès(?: (?:le|la|les|l'année|l'))?": "as early as",
        r"\bjusqu'(?:en|à|au|à la|aux)(?: (?:le|la|l'))?": "until",
        r"\bavant(?: (?:le|la|les|l'))?": "before",
        r"\baprès(?: (?:le|la|les|l'))?": "after",
        r"\bdans(?: (?:les|ces))?": "in",
    },
    denials=r"\b(?:pas|guère)",
    parts={
        r"\b(?:début|premiers jours|premières années)(?: (?:de l'|de la|du|des|de|d'))?": "early",
        r"\b(?:mi|milieu)(?:-| )?(?: ?(?:de l'|de la|du|des|de|d'))?": "mid",
        r"\b(?:fin|derniers jours|dernières années)(?: (?:de l'|de la|du|des|de|d'))?": "late",
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
        ("", r"\s?-\s?|(?<=[0-9]{4})(?:/| à )| au "),
    ),
    days_joined=r"(?:\s?-\s?|, (?:le )?| au | (?:et|ou) (?:le |du )?| à )",
    shares=(
        r"\b{nth}(?:e|er|ème)? {share}(?: (?:du mois(?: de| d')?|de la|de l'|des|de|du|d'))",
        " (?:de la |de l'|de |du |du mois de |du mois d'|d')",
    ),
    coming=(
        r"\b(?:travaux|réservations|rendez-vous|promis\w*|fixée?s?)\s(?:\w+\s)?pour\s(?:l')?$"
        r"|\b(?:(?!cam[eé]ra\b|extra\b|aura\b\s+été\b|(?:r?en|(?:re|dé)?mon|rencon|concen)tra\b|\w{1,12}éra\b"
        r"|(?:décla|prépa|répa|sépa|assu|mesu|du|murmu|figu|inaugu|ju|(?:at|re|sou)?ti|admi|expi|aspi|démar|ado|igno|demeu)ra\b"
        r"|(?:dé)?livra\b|célébra\b|sombra\b)\w{2,20}(?:era|ra|ront|rai|rez|rons)"
        r"|devraient|d'ici|pourraient|pourrait|devrait|doit|doivent|va|vont|prévue?s?|attendue?s?|(?:est|sont)\sfixée?s?\s(?:aux?|à|pour)|espèrent?|espérait|espéraient|a\slieu|ont\slieu|(?<!\ble\s)(?<!\bdu\s)(?<!\bun\s)(?<!\bce\s)vote|votent|s'achève|s'ouvre|débute|débutent|se\stient|affronte|se\sréunit|se\sréunissent|compte|revient|reviennent|reprend|reprennent|rouvrent?|repart|repartent|s'envole|se\srend|se\srendent|reçoit|entame|entament|démarrent?|siège|siègent|y\sretourne|(?:reporté|décalé|repoussé|ajourné|avancé|renvoyé|différé|fixé|prolongé|prorogé|programmé)e?s?\s(?:\w+\s){0,2}(?:aux?|à|en|pour|jusqu'aux?|jusqu'à|jusqu'en)(?:\sle)?(?=\s$)|(?:est|sont)\s(?:organis|programm|convoqu|planifi|envisag)ée?s?|agendée?s?|(?:pas|plus|rien)\s(?:l'|s'|se\s|être\s|y\s)?\w{2,20}(?:er|ir|re|é)\s(?:[^\s.,;:]{1,20}\s){0,2}avant(?=\s(?:le\s|la\s|l'|(?:le\s)?(?:début|milieu|fin)\s|mi-)?$)|entre(?:nt)?\sen\svigueur|pren(?:d|nent)\sfin|expire(?:nt)?|se\stermine(?:nt)?|arrive(?:nt)?\sà\séchéance|publie(?:nt)?\s(?:ses|leurs|son|sa)|attend(?:ent)?\s(?:[^\s.;:!?]{1,20}\s){1,5}pour(?=\s(?:le\s(?:mois\sde\s)?|la\s|l')?$)|(?:promise?s?|annoncée?s?|programmée?s?|convoquée?s?)\spour|prochaine?s?)\b"
    ),
    past=(
        r"\b(?:a(?!\s(?:lieu|partir|compter)\b)|ont|avait|avaient|était|étaient|est|sont|fut|furent|s'est|(?<!\bcet\s)(?<!\bl')(?<!\bd')(?<!\ben\s)(?<!\bun\s)été|partit|revint|prit|reprit|mit|fit|vit|tint|vint|devint|eut|dut|reçut|perdit|rendit|sortit|finit|mourut|naquit|obtint|périt|ouvrit|derni[eè]re?s?|passée?s?"
        r"|\w{2,20}(?:èrent|irent|urent)|(?!fait|parfait|souhait|lait|trait|extrait|portrait|retrait|attrait|forfait|bienfait|distrait)(?!"
        + CONDITIONAL
        + r"\b)\w{3,20}(?:ait|aient)|aurait|auraient"
        + rf"|{SIMPLE_PAST})\b"
    ),
    had=(
        r"\b(?:(?:avait|avaient|s'était|s'étaient)\s(?:(?:été|déjà|aussi)\s){0,2}\w{1,20}(?:ées?|és?|[iu]e?s?|its?|erts?)"
        r"|(?:était|étaient)\s(?:déjà\s)?(?:né|mort|arrivé|parti|venu|revenu|devenu|entré|rentré|sorti|tombé|monté)e?s?)\b"
    ),
    done=(
        rf"\b(?!{NOUNS}s?\s)"
        r"\w{2,20}(?:é|ée|és|ées)\s(?:le\s|dans\sla\s)?$"
    ),
    lasted=(
        r"\b(?:dura|durèrent|resta|restèrent|vécut|vécurent|travailla|continua|gouverna|dirigea|fut|furent|était|étaient"
        r"|(?:a|ont) (?:duré|vécu|travaillé|dirigé|gouverné|perdu|gagné|vendu)|(?:est|sont) restée?s?"
        r"|(?!(?:dev|pouv|voul|fall|souhait|espér|av|parf|f)ai(?:t|ent)\b)\w{2,18}(?:ait|aient))"
        r"(?: (?!(?:que|pour|et|mais)(?!\w))[^\s.;:,!?]{1,24}){0,9}\s?$"
    ),
    aside=r"\w, (?!(?:année|journée|soirée|matinée|rentrée|armée|assemblée|député|été)s?\b)(?:\w{1,20}(?:é|ée|és|ées)|(?:mis|pris|surpris)e?s?|(?:(?:d|écr|constru|détru|fa)it|(?:ouv|off)ert|mort|(?:él|rend|ten|ven|par|reç|concl|vend)u|(?:sais|part|sort|chois)i)e?s?)(?: [^\s,.;:()]{1,24}){0,8}\s$",
    frames=FRAMES,
    happened=HAPPENED,
    present=PRESENT,
    places=(
        r"\b(?:rue|avenue|boulevard|quai|square|lycée|collège|caserne|la place)(?: du)?"
    ),
    small=True,
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
