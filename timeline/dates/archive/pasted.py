"""Heads of web pages pasted into a cell: *PUBLISHED: 04:35, 7 May 2018 | UPDATED: …*.

The day of publication holds; that of an update is said.
"""

import re

from timeline.dates.archive.steps import Days, Form, Reader, is_one, plain
from timeline.dates.archive.words import ZONE

_PUBLISHED = (
    r"(?:(?:first\s)?(?:published|posted|issued|listed|uploaded|submitted)(?:\s(?:on|at))?"
    r"|publié(?:e)?(?:\s(?:le|à))?|veröffentlicht(?:\s(?:am|um))?|erstellt(?:\sam)?"
    r"|pubblicato(?:\s(?:il|alle))?|publicado(?:\s(?:el|em))?)"
)
_COPIED = (
    r"(?:archived from the original on|(?:archived|retrieved|accessed|downloaded)"
    r"(?:\son)?)"
)
_UPDATED = (
    r"(?:(?:last\s)?(?:updated|modified)(?:\s(?:on|at))?"
    r"|mis(?:e)? à jour(?:\sle)?|modifié(?:\sle)?|aktualisiert(?:\sam)?|stand"
    r"|aggiornato(?:\sil)?|modificato(?:\sil)?|actualizado(?:\s(?:el|em))?"
    r"|atualizado(?:\sem)?)"
)
_BREAK = r"(?:\s?[|·•;,/-]\s?|\s)"
_AGENCY = r"(?:reuters|ap|afp|dpa|upi|bloomberg|xinhua|ansa|efe|tass|cnn|bbc|pti|ani)"
_SENT_FROM = (
    r"(?:(?:twitter|tweetdeck|facebook|instagram|youtube|hootsuite|buffer)[a-z .]{0,25}"
    r"|(?:lesedauer|reading time|temps de lecture|lecture|lettura):?\s"
    r"\d{1,3}\s?[a-z]{1,9}"
    r"|\d{1,3}[\s-]min(?:ute)?s?(?:\sread)?|\d{1,3} (?:hours?|days?|months?|years?) ago"
    r"|section:?\s[a-z ]{2,20}|\d[\d.,]{0,6}[km]?\s(?:views|likes|retweets|comments))"
)


def _first_published(m: re.Match[str], reader: Reader) -> Days | None:
    of, later = reader(m["of"] or m["unnamed"]), reader(m["later"])
    if of is None or later is None or not (is_one(of) and is_one(later)):
        return None
    return of.then(of.span, f"it was updated {later.span}")


def _copied(m: re.Match[str], reader: Reader) -> Days | None:
    """A page may be far older than its copy."""
    of = reader(m["of"])
    if of is None or not is_one(of):
        return None
    return of.then(of.span, "the day of a copy, not of publication")


PASTED: tuple[Form, ...] = (
    Form(
        "published-and-updated",
        rf"(?:{_PUBLISHED}:?\s(?P<of>.+?){_BREAK}?{_UPDATED}"
        rf"|(?P<unnamed>.+?){_BREAK}last\s(?:updated|modified)(?:\son)?):?\s(?P<later>.+)",
        _first_published,
        (
            (
                "PUBLISHED: 08:47, 12 May 2017 | UPDATED: 14:02, 13 May 2017",
                "2017-05-12",
            ),
            ("Listed on: 31/12/2020 Last Updated: 13/05/2022", "2020-12-31"),
        ),
    ),
    Form(
        "published",
        rf"(?:{_PUBLISHED}|{_UPDATED}):?\s(?P<of>.+)",
        plain,
        (("Posted on 2 December 2016", "2016-12-02"),),
    ),
    Form(
        "copied",
        rf"{_COPIED}:?\s(?P<of>.+)",
        _copied,
        (("Archived from the original on 2 December 2016", "2016-12-02"),),
    ),
    Form(
        "time-behind-a-mark",
        r"(?P<of>.+?\d)\s?[-|·•/@]\s?\d{1,2}:\d\d(?::\d\d)?"
        rf"(?:\s?[ap]\.?m\b\.?)?{ZONE}(?:\sh)?",
        plain,
        (
            ("1 OCT 2017 - 23:45 CEST", "2017-10-01"),
            ("3 September 2019 • 6:03pm", "2019-09-03"),
        ),
    ),
    Form(
        "agency",
        rf"(?P<of>.*\d)\s\({_AGENCY}\)(?:\s?-)?",
        plain,
        (("LONDON, Feb 15 2018 (Reuters) –", "2018-02-15"),),
    ),
    Form(
        "sent-from",
        rf"(?P<of>.*\d.*?)(?:\s?[|·•/]\s?|\s(?=section:)){_SENT_FROM}",
        plain,
        (
            ("9:04 PM · Aug 21, 2018 · Twitter for iPhone", "2018-08-21"),
            ("AUGUST 21, 2018 / 6:14 PM / 2 YEARS AGO", "2018-08-21"),
        ),
    ),
)
