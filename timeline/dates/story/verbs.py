"""The verb in front of a date: *had landed*, *to be built by*, *was closed since*."""

from timeline.dates.cues import PAST_VERBS
from timeline.dates.forms import either
from timeline.dates.kinds import counts_from_a_date_told, innermost, year_said
from timeline.dates.lazy import lazy
from timeline.dates.readings import Reading, Same, Shift, Weekday, Year
from timeline.dates.sentences import ENDS, OPENS
from timeline.dates.steps import Found, Source
from timeline.dates.vocabulary import MONTHS
from timeline.spans import Precision

_BACK = 100  # characters in front of a phrase in which its verb stands


def is_pluperfect(source: Source, each: Found) -> bool:
    """*who had landed on 3 May*: before where the story is."""
    if each.had:
        return True
    before = _before(source, each)
    near = "had" in before  # most clauses have none: nothing is searched in them
    if near and (_UNMEANT.search(before) or _FIXED_FOR.search(before)):
        return False  # of that day the story goes on to tell
    if _AND_BEEN.search(before) or _HAVING.search(before):
        return True
    if near and _AND_DONE_BY.search(before):
        return True
    had = _HAD.search(before) if near else None
    if had and (_IS_OVER.search(before) or _CAUSED.match(before, had.start())):
        return False
    if had and not _had_a_place(source, each, before, had.end("had")):
        return True
    had_after = _HAD_AFTER.match(source.folded, each.stop)
    caused = had_after and source.text[had_after.end()].isupper()  # had Lisle beheaded
    if had_after and not caused and not _DONE_ON_IT.search(before):
        return True
    if _goes_on_in_a_list(source, each):
        return True
    if _HAD_BEEN_AFTER.match(source.folded, each.stop) and _THAT_THE.search(before):
        return True  # ruled that the election in June had been unlawful
    if source.folded.startswith(",", each.stop) and _HAD_ASIDE.search(before):
        return True
    if _HAD_SINCE.match(source.folded, each.stop) and _WHO_SINCE.search(before):
        return True
    then = _THEN_HAD.match(source.folded, each.stop)
    made = then and source.text[then.start("what")].isupper()  # he had Mehran seized
    return bool(then and not made and _BEGINS.search(before))


# "A mutiny there, in 1969, had been crushed"
_HAD_AFTER = lazy(
    r",\shad\s(?!(?:to|no|an?|the|his|her|its|their|some|about|nearly|around|over|almost|only"
    r"|many|more|fewer|several|up|under)\b|\d)"
)
_DONE_ON_IT = lazy(
    rf"(?:{OPENS}|;\s)[^,.;]*\b(?:[a-z]{{2,}}ed|{either(PAST_VERBS)})\s(?:on|in)\s$"
)
"""*He arrived on 6 May, had driven them out by the 7th*: he was there on that day."""
_AND_BEEN = lazy(r"\d,?\sand\s(?:then\s)?been\s(?:[a-z]+\s){1,7}$")
"""*had fought at Fontenoy in 1745 and been brought home that autumn*."""
_AND_DONE_BY = lazy(
    r"\bhad\sbeen\s[a-z]{2,}ed\b[^.;!?\n]*,\sand\s[a-z]{2,}ed\sby\s[^.;!?\n]*$"
)
"""*had been signed on Good Friday, and ratified by both parliaments on 22 May*."""
_HAVING = lazy(
    rf"(?<!\band\s)\bhaving\s(?:been\s)?(?:[a-z]{{2,}}ed|{either(PAST_VERBS)}|gone|come|taken|begun"
    r"|broken)\s(?:[a-z]+\s){0,7}$"
)
"""*having spent March in port, he sailed in April*; but *and having* goes on."""
_HAD_SINCE = lazy(r",?\shad\s")
_WHO_SINCE = lazy(r",\s(?:who|which)\s(?:ever\s)?(?:since|after|before)\s[^,.;]*$")
"""*who since his defeat on 8 March had been far off*."""
AT_ITS_WORST = lazy(
    r"\bat\s(?:its|the)\s(?:worst|height|peak)\sin\s(?:early\s|late\s)?$"
)
"""*at its worst in February*: before where the story is."""
_HAD_ASIDE = lazy(r"\bhad\s(?!to\b)(?:[a-z]+\s){0,8}[a-z]+,\sin\s$")
"""*had gone home, in July, with his savings*."""
_HAD_BEEN_AFTER = lazy(r"\shad\s(?:not\s)?been\b")
_THAT_THE = lazy(r"\bthat\s(?:the|an?|its|his|their)\s(?:[a-z]+\s){1,4}(?:in|on|of)\s$")
# "who had landed on", but not "the money they had by", "they had to", "he had a"
_HAD = lazy(
    r"\b(?P<had>had)\s(?!(?:to|it|him|them|one|word|news|enough|plenty|nothing|(?:the|his|her)\s(?:news|orders|command))\b)"
    r"(?:(?!(?:when|while|until|after|before|and\s(?:who|which|he|she|they|it))\b)"
    r"[^\W\d_][\w'’-]*\s){1,12}(?<!\bby\s)$"
)


