"""What was done with a thing, in words that no list has: *silvered 1788*.

Nobody can list what may be done with a thing, so here a class of words is open. One of
them must say that something was done or took place: an English participle in *-ed*, a
word of `works`, or beside a month one for an event. Those around it may be any, three
of them, that tell no time, no doubt, no calendar and no number. And a figure that may
count, as in *rescued 1500* or *copies sold 1840*, is no year. The words are named, so
that nothing is passed over in silence.
"""

import re

from timeline.dates import vocabulary
from timeline.dates.archive.remarks import is_idle
from timeline.dates.archive.steps import Days, Form, FormTrait, Reader
from timeline.dates.archive.words import MONTH, WEEKDAY, words_of
from timeline.dates.archive.works import WORK
from timeline.dates.archive.works_abroad import WORKS_OF_THE_CONTINENT
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.steps import EACH_IS_MEANT
from timeline.spans import Span

_NO_PARTICIPLES = words_of(
    """
    hundred kindred sacred naked wicked rugged crooked ragged jagged united limited
    alfred wilfred winifred manfred mildred jared ahmed hamed mehmed mohammed muhammed
    reputed related required recommended needed wanted desired titled entitled named
    called nicknamed labelled labeled numbered coded depicted represented portrayed
    described mentioned cited referenced referred inspired styled imagined awaited
    anticipated requested compared opposed followed preceded succeeded retired
    ceased discontinued dated
    """
)
_COUNTED = words_of(
    """
    priced sized weighed measured rated valued counted totalled totaled scored ranked
    seated invested raised killed wounded injured displaced evacuated infected rescued
    hospitalised hospitalized affected detained jailed imprisoned registered recruited
    subscribed liked shared viewed retweeted voted enrolled employed attended deported
    arrested recorded lost paid
    """
)
"""What happens to people, and to other things that are counted."""
_THINGS = words_of(
    """
    room hall gallery case shelf box folder drawer lot item page folio leaf plate sheet
    volume issue number no num nos inv acc cat id code ref serial model type series size
    mm cm kg usd eur gbp
    phone tel fax ext flight bus route platform gate build version release rfc iso din
    psalm hymn opus op article section chapter paragraph law act bill resolution decree
    case docket form apartment suite street road avenue highway channel radio run of
    """
)
"""What has a number behind it."""
_MEASURES = words_of(
    """
    height width length depth weight scale size price cost fee value rent wage salary
    budget tax debt population score ratio distance altitude capacity attendance votes
    """
)
"""What is a number, whatever was done with it: *price reduced 1850*."""
_LIVES = words_of("born b died d married bapt baptised baptized buried bur")
"""Of the artist, where nobody else is named; *sitter died 1834* dates no portrait."""
_TURNING = words_of(
    """
    no nos number of for from none nobody nothing never nor neither without instead
    rather against versus vs cf
    unlike like re regarding concerning response reply sequel ahead advance lead leading
    run-up runup counting counted reckoned preparation preparing pending awaiting past
    beyond outside will would could should shall must might can cannot be
    pred prije przed pirms enne ennen sebelum önce înainte abans prieš
    senest tidligst inden uiterlijk rond begin eind helft slutet slut början mitten
    """
)
"""What turns the days away from those that are told."""
_EVENTS = words_of(
    """
    round run-off runoff primary leg session hearing trial takedown wave phase stage
    launch arrest attack strike protest rally debate speech summit meeting report leak
    breach hack raid vote ballot polling referendum election inauguration premiere
    concert match game opening closing closure outage shutdown seizure lockdown
    """
)
"""What takes place on days: *run-off 7 May 2017*, but a *run-off 1950* may be water."""
_MOST_WORDS = 4
_IN_PASSING = {"on", "to", "by", "through", "in", "at"}
"""*worked up in studio*; but *cast of a relief of 1425* dates the relief, and a
*statement on the attack* may be of a later day."""
_NTH = lazy(r"^(?:first|second|third|fourth|fifth|last|final)\s")
"""Of several, and no *first half*."""
_PARTICIPLE = lazy(r"(?!un|non|.*eed$)[a-z][a-z-]{2,}ed")
_WORK = lazy(WORK)
_SOME = lazy(r"[a-z]{3,}(?<![su'i])s")
_PLAIN_DATE = lazy(
    rf"\b{MONTH}(?![a-z]).*\d{{4}}|\d{{4}}.*\b{MONTH}(?![a-z])|\d\d\ds|centur"
)
_COUNTABLE = lazy(
    r"(?:(?:c|ca|circa|about|by|before|after|over)\.?\s?)?(\d+)(?:\s?[-/]\s?\d+)?"
)
_LIKELY_YEARS = range(1000, 2030)


def _words(text: str) -> list[str]:
    bare = _NTH.sub("", text)
    return [word.strip(".'\"").removesuffix("'s") for word in re.split(r"[\s,]+", bare)]


def _says_what_was_done(words: list[str]) -> bool:
    return any(_is_listed(word) or _PARTICIPLE.fullmatch(word) for word in words)


def _is_listed(word: str) -> bool:
    return word in WORKS_OF_THE_CONTINENT or _WORK.fullmatch(word) is not None


