"""Histories count from where their story is, news from its publication day."""

from datetime import date

import pytest

from tests.dates.corpus_hours import HOURS
from tests.dates.corpus_messages import MESSAGES
from tests.dates.corpus_near_odds import NEAR_ODDS
from tests.dates.corpus_news import NEWS
from tests.dates.corpus_odds import ODDS
from tests.dates.corpus_quoted import QUOTED
from tests.dates.corpus_recounted import RECOUNTED
from tests.dates.corpus_sections import SECTIONS
from tests.dates.corpus_statements import STATEMENTS
from tests.dates.corpus_stories import STORIES
from tests.dates.corpus_timelines import TIMELINES
from timeline.dates import find_dates

HISTORY = (
    "The siege began on 18 May 1863 and the city fell on July 4. In August the army"
    " moved east. In 1864 the campaign went on: in May it crossed the river, and on 2"
    " September it took the city. By December 1864 it had reached the sea, and in"
    " January it turned north. The war ended in April 1865."
)


def spans(text: str, published: date) -> list[str]:
    return [str(m.span) for m in find_dates(text, published)]


def test_a_history_takes_years_from_the_date_before() -> None:
    """Published in 2010, July 4 is of 1863; a January after December is the next."""
    assert spans(HISTORY, date(2010, 3, 3)) == [
        "1863-05-18",
        "1863-07-04",
        "1863-08",
        "1864",
        "1864-05",
        "1864-09-02",
        "1864-12",
        "1865-01",
        "1865-04",
    ]


@pytest.mark.parametrize(
    ("published", "text", "values"),
    [
        *(
            *STORIES,
            *HOURS,
            *SECTIONS,
            *TIMELINES,
            *MESSAGES,
            *NEWS,
            *RECOUNTED,
            *STATEMENTS,
        ),
        *(*ODDS, *NEAR_ODDS, *QUOTED),
    ],
)
def test_a_story_tells_its_time(
    published: str, text: str, values: tuple[str, ...]
) -> None:
    """Each phrase with its TIMEX3 value, and no others."""
    mentions = find_dates(text, date.fromisoformat(published))
    assert tuple(t.value for m in mentions for t in m.timexes) == values


def with_marks(text: str, opening: str, closing: str) -> str:
    """A text whose plain quotation marks, in pairs on each line, are others."""
    lines = (line.split('"') for line in text.split("\n"))
    return "\n".join(
        "".join(part + mark for part, mark in zip(parts, marks, strict=False))
        for parts in lines
        for marks in [[opening, closing] * (len(parts) // 2) + [""]]
    )


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ("``", "''")])
def test_quotations_read_the_same_in_other_marks(opening: str, closing: str) -> None:
    """Books print curly ones; wires typed two accents and two apostrophes."""
    differing = [
        text
        for published, text, values in QUOTED
        if text.count('"') % 2 == 0
        and values
        != tuple(
            timex.value
            for mention in find_dates(
                with_marks(text, opening, closing), date.fromisoformat(published)
            )
            for timex in mention.timexes
        )
    ]
    assert differing == []


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        (
            '"We leave tomorrow," she said on Friday.',
            "counted from 14 September 2018, when it was said",
        ),
        (
            '"I shall stop next year," she told a paper in 1983.',
            "counted from 1983, when it was said",
        ),
    ],
)
def test_it_says_when_quoted_words_were_said(text: str, inferred: str) -> None:
    """No more precisely than it is told."""
    assert find_dates(text, date(2018, 9, 17))[0].inferred == inferred


def test_it_says_from_which_day_a_weekday_of_long_ago_counts() -> None:
    """The day that the passage had reached, and not publication."""
    text = (
        "On Monday, July 9, it stopped. The next day it began. On Wednesday it ended."
    )
    *_, wednesday = find_dates(text, date(2018, 10, 30))
    expected = "the Wednesday on or after 10 July 2018, where the story is"
    assert (str(wednesday.span), wednesday.inferred) == ("2018-07-11", expected)


def test_it_says_where_the_story_is() -> None:
    """The reader is told what a year was taken from."""
    mention = find_dates(HISTORY, date(2010, 3, 3))[1]
    assert "18 May 1863, where the story is" in mention.inferred


def test_news_with_old_years_is_no_history() -> None:
    """A background paragraph must not move the news into the past."""
    text = (
        "He was born in 1950, moved in 1962, served from 1970 to 1974 and retired in"
        " 1999. On Friday he returned, and yesterday he left. He resigned in August."
    )
    assert spans(text, date(2018, 9, 17))[-1] == "2018-08"


REFERENCE = (
    "She reached her first final in 1990. His opponent had won a year earlier. She"
    " ended 1991 in tenth place and by the end of the year had a coach. In 1993 she"
    " won in Rome, in 1994 in Madrid, in 1995 in Paris and in 1996 in Lyon. In 1997 a"
    " wrist kept her away. She came back in 1998. In March 1999 she won in Nice and in"
    " May in Oslo. In 2003 she stopped. Today she teaches."
)


