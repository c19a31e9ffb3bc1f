"""What is read otherwise than marked in the whole texts, each with a word why."""

# ruff: noqa: E501 - a mark is named by its title and words, however long

_SAME_LENGTH = "we say P10Y for a decade, which is the same length"
_SELDOM = "readers mark the word in a minority of cases"
_NEXT = "the next one, or the one of next week: usage differs"
_CLOCK = "a clock is of the day last mentioned, unless that is far off"
_YEAR = "the year that the passage looks back on was said sentences before"
_HOUR = "an hour in a bare number could count anything"
_WEEKS = "from a day, we count to the day; this reader keeps the week"
_WEEKS_AGO = "*weeks ago* is a week; this reader counts to the day"
_THESE_DAYS = "the day itself, or these days: both readings are open"
_QUOTED = "said on another day than that of publication"
_PART = "a part of a day alone means any day as often"
_SEASON = "a season alone is a noun as often"
_BEFORE_A_CLAUSE = "*before* and *after* may begin a clause"
_LENGTH = "how long it takes, or when it will be"
_BOTH = "a history in the main, that ends with the news"
_ANCIENT = "before the year 1 only years and centuries are read"
_FIGURES = "three figures behind *around* could count anything"
_PERIOD = "which quarter or year a report compares with was said elsewhere"
_STORY = "where the story is was said further back, or is told by the sense"
_ELSEWHERE = "told from a date further back than the last one"

