"""What is peculiar to Italian, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Words for dates",
        "*Scorso* and *prossimo* stand on either side. Decades and centuries have"
        " their words.",
        (
            ("Nacque il 1º gennaio 2018.", "2018-01-01"),
            ("Morì martedì scorso.", "2018-09-11"),
            ("Morì lo scorso martedì.", "2018-09-11"),
            ("Partirà il prossimo martedì.", "2018-09-18"),
            ("Morì tre giorni fa.", "2018-09-14"),
            ("La musica degli anni Ottanta.", "198X"),
            ("Una chiesa del XVIII secolo.", "17XX"),
            ("Una chiesa del Settecento.", "17XX"),
            ("Morì nel '68.", "1968"),
            ("L'8 maggio scorso cadde il ponte.", "2018-05-08"),
        ),
    ),
    Policy(
        "A range opens with *dal* or *tra il*",
        "*Dal* alone is *since*, or *from* with a verb of the future.",
        (
            ("La mostra dal 3 al 5 maggio 2018 fu bella.", "2018-05-03/2018-05-05"),
            ("Piovve tra il 3 e il 5 maggio 2018.", "2018-05-03/2018-05-05"),
            ("È chiuso dal 3 maggio 2018.", "2018-05-03/2018-09-17"),
            ("Sarà chiuso dal 3 ottobre.", "2018-10-03/.."),
        ),
    ),
    Policy(
        "A weekday in the present is to come",
        "At the head of a sentence, and behind its verb; so is one with no verb at all."
        " A verb right behind the weekday tells it only if a list has it: *parte* does"
        " not, and leaves it in the past.",
        (
            ("Venerdì il treno parte per Roma.", "2018-09-21"),
            ("Il Senato vota giovedì.", "2018-09-20"),
            ("Il Senato ha votato giovedì.", "2018-09-13"),
            ("Venerdì sciopero generale.", "2018-09-21"),
            ("Venerdì vota il Senato.", "2018-09-21"),
            ("Venerdì parte il treno per Roma.", "2018-09-14"),
        ),
    ),
    Policy(
        "*Nel pomeriggio* and *alle cinque* are of the day told last",
        "Past the end of a paragraph, where a verb tells them as past; and of today"
        " where it looks ahead from a day that is over.",
        (
            (
                "Arrivò ieri a Roma.\nNel pomeriggio incontrò il re.",
                "2018-09-16; 2018-09-16",
            ),
            (
                "Arrivò ieri. Nel pomeriggio incontrerà il re.",
                "2018-09-16; 2018-09-17",
            ),
        ),
    ),
    Policy(
        "*Il sabato* of what was done once is of the week told",
        "Without such a verb it is any Saturday.",
        (
            (
                "Arrivarono il 3 maggio 2012. Furono giurati il sabato.",
                "2012-05-03; 2012-05-05",
            ),
            ("Il mercato si tiene il sabato.", ""),
        ),
    ),
)
