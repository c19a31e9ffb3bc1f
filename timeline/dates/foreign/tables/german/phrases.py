"""The phrases of German, and what they say in English."""

# ruff: noqa: E501 - a row of a table stays on one line
from timeline.dates.foreign.language import Phrase, Said
from timeline.dates.foreign.tables.common import (
    AFTER_MIDNIGHT,
    FIGURES,
    NIGHT,
    PART_ALONE,
    PART_NAMES,
    YEAR_ALONE,
    YEAR_IN_FRONT,
    clock,
    figures_without_year,
    half,
    night_before,
    night_of_the_month,
    not_counting,
    of_years,
    part_alone,
    weeks_ago,
)
from timeline.dates.foreign.tables.german.verbs import PREFIX, STRONG
from timeline.dates.foreign.words import MONTHS, WEEKDAYS
from timeline.dates.readings import (
    Day,
    DayOfMonth,
    Holiday,
    Reading,
    Shift,
    Timed,
    Weekday,
)
from timeline.spans import Precision

_WHICH = r"(?:(?:im|des|vom|den|der|dem) )?"
_BEFORE_YEAR = (
    r"(?:\b(?:in|im|(?:seit|bis)(?:\s(?:mindestens|wenigstens))?|von|ab|vor|nach|zwischen|und|oder|ende|anfang|mitte|jahr"
    r"|jahre|jahres|jahren|zeitraum|schuljahr|geschäftsjahr|spielzeit|saison|tod|geburt|gründung|kriegs?|revolution|wahl|wahlen|wm|em|olympia|gipfel|herbst|sommer|winter"
    r"|frühjahr|frühling|noch|wie|dann|gegenüber|(?:vergleich|verglichen|gegensatz)\s(?:zu|mit))\s"
    rf"|^|\b(?:früher|später|anders)\sals\s|[.!?:;]\s|{YEAR_IN_FRONT})$"
)
_ITS_DATE = r"(?:,? (?:de[nm] )?{day}\.(?: )?{month}(?: {year})?)?"
_CENTURY = r"(?:jahrhunderts?|jhd?t?s?\.?)"
_NOT_COUNTING = not_counting(
    "menschen personen frauen männer männern kinder kindern patienten patientinnen teilnehmer"
    " teilnehmern soldaten bewohner bewohnern einwohner einwohnern stimmen euro dollar gramm"
    " kilo kilogramm kilometer kilometern meter metern quadratmeter hektar liter tonnen"
    " stück seiten fälle fällen tiere tieren autos häuser häusern wohnungen betriebe"
    " betrieben unternehmen mal prozent tage tagen stunden minuten jahre jahren",
    r"v\.? ?chr|vor chr",
)
_GOES_ON = (
    r"\s(?:nach|in|im|ins|an|am|als|vom|zum|zur|bei|durch|aus|eine?[nr]?"
    r"|die|de[nrm]|das|seinen?|ihren?|kein(?:en?)?|sich|erstmals|erneut|noch|wieder"
    r"|dann|jedoch|aber|schließlich|sogar|zunächst)\b"
    r"|\s(?:(?:rund|etwa|knapp|fast|über|insgesamt|nur|gut|mehr\sals|weniger\sals)\s)?[0-9]"
    r"|\s(?:nieder|ab|auf|ein|unter|zurück|fort|weg|zusammen)(?=[.,;])"
    r"|\s(?:[a-zäöü]{0,8}ge|er|ver|be|ent|zer|um)[a-zäöüß]{2,14}(?:t|en)\b"
)
"""*Er kam 1945 nach Köln*: what follows a year, and nothing that a number counts."""
_YEAR_TOLD = r"(?=1[5-9][0-9][0-9]|20[0-3][0-9])(?![0-9]{2}00){year}"
"""A year that only its verb shows; a round number is left to what is counted."""
_YEAR_OF_NOW = r"(?=19[0-9][0-9]|20[0-4][0-9])(?![0-9]{2}00){year}"
_NOTHING_COUNTED = (
    r"\s(?:k?eine?[mnr]?|de[nmr]|die|das)\s|\s(?![a-zäöüß]+e[nrsm]?\s[A-ZÄÖÜ])(?!bis\b|oder\b|und\b|weitere|solche|aus\b)[a-zäöüß]{2,}"
    r"|\sund\s20[0-4][1-9]\b"
)
"""*der Haushalt für 2025 wird*; but *für 2025 neue Stellen*."""
_EVENTS = (
    r"\b[a-zäöüß]{0,20}(?:wahl(?:en|kampf|sieg|abend|nacht)?|krise|katastrophe|meisterschaft(?:en)?|gipfel|turnier"
    r"|hochwasser|flut|pandemie|haushalt|etat|spiele|reform|messe|ernte|bericht|bilanz|tour|sommer|winter"
    r"|herbst|aufstand|putsch|revolution|krieg|kongress|parteitag|festspiele|finale|endspiel)s?\s$"
)
"""*die Bundestagswahl 2021*: what happens in a year, or is of one."""
_BUILT = r"\s(?:(?:von|durch|in|nach|unter)\s(?:[\w-]+\s){1,4})?(?:ge|er|ver|be|ent|zer|um|ein|aus|auf|ab)[a-zäöüß]{2,14}(?:t|en)(?=[,.;)]|\sund\s)"
"""*Das Archiv, 1971 bezogen, …*: a participle that ends its clause."""
_YEAR_OF_OLD = r"(?=1[0-4]){year}"
_FOUNDED = r"\s(?:erbaut|gebaut|errichtet|gegründet|geweiht|gestiftet|angelegt|begonnen|vollendet|entstanden|(?:erstmals|zuerst)\s\w+)(?=[.,;)]|\sund\s)"
"""*das Rathaus, 1290 erbaut, …*: of so old a year, only what begins then."""
_OF_A_SINGLE_ONE = rf"\s(?:{STRONG}(?<!en)|(?!(?:erste|letzte|weitere|heute)\b)[a-zäöüß]{{3,12}}te)\s[A-ZÄÖÜ]"
"""*; 1841 schrieb Heine hier*: the verb is of one, and so no number is its subject."""
_OF_ONE = (
    rf"\s(?:will|soll|kann|muss|wird|werde|habe|sei|ist|wurde|hatte|{PREFIX}{STRONG}|[a-zäöü]{{3,12}}te)"
    r"\s(?:der|die|das|sie|er|es|man|eine?|ihr|sein)\b"
)
"""*…, 1931 verließ er*: with its subject behind the verb, the number counts nobody."""
_WHAT_ENDED = (
    r"\b(?:(?:ver)?starb|entstand|erschien|begann|endete|erlosch|zerfiel|floh|promovierte|habilitierte|emigrierte"
    r"|debütierte|heiratete|schloss|eröffnete|brannte)(?:en|n)?\s(?:(?:er|sie|es|dann|erst|schon|bereits|erstmals)\s){0,2}$"
)
"""*Sie starb 1951.*: verbs that have no number of things for their object."""
_MADE_THEN = (
    r"\s(?:(?:in|im|von|vom|bei|beim|durch|nach|aus|an|am|zu|zum|auf|unter|als|mit)\s(?:[\w-]+\s){1,4}?)?"
    r"(?:neu|wieder|fertig)?(?:ge|er|ver|be|ent|zer|um|ein|aus|auf|ab|an|über|unter)[a-zäöüß]{2,14}(?:te|ene)\s"
)
_MADE_THEN_IN = _MADE_THEN.replace("(?:te|ene)", "(?:ten|enen)")
_ONE_THING = r"\b(?:der|die|das)\s$"
_IN_ONE_THING = r"\b(?:im|am|vom|zum|zur|beim|dem)\s$"
"""*das 1902 eröffnete Theater*, *im 1902 eröffneten Theater*: of *die 1902 eröffneten*,
the number may be that of shops.
"""
_DONE_BEFORE = r"\b(?:wurden?|waren?)\s[^.,;:!?\n]{0,30}[a-zäöüß]\s$"
_BY_SOMEBODY = r"\svon\s(?!Hand\b|Menschen\b)(?:eine[mr]\s)?[A-ZÄÖÜ][a-zäöüß]+(?![a-zäöüß]*\s[0-9])"
_IN_FULL_SWING = r"\s(?![a-zäöüß]+e[nrsm]?\s[A-ZÄÖÜ])[a-zäöüß]{3,}"
"""*erst 1892 schrieb er*; but *schon 1892 verkaufte Karten*."""
_BORN = (
    r"\b(?:geboren|gestorben|verstorben|gefallen|gegründet|erbaut|gebaut|errichtet|eröffnet"
    r"|eingeweiht|geweiht|entstanden|erschienen|uraufgeführt|fertiggestellt|stillgelegt"
    r"|abgerissen|zerstört|restauriert|jahrgang|baujahr)\s$"
)
_YEARS_OF = (
    r"\b(?!folge|vor|lebens|halb|licht|betriebs|dienst)[a-zäöüß]{3,12}jahre?[sn]?\s$"
)
"""*in den Hungerjahren 1846 und 1847*."""
_NUMBERED = (
    r"(?:\b(?:mit|auf|für|um|von|zu|als|bei|über|unter|nur|insgesamt|fast|knapp|mehr|art|artikel"
    r"|nummer|nr\.|raum|flug|zimmer|seite|linie|typ|modell|halle|zug|bus|gesetz|kapitel|norm|iso"
    r"|din|code|pin|platz|der|die|das|den|alle|diese|beide|andere|oder|und|weitere)\s"
    r"|[0-9]\s|[^\w\s]\s?)$"
)
_YEARS = (
    ("", ""),
    (" (?:des jahres )?{year}", " of {year}"),
    (" (?:des )?{step} jahres", " of {step} year"),
    (" des vorjahres", " of last year"),
    (
        " (?:des(?:selben)? |jenes )?(?:gleichen |selben )?jahres(?! [0-9])",
        " of the same year",
    ),
    (
        r" des (?:(?:darauf)?folgenden|nächsten|nachfolgenden) jahres",
        " of the following year",
    ),
)
_NO_NOUN = r"\s?[.,;:!?)–“]|\s[a-zäöü(]|\s?$"
"""*kurz vor drei* is an hour, *kurz vor drei Spielen* is none."""
_AGED = r"\b(?:mann|männer|frau|frauen|herr|herren|dame|damen|rentner|rentnerin|paar)\sin\sden\s$"
_A_HABIT = (
    r"\b(?:jede[nrs]?|immer|stets|täglich|meist|meistens|oft|gewöhnlich|guten)"
    r"\s(?:\w{1,12}\s){0,3}$"
)
_TITLES = (
    r"\b(?:herrn?|frau|fräulein|familie|dr\.|prof\.|professor(?:in)?|pfarrer(?:in)?|minister(?:in)?"
    r"|richter(?:in)?|bürgermeister(?:in)?)\s$"
)
_WITH_ARTICLE = (
    r"\b(?:(?:der|diese[rnm]|(?:über|durch|auf|für)\sden)\s"
    r"(?:(?:ganze|kühle|kalte|warme|heiße|heisse|milde|nasse|trockene|verregnete|sonnige|vergangene)n?\s)?)$"
)
"""*der kühle April*: with its article, a month is no name."""
_BEFORE_MONTH = (
    r"\b(?:im|in|seit|von|vom|bis|ab|vor|nach|zwischen|und|oder|ende|anfang|mitte|monat|für"
    r"|des)\s$"
)


