"""Sentences of ours in the manner of encyclopaedias, news wires and sports pages.

Rows as in `corpus.py`: REFERENCE_SENTENCES as in SENTENCES, NOT_DATES_EITHER as in
NOT_DATES, REFERENCE_TIMEXES as in TIMEXES.
"""

# ruff: noqa: E501 - a table is checked line by line; a wrapped row hides its answer
# fmt: off

REFERENCE_SENTENCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # centuries that share their noun
    ("2018-09-17", "The port thrived in the 16th and 17th centuries.", ("15XX", "16XX")),
    ("2018-09-17", "Salt was mined here from the 14th to 19th century.", ("1300/1899",)),
    ("2018-09-17", "Glass was blown on the island between the eleventh and thirteenth centuries.", ("1000/1299",)),
    ("2018-09-17", "A house of the late 17th- and early 18th-century style.", ("[1667~..1699~]", "[1700~..1733~]")),
    # eras: before the year 1 there is no day to draw
    ("2018-09-17", "Potters settled on the hill in the 5th century BC.", ()),
    ("2018-09-17", "The harbour silted up around 1200 BC and was dug out in AD 79.", ("0079",)),
    ("2018-09-17", "The mine was worked from 1700 to 1200 BCE.", ()),
    ("2018-09-17", "Coins of the 3rd and 2nd centuries B.C. were found.", ()),
    ("2018-09-17", "A temple stood there in the 2nd century AD.", ("01XX",)),
    ("2018-09-17", "In the 5th century BC the town was rich, and again in the 4th century.", ("03XX",)),
    ("2018-09-17", "In AD 379 a bishop came; a wall was built between 381 and 390.", ("0379", "0381/0390")),
    ("2018-09-17", "The tomb dates from 330 BC. It was opened by thieves. Two years later they were caught.", ()),
    ("2018-09-17", "The coin, of AD 12,000, is a joke of 1990.", ("1990",)),
    ("2018-09-17", "By the Trust and Safety Team\n\nToday we removed 12 networks.", ("2018-09-17",)),
    ("2023-06-05", "A hearing has been listed for Wednesday, June 28.", ("2023-06-28",)),
    ("2018-09-17", "The city fell in 330 BC, and the siege lasted from that spring to that autumn.", ()),
    ("2018-09-17", "The city was founded in 341 BC. In 330 BC it fell. In 327 BC it rose again. In 321 BC it burnt. The siege of 320 BC lasted from the spring to the autumn.", ()),
    # years beside a day that are not its own
    ("2018-09-17", "On May 3 the champions of 2017 lost.", ("2018-05-03", "2017")),
    ("2018-09-17", "On 3 May survivors of 1945 met.", ("2018-05-03", "1945")),
    ("2018-09-17", "In May victims of 1990 met the minister.", ("2018-05", "1990")),
    ("2018-09-17", "He fled after the February Revolution of 1917.", ("1917-02", "1917")),
    ("2018-09-17", "On the 5th, 19th-century paintings were sold.", ("2018-09-05", "18XX")),
    ("2018-09-17", "The file is dated not after 3 May 1912.", ("[..1912-05-03]",)),
    ("2018-09-17", "In 2134 the comet comes back.", ("2134",)),
    ("2018-09-17", "Mayor Charged With Fraud Today", ("2018-09-17",)),
    ("2018-09-17", "It began around last week.", ("[2018-09-10~..2018-09-16~]",)),
    ("2018-09-17", "He promised that May that he would go.", ("2018-05",)),
    # old years without a preposition
    ("2018-09-17", "Plague came in 1654, 1665, 1691 and 1740.", ("1654", "1665", "1691", "1740")),
    ("2018-09-17", "He spent 1860 in Genoa.", ("1860",)),
    ("2018-09-17", "The 1842 treaty gave the village away.", ("1842",)),
    ("2018-09-17", "An 1859 lawsuit made his name.", ("1859",)),
    ("2018-09-17", "As early as 1702 the valley had a mill.", ("1702",)),
    ("2018-09-17", "Speaker of the assembly, 1847–49.", ("1847/1849",)),
    ("2018-09-17", "She was nine during the October uprising of 1923.", ("1923-10", "1923")),
    ("2018-09-17", "Their 1970s machines are in a museum.", ("197X",)),
    ("2018-09-17", "The book came out in 1942 in Paris, 1943 (UK).", ("1942", "1943")),
    # quarters and years of business
    ("2018-09-17", "In the quarter that ended Sept. 29, 2017, sales rose.", ("[2017-07..2017-09]", "2017-09-29")),
    ("2018-09-17", "In the quarter ended Aug. 15, sales rose.", ("2018-08-15",)),
    ("2018-09-17", "Sales rose in the March quarter.", ("[2018-01..2018-03]",)),
    ("2018-09-17", "The 2007 Q1 figures were revised.", ("[2007-01..2007-03]",)),
    ("2018-11-20", "Orders should grow in the first quarter of the new year.", ("[2019-01..2019-03]",)),
    ("2018-11-20", "Shops hope for a strong start to the new year.", ("2019",)),
    # days spelled as the wires did
    ("1987-03-02", "The tariff became effective March one.", ("1987-03-01",)),
    ("1987-03-02", "On April one the exchange will change its rules.", ("1987-04-01",)),
    ("1987-03-02", "Refiners want to buy in late March and April.", ("[1987-03-21~..1987-03-31~]", "1987-04")),
    ("1987-03-02", "If delayed beyond April 30, the price goes up.", ("1987-04-30",)),
    ("1987-03-02", "The result is expected in late march.", ("[1987-03-21~..1987-03-31~]",)),
    # past or coming
    ("2018-12-12", "The economy slid into a slump in March, ending ten good years.", ("2018-03",)),
    ("2018-12-12", "Crews are back-burning in preparation for the weekend.", ("[2018-12-15..2018-12-16]",)),
    ("2018-12-12", "Most of it should be done by about Friday.", ("2018-12-14",)),
    ("2018-12-12", "The report reached the board in November last year, the regulator receiving it in December.", ("2017-11", "2017-12")),
    ("2018-12-12", "Banks will stay open from 8 a.m. to 8 p.m. on Monday.", ("2018-12-17",)),
    ("2018-12-12", "Bonfires burned on New Years Eve.", ("2017-12-31",)),
)

