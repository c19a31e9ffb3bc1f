"""One small table for each decision about the calendar; see docs/dates.md."""

from datetime import date

import pytest

from timeline.dates import find_dates, resolve_phrase
from timeline.spans import Span

MONDAY = "2018-09-17"
WEEKDAYS = [
    # the publication day itself counts
    ("The vote was on Monday.", "2018-09-17"),
    ("The vote will be on Monday.", "2018-09-17"),
    # but not with last or next
    ("The vote was last Monday.", "2018-09-10"),
    ("The vote is next Monday.", "2018-09-24"),
    ("The match is this Monday.", "2018-09-17"),
    # the tense tells the direction
    ("The dam failed on Tuesday.", "2018-09-11"),
    ("The dam will be blown up on Tuesday.", "2018-09-18"),
    ("The ruling is due Friday.", "2018-09-21"),
    ("Nobody had noticed it on Friday.", "2018-09-14"),
    # this is of the same week, last of the past, next of the future
    ("They play this Friday.", "2018-09-21"),
    ("They play next Friday.", "2018-09-21"),
    ("They played last Friday.", "2018-09-14"),
]
MONTHS = [
    ("The minister resigned in April.", "2018-04"),
    ("The minister will resign in April.", "2019-04"),
    ("The trial ended in November.", "2017-11"),
    ("The trial is expected to begin in November.", "2018-11"),
    ("The deal was signed on 20 August.", "2018-08-20"),
    ("The deal will be signed on 20 August.", "2019-08-20"),
    # a weekday beside it tells the year
    ("They met on Thursday, May 3.", "2018-05-03"),
    ("They met on Monday, 18 September.", "2017-09-18"),
]
LEADS = [
    # since: throughout, from its first day until publication
    ("It has been shut since 2012.", "2012/2018-09-17"),
    ("It has been shut since April.", "2018-04/2018-09-17"),
    ("It has been shut since the start of the year.", "2018-01-01/2018-09-17"),
    ("It has been shut since Friday.", "2018-09-14/2018-09-17"),
    # until: throughout, from an open start to its last day
    ("It was shut until 2015.", "../2015"),
    ("It stays shut until Friday.", "../2018-09-21"),
    # before and after: some day outside
    ("She left before 2012.", "[..2011]"),
    ("She left before 3 May 2018.", "[..2018-05-02]"),
    ("She left after May 2018.", "[2018-06..]"),
    # by: the day itself
    ("The bill is due by Friday.", "2018-09-21"),
]
RANGES = [
    ("Rain fell between 2012 and 2017.", "2012/2017"),
    ("It ran from 3 to 5 April 2018.", "2018-04-03/2018-04-05"),
    ("It ran 10–12 September 2018.", "2018-09-10/2018-09-12"),
    ("It rained from Monday to Thursday.", "2018-09-10/2018-09-13"),
]
PARTS = [
    ("It happened earlier this month.", "[2018-09-01..2018-09-17]"),
    ("It will happen later this month.", "[2018-09-17..2018-09-30]"),
    ("It happened in early 2017.", "[2017-01~..2017-04~]"),
    ("It happened in the late '70s.", "[1977~..1979~]"),
    ("It lasted over the past three months.", "2018-06-17/2018-09-17"),
    ("It happened within the past three months.", "[2018-06-17..2018-09-17]"),
    ("It was built in the 80s.", "198X"),
    ("It was built in the 19th century.", "18XX"),
    ("It opened last summer.", "2018-22"),
    ("It opened in winter 2018.", "2018-24"),
    ("At year end it had 1,200 workers.", "[2017-10~..2017-12~]"),
    ("The firm left Iran at the end of the year.", "[2018-10~..2018-12~]"),
    ("The lease runs out at the end of the month.", "[2018-09-21~..2018-09-30~]"),
    ("He was told to go at the end of the month.", "[2018-09-21~..2018-09-30~]"),
]
LENGTHS = [
    # a length, with the days that the date beside it gives it
    ("Sales fell in the first three months of 2017.", "[2017-01..2017-03]"),
    ("Sales fell over the first nine months of last year.", "2017-01/2017-09"),
    ("It rained during the last two weeks of August.", "[2018-08-18..2018-08-31]"),
    ("The first two years of the 1990s were bad.", "1990/1991"),
    ("Profit for the year ended March 31 rose.", "2017-04-01/2018-03-31"),
    ("Profit for the nine months ended Sept. 30, 2017, rose.",
     "2017-01-01/2017-09-30"),
    ("Prices rose 3 percent in the 12 months to August.", "[2017-09..2018-08]"),
    ("In the three months to the end of June it lost money.", "[2018-04..2018-06]"),
    ("It fell in the four weeks through Saturday.", "[2018-08-19..2018-09-15]"),
    ("Sales in the week ended Aug. 31 rose.", "[2018-08-25..2018-08-31]"),
    ("Sales in the week ending 7 March rose.", "[2018-03-01..2018-03-07]"),
    # no room for them, no number of them, no part of it
    ("It rained for the first six weeks of May.", None),
    ("He spent the first few months of 2016 there.", None),
    ("It is two weeks to Christmas.", None),
    ("He was jailed for three years in 2012.", None),
]  # fmt: skip
UNDRAWN = [
    "It failed on 31 June 2018.",
    "It failed on 29 February 2018.",
    "It failed on 29 February 1900.",
    "It failed on 31 June.",
    "The day was 2018-02-30.",
    "Signed on 13/13/2018.",
    "Signed on 31/04/2018.",
]
OPEN_ORDER = "[2018-03-04,2018-04-03]"
ORDERS = [
    ("Signed on 03/04/2018.", [OPEN_ORDER]),
    ("Signed on 03/04/2018 and 25/12/2017.", ["2018-04-03", "2017-12-25"]),
    ("Signed on 12/25/2017 and 03/04/2018.", ["2017-12-25", "2018-03-04"]),
    ("Signed on 03/04/2018, 12/25/2017 or 25/12/2017.",
     [OPEN_ORDER, "2017-12-25", "2017-12-25"]),
    ("Signed on 03/03/2018.", ["2018-03-03"]),
    ("Signed on 25/12/2017.", ["2017-12-25"]),
    ("Signed on 03.04.2018.", ["2018-04-03"]),
    ("Signed on 2018/03/04.", ["2018-03-04"]),
]  # fmt: skip
BACKWARD = [
    ("It ran from 5 to 3 April 2018.", ["2018-04-05", "2018-04-03"]),
    ("It ran from May 2018 to April 2018.", ["2018-05", "2018-04"]),
    ("It lasted from 2017 to 2012.", ["2017", "2012"]),
]
WRONG_WEEKDAYS = [
    ("It rained on Tuesday 17 September 2018.", "2018-09-17", "Tuesday", "a Monday"),
    ("It rained on Friday, May 3, 2018.", "2018-05-03", "Friday", "a Thursday"),
]
BOUNDS = [
    # the first and last candidate for the publication day, phrase → span
    ("2018-09-16/2018-09-17", "on Sunday", "2018-09-16"),
    ("2018-09-16/2018-09-17", "on Monday", "[2018-09-10,2018-09-17]"),
    ("2018-09-16/2018-09-17", "yesterday", "[2018-09-15..2018-09-16]"),
    ("2018-09-16/2018-09-17", "last month", "2018-08"),
    ("2018-08-31/2018-09-01", "last month", "[2018-07..2018-08]"),
    ("2018-09-16/2018-09-17", "in 2017", "2017"),
    ("2018-09-16/2018-09-17", "since April", "2018-04/2018-09-17"),
    ("2018-09", "three days ago", "[2018-08-29..2018-09-27]"),
]
ROUGH_ENDS = [
    # in front of both ends, or beside one
    ("It was shut about 2012 to 2017.", "2012~/2017~"),
    ("It was shut c. 1655–60.", "1655~/1660~"),
    ("It was shut from about 2012 to 2017.", "2012~/2017"),
    ("It was shut between early 2014 and 2016.", "2014~/2016"),
    ("It has been shut since mid-July.", "2018-07-11~/2018-09-17"),
    ("It has been shut since the start of the year.", "2018-01-01/2018-09-17"),
]
REASONS = [
    # what the words do not say, said
    ("on Tuesday", "Tuesday on or before publication on 17 September 2018"),
    ("last month", "publication on 17 September 2018"),
    ("in April", "the year 2018 follows from publication on 17 September 2018"),
    ("since April 2018", "lasting until publication"),
    ("in the 80s", "the century is not said"),
    ("on 03/04/2018", "either 4 March 2018 or 3 April 2018"),
]
STATED = ["in 2017", "in August 2018", "on 22 August 2018", "between 2012 and 2017"]
JOINED = [
    ("It opened on 4 May last year.", "2017-05-04"),
    ("The law of 30 September last year stands.", "2017-09-30"),
    ("It closed a year ago today.", "2017-09-17"),
    ("It ran from Dec. 28, 2017, to Jan. 3.", "2017-12-28/2018-01-03"),
    ("They met the Friday before last.", "2018-09-07"),
    ("They met two weeks ago on Friday.", "2018-09-07"),
]
KNOWN_GAPS = [
    # sentence, what it should be, why it is not
    ("“Tuesday evening!” They filmed her then.", "2018-09-11", "no verb is beside it"),
]


