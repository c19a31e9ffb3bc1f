"""Dates told from the date before: *the following March*, *that evening*."""

from timeline.dates import numerals
from timeline.dates import vocabulary as words
from timeline.dates.homographs import lengths, months, names, periods, surroundings
from timeline.dates.lazy import lazy
from timeline.dates.readings import (
    Anchor,
    Holiday,
    Length,
    Month,
    Same,
    SameDate,
    Shift,
    Timed,
    Told,
    Weekend,
)
from timeline.dates.rules import groups
from timeline.dates.rules.groups import Match
from timeline.dates.rules.named import part_of
from timeline.dates.rules.seasons import season
from timeline.dates.rules.weekdays import named_weekday
from timeline.dates.steps import Rule, Trait
from timeline.spans import Precision


def _told_step(m: Match) -> Shift | Length:
    """*the following month*; but *over the following month* it lasted."""
    unit, ahead = groups.unit(m), groups.step(m["step"]) > 0
    long = ahead and unit > Precision.DAY
    if long and _OVER.search(m.string, max(0, m.start() - 6), m.start()):
        return Length(f"P1{words.UNIT_LETTERS[unit]}", unit, 1)
    return Shift(groups.unit(m), groups.step(m["step"]), Anchor.TOLD)


_OVER = lazy(r"\bover\s$")  # not "aboard the Plover the following month"
_UNITS_COMPARED = {
    "week": Precision.WEEK, "month": Precision.MONTH, "quarter": Precision.QUARTER,
    "period": Precision.YEAR,
}  # fmt: skip


def _nights(m: Match) -> Timed | None:
    """*Two nights later*, *two nights ago*: the night of that day."""
    count = numerals.count(m["n"])
    if count is None or count != int(count):
        return None
    steps = groups.side(m) * int(count)
    anchor = Anchor.PUBLISHED if m["side"] == "ago" else Anchor.TOLD
    return Timed("NI", Shift(Precision.DAY, steps, anchor))


def _that_month(m: Match) -> Told | None:
    """*that July*; but of *that July the 4th* the day is read."""
    day = _DAY_AFTER.match(m.string, m.end())
    return None if day or _is_said(m) else Told(Month(groups.month(m), step=0))


def _that_weekday(m: Match) -> Told | None:
    named = len(m["weekday"]) > _SHORT and not _is_said(m)
    named = named and not m.string.startswith("'s", m.end())  # sure that Friday's vote
    return Told(named_weekday(m)) if named else None


def _that_weekday_part(m: Match) -> Timed | None:
    told = _that_weekday(m)
    return Timed(groups.day_part(m), told) if told else None


def _is_said(m: Match) -> bool:
    """*reported Friday that October sales rose*: what was said, and no October told."""
    if _CLOSED.match(m.string, m.end()):
        return False  # confirmed that May.
    return bool(_SAID.search(m.string[max(0, m.start() - _SAYING) : m.start()]))


_CLOSED = lazy(r"\s?(?:[.,;:!?)]|$)")
_SAYING = 40  # characters
_SAID = lazy(
    r"\b(?:said|says?|reported|suggests?|suggested|shows?|showed|announced|believes?"
    r"|believed|fears?|feared|expects?|expected|predicts?|predicted|notes?|noted|adds?"
    r"|added|hopes?|hoped|thinks?|thought|warns?|warned|indicates?|indicated|means?"
    r"|confirmed|likely|doubts?|signs?|hints?)\s(?:(?:on\s)?[a-z]+day\s)?$"
)
_DAY_AFTER = lazy(r"\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\b")


def _the_weekday(m: Match) -> Told | Timed | None:
    """*on the Tuesday*; but *the Tuesday meeting* is a noun's."""
    placed = _ON_THE_DAY.search(m.string[max(0, m.start() - 8) : m.start()])
    full = len(m["weekday"]) > _SHORT  # 730,000 miles from the sun
    alone = full and placed and _NO_NOUN.match(m.string, m.end())
    if m["daypart"] and _HAD.search(m.string[max(0, m.start() - 60) : m.start()]):
        return None  # had left on the Tuesday night: the one before
    told = Told(named_weekday(m)) if alone else None
    return Timed(groups.day_part(m), told) if told and m["daypart"] else told


_SHORT = 4
_HAD = lazy(r"\bhad\s[^.;\n]*$")
_ON_THE_DAY = lazy(r"\b(?:on|by|until|from|since)\s$")


