"""What is peculiar to Spanish, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Words for dates",
        "*Pasado* and *próximo* stand on either side. Days may be written in words,"
        " centuries in Roman numerals, and a *quincena* is half a month.",
        (
            ("Nació el 14 de julio de 1951.", "1951-07-14"),
            ("Murió el dos de mayo de 2018.", "2018-05-02"),
            ("Murió en setiembre de 2017.", "2017-09"),
            ("Murió hace tres meses.", "2018-06"),
            ("Está cerrado desde hace un año.", "2017-09-17/2018-09-17"),
            ("Murió el pasado martes.", "2018-09-11"),
            ("Murió el martes pasado.", "2018-09-11"),
            ("Se irá el martes próximo.", "2018-09-18"),
            ("Se irá la semana que viene.", "[2018-09-24..2018-09-30]"),
            ("Una iglesia del siglo XVIII.", "17XX"),
            ("Abrió en la primera quincena de mayo.", "[2018-05-01..2018-05-15]"),
            ("El pasado 8 de mayo cayó el puente.", "2018-05-08"),
        ),
    ),
    Policy(
        "*Mañana* after an article is the morning",
        "Alone it is tomorrow.",
        (
            ("Se irá mañana.", "2018-09-18"),
            ("Murió por la mañana.", ""),
        ),
    ),
    Policy(
        "What is counted",
        "*Marzo del 85*, *a los dos días*, *48 horas más tarde* count as they say.",
        (
            ("Murió en marzo del 85.", "1985-03"),
            (
                "Llegó el 3 de mayo de 2018 y a los dos días se fue.",
                "2018-05-03; 2018-05-05",
            ),
            (
                "Llegó el 3 de mayo de 2018 y 48 horas más tarde se fue.",
                "2018-05-03; 2018-05-05",
            ),
        ),
    ),
    Policy(
        "A weekday in the present is to come",
        "If it opens its sentence, or stands behind what has its day fixed before, and"
        " nothing past stands beside it; so is one without a verb.",
        (
            ("El viernes es feriado.", "2018-09-21"),
            ("El sábado la ministra viaja a Roma.", "2018-09-22"),
            ("El Congreso vota el jueves.", "2018-09-20"),
            ("El Congreso votó el jueves.", "2018-09-13"),
            ("El sábado, huelga general.", "2018-09-22"),
        ),
    ),
    Policy(
        "*Por la tarde* and *a las cinco* are of the day told last",
        "Or of today, where a verb looks ahead and that day is over. A day that is only"
        " named beside it leaves an hour in figures where it was.",
        (
            (
                "Llegó ayer. Por la tarde se reunió con el rey.",
                "2018-09-16; 2018-09-16",
            ),
            (
                "Llegó ayer. Por la tarde se reunirá con el rey.",
                "2018-09-16; 2018-09-17",
            ),
            (
                "Ayer acabó el encierro que desde el 3 de enero ocupaba el puerto."
                " A las 4.20 de la tarde salieron los últimos.",
                "2018-09-16; 2018-01-03/2018-09-17; 2018-09-16",
            ),
        ),
    ),
)
