"""So many units before or after a day: *three weeks ago*, *a year later*."""

from dataclasses import replace

from timeline.dates import numerals
from timeline.dates.homographs import lengths
from timeline.dates.lazy import lazy
from timeline.dates.readings import TODAY, Anchor, Offset, Reading, Same, Shift, Vague
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.steps import Rule, Trait
from timeline.spans import Precision


def _counted(m: Match, sign: int, anchor: Anchor = Anchor.PUBLISHED) -> Reading | None:
    """So many units before or after; a vague count gives the days it can mean."""
    unit = groups.unit(m, "units")
    text = " ".join(m["count"].split())
    if text in numerals.VAGUE_COUNTS:
        loose = numerals.VAGUE_COUNTS[text]
        return Shift(unit, sign * max(loose[0], 3), anchor, loose) if loose else None
    number = numerals.count(text)
    if number is None or number > _MOST.get(unit, 9999):
        return None  # 3,000 years ago: before the calendar begins, a length
    if number != int(number):
        return _fraction(unit, number * sign, anchor)
    if unit in _IN_YEARS:  # a decade ago is ten years ago, more or less
        years = int(number) * _IN_YEARS[unit]
        return Shift(Precision.YEAR, sign * years, anchor, (years, years))
    loose = (int(number), int(number)) if text in numerals.PAIRS else None
    follow = unit is Precision.YEAR and number == 1
    return Shift(unit, sign * int(number), anchor, loose, follow)


_IN_YEARS = {Precision.DECADE: 10, Precision.CENTURY: 100}


_MOST = {Precision.YEAR: 1999, Precision.DECADE: 199, Precision.CENTURY: 19}


def _from_so_many_to_so_many(m: Match) -> Reading | None:
    """*Two or three weeks ago*: some day of both, and of what lies between."""
    low, high = numerals.count(m["low"]), numerals.count(" ".join(m["count"].split()))
    if low is None or high is None or not 0 < low < high <= _MOST_OF_SEVERAL:
        return None
    if low != int(low) or high != int(high):
        return None
    unit = groups.unit(m, "units")
    return Shift(unit, -int(high), loose=(int(low), int(high)))


_MOST_OF_SEVERAL = 99


_LASTED = lazy(r"\b(?:for|over|during)\s(?:(?:about|nearly|almost|some|the)\s)*$")


def _from_the_date_told(m: Match, sign: int) -> Reading | None:
    """*Two days later*; but *two days after the vote* is a length before a noun."""
    if m.string.startswith(" than ", m.end()):
        return None  # two years earlier than planned
    if m[0].endswith(("afterward", "afterwards")) and _LASTED.search(
        m.string, max(0, m.start() - 24), m.start()
    ):
        return None  # for two years afterward he could not win
    bound = m[0].endswith((" before", " after", " prior", " before that"))
    adverb = _PLACED.match(m.string, m.end()) and _HAD.search(
        m.string, max(0, m.start() - 80), m.start()
    )
    if bound and not adverb and not _ENDS.match(m.string, m.end()):
        before = m.string[max(0, m.start() - 24) : m.start()]
        opens = m[0].endswith("that") and _OPENS.search(before)
        if not (opens and _CLAUSE.match(m.string, m.end())):
            return None  # "said two days before that he would leave"
    reading = _counted(m, sign, Anchor.TOLD)
    return replace(reading, counted=True) if isinstance(reading, Shift) else reading


_ENDS = lazy(r"\s?(?:[.,;:)!?]|$|--)|\s(?:had|was|were)\b")
_PLACED = lazy(r"\s(?:and\s(?:the|he|she|it|they|was|had)|but|in|at|on|for)\b")
_HAD = lazy(r"\bhad\s(?:(?!\b(?:for|that|when)\b)[^.,;:!?\n])*$")
"""*the town that they had admired four years before in ruins*."""
_OPENS = lazy(r"(?:^|[.,;:!?]\s|\n|\b(?:and|but)\s)$")
_CLAUSE = lazy(
    r"\s(?:he|she|it|they|we|i|you|the|an?|his|her|its|their|our|my)\b"
    rf"|{lengths.THEY_DID}"  # two days after that prosecutors declared
)


