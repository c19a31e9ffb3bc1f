"""Words beside a date that leave its days alone: *in*, *Vol. 3*, *at his death in*."""

import re

from timeline.dates.archive.steps import Days, Form, Reader, plain
from timeline.dates.archive.words import WEEKDAY

_OCCASION = (
    r"(?:(?:his|her|their|its|the (?:artist|author|owner|collector|latter)'s)\s)"
    r"(?:\w{1,20}\s)?(?:deaths?|marriage|retirement|arrest|departure|dissolution|birth"
    r"|bankruptcy|emigration|resignation|closure|sale|abdication|return)"
)
_YEAR_OF = r"(?:academic|school|fiscal|financial|tax|calendar) year"
_FIELD = r"(?:day|month|date|time|hour)"


def _mostly(m: re.Match[str], reader: Reader) -> Days | None:
    """*1850–1960, bulk 1900–1910*: the dates of the papers, and of most of them."""
    of, most = reader(m["of"]), reader(m["most"])
    if of is None or most is None or of.span.overlap(most.span) is None:
        return None
    return of.then(of.span, f"mostly {m['most']}")


_LENT = r"(?:on|in) (?:loan|consignment|deposit|display|view|storage|exhibition)"


def _undated_too(m: re.Match[str], reader: Reader) -> Days | None:
    """*1925–1931, undated*: papers of those years, and some of nobody knows when."""
    of = reader(m["of"])
    return of.then(of.span, "some of it is undated") if of else None


def _styled(m: re.Match[str], reader: Reader) -> Days | None:
    of, other = reader(m["of"]), reader(m["other"])
    why = f"in the style of {m['other']}"
    return of.then(of.span, why) if of and other else None


def _sessions(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    if of is None:
        return None
    return of.then(of.span, f"the days of the {m['court']} are not counted")


def _counted_days(m: re.Match[str], reader: Reader) -> Days | None:
    """Only so many as there are: *2 days, 14 & 15 May 2019*."""
    of = reader(m["of"])
    if of is None or of.span.first is None or of.span.last is None:
        return None
    fits = (of.span.last - of.span.first).days + 1 == int(m["count"])
    return of if fits and not of.span.gaps else None


ASIDES: tuple[Form, ...] = (
    Form(
        "counted-days",
        r"(?P<count>\d{1,3})\sdays?[,:;]\s(?P<of>.*\d.*)",
        _counted_days,
        (("2 days, 14 & 15 May 2019", "[2019-05-14..2019-05-15]"),),
    ),
    Form(
        "styled",
        r"(?P<of>.*\d.*?),?\sin the (?:style|manner|taste) of (?:the\s)?"
        r"(?P<other>.*\d.*)",
        _styled,
        (("19th century, in the style of the 16th century", "18XX"),),
    ),
    Form(
        "sessions",
        r"(?:easter|epiphany|midsummer|michaelmas|lent|summer|winter)\s"
        r"(?P<court>sessions|assizes),?\s(?P<of>\d{4})",
        _sessions,
        (("Easter Sessions 1762", "1762"),),
    ),
    Form(
        "occasion",
        rf"(?:(?:at|on|upon)\s)?{_OCCASION}(?:,|\s(?:in|on))?\s(?P<of>.+)",
        plain,
        (("at his death in 1889", "1889"), ("her retirement, 1922", "1922")),
    ),
    Form(
        "occasion-behind",
        rf"(?P<of>.*\d.*?),?\s\(?(?:at|on|upon|until)\s{_OCCASION}\)?",
        plain,
        (("1907, at his death", "1907"),),
    ),
    Form(
        "undated-too",
        r"(?P<of>.*\d.*?)(?:,\s(?:and\s)?|;\s|\s(?:and|&)\s)\(?"
        r"(?:some\s)?(?:undated|n\.?\s?d\.?|no date)\)?",
        _undated_too,
        (("1925–1931, undated", "1925/1931"), ("1862, 1864 and n.d.", "[1862,1864]")),
    ),
    Form(
        "day-unknown",
        rf"(?P<of>.*\d.*?)(?:[,;]\s|\s\()(?:(?:the\s)?exact\s)?{_FIELD}"
        rf"(?:(?:\s(?:and|or|&)\s|/){_FIELD})?\s"
        r"(?:unclear|unknown|uncertain|unspecified|missing"
        r"|not (?:known|given|clear|recorded|stated|specified))\)?"
        r"|(?P<either>.*\sor\s.*\d)\s\(sources (?:differ|disagree|vary)\)",
        lambda m, reader: reader(m["of"] or m["either"]),
        (
            ("Aug. 2012, day unclear", "2012-08"),
            ("2012 (day and month unknown)", "2012"),
            ("3 or 4 July 2016 (sources differ)", "[2016-07-03..2016-07-04]"),
        ),
    ),
    Form(
        "various-dates",
        r"(?:various|several|multiple)\s(?:dates|days|occasions),?\s"
        r"(?:(?:in|during)\s)?(?P<of>.+)",
        plain,
        (("various dates, 2016–2018", "2016/2018"),),
    ),
    Form(
        "idle",
        r"(?:in|on|at|of|during|throughout|the|in the year|the year|year|dated?"
        rf"|sometime|some time|somewhere|{_YEAR_OF}|[fcas]y(?=\s\d{{4}})|season"
        rf"|{_LENT}(?:\s(?:in|from))?,?"
        r"|by (?:descent|inheritance|exchange|bequest|gift|purchase|marriage),?"
        r"|(?:the\s)?(?:(?:early|small)\s)?(?:morning|hours|afternoon|evening|night|dawn)\s(?:of|on))\s"
        r"(?P<of>.+)",
        plain,
        (("in 1967", "1967"), ("sometime between 1933 and 1938", "1933/1938")),
    ),
    Form(
        "mostly",
        r"(?P<of>.*\d.*?),?\s\(?(?:bulk|mainly|mostly|chiefly|predominantly):?\s"
        r"(?P<most>[^()]+)\)?",
        _mostly,
        (("1850–1960, bulk 1900–1910", "1850/1960"),),
    ),
    Form(
        "enumerated",
        r"(?:(?:stock|inv|cat|acc|lot)\.?\s)?(?:lots?|vols?|v|nos?|issues?|parts?|pts?|books?|bks?|series|ser)\.?\s?\d{1,4}"
        r"(?:[,:]?\s(?:nos?|issue|pt|part)\.?\s?\d{1,4})?,?\s(?!of\s)\(?(?P<of>[^()]+)\)?",
        plain,
        (("no. 5 (1904)", "1904"), ("Vol. 3, May 1904", "1904-05")),
    ),
    Form(
        "idle-after",
        rf"(?P<of>.*\d.*?),?\s(?:\(?(?:season|{_YEAR_OF}|inclusive|incl\.?|exact"
        rf"|exactly|sic|(?:morning|afternoon|evening|late|first|final|weekend)\sedition)\)?|\((?:{WEEKDAY}|utc|gmt)\))",
        plain,
        (("2018-19 season", "2018/2019"), ("1850–1860 (inclusive)", "1850/1860")),
    ),
)
