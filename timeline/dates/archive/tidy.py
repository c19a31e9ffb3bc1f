"""A cell as it was typed → the same in plain characters, ready for the forms."""

import re

from timeline.dates.lazy import lazy
from timeline.dates.patterns import fold

_PLAIN = {
    "—": "-", "―": "-", "‒": "-", "­": "", "\u200b": "", "\ufeff": "",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "′": "'", "¿": "?", "？": "?",
    "（": "(", "）": ")", "～": "~", "〜": "~", "／": "/",
}  # fmt: skip
_DOTTED = lazy(r"(?<!\d)(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})(?!\d)")
"""*25. 3. 2014*, with blanks."""
_ARROW = lazy(r"\s?(?:[-=]{1,2}>|[→⟶➔])\s?")
_YEARS = lazy(r"(?<!\d)(\d{4})\s?[–—―‒]\s?(\d{1,2})(?![\d/.-])")
"""Years by their longer dash; with a hyphen they may be ISO: 1901-12 is a month."""
_MONTHS = lazy(r"(?<!\d)(\d{4}-)(\d\d)\s?[–—―‒]\s?(\d\d)$")
_AROUND = ' .;,:*†‡"|'
# "a.d.", "a. d.", "b.c.e.", "n.d."
_ERA = lazy(r"\b([a-z])\.\s?([a-z])(?:\.\s?(e))?(?:\.|$)(?=[\s\d,;)\]-]|$)")
_ERAS = ("ad", "ah", "ce", "nd", "sd", "sa", "ie")


def tidy(text: str) -> str:
    """In lower case: one blank at most, plain dashes and quotes, ``A.D.`` as ``ad``.

    >>> tidy(" c. 1850 — 60. ")
    'c. 1850 - 60'
    """
    return abbreviated(fold(spaced(text)))


def spaced(text: str) -> str:
    """In the case of the cell, so that names can still be told from words."""
    apart = _YEARS.sub(r"\1 - \2", _ARROW.sub(" - ", text))
    apart = _MONTHS.sub(r"\1\2 - \1\3", apart)
    plain = "".join(_PLAIN.get(each, each) for each in apart)
    bare = _DOTTED.sub(r"\1.\2.\3", " ".join(plain.split()).strip(_AROUND))
    quoted = _TEXT.fullmatch(bare)
    return _OF_THE_REPUBLIC.sub(r"\1 de la république", quoted[2] if quoted else bare)


_OF_THE_REPUBLIC = lazy(r"^((?:[Ll]['’])?[Aa]n [IVX]{1,4}|L['’]AN [IVX]{1,4})$")
"""*an VII*, before its capitals are lost: in lower case, *an x* is English."""
_TEXT = lazy(r"(?:=\"|'(?=\d{4}|\d{1,2}([/.-])\d{1,2}\1\d|\d{1,2}/\d{4}$))(.+?)'?")
"""*'10/4/2018*, *="2018-08"*: a text, as a spreadsheet is told."""


def abbreviated(folded: str) -> str:
    """``A.D.`` and ``n. d.`` as one word; what is no such abbreviation stays."""

    def joined(m: re.Match[str]) -> str:
        word = "".join(part for part in m.groups() if part)
        return word if word in _ERAS else m[0]

    return _THE.sub("", _DAY_STOP.sub(" ", _ERA.sub(joined, folded)))


_DAY_STOP = lazy(r"(?<=[a-z]\s\d)\.\s(?=\d{4}\b)|(?<=[a-z]\s\d\d)\.\s(?=\d{4}\b)")
"""*Mar 29. 1865*."""
_THE = lazy(r"(?<=[a-z]\s)ye\s(?=\d)")
"""*Jan ye 4th 1698*: a thorn, and no *year*."""


def unbracketed(text: str) -> str:
    """What a cataloguer supplied is as good as the rest: ``18[97]`` → ``1897``."""
    apart = re.sub(r"-\]\s?-\s?", "- - ", text)  # [184-]-1850
    apart = _SUPPLIED_END.sub(r"\1?\2", apart)
    return " ".join(re.sub(r"[\[\]]", "", apart).split())


_SUPPLIED_END = lazy(r"(\d\]?\s?-\s?)\[([^\[\]]+?)\s?\?\]$")
"""*1997-[1999?]*: the brackets say which end is in doubt."""


def mended(text: str) -> str:
    """Figures of one number together, whoever supplied some: ``[5]766`` → ``5766``.

    A hundred beside a decade is one: ``1890s-1900s`` → ``1890s-decade of 1900``;
    and a short year behind a full one is made full: ``1888-'89`` → ``1888 - 1889``.
    """
    text = _SHORT_END.sub(_full_end, text)
    text = _HUNDRED_BEHIND.sub(r"\1decade of \2", text)
    text = _HUNDRED_BEFORE.sub(r"decade of \1\2", text)
    return re.sub(r"\[(\d{1,3})\](?=\d)|(?<=\d)\[(\d{1,3})\]", r"\1\2", text)


def _full_end(m: re.Match[str]) -> str:
    """The first such year behind the other: *1798-'02* ends in 1802."""
    start, short = int(m[1]), int(m[2])
    return f"{start} - {start + (short - start) % 100}"


_SHORT_END = lazy(r"(?<![\d'/.-])([1-9]\d{3})\s?[-/]\s?'(\d\d)(?![\d'/.-]|s\b)")
_BESIDE = (
    r"\s?(?:[-/,;&]|\b(?:to|until|through|and|or)\b)\s?"
    r"(?:(?:the|early|mid|late)[\s-]){0,2}"
)
_HUNDRED_BEHIND = lazy(rf"(?<!\d)(\d\d[1-9]0(?:'?s)?{_BESIDE})(\d\d00)'?s\b")
_HUNDRED_BEFORE = lazy(rf"(?<!\d)(\d\d00)'?s({_BESIDE}\d\d[1-9]0'?s\b)")
