"""What the words say, before we know when they were written."""

from dataclasses import dataclass
from enum import Enum

from timeline.spans import Precision


class Anchor(Enum):
    """The day that a relative phrase is counted from."""

    PUBLISHED = "publication"
    TOLD = "the last date told"
    STORY = "publication, or where a history is"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, its year perhaps left to the context: *Dec. 13*."""

    month: int
    day: int
    year: "int | Shift | Year | None" = None
    weekday: int | None = None
    step: int | None = None  # from publication: the last such day -1, the next one 1
    guessed: bool = False  # the century of its year was not said: *9/17/18*


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day by its number alone: *the 11th*, of the month that the text is in."""

    day: int
    weekday: int | None = None
    heads_entry: bool = False  # of a diary: *2nd Two companies fired*
    step: int | None = None  # from publication: the last such day -1, the next one 1


@dataclass(frozen=True, slots=True)
class Either:
    """A numeric date whose order of day and month its figures leave open: *03/04/2018*.

    ``readings`` are month first, then day first; other dates may tell which it is.
    """

    readings: tuple[Day, Day]
    day_first: bool | None = None
    shown_by: str = ""


@dataclass(frozen=True, slots=True)
class Month:
    month: int
    year: "int | Shift | Year | None" = None
    step: int | None = None  # last but one -2, last -1, this 0, next +1


@dataclass(frozen=True, slots=True)
class Year:
    year: int
    unit: Precision = Precision.YEAR  # a decade or century is named by its first year
    guessed: bool = False  # the century was not said: *the 80s*


@dataclass(frozen=True, slots=True)
class Weekday:
    weekday: int
    # before last -2, last -1, this 0, coming +1, its week +2, after next +3, next +4
    step: int | None = None
    week: "Shift | None" = None  # *Friday of last week*
    begins: int = 0  # the weekday with which that week begins: Saturday in Iran


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from the anchor: *last month* is -1, *a week later* +1."""

    unit: Precision
    steps: int
    anchor: Anchor = Anchor.PUBLISHED
    loose: tuple[int, int] | None = None  # *a few days ago*: from so many to so many
    relative_to_year: bool = False  # *a year ago* beside quarters: the quarter
    counted: bool = False  # *two weeks later*, not *the following week*


NEVER_TOMORROW = 4  # a step of weekdays: *next Tuesday*, not *the coming Tuesday*
TODAY = Shift(Precision.DAY, 0)


@dataclass(frozen=True, slots=True)
class Offset:
    """*fifty years ago this month*: so far from another phrase, in that one's unit.

    With a ``weekday`` the first such day on that side: *the Friday before Christmas*.
    """

    by: Shift
    of: "Reading"
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A quarter, half or season by its number: *the third quarter of last year*."""

    unit: Precision
    number: int
    year: "int | Shift | Year | None" = None
    step: int | None = None
    own_year: bool = False  # *the fiscal third quarter*, whose year is not told


@dataclass(frozen=True, slots=True)
class QuarterEnded:
    """*the quarter that ended Sept. 29*: of the calendar only if it ends about then."""

    on: Day


@dataclass(frozen=True, slots=True)
class Weekend:
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """*the third week of May*, *the last Friday in June*; -1 is the last."""

    number: int
    what: Precision | Weekday | Weekend
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Part:
    """*early 2017*, *the end of May*."""

    part: str
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Rest:
    """*earlier this month*: up to publication; *later this month*: from it on."""

    ahead: bool
    of: "Reading"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One of `vocabulary.HOLIDAYS` by its name, any other by a rule as those have."""

    name: str
    year: "int | Shift | Year | None" = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of day on a day: *10 p.m. Wednesday*, *Friday morning*."""

    clock: str  # as in TIMEX3 after the T: "22:00", "MO"
    of: "Reading | None" = None  # None: the last day told
    zone: str = ""
    either_half: bool = False  # *at eight*: in the morning or in the evening
    in_words: bool = False  # *twenty past two*, and not *2:20*
    until: "Reading | None" = None  # *the night of 3–4 May*: the second day
    eve: bool = False  # the night before that day, and into it
    falls: bool = False  # *nightfall*: the night that is yet to come


@dataclass(frozen=True, slots=True)
class Overnight:
    """*killed overnight*: the night into the publication day, or the one to come."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; with a direction it reaches from or to the publication day."""

    value: str  # TIMEX3: "P3M"
    unit: Precision | None = None  # None: hours and less
    count: float | None = None
    ahead: bool | None = None  # *the past three months* False, *the next* True


@dataclass(frozen=True, slots=True)
class ClockShift:
    """*twelve minutes later*, *two hours ago*: so long from a time of day."""

    minutes: float
    length: str  # TIMEX3, for where no time of day is known
    anchor: Anchor = Anchor.TOLD


@dataclass(frozen=True, slots=True)
class Repeat:
    value: str  # TIMEX3: "XXXX-WXX-1", "P1D"


@dataclass(frozen=True, slots=True)
class Vague:
    value: str  # PRESENT_REF, PAST_REF, FUTURE_REF


@dataclass(frozen=True, slots=True)
class Ancient:
    """A year, decade or century before the year 1: *330 BC*, *the 5th century BC*."""

    number: int
    unit: Precision = Precision.YEAR
    inferred: str = ""  # why it is before Christ, where its words do not say so


@dataclass(frozen=True, slots=True)
class Same:
    """*that day*, *the same month*, *the quarter*: what the text spoke of last."""

    unit: Precision
    year: "int | None" = None  # *the same month of 2016*
    over: bool = False  # *the latest quarter*: not one that is still to come


@dataclass(frozen=True, slots=True)
class SameDate:
    """*From that date*: the date last told, a day or a month; never publication."""


@dataclass(frozen=True, slots=True)
class Told:
    """*the following March*, *that winter*: counted from the last date told."""

    of: "Reading"


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A day, month, season, year or decade of another calendar: *23 Shahrivar 1397*."""

    calendar: str  # a key of CALENDARS in foreign/calendars.py
    unit: Precision
    year: int | None = None
    month: int | None = None  # of a season, its first
    day: int | None = None
    step: int | None = None  # units from the one of the anchor; of a month, years
    part: str = ""  # early, mid, late, start or end of it
    weekday: int | None = None
    anchor: Anchor = Anchor.PUBLISHED  # told: *Aban of the following year*


Reading = (
    Day | DayOfMonth | Either | Month | Year | Weekday | Shift | Offset | Numbered | Nth
    | Part | Rest | Weekend | Holiday | Timed | Length | Repeat | Vague | Same
    | SameDate | Told | Overnight | Reckoned | ClockShift | Ancient | QuarterEnded
)  # fmt: skip
