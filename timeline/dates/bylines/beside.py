"""What stands beside a day in a line: of a byline, of an event, of a sentence.

A line is in segments, which bars divide (*News | 3 May 2017 | 5 comments*). That of the
day must hold nothing of a sentence; of the others, none may name an event.
"""

from collections.abc import Sequence
from enum import Enum
from re import Pattern
from typing import NamedTuple

from timeline.dates.bylines import furniture, labels, others, signs
from timeline.dates.bylines.days import Named
from timeline.dates.bylines.marks import DAY_MARK, LABEL_MARK, WEAK_MARK
from timeline.dates.lazy import lazy
from timeline.spans import Precision

_MOST_NAMES = 9  # words beside the date; those without a capital count twice
_PLACE = 3  # words of a place that no sign divides from the date
_AUTHOR = 6  # words of an author likewise, behind *by*
_TITLE = 4  # words of a name above a date
_HEADLINE = 9  # words of a headline beside one
_CAPTION = 80  # characters of the credit of a picture
_BARRED = 2  # lines with bars close to each other, before they are rows of a table
_MOST_SMALL = 3  # words without a capital beside a date that is not understood


class Beside(Enum):
    """What stands beside a day in its line."""

    SIGN = "a label, an hour, a *by*: the line is a byline"
    NAMES = "names alone"
    ALONE = "nothing"
    HEADING = "nothing, and the line is the heading of a story"
    ISSUE = "the number of an issue, which can bear a later day than the article"
    STORY = "a sentence or an event: the line is no dateline"
    UNREAD = "words that are not understood"


class _Signs(NamedTuple):
    """The strong signs of a byline in a line: an hour, a label, a *by*."""

    timed: bool
    labelled: bool
    signed: bool

    @property
    def strong(self) -> bool:
        return any(self)


class Line(NamedTuple):
    """A line, the letters of the tables for it, and the lines with words around it."""

    number: int  # of the lines with words, from nought
    text: str
    small: str
    before: str
    before_small: str
    after_small: str
    near: Sequence[str]


def beside_of(line: Line, days: Sequence[Named], *, labelled: bool) -> Beside:
    """What stands beside the dates of a line, the first of them labelled or not."""
    rest = _without_signs(line, days)
    told = _Signs(
        timed=bool(furniture.CLOCK.search(line.small)),
        labelled=labelled,
        signed=bool(signs.BYLINE.match(line.text[: days[0].start])),
    )
    if told.timed and signs.EXPORTED.match(rest.strip()):
        return Beside.SIGN
    if _has_another_label(rest, labelled=labelled) or _is_weak(rest, told):
        return Beside.STORY
    own, segments = _segments(rest, signs.SENTENCES if labelled else signs.BARS)
    names = _own_names(own, told)
    if names is None:
        return Beside.STORY
    if labelled:
        return Beside.SIGN
    said = _other_words(segments)
    if said is None or _is_of_an_event(line, [*names, *said], told):
        return Beside.STORY
    if not all(map(_is_name, said)) or _weight([*names, *said]) > _MOST_NAMES:
        listed = signs.ITEM.match(rest) or _is_of_a_table(line)
        return Beside.STORY if listed else Beside.NAMES
    if told.signed or (told.timed and not _has_place(own)):
        return Beside.SIGN
    if told.timed:
        return Beside.NAMES
    if not (names or said):
        return _beside_alone(line, days)
    return _beside_names(line, rest, days, [*names, *said])


def _is_weak(rest: str, told: _Signs) -> bool:
    """*Section 4, 3 May 2017*: what is passed over beside another sign of a byline."""
    return WEAK_MARK in rest and LABEL_MARK not in rest and not told.strong


def _own_names(own: str, told: _Signs) -> list[str] | None:
    """The names in the segment of the dates; None where it holds more than names."""
    names: list[str] = []
    for piece in signs.SEPARATORS.split(own):
        words = _words(piece)
        if not all(map(_is_name, words)):
            return None
        if DAY_MARK in piece and words and not _is_place(piece, words, told):
            return None
        names += words
    return names if _weight(names) <= _MOST_NAMES else None


def _has_place(own: str) -> bool:
    """Whether words stand right beside a date."""
    return any(
        DAY_MARK in piece and _words(piece) for piece in signs.SEPARATORS.split(own)
    )


def _other_words(segments: Sequence[str]) -> list[str] | None:
    """The words of the other segments; None where one is a sentence."""
    if any(map(_is_sentence, segments)):
        return None
    return [word for segment in segments for word in _words(segment)]


def is_unread(line: Line, days: Sequence[Named]) -> bool:
    """Whether it is no sentence, and still not understood: *Ekspedita: 3 May 2017*."""
    rest = _without_signs(line, days)
    own, _ = _segments(rest, signs.BARS)
    small = [word for word in _words(own) if not _is_name(word)]
    return len(small) <= _MOST_SMALL and not _is_sentence(own)


def _segments(rest: str, bars: Pattern[str]) -> tuple[str, list[str]]:
    """What the dates stand in, and the other segments of the line."""
    segments = bars.split(rest)
    own = [n for n, segment in enumerate(segments) if DAY_MARK in segment]
    return (
        " | ".join(segments[n] for n in own),
        [segment for n, segment in enumerate(segments) if n not in own],
    )


def _is_of_a_table(line: Line) -> bool:
    return sum("|" in each for each in line.near) > _BARRED


def _words(piece: str) -> list[str]:
    return _MARKS.sub(" ", piece).split()


_MARKS = lazy(f"[{DAY_MARK}{LABEL_MARK}{WEAK_MARK}.]")


def _weight(names: Sequence[str]) -> int:
    return sum(1 if word[0].isupper() else 2 for word in names)


