"""Sentences of ours in the manner of reports, diaries, blogs and wire stories as they are.

Rows as in `corpus.py`: REPORT_SENTENCES as in SENTENCES, NO_DATES_OF_REPORTS as
in NOT_DATES, REPORT_TIMEXES as in TIMEXES.
"""

# ruff: noqa: E501 - a table is checked line by line; a wrapped row hides its answer
# fmt: off

REPORT_SENTENCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # incidents are past, whatever the verb
    ("2014-12-30", "Authorities would also look into reports of an explosion on Sunday morning.", ("2014-12-28",)),
    ("2014-12-30", "Monday's announcement could bring in billions.", ("2014-12-29",)),
    ("2014-09-30", "Skills will matter more, according to a forecast in June.", ("2014-06",)),
    ("2011-10-19", "The march ends at the scene of violent clashes in June.", ("2011-06",)),
    ("2000-01-07", "Relatives would look for ways around Wednesday's ruling.", ("2000-01-05",)),
    ("2018-09-17", "The court will announce its decision on Friday.", ("2018-09-21",)),
    # what is set or expected is to come
    ("2018-11-27", "The premier named April 2 as the date for the speech.", ("2019-04-02",)),
    ("2011-04-08", "The judges set 21 September for the start of a hearing.", ("2011-09-21",)),
    ("2018-11-27", "The next election is likely in May.", ("2019-05",)),
    ("2007-12-12", "One party walked out ahead of a vote in parliament Friday.", ("2007-12-14",)),
    ("1998-10-26", "On Tuesday, the National Reproductive Rights Action League plans to meet.", ("1998-10-27",)),
    # what was decided on a day is past
    ("2021-08-11", "The court on Tuesday put off its hearing to the next Monday.", ("2021-08-10", "2021-08-16")),
    ("2018-09-17", "The cabinet on Friday agreed to meet again on Wednesday.", ("2018-09-14", "2018-09-19")),
    ("2001-12-05", "He said they would agree later on Tuesday.", ("2001-12-04",)),
    ("2015-01-02", "The board of supervisors in March adopted a plan.", ("2014-03",)),
    ("2006-08-28", "The storm struck that city a year ago Tuesday.", ("2005-08-29",)),
    # the night into the publication day, or the one to come
    ("2018-09-18", "Shells hit the port overnight, killing three.", ("[2018-09-17..2018-09-18]",)),
    ("2018-09-18", "Police held twenty people in overnight raids.", ("[2018-09-17..2018-09-18]",)),
    ("2018-09-18", "Winds will ease overnight.", ("[2018-09-18..2018-09-19]",)),
    ("2018-09-18", "Three men were arrested overnight Saturday.", ("2018-09-15",)),
    ("2018-09-18", "On 3 March 1999 he came back; two days before that he had written.", ("1999-03-03", "1999-03-01")),
    ("2018-09-18", "She arrived in 2012. Three years after that the firm closed.", ("2012", "2015")),
    # the year of a report
    ("2019-01-04", "Sales rose in December, and fell 2 percent for the year.", ("2018-12", "2018")),
    ("2019-01-04", "Shops sold less in December. It was the worst week of the month.", ("2018-12", "2018-12")),
    ("2019-01-04", "Sales rose in December. The year will be hard.", ("2018-12", "2019")),
    ("2009-02-12", "Claims are the most since October 1982. A year ago there were half as many.", ("1982-10/2009-02-12", "2008")),
    ("2018-09-17", "Profit for the full year 2017 rose, and full-year 2016 was revised.", ("2017", "2016")),
    ("2017-10-30", "The firm earned more in the July-September quarter.", ("[2017-07..2017-09]",)),
    ("2003-07-17", "The June 2003 quarter was poor.", ("[2003-04..2003-06]",)),
    ("2018-09-17", "Sales fell in the last three months of 2017.", ("2017",)),
    ("2018-09-17", "It rained in the last two weeks of May.", ("2018-05",)),
    # told from the day before them
    ("2018-09-17", "The ship sailed on 3 May 2012. Next day the wind rose.", ("2012-05-03", "2012-05-04")),
    ("2018-09-17", "On 3 May 1812 it rained. On the morrow they marched.", ("1812-05-03", "1812-05-04")),
    ("2018-09-17", "On 3 May 1916 they woke. The guns opened at 05.49 hours.", ("1916-05-03", "1916-05-03")),
    ("2018-09-17", "We remember them on this day. To this day nobody knows why.", ("2018-09-17",)),
    ("2018-06-12", "He took office on Saturday. An inquiry was opened in November and closed two weeks later.", ("2018-06-09", "2017-11", "2017-11~")),
    ("2019-04-23", "The feast is on May 6. The night before, police arrested two men.", ("2019-05-06", "2019-04-22")),
    ("2021-06-15", "He founded it in 1870. He died in 1888, and his widow ran it until 1902. That autumn it was sold. In 1905 it was closed.", ("1870", "1888", "../1902", "1902-23", "1905")),
    ("2018-06-12", "By March 2 all were gone.", ("2018-03-02",)),
    # feasts, and the weekday of this week
    ("2020-03-14", "The shop was shut between Christmas and New Year.", ("2019-12-25/2020-01-01",)),
    ("2020-03-14", "It closed on the day after Christmas.", ("2019-12-26",)),
    ("2020-03-14", "This Friday he is due in court.", ("2020-03-20",)),
    ("2020-03-14", "This Friday he was in court.", ("2020-03-13",)),
    ("2018-09-17", "It grew in the past two years and three months.", ("[2016-06-17..2018-09-17]",)),
    # bounds
    ("2018-09-17", "They met on or before 5 May 2018.", ("[..2018-05-05]",)),
    ("2018-09-17", "It was signed no later than 3 May 1912.", ("[..1912-05-03]",)),
    ("2018-09-17", "Iran has run such pages since at least 2011.", ("2011~/2018-09-17",)),
    ("2018-09-17", "At least since 2011 they had pages.", ("2011~/2018-09-17",)),
    ("2018-09-17", "They stayed until at least May 2017.", ("../2017-05~",)),
    # years, centuries
    ("2018-09-17", "They met in 2016/2017 in Bern.", ("2016/2017",)),
    ("2014-10-31", "The tale is told of Haiti in the 1700s.", ("17XX",)),
    ("2014-10-31", "It dates back further than 1968.", ("1968",)),
    ("2018-09-17", "The mayors were D. Hayes, 1883; C. Bidwell, 1884.", ("1883", "1884")),
    ("2018-09-17", "It goes as far back as 1878.", ("1878",)),
    ("2018-09-17", "In the month of May 2017 it snowed.", ("2017-05",)),
    ("2018-09-17", "A quarter century ago the 2004 Boxing Day wave was unknown.", ("1993~", "2004-12-26")),
    # days
    ("2014-12-10", "The bill was released late Dec. 9.", ("2014-12-09",)),
    ("2018-09-17", "It came ashore early on September 4.", ("2018-09-04",)),
    ("2017-05-23", "Shots rang out on Tuesday afternoon, May 23.", ("2017-05-23",)),
    ("2018-09-17", "A march was planned for the following Sunday, 30 January 1972.", ("1972-01-30",)),
    ("2014-12-29", "At dawn on Sunday morning the jet fell.", ("2014-12-28",)),
    ("2013-11-27", "Millions will travel over the Thanksgiving holiday weekend.", ("[2013-11-30..2013-12-01]",)),
    ("2018-09-17", "On 18 September 40 were killed in the square.", ("2018-09-18",)),
    ("2018-09-17", "In August the second battalion crossed the river.", ("2018-08",)),
    ("2018-09-17", "In July the 10th Battalion arrived.", ("2018-07",)),
    ("2018-09-17", "She sailed from 17 February-27 March 1865.", ("1865-02-17/1865-03-27",)),
    ("2018-09-17", "Overnight on Saturday the river rose.", ("2018-09-15",)),
    ("2000-07-23", "Posted July. 23, 2000 20:40", ("2000-07-23",)),
    ("2001-10-18", "October 18, 2001: 1:48 p.m. ET\nProfits fell.", ("2001-10-18",)),
    ("2014-12-31", "16.06 The jet climbed.\n\n15.25 Night falls.", ("2014-12-31", "2014-12-31")),
    # a date said twice
    ("2018-09-17", "He was shot in May 1972. Nine days later, on 29 May, they stopped.", ("1972-05", "1972-05-29", "1972-05-29")),
    ("2018-09-17", "They won in 2014. A decade earlier, in 2004, they lost.", ("2014", "2004", "2004")),
    # tales and logs
    ("2015-06-15", "It began on Sunday, 15 December 2013, at a meeting. The fight lasted from Sunday night until Monday afternoon.", ("2013-12-15", "2013-12-15/2013-12-16")),
    ("2015-06-15", "Boats were lost on Monday, March 9th, 1891. On the Tuesday men drowned. Much was broken on Monday night.", ("1891-03-09", "1891-03-10", "1891-03-09")),
    ("2012-02-15", "February 3rd 1941\nElectric light used today for the first time.\n\nFebruary 11th 1941\nA film was shown.\n\nApril 26th 1948\nHalf holiday this afternoon.", ("1941-02-03", "1941-02-03", "1941-02-11", "1948-04-26", "1948-04-26")),
    ("2015-06-15", "1783 The regiment was landed in December.\n\n1784 It moved in the spring.\n\n1785\n\nOn the 8th of April it marched.", ("1783", "1783-12", "1784", "1784-21", "1785", "1785-04-08")),
    ("2019-06-15", "February 6th: Day 1\n\nOn February 6, 1919 they walked out.\n\nFebruary 7th: Day 2\n\nAll was quiet.\n\nFebruary 8th: Day 3\n\nSome went back.\n\nFebruary 9th: Day 4\n\nIt was over.", ("1919-02-06", "1919-02-06", "1919-02-07", "1919-02-08", "1919-02-09")),
    ("2019-06-15", "In September and October men were enlisted. They were mustered in on 5 November, 1861. In January, 1862, the regiment marched. In 1863 it fought, and in 1864 again.", ("1861-09", "1861-10", "1861-11-05", "1862-01", "1863", "1864")),
    ("2015-06-15", "Nero came to the throne in 54. War broke out in 58. In 62, Rome was beaten, and this went on until 63. In March 68, he fell. He died on 9 June 68.", ("0054", "0058", "0062", "../0063", "0068-03", "0068-06-09")),
    ("2014-12-30", "She wrote to him in the spring of 1986. However on March 6 he answered.", ("1986-21", "1986-03-06")),
)