def spans(sentence: str, published: str = MONDAY) -> list[str]:
    mentions = find_dates(sentence, date.fromisoformat(published))
    return [str(m.span) for m in mentions if m.span]


def one(sentence: str):
    [mention] = find_dates(sentence, date.fromisoformat(MONDAY))
    return mention


@pytest.mark.parametrize(("sentence", "expected"), WEEKDAYS)
def test_a_weekday_is_the_last_one_unless_the_words_point_ahead(sentence, expected):
    """News is told of the days before it."""
    assert spans(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), MONTHS)
def test_a_month_without_its_year_follows_the_tense(sentence, expected):
    """There are two candidates, the last and the next."""
    assert spans(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), LEADS)
def test_small_words_move_the_ends(sentence, expected):
    """*Since* and *until* last; *before* and *after* are some day outside."""
    assert spans(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), RANGES)
def test_two_ends_make_one_span_that_lasts(sentence, expected):
    """Both ends included."""
    assert spans(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), PARTS)
def test_a_part_is_as_wide_as_its_words(sentence, expected):
    """Nothing is more precise than what was said."""
    assert spans(sentence) == [expected]


@pytest.mark.parametrize("sentence", UNDRAWN)
def test_a_day_that_never_was_is_not_drawn(sentence):
    """Nor moved to the next day that was."""
    assert spans(sentence) == []


