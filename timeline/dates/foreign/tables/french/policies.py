"""What is peculiar to French, in words, with examples that are tests."""

from timeline.dates.policies import Policy

POLICIES: tuple[Policy, ...] = (
    Policy(
        "Words for dates",
        "The first of a month is *1er*; *dernier* and *prochain* stand behind the noun."
        " Decades are said in words, centuries in Roman numerals.",
        (
            ("Il est né le 1er janvier 2018.", "2018-01-01"),
            ("Il est parti mardi dernier.", "2018-09-11"),
            ("Il part mardi prochain.", "2018-09-18"),
            ("Il est parti il y a deux semaines.", "[2018-09-03..2018-09-09]"),
            ("Le port est fermé depuis avril.", "2018-04/2018-09-17"),
            ("La guerre des années quatre-vingt.", "198X"),
            ("Une église du XIXe siècle.", "18XX"),
            ("Le 8 mai dernier, le pont est tombé.", "2018-05-08"),
        ),
    ),
    Policy(
        "The future tense points ahead",
        "So does the conditional to a weekday, but for hearsay.",
        (
            ("Le conseil se réunira vendredi.", "2018-09-21"),
            ("Il a dit qu'il viendrait samedi.", "2018-09-22"),
            ("Il aurait tué sa femme samedi.", "2018-09-15"),
        ),
    ),
    Policy(
        "What is called for, and what is examined, is to come",
        "What people are called to, and what a verb of the present in front tells of a"
        " weekday.",
        (
            ("Le syndicat appelle à manifester samedi.", "2018-09-22"),
            ("La commission examine jeudi le texte.", "2018-09-20"),
            ("La commission a examiné jeudi le texte.", "2018-09-13"),
        ),
    ),
    Policy(
        "*Ce week-end* is the last or the next by its verb",
        "As is a weekend without the word.",
        (
            ("Il est parti ce week-end.", "[2018-09-15..2018-09-16]"),
            ("Ils se réuniront ce week-end.", "[2018-09-22..2018-09-23]"),
        ),
    ),
    Policy(
        "A bare month needs a word in front",
        "A preposition, or *et*: *mars* and *mai* are words and names too.",
        (
            ("Ils partirent en mai.", "2018-05"),
            ("Mars est une planète.", ""),
            ("Mai rit.", ""),
        ),
    ),
    Policy(
        "*Dès* begins something only in the future",
        "Else it is as early as the date.",
        (
            ("La loi s'appliquera dès mercredi.", "2018-09-19/.."),
            ("Dès 1901, il travailla à Paris.", "1901"),
        ),
    ),
    Policy(
        "*Mercredi en huit* is a week after the next Wednesday",
        "Of a Monday, nine days ahead.",
        (("Il partira mercredi en huit.", "2018-09-26"),),
    ),
    Policy(
        "*Le mardi* is any Tuesday",
        "But right behind a date, or of what was done once, it is that one.",
        (
            ("Le marché a lieu le mardi.", ""),
            (
                "Il arriva le 3 mai 2012. Le mardi, il repartit.",
                "2012-05-03; 2012-05-08",
            ),
            (
                "Parti le 3 mai 2012, le bateau a sombré le lundi.",
                "2012-05-03; 2012-05-07",
            ),
        ),
    ),
    Policy(
        "The calendar of the Republic",
        "A number alone behind such a day is of it too.",
        (
            (
                "Le 18 brumaire an VIII, il prit le pouvoir ; le 19, il régna.",
                "1799-11-09; 1799-11-10",
            ),
        ),
    ),
)
