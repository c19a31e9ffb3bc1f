"""What markets, accounts and statistics say of a date that their figures are of."""

from timeline.dates.forms import either
from timeline.dates.lazy import lazy
from timeline.dates.signs.clause import Clause
from timeline.dates.steps import SURELY_PAST
from timeline.dates.vocabulary import MONTHS


def of_a_contract(clause: Clause) -> int | None:
    """*the May contract*, *silver for September*: goods to be delivered."""
    sold = _CONTRACT.match(clause.after) or _GOODS.search(clause.before)
    return 1 if sold else None


_GOODS = lazy(
    r"\b(?:gold|silver|copper|crude|oil|brent|gasoline|gas|wheat|corn|soybeans|sugar"
    r"|coffee|cocoa|cotton|futures)\sfor\s$"
)
_CONTRACT = lazy(r"\s(?:crude\s)?(?:contracts?|futures|delivery)\b")


def is_of_data(clause: Clause) -> int | None:
    """*starts for August*: the nearer one."""
    of_them = _DATA.search(clause.before) or _ITS_DATA.match(clause.after)
    return 0 if of_them else None


_DATA = lazy(
    r"\b(?:starts|sales|orders|permits|claims|payrolls|figures|data|index|surplus|deficit"
    r"|balance|confidence|inflation|output|production|prices)\s(?:report\s)?for\s"
    rf"(?:(?:{either(MONTHS)})\s(?:through|to|and)\s)?$"
    r"|\b(?:figures|data|numbers|statistics|report)\son\s(?:[a-z]+\s){1,4}(?:in|for)\s$"
)
_ITS_DATA = lazy(
    r"\s(?:retail|factory|durable|industrial|producer|consumer|wholesale|car|home|business)\s"
    r"(?:sales|orders|goods|production|output|prices|starts|inflation|inventories)\b"
)


def is_compared_to(clause: Clause) -> int | None:
    """*would match those of the first half*: it is over."""
    return -1 if clause.before.endswith(_THOSE_OF) else None


_THOSE_OF = ("those of ", "that of ", "those for ")


def is_ahead_of(clause: Clause) -> int | None:
    """*prices rose ahead of Sunday's game*: it is to come."""
    return 1 if _AHEAD_OF.search(clause.before) else None


_AHEAD_OF = lazy(r"\bahead\sof\s(?:the\s)?$")


def ends_a_report(clause: Clause) -> int | None:
    """*a loss for the year to 31 January*: the nearer one; what *ended* is over."""
    end = _TO_ITS_END.search(clause.before)
    if end is None:
        return None
    forecast = _FORECAST.search(clause.before) or _WILL_COME.search(clause.after)
    if end["ended"]:  # the quarter ended Oct. 31, in the news of Oct. 27
        return -1 if forecast else SURELY_PAST
    return -1 if end["over"] and not forecast else 0


_WILL_COME = lazy(r"\b(?:will|would)\b")


_TO_ITS_END = lazy(
    r"\b(?:(?P<over>in|over|during)\s(?:the\s)?(?:[a-z]+\s)?)?"
    r"(?:year|months|weeks|half|half-year|quarter|period)\s(?:to|(?P<ended>(?:that\s)?ended))"
    r"\s(?:the\send\sof\s)?$"
)
_FORECAST = lazy(
    r"\b(?:will|would|could|(?:is|are)\s(?:likely|due|set)|(?:expect|forecast|predict|plan"
    r"|hope|aim|see)s?|(?:expect|predict|plann|hop)ed)\b"
)


def is_of_record(clause: Clause) -> int | None:
    """*paid to shareholders of record as of Nov. 21*."""
    return 0 if _OF_RECORD.search(clause.before) else None


_OF_RECORD = lazy(r"\bof\srecord\s(?:as\sof|on|at|by)\s$")


def is_of_a_close(clause: Clause) -> int | None:
    """*is paying half more than the closing price on Friday*."""
    return -1 if _CLOSE.search(clause.before) else None


_CLOSE = lazy(
    r"\b(?:closing\s(?:share\s)?(?:price|level|value|rate)"
    r"|(?:from|at|(?<!to\s)the|its|'s)\sclose)\s(?:on|of)\s$"
)


def is_changed_from(clause: Clause) -> int | None:
    """*grew to 19.2% in May from 18.3% in April*: the month before."""
    return -1 if _FROM_A_FIGURE.search(clause.before) else None


_FROM_A_FIGURE = lazy(
    rf"\bin\s(?:{either(MONTHS)})\.?,?\sfrom\s[$£€]?\d[\d.,]*\s?"
    r"(?:%|percent|per\scent|(?:m|b)illion|points?|cents)?\s(?:a\sshare\s)?(?:in\s)?$"
    r"|\bafter\s\d[\d.,]*\s?(?:%|percent|per\scent)\sin\s$"
    r"|\b(?:up|down)\sfrom\s[$£€]?\d[\d.,]*\s?(?:%|percent|per\scent|(?:m|b)illion)?\s"
    r"in\s(?:the\s)?$"
)