_IS_OVER = lazy(
    r"\b(?:that|which|who)\s(?:it\s|they\s|he\s|she\s)?had\s(?:(?!that\b)[a-z]+\s){1,8}"
    r"(?:took|began|went|fell|gave|broke|wrote|drew|rose|withdrew|spoke|split|sank|burst|struck|reached|was|were)\s"
    r"(?:[a-z]+\s){0,4}$"
)
"""*The truce that had been arranged in London took effect on*: what it did then."""
_CAUSED = lazy(
    r"had\s(?:an?|the|his|her|its|their)\s(?:[a-z]+\s){1,5}?"
    r"(?:[a-z]{2,}ed|cut|driven|built|taken|put|burnt|shot|hanged|brought|thrown|sent|blown"
    r"|swear|march|build|bring|burn|kill|sign|read|attack|withdraw|come|go|sail|dig|wait)"
    r"\s(?:[a-z]+\s){0,4}$"
)
"""*Chiang had the dikes cut in June*, *had his men swear*: what he then did."""


def _had_a_place(source: Source, each: Found, before: str, had: int) -> bool:
    """*The Greeks had Doiran on 6 July*: they held it, which looks no further back.

    Nor does what somebody had done: *had Alice Lisle beheaded on 2 September*.
    """
    start = (each.lead_start if each.lead else each.start) - len(before)
    return bool(_A_NAME.match(source.text, start + had))


_A_NAME = lazy(
    r"\s[A-Z][a-z]+\s(?:on|by|at|before)\b|(?:\s[A-Z][a-z]+){1,4}\s[a-z]+ed\s(?:on|by|in)\b"
)


def _goes_on_in_a_list(source: Source, each: Found) -> bool:
    """*She had made peace on 26 September, declared war on* 10 October: before too."""
    place = max(0, each.start - 200)
    if source.folded.find("had", place, each.start) < 0:
        return False
    return bool(_HAD_LIST.search(source.folded, place, each.start))


_HAD_LIST = lazy(
    rf"{OPENS}(?:she|he|it|they|(?:the\s)?[a-z]+)\shad\s"
    r"(?!to\b|no\b|an?\b|the\b)[a-z]+\s(?:(?!when\b|who\b|which\b|that\b|but\b)[^.;!?\n])*"
    rf"(?:\d|\b(?:{either(MONTHS)})\b)\s?[^.;!?\n]*,\s(?:and\s)?"  # one was told
    rf"(?:[a-z]{{2,}}ed|{either(PAST_VERBS)})\s(?:(?!and\b)[^.;,!?\n])*$"
)
_WHO_HAD = lazy(r",\s(?:who|which|whose)\s[^,.;]*\bhad\s[^,.;]*,(?!\s(?:and|or|but)\b)")
"""*who had turned eighteen in May, set out in June*: what he did, and not before."""
_UNMEANT = lazy(
    r"\b(?:neither\s[a-z]+|nobody|no\sone)\shad\s(?:meant|planned|expected|wanted)\b"
    r"(?:(?!\b(?:what|as|that)\b)[^.;,])*\s(?:on|in)\s$"
)
_BEGINS = lazy(
    rf"(?:{OPENS}|,\swhere\s)(?:(?:secretly|privately),?\s)?"
    r"(?:in|on|during|early in|late in|as early as)\s(?:the\s)?$"
)
# "On 3 May the fleet had sailed"; but "On 3 May, when they had sailed, …" is of it
_THEN_HAD = lazy(
    r"(?:,\s(?:the|a)\s[a-z][a-z\s-]{3,40}(?=,\s))?"  # the 18th, a Monday in Lent,
    r",?\s(?!(?:when|once|after|as|because|since|before|that|which|who)\b)"
    r"(?:(?!(?:that|which|who)\b)[a-z-]+\s){1,5}had\s"
    r"(?!(?:to|no|an?|the|one|two|some|many|his|her|him|its|their|them)\b"
    r"|(?:about|around|nearly|almost|over|perhaps|fewer|less|more)\s\S*\d"
    r"|all\b(?!\sbut)|only\b(?!\sjust)|several\b(?!\stimes))"
    r"(?P<what>[a-z]+)"
)


