"""Whether a line is a dateline: what is left of it without date, hour and labels."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.dates.bylines import furniture, others, signs
from timeline.dates.bylines.days import Named
from timeline.dates.bylines.ranks import Judged, Rank, by_label
from timeline.dates.lazy import lazy
from timeline.spans import Precision

_LONGEST = 300  # characters of a line of a head
_MOST_NAMES = 9  # words beside the date; those without a capital count twice
_PLACE = 3  # words of a place that no sign divides from the date
_AUTHOR = 6  # words of an author likewise, behind *by*
_TITLE = 4  # words of a name above a date
_SHORT, _CAPTION = 40, 80  # characters of a label, and of the credit of a picture
_NEAR = 3  # lines
_TOP = 6  # lines in which the title of a report and its month stand


class _Line(NamedTuple):
    """A line, the letters of the tables for it, and the lines with words around it."""

    number: int  # of the lines with words, from nought
    text: str
    small: str
    before: str
    before_small: str
    after_small: str
    near: Sequence[str]


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
            here = _Line(
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


def _is_heading_of_months(line: _Line, judged: Judged) -> bool:
    """*March 2016* above an entry, a list, a calendar; a title is near the top."""
    if judged.rank is not Rank.MONTH or judged.form == "names":
        return False
    return line.number > _TOP or bool(others.LISTS.search(line.before_small))


def _judge(line: _Line, told: list[Named]) -> Iterator[Judged]:
    agency = _agency(line.text, told[0])
    if agency:
        yield agency
        return
    finest = min(day.unit for day in told)
    days = [day for day in told if day.unit == finest and (day.span or day.open)]
    if not days or len(line.text) > _LONGEST or _is_of_another_day(line):
        return
    labels = _labels(line.small, days, line.before_small)
    form = _form(line, days, labelled=bool(labels[0]))
    if form is None:
        return
    judged = by_label(days, labels, form)
    if judged and not _is_heading_of_months(line, judged):
        yield judged


def _agency(line: str, day: Named) -> Judged | None:
    """*LONDON, Sept 17 (Reuters) -*, and a place with a dash."""
    head, tail = line[max(0, day.start - 120) : day.start], line[day.stop :][:80]
    if day.unit is not Precision.DAY or not signs.AGENCY_BEFORE.fullmatch(head):
        return None
    named = signs.AGENCY_AFTER.match(tail)
    placed = head[:1].isupper() and signs.PLACE_AND_DASH.match(tail)
    why = "it stands in an agency's dateline"
    if named or placed:
        return Judged(Rank.OWN_LINE, day, "stated", why)
    if head[:1] == "(" and signs.IN_BRACKETS.match(tail):
        return Judged(Rank.HELD, day, "likely", why)
    return None


def _is_of_another_day(line: _Line) -> bool:
    before = line.before_small
    if others.NO_DAY.search(line.small) or others.TO_COME.search(line.small):
        return True
    if len(before) < _SHORT and others.NO_DAY.search(before):
        return True
    if before.endswith(":") and len(before) < _SHORT and not _whole_label(before):
        return before.rstrip(" :") not in signs.NEUTRAL
    invited = any(map(others.PLACES.match, line.near))
    return invited and not _PUBLICATION.search(line.small)


_PUBLICATION = lazy("publ|pubbl|posted|veröff|erschien|نشر|انتشار")


def _labels(small: str, days: Sequence[Named], before: str) -> list[str]:
    """For each day the label between it and the day before; blank if there is none."""
    found: list[str] = []
    place = 0
    for day in days:
        label = _last_label(small[place : day.start])
        if not (label or found):
            label = _whole_label(before)
        found.append(label)
        place = day.stop
    return found


def _last_label(words: str) -> str:
    ends = {
        kind: max((m.end() for m in pattern.finditer(words)), default=-1)
        for kind, pattern in _PATTERNS
    }
    kind = max(ends, key=lambda each: ends[each])
    return kind if ends[kind] >= 0 else ""


_PATTERNS = (
    ("published", signs.PUBLISHED),
    ("updated", signs.UPDATED),
    ("filed", signs.FILED),
    ("held", signs.HELD),
    ("other", signs.OTHER),
)


def _whole_label(line: str) -> str:
    """The label that is a line of its own, above its date."""
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(line):
            return kind
    return ""


def _form(line: _Line, days: Sequence[Named], *, labelled: bool) -> str | None:
    """What stands beside the dates; None where it is of a sentence or of an event."""
    rest = _without_signs(line, days)
    timed = bool(furniture.CLOCK.search(line.small))
    if timed and signs.EXPORTED.match(rest.strip()):
        return ""
    if any(
        m[1].strip().lower() not in signs.NEUTRAL for m in signs.LABEL.finditer(rest)
    ):
        return None
    signed = bool(signs.BYLINE.match(line.text[: days[0].start]))
    strong = timed or labelled or signed
    if "\x03" in rest and not strong and "\x02" not in rest:
        return None
    names: list[str] = []
    placed = False
    for piece in signs.SEPARATORS.split(rest):
        words = _MARKS.sub(" ", piece).split()
        if not all(map(_is_name, words)):
            return None
        if "\x01" in piece and words:
            if not _is_place(piece, words, strong=strong, signed=signed):
                return None
            placed = True
        names += words
    if sum(1 if word[0].isupper() else 2 for word in names) > _MOST_NAMES:
        return None
    if labelled:
        return ""
    if _is_of_an_event(line, names, timed=timed, signed=signed):
        return None
    if not names:
        return "" if strong else _form_of_bare(line, days)
    if signed or (timed and not placed):
        return ""
    return "names" if timed else _form_of_names(line, rest, days, names)


def _without_signs(line: _Line, days: Sequence[Named]) -> str:
    """The line, with a mark for each date, for labels and hours, for weaker signs."""
    rest, marks = list(line.text), list(line.small)
    for day in days:
        for i in range(day.start, day.stop):
            rest[i] = marks[i] = "\x01"
    labels = (each for _, each in _PATTERNS)
    for pattern in (*labels, furniture.ISSUE, furniture.PART, furniture.FURNITURE):
        mark = "\x03" if pattern is furniture.PART else "\x02"
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = marks[i] = mark
    for pattern in (signs.ARTICLE, signs.NEUTRAL_LABEL):
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = ","
    return "".join(rest)


_MARKS = lazy("[\x01\x03.]")


def _is_of_an_event(
    line: _Line, names: Sequence[str], *, timed: bool, signed: bool
) -> bool:
    """*Brexit Day | 31 January 2020*; opening hours; the caption of a picture."""
    if _has_event(names) or furniture.CLOCKS.search(line.small):
        return True
    after = line.after_small
    if timed or signed or not names or len(after) >= _CAPTION:
        return False
    return bool(others.NO_DAY.search(after))


def _has_event(words: Sequence[str]) -> bool:
    return any(
        signs.plain(word.lower()).strip(".,:'\"") in others.EVENTS for word in words
    )


def _form_of_bare(line: _Line, days: Sequence[Named]) -> str:
    """A day alone; with its article, or below an event, it is a heading of a story."""
    title = line.before.split()
    if len(title) <= _TITLE and all(map(_is_name, title)) and _has_event(title):
        return "heading"
    lead = line.text[: days[0].start].strip().lower()
    return "heading" if lead in _ARTICLES else "bare"


def _form_of_names(
    line: _Line, rest: str, days: Sequence[Named], names: Sequence[str]
) -> str | None:
    """Names beside a day, with no hour, label or *by* to tell that it is a byline."""
    pieces = [piece.strip(" .") for piece in signs.SEPARATORS.split(rest)]
    pieces = [piece for piece in pieces if piece.strip("\x01 .") or "\x01" in piece]
    day = next((n for n, piece in enumerate(pieces) if "\x01" in piece), 0)
    if day > 1 and pieces[day - 1].lower() in signs.AGENCIES:
        return None  # John Smith, Reuters, 3 May 2017: who took the picture
    if "\x02" in rest:
        return ""
    divided = signs.BARS.search(rest.strip())
    if not divided and signs.PAPERS.search(line.small):
        divided = signs.DASHES.search(rest)
    if divided:
        return None if all(map(_is_without_capitals, names)) else "names"
    if signs.DATE_DASH_PLACE.match(rest.strip()):
        return "names" if any(map(signs.RELEASE.search, line.near)) else None
    if signs.DASHES.search(rest) or not _is_at_an_edge(rest, days):
        return None
    if days[0].unit is Precision.MONTH and _has_event(line.before.split()):
        return None
    if len(names) > _PLACE or not signs.LINKS.isdisjoint(map(str.lower, names)):
        return None
    return None if all(map(_is_without_capitals, names)) else "names"


def _is_at_an_edge(rest: str, days: Sequence[Named]) -> bool:
    """*Leeds, 3 May 2017*, *Mai 2011, Berlin*; but not *6 June 1944, Normandy*."""
    rest = rest.strip(" .")
    of_a_month = days[0].unit is Precision.MONTH
    return rest[-1:] == "\x01" or bool(of_a_month and signs.MONTH_AND_PLACE.match(rest))


def _is_without_capitals(word: str) -> bool:
    """In Arabic letters a war looks like a town."""
    return word.lower() == word.upper()


def _is_place(piece: str, words: Sequence[str], *, strong: bool, signed: bool) -> bool:
    """*ISTANBUL Jul 16, 2016*: right in front of the date."""
    if not piece.rstrip().rstrip(".").endswith("\x01") or words[0].lower() in _ARTICLES:
        return False
    if signed:
        return len(words) <= _AUTHOR
    if len(words) > _PLACE:
        return False
    capitals = all(word.isupper() for word in words)
    return capitals or (strong and not any(word[0].islower() for word in words))


_LEADS = """
    le el il am den في on in by at since until from before after vom im bis seit
    du au dès del al dal منذ در از
    """
_ARTICLES = frozenset(_LEADS.split())
"""What leads a day in prose."""


def _is_name(word: str) -> bool:
    if not any(map(str.isalpha, word)):
        return not any(map(str.isdigit, word))
    small = word[0].islower() and word not in signs.LINKS and "@" not in word
    return not small or bool(signs.PAPERS.fullmatch(word))