NO_DATES_OF_REPORTS: tuple[str, ...] = (
    "The bank cut its overnight deposit rate.",
    "He became an overnight success.",
    "Guests may stay overnight in the lodge.",
    "Almost overnight the town emptied.",
    "A man walked into the bank at 2015 Washtenaw Avenue.",
    "The car stood in the 2100 block of Main Street.",
    "It was worse than the slump prior to the past recession.",
    "The decision was disputed in some quarters.",
    "Winds of up to 80 kilometres an hour fanned the blaze.",
    "Young adults 25 to 34 years old move most.",
    "He was the first 23-year-old to win it.",
    "Nobody knows how many years it takes.",
    "They advanced to the quarter finals.",
    "It was seen off Thursday Island.",
    "The warmest months are dry.",
    "Visiting hours are short, and so are the minutes of the meeting.",
    "The balloons in Macy's Thanksgiving Day Parade are huge.",
    "The shares closed at 12.50 in Paris.",
    "The shop offers next day delivery.",
    "In this day and age, this day will be remembered.",
    "They removed 16 pages and 1194 Instagram accounts.",
    "The day after that report the shares fell.",
)

REPORT_TIMEXES: tuple[tuple[str, str, tuple[tuple[str, str, str], ...]], ...] = (
    ("2018-09-17", "The crew answered within hours.", (("hours", "DURATION", "PTXH"),)),
    ("2018-09-17", "It took a quarter of an hour.", (("a quarter of an hour", "DURATION", "PT15M"),)),
    ("2018-09-17", "He was jailed for 14 years and 9 months.", (("14 years and 9 months", "DURATION", "P14Y9M"),)),
    ("2018-09-17", "It took 2 days, 3 hours and 10 minutes.", (("2 days, 3 hours and 10 minutes", "DURATION", "P2DT3H10M"),)),
    ("2018-09-17", "He had six months and a year of probation.", (("six months", "DURATION", "P6M"), ("a year", "DURATION", "P1Y"))),
    ("2018-09-17", "It was the first rise in over 11 years.", (("over 11 years", "DURATION", "P11Y"),)),
    ("2018-09-17", "Profit was 25 percent more than a year earlier.", (("a year earlier", "DATE", "2017"),)),
    ("2018-09-17", "It rained in previous years.", (("previous years", "DATE", "PAST_REF"),)),
    ("2018-09-17", "He signed a month-long deal after a decades-long feud.", (("month-long", "DURATION", "P1M"), ("decades-long", "DURATION", "PXDE"))),
    ("2018-09-17", "The weather is bad for the next two or three days.", (("the next two or three days", "DURATION", "P3D"),)),
    ("2018-09-17", "Today's teenagers live in today's world.", (("Today", "DATE", "PRESENT_REF"), ("today", "DATE", "PRESENT_REF"))),
    ("2018-09-17", "It was hit less than 24 hours earlier.", (("less than 24 hours earlier", "DURATION", "PT24H"),)),
    ("2018-09-17", "The rate of the third quarter of 2017-2018 was high.", (("the third quarter of 2017-2018", "DURATION", "P1Q"),)),
)
