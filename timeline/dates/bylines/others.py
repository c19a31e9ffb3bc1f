"""What tells that a day is none of the article: a copy's, a picture's, an event's.

These lists lag behind what events there are. They only help out where a line has no
sign of a byline; see `lines.py`.
"""

from timeline.dates.lazy import lazy

NO_DAY = lazy(
    r"\bload-date|\bcaptures?\b|\bsaved\sfrom|\bretrieved|\bviewed\son"
    r"|\bdownloaded|\bcopyright|©|\bborn\b|\bdied\b|web\.archive|\bin\sprint\b"
    r"|(?<!l')(?<!d')\bimages?\b(?!\s\d)"
    r"|\b(?:photo|picture|related|deadline|events?|(?<!\d\s)comments|caption|foto|bild)\b"
    r"|\b(?:opening\shours|expir(?:es|ed|y)|archived|joined|upcoming|tickets)\b"
    r"|\babgerufen|\bconsulté|\bconsultado|\bconsultato|حقوق"
)
"""Such a line tells another day: of a copy, of a capture, of a life."""

BANNER = lazy(
    r"(?mi)^\d{1,6}\scaptures?\n(?:[^\n]{0,60}\n){0,6}?about\sthis\scapture"
    r"|\A\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:, \d{1,2}:\d{2}(?: [AP]M)?)?[ \t]{2,}"
    r"\S+(?: \S+){2,}$"
    r"|saved\sfrom\s[^\n]{0,300}\n(?:[^\n]{0,60}\n){0,4}?(?=all\ssnapshots|webpage)"
)
"""What an archive of the web sets above a copy, and a browser above a print."""

REFERENCES = lazy(
    r"(?i)(?<=[.!?…”\"»)])\s*\n\W{0,3}(?:(?:list\sof\s)?references|bibliography|works\scited"
    r"|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía"
    r"|riferimenti|bibliografia|المراجع|منابع)\W{0,3}\n[\s\S]*"
)
"""What an article refers to, below its last sentence; its days are those of others."""

TO_COME = lazy(
    r"\bnext\s(?:meeting|hearing|session|sitting|showing)\b|\bnächste|\bprochaine?\b|\bpróxim[oa]\b|\bprossim[oa]\b|\bconvocation\b"
    r"|\beinladung|\bordre\sdu\sjour\b|\btagesordnung|\bcin[eé](?:ma)?\b"
)
"""Such a line announces a sitting, or a showing."""

PLACES = lazy(
    r"\W{0,3}(?:venue|where|location|place|address|tickets?|admission|doors|entry|rsvp"
    r"|speakers?|cost|ort|eintritt|lieu|entrée|lugar|entrada|luogo|ingresso|المكان|مكان)"
    r"\s?:"
)
"""A line of an invitation; its date is the event's."""

LISTS = lazy(
    r"\b(?:timeline|calendar|archives?|footnotes|references|notes|week\s\d|best\sbefore"
    r"|position|unfolded|chronology|diary|schedule|programme|dates)\b"
)
"""A month below such a line heads an entry of it."""
_EVENTS = """
    armistice kickoff doors rip d-day ve-day
    accident accord accords act agreement anniversary assassination attack
    attacks battle
    begin begins birthday bombing bombings closes closing concert conference coup crash
    cup cyclone day death debate decree disaster due earthquake election elections
    elects end ends execution exhibition expires explosion fair fall festival file final
    fire flood floods funeral game genocide hearing hours hurricane inauguration
    incident independence invasion joined landing launch law lecture liberation march
    massacre match meeting memorial murder offensive open opening opens operation parade
    plot protest protests raid rally referendum resolution revolution riot riots season
    seminar shooting siege start starts storm strike strikes summit surrender timeline
    tour treaty trial tsunami typhoon until upcoming uprising valid verdict vigil vote
    war webinar wedding workshop
    adopted approved archived born dated died done enacted executed given ratified
    sealed signed witnessed
    abkommen anschlag anschläge erdbeben eröffnung gesetz konzert krieg mauerfall
    mord putsch schlacht treffen vertrag wahl wahlen
    accident attentat attentats bataille catastrophe concert décret élection élections
    guerre incendie loi manifestation mort ouragan réunion séisme traité
    accidente atentado atentados batalla concierto decreto elecciones guerra huracán
    incendio ley muerte reunión terremoto tratado
    alluvione attentati battaglia concerto elezioni legge morte strage trattato
    الحرب حرب معركه الثوره ثوره انتخابات الانتخابات هجوم زلزال معاهده اتفاقيه
    جنگ زلزله انقلاب حمله كودتا
    """
EVENTS = frozenset(_EVENTS.split())
"""Kinds of events and states of documents; in names of authors they are rare."""
