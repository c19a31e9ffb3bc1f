"""Spanish, of Spain and of the Americas."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Language
from timeline.dates.foreign.tables.spanish.phrases import PHRASES
from timeline.dates.foreign.tables.spanish.verbs import FRAMES, HAPPENED, SCHEDULED
from timeline.dates.foreign.tables.spanish.words import FORMS
from timeline.spans import Hedge

# *Convocó una huelga para el viernes*, *el pleno se aplaza al martes*: set, not over.
_SET = (
    r"(?<!había\s)(?<!habían\s)(?:convo[cq]|cit|fij|anunci|program|señal|propus|prepar|plane|organi[cz])\w{1,7}"
    r"(?: (?!que(?!\w))[^\s.;:!?]{1,24}){0,9}"
)
_PUT_OFF = r"(?<!había\s)(?<!habían\s)(?:aplaz|pospus|pospuest|pospon|posterg|retras|prorrog|adelant)\w{1,6}(?: (?!que(?!\w))[^\s.;:!?]{1,24}){0,6}"

SPANISH = Language(
    code="es",
    forms=FORMS,
    phrases=PHRASES,
    leads={
        r"\bdesde(?: (?:al menos|por lo menos))?(?: (?:el|la|los|las|el año))?": "from",
        r"\b(?:a partir de|a partir del)(?: (?:el|la|los|las|el año|año))?": "from",
        r"\bhasta(?: (?:al menos|por lo menos))?(?: (?:el|la|los|las|el año))?": "until",
        r"\bantes del?(?: (?:el|la|los|año))?": "before",
        r"\b(?:después|tras)(?: del?)?(?: (?:el|la|los|año))?": "after",
        r"\ben(?: (?:los|las))?": "in",
    },
    denials=r"\b(?:no|nunca)",
    parts={
        r"\b(?:principios|comienzos|inicios|principio|primeros(?! (?:días|años))|primeros días|primeros años)(?: (?:del mes de|de los|de la|del|de))?": "early",
        r"\b(?:mediados|a mitad)(?: (?:de los|de la|del|de))?": "mid",
        r"\b(?:finales|fines|fin|final|últimos días|últimos años)(?: (?:del mes de|de los|de la|del|de))?": "late",
    },
    hedges={
        r"\b(?:hacia|allá por|en torno a|alrededor de|cerca de|aproximadamente en)(?: (?:el|el año))?": Hedge.APPROXIMATE,
        r"\b(?:probablemente|quizás|quizá|tal vez)(?: (?:en|el))?": Hedge.UNCERTAIN,
    },
    ranges=(
        (r"\bentre(?: (?:el|la|los))?", " y(?: (?:el|la|los))? "),
        (
            r"\b(?:de|del|desde)(?: (?:el|la|los))?",
            r"\s?-\s?| (?:a|al|hasta)(?: (?:el|la))? ",
        ),
        ("", r"\s?-\s?|(?<=[0-9]{4})(?:/| a )| (?:al|hasta el) "),
    ),
    days_joined=r"(?:\s?-\s?|, (?:el )?| al? | (?:y|o) (?:el |del )?)",
    shares=(
        r"\b{nth} {share}(?: (?:del mes de|de la|de los|del|de))",
        " (?:del mes de |de la |del |de )",
    ),
    coming=(
        rf"\b(?:{SCHEDULED}|{_SET} para(?=\s(?:el|este|la)\s$)|{_PUT_OFF} (?:al?|hasta)(?=\s(?:(?:el|la|este|las)\s)?$)"
        r"|(?:obras|reservas|cita|prometi\w+)\s(?:\w+\s)?para(?=\s$)|no\s(?:se\s)?(?:prevén?|esperan?|habrá)\s[^.;:!?]{0,40}hasta(?=\s(?:el\s|la\s)?$)"
        r"|(?:es|son)(?=\s(?:el|este|en)\s$)|hay(?=\s(?:elecciones|comicios|huelga|paro|pleno|reunión|partido|cumbre|consejo|junta|votación|referéndum|juicio|vista|debate|concierto))"
        r"|\w{2,20}(?:rá|rán|remos)|(?!(?:mi|(?:re)?ti|gi|admi|aspi|respi|(?:pre|se|com)?pa|decla|espe|supe|ope|recupe|conside|gene)ré\b)\w{1,20}[aeid]ré|habré|va a|van a|debe|deben|debería|deberían|puede|pueden|podría|podrían|están\sllamados|asume|asumen|se\scelebra|se\scelebran|vota|votan|comienza|comienzan|arranca|se\sreúne|se\sreúnen"
        r"|regresan?|vuelven?|viajan?|se\sanuncian?|anuncian|empiezan?|comparecen?|reabren?|se\sestrenan?|se\sjuegan?|se\sdecide|se\svota|expiran?|entran?\sen\svigor|(?<!tenía\s)(?<!tenían\s)previst[oa]s?|(?:fijad|convocad|señalad)[oa]s?\spara|prevén?|espera|planea|vencen?|concluyen?|finalizan?|terminan?|juegan?|disputan?|debutan?|actúan?|inician?|retoman?|reanudan?|próxim[oa]s?)\b"
    ),
    past=r"\b(?:conf[ií]an?\sen\sque|convocad[oa]s?\sa\s|dijo|dijeron|hizo|hicieron|tuvo|tuvieron|pudo|puso|pusieron|quiso|vino|vinieron|estuvo|estuvieron|dio|dieron|vio|supo|trajo|\w{2,20}ab(?:a|an)|hubo"
    r"|fue|fueron|ha|han|había|habían|era|eran|estaba|pasad[oa]s?|\w{2,20}(?:ó|aron|ieron)"
    r"|(?!(?:cualqu|s[ei]qu|financ|riv)iera\b)\w{2,20}(?:iera|ieran|iese|iesen))\b",
    had=r"\b(?:(?:después|luego) de que|tras haber(?:se)?|hab[ií]an?\s(?:(?:sido|ya|también)\s){0,2}\w{2,20}(?:[aií]do|[aií]d[oa]s?|to|cho|sto|rto))\b",
    done=(
        r"\b(?!(?:partido|jornada|temporada|salida|entrada|llegada|mercado|estado|juzgado|abogad[oa]|senado|sentido|lado"
        r"|grado|resultado|jurado|soldado|medida|vida|comida|subida|bajada|parada|década|llamada)s?\s)"
        r"(?:\w{3,20}(?:ad|id)|abiert|muert|escrit|hech|puest|impuest|propuest|vist|elect)[oa]s?\s(?:(?:el|en|en el|este|a (?:principios|mediados|finales|fines|comienzos) de)\s)?$"
    ),
    lasted=(
        r"\b(?:duró|duraron|estuv(?:o|e|ieron)|sigui(?:ó|eron)|continu(?:ó|aron)|permaneci(?:ó|eron)|viv(?:ió|ieron)|trabaj(?:ó|aron)|fue(?:ron)?|era|eran"
        r"|goberna?(?:ó|aron)|dirigi(?:ó|eron)|presidi(?:ó|eron)|ocup(?:ó|aron)|ejerci(?:ó|eron)|resisti(?:ó|eron)|se (?:prolong|alarg|qued)(?:ó|aron)|se extendi(?:ó|eron)"
        r"|perd(?:ió|ieron)|gan(?:ó|aron)|factur(?:ó|aron)|ingres(?:ó|aron)|vend(?:ió|ieron)|recaud(?:ó|aron)|invirti(?:ó|eron)|registr(?:ó|aron)|export(?:ó|aron)|cre(?:ó|aron|ció|cieron)"
        r"|(?:no|nadie|nada)(?: (?:se|lo|la|le|los|las|les))? (?:\w{2,18}(?:ó|aron|ieron)|supo|hubo|pudo|quiso|vino|hizo|tuvo|dijo)"
        r"|\w{2,18}(?:aba|aban)|(?!(?:deb|pod|quer|ten|sol|exist)ían?\b)(?<!\bla\s)(?<!\buna\s)(?<!\bel\s)(?<!\bsu\s)(?<!\bde\s)(?<!\ben\s)\w{2,18}(?<!r)(?:ía|ían))"
        r"(?: (?!(?:que|para|y|pero)(?!\w))[^\s.;:,!?]{1,24}){0,9}\s?$"
    ),
    day_behind="(?: (?:de|del) )(?:(?:este|{=step}) )?(?:{=dayname}|{=beside}|{=day}[º°]? de {=month})(?!\\w)",
    aside=r"\w, (?!(?:cada|nada|todo|toda|lado)\b)(?:\w{2,18}(?:ad|id)[oa]s?|muert[oa]s?|abiert[oa]s?|dich[oa]s?|hech[oa]s?|escrit[oa]s?|puest[oa]s?|vist[oa]s?)(?: [^\s,.;:()]{1,24}){0,8}\s$",
    frames=FRAMES,
    happened=HAPPENED,
    places=(
        r"\b(?:(?:calle|avenida|plaza|barrio|colonia|calzada)(?: (?:del|de))?"
        r"|paseo|estadio|hospital|parque|club|instituto|colegio|premio|glorieta)"
    ),
    small=True,
    dropped=frozenset(
        [
            "lu",
            "mi",
            "ju",
            "vi",
            "sa",
            "do",
            "ma",
            "mar",
            "lun",
            "jue",
            "vie",
            "dom",
            "sáb",
            "mié",
        ]
    ),
)
