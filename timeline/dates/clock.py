"""Times of day in figures and in words: *9.40*, *half past five*, *twenty to eight*."""

import re

from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.numerals import HOUR_WORDS, ONES
from timeline.dates.vocabulary import MINUTES_AFTER, NAMED_HOURS, SPOKEN_MINUTES

_HOUR = rf"(?:1[0-2]|[1-9]|{either(HOUR_WORDS)})"
EXACT = (
    r"(?:(?:[01]?\d|2[0-4])[.:][0-5]\d"
    rf"|(?:a\s)?(?:{either(SPOKEN_MINUTES)})[\s-](?:past|to)\s{_HOUR}"
    rf"|(?:{either(HOUR_WORDS)})\s(?:{either(MINUTES_AFTER)}))"
)
"""A time of day that says its minutes."""
HOUR = rf"(?:{EXACT}|{_HOUR}(?:\so'clock)?)"
"""The same, or an hour alone."""
_SPOKEN = lazy(
    rf"(?:a\s)?(?P<minutes>{either(SPOKEN_MINUTES)}|{either(ONES)}|[1-5]?\d(?=\smin))(?:\sminutes?)?[\s-]"
    rf"(?P<side>past|after|to|before)\s(?P<hour>{_HOUR}|{either(NAMED_HOURS)})"
)
_TWELVE_MORE = ("AF", "EV")
_AFTER_MIDNIGHT = ("MO", "NI")


def clock_time(text: str, part: str = "") -> str | None:
    """``twenty to eight`` → ``07:40``; in the evening (``EV``) ``19:40``.

    None where the words are no time of a day.
    """
    told = _hour_and_minute(" ".join(text.split()).removesuffix(" o'clock"))
    if told is None:
        return None
    hour, minute = told
    if hour < 12 and (part in _TWELVE_MORE or (part == "NI" and hour > 5)):
        hour += 12
    elif hour == 12 and minute and part in _AFTER_MIDNIGHT:  # ten to one in the morning
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour <= 24 else None


def _hour_and_minute(text: str) -> tuple[int, int] | None:
    if m := _SPOKEN.fullmatch(text):
        hour, minutes = _number(m["hour"]), _minutes(m["minutes"])
        if m["side"] in ("past", "after"):
            return hour % 24, minutes
        return (hour - 1 or 12), 60 - minutes
    if m := re.fullmatch(r"(\d{1,2})(?:[.:]?(\d\d))?", text):
        return int(m[1]), int(m[2] or 0)
    hour_word, _, minute_word = text.partition(" ")
    if hour_word in HOUR_WORDS and (not minute_word or minute_word in MINUTES_AFTER):
        return _number(hour_word), MINUTES_AFTER.get(minute_word, 0)
    return None


def _number(word: str) -> int:
    if word in NAMED_HOURS:
        return NAMED_HOURS[word]
    return int(word) if word.isdigit() else ONES[word]


def _minutes(word: str) -> int:
    return int(word) if word.isdigit() else SPOKEN_MINUTES.get(word) or ONES[word]