def _clock(said: Said) -> Reading | None:
    """*drei Uhr nachts*, *abends um sieben*."""
    return clock({**said, "daypart": said.get("byday", "")})


def _weeks_from(said: Said) -> Reading:
    """*heute in zwei Wochen*: that day of the week."""
    weeks = int(said["n"]) if said.get("n", "").isdigit() else 1
    return Shift(Precision.DAY, _BESIDE[said["beside"]] + 7 * weeks)


_BESIDE = {"yesterday": -1, "today": 0, "tomorrow": 1}


def _early(said: Said) -> Reading:
    """*gestern in aller Frühe*."""
    return Timed("MO", Shift(Precision.DAY, _BESIDE[said["beside"]]))


def _night_to(said: Said) -> Reading:
    """*in der Nacht zu heute*, which ends on that day."""
    return Timed("NI", Shift(Precision.DAY, _BESIDE[said["beside"]]), eve=True)


def _night_to_date(said: Said) -> Reading:
    """*in der Nacht zum 14. April*, which ends on that day."""
    month, year = MONTHS.index(said["month"]) + 1, said.get("year")
    day = Day(month, int(said["day"]), int(year) if year else None)
    return Timed("NI", day, eve=True)


def _hour_of_a_night(said: Said) -> Reading | None:
    """*drei Uhr in der Nacht auf Dienstag*: of the Tuesday that has begun by then."""
    time, night = clock(said), night_before(said)
    if not isinstance(time, Timed) or time.clock > "12:00":
        return night
    return Timed(time.clock, Weekday(WEEKDAYS.index(said["dayname"])))


