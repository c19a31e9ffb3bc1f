"""News that goes back and forth: what its days and hours count from.

NEWS: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

NEWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("1993-05-17", "A ferry sank on Sunday evening, and 63 were feared drowned, coast guard officials said on Monday.\n\nIt left Batangas at 3.15 p.m.", ("1993-05-16TEV", "1993-05-17", "1993-05-16T15:15")),
    ("1994-04-27", "A bomb went off at 7 a.m. Wednesday; others had killed 21 since Sunday. Police later in the day named a man.", ("1994-04-27T07:00", "1994-04-24", "1994-04-27")),
    ("2014-02-24", "Most were shot on Thursday, when men who had been pushed back two days earlier came on. The following afternoon he signed.", ("2014-02-20", "2014-02-18", "2014-02-21TAF")),
    ("2014-03-03", "On 20 February, between 9 a.m. and noon, 48 people were shot. The next day he signed.", ("2014-02-20", "2014-02-20T09:00", "2014-02-20T12:00", "2014-02-21")),
    ("2000-12-11", "He has mended clocks for 73 years, with time out for the Navy, and on Saturday he will hand over the keys.", ("P73Y", "2000-12-16")),
    ("2012-07-05", "By 7 o'clock on Wednesday morning the hall was full, and at a quarter to 11 its director spoke.", ("2012-07-04T07:00", "2012-07-04T10:45")),
    ("2004-12-29", "The government declared Friday a day of mourning.", ("2004-12-31",)),
    ("1998-02-14", "The race was moved to Monday.", ("1998-02-16",)),
    ("1991-02-12", "The government will report on January retail sales tomorrow.", ("1991-01", "1991-02-13")),
    ("2006-02-20", "He turns 25 in August.", ("2006-08",)),
    ("2001-04-18", "It let 600 contract workers go in February.", ("2001-02",)),
    ("1999-05-30", "He spoke to his rival by telephone on May 24 and again on Friday evening.", ("1999-05-24", "1999-05-28TEV")),
    ("1993-07-18", "The worst flood was that of 1973, when the river reached 43 feet on April 28.", ("1973", "1973-04-28")),
    ("2013-08-19", "He was to run at the Games in November 1956. But on 23 October revolution broke out. The team left by bus five days later.", ("1956-11", "1956-10-23", "1956-10-28")),
    ("2010-04-19", "The volcano, which erupted last in December 1821, began to stir on 20 March.", ("1821-12", "2010-03-20")),
    ("1997-10-29", "Rates, which had touched 280 percent last Thursday, eased. By noon they were at 5 percent.", ("1997-10-23", "1997-10-29T12:00")),
    ("1996-07-08", "The match was to begin at 2 p.m. but was held up, the last time at 4:15.", ("1996-07-08T14:00", "1996-07-08T16:15")),
    ("1991-08-22", "Shortly after noon on Monday he climbed on a tank. At five the plotters met the press.", ("1991-08-19T12:00", "1991-08-19T17:00")),
    ("2000-12-11", "She wrote in the winter of 1998-99. She came in that February.", ("1998-WI", "1999-02")),
    ("2010-08-14", "\"This may be hopeless,\" he said on Thursday.", ("2010-08-12",)),
    ("1990-05-05", "When Norcross bought it in January 1988, the heir was gone by Labor Day.", ("1988-01", "1988-09-05")),
    ("2013-12-05", "He drew the last pair on Tuesday. It was 5:48 when they went to the line.", ("2013-12-03", "2013-12-03T05:48")),
    # a day told minute by minute, in lines that begin with their hours
    ("2003-08-16", "How the blackout unfolded on Thursday (all times EDT):\n\n2:02 p.m.: A line sags.\n\n3:05: A second, near Cleveland, fails. It had been due for repair on Friday.\n\n4:06 p.m. - The last one opens.\n\nThe grid said on Friday that it was not to blame. At 9 a.m. it opened.", ("2003-08-14", "2003-08-14T14:02", "2003-08-14T15:05", "2003-08-15", "2003-08-14T16:06", "2003-08-15", "2003-08-15T09:00")),
    ("2003-08-16", "Most of the city had power again on Friday.\n\nThe blackout spread in minutes on Thursday, officials said. A timeline:\n\n- 2:02 p.m.: A line sags.\n- 11:50 p.m.: Light.\n- 12:15 a.m.: More.", ("2003-08-15", "2003-08-14", "2003-08-14T14:02", "2003-08-14T23:50", "2003-08-15T00:15")),
    ("2003-08-16", "He resigned yesterday.\n\n10:15 am: The minister speaks.\n\n10:40 am: Questions.", ("2003-08-15", "2003-08-16T10:15", "2003-08-16T10:40")),
    # what is fixed, promised, and how far off it is
    ("1997-05-03", "Parliament is summoned for Wednesday, with the speech a week later. He has promised a budget before the end of July.", ("1997-05-07", "1997-05-14", "1997-07")),
    ("2014-03-03", "A vote was fixed for 25 May, then on Saturday brought forward to 30 March.", ("2014-05-25", "2014-03-01", "2014-03-30")),
    ("2002-04-24", "Rivals report later in the week: Nordtel on Thursday, and Linkom a day later.", ("2002-W17", "2002-04-25", "2002-04-26")),
    ("2007-11-14", "Rivals, which report next week and the week after, fell.", ("2007-W47", "2007-W48")),
    ("2014-02-24", "Growth will be slow this year and next. By next it may be over.", ("2014", "2015")),
    # compared lengths, and what lies before the calendar
    ("1992-06-12", "It opened two years earlier than planned. The tomb was built 5,000 years earlier, and the gate 3,000 years ago.", ("P2Y", "P5000Y", "P3000Y")),
    ("1994-07-11", "They were beaten by Denmark in the final four years ago. He argued so as lately as Tuesday.", ("1990", "1994-07-05")),
    ("1994-01-20", "She gave a lesson on the Friday before Christmas. He was shot well into the evening, between dawn and dusk.", ("1993-12-24", "1994-01-20TEV", "1994-01-20TMO", "1994-01-20TEV")),
    # seasons of most years; quarters that no report is of
    ("1993-05-17", "The typhoon season normally runs from June to November. The rains typically last until September.", ("XXXX-06", "XXXX-11", "XXXX-09")),
    ("1999-03-23", "A ruling is not expected before the fourth quarter. The bridge will open in the fourth quarter. It is expected to report a loss in the fourth quarter.", ("1999-Q4", "1999-Q4", "1998-Q4")),
    ("1995-11-02", "Applications were due Sept. 30, and the city did not apply.", ("1995-09-30",)),
    # an evening that is past, in the paper of the next morning
    ("2000-07-03", "He conceded shortly after 11:30 p.m. and went home.", ("2000-07-02T23:30",)),
    ("2006-11-08", "She told a cheering crowd in a hotel shortly before midnight. Networks called the House at about 11 p.m., an hour before.", ("2006-11-07T24:00", "2006-11-07T23:00", "PT1H")),
    ("2005-08-30", "Some 9,000 people spent Sunday night in the stadium, where the power failed at about 5 a.m.", ("2005-08-28TNI", "2005-08-29T05:00")),
    # what has lasted since a day is not of it
    ("2011-04-30", "Fans had been camped by the abbey since Monday. They rolled up their bags at 5am, and as late as Tuesday it was denied.", ("2011-04-25", "2011-04-30T05:00", "2011-04-26")),
    ("1991-08-22", "He had been a prisoner since Sunday afternoon, when at 4.50 pm five visitors came.", ("1991-08-18TAF", "1991-08-18T16:50")),
    # what is planned, and what was
    ("2014-03-12", "He told jurors they would not be needed on Friday. He has asked her to lunch on Thursday.", ("2014-03-14", "2014-03-13")),
    ("2011-03-15", "Rolling blackouts, begun on Monday evening, may go on until the end of April.", ("2011-03-14TEV", "2011-04")),
    ("2014-03-12", "In 2009, the year the hospice laid off four nurses, she took more. That Christmas she was on a liner.", ("2009", "2009-12-25")),
    ("2010-10-14", "The mine was shut in 2007 and opened again the following year. At about 14:00 on Thursday 5 August a block of rock sealed the ramp. In September they drilled.", ("2007", "2008", "2010-08-05T14:00", "2010-09")),
    ("2005-07-08", "The contrast with the day before could hardly have been more cruel. A reading of 400 millisieverts an hour was taken.", ("2005-07-07",)),
    # put off, sold until, and prices that are no clocks
    ("2010-10-20", "The board on Monday night put off its decision for a month.", ("2010-10-18TNI", "P1M")),
    ("2010-04-16", "It said that all of its seats were sold until Monday evening. Fiji votes on Wednesday.", ("2010-04-19TEV", "2010-04-21")),
    ("2011-11-03", "At 9.30 he came. The dividend is 0.40 euros, up from 0.35 in December 2010.", ("2010-12",)),
    # what only looks like it: deadlines, nouns, ages, scores
    ("2018-09-17", "The government gave the rebels until midnight to leave. The deadline was midnight.", ("2018-09-17T24:00", "2018-09-17T24:00")),
    ("2018-09-17", "The agency will on Wednesday set out its plans. The House votes on Tuesday gave him a narrow win.", ("2018-09-19", "2018-09-11")),
    ("2018-09-17", "United have had more matches than any other side, and lost again on Saturday. The final was moved to Saturday and drew a record crowd.", ("2018-09-15", "2018-09-15")),
    ("2018-09-17", "Voting ended at 8 p.m. The Greens stayed at 4, and the Liberals were at 9, up from 6. She learned the piano at five.", ("2018-09-17T20:00",)),
    ("2018-09-17", "We have a tough game this week and next we face the champions. He finished second last year and last in 2016.", ("2018-W38", "2017", "2016")),
    ("2018-09-17", "The building was expected to be finished by the second quarter. The family enjoyed a white Christmas.", ("2018-Q2", "2017-12-25")),
    # hours are of the day that the report is about, whoever spoke last and when
    ("1996-12-05", "CAPE CANAVERAL, Dec 5 - A craft set out for Mars on Wednesday, carrying a cart that is to roll there next Independence Day.\n\nIt rose at 1:58 a.m. on a rocket. The window would have closed on Dec. 31.\n\nControllers had a signal by 3:30.", ("1996-12-05", "1996-12-04", "1997-07-04", "1996-12-04T01:58", "1996-12-31", "1996-12-04T03:30")),
    ("2014-11-13", "A probe which on Wednesday came down on a comet is standing on its side, scientists said Thursday.\n\nIt was let go at 0835 GMT and fell for hours. It touched the ground at 1534.", ("2014-11-12", "2014-11-13", "2014-11-12T08:35", "PTXH", "2014-11-12T15:34")),
    ("2000-10-06", "Crowds stormed the parliament on Thursday. Where he was nobody knew early this morning.\n\nThey had been summoned for 3 p.m., and by noon the center was full. At 3:35 the first went up the steps. The station, which was bombed in April 1999, was burning by 6:30.", ("2000-10-05", "2000-10-06TMO", "2000-10-05T15:00", "2000-10-05T12:00", "2000-10-05T15:35", "1999-04", "2000-10-05T18:30")),
    ("2013-07-08", "He won the title on Sunday.\n\nHe turned 26 in May. The court was above 40C when play began at 2pm. A dinner was due at 8pm.", ("2013-07-07", "2013-05", "2013-07-07T14:00", "2013-07-08T20:00")),
    ("1997-10-29", "Shares clawed back most of Tuesday's losses in early dealings on Wednesday, dealers said.\n\nBy 0900 GMT the index was up 166 points.", ("1997-10-28", "1997-10-29", "1997-10-29T09:00")),
    ("2012-07-05", "They had queued since midnight outside the hall.", ("2012-07-05T00:00",)),
    ("2012-06-18", "The summit is on June 28. He conceded shortly before midnight and said he would lead.", ("2012-06-28", "2012-06-17T24:00")),
    ("2015-07-15", "It nearly went wrong. On the Fourth of July the computer failed at 1:54 p.m. and contact was lost.", ("2015-07-04", "2015-07-04T13:54")),
    ("2010-10-15", "It was 9.55pm at the mine on Wednesday when the capsule rose.", ("2010-10-13T21:55", "2010-10-13")),
    ("2014-10-09", "At 10:37 p.m. on Thursday the 25th he walked in. At one point in the night he was hot. At 3:37 a.m. he was sent home.", ("2014-09-25T22:37", "2014-09-26T03:37")),
    ("2014-10-09", "An ambulance brought him back at 10 a.m. that Sunday.", ("2014-10-05T10:00",)),
    ("2013-04-21", "At 11 p.m. Thursday a man was stopped. \"Did you hear about Monday?\" he was asked. He ran for it at 12:15 a.m.", ("2013-04-18T23:00", "2013-04-15", "2013-04-19T00:15")),
    # the year of a look back: between two dates with theirs, as the same day was named, soon after
    ("2011-07-09", "Goodman was arrested in August 2006; he pleaded guilty in November and on 26 January 2007 was sent to prison.", ("2006-08", "2006-11", "2007-01-26")),
    ("2012-06-18", "On May 2, 2010, the other states put up money. Ireland took its own bailout in November, and Portugal in May 2011.", ("2010-05-02", "2010-11", "2011-05")),
    ("2012-08-24", "A court convicted him of the attacks on 22 July 2011. The reading took six hours. At 15:25 on 22 July a van exploded.", ("2011-07-22", "PT6H", "2011-07-22T15:25")),
    ("2012-08-24", "The attacks of 22 July 2011 shocked the country. On 22 July thousands marked the anniversary.", ("2011-07-22", "2012-07-22")),
    ("2009-04-30", "The flu of 1918 was mild in the spring and came back as a killer in the autumn.", ("1918", "1918-SP", "1918-FA")),
    ("2000-07-03", "It was a far cry from six years earlier, when the candidate, Luis Colosio, was murdered at a rally in Tijuana in March.", ("1994", "1994-03")),
    ("2013-07-08", "He said so on Sunday night. Twelve months ago he stood in tears. Four weeks later he returned to win, and in September he won the US Open.", ("2013-07-07TNI", "2012-07", "2012-08", "2012-09")),
    ("1999-03-15", "Prices fell to $310 in December from a peak of $530 in mid-1995. They have recovered a little since January.", ("1998-12", "1995", "1999-01")),
    ("2011-10-22", "He struck back in March, and his tanks were in its suburbs on the 19th. They took command on the last day of the month.", ("2011-03", "2011-03-19", "2011-03-31")),
    ("2014-03-16", "Saturday the 8th ended with oil slicks. On Sunday it was a door, and the next day a raft.", ("2014-03-08", "2014-03-09", "2014-03-10")),
    ("2013-09-05", "In March 2011 the district put off replacing a pumper built in 1986. \"The following winter a block burned,\" he said.", ("2011-03", "1986", "2011-WI")),
    ("2014-05-20", "Then, in February, everything happened together. About 100 people died between the 18th and the 20th.", ("2014-02", "2014-02-18", "2014-02-20")),
    # lists of days: entries with dashes inside an article, weekdays of a week to come or past
    ("2010-06-16", "The leak may be twice as large as was thought, scientists said on Tuesday, as they raised their estimate of the flow once more, to as much as 60,000 barrels daily. Last week they were saying 40,000 at most, and when the rig had just gone down BP and the Coast Guard said 1,000. Nobody knows how much of the oil the cap that was fixed to the riser two weeks ago is catching, and a second ship is on its way to take in more of it from below.\n\nHow it came to this:\n\n— April 20: At about 9:50 p.m. gas shoots up the riser and explodes. Earlier that day managers had flown out.\n\n— April 22: The rig sinks. The search goes on until the evening of the 23rd.\n\n— May 7-8: A steel box is lowered.\n\n— May 26: The pumping starts at 1 p.m. The next day it stops.\n\nOn Tuesday it was shut down for hours.", ("2010-06-15", "P1D", "2010-W23", "2010-W22", "2010-04-20", "2010-04-20T21:50", "2010-04-20", "2010-04-22", "2010-04-23TEV", "2010-05-07", "2010-05-08", "2010-05-26", "2010-05-26T13:00", "2010-05-27", "2010-06-15", "PTXH")),
    ("2012-06-10", "Here is the calendar:\n\nMONDAY: Asian markets open.\n\nTUESDAY: British output for April.\n\nWEDNESDAY: Italy sells bills, followed a day later by bonds.\n\nSATURDAY and SUNDAY: Egypt votes. Polls open at 7 a.m.", ("2012-06-11", "2012-06-12", "2012-04", "2012-06-13", "2012-06-14", "2012-06-16", "2012-06-17", "2012-06-17T07:00")),
    ("2007-07-28", "Here is how it went.\n\nSaturday\n\nThe town was cut off.\n\nSunday\n\nAt 2am staff were taken off by boat.\n\nMonday\n\nIt was switched off at 3.30 in the morning.", ("2007-07-21", "2007-07-22", "2007-07-22T02:00", "2007-07-23", "2007-07-23T03:30")),
    # past or to come
    ("2012-10-30", "The storm killed 69 last week. Forecasters gave warning as early as Thursday that it could merge with a system from the west, and by Sunday night officials had ordered people out.", ("2012-W43", "2012-10-25", "2012-10-28TNI")),
    ("2013-02-21", "The council has promised free parking in the car park every Saturday until the end of June.", ("XXXX-WXX-6", "2013-06")),
    ("2013-01-02", "Cuts have been delayed by only two months, until March 1.", ("P2M", "2013-03-01")),
    ("2013-07-25", "He has hired a guard through Labor Day.", ("2013-09-02",)),
    ("1999-03-15", "Either may walk away if it isn't done by Dec. 31.", ("1999-12-31",)),
    ("2011-07-09", "He is on bail until October.", ("2011-10",)),
    ("1990-02-12", "A rally is planned at a soccer stadium in Soweto Tuesday.", ("1990-02-13",)),
    ("2013-08-27", "Cameron has called lawmakers back from vacation four days early for a debate Thursday.", ("P4D", "2013-08-29")),
    ("2005-08-30", "New Orleans, which had gone to bed Monday night believing it was spared, woke up wet.", ("2005-08-29TNI",)),
    ("2008-09-16", "They had until Sunday night, when markets opened in Asia, to find a buyer.", ("2008-09-14TNI",)),
    ("2012-04-20", "One lay judge had to go on Tuesday. He is back in the stand on Monday.", ("2012-04-17", "2012-04-23")),
    ("2013-03-09", "On Friday judges put back the start of the trial from April to 9 July.", ("2013-03-08", "2013-04", "2013-07-09")),
    ("2013-10-17", "It also requires negotiators from the two chambers to report on a long-term budget by Dec. 13.", ("2013-12-13",)),
    ("2003-08-15", "Residents were told to boil their water through Sunday. He promised to name a Cabinet by early autumn.", ("2003-08-17", "2003-FA")),
    # words
    ("2013-02-06", "He was a man in his late 20s or early 30s. The court resumed after a monthlong recess. The buses will run hourly. He won an hourly wage.", ("P1M", "PT1H")),
    ("2011-07-09", "The paper was named newspaper of the year in 2005.", ("2005",)),
    ("2012-04-30", "By contrast March was the third driest in 60 years.", ("2012-03", "P60Y")),
)
