"""Rows of the corpus that are not read right today, each with a word why.

GAPS: by sentence or cell. PHRASE_GAPS: by day and phrase of a paragraph; a paragraph in
which more is found than a reader would mark, by day and first words.
"""

GAPS: dict[str, str] = {
    # SENTENCES
    "Until Thursday no one could cross without a stamp.":
        "*until* points ahead as a rule, and the tense comes only after it",
    # NEWSPAPER_SENTENCES
    "Rainfall for the first nine months of the year was the lowest since 1921.":
        "the months and their year stay two marks, as TimeML has them",
    "US jobs report: Fri 10/3, 8:30 a.m. ET":
        "day and month in figures, without a year",
    # NOT_DATES
    "April Jones and May Ling won the doubles.": "a first name after *and*",
    "The novelist Max Friday has sold the film rights.": "a family name",
    "Robinson Crusoe gave Friday a musket.": "a name",
    "Wednesday Addams is the heroine.": "a first name",
    "Shares in Monday.com jumped.": "the name of a site",
    "The bid was raised from 1990 to 2005 pence a share.":
        "the quantity stands beside the second number only",
    # ALL_CELLS
    "turn of the 20th century": "nobody says how many years a turn has",
    "1 Thermidor an VII": "the calendar of the French republic is not counted over",
    "5 Nov. 1605 O.S.": "days of the old calendar are not counted over to ours",
    "2012/2014/2016": "a slash is *from … to* elsewhere, and here it would be *and*",
    # TIMEXES
    "The road took a decade to build.": "we say P10Y, which is the same length",
    "The bridge will soon be finished.": "readers mark *soon* in a quarter of cases",
    "Talks will soon resume.": "as above",
}  # fmt: skip
PHRASE_GAPS: dict[str, str] = {
    "2020-12-27 Hospitals across the continent began to ":
        "*the spring wave* is named by a season, and not dated by it",
    "2021-10-04 Millions of people lost their messages a":
        "a time of day is drawn on its day",
}  # fmt: skip