def had_been(source: Source, each: Found) -> bool:
    """*had joined in 1709, lost an eye in 1717*: the whole sentence looks back."""
    if _NEW_CLAUSE.match(source.folded, each.stop):
        return False  # and in January he was passed over
    before = source.folded[max(0, each.start - 200) : each.start]
    return bool(_HAD_ONCE.search(_WHO_HAD.sub("", before)))


_NEW_CLAUSE = lazy(r",?\s(?:he|she|it|they|the|his|her|their|its)\b")


# but "had ruled for eleven years when want of money drove him to summon them in"
_HAD_ONCE = lazy(
    r"\bhad\s(?!to\b|no\b|an?\b|the\b|\d)[a-z]+(?:(?!\bwhen\b)[^.;!?\n])*$"
)


def is_planned(source: Source, each: Found) -> bool:
    """*promised to bring it home by Christmas*: what was to come, not what came."""
    start = each.lead_start if each.lead else each.start
    with_lead = source.folded[max(0, start - _BACK) : each.start]
    if "had" in with_lead and _UNMEANT.search(with_lead):
        return False
    if any(
        plan.search(with_lead)
        for plan in (_TO_BE_DONE, _PROMISED_FOR, _PUT_OFF, _WAS_TO, _WAS_DUE)
    ):
        return True
    demanded = with_lead.endswith("by ") and _DEMANDED.search(with_lead)
    if demanded and _OR_ELSE.match(source.folded, each.stop):
        return True
    if counts_from_a_date_told(each.reading) and _WAS_TO_BEGIN.search(with_lead):
        return True
    if isinstance(innermost(each.reading), Same) and _MEANT_TO.search(with_lead):
        return True  # he meant to put an end to it that night
    if isinstance(innermost(each.reading), Weekday) and _SET_FOR.search(with_lead):
        return True
    if _tells_a_year(each.reading) and _FIXED_FOR.search(with_lead):
        return True  # far ahead; what was fixed for the 14th came
    return isinstance(each.reading, Year) and bool(_EXTENDED.search(with_lead))


_DEMANDED = lazy(r"\b(?:to|must|ultimatum|deadline|demand\w*)\s[^.;!?]*$")
_OR_ELSE = lazy(
    r",?\sor\s(?:else\s)?(?:he|she|it|they|we|the\s[a-z]+)\s(?:would|might|could)\b"
)
"""*to be gone by 9 am on 27 August, or he would open fire*."""
_WAS_TO_BEGIN = lazy(
    r"\b(?:was|were)\sto\s(?:begin|start|open|resume|return|marry|leave)\s(?:again\s)?$"
)
"""*School was to begin again two weeks later*."""
_SET_FOR = lazy(r"\b(?:was|were)\s(?:set|fixed|scheduled|called)\sfor\s(?:the\s)?$")
"""*A ballot was set for the following Monday. On Sunday …*: the day before it."""


def _tells_a_year(reading: Reading) -> bool:
    """*in May 1933*, *1933*, *the following year*, *the summer of that year*."""
    told = getattr(innermost(reading), "year", None) or reading
    in_years = isinstance(told, Shift) and told.unit is Precision.YEAR
    return in_years or year_said(reading) is not None


_FIXED_FOR = lazy(
    r"\b(?:fixed|set|scheduled|appointed|arranged|due)\sfor\s(?:the\s)?$"
    r"|\b(?:that|(?:were|was)\sto|said|told|promised|agreed|announced)\b[^.;]{0,80}"
    r"\bwould\s(?!have\b)[^.;,]{0,60}\s(?:in|by|on|of)\s(?:the\s)?$"
)
_EXTENDED = lazy(
    r"\b(?:extended|prolonged|renewed|postponed)\b[^.;,]{0,40}\s(?:to|until)\s$"
)


_PROMISED_FOR = lazy(
    r"\b(?:promised|called|planned)\b[^.;,]{0,30}\s(?:for|to|until|by)\s(?:the\s)?$"
)


_PUT_OFF = lazy(
    r"\b(?:put\soff|postponed|delay(?:ed)?|deferred|adjourned|prorogued|rescheduled"
    r"|postponement|adjournment)\b[^.;]{0,30}\s(?:to|till|until)\s(?:the\s)?$"
    r"|\b(?:advanced|brought\sforward)\sto\s(?:the\s)?$"
    r"|\bhad\sbeen\s(?:announced|called|arranged|booked)\sfor\s(?:the\s)?$"
)