NOT_DATES_EITHER: tuple[str, ...] = (
    "Each corps has five to six brigades.",
    "There were ten to twelve people in the boat.",
    "Jan-Erik Holm won in straight sets.",
    "The tax treaty binds territories abroad (OCT).",
    "The wind change that may bring losses is near.",
    "She was named Player of the Year for her goals.",
    "They sat in the ballroom of the Century Hotel.",
    "He read Nineteen Eighty-Four at school.",
    "Two Volvo 60s are still at sea.",
    "The shares were worth dollars in the mid 20s.",
    "It is the 19th-largest town of the state.",
    "They sent the 1st, 5th, and 6th divisions.",
    "The minister spoke to the local daily Al-Watan.",
    "He blamed it on the last-minute change.",
    "They cut the rate by the same quarter-point margin.",
    "Some 300 BC nurses walked out.",
    "Over 500 BC Hydro workers were sent home.",
    "The court heard that May, who joined the bank, lied.",
    "It was in USA Today.",
    "She joined a Book-of-the-Month club.",
)

REFERENCE_TIMEXES: tuple[tuple[str, str, tuple[tuple[str, str, str], ...]], ...] = (
    ("2018-09-17", "It fell in 330 BC.", (("330 BC", "DATE", "BC0330"),)),
    ("2018-09-17", "A wall of the 5th century BC.", (("the 5th century BC", "DATE", "BC04"),)),
    ("2018-09-17", "It lasted from 241 to 238 BC.", (("241", "DATE", "BC0241"), ("238 BC", "DATE", "BC0238"))),
    ("2018-09-17", "It was settled by 10,000 B.C., perhaps.", (("10,000 B.C.", "DATE", "BC10000"),)),
    ("2018-09-17", "The king died in 330 BC and two years later his son fell.", (("330 BC", "DATE", "BC0330"), ("two years later", "DATE", "BC0328"))),
    ("2018-09-17", "In the 5th century BC the town grew, and in the 4th century fell.", (("the 5th century BC", "DATE", "BC04"), ("the 4th century", "DATE", "BC03"))),
    ("2018-09-17", "In the quarter ended Aug. 15, sales rose.", (("the quarter", "DURATION", "P1Q"), ("Aug. 15", "DATE", "2018-08-15"))),
    ("2018-09-17", "By 500 BC people lived there.", (("500 BC", "DATE", "BC0500"),)),
    ("2018-09-17", "The storm is due in the next hour.", (("the next hour", "DURATION", "PT1H"),)),
    ("2018-09-17", "The offer ends 20 business days after that.", (("20 business days", "DURATION", "P20D"),)),
    ("2018-09-17", "One day after the truce they met.", (("One day", "DURATION", "P1D"),)),
    ("2018-09-17", "It is the first strike of its kind in three decades.", (("three decades", "DURATION", "P30Y"),)),
    ("2018-09-17", "Celebrations following five days of racing.", (("five days", "DURATION", "P5D"),)),
    ("2018-09-17", "They talked about last night.", (("last night", "TIME", "2018-09-16TNI"),)),
    ("2018-09-17", "There are now 211 prisoners.", (("now", "DATE", "PRESENT_REF"),)),
    ("2018-09-17", "It cost more in the years 1936 to 1939.", (("1936", "DATE", "1936"), ("1939", "DATE", "1939"))),
)
