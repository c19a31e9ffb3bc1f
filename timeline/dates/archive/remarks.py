"""Labels before a date and remarks behind it: *attempt: …*, *… (failed)*, *…[3]*.

Of a remark of one word, and of all beside a bare figure, the words must be known to
leave the days alone: *1200 (refugees)* is no year. Longer ones may have any words but
those that could change the days, or make them doubtful. What was passed over is said.
"""

import re

from timeline.dates.archive.names import is_untimely
from timeline.dates.archive.steps import (
    Days,
    Form,
    FormTrait,
    Reader,
    plain,
    through_both,
)
from timeline.dates.archive.words import words_of
from timeline.dates.lazy import lazy
from timeline.dates.refine.orders import ORDER_SAID

_TELLING = words_of(
    """
    copy copies style manner imitation replica reproduction reprint reprints reissue
    reissued facsimile original originals model models design designs prototype based
    posthumous revival cast recast
    os ns o.s n.s julian gregorian fiscal academic regnal lunar solar hijra persian
    jewish coptic ethiopian buddhist saka era epoch bp uncal cal calendar reckoning
    bikram samvat fasli mundi ottoman rumi republican minguo juche
    thai bengali terminus tpq taq
    but except however although though first last final unless if
    plus minus more less least most longer shorter only excluding lasting open
    begins ends permanent permanently indefinite indefinitely life still standing seq
    foll ff etc various varies vary differ differs tomorrow
    eve eves mid middle weekend weekends weekday weekdays monsoon rainy dry
    season seasons easter christmas eid ramadan passover pentecost whitsun advent lent
    hanukkah diwali thanksgiving carnival feast holiday holidays
    term semester trimester vacation harvest solstice equinox
    islamic hegira hijrah hebrew bahai baha'i mayan
    anniversary anniversaries centenary bicentenary jubilee commemorated commemorating
    commemoration commemorative birthday remembered celebrated
    legendary legend mythical mythic apocryphal fictional fictitious imaginary
    hypothetical deduced inferred derived typo illegible unreadable blurred faded
    preliminary draft cancelled canceled aborted
    half quarter part some others other several each every per total approximately
    annually monthly weekly daily yearly always ever lapsed expired age aged
    avant après apres depuis vers env jusque jusqu'à dès ante
    vor nach bis ab seit um etwa wohl vermutlich angeblich
    antes después despues hasta desde hacia prima dopo fino dal circa verso
    na voor vóór tot omstreeks sinds före efter omkring sedan från till przed około
    """
)
_DOUBTFUL = lazy(
    r"approx|estim|\best\b|doubt|uncert|unsure|question|conject|guess|suppos|presum|assum"
    r"|tentat|probab|possib|perhaps|maybe|likel|(?:un|not )(?:conf|ver|sur|known|clear)"
    r"|hearsay|unprov|provis|disput|contest|alleg|attrib|tradition|believ|thought|said|claim|report"
    r"|wrong|incorrect|false|err(?:or|on)|forge|fake|spuri|mis|correct|revis|replac|super"
    r"|postp|resch|moved|delay|extend|dat(?:ed|ing)|former|previous|reject|invalid|sic\b"
    r"|plan|schedul|expect|forecast|project|target|intend|propos"
    r"|environ|aprox|ungef|zirka|incirca|peut|vielleicht|quiz|forse|misschien|wahrsch|mutma"
    r"|rough|ish\b|\?|~|±|<|>"
)
_STRANGE = lazy(r"[^\x00-\u024f\u2018-\u201d\u2026\u00b7]")
"""Letters of words that nobody here can judge."""
_RECKON_OTHERWISE = words_of(
    """
    iran iranian afghan afghanistan ethiopia eritrea thailand nepal israel saudi arabia
    muslim roman greek byzantine armenian hindu indian chinese japanese korean taiwan
    """
)
"""Beside figures they may tell a calendar; *Iran: 12 May 2018* is of ours."""
_OF_YEARS = words_of(
    """
    incomplete complete completed partial full unfinished finished abandoned damaged
    unpublished annotated illustrated unsigned siege battle coronation founding outbreak
    us u.s usa uk u.k eu ukraine france germany italy spain poland canada australia
    expl exped opening closing with without in at of the a and no gap gaps war
    """
)
"""Words of remarks that tell neither days nor doubt, nor things that may be counted."""
_OF_DAYS = _OF_YEARS | words_of(
    """
    failed unsuccessful successful succeeded broken destroyed lost missing empty deleted
    removed archived closed opened suspended banned blocked restored public private
    confirmed verified official unofficial signed published printed sealed withdrawn won
    unanimous fatal lethal injured killed video audio photo photograph text transcript
    tweet tweets post posts thread screenshot screenshots link paywall scan
    twitter facebook fb instagram ig youtube yt telegram tiktok reddit google meta
    microsoft linkedin pinterest medium whatsapp tumblr vk vkontakte
    """
)
_ERA = lazy(r"(?!u\.?[skn]\b|(?:eu|fb|ig|yt|vk)$)[a-z]\.?\s?[a-z]?\.?")
"""*1850 (V.S.)*: two letters are as soon an era as a country."""
_PLACE = (
    r"(?:(?:at|on|in)\s)?(?:the\s)?(?:(?:lower|upper|top|bottom|center|centre)\s?"
    r"(?:left|right|center|centre)?|l\.?[lr]\.?|u\.?[lr]\.?|left|right|verso|recto"
    r"|reverse|obverse|back|front|frame|base|mount|plate|stone|image|label|backing)"
)
_NUMBERED = (
    r"(?:see\s)?(?:notes?|fn|footnote|day|figs?\.?|nos?\.?|parts?|pt\.?|pages?|pp?\.|ref"
    r"|item|entry|case|row|round|leg|session|sheet|version|sprint|phase|wave|vol\.?"
    r"|stage|game|match|episode|ep\.?|appendix|annex|table|line)\s?\d{1,4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s(?:of|/)\s\d{1,3}|\d{1,2}(?:st|nd|rd|th)\s(?:day|session"
    r"|round|leg|edition|attempt)"
)


