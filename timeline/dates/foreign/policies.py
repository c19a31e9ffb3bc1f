"""What holds in other languages, in words, with examples that are tests.

Each language has the rest in the `policies.py` of its package.
"""

from timeline.dates.foreign.tables.arabic.policies import POLICIES as ARABIC
from timeline.dates.foreign.tables.french.policies import POLICIES as FRENCH
from timeline.dates.foreign.tables.german.policies import POLICIES as GERMAN
from timeline.dates.foreign.tables.italian.policies import POLICIES as ITALIAN
from timeline.dates.foreign.tables.persian.policies import POLICIES as PERSIAN
from timeline.dates.foreign.tables.spanish.policies import POLICIES as SPANISH
from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Their phrases are turned into English ones",
        "And read as those, so that every policy above holds for all languages.",
        (
            ("Il est parti il y a trois jours.", "2018-09-14"),
            ("Er kam vor drei Tagen.", "2018-09-14"),
            ("La presa cedió hace tres días.", "2018-09-14"),
            ("Il ponte è crollato tre giorni fa.", "2018-09-14"),
            ("انهار الجسر قبل ثلاثة أيام.", "2018-09-14"),
            ("پل سه روز پیش فرو ریخت.", "2018-09-14"),
        ),
    ),
    Policy(
        "Names of people and places are no dates",
        "A weekday or month that is somebody's name is left alone: by its capital where"
        " days are written small, behind a title, behind *rue*, *calle*, *ميدان*,"
        " *خیابان*.",
        (
            ("El tenor Plácido Domingo cantó.", ""),
            ("Frau Freitag kam am Montag mit dem Zug.", "2018-09-17"),
            ("Elle habite rue du 4 septembre.", ""),
            ("Vive en la calle 5 de Mayo.", ""),
            ("تجمعوا في ميدان 25 يناير.", ""),
            ("او در خیابان ۱۷ شهریور زندگی می‌کند.", ""),
        ),
    ),
    Policy(
        "A number in front of what it counts is no year",
        "If the noun is among those that the language has a list of.",
        (
            ("Es kamen 1945 Menschen nach Köln.", ""),
            ("Il y avait 2012 personnes.", ""),
            ("Había 2012 personas en la plaza.", ""),
        ),
    ),
    Policy(
        "The verb between the same commas comes first",
        "It tells past from future, before one that is further away.",
        (
            ("La ley, aprobada por el Senado en marzo, entrará en vigor.", "2018-03"),
            ("La ley, que entrará en vigor en marzo, fue aprobada.", "2019-03"),
            ("Le sénateur, élu en novembre, partira.", "2017-11"),
        ),
    ),
    Policy(
        "French, Spanish and Italian go on from a day told just before",
        "By its parts, by the hour, and by the number of the day: each only where such"
        " a day was told, and where nothing follows that the number would count.",
        (
            (
                "Le train partit le 3 mai 2012. Dans la soirée, il arriva.",
                "2012-05-03; 2012-05-03",
            ),
            (
                "El tren salió el 3 de mayo de 2012 y por la noche llegó.",
                "2012-05-03; 2012-05-03",
            ),
            (
                "Partì il 3 maggio 2012. Alle 17 arrivò a Roma.",
                "2012-05-03; 2012-05-03",
            ),
            ("Dans la soirée, il repart.", ""),
            ("Il arriva le 3 mai 2018 et repartit le 26.", "2018-05-03; 2018-05-26"),
            ("Llegó el 3 de mayo de 2018 y se fue el 29.", "2018-05-03; 2018-05-29"),
            ("Arrivò il 3 maggio 2018 e ripartì l'11.", "2018-05-03; 2018-05-11"),
            ("Llegó el 3 de mayo de 2018 con los 29 soldados.", "2018-05-03"),
        ),
    ),
    Policy(
        "A pluperfect glances back",
        "The story goes on from where it was.",
        (
            (
                "El 3 de mayo de 2012 la ciudad cayó. El rey había huido el 29 de"
                " abril. Dos días después, los rebeldes lo mataron.",
                "2012-05-03; 2012-04-29; 2012-05-05",
            ),
            (
                "Le 3 mai 2012, la ville tomba. Le roi avait fui en 2009."
                " Deux jours plus tard, il revint.",
                "2012-05-03; 2009; 2012-05-05",
            ),
        ),
    ),
    Policy(
        "In French, Spanish and Italian the day of an aside is its own",
        "An hour behind it is of the day that was told before.",
        (
            (
                "Il arriva jeudi. Le rapport, publié samedi, a été présenté"
                " à neuf heures.",
                "2018-09-13; 2018-09-15; 2018-09-13",
            ),
            (
                "El jueves llegó. El informe, filtrado el sábado, se publicó"
                " a las nueve.",
                "2018-09-13; 2018-09-15; 2018-09-13",
            ),
            (
                "Arrivò giovedì. Il rapporto, diffuso sabato, fu discusso alle nove.",
                "2018-09-13; 2018-09-15; 2018-09-13",
            ),
        ),
    ),
    Policy(
        "In French, Spanish and Italian *this Friday* follows its verb",
        "It is the last one or the next, as a Friday without the word is.",
        (
            ("La grève a commencé ce vendredi.", "2018-09-14"),
            ("La grève commencera ce vendredi.", "2018-09-21"),
            ("Se irá este viernes.", "2018-09-21"),
            ("Morì questo venerdì.", "2018-09-14"),
        ),
    ),
    Policy(
        "In French, Spanish and Italian *until* follows its verb",
        "What lasted until July is over, what was put off until July is not.",
        (
            ("Il vécut là jusqu'en juillet.", "../2018-07"),
            ("Le délai est prolongé jusqu'en juillet.", "../2019-07"),
            ("Vivió allí hasta julio.", "../2018-07"),
            ("El plazo fue prorrogado hasta julio.", "../2019-07"),
            ("Visse lì fino a luglio.", "../2018-07"),
            ("Il termine è prorogato fino a luglio.", "../2019-07"),
        ),
    ),
    Policy(
        "In French, Spanish and Italian a feast is a day",
        "With its article, or named as a day.",
        (
            ("Il est venu à la Saint-Jean 2018.", "2018-06-24"),
            ("Llegó el día de la Inmaculada.", "2017-12-08"),
            ("La festa della Repubblica del 2018 fu bella.", "2018-06-02"),
        ),
    ),
    Policy(
        "In German, Arabic and Persian a part of a day keeps to the day told",
        "Alone, as an hour in words does, if that day is near, and whatever the verb."
        " What is told after an evening and stands before it on the clock is of the"
        " next day, and *kurz nach Mitternacht* needs an evening.",
        (
            ("Er kam am 3. Mai 2018. Am Abend ging er.", "2018-05-03; 2018-05-03"),
            ("Er kam am 3. Mai 2018. Kurz vor fünf ging er.", "2018-05-03; 2018-05-03"),
            ("وصل الوزير أمس. وغادر مساءً.", "2018-09-16; 2018-09-16"),
            (
                "وصل أمس، وغادر في السادسة إلا خمس دقائق.",
                "2018-09-16; 2018-09-16",
            ),
            ("او دیروز آمد. عصر رفت.", "2018-09-16; 2018-09-16"),
            ("Am Abend ging er, sagt der Vater.", ""),
            (
                "Am Abend des 3. Mai 2018 begann es,"
                " gegen drei Uhr früh war es vorbei.",
                "2018-05-03; 2018-05-04",
            ),
            (
                "Am Abend des 3. Mai 2018 begann das Fest."
                " Kurz nach Mitternacht war es vorbei.",
                "2018-05-03; 2018-05-04",
            ),
            ("Kurz nach Mitternacht war es vorbei.", ""),
        ),
    ),
    Policy(
        "Morning papers in German, Arabic and Persian",
        "Where the first day told is yesterday, so is the part of a day that opens a"
        " paragraph of what was.",
        (
            (
                "Er starb gestern.\nAm Abend sprach der Papst.",
                "2018-09-16; 2018-09-16",
            ),
            (
                "توفي أمس في القاهرة.\nوقال مساء إن الأمر انتهى.",
                "2018-09-16; 2018-09-16",
            ),
            ("دیروز او درگذشت.\nعصر پاپ سخن گفت.", "2018-09-16; 2018-09-16"),
        ),
    ),
    Policy(
        "Entries headed by their times share their day",
        "Behind a full date also where they tell in the present, as diaries do.",
        (
            (
                "3. Mai 2018, 7.30 Uhr: Der Zug fährt ab.\n15 Uhr: Er kommt an.",
                "2018-05-03; 2018-05-03",
            ),
            (
                "Dienstag, 7.30 Uhr: Der Zug fuhr ab.\n15 Uhr: Er kam an.",
                "2018-09-11; 2018-09-11",
            ),
        ),
    ),
)

GROUPS: tuple[tuple[str, str, tuple[Policy, ...]], ...] = (
    ("All of them", "und", POLICIES),
    ("Arabic", "ar", ARABIC),
    ("French", "fr", FRENCH),
    ("German", "de", GERMAN),
    ("Italian", "it", ITALIAN),
    ("Persian", "fa", PERSIAN),
    ("Spanish", "es", SPANISH),
)
"""Title, the language that the examples are in, policies; ``und``: their words tell."""
