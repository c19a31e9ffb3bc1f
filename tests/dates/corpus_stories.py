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
    ("2012-07-01", "On 23 April 1918 the raid began just after midnight; by 1:30 a.m. it was over.", ("1918-04-23", "1918-04-23T24:00", "1918-04-23T01:30")),
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
    # the entries of a diary
    ("2019-06-15", "War diary, March 1917\n1st The companies trained. In the afternoon it rained.\n2nd Two companies fired.\n3rd Drill, and practice for next day.", ("1917-03", "1917-03-01", "1917-03-01TAF", "1917-03-02", "1917-03-03", "1917-03-04")),
    ("1756-07-15", "Saturday 22. There was joy in the camp.\nSunday 23. A shell came down. This day two men died.\nMonday 24. Towards night both sides fired.", ("1756-05-22", "1756-05-23", "1756-05-23", "1756-05-24", "1756-05-24TNI")),
    ("2018-09-17", "Results:\n1st Smith of Kenya\n2nd Jones of Wales\n3rd Brown", ()),
    ("2012-08-17", "Friday 10 August: They walk out.\nTuesday 14 August: Six are dead.\nThursday 16 August: The police fire.", ("2012-08-10", "2012-08-14", "2012-08-16")),
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
    ("2012-07-01", "On June 22, 1941, it began. By the first week of July Riga fell.", ("1941-06-22", "1941-W27")),
    # before Christ
    ("2012-07-01", "The war (112-105 BC) was won on 11 June 90 BC. The second half of the 4th century BC was quiet.", ("BC0112", "BC0105", "BC0090-06-11", "BC03")),
    ("2012-07-01", "In December, 50 BC, he wrote to the senate. In April he was in Rome, and in June in Spain. That autumn he came back, and in January he sailed.", ("BC0050-12", "BC0049-04", "BC0049-06", "BC0049-FA", "BC0048-01")),
    ("2012-07-01", "War broke out in 264 BC. In the spring of 218 BC he set out; in June of the following year he won.", ("BC0264", "BC0218-SP", "BC0217-06")),
    ("2012-07-01", "War broke out in 276 BC. In the spring of 274 the fleet sailed, and two years later it was lost. In 14 AD peace came.", ("BC0276", "BC0274-SP", "BC0272", "0014")),
    ("2018-09-17", "The temple, built in 49 BC, burned two years later. The mayor said on Tuesday that it will open next year.", ("BC0049", "BC0047", "2018-09-11", "2019")),
    ("2018-09-17", "He ruled in the 40s BC.", ()),
    ("2012-07-01", "Herod died in 4 BC. Ten years later the land became a province.", ("BC0004", "0007")),
    # news that names an old year is no history
    ("2002-10-04", "Strikers celebrated on October 1, when a judge set aside the cancelling of the 1997 deal. The strike, which started on September 22, goes on. A ruling of 1970 was recalled. On the following day pay was held back, although they had taught in September.", ("2002-10-01", "1997", "2002-09-22", "1970", "2002-09-23", "2002-09")),
    ("2013-03-22", "He was arrested on March 1 and has been held since. His next hearing is April 4. In 2009 he served six months; two years earlier he had been fined.", ("2013-03-01", "2013-04-04", "2009", "P6M", "2007")),
    ("2013-03-22", "Unemployment fell to 7.7 percent in February from 7.9 percent the month before. It was 8.3 percent a year ago.", ("2013-02", "2013-01", "2012-02")),
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
    ("2018-09-17", "What the vote means for Germany on Thursday is unclear.", ("2018-09-13",)),
    ("2018-09-17", "He was born in 1990, two years later, his sister came.", ("1990", "1992")),
    ("2018-09-17", "Every March 15 people die there.", ("XXXX-03",)),
    ("2018-09-17", "They waited until daylight saving began, and ate until dark chocolate made them sick.", ()),
    ("2018-09-17", "Milwaukee Journal results:\n1st Smith of Kenya\n2nd Jones of Wales\n3rd Brown", ()),
    # a fiscal quarter
    ("2006-04-27", "Profit of its fiscal third quarter fell from a year ago.", ("2006-Q3", "2005-Q3")),
    ("1990-02-02", "Profit of its fiscal fourth quarter fell.", ("1989-Q4",)),
)
