"""The language of a head, which is often too short to tell by its words."""

from timeline.dates.lazy import lazy
from timeline.languages import code_of

_MONTHS = {
    "es": "ene abr ago dic enero febrero marzo abril mayo junio julio agosto septiembre"
    " setiembre octubre noviembre diciembre",
    "fr": "janv févr avr juil août déc janvier février mars avril juin juillet"
    " septembre octobre novembre décembre",
    "it": "gen mag giu lug ott gennaio febbraio aprile maggio giugno luglio settembre"
    " ottobre dicembre",
    "de": "jän mär mrz mai okt dez januar jänner februar märz juni juli oktober"
    " dezember",
}
_OF_MONTH = {word: code for code, words in _MONTHS.items() for word in words.split()}
_BESIDE_A_DAY = lazy(
    r"\d(?:er|[.º])?\s(?:de\s)?([^\W\d_]{3,10})(?=[.,]?\s(?:de\s)?\d{4})"
    r"|(?<![^\W_])([^\W\d_]{3,10})\.?\s\d{1,2},?\s(?:de\s)?\d{4}"
)
_PLAIN_ENGLISH = lazy(r"\b(?:the|of|and|was|were|has|that)\b")
_FEW = 3  # such words may stand in a quotation


def language_of_head(head: str, language: str) -> str:
    r"""The code to read a head by: what is declared, else by its words or its months.

    >>> language_of_head("Nacional\n22 ABR 2019 11:45", "und")
    'es'
    """
    if code_of(language) not in ("", "und"):
        return language
    # Plain English needs no look at the tables of languages.
    if len(_PLAIN_ENGLISH.findall(head)) > _FEW:
        return "en"
    from timeline.dates.foreign import language_of

    code = language_of(language, head)
    if code != "en":
        return code
    return _of_months(head) or code  # few words are taken for English


def _of_months(head: str) -> str | None:
    words = ((m[1] or m[2]).lower() for m in _BESIDE_A_DAY.finditer(head))
    return next((_OF_MONTH[word] for word in words if word in _OF_MONTH), None)
