"""What several files share: lists of words; months, days and clocks as patterns."""

from timeline.dates import vocabulary
from timeline.dates.forms import either, named
from timeline.dates.lazy import lazy


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


def unmarked(date: str) -> str:
    """A day and its month with a blank between: *17/Sep*, *Sep-17*, *17.Sep*."""
    return " ".join(_MARKS.split(date))


_MARKS = lazy(r"[\s/.-]+")
MONTH = rf"(?:{named(vocabulary.MONTHS)})"
WEEKDAY = rf"(?:{named(vocabulary.WEEKDAYS)})"
SEASON = rf"(?:{either(vocabulary.SEASONS)})"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
ZONE = (
    r"(?:\s?\(?(?:z|msk|mesz|mez|[a-z]{0,4}t|utc|local(?:\stime)?)?\s?(?:[+-]\d\d?(?::?\d\d)?)?\)?"
    r"(?:\s\([a-z ]{2,30}\))?)?"
)
COUNT = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several)"
CLOCK = (
    r"(?:\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\b\.?)?"
    r"|\d{1,2}(?:[:.]\d\d)?\suhr|\d{1,2}\s?h(?:\s?\d\d)?"
    r"|\d\d\.\d\d\.\d\d\.\d{1,9}(?:\s?[ap]m)?|\d\d\.\d\d\.\d\d\s?[ap]m"
    r"|(?:[01]\d|2[0-4])[0-5]\d\s?(?:z|h(?:rs?|ours)?|utc|gmt)(?![a-z])"  # 1412Z
    rf"|\d\d\.\d\d|\d{{1,2}}\s?[ap]\.?m\b\.?){ZONE}"
)
