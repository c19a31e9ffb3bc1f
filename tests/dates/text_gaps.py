"""What is read otherwise than marked in the whole texts, each with a word why."""

_SAME_LENGTH = "we say P10Y for a decade, which is the same length"
_SELDOM = "readers mark the word in a minority of cases"
_NEXT = "the next one, or the one of next week: usage differs"
_CLOCK = "a clock is of the day last mentioned, unless that is far off"
_YEAR = "the year that the passage looks back on was said sentences before"
_HOUR = "an hour in a bare number could count anything"

GAPS: dict[str, str] = {
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
    "Dolny holds on to win Tour of the Lakes 18: two weeks later":
        "to the day, or the week: we keep the unit that is said",
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
    "Larkhaven bridge: how we got here 23: 11am on Wednesday":
        "what is to come, in a chronology",
    "Orrin Savings Bank v. August 10: three days later":
        "counted from a name that looks like a day",
}  # fmt: skip

# By title, the words in which no reader sees a date.
EXTRAS: dict[str, tuple[str, ...]] = {
    "Margaret Ashdown dies at 87": ("A Year",),
    "Rail passengers told to stay at home in heat": ("days",),
    "Orrin Savings Bank v. August": ("Sunday",),
    "Evening News, Channel Nine, transcript": ("Sundays", "May"),
    "Morning bulletin, Western Radio, transcript": ("now",),
}
