"""Plain statements of the news: which way their verbs and their words point.

STATEMENTS: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

STATEMENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # what has happened, though the month or day that comes next would be nearer
    ("2026-06-17", "Three people died when the bridge collapsed in July, an inquest heard on Tuesday.", ("2025-07", "2026-06-16")),
    ("2026-06-17", "His wife died in July, aged 80.", ("2025-07",)),
    ("2026-06-17", "A report published in July warned of it.", ("2025-07",)),
    ("2020-02-03", "He resigned as chairman in March.", ("2019-03",)),
    ("2020-02-03", "He was arrested on 20 February.", ("2019-02-20",)),
    ("2020-02-03", "On 20 February the minister was shot.", ("2019-02-20",)),
    ("2026-06-17", "The October 7 attack began the war.", ("2025-10-07",)),
    ("2026-06-17", "The August attack failed.", ("2025-08",)),
    # but not what is to be done, told in the same form
    ("2006-05-25", "Both men will be sentenced on June 11.", ("2006-06-11",)),
    ("2004-03-06", "She faces prison when she is sentenced on March 17.", ("2004-03-17",)),
    ("2020-07-31", "Shielding was to have ended on 1 August.", ("2020-08-01",)),
    ("2003-11-05", "It will pay a dividend to holders registered on November 17.", ("2003-11-17",)),
    ("2014-06-17", "He wants to be re-elected in the Oct. 27 vote.", ("2014-10-27",)),
    # time limits that are over, or were moved
    ("2026-06-17", "The deadline of 31 March was missed.", ("2026-03-31",)),
    ("2013-01-27", "The deadline of December 22 came and went.", ("2012-12-22",)),
    ("2026-06-17", "The deadline of 31 March was extended to the end of June.", ("2026-03-31", "2026-06")),
    ("2026-06-17", "The concert planned for April was called off.", ("2026-04",)),
    ("2026-06-17", "The trial, due to start in January, was postponed to the autumn.", ("2026-01", "2026-FA")),
    ("2013-08-13", "A new one was scheduled for June 3 but was moved to July 15 when the judge fell ill.", ("2013-06-03", "2013-07-15")),
    ("2010-07-16", "The test, due to begin Tuesday, was held up for 24 hours.", ("2010-07-13", "PT24H")),
    ("2011-12-17", "It had first promised this stage for January 2012, and in October moved it up to the end of this year.", ("2012-01", "2011-10", "2011")),
    ("2009-11-14", "The makers, who promised on 29 May to deliver by August, said in July that the yield was low.", ("2009-05-29", "2009-08", "2009-07")),
    # plans told in the past
    ("2026-06-17", "The launch was pushed back to November.", ("2026-11",)),
    ("2026-06-17", "She was given until November to pay.", ("2026-11",)),
    ("2017-11-21", "His party had given him until noon on Monday to go.", ("2017-11-20T12:00",)),
    ("2026-06-17", "The firm had hoped to open in March but now expects to open in November.", ("2026-03", "PRESENT_REF", "2026-11")),
    ("2026-06-17", "Tickets went on sale on Friday for the show in November.", ("2026-06-12", "2026-11")),
    ("2014-02-23", "Deputies removed him and called an election for May 25.", ("2014-05-25",)),
    ("2014-11-06", "They removed him and called a referendum for 25 May.", ("2014-05-25",)),
    ("2013-11-07", "It has frozen pay since 2011 but last month promised pensioners a 4 percent rise from Jan 1.", ("2011", "2013-10", "2014-01-01")),
    ("2011-09-19", "He called for an inquiry to report before Christmas.", ("2011-12-25",)),
    ("2011-11-08", "The judge ordered the doctor held without bail until he is sentenced on Nov. 29.", ("2011-11-29",)),
    ("2006-12-05", "Tourists have cancelled through February.", ("2007-02",)),
    # what will be, in the present
    ("2008-01-22", "The president-elect, who takes office on 25 February, has said that it will be among his first acts.", ("2008-02-25",)),
    ("2012-08-08", "The club will retire the number of a pitcher, who played for it from 1991 to 1998, on Sept. 2.", ("1991", "1998", "2012-09-02")),
    ("2012-10-30", "Nordlaks reports its own results on Thursday.", ("2012-11-01",)),
    ("2012-12-31", "The ban lasts until 7 a.m. Wednesday. City offices, closed for the holiday, reopen at 9 a.m. Wednesday.", ("2013-01-02T07:00", "2013-01-02T09:00")),
    ("2014-09-10", "The weather is with us until the weekend, with rain forecast for Sunday.", ("2014-W37-WE", "2014-09-14")),
    ("2008-10-04", "Purchases will not be made for four weeks, officials said, which puts them close to the election on Nov. 4.", ("P4W", "2008-11-04")),
    ("2026-06-17", "The board meets on the Thursday after next.", ("2026-06-25",)),
    ("2026-06-18", "The board meets on the Thursday after next.", ("2026-07-02",)),
    # words that look like a tense, and are none
    ("2010-05-03", "A first union march on Saturday, May Day, ended in tear gas.", ("2010-05-01", "2010-05-01")),
    ("2009-11-14", "The fall may come from the school holiday of late October.", ("2009-10",)),
    ("2008-02-29", "It runs to 94 pages, of which 60 deal with eight days in January.", ("P8D", "2008-01")),
    ("2022-09-15", "The list ends with 2 April.", ("2022-04-02",)),
    ("2012-08-08", "The series ends with a game at noon Thursday.", ("2012-08-09T12:00",)),
    # hours, and the day that they are of
    ("2022-09-15", "On 16 March the men were called up, in alphabetical order, from noon until 4.", ("2022-03-16", "2022-03-16T12:00", "2022-03-16T16:00")),
    ("2013-01-27", "The three were seized on November 19 when gunmen stopped their convoy at about 6:45 am. A guard died four days later.", ("2012-11-19", "2012-11-19T06:45", "2012-11-23")),
    ("2020-06-17", "The accounts were made between 14 and 19 February 2020. On a single day, 16 February, 77 were made, 31 of them from 22:07 to 22:25 UTC.", ("2020-02-14", "2020-02-19", "P1D", "2020-02-16", "2020-02-16T22:07", "2020-02-16T22:25")),
    ("2025-10-14", "\"We won,\" she told reporters shortly after midnight.", ("2025-10-14T00:00",)),
    ("2025-10-14", "The ceasefire took effect at midnight.", ("2025-10-13T24:00",)),
    ("2026-06-17", "Polls closed at 8pm. Counting went on until after midnight.", ("2026-06-17T20:00", "2026-06-17T24:00")),
    ("2019-09-26", "At approximately 2:15 p.m. Eastern Daylight Time on August 20, 2016, he wrote to them.", ("2016-08-20T14:15",)),
    ("2022-04-20", "They may go on until 12:01 a.m. eastern daylight time, May 20, 2022.", ("2022-05-20T00:01",)),
    # plans are no place to count from, nor is the day of a law
    ("1990-03-14", "On 14 November he spoke to his wife. He would be home by Saturday, he told her. The following morning the wind backed.", ("1989-11-14", "1990-03-17", "1989-11-15TMO")),
    ("2022-04-20", "Today the Treasury named eleven people under Executive Order 14024 of April 15, 2021, which follows the naming of 26 on March 3.", ("2022-04-20", "2021-04-15", "2022-03-03")),
    # lengths beside their last day
    ("2026-06-17", "Gas prices rose in the week to 12 June.", ("P1W", "2026-06-12")),
    ("2026-06-17", "Cases fell in the week to Sunday.", ("P1W", "2026-06-14")),
    # press releases, whatever years they go back to
    ("2019-09-26", "FOR IMMEDIATE RELEASE\n\nAn indictment unsealed today charges three men. It was returned on Tuesday. They met in April 2015, in May 2016, in June 2017 and in July 2018.", ("2019-09-26", "2019-09-24", "2015-04", "2016-05", "2017-06", "2018-07")),
    ("2022-04-20", "WASHINGTON – Today, the Department of the Treasury's Office of Foreign Assets Control designated eleven people. The first site was set up in 2013, a second in May 2016, a third in June 2017, and in July 2018 both were renamed. As a result of today's action they are blocked.", ("2022-04-20", "2013", "2016-05", "2017-06", "2018-07", "2022-04-20")),
)