def _fixed_feast(said: Said) -> Reading:
    month, day = said["fixedfeast"].split("-")
    return Day(int(month), int(day))


def _movable(said: Said) -> Reading:
    year = int(said["year"]) if said["year"] else None
    return Holiday(said["movable"], year)


def _part_of_the_day(said: Said) -> Reading:
    """*am Abend des 13.*, of the month told."""
    part = PART_NAMES[said["partof"]]
    return Timed(part, DayOfMonth(int(said["day"])))


def _in_a_week(said: Said) -> Reading:
    """*Montag in einer Woche*: the one after the next."""
    return Weekday(WEEKDAYS.index(said["dayname"]), step=2)


_CLOCK_LENGTHS = (
    ("{n} {clockunit}", "{n} {clockunit}"),
    ("{elapsed}", "{elapsed}"),
)
"""*zwei Stunden später* is counted from a time of day, where one was told."""
_NO_NIGHT_TO = "(?! (?:auf|zum?|vo[nm])(?!\\w))"
"""*drei Uhr in der Nacht*; but *in der Nacht auf Dienstag* is one by itself."""
_THAT = "(?:(?:der|dem)?selben|gleichen|jene[mr])"
_NO_CLOCK = r"[0-9]\s$|\bes\sist\s(?:\w{1,8}\s)?$"
"""*Es ist fünf vor zwölf* says that time is short."""