def _are_harmless(words: list[str]) -> bool:
    """Whether they leave alone the days that stand behind them."""
    others = [word for word in words if word not in _IN_PASSING | {"the"}]
    if not others or len(words) > _MOST_WORDS or {*words} & _TURNING:
        return False
    if words[-1] in _IN_PASSING:
        return False
    if {*words} & _NO_PARTICIPLES or any(len(word) == 1 for word in others):
        return False
    unknown = [word for word in others if not _is_listed(word)]
    if unknown and {*words} & _LIVES:
        return False
    return not unknown or is_idle(" ".join(unknown))


def _may_count(words: list[str], of: str) -> bool:
    """*rescued 1500*, *copies sold 1840*: as many of them."""
    bare = _COUNTABLE.fullmatch(of)
    if not bare:
        return False
    year = int(bare[1])
    unlikely = year not in _LIKELY_YEARS or year % 100 == 0
    numbered = words[-1] in _THINGS or {*words} & (_MEASURES | _COUNTED)
    return unlikely or bool(numbered)


def _are_many(words: list[str], of: str) -> bool:
    return bool(_COUNTABLE.fullmatch(of)) and any(map(_SOME.fullmatch, words))


def _done(m: re.Match[str], reader: Reader) -> Days | None:
    words, of_text = _words(m["words"]), m["of"]
    if not _are_harmless(words) or _may_count(words, of_text):
        return None
    if _are_many(words, of_text):
        return None
    return _told(m, reader) if _is_known(m) else None


def _told(m: re.Match[str], reader: Reader) -> Days | None:
    of, why = reader(m["of"]), f"{m['words']!r} is taken as no part of the date"
    return of.then(of.span, why) if of else None


def _two(m: re.Match[str], reader: Reader) -> Days | None:
    """*negative 1857; albumen print 1860s*: of two, one has words that are known.

    The other may have any that are harmless. Of a print *no later than 1976* the
    original of 1950 is the beginning.
    """
    cell = m[0]
    marks = list(_AND.finditer(cell))
    for found in marks if len(marks) <= _MOST_MARKS else ():
        left, right = cell[: found.start()], cell[found.end() :]
        if left.count("(") != left.count(")"):
            continue
        if not any(map(_is_known, filter(None, map(_SIDE.fullmatch, (left, right))))):
            continue
        one, two = _side(left, reader), _side(right, reader)
        days = _both(one, two) if one and two else None
        if days:
            return days
    return None


def _side(text: str, reader: Reader) -> Days | None:
    days = reader(text)
    found = None if days else _SIDE.fullmatch(text)
    if found is None:
        return days
    words = _words(found["words"])
    harmless = _are_harmless(words) and not _may_count(words, found["of"])
    return _told(found, reader) if harmless else None


def _is_known(m: re.Match[str]) -> bool:
    """Whether one of the words tells that something was done, or took place."""
    words = _words(m["words"])
    event = {*words} & _EVENTS and not {*words} & _IN_PASSING
    takes_place = event and _PLAIN_DATE.search(m["of"])
    return bool(takes_place) or _says_what_was_done(words)


def _both(one: Days, two: Days) -> Days | None:
    inferred = [why for why in two.inferred if why not in one.inferred]
    first, last = one.span, two.span
    if first.first is None or first.last is None:
        return None
    if first == last:
        return one.then(first, *inferred)
    if last.first is None:
        both = _up_to(first, last)
        return one.then(
            both, *inferred, EACH_IS_MEANT, "the second is not before the first"
        )
    if first.overlap(last):
        hull = first.through(last) if first.extent is last.extent else None
        return one.then(hull, *inferred, EACH_IS_MEANT)
    return one.then(first.union(last), *inferred, EACH_IS_MEANT)


def _up_to(first: Span, last: Span) -> Span | None:
    """From the one to the latest day of the other, which has no earliest."""
    if last.last is None or first.last is None or last.last <= first.last:
        return None
    return Span(first.first, last.last, first.precision)


_MOST_MARKS = 3
_AND = lazy(r"\s?[,;]\s(?:and\s)?|\s(?:and|&|/)\s")
_HEDGED = (
    r"(?:(?:c\.?\s?(?=\d)|(?:ca|circa|about|around|approx|before|after|between|by|not"
    r"|no|later|than|or|in|early|mid|late|from|since|until|to|probably|possibly"
    r"|perhaps|at|the|latest|earliest)\b\.?[\s-]){1,5})?"
)
_BEGINS = rf"{_HEDGED}(?:\d|(?:{MONTH}|{either(vocabulary.SEASONS)})\s\d|{WEEKDAY}\b)"
_COUNTED_TH = r"(?:\d{1,2}(?:st|nd|rd|th)\s)?"
_SAID = (
    rf"{_COUNTED_TH}(?P<words>[a-zà-ÿ][^\d:;()\[\]/?]{{1,40}}?),?\s(?:(?:in|on|at|of|for)\s)?"
    rf"(?P<of>{_BEGINS}.*)"
)
_SIDE = lazy(_SAID)

UNLISTED: tuple[Form, ...] = (
    Form(
        "done",
        _SAID,
        _done,
        (
            ("silvered 1788", "1788"),
            ("cast posthumously, 1921", "1921"),
            ("block cut c.1498", "1498~"),
            ("run-off 7 May 2017", "2017-05-07"),
        ),
        (FormTrait.COMPOSED,),
    ),
    Form(
        "two-done",
        r".+\d.*",
        _two,
        (
            ("stones 1888; this edition 1903", "[1888,1903]"),
            ("1950, printed no later than 1976", "[1950..1976]"),
        ),
        (FormTrait.COMPOSED,),
    ),
)