@pytest.mark.parametrize(("sentence", "expected"), ORDERS)
def test_day_and_month_keep_both_orders_until_another_date_tells(sentence, expected):
    """Never decided by the number alone, and dots put the day first."""
    assert spans(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), BACKWARD)
def test_an_end_before_its_start_keeps_both(sentence, expected):
    """Swapping them would hide that one of them is wrong."""
    mentions = find_dates(sentence, date.fromisoformat(MONDAY))
    assert [str(m.span) for m in mentions] == expected
    assert all("end lies before the start" in m.inferred for m in mentions)


@pytest.mark.parametrize(("sentence", "day", "said", "was"), WRONG_WEEKDAYS)
def test_a_weekday_that_contradicts_its_date_is_reported(sentence, day, said, was):
    """The date is kept, and the reader can see that one of them is wrong."""
    mention = one(sentence)
    assert str(mention.span) == day
    assert said in mention.inferred
    assert was in mention.inferred
    assert mention.basis == "resolved"


def test_a_weekday_that_fits_needs_no_remark():
    """Else each would have one."""
    assert one("It rained on Monday 17 September 2018.").inferred == ""


@pytest.mark.parametrize(("bound", "phrase", "expected"), BOUNDS)
def test_a_bounded_publication_day_covers_every_candidate(bound, phrase, expected):
    """The true day of publication is one of them."""
    [mention] = find_dates(phrase, Span.parse(bound))
    assert str(mention.span) == expected
    alone = resolve_phrase(phrase, Span.parse(bound))
    assert alone
    assert str(alone.span) == expected


@pytest.mark.parametrize(("sentence", "expected"), ROUGH_ENDS)
def test_a_rough_word_is_of_the_end_that_it_stands_beside(sentence, expected):
    """The other end is as sure as its words."""
    assert str(one(sentence).span) == expected


def test_one_of_two_days_is_said_to_be_either():
    """And the days between are not meant."""
    [mention] = find_dates("on Monday", Span.parse("2018-09-16/2018-09-17"))
    assert mention.inferred.endswith("either 10 September 2018 or 17 September 2018")


@pytest.mark.parametrize(("phrase", "reason"), REASONS)
def test_what_was_worked_out_says_how(phrase, reason):
    """It is shown beside the mark on the screen."""
    mention = one(f"There was news {phrase}.")
    assert reason in mention.inferred
    assert mention.basis == "resolved"


@pytest.mark.parametrize("phrase", STATED)
def test_words_that_name_their_days_are_stated(phrase):
    """Nothing was inferred, and the day of publication does not matter."""
    mention = one(f"News of {phrase}.")
    assert (mention.inferred, mention.basis) == ("", "stated")
    assert spans(f"News of {phrase}.", "1999-12-31") == [str(mention.span)]


def test_the_date_last_told_anchors_what_follows():
    """*That day* of a story is not the day of the newspaper."""
    story = "They met on 4 May 2016. The same day it rained. A day later it snowed."
    assert spans(story) == ["2016-05-04", "2016-05-04", "2016-05-05"]


@pytest.mark.parametrize(("sentence", "expected"), JOINED)
def test_words_that_belong_together_are_one_date(sentence, expected):
    """The year or the day that completes a date may stand behind it."""
    assert spans(sentence) == [expected]


def test_a_weekday_that_fits_no_past_year_is_reported():
    """3 May 2018 was a Thursday; the tense rules the next Friday, 3 May out."""
    mention = one("He resigned on Friday, May 3.")
    assert str(mention.span) == "2018-05-03"
    assert "the words say Friday" in mention.inferred


@pytest.mark.parametrize(("sentence", "expected"), LENGTHS)
def test_length_beside_a_date(sentence, expected):
    mentions = find_dates(sentence, date.fromisoformat(MONDAY))
    length = next(m for m in mentions if m.type == "DURATION")
    assert (str(length.span) if length.span else None) == expected
    assert length.span is None or "placed by" in length.inferred


@pytest.mark.parametrize(("sentence", "expected", "why"), KNOWN_GAPS)
@pytest.mark.xfail(raises=AssertionError)
def test_known_gap(sentence, expected, why):
    """Mended ones fail here, so that their row moves into a table above."""
    assert spans(sentence) == [expected], why