def test_an_article_of_reference_is_a_history() -> None:
    """*The end of the year* is that of the year told; *today* is no day."""
    told = {m.text: str(m.span) for m in find_dates(REFERENCE, date(2018, 9, 17))}
    assert told["a year earlier"] == "1989"
    assert told["the end of the year"] == "[1991-10~..1991-12~]"
    assert told["May"] == "1999-05"
    assert told["Today"] == "None"


def test_what_will_be_is_of_the_present_in_any_text() -> None:
    """The concert of an obituary is to come."""
    text = REFERENCE + " A concert will be given in November."
    assert spans(text, date(2018, 9, 17))[-1] == "2018-11"


def test_a_coarser_date_told_later_is_where_the_story_is() -> None:
    """*One month later* than some time in 1836 is not a month after April 1834."""
    text = (
        "In April 1834 he took up farming. In 1836 he enlisted. One month later he was"
        " a major. He left in 1840. He died in 1862."
    )
    assert spans(text, date(2018, 9, 17))[:3] == ["1834-04", "1836", "1836~"]


def test_years_later_count_from_the_year_just_named() -> None:
    """Even if the story only glanced at it."""
    text = (
        "The college was founded in 1990. It moved in 1994 and grew in 1996 and 1998."
        " The hill had been bought in 1540. Two years later a chapel was built."
    )
    assert spans(text, date(2018, 9, 17))[-1] == "1542"


def test_a_passage_of_the_news_goes_on_from_a_past_day() -> None:
    """*On 28 February*, near a day of 2017 and far from publication, is of 2017."""
    text = (
        "A court heard him on Tuesday. On 26 February 2017 the group announced it. Two"
        " days after that, on 28 February, he flew to Texas. On 3 March he was back. He"
        " was charged on 9 May."
    )
    assert spans(text, date(2020, 5, 14))[1:] == [
        "2017-02-26",
        "2017-02-28",
        "2017-02-28",
        "2017-03-03",
        "2020-05-09",
    ]


def test_an_earlier_life_does_not_move_the_story() -> None:
    """What a commander had done in 1709 and 1717 is not where the war is."""
    text = (
        "The war began in 1758. On 16 October 1760 a truce was signed. Early in 1761"
        " Quast had 31,000 men. He had joined the guards in 1709, lost an eye in the"
        " summer of 1717 and written a book. On 28 March he crossed the river."
    )
    assert spans(text, date(2018, 9, 17))[-1] == "1761-03-28"


def test_an_end_years_ahead_does_not_move_the_story() -> None:
    """*It stayed in their hands until 1763*: the year before goes on."""
    text = (
        "The siege began on 8 June 1761. The town fell in July 1761, and it stayed in"
        " their hands until February 1763. In mid-August the army left. It came back in"
        " October, and in November a truce was signed."
    )
    assert spans(text, date(2018, 9, 17))[3:] == [
        "[1761-08-11~..1761-08-20~]",
        "1761-10",
        "1761-11",
    ]


def test_a_history_comes_back_to_the_days_of_its_opening() -> None:
    """*On 18 June* of a siege that lasted from 18 June 2014."""
    text = (
        "The siege lasted from 18 June 2014 to 27 February 2016. The town had its own"
        " council by the summer of 2012. The road was cut on 18 June. In July the mill"
        " burned, and in August the wells ran dry."
    )
    assert spans(text, date(2022, 9, 17))[2:] == ["2014-06-18", "2014-07", "2014-08"]


def test_a_story_before_the_year_1_has_no_days_of_ours() -> None:
    """*That autumn* of 274 BC is on no calendar that we draw."""
    text = (
        "The league was founded in 341 BC and renewed in 321. It was broken in 286."
        " That autumn the town fell. The following spring it burned. Nine years later"
        " a king was crowned. The last wall fell in AD 79."
    )
    assert [s for s in spans(text, date(2018, 9, 17)) if s != "None"] == ["0079"]


INFERRED = [
    # published, sentence → why its last phrase is of that day
    (
        date(2025, 10, 14),
        "The ceasefire took effect at midnight.",
        "counted from the day before publication on 14 October 2025",
    ),
    (
        date(2019, 9, 26),
        "At 2:15 p.m. Eastern Daylight Time on August 20, 2016, he wrote.",
        "the day in the time zone named, Eastern Daylight Time",
    ),
    (
        date(2026, 6, 17),
        "The board meets on the Thursday after next.",
        "the Thursday after the first after publication on 17 June 2026",
    ),
]


@pytest.mark.parametrize(("published", "sentence", "why"), INFERRED)
def test_what_no_words_say_is_told(published: date, sentence: str, why: str) -> None:
    """No date is said to have been mentioned where none was."""
    assert find_dates(sentence, published)[-1].inferred == why
