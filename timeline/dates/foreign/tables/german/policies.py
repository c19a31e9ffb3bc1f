"""What is peculiar to German, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Words for dates",
        "The day has a full stop behind it. Months of Austria are known, *Sonnabend*,"
        " decades in figures, a weekday and its part in one word, and *letzte, vorige,"
        " vorvergangene, übernächste* with their endings.",
        (
            ("Er starb am 3. Mai 2018.", "2018-05-03"),
            ("Er starb am 3. Jänner 2018.", "2018-01-03"),
            ("Er starb am 3. Feber 2018.", "2018-02-03"),
            ("Er starb am Sonnabend.", "2018-09-15"),
            ("Er starb am Freitagabend.", "2018-09-14"),
            ("Die 1980er Jahre waren laut.", "198X"),
            ("Zum Jahresende schließt das Werk.", "[2018-10~..2018-12~]"),
            ("Er starb im letzten Jahr.", "2017"),
            ("Er starb vorige Woche.", "[2018-09-10..2018-09-16]"),
            ("Er starb vorvergangene Woche.", "[2018-09-03..2018-09-09]"),
            ("Er kommt übernächste Woche.", "[2018-10-01..2018-10-07]"),
        ),
    ),
    Policy(
        "A year without a preposition",
        "Needs words behind it that no number counts, most of them a preposition, or a"
        " participle that ends its clause.",
        (
            ("Er kam 1945 nach Köln.", "1945"),
            ("Das Haus wurde 1971 bezogen.", "1971"),
            ("Er hat 1971 Bücher.", ""),
        ),
    ),
    Policy(
        "*Morgen* after an article is the morning",
        "Alone it is tomorrow.",
        (
            ("Er kommt morgen.", "2018-09-18"),
            ("Er kam am 3. Mai 2018. Am Morgen ging er.", "2018-05-03; 2018-05-03"),
            ("Er kam am Morgen.", ""),
        ),
    ),
    Policy(
        "An hour takes the day that its sentence tells behind it",
        "If it says *Uhr*, or *kurz nach*; *um acht* without either is left out."
        " *In der Nacht zu heute* ends today.",
        (
            (
                "Um acht Uhr trat am Sonntag der Chor auf.",
                "2018-09-16; 2018-09-16",
            ),
            (
                "Kurz nach acht trat am Sonntag der Chor auf.",
                "2018-09-16; 2018-09-16",
            ),
            ("Um acht trat am Sonntag der Chor auf.", "2018-09-16"),
            ("In der Nacht zu heute brannte es.", "[2018-09-16..2018-09-17]"),
            ("In der Nacht zum Dienstag brannte es.", "[2018-09-10..2018-09-11]"),
        ),
    ),
    Policy(
        "A weekday that opens its sentence",
        "Is past or to come by the verb right behind it.",
        (
            ("Am Freitag trat der Minister zurück.", "2018-09-14"),
            ("Am Freitag tritt der Minister zurück.", "2018-09-21"),
        ),
    ),
    Policy(
        "What somebody is said to have done is past",
        "*Soll* alone is of what is to come.",
        (
            ("Er soll am Freitag das Auto gestohlen haben.", "2018-09-14"),
            ("Der Rat soll am Freitag tagen.", "2018-09-21"),
        ),
    ),
    Policy(
        "A weekday behind a verb of the present is on the agenda",
        "Unless reporters tell so what was.",
        (
            ("Die Ministerin reist am Freitag nach Rom.", "2018-09-21"),
            ("Der Minister sagt am Freitag, er gehe.", "2018-09-14"),
        ),
    ),
    Policy(
        "A clock that opens the next sentence keeps to the day told",
        "However long ago that was.",
        (
            (
                "Er kam am 9. Mai 2009. Kurz nach acht klopfte er.",
                "2009-05-09; 2009-05-09",
            ),
        ),
    ),
    Policy(
        "Feasts that move",
        "Count from Easter, or from the first Sunday of Advent.",
        (
            ("Am Pfingstmontag 2018 brannte es.", "2018-05-21"),
            ("Am ersten Advent 2017 brannte es.", "2017-12-03"),
            ("Am Totensonntag 2017 brannte es.", "2017-11-26"),
        ),
    ),
)
