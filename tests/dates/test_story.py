"""Histories count from where their story is, news from its publication day."""

from datetime import date

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