def _year_ago(m: Match) -> Shift | None:
    """*the year-ago quarter*; but *entered its third year earlier this month*."""
    if _IN_TWO_WORDS.fullmatch(m[0]):
        return None
    return Shift(Precision.YEAR, -1, relative_to_year=True)


_IN_TWO_WORDS = lazy(r"year\s+earlier")


def _to_the_day(m: Match) -> Reading | None:
    """*Five years ago to the day* is a day, not a year."""
    by = _counted(m, -1)
    return Offset(by, TODAY) if isinstance(by, Shift) else by


def _told_to_the_day(m: Match) -> Reading | None:
    """*A year later to the day*, from the day last told."""
    by = _counted(m, groups.side(m), Anchor.TOLD)
    return Offset(by, Same(Precision.DAY)) if isinstance(by, Shift) else by


def _roughly(reading: Reading | None) -> Reading | None:
    if isinstance(reading, Shift) and reading.loose is None:
        return replace(reading, loose=(abs(reading.steps), abs(reading.steps)))
    return reading


def _fraction(unit: Precision, number: float, anchor: Anchor) -> Shift | None:
    """*A year and a half ago* is eighteen months ago."""
    finer = {Precision.YEAR: 12, Precision.DECADE: 10, Precision.CENTURY: 100}
    if unit is Precision.MONTH:  # three and a half months later: the month of that day
        return Shift(unit, round(number), anchor, counted=True)
    if unit not in finer:
        return None
    smaller = Precision.MONTH if unit is Precision.YEAR else Precision.YEAR
    return Shift(smaller, round(number * finer[unit]), anchor)


