"""Whether a line is a dateline: what is left of it without date, hour and labels."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from timeline.dates.bylines import signs
from timeline.dates.bylines.days import Told

_LONGEST = 300  # characters of a line of a head
_MOST_NAMES = 9  # words beside the date; those without a capital count twice
_PLACE = 3  # words of a place that no sign divides from the date


class Judged(NamedTuple):
    """A day that a line tells; the lower the rank, the surer."""

    rank: int
    told: Told
    sure: str
    why: str


def judge_lines(text: str, folded: str, days: Sequence[Told]) -> Iterator[Judged]:
    """The datelines of a head, in order."""
    before = ""
    place = 0
    for line in text.split("\n"):
        stop = place + len(line)
        mine = [day for day in days if place <= day.start and day.stop <= stop]
        small = signs.plain(folded[place:stop])
        if mine:
            here = [
                d._replace(start=d.start - place, stop=d.stop - place) for d in mine
            ]
            for judged in _judge(line, small, here, before):
                d = judged.told
                yield judged._replace(
                    told=d._replace(start=d.start + place, stop=d.stop + place)
                )
        before = small.strip() or before
        place = stop + 1


def _judge(line: str, small: str, days: list[Told], before: str) -> Iterator[Judged]:
    agency = _agency(line, days[0])
    if agency:
        yield agency
        return
    days = [day for day in days if day.span or day.open]
    if not days or len(line) > _LONGEST or _is_of_another_day(small, before):
        return
    labels = _labels(small, days, before)
    if not _only_names(line, small, days, labelled=bool(labels[0])):
        return
    for kind, rank, sure, why in _KINDS:
        alike = [day for day, label in zip(days, labels, strict=True) if label == kind]
        day = _one_day(alike)
        if day:
            yield Judged(rank, day, sure, why)
            return
        if alike:
            return


_KINDS = (
    ("published", 0, "stated", "it is labelled as published"),
    ("", 1, "stated", "it is a line of its own"),
    ("updated", 2, "likely", "it is labelled as updated"),
)


def _agency(line: str, day: Told) -> Judged | None:
    """*LONDON, Sept 17 (Reuters) -*, and a place with a dash."""
    head, tail = line[max(0, day.start - 120) : day.start], line[day.stop :][:80]
    if not signs.AGENCY_BEFORE.fullmatch(head):
        return None
    named = signs.AGENCY_AFTER.match(tail)
    placed = head[:1].isupper() and signs.PLACE_AND_DASH.match(tail)
    if not (named or placed):
        return None
    return Judged(1, day, "stated", "it stands in an agency's dateline")


def _is_of_another_day(small: str, before: str) -> bool:
    if signs.NO_DAY.search(small):
        return True
    return len(before) < 40 and bool(signs.NO_DAY.search(before))


def _labels(small: str, days: Sequence[Told], before: str) -> list[str]:
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


_PATTERNS = (("updated", signs.UPDATED), ("published", signs.PUBLISHED))


def _whole_label(line: str) -> str:
    """The label that is a line of its own, above its date."""
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(line):
            return kind
    return ""


def _one_day(days: Sequence[Told]) -> Told | None:
    """The day, where all are one; the Islamic day can be a day off."""
    plain = [day for day in days if not day.reckoned] or list(days)
    if not plain or any(day.span != plain[0].span for day in plain):
        return None
    if plain[0].open:
        return plain[0]
    first = plain[0].span.first if plain[0].span else None
    for day in days:
        other = day.span.first if day.span else None
        if first is None or other is None or abs(first - other) > timedelta(2):
            return None
    return plain[0]


def _only_names(line: str, small: str, days: Sequence[Told], *, labelled: bool) -> bool:
    """Whether nothing of a sentence stands beside the dates."""
    timed = bool(signs.CLOCK.search(small))
    rest, marks = list(line), list(small)
    for day in days:
        for i in range(day.start, day.stop):
            rest[i] = marks[i] = "\x01"
    for pattern in (signs.PUBLISHED, signs.UPDATED, signs.FURNITURE):
        for m in pattern.finditer("".join(marks)):
            for i in range(*m.span()):
                rest[i] = marks[i] = "\x02"
    names: list[str] = []
    for piece in signs.SEPARATORS.split("".join(rest)):
        words = piece.replace("\x01", " ").replace(".", " ").split()
        if not all(map(_is_name, words)):
            return False
        if "\x01" in piece and words and not _is_place(piece, words, timed or labelled):
            return False
        names += words
    divided = timed or labelled or signs.DIVIDED.search("".join(rest))
    if not divided:  # a comma also stands between an event and its day
        return len(names) <= _PLACE and signs.LINKS.isdisjoint(map(str.lower, names))
    return sum(1 if word[0].isupper() else 2 for word in names) <= _MOST_NAMES


def _is_place(piece: str, words: Sequence[str], timed: bool) -> bool:
    """*ISTANBUL Jul 16, 2016*: right in front of the date."""
    if piece.rstrip().rstrip(".").endswith("\x01") and len(words) <= _PLACE:
        capitals = all(word.isupper() for word in words)
        return capitals or (timed and not any(word[0].islower() for word in words))
    return False


def _is_name(word: str) -> bool:
    if not any(map(str.isalpha, word)):
        return not any(map(str.isdigit, word))
    return not word[0].islower() or word in signs.LINKS or "@" in word
