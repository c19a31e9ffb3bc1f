"""What is read otherwise than marked in the whole texts, each with a word why."""

_SAME_LENGTH = "we say P10Y for a decade, which is the same length"
_SELDOM = "readers mark the word in a minority of cases"
_NEXT = "the next one, or the one of next week: usage differs"
_CLOCK = "a clock is of the day last mentioned, unless that is far off"
_YEAR = "the year that the passage looks back on was said sentences before"
_HOUR = "an hour in a bare number could count anything"
_WEEKS = "from a day, we count to the day; this reader keeps the week"
_THESE_DAYS = "the day itself, or these days: both readings are open"
_QUOTED = "said on another day than that of publication"
_PART = "a part of a day alone means any day as often"
_SEASON = "a season alone is a noun as often"
_BEFORE_A_CLAUSE = "*before* and *after* may begin a clause"
_LENGTH = "how long it takes, or when it will be"
_BOTH = "a history in the main, that ends with the news"
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
}
