"""Timelines: what heads their entries, and what is told from these heads.

TIMELINES: ``(published, text, values)``, as in `corpus_stories.py`.
"""

# ruff: noqa: E501 - a row is a text and its values, however long
# fmt: off

TIMELINES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # entries that are headed by weekdays, below dates
    ("2014-09-16", "The ferry\n\n8 September: The ferry sails.\n9 September: It sinks.\n10 September: Divers find 30 bodies.\n12 September: It emerges that the ship failed a test on 1 September.\nSaturday: The captain is held.", ("2014-09-08", "2014-09-09", "2014-09-10", "2014-09-12", "2014-09-01", "2014-09-13")),
    ("2014-10-10", "6 October 2014: A nurse tests positive.\n7 October 2014: Three more are in quarantine.\nWednesday: Her dog is put down.\nThursday: Her state worsens.", ("2014-10-06", "2014-10-07", "2014-10-08", "2014-10-09")),
    ("2013-08-24", "The week of the flood\n\nWEDNESDAY, AUGUST 14\n\n0640 - The dam is seen to leak.\n\nTHURSDAY\n\n1105 - It breaks. Sixty houses are gone.\n\nFRIDAY, AUGUST 16\n\n0730 - The army comes.\n\nMONDAY, AUGUST 19\n\nSchools open again.\n\nTUESDAY\n\n0915 - The first bill is paid.", ("2013-08-14", "2013-08-14T06:40", "2013-08-15", "2013-08-15T11:05", "2013-08-16", "2013-08-16T07:30", "2013-08-19", "2013-08-20", "2013-08-20T09:15")),
    # timelines: what heads their entries, and what these count from
    ("2024-11-08", "The count\n\n3 November: Polls close.\n\n4 November: The count begins.\n\n5 November: It is halted.\n\n6 November: A recount is asked for.\n\nYesterday: Two judges resign.\n\nToday: It is ordered for next week.", ("2024-11-03", "2024-11-04", "2024-11-05", "2024-11-06", "2024-11-07", "2024-11-08", "2024-W46")),
    ("2019-03-02", "Our review: budgets and a bear\n\nMONDAY\n\nThe ministry publishes its budget. Nurses get nothing until next year.\n\nTUESDAY\n\nA bear is filmed crossing the bridge at 7.20am.\n\nWEDNESDAY\n\nThe council goes home.", ("2019-02-25", "2020", "2019-02-26", "2019-02-26T07:20", "2019-02-27")),
    ("2005-09-14", "Investigators yesterday released the calls from Monday's derailment. The sequence below is compiled from them.\n\n6.12am: The train leaves.\n\n6.41am: A coach leaves the rails.\n\nNoon: The line is shut.\n\n4.20pm: The minister comes.", ("2005-09-13", "2005-09-12", "2005-09-12T06:12", "2005-09-12T06:41", "2005-09-12T12:00", "2005-09-12T16:20")),
    ("1998-05-23", "The peace\n\nMay 1996: A truce is signed.\n\nJune 1997: It is broken.\n\nJanuary 1998: Talks, begun in the autumn, moved to the lake. Two months later one side walked out.", ("1996-05", "1997-06", "1998-01", "1997-FA", "1998-03")),
    ("2000-03-31", "1999\n\nNov. 12: He calls.\n\nDec. 20: An open bid.\n\n2000\n\nJan. 24: The board refuses.\n\nMarch 10: Shares peak.\n\nMonday: The talks resume.\n\nThursday: It is done, for 58 euros.", ("1999", "1999-11-12", "1999-12-20", "2000", "2000-01-24", "2000-03-10", "2000-03-27", "2000-03-30")),
    ("2008-10-10", "The fall of a bank\n\nMay 2007. It opens abroad.\n\nDecember 2007. Its deposits pass a billion.\n\nMarch. The krona loses a fifth.\n\nOctober 6. Parliament sits until dawn.", ("2007-05", "2007-12", "2008-03", "2008-10-06", "2008-10-06TMO")),
    ("2004-12-17", "Key dates of 2004\n\nSpring: The president says he will go.\n\nSeptember 5: His rival falls ill.\n\nOctober 31: The first round.\n\nNovember 21: The run-off.\n\nLast Saturday: A clinic says it was poison.\n\nWednesday: The tents come down.", ("2004", "2004-SP", "2004-09-05", "2004-10-31", "2004-11-21", "2004-12-11", "2004-12-15")),
    ("2013-01-24", "The search\n\nJanuary 9: The boat leaves.\n\nJanuary 10: It is missed.\n\nFriday, January 11: A plane takes off. A fisherman says he saw red flares on Wednesday night.\n\nJanuary 22: The navy gives up.", ("2013-01-09", "2013-01-10", "2013-01-11", "2013-01-09TNI", "2013-01-22")),
    ("1999-07-09", "The valley\n\n1921 - A commission draws the border.\n\nJune 1963 - The first war.\n\n12 August 1991 - A ceasefire is signed. Observers come six months later.\n\nTHE CRISIS OF 1999\n\nLate May - Shepherds report trenches.\n\n14 June - Six soldiers die.", ("1921", "1963-06", "1991-08-12", "1992-02", "1999", "1999-05", "1999-06-14")),
    ("2001-10-26", "Eleven people died in the fire in the tunnel on Wednesday. This account is drawn from a log and from interviews with drivers on Thursday. All times are local.\n\n9.36am Two lorries collide.\n\n9.38am The first call comes.\n\nNoon Part of the ceiling falls.", ("2001-10-24", "2001-10-25", "2001-10-24T09:36", "2001-10-24T09:38", "2001-10-24T12:00")),
    ("2018-04-12", "12 February: First hearing. It is adjourned after 20 minutes to 5 March.\n\n5 March: A witness speaks.\n\n10 April: The defence speaks.\n\n11 April: The court grants bail.", ("2018-02-12", "PT20M", "2018-03-05", "2018-03-05", "2018-04-10", "2018-04-11")),
    ("2024-11-15", "28 October: The vote opens.\n\n30 October: It is halted.\n\n31 October: It goes on.\n\n6 November: A new offer is made.\n\nThursday: Most say yes.", ("2024-10-28", "2024-10-30", "2024-10-31", "2024-11-06", "2024-11-14")),
    ("2007-07-02", "Sunday\nHe sails alone.\n\nMonday\nHe texts his daughter at 9.14pm.\n\nTuesday\nA beacon goes off.\n\nSaturday\nHis family charter a plane.\n\nYesterday\nThe pilot spots a hull.", ("2007-06-24", "2007-06-25", "2007-06-25T21:14", "2007-06-26", "2007-06-30", "2007-07-01")),
    ("1998-09-30", "Saltmere\n\n1340: The town gets its charter.\n\n1745: A flood takes the harbour.\n\n1902: The works close.\n\n1997: Salt is made again.\n\nThe museum will shut for the season on 31 October. It was given a boat on Monday.", ("1340", "1745", "1902", "1997", "1998-10-31", "1998-09-28")),
    ("2015-11-14", "The shelter has fed people since 1994. We spent Tuesday there.\n\n5:10 a.m. Lorna Pettit unlocks the door.\n\n6:00 a.m. Porridge.\n\n9:30 a.m. The van brings pears.", ("1994", "2015-11-10", "2015-11-10T05:10", "2015-11-10T06:00", "2015-11-10T09:30")),
    ("2001-05-30", "The mission\n\n4 July 1999 -- Launch.\n\n30 April 2001 -- The site is chosen.\n\n11 May 2001\n0412 UTC -- The lander separates.\n0519 UTC -- Touchdown.\n\n12 May 2001 -- The signal is lost.", ("1999-07-04", "2001-04-30", "2001-05-11", "2001-05-11T04:12", "2001-05-11T05:19", "2001-05-12")),
    # days below the name of their month
    ("2019-04-12", "The affair\n\n2018\n\nSEPTEMBER\n4th — Classes begin.\n18th — The paper asks for an answer \"by Friday\".\n\nNOVEMBER\n15th — Censure passes.\n\n2019\n\nJANUARY\n22nd — Students come back.\n\nThe paper will be at Monday's announcement.", ("2018", "2018-09", "2018-09-04", "2018-09-18", "2018-09-21", "2018-11", "2018-11-15", "2019", "2019-01", "2019-01-22", "2019-04-15")),
    ("2023-12-02", "November 2023\nTue 14: The pipe leaks.\nWed 15: Divers go down.\nMon 20: It is mended.", ("2023-11", "2023-11-14", "2023-11-15", "2023-11-20")),
    # weeks that head what is told of them
    ("2021-03-12", "Week of 11 January\nOnly the old are invited. By Friday 900 doses are used.\n\nWeek of 18 January\nDeliveries are halved. He learns of it on Tuesday; a letter comes the next day.\n\nWeek of 25 January\nNothing moves.", ("2021-W02", "2021-01-15", "2021-W03", "2021-01-19", "2021-01-20", "2021-W04")),
    # days by their number, hours below them, parts of a day among those
    ("2008-11-24", "We have pieced together the course of events.\n\nDAY 1: Thursday\n7.50pm: Four men get out of two taxis.\n9.30pm: Police seal off the block.\n\nDAY 2\n2am: Guests climb down ladders.\n5.15pm: The minister refuses.\n\nDAY 3\n6pm: It goes on.\nEvening: A second gunman dies.", ("2008-11-20", "2008-11-20T19:50", "2008-11-20T21:30", "2008-11-21T02:00", "2008-11-21T17:15", "2008-11-22T18:00", "2008-11-22TEV")),
    ("2006-09-12", "MONDAY, SEPT. 4\nA tropical wave is given a number.\n\nWEDNESDAY, SEPT. 6\n5 p.m. -- Odile is named.\n\nTHURSDAY, SEPT. 7\n11 a.m. -- It does not turn.\n9 p.m. -- The last bus leaves.", ("2006-09-04", "2006-09-06", "2006-09-06T17:00", "2006-09-07", "2006-09-07T11:00", "2006-09-07T21:00")),
    # old years in a line each, then the days of the year of publication
    ("2005-09-08", "1988 – Families settle.\n\nEarly 1999 – The city promises houses.\n\n14 January – The mayor has a plan.\n\n2 March – Doors are marked.\n\nJuly – Cholera.\n\n5 September – The south side is next.", ("1988", "1999", "2005-01-14", "2005-03-02", "2005-07", "2005-09-05")),
    ("2018-10-01", "2012: The account is opened.\n\n4 April: A first video.\n\n2014: It is sold.\n\n3 June: A new owner.\n\n20 September: It is bought back.", ("2012", "2012-04-04", "2014", "2014-06-03", "2014-09-20")),
    # days in figures head entries, and what is below all of them is of today
    ("2018-11-29", "27/11/2015 The contract is signed.\n\n17/02/2017 A member stands down.\n\n08/03/2018 The report is out.\n\n05/11/2018 The firm asks for more. It has until the 23rd to think.\n\nThe firm said last night that it would sue.", ("2015-11-27", "2017-02-17", "2018-03-08", "2018-11-05", "2018-11-23", "2018-11-28TNI")),
    # the news above all entries
    ("2018-09-18", "Sept 18 (Wire) - The carrier was closed on Tuesday after talks broke down over the weekend. Key events:\n\nJune 14, 1996 - It is founded.\n\n2004 - It is listed.\n\nSept. 17, 2018 - The deadline passes.", ("2018-09-18", "2018-09-18", "2018-W37-WE", "1996-06-14", "2004", "2018-09-17")),
    # entries that are still to come at publication
    ("2017-09-15", "28 August: The water is cloudy.\n\n31 August: A test is ordered.\n\n2 September: Two plants are shut.\n\n22 September: The notice may be lifted.\n\nThe end of October: Claims close.", ("2017-08-28", "2017-08-31", "2017-09-02", "2017-09-22", "2017-10")),
    ("2008-10-10", "The bank, newest first\n\nOctober 9. It is taken over.\n\nOctober 6. Parliament sits.\n\nMarch 3. The krona falls.\n\nDecember 12. Its deposits pass a billion.", ("2008-10-09", "2008-10-06", "2008-03-03", "2007-12-12")),
    # below heads on lines of their own, with and without a blank line
    ("2006-05-18", "1921\n\nThe bakery opens.\n\n1960\n\nA second shop.\n\n2005\n\nIt is floated.\n\nShareholders vote on 9 June. It sold a shop last month.", ("1921", "1960", "2005", "2006-06-09", "2006-04")),
    ("2022-05-12", "2022-03-08\nA forged letter appears.\n\n2022-03-21\nThe network falls silent.\n\n2022-04-30\nLast post seen.\n\nAs of this morning nine of the sites are online; one was updated on Monday.", ("2022-03-08", "2022-03-21", "2022-04-30", "2022-05-12TMO", "2022-05-09")),
    # parts by their number, of which only the first says which day or week it is
    ("2009-07-31", "The siege ended on Sunday. This is how it went.\n\nDay 1 (Saturday 18 July). Six gunmen enter at 8.45 pm. By ten o'clock they hold 71 people.\n\nDay 2. Children are let out at dawn.\n\nDay 3. Nothing is heard.\n\nDay 5 (Wednesday). It goes on.", ("2009-07-26", "2009-07-18", "2009-07-18T20:45", "2009-07-18T22:00", "2009-07-19TMO", "2009-07-22")),
    ("2009-07-31", "The siege ended on Sunday. This is how it went.\n\nDay 1 (Saturday 18 July). Six gunmen enter at 8.45 pm. By ten o'clock they hold 71 people.\n\nDay 2. Children are let out at dawn.\n\nDay 3. Nothing is heard.\n\nDay 4. A man is shot at about 5 am.\n\nThe hotel will open next week.", ("2009-07-26", "2009-07-18", "2009-07-18T20:45", "2009-07-18T22:00", "2009-07-19TMO", "2009-07-21T05:00", "2009-W32")),
    ("2011-10-24", "Dockers went back this morning.\n\nWEEK ONE. The men are called out on Monday 29 August. By Wednesday eleven ships wait.\n\nWEEK TWO. Fruit is tipped into the harbour on Thursday.\n\nWEEK THREE. Monday: a court sits. Sunday: 9,000 people march.", ("2011-10-24TMO", "2011-08-29", "2011-08-31", "2011-09-08", "2011-09-12", "2011-09-18")),
    # days with nothing between them and what they head, backwards as well
    ("2019-11-08", "30 October The adviser opens an inquiry.\n\n17 June Tenders close.\n\n1 February Lund becomes minister.\n\n19 December Dinner at the Astor, in nobody's diary.\n\nSummer 2018 Lund sets up a number.\n\nThe report is due before the end of the month.", ("2019-10-30", "2019-06-17", "2019-02-01", "2018-12-19", "2018-SU", "2019-11")),
    ("2020-05-04", "March 28 Two have a cough.\nMarch 30 Meals will be late until Wednesday.\nApril 3 Seven dead this week.\nApril 6 They do not come until the 22nd.", ("2020-03-28", "2020-03-30", "2020-04-01", "2020-04-03", "2020-W14", "2020-04-06", "2020-04-22")),
    # by their number alone, in the month of the head above
    ("2001-04-05", "February 20. The first case.\n\nThe 21st. Exports stop.\n\nThe 23rd. A farm is found.\n\nMarch 1. Racing stops.\n\nThe 15th. Sheep are killed.", ("2001-02-20", "2001-02-21", "2001-02-23", "2001-03-01", "2001-03-15")),
    # what an entry says is due
    ("2022-10-28", "20 October: He resigns.\n24 October: A vote.\n25 October: She is sworn in.\n26 October: The budget, due on 31 October, is moved to 17 November.", ("2022-10-20", "2022-10-24", "2022-10-25", "2022-10-26", "2022-10-31", "2022-11-17")),
    # hours with a word in front, last month below a head of its own line
    ("2021-02-12", "How it unfolded on Thursday\n\n3.11pm A tank catches fire.\n\nJust after 4pm Police close the road.\n\n5.30pm Pupils go home.", ("2021-02-11", "2021-02-11T15:11", "2021-02-11T16:00", "2021-02-11T17:30")),
    ("2004-01-29", "30 May 2003\nA report is broadcast.\n\n30 June 2003\nHe writes that he met the man last month.\n\n9 July 2003\nHe is named.", ("2003-05-30", "2003-06-30", "2003-05", "2003-07-09")),
    # what comes near: lists, charts, agendas, menus, courses, old years
    ("2018-09-17", "March\n\nServes 4\n\n1: Beat the eggs.\n2: Add flour.\n3: Bake.", ()),
    ("2018-09-17", "March 2018\n\nAgenda\n\n1 – Apologies\n2 – Minutes\n3 – Any other business", ("2018-03",)),
    ("2018-09-17", "August\n\n10 - The Shark\n9 - The Cook\n8 - Two Sisters", ("2018-08",)),
    ("2018-09-17", "Menu\nMorning: Eggs\n10:30 Coffee\nEvening: Soup\n18:00 - Dinner", ("2018-09-17T10:30", "2018-09-17T18:00")),
    ("2018-09-17", "Week 1: The jury was told that she died on 4 May 2015.\nWeek 2: Her sister gave evidence on Monday.\nWeek 3: The defence closed on Friday.", ("2015-05-04", "2018-09-17", "2018-09-14")),
    ("2018-09-17", "Day 1: The crew sail on 1 September.\nDay 2: Calm.\nDay 3: Storm.\n\nThe organisers said yesterday that they would go again.", ("2018-09-01", "2018-09-16")),
    ("2018-09-17", "Week of 1 October: bins are emptied on Tuesday.\n\nThe mayor resigned on Wednesday.", ("2018-W40", "2018-10-02", "2018-09-12")),
    ("2018-09-17", "6 September: Gordon hit the coast.\n9 September: Helene formed.\n12 September: Isaac turned.\n22 September: Maria killed 40.", ("2018-09-06", "2018-09-09", "2018-09-12", "2017-09-22")),
    ("2018-09-17", "6 October Fulham v Arsenal\n10 November Arsenal v Wolves\n26 December Brighton v Arsenal\n12 January West Ham v Arsenal\n9 March Arsenal v Leeds", ("2018-10-06", "2018-11-10", "2018-12-26", "2019-01-12", "2019-03-09")),
    ("2018-09-17", "1914: War is declared.\n1917: Revolution.\n1918: The war ends.\n8 August: A battle.\n12 September: Another.", ("1914", "1917", "1918", "1918-08-08", "1918-09-12")),
    ("2003-05-06", "Feb. 26: He returns from abroad.\n\nMarch 3: He falls ill.\n\nMarch 12: A global alert.\n\nMay 2: It is over.", ("2003-02-26", "2003-03-03", "2003-03-12", "2003-05-02")),
)
