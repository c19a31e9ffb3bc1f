"""The tense of a clause: its verb, or another cue, that stands nearest to a date."""

import re

from timeline.dates.clauses import nearest_cue
from timeline.dates.cues import (
    AGENDA_VERBS,
    ALIKE_IN_THE_PAST,
    COMING_VERBS,
    COMING_WORDS,
    MODALS,
    NO_PAST,
    OF_ANY_TENSE,
    PAST_MODALS,
    PAST_VERBS,
    PLAIN_WORDS,
    PLANNING,
    SEEMING,
)
from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.vocabulary import MONTHS, SEASONS, WEEKDAYS

# "agreed to the withdrawal", "agreed to it"
_NO_THING = r"(?!\s(?:the|an?|its|his|her|their|it|this|that|them)\b)"
_FIRST_OF_MODALS = "".join(sorted({word[0] for word in (*MODALS, *PAST_MODALS)}))
_COMING = lazy(
    # Said once for all rows: within words, and at their ends, there is nothing to try.
    r"(?:\b(?=[a-z])|^|(?='))(?:"
    + "|".join(
        (
            # "will be published": a participle behind its auxiliary belongs to it
            r"(?!(?:may|might|could)\s(?:come\sfrom|reflect|stem\sfrom|have\scome|be\s(?:due\sto|because)\b))"
            rf"(?=[{_FIRST_OF_MODALS}])(?<!\bmrs\s)(?<!\bin\s)(?<!\bof\s)(?<!\bfrom\s)(?<!\bsince\s)(?:{either(MODALS)}|(?:{either(PAST_MODALS)})(?!\shave\b(?!\sto\b)|\s(?:not|hardly|barely|scarcely)\b))"
            # May 28 and, May Day, between May and September
            r"(?!\s(?:said|told|was|had|\d{1,2}|day|to|and|or|until|through)\b)"
            r"(?:\s(?:not|still|also|then|now|\w+ly)){0,2}(?:\sbe)?\s[\w-]+(?:\s[a-z]+ed\b)?",
            r"'ll\s\w+",
            r"(?:would|should|could|may|might)\shave\s(?:an?|no|the|its|his|her|their|our|more"
            r"|enough|water|power|electricity|heat|food|gas|access|results?|answers?)\b",
            # "is to be opened", but not "appeared to be falling in May"
            r"(?=to\s)"
            + "".join(rf"(?<!{verb}\s)" for verb in SEEMING)
            + r"to\s(?:be|begin|become)\b(?:\s\w+)?",
            # "is due to open", "was widely expected in May"
            r"(?:is|are|was|were|be)\s(?:\w+\s)?"
            r"(?:to|due|expected|scheduled|planned|set|slated|likely|unlikely|forecast)"
            r"\s(?:to|for|on|in|over|before|by)\b(?:\sbe)?(?:\s\w+)?",
            rf"(?:{either(PLANNING)}|put\s(?:back|off))"
            rf"\s(?:(?:not\s)?to{_NO_THING}|for|until)(?:\sbe)?(?:\s[\w-]+)?",
            r"plan(?:s|ned)\s(?:an?\s)(?:\w+\s){0,2}"
            r"(?:announcement|meeting|conference|rally|march|vote|visit|strike|protest)s?\b",
            r"going\sto\s(?!(?:an?|the|his|her|its|their|my|our)\b)\w+",
            r"chances?\sof\s\w+ing\b",
            r"next\s(?!door\b)(?:\w+\s){0,3}(?:on|in)\s$|next\sup\b",
            # "provided its parliament passes the laws by Wednesday"
            r"(?:(?:(?<=,\s)|^)(?:provided|providing|assuming)|unless)\s(?:that\s)?(?:[a-z'-]+\s){1,5}?"
            r"[a-z]{3,}s\b",
            r"(?:leaders|ministers|lawmakers|mps|deputies|creditors|bishops|delegates"
            r"|shareholders|governors)\s(?:gather|convene|vote|decide|assemble)\b",
            r"(?<!its\s)(?<!their\s)(?<!his\s)(?<!her\s)(?<!the\s)(?<!of\s)promises\sto\s[a-z]+\b",
            r"lands\s(?:on\s)?$",
            r"from\s\d{1,2}\s[a-z]+\sand\s(?:another|a\sfurther)\s[\d.]+\s(?:per\scent\s)?in\s$",
            r"(?<=,\s)play\s(?:the\s)?(?:[a-z]+\s){1,5}on\s$",
            r"(?:is|are)\s[a-z]+ed\sfor\s(?:[a-z]+|\d+)\s(?:hour|day|week|month|year)s?\sfrom\s(?:the\s)?$",
            r"expects?\s[^.;,]{1,50}\sby\s(?:the\s)?$|expects?\s(?:it|him|her|them|us)\son\s$",
            r"ought\sto\s(?!have\b)[a-z]+\b|makes\s(?:its|his|her|their)\s(?:last|first|final|debut)\b",
            r"reports\s(?:results|earnings|figures)\s(?:at\s|on\s)?$",
            r"if\s(?:convicted|found\sguilty|approved|passed|elected|needed),?\s(?:[a-z]+\s){1,6}(?:in|on)\s(?:the\s)?$",
            r"(?<!had\s)(?<!has\s)(?<!have\s)(?:go(?:es)?|come)\sinto\s(?:effect|force|operation|service)\b|(?:finishes|concludes)\son\s$|need(?:s|\sonly|s\sonly)\s(?:to\s)?[a-z]+\b",
            r"(?:rallies|marches|strikes?|protests?|elections?)\s(?:is|are)\scalled\b",
            r"(?<!saw\s)(?<!let\s)(?<!made\s)(?:inspectors|observers|monitors|troops|players|trains"
            r"|workers|teachers|doctors|nurses)\s(?:leave|fly|travel|return|arrive|stop)\b",
            r"(?:before|until|when)\s(?:the\s)?(?!the\b)[a-z]+\s(?:opens?|starts?|begins?)\b",
            r"(?:vote|prize|test|final|decision|answer|anniversary|ruling)\scomes\s(?:on|in)\s$",
            r"(?:ask\s(?:me|us)|come\sback|check\sback|see\syou)\s(?:again\s)?(?:on|in)\s$",
            r"ahead\sof\s(?:the|an?|its|his|her|their|next|this|last|them|us)\b",
            r"(?:is|are|was|were)\sto\s(?:be\s)?\w+",
            r"(?:has|have|had)\s(?:until|till)\b",
            r"(?:has|have)\sbeen\s(?:asked|told|ordered|invited|urged)\sto\s\w+",
            r"^\shas\sbeen\s(?:declared|decreed|proclaimed|set|named)\b",
            r"as\s(?:soon|early)\sas\b|no\slater\sthan\b",
            r"(?<!which\s)\bholds\sits\s(?:[a-z]+\s)?(?:carnival|elections?|referendum|summit"
            r"|meeting|conference|vote|talks|games|festival)\s(?:on|in|this|next)\b",
            r"(?:forecasters|meteorologists|economists|analysts)\s(?:fore)?see\s(?:[a-z]+\s){1,4}[a-z]+ing\s(?:on|in|by)\s(?:the\s)?$",
            # "goes on Friday", but not "was let go", "had to meet"
            r"(?<!let\s)(?<!let\sit\s)(?<!letting\s)(?<!had\sto\s)(?!go[\"”])(?<!her\s)(?<!him\s)"
            r"(?<!them\s)(?!(?:begins|starts|opens)\swith\b)"
            r"(?!runs\sto\s(?:[a-z]+\s){0,2}[\d,]+\s(?:pages|words|volumes|minutes|hours)\b)"
            r"(?!goes\s(?:through\sthe|back|over|into)\b)"
            rf"(?:{either(COMING_VERBS)}|takes? (?:place|effect|office)|kicks off"
            r"|steps? down|takes? over|sets (?:out(?= on | for | from )|sail)"
            r"|fl(?:y|ies) (?:out|home|in)|enters? into|restarts?|flies"
            r"|gives? evidence(?= on | in court)|hands in(?= an? | its )"
            r"|hold until|becomes? (?:compulsory|law)"
            r"|comes (?:into|out)"
            r"|(?<!the\s)(?<!were\s)(?<!was\s)(?<!so\s)close(?!\sof|\sto)"
            r"|(?<!than\s)expected)\b",
            r"(?:is|are)\s\w+ing\b",
            r"(?:they|we|i)\s(?:play|host|travel|visit|vote|leave|return|open|start|resume)\b",
            r"(?:doors|gates|talks|hearings|negotiations|polls|classes|schools|shops|banks|offices"
            r"|courts|libraries|museums|parks|restaurants|pubs|bars|borders|games)"
            r"(?:,[^,.;]{1,40},|\s(?:in|on|with)\s[a-z-]+(?:\s[a-z-]+)?)?\s(?:move|resume|continue|start|open|close|reopen|return)\b",
            r"put\s(?:it|them|this|that|the\s[a-z]+)\s(?:back|off)\suntil\b",
            r"if\s(?:it|he|she|they|that|this|there)(?:'s|\sis|\sare|'re)\sstill\b"
            r"|(?:plays?|meets?)\sagain\b|(?:teams|sides|clubs|rivals|two)\s(?:play|meet|face)\b|takes?\sthe\soath\b",
            r"^(?:the\s)?[a-z]{3,}s\s(?:resume|reconvene)\b|comes\sback\sto\s[a-z]+\son\s$",
            r"wait(?:ing)?\sfor\s$",
            r"(?:has|have)\s\w+(?:\s\w+){0,4},?\suntil\b",
            r"(?:has|have)\s(?:\w+\s)?(?:money|cash|funds?|food|fuel|supplies|time)"
            r"(?:\s\w+){0,4}\sthrough\b",
            r"(?<!despite\s)(?<!after\s)(?<!of\s)(?<!with\s)falls\b",
            r"means?\sto\s[a-z]+\b|it\sis\sthe\sturn\b",
            r"(?:prepar(?:e|es|ing|ations?)|brac(?:e|es|ing)|gear(?:s|ing)\sup)"
            r"\sfor\s(?:the\s)?$",
            r"(?:called|recalled|summoned|promised|booked|arranged|planned|fixed|set|slated|made)\sfor\s$"
            r"|(?:rain|snow|sun|sunshine|storms?|showers|gales|frost|heat|winds)\s"
            r"(?:is\s)?(?:forecast|predicted)\s(?:for|from)\s$|(?:is|are)\sforecast\s(?:on\s)?$",
            r"pencil\w+\sin\b[^.;]{0,40}\sfor\s$",
            r"from\s(?:today|now)\b"
            r"|(?<!was\s)(?<!were\s)(?:beginning|starting)\s(?:on\s|in\s|at\s)?$",
            rf"(?:{either(COMING_WORDS)}|(?<!was\s)(?<!were\s)redeem\w*)\b",
            r"(?:expects?|predicts?|forecasts)\s(?:[a-z'-]+\s){1,4}to\s[a-z]+\b",
        )
    )
    + ")"
)
# "is heard", "the lost classes", the word "liberated": no verbs that tell the tense.
_NOT_A_VERB = (
    r"(?<![\"“])(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)"
    r"(?<!\bstay\s)(?<!\bremain\s)(?<!\bkeep\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bmy\s)"
    r"(?<!\bour\s)(?<!\bbehind\s)(?!closed\s(?:session|meeting|hearing)\b)"
)
_PAST_VERB = f"(?:{either([*PAST_VERBS, *ALIKE_IN_THE_PAST])})"
_LAST_OF = either(
    [*("week", "month", "year", "night", "quarter"), *SEASONS, *MONTHS, *WEEKDAYS]
)
# "his sore left foot"
_LEFT = (
    r"left\s(?:foot|feet|leg|knee|ankle|hip|thigh|calf|hand|arm|wrist|elbow|shoulder|eye|ear"
    r"|side|wing)\b(?!\s(?:in|by)\s)"
)
PAST = lazy(
    r"\b(?=[a-z])(?:has|(?!(?<=\bto\s)have\s(?:an?|the|no|another|our|their)\b)have|since|ago|been|as\sof|could\s(?:not|hardly|barely|scarcely)|than\s(?:it|they|he|she|we|i)"
    r"|set\s(?:aside|off|foot|out\sfor)"
    r"|(?<!\bto\s)(?<!\band\s)set\s(?:up|fire|an?\s(?:record|precedent|curfew))"
    rf"|last(?=\s(?:{_LAST_OF})\b)"
    rf"|(?=[a-z]+ed\b){_NOT_A_VERB}(?!un\w+ed\b|{either(NO_PAST)}|(?:{either(PLAIN_WORDS)})\b)[a-z]{{2,}}ed"
    rf"|(?={_PAST_VERB}\b){_NOT_A_VERB}(?!{_LEFT}){_PAST_VERB})\b"
)


