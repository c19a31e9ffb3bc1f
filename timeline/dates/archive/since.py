"""What lasts, said with a preposition: *until his death in 1889*, *since 1994*."""

import re

from timeline.dates.archive.open_ends import from_on, lasting_until_now, until
from timeline.dates.archive.steps import (
    Days,
    Form,
    FormTrait,
    Reader,
    is_one,
    is_open_order,
    perhaps_earlier,
    perhaps_longer,
    perhaps_shorter,
)

_LEAST = (
    r"(?:(?P<least>at least|after|beyond)\s|(?P<most>no later than|not later than)\s"
    r"|(?:as early as|as late as|at the latest|the)\s)?"
)
_EARLY = r"(?:(?P<early>at least|as early as)\s|the\s)?"


def _is_end(of: Days) -> bool:
    """One date, or one of two: *until 1937 or 1938* ended in the one or the other."""
    return is_one(of) or is_open_order(of) or FormTrait.ONE_OF in of.traits


def _since(m: re.Match[str], reader: Reader) -> Days | None:
    """With *since* it goes on; with *from* nobody says so."""
    of = reader(m["of"])
    if of is None or not _is_end(of):
        return None
    if m["least"] or m["early"] or m["from"]:
        of = perhaps_earlier(of)
    return (
        lasting_until_now(of, reader.today) if m["since"] else of.then(from_on(of.span))
    )


def _until_least(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    if of is None or not _is_end(of):
        return None
    if m["at"] or m["least"]:
        of = perhaps_longer(of)
    if m["most"] or m["late"]:
        of = perhaps_shorter(of)
    return of.then(until(of.span))


_SINCE = (
    r"(?:(?:active|ongoing|running|open|known|continuing|still|dormant|inactive|idle"
    r"|in force|suspended|blocked|banned|offline|online|vacant)\s)?"
    r"(?:(?P<since>since|ever since)|(?P<from>as early as)|from"
    r"|(?:starting|beginning|commencing)(?:\s(?:in|on|from))?)"
)
_AS_LATE = (
    r"(?:until|till|til|up until|up to|through|thru|to|as late as|as recently as)"
)


SINCE: tuple[Form, ...] = (
    Form(
        "until",
        rf"(?:(?:in force|valid|active|open|banned|suspended)\s)?"
        rf"(?P<at>at least\s)?{_AS_LATE}\s{_LEAST}(?P<of>.+?)"
        r"(?P<late>,?\sat the latest)?",
        _until_least,
        (
            ("until his death in 1889", "../1889"),
            ("until 1937 or 1938", "../1938"),
            ("in force until 1938", "../1938"),
            ("until no later than 1980", "../1980~"),
        ),
    ),
    Form(
        "going-on-since",
        r"(?:on-?going|active|running|open|current|continuing|still\s[a-z]{4,10})"
        r"(?:[,;:]\s|\s)\(?(?:since|(?:began|begun|started|starting)(?:\s(?:in|on))?)\s"
        r"(?P<of>[^()]+)\)?",
        lambda m, reader: reader(f"since {m['of']}"),
        (("Ongoing (since May 2019)", "2019-05/.."),),
    ),
    Form(
        "since",
        rf"(?P<least>at least\s)?{_SINCE}\s(?!of\s){_EARLY}(?P<of>.+)",
        _since,
        (
            ("from the 1890s", "1890/.."),
            ("at least since 2014", "2014~/.."),
            ("as early as 2011", "2011~/.."),
        ),
    ),
)
