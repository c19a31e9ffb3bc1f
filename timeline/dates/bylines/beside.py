"""What stands beside a day in a line: of a byline, of an event, of a sentence.

A line is in segments, which bars divide (*News | 3 May 2017 | 5 comments*). That of the
day must hold nothing of a sentence; of the others, none may name an event.
"""

from collections.abc import Sequence
from re import Pattern
from typing import NamedTuple

from timeline.dates.bylines import furniture, labels, others, signs
from timeline.dates.bylines.days import Named
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


class Line(NamedTuple):
    """A line, the letters of the tables for it, and the lines with words around it."""

    number: int  # of the lines with words, from nought
    text: str
    small: str
    before: str
    before_small: str
    after_small: str
    near: Sequence[str]


def form_of(line: Line, days: Sequence[Named], *, labelled: bool) -> str | None:
    """What stands beside the dates; None where it is of a sentence or of an event."""
    rest = _without_signs(line, days)
    timed = bool(furniture.CLOCK.search(line.small))
    if timed and signs.EXPORTED.match(rest.strip()):
        return ""
    if _has_another_label(rest, labelled=labelled):
        return None
    signed = bool(signs.BYLINE.match(line.text[: days[0].start]))
    strong = timed or labelled or signed
    if "\x03" in rest and not strong and "\x02" not in rest:
        return None
    own, aside = _segments(rest, signs.SENTENCES if labelled else signs.BARS)
    names: list[str] = []
    placed = False
    for piece in signs.SEPARATORS.split(own):
        words = _words(piece)
        if not all(map(_is_name, words)):
            return None
        if "\x01" in piece and words:
            if not _is_place(piece, words, strong=strong, signed=signed):
                return None
            placed = True
        names += words
    if _weight(names) > _MOST_NAMES:
        return None
    if labelled:
        return ""
    if any(map(_is_sentence, aside)):
        return None
    said = [word for segment in aside for word in _words(segment)]
    names += said
    if _is_of_an_event(line, names, timed=timed, signed=signed):
        return None
    if not all(map(_is_name, said)) or _weight(names) > _MOST_NAMES:
        return None if signs.ITEM.match(rest) or _is_of_a_table(line) else "names"
    if not names:
        return "" if strong else _form_of_bare(line, days)
    if signed or (timed and not placed):
        return ""
    return "names" if timed else _form_of_names(line, rest, days, names)


def is_unread(line: Line, days: Sequence[Named]) -> bool:
    """Whether it is no sentence, and still not understood: *Ekspedita: 3 May 2017*."""
    rest = _without_signs(line, days)
    own, _ = _segments(rest, signs.BARS)
    small = [word for word in _words(own) if not _is_name(word)]
    return len(small) <= _MOST_SMALL and not _is_sentence(own)


def _segments(rest: str, bars: Pattern[str]) -> tuple[str, list[str]]:
    """What the dates stand in, and the other segments of the line."""
    segments = bars.split(rest)
    own = [n for n, segment in enumerate(segments) if "\x01" in segment]
    return (
        " | ".join(segments[n] for n in own),
        [segment for n, segment in enumerate(segments) if n not in own],
    )


def _is_of_a_table(line: Line) -> bool:
    return sum("|" in each for each in line.near) > _BARRED


def _words(piece: str) -> list[str]:
    return _MARKS.sub(" ", piece).split()


_MARKS = lazy("[\x01\x02\x03.]")


def _weight(names: Sequence[str]) -> int:
    return sum(1 if word[0].isupper() else 2 for word in names)


def _is_sentence(segment: str) -> bool:
    words = segment.split()
    ended = bool(words) and words[-1][-1] in ".!?:…"
    return len(words) > (_TITLE if ended else _HEADLINE)


def _has_another_label(rest: str, *, labelled: bool) -> bool:
    """Whether the day has a label of none of the tables, or the line is of an event."""
    end = rest.rindex("\x01") if labelled else len(rest)
    found = signs.LABEL.finditer(rest, 0, end)
    return any(signs.NEUTRAL.isdisjoint(m[1].lower().split()) for m in found)


def _without_signs(line: Line, days: Sequence[Named]) -> str:
    """The line, with a mark for each date, for labels and hours, for weaker signs."""
    rest, marks = list(line.text), list(line.small)
    for day in days:
        for i in range(day.start, day.stop):
            rest[i] = marks[i] = "\x01"
    kinds = (each for _, each in labels.KINDS)
    for pattern in (*kinds, furniture.ISSUE, furniture.PART, furniture.FURNITURE):
        mark = "\x03" if pattern is furniture.PART else "\x02"
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = marks[i] = mark
    for pattern, mark in ((signs.ARTICLE, ","), (signs.NEUTRAL_LABEL, "|")):
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = mark
    return "".join(rest)


def _is_of_an_event(
    line: Line, names: Sequence[str], *, timed: bool, signed: bool
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


def _form_of_bare(line: Line, days: Sequence[Named]) -> str:
    """A day alone; with its article, or below an event, it is a heading of a story."""
    around = (line.before_small, line.after_small)
    if any(map(signs.BYLINE_BESIDE.match, around)) or furniture.ISSUE.match(around[1]):
        return "bare"
    title = line.before.split()
    if len(title) <= _TITLE and all(map(_is_name, title)) and _has_event(title):
        return "heading"
    lead = line.text[: days[0].start].strip().lower()
    return "heading" if lead in _ARTICLES else "bare"


def _form_of_names(
    line: Line, rest: str, days: Sequence[Named], names: Sequence[str]
) -> str | None:
    """Names beside a day, with no hour, label or *by* to tell that it is a byline."""
    pieces = [piece.strip(" .") for piece in signs.SEPARATORS.split(rest)]
    pieces = [piece for piece in pieces if piece.strip("\x01 .") or "\x01" in piece]
    day = next((n for n, piece in enumerate(pieces) if "\x01" in piece), 0)
    if day > 1 and pieces[day - 1].lower() in signs.AGENCIES:
        return None  # John Smith, Reuters, 3 May 2017: who took the picture
    if "\x02" in rest:
        return "issue" if furniture.ISSUE.search(line.small) else ""
    divided = signs.BARS.search(rest.strip())
    if not divided and signs.PAPERS.search(line.small):
        divided = signs.DASHES.search(rest)
    if divided:
        return None if all(map(_is_without_capitals, names)) else "names"
    if signs.DATE_DASH_PLACE.match(rest.strip()):
        return "names" if any(map(signs.RELEASE.search, line.near)) else None
    if furniture.WEEKDAY.search(line.small) and len(names) <= _PLACE:
        return None if all(map(_is_without_capitals, names)) else "names"
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