# "was to take over on 1 December", but not "was to the north on 3 May"
_WAS_TO = lazy(
    r"\b(?:was|were|meant|intended|hoped|planned|due)\sto\s(?!(?:the|an?|his|her|their|its)\b)[a-z]+(?:\s[a-z'-]+){0,4}"
    r"\s(?:on|in|at)\s(?:the\s)?$"
)
_WAS_DUE = lazy(
    r"\b(?:was|were)\sdue\s(?:on\s|at\s|for\s)?(?:the\s)?$"
    r"|\bordered\s(?:[a-z]+\s){1,4}to\s[^.;]{1,80}\sat\s$"
    r"|\bthat\s[^.;]{1,60}\swould\s(?:begin|start|open)\s(?:on|in|at)\s(?:the\s)?$"
    r"|\bwould\s(?:probably|likely|soon)\sbe\s[^.;]{1,60}\s(?:at|on|by)\s$"
)
"""*a drill, which was due the next day*, *ordered them to form again at daybreak*."""
_MEANT_TO = lazy(r"\b(?:meant|intended|hoped|planned)\sto\s[^.;:]{1,60}$")
_TO_BE_DONE = lazy(
    r"\bto\s(?!(?:the|an?|his|her|their|its)\b)(?:[a-z\"'-]+\s){1,6}(?:by|before)\s$"
    r"|\bto\s(?:run|last|begin|start|expire|take\seffect|come\sinto\sforce)\s"
    r"(?:from|on|at|in|until)\s(?:the\s)?$"
)


def is_of_publication(source: Source, each: Found) -> bool:
    """*A concert will be given in November*: told at publication, in any text.

    As is *since 2016 we have found 19 more, the latest in October*.
    """
    before = _before(source, each)
    if _WILL.search(before) or _SINCE_THEN.search(before):
        return True
    argues = _ARGUES.match(source.folded, each.stop)
    return bool(argues and _PUBLISHED.search(before))


# "a study by Ingrid Falk, published in February, argues that it began earlier"
_PUBLISHED = lazy(
    r"\b(?:study|book|biography|paper|article|thesis|history|essay)\b[^.;]*,\s"
    r"(?:published|released|issued)\s(?:only\s)?(?:in|on)\s$"
)
_ARGUES = lazy(r",\s(?:argues|suggests|concludes|finds)\b")
_SINCE_THEN = lazy(
    r"\bsince\s[^.;\n]*\b(?:has|have)\s[^.;\n]*,\s(?:the\s)?(?:latest|last|most\srecently)\s(?:on|in)\s$"
)
_WILL = lazy(
    r"\b(?:will|shall|(?:is|are)\s(?:not\s)?(?:yet\s)?(?:due|set|expected|scheduled|planned|next|to\s(?!the\b|an?\b)[a-z]+))\b[^.;\n\"”]*$"
    r"|(?<!would\s)(?<!to\s)\b(?:is|are|expires?|lapses?|takes?\seffect)\s(?:on|in)\s$"
    r"|\b(?:runs|stays\sopen|is\sopen|continues)\s(?:until|till|through|to)\s(?:the\s)?$"
)


JUST_BEFORE = lazy(r"\b(?:shortly|just|soon|little|minutes|hours?)\sbefore\s$")
"""*shortly before noon*: told of that day, as its hour is."""


def is_over(source: Source, each: Found) -> bool:
    """*had lain in dock since April*: that ended in the story, not with publication."""
    sentence = ENDS.split(_before(source, each))[-1]
    return bool(_THEN.search(sentence)) and not _STILL.search(sentence)


_THEN = lazy(r"\b(?:had|was|were)\b")
_STILL = lazy(r"\b(?:has|have|is|are)\b")


def is_beside(source: Source, each: Found) -> bool:
    """*The net, begun in January, was unfinished*; but *they met in May, and left*."""
    ends = _BESIDE_ENDS.match(source.folded, each.stop)
    return bool(ends) and bool(_BESIDE.search(*in_front(source, each, 40)))


_BESIDE = lazy(
    r"[a-z],\s(?:begun|started|laid|founded|ordered|commissioned|bought|promised)"
    r"\s(?:only\s)?(?:in|on)\s$|[a-z],\ssent\sto\s(?:[a-z]+\s){1,3}in\s$"
)
_BESIDE_ENDS = lazy(r",\s(?!(?:and|but|then|or|when|where|as)\b)")


AROUND = 120  # characters in which its verbs stand, with an aside between


def in_front(source: Source, each: Found, most: int = 60) -> tuple[str, int, int]:
    """Where an expression looks for what stands in front of a phrase."""
    return source.folded, max(0, each.start - most), each.start


def _before(source: Source, each: Found) -> str:
    start = each.lead_start if each.lead else each.start
    return source.folded[max(0, start - _BACK) : start]
