"""Texts for Hypothesis to draw: any Unicode, and things that look like dates."""

from hypothesis import strategies as st

from timeline.dates.rules import RULES
from timeline.dates.vocabulary import MONTHS, SEASONS, UNITS, WEEKDAYS, ZONES

EXAMPLES = [phrase for rule in RULES for phrase, _ in rule.examples]
LITTLE_WORDS = (
    *(
        "on",
        "in",
        "at",
        "of",
        "the",
        "a",
        "from",
        "to",
        "and",
        "or",
        "between",
        "until",
    ),
    *("since", "before", "after", "by", "during", "within", "through", "last", "this"),
    *(
        "next",
        "past",
        "coming",
        "early",
        "mid",
        "late",
        "ago",
        "earlier",
        "later",
        "will",
    ),
    *(
        "first",
        "second",
        "third",
        "half",
        "end",
        "start",
        "same",
        "that",
        "every",
        "each",
    ),
    *("about", "circa", "probably", "few", "several", "fiscal", "quarter", "quarters"),
    *(
        "yesterday",
        "today",
        "tomorrow",
        "now",
        "Christmas",
        "Easter",
        "weekend",
        "a.m.",
    ),
)
NUMBERS = (
    *("0", "1", "4", "12", "29", "30", "31", "32", "99", "00", "1999", "2018", "9999"),
    *("0000", "10000", "1830", "2100", "29 February", "31 June", "Feb. 29", "80s"),
    *(
        "'80s",
        "1980s",
        "1st",
        "2nd",
        "33rd",
        "1.5",
        "1,000",
        "2018-09-17",
        "2018-02-30",
    ),
    *("03/04/2018", "31/12/1999", "17.09.2018", "9999-12-31", "0001-01-01", "10:45"),
    *("04:35", "24:00", "10 p.m.", "Q3", "H1", "19th century", "1914-18", "2017/18"),
    *(
        "999999999999",
        "1" * 40,
        "9999 years ago",
        "10,000 years later",
        "in 999 decades",
    ),
)
SEPARATORS = (
    *(
        " ",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        "-",
        "–",
        "—",
        "/",
        "\n",
        "\n\n",
        "\t",
        "",
        " - ",
    ),
    *("'", "’", '"', "(", ")", ":", ";", "\u00a0", "\u2009", "\u200b", "\r\n", "\0"),
)
words = st.sampled_from(
    sorted({*MONTHS, *WEEKDAYS, *SEASONS, *UNITS, *ZONES, *LITTLE_WORDS})
)
cased = st.builds(
    lambda word, change: change(word),
    words,
    st.sampled_from((str, str, str.title, str.upper)),
)
fragments = st.one_of(
    cased, st.sampled_from(NUMBERS), st.sampled_from(EXAMPLES), st.text(max_size=3)
)
pieces = st.builds(str.__add__, fragments, st.sampled_from(SEPARATORS))
date_like = st.lists(pieces, max_size=14).map("".join)
STAMPS = (
    *("14.08.18, 16:52 - Ivan: ", "[2018-08-14 16:52] a: ", "Ivan, [3/4/18 16:52]\n"),
    *("--- Tuesday, 14 August ---\n", "20:01 <a> ", "a — Yesterday at 7:41 PM\n"),
    *("29 February at 9:03 AM\n", "\nPlace, Dec. 3rd, 1862\n", "\nPlace, Christmas\n"),
    "a thing that happened (31 December)\n",
)
message = st.builds(
    str.__add__, st.sampled_from(STAMPS), st.lists(pieces, max_size=3).map("".join)
)
chats = st.lists(message, min_size=3, max_size=6).map("\n".join)
texts = st.one_of(date_like, date_like, chats, st.text(max_size=60))