def is_idle(text: str) -> bool:
    """Whether the words leave days alone, wherever they stand."""
    if re.fullmatch(_NUMBERED, text):
        return True
    if re.search(r"\d", text) or _STRANGE.search(text) or _ERA.fullmatch(text):
        return False
    words = _words_in(text)
    telling = words & _TELLING or _DOUBTFUL.search(text)
    return is_untimely(" ".join(words)) and not telling


def _words_in(text: str) -> set[str]:
    words = re.split(r"[\s,;/-]+", text)
    return {word.strip(".'\"!&").removesuffix("'s") for word in words} - {""}


def _is_idle_beside(text: str, of: str) -> bool:
    in_figures = not re.search(r"[a-z]{3}", of)
    return is_idle(text) and not (in_figures and _words_in(text) & _RECKON_OTHERWISE)


def _is_remark(text: str, of: str) -> bool:
    bare = _BARE.fullmatch(of)
    if not _is_idle_beside(text, of) or (bare and int(bare[1]) < _LEAST_YEAR):
        return False
    if re.fullmatch(_NUMBERED, text):
        return True
    words = _words_in(text)
    if bare:
        return words <= _OF_YEARS
    return words <= _OF_DAYS or len(words) > 1


_BARE = lazy(
    r"(?:(?:c|ca|circa|about|before|after|by|over|until)\.?\s?)?(\d{1,4})"
    r"(?:\s?[-/]\s?\d{1,4})?"
)
"""What may count things, so far as its figures tell."""
_LEAST_YEAR = 1000


def _labelled(m: re.Match[str], reader: Reader) -> Days | None:
    """*views: 2018* are so many views."""
    words = m["words"].strip()
    if m["of"].strip(" .,").isdigit():
        return None
    idle = _is_idle_beside(_FIRST_OF.sub("", words), m["of"])
    of = reader(m["of"]) if idle else None
    return of.then(of.span, f"{words!r} is taken as a label") if of else None


def _remarked(m: re.Match[str], reader: Reader) -> Days | None:
    words = m["words"].strip()
    of = reader(m["of"]) if _is_remark(words, m["of"].strip()) else None
    return of.then(of.span, f"{words!r} is taken as a remark") if of else None


