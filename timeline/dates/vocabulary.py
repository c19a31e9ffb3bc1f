"""Words and their values: English names of months, weekdays, units, feasts, zones.

Keys are lower case, as in the text that the rules see (`patterns.fold`).
"""

from timeline.spans import Precision

MONTHS = {
    **dict.fromkeys(("january", "jan", "jany"), 1),
    **dict.fromkeys(("february", "feb", "febr", "feby"), 2),
    **dict.fromkeys(("march", "mar", "mch"), 3),
    **dict.fromkeys(("april", "apr"), 4),
    "may": 5,
    **dict.fromkeys(("june", "jun"), 6),
    **dict.fromkeys(("july", "jul"), 7),
    **dict.fromkeys(("august", "aug"), 8),
    **dict.fromkeys(("september", "sept", "sep", "septr"), 9),
    **dict.fromkeys(("october", "oct", "octr"), 10),
    **dict.fromkeys(("november", "nov", "novr"), 11),
    **dict.fromkeys(("december", "dec", "decr"), 12),
}
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip

ROMAN_MONTHS = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
)  # fmt: skip
"""As notebooks and catalogues write them: *17.vii.09*."""

WEEKDAYS = {
    **dict.fromkeys(("monday", "mon"), 0),
    **dict.fromkeys(("tuesday", "tues", "tue"), 1),
    **dict.fromkeys(("wednesday", "weds", "wed"), 2),
    **dict.fromkeys(("thursday", "thurs", "thur", "thu"), 3),
    **dict.fromkeys(("friday", "fri"), 4),
    **dict.fromkeys(("saturday", "sat"), 5),
    **dict.fromkeys(("sunday", "sun"), 6),
}
WEEKDAY_NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip

UNITS = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "yr": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
PLURALS = {f"{unit}s": value for unit, value in UNITS.items() if unit != "century"} | {
    "centuries": Precision.CENTURY
}
SPOKEN_MINUTES = {
    "five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30,
    "twenty-five": 25, "twenty five": 25,
}  # fmt: skip
"""Minutes past or to the hour: *twenty to eight*."""
NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 24}
MINUTES_AFTER = {
    "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50,
}  # fmt: skip
"""Minutes after the word for the hour: *seven thirty*."""
CLOCK_UNITS = {"hour": "H", "hr": "H", "minute": "M", "min": "M", "second": "S"}
CLOCK_PLURALS = {f"{unit}s": value for unit, value in CLOCK_UNITS.items()}
UNIT_LETTERS = {
    Precision.DAY: "D",
    Precision.WEEK: "W",
    Precision.MONTH: "M",
    Precision.QUARTER: "Q",
    Precision.SEASON: "M",
    Precision.HALF: "M",
    Precision.YEAR: "Y",
    Precision.DECADE: "DE",
    Precision.CENTURY: "CE",
}

SEASONS = {
    "spring": 1, "summer": 2, "midsummer": 2, "autumn": 3, "fall": 3, "winter": 4,
    "midwinter": 4,
}  # fmt: skip
SEASON_CODES = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}

