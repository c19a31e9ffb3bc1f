"""Whether a line is a dateline: what is left of it without date, hour and labels."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.dates.bylines import others, signs
from timeline.dates.bylines.beside import Beside, Line, beside_of, is_unread
from timeline.dates.bylines.days import Named
from timeline.dates.bylines.labels import LABELS, Label, last_label, whole_label
from timeline.dates.bylines.ranks import Judged, Rank, by_label, unread
from timeline.dates.lazy import lazy
from timeline.spans import Precision

_LONGEST = 300  # characters of a line of a head
_SHORT = 40  # characters of a label
_NEAR = 3  # lines
_TOP = 6  # lines in which the title of a report and its month stand


def judge_lines(text: str, folded: str, days: Sequence[Named]) -> Iterator[Judged]:
    """The datelines of a head, in order."""
    lines = text.split("\n")
    small = signs.plain(folded).split("\n")
    told = [n for n, line in enumerate(lines) if line.strip()]
    place = 0
    for n, line in enumerate(lines):
        stop = place + len(line)
        mine = [
            day._replace(start=day.start - place, stop=day.stop - place)
            for day in days
            if place <= day.start and day.stop <= stop
        ]
        if mine:
            before = max((each for each in told if each < n), default=None)
            after = min((each for each in told if each > n), default=None)
            here = Line(
                told.index(n),
                line,
                small[n],
                "" if before is None else lines[before].strip(),
                "" if before is None else small[before].strip(),
                "" if after is None else small[after].strip(),
                small[max(0, n - _NEAR) : n + _NEAR + 1],
            )
            for judged in _judge(here, mine):
                day = judged.told
                yield judged._replace(
                    told=day._replace(start=day.start + place, stop=day.stop + place)
                )
        place = stop + 1


def _is_heading_of_months(line: Line, judged: Judged) -> bool:
    """*March 2016* above an entry, a list, a calendar; a title is near the top."""
    if judged.rank is not Rank.MONTH or judged.beside is Beside.NAMES:
        return False
    return line.number > _TOP or bool(others.LISTS.search(line.before_small))


def _judge(line: Line, told: list[Named]) -> Iterator[Judged]:
    agency = _agency(line.text, told[0])
    if agency:
        yield agency
        return
    finest = min(day.unit for day in told)
    days = [day for day in told if day.unit == finest and (day.span or day.open)]
    if not days or len(line.text) > _LONGEST or _is_of_another_day(line):
        return
    labels = _labels(line.small, days, line.before_small)
    marked = [*days, *_updates(line.small, told, days)]
    beside = beside_of(line, marked, labelled=bool(labels[0]))
    judged = by_label(days, labels, beside)
    if judged is None:
        return
    if beside is Beside.STORY:
        if judged.rank < Rank.UPDATED and is_unread(line, days):
            yield unread(judged)
    elif not _is_heading_of_months(line, judged):
        yield judged


def _updates(
    small: str, told: Sequence[Named], days: Sequence[Named]
) -> Iterator[Named]:
    """*Published 4 June 2024, updated 5 June*: the day whose year is left out."""
    for before, day in pairwise(told):
        yearless = day not in days and day.month_and_day is not None
        between = small[before.stop : day.start]
        labelled = last_label(between) is Label.UPDATED and _is_all_label(between)
        ends = len(small[day.stop :].split()) <= _AN_HOUR
        if yearless and before in days and labelled and ends:
            yield day


def _is_all_label(words: str) -> bool:
    """*, updated on*; but *. Updated prices from*."""
    for _, each in LABELS:
        words = each.sub("", words)
    return len(_LETTERS.findall(_SAID_AT.sub("", words))) <= 1


_LETTERS = lazy(r"[^\W\d_]+")
_SAID_AT = lazy(r"\b(?:at|à|um|a las|alle|h|uhr|gmt|[ap]m)\b|\d{1,2}[:.h]\d\d")
_AN_HOUR = 3  # words: at 9:10 GMT


def _agency(line: str, day: Named) -> Judged | None:
    """*LONDON, Sept 17 (Reuters) -*, and a place with a dash."""
    head, tail = line[max(0, day.start - 120) : day.start], line[day.stop :][:80]
    if day.unit is not Precision.DAY:
        return None
    if signs.PLACE_ABROAD.fullmatch(head):
        return _agency_abroad(head, day, tail)
    in_front = signs.AGENCY_IN_FRONT.fullmatch(head)
    known = in_front is not None and in_front["agency"].lower() in signs.AGENCIES
    if known and signs.BEFORE_THE_NEWS.match(tail):
        return Judged(Rank.OWN_LINE, day, "stated", _WHY, Beside.SIGN)
    if not signs.AGENCY_BEFORE.fullmatch(head):
        return None
    named = signs.AGENCY_AFTER.match(tail)
    placed = head[:1].isupper() and signs.PLACE_AND_DASH.match(tail)
    if named or placed:
        return Judged(Rank.OWN_LINE, day, "stated", _WHY, Beside.SIGN)
    if head[:1] == "(" and signs.IN_BRACKETS.match(tail):
        return Judged(Rank.HELD, day, "likely", _WHY, Beside.SIGN)
    return None


_WHY = "it stands in an agency's dateline"


def _agency_abroad(head: str, day: Named, tail: str) -> Judged | None:
    """*القاهرة 30 يونيو 2024 (رويترز) -*; sure where the agency is named."""
    if day.span is None or not signs.DASH_ABROAD.match(tail):
        return None
    named = signs.AGENCY_ABROAD.search(f"{head}|{tail}")
    if not named and not signs.COMMA_ABROAD.search(head):
        return None  # a battle, with its day
    sure = "stated" if named else "likely"
    return Judged(Rank.OWN_LINE, day, sure, _WHY, Beside.SIGN)


def _is_of_another_day(line: Line) -> bool:
    before = line.before_small
    if others.NO_DAY.search(line.small) or others.TO_COME.search(line.small):
        return True
    has_no_day = len(before) < _SHORT and not _YEAR.search(before)
    if has_no_day and others.NO_DAY.search(before):
        return True
    if before.endswith(":") and len(before) < _SHORT and not whole_label(before):
        return before.rstrip(" :") not in signs.NEUTRAL
    invited = any(map(others.PLACES.match, line.near))
    return invited and not _PUBLICATION.search(line.small)


_YEAR = lazy(r"\d{4}")
_PUBLICATION = lazy("publ|pubbl|posted|veröff|erschien|نشر|انتشار")


def _labels(small: str, days: Sequence[Named], before: str) -> list[Label | None]:
    """For each day the label between it and the day before; None if there is none."""
    found: list[Label | None] = []
    place = 0
    for day in days:
        label = last_label(small[place : day.start])
        if not (label or found):
            label = whole_label(before)
        found.append(label)
        place = day.stop
    return found
