"""What all these languages share: dates in figures, the day in front."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from timeline.dates.foreign.language import Phrase, Said
from timeline.dates.foreign.words import MONTHS, WEEKDAYS
from timeline.dates.readings import (
    TODAY,
    Anchor,
    Day,
    DayOfMonth,
    Holiday,
    Month,
    Nth,
    Numbered,
    Offset,
    Reading,
    Shift,
    Timed,
    Told,
    Weekday,
)
from timeline.spans import Precision

FIGURES: tuple[Phrase, ...] = (
    Phrase("{year}-{mm}-{dd}", "{year}-{mm}-{dd}"),
    Phrase("{dd}[./-]{mm}[./-]{year}", "{dd}.{mm}.{year}"),
    Phrase(r"{dd}\. {mm}\. {year}", "{dd}.{mm}.{year}"),
    Phrase("{year}[./]{mm}[./]{dd}", "{year}/{mm}/{dd}"),
)
YEAR_ALONE = Phrase(
    r"(?=19|20[0-3]){year}(?![0-9])",
    "{year}",
    needs=r"\b(?:(?:winter|sommer)?spiele|olympia|weltmeisterschaft|expo|coupe\sdu\smonde"
    r"|budget|presupuesto|bilancio|haushalt|mondiali?|mundial|élections|elecciones|elezioni"
    r"|كأس\sالعالم|و?(?:موازنة|ميزانية)|جام\sجهانی)\s$",
)
"""Events are named by their year: *die Winterspiele 2018*, *l'Expo 2015*."""
YEAR_IN_FRONT = r"(?:\b(?:1\d|20)\d\d\s?[-/]\s?|[(\[])"
"""A bare year may follow another, or open a bracket."""


def of_years(
    tails: Iterable[tuple[str, str]], *rows: tuple[str, str]
) -> Iterator[Phrase]:
    """Each row with each way of naming its year: *of 2018*, *of last year*."""
    for pattern, english in rows:
        for tail, year in tails:
            yield Phrase(pattern + tail, english + year)


def half(said: Said) -> Reading | None:
    """*the second half-year*: the last one that has begun, as of quarters."""
    number = {"1st": 1, "2nd": 2}.get(said["nth"])
    return Numbered(Precision.HALF, number) if number else None


def weeks_ago(said: Said) -> Reading | None:
    """*Friday two weeks ago*."""
    if not said["n"].isdigit():
        return None
    week = Shift(Precision.WEEK, -int(said["n"]))
    return Weekday(WEEKDAYS.index(said["dayname"]), week=week)


def night_before(said: Said) -> Reading | None:
    """*in der Nacht zum Dienstag*, *… von Montag auf Dienstag, den 3. Mai*."""
    number = WEEKDAYS.index(said["dayname"])
    first = said.get("weekday")
    if first and (number - WEEKDAYS.index(first)) % 7 != 1:
        return None
    if said.get("month"):
        month, year = MONTHS.index(said["month"]) + 1, said.get("year")
        date = Day(month, int(said["day"]), int(year) if year else None, number)
        return Timed("NI", date, eve=True)
    week = Shift(Precision.WEEK, _STEPS[said["step"]]) if said.get("step") else None
    return Timed("NI", Weekday(number, week=week), eve=True)


_STEPS = {"last": -1, "this": 0, "next": 1}


_LATER = ("afternoon", "evening", "night")
_EARLIEST_AT_NIGHT = 6  # *three at night* is 03:00, *ten at night* 22:00


def clock(said: Said) -> Reading | None:
    """Of its figures or words, and the part of the day that is said beside it.

    Minutes below zero are left to the hour: *a quarter to nine*, *las seis menos diez*.
    """
    hour = int(said.get("hh") or said.get("hour") or said["twelve"])
    minute = int(said.get("mn") or said.get("minutes") or 0)
    part = said.get("daypart") or said.get("meridian", "")
    late = part != "night" or hour >= _EARLIEST_AT_NIGHT
    at_twelve = part == "night" and hour == 12  # *a las doce de la noche*
    if part in _LATER and late and (hour < 12 or at_twelve):
        hour += 12
    if hour * 60 + minute > 24 * 60:
        return None
    either = bool(said.get("hour")) and not part and 1 <= hour <= 12
    hour, minute = divmod(hour * 60 + minute, 60)
    return Timed(f"{hour % 25:02d}:{minute:02d}", either_half=either)


def hour_of(said: Said) -> Reading | None:
    """*las seis de hoy*, *alle 9 di ieri*: the hour, of the day beside it."""
    time = clock(said)
    step = {"yesterday": -1, "today": 0, "tomorrow": 1}[said["beside"]]
    day = Shift(Precision.DAY, step)
    return replace(time, of=day) if isinstance(time, Timed) else None


def part_told(said: Said) -> Reading | None:
    """*in the afternoon*, *at midnight*: of the day that the text told last."""
    part = said.get("daypart") or said.get("turn") or said["noon"]
    return Timed(_TURNS.get(part) or PART_NAMES[part])


