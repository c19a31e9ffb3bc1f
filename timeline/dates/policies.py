"""POLICIES: what the rules agree on, in words, with examples that are tests."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """One decision about the calendar.

    Attributes:
        examples: A sentence and its days in EDTF, read as published on Monday
            17 September 2018; an empty text where no day follows.
    """

    title: str
    text: str
    examples: tuple[tuple[str, str], ...]


POLICIES: tuple[Policy, ...] = (
    Policy(
        "Nothing is more precise than its words",
        "A phrase becomes the calendar unit that it names, and stays some day within"
        " it. Only words that speak of the whole time make a span that lasted.",
        (
            ("They met in August.", "2018-08"),
            ("They met last week.", "[2018-09-10..2018-09-16]"),
            ("They spent it between 2012 and 2017.", "2012/2017"),
            ("It ran from 3 to 5 April 2018.", "2018-04-03/2018-04-05"),
        ),
    ),
    Policy(
        "A weekday is the last one, unless the words point ahead",
        "The publication day itself counts. *Last* is strictly before it; *next*, or a"
        " verb of the future, is after it; *this* is the one of the same week. Nobody"
        " calls tomorrow *next Tuesday*: that is a week later, unless a date beside it"
        " says otherwise or tomorrow is a Monday. Where no verb tells the tense, the"
        " nearer one is meant, and so it is where people were sent, told or asked to do"
        " something *until* it, *from* it or *for* it. What is told as an agenda is, in"
        " the present, comes; a weekday that stands alone, in a cell, is the last one."
        " Yesterday's, behind a possessive, is past, whatever is still to come of it;"
        " tomorrow's is to come where its clause is in the present.",
        (
            ("The dam failed on Tuesday.", "2018-09-11"),
            ("The vote was on Monday.", "2018-09-17"),
            ("The vote was last Monday.", "2018-09-10"),
            ("The board will meet on Friday.", "2018-09-21"),
            ("The match is next Friday.", "2018-09-21"),
            ("The match is next Tuesday.", "2018-09-25"),
            ("Both teams, face to face on Thursday.", "2018-09-20"),
            ("The leaders arrive on Friday.", "2018-09-21"),
            ("They were sent home until Thursday.", "../2018-09-20"),
            ("Sunday's count leaves the party short.", "2018-09-16"),
            ("Tuesday's final is the one they wanted.", "2018-09-18"),
            ("Thursday", "2018-09-13"),
        ),
    ),
    Policy(
        "Quoted words count from the day on which they were said",
        "That day is told behind them, in front of them in the same sentence, or in the"
        " sentence before, where the speaker is then named by a pronoun alone. Where no"
        " such day is told, they count from publication. What a year alone is told of"
        " counts from it if it is as coarse. A day on which somebody died, was arrested"
        " or buried is none on which somebody spoke.",
        (
            (
                '"We go back to work tomorrow," she said on Friday.',
                "2018-09-15; 2018-09-14",
            ),
            (
                'He told them on Wednesday that he would not resign "today".',
                "2018-09-12; 2018-09-12",
            ),
            ('"I shall stop next year," she told a paper in 1983.', "1984; 1983"),
            (
                '"I did not sleep last night," said the widow of a miner buried on'
                " Friday.",
                "2018-09-16; 2018-09-14",
            ),
        ),
    ),
    Policy(
        "Up to when, and what came to nothing",
        "A weekday one or two days ahead, and a month or day within half a year, are to"
        " come behind *until*, *through*, *by*, *before* and *for*, whatever was done"
        " when somebody named them; unless it lasted, burned or was so until then. What"
        " was told on a day that it would come on another counts from that day. A plan"
        " that fell through was for the nearer weekday.",
        (
            ("They gave him until Wednesday to answer.", "../2018-09-19"),
            ("Traders braced for a speech on Wednesday.", "2018-09-19"),
            ("The fire burned until Wednesday.", "../2018-09-12"),
            ("He worked there until March, when it closed.", "../2018-03"),
            (
                "They were told on Wednesday that help would come on Friday.",
                "2018-09-12; 2018-09-14",
            ),
            (
                "The curfew, which was to have been lifted on Friday, goes on.",
                "2018-09-14",
            ),
        ),
    ),
    Policy(
        "A month or a day without its year has two candidates",
        "The last one and the next one. The tense and the words around choose; where"
        " they do not tell, the nearer is meant. So is the month that comes next, and a"
        " day within twenty days, whatever the tense, for plans are told in the past as"
        " well; unless the verb says that it has happened, in German, French, Spanish"
        " and Italian by its participle as well. What was over within the last two"
        " months is meant, unless a plan leads straight to it. A weekday beside it must"
        " fit.",
        (
            ("The plan was announced in April.", "2018-04"),
            ("The trial will begin in November.", "2018-11"),
            ("He resigned on March 3.", "2018-03-03"),
            ("It was on Thursday, May 3.", "2018-05-03"),
            ("The vote was set for 20 September.", "2018-09-20"),
            ("He was arrested on 20 September.", "2017-09-20"),
            ("His wife died in October.", "2017-10"),
            ("The bank will report on August sales.", "2018-08"),
            ("The school will open in August.", "2019-08"),
        ),
    ),
    Policy(
        "Units ago are as coarse as their unit",
        "Three days ago is a day, three weeks ago the Monday-to-Sunday week, months and"
        " years likewise. *A few* is 2 to 6, *several* 3 to 9, both approximate.",
        (
            ("It began three days ago.", "2018-09-14"),
            ("It began two weeks ago.", "[2018-09-03..2018-09-09]"),
            ("It began five years ago.", "2013"),
            ("It began a few days ago.", "[2018-09-11~..2018-09-15~]"),
        ),
    ),
    Policy(
        "Later than what",
        "What counts on from a date that the text has not told gets no days, if it is"
        " told as past: they would be those after publication.",
        (
            ("The page was deleted three days later.", ""),
            ("The following Friday it was back.", ""),
            (
                "He was arrested on Monday. A day later he was free.",
                "2018-09-17; 2018-09-18",
            ),
        ),
    ),
    Policy(
        "A length has days where a date beside it places it",
        "So many months or days *of* a year or month, from its start or up to its end,"
        " and so many that *ended* with a day. Its TIMEX3 value stays the length.",
        (
            (
                "Sales fell in the first three months of 2017.",
                "[2017-01..2017-03]; 2017",
            ),
            (
                "Sales fell in the week ended Aug. 31.",
                "[2018-08-25..2018-08-31]; 2018-08-31",
            ),
            ("He was jailed for three years in 2012.", "2012"),
        ),
    ),
    Policy(
        "At the end of the year it had",
        "Where a sentence opens so and goes on in the past, it is the last end, middle"
        " or start of a week, month, quarter or year; else the one that we are in, for"
        " plans are told in the past as well.",
        (
            ("At year end it had 300 stores.", "[2017-10~..2017-12~]"),
            ("It left Iran at the end of the year.", "[2018-10~..2018-12~]"),
        ),
    ),
    Policy(
        "Election Day is that of the United States",
        "The Tuesday after the first Monday of November of an even year, and"
        " Inauguration Day 20 January after that of a president, where they have their"
        " capitals and the text names that country or its parties. In the autumn of an"
        " odd year it is one of some state, and stays unread.",
        (
            ("Republicans won on Election Day 2016.", "2016-11-08"),
            ("Nigeria was calm on Election Day.", ""),
        ),
    ),
    Policy(
        "Earlier and later this month",
        "Some day from the first of the month to the publication day, or from the"
        " publication day to the last.",
        (
            ("Earlier this month he accused them.", "[2018-09-01..2018-09-17]"),
            ("It opens later this year.", "[2018-09-17..2018-12-31]"),
        ),
    ),
    Policy(
        "Since, until, before, after",
        "*Since A* lasted from the first day of A to publication; *until B* from an"
        " open start to the last day of B. *Before* and *after* are some day outside."
        " Where the date belongs to a noun, it stays itself.",
        (
            ("It has been shut since April.", "2018-04/2018-09-17"),
            ("Unrest since the start of the year.", "2018-01-01/2018-09-17"),
            ("It was open until 2016.", "../2016"),
            ("It was built before 1912.", "[..1911]"),
            ("He spoke after Thursday's vote.", "2018-09-13"),
        ),
    ),
    Policy(
        "The past three months",
        "A length that ends, or begins, with the publication day lasted throughout.",
        (
            ("Sales fell over the past three months.", "2018-06-17/2018-09-17"),
            ("Sales fell within the past year.", "[2017-09-17..2018-09-17]"),
        ),
    ),
    Policy(
        "Early, mid and late are thirds, and approximate",
        "Of a month 1 to 10, 11 to 20 and the rest; of a year four months each; of a"
        " decade 0 to 3, 4 to 6 and 7 to 9. A year starts and ends with three months.",
        (
            ("It opened in early 2017.", "[2017-01~..2017-04~]"),
            ("It opened in late August.", "[2018-08-21~..2018-08-31~]"),
            ("It opened in the late '70s.", "[1977~..1979~]"),
            ("It closed at the end of 2017.", "[2017-10~..2017-12~]"),
        ),
    ),
    Policy(
        "Weeks, seasons, decades, centuries",
        "A week runs from Monday to Sunday; those of a month are counted from its"
        " first day, and have the month as their TIMEX3 value. Seasons are whole months"
        " of the northern hemisphere, winter from December. Decades run 1980 to 1989,"
        " centuries 1800 to 1899, as EDTF has them. A decade without its century is"
        " the latest that has begun; in a history, the one that comes within twenty"
        " years of the date told before it.",
        (
            ("It rained last summer.", "2018-22"),
            ("It rained in the first week of July.", "[2018-07-01..2018-07-07]"),
            ("The war of the 80s.", "198X"),
            ("A church of the 19th century.", "18XX"),
            ("Sales rose in Q3 2017.", "[2017-07..2017-09]"),
        ),
    ),
    Policy(
        "Years before the year 1 are found and not drawn",
        "The calendar of a timeline begins with the year 1. *330 BC* is reported with"
        " its TIMEX3 value, ``BC0330``; what is counted from it is reported"
        " without days.",
        (
            ("The harbour was dug in 330 BC.", ""),
            ("The harbour silted up in AD 79.", "0079"),
        ),
    ),
    Policy(
        "The date last mentioned",
        "*That day*, *a week later*, *the following month* are counted from it, where"
        " it was said in a unit that can carry the count. Weeks counted from a day end"
        " on such a day, approximately.",
        (
            (
                "He was held on 3 May 2012. Two days later he was freed.",
                "2012-05-03; 2012-05-05",
            ),
            (
                "He was held on 3 May 2012. A week later he fled.",
                "2012-05-03; 2012-05-10~",
            ),
            ("It opened in 1974. That summer it burned.", "1974; 1974-22"),
        ),
    ),
    Policy(
        "Days of long ago that the news recounts",
        "A passage of the news that goes from one day to another, weeks or months ago,"
        " is told from day to day: its weekdays, hours and numbers are of then."
        " A weekday without *the* needs such a step first, and more than four weeks."
        " Who speaks, and what is or will be, are of publication; so is the weekday"
        " behind a mere date of long ago, and most often one in another paragraph.",
        (
            (
                "On Monday, July 9, the pages stopped. The next day they came back. On"
                " Wednesday a letter appeared.",
                "2018-07-09; 2018-07-10; 2018-07-11",
            ),
            (
                "On Monday, July 9, the pages stopped. The next day they came back. The"
                " firm said on Wednesday that it was late.",
                "2018-07-09; 2018-07-10; 2018-09-12",
            ),
            (
                "He was arrested on July 9. On Wednesday he was charged.",
                "2018-07-09; 2018-09-12",
            ),
        ),
    ),
    Policy(
        "Histories and chronologies",
        "A text that tells of times long past, or in entries headed by their dates, is"
        " no news: what its dates leave out follows from the date before, and its"
        " story goes forward. A glance back in the pluperfect does not move it. What"
        " would lie past the next full date, or before the date just told, is counted"
        " from an earlier one that fits. Behind its background, an article is on the"
        " day that its lead names; a part of it goes on from what it looks back on"
        " first. A sentence of the news can look back in the same way. At the head of"
        " an entry *yesterday* counts from publication, and a bare weekday is the last"
        " one, unless it is the day after the entry above; below all entries the text"
        " is news again.",
        (
            (
                "The siege began on 18 May 1863. On 4 July the city fell. In January"
                " the army left, and the following March peace was signed.",
                "1863-05-18; 1863-07-04; 1864-01; 1864-03",
            ),
            (
                "The law was passed in June 2010 and came into force in September.",
                "2010-06; 2010-09",
            ),
        ),
    ),
    Policy(
        "Days by their number, and times of a day",
        "*The 14th* is of the month that the text is in; of none, where it counts"
        " things. A time of day is of the day last mentioned, unless that is far off."
        " A night of two days covers both. In a history *in the night* is of that day"
        " too, and *at dawn* after it is of the next. An hour that does not say its"
        " half of the day comes next to the hour told before it: going back counts"
        " five times as far as going on. Where no hour was told, one to half past four"
        " are taken to be in the afternoon, and the note on the date says so; since"
        " 1910 not *4:45*, for clocks of 24 hours are likelier then.",
        (
            ("They met on 3 May 2012 and again on the 14th.", "2012-05-03; 2012-05-14"),
            ("The 14th edition was won by the 2nd Rifles.", ""),
            ("It was the night of 3–4 May 2012.", "[2012-05-03..2012-05-04]"),
        ),
    ),
    Policy(
        "Business prose counts in quarters",
        "*A year ago* beside quarters is the quarter a year before; *the quarter* is"
        " the one spoken of, else the last that is over. One that ended on a day is of"
        " the calendar if it ends within a week of it; a quarter of a firm's own year"
        " gets no days, nor does a fiscal one whose months are not told. A fiscal one"
        " keeps its number, and has the year of the day that it ends on.",
        (
            (
                "Third-quarter profit rose from 3 million a year ago.",
                "[2018-07..2018-09]; [2017-07..2017-09]",
            ),
            (
                "Sales fell in the quarter that ended Sept. 29, 2017.",
                "[2017-07..2017-09]; 2017-09-29",
            ),
            ("Sales fell in the quarter that ended Aug. 26.", "2018-08-26"),
            ("Sales fell in its fiscal third quarter.", ""),
            ("Sales fell in the second quarter ended Oct. 31.", "2017-10-31"),
        ),
    ),
    Policy(
        "Contradictions are kept, not mended",
        "Day and month of 03/04/2018 stay open unless another date of the text tells"
        " the order. A weekday that does not fit its date is said so. A day that does"
        " not exist is no date. An end before its start leaves two dates.",
        (
            ("Signed on 03/04/2018.", "[2018-03-04,2018-04-03]"),
            (
                "Signed on 03/04/2018 and 25/12/2017.",
                "2018-04-03; 2017-12-25",
            ),
            ("It was on Friday, 18 September 2018.", "2018-09-18"),
            ("It was on 31 June 2018.", ""),
        ),
    ),
    Policy(
        "A message counts from its own day",
        "In a chat, a thread of mail or a series of letters: three messages or more"
        " that open or close with their day and hour, lines with nothing but a day"
        " above hours, places with their day. Where nothing tells the order of day and"
        " month, what counts from a message gets no days. So is a line that closes"
        " with its day in brackets told on it.",
        (
            (
                "13.08.18, 16:52 - Ivan: done yesterday\n"
                "13.08.18, 16:55 - Olga: the rest tomorrow\n"
                "14.08.18, 09:10 - Ivan: good",
                "2018-08-13; 2018-08-12; 2018-08-13; 2018-08-14; 2018-08-14",
            ),
        ),
    ),
    Policy(
        "Typed in a hurry",
        "A blank between a month and its figures, or behind a comma, may be missing.",
        (
            (
                "It opened on Oct.26,2017 and shut on 5May 2018.",
                "2017-10-26; 2018-05-05",
            ),
            ("In May 12,000 people left.", "2018-05"),
        ),
    ),
    Policy(
        "Vague words are found and not drawn",
        "*Now*, *recently*, *in the past*, lengths of time and repetitions are"
        " reported with their TIMEX3 kind, without days.",
        (
            ("It happened recently.", ""),
            ("It took three years.", ""),
            ("It is paid monthly.", ""),
        ),
    ),
)