GAPS: dict[str, str] = {
    "Siege of Vardenholm 31: a week later": _WEEKS,
    "Ostrel Pass Railway 9: six weeks later": _WEEKS,
    "Fennimore Antarctic Expedition 29: Three weeks later": _WEEKS,
    "Ruvari campaign 16: a week later": _WEEKS,
    "Harnmouth smallpox epidemic 25: six weeks earlier": _WEEKS,
    "Qasimi dynasty 37: more than three decades": _SAME_LENGTH,
    "Norrland parties clinch coalition deal 21: the past two decades": _SAME_LENGTH,
    "Central bank raises rates for first time since 2011 3: a decade": _SAME_LENGTH,
    "Exit poll gives opposition clear lead in Karelund 15: two decades": _SAME_LENGTH,
    "Dozens dead as island ferry capsizes 15: annual": _SELDOM,
    "Harcourt & Lyle to shut 43 shops 7: quarterly": _SELDOM,
    "Morning bulletin, Western Radio, transcript 7: annual": _SELDOM,
    "Norrland parties clinch coalition deal 7: next weekend": _NEXT,
    "Rail passengers told to stay at home in heat 19: next Wednesday": _NEXT,
    "Rail passengers told to stay at home in heat 20: Thursday": _NEXT,
    "Tavria and Osmark agree to reopen border 22: Soon": _SELDOM,
    "Thieves take medieval crown from Dutch museum 15: Soon": _SELDOM,
    "Why two islands are fighting over mackerel 24: soon": _SELDOM,
    "Thousands flee as Callada wildfire jumps highway 5: the afternoon":
        "a part of a day alone means any day as often",
    "Thieves take medieval crown from Dutch museum 10: 1am": _CLOCK,
    "Thieves take medieval crown from Dutch museum 11: 3.30am": _CLOCK,
    "Thieves take medieval crown from Dutch museum 12: ten days earlier": _CLOCK,
    "Rail passengers told to stay at home in heat 11: 4pm": _CLOCK,
    "Morning bulletin, Western Radio, transcript 13: half past five": _CLOCK,
    "Paper Lantern: key findings 11: July": _YEAR,
    "Paper Lantern: key findings 13: December": _YEAR,
    "Bellwether swings to profit on strong holiday sales 18: the second half": _YEAR,
    "The last loaf on Market Street 14: September": _YEAR,
    "Three hundred people and one bus 2: 9.15": _HOUR,
    "The last loaf on Market Street 24: seven": _HOUR,
    "Evening News, Channel Nine, transcript 23: eleven": _HOUR,
    "Morning bulletin, Western Radio, transcript 25: eight": _HOUR,
    "Halvorsen profit falls but orders pick up 11: the same quarter of 2012":
        "the quarter in question is told by the headline",
    "Halvorsen profit falls but orders pick up 13: the full year":
        "a year to come, or a length",
    "Orrin Savings Bank v. August 10: three days later":
        "counted from a name that looks like a day",
    "The Amber War 19: three days before": _BEFORE_A_CLAUSE,
    "The Amber War 25: November": _ELSEWHERE,
    "The Amber War 26: the 12th of December": _ELSEWHERE,
    "The Amber War 27: two days after that": _ELSEWHERE,
    "The coup in San Telmo and its aftermath 13: the Thursday": _ELSEWHERE,
    "The coup in San Telmo and its aftermath 14: the following Monday":
        _ELSEWHERE,
    "The Grenholm general strike 18: the winter": _SEASON,
    "The Skarne air offensive 18: 01:15": _CLOCK,
    "The Skarne air offensive 19: dawn": _PART,
    "Tolmak Uprising 12: four days after": _BEFORE_A_CLAUSE,
    "Tolmak Uprising 13: That same week": _ELSEWHERE,
    "Tolmak Uprising 18: three days before": _BEFORE_A_CLAUSE,
    "Tolmak Uprising 19: one week": _LENGTH,
    "Lobo Strait War 3: more than a decade": _SAME_LENGTH,
    "Lobo Strait War 5: the year after": _BEFORE_A_CLAUSE,
    "Lobo Strait War 26: the early morning": _PART,
    "Mirenza Rising 28: the evening": _PART,
    "Dagh River War 27: the winter": _SEASON,
    "Dagh River War 43: every decade": _SAME_LENGTH,
    "Kessar War (1999–2000) 2: eleven months later":
        "counted from a season, it ends in one",
    "Kessar War (1999–2000) 21: The fall": _SEASON,
    "Cyclist Verhulst banned for four years 10: a decade": _SAME_LENGTH,
    "Last orders for the Dolphin after 240 years 6: a cracking summer":
        _SEASON,
    "Two trains collide in central Portugal 12: 30 days": _LENGTH,
    "Halvorsen cuts outlook as turbine orders slip 19: the second quarter":
        _ELSEWHERE,
    "Rate call splits Corvane board as bidder circles 22: soon": _SELDOM,
    "The lake that left 14: almost two decades": _SAME_LENGTH,
    "What became of the Lundy computer? 4: Christmas": _ELSEWHERE,
    "What became of the Lundy computer? 11: a Friday": _ELSEWHERE,
    "What became of the Lundy computer? 16: today": _THESE_DAYS,
    "Storm live: Red warning for the north coast as ferries stop 12: an hour ago":
        _CLOCK,
    "Storm live: Red warning for the north coast as ferries stop 20: 8.30am":
        _CLOCK,
    "Storm live: Red warning for the north coast as ferries stop 25: six o'clock":
        _CLOCK,
    "Castria election: Opposition claims narrow win 6: the autumn": _SEASON,
    "Castria election: Opposition claims narrow win 9: 21:30": _CLOCK,
    "Castria election: Opposition claims narrow win 10: about two months":
        _LENGTH,
    "Ex-militia chief sentenced to 28 years 13: today": _THESE_DAYS,
    "Death toll climbs as cyclone leaves islands dark 13: overnight": _PART,
    "Handball chief Brandl suspended over votes-for-cash claims 12: annual":
        _SELDOM,
    "Turboprop crashes on approach to Ambasa, 38 dead 2: Monday": _ELSEWHERE,
    "Fifty years on, a mining valley remembers its 119 7: that evening":
        _ELSEWHERE,
    "Fifty years on, a mining valley remembers its 119 8: Two days later":
        _ELSEWHERE,
    "Fifty years on, a mining valley remembers its 119 9: 14 May": _ELSEWHERE,
    "Fifty years on, a mining valley remembers its 119 10: that September":
        _ELSEWHERE,
    "Port inquiry closes in on minister's inner circle 15: today": _QUOTED,
    "Port inquiry closes in on minister's inner circle 16: tomorrow": _QUOTED,
    "Lake states sign water pact after 14-year wrangle 12: four in the morning":
        _CLOCK,
    "Smooth start for euro in Levonia despite doubts 13: late afternoon":
        _PART,
    "Run-off looms as Quirino falls short in Andara 8: tomorrow": _QUOTED,
    "Run-off looms as Quirino falls short in Andara 19: the last week of March":
        _ELSEWHERE,
    "Ferry operator knew of faulty doors, hearing told 6: April": _ELSEWHERE,
    "Ferry operator knew of faulty doors, hearing told 7: June": _ELSEWHERE,
    "Credit Markets: Bonds advance before note sale 13: Friday": _ELSEWHERE,
    "Credit Markets: Bonds advance before note sale 15: annual": _SELDOM,
    "Credit Markets: Bonds advance before note sale 20: soon": _SELDOM,
    "Pell Brothers names new president 23: a decade": _SAME_LENGTH,
    "Stocks drift higher in slow session 24: Thursday": _ELSEWHERE,
    "Crestline Air warns on fiscal 1990 2: the full year": _ELSEWHERE,
    "Crestline Air warns on fiscal 1990 6: a year earlier": _ELSEWHERE,
    "Former savings executive convicted in arson plot 14: the day after the fire":
        _ELSEWHERE,
    "Former savings executive convicted in arson plot 16: 8 p.m. that day":
        _ELSEWHERE,
    "Judge puts off ruling in custody fight 9: Two days after the accident":
        _ELSEWHERE,
    "Danube shippers demand compensation 7: soon": _SELDOM,
    "Envoys urge restraint ahead of border talks 12: today": _THESE_DAYS,
    "Envoys urge restraint ahead of border talks 15: soon": _SELDOM,
    "The last whistle at Harmon Mill 13: the night of June 2": _ELSEWHERE,
    "The last whistle at Harmon Mill 24: two decades": _SAME_LENGTH,
    "An island ferry goes out of service 10: today": _THESE_DAYS,
    "Across the Nation: the tobacco papers, a rescue, a comet hunter 10: eleven thirty":
        _HOUR,
    "Across the Nation: the tobacco papers, a rescue, a comet hunter 20: every night":
        "we say every night, this reader every day",
    "The lake that left 18: 12 March": _BOTH,
    "Ilse Verbraecken 17: The spring": _SEASON,
    "August Wennerholm 20: more than a decade": _SAME_LENGTH,
    "Orvessa 6: Fifty-five years later": _ANCIENT,
    "Meridian 4 30: 08:03": _CLOCK,
    "Meridian 4 31: 08:51": _CLOCK,
    "Meridian 4 32: 08:58": _CLOCK,
    "Treaty of Arlesund 4: the next two decades": _SAME_LENGTH,
    "Treaty of Arlesund 26: 1 April": _STORY,
    "Marrick Bridge 38: soon": _SELDOM,
    "Siege of Karsholm 7: four decades": _SAME_LENGTH,
    "Siege of Karsholm 49: annual": _SELDOM,
    "Varnow campaign 42: March": _STORY,
    "Varnow campaign 43: November": _STORY,
    "Hallam expedition 32: the next month": _ELSEWHERE,
    "Second Morenan War 39: the spring": _STORY,
    "Second Morenan War 41: 11 November": _STORY,
    "Second Morenan War 42: that same evening": _STORY,
    "Second Morenan War 43: early December": _STORY,
    "Second Morenan War 44: 6 p.m. on Christmas Eve": _CLOCK,
    "Drenova campaign 33: December": _STORY,
    "Drenova campaign 34: three months later": _STORY,
    "Drenova campaign 36: late April": _STORY,
    "Bakoma conflict 5: four decades": _SAME_LENGTH,
    "Bakoma conflict 14: 3.40 a.m.": _CLOCK,
    "Bakoma conflict 15: midday": _CLOCK,
    "Bakoma conflict 16: the next day": _ELSEWHERE,
    "Bakoma conflict 17: that weekend": _ELSEWHERE,
    "Bakoma conflict 18: Monday": _ELSEWHERE,
    "Siege of Montreval 29: the winter": _SEASON,
    "War of the Three Harbours 10: twenty years later": _ANCIENT,
    "War of the Three Harbours 13: Nine years later": _ANCIENT,
    "War of the Three Harbours 14: the spring of 274": _ANCIENT,
    "War of the Three Harbours 15: that autumn": _ANCIENT,
    "War of the Three Harbours 17: The following spring": _ANCIENT,
    "War of the Three Harbours 18: During the summer": _ANCIENT,
    "War of the Three Harbours 19: the end of the year": _ANCIENT,
    "War of the Three Harbours 22: the spring of 271": _ANCIENT,
    "War of the Three Harbours 23: the winter of 272–271": _ANCIENT,
    "War of the Three Harbours 24: the next summer": _ANCIENT,
    "War of the Three Harbours 25: a year later": _ANCIENT,
    "War of the Three Harbours 26: the autumn of 270": _ANCIENT,
    "War of the Three Harbours 29: 269": _ANCIENT,
    "War of the Three Harbours 30: That winter": _ANCIENT,
    "War of the Three Harbours 31: the spring of 268": _ANCIENT,
    "War of the Three Harbours 33: the same summer": _ANCIENT,
    "War of the Three Harbours 35: the end of the year": _ANCIENT,
    "Sabinal campaign 12: five years before": _BEFORE_A_CLAUSE,
    "Sabinal campaign 35: the second day": _ELSEWHERE,
    "Sabinal campaign 36: that night": _ELSEWHERE,
    "Sabinal campaign 39: the rest of the summer": _STORY,
    "Sabinal campaign 40: September 8": _STORY,
    "Sabinal campaign 41: a month later": _STORY,
    "Sabinal campaign 42: noon on November 16": _CLOCK,
    "Sabinal campaign 47: June of the following year": _STORY,
    "Drenova offensive 19: the day": _ELSEWHERE,
    "Salt Revolution 33: Five hours later": _LENGTH,
    "Siege of Drahovec (1596) 39: that December": _STORY,
    "Capture of Santa Quiteria 29: Two years before": _BEFORE_A_CLAUSE,
    "Oosterveen Rising 11: six weeks later": _WEEKS,
    "Oosterveen Rising 16: the Monday morning": _ELSEWHERE,
    "Oosterveen Rising 17: evening": _ELSEWHERE,
    "Oosterveen Rising 18: two days later": _ELSEWHERE,
    "Oosterveen Rising 19: the previous night": _ELSEWHERE,
    "Oosterveen Rising 20: the following Sunday": _ELSEWHERE,
    "Salar War 10: quarterly": _SELDOM,
    "Salar War 16: that spring": _STORY,
    "Salar War 26: three weeks later": _WEEKS,
    "Ruvenga campaign 25: two weeks later": _WEEKS,
    "Ruvenga campaign 32: the 5th of July": _ELSEWHERE,
    "Ruvenga campaign 34: dusk": _PART,
    "Battle of Kalavros 28: the winter": _STORY,
    "1971 Kassandan coup d'état 27: 6:30": _CLOCK,
    "1971 Kassandan coup d'état 28: the morning": _ELSEWHERE,
    "1971 Kassandan coup d'état 36: six weeks later": _WEEKS,
    "Siege of Tal Harim 9: a decade": _SAME_LENGTH,
    "Siege of Tal Harim 31: three weeks later": _WEEKS,
    "SS Marchioness of Ardle 26: more than three decades": _SAME_LENGTH,
    "Two found alive under silo 17: the end of January": _STORY,
    "Hospital bookkeeper jailed 4: the best part of two decades": _SAME_LENGTH,
    "Hospital bookkeeper jailed 12: Christmas Eve": _STORY,
    "Hospital bookkeeper jailed 13: the next day": _ELSEWHERE,
    "Hospital bookkeeper jailed 14: the early hours of 6 January": _ELSEWHERE,
    "Governing party loses Calvane 5: 8 p.m.": _CLOCK,
    "Governing party loses Calvane 7: 11:15 p.m.": _CLOCK,
    "Governing party loses Calvane 8: twenty to one": _ELSEWHERE,
    "Governing party loses Calvane 10: Tonight": _QUOTED,
    "Halden Bearings raises outlook 27: the end of the quarter": _PERIOD,
    "Charcoal rewrites history of island port 19: a hundred years later": _ANCIENT,
    "Ottersheim Abbey 1: around 740": _FIGURES,
    "Charcoal rewrites history of island port 20: soon": _SELDOM,
    "Beatrix Holloway, who mapped the ocean floor 17: twenty years later": _PERIOD,
    "Beatrix Holloway, who mapped the ocean floor 21: more than five decades":
        _SAME_LENGTH,
    "Okafor ends long wait in Lindholm 6: April": _STORY,
    "Okafor ends long wait in Lindholm 14: 9:05 p.m.": _CLOCK,
    "Rivals agree prisoner exchange 8: next Tuesday": _ELSEWHERE,
    "Building society manager who robbed widows is jailed 7: almost two decades":
        _SAME_LENGTH,
    "Building society manager who robbed widows is jailed 12: 20 January": _STORY,
    "Loopline removes network of bogus local newspapers 5: November of that year":
        _STORY,
    "Brightwater profit climbs, but outlook is trimmed 17: Halloween": _STORY,
    "Brightwater profit climbs, but outlook is trimmed 20: the first half": _STORY,
    "Reserve Bank calls time on rate rises 13: 2pm": _CLOCK,
    "Pascoe sweeps to power in Carpentaria 11: four decades": _SAME_LENGTH,
    "Kesarpur toll rises to 34 as report blames tired driver 8: around 10 pm the previous night":
        _CLOCK,
    "Marlbridge buses to stop again as pay talks fail 11: October": _STORY,
    "Marlbridge buses to stop again as pay talks fail 24: 6.45": _ELSEWHERE,
    "Winifred Aldous, bush pilot 26: those days": _ELSEWHERE,
    "Small bird, long haul 11: Today": _QUOTED,
    "Small bird, long haul 13: late May": _STORY,
    "Small bird, long haul 14: early August": _STORY,
    "Small bird, long haul 15: 25 September": _STORY,
    "Small bird, long haul 25: soon": _SELDOM,
    "Sunderby's late double sends Eastport top 10: Tonight": _QUOTED,
    "Sunderby's late double sends Eastport top 11: tomorrow morning": _QUOTED,
    "Sunderby's late double sends Eastport top 13: 7.52pm": _CLOCK,
    "Sunderby's late double sends Eastport top 26: September": _STORY,
    "Sunderby's late double sends Eastport top 28: 2.10pm on Saturday": _CLOCK,
    "Sunderby's late double sends Eastport top 29: Friday night": _ELSEWHERE,
    "Hospice bookkeeper jailed for £418,000 theft 17: the morning of 4 August": _STORY,
    "Hospice bookkeeper jailed for £418,000 theft 18: the same evening": _STORY,
    "Hospice bookkeeper jailed for £418,000 theft 19: eight months later": _STORY,
    "Tessmer threatens special session as budget talks stall 13: current": _SELDOM,
    "Tessmer threatens special session as budget talks stall 19: the Fourth of July":
        _STORY,
    "Brackley Foods shares slide on third profit warning 7: the full year": _ELSEWHERE,
    "Brackley Foods shares slide on third profit warning 9: 10.15am": _CLOCK,
    "Kessler's single in the ninth lifts Rapids past Monarchs 8: 7:05 p.m.": _CLOCK,
    "Storm buries Kettle County; bitter cold next 11: 11:30 a.m.": _CLOCK,
    "Storm buries Kettle County; bitter cold next 25: 10 days": _LENGTH,
    "Marian Tregarth: botanist who brought the roadside verge to television 17: two decades":
        _SAME_LENGTH,
    "Q&A: Why is the Arden Sound bridge back on the agenda? 24: more than a decade":
        _SAME_LENGTH,
    "Q&A: Why is the Arden Sound bridge back on the agenda? 28: soon": _SELDOM,
    "Marengan rebels free 31 hostages on eve of ceasefire 30: soon": _SELDOM,
    "Ministers freeze assets of shipping tycoon's family 9: soon": _SELDOM,
    "Ministers freeze assets of shipping tycoon's family 23: more than a decade":
        _SAME_LENGTH,
    "Regulator sues video app over election labels 21: two weeks ago": _WEEKS_AGO,
    "The Norrland papers: what we know so far 24: annual": _SELDOM,
    "Transparency report, second quarter of 2022 6: the same quarter of 2021": _PERIOD,
    "Press release: The Adair Foundation mourns its founder, Ruth Adair Lindqvist 5: annual":
        _SELDOM,
}  # fmt: skip

# By title, the words in which no reader sees a date.
EXTRAS: dict[str, tuple[str, ...]] = {
    "World Report: inspectors, shutdown at Lathrop, and a storm": ("Now",),
    "The Grenholm general strike": ("May",),
    "Northern insurgency in Obanda": ("January", "January", "January"),
    "Turboprop crashes on approach to Ambasa, 38 dead": ("that night",),
    "Health agency declares Masango fever outbreak over in north": ("a day",),
    "Margaret Ashdown dies at 87": ("A Year",),
    "Rail passengers told to stay at home in heat": ("days",),
    "Orrin Savings Bank v. August": ("Sunday",),
    "Evening News, Channel Nine, transcript": ("Sundays", "May"),
    "Morning bulletin, Western Radio, transcript": ("now",),
    "Ilse Verbraecken": ("Monday", "one-day", "four seconds"),
    "Sabinal campaign": ("March", "March"),
    "Skarv Islands campaign": ("Friday",),
    "Salt Revolution": ("weeks",),
    "Small bird, long haul": ("that fall",),
    "Hospice bookkeeper jailed for £418,000 theft": ("Friday",),
}