PHRASES: tuple[Phrase, ...] = (
    *FIGURES,
    Phrase(
        r"(?:{=beside},? )?(?:(?:{weekday}|{=compound}),? (?:de[mnr] )?)?{day}\.(?: )?{month}(?:,? {year})?",
        "{weekday} {day} {month} {year}",
    ),
    Phrase(
        r"(?:{weekday},? (?:de[mnr] )?)?{day} {month} {year}",
        "{weekday} {day} {month} {year}",
    ),
    Phrase(
        "(?:{weekday},? (?:de[mnr] )?)?{dayword} {month}(?!-)(?: {year})?",
        "{weekday} {dayword} {month} {year}",
    ),
    Phrase("{fixedfeast}", _fixed_feast),
    Phrase(
        "(?:silvester|neujahrs)nacht",
        lambda _: Timed("NI", Holiday("new year's eve")),
    ),
    *of_years(
        _YEARS[2:],
        (
            r"(?:{weekday},? (?:de[mnr] )?)?{day}\.(?: )?{month}",
            "{weekday} {day} {month}",
        ),
    ),
    Phrase(
        r"nacht vom {day}\.(?: {=month})? (?:auf|zum) (?:den )?{until}\.(?: )?{month}(?: {year})?",
        NIGHT,
    ),
    Phrase(r"nacht (?:zum|auf den) {day}\. ?{month}(?: {year})?", _night_to_date),
    Phrase(r"nacht (?:vom|auf den|zum) {day}\.(?! {=month})", night_of_the_month),
    Phrase(
        r"nacht vom {day}\. (?:auf|zum) (?:den )?{until}\.(?! {=month})",
        night_of_the_month,
    ),
    Phrase(
        r"{dd}\. ?{mm}\.(?! ?[0-9])",
        figures_without_year,
        needs=r"\b(?:am|vom|zum|bis|dem|den)\s$",
        goes_on=_NO_NOUN,
    ),
    Phrase(
        r"{day}\.(?! (?:und|bis|oder|auf|{=month})(?!\w))",
        "the {day}th",
        needs=r"(?:^|[.;:]\s|,\s|\bund\s)am\s$",
        goes_on=r" [a-zäöüß]",
    ),
    Phrase(
        r"{day}\.(?! (?:und|bis|oder|auf|{=month})(?!\w))",
        "the {day}th",
        needs=r"[a-zäöüß],?\sam\s$",
        goes_on=r"\s(?![a-zäöüß]+en\s[A-ZÄÖÜ])[a-zäöüß]|[,;]",
        told=True,
    ),
    Phrase(
        r"{day}\.(?= (?:bis|auf) (?:(?:zum|den) )?{=until}\.(?! {=month}))",
        "the {day}th",
        needs=r"\bvom\s$",
        goes_on=r" (?:bis|auf) (?:(?:zum|den) )?\d{1,2}\.(?:\s[a-zäöüß]|[,;.]|$)",
    ),
    Phrase(
        r"{day}\.",
        "the {day}th",
        needs=r"\bvom\s[0-9]{1,2}\.\s(?:bis|auf)\s(?:(?:zum|den)\s)?$",
        goes_on=r"\s[a-zäöüß]|[,;.]|$",
    ),
    Phrase(
        r"{day}\. (?:des|jenes|desselben)(?: (?:gleichen|selben))? monats",
        "the {day}th of the same month",
    ),
    Phrase(r"{day}\. (?:des )?{step} monats", "the {day}th of {step} month"),
    Phrase(
        r"{day}\. des (?:(?:darauf)?folgenden|nächsten) monats",
        "the {day}th of the following month",
    ),
    Phrase(
        r"{partof} des {day}\.(?! (?:und|bis|oder|auf|{=month})(?!\w))",
        _part_of_the_day,
        goes_on=r"\s(?![a-zäöüß]*[^t]en\s[A-ZÄÖÜ]|[a-zäöüß]+en\s[A-ZÄÖÜ][a-zäöüß]+s\b)[a-zäöüß]|[,;]",
    ),
    Phrase(f"{_THAT} {{daypart}}", "that {daypart}"),
    Phrase(
        r"{daypart} (?:desselben|des(?: gleichen| selben)?) tages", "that {daypart}"
    ),
    Phrase(
        r"{daypart} des (?:(?:darauf)?folgenden|nächsten) tages",
        "the following {daypart}",
    ),
    Phrase("(?:jene[mnrs]) {dayname}", "that {dayname}"),
    Phrase("(?:diesem|jenem) tage?", "that day", needs=r"\ban\s$"),
    Phrase("diese[mr] {daypart}", "that {daypart}", needs=r"\b(?:an|in)\s$"),
    Phrase("(?:tags? darauf|tag danach)", "the following day"),
    Phrase("(?:tags zuvor|vortag)", "the day before"),
    Phrase("{one} (?:darauf|danach)", "the following {one}"),
    Phrase(
        "{one} (?:zuvor|davor)",
        "the {one} before",
        needs=r"\b(?:im|ein|der|eine)\s$",
    ),
    Phrase(
        "(?:(?:darauf|nach)folgenden|folgenden) {one}",
        "the following {one}",
        unless=r"\bden\s$",
    ),
    Phrase("(?:darauf)?folgenden {dayname}", "the following {dayname}"),
    Phrase("{daypart} (?:zuvor|davor)", "the {daypart} before"),
    Phrase("{daypart} (?:darauf|danach)", "the following {daypart}"),
    Phrase(
        "(?:(?:darauf)?folgenden|nächsten|anderen) {daypart}",
        "the following {daypart}",
    ),
    Phrase(
        "vorabend(?! (?:der|des|von|eine[rs]|seine[rs]|ihre[rs])(?!\\w))",
        "the evening before",
        needs=r"\b(?:am|schon)\s$",
    ),
    Phrase(
        "(?:(?:frühen|späten|nächtlichen) )?{partalone}(?! des (?:[^\\W\\d]|[0-9]{1,2}\\.(?! ?{=month})))",
        part_alone,
        follows=r"\b(?:am|bis\szum|gegen|seit\sdem|zum|in\sden)\s$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "{turn}(?! (?:des|der|einer?s?|im|von)(?!\\w))",
        lambda s: Timed(PART_NAMES[s["turn"]]),
        follows=r"\b(?:im|in\sder|in|bei|mit|bis\szum|gegen|zur|um\sdie)\s(?:(?:ersten|frühen|aller)\s)?$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "{partofday}",
        lambda s: Timed(PART_NAMES[s["partofday"]]),
        follows=r"\bim\s(?:weiteren\s)?(?:laufe?|verlaufe?)\sdes\s(?:(?:frühen|späten)\s)?$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "(?:früh)?{partofday}",
        lambda s: Timed(PART_NAMES[s["partofday"]]),
        follows=r"(?:^|[.;:!?]\s|\n)$",
        goes_on=rf"\s(?:{PREFIX}{STRONG}|[a-zäöüß]{{3,}}ten?|wurden?)\s",
        rule=PART_ALONE,
    ),
    Phrase(
        "nacht (?:hindurch|über)(?! den)",
        lambda _: Timed("NI"),
        follows=r"\bdie\s(?:ganze\s)?$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "nacht(?= (?:[a-zäöüß]|[0-9]))|nacht(?=[.,;:])",
        lambda _: Timed("NI"),
        follows=r"\bin\sder\s$|\b(?:verbrachten?|schliefen?|verharrten?|warteten?|arbeiteten)\s(?:(?:sie|er|dort|hier)\s)?die\s(?:ganze\s)?$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase("{monthname} (?:zuvor|davor)", "the previous {monthname}"),
    Phrase(
        "{part} (?:desselben|des (?:gleichen|selben)|jenes) {one}",
        "the {part} of the same {one}",
    ),
    Phrase("{month} {year}", "{month} {year}"),
    Phrase("{monthname}", "{monthname}", needs=_BEFORE_MONTH),
    Phrase(
        "{monthname}(?! [0-9])",
        "{monthname}",
        needs=_WITH_ARTICLE,
        goes_on=r"(?!\s[A-ZÄÖÜ])",
        bare=True,
    ),
    Phrase("heurigen {monthname}", "{monthname} of this year"),
    Phrase(
        "{season}(?! [0-9'])",
        "{season}",
        needs=r"\b(?:der|diese[rnm]|über\sden|den\sganzen)\s$",
        goes_on=_IN_FULL_SWING + r"|[.,;]",
    ),
    Phrase("{monthname}(?= und {=month} {=year})", "{monthname}"),
    *of_years(
        _YEARS[2:],
        ("{monthname}", "{monthname}"),
        ("{season}", "{season}"),
        ("{holiday}", "{holiday}"),
    ),
    *of_years(_YEARS, (r"{nth}\.? quartals?", "the {nth} quarter")),
    *of_years(
        _YEARS[1:],
        ("letzten? quartals?", "the last quarter"),
        (r"{nth}\.? (?:halbjahr(?:e?s)?|jahreshälfte)", "the {nth} half"),
    ),
    Phrase(r"{nth}\.? (?:halbjahr(?:e?s)?|jahreshälfte)", half),
    Phrase(f"{{year}}{_NOT_COUNTING}", "{year}", needs=_BEFORE_YEAR),
    Phrase("(?=19|20){year}(?= ?(?:[.,;:)]|$))", "{year}", needs=r"\b(?:für|aus)\s$"),
    Phrase(_YEAR_OF_NOW, "{year}", follows=r"\bfür\s$", goes_on=_NOTHING_COUNTED),
    Phrase(
        _YEAR_OF_NOW,
        "{year}",
        follows=_EVENTS,
        goes_on=rf"{_NOTHING_COUNTED}|\s?[.,;:!?)–“]|\s?$",
    ),
    Phrase(_YEAR_TOLD, "{year}", follows=r",\s$", goes_on=_BUILT),
    Phrase(_YEAR_OF_OLD, "{year}", follows=r",\s$", goes_on=_FOUNDED),
    Phrase(_YEAR_TOLD, "{year}", follows=r"[;:]\s$|\bund\s$", goes_on=_OF_A_SINGLE_ONE),
    Phrase(_YEAR_TOLD, "{year}", follows=r"[^\W\d_],\s$", goes_on=r",\s(?![0-9])"),
    Phrase(
        f"{_YEAR_TOLD}(?= {{=n}} (?:{{=unit}}|{{=many}}))", "{year}", unless=_NUMBERED
    ),
    Phrase(_YEAR_TOLD, "{year}", follows=r"[,;]\s$", goes_on=_OF_ONE),
    Phrase(
        _YEAR_TOLD,
        "{year}",
        follows=r"\b(?:war|wurde|ist)\s(?:das|dies|er|sie|es)\s(?:\w+\s)?$",
        goes_on=_BUILT,
    ),
    Phrase(
        _YEAR_TOLD,
        "{year}",
        follows=r"\b(?:davor|danach|zuvor|zuletzt|erstmals)\s$",
        goes_on=r"[.,;]|\s(?:und|sowie)\s(?:1[5-9]|20)[0-9]{2}\b",
    ),
    Phrase(_YEAR_TOLD, "{year}", follows=_DONE_BEFORE, goes_on=_BY_SOMEBODY),
    Phrase(_YEAR_TOLD, "{year}", follows=_WHAT_ENDED, goes_on=r"\s?[.,;)]|\s?$"),
    Phrase(_YEAR_TOLD, "{year}", follows=_ONE_THING, goes_on=_MADE_THEN),
    Phrase(_YEAR_TOLD, "{year}", follows=_IN_ONE_THING, goes_on=_MADE_THEN_IN),
    Phrase(
        _YEAR_TOLD,
        "{year}",
        follows=r"\b(?:erst|schon|bereits|erstmals|zuletzt)\s$",
        goes_on=_IN_FULL_SWING,
    ),
    Phrase(f"{_YEAR_TOLD}{_NOT_COUNTING}", "{year}", follows=_YEARS_OF),
    Phrase(_YEAR_TOLD, "{year}", follows=_BORN, goes_on=r"\s?[.,;:)]|\s?$"),
    Phrase(
        r"{year}(?! [^\W\d_])",
        "{year}",
        needs=r"\b(?:etwa|rund|circa|ca\.)\s$",
    ),
    Phrase(f"{{year}}{_NOT_COUNTING}", "{year}", needs=r"\b(?:um|gegen)\s$"),
    Phrase("{year}", "{year}", unless=_NUMBERED, goes_on=_GOES_ON),
    Phrase(
        _YEAR_TOLD,
        "{year}",
        follows=rf"\b(?:hat|hatten?|habe|wurden?|war|{PREFIX}{STRONG}(?<!en))\s$",
        goes_on=r"\s(?:mit|gegen|unter|ohne|wegen|trotz|für|auf|vor)\s",
    ),
    Phrase(
        "{year}",
        "{year}",
        goes_on=r"\s[a-zäöüß]{4,18}(?:t|en)\s(?:wurden?|worden|war|waren|wird)\b",
    ),
    Phrase(f"jahre?s? {{year}}{_NOT_COUNTING}", "the year {year}"),
    Phrase("anno {year}", "{year}"),
    Phrase("anno '?{yy}(?! [0-9])", "19{yy}", goes_on=_NO_NOUN),
    Phrase(
        r"(?:{weekday},? (?:de[mnr] )?)?{day}\.(?: )?{month} '{yy}",
        "{weekday} {day} {month} 19{yy}",
    ),
    Phrase("{month} '{yy}", "{month} 19{yy}"),
    Phrase("{season} '{yy}", "{season} 19{yy}"),
    Phrase(
        '{yy}(?! ?[°"])',
        "19{yy}",
        follows=r"\b(?:in|im|seit|bis|von|ab|vor|nach|und|oder|jahr|anfang|mitte|ende|um)\s'$"
        r"|\b(?:19[0-9]{2},|'[0-9]{2},)\s'$",
    ),
    Phrase(
        "{dayname}",
        "{dayname}",
        unless=rf"\b(?:jeden|eine[mns]?|(?:war|ist|sei|wäre)\s(?:es\s)?ein|schwarze[nr]|welt am|bild am)\s$|[„“«»](?:der|die|das)\s$|{_TITLES}",
        bare=True,
    ),
    Phrase("{dayname}, de[mn] {day}\\.(?! {=month})", "{dayname} the {day}th"),
    Phrase("{dayname} vor {n} wochen", weeks_ago),
    Phrase("{compound}", "{compound}"),
    Phrase("{dayname} {daypart}", "{dayname} {daypart}"),
    Phrase("{partof} des {dayof}", "{dayof} {partof}"),
    Phrase(
        "{beside}",
        "{beside}",
        unless=r"\b(?:am|guten|jeden)\s$|(?<!,\s)\b(?:der|den|dem)\s$",
        goes_on=r"(?<![\w,] Morgen)",  # the morning, and not tomorrow
    ),
    Phrase("{beside} in (?:einer|{n}) wochen?", _weeks_from),
    Phrase("{dayname} in (?:einer woche|acht tagen)", _in_a_week),
    Phrase(
        "{beside},? (?:(?:den|der|dem|am) )?{=dayname}",
        "{beside}",
        unless=r"\b(?:guten|jeden)\s$",
    ),
    Phrase("heutigen {=dayname}", "today"),
    Phrase("gestrigen (?:{=dayname}|{daypart})", "yesterday {daypart}"),
    Phrase("{beside} in aller (?:herrgotts)?frühe", _early),
    Phrase("{dayname} in aller (?:herrgotts)?frühe", "{dayname} morning"),
    Phrase("heutigen {daypart}", "this {daypart}"),
    Phrase("morgigen {daypart}", "tomorrow {daypart}"),
    Phrase("morgigen {=dayname}", "tomorrow"),
    Phrase("{beyond}(?: {=daypart})?", "{beyond}"),
    Phrase("(?:vergangene|letzte)n? nacht", "last night"),
    Phrase("(?:kommende|nächste)n? nacht", "tonight"),
    Phrase("{beside} {daypart}", "{beside} {daypart}"),
    Phrase("heute {daypart}", "this {daypart}"),
    Phrase("{step} {one}", "{step} {one}"),
    Phrase("vor(?:letzte|vergangene|vorige)[nrsm]? {one}", "2 {one} ago"),
    Phrase("übernächste[nrsm]? {one}", "2 {one} from now"),
    Phrase("(?:letzten|vergangenen|jüngsten) {many}", "recent {many}"),
    Phrase("(?:nächsten|kommenden) {many}", "the coming {many}"),
    Phrase("vormonat", "the previous month", needs=r"\bim\s$"),
    Phrase("(?:im )?vorjahr(?:es)?", "the previous year", needs=r"\b(?:im|des)\s$"),
    Phrase(
        "{wholepart}",
        "{wholepart}",
        needs=r"\b(?:zum|zur|zu|bis|am|seit|ab|gegen|vor)\s$",
    ),
    Phrase("{step} {dayname}", "{step} {dayname}"),
    Phrase("{step} {compound}", "{step} {compound}"),
    Phrase("{dayname} (?:der )?{step} woche", "{dayname} of {step} week"),
    Phrase("{step} woche(?: am)? {dayname}", "{dayname} of {step} week"),
    Phrase(r"{nth}\.? {monthweek}", "{nth} week of {monthweek}"),
    Phrase("letzten? {monthweek}", "the last week of {monthweek}"),
    Phrase("{nth} {monthweekend}", "{nth} weekend of {monthweekend}"),
    Phrase("{nth} {monthhalf}", "the {nth} half of {monthhalf}"),
    Phrase("letzten {monthday}", "the last day of {monthday}"),
    Phrase("{step} {monthname}", "{step} {monthname}"),
    Phrase("{step} {season}", "{step} {season}"),
    Phrase("{step} wochenendes?", "{step} weekend"),
    Phrase(
        "{one}",
        "the {one}",
        follows=r"\bim\s(?:weiteren\s)?(?:laufe?|verlaufe?)\s(?:der|des)\s$",
    ),
    Phrase("wochenende (?:davor|zuvor)", "the previous weekend"),
    Phrase("wochenende (?:darauf|danach)", "the following weekend"),
    Phrase(
        "wochenendes?",
        "weekend",
        needs=r"\b(?:am|übers|fürs|vom|(?:seit|nach|vor)\sdem|bis\szum)\s$",
    ),
    Phrase(f"{{hh}}(?:[.:]{{mn}})? uhr(?!-)(?: {{byday}}{_NO_NIGHT_TO})?", _clock),
    Phrase(
        "{hh}(?:[.:]{mn})?(?= (?:und|bis) {=hh}(?:[.:]{=mn})? uhr(?!-))",
        _clock,
        follows=r"\b(?:zwischen|von)\s$",
        told=True,
    ),
    Phrase(f"{{hour}} uhr(?!-)(?: {{byday}}{_NO_NIGHT_TO})?", _clock),
    Phrase(
        "(?=halb|viertel|dreiviertel){minutes} {hour}(?: uhr)?(?: {byday})?",
        _clock,
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase(
        "{minutes} {hour}(?: uhr)?(?: {byday})?",
        _clock,
        unless=rf"{_A_HABIT}|{_NO_CLOCK}",
        goes_on=_NO_NOUN,
        rule=PART_ALONE,
    ),
    Phrase(
        "kurz (?:vor|nach) {hour}(?: {byday})?",
        _clock,
        goes_on=_NO_NOUN,
        rule=PART_ALONE,
    ),
    Phrase(
        "{byday} (?:um|gegen|ab|bis) (?:{hh}|(?:{minutes} )?{hour})(?: uhr)?",
        _clock,
        unless=_A_HABIT,
        goes_on=_NO_NOUN,
        rule=PART_ALONE,
    ),
    Phrase("(?:kurz )?nach mitternacht", lambda _: AFTER_MIDNIGHT, unless=_A_HABIT),
    Phrase(
        "(?:kurz vor )?mitternacht",
        lambda _: Timed("24:00"),
        follows=r"\b(?:um|gegen|bis|kurz|ab|seit|minuten?\svor)\s$|^$|[.;:]\s$",
        unless=_A_HABIT,
        rule=PART_ALONE,
    ),
    Phrase("heuer", "this year"),
    Phrase("vor (?:(?:mehr als|über|gut|genau) )?{n} {unit}", "{n} {unit} ago"),
    Phrase(
        "vor (?:etwa|rund|ca\\.|circa|ungefähr|knapp|fast|beinahe) {n} {unit}",
        "about {n} {unit} ago",
    ),
    Phrase("heute vor (?:genau )?{n} {unit}", "{n} {unit} ago today"),
    Phrase(
        "in (?:(?:etwa|rund|gut|knapp|mehr als|nur) )?{n} {unit}(?= (?:hat|haben|gab|war|waren|wurden?|kam|kamen|ist|sind|verlor|gewann|stieg|sank|wuchs) )",
        "the past {n} {unit}",
    ),
    Phrase("in (?:(?:etwa|rund|gut|knapp) )?{n} {unit}", "{n} {unit} from now"),
    Phrase(
        "seit (?:(?:mehr als|über|gut|knapp|fast|rund|etwa) )?{n} {unit}",
        "the past {n} {unit}",
    ),
    Phrase("{past} {n} {unit}", "the {past} {n} {unit}"),
    Phrase("{n} {unit} (?:später(?! als)|danach|darauf)", "{n} {unit} later"),
    *(
        row
        for length, english in _CLOCK_LENGTHS
        for row in (
            Phrase(f"{length} (?:später(?! als)|danach|darauf)", f"{english} later"),
            Phrase(
                f"{length} (?:zuvor|vorher|früher(?! als)|davor)", f"{english} earlier"
            ),
        )
    ),
    Phrase("{n} {unit} (?:zuvor|vorher|früher(?! als)|davor)", "{n} {unit} earlier"),
    Phrase("{n} {unit}", "{n} {unit}"),
    Phrase("{n} {clockunit}", "{n} {clockunit}"),
    Phrase("{n}-stündige[nrms]?", "{n} hours"),
    Phrase("{n}-minütige[nrms]?", "{n} minutes"),
    Phrase(
        "(?:(?:darauf)?folgenden|nächsten|anderen) tag",
        "the following day",
        needs=r"\bam\s$",
    ),
    Phrase("übernächsten tag", "2 days later", needs=r"\bam\s$"),
    Phrase("(?:tag (?:zuvor|davor)|vortag)", "the day before"),
    Phrase(f"nacht (?:zum?|auf) {{dayname}}{_ITS_DATE}", night_before),
    Phrase(
        "(?:{hh}(?:[.:]{mn})?|{hour}) uhr in der nacht (?:zum?|auf) {dayname}",
        _hour_of_a_night,
    ),
    Phrase(
        "nacht (?:zum?|auf) {dayname},? (?:gegen|um)(?: kurz (?:vor|nach))?"
        " (?:{hh}(?:[.:]{mn})?|{hour}) uhr",
        _hour_of_a_night,
    ),
    Phrase("nacht (?:zum?|auf) {dayname} (?:der )?{step} woche", night_before),
    Phrase("nacht von (?:gestern|heute) auf {beside}", _night_to),
    Phrase("nacht (?:zu|auf) {beside}(?:,? {=dayname})?", _night_to),
    Phrase(
        "nacht (?:zum|auf den) {besideday} {=dayname}",
        lambda s: _night_to({"beside": s["besideday"]}),
    ),
    Phrase(
        f"nacht (?:von |vom ){{weekday}} (?:auf|zum) (?:den )?{{dayname}}{_ITS_DATE}",
        night_before,
    ),
    Phrase("(?:selben|gleichen) monat des vorjahres", "the same month last year"),
    Phrase("vorjahresmonat", "the same month last year"),
    Phrase("(?:selben|gleichen) {unit}", "the same {unit}"),
    Phrase("jede[ns] {dayname}", "every {dayname}"),
    Phrase("jede[rnms]? {unit}", "every {unit}"),
    Phrase(
        "{dayof}(?!-)",
        "every {dayof}",
        unless=r"\b(?:d|ein|jed|dies|jen)es\s(?:\w+en\s)?$|\b(?:vorig|letzt|nächst|folgend|selb)en\s$",
    ),
    Phrase("täglich", "daily"),
    Phrase("wöchentlich", "weekly"),
    Phrase("monatlich", "monthly"),
    Phrase("pro {unit}", "per {unit}"),
    Phrase("alle {n} {unit}", "every {n} {unit}"),
    Phrase("alle {n} {clockunit}", "every {n} {clockunit}"),
    Phrase(f"{{part}} {_WHICH}dieses {{one}}", "the {part} of this {one}"),
    Phrase(f"{{part}} {_WHICH}jahres {{year}}", "the {part} of {year}"),
    Phrase("jahresende {year}", "the end of {year}"),
    Phrase("jahres(?:anfang|beginn) {year}", "the beginning of {year}"),
    Phrase("jahresmitte {year}", "the middle of {year}"),
    Phrase(f"{{part}} {_WHICH}{{one}}", "the {part} of the {one}"),
    Phrase(f"{{part}} {_WHICH}{{step}} {{one}}", "the {part} of {step} {one}"),
    Phrase("{part} des monats {month}(?: {year})?", "the {part} of {month} {year}"),
    Phrase("(?:hoch)?{season}(?: des jahres)? {year}", "{season} {year}"),
    Phrase("spät{season}(?: des jahres)? {year}", "late {season} {year}"),
    Phrase("früh{season}(?: des jahres)? {year}", "early {season} {year}"),
    Phrase(
        "(?:kriegs|hunger|nachkriegs)?winters? {year}[/-](?:1[0-9]|20)?[0-9][0-9](?![0-9])",
        "winter {year}",
    ),
    Phrase("früh{season}", "early {season}", needs=r"\b(?:im|seit|bis\szum)\s$"),
    Phrase("spät{season}", "late {season}", needs=r"\b(?:im|seit|bis\szum)\s$"),
    Phrase(
        "{season}",
        "{season}",
        needs=r"\b(?:im|seit|ab|bis|vom|zum|(?:seit|ab|vor|nach|bis\sin|während|in|durch|für)\sde[mns])\s$",
    ),
    Phrase("{tens}er(?:-| )?jahren?", "the {tens}s"),
    Phrase(
        "{tens}er(?=-?(?:,| und| oder| bis) (?:{=tens}er|{=decadeword})(?:-| )?jahre)",
        "the {tens}s",
    ),
    Phrase("{tens}ern", "the {tens}s", needs=r"\bden\s$"),
    Phrase(
        "{tens}er",
        "the {tens}s",
        needs=r"\b(?:anfang|mitte|ende|beginn)\sder\s$",
        goes_on=_NO_NOUN,
    ),
    Phrase("{decadeword}(?:-| )?jahren?", "the {decadeword}s"),
    Phrase("{decadeyears}", "the {decadeyears}s"),
    Phrase(
        "{decadewords}",
        "the {decadewords}s",
        needs=r"\b(?:in|seit|aus)\sden\s(?:(?:frühen|späten)\s)?$",
        unless=_AGED,
    ),
    Phrase(
        "{decadeword}",
        "the {decadeword}s",
        needs=r"\b(?:anfang|mitte|ende|beginn)\sder\s$|\bbis\sin\sdie\s$",
        goes_on=_NO_NOUN,
    ),
    Phrase(
        "{decadeword}(?=(?:,| und| oder| bis) {=decadeword}(?:-| )?jahre)",
        "the {decadeword}s",
    ),
    Phrase(rf"{{ordinal}}\. {_CENTURY}", "{ordinal}th century"),
    Phrase(
        rf"{{ordinal}}\.(?=(?:,| und| oder| bis| bis zum) {{=ordinal}}\. {_CENTURY})",
        "{ordinal}th century",
    ),
    Phrase("{holiday}(?: {year})?", "{holiday} {year}"),
    Phrase("{movable}(?: {year})?", _movable, rule="holiday"),
    Phrase("{now}", "{now}"),
    YEAR_ALONE,
)
