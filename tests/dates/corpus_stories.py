"""Sentences of ours as histories, diaries and sieges tell the time; and news with them.

STORIES: ``(published, text, values)``: all TIMEX3 values of the text, in its order.
"""

# ruff: noqa: E501 - a table is checked line by line; a wrapped row hides its answer
# fmt: off

STORIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # parts of the day that a history is in; in the news they are any morning, any night
    ("2012-07-01", "On 3 May 1940 they attacked. In the afternoon they reached the river, and during the night it rained.", ("1940-05-03", "1940-05-03TAF", "1940-05-03TNI")),
    ("2012-07-01", "On 3 May 1940 they attacked. At night the guns fell silent; after dark they withdrew.", ("1940-05-03", "1940-05-03TNI", "1940-05-03TNI")),
    ("2012-07-01", "The mill was built in 1861. In the evening its lamps were seen from the pass.", ("1861",)),
    ("2018-09-17", "The storm hit on Sunday. She takes a walk in the morning, and the streets are unsafe after dark.", ("2018-09-16",)),
    ("2018-09-17", "The storm hit on Sunday, and by the afternoon the roads were dry.", ("2018-09-16", "2018-09-16TAF")),
    # a story goes on through the night, and from one to nine
    ("2012-07-01", "On 17 August 1950 they went up the ridge. That evening four tanks burned. A counterattack came at 2.30 in the morning; by noon it was over.", ("1950-08-17", "1950-08-17TEV", "1950-08-18T02:30", "1950-08-18T12:00")),
    ("2012-07-01", "All through the night of 16 January 1900 they crossed; before dawn the guns had followed.", ("1900-01-16TNI", "1900-01-17TMO")),
    ("2012-07-01", "On 3 July 1898, at 1.35 p.m., a magazine went up. The ships stopped firing at 5.30, after four hours.", ("1898-07-03T13:35", "1898-07-03T17:30", "PT4H")),
    ("2012-07-01", "On 3 July 1898 firing began at 8.30. The price was 12.50 a ton.", ("1898-07-03",)),
    ("2012-07-01", "On 23 April 1918 the raid began just after midnight; by 1:30 a.m. it was over.", ("1918-04-23", "1918-04-23T00:00", "1918-04-23T01:30")),
    # a month told, and a day in it before: no year is gone back
    ("2012-07-01", "In February 1871 the relief came. A sortie had failed on 12 February, and in March the town fell.", ("1871-02", "1871-02-12", "1871-03")),
    # a decade of the century that the story is in, where it comes soon
    ("2012-07-01", "The works opened in 1861 and grew in 1867. In the eighties they built ships; in 1902 they were sold, and in 1911 they closed.", ("1861", "1867", "188", "1902", "1911")),
    ("2012-07-01", "The house was built in 1861 and sold in 1867. It was let in 1880 and burnt in 1891. In the seventies it was a school.", ("1861", "1867", "1880", "1891", "197")),
    # days since which something was, told just after
    ("2012-07-01", "The news came on 20 February 1848. Since 2 March guards stood at the gate.", ("1848-02-20", "1848-03-02")),
    # clocks in words
    ("2012-07-01", "On 17 October 1854 a gun spoke at half-past six o'clock; at half-past ten the French ceased.", ("1854-10-17", "1854-10-17T06:30", "1854-10-17T10:30")),
    ("2012-07-01", "At a quarter past midnight on 25 July 1938 the first crossed, and at ten minutes to noon the last.", ("1938-07-25T00:15", "1938-07-25T11:50")),
    ("2012-07-01", "On 2 July 1704 he marched at five a.m., and was relieved by 10 45 p.m. that day.", ("1704-07-02", "1704-07-02T05:00", "1704-07-02T22:45")),
    # the day after, and after that
    ("2012-07-01", "On 1 July 1704 they camped. Next morning they marched; the night after that it rained.", ("1704-07-01", "1704-07-02TMO", "1704-07-03TNI")),
    ("2012-07-01", "On 24 April 1898 Spain declared war, and on the day following Congress did.", ("1898-04-24", "1898-04-25")),
    ("2012-07-01", "On 24 April 1898 Spain declared war. The day following the vote was quiet.", ("1898-04-24",)),
    ("2012-07-01", "The city fell on 10 August 2008; the day after they gave up the port as well.", ("2008-08-10", "2008-08-11")),
    ("2012-07-01", "The city fell on 10 August 2008. The day after he was arrested, the port was given up.", ("2008-08-10",)),
    ("2012-07-01", "They paraded on 28 October 1938. Two days after that Franco attacked.", ("1938-10-28", "1938-10-30")),
    ("2012-07-01", "On 16 October 1962 he was shown what a flight two days before had found.", ("1962-10-16", "1962-10-14")),
    ("2012-07-01", "He was chosen in 1850 for the ensuing year. The quarrel went on through the ensuing months.", ("1850", "1851", "PXM")),
    # some days or hours later: the month or day that surely holds it
    ("2012-07-01", "On 3 May 1950 they came. A few days later they left.", ("1950-05-03", "1950-05")),
    ("2012-07-01", "On 3 May 1950 they came, and several weeks later they left.", ("1950-05-03", "1950")),
    ("2012-07-01", "On 31 May 1941, at 3 a.m., it left; those ashore surrendered a few hours later.", ("1941-05-31T03:00", "1941-05-31")),
    # what is put off does not move the story
    ("2012-07-01", "On 29 May 1941 it was put off until the following day. That night they slept.", ("1941-05-29", "1941-05-30", "1941-05-29TNI")),
    ("2012-07-01", "In March 1869 the land was sold. He was to take over on December 1. Riel spoke in late August, and on October 11 he stopped the survey.", ("1869-03", "1869-12-01", "1869-08", "1869-10-11")),
    # days by their number
    ("2012-07-01", "It began on 5 April 1897. On the 16th and 17th there was fighting; posts fell on the 8th, 9th and 10th.", ("1897-04-05", "1897-04-16", "1897-04-17", "1897-04-08", "1897-04-09", "1897-04-10")),
    ("2012-07-01", "On 1 July 1898 they fought, and by the 3d the town was shut in.", ("1898-07-01", "1898-07-03")),
    ("2012-07-01", "On 28 May 1941 they left. The 29th was quiet, and from the 30th women were taken out.", ("1941-05-28", "1941-05-29", "1941-05-30")),
    ("2012-07-01", "On the 8th of September 1777 Gates moved. On the 14th of the month Burgoyne crossed. In 1778 peace was near, and on the 6th of February it was signed.", ("1777-09-08", "1777-09-14", "1778", "1778-02-06")),
    ("2012-07-01", "They rode in on the evening of the last day of February 1900.", ("1900-02-28TEV",)),
    ("2012-07-01", "The siege train came in on 4 September 1857, with a wing of the 8th, a regiment of foot.", ("1857-09-04",)),
    ("2012-07-01", "It fell on 13 January 1916. May began with bombs.", ("1916-01-13", "1916-05")),
    ("2012-07-01", "It started on Feb. 15, last year, with a protest. By the 17th people were shot.", ("2011-02-15", "2011-02-17")),
    ("1996-02-10", "A ceasefire came on August 31st (1994). Mr Major went to Belfast on September 16th.", ("1994-08-31", "1994-09-16")),
    ("2012-07-01", "Three risings broke out in October 1876: on the twenty-fourth, on the twenty-seventh, and the Twenty-fourth Foot was sent.", ("1876-10", "1876-10-24", "1876-10-27")),
    ("2012-07-01", "On 28 and 29 December of that year, 1955, they met.", ("2012-12-28", "2012-12-29", "1955")),
    ("2012-07-01", "On 14 August 1974, at 3 a.m., talks broke down, and an hour and a half later the army moved.", ("1974-08-14T03:00", "1974-08-14T04:30")),
    ("2012-07-01", "The war began on 30 November 1939 and ended three and a half months later.", ("1939-11-30", "1940-03")),
    ("2012-07-01", "He died on 5 March 1576; the troops mutinied that summer and, on 4 November, sacked the town.", ("1576-03-05", "1576-SU", "1576-11-04")),
    ("2012-07-01", "It began on 20 July 1974 and went on over the following month.", ("1974-07-20", "P1M")),
    ("2012-07-01", "25 June is a public holiday; every year on 19 May they march.", ("XXXX-06-25", "P1Y", "XXXX-05-19")),
    ("2012-07-01", "On 23 December 88 per cent voted for it in the Ten-Day War.", ("2011-12-23",)),
    ("2012-07-01", "On 9 June AD 68 Nero killed himself; on 10 June 323 BC Alexander died.", ("0068-06-09", "BC0323-06-10")),
    # the entries of a diary
    ("2019-06-15", "War diary, March 1917\n1st The companies trained. In the afternoon it rained.\n2nd Two companies fired.\n3rd Drill, and practice for next day.", ("1917-03", "1917-03-01", "1917-03-01TAF", "1917-03-02", "1917-03-03", "1917-03-04")),
    ("1756-07-15", "Saturday 22. There was joy in the camp.\nSunday 23. A shell came down. This day two men died.\nMonday 24. Towards night both sides fired.", ("1756-05-22", "1756-05-23", "1756-05-23", "1756-05-24", "1756-05-24TNI")),
    ("2018-09-17", "Results:\n1st Smith of Kenya\n2nd Jones of Wales\n3rd Brown", ()),
    ("2012-08-17", "Friday 10 August: They walk out.\nTuesday 14 August: Six are dead.\nThursday 16 August: The police fire.", ("2012-08-10", "2012-08-14", "2012-08-16")),
    # weekdays of old are Julian
    ("2010-06-15", "The rising began in Kent on 30 May 1381. On Monday, 10 June, they entered Canterbury.", ("1381-05-30", "1381-06-10")),
    ("2010-06-15", "They met on 20 May 1604, and swore an oath. On Saturday, 26 October, the letter came.", ("1604-05-20", "1605-10-26")),
    ("2010-06-15", "The Bastille fell on Tuesday, 14 July 1789.", ("1789-07-14",)),
    # what is put off to a day moves no story
    ("2010-06-15", "On 24 December 1604 the opening was put off, to 3 October 1605. In March a vault fell vacant. By 20 July the powder was there.", ("1604-12-24", "1605-10-03", "1605-03", "1605-07-20")),
    # a full day that the opening names is not that of years before
    ("2015-04-13", "The fortress was stormed on 13 April 1868. Rassam came on 28 January 1866, and on 12 March all were freed; on 13 April they were held again.", ("1868-04-13", "1866-01-28", "1866-03-12", "1866-04-13")),
    # what came of somebody later moves no story; the day named again keeps its hour
    ("2015-04-13", "On 8 June 1868 he gave the guns to Kassa, who four years afterwards became emperor. On 10 June he embarked.", ("1868-06-08", "1872", "1868-06-10")),
    ("2013-07-29", "On Tuesday, 27 July 1830, at noon, the police came. Marmont took command that same day. About three o'clock the first shots were fired.", ("1830-07-27", "1830-07-27T12:00", "1830-07-27", "1830-07-27T15:00")),
    # years of three figures
    ("2011-09-20", "The riots began in January 532. In the sixth century the city was rich. On 1 August 527 he had come to the throne.", ("0532-01", "05", "0527-08-01")),
    # weekdays of a history
    ("2012-07-01", "The Rising was to begin on Easter Sunday, 1916. On Monday 24 April they took the post office. On Wednesday troops landed. A day later the street burned.", ("1916-04-23", "1916-04-24", "1916-04-26", "1916-04-27")),
    ("2012-07-01", "On Friday, June 11th, 1915, we left. On the 13th we went back to the trenches that we had left on Friday night.", ("1915-06-11", "1915-06-13", "1915-06-11TNI")),
    # what is told beside a date, or until one
    ("2012-07-01", "Aouzou was taken on 8 August 1987, and lost again on 28 August, twenty days later.", ("1987-08-08", "1987-08-28", "1987-08-28")),
    ("2012-07-01", "On 12 July 1677 he broke camp, and two days later, at nine in the morning, they met.", ("1677-07-12", "1677-07-14", "1677-07-14T09:00")),
    ("2012-07-01", "War was declared on 14 May 1801. Little was done until the summer of 1803, when he arrived. On October 31 she struck a reef, and in 1805 peace was made.", ("1801-05-14", "1803-SU", "1803-10-31", "1805")),
    ("2012-07-01", "They were freed on 25 February 1861. Mytho fell that April, Bienhoa in December.", ("1861-02-25", "1861-04", "1861-12")),
    ("2012-07-01", "A rising in 1840 failed, and one the year after came to nothing.", ("1840", "1841")),
    ("2012-07-01", "On New Year's Day 1427 he came, and in March he won.", ("1427-01-01", "1427-03")),
    ("2012-07-01", "In the middle of 1978 units mutinied; by 1969 more than a million lived there.", ("1978", "1969")),
    ("2012-07-01", "The border was closed in 1994, and is to this day.", ("1994", "PRESENT_REF")),
    ("2012-07-01", "The peace is kept every 12 June, and each November 8 there is a feast.", ("XXXX-06-12", "XXXX-11-08")),
    ("2012-07-01", "They were the followers of Jan Hus.", ()),
    ("2012-07-01", "On June 22, 1941, it began. By the first week of July Riga fell.", ("1941-06-22", "1941-07")),
    # before Christ
    ("2012-07-01", "The war (112-105 BC) was won on 11 June 90 BC. The second half of the 4th century BC was quiet.", ("BC0112", "BC0105", "BC0090-06-11", "BC03")),
    ("2012-07-01", "In December, 50 BC, he wrote to the senate. In April he was in Rome, and in June in Spain. That autumn he came back, and in January he sailed.", ("BC0050-12", "BC0049-04", "BC0049-06", "BC0049-FA", "BC0048-01")),
    ("2012-07-01", "War broke out in 264 BC. In the spring of 218 BC he set out; in June of the following year he won.", ("BC0264", "BC0218-SP", "BC0217-06")),
    ("2012-07-01", "War broke out in 276 BC. In the spring of 274 the fleet sailed, and two years later it was lost. In 14 AD peace came.", ("BC0276", "BC0274-SP", "BC0272", "0014")),
    ("2018-09-17", "The temple, built in 49 BC, burned two years later. The mayor said on Tuesday that it will open next year.", ("BC0049", "BC0047", "2018-09-11", "2019")),
    ("2018-09-17", "He ruled in the 40s BC.", ("BC004",)),
    ("2012-07-01", "Herod died in 4 BC. Ten years later the land became a province.", ("BC0004", "0007")),
    ("2012-07-01", "In 97 BC he went to Spain. In 88 Rome fell; in 83 BC he was sent out, and in 79 BC he won. The last towns held out into 71.", ("BC0097", "BC0088", "BC0083", "BC0079", "BC0071")),
    ("2012-07-01", "He died in 319 BC; Tyre held out (314-313), and in June 307 he took Athens.", ("BC0319", "BC0314", "BC0313", "BC0307-06")),
    # news that names an old year is no history
    ("2002-10-04", "Strikers celebrated on October 1, when a judge set aside the cancelling of the 1997 deal. The strike, which started on September 22, goes on. A ruling of 1970 was recalled. On the following day pay was held back, although they had taught in September.", ("2002-10-01", "1997", "2002-09-22", "1970", "2002-09-23", "2002-09")),
    ("2013-03-22", "He was arrested on March 1 and has been held since. His next hearing is April 4. In 2009 he served six months; two years earlier he had been fined.", ("2013-03-01", "2013-04-04", "2009", "P6M", "2007")),
    ("2013-03-22", "Unemployment fell to 7.7 percent in February from 7.9 percent the month before. It was 8.3 percent a year ago.", ("2013-02", "2013-01", "2012-02")),
    ("2012-10-17", "Starts rose 15% last month, the department said Wednesday. It was the highest since August 2008, and 43% above a year earlier.", ("2012-09", "2012-10-17", "2008-08", "2011-09")),
    ("2013-07-28", "Three banks will confirm this week that rates stay down. They met this week in Rome.", ("2013-W31", "2013-W30")),
    # what was due, and what nobody is going to
    ("1997-12-10", "The shuttle had been due to leave on Jan. 15.", ("1998-01-15",)),
    ("2003-05-01", "The trial was once expected in January.", ("2003-01",)),
    ("2006-05-06", "They were going to a party Thursday when troops opened fire.", ("2006-05-04",)),
    ("2018-09-17", "They are going to vote on Thursday.", ("2018-09-20",)),
    ("2013-10-17", "The government has money through Jan. 15, and would have to stop payments through March 30.", ("2014-01-15", "2014-03-30")),
    ("2012-01-26", "In the fourth quarter of 2011 profit fell from $1.34 billion in the fourth quarter of 2010. It sold 19 million phones in the quarter.", ("2011-Q4", "2010-Q4", "2011-Q4")),
    ("2012-02-22", "The verdict is due in June; he was driven out a year ago.", ("2012-06", "2011")),
    ("2012-02-15", "He said so on Tuesday. Earlier in the day she had said it too.", ("2012-02-14", "2012-02-14")),
    ("2012-02-15", "For the moment they wait; the name changed now and then, and he leaves some day.", ("PRESENT_REF",)),
    ("2008-10-09", "Brady went down in the first quarter of the season opener.", ()),
    ("2013-07-28", "Friday's report is likely to show growth, and figures on Wednesday are forecast to follow.", ("2013-08-02", "2013-07-31")),
    ("1999-11-18", "The board gathers Friday. It threatened to move on Sunday.", ("1999-11-19", "1999-11-21")),
    ("1998-10-27", "They agreed to the withdrawal in Belgrade Saturday evening.", ("1998-10-24TEV",)),
    ("2015-12-04", "A court has fixed January 11 for arguments.", ("2016-01-11",)),
    ("2013-01-10", "Growth in 2013 will be better than 2012. It is the third delay in as many days.", ("2013", "2012")),
    ("2009-04-29", "1983, 23 July: They attack a patrol.\n1985, 8 July: They talk.", ("1983-07-23", "1985-07-08")),
    ("2012-07-13", "Exports rose in the January-June period.", ("2012-H1",)),
    # names and lives
    ("2003-09-12", "Cash died four months after June Carter Cash.", ("P4M",)),
    ("2004-08-29", "His rival is 22 years his junior, and seemed to age ten years.", ()),
    ("1999-03-30", "He helped to argue the 1963 Supreme Court case.", ("1963",)),
    ("2014-09-07", "There was rain over winter, and more over the summer.", ("2013-WI", "2014-SU")),
    ("2012-07-01", "It was not known until 4 p.m. The next day, it was.", ("2012-07-01T16:00", "2012-07-02")),
    # what looks alike in the news
    ("2018-09-17", "The curfew begins on Monday at night.", ("2018-09-17TNI",)),
    ("2018-09-17", "May began talks with Brussels. May opened the debate.", ()),
    ("2018-09-17", "The bar is open from nine to midnight, and profit fell by a quarter to 5 million.", ("2018-09-17T24:00",)),
    ("2018-09-17", "The market closed at 4.30 p.m. The pound traded at 1.32 against the dollar.", ("2018-09-17T16:30",)),
    ("2018-09-17", "In the year following independence nothing came; the week following surgery is hard.", ()),
    ("2018-09-17", "The shop at 1850 High Street was robbed.", ()),
    ("2018-09-17", "He works on the 3d printer. Two goals were scored: the 2nd was a penalty.", ()),
    ("2018-09-17", "The 5th, 6th and 7th holes are long, and so are the 16th and 17th floors.", ()),
    ("2012-07-01", "It began on 5 April 1897. On the 16th, 2nd Division moved.", ("1897-04-05", "1897-04-16")),
    ("2018-09-17", "The firm was originally founded in November. The strike has run through Tuesday.", ("2017-11", "2018-09-11")),
    ("2018-09-17", "What the vote means for Germany on Thursday is unclear.", ("2018-09-20",)),
    ("2018-09-17", "He was born in 1990, two years later, his sister came.", ("1990", "1992")),
    ("2018-09-17", "Every March 15 people die there.", ("XXXX-03",)),
    ("2018-09-17", "They waited until daylight saving began, and ate until dark chocolate made them sick.", ()),
    ("2018-09-17", "Milwaukee Journal results:\n1st Smith of Kenya\n2nd Jones of Wales\n3rd Brown", ()),
    ("2018-09-17", "Tuesday the 11th last week's Friday in 2017", ("2018-09-11", "2018-09-14", "2017")),
    # a fiscal quarter
    ("2006-04-27", "Profit of its fiscal third quarter fell from a year ago.", ("2006-Q3", "2005-Q3")),
    ("1990-02-02", "Profit of its fiscal fourth quarter fell.", ("1989-Q4",)),
    # a clock and the part of the day it is in; after midnight comes the next day
    ("2015-06-15", "On 1 May 1954 they dug in. At eleven o'clock on the night of 6 May a mine was set off. The next morning it was over.", ("1954-05-01", "1954-05-06T23:00", "1954-05-07TMO")),
    ("2015-06-15", "On 16 March 1974 they failed. At five minutes to eleven on the evening of 24 April a song was played; the second came at twenty past midnight. By noon the streets were full.", ("1974-03-16", "1974-04-24T22:55", "1974-04-25T00:20", "1974-04-25T12:00")),
    ("2015-06-15", "On 2 May 1954 they dug in. It began at noon on 3 May 1954. At six they rested, and at about eight it rained. At nine places it snowed.", ("1954-05-02", "1954-05-03T12:00", "1954-05-03T18:00", "1954-05-03T20:00")),
    ("2018-09-17", "He met them at noon on Sunday. At six he had learned to read.", ("2018-09-16T12:00",)),
    ("2015-06-15", "The march was banned at 1 p.m. on 23 October 1956 and allowed an hour or so later.", ("1956-10-23T13:00", "1956-10-23T14:00")),
    # what is said in passing, aimed at or had to be done
    ("2015-06-15", "On 29 August 1942 he held off a charge; he was given the cross the following year. On the 30th the post was lost. In early September they fell back.", ("1942-08-29", "1943", "1942-08-30", "1942-09")),
    ("2015-06-15", "He landed in May 1953. In July 1953 he drew up a plan to win back the north in 1954. In October a division moved.", ("1953-05", "1953-07", "1954", "1953-10")),
    ("2015-06-15", "The troops left on 1 May 1940. Everything had to be done on the night of 2 May. It rained later that day.", ("1940-05-01", "1940-05-02TNI", "1940-05-02")),
    ("2015-06-15", "He took office on 15 May 1974. A rally, planned for 28 September, had been forbidden, and he resigned two days later.", ("1974-05-15", "1974-09-28", "1974-09-30")),
    ("2015-06-15", "On 24 November 1989 he was re-elected. The pastor was to be evicted by Friday, 15 December. That day a crowd stood round the house.", ("1989-11-24", "1989-12-15", "1989-12-15")),
    ("2015-06-15", "On Sunday, 3 December 1944 shots fell. In the early hours of Monday a regiment that had camped nearby was disarmed. They were buried the same day.", ("1944-12-03", "1944-12-04TMO", "1944-12-04")),
    ("2015-06-15", "He sailed on 6 August 1704, and a week later, on the 13th, they met. Seven weeks later, at Lomé, on 7 October, peace was made.", ("1704-08-06", "1704-08-13", "1704-08-13", "1704-10-07", "1704-10-07")),
    # in the news a part of the day is told where its verb is, not where it is any
    ("2013-11-04", "Morsi refused a uniform on Monday. He had arrived in the morning in his own clothes.", ("2013-11-04", "2013-11-04TMO")),
    ("2014-03-21", "The court ruled on Friday.\nThe board would meet in the afternoon.", ("2014-03-21", "2014-03-21TAF")),
    ("2013-02-08", "It snowed on Friday, and gusts were forecast later in the evening.", ("2013-02-08", "2013-02-08TEV")),
    # which way the words around a weekday, day or month of the news point
    ("2010-04-21", "The agency predicted nearly normal traffic by Friday.", ("2010-04-23",)),
    ("2014-06-30", "Harris was given bail until Friday and faced photographers.", ("2014-07-04",)),
    ("2012-06-18", "The president has called another meeting for Tuesday.", ("2012-06-19",)),
    ("2012-08-26", "Leaders decided to drop most of Monday's program.", ("2012-08-27",)),
    ("2012-08-26", "Leaders Saturday decided to drop the program.", ("2012-08-25",)),
    ("2012-07-30", "RBS, a bank, reports on Friday. Thursday brings figures of trade.", ("2012-08-03", "2012-08-02")),
    ("2012-07-30", "The news reports on Friday were wrong.", ("2012-07-27",)),
    ("2006-12-15", "It beat the record close of 12,416, set Thursday.", ("2006-12-14",)),
    ("2013-02-08", "They were told not to travel on Friday evening or Saturday.", ("2013-02-08TEV", "2013-02-09")),
    ("2014-06-17", "He wants to be re-elected in the Oct. 27 municipal vote.", ("2014-10-27",)),
    ("2012-03-14", "Under the old deadline the vote would have come on May 1.", ("2012-05-01",)),
    ("1992-04-16", "Lenders extended its line of credit through Dec. 2.", ("1992-12-02",)),
    ("2013-09-18", "It will be paid on Dec. 12 to shareholders of record as of Nov. 21.", ("2013-12-12", "2013-11-21")),
    ("2013-06-04", "Police can finish looking into the Valentine's Day shooting.", ("2013-02-14",)),
    ("2002-04-01", "It is expected to report a loss for the year to 31 January.", ("P1Y", "2002-01-31")),
    ("2004-05-25", "The part that expects more grew to 19.2% in May from 18.3% in April.", ("2004-05", "2004-04")),
    ("2012-01-06", "Parts of the report suggest that January could undo some of December's gains.", ("2012-01", "2011-12")),
    ("1989-12-02", "The agency reported Friday that October spending rose.", ("1989-12-01", "1989-10")),
    # and what is none, or not what it looks like
    ("1991-12-05", "It sold debentures that fall due Dec. 1, 2031.", ("2031-12-01",)),
    ("2013-11-24", "It will be 730,000 miles from the sun, whipping around it.", ()),
    ("2014-11-06", "It bought papers from Sun-Times Media.", ()),
    ("2013-10-10", "He left one-day cricket; the strike was a one-day affair.", ("P1D",)),
    ("1993-07-16", "Trading goes on after hours, and went on after hours of talks.", ("PTXH",)),
    ("2012-04-19", "He played at the Midnight Rambles until midnight Monday.", ("2012-04-16T24:00",)),
    ("2014-02-11", "It wrote a plan called Fit for the Future, and thinks of the future.", ("FUTURE_REF",)),
    ("2005-08-09", "The rate would then stand at 6.5 percent, the most in four years.", ("P4Y",)),
    ("1990-12-29", "They bought ahead of a year-end rally.", ("1990",)),
    ("2007-07-09", "Bad weather over May and June kept them away; it was above March's.", ("2007-05", "2007-06", "2007-03")),
    ("2020-10-08", "Today we are sharing what we removed. Researchers will publish their analysis later today.", ("2020-10-08", "2020-10-08")),
    ("2015-06-30", "By Midnight Greece must decide.", ("2015-06-30T24:00",)),
    ("2018-09-19", "India won a one-day international by five wickets.", ()),
    ("2018-09-19", "Jan and June Smith were there in May and June.", ("2018-05", "2018-06")),
    ("2018-09-19", "It will be decided later on Tuesday.", ("2018-09-25",)),
    ("2018-09-19", "They said they would agree later on Tuesday.", ("2018-09-18",)),
    # dates told in passing: the story is back on the date that it hangs on
    ("2015-06-15", "The war began on 7 June 1998. On 1 November they made peace, with an election by the end of March 1999. On 3 December a premier was named.", ("1998-06-07", "1998-11-01", "1999-03", "1998-12-03")),
    ("2015-06-15", "On 25 June 1991 the country declared itself free, and put that off until 8 October. In late July the army was called up. On 16 September more men were.", ("1991-06-25", "1991-10-08", "1991-07", "1991-09-16")),
    ("2015-06-15", "The rising was planned in November 1895, for 28 December and then for 4 January 1896. On Christmas Day the leaders quarrelled.", ("1895-11", "1895-12-28", "1896-01-04", "1895-12-25")),
    ("2015-06-15", "He enlisted on 3 May 1861. He was promoted on 10 January 1862. On 20 July he was wounded.", ("1861-05-03", "1862-01-10", "1862-07-20")),
    ("2015-06-15", "On 30 June 1958 they published a rule that would take effect on 1 September. On 4 September two ships met.", ("1958-06-30", "1958-09-01", "1958-09-04")),
    # agendas and notes hour by hour: each time is of the day that heads it
    ("2016-10-21", "Growth figures are due.\n\nMonday, 24 October\n00:50 – trade balance\n08:00 – services\n\nTuesday, 25 October\n09:00 – the Ifo index", ("2016-10-24", "2016-10-24T00:50", "2016-10-24T08:00", "2016-10-25", "2016-10-25T09:00")),
    ("2015-06-15", "The tip slid at 9.15 a.m. on 21 October 1966.\n\n9.25: The police are called.\n9.42: The county is told.", ("1966-10-21T09:15", "1966-10-21T09:25", "1966-10-21T09:42")),
    ("2018-09-19", "Aired September 18, 2018 - 1:01 p.m. ET", ("2018-09-18T13:01",)),
    ("2018-09-19", "The trains ran into each other Tuesday morning.", ("2018-09-18TMO",)),
    ("2018-09-19", "They worked until 10 p.m. The daily wage is low.", ("2018-09-19T22:00", "P1D")),
    # which way a date points in reports of markets
    ("2018-09-19", "Housing starts for August fell. Silver for December closed up, ahead of Friday's figures.", ("2018-08", "2018-12", "2018-09-21")),
    ("2018-12-18", "They gave themselves six more months until June 30.", ("P6M", "2019-06-30")),
    ("2018-09-19", "The ship is not expected there until Saturday.", ("2018-09-22",)),
    # a dateline of the day before
    ("1998-08-09", "NAIROBI, Aug. 8—As crews dug today, two were found. Yesterday it had been nine.", ("1998-08-08", "1998-08-08", "1998-08-07")),
    ("1998-08-09", "LONDON, Aug. 9 (Reuters) - It fell today.", ("1998-08-09", "1998-08-09")),
    ("1998-08-09", "Crews dug on Aug. 8—and today, too.", ("1998-08-08", "1998-08-09")),
    # asides: who counted it and when, hours of every day, the year that the story is in
    ("2015-06-15", "The dam burst on 2 March 1862. According to a book of 1994 at least 90 drowned; 400 were homeless by the end of the month. On 5 April the mill reopened.", ("1862-03-02", "1994", "1862-03", "1862-04-05")),
    ("2015-06-15", "The dam burst on 2 March 1862. In 1994 it was rebuilt. On 5 April they met there.", ("1862-03-02", "1994", "1994-04-05")),
    ("2015-06-15", "On 3 May 1898, about one in the afternoon, the mayor set a curfew from eight in the evening to six in the morning. At half past two the shops shut.", ("1898-05-03", "1898-05-03T13:00", "1898-05-03T20:00", "1898-05-04T06:00", "1898-05-04T02:30")),
    ("2015-06-15", "They sailed on 19 December 1811. Two days later, on the longest night of the year, the mast fell, and in January they were home.", ("1811-12-19", "1811-12-21", "1811", "1812-01")),
    ("2015-06-15", "By 3 March 1704 the fleet lay ready. A week later came another delay, to 5 October. The men were idle in the summer.", ("1704-03-03", "1704-03-10", "1704-10-05", "1704-SU")),
    ("2015-06-15", "The duke rode out on 12 October 1702, in 1703 and in 1704. On 3 May 1705 he fell. The news came on the Tuesday evening. That night the bells rang.", ("1702-10-12", "1703", "1704", "1705-05-03", "1705-05-05TEV", "1705-05-05TNI")),
    # weekdays of old are those of the Julian calendar, also where no date stands beside them
    ("2015-06-15", "It was read out on 14 October 1066, a Saturday, and again on the Monday.", ("1066-10-14", "1066-10-16")),
    # the century and the decade of a year before Christ
    ("2015-06-15", "He died in 44 BC, and that century saw no other like him.", ("BC0044", "BC00")),
    ("2015-06-15", "It was sacked in 86 BC; later that decade it was rebuilt.", ("BC0086", "BC008")),
    # said twice, or of any length
    ("2015-06-15", "The bridge opened on 9 May 1951 and was closed on 9 May 1961, ten years later to the day.", ("1951-05-09", "1961-05-09", "1961-05-09")),
    ("2015-06-15", "On 7 May 1951 he was hailed. She had left on Saturday, the 5th, and they sailed for three days and nights.", ("1951-05-07", "1951-05-05", "P3D")),
    ("2015-06-15", "In 1951 she was the first woman to be chosen in forty years.", ("1951", "P40Y")),
    ("2018-09-19", "The second stage is to be built in four years.", ("2022",)),
    ("2015-06-15", "On 3 May 1898 the post left. Before evening it was at the pass.", ("1898-05-03", "1898-05-03TEV")),
    ("2015-06-15", "There were strikes in 1895, 1896 and 1897. On 3 May 1898 they agreed to meet in two months' time.", ("1895", "1896", "1897", "1898-05-03", "1898-07")),
    # far plans and what would be: named, and passed by
    ("2015-06-15", "There were floods in 1895 and 1896. On 3 May 1897 he spoke of a canal that would be dug in 1899. Eight days later work began, and on 2 June a bridge fell.", ("1895", "1896", "1897-05-03", "1899", "1897-05-11", "1897-06-02")),
    ("2015-06-15", "There were floods in 1895 and 1896. In May 1897 the opening was fixed for 9 June 1898. On 23 May rain set in.", ("1895", "1896", "1897-05", "1898-06-09", "1897-05-23")),
    ("2015-06-15", "There were floods in 1895 and 1896. On 3 May 1897 the opening was fixed for the 14th. At noon the band played.", ("1895", "1896", "1897-05-03", "1897-05-14", "1897-05-14T12:00")),
    ("2015-06-15", "There were floods in 1895 and 1896. In May 1897 they were told that it would open in the summer of the following year. On 23 June rain set in.", ("1895", "1896", "1897-05", "1898-SU", "1897-06-23")),
    ("2015-06-15", "There were floods in 1895 and 1896. On 3 May 1897 he promised it by 15 July. Three days earlier the pump broke.", ("1895", "1896", "1897-05-03", "1897-07-15", "1897-07-12")),
    ("2015-06-15", "There were floods in 1685, in 1686 and in 1688. By the early 1690s the ships were old, and a new one was to be launched in April 1692. On 3 May it sank.", ("1685", "1686", "1688", "169", "1692-04", "1692-05-03")),
    # what had come before
    ("2015-06-15", "There were floods in 1895 and 1896. It rained in September 1897. The mill had gone on 12 August. That same month the ford was closed.", ("1895", "1896", "1897-09", "1897-08-12", "1897-08")),
    ("2015-06-15", "There were floods in 1895 and 1896. On 12 June 1897 they saw that a bank had given way during the night. Two days later it was mended.", ("1895", "1896", "1897-06-12", "1897-06-11TNI", "1897-06-14")),
    ("2015-06-15", "There were floods in 1895 and 1896. On 12 June 1897 it rained. On 15 June the ford had been closed again.", ("1895", "1896", "1897-06-12", "1897-06-15")),
    ("2015-06-15", "There were floods in 1895 and 1896. The ford was closed until October 1897. The ferryman had gone home, in July, with his savings.", ("1895", "1896", "1897-10", "1897-07")),
    # a day and its feast, and the Easter of the Julian calendar
    ("2015-06-15", "They met on 25 December 1897, Christmas Day, and on 20 December, New Year being near.", ("1897-12-25", "1897-12-20")),
    ("2015-06-15", "At Easter 1282 the bells rang; by Whit Sunday 1282 the town was theirs.", ("1282-03-29", "1282-05-17")),
    ("2015-06-15", "On 3 December 1897 they signed, and the day after a further ship came in.", ("1897-12-03", "1897-12-04")),
    # news: what was set, closed or agreed to
    ("2018-09-19", "It offers a third more than the closing price on Friday.", ("2018-09-14",)),
    ("2018-09-17", "The banks agreed to it over the weekend.", ("2018-W37-WE",)),
    ("2018-09-19", "He was taken to Inverness on Sunday. She was driven to Byron Bay on Monday.", ("2018-09-16", "2018-09-17")),
    ("2018-09-19", "The judge set sentencing for June 16. The team set a record for June.", ("2019-06-16", "2018-06")),
    ("2018-09-19", "Teachers called a two-day walkout for Friday.", ("P2D", "2018-09-21")),
    ("2018-09-19", "They threatened not to sign in January.", ("2019-01",)),
    ("2018-09-19", "He will speak on Friday. Earlier in the day his deputy resigned.", ("2018-09-21", "2018-09-19")),
    ("2018-09-20", "Polls closed on Tuesday night. By dawn the mood had turned.", ("2018-09-18TNI", "2018-09-19TMO")),
    ("2018-09-19", "It is to land on Wednesday night, with word due by dawn.", ("2018-09-19TNI", "2018-09-19TMO")),
    ("2018-09-19", "By evening no one had been found. It rained all day, and all day trips were off.", ("2018-09-19TEV", "P1D")),
    # an obituary is news, however much of it is past
    ("2012-05-21", "On May 25, 1961, she flew alone. She died Saturday at 82. She was born in 1930, married in 1951, and in 1958 she joined the club. On May 3, 1964 she set a record.", ("1961-05-25", "2012-05-19", "1930", "1951", "1958", "1964-05-03")),
    ("2018-09-19", "He fell ill on May 1, 2006. He died on May 22, three weeks later, after a stroke. The following day it was told.", ("2006-05-01", "2006-05-22", "2006-05-22", "2006-05-23")),
    # clocks that share their half of the day, or the way in which the text writes them
    ("2018-09-19", "The bombs went off between 6:24 and 6:35 p.m. on Tuesday.", ("2018-09-18T18:24", "2018-09-18T18:35")),
    ("2018-09-19", "Lunch was from 11:30 to 12:30 p.m. on Friday.", ("2018-09-14T11:30", "2018-09-14T12:30")),
    ("2018-09-19", "Play began after 1400. At 1840, with the score level, it ended.", ("2018-09-19T14:00",)),
    ("2018-09-19", "The mill was built by 1745 and sold at 1840 metres.", ("1745",)),
    # a day of the month told before stays in it
    ("2018-07-23", "She flew in on the 20th, and talks open on the 26th.", ("2018-07-20", "2018-07-26")),
    # an anniversary is news, however old its dates
    ("2018-04-26", "Today it is 20 years since the dam broke. On 26 April 1998 it gave way; it had been mended in 1990, in 1993 and in 1995. This Saturday we walk there.", ("2018-04-26", "P20Y", "1998-04-26", "1990", "1993", "1995", "2018-04-28")),
    # "had one of them arrested" is no pluperfect; decades before Christ; "that day and the next"
    ("2015-06-15", "There were floods in 1895 and 1896. On the evening of 19 July 1897 the mayor had one of them arrested. The next day he was free.", ("1895", "1896", "1897-07-19TEV", "1897-07-20")),
    ("2015-06-15", "In 421 BC peace came. Athens had held the shrine for part of the 440s, and paid by the late 330s.", ("BC0421", "BC044", "BC033")),
    ("2015-06-15", "There were floods in 1885 and 1886. In May 1890 the budget for 1892 was not voted. On 3 June it was decreed.", ("1885", "1886", "1890-05", "1892", "1890-06-03")),
    ("2015-06-15", "There were floods in 1885 and 1886. On 3 May 1890 it rained. That day and the next they dug. It took the whole day.", ("1885", "1886", "1890-05-03", "1890-05-03", "1890-05-04", "P1D")),
    ("2015-06-15", "There were floods in 1885 and 1886. They came home on 5 April 1890. The day before a letter had arrived.", ("1885", "1886", "1890-04-05", "1890-04-04")),
    ("2015-06-15", "There were floods in 1885 and 1886. On 5 April 1890 they slept for the rest of that day, and the next attack failed.", ("1885", "1886", "1890-04-05", "1890-04-05")),
    # a word cut by the reach of the eye is no verb
    ("2018-07-23", "Berg is also expected to see his Danish and Norwegian colleagues, Lee Johansson and Kai Bonderupsen, on the 26th.", ("2018-07-26",)),
    # and what only looks like it
    ("2018-09-17", "The museum will close on Friday. Polls close on Sunday. It draws to a close on Saturday.", ("2018-09-21", "2018-09-23", "2018-09-22")),
    ("2018-09-17", "A strike planned for Tuesday was called off.", ("2018-09-18",)),
    ("2018-09-17", "They set the fuel price for July. That set the stage for Sunday, when voters said no.", ("2018-07", "2018-09-16")),
    ("2018-09-17", "The hearing on the 25th was moved. Tickets for the game on the 22nd were sold out.", ("2018-09-25", "2018-09-22")),
    ("2018-09-17", "The summit opens on Thursday. Earlier in the day the leaders will meet the queen.", ("2018-09-20", "2018-09-20")),
    ("2018-01-20", "He was elected in November 2017 and will step down at the end of the year.", ("2017-11", "2018")),
    ("2018-09-17", "He resigned in March 2016 after he had been accused in December.", ("2016-03", "2015-12")),
    ("2018-09-17", "Polling stations were open from 7:00 to 10:00 p.m. on Sunday.", ("2018-09-16T07:00", "2018-09-16T22:00")),
    ("2018-09-17", "The population was estimated at 1230. By 1850 it had doubled. That day and the next three days were hot.", ("1850", "2018-09-17", "P3D")),
    ("2015-06-15", "Today, few remember the strike. It began on 4 May 1926. On the 12th it was over. In November the miners went back. The following year a law was passed. In July it came into force.", ("PRESENT_REF", "1926-05-04", "1926-05-12", "1926-11", "1927", "1927-07")),
    ("2015-06-15", "There were floods in 1930 and 1936. On 9 November 1938 the mobs came. During the night 91 people had been killed. The next day it rained.", ("1930", "1936", "1938-11-09", "1938-11-09TNI", "1938-11-10")),
    ("2015-06-15", "In April 1814 he abdicated. He would return in March 1815. On 15 June he crossed the border, and on the 18th he lost.", ("1814-04", "1815-03", "1815-06-15", "1815-06-18")),
    ("2015-06-15", "On 3 May 1927 he flew. The 1928 documentary made him a star. In June he married.", ("1927-05-03", "1928", "1928-06")),
    ("2015-06-15", "On Monday 24 April 1916 it began. On 26 April shells fell. He had left on the Tuesday night.", ("1916-04-24", "1916-04-26", "1916-04-25TNI")),
    # hours in words, where a clock was told
    ("2012-07-01", "On 5 May 1814, at half past one in the morning, he woke. He marched at four with half his force, and saw by eight that the hill was lost; the guns came back at ten.", ("1814-05-05", "1814-05-05T01:30", "1814-05-05T04:00", "1814-05-05T08:00", "1814-05-05T10:00")),
    ("2012-07-01", "At noon on 5 May 1814 firing began, and between two and three every gun was lost. Between seven and eight regiments fled.", ("1814-05-05T12:00", "1814-05-05T14:00", "1814-05-05T15:00")),
    ("2012-07-01", "At noon on 5 May 1814 firing began. The redoubt was gone by three; the guns went on until six. Between seven and eight the army left.", ("1814-05-05T12:00", "1814-05-05T15:00", "1814-05-05T18:00", "1814-05-05T19:00", "1814-05-05T20:00")),
    ("2012-07-01", "On 5 May 1814, at 5.30 in the morning, they opened fire. They were outnumbered by six, and put the enemy dead at nine. His daughter died at seven.", ("1814-05-05T05:30",)),
    ("2012-07-01", "Firing began at 5.30 in the morning on 17 January 1941. A flying boat passed at 6.05, and at 6.40 the cruiser turned; the price was 7.20 a ton.", ("1941-01-17T05:30", "1941-01-17T06:05", "1941-01-17T06:40")),
    ("2012-07-01", "On 21 October 1966 one main was shut off at 10.45 a.m., the other not until 11.30. At 11.00 the last child was found.", ("1966-10-21", "1966-10-21T10:45", "1966-10-21T11:30", "1966-10-21T11:00")),
    # parts of the day as a story tells them
    ("2012-07-01", "On 12 July 1691 it was foggy. Towards sunset the marquis fell; they searched all night, and late in the afternoon of the next day found him.", ("1691-07-12", "1691-07-12TEV", "1691-07-12TNI", "1691-07-13TAF")),
    ("2012-07-01", "In March 1991 they voted, and on 12 June 1991 he won. On 19 August he was not taken. He had flown in the evening before, and by ten he was in the house.", ("1991-03", "1991-06-12", "1991-08-19", "1991-08-18TEV", "1991-08-19T10:00")),
    # lists that look back, and what does not
    ("2012-07-01", "He was crowned on 17 January 1734. France mourned. She had made peace with Turin on 26 September, declared war on 10 October, and joined with Spain on 7 November.", ("1734-01-17", "1733-09-26", "1733-10-10", "1733-11-07")),
    ("2012-07-01", "The fort fell on 4 July 1913. The Greeks had Doiran on 6 July and Serres on the 11th.", ("1913-07-04", "1913-07-06", "1913-07-11")),
    ("2012-07-01", "Peace was made in November 1735. Don Carlos, who had turned eighteen that year, set out in February 1734, and reached Naples on 10 May.", ("1735-11", "1735", "1734-02", "1734-05-10")),
    ("2012-07-01", "They met on 27 May 1859. Neither side had meant to fight on 4 June. At noon the bridge was taken.", ("1859-05-27", "1859-06-04", "1859-06-04T12:00")),
    ("2012-07-01", "On 2 July 1913 the tsar gave the order. The Serbs, who had heard the guns on the 30th, struck back the same day.", ("1913-07-02", "1913-06-30", "1913-06-30")),
    ("2012-07-01", "The town fell on 18 July. 1735 saw little but marches.", ("2011-07-18",)),
    # what was said or came out years later
    ("2012-07-01", "On 14 May 1832 they ran. \"I was never so surprised,\" said the chief the following year. On May 21 a mill was burnt.", ("1832-05-14", "1833", "1832-05-21")),
    ("2012-07-01", "On 24 June 1859 the hill was stormed. A merchant nursed the wounded; his book appeared three years after. On 6 July a truce was offered.", ("1859-06-24", "1862", "1859-07-06")),
    ("2012-07-01", "On 24 June 1859 the hill was stormed. Three years later he was minister. On 6 July he resigned.", ("1859-06-24", "1862", "1862-07-06")),
    # weekdays of a story
    ("2017-06-05", "The war was fought from June 5 to June 10, 1967. On April 7, 1967, six planes were shot down, and on May 30 the king flew in. On June 1 a minister was named; on June 4 they voted.\nMonday\nThe planes left at 7:14 a.m. on June 5. By noon it was won.\nTuesday\nThe city was entered at dawn; Gaza fell the next morning.\nWednesday\nOn June 7 the wall was theirs, and on June 8 Egypt agreed.", ("1967-06-05", "1967-06-10", "1967-04-07", "1967-05-30", "1967-06-01", "1967-06-04", "1967-06-05", "1967-06-05T07:14", "1967-06-05T12:00", "1967-06-06", "1967-06-06TMO", "1967-06-07TMO", "1967-06-07", "1967-06-07", "1967-06-08")),
    ("2017-09-01", "The tree was planted in 1790. In 1850 it was struck by lightning. In 1944 a bomb hit it. On Thursday it fell. In April it had been in leaf.", ("1790", "1850", "1944", "2017-08-31", "2017-04")),
    # an article begins anew behind its lead, under a heading or with what had been
    ("2013-12-10", "The siege of Plevna lasted through the summer and autumn of 1877.\n\nRussia had declared war on 24 April. The crossing was made in June, and on 7 July they took Tirnova.", ("1877-SU", "1877-FA", "1877-04-24", "1877-06", "1877-07-07")),
    ("2013-12-10", "The rising began in January 1863 and failed in the autumn of 1864.\n\nBackground\n\nIn March a league was formed, in April it was banned; on 3 May 1863 it struck.", ("1863-01", "1864-FA", "1863-03", "1863-04", "1863-05-03")),
    ("2013-12-10", "On 3 November 1940 they attacked.\n\nIn January they crossed the river.", ("1940-11-03", "1941-01")),
    ("2013-12-10", "On 12 September 1877 the assault failed, and on 14 September 1877 they dug in. Todleben, who had fortified a port in 1854, arrived early in October. On the 24th the road was shut.", ("1877-09-12", "1877-09-14", "1854", "1877-10", "1877-10-24")),
    # weekdays with their hour, and by the day of a plan
    ("2012-07-01", "On Sunday 29 December 1895 they rode off. The columns met at 5.15 on Monday morning; the commandos were called out the same day.", ("1895-12-29", "1895-12-30T05:15", "1895-12-30")),
    ("2019-07-14", "In May 2014 and in May 2016 lists were drawn up; in June 2016 they were signed. The coup had been set for 3 a.m. on Saturday, July 16. At 2:45 p.m. on Friday an officer told of it. Around 6:30 p.m. the gates were shut.", ("2014-05", "2016-05", "2016-06", "2016-07-16T03:00", "2016-07-15T14:45", "2016-07-15T18:30")),
    ("2012-07-01", "In March 1428 and in March 1429 they gathered; on 4 May 1429 they came, and on 6 May they took the convent. They slept in it that night, and early on Saturday turned on the bridge. At noon she was hit.", ("1428-03", "1429-03", "1429-05-04", "1429-05-06", "1429-05-06TNI", "1429-05-07", "1429-05-07T12:00")),
    # the half of an evening, and the night past midnight
    ("2012-07-01", "On the evening of Thursday 8 November 1923 Kahr spoke. At half past eight the doors burst open; ten minutes later they sat in a side room. At 2.55 a.m. troops came.", ("1923-11-08TEV", "1923-11-08T20:30", "1923-11-08T20:40", "1923-11-09T02:55")),
    ("2012-07-01", "On 15 July 1916, at 11 p.m., shots fell. At 0.24 a.m. he spoke, and through the night bells rang. At 2.42 a.m. it was over.", ("1916-07-15T23:00", "1916-07-16T00:24", "1916-07-15TNI", "1916-07-16T02:42")),
    # the end of the month just over
    ("2012-07-01", "On 1 January 1896 they agreed. Jameson had been told to turn back. A rider met him on the 30th, and another on 31 December.", ("1896-01-01", "1895-12-30", "1895-12-31")),
    # what comes before the next date that is told whole, though another was named since
    ("2012-07-01", "On 14 May 1832 they ran. A Sauk told of it, and had it printed in March 1833. On May 21 a mill was burnt. On Sunday, June 24, he attacked the fort.", ("1832-05-14", "1833-03", "1832-05-21", "1832-06-24")),
    ("2012-07-01", "On 14 May 1832 they ran. A Sauk told of it, and had it printed in March 1833. On May 21 a mill was burnt; the ashes were hot on Friday, June 28.", ("1832-05-14", "1833-03", "1833-05-21", "1833-06-28")),
    ("2012-07-01", "On 11 August 1733 they crossed the border. He was elected on 12 September, and his rival was crowned at last on 17 January 1734. France took offence. She made peace with Turin on 26 September and declared war on 10 October. The Russians stood before Danzig from 22 February 1734.", ("1733-08-11", "1733-09-12", "1734-01-17", "1733-09-26", "1733-10-10", "1734-02-22")),
    ("2012-07-01", "On 7 July 1877 the town fell, and on 12 September 1877 the third assault failed. He asked for Todleben, hero of Sevastopol in 1854. Late in September the road was shut. The armistice was signed on 31 January 1878.", ("1877-07-07", "1877-09-12", "1854", "1877-09", "1878-01-31")),
    # but what looks back, or is told in its own sentence, is left where it is
    ("2012-07-01", "On 24 June 1859 the hill was stormed. His son got a stone on 3 May 1862. On 6 July a truce was offered; he had been back since January 1860.", ("1859-06-24", "1862-05-03", "1862-07-06", "1860-01")),
    ("2012-07-01", "On 7 July 1877 the town fell, and on 12 September 1877 the third assault failed. Todleben had been born in 1818. In 1854 he fortified the port. In September he was wounded. The armistice was signed on 31 January 1878.", ("1877-07-07", "1877-09-12", "1818", "1854", "1854-09", "1878-01-31")),
    ("2012-07-01", "On 25 June 1975 it became independent, and the next one on 11 November. A second attempt was made on 11 March 1975.", ("1975-06-25", "1975-11-11", "1975-03-11")),
    # days told by one verb after them, nights and winters that are spent
    ("2012-07-01", "On 9 June 1999 it was signed, and the day after the last raids were flown.", ("1999-06-09", "1999-06-10")),
    ("2012-07-01", "The camp stood at Nasielsk on 15 August 1920. The day after the reserve army came up from the south, and turned.", ("1920-08-15", "1920-08-16")),
    ("2012-07-01", "It fell on 9 June 1999. The day after the battle the town surrendered. The day after the town fell they left, and the day after the riots the police raided it.", ("1999-06-09",)),
    ("2012-07-01", "He came on 3 May 1301 and was driven back in the autumn of 1301; they spent the winter in the plain. On 3 May 1302 they passed the night in the open.", ("1301-05-03", "1301-FA", "1301-WI", "1302-05-03", "1302-05-03TNI")),
    # hours with a dot, where hours are told or a sentence begins by one
    ("2012-07-01", "On 3 July 1866 fighting began at about 8 in the morning. At noon it was undecided; at 2.30 the army took the hill, and at 4.10 it was over.", ("1866-07-03", "1866-07-03T08:00", "1866-07-03T12:00", "1866-07-03T14:30", "1866-07-03T16:10")),
    ("2012-07-01", "At 4 a.m. on 21 May 1982 they waded ashore. At 9.25 the planes came over the hills. At 1.35 dollars the pound was cheap; at 2.10 the index was low. Shares slid; at 1.40 they were dear.", ("1982-05-21T04:00", "1982-05-21T09:25")),
    # a step back from what was told in passing, to where the story was
    ("2014-11-02", "The war was fought from 1 February to 30 October 1864. On 16 January 1864 they asked for terms. The army was led by de Meza, a veteran of Isted in July 1850, and lay behind the wall. On 1 February they crossed the river; the next day they failed.", ("1864-02-01", "1864-10-30", "1864-01-16", "1850-07", "1864-02-01", "1864-02-02")),
    ("2015-10-17", "The campaign ended on 17 October 1777. On 7 July 1777 they fought at Hubbardton. He was recalled, and acquitted in the autumn of 1778. It took the army from 10 July to 30 July to reach the fort. On 3 August he had a message, dated 17 July; they had sailed on 23 July.", ("1777-10-17", "1777-07-07", "1778-FA", "1777-07-10", "1777-07-30", "1777-08-03", "1777-07-17", "1777-07-23")),
    ("2015-10-17", "The campaign of 1777 ended with a surrender on 17 October.\n\nBackground\n\nIn the autumn of 1775 they had invaded Canada. They took Montreal on 13 November, but failed at Quebec on 31 December. On 28 February 1777 he sent in a plan.", ("1777", "1777-10-17", "1775-FA", "1775-11-13", "1775-12-31", "1777-02-28")),
    ("2012-07-01", "The Cenepa War was fought in January 1995. The border was marked on 13 May 1999, and the observers went home on 17 June 1999.\n\nThe fighting\n\nOn 9 January 1995 a patrol was held. On 22 January a camp was found, and the following day they chose to act. On 26 January they stormed it.", ("1995-01", "1999-05-13", "1999-06-17", "1995-01-09", "1995-01-22", "1995-01-23", "1995-01-26")),
    # nightfall is yet to come; a heading is no part of the sentence below it
    ("2014-06-14", "On 21 May 1982 they landed. On 23 May 1982 a ship sank. The attack started at 2:30 in the morning on 28 May. By nightfall it was over. The following morning they surrendered.", ("1982-05-21", "1982-05-23", "1982-05-28T02:30", "1982-05-28TNI", "1982-05-29TMO")),
    ("2016-05-18", "On 7 August 2008 it began, and on 10 August 2008 they withdrew.\n\n12 August\nAt 12:46 he said that it was over.", ("2008-08-07", "2008-08-10", "2008-08-12", "2008-08-12T12:46")),
    # years before Christ without their era, up to the first that was named
    ("2015-03-12", "The war lasted from 112 to 106 BC.\n\nBestia and Albinus, 111–109 BC\n\nIt was led by Bestia, consul in 111. In January 109 BC the camp fell. In the second half of 108 he left; in 107 he came home, and in the following year triumphed. Some 118 ships were lost in 118 places.", ("BC0112", "BC0106", "BC0111", "BC0109", "BC0111", "BC0109-01", "BC0108", "BC0107", "BC0106")),
    # the years of headings, from which the story goes on
    ("2016-03-30", "The war was fought from October 1853 to March 1856. On 14 June 1854 they met.\n\nCrimea, 1854–55\nThe allies landed on 14 September and won on the 20th.\n\nThe Baltic (1855)\nThey sailed in June.\n\n1856\nIn March they made peace.", ("1853-10", "1856-03", "1854-06-14", "1854", "1855", "1854-09-14", "1854-09-20", "1855", "1855-06", "1856", "1856-03")),
    ("2016-03-30", "The war began in April 1861. On 14 December 1862 they met.\n\nEastern theater, 1863\nHe crossed the river at the end of April. He wrote of Room 1854\nand of Area 1855", ("1861-04", "1862-12-14", "1863", "1863-04")),
    # feasts of every year
    ("2013-06-17", "The rising broke out on 17 June 1953 and failed. From 1954 to 1990 17 June was a public holiday; the Bundestag had made 17 June the Day of German Unity. On 6 October 1973 it rained; 6 October was a holiday.", ("1953-06-17", "1954", "1990", "XXXX-06-17", "XXXX-06-17", "1973-10-06", "1973-10-06")),
    ("2013-06-17", "It was relieved on 8 May 1429. Orléans has kept 8 May as a festival since 1430. On 9 June 1429 they rode out; 9 June was a good day for him.", ("1429-05-08", "XXXX-05-08", "1430", "1429-06-09", "1429-06-09")),
    # a year named by *six years later* in passing
    ("2015-06-15", "On February 10, 1676 Lancaster was burned. The wife of its minister was ransomed on May 2; six years later she published an account of it. On March 12 a garrison was taken.", ("1676-02-10", "1676-05-02", "1682", "1676-03-12")),
    # within an entry of a year, within a range, behind an aside that is closed
    ("2015-09-22", "The war was fought from 1980 to 1988.\n\n1988\n\nIn the spring of 1988 missiles were fired. On 16 March they came to Halabja, in a campaign which went on from February to September.\n\nFaw was retaken on 17 April in 35 hours. On 3 July a plane was shot down.", ("1980", "1988", "1988", "1988-SP", "1988-03-16", "1988-02", "1988-09", "1988-04-17", "PT35H", "1988-07-03")),
    ("2016-03-30", "On 3 July 1853 they crossed the Pruth, and on 5 May 1854 they came to Silistra. Austria, saved in 1849 by Russian arms, disappointed the tsar by a convention with the sultan on 14 June. The siege was raised nine days later.", ("1853-07-03", "1854-05-05", "1849", "1854-06-14", "1854-06-23")),
    ("2013-10-05", "Orléans was invested on 12 October 1428. Joan, who had come to Chinon in early 1429, entered the town on 29 April.", ("1428-10-12", "1429", "1429-04-29")),
    # what somebody had done for him, and a day that would be
    ("2015-09-22", "On the night of 10 February 1986 they crossed, and on 3 March 1986 again. In May Saddam had Mehran seized; he had the river dammed in June.", ("1986-02-10TNI", "1986-03-03", "1986-05", "1986-06")),
    ("2014-04-09", "On September 17, 1862 they fought. On September 22 he announced that all slaves in rebellion on January 1 would be free. McClellan was dismissed in November.", ("1862-09-17", "1862-09-22", "1863-01-01", "1862-11")),
    # looks back in the simple past are no bounds, where the story is sure of its year
    ("2012-07-01", "In April 1775 the war began. On 4 July 1776 they signed. On 27 August Howe won. Paine's pamphlet came out on 10 January 1776. On 26 December they crossed the river.", ("1775-04", "1776-07-04", "1776-08-27", "1776-01-10", "1776-12-26")),
    ("2012-07-01", "On 15 March 1938 he came. Prague was taken in March 1939. On 1 September Germany invaded Poland. The pact was signed in Moscow on 23 August 1939.", ("1938-03-15", "1939-03", "1939-09-01", "1939-08-23")),
    ("2012-07-01", "On 4 May 1979 she took office. On 5 April 1982 the fleet sailed. On 2 May a cruiser sank. On 14 June it was over. The islands were taken on 2 April 1982.", ("1979-05-04", "1982-04-05", "1982-05-02", "1982-06-14", "1982-04-02")),
    ("2012-07-01", "On 3 May AD 1 the king came. On 12 June AD 1 he won. The temple was finished in March AD 4. On 20 July he died. On 2 June AD 6 he was buried.", ("0001-05-03", "0001-06-12", "0004-03", "0004-07-20", "0006-06-02")),
    ("2012-07-01", "The firm was founded on 3 May 1920. It was sold to Ford five years later. On 10 June the works was closed. On 3 September 1925 it opened again.", ("1920-05-03", "1925", "1925-06-10", "1925-09-03")),
    ("2012-07-01", "Carthage was founded in 814 BC, razed in 146 BC and built again in 29 BC. Vandals took it in 439. Belisarius won it back in 533.", ("BC0814", "BC0146", "BC0029")),
    ("2012-07-01", "She was born on 3 May 1890. She died on 3 June 1950. She had a stroke in December. On 5 May 1951 a school was named for her.", ("1890-05-03", "1950-06-03", "1949-12", "1951-05-05")),
    # a day near that which the opening names, under a heading
    ("2016-08-04", "The raid on Entebbe was made on the night of 3 July 1976.\n\nBackground\n\nAmin seized power in January 1971, and in March 1972 expelled all Israelis. In September of that year he wrote to the UN.\n\nHijacking\n\nFlight 139 left at 8:59 a.m. on Sunday, 27 June. The terms were broadcast on 29 June.", ("1976-07-03TNI", "1971-01", "1972-03", "1972-09", "1976-06-27T08:59", "1976-06-29")),
    # beside the story: begun before, dated, of no year's evening
    ("2015-05-31", "On 17 May 1942 a boat was sunk, and on 30 May 1942 another flew over. The net, begun in January, was unfinished. On the evening of the 31st he gave a dinner.", ("1942-05-17", "1942-05-30", "1942-01", "1942-05-31TEV")),
    ("2015-06-12", "On 20 June 1667 the Dutch came in. On 22 June they broke the chain. Nine men took Royal Charles, which was built in 1655. That evening the others were sunk.", ("1667-06-20", "1667-06-22", "1655", "1667-06-22TEV")),
    ("2015-11-16", "They came on 3 May 1528, and again in the spring of 1532. The town that they had admired four years before in ruins was burnt. At just after four the gate fell.", ("1528-05-03", "1532-SP", "1528")),
    # a month near the end of a month that the lead names
    ("2016-08-04", "The siege was raised on 31 July 1976.\n\nBackground\n\nAmin seized power in January 1971, and in March 1972 expelled them.\n\nThe siege\n\nIn June the guns came.", ("1976-07-31", "1971-01", "1972-03", "1976-06")),
    # an hour with dots before words that begin or end as prices do
    ("2012-07-01", "At 4 a.m. on 21 May 1982 they waded ashore. At 9.25 his planes came; at 10.40 the forest burned. The boats had left the market. At 11.50 the planes came again.", ("1982-05-21T04:00", "1982-05-21T09:25", "1982-05-21T10:40", "1982-05-21T11:50")),
    ("2015-10-17", "On 3 August 1877 he had a message, written on 17 July. On 4 October he left.", ("1877-08-03", "1877-07-17", "1877-10-04")),
    ("2012-07-01", "Their men met on 27 September 1922. By the armistice, signed on 11 October, it was to be left to them. He fell eight days later.", ("1922-09-27", "1922-10-11", "1922-10-19")),
    # a time of day needs a day, where the story tells but a month; what comes after midnight is of the next
    ("2009-10-16", "The raid of 16 October 1859 failed.\n\nBackground\n\nIn May 1858 they met. In August 1859 they took a farm.\n\nThe raid\n\nAt eight o'clock in the evening they set out. About half past ten they took the bridge. After midnight they sent for him. At 1:25 a.m. a train came in. At 7:05 it was known.", ("1859-10-16", "1858-05", "1859-08", "1859-10-16T20:00", "1859-10-16T22:30", "1859-10-16T24:00", "1859-10-17T01:25", "1859-10-17T07:05")),
    # a lead of two years, a background that ends within them
    ("2012-07-01", "The town was besieged from 21 October 1097 until 2 June 1098.\n\nBackground\n\nIt had been lost in 1084. He made himself master of Edessa on 10 March 1098.\n\nFirst siege\n\nThey forced the bridge on 20 October, and the next day they camped. On 17 November ships came.", ("1097-10-21", "1098-06-02", "1084", "1098-03-10", "1097-10-20", "1097-10-21", "1097-11-17")),
    ("2015-09-27", "It lasted from 14 August 1992 to 27 September 1993.\n\nBackground\n\nIt had been a republic since 1931.\n\nSummer 1993\n\nOn 2 July 300 men came ashore. On 24 August 1993 a vote was taken.\n\nThe fall\n\nMen rose at the end of August. On the morning of 16 September they attacked.", ("1992-08-14", "1993-09-27", "1931", "1993-SU", "1993-07-02", "1993-08-24", "1993-08", "1993-09-16TMO")),
    # feasts go on as well
    ("2012-07-01", "On 17 June 1922 he wrote, and again at Christmas.", ("1922-06-17", "1922-12-25")),
    ("2013-11-04", "Philip left on 30 March 1191 and landed at Acre on 20 April. The ship had been driven to Limassol. Richard arrived on 6 May, had driven Isaac out by the following evening, and was married there on the 12th.", ("1191-03-30", "1191-04-20", "1191-05-06", "1191-05-07TEV", "1191-05-12")),
    ("2015-06-11", "In February 1878 the congress laid a duty on it. Chile protested; the law was suspended, and then, on 17 December, revived. On 6 January 1879 it was attached.", ("1878-02", "1878-12-17", "1879-01-06")),
    ("2010-07-19", "The war lasted from 19 July 1870 until the armistice of 28 January 1871; peace was signed on 10 May. The republic that took its place in September held out for another five months.\n\nCauses\n\nThe victory of 1866 had been felt as a defeat.", ("1870-07-19", "1871-01-28", "1871-05-10", "1870-09", "P5M", "1866")),
    ("2018-02-19", "In July 1701 they took the forts. The king died on 19 March 1702. The three allies declared war on 15 May.\n\nThe Low Countries, 1702–1704\n\nKaiserswerth capitulated on 15 June.", ("1701-07", "1702-03-19", "1702-05-15", "1702", "1704", "1702-06-15")),
    ("2010-07-19", "The war lasted from 19 July 1870 until 28 January 1871.\n\nParis\n\nThe city was shut in on 19 September 1870. It was shelled from 5 January 1871.\n\nThe Loire\n\nThe army formed behind the river. They had been driven out of Orleans on 11 October; and at Chateaudun, on the 18th, others had defended the houses. On 9 November they won at Coulmiers.", ("1870-07-19", "1871-01-28", "1870-09-19", "1871-01-05", "1870-10-11", "1870-10-18", "1870-11-09")),
    ("2017-04-28", "The ship had lain there for five months when she weighed on 4 April 1789. At sunrise on the 28th three men came into the cabin. In 1790 he was home, and in 1791 the Pandora sailed.", ("P5M", "1789-04-04", "1789-04-28TMO", "1790", "1791")),
    ("2015-06-15", "London opened its gates on 17 May 1215. By 10 June the king was ready to talk, and five days later it was sealed. Peace was sworn on the 19th. It was issued anew in 1216 and in 1225.", ("1215-05-17", "1215-06-10", "1215-06-15", "1215-06-19", "1216", "1225")),
    ("2012-12-29", "The battalion was raised in September 1914. It received no rifles until the following April. It landed at Boulogne on the night of 28 July. In 1916 it was at Delville, in 1918 it was disbanded.", ("1914-09", "1915-04", "1915-07-28TNI", "1916", "1918")),
    ("2012-12-29", "Ordered in 1916, the airship did not fly until 14 March 1919. She rose at 1.42 a.m. on 2 July. She was over Newfoundland on the 4th. In 1921 she was wrecked.", ("1916", "1919-03-14", "1919-07-02T01:42", "1919-07-04", "1921")),
    ("2012-12-29", "They set out on 22 July 1897; the floe on which they had made ready to winter split on 2 October, and three days later they landed.", ("1897-07-22", "1897-10-02", "1897-10-05")),
    ("2012-12-29", "By early November 1989 thousands were leaving. At a press conference on the 9th Günter Schabowski read out new rules. It fell in 1990 and in 1991 it was gone.", ("1989-11", "1989-11-09", "1990", "1991")),
    ("2012-12-29", "He fell ill in December 1878 and died on the 9th of the next month. The firm, begun in 1850, outlived him until 1909.", ("1878-12", "1879-01-09", "1850", "1909")),
    ("2012-10-01", "Antony was dead by the middle of August 30 BC. He had won in 42 BC and lost in 31 BC.", ("BC0030-08", "BC0042", "BC0031")),
    ("2016-11-21", "Three years ago today people came out. Three months later he had fled.\n\nOn Thursday, 21 November 2013, it was put off. At 8 p.m. they met. On Sunday, the 24th, it began. At 4 a.m. on Saturday, 30 November, the square was cleared.", ("2013-11-21", "2014-02", "2013-11-21", "2013-11-21T20:00", "2013-11-24", "2013-11-30T04:00")),
    # what was lost by then moves no story
    ("2009-07-27", "The war began on 6 May 1999. On 10 June the bodies of six men of the patrol lost in May were returned. A day afterwards a talk was made public. The minister came on the 12th and left the same evening.", ("1999-05-06", "1999-06-10", "1999-05", "1999-06-11", "1999-06-12", "1999-06-12TEV")),
)
