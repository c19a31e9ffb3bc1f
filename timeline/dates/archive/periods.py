"""Years, decades and centuries as catalogues write them: *184-*, *18th c.*, *193u*."""

import re

from timeline.dates import numerals
from timeline.dates.archive.steps import Days, Form, Reader, days_of, plain
from timeline.spans import Hedge, Precision, Span, years

_PRINTED = range(1400, 2100)  # *mix* and *mmm* are no years on a title page
_COUNTS = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100}
_MAYBE = r"(?P<maybe>\s?\?|\s?\(\?\))?"


def unit_from(
    first: int, unit: Precision, hedge: Hedge = Hedge.NONE, *inferred: str
) -> Days | None:
    """The year, decade or century that begins with that year."""
    if not 0 <= first <= 9999 or (unit is Precision.YEAR and first == 0):
        return None
    return days_of(Span(*years(first, _COUNTS[unit]), unit, hedge=hedge), *inferred)


def _roman_year(m: re.Match[str], reader: Reader) -> Days | None:
    year = numerals.roman(re.sub(r"[. ]", "", m["roman"])) or 0
    return unit_from(year, Precision.YEAR) if year in _PRINTED else None


def _digits(m: re.Match[str], reader: Reader) -> Days | None:
    """``184-``, ``1840s``: a decade; ``18--``, ``1800s``: a century.

    So are the 1900s, alone; but nobody means the years to 2099 by the 2000s.
    """
    digits = m["year"]
    hedge = Hedge.UNCERTAIN if m.groupdict().get("maybe") else Hedge.NONE
    if len(digits) == 2 or (digits.endswith("00") and digits < "2000"):
        return unit_from(int(digits[:2]) * 100, Precision.CENTURY, hedge)
    return unit_from(int(digits[:3]) * 10, Precision.DECADE, hedge)


def _century(m: re.Match[str], reader: Reader) -> Days | None:
    text = next(group for group in m.groups() if group)
    number = int(text) if text[0].isdigit() else numerals.roman(text)
    if not number or number > 99:
        return None
    return unit_from((number - 1) * 100, Precision.CENTURY)


PERIODS: tuple[Form, ...] = (
    Form(
        "year",
        r"(?:(?:ad|ce|anno(?:\sdomini)?|a[°ºo]\.?)\s)?(?P<year>[01]?\d{3}|20\d\d)"
        r"(?:\s(?:ad|ce))?"
        r"|(?:ad|ce)\s(?P<after>\d{1,2})|(?P<before>\d{1,2})\s(?:ad|ce)",
        lambda m, _: unit_from(
            int(m["year"] or m["after"] or m["before"]), Precision.YEAR
        ),
        (("AD 850", "0850"), ("Anno 1671", "1671"), ("79 CE", "0079")),
    ),
    Form(
        "era",
        r"(?:ad|ce)\s(?P<of>.+[a-z].*)",
        plain,
        (("A.D. 1st–2nd century", "0001/0199"),),
    ),
    Form(
        "roman-year",
        r"(?:(?:ad|anno(?:\sdomini)?)\s)?(?P<roman>m[mdclxvi. ]{2,20})",
        _roman_year,
        (
            ("MDCCCXLVIII", "1848"),
            ("M.DCC.LXXXIX", "1789"),
            ("Anno Domini MDCXVII", "1617"),
        ),
    ),
    Form(
        "hundred-dashed",
        rf"(?P<year>\d\d)(?:--|uu|xx|__|\?\?|\.\.){_MAYBE}",
        _digits,
        (("18--", "18XX"), ("[19--?]", "19XX?"), ("18uu", "18XX")),
    ),
    Form(
        "decade-dashed",
        rf"(?P<year>\d{{3}})(?:[-ux_]|\?(?=\?|$)){_MAYBE}",
        _digits,
        (("184-", "184X"), ("184-?", "184X?"), ("193u", "193X")),
    ),
    Form(
        "decade",
        r"(?:the\s)?(?P<year>\d{3}0)(?:'?s|-?ies)",
        _digits,
        (("1840s", "184X"), ("1800s", "18XX"), ("2000s", "200X")),
    ),
    Form(
        "decade-of-the-north",
        r"(?P<year>\d{3}0)(?:-?tal(?:l?et)?s?|'?-?erne)",
        _digits,
        (("1750-tal", "175X"), ("1700-talet", "17XX"), ("1920'erne", "192X")),
    ),
    Form(
        "decade-of",
        r"(?:the\s)?(?:decade\s(?:of\s)?(?:the\s)?(?P<year>\d{3}0)(?:'?s)?"
        r"|(?P<before>\d{3}0)'?s,?\s\(?decade\)?)",
        lambda m, _: unit_from(int(m["year"] or m["before"]), Precision.DECADE),
        (("decade of 1880", "188X"), ("1900s (decade)", "190X")),
    ),
    Form(
        "century",
        r"(?:the\s)?(?:"
        r"(?:(\d{1,2})\s?(?:st|nd|rd|th)|([ivx]{1,6})(?:th)?)"
        r"[\s-]?(?:c|cent|cen|century|centuries)\b\.?"
        r"|(\d{1,2})[\s-](?:century|centuries))(?:\s(?:ad|ce))?"
        r"|c([12]?\d)(?:st|nd|rd|th)?|(?:s|saec|sec)\.?\s([ivx]{1,6})",
        _century,
        (
            ("18th c.", "17XX"),
            ("XIX century", "18XX"),
            ("C19th", "18XX"),
            ("s. XV", "14XX"),
        ),
    ),
)
