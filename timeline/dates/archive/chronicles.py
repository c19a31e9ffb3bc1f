"""Days as chronologies and plans have them: *every Monday in May 2018*, *EOY 2018*."""

import re
from datetime import timedelta

from timeline.dates import vocabulary
from timeline.dates.archive.steps import Days, Form, Reader, is_one, plain
from timeline.dates.archive.words import DAY, MONTH
from timeline.dates.forms import either
from timeline.spans import Hedge, Precision, Span

_WEEKDAYS = {name for name in vocabulary.WEEKDAYS if name.endswith("day")}
_ONE_WEEK = timedelta(7)


def _each(m: re.Match[str], reader: Reader) -> Days | None:
    """Which of the days is meant by none of them alone; so all of the time is told."""
    of = reader(m["of"])
    if of is None:
        return None
    first, last = of.span.first, of.span.last
    if first and last and last - first < _ONE_WEEK:
        return None
    weekday = (m["one"] or m["many"]).capitalize()
    return of.then(of.span, f"each {weekday} of that time is meant")


def _last_of(m: re.Match[str], reader: Reader) -> Days | None:
    """The last day of a month; of a quarter or a year, its last month."""
    of = reader(m["of"])
    wanted = _PLANNED_BY[m["unit"]]
    if of is None or not is_one(of) or of.span.precision is not wanted:
        return None
    if of.span.last is None:
        return None
    unit = Precision.DAY if wanted is Precision.MONTH else Precision.MONTH
    span = Span.unit(unit, of.span.last).hedged(Hedge.APPROXIMATE)
    return of.then(span, f"its end is taken as its last {unit.name.lower()}")


_PLANNED_BY = {"m": Precision.MONTH, "q": Precision.QUARTER, "y": Precision.YEAR}
_SEASONAL = (
    r"(?:hurricane|typhoon|tornado|monsoon|wildfire|fire|campaign|fishing|hunting)"
)


CHRONICLES: tuple[Form, ...] = (
    Form(
        "each-weekday",
        rf"(?:(?:every|each)\s(?P<one>{either(_WEEKDAYS)})|(?P<many>{either(_WEEKDAYS)})s),?"
        r"\s(?:(?:in|of|during|throughout)\s)?(?P<of>.*\d.*)",
        _each,
        (
            ("every Monday in Aug 2018", "2018-08"),
            ("Saturdays since 17 Nov 2018", "2018-11-17/.."),
        ),
    ),
    Form(
        "day-of-month",
        rf"(?:(?:on\s)?this\s)?(?:the\s)?(?P<day>{DAY})\sday\sof\s(?P<month>{MONTH}),?"
        r"\s(?:in the year\s)?(?P<year>\d{4})",
        lambda m, reader: reader(f"{m['day']} {m['month']} {m['year']}"),
        (("this 13th day of July, 2018", "2018-07-13"),),
    ),
    Form(
        "end-of-plan",
        r"eo(?P<unit>[mqy])\s(?P<of>.*\d.*)",
        _last_of,
        (("EOY 2018", "2018-12~"), ("EOM Aug 2018", "2018-08-31~")),
    ),
    Form(
        "season-of-a-year",
        rf"(?P<of>\d{{4}})\s(?:[a-z]{{3,12}}\s)?{_SEASONAL}\sseason"
        rf"|(?:[a-z]{{3,12}}\s)?{_SEASONAL}\sseason,?\s(?:of\s)?(?P<behind>\d{{4}})",
        lambda m, reader: reader(m["of"] or m["behind"]),
        (("2017 hurricane season", "2017"),),
    ),
    Form(
        "aged",
        r"(?P<of>.*\d.*?),?\s\(?aged?\s\d{1,3}\)?",
        plain,
        (("about 1952, aged 12", "1952~"),),
    ),
)
