"""Italian."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Language
from timeline.dates.foreign.tables.italian.phrases import PHRASES
from timeline.dates.foreign.tables.italian.verbs import FRAMES, HAPPENED, SCHEDULED
from timeline.dates.foreign.tables.italian.words import FORMS
from timeline.spans import Hedge

ITALIAN = Language(
    code="it",
    forms=FORMS,
    phrases=PHRASES,
    leads={
        r"\b(?:dal|da|dai|dagli|dalla|dallo|dall'|a partire dal|sin dal|fin dal|almeno dal|almeno da)(?: (?:mese di))?": "from",
        r"\bfino (?:al|alla|a|all'|ad)": "until",
        r"\bprima (?:del|della|di|dell')": "before",
        r"\bdopo(?: (?:il|la|lo|l'))?": "after",
        r"\b(?:negli|nelle|nei)": "in",
    },
    denials=r"\b(?:non|mai)",
    parts={
        r"\b(?:inizio|inizi|primi giorni)(?: (?:del|della|di|degli|dell'))?": "early",
        r"\bprimi(?: (?:di|del|della|degli|dell'|d'))?": "early",
        r"\bmetà(?: (?:del|della|di|degli|dell'))?": "mid",
        r"\b(?:fine|ultimi giorni)(?: (?:del|della|di|degli|dell'))?": "late",
        r"\btardo": "late",
        r"\bprimo": "early",
    },
    hedges={
        r"\b(?:circa|verso|intorno)(?: (?:il|al|nel))?": Hedge.APPROXIMATE,
        r"\b(?:probabilmente|forse)(?: (?:nel|il|a))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\b(?:tra|fra)(?: (?:il|la|l'))?", " e (?:il |la |l')?"),
        (
            r"\b(?:da|dal|dalla|dall')",
            r"\s?-\s?| (?:a|al|alla|all'|fino (?:a|al|alla|all')) ",
        ),
        ("", r"\s?-\s?|(?<=[0-9]{4})(?:/| a )| (?:al|fino al) "),
    ),
    days_joined=r"(?:\s?-\s?|, (?:il |l')?| al? | (?:e|o) (?:il |l'|del )?)",
    shares=(
        r"\b{nth} {share}(?: (?:del mese di|della|degli|del|di)| dell')",
        "(?: (?:del mese di|della|del|di) | dell')",
    ),
    coming=(
        rf"\b(?:lavori|prenotazioni|promess\w+|fissat\w+|appuntamento)\s(?:\w+\s)?per\s(?:l')?$|\b(?:{SCHEDULED}|"
        r"\w{2,20}(?:rà|ranno|remo)|(?:sa|av|fa|and|ver|pot|dov|vor|di|torne|parti|reste)rò|dovrebbe|dovrebbero|deve|devono|potrebbe|potrebbero|entro(?!\sle\s$)|previst[oaie]|fissat[oaie]\s(?:per|al)"
        r"|attes[oaie]|programma|in\sagenda|in\scalendario|punta|intende|si\svota|si\schiude|si\stiene|chiude|riprende|lascia|inizia|si\sriunisce|debutta|riapre|riaprono|torna|tornano|riparte|ripartono|incontra|riceve|riferisce|comincia|cominciano|scade|scadono|si\sapre|si\schiude|si\sgioca|si\sdecide|si\sriparte|(?:è|sono)\sper|(?:rinviat|slittat|spostat|posticipat|aggiornat)[oaie]\sal?(?=\s$)|si\sriuniscono|scend(?:e|ono)\sin\spiazza|difend(?:e|ono)|esordisc(?:e|ono)|affronta(?:no)?|finisce|termina|si\sconclude|convocat[oaie]\s(?:[^\s.;:!?,]{1,20}\s){1,4}(?=$)|(?:convoca|indett|proclama|annuncia)t[oaie]\s(?:[^\s.;:!?]{1,20}\s){0,4}per(?=\s(?:il\s|la\s|l')?$)|prossim[oaie])\b"
    ),
    past=r"\b(?:\w{3,20}(?:av|ev|iv)(?:a|ano)|(?!(?:perciò|però|può|ciò)\b)\w{2,20}ò|\w{2,20}(?:irono|arono|ettero)|(?!(?:lune|marte|mercole|giove|vener|mezzo|buon)dì\b|così\b|altresì\b)\w{2,20}ì|ha|hanno|(?<!c')è|sono|era|erano|aveva|fu|furono|stat[oaie]|scors[oaie])\b",
    had=(
        r"\b(?:(?:aveva|avevano|s'era|si\sera|si\serano)\s(?:(?:già|anche)\s)?\w{2,20}(?:[aiutrns]t|[esrlu]s)[oaie]"
        r"|(?:era|erano)\s(?:già\s)?(?:stat|nat|mort|arrivat|(?:ri)?partit|venut|(?:ri)?tornat|(?:ri)?entrat|uscit|salit|scapp?at|fuggit|rimast|cadut|sces|diventat|cominciat|iniziat)[oaie])\b"
    ),
    done=(
        r"\b(?!(?:partit[ae]|serat[ae]|giornat[ae]|mattinata|nottata|mercato|stat[oi]|senato|campionato|avvocato|seduta|visita"
        r"|vita|uscita|salita|corte|morte|porto|aeroporto|rapporto|progetto|effetto|prefetto|aspetto|tetto|marito|sito|minuti"
        r"|aiuto|(?:candida|sindaca|solda|deputa)t[oaie])\s)"
        r"\w{3,20}(?:at|ut|it|ers|ort|ett|erm)[oaie]\s(?:il\s)?$"
    ),
    lasted=(
        r"\b(?:durò|durarono|rimase|rimasero|restò|restarono|visse|vissero|lavorò|lavorarono|continuò|continuarono|governò|governarono|diresse|fu|furono|era|erano"
        r"|(?:è|sono) (?:rimast|durat|restat|vissut|stat[oaie] apert)[oaie]|(?:ha|hanno) (?:pers|guadagnat|fatturat|vendut|incassat|esportat|vissut|lavorat|dirett|guidat|governat)o"
        r"|(?!(?:dov|pot|vol|av)ev(?:a|ano)\b)\w{2,18}(?:av|ev|iv)(?:a|ano))"
        r"(?: (?!(?:che|per|e|ma)(?!\w))[^\s.;:,!?]{1,24}){0,9}\s?$"
    ),
    day_behind="(?: (?:di|del|dello|della) | dell')(?:{=step} )?(?:{=dayname}|{=beside}|(?:{=day}[º°]?|{=dayword}) {=month})(?!\\w)",
    aside=r"\w, (?!(?:caus[ae]|accus[ae]|scus[ae]|muse|mus[oi]|paus[ae]|us[oi]|stat[oaie]|sedut[ae]|partit[ae]|serata|giornata|molt[oaie]|volt[ae]|verso|divers[oaie]|piuttosto|post[oi]|sette|fort[ei]|cort[ei]|sort[ei])\b)\w{2,20}(?:at|ut|it|ers|ort|ett|erm|ost|olt|int|ens|us|es|as)[oaie](?: [^\s,.;:()]{1,24}){0,8}\s$",
    frames=FRAMES,
    happened=HAPPENED,
    places=(
        r"\b(?:via|viale|piazza|piazzale|(?<!nel\s)corso|largo|stadio|ponte|liceo|fermata|circolo)"
    ),
    small=True,
    dropped=frozenset(
        ["mar", "mer", "gio", "ven", "sab", "dom", "lun", "m", "g", "s", "h"]
    ),
)