_FIRST_OF = lazy(r"^(?:first|last|earliest|latest|final)\s(?=[a-z]{3,}(?:\s|$))")
"""*earliest post: May 2019* is a day, though *earliest: May 2019* is a bound."""


def _footnote(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, f"{m['mark']} is taken as a footnote") if of else None


def _as_of(m: re.Match[str], reader: Reader) -> Days | None:
    of = reader(m["of"])
    return of.then(of.span, "the day for which something is told") if of else None


FOOTNOTES: tuple[Form, ...] = (
    Form(
        "footnote",
        r"(?P<of>.*(?<!\d)\d{4}|.*[a-z)]{2})"
        r"(?P<mark>(?:\[(?:[1-9]\d?|1\d\d|[a-z]|note \d{1,2}|citation needed)\])+)",
        _footnote,
        (("21 August 2018[3]", "2018-08-21"), ("1904[a][b]", "1904")),
    ),
)
"""Before brackets are a cataloguer's, *18[97]*: that is no year without them."""

LABELS: tuple[Form, ...] = (
    Form(
        "start-and-end",
        r"(?:start(?:ed|s)?|begin|began|from|opened)(?:\s(?:date|on))?:\s?(?P<a>.+?)"
        r"[,;|/]?\s(?:end(?:ed|s)?|finish(?:ed)?|stop|to|until|closed)(?:\s(?:date|on))?:"
        r"\s?(?P<b>.+)",
        through_both,
        (("Start: 2019-11-04, End: 2019-12-13", "2019-11-04/2019-12-13"),),
    ),
    Form(
        "as-of",
        r"(?:as\s(?:of|at)|status|situation)(?:\son)?:?\s(?P<of>.+)",
        _as_of,
        (("as of 31 December 2020", "2020-12-31"),),
        (FormTrait.AS_OF,),
    ),
    Form(
        "inscribed-where",
        r"(?:signed|dated|inscribed|stamped|marked|initialed|initialled|monogrammed)"
        r"(?:(?:,\s|\sand\s|,\sand\s|\s&\s)(?:signed|dated|inscribed|titled|numbered)){0,2}"
        rf"(?:,?\s{_PLACE}){{1,2}}[:,]?\s(?P<of>.+)",
        plain,
        (
            ("Signed and dated lower right: 1873", "1873"),
            ("stamped on verso DEC 11 1941", "1941-12-11"),
        ),
    ),
    Form(
        "inscribed-before-its-place",
        r"(?:signed|dated|inscribed|stamped|marked|initialed|initialled|monogrammed)"
        r"(?:(?:,\s|\sand\s|,\sand\s|\s&\s)(?:signed|dated|inscribed|titled|numbered)){0,2},?\s"
        rf"(?P<of>[^,]*\d[^,]*?),?\s(?:(?:on|at|in)\s)?(?:the\s)?(?:{_PLACE}|ledge|edge|margin"
        r"|stretcher|spine|rim|foot|hem|block|sheet|panel|wall|cartouche)",
        plain,
        (("signed and dated 1654 on the ledge", "1654"),),
    ),
)

REMARKS: tuple[Form, ...] = (
    Form(
        "order-said",
        rf"(?P<of>.*\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)\d{{2,4}})\s?\({ORDER_SAID}\)",
        plain,
        (("3/4/18 (UK)", "2018-04-03"), ("3/4/18 (US)", "2018-03-04")),
    ),
    Form(
        "labelled",
        r"(?P<words>[a-z][^\d:()\[\]]{1,30}):\s?(?P<of>.*\d.*)",
        _labelled,
        (("tweet: 22 Jan 2018", "2018-01-22"),),
    ),
    Form(
        "remarked",
        r"(?P<of>.*\d[^()]*?)\s?\((?P<words>(?!post\))[^()]{2,40})\)",
        _remarked,
        (
            ("1837 (with gaps)", "1837"),
            ("May 2017 (see note 4)", "2017-05"),
            ("25 Jan. 2011 (Day 1)", "2011-01-25"),
        ),
    ),
)
