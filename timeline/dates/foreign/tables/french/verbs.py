"""The verbs of French that tell past from future beside a weekday.

The conditional tells what somebody said would come: *a promis qu'il viendrait samedi*.
The present is told of what is on the agenda: *le Sénat examine jeudi*.
"""

CONDITIONAL = (
    r"(?:\w{0,18}[^\Wéèr]era|(?:en|re|entre|pré)?verra|(?:ac|con|par|re|se)?courra|mourra|pourra"
    r"|(?!(?:(?:re|at|é|sou)?ti|vi|\w{0,4}spi|ex?pi|em?pi|dési|(?:ad)?mi|déli|soupi|déchi|chavi|ci)ra)\w{0,18}ira"
    r"|(?!(?:engen|enca|ca|effon|pou|saupou)dra)\w{1,18}dra|(?:de|[a-z]{2,5}ce)vra|(?:pour)?suivra"
    r"|(?:sur|re)?vivra|\w{0,12}(?:ett|[îi]t|batt)ra|\w{1,8}clura|saura)i(?:t|ent)"
)
"""Not the imperfect of *ouvrir*, *tirer*, *montrer*, *opérer*: these are past."""
_WENT = (
    r"(?:né|mort|parti|venu|revenu|devenu|parvenu|allé|arrivé|resté|entré|rentré|sorti|monté|descendu|tombé"
    r"|passé|retourné|décédé|survenu|intervenu)e?s?"
)
_HEARSAY = (
    rf"(?:aura|s(?:e\s|')\w{{0,2}}\s?sera)i(?:t|ent)|serai(?:t|ent)\s(?:\w+\s)?{_WENT}"
)
"""*il aurait tué*, *se serait enfui*, *serait mort*: what is said to have happened."""
SIMPLE_PAST = (
    r"(?<!\bau\s)(?<!\bdu\s)(?<!\bde\s)(?<!\bà\s)(?<!\bla\s)(?<!\ble\s)(?<!\ben\s)(?<!\bd')(?<!\bet\s)"
    r"(?!(?:agenda|canada|angola|rwanda|ouganda|cela|déjà|voilà|extra)\b)\w{3,20}[^\Wràaeiou]a"
    r"(?=\s(?:le|la|les|un|une|des|du|de|son|sa|ses|leurs?|aux?|à|en|dans|par|sur|que|contre|avec|pour)\b|\s[ld]'|\squ')"
    r"|(?:re|de|par|inter|sur|con|sou|main|ob|pré)?(?:vint|tint)"
    r"|(?:per|ren|ven|atten|enten|descen|répon|éten|défen|suspen|mor|ton|fon|confon)dit"
    r"|\w{1,12}(?:uisit|vrit|ffrit|crivit|uivit|battit)|(?:ap|com|sur|entre|re)prit|(?:pro|re|per|ad|sou|trans|com|dé)mit"
    r"|(?:dis|ap|com|re|trans)?parut|(?:ac|par|con|re|se)?courut|mourut|(?:re|mé)?connut|(?:sur)?vécut|voulut|valut|fallut|résolut"
)
"""*gagna le port*, *obtint*, *mourut*; but *au Canada*, *du Rwanda à*."""
_NO_PAST = (
    r"(?!\b(?:a|ont|avait|avaient|est|sont|était|étaient|fut|qui|dont)\b)[^.;:!?\n]"
)
NOUNS = (
    r"(?:rentrée|journée|soirée|matinée|année|entrée|tournée|assemblée|armée|marée|durée|été|santé|cité|liberté"
    r"|société|université|sécurité|comité|député|lycée|musée|marché|traité|congé|café|côté)"
)
"""What ends like a participle, and is none."""
_STILL = rf"(?:{_NO_PAST}){{0,70}}$"
_OPENS = r"^\W{0,3}(?:(?:dès|et|mais|puis|ce)\s)?(?:le\s)?$"
_NO_ARTICLE = "".join(
    rf"(?<!\b{word})"
    for word in (
        *("la\\s", "le\\s", "un\\s", "une\\s", "de\\s", "du\\s", "sa\\s", "son\\s"),
        *("cette\\s", "ce\\s", "leur\\s", "notre\\s", "en\\s", "par\\s", "l'", "d'"),
    )
)
_AGENDA = (
    rf"{_NO_ARTICLE}\b(?:examine|accueille|rencontre|préside|inaugure|dispute|défie|tranche|célèbre|fête|rouvre"
    r"|ferme|ouvre|démarre|commence|débute|entame|désigne|auditionne|retrouve|dévoile|visite|consacre"
    r"|organise)(?:nt)?\b"
    rf"|{_NO_ARTICLE}\b(?:statue(?:nt)?|débat(?:tent)?|élit|élisent|choisissent|comparaît|comparaissent"
    r"|reçoivent|prennent\sfin|prend\sfin)\b"
)
_REFLEXIVE = r"\bs(?:e\s|')(?!\w+(?:èrent|aient|ient)\b)\w{2,}(?:e|ent)\b"
_HAPPENED = r"\w{3,}(?:ée?s?|ues?|ises?|ites?)\s(?:le\s)?$"
"""*la victoire obtenue dimanche*: the participle tells of the day, not the verb."""
PRESENT = (
    rf"(?:{_AGENDA}|{_REFLEXIVE})\s(?:(?!(?:que?|qui|dont|de|du|des|après)\b|{_HAPPENED})[^\s.,;:!?()]{{1,20}}\s){{0,3}}$"
    r"|\b[Rr]endez-vous\s$"
)
"""*Paris accueille samedi*, *le conseil se réunit samedi*; but *la visite samedi*."""