_NO_NOUN = lazy(
    r"\s?(?:[.,;:!?)]|$|--)|\s(?:and|but|or|to|at|in|he|she|they|it|the|his|her|their|when"
    r"|while|with|after|before|a|an|(?:[a-z]+\s){1,2}had)\b"
)


def _part_of_which(m: Match) -> Timed | None:
    """*that evening*; but *the next dark chapter*."""
    if m["daypart"] in ("dark", "daylight"):
        return None
    step = 0 if m["which"] == "ensuing" else groups.step(m["which"])
    day = Shift(Precision.DAY, step, Anchor.TOLD) if step else Same(Precision.DAY)
    return part_of(m, day)


TOLD: tuple[Rule, ...] = (
    Rule(
        "following-unit",
        "the previous|preceding|prior|following|ensuing|next:step {unit}",
        _told_step,
        (("the following day", "2018-09-18"), ("the previous month", "2018-08")),
    ),
    Rule(
        "next-day",
        "next_day|following_day|the_very_next_day|the_morrow",
        lambda _: Shift(Precision.DAY, 1, Anchor.TOLD),
        (("next day", "2018-09-18"), ("the morrow", "2018-09-18")),
        unless=(periods.day_of_no_date,),
    ),
    Rule(
        "following-season",
        "the next|following|previous|preceding:step {season}",
        lambda m: Told(season(m, groups.step(m["step"]))),
        (("the following winter", "2018-24"), ("the previous summer", "2018-22")),
    ),
    Rule(
        "following-month",
        "the next|following|previous|preceding:step {month}",
        lambda m: Told(Month(groups.month(m), step=groups.step(m["step"]))),
        (("the following March", "2019-03"), ("the previous May", "2018-05")),
    ),
    Rule(
        "that-month",
        "that {month}",
        _that_month,
        (("that July", "2018-07"),),
        unless=(months.that_may,),
    ),
    Rule(
        "season-before",
        "the {season} before|after:side",
        lambda m: Told(season(m, groups.side(m))),
        (("the summer before", "2018-22"),),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "month-before",
        "the {month} before|after:side",
        lambda m: Told(Month(groups.month(m), step=groups.side(m))),
        (("the January after", "2019-01"),),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "that-season",
        "that|the_same|that_same {season}",
        lambda m: Told(season(m, 0)),
        (("that summer", "2018-22"),),
        unless=(periods.capital_season, periods.falls_due),
    ),
    Rule(
        "same-unit-of-year",
        "the same|corresponding|comparable week|month|quarter|period:unit of|in {year}",
        lambda m: Same(_UNITS_COMPARED[m["unit"]], groups.year(m)),
        (("the same month of 2016", "2016-09"), ("the same period in 2017", "2017")),
    ),
    Rule(
        "same-unit",
        "that|the_same|that_same|the_very_same|that_very {unit}",
        lambda m: Same(groups.unit(m)),
        (("that year", "2018"), ("the same day", "2018-09-17")),
        unless=(periods.hyphenated,),
    ),
    Rule(
        "that-date",
        "that|the_same|that_same|this date",
        lambda _: SameDate(),
        (("In April 2018 he left. From that date all was quiet", "2018-04"),),
        unless=(periods.date_itself,),
    ),
    Rule(
        "latter-day",
        "the latter day|date",
        lambda _: SameDate(),
        (("On 26 and 27 April he fought, and on the latter day fell", "2018-04-27"),),
    ),
    Rule(
        "rest-of-the-day",
        "the rest of that day",
        lambda _: Same(Precision.DAY),
        (("the rest of that day", "2018-09-17"),),
    ),
    Rule(
        "rest-of-a-day",
        "the rest|remainder of the day",
        lambda _: Same(Precision.DAY),
        (
            (
                "On 3 May 1863 the fort fell. On 7 May the town was taken. For the rest"
                " of the day they hid",
                "1863-05-07",
            ),
        ),
        traits=(Trait.OF_A_HISTORY,),
    ),
    Rule(
        "weekend-told",
        "that|the_same|the_next|the_following|the_previous:step weekend",
        lambda m: Told(Weekend(groups.step(m["step"]))),
        (
            ("that weekend", "[2018-09-22..2018-09-23]"),
            ("the following weekend", "[2018-09-22..2018-09-23]"),
        ),
    ),
    Rule(
        "weekend-before",
        "the weekend before|after:side",
        lambda m: Told(Weekend(groups.side(m))),
        (("the weekend before", "[2018-09-15..2018-09-16]"),),
        unless=(lengths.goes_on, lengths.before_a_thing),
    ),
    Rule(
        "weekday-told",
        "the next|following|previous:step {weekday}",
        lambda m: Told(named_weekday(m, groups.step(m["step"]))),
        (("the following Tuesday", "2018-09-18"),),
    ),
    Rule(
        "weekday-after",
        "the {weekday} after|after_that",
        lambda m: Told(named_weekday(m, 1)),
        (
            ("the Tuesday after", "2018-09-18"),
            ("the Tuesday after that", "2018-09-18"),
        ),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "weekday-before",
        "the {weekday} before|before_that",
        lambda m: Told(named_weekday(m, -1)),
        (
            ("the Saturday before", "2018-09-15"),
            ("the Saturday before that", "2018-09-15"),
        ),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "that-weekday-part",
        "that {weekday} {daypart}",
        _that_weekday_part,
        (("that Friday morning", "2018-09-14"),),
    ),
    Rule(
        "that-weekday",
        "that|that_same {weekday}",
        _that_weekday,
        (("that Friday", "2018-09-14"),),
    ),
    Rule(
        "holiday-told",
        "the {holiday} before|after:side",
        lambda m: Told(
            Holiday(
                " ".join(m["holiday"].split()),
                step=groups.side(m),
            )
        ),
        (("the Christmas before", "2017-12-25"),),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "that-holiday",
        "that {holiday}",
        lambda m: Told(Holiday(" ".join(m["holiday"].split()))),
        (("that Christmas", "2018-12-25"),),
        unless=(names.lower_holiday, surroundings.named_thing),
    ),
    Rule(
        "holiday-step-told",
        "the previous|preceding|following|next:step {holiday}",
        lambda m: Told(
            Holiday(" ".join(m["holiday"].split()), step=groups.step(m["step"]))
        ),
        (("the previous Christmas", "2017-12-25"),),
    ),
    Rule(
        "weekday-of-story",
        "the {weekday} {daypart}?",
        _the_weekday,
        (("on the Tuesday", "2018-09-11"), ("on the Tuesday night", "2018-09-11")),
    ),
    Rule(
        "that-part",
        "earlier|later?"
        " that|that_very|the_same|that_same|the_next|the_very_next|the_following"
        "|the_previous:which {daypart}",
        _part_of_which,
        (
            ("that evening", "2018-09-17"),
            ("that very night", "2018-09-17"),
            ("the previous night", "2018-09-16"),
        ),
    ),
    Rule(
        "later-in-the-part",
        "earlier|later in_the {daypart}",
        lambda m: part_of(m, Same(Precision.DAY)),
        (("later in the evening", "2018-09-17"),),
    ),
    Rule(
        "late-in-the-part",
        "early|late in_the {daypart}",
        lambda m: Timed(groups.day_part(m)),
        (("On Monday they met late in the afternoon", "2018-09-17"),),
        unless=(periods.too_late,),
        traits=(Trait.OF_A_STORY,),
    ),
    Rule(
        "late-in-the-day",
        "late in_the_day",
        lambda _: Same(Precision.DAY),
        (("late in the day", "2018-09-17"),),
        unless=(periods.too_late,),
    ),
    Rule(
        "next-part",
        "next|following|ensuing:which {daypart}",
        _part_of_which,
        (("next morning", "2018-09-18"),),
        unless=(periods.day_of_no_date,),
    ),
    Rule(
        "part-after-that",
        "the {daypart} after that",
        lambda m: part_of(m, Shift(Precision.DAY, 1, Anchor.TOLD)),
        (("the night after that", "2018-09-18"),),
        unless=(lengths.after_that_thing,),
    ),
    Rule(
        "part-before",
        "the night|evening|afternoon|morning:daypart before|after:side",
        lambda m: part_of(m, Shift(Precision.DAY, groups.side(m), Anchor.TOLD)),
        (("the night before", "2018-09-16"),),
        unless=(lengths.before_a_thing,),
    ),
    Rule(
        "nights-later",
        "{n} nights later|earlier|before|ago:side",
        _nights,
        (("two nights later", "2018-09-19"), ("two nights ago", "2018-09-15")),
    ),
)
