"""What somebody is bidden to do: *please reply by Monday*, *join us on Sunday*."""

from timeline.dates.lazy import lazy
from timeline.dates.signs.clause import Clause


def is_bidden(clause: Clause) -> int | None:
    """*Send your entries to the desk by Friday*, *don't miss it on Sunday*: to come."""
    return 1 if _BIDDEN.match(clause.before) else None


_BIDDEN = lazy(
    r"[\s\"“•*–-]*(?:(?:so|then|and|but)\s)?"
    r"(?:please\s(?!see\b|note\b)[a-z]+|(?:please\s)?(?:do\snot|don't)\s(?:miss|forget)"
    r"|(?:come|join|send|bring|register|submit|reply|tune\sin|be\sthere|look\sout"
    r"|(?:book|return|mark|hand\sin|get|save|email|post|claim|use)\s(?:in\s)?(?:your|the\sdate))"
    r"(?!\s(?:from|after)\b))"
    r"\b(?:(?!\b(?:had|was|were|has|have)\b)[^.;!?\n]){0,90}"
    r"\s(?:on|by|before|until|till|this|for|in|from)\s(?:the\s)?$"
)