def tense(clause: str, *, last: bool) -> int:
    """The direction of the cue nearest to the phrase."""
    coming = [m.span() for m in _COMING.finditer(clause)]
    past = [
        m.start()
        for m in PAST.finditer(clause)
        if not any(start <= m.start() < stop for start, stop in coming)
        and not _is_of_the_present(m, clause)
    ]
    cue = nearest_cue((start for start, _ in coming), past, last=last)
    if cue is None:
        return 0
    # "on Tuesday agreed to meet": behind a date they tell what was done on it
    decided = not last and _DECIDED.match(clause, cue.place)
    return -1 if decided else cue.way


def is_on_an_agenda(before: str, behind: str) -> bool:
    """*The leaders arrive on Wednesday and leave Friday*: no verb by then is past.

    ``before`` and ``behind`` are what its sentence has on either side of the date.
    """
    if PAST.search(before) or OF_EITHER_TENSE.search(before) or PAST.match(behind, 1):
        return False
    return _ON_AN_AGENDA.search(before) is not None


OF_EITHER_TENSE = lazy(rf"\b(?:{either(OF_ANY_TENSE)})\b")
_ON_AN_AGENDA = lazy(
    r"(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bof\s)(?<!\bits\s)(?<!\bhis\s)"
    rf"(?<!\btheir\s)(?<!\bto\s)\b(?:{either(AGENDA_VERBS)})(?:e?s)?\s"
    r"(?:(?!(?:of|about|over|after|by|down|up|out|beside|past|who|which|that)\b)"
    r"[\w'.-]+\s){0,7}?(?:on\s|from\s|to\s|at\s)?$"
    r"|\b(?:is|are)\s(?:(?:closed|held|staged|free|open)\s)?(?:on\s|from\s|at\s)?$"
)


def _is_of_the_present(verb: re.Match[str], clause: str) -> bool:
    """*will move in and spread north*; but *after it burst its banks*."""
    alike = verb[0] in ALIKE_IN_THE_PAST
    return alike and bool(_MAY_BE_PRESENT.search(clause, 0, verb.start()))


_MAY_BE_PRESENT = lazy(rf"\b(?:{either([*MODALS, *PAST_MODALS])}|to|due|let)\b")
_DECIDED = lazy(
    r"(?:agreed|decided|chose|proposed|pledged|vowed|threatened|extended|postponed|adjourned|delayed|deferred|rescheduled|put|planned)\b"
)
