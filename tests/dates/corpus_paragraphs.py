"""Twenty news paragraphs of our own, written before the reader of dates was.

PARAGRAPHS: ``(published, paragraph, phrases)``: every phrase that lies on the calendar,
    in the order of the text, with what a careful reader makes of it, in EDTF. Of the
    small words before a phrase only those that change its span ("since", "until",
    "before", "after", "through") belong to it; "from 1926 to 1928" is one phrase.
"""

PARAGRAPHS: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "2018-09-17",
        "The harbour board voted on Friday to close the old ferry terminal, ending a "
        "dispute that began in the spring of 2014. The last boat will leave on 12 "
        "October, and demolition is to start early next year. Opponents, who gathered "
        "9,000 signatures between March and July, said they would appeal. A similar "
        "plan was dropped in 2009 after a court ruled that the hall, built around "
        "1890, was protected. Its chairwoman said yesterday that the board had been "
        "losing 40,000 dollars a month since last summer and could not wait.",
        (
            ("Friday", "2018-09-14"),
            ("the spring of 2014", "2014-21"),
            ("12 October", "2018-10-12"),
            ("early next year", "[2019-01~..2019-04~]"),
            ("between March and July", "2018-03/2018-07"),
            ("2009", "2009"),
            ("around 1890", "1890~"),
            ("yesterday", "2018-09-16"),
            ("since last summer", "2018-06/2018-09-17"),
        ),
    ),
    (
        "2018-09-17",
        "A chemist who disappeared three weeks ago has been found alive in the hills "
        "above the town, police said on Monday morning. She had last been seen on Aug. "
        "27, when she left a laboratory party early. The following day her car was "
        "found by a reservoir. Officers searched the water twice last week without "
        "success. Her employer, which was fined in December 2016 for leaking solvents, "
        "said she had been due to give evidence to an inquiry next month. That hearing "
        "may now be put off until January. No one has been charged.",
        (
            ("three weeks ago", "[2018-08-27..2018-09-02]"),
            ("Monday morning", "2018-09-17"),
            ("Aug. 27", "2018-08-27"),
            ("The following day", "2018-08-28"),
            ("last week", "[2018-09-10..2018-09-16]"),
            ("December 2016", "2016-12"),
            ("next month", "2018-10"),
            ("until January", "../2019-01"),
        ),
    ),
    (
        "2018-08-22",
        "The social network said it had removed 652 pages that it traced to a troll "
        "farm, a day after a rival firm shut down nearly 300 accounts. The oldest of "
        "the pages was set up in late 2011, and most fell silent in the first quarter "
        "of 2018. Investigators were tipped off in July by a security company, whose "
        "own study will be published on Thursday. Senators want the firm's chief "
        "executive to testify on September 5. In a post dated 21 August 2018 he wrote "
        "that the work would take years, not months.",
        (
            ("late 2011", "[2011-09~..2011-12~]"),
            ("the first quarter of 2018", "[2018-01..2018-03]"),
            ("July", "2018-07"),
            ("Thursday", "2018-08-23"),
            ("September 5", "2018-09-05"),
            ("21 August 2018", "2018-08-21"),
        ),
    ),
    (
        "2018-08-22",
        "Rain returned to the valley for the first time since May, bringing relief to "
        "farmers whose wells ran dry in mid-July. Forecasters expect more on Friday "
        "and at the weekend. The drought has been the worst since 1976; last month "
        "alone cost growers an estimated 80 million euros. Ministers will decide next "
        "Wednesday whether to extend the aid that was promised on the tenth of August. "
        "The reservoirs, which were full a year ago, stand at 31 percent.",
        (
            ("since May", "2018-05/2018-08-22"),
            ("mid-July", "[2018-07-11~..2018-07-20~]"),
            ("Friday", "2018-08-24"),
            ("the weekend", "[2018-08-25..2018-08-26]"),
            ("since 1976", "1976/2018-08-22"),
            ("last month", "2018-07"),
            ("next Wednesday", "2018-08-29"),
            ("the tenth of August", "2018-08-10"),
            ("a year ago", "2017"),
        ),
    ),
    (
        "1989-11-10",
        "Crowds surged through the checkpoint late on Thursday after an official told "
        "reporters that travel rules had been eased at once. Before long the guards "
        "had given up stamping papers. The barrier has stood since August 1961, and at "
        "least 80 people have died trying to cross it. Last month the long-time leader "
        "of the party was forced out; in the summer thousands had fled through a "
        "neighbouring country. The chancellor cut short a visit abroad and will "
        "address a rally this evening. Talks on new elections are to begin on Monday "
        "and could be concluded by the end of the year.",
        (
            ("late on Thursday", "1989-11-09"),
            ("since August 1961", "1961-08/1989-11-10"),
            ("Last month", "1989-10"),
            ("the summer", "1989-22"),
            ("this evening", "1989-11-10"),
            ("Monday", "1989-11-13"),
            ("the end of the year", "[1989-10~..1989-12~]"),
        ),
    ),
    (
        "1989-11-10",
        "The opera company ended its season in turmoil on Wednesday when the conductor "
        "walked out during the second act. He had been appointed in September 1987, "
        "and his contract was to have run until 1992. Members of the orchestra have "
        "been working without a pay rise for the past three years. A cellist said that "
        "rehearsals had been tense since Oct. 23, when two colleagues were dismissed. "
        "The theatre, which opened in the 1870s and was rebuilt after 1945, will stay "
        "dark tonight and tomorrow. Refunds are promised next week.",
        (
            ("Wednesday", "1989-11-08"),
            ("September 1987", "1987-09"),
            ("until 1992", "../1992"),
            ("the past three years", "1986-11-10/1989-11-10"),
            ("since Oct. 23", "1989-10-23/1989-11-10"),
            ("the 1870s", "187X"),
            ("after 1945", "[1946..]"),
            ("tonight", "1989-11-10"),
            ("tomorrow", "1989-11-11"),
            ("next week", "[1989-11-13..1989-11-19]"),
        ),
    ),
    (
        "2005-01-02",
        "Relief planes landed on Saturday at an airfield that had been under water "
        "when the wave struck on Dec. 26. Aid workers said that villages on the west "
        "coast had been reached for the first time only on Thursday. The government "
        "put the dead at 94,000, twice the figure given three days ago. A donors' "
        "conference is to be held in Jakarta on January 6. The last comparable "
        "disaster in the region was the eruption of 1883. Schools will reopen later "
        "this month in tents, and the rebuilding is expected to last until 2009.",
        (
            ("Saturday", "2005-01-01"),
            ("Dec. 26", "2004-12-26"),
            ("Thursday", "2004-12-30"),
            ("three days ago", "2004-12-30"),
            ("January 6", "2005-01-06"),
            ("1883", "1883"),
            ("later this month", "[2005-01-02..2005-01-31]"),
            ("until 2009", "../2009"),
        ),
    ),
    (
        "2005-01-02",
        "The brewer said its sales had slipped in the fourth quarter and that the "
        "outlook for 2005 was no brighter. It will close its oldest plant, which dates "
        "from the late 19th century, in the second half of the year. The chairman, who "
        "took over in March, rejected a bid two months ago from a Dutch rival. "
        "Analysts believe that a new offer could come as early as next week. Shares, "
        "which reached a record in mid-2003, lost 4 percent on Friday. Full results "
        "are due on 24 February.",
        (
            ("the fourth quarter", "[2004-10..2004-12]"),
            ("2005", "2005"),
            ("the late 19th century", "[1867~..1899~]"),
            ("the second half of the year", "[2005-07..2005-12]"),
            ("March", "2004-03"),
            ("two months ago", "2004-11"),
            ("next week", "[2005-01-03..2005-01-09]"),
            ("mid-2003", "[2003-05~..2003-08~]"),
            ("Friday", "2004-12-31"),
            ("24 February", "2005-02-24"),
        ),
    ),
    (
        "2012-02-29",
        "A superstition brought a wedding rush to the town hall, where 29 couples were "
        "married this morning. The last such crowd came on Feb. 29, 2008, when the "
        "queue reached the river. One bride had proposed on New Year's Eve; another "
        "met her husband last Tuesday. The registrar, who retires in June, said that "
        "the next chance would be in four years. The custom is said to go back to the "
        "5th century, though the earliest record is from 1780. Couples who missed out "
        "can try again on Saturday, when the hall will open again.",
        (
            ("this morning", "2012-02-29"),
            ("Feb. 29, 2008", "2008-02-29"),
            ("New Year's Eve", "2011-12-31"),
            ("last Tuesday", "2012-02-28"),
            ("June", "2012-06"),
            ("in four years", "2016"),
            ("the 5th century", "04XX"),
            ("1780", "1780"),
            ("Saturday", "2012-03-03"),
        ),
    ),
    (
        "2012-02-29",
        "Creditors agreed last week to a second rescue, but the deal must still be "
        "approved by three parliaments before March 20, when bonds worth 14 billion "
        "euros fall due. The finance minister flew to Brussels yesterday afternoon. "
        "Output has been shrinking since 2008, and it fell by 7 percent in the final "
        "quarter of 2011. An election is likely in late April or early May. Unions "
        "have called a strike for next Wednesday; in the strike of February 10 the "
        "metro stood still for two days.",
        (
            ("last week", "[2012-02-20..2012-02-26]"),
            ("before March 20", "[..2012-03-19]"),
            ("yesterday afternoon", "2012-02-28"),
            ("since 2008", "2008/2012-02"),
            ("the final quarter of 2011", "[2011-10..2011-12]"),
            ("late April", "[2012-04-21~..2012-04-30~]"),
            ("early May", "[2012-05-01~..2012-05-10~]"),
            ("next Wednesday", "2012-03-07"),
            ("February 10", "2012-02-10"),
        ),
    ),
    (
        "2016-11-09",
        "The result was called at 2.40 this morning, and by breakfast the futures "
        "market had recovered. Turnout was the lowest since 1996. The winner, who "
        "declared in June 2015, will be sworn in on January 20; electors meet in their "
        "states on Monday, December 19. His opponent had led in nearly every poll "
        "between August and October. She is to speak later today. Supporters traced "
        "the defeat to the letter that investigators sent to Congress on Oct. 28 and "
        "to the second one, which arrived on Sunday, two days too late to matter.",
        (
            ("this morning", "2016-11-09"),
            ("since 1996", "1996/2016-11-09"),
            ("June 2015", "2015-06"),
            ("January 20", "2017-01-20"),
            ("Monday, December 19", "2016-12-19"),
            ("between August and October", "2016-08/2016-10"),
            ("later today", "2016-11-09"),
            ("Oct. 28", "2016-10-28"),
            ("Sunday", "2016-11-06"),
        ),
    ),
    (
        "2016-11-09",
        "A bone found by a dog walker last month is that of a bear that roamed the "
        "gorge in the 12th century, scientists said on Tuesday. It was long thought "
        "that bears had died out there by about 1050. The jaw lay under a bridge that "
        "was rebuilt from 1926 to 1928 and was washed out by the floods of December "
        "2015. A dig will begin next spring and may go on through 2019. The museum has "
        "shown a plaster cast since Monday and expects to display the bone itself by "
        "Christmas.",
        (
            ("last month", "2016-10"),
            ("the 12th century", "11XX"),
            ("Tuesday", "2016-11-08"),
            ("about 1050", "1050~"),
            ("from 1926 to 1928", "1926/1928"),
            ("December 2015", "2015-12"),
            ("next spring", "2017-21"),
            ("through 2019", "../2019"),
            ("since Monday", "2016-11-07/2016-11-09"),
            ("Christmas", "2016-12-25"),
        ),
    ),
    (
        "2020-12-27",
        "Hospitals across the continent began to vaccinate on Sunday, less than a year "
        "after the first case was reported. In three countries nurses had already "
        "given a few doses on Saturday. The vaccine was approved on December 21. "
        "Deaths passed the peak of the spring wave in mid-November and have stayed "
        "high since then. Most of those over eighty should be protected by the end of "
        "March, the minister said, and the rest of the adults by next summer. The "
        "curfew imposed ten days ago remains in force until 10 January.",
        (
            ("Sunday", "2020-12-27"),
            ("Saturday", "2020-12-26"),
            ("December 21", "2020-12-21"),
            ("mid-November", "[2020-11-11~..2020-11-20~]"),
            ("the end of March", "[2021-03-21~..2021-03-31~]"),
            ("next summer", "2021-22"),
            ("ten days ago", "2020-12-17"),
            ("until 10 January", "../2021-01-10"),
        ),
    ),
    (
        "2020-12-27",
        "The trade treaty was agreed on Christmas Eve, seven days before the old rules "
        "lapse, and lawmakers will be asked to pass it on Wednesday. It runs to 1,246 "
        "pages. Talks opened in March, broke down in October and were saved on Dec. "
        "12-13, when the two leaders dropped a deadline. Fishing quotas will be cut in "
        "stages from 2021 to 2026 and settled each year after that. Lorries that had "
        "been stuck in Kent since last Sunday were moving again on Friday. The first "
        "review is planned for 2024.",
        (
            ("Christmas Eve", "2020-12-24"),
            ("Wednesday", "2020-12-30"),
            ("March", "2020-03"),
            ("October", "2020-10"),
            ("Dec. 12-13", "2020-12-12/2020-12-13"),
            ("from 2021 to 2026", "2021/2026"),
            ("since last Sunday", "2020-12-20/2020-12-27"),
            ("Friday", "2020-12-25"),
            ("2024", "2024"),
        ),
    ),
    (
        "2021-10-04",
        "Millions of people lost their messages and photographs on Monday when a "
        "faulty command cut the company off from the internet. The failure began at "
        "about 15:40 GMT and was the longest since March 2019. It came a day after a "
        "former manager showed her face on television; she will testify before the "
        "Senate tomorrow. The documents that she copied in the spring have been "
        "appearing in a newspaper since Sept. 13. Shares fell 4.9 percent. Regulators, "
        "who sued the firm in December and again on 19 August, declined to comment.",
        (
            ("Monday", "2021-10-04"),
            ("since March 2019", "2019-03/2021-10-04"),
            ("tomorrow", "2021-10-05"),
            ("the spring", "2021-21"),
            ("since Sept. 13", "2021-09-13/2021-10-04"),
            ("December", "2020-12"),
            ("19 August", "2021-08-19"),
        ),
    ),
    (
        "2021-10-04",
        "The volcano on the island has now destroyed 900 houses, officials said, 15 "
        "days after it came to life. The first tremors were felt on September 11; "
        "eight days later the slope split open. Lava reached the sea last Tuesday at "
        "11 p.m. local time. The previous eruption, in October and November 1971, "
        "lasted 24 days. Scientists believe that this one could go on until Christmas. "
        "The airport was closed on Sept. 25, reopened four days later, and will be "
        "shut again this Thursday if the wind turns.",
        (
            ("September 11", "2021-09-11"),
            ("eight days later", "2021-09-19"),
            ("last Tuesday", "2021-09-28"),
            ("October", "1971-10"),
            ("November 1971", "1971-11"),
            ("until Christmas", "../2021-12-25"),
            ("Sept. 25", "2021-09-25"),
            ("four days later", "2021-09-29"),
            ("this Thursday", "2021-10-07"),
        ),
    ),
    (
        "1994-04-30",
        "Voters queued for miles on Wednesday in the first election open to all. "
        "Counting began on Friday morning, and a final result is expected by Tuesday. "
        "The old parliament was chosen in September 1989; five months later the "
        "prisoner who is now certain to be president walked free. He will be "
        "inaugurated on May 10. Bombs that killed 21 people last Sunday failed to keep "
        "the voters away. A new constitution must be written within two years and is "
        "to take effect in 1997. The flag of 1928 was lowered at midnight on Tuesday.",
        (
            ("Wednesday", "1994-04-27"),
            ("Friday morning", "1994-04-29"),
            ("Tuesday", "1994-05-03"),
            ("September 1989", "1989-09"),
            ("five months later", "1990-02"),
            ("May 10", "1994-05-10"),
            ("last Sunday", "1994-04-24"),
            ("1997", "1997"),
            ("1928", "1928"),
            ("midnight on Tuesday", "1994-04-26"),
        ),
    ),
    (
        "1994-04-30",
        "A racing driver was killed on Saturday during practice for the grand prix, "
        "the first death at a race meeting since 1982. The day before, another car had "
        "flown into the fence. The race will go ahead on Sunday as planned, the "
        "organisers said. The circuit was opened in the early 1950s and last rebuilt "
        "in 1981. Electronic aids were banned last winter, a change that drivers had "
        "criticised in February. Safety will be discussed in Monaco in two weeks, and "
        "new rules could be in force by July.",
        (
            ("Saturday", "1994-04-30"),
            ("since 1982", "1982/1994-04"),
            ("The day before", "1994-04-29"),
            ("Sunday", "1994-05-01"),
            ("the early 1950s", "[1950~..1953~]"),
            ("1981", "1981"),
            ("last winter", "1993-24"),
            ("February", "1994-02"),
            ("in two weeks", "[1994-05-09..1994-05-15]"),
            ("July", "1994-07"),
        ),
    ),
    (
        "2025-07-08",
        "The search for campers swept away on the Fourth of July went into its fifth "
        "day on Tuesday. The river rose eight metres in 45 minutes before dawn on "
        "Friday. A siren system had been proposed in 2017 and turned down the "
        "following year because of its price. Forecasters had issued a watch on "
        "Thursday afternoon. The governor, who flew over the valley at the weekend, "
        "has called lawmakers to a special session later this month. The worst flood "
        "on record there, in the summer of 1987, killed ten teenagers. Rain is likely "
        "until Thursday.",
        (
            ("the Fourth of July", "2025-07-04"),
            ("Tuesday", "2025-07-08"),
            ("Friday", "2025-07-04"),
            ("2017", "2017"),
            ("the following year", "2018"),
            ("Thursday afternoon", "2025-07-03"),
            ("the weekend", "[2025-07-05..2025-07-06]"),
            ("later this month", "[2025-07-08..2025-07-31]"),
            ("the summer of 1987", "1987-22"),
            ("until Thursday", "../2025-07-10"),
        ),
    ),
    (
        "2025-07-08",
        "The museum will return to Lagos next week three bronzes that soldiers took in "
        "February 1897. They had been on loan from a private collection since the "
        "1960s and were put in store in 2022. The transfer was agreed in principle two "
        "years ago but was held up until last month by a quarrel over insurance. A "
        "curator said on Monday that the smallest head was cast in the late 16th "
        "century. The new gallery, begun in late 2020, opens on October 1, the "
        "anniversary of independence in 1960.",
        (
            ("next week", "[2025-07-14..2025-07-20]"),
            ("February 1897", "1897-02"),
            ("since the 1960s", "1960/2025-07-08"),
            ("2022", "2022"),
            ("two years ago", "2023"),
            ("until last month", "../2025-06"),
            ("Monday", "2025-07-07"),
            ("the late 16th century", "[1567~..1599~]"),
            ("late 2020", "[2020-09~..2020-12~]"),
            ("October 1", "2025-10-01"),
            ("1960", "1960"),
        ),
    ),
)