def _is_sentence(segment: str) -> bool:
    words = segment.split()
    ended = bool(words) and words[-1][-1] in ".!?:…"
    return len(words) > (_TITLE if ended else _HEADLINE)


def _has_another_label(rest: str, *, labelled: bool) -> bool:
    """Whether the day has a label of none of the tables, or the line is of an event."""
    end = rest.rindex(DAY_MARK) if labelled else len(rest)
    found = signs.LABEL.finditer(rest, 0, end)
    return any(signs.NEUTRAL.isdisjoint(m[1].lower().split()) for m in found)


def _without_signs(line: Line, days: Sequence[Named]) -> str:
    """The line, with a mark for each date, for labels and hours, for weaker signs."""
    rest, marks = list(line.text), list(line.small)
    for day in days:
        for i in range(day.start, day.stop):
            rest[i] = marks[i] = DAY_MARK
    labelled = (each for _, each in labels.LABELS)
    for pattern in (*labelled, furniture.ISSUE, furniture.PART, furniture.FURNITURE):
        mark = WEAK_MARK if pattern is furniture.PART else LABEL_MARK
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = marks[i] = mark
    for pattern, mark in ((signs.ARTICLE, ","), (signs.NEUTRAL_LABEL, "|")):
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = mark
    return "".join(rest)


def _is_of_an_event(line: Line, names: Sequence[str], told: _Signs) -> bool:
    """*Brexit Day | 31 January 2020*; opening hours; the caption of a picture."""
    if _has_event(names) or furniture.CLOCKS.search(line.small):
        return True
    after = line.after_small
    if told.timed or told.signed or not names or len(after) >= _CAPTION:
        return False
    return bool(others.NO_DAY.search(after))


def _has_event(words: Sequence[str]) -> bool:
    return any(
        signs.plain(word.lower()).strip(".,:'\"") in others.EVENTS for word in words
    )


def _beside_alone(line: Line, days: Sequence[Named]) -> Beside:
    """A day alone; with its article, or below an event, it is a heading of a story."""
    around = (line.before_small, line.after_small)
    if any(map(signs.BYLINE_BESIDE.match, around)) or furniture.ISSUE.match(around[1]):
        return Beside.ALONE
    title = line.before.split()
    if len(title) <= _TITLE and all(map(_is_name, title)) and _has_event(title):
        return Beside.HEADING
    lead = line.text[: days[0].start].strip().lower()
    return Beside.HEADING if lead in _ARTICLES else Beside.ALONE


def _beside_names(
    line: Line, rest: str, days: Sequence[Named], names: Sequence[str]
) -> Beside:
    """Names beside a day, with no hour, label or *by* to tell that it is a byline."""
    if _is_credit(rest):
        return Beside.STORY
    if LABEL_MARK in rest:
        return Beside.ISSUE if furniture.ISSUE.search(line.small) else Beside.SIGN
    divided = _is_divided(line, rest)
    if not divided and signs.DATE_DASH_PLACE.match(rest.strip()):
        released = any(map(signs.RELEASE.search, line.near))
        return Beside.NAMES if released else Beside.STORY
    weekday = len(names) <= _PLACE and bool(furniture.WEEKDAY.search(line.small))
    told = divided or weekday or _is_of_a_place(line, rest, days, names)
    if not told or all(map(_is_without_capitals, names)):
        return Beside.STORY
    return Beside.NAMES


def _is_credit(rest: str) -> bool:
    """*John Smith, Reuters, 3 May 2017*: who took the picture."""
    pieces = [piece.strip(" .") for piece in signs.SEPARATORS.split(rest)]
    pieces = [piece for piece in pieces if piece]
    day = next((n for n, piece in enumerate(pieces) if DAY_MARK in piece), 0)
    return day > 1 and pieces[day - 1].lower() in signs.AGENCIES


def _is_divided(line: Line, rest: str) -> bool:
    """Whether bars divide it, or dashes in the line of a paper."""
    if signs.BARS.search(rest.strip()):
        return True
    of_a_paper = signs.PAPERS.search(line.small)
    return bool(of_a_paper and signs.DASHES.search(rest))


def _is_of_a_place(
    line: Line, rest: str, days: Sequence[Named], names: Sequence[str]
) -> bool:
    """*Leeds, 3 May 2017*: few names, and no event above a month."""
    if signs.DASHES.search(rest) or not _is_at_an_edge(rest, days):
        return False
    if days[0].unit is Precision.MONTH and _has_event(line.before.split()):
        return False
    return len(names) <= _PLACE and signs.LINKS.isdisjoint(map(str.lower, names))


def _is_at_an_edge(rest: str, days: Sequence[Named]) -> bool:
    """*Leeds, 3 May 2017*, *Mai 2011, Berlin*; but not *6 June 1944, Normandy*."""
    rest = rest.strip(" .")
    of_a_month = days[0].unit is Precision.MONTH
    return rest[-1:] == DAY_MARK or bool(
        of_a_month and signs.MONTH_AND_PLACE.match(rest)
    )


def _is_without_capitals(word: str) -> bool:
    """In Arabic letters a war looks like a town."""
    return word.lower() == word.upper()


def _is_place(piece: str, words: Sequence[str], told: _Signs) -> bool:
    """*ISTANBUL Jul 16, 2016*: right in front of the date."""
    if (
        not piece.rstrip().rstrip(".").endswith(DAY_MARK)
        or words[0].lower() in _ARTICLES
    ):
        return False
    if told.signed:
        return len(words) <= _AUTHOR
    if len(words) > _PLACE:
        return False
    capitals = all(word.isupper() for word in words)
    return capitals or (told.strong and not any(word[0].islower() for word in words))


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