DECADES = {
    "noughties": 0,
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

PARTS = {
    **dict.fromkeys(("early", "earlier"), "early"),
    **dict.fromkeys(("mid", "middle"), "mid"),
    **dict.fromkeys(("late", "later"), "late"),
    **dict.fromkeys(("start", "beginning", "opening", "outset"), "start"),
    **dict.fromkeys(("end", "close", "conclusion"), "end"),
}
DAY_PARTS = {
    "forenoon": "MO",
    **dict.fromkeys(("mid-morning", "midmorning", "mid morning"), "MO"),
    **dict.fromkeys(("mid-afternoon", "midafternoon", "mid afternoon"), "AF"),
    **dict.fromkeys(("mid-evening", "midevening", "mid evening"), "EV"),
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI",
    "midday": "MI", "lunchtime": "MI", "lunch time": "MI", "daytime": "DT",
    "breakfast time": "MO", "teatime": "AF", "tea time": "AF",
    **dict.fromkeys(("suppertime", "supper time", "dinnertime", "dinner time"), "EV"),
    "dawn": "MO", "dusk": "EV", "daybreak": "MO", "sunrise": "MO",
    "sunset": "EV", "nightfall": "NI",
    "sundown": "EV", "daylight": "MO", "first light": "MO", "dark": "NI",
    "early hours": "MO", "small hours": "MO", "wee hours": "MO",
    "early morning hours": "MO",
}  # fmt: skip
ZONES = frozenset(
    [
        *(
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "ct",
            "mst",
            "mdt",
            "mt",
            "pst",
            "pdt",
            "pt",
        ),
        *(
            "akst",
            "akdt",
            "hst",
            "gmt",
            "utc",
            "bst",
            "wet",
            "cet",
            "cest",
            "eet",
            "eest",
        ),
        *("msk", "trt", "pkt", "ist", "wib", "pht", "sgt", "hkt", "jst", "kst"),
        *("clt", "brt", "sast"),
        *("awst", "acst", "acdt", "aest", "aedt", "nzst", "nzdt", "z", "uk"),
        *(
            *("local time", "eastern", "pacific"),
            *(
                f"{where} {kind}"
                for where in ("eastern", "central", "mountain", "pacific", "atlantic")
                for kind in ("time", "daylight time", "standard time")
            ),
            *("central european time", "central european summer time"),
            *("eastern european time", "greenwich mean time", "british summer time"),
            *("coordinated universal time", "moscow time", "indian standard time"),
        ),
    ]
)
RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
LAST_WORDS = ("last", "past", "previous", "preceding", "prior")
NEXT_WORDS = ("next", "coming", "upcoming", "following", "ensuing")

# Month and day, or the rule by which it moves (`holidays.py`).
HOLIDAYS: dict[str, str] = {
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "christmas": "12-25",
    "boxing day": "12-26",
    "new year's eve": "12-31",
    "new years eve": "12-31",
    "new years day": "01-01",
    "new year's day": "01-01",
    "new year's": "01-01",
    "new year": "01-01",
    "valentine's day": "02-14",
    **dict.fromkeys(("st. patrick's day", "st patrick's day"), "03-17"),
    "trafalgar day": "10-21",
    "april fools' day": "04-01",
    "may day": "05-01",
    "international women's day": "03-08",
    "earth day": "04-22",
    "independence day": "07-04",
    "the fourth of july": "07-04",
    "fourth of july": "07-04",
    "bastille day": "07-14",
    **dict.fromkeys(("nowruz", "nowrouz", "norouz", "persian new year"), "nowruz"),
    "halloween": "10-31",
    "all saints' day": "11-01",
    "all saints day": "11-01",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    "martin luther king day": "january monday 3",
    "martin luther king jr. day": "january monday 3",
    "martin luther king's birthday": "january monday 3",
    "martin luther king jr.'s birthday": "january monday 3",
    "presidents' day": "february monday 3",
    "presidents day": "february monday 3",
    "memorial day": "05-30 until 1970 may monday -1",
    "labor day": "september monday 1",
    "columbus day": "october monday 2",
    "election day": "0 of 2 november monday 1 1",
    "inauguration day": "1 of 4 01-20",
    "labour thanksgiving day": "11-23",
    "german unity day": "10-03",
    "thanksgiving day": "november thursday 4",
    "thanksgiving": "november thursday 4",
    "ash wednesday": "easter -46",
    "palm sunday": "easter -7",
    "good friday": "easter -2",
    "easter sunday": "easter 0",
    "easter monday": "easter 1",
    "easter eve": "easter -1",
    "easter saturday": "easter -1",
    "easter": "easter 0",
    "pentecost": "easter 49",
    "whit sunday": "easter 49",
    "whitsun": "easter 49",
    "whit monday": "easter 50",
    "shrove tuesday": "easter -47",
    "holy monday": "easter -6",
    "holy tuesday": "easter -5",
    "holy wednesday": "easter -4",
    "maundy thursday": "easter -3",
    "holy saturday": "easter -1",
    "ascension day": "easter 39",
    "epiphany": "01-06",
    "candlemas": "02-02",
    "lady day": "03-25",
    "michaelmas": "09-29",
    "michaelmas day": "09-29",
    "all souls' day": "11-02",
    "guy fawkes night": "11-05",
    "bonfire night": "11-05",
    "burns night": "01-25",
    "groundhog day": "02-02",
    "st david's day": "03-01",
    "st george's day": "04-23",
    "midsummer's day": "06-24",
    "midsummer day": "06-24",
    "assumption day": "08-15",
    "the feast of the assumption": "08-15",
    "st andrew's day": "11-30",
    "st stephen's day": "12-26",
    "corpus christi": "easter 60",
    "australia day": "01-26",
    "anzac day": "04-25",
    "canada day": "07-01",
    "juneteenth": "06-19",
    "mother's day": "may sunday 2",
    "father's day": "june sunday 3",
}

# The feasts by which English archives count, most of them forgotten by the news.
FEASTS = {
    name: HOLIDAYS[name]
    for name in (
        *("epiphany", "candlemas", "lady day", "michaelmas", "shrove tuesday"),
        *("maundy thursday", "holy saturday", "ascension day"),
        *("whitsun", "whit sunday", "whit monday"),
    )
} | {
    "twelfth night": "01-05", "st george's day": "04-23", "midsummer": "06-24",
    "midsummer day": "06-24", "lammas": "08-01", "all hallows": "11-01",
    "all souls": "11-02", "martinmas": "11-11", "trinity sunday": "easter 56",
    "corpus christi": "easter 60",
}  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "current": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "for the moment": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "more recently": "PAST_REF",
    "lately": "PAST_REF",
    "long ago": "PAST_REF",
    "the recent past": "PAST_REF",
    "recent times": "PAST_REF",
    "the past": "PAST_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF",
    "someday": "FUTURE_REF",
    "the other day": "PAST_REF",
    "at this time": "PRESENT_REF",
    "at this point": "PRESENT_REF",
}
