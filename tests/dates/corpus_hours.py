"""Stories told by the hour, with all their values.

HOURS: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

HOURS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # the half of the day that comes next to the hour told
    ("2012-07-01", "On 22 April 1918 at 2 p.m. the force sailed. The blockships stopped at 10:30 pm. The rain came on at 11. The launches began to make smoke at 11:10.", ("1918-04-22T14:00", "1918-04-22T22:30", "1918-04-22T23:00", "1918-04-22T23:10")),
    ("2012-07-01", "On 23 August 1884 he waited for the ebb, at about 2 p.m. At 1.45 the ships were clearing for action; at 1.56 the signal was given.", ("1884-08-23", "1884-08-23T14:00", "1884-08-23T13:45", "1884-08-23T13:56")),
    ("2012-07-01", "On 6 April 1812 a gap had opened by 4 p.m. At half past seven they formed, and at 9:40 the guns began.", ("1812-04-06", "1812-04-06T16:00", "1812-04-06T19:30", "1812-04-06T21:40")),
    ("2012-07-01", "On 1 July 1916 at 7.20 a.m. the mine went up. At two the line was lost.", ("1916-07-01T07:20", "1916-07-01T14:00")),
    # past midnight and back, and which night that was
    ("2012-07-01", "On the evening of 22 April 1918 they came near. At four minutes to midnight the wind changed. She was alongside at one minute past midnight. At 12:20 a boat blew up. By ten past one it was over. One had parted her tow earlier that night. She was back at Dover at 8 a.m.", ("1918-04-22TEV", "1918-04-22T23:56", "1918-04-23T00:01", "1918-04-23T00:20", "1918-04-23T01:10", "1918-04-22TNI", "1918-04-23T08:00")),
    ("2012-07-01", "On 14 November 1940 at 9:30 pm the water failed. By 10:30 the roof was down. In the Council House 200 fires were counted by 8:40 pm.", ("1940-11-14T21:30", "1940-11-14T22:30", "1940-11-14T20:40")),
    ("2012-07-01", "The ships sailed on the afternoon of 11 April 1918 and had come within sight of the mole by 1 a.m. when the wind turned.", ("1918-04-11TAF", "1918-04-12T01:00")),
    ("2012-07-01", "On the night of 23 January 1900 they climbed the hill. At 8 a.m. the mist lifted.", ("1900-01-23TNI", "1900-01-24T08:00")),
    # looking back from an hour, and planned then
    ("2012-07-01", "On 6 April 1812 a gap had been made by 4 p.m. The attack had been fixed for half past seven.", ("1812-04-06", "1812-04-06T16:00", "1812-04-06T19:30")),
    ("2012-07-01", "On 13 January 2012 at 21:54 they were told of it in the restaurant, where dinner had been served since nine.", ("2012-01-13T21:54", "2012-01-13T21:00")),
    # what is due on another day, or until one, moves no hours
    ("2012-07-01", "In 2001, 2002 and 2003 she sailed. On 13 January 2009 at 22:54 she was given up. Many had yet to have a drill, which was due the next day at 17:00. The bridge was empty by 23:20.", ("2001", "2002", "2003", "2009-01-13T22:54", "2009-01-14T17:00", "2009-01-13T23:20")),
    ("2012-07-01", "On 23 February 1981 at 7 p.m. a curfew was declared, from nine to seven the next morning. Soldiers took the studios at 7:48.", ("1981-02-23T19:00", "1981-02-23T21:00", "1981-02-24T07:00", "1981-02-23T19:48")),
    ("2012-07-01", "On 12 August 1985 at 18:12 she took off. A boy on board was to see a match on the following day. At 18:24:35 there was a bang. Seven seconds later he asked for help.", ("1985-08-12T18:12", "1985-08-13", "1985-08-12T18:24:35", "1985-08-12T18:24:42")),
    # bare hours, where a clock was told
    ("2012-07-01", "On 16 April 1746 at 4:30 in the morning the drums beat, and the columns were on the road by five. In the afternoon they rode on, and the town was theirs before four.", ("1746-04-16T04:30", "1746-04-16T05:00", "1746-04-16TAF", "1746-04-16T16:00")),
    ("2012-07-01", "On 4 July 1914, at 3 p.m., the first boats came in. Helicopters lifted the rest between 5 and 6.30. Between 7 and 9 p.m. all was still.", ("1914-07-04T15:00", "1914-07-04T17:00", "1914-07-04T18:30", "1914-07-04T19:00", "1914-07-04T21:00")),
    ("2012-07-01", "On 5 May 1814 at 9 a.m. he came. Losses were put at ten. His daughter died at seven. It lasted from 5 to 26 June.", ("1814-05-05T09:00", "1814-06-05", "1814-06-26")),
    ("2012-07-01", "In 1938, 1939 and 1940 she was at sea. On 13 November 1942, at 0124, the radar found them. At 0148 she opened fire; at 1318 word came of planes. By 1942 she was old, and at 1200 yards she fired.", ("1938", "1939", "1940", "1942-11-13T01:24", "1942-11-13T01:48", "1942-11-13T13:18", "1942")),
    ("2012-07-01", "It was 23:30 on 12 August 2000 when he sent for help. At 4:46 they sailed.", ("2000-08-12T23:30", "2000-08-13T04:46")),
    # dusk, dawn, evening, night
    ("2012-07-01", "On 4 December 1676 at nine in the morning they charged. Dusk ended it.", ("1676-12-04T09:00", "1676-12-04TEV")),
    ("2012-07-01", "On 28 November 1920 at 2 p.m. they lay down in the wet. As dusk fell the lorries came. By evening nine men were dead. They had bread from dawn on.", ("1920-11-28T14:00", "1920-11-28TEV", "1920-11-28TEV", "1920-11-28TMO")),
    # the day of a heading holds for its hours
    ("2012-07-01", "The quake struck on April 18, 1906.\n\nApril 18\n\nThe main shock came at 5:12 a.m. Sullivan was hurt and died on the 22nd.\n\nBy 7 a.m. the troops were there.", ("1906-04-18", "1906-04-18", "1906-04-18T05:12", "1906-04-22", "1906-04-18T07:00")),
    # a date told in passing takes no hours along
    ("2014-04-25", "In 1960, 1961 and 1962 he fought. The coup of 25 April 1974 took less than a day.\n\nWednesday, 24 April\n\nOtelo arrived at about 10 p.m. The first signal was given at five minutes to eleven by another station: the song that had represented Portugal at the contest on 6 April.\n\nThursday, 25 April\n\nAt twenty minutes past midnight Renascença played it. Maia woke his men at about 1.30; he meant to put an end to it that night. He drove off at 3.30.", ("1960", "1961", "1962", "1974-04-25", "P1D", "1974-04-24", "1974-04-24T22:00", "1974-04-24T22:55", "1974-04-06", "1974-04-25", "1974-04-25T00:20", "1974-04-25T01:30", "1974-04-25TNI", "1974-04-25T03:30")),
    ("2004-02-09", "In 1939, 1940 and 1941 she served. On the evening of 27 March 1941 the fleet sailed at 7. All through the 28th aircraft tried to slow her down, and at dusk they stopped her.", ("1939", "1940", "1941", "1941-03-27TEV", "1941-03-28", "1941-03-28TEV")),
    ("1999-12-13", "In 1937, 1938 and 1939 she served. On 13 December 1939 they met. By 07:00 one turret was left, and half an hour after that it failed. She made for the Falklands, where she arrived on 16 December. The light cruisers had closed in. At 07:25 one was hit. At ten minutes to one on the morning of the 14th she dropped anchor.", ("1937", "1938", "1939", "1939-12-13", "1939-12-13T07:00", "1939-12-13T07:30", "1939-12-16", "1939-12-13T07:25", "1939-12-14T00:50")),
    ("2018-09-12", "In 1863, 1864 and 1865 they armed. On 7 February 1866 they met and from half past three until dusk exchanged shots.", ("1863", "1864", "1865", "1866-02-07", "1866-02-07T15:30", "1866-02-07TEV")),
    ("1974-04-30", "On 25 April 1974 at 3.10 p.m. he gave them ten minutes. Towards 4.30 he went in. At 8.30 agents fired from their windows. By 9.15 p.m. it was over.", ("1974-04-25T15:10", "PT10M", "1974-04-25T16:30", "1974-04-25T20:30", "1974-04-25T21:15")),
    # a night years ago in the news of its anniversary, told by its hours
    ("2013-07-05", "On the evening of 6 July 1988 a leak led to a fire.\n\nAt ten o'clock it exploded. \"I was thrown fifteen feet,\" a survivor told me last month. A call went out at 10:04.\n\nTwenty past ten\n\nAt 10:20 the pipe burst. It slid into the sea at 11:50. By a quarter to one all was over.", ("1988-07-06TEV", "1988-07-06T22:00", "2013-06", "1988-07-06T22:04", "1988-07-06T22:20", "1988-07-06T22:20", "1988-07-06T23:50", "1988-07-07T00:45")),
    # hours without their half, beside others
    ("2012-07-01", "On 18 June 1815 the first gun was fired at about 11:30. At one o'clock dark masses were seen. Half an hour later he advanced; by three he had been thrown back.", ("1815-06-18", "1815-06-18T11:30", "1815-06-18T13:00", "1815-06-18T13:30", "1815-06-18T15:00")),
    ("2012-07-01", "On 4 July 1879 men crossed at 6 a.m., formed a square and, between 8:45 and 9:30, destroyed the last army. Aircraft had been up since 5:45.", ("1879-07-04", "1879-07-04T06:00", "1879-07-04T08:45", "1879-07-04T09:30", "1879-07-04T05:45")),
    ("2012-07-01", "On 13 September 1759 the boats cast off at two in the morning. By six the first men were up, by eight nearly all of them. A gun was heard around ten.", ("1759-09-13", "1759-09-13T02:00", "1759-09-13T06:00", "1759-09-13T08:00", "1759-09-13T10:00")),
    ("2012-07-01", "On 17 July 1203 at nine in the morning they were thrown back. Late in the afternoon Alexios led out his troops. They had run in the middle of the afternoon.", ("1203-07-17T09:00", "1203-07-17TAF", "1203-07-17TAF")),
    ("2012-07-01", "On Saturday, 15 June 1381, Richard prayed and then, late in the afternoon, met him.", ("1381-06-15", "1381-06-15TAF")),
    ("2012-07-01", "In 1756, 1757 and 1758 they fought. On 7 October 1777 they were attacked at 2:30. The hill was stormed between 2:30 and 6:30 am on the 8th.", ("1756", "1757", "1758", "1777-10-07", "1777-10-07T14:30", "1777-10-08T02:30", "1777-10-08T06:30")),
    ("2012-07-01", "War broke out in 1939. The invasion began on 1 September 1939. At 4:45 the ship opened fire. Warsaw fell on 27 September 1939 and Paris in June 1940.", ("1939", "1939-09-01", "1939-09-01T04:45", "1939-09-27", "1940-06")),
)
