"""Passages of the news that recount days of weeks or months ago, one by one.

RECOUNTED: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

RECOUNTED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # weekdays, hours, weekends and numbers are of those days
    ("1989-11-17", "The warning came on Friday, 10 March, and was stamped at 11.20 am. No gang was sent out over the weekend. On the Monday a foreman was told.", ("1989-03-10", "1989-03-10T11:20", "1989-W10-WE", "1989-03-13")),
    ("2018-10-30", "On Monday, July 9, all pages stopped posting. The next day 31 of them changed their names. On Wednesday the first of them carried a forged letter.", ("2018-07-09", "2018-07-10", "2018-07-11")),
    ("2010-11-30", "On Monday, June 14, the foreman asked to stop. On Tuesday a detector showed 1.8 percent. It showed 2.6 that night.", ("2010-06-14", "2010-06-15", "2010-06-15TNI")),
    ("1994-10-05", "On Friday, June 24, the market closed quietly. The first frost came on the Sunday. When the screens lit up on Monday prices jumped.", ("1994-06-24", "1994-06-26", "1994-06-27")),
    ("2004-07-22", "On the 9th of February, a Monday, three tremors were felt. On Tuesday there were eleven, and on Wednesday sixty.", ("2004-02-09", "2004-02-10", "2004-02-11")),
    ("2016-02-25", "It came in September. On the 14th, a Monday, their leader broke his hip. On Wednesday the sponsor left. Two riders signed for other teams the day after.", ("2015-09", "2015-09-14", "2015-09-16", "2015-09-17")),
    ("1998-02-08", "On Monday, October 6, he proposed to close it. The next day they met. Headhunters were called in on the Friday.", ("1997-10-06", "1997-10-07", "1997-10-10")),
    ("2012-06-21", "On Monday 16 January a pilot fell ill. Another brought in a ship that night. By the 19th nine vessels were waiting.", ("2012-01-16", "2012-01-16TNI", "2012-01-19")),
    ("1996-10-24", "At 4 p.m. on Thursday, 14 March, she heard of it. She had lost her mother in 1987. Cards show him entering at 7.52 am on the Saturday.", ("1996-03-14T16:00", "1987", "1996-03-16T07:52")),
    # a day that was only planned for does not move them
    ("1989-11-17", "It was read on Friday, 10 March. On the Monday he put the job down for Wednesday. At 6.47 am on Tuesday a spark fell.", ("1989-03-10", "1989-03-13", "1989-03-15", "1989-03-14T06:47")),
    ("2020-11-23", "It was put to the managers on Friday, 12 June, at noon and was deferred to the Monday, on account of the holiday.", ("2020-06-12", "2020-06-12T12:00", "2020-06-15")),
    # in the next paragraph: an hour, or the day after
    ("1991-12-06", "On Saturday, September 14, it began. The next day was quiet. On the Monday shells fell. By Tuesday people were leaving.\n\n\"On Wednesday we had 212,\" said the teacher.", ("1991-09-14", "1991-09-15", "1991-09-16", "1991-09-17", "1991-09-18")),
    # of this week all the same: who speaks, what will be, what is told in another paragraph
    ("2012-04-20", "On 22 July 2011, at 3:26 p.m., a bomb went off. It had gone on for 73 minutes.\n\nThe trial began on Monday with a salute.", ("2011-07-22T15:26", "PT73M", "2012-04-16")),
    ("2018-10-30", "On Monday, July 9, the pages stopped. The next day they changed their names. The company said on Wednesday that it was late.", ("2018-07-09", "2018-07-10", "2018-10-24")),
    ("2018-10-30", "On Monday, July 9, the pages stopped. The next day they changed their names. The panel will meet on Wednesday.", ("2018-07-09", "2018-07-10", "2018-10-31")),
    ("2018-10-30", "On Monday, July 9, the pages stopped. The next day they changed their names. It is too slow, said lawyers on Thursday.", ("2018-07-09", "2018-07-10", "2018-10-25")),
    ("2016-12-12", "He won on Sunday, 23 October. Four days later logs were published.\n\nMr Sund, who took office on 7 November, said at 5.15 p.m. that he would appeal.", ("2016-10-23", "2016-10-27", "2016-11-07", "2016-12-12T17:15")),
    ("2018-09-17", "The bridge fell on 3 May 2010. The firm was fined on Monday, 1 June 2015. The minister apologised on Friday.", ("2010-05-03", "2015-06-01", "2018-09-14")),
    # too near for weekdays to be of then
    ("2014-08-08", "He collapsed on July 20 and died five days later. A nurse who cared for him died on Tuesday.", ("2014-07-20", "2014-07-25", "2014-08-05")),
    # a month named since begins anew
    ("2010-11-14", "It was begun on May 26 and given up three days later. In June there was a speech on the 15th.", ("2010-05-26", "2010-05-29", "2010-06", "2010-06-15")),
    ("2004-12-04", "It was ruled out on 22 November, before noon.\n\nHis face has been ill since September. He dined there on the evening of the 5th.", ("2004-11-22", "2004-11-22T12:00", "2004-09", "2004-09-05TEV")),
    # one old date with its weekday shows no days told one by one
    ("2018-10-30", "Smith was arrested on Friday, March 9. He pleaded guilty on Monday to two counts.", ("2018-03-09", "2018-10-29")),
    ("2024-06-20", "The man was killed on Saturday, April 20. A jury convicted two men of it on Wednesday.", ("2024-04-20", "2024-06-19")),
    ("2020-12-03", "The trial of the drug began on Monday, July 27. The regulator approved it on Wednesday.", ("2020-07-27", "2020-12-02")),
    ("2016-04-22", "The firm admitted it on Friday, September 18. It reached a deal on Thursday.", ("2015-09-18", "2016-04-21")),
    # nor where the weekday was told of this week before
    ("2025-02-18", "He was unfit for trial, a court said on Monday. The attack took place at 4.30 pm on Saturday, September 21. Families walked out on Monday.", ("2025-02-17", "2024-09-21T16:30", "2025-02-17")),
    ("2017-08-25", "The bell fell silent at noon on Monday. It last missed a chime at 10 pm on Friday, May 27. Crowds gathered on Monday.", ("2017-08-21T12:00", "2016-05-27T22:00", "2017-08-21")),
    # looked back at from another paragraph
    ("2023-08-15", "She woke on Tuesday, June 6, at four. The next day the water rose. On Monday they buried him.\n\nThey were in his boat on the Friday.", ("2023-06-06", "2023-06-07", "2023-06-12", "2023-06-09")),
    ("2004-04-28", "On Monday 15 December it was seen. On Tuesday it was cleaned. The next day it failed.\n\nHe had driven his son there on the Friday.", ("2003-12-15", "2003-12-16", "2003-12-17", "2003-12-12")),
    # what lasted until a day, bore a date or is of somebody does not move it
    ("2018-10-11", "It came on Wednesday, June 20; it bore the date of June 15. On Thursday it was read on air.", ("2018-06-20", "2018-06-15", "2018-06-21")),
    ("2021-09-08", "\"I saw him on Monday, July 12. The next day he was gone,\" she said. The trial was adjourned until Thursday.", ("2021-07-12", "2021-07-13", "2021-09-09")),
    # in the next paragraph, but of now where it stands as the wires put it
    ("2013-02-26", "On Thursday, Jan. 24, two patients died. The next day a third did.\n\nThe commissioner defended the delay Saturday.", ("2013-01-24", "2013-01-25", "2013-02-23")),
    ("2011-12-14", "On Saturday, August 20, they came back. The next day they had lists.\n\nThe guards grew friendly on Monday.", ("2011-08-20", "2011-08-21", "2011-08-22")),
    # what was said in quotation marks then does not lead away from it
    ("2013-02-26", "On Monday, Jan. 21, the lab was shut. The next day the first result came. \"Do we go public today?\" she asked. Two died on the 24th.", ("2013-01-21", "2013-01-22", "2013-02-26", "2013-01-24")),
)