COUNTED: tuple[Rule, ...] = (
    Rule(
        "units-ago",
        "{count} {units} ago",
        lambda m: _counted(m, -1),
        (
            ("three days ago", "2018-09-14"),
            ("2 weeks ago", "[2018-09-03..2018-09-09]"),
            ("a month ago", "2018-08"),
            ("five years ago", "2013"),
            ("a decade ago", "2008~"),
            ("a few days ago", "[2018-09-11~..2018-09-15~]"),
            ("two and a half years ago", "2016-03"),
            ("a year ago today", "2017-09-17"),
            ("fifty years ago this month", "1968-09"),
            ("two years ago in May", "2016-05"),
        ),
        traits=(Trait.COUNTED, Trait.MEASURING),
    ),
    Rule(
        "units-or-units-ago",
        "{number:low} or|to {count} {units} ago",
        _from_so_many_to_so_many,
        (
            ("two or three weeks ago", "[2018-08-27~..2018-09-09~]"),
            ("six to nine months ago", "[2017-12~..2018-03~]"),
        ),
        traits=(Trait.COUNTED, Trait.MEASURING),
    ),
    Rule(
        "quarter-century-ago",
        "a quarter century|of_a_century ago",
        lambda _: Shift(Precision.YEAR, -25, loose=(25, 25)),
        (("a quarter century ago", "1993~"), ("a quarter of a century ago", "1993~")),
    ),
    Rule(
        "unit-and-a-half-ago",
        "a year|decade|century:unit and a half ago",
        lambda m: _fraction(groups.unit(m), -1.5, Anchor.PUBLISHED),
        (("a year and a half ago", "2017-03"),),
    ),
    Rule(
        "units-ago-to-the-day",
        "{count} {units} ago to_the_day|on_this_day",
        _to_the_day,
        (("five years ago to the day", "2013-09-17"),),
    ),
    Rule(
        "this-day-ago",
        "this day {count} {units} ago",
        _to_the_day,
        (("this day 26 years ago", "1992-09-17"),),
    ),
    Rule(
        "fortnight",
        "a fortnight ago|earlier|later|hence:when",
        lambda m: Shift(
            Precision.WEEK,
            -2 if m["when"] in ("ago", "earlier") else 2,
            Anchor.TOLD if m["when"] in ("earlier", "later") else Anchor.PUBLISHED,
            counted=True,
        ),
        (("a fortnight ago", "[2018-09-03..2018-09-09]"),),
    ),
    Rule(
        "units-or-so-ago",
        "{count} {units} or_so|or_more|or_two:about ago",
        lambda m: _roughly(_counted(m, -1)),
        (("a week or so ago", "[2018-09-10~..2018-09-16~]"),),
    ),
    Rule(
        "units-or-so-later",
        "{count} {units} or_so later|afterwards",
        lambda m: _roughly(_from_the_date_told(m, 1)),
        (("a month or so later", "2018-10~"),),
    ),
    Rule(
        "units-earlier",
        "{count} {units} earlier|before|before_that|beforehand|previously|prior",
        lambda m: _from_the_date_told(m, -1),
        (("two days earlier", "2018-09-15"), ("a year earlier", "2017")),
        traits=(Trait.COUNTED,),
    ),
    Rule(
        "units-later",
        "{count} {units} later|afterward|afterwards|after|after_that",
        lambda m: _from_the_date_told(m, 1),
        (
            ("three days later", "2018-09-20"),
            ("a month later", "2018-10"),
            ("two days after that", "2018-09-19"),
        ),
        traits=(Trait.COUNTED,),
        unless=(lengths.after_that_thing,),
    ),
    Rule(
        "units-later-to-the-day",
        "{count} {units} later|earlier|before:side to_the_day",
        _told_to_the_day,
        (("three months later to the day", "2018-12-17"),),
        traits=(Trait.COUNTED,),
    ),
    Rule(
        "units-to-the-day-later",
        "{count} {units} to_the_day later|earlier|before:side",
        _told_to_the_day,
        (("a month to the day later", "2018-10-17"),),
        traits=(Trait.COUNTED,),
    ),
    Rule(
        "units-from-now",
        "{count} {units} from_now|hence|ahead",
        lambda m: None if m.string.startswith(" of", m.end()) else _counted(m, 1),
        (("two days from now", "2018-09-19"), ("a month hence", "2018-10")),
    ),
    Rule(
        "in-units-time",
        "{count} {units} +'s|'? time",
        lambda m: _counted(m, 1, Anchor.STORY),
        (("two weeks' time", "[2018-10-01..2018-10-07]"),),
    ),
    Rule(
        "year-ago",
        "the? year ago|earlier quarter|period|month|results|level?",
        _year_ago,
        (("the year-ago quarter", "2017"), ("year-earlier", "2017")),
    ),
    Rule(
        "prior-year-period",
        "the? prior|previous year quarter|period",
        lambda _: Shift(Precision.YEAR, -1, relative_to_year=True),
        (("the prior-year quarter", "2017"),),
    ),
    Rule(
        "long-ago",
        "{plural} ago|earlier",
        lambda _: Vague("PAST_REF"),
        (("years ago", "PAST_REF"), ("decades earlier", "PAST_REF")),
    ),
    Rule(
        "unit-before-that",
        "the day|week|month|year:unit before|after:side that",
        lambda m: Shift(groups.unit(m), groups.side(m), Anchor.TOLD),
        (("the month after that", "2018-10"),),
        unless=(lengths.after_that_thing,),
    ),
    Rule(
        "unit-following",
        "the day|week|month|year:unit following",
        lambda m: Shift(groups.unit(m), 1, Anchor.TOLD),
        (("the day following", "2018-09-18"),),
        unless=(lengths.following_a_thing,),
    ),
    Rule(
        "unit-before",
        "the day|week|month|year:unit before|earlier|after:side",
        lambda m: Shift(groups.unit(m), groups.side(m), Anchor.TOLD),
        (("the day before", "2018-09-16"), ("the year before", "2017")),
        unless=(lengths.goes_on,),
    ),
)
