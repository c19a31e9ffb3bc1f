"""ARCHIVE_POLICIES: what the forms of cells agree on, with examples that are tests."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArchivePolicy:
    """One decision about what a cell says.

    Attributes:
        examples: A cell and its days in EDTF, None where it must stay unread; read
            without a day of publication.
        published: The same, as published on Monday 17 September 2018.
        below: Cells of a column, the cell below them and its days, with that day too.
    """

    title: str
    text: str
    examples: tuple[tuple[str, str | None], ...]
    published: tuple[tuple[str, str | None], ...] = ()
    below: tuple[tuple[tuple[str, ...], str, str | None], ...] = ()


ARCHIVE_POLICIES: tuple[ArchivePolicy, ...] = (
    ArchivePolicy(
        "A cell is read only if all of its words are accounted for",
        "Names such as a place, a sale or a dynasty, and a few idle words, say nothing"
        " about when. What else is left over leaves the cell unread, and is named. What"
        " is no cell is prose, if there is a day of publication; other words may stand"
        " beside its date, and it says which were read.",
        (
            ("Paris, 1850", "1850"),
            ("Christie's sale, 1889", "1889"),
            ("Edo period, 1804", "1804"),
            ("1925–1931, undated", "1925/1931"),
            ("2016 unless renewed", None),
        ),
        published=(("last month", "2018-08"), ("2016 unless renewed", "2016")),
    ),
    ArchivePolicy(
        "What is to come within so long begins with publication",
        "*In the next few days*, *within 48 hours* of a day that is not named: a length"
        " alone says neither when it began nor that it is over. A bound that nobody"
        " sets for what is over, *not before Friday*, is to come as well.",
        (),
        published=(
            ("in the next few days", "[2018-09-17..]"),
            ("within 48 hours", "[2018-09-17..2018-09-19]"),
            ("in under a month", "[2018-09-17..2018-10-17]"),
            ("the next two weeks", "2018-09-17/2018-10-01"),
            ("not before Friday", "[2018-09-21..]"),
            ("until at least Friday", "../2018-09-21~"),
            ("within hours", None),
            ("within the past 24 hours", None),
            ("within a week of the vote", None),
        ),
    ),
    ArchivePolicy(
        "From one date to another it lasts throughout",
        "*From A to B*, *A–B*, and *between* the same; short ends take their digits"
        " from the start.",
        (
            ("from 1830 to 1841", "1830/1841"),
            ("1830–41", "1830/1841"),
            ("between 1830 and 1841", "1830/1841"),
        ),
    ),
    ArchivePolicy(
        "An end that is not told is open",
        "With a day of publication, *present* is that day, and what holds *since* then"
        " holds until then; of *from* nobody says so.",
        (
            ("2016–", "2016/.."),
            ("-1999", "../1999"),
            ("2016–present", "2016/.."),
            ("since 2014", "2014/.."),
            ("until his death in 1889", "../1889"),
        ),
        published=(
            ("2016–present", "2016/2018-09-17"),
            ("since 2014", "2014/2018-09-17"),
            ("from 2014", "2014/.."),
        ),
    ),
    ArchivePolicy(
        "An end that is known in part is approximate",
        "*At least since 2014* and *by 1920 to 1935* may have begun earlier, *after"
        " 1920, until 1937* later; *until at least 1935* may have lasted longer. The"
        " inference says so.",
        (
            ("at least since 2014", "2014~/.."),
            ("by 1920 to 1935", "1920~/1935"),
            ("after 1920, until 1937", "1920~/1937"),
            ("until at least 1935", "../1935~"),
        ),
    ),
    ArchivePolicy(
        "Hundreds are centuries, where no decade is meant",
        "`18--` and *1800s* are centuries, in parts too. The 2000s are a decade, and so"
        " are hundreds beside one.",
        (
            ("18--", "18XX"),
            ("1800s", "18XX"),
            ("late 1800s", "[1867~..1899~]"),
            ("2000s", "200X"),
            ("1890s–1900s", "1890/1909"),
        ),
    ),
    ArchivePolicy(
        "By, before, after",
        "*By* a year is some day up to its end; *before* and *after* are some day"
        " outside.",
        (
            ("by 1673", "[..1673]"),
            ("before 1850", "[..1849]"),
            ("after 1603", "[1604..]"),
        ),
    ),
    ArchivePolicy(
        "Circa invents no bounds",
        "It keeps its `~`. In front of a stretch of time it holds for both ends; beside"
        " one end for that alone.",
        (
            ("c.1830", "1830~"),
            ("c.1830–41", "1830~/1841~"),
            ("1798–c.1802", "1798/1802~"),
        ),
    ),
    ArchivePolicy(
        "Several dates in one cell are a span with gaps",
        "A span means *some day of these*. EDTF has a sign for *each of these*, which"
        " spans have not; so the inference says it.",
        (
            ("2014, 2016 and 2018", "[2014,2016,2018]"),
            ("1961, printed 1979", "[1961,1979]"),
        ),
    ),
    ArchivePolicy(
        "Years of two figures are the latest up to 2029",
        "So spreadsheets have it; with a day of publication, up to its year.",
        (
            ("17-Sep-18", "2018-09-17"),
            ("Jan-29", "2029-01"),
            ("Jan-30", "1930-01"),
        ),
        published=(("Oct '18", "2018-10"), ("17-Sep-19", "1919-09-17")),
    ),
    ArchivePolicy(
        "A year may be written with a decimal",
        "Many programs make 2018.0 of a column of years with blanks in it. It is said.",
        (("2018.0", "2018"),),
    ),
    ArchivePolicy(
        "The order of day and month stays open until the column tells it",
        "It does by cells such as 25/12/17, 25.12.2017 or 25 12 2017; 25-12-17 may"
        " begin with its year. A remark tells it as well, against the column.",
        (
            ("03/04/18", "[2018-03-04,2018-04-03]"),
            ("25-12-17", "[2017-12-25,2025-12-17]"),
            ("3/4/2018 (US)", "2018-03-04"),
            ("3/4/2018 (UK)", "2018-04-03"),
            ("3/4/2018 (dd/mm)", "2018-04-03"),
        ),
        below=(
            (("25/12/17",), "03/04/18", "2018-04-03"),
            (("25.12.2017",), "03/04/18", "2018-04-03"),
            (("25 12 2017",), "03/04/18", "2018-04-03"),
            (("25-12-17",), "03/04/18", "[2018-03-04,2018-04-03]"),
            (("25/12/17",), "3/4/2018 (US)", "2018-03-04"),
        ),
    ),
    ArchivePolicy(
        "Days without a year, in figures, need a day of publication",
        "3/4 may be a fraction and 12/18 a month, unless the column tells the order.",
        (("20.8.", None), ("20/8", None)),
        published=(
            ("20.8.", "2018-08-20"),
            ("20/8", "2018-08-20"),
            ("3/4", None),
            ("12/18", None),
        ),
        below=(
            (("20/8",), "3/4", "2018-04-03"),
            (("8/20",), "12/18", "2018-12-18"),
        ),
    ),
    ArchivePolicy(
        "1905-06 is a month, unless the column has two years",
        "A cell such as 1883-84 tells that 1905-06 is two years, if no cell beside it"
        " is written with a month in figures.",
        (("1905-06", "1905-06"), ("1883-84", "1883/1884")),
        below=(
            (("1883-84",), "1905-06", "1905/1906"),
            (("1883-84", "1990-05"), "1905-06", "1905-06"),
            (("1908-11",), "1905-06", "1905-06"),
        ),
    ),
    ArchivePolicy(
        "A part of a date is none",
        "A time of day without its day, a day without its month, are no dates of a"
        " cell; prose counts them from the day of publication.",
        (("14:30", None), ("the 12th", None)),
        published=(("14:30", "2018-09-17"), ("the 12th", "2018-09-12")),
    ),
    ArchivePolicy(
        "Years of copyright",
        "They hold alone; beside a year of publication they are passed over, and it is"
        " said. `c` without a full stop is *circa* before 1870 always, before 1950 in"
        " years that five divides.",
        (
            ("c1998", "1998"),
            ("p1983", "1983"),
            ("©2004", "2004"),
            ("1967, c1965", "1967"),
            ("c1850", "1850~"),
            ("c1945", "1945~"),
            ("c1949", "1949"),
        ),
    ),
    ArchivePolicy(
        "What stands in brackets is the cataloguer's and holds",
        "What it was made of is said.",
        (("5743 [1982 or 1983]", "[1982..1983]"), ("1697 [i.e. 1967]", "1967")),
    ),
    ArchivePolicy(
        "Labels, remarks and footnotes are passed over",
        "It is said, unless they tell of a work or an event, as *attempt* does. But"
        " not where a word of them could change the days or makes them doubtful. A"
        " remark of one word, and any beside bare figures, must be known to do"
        " neither.",
        (
            ("attempt: 3 May 2018", "2018-05-03"),
            ("tweet: 22 Jan 2018", "2018-01-22"),
            ("3 May 2018 (failed)", "2018-05-03"),
            ("3 May 2018[3]", "2018-05-03"),
            ("1837 (with gaps)", "1837"),
            ("1850 (after Rubens)", None),
            ("1850 (disputed)", None),
            ("May 2018 (leaked)", None),
            ("1200 (refugees)", None),
        ),
    ),
    ArchivePolicy(
        "What was done with a thing may be said in words that no list has",
        "One of them is an English participle or tells of a work or an event, and none"
        " tells time, doubt, a number or a calendar. They are named as no part of the"
        " date. What may count is unread.",
        (
            ("silvered 1788", "1788"),
            ("cast posthumously, 1921", "1921"),
            ("run-off 7 May 2017", "2017-05-07"),
            ("rescued 1500", None),
            ("copies printed 1788", None),
            ("price reduced 1850", None),
        ),
    ),
    ArchivePolicy(
        "Two things done in one cell are each meant",
        "The later one is not before the first.",
        (
            ("designed 1927, this chair produced c. 1931", "[1927~,1931~]"),
            ("1950, printed no later than 1976", "[1950..1976]"),
        ),
    ),
    ArchivePolicy(
        "One slip of the keyboard is mended",
        "In a long name of a month beside a year; and letters among the figures of a"
        " year. It is said.",
        (("Augsut 2018", "2018-08"), ("l885", "1885"), ("Setp 2018", None)),
    ),
    ArchivePolicy(
        "Seconds are counted where they are said to be",
        "Figures that are said to count the seconds since 1970, or that count"
        " thousandths, are the day in UTC.",
        (
            ("@1537158922", "2018-09-17"),
            ("1537158922000", "2018-09-17"),
            ("1537158922", None),
        ),
    ),
    ArchivePolicy(
        "Numbers that may be of something else are not guessed",
        "`2018-260` may number a case: it is a day where a clock follows, or *DOY*"
        " stands beside it. The number of a day in a spreadsheet is one where the cell"
        " says so.",
        (
            ("2018-260", None),
            ("2018-260T04:35Z", "2018-09-17"),
            ("DOY 2018-260", "2018-09-17"),
            ("43360", None),
            ("Excel date: 43360", "2018-09-17"),
        ),
    ),
    ArchivePolicy(
        "Years before 1 are reported as outside",
        "They have no days here, and it is said.",
        (("44 BC", None), ("300 BCE", None)),
    ),
)