_BEFORE_IT = (
    r"\b(?:avant|à\sla\sveille|en\svue|en\sprévision|à\sl'approche)\s(?:[^\s.,;:!?]{1,16}[\s']){0,3}?(?:l'|d')?"
    r"(?:matchs?|scrutin|votes?|votations?|élections?|sommets?|réunion|rencontre|finale|derby|tour|départ|concert|marche"
    r"|manifestations?|grève|audience|procès|référendum|cérémonie|course|débat|rendez-vous|conseil)\s(?:\w+\s){0,2}de\s$",
    r"^(?![^.;!?\n]*\b(?:a|ont|avai\w+|étai\w+|fut|furent|est|sont|s'est|\w{2,}èrent|(?!fait\b)\w{3,}ait)\b)",
)
"""*avant le match de samedi, l'équipe reste prudente*: still to be played."""

_CEREMONY = (
    r"(?:grève|manifestation|obsèques|funérailles|messe|marche|rassemblement|meeting|finale|demi-finale|sommet|réunion|audience|cérémonie"
    r"|hommage|défilé|concert|débat|conférence\sde\spresse|vote|deuil)(?!\w)"
)
_CALLED = (
    r"\b(?:appel(?:le|lent|é|a|èrent|ait|aient)|convi(?:e|ent|é|a)|invit(?:e|ent|é|a)|convoqu(?:e|ent|é|a))\s"
    r"(?:[^\s.,;:!?]{1,20}\s){0,4}?(?:à|pour)\s(?:(?!(?:de|du|depuis|après)\s(?:le\s)?$)[^\s.,;:!?]{1,20}\s){1,6}$"
)
"""*appelle à manifester samedi*: what people are called to is to come."""

_STILL_TO_BE = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("sera", "seront", "être", "serait", "seraient", "soit", "soient")
)
_PLANNED = (
    r"(?:prév|attend|fix|programm|planifi|organis|convoqu|envisag|repouss|report|avanc|ajourn|mainten|décal|différ"
    r"|espér|souhait|promis|agend|cal|pouss|réun|autoris|ferm|ouvert)"
)
_DONE = (
    rf"{_STILL_TO_BE}{_NO_ARTICLE}\b(?!{_PLANNED}\w*\s)(?!{NOUNS}s?\s)"
    r"(?:\w{2,20}(?:ée?s?)|(?:pris|mis|remis|admis|démis|commis|surpris|acquis)e?s?"
    r"|(?:con|ex|in)cl(?:u|us)e?s?|(?:él|vend|rend|perd|reç|ven|surven|interven|ten|déten|par|dispar|abatt)ue?s?"
    r"|(?:dé)?couverte?s?|(?:constru|détru|produ|introdu|inscr|écr|interd|fa)ite?s?|morte?s?|(?:part|sort|réun|sub)ie?s?)"
)
HAPPENED: tuple[tuple[str, str], ...] = (
    (
        rf"{_DONE}\s(?:déjà\s|ici\s)?(?:en|(?:à\sla\s)?fin|(?:au\s)?début|courant|(?:au\s)?mois\sd(?:e\s|'))\s?$",
        "",
    ),
    (rf"{_DONE}\s(?:le\s)?$", r"^\s(?!(?:prochain|à\svenir)\b)"),
)
"""*nommée en décembre*, *Signé jeudi*; but not *prévu en mai*, *sera signé jeudi*."""
_NOUNS_IN_E = (
    r"(?:marché|musée|soirée|journée|matinée|traversée|entrée|défilé|année|armée|comité|cité|santé"
    r"|société|autorité|qualité|université|assemblée|tournée|rentrée|arrivée|durée|idée|fusée|lycée"
    r"|dictée|liberté|sécurité|majorité|égalité)s?\b"
)
FRAMES: tuple[tuple[str, str, int], ...] = (
    (_CALLED, "", 1),
    # *Samedi, grève générale*, with no verb at all
    (
        _OPENS,
        rf"^,?\s(?:(?:le|la|les|un|une|grande|nouvelle|nouveau)\s|l')?{_CEREMONY}(?!{_NO_PAST}{{0,60}}\b(?:a|ont|avait|avaient|est|sont|était|étaient|fut)\b)",
        1,
    ),
    (rf"\b(?:{_HEARSAY}){_STILL}", "", -1),
    (rf"\bserai(?:t|ent)\b{_STILL}", "", 1),
    (rf"\b{CONDITIONAL}\b(?:(?!\b{_HAPPENED}){_NO_PAST}){{0,70}}$", "", 1),
    (r"\bpour\s(?:le\s|ce\s)?$", "", 1),
    # *Touché à la cuisse mercredi, il s'arrête*
    (
        rf"^\W{{0,3}}(?!{_PLANNED}|{_NOUNS_IN_E})\w{{3,}}ée?s?\s(?:[^\s.,;:!?]{{1,16}}\s){{1,5}}$",
        r"^(?!\sprochain\b)",
        -1,
    ),
    # *après les averses de lundi, le soleil revient*
    (
        r"^\W{0,3}après\s(?:[^\s.,;:!?]{1,16}[\s']){1,4}?de\s$",
        r"^,(?![^.;!?]{0,80}\b\w{2,}(?:ra|ront)\b)",
        -1,
    ),
    (*_BEFORE_IT, 1),
    (
        _OPENS,
        rf"^,?\s(?:(?!(?:a|ont|avait|avaient|était|étaient|qui|que)\b)[^\s.,;:!?]{{1,20}}\s){{1,5}}?(?:{_AGENDA})",
        1,
    ),
)