def part_of_today(said: Said) -> Reading | None:
    """*este mediodía*, *questa serata*."""
    part = said.get("turn") or said.get("noon", "")
    clock = PART_NAMES.get(part)
    return Timed(clock, TODAY) if clock else None


def part_alone(said: Said) -> Reading:
    """*in the evening*, of the day told; the rule that it shares says when."""
    return Timed(PART_NAMES[said["partalone"]])


PART_ALONE = "the-part-alone"
AFTER_MIDNIGHT = Timed("00:00", Shift(Precision.DAY, 1, Anchor.TOLD))
"""*shortly after midnight*, which needs the afternoon or evening before it told."""
AN_AGE = "(?:1[4-9]|[2-9][0-9]|1[01][0-9])"
"""Years that somebody may have, in news; three years are a length."""
PART_NAMES = {
    "morning": "MO",
    "midday": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
}
_TURNS = {"midday": "12:00", "midnight": "24:00"}


def figures_without_year(said: Said) -> Reading:
    """*am 18. 10.*: the day in front."""
    return Day(int(said["mm"]), int(said["dd"]))


def night_of_the_month(said: Said) -> Reading | None:
    """*in der Nacht vom 3. auf den 4.*, of the month told; *zum 4.* ends on it."""
    first = DayOfMonth(int(said["day"]))
    if not said.get("until"):
        return Timed("NI", first, eve=True)
    return Timed("NI", first, until=DayOfMonth(int(said["until"])))


def day_of_its_month(said: Said) -> Reading:
    """*el pasado 8 de mayo*, *le 8 mai dernier*, whatever year the text has told."""
    weekday = said.get("weekday")
    number = WEEKDAYS.index(weekday) if weekday else None
    month, step = MONTHS.index(said["month"]) + 1, _STEPS[said["step"]]
    return Day(month, int(said["day"]), weekday=number, step=step or None)


def number_of_a_day(said: Said) -> Reading:
    """*el pasado día 20*: the last 20th, whatever month the text has told."""
    step = _STEPS[said["step"]]
    return DayOfMonth(int(said["day"]), step=step or None)


def night_of_numbers(said: Said) -> Reading | None:
    """*the night from the 23rd to the 24th*, of the month that the text is in."""
    first, second = int(said["day"]), int(said["until"])
    return night_of_the_month(said) if second in (first + 1, 1) else None


def night_over_months(said: Said) -> Reading | None:
    """*the night from 30 November to 1 December*: into the first of the next month."""
    first, second = (MONTHS.index(said[name]) + 1 for name in ("monthname", "month"))
    if second != first % 12 + 1 or int(said["until"]) != 1:
        return None
    year = int(said["year"]) if said["year"] else None
    before = year - 1 if year and second == 1 else year
    begins = Day(first, int(said["day"]), before)
    return Timed("NI", begins, until=Day(second, 1, year))


def next_of_its_name(said: Said) -> Reading:
    """*le 14 juillet suivant*: of the first July after the date told."""
    month = Told(Month(MONTHS.index(said["month"]) + 1, step=1))
    return Nth(int(said["day"]), Precision.DAY, month)


def day_beside(steps: int) -> Callable[[Said], Reading]:
    """*la veille du 3 mai* -1, *le lendemain de Noël* +1."""

    def read(said: Said) -> Reading:
        year = int(said["year"]) if said["year"] else None
        if said.get("holiday"):
            return Offset(Shift(Precision.DAY, steps), Holiday(said["holiday"], year))
        day = Day(MONTHS.index(said["month"]) + 1, int(said["day"]), year)
        return Offset(Shift(Precision.DAY, steps), day)

    return read


def years_later(said: Said) -> Reading | None:
    """*nel marzo di tre anni dopo*: so far from the year that the text is in."""
    if not said["n"].isdigit():
        return None
    year = Shift(Precision.YEAR, int(said["n"]), Anchor.TOLD, counted=True)
    return _of_a_year(said, year)


def years_ago(said: Said) -> Reading | None:
    """*il 4 novembre di trent'anni fa*, *el 4 de noviembre de hace 30 años*."""
    count = said.get("n") or said.get("elided", "")
    if not count.isdigit():
        return None
    return _of_a_year(said, Shift(Precision.YEAR, -int(count)))


def _of_a_year(said: Said, year: Shift) -> Reading:
    month = MONTHS.index(said["monthname"]) + 1
    day = said.get("day") or said.get("dayword")
    return Day(month, int(day), year) if day else Month(month, year)


NIGHT = "the night of {day}–{until} {month} {year}"


def not_counting(words: str, before_christ: str) -> str:
    """What must not follow a bare year: nouns that it would count, and eras."""
    nouns = "|".join(words.split())
    return rf"(?!(?:-[0-9]{{1,5}})? (?:{nouns})(?!\w))(?! ?(?:{before_christ}))"
