"""The language of a document: by its script, and by its most frequent words."""

# ruff: noqa: E501 - a list of words stays on one line

from timeline.dates.lazy import lazy

_WORDS = {
    "en": "the and of to in that is was for on with as by at from it has have said were he a"
    " an are be been but not or which who his her their its this these will would had after"
    " before since until more than they she we you about into over said last next year"
    " between during ago week month today yesterday tomorrow i m s t us",
    "de": "der die das und den dem des ein eine ist nicht mit im von zu sich auf für wurde"
    " am einer einem einen eines als auch aus bei nach vor über unter zwischen seit bis zum"
    " zur war waren worden wird werden wurden hat haben hatte hatten es er sie ihr ihre ihren"
    " seine sein dass oder aber noch nur mehr gegen um wie wenn durch beim vom sind kann soll"
    " sollen ende anfang mitte jahr jahre jahren woche tagen heute gestern morgen uhr"
    " viele sommer winter herbst frühjahr wochenende weihnachten ostern",
    "fr": "le la les des du de et en une un est que qu dans qui pour au aux sur par pas il elle"
    " ils ont été cette ce ces son sa ses leur leurs a à avait était sont plus avec sans sous"
    " entre depuis jusqu avant après mais ou où ne se s d l n y comme encore contre début fin"
    " an ans année mois semaine jours deux trois aujourd hui hier demain selon être fait"
    " vers hiver printemps automne",
    "es": "el la los las del de y en que una un por con para se es no su sus al fue como lo le"
    " más pero o a ha han había entre desde hasta sobre sin este esta estos estas ese esa"
    " son era ser también cuando muy ya hace tras según ante contra durante año años mes"
    " semana día días ayer hoy mañana anteayer principios finales mediados"
    " fines hacia verano invierno otoño primavera pasado pasada",
    "it": "il la di che e un uno una per del della dello dei degli delle non sono è con i gli"
    " lo le nel nella nello nei nelle negli alla allo al ai alle dal dalla dai dalle sul sulla"
    " si ha hanno da tra fra su ed o ma anche come più stato stata stati state era erano se"
    " l d dell nell all dall sull un quest questo questa dopo prima fino anno anni mese"
    " settimana giorni fa ieri oggi domani scorso scorsa a in"
    " fine inizio estate inverno autunno primavera",
    "ar": "في من على إلى أن التي الذي هذا هذه عن مع بعد قبل كان ما لا أو يوم عام وقد",
    "fa": "است این که در از به با را برای شد خواهد بود آن های می روز سال شده کرد هم",
}
_CALENDAR = {
    "en": "january february march april may june july august september october november"
    " december monday tuesday wednesday thursday friday saturday sunday",
    "de": "januar februar märz april mai juni juli august september oktober november dezember"
    " jänner montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre"
    " décembre lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre lunes martes miércoles jueves viernes sábado domingo",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre"
    " novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
FREQUENT = {code: frozenset(words.split()) for code, words in _WORDS.items()}
"""Code → words that no text of that language is without."""

_KNOWN = {
    code: words | frozenset(_CALENDAR.get(code, "").split())
    for code, words in FREQUENT.items()
}

_LATIN = ("en", "de", "fr", "es", "it")
_WORD = lazy(r"[^\W\d_]{1,30}")
_ARABIC_LETTER = lazy(r"[\u0600-\u06ff]")
_PERSIAN_LETTER = lazy(r"[پچژگیک\u06f0-\u06f9]")
_SEEN = 20_000  # characters that decide
_LEAST = 2  # frequent words that must be seen
_PLAIN = 4  # of them, where a language was declared; names hold a few, "Le Monde"


def detect_language(text: str) -> str:
    """The language of a text among those we read; ``en`` where it is not sure.

    >>> detect_language("Le barrage a cédé mardi dans la nuit.")
    'fr'
    """
    sample = text[:_SEEN]
    letters = _ARABIC_LETTER.findall(sample)
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(letters) > sum(map(len, words)) / 2:
        return _arabic_or_persian(sample, words)
    counts = {code: _seen(words, code) for code in _LATIN}
    best, second = sorted(counts, key=lambda code: -counts[code])[:2]
    if counts[best] < _LEAST or counts[best] == counts[second]:
        return "en"
    return best


def other_language(text: str, declared: str) -> str | None:
    """The language that a text plainly is in, where it is not the declared one.

    None where its words might be of the declared language, or that one is not known.

    >>> other_language("Seit dem 3. Mai sind die Konten gesperrt.", "en")
    'de'
    """
    found = detect_language(text)
    if declared not in _KNOWN or found in ("en", declared):
        return None
    if found not in _LATIN:  # by its letters; Arabic and Persian share most of them
        return found if declared in _LATIN else None
    words = [word.lower() for word in _WORD.findall(text[:_SEEN])]
    seen = _seen(words, found)
    plain = seen >= _PLAIN and seen > 2 * _seen(words, declared)
    return found if plain else None


def is_unlike(text: str, code: str) -> bool:
    """Whether hardly any word of a text is one of a language's frequent words.

    So it is with a text in a language that none of ours is; a bare list of names may
    look like one. False where the language is not known, or the text too short.

    >>> is_unlike("Президент заявил во вторник, что счета закрыты в августе. " * 3, "en")
    True
    """
    if code not in FREQUENT:
        return False
    words = [word.lower() for word in _WORD.findall(text[:_SEEN])]
    if len(words) < _ENOUGH_WORDS and sum(map(len, words)) < _ENOUGH_LETTERS:
        return False  # Chinese writes a clause as one word
    return _seen(words, code) < _LEAST_SHARE[code] * len(words)


_ENOUGH_WORDS, _ENOUGH_LETTERS = 20, 100
_LEAST_SHARE = {
    "en": 0.1, "de": 0.25, "es": 0.25, "fr": 0.25, "it": 0.25, "fa": 0.08, "ar": 0.04,
}  # fmt: skip
"""Half of what the texts of ours have that have the fewest such words."""


def _seen(words: list[str], code: str) -> int:
    return sum(word in _KNOWN[code] for word in words)


def _arabic_or_persian(sample: str, words: list[str]) -> str:
    """Letters that Arabic lacks; Arabic typed on a Persian keyboard has its words."""
    persian, arabic = _seen(words, "fa"), _seen(words, "ar")
    if persian != arabic:
        return "fa" if persian > arabic else "ar"
    return "fa" if _PERSIAN_LETTER.search(sample) else "ar"
